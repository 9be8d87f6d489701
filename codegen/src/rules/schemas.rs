//! Checks the structure of schemas.

use super::context::Check;
use super::distinct::distinct;
use crate::hint::quoted_list;
use crate::raw;
use crate::source::Place;
use crate::symbols::{Schema, each};
use crate::types::{self, Expression, SchemaId};

pub(super) fn name_is_no_type(_: SchemaId, schema: &Schema, check: &mut Check) {
    let name = schema.name.as_ref();
    let can_be_named = matches!(types::parse(name), Some(Expression::Name(_)));
    if schema.owner.is_none() && schema.type_name.is_some() && !can_be_named {
        check.report(
            "schema-name",
            schema.place.key("name"),
            format!("invalid schema name `{name}`: no type could refer to it"),
            "use a name without spaces that is not a built-in type",
        );
    }
}

pub(super) fn is_of_one_kind(schema: &raw::Schema, place: &Place, check: &mut Check) {
    let kinds = [
        ("fields", schema.fields.is_some()),
        ("values", schema.values.is_some()),
        ("one_of", schema.one_of.is_some()),
    ];
    let kinds: Vec<_> = kinds
        .into_iter()
        .filter(|(_, is_there)| *is_there)
        .map(|(key, _)| key)
        .collect();
    let message = match kinds.as_slice() {
        [] => "has none of `fields`, `values`, and `one_of`".to_owned(),
        [_] => return,
        kinds => format!("has {} at the same time", quoted_list(kinds, "and")),
    };
    check.report(
        "schema-shape",
        place.key("name"),
        format!("schema `{}` {message}", schema.name),
        "use `fields` for a DTO (`fields: []` if it has no fields), `values` for an enum, or \
         `one_of` for a union",
    );
}

pub(super) fn only_dtos_have_a_wrapper(
    schema: &raw::Schema,
    place: &Place,
    check: &mut Check,
) {
    let is_other = schema.values.is_some() || schema.one_of.is_some();
    if is_other && schema.fields.is_none() && schema.wrapper.is_some() {
        check.report(
            "schema-shape",
            place.name("wrapper"),
            format!("`wrapper` on `{}`, which is not a DTO", schema.name),
            "remove `wrapper`",
        );
    }
}

/// A union needs more than one variant.
pub(super) fn forms_are_some_and_distinct(
    schema: &raw::Schema,
    place: &Place,
    check: &mut Check,
) {
    let Some(forms) = &schema.one_of else { return };
    if forms.len() < 2 {
        check.report(
            "schema-shape",
            place.name("one_of"),
            format!("union `{}` has fewer than two variants", schema.name),
            "list its variants, each with `name`, `type`, and `description`, or use the type \
             itself",
        );
    }
    let names = each(forms, place, "one_of")
        .map(|(form, place)| (form.name.as_str(), place.key("name")));
    distinct("duplicate-value", "variant", names, check.diagnostics);
}

pub(super) fn values_are_some_and_distinct(
    values: Option<&[raw::EnumValue]>,
    place: &Place,
    check: &mut Check,
) {
    let Some(values) = values else { return };
    if values.is_empty() {
        check.report(
            "empty-enum",
            place.name("values"),
            "enum without values",
            "list its values, each with `value` and `description`",
        );
    }
    let texts = each(values, place, "values")
        .map(|(value, place)| (value.value.as_str(), place.key("value")));
    distinct("duplicate-value", "value", texts, check.diagnostics);
}

pub(super) fn values_are_distinct(
    schema: &raw::Schema,
    place: &Place,
    check: &mut Check,
) {
    values_are_some_and_distinct(schema.values.as_deref(), place, check);
}
