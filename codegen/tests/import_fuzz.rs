//! Imports random documents into random specs.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::diagnostics::{Diagnostics, Style};
use codegen::import::incoming::Incoming;
use codegen::import::merge::{Merged, Options, merge};
use support::documents::incoming_of;
use support::{Files, Random, sources, written_spec};

const ROUNDS: u64 = 120;

fn merged(files: &Files, incoming: Incoming, options: Options, round: u64) -> Merged {
    let spec = sources(files.clone());
    merge(&spec, incoming, options).unwrap_or_else(|failure| {
        panic!("round {round}:\n{}", failure.render(&spec, Style::Plain))
    })
}

/// Returns the fixture, changed by earlier documents, without some of its files, and possibly with
/// other line breaks.
fn random_spec(random: &mut Random) -> Files {
    let mut files = written_spec();
    let mut before = incoming_of(&files);
    for _ in 0..random.below(12) {
        random.mutate(&mut before);
    }
    let made = merged(&files, before, Options::default(), 0);
    files.extend(made.files);
    files.retain(|_, _| !random.chance(8));
    if random.chance(4) {
        for text in files.values_mut() {
            *text = text.replace('\n', "\r\n");
        }
    }
    if random.chance(4) {
        for text in files.values_mut() {
            *text = text.trim_end().to_owned();
        }
    }
    files
}

fn random_documents(random: &mut Random) -> Incoming {
    let mut incoming = incoming_of(&written_spec());
    for _ in 0..random.below(25) {
        random.mutate(&mut incoming);
    }
    if random.chance(6) {
        incoming.clients.pop();
    }
    incoming
}

fn comments(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.split_once("# ").map(|(_, comment)| comment))
        .collect()
}

#[test]
fn a_second_import_changes_nothing_and_no_comment_is_lost() {
    for round in 1..ROUNDS {
        let seed = round.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let files = random_spec(&mut Random(seed));
        let options = Options {
            remove: round % 4 == 0,
            ..Options::default()
        };
        let documents = || random_documents(&mut Random(seed ^ 0xabcd_ef01));
        let first = merged(&files, documents(), options, round);

        let mut after = files.clone();
        after.extend(first.files.clone());
        let mut diagnostics = Diagnostics::default();
        codegen::load::load(&sources(after.clone()), &mut diagnostics);
        let rules: Vec<_> = diagnostics.list().iter().map(|it| it.rule).collect();
        assert!(rules.iter().all(|rule| *rule == "missing-file"), "{round}: {rules:?}");

        for (path, text) in files.iter().filter(|_| !options.remove) {
            for comment in comments(text) {
                assert!(
                    after[path].contains(comment),
                    "{round}: {path} lost `{comment}`"
                );
            }
            let crlf = text.matches("\r\n").count() == text.matches('\n').count();
            assert!(!crlf || after[path].replace("\r\n", "").matches('\n').count() == 0);
        }

        let second = merged(&after, documents(), options, round);
        if let Some((path, text)) = second.files.iter().next() {
            let diff = similar_lines(&after[path], text);
            panic!(
                "{round}: {path} changed again:\n{diff}\n{}",
                second.summary.render(false)
            );
        }
        assert!(!second.summary.is_changed);
    }
}

/// Returns the first line that differs.
fn similar_lines(old: &str, new: &str) -> String {
    let index =
        old.lines().zip(new.lines()).position(|(old, new)| old != new).unwrap_or(0);
    let near = |text: &str| {
        text.lines().skip(index.saturating_sub(3)).take(8).collect::<Vec<_>>().join("\n")
    };
    format!("{}\n-----\n{}", near(old), near(new))
}
