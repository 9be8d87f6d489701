//! Turns the text of a spec into its model, if it breaks no rule.

use crate::diagnostics::{Diagnostics, Failure};
use crate::load::{Loaded, load};
use crate::model::{self, Api};
use crate::rules;
use crate::source::{FileId, Place, Sources};
use crate::symbols::Symbols;

/// Loads a spec and checks all rules. The result is safe to generate from.
pub(crate) fn sound(sources: &Sources) -> Result<(Loaded, Api), Failure> {
    checked(sources, &[])
}

/// Loads a spec that was released earlier. It may break rules that the API does not depend on.
pub(crate) fn released(sources: &Sources) -> Result<Api, Failure> {
    checked(sources, &rules::BESIDE_THE_API).map(|(_, model)| model)
}

fn checked(sources: &Sources, except: &[&str]) -> Result<(Loaded, Api), Failure> {
    let mut diagnostics = Diagnostics::default();

    // Parse the YAML into the spec as written.
    let loaded = load(sources, &mut diagnostics);
    // Resolve names, link types, and assign Rust names.
    let symbols = Symbols::of(&loaded.spec);
    rules::check(&symbols, &loaded.dropped, &mut diagnostics);
    diagnostics.forget(except);
    if diagnostics.is_empty() {
        if let Some(model) = model::build(&symbols) {
            return Ok((loaded, model));
        }
        let message = "the spec breaks no rule, but no model could be built from it";
        let help =
            "this is a bug in the generator; please report it and attach the spec";
        diagnostics.report("internal", Place::root(FileId(0)), message, help);
    }
    Err(Failure {
        diagnostics,
        locations: loaded.locations,
    })
}
