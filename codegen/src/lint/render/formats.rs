//! Reports as JSON, and as annotations of GitHub Actions.

use serde_json::{Value, json};

use super::spot::Spot;
use crate::lint::finding::{Finding, Report};
use crate::lint::rules::Severity;
use crate::source::Sources;

/// Renders all findings as one JSON object.
#[must_use]
pub fn json(report: &Report, sources: &Sources) -> String {
    let findings = report.findings.iter().map(|finding| {
        let spot = Spot::of(report, sources, &finding.diagnostic.place);
        json!({
            "rule": finding.rule.name,
            "level": finding.rule.severity.as_str(),
            "subject": finding.subject,
            "file": spot.as_ref().map(|spot| &spot.path),
            "line": spot.as_ref().map(|spot| spot.start.line),
            "column": spot.as_ref().map(|spot| spot.start.column),
            "message": finding.diagnostic.message,
            "help": finding.diagnostic.help,
            "fixable": finding.is_fixable(),
            "allowed": finding.allowed,
        })
    });
    let findings: Vec<Value> = findings.collect();
    format!("{:#}\n", json!({ "findings": findings }))
}

/// Renders a workflow command for each open finding of at least a severity.
#[must_use]
pub fn github(report: &Report, sources: &Sources, from: Severity) -> String {
    let open = report.open().filter(|finding| finding.rule.severity >= from);
    open.map(|finding| annotation(report, sources, finding)).collect()
}

fn annotation(report: &Report, sources: &Sources, finding: &Finding) -> String {
    let level = match finding.rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let spot = Spot::of(report, sources, &finding.diagnostic.place);
    let place = spot.map(|spot| {
        let (line, column) = (spot.start.line, spot.start.column);
        format!("file={},line={line},col={column},", property(&spot.path))
    });
    let (title, place) = (property(finding.rule.name), place.unwrap_or_default());
    let message =
        format!("{}; help: {}", finding.diagnostic.message, finding.diagnostic.help);
    format!("::{level} {place}title={title}::{}\n", data(&message))
}

/// Escapes the message of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
