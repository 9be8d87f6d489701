//! Generates the GenAuth client from its spec.
//!
//! The passes run in one direction and never touch the disk: YAML text goes in, generated files
//! come out as text. [`build`] lists the passes.

pub mod coverage;
mod defaults;
pub mod diagnostics;
pub mod diff;
pub mod emit;
pub mod explain;
pub mod export;
pub mod files;
pub mod format;
mod guide;
mod hint;
pub mod import;
pub mod lint;
pub mod load;
pub mod model;
pub mod names;
mod parallel;
pub mod raw;
pub mod resources;
mod rules;
pub mod schema;
mod sound;
pub mod source;
mod symbols;
pub mod types;
pub mod wording;
mod yaml;

pub use yaml::{Locations, plain};

use diagnostics::{Diagnostics, Failure};
use emit::docs::Chapter;
use files::FileSet;
use source::{FileId, Place, Sources};

/// Generates all files from a spec.
///
/// # Errors
///
/// Returns all errors in the spec, found in one run.
pub fn build(sources: &Sources) -> Result<FileSet, Failure> {
    let (loaded, model) = sound::sound(sources)?;
    let mut diagnostics = Diagnostics::default();
    let mut files = FileSet::default();

    // Emit the Rust modules, the catalog, and the schemas for editors.
    let rust = emit::rust::emit(&model, &mut files);
    if let Err(error) = rust.and_then(|()| emit::catalog::emit(&model, &mut files)) {
        let message = format!("the generator emitted invalid Rust: {}", error.message);
        let help =
            "this is a bug in the generator; please report it and attach the spec";
        diagnostics.report("internal", Place::root(FileId(0)), message, help);
    }
    schema::emit(&mut files);
    if diagnostics.is_empty() {
        return Ok(files);
    }
    Err(Failure {
        diagnostics,
        locations: loaded.locations,
    })
}

/// Generates the sources of the documentation site from a spec and the chapters of the guide.
///
/// # Errors
///
/// Returns all errors in the spec, or the chapters that differ from those that it lists.
pub fn site(sources: &Sources, chapters: Vec<Chapter>) -> Result<FileSet, Failure> {
    let (loaded, model) = sound::sound(sources)?;
    let mut diagnostics = Diagnostics::default();
    let chapters = guide::in_order(&loaded.spec, chapters, &mut diagnostics);
    if diagnostics.is_empty() {
        let mut files = FileSet::default();
        emit::docs::emit(&model, &chapters, &mut files);
        return Ok(files);
    }
    Err(Failure {
        diagnostics,
        locations: loaded.locations,
    })
}
