//! cargo-semver-checks: run on rustdoc's JSON.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::tools::Tool;

/// The tool, in a version that reads the JSON of the minimum Rust version and of later ones.
pub(crate) const TOOL: Tool = Tool {
    package: "cargo-semver-checks",
    program: "cargo-semver-checks",
    version: "0.51.0",
    options: &[],
};

/// An incompatible change that the tool found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Name of the lint.
    pub lint: String,
    /// What changed, with its file.
    pub text: String,
    /// Whether the file is generated from the spec.
    pub is_generated: bool,
}

/// Returns the incompatible changes between two versions.
///
/// # Errors
///
/// Returns an error if the tool cannot be installed, or fails.
pub(super) fn check(root: &Path, old: &Path, new: &Path) -> Result<Vec<Finding>> {
    let output = Command::new(TOOL.find_or_install(root)?)
        .args(["semver-checks", "--color", "never", "--release-type", "minor"])
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .context("cannot run cargo-semver-checks")?;
    let report = String::from_utf8_lossy(&output.stdout);
    let findings = findings(&report);
    if output.status.success() || !findings.is_empty() {
        return Ok(findings);
    }
    let message = String::from_utf8_lossy(&output.stderr);
    bail!("cargo-semver-checks failed ({}):\n{report}{message}", output.status)
}

/// Reads a report of the tool.
#[must_use]
pub fn findings(report: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut lint = "";
    let mut is_listing = false;
    for line in report.lines() {
        if let Some(rest) = line.strip_prefix("--- failure ") {
            lint = rest.split(':').next().unwrap_or_default();
        }
        is_listing =
            line.starts_with("Failed in:") || is_listing && line.starts_with("  ");
        let text = line.trim();
        if is_listing && line.starts_with("  ") {
            findings.push(Finding {
                lint: lint.to_owned(),
                text: text.to_owned(),
                is_generated: text.replace('\\', "/").contains("/generated/"),
            });
        }
    }
    findings
}
