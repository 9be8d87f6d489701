//! From the spec to OpenAPI 3.1: a document per client, for tools that know that notation and not
//! ours. Facts that it has no word for stand in members called `x-spec-...`, so that an import of
//! the documents gives the same spec again.
//!
//! The source is the spec as written and not the model: this is the same spec in another notation,
//! and what Rust makes of it is no part of that. The model is only made to see that it can be:
//! nothing but a sound spec is exported.

mod components;
mod document;
mod fields;
mod members;
mod names;
mod operations;
mod responses;
mod types;
mod view;

use std::collections::BTreeSet;

use crate::defaults;
use crate::diagnostics::{Diagnostics, Failure};
use crate::files::FileSet;
use crate::raw::Spec;
use crate::sound::sound;
use crate::source::Sources;

use self::view::View;

/// Makes the documents of all clients, each `<client>.openapi.json`.
///
/// # Errors
///
/// Everything that is wrong with the spec, or that keeps a sound spec from being an OpenAPI
/// document.
pub fn export(sources: &Sources) -> Result<FileSet, Failure> {
    let (loaded, _) = sound(sources)?;
    let mut diagnostics = Diagnostics::default();
    names::check(&loaded.spec, &mut diagnostics);
    if diagnostics.is_empty() {
        return Ok(documents(&loaded.spec));
    }
    Err(Failure {
        diagnostics,
        locations: loaded.locations,
    })
}

/// The same spec, in which requests have names: tools make types of what has one. Gives the names.
fn named(spec: &Spec) -> (Spec, BTreeSet<String>) {
    let mut inline = BTreeSet::new();
    let groups = spec.groups.iter().map(|document| {
        let mut named = document.clone();
        let names = defaults::name_requests(&mut named.content);
        inline.extend(names.into_iter().map(|(name, _)| name));
        named
    });
    let spec = Spec {
        groups: groups.collect(),
        api: spec.api.clone(),
        errors: spec.errors.clone(),
        import: spec.import.clone(),
    };
    (spec, inline)
}

/// The documents of a spec that is sound.
#[must_use]
pub fn documents(spec: &Spec) -> FileSet {
    let (spec, inline) = &named(spec);
    let clients = spec.api.iter().flat_map(|api| &api.content.clients);
    let views = clients.filter_map(|client| View::of(spec, client, inline));
    views
        .map(|view| {
            // The alternate form of a JSON value is the indented one.
            let text = format!("{:#}\n", document::document(&view));
            (format!("{}.openapi.json", view.client.name), text)
        })
        .collect()
}
