//! Checks that defaults and examples match their types and limits.

use serde_json::{Map, Value};

use super::context::Check;
use crate::raw;
use crate::source::Place;
use crate::symbols::{Field, Operation, Schema, Shape, Symbols, each};
use crate::types::{self, SchemaId, Type};

/// The places that do not match, and why.
type Misfits = Vec<(Place, String)>;

/// Maximum number of characters of a text in a message.
const SHOWN: usize = 40;

pub(super) fn envelope_examples_fit(check: &mut Check) {
    let Some((api, root)) = check.api() else { return };
    for (field, place) in each(&api.envelope, &root, "envelope") {
        let scalar = types::scalar(&field.ty).filter(|scalar| scalar.in_envelope);
        if let (Some(scalar), Some(value)) = (scalar, &field.example) {
            let (ty, place) = (Type::Scalar(scalar), place.key("example"));
            fits("example", type_misfits(check.symbols, &ty, value, &place), check);
        }
    }
}

pub(super) fn response_example_fits(operation: &Operation, check: &mut Check) {
    if let (Some(ty), Some(value)) = (&operation.data, &operation.raw.response.example) {
        let place = operation.place.key("response").key("example");
        fits("example", type_misfits(check.symbols, ty, value, &place), check);
    }
}

pub(super) fn default_fits(field: &Field, _: &Schema, check: &mut Check) {
    if let Some(value) = &field.raw.default {
        let place = field.place.key("default");
        fits("default", field_misfits(check.symbols, field, value, &place), check);
    }
}

pub(super) fn example_fits(field: &Field, _: &Schema, check: &mut Check) {
    if let Some(value) = &field.raw.example {
        let place = field.place.key("example");
        fits("example", field_misfits(check.symbols, field, value, &place), check);
    }
}

fn fits(what: &str, misfits: Misfits, check: &mut Check) {
    for (place, misfit) in misfits {
        check.report(
            "value-type",
            place,
            format!("invalid {what}: {misfit}"),
            "correct the value, the type, or the limits",
        );
    }
}

/// Returns where and why `value` is not a valid value of a field.
fn field_misfits(
    symbols: &Symbols,
    field: &Field,
    value: &Value,
    place: &Place,
) -> Misfits {
    let Some(ty) = &field.ty else { return Vec::new() };
    let misfits = type_misfits(symbols, ty, value, place);
    if !misfits.is_empty() {
        return misfits;
    }
    let exceeded = exceeded(field.raw, value);
    exceeded.map(|misfit| (place.clone(), misfit)).into_iter().collect()
}

/// Returns which limit a value of the right type exceeds.
fn exceeded(limits: &raw::Field, value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => {
            let (number, shown) = (number.as_f64()?, shown(value));
            let below = limits.minimum.filter(|limit| number < *limit);
            let above = limits.maximum.filter(|limit| number > *limit);
            let below =
                below.map(|limit| format!("{shown} is below the minimum {limit}"));
            below.or(above.map(|limit| format!("{shown} is above the maximum {limit}")))
        }
        Value::String(text) => {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            let has = format!("{} has {length} characters", shown(value));
            beyond(length, limits.min_length, limits.max_length, &has)
        }
        Value::Array(list) => {
            let length = u64::try_from(list.len()).unwrap_or(u64::MAX);
            let plural = if length == 1 { "" } else { "s" };
            let has = format!("found {length} item{plural}");
            beyond(length, limits.min_items, limits.max_items, &has)
        }
        _ => None,
    }
}

fn beyond(
    length: u64,
    least: Option<u64>,
    most: Option<u64>,
    has: &str,
) -> Option<String> {
    let short = least.filter(|limit| length < *limit);
    let long = most.filter(|limit| length > *limit);
    let short = short.map(|limit| format!("{has}, expected at least {limit}"));
    short.or(long.map(|limit| format!("{has}, expected at most {limit}")))
}

fn type_misfits(symbols: &Symbols, ty: &Type, value: &Value, place: &Place) -> Misfits {
    let expected = match (ty, value) {
        (Type::Scalar(scalar) | Type::Secret(scalar), value) => {
            match (scalar.misfit)(value) {
                None => return Vec::new(),
                Some(expected) => expected,
            }
        }
        (Type::List(element), Value::Array(list)) => {
            let each = list.iter().enumerate();
            let each = each.flat_map(|(index, value)| {
                type_misfits(symbols, element, value, &place.index(index))
            });
            return each.collect();
        }
        (Type::Map(entry), Value::Object(map)) => {
            let each = map.iter();
            let each = each.flat_map(|(name, value)| {
                type_misfits(symbols, entry, value, &place.key(name.clone()))
            });
            return each.collect();
        }
        (Type::Schema(id), value) => return schema_misfits(symbols, *id, value, place),
        (Type::Map(_), _) => "a map",
        (Type::List(_), _) => "a list",
    };
    vec![(place.clone(), format!("{} is not {expected}", shown(value)))]
}

fn schema_misfits(
    symbols: &Symbols,
    id: SchemaId,
    value: &Value,
    place: &Place,
) -> Misfits {
    let schema = symbols.schema(id);
    let misfit = match (&schema.shape, value) {
        (Shape::Record { .. }, Value::Object(map)) => {
            let mut misfits = member_misfits(symbols, schema, map, place);
            misfits.extend(missing(schema, map, place));
            return misfits;
        }
        (Shape::Record { .. }, _) => format!("{} is not a map", shown(value)),
        (Shape::Enum(variants), _) => {
            let mut values = variants.iter().map(|variant| variant.raw.value.as_str());
            if values.any(|known| Some(known) == value.as_str()) {
                return Vec::new();
            }
            let list: Vec<_> =
                variants.iter().map(|it| format!("`{:?}`", it.raw.value)).collect();
            format!("{} is not one of {}", shown(value), list.join(", "))
        }
        (Shape::Union(forms), _) => match symbols.form_of(forms, value) {
            Some(form) => {
                let ty = form.ty.as_ref();
                return ty.map_or_else(Vec::new, |ty| {
                    type_misfits(symbols, ty, value, place)
                });
            }
            None => {
                format!("{} matches no variant of `{}`", shown(value), schema.name)
            }
        },
    };
    vec![(place.clone(), misfit)]
}

fn member_misfits(
    symbols: &Symbols,
    schema: &Schema,
    map: &Map<String, Value>,
    place: &Place,
) -> Misfits {
    let each = map.iter().flat_map(|(name, value)| {
        let Some(field) = schema.fields().iter().find(|field| field.raw.name == *name)
        else {
            let misfit = format!("unknown field `{name}` of `{}`", schema.name);
            return vec![(place.name(name.clone()), misfit)];
        };
        if value.is_null() && field.raw.nullable {
            return Vec::new();
        }
        field_misfits(symbols, field, value, &place.key(name.clone()))
    });
    each.collect()
}

fn missing(schema: &Schema, map: &Map<String, Value>, place: &Place) -> Misfits {
    let required = schema.fields().iter().map(|field| field.raw);
    let missing =
        required.filter(|field| field.required && !map.contains_key(&field.name));
    missing
        .map(|field| {
            let misfit = format!("missing required field `{}`", field.name);
            (place.clone(), misfit)
        })
        .collect()
}

/// Formats a value for a message.
fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "a map".to_owned(),
        Value::String(text) if text.chars().count() > SHOWN => {
            let start: String = text.chars().take(SHOWN).collect();
            format!("`\"{start}...\"`")
        }
        value => format!("`{value}`"),
    }
}
