//! Checks what an author sees of an error.

use std::collections::BTreeSet;

use codegen::diagnostics::{Failure, Style};
use codegen::source::{SourceFile, Sources};

/// A rule about a file that does not exist.
const WITHOUT_FILE: &str = "missing-file";

/// Rules about a whole file, of which only the path matters.
const ABOUT_FILES: [&str; 2] = ["unexpected-file", "unreadable-file"];

/// A rule that reports a bug in the generator.
const BUG: &str = "internal";

/// Checks that every error has a location, a message, and a fix, and returns the broken rules.
pub(crate) fn check_messages(
    failure: &Failure,
    sources: &Sources,
) -> Result<BTreeSet<String>, String> {
    let rendered = failure.render(sources, Style::Plain);
    let mut rules = BTreeSet::new();
    for message in rendered.split("\nerror[") {
        let message = message.strip_prefix("error[").unwrap_or(message);
        let Some((rule, rest)) = message.split_once("]: ") else {
            return Err(format!("unreadable-message: {message}"));
        };
        let located = rule == WITHOUT_FILE
            || rest.lines().any(|line| is_location(line, rule, sources));
        let problem = if rule == BUG {
            "bug"
        } else if !located {
            "no-location"
        } else if rest.lines().next().is_none_or(|line| line.trim().is_empty()) {
            "no-message"
        } else if !rest.lines().any(is_help) {
            "no-help"
        } else {
            rules.insert(rule.to_owned());
            continue;
        };
        return Err(format!("{problem} {rule}: {message}"));
    }
    if failure.diagnostics.is_empty() {
        return Err("no-errors: refused without an error".to_owned());
    }
    Ok(rules)
}

/// Returns whether a line is ` --> path:line:column`, or only the path if the file is empty or the
/// error is about all of it.
fn is_location(line: &str, rule: &str, sources: &Sources) -> bool {
    let Some(at) = line.trim_start().strip_prefix("--> ") else { return false };
    let mut parts = at.rsplitn(3, ':');
    let is_number =
        |part: Option<&str>| part.is_some_and(|it| it.parse::<usize>().is_ok());
    let has_position = is_number(parts.next()) && is_number(parts.next());
    let is_whole = |text: &str| text.is_empty() || ABOUT_FILES.contains(&rule);
    let names = |file: &SourceFile| is_whole(&file.text) && sources.shown(file) == at;
    has_position || sources.iter().any(|(_, file)| names(file))
}

fn is_help(line: &str) -> bool {
    let line = line.trim_start().trim_start_matches(['=', ' ', '|']);
    line.strip_prefix("help: ").is_some_and(|help| !help.trim().is_empty())
}
