//! Exports the components of a document: schemas, responses, and credentials.

use std::collections::BTreeSet;

use serde_json::Value;

use super::fields::object;
use super::members::Members;
use super::responses::answer;
use super::types::{schema_of, values_of};
use super::view::View;
use crate::raw::{Form, Schema};

/// How shared schemas state their file.
const SHARED_FILE: &str = "shared";

pub(super) fn components(view: &View<'_>) -> Members {
    Members::new()
        .with("schemas", schemas(view))
        .with("securitySchemes", credentials(view))
}

/// Returns the schemas in the order of the files, so that an import can preserve it, followed by
/// the responses.
fn schemas(view: &View<'_>) -> Members {
    let own = view
        .groups
        .iter()
        .flat_map(|(file, group)| group.schemas.iter().map(|schema| (*file, schema)));
    let shared = view.shared.iter().map(|schema| (SHARED_FILE, *schema));
    let schemas = own.chain(shared).map(|(file, schema)| {
        (schema.name.as_str(), component(view, file, schema).into())
    });
    schemas.chain(answers(view)).collect()
}

/// Returns the named responses. Operations may share one.
fn answers<'a>(view: &'a View<'_>) -> impl Iterator<Item = (&'a str, Value)> {
    let mut seen = BTreeSet::new();
    let operations = view.groups.iter().flat_map(|(_, group)| &group.operations);
    operations.filter_map(move |operation| {
        let name = operation.response.name.as_deref()?;
        let is_first = seen.insert(name);
        is_first.then(|| (name, answer(view, &operation.response).into()))
    })
}

fn component(view: &View<'_>, file: &str, schema: &Schema) -> Members {
    let description = schema.description.as_deref();
    let members = if let Some(values) = &schema.values {
        let members =
            Members::new().with("type", "string").when("description", description);
        values_of(members, values)
    } else if let Some(forms) = &schema.one_of {
        let forms: Vec<Value> = forms.iter().map(form).collect();
        Members::new().when("description", description).with("oneOf", forms)
    } else {
        object(description, schema.fields.as_deref().unwrap_or_default().iter())
    };
    members
        .when("x-spec-wrapper", schema.wrapper.as_deref())
        .when("x-spec-rust-name", schema.rust_name.as_deref())
        .with("x-spec-file", file)
        .flag("x-spec-inline", view.inline.contains(&schema.name))
        .when("x-spec-answer", looks_like_answer(view, schema).then_some(false))
}

/// Returns whether an import would take a DTO for a whole response because of its members.
fn looks_like_answer(view: &View<'_>, schema: &Schema) -> bool {
    let mut demanded = view.api.envelope.iter().filter(|member| !member.optional);
    let has =
        |name: &str| schema.fields.iter().flatten().any(|field| field.name == name);
    schema.fields.is_some() && demanded.all(|member| has(&member.name))
}

fn form(form: &Form) -> Value {
    schema_of(&form.ty, &[])
        .with("title", form.name.as_str())
        .when("description", form.description.as_deref())
        .when("x-spec-unpublished", form.unpublished.as_deref())
        .into()
}

fn credentials(view: &View<'_>) -> Members {
    let credentials = view.api.credentials.iter().map(|credential| {
        let scheme = Members::new()
            .with("type", "apiKey")
            .with("in", "header")
            .with("name", credential.header.as_str())
            .when("description", credential.description.as_deref());
        (credential.name.as_str(), scheme.into())
    });
    credentials.collect()
}
