//! Makes the GenAuth client from its spec.
//!
//! One direction, no disk: YAML text goes in, files come out as text. [`build`] lists the passes.

pub mod check;
pub mod coverage;
pub mod diagnostics;
pub mod emit;
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
pub mod resolve;
pub mod schema;
pub mod source;
pub mod types;
mod yaml;

pub use yaml::Locations;

use diagnostics::{Diagnostics, Failure};
use files::FileSet;
use load::Loaded;
use model::Api;
use source::{FileId, Place, Sources};

/// Makes all generated files from a spec.
///
/// # Errors
///
/// Everything that is wrong with the spec, found in one run.
pub fn build(sources: &Sources) -> Result<FileSet, Failure> {
    let (loaded, model) = sound(sources)?;
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

/// Reads a spec and finds all that is wrong with it: what it answers can be built upon.
fn sound(sources: &Sources) -> Result<(Loaded, Api), Failure> {
    let mut diagnostics = Diagnostics::default();

    // YAML text -> the spec as written.
    let loaded = load::load(sources, &mut diagnostics);
    // Rules that need no names resolved.
    check::check(&loaded.spec, &mut diagnostics);
    // Names looked up, types linked, Rust names given: the model.
    let model = resolve::resolve(&loaded.spec, &loaded.dropped, &mut diagnostics);

    match model {
        Some(model) if diagnostics.is_empty() => Ok((loaded, model)),
        _ => Err(Failure {
            diagnostics,
            locations: loaded.locations,
        }),
    }
}
