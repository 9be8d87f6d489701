//! Checks that the properties of a field match its type.

use super::context::Check;
use super::schemas;
use crate::raw;
use crate::symbols::{Field, Schema};
use crate::types::{self, Json, Limit, Type};

pub(super) fn default_can_apply(field: &Field, _: &Schema, check: &mut Check) {
    if field.raw.required && field.raw.default.is_some() {
        check.report(
            "contradictory-default",
            field.place.key("default"),
            format!("required field `{}` has a default", field.raw.name),
            "remove `default` or `required: true`",
        );
    }
}

pub(super) fn has_no_place(field: &Field, schema: &Schema, check: &mut Check) {
    if field.raw.location.is_some() && !schema.is_parameters {
        check.report(
            "parameter-place",
            field.place.name("in"),
            "`in` is allowed only on parameters of an operation",
            "remove `in`, or move the field to the `parameters` of an operation",
        );
    }
}

pub(super) fn enum_has_values(field: &Field, _: &Schema, check: &mut Check) {
    if types::is_enum(&field.raw.ty) && field.raw.values.is_none() {
        check.report(
            "empty-enum",
            field.place.key("type"),
            format!("enum `{}` has no values", field.raw.name),
            "add `values`, each with `value` and `description`",
        );
    }
}

pub(super) fn values_are_some_and_distinct(
    field: &Field,
    _: &Schema,
    check: &mut Check,
) {
    let values = field.raw.values.as_deref();
    schemas::values_are_some_and_distinct(values, &field.place, check);
}

/// Invalid types are reported elsewhere.
pub(super) fn values_belong_to_enums(field: &Field, _: &Schema, check: &mut Check) {
    let raw = field.raw;
    if field.ty.is_some() && raw.values.is_some() && !types::is_enum(&raw.ty) {
        check.report(
            "values-without-enum",
            field.place.name("values"),
            format!("`{}` has `values`, but its type is `{}`", raw.name, raw.ty),
            "use `type: enum`, or remove `values`",
        );
    }
}

/// `any` includes null, and the two nulls would be indistinguishable.
pub(super) fn null_is_a_value_of_its_own(field: &Field, _: &Schema, check: &mut Check) {
    let json = field.ty.as_ref().and_then(Type::json);
    if field.raw.nullable && json == Some(Json::Any) {
        check.report(
            "idle-nullable",
            field.place.name("nullable"),
            format!(
                "redundant `nullable` on `{}`: the type `any` includes null",
                field.raw.name
            ),
            "remove `nullable`, or use a more specific type",
        );
    }
}

/// Checks that every limit applies to the type.
pub(super) fn limits_fit_the_type(field: &Field, _: &Schema, check: &mut Check) {
    let (raw, Some(ty)) = (field.raw, &field.ty) else { return };
    let limit = ty.scalar().map(|scalar| scalar.limit);
    let is_number = limit == Some(Limit::Value);
    let is_text = limit == Some(Limit::Length);
    let is_list = matches!(ty, Type::List(_));
    let limits = [
        ("minimum", raw.minimum.is_some(), is_number, "numbers"),
        ("maximum", raw.maximum.is_some(), is_number, "numbers"),
        ("min_length", raw.min_length.is_some(), is_text, "text"),
        ("max_length", raw.max_length.is_some(), is_text, "text"),
        ("min_items", raw.min_items.is_some(), is_list, "arrays"),
        ("max_items", raw.max_items.is_some(), is_list, "arrays"),
    ];
    for (key, _, _, what) in
        limits.into_iter().filter(|(_, stated, fits, _)| *stated && !*fits)
    {
        check.report(
            "limit-type",
            field.place.name(key),
            format!(
                "`{key}` applies to {what}, but the type of `{}` is `{}`",
                raw.name, raw.ty
            ),
            format!("remove `{key}`, or correct the type"),
        );
    }
}

pub(super) fn limits_are_a_range(field: &Field, _: &Schema, check: &mut Check) {
    for key in crossed(field.raw).into_iter().filter(|_| field.ty.is_some()) {
        check.report(
            "limit-range",
            field.place.key(key),
            format!("invalid limits of `{}`", field.raw.name),
            "use finite numbers, with a lower limit that does not exceed the upper limit",
        );
    }
}

/// Returns the upper limits below their lower limits, and the limits that are not finite.
fn crossed(raw: &raw::Field) -> Vec<&'static str> {
    let numbers = [("minimum", raw.minimum), ("maximum", raw.maximum)];
    let unreal =
        numbers.into_iter().filter(|(_, limit)| limit.is_some_and(|it| !it.is_finite()));
    let mut keys: Vec<_> = unreal.map(|(key, _)| key).collect();
    if raw.minimum.zip(raw.maximum).is_some_and(|(low, high)| low > high) {
        keys.push("maximum");
    }
    if raw.min_length.zip(raw.max_length).is_some_and(|(low, high)| low > high) {
        keys.push("max_length");
    }
    if raw.min_items.zip(raw.max_items).is_some_and(|(low, high)| low > high) {
        keys.push("max_items");
    }
    keys
}
