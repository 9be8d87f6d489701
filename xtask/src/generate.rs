//! `cargo xtask codegen`: generates files on disk from the spec on disk.

use std::time::Instant;

use anyhow::Result;
use codegen::diagnostics::Style;

use crate::check::check;
use crate::workspace::Workspace;
use crate::write::write;

/// The outcome of a command and its output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Success.
    Done(String),
    /// The spec contains errors, or the files on disk are outdated.
    Refused(String),
    /// The comparison found differences. The report is the requested output.
    Differs(String),
}

/// Generates the files of a project. With `only_check`, compares them and writes nothing.
///
/// # Errors
///
/// Returns an error if a file or folder cannot be read or written, or does not belong to the
/// generator.
pub fn run(workspace: &Workspace, only_check: bool, style: Style) -> Result<Outcome> {
    let start = Instant::now();
    let sources = workspace.sources()?;
    let files = match codegen::build(&sources) {
        Ok(files) => files,
        Err(failure) => return Ok(Outcome::Refused(failure.render(&sources, style))),
    };
    if !only_check {
        let changes = write(workspace.root(), &files)?;
        return Ok(Outcome::Done(changes.report(start.elapsed())));
    }
    let seconds = start.elapsed().as_secs_f64();
    Ok(match check(workspace.root(), &files)? {
        Some(stale) => Outcome::Refused(stale),
        None => Outcome::Done(format!(
            "{} generated files are up to date ({seconds:.2} s)\n",
            files.len()
        )),
    })
}

/// Explains a rule.
#[must_use]
pub fn explain(rule: &str) -> Outcome {
    match codegen::explain::explain(rule) {
        Ok(text) => Outcome::Done(text),
        Err(text) => Outcome::Refused(format!("error: {text}")),
    }
}
