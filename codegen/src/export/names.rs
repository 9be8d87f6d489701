//! Checks restrictions of OpenAPI on names that the generator does not have.

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::raw::{Operation, Request, Schema, Spec};
use crate::source::Place;
use crate::symbols::each;

/// Reports invalid names of components, and parameters that would have to be a component.
pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    if let Some(api) = &spec.api {
        let root = Place::root(api.file);
        for (credential, place) in each(&api.content.credentials, &root, "credentials") {
            names_a_component(&credential.name, place.key("name"), diagnostics);
        }
    }
    let used = used(spec);
    for document in &spec.groups {
        let root = Place::root(document.file);
        for (schema, place) in each(&document.content.schemas, &root, "schemas") {
            names_a_component(&schema.name, place.key("name"), diagnostics);
        }
        for (operation, place) in each(&document.content.operations, &root, "operations")
        {
            if let Some(name) = &operation.response.name {
                let place = place.key("response").key("name");
                names_a_component(name, place, diagnostics);
            }
            if let Some(Request::Parameters(parameters)) = &operation.request {
                let place = place.key("request").key("name");
                is_no_component(&parameters.name, &used, place, diagnostics);
            }
        }
    }
}

/// Returns the names of all schemas that are used anywhere.
fn used(spec: &Spec) -> BTreeSet<&str> {
    let groups = || spec.groups.iter().map(|document| &document.content);
    let operations = groups().flat_map(|group| &group.operations);
    let schemas = groups().flat_map(|group| &group.schemas);
    operations
        .flat_map(Operation::schemas)
        .chain(schemas.flat_map(Schema::schemas))
        .collect()
}

fn names_a_component(name: &str, place: Place, diagnostics: &mut Diagnostics) {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    if name.chars().all(fits) {
        return;
    }
    diagnostics.report(
        "component-name",
        place,
        format!("`{name}` is not a valid name of an OpenAPI component"),
        "use only ASCII letters, digits, `.`, `-`, and `_`",
    );
}

fn is_no_component(
    name: &str,
    used: &BTreeSet<&str>,
    place: Place,
    diagnostics: &mut Diagnostics,
) {
    if used.contains(name) {
        diagnostics.report(
            "parameters-as-type",
            place,
            format!(
                "`{name}` is used as a type elsewhere, but parameters have no schema in OpenAPI"
            ),
            "list the type under `schemas` with a name of its own",
        );
    }
}
