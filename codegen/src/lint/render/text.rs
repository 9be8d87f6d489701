//! Reports for people.

use std::collections::BTreeMap;

use crate::diagnostics::{Style, excerpts};
use crate::lint::finding::{Finding, Report};
use crate::lint::rules::{RULES, Severity};
use crate::source::Sources;

/// Renders the open findings of at least a severity with excerpts, a table of all findings by rule,
/// and a summary.
#[must_use]
pub fn text(report: &Report, sources: &Sources, from: Severity, style: Style) -> String {
    let shown = report.open().filter(|finding| finding.rule.severity >= from);
    let shown: Vec<_> = shown.map(|finding| &finding.diagnostic).collect();
    let excerpts = excerpts(&shown, "finding", sources, &report.locations, style);
    if report.findings.is_empty() {
        return "no findings\n".to_owned();
    }
    format!("{excerpts}{}\n{}\n", table(report), summary(report))
}

/// Renders a row per rule with findings.
fn table(report: &Report) -> String {
    let mut rows = format!(
        "{:<26}{:<9}{:>6}{:>9}{:>9}\n",
        "rule", "level", "open", "fixable", "allowed"
    );
    for rule in RULES {
        let of_rule: Vec<_> =
            report.findings.iter().filter(|it| it.rule.name == rule.name).collect();
        if of_rule.is_empty() {
            continue;
        }
        let count = |is_counted: fn(&Finding) -> bool| {
            of_rule.iter().filter(|finding| is_counted(finding)).count()
        };
        let open = count(|finding| finding.allowed.is_none());
        let (fixable, allowed) =
            (count(Finding::is_fixable), of_rule.len().saturating_sub(open));
        let (name, level) = (rule.name, rule.severity.as_str());
        rows.push_str(&format!(
            "{name:<26}{level:<9}{open:>6}{fixable:>9}{allowed:>9}\n"
        ));
    }
    rows
}

fn summary(report: &Report) -> String {
    let mut counts: BTreeMap<Severity, usize> = BTreeMap::new();
    for finding in report.open() {
        *counts.entry(finding.rule.severity).or_default() += 1;
    }
    let count = |severity: Severity| {
        let count = counts.get(&severity).copied().unwrap_or_default();
        let plural = if count == 1 { "" } else { "s" };
        format!("{count} {}{plural}", severity.as_str())
    };
    let allowed = report.findings.len().saturating_sub(report.open().count());
    format!(
        "{}, {}, and {}; {allowed} allowed",
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Note)
    )
}

/// Renders the rules with their levels and requirements.
#[must_use]
pub fn rules() -> String {
    let rows = RULES.iter().map(|rule| {
        let level = rule.severity.as_str();
        format!("{:<26}{level:<9}{}\n", rule.name, rule.requirement)
    });
    rows.collect()
}
