//! Exports the document of a client.

use serde_json::Value;

use super::components::components;
use super::members::Members;
use super::operations::{pagination, paths};
use super::view::View;
use crate::raw::{Code, EnvelopeField};

/// The OpenAPI version of the documents.
const OPENAPI: &str = "3.1.0";

/// Returns the document of a client.
pub(super) fn document(view: &View<'_>) -> Value {
    let api = view.api;
    let envelope: Vec<Value> = api.envelope.iter().map(envelope_entry).collect();
    let tags: Vec<Value> = view
        .groups
        .iter()
        .map(|(name, group)| {
            Members::new()
                .with("name", group.title.as_str())
                .when("description", group.description.as_deref())
                .with("x-spec-group", *name)
                .into()
        })
        .collect();
    Members::new()
        .with("openapi", OPENAPI)
        .with("info", info(view))
        .with("externalDocs", Members::new().with("url", api.documentation.as_str()))
        .with("x-spec-package", api.package.as_str())
        .when("x-spec-operation-page", api.operation_page.as_deref())
        .with("x-spec-client", client(view))
        .with("x-spec-envelope", envelope)
        .with("x-spec-errors", errors(view))
        .with("tags", tags)
        .with("paths", paths(view))
        .with("components", components(view))
        .into()
}

fn info(view: &View<'_>) -> Members {
    Members::new()
        .with("title", view.api.title.as_str())
        .with("version", view.api.version.as_str())
        .with("description", view.api.description.as_str())
}

fn client(view: &View<'_>) -> Members {
    Members::new()
        .with("name", view.client.name.as_str())
        .with("title", view.client.title.as_str())
        .when("description", view.client.description.as_deref())
        .when("credentials", view.client.credentials.clone())
        .when("pagination", view.client.pagination.as_ref().map(pagination))
        .when("permissions", view.client.permissions.as_deref())
}

fn envelope_entry(entry: &EnvelopeField) -> Value {
    Members::new()
        .with("name", entry.name.as_str())
        .with("type", entry.ty.as_str())
        .flag("optional", entry.optional)
        .when("description", entry.description.as_deref())
        .when("example", entry.example.clone())
        .into()
}

fn errors(view: &View<'_>) -> Members {
    let codes = |codes: &[Code]| -> Vec<Value> {
        let code = |code: &Code| {
            Members::new()
                .with("code", code.code)
                .with("name", code.name.as_str())
                .when("description", code.description.as_deref())
                .into()
        };
        codes.iter().map(code).collect()
    };
    Members::new()
        .with("status_codes", codes(&view.errors.status_codes))
        .with("api_codes", codes(&view.errors.api_codes))
}
