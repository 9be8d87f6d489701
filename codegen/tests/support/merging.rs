//! Merges documents into specs and shows the changes.

use codegen::diagnostics::Style;
use codegen::import::incoming::Incoming;
use codegen::import::merge::{Merged, Options, merge};

use super::documents::incoming_of;
use super::{Files, sources, written_spec};

pub fn merged(files: &Files, incoming: Incoming, remove: bool) -> Merged {
    let spec = sources(files.clone());
    merge(
        &spec,
        incoming,
        Options {
            remove,
            ..Options::default()
        },
    )
    .unwrap_or_else(|failure| panic!("{}", failure.render(&spec, Style::Plain)))
}

/// Merges changed documents into the written spec. Returns the changed lines by file, and the
/// summary below its counts.
pub fn change(remove: bool, change: impl Fn(&mut Incoming)) -> (String, String) {
    let spec = written_spec();
    let documents = || {
        let mut incoming = incoming_of(&spec);
        change(&mut incoming);
        incoming
    };
    let made = merged(&spec, documents(), remove);
    let diff: String = made
        .files
        .iter()
        .map(|(path, new)| difference(path, &spec[path], new))
        .collect();
    let mut after = spec.clone();
    after.extend(made.files);
    let again = merged(&after, documents(), remove);
    assert!(again.files.is_empty() && !again.summary.is_changed);
    let summary = made.summary.render(false);
    (
        diff,
        summary.split_once("\n\n").map_or(String::new(), |(_, notes)| notes.to_owned()),
    )
}

/// Returns the lines from the first to the last difference.
fn difference(path: &str, old: &str, new: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (old.lines().collect(), new.lines().collect());
    let start = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let rest = old.len().min(new.len()) - start;
    let pairs = old.iter().rev().zip(new.iter().rev()).take(rest);
    let end = pairs.take_while(|(old, new)| old == new).count();
    let mut text = format!("{path}:{}\n", start + 1);
    for (mark, lines) in [("-", &old), ("+", &new)] {
        for line in &lines[start..lines.len() - end] {
            text.push_str(&format!("{mark}{line}\n"));
        }
    }
    text
}
