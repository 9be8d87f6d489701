//! `cargo xtask codegen`: from the spec on disk to the generated files on disk.

use std::time::Instant;

use anyhow::Result;
use codegen::diagnostics::Style;

use crate::check::check;
use crate::workspace::Workspace;
use crate::write::write;

/// How a command ended, with what there is to say about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// All is well.
    Done(String),
    /// The spec has mistakes, or the files on disk are not up to date.
    Refused(String),
    /// What was compared differs. The report is the output that was asked for.
    Differs(String),
}

/// Generates the files of a project; with `only_check`, compares them and writes nothing.
///
/// # Errors
/// When a file or folder cannot be read or written, or is not the generator's to change.
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
            "{} generated files are fresh ({seconds:.2} s)\n",
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
