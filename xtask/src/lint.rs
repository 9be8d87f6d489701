//! `cargo xtask lint`: checks the quality of the spec.

use std::path::Path;

use anyhow::Result;
use clap::{Args, ValueEnum};
use codegen::diagnostics::{Severity, Style};
use codegen::lint::{self, Report, render};
use codegen::source::Sources;

use crate::generate::Outcome;
use crate::git;
use crate::workspace::{SPEC, Workspace, sources_in};
use crate::write::put_all;

/// What to check, and how to report the result.
#[derive(Debug, Args)]
pub struct Options {
    /// A folder or a Git revision [default: the working tree]
    version: Option<String>,
    /// Fix what can be fixed mechanically; comments and layout are kept
    #[arg(long, conflicts_with = "version")]
    fix: bool,
    /// Report and fix only the findings of this rule; may be repeated
    #[arg(long, value_name = "RULE", value_parser = rule)]
    rule: Vec<String>,
    /// Format of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Show findings of at least this level
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = Level::Warning)]
    show: Level,
    /// Fail if there is a finding of at least this level
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = Level::Warning)]
    fail_on: Level,
    /// Print the rules with their levels, and check nothing
    #[arg(long, exclusive = true)]
    rules: bool,
}

/// A format of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// For programs
    Json,
    /// For code hosts and editors
    Sarif,
    /// Annotations of GitHub Actions
    Github,
}

/// A level of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Level {
    /// Possibly deliberate
    Note,
    /// Probably wrong
    Warning,
    /// Wrong
    Error,
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Note => Self::Note,
            Level::Warning => Self::Warning,
            Level::Error => Self::Error,
        }
    }
}

/// Parses the name of a rule.
fn rule(name: &str) -> Result<String, String> {
    match lint::rules::rule(name) {
        Some(rule) => Ok(rule.name.to_owned()),
        None => Err("`cargo xtask lint --rules` lists the rules".to_owned()),
    }
}

/// Checks a spec, and fixes it if requested.
///
/// # Errors
///
/// Returns an error if a file cannot be read or written.
pub fn run(workspace: &Workspace, options: &Options, style: Style) -> Result<Outcome> {
    if options.rules {
        return Ok(Outcome::Done(render::rules()));
    }
    let sources = match &options.version {
        Some(version) => version_of(workspace, version)?,
        None => workspace.sources()?,
    };
    if options.fix {
        return fix(workspace, &sources, options, style);
    }
    match lint::lint(&sources) {
        Ok(report) => Ok(reported(report, &sources, options, style, "")),
        Err(failure) => Ok(Outcome::Refused(failure.render(&sources, style))),
    }
}

fn fix(
    workspace: &Workspace,
    sources: &Sources,
    options: &Options,
    style: Style,
) -> Result<Outcome> {
    let rules: Vec<_> = options.rule.iter().map(String::as_str).collect();
    let fixed = match lint::fix(sources, &rules) {
        Ok(fixed) => fixed,
        Err(failure) => return Ok(Outcome::Refused(failure.render(sources, style))),
    };
    let folder = workspace.root().join(SPEC);
    let files = fixed.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    put_all(&folder, files)?;
    let mut done = String::new();
    for (rule, count) in &fixed.counts {
        done.push_str(&format!("fixed {count} of {rule}\n"));
    }
    Ok(reported(fixed.report, &fixed.sources, options, style, &done))
}

fn reported(
    mut report: Report,
    sources: &Sources,
    options: &Options,
    style: Style,
    before: &str,
) -> Outcome {
    if !options.rule.is_empty() {
        report
            .findings
            .retain(|it| options.rule.iter().any(|name| name == it.rule.name));
    }
    let show = options.show.into();
    let text = match options.format {
        Format::Text => {
            format!("{before}{}", render::text(&report, sources, show, style))
        }
        Format::Json => render::json(&report, sources),
        Format::Sarif => render::sarif(&report, sources),
        Format::Github => render::github(&report, sources, show),
    };
    let fails = report.reaches(options.fail_on.into());
    if fails { Outcome::Differs(text) } else { Outcome::Done(text) }
}

/// Returns the spec of a version: of a folder with a spec, or of a revision.
fn version_of(workspace: &Workspace, version: &str) -> Result<Sources> {
    let folder = Path::new(version);
    if folder.join("spec/api.yaml").is_file() {
        return Workspace::at(folder).sources();
    }
    if folder.join("api.yaml").is_file() {
        return sources_in(folder);
    }
    git::spec(workspace.root(), version)
}
