//! Rules that a spec can break without any name being resolved. One function per rule.

mod characters;
mod groups;
mod names;
mod operations;
mod secrets;
mod texts;

pub(crate) use names::route;

use crate::diagnostics::Diagnostics;
use crate::raw::{Document, EnumValue, Field, Group, Operation, Request, Schema, Spec};
use crate::source::Place;

pub(crate) use secrets::suggests_secret;
pub(crate) use texts::says_something;

/// Name of the file of schemas that several clients use.
pub(crate) const SHARED: &str = "shared.yaml";

/// Checks every document.
pub fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    texts::check(spec, diagnostics);
    characters::check(spec, diagnostics);
    names::check(spec, diagnostics);
    groups::check(spec, diagnostics);
    operations::check(spec, diagnostics);
    credentials_have_headers(spec, diagnostics);
    for document in &spec.groups {
        let root = Place::root(document.file);
        shared_has_no_operations(document, diagnostics);
        for (operation, place) in operations(&document.content, &root) {
            if let Some(Request::Parameters(parameters)) = &operation.request {
                let place = place.key("request");
                for (field, place) in each(&parameters.parameters, &place, "parameters")
                {
                    check_field(field, &place, diagnostics);
                }
            }
        }
        for (schema, place) in each(&document.content.schemas, &root, "schemas") {
            is_one_kind_of_schema(schema, &place, diagnostics);
            only_dtos_have_a_wrapper(schema, &place, diagnostics);
            forms_are_some_and_distinct(schema, &place, diagnostics);
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

fn credentials_have_headers(spec: &Spec, diagnostics: &mut Diagnostics) {
    let Some(document) = &spec.api else { return };
    let root = Place::root(document.file);
    for (credential, place) in each(&document.content.credentials, &root, "credentials")
    {
        let header = &credential.header;
        let is_name_character = |c: char| {
            c.is_ascii_lowercase() || c.is_ascii_digit() || "!#$%&'*+-.^_`|~".contains(c)
        };
        if header.is_empty() || !header.chars().all(is_name_character) {
            diagnostics.report(
                "header-name",
                place.key("header"),
                format!("`{header}` is no name of a header in small letters"),
                "write one such as `authorization` or `x-authing-app-id`",
            );
        }
    }
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

fn is_one_kind_of_schema(schema: &Schema, place: &Place, diagnostics: &mut Diagnostics) {
    let kinds = [
        ("`fields`", schema.fields.is_some()),
        ("`values`", schema.values.is_some()),
        ("`one_of`", schema.one_of.is_some()),
    ];
    let kinds: Vec<_> = kinds
        .into_iter()
        .filter(|(_, is_there)| *is_there)
        .map(|(key, _)| key)
        .collect();
    let message = match kinds.as_slice() {
        [] => "has neither `fields` nor `values` nor `one_of`".to_owned(),
        [_] => return,
        kinds => format!("has {} at once", kinds.join(" and ")),
    };
    diagnostics.report(
        "schema-shape",
        place.key("name"),
        format!("schema `{}` {message}", schema.name),
        "a DTO has `fields` (`fields: []` if it has no members), an enum has `values`, a union `one_of`",
    );
}

fn only_dtos_have_a_wrapper(
    schema: &Schema,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let is_other = schema.values.is_some() || schema.one_of.is_some();
    if is_other && schema.fields.is_none() && schema.wrapper.is_some() {
        diagnostics.report(
            "schema-shape",
            place.name("wrapper"),
            format!("`{}` is no DTO, so it has no members to wrap", schema.name),
            "remove `wrapper`",
        );
    }
}

/// What has one shape is no union.
fn forms_are_some_and_distinct(
    schema: &Schema,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let Some(forms) = &schema.one_of else { return };
    if forms.len() < 2 {
        diagnostics.report(
            "schema-shape",
            place.name("one_of"),
            format!("`{}` is a union of fewer than two shapes", schema.name),
            "list its shapes, each with `name`, `type` and `description`, or use the type itself",
        );
    }
    let names = each(forms, place, "one_of")
        .map(|(form, place)| (form.name.as_str(), place.key("name")));
    names::distinct("duplicate-value", "shape", names, diagnostics);
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
