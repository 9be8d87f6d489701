//! Exports the spec as OpenAPI 3.1: a document per client, for tools that support OpenAPI but not
//! our format. Facts that OpenAPI cannot express are in `x-spec-...` extensions, so that importing
//! the documents restores the same spec.
//!
//! The source is the spec as written, not the model: the documents are the same spec in another
//! notation, independent of Rust. The model is built only to verify that the spec is valid.

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

/// Exports the documents of all clients, each as `<client>.openapi.json`.
///
/// # Errors
///
/// Returns all errors in the spec, or what prevents a valid spec from being an OpenAPI document.
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

/// Returns the spec with named requests, because tools generate types for named schemas, and the
/// names.
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
        ..Spec::default()
    };
    (spec, inline)
}

/// Exports the documents of a valid spec.
#[must_use]
pub fn documents(spec: &Spec) -> FileSet {
    let (spec, inline) = &named(spec);
    let clients = spec.api.iter().flat_map(|api| &api.content.clients);
    let views = clients.filter_map(|client| View::of(spec, client, inline));
    views
        .map(|view| {
            // The alternate form of a JSON value is indented.
            let text = format!("{:#}\n", document::document(&view));
            (format!("{}.openapi.json", view.client.name), text)
        })
        .collect()
}
