//! Reports as SARIF 2.1.0, which code hosts and editors display.

use serde_json::{Value, json};

use super::spot::Spot;
use crate::lint::finding::{Finding, Report};
use crate::lint::rules::{RULES, Rule};
use crate::source::{Place, Sources};

/// Renders all findings as a SARIF log. Allowed findings are suppressed with their reason.
#[must_use]
pub fn sarif(report: &Report, sources: &Sources) -> String {
    let rules = RULES.iter().map(|rule| described(rule));
    let results = report.findings.iter().map(|it| result(report, sources, it));
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo xtask lint",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<Value>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<Value>>(),
        }],
    });
    format!("{log:#}\n")
}

fn described(rule: &Rule) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.requirement },
        "defaultConfiguration": { "level": rule.severity.as_str() },
    })
}

fn result(report: &Report, sources: &Sources, finding: &Finding) -> Value {
    let diagnostic = &finding.diagnostic;
    let message = format!("{}\nHelp: {}", diagnostic.message, diagnostic.help);
    let index = RULES.iter().position(|rule| rule.name == finding.rule.name);
    let mut result = json!({
        "ruleId": finding.rule.name,
        "ruleIndex": index,
        "level": finding.rule.severity.as_str(),
        "message": { "text": message },
        "locations": location(report, sources, &diagnostic.place)
            .into_iter()
            .collect::<Vec<_>>(),
    });
    if let Some((place, label)) = &diagnostic.related
        && let Some(mut location) = location(report, sources, place)
    {
        location["message"] = json!({ "text": label });
        result["relatedLocations"] = json!([location]);
    }
    if let Some(reason) = &finding.allowed {
        result["suppressions"] =
            json!([{ "kind": "external", "justification": reason }]);
    }
    result
}

fn location(report: &Report, sources: &Sources, place: &Place) -> Option<Value> {
    let Spot { path, start, end } = Spot::of(report, sources, place)?;
    Some(json!({
        "physicalLocation": {
            "artifactLocation": { "uri": path },
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        },
    }))
}
