//! Fixes what can be fixed mechanically.

use std::collections::BTreeMap;

use super::check::lint;
use super::finding::{Finding, Report};
use crate::diagnostics::Failure;
use crate::import::merge::{Rewrite, rewrite};
use crate::source::{SourceFile, Sources};

/// Maximum number of rounds. A text may need several fixes, one in each round.
const ROUNDS: usize = 8;

/// The result of fixing a spec.
#[derive(Debug)]
pub struct Fixed {
    /// New texts of the changed files, by their path below the spec folder.
    pub files: BTreeMap<String, String>,
    /// Number of findings that were fixed, by rule.
    pub counts: BTreeMap<&'static str, usize>,
    /// The spec with these files.
    pub sources: Sources,
    /// The remaining findings.
    pub report: Report,
}

/// Fixes the findings of these rules, or of all rules if there are none.
///
/// # Errors
///
/// Returns the errors in the spec, or those of a file that cannot be changed without damage.
pub fn fix(sources: &Sources, rules: &[&str]) -> Result<Fixed, Failure> {
    let mut fixed = Fixed {
        files: BTreeMap::new(),
        counts: BTreeMap::new(),
        sources: sources.clone(),
        report: lint(sources)?,
    };
    let before = count(&fixed.report);
    for _ in 0..ROUNDS {
        let files = rewrite(&fixed.sources, &rewrites(&fixed.report, rules))?;
        if files.is_empty() {
            break;
        }
        fixed.sources = with(&fixed.sources, &files);
        fixed.files.extend(files);
        fixed.report = lint(&fixed.sources)?;
    }
    let after = count(&fixed.report);
    let less = before.into_iter().filter_map(|(rule, count)| {
        let left = after.get(rule).copied().unwrap_or_default();
        Some((rule, count.checked_sub(left).filter(|less| *less > 0)?))
    });
    fixed.counts = less.collect();
    Ok(fixed)
}

/// Returns the first fix of each value, because others assume the original text.
fn rewrites(report: &Report, rules: &[&str]) -> Vec<Rewrite> {
    let is_meant = |finding: &&Finding| {
        finding.is_fixable() && (rules.is_empty() || rules.contains(&finding.rule.name))
    };
    let fixes = report.findings.iter().filter(is_meant).filter_map(|it| it.fix.as_ref());
    let mut rewrites: Vec<Rewrite> = Vec::new();
    for fix in fixes {
        let is_same = |it: &Rewrite| it.map == fix.map && it.key == fix.key;
        if !rewrites.iter().any(is_same) {
            rewrites.push(fix.clone());
        }
    }
    rewrites
}

fn count(report: &Report) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for finding in report.open() {
        *counts.entry(finding.rule.name).or_default() += 1;
    }
    counts
}

fn with(sources: &Sources, files: &BTreeMap<String, String>) -> Sources {
    let files = sources.iter().map(|(_, file)| SourceFile {
        path: file.path.clone(),
        text: files.get(&file.path).unwrap_or(&file.text).clone(),
    });
    Sources::new(files.collect())
}
