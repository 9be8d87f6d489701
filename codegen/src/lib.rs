//! Makes the GenAuth client from its spec.
//!
//! One direction, no disk: YAML text goes in, files come out as text. [`build`] lists the passes.

pub mod coverage;
mod defaults;
pub mod diagnostics;
pub mod emit;
pub mod explain;
pub mod export;
pub mod files;
pub mod format;
mod hint;
pub mod import;
pub mod load;
pub mod model;
pub mod names;
mod parallel;
pub mod raw;
mod rules;
pub mod schema;
mod sound;
pub mod source;
mod symbols;
pub mod types;
mod yaml;

pub use yaml::Locations;

use diagnostics::{Diagnostics, Failure};
use files::FileSet;
use source::{FileId, Place, Sources};

/// Makes all generated files from a spec.
///
/// # Errors
///
/// Everything that is wrong with the spec, found in one run.
pub fn build(sources: &Sources) -> Result<FileSet, Failure> {
    let (loaded, model) = sound::sound(sources)?;
    let mut diagnostics = Diagnostics::default();
    let mut files = FileSet::default();

    // The model -> Rust modules, documentation pages, schemas for editors.
    if let Err(error) = emit::rust::emit(&model, &mut files) {
        let message =
            format!("the generator wrote something that is no Rust: {}", error.message);
        let help = "this is a fault of the generator; please report it with the spec";
        diagnostics.report("internal", Place::root(FileId(0)), message, help);
    }
    emit::docs::emit(&model, &mut files);
    schema::emit(&mut files);
    if diagnostics.is_empty() {
        return Ok(files);
    }
    Err(Failure {
        diagnostics,
        locations: loaded.locations,
    })
}
