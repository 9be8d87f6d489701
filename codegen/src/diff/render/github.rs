//! Differences as annotations of GitHub Actions.

use super::words::{effects, summary, transition};
use crate::diff::change::{Change, Diff};
use crate::diff::effect::Step;

/// Renders a workflow command per change that affects callers, and the summary as a notice.
#[must_use]
pub fn github(diff: &Diff) -> String {
    let relevant = diff.changes.iter().filter(|change| change.rule.step() > Step::Patch);
    let mut lines: Vec<_> = relevant.map(line).collect();
    lines.push(format!("::notice title=API changes::{}", data(&summary(diff))));
    lines.join("\n") + "\n"
}

fn line(change: &Change) -> String {
    let level = match change.step() {
        Step::Major => "error",
        Step::Minor => "notice",
        Step::Patch => "debug",
    };
    let transition = transition(change).map(|it| format!(" ({it})")).unwrap_or_default();
    let message = format!(
        "{}{transition}: {}. {}",
        change.subject,
        effects(change),
        change.rule.reason
    );
    if level == "debug" {
        return format!("::debug::{}", data(&message));
    }
    let (file, title) = (property(&change.home.file), property(change.rule.name));
    format!("::{level} file={file},title={title}::{}", data(&message))
}

/// Escapes the message of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
