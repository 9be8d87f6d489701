//! `cargo xtask diff`: compares two versions of the spec.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use clap::{Args, ValueEnum};
use codegen::diagnostics::Style;
use codegen::diff::{Diff, Step, Version, render};
use codegen::source::{SourceFile, Sources};

use crate::generate::Outcome;
use crate::git;
use crate::workspace::{Workspace, read_text};

/// Which versions to compare, and how to report the result.
#[derive(Debug, Args)]
pub struct Options {
    /// The old version: a folder or a Git revision [default: the last release tag]
    old: Option<String>,
    /// The new version: a folder or a Git revision [default: the working tree]
    new: Option<String>,
    /// Format of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Fail if the changes require at least this step of the version
    #[arg(long, value_name = "STEP", value_enum)]
    fail_on: Option<FailOn>,
    /// File with allowed changes: a list of `rule`, `subject`, and `reason` below `allow:`
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    /// List changes of documentation and limits, too
    #[arg(long)]
    all: bool,
    /// Print the rules with their effects, and compare nothing
    #[arg(long, exclusive = true)]
    rules: bool,
}

/// A format of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// For pull requests
    Markdown,
    /// For programs
    Json,
    /// Annotations of GitHub Actions
    Github,
}

/// A step of the version that can be an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Additions and incompatible changes
    Minor,
    /// Incompatible changes
    Major,
}

/// Compares two versions.
///
/// # Errors
///
/// Returns an error if a version cannot be read.
pub fn run(workspace: &Workspace, options: &Options, style: Style) -> Result<Outcome> {
    if options.rules {
        return Ok(Outcome::Done(render::rules()));
    }
    let old = match &options.old {
        Some(version) => sources(workspace, version)?,
        None => {
            let tag = git::last_release(workspace.root())?;
            let tag = tag.context(
                "no release tag found; name the old version: a folder or a Git revision",
            )?;
            git::spec(workspace.root(), &tag)?
        }
    };
    let new = match &options.new {
        Some(version) => sources(workspace, version)?,
        None => workspace.sources()?,
    };
    let mut diff = match compare(&old, &new, style) {
        Ok(diff) => diff,
        Err(text) => return Ok(Outcome::Refused(text)),
    };
    if let Some(path) = &options.allow
        && let Err(text) = allow(&mut diff, path, style)?
    {
        return Ok(Outcome::Refused(text));
    }
    let report = match options.format {
        Format::Text => render::text(&diff, options.all),
        Format::Markdown => render::markdown(&diff),
        Format::Json => render::json(&diff),
        Format::Github => render::github(&diff),
    };
    let limit = options.fail_on.map(|step| match step {
        FailOn::Minor => Step::Minor,
        FailOn::Major => Step::Major,
    });
    let fails = limit.is_some_and(|limit| diff.step().is_some_and(|step| step >= limit));
    Ok(if fails { Outcome::Differs(report) } else { Outcome::Done(report) })
}

/// Marks the changes that a file allows; returns the rendered errors of the file if it has any.
pub(crate) fn allow(
    diff: &mut Diff,
    path: &Path,
    style: Style,
) -> Result<std::result::Result<(), String>> {
    let file = SourceFile {
        path: path.display().to_string(),
        text: read_text(path)?,
    };
    let allowed = Sources::documents(vec![file]);
    Ok(diff.allow(&allowed).map_err(|failure| failure.render(&allowed, style)))
}

/// Compares two versions; returns the rendered errors of a version that has any.
pub(crate) fn compare(
    old: &Sources,
    new: &Sources,
    style: Style,
) -> std::result::Result<Diff, String> {
    codegen::diff::diff(old, new).map_err(|version| match version {
        Version::Old(failure) => {
            format!("{}the old version has errors\n", failure.render(old, style))
        }
        Version::New(failure) => {
            format!("{}the new version has errors\n", failure.render(new, style))
        }
    })
}

/// Returns the spec of a version: of a project, of a folder with a spec, or of a revision.
fn sources(workspace: &Workspace, version: &str) -> Result<Sources> {
    let folder = Path::new(version);
    if folder.join("spec/api.yaml").is_file() {
        return Workspace::at(folder).sources();
    }
    if folder.join("api.yaml").is_file() {
        return crate::workspace::sources_in(folder);
    }
    git::spec(workspace.root(), version)
}
