//! From the text of a spec to its model, if it breaks no rule.

use crate::diagnostics::{Diagnostics, Failure};
use crate::load::{Loaded, load};
use crate::model::{self, Api};
use crate::rules;
use crate::source::{FileId, Place, Sources};
use crate::symbols::Symbols;

/// Reads a spec and finds all that is wrong with it: what it answers can be built upon.
pub(crate) fn sound(sources: &Sources) -> Result<(Loaded, Api), Failure> {
    let mut diagnostics = Diagnostics::default();

    // YAML text -> the spec as written.
    let loaded = load(sources, &mut diagnostics);
    // Names looked up, types linked, Rust names given.
    let symbols = Symbols::of(&loaded.spec);
    rules::check(&symbols, &loaded.dropped, &mut diagnostics);
    if diagnostics.is_empty() {
        if let Some(model) = model::build(&symbols) {
            return Ok((loaded, model));
        }
        let message = "no rule is broken, and yet nothing can be made of the spec";
        let help = "this is a fault of the generator; please report it with the spec";
        diagnostics.report("internal", Place::root(FileId(0)), message, help);
    }
    Err(Failure {
        diagnostics,
        locations: loaded.locations,
    })
}
