//! Rules that a spec can break without any name being resolved. One function per rule.

mod characters;
mod groups;
mod names;
mod texts;

use crate::diagnostics::Diagnostics;
use crate::raw::{
    Document, EnumValue, Field, Group, Method, Operation, Request, Schema, Spec,
};
use crate::source::Place;

/// Name of the file of schemas that several clients use.
pub(crate) const SHARED: &str = "shared.yaml";

/// Checks every document.
pub fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    texts::check(spec, diagnostics);
    characters::check(spec, diagnostics);
    names::check(spec, diagnostics);
    groups::check(spec, diagnostics);
    for document in &spec.groups {
        let root = Place::root(document.file);
        shared_has_no_operations(document, diagnostics);
        for (operation, place) in operations(&document.content, &root) {
            states_what_the_client_must_know(operation, &place, diagnostics);
            response_is_one_thing(operation, &place, diagnostics);
            parameters_have_places(operation, &place, diagnostics);
            if let Some(Request::Parameters(parameters)) = &operation.request {
                let place = place.key("request");
                for (field, place) in each(&parameters.parameters, &place, "parameters")
                {
                    check_field(field, &place, diagnostics);
                }
            }
        }
        for (schema, place) in each(&document.content.schemas, &root, "schemas") {
            has_fields_or_values(schema, &place, diagnostics);
            enum_has_no_wrapper(schema, &place, diagnostics);
            for (field, place) in
                each(schema.fields.as_deref().unwrap_or_default(), &place, "fields")
            {
                has_no_place(field, &place, diagnostics);
                check_field(field, &place, diagnostics);
            }
            values_are_some_and_distinct(schema.values.as_deref(), &place, diagnostics);
        }
    }
}

/// Every operation of a group with its place.
pub(crate) fn operations<'g>(
    group: &'g Group,
    root: &Place,
) -> impl Iterator<Item = (&'g Operation, Place)> + use<'g> {
    each(&group.operations, root, "operations")
}

/// Every element of the list under `key` with its place.
pub(crate) fn each<'l, T>(
    list: &'l [T],
    parent: &Place,
    key: &str,
) -> impl Iterator<Item = (&'l T, Place)> + use<'l, T> {
    let list_place = parent.key(key);
    list.iter().enumerate().map(move |(index, item)| (item, list_place.index(index)))
}

fn check_field(field: &Field, place: &Place, diagnostics: &mut Diagnostics) {
    default_contradicts_required(field, place, diagnostics);
    values_are_some_and_distinct(field.values.as_deref(), place, diagnostics);
}

fn shared_has_no_operations(document: &Document<Group>, diagnostics: &mut Diagnostics) {
    if document.path == SHARED && !document.content.operations.is_empty() {
        diagnostics.report(
            "misplaced-operation",
            Place::root(document.file).name("operations"),
            "operations in the file of shared schemas",
            "move them to `<client>/<group>.yaml`",
        );
    }
}

fn states_what_the_client_must_know(
    operation: &Operation,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    if operation.credentials.is_none() {
        diagnostics.report(
            "missing-credentials",
            place.key("name"),
            format!("operation `{}` does not say which credentials it uses", operation.name),
            "add `credentials: [app, user]` with names from api.yaml, or `credentials: []` for none",
        );
    }
    if operation.idempotent.is_none() {
        diagnostics.report(
            "missing-idempotent",
            place.key("name"),
            format!("operation `{}` does not say whether it is idempotent", operation.name),
            "add `idempotent: true` if sending it twice has the effect of sending it once, else `idempotent: false`",
        );
    }
}

fn response_is_one_thing(
    operation: &Operation,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let response = &operation.response;
    if response.data.is_some() && response.bare.is_some() {
        diagnostics.report(
            "response-shape",
            place.key("response").name("bare"),
            "a response has either `data` in the common envelope or a `bare` body",
            "remove one of the two",
        );
    }
    if response.example.is_some() && response.data.is_none() && response.bare.is_none() {
        diagnostics.report(
            "response-shape",
            place.key("response").name("example"),
            "an example of data, and the answer has none",
            "say with `data` what type it has, or remove `example`",
        );
    }
    if response.bare.is_some() && response.name.is_some() {
        diagnostics.report(
            "response-shape",
            place.key("response").name("name"),
            "`name` names an envelope, and a `bare` body has none",
            "remove `name`, or use `data` in place of `bare`",
        );
    }
}

fn parameters_have_places(
    operation: &Operation,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let Some(Request::Parameters(parameters)) = &operation.request else { return };
    let request = place.key("request");
    for (field, place) in each(&parameters.parameters, &request, "parameters") {
        match field.location {
            None => diagnostics.report(
                "parameter-place",
                place.key("name"),
                format!("parameter `{}` does not say where it goes", field.name),
                "add `in: path`, `in: query` or `in: body`",
            ),
            Some(crate::raw::Location::Body) if operation.method == Method::Get => {
                diagnostics.report(
                    "parameter-place",
                    place.key("in"),
                    "a GET has no body",
                    "use `in: query`, or another method",
                )
            }
            Some(_) => {}
        }
    }
}

fn has_no_place(field: &Field, place: &Place, diagnostics: &mut Diagnostics) {
    if field.location.is_some() {
        diagnostics.report(
            "parameter-place",
            place.name("in"),
            "only parameters of an operation have a place",
            "remove `in`, or list the field under the operation's `parameters`",
        );
    }
}

fn has_fields_or_values(schema: &Schema, place: &Place, diagnostics: &mut Diagnostics) {
    let message = match (&schema.fields, &schema.values) {
        (Some(_), Some(_)) => "has both `fields` and `values`",
        (None, None) => "has neither `fields` nor `values`",
        _ => return,
    };
    diagnostics.report(
        "schema-shape",
        place.key("name"),
        format!("schema `{}` {message}", schema.name),
        "a DTO has `fields` (`fields: []` if it has no members), an enum has `values`",
    );
}

fn enum_has_no_wrapper(schema: &Schema, place: &Place, diagnostics: &mut Diagnostics) {
    if schema.values.is_some() && schema.fields.is_none() && schema.wrapper.is_some() {
        diagnostics.report(
            "schema-shape",
            place.name("wrapper"),
            format!("`{}` is an enum, so it has no members to wrap", schema.name),
            "remove `wrapper`",
        );
    }
}

fn values_are_some_and_distinct(
    values: Option<&[EnumValue]>,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let Some(values) = values else { return };
    if values.is_empty() {
        diagnostics.report(
            "empty-enum",
            place.name("values"),
            "an enum without values",
            "list its values, each with `value` and `description`",
        );
    }
    let texts = each(values, place, "values")
        .map(|(value, place)| (value.value.as_str(), place.key("value")));
    names::distinct("duplicate-value", "value", texts, diagnostics);
}

fn default_contradicts_required(
    field: &Field,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    if field.required && field.default.is_some() {
        diagnostics.report(
            "contradictory-default",
            place.key("default"),
            format!("`{}` is required, so its default never applies", field.name),
            "remove `default`, or `required: true`",
        );
    }
}
