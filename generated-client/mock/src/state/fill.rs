//! Completes items: keys, timestamps, and members that clients may omit.

use serde_json::{Value, json};

use super::kinds::{self, Items};
use super::special::defaults;
use super::store::Item;
use crate::catalog::{Field, Scalar, Schema, Shape, Type};
use crate::clock;
use crate::random::Random;
use crate::values;

/// Members with the time when an item was created.
const CREATED: [&str; 2] = ["createdAt", "createTime"];
/// Members with the time when an item was last changed.
const UPDATED: [&str; 2] = ["updatedAt", "updateTime"];

/// Returns a new key. `last` is the greatest key in use, if keys are numbers.
pub(super) fn key(items: Items, last: Option<i64>, random: &mut Random) -> Value {
    let next = last.unwrap_or(0) + 1;
    match items.schema.field(items.key).map(|field| &field.ty) {
        Some(Type::Scalar(Scalar::Integer | Scalar::Number)) => next.into(),
        _ if defaults::is_numbered(items) => next.to_string().into(),
        _ => random.hex(24).into(),
    }
}

/// Completes a new item. The time is in milliseconds since 1970.
pub(super) fn created(item: &mut Item, items: Items, millis: i64, random: &mut Random) {
    for (member, value) in defaults::defaults(items.resource) {
        item.entry(member).or_insert(value);
    }
    touch(item, items.schema, millis, &CREATED);
    touch(item, items.schema, millis, &UPDATED);
    for field in items.schema.fields() {
        let is_missing = item.get(field.name).is_none_or(Value::is_null);
        let value = if field.required && is_missing {
            neutral(field, millis, random)
        } else {
            None
        };
        item.extend(value.map(|value| (field.name.to_owned(), value)));
    }
    // Required DTOs remain.
    let whole = values::conform(
        &Type::Schema(items.schema),
        &Value::Object(item.clone()),
        random,
    );
    for (member, value) in whole.as_object().into_iter().flatten() {
        item.entry(member).or_insert_with(|| value.clone());
    }
}

/// Sets the time of the last change.
pub(super) fn updated(item: &mut Item, schema: &'static Schema, millis: i64) {
    touch(item, schema, millis, &UPDATED);
}

/// Returns the members of a single item before anything is set.
pub(super) fn initial(schema: &'static Schema, random: &mut Random) -> Item {
    let known = schema.fields().iter().filter_map(|field| {
        let value = serde_json::from_str(field.default.or(field.example)?).ok()?;
        Some((field.name.to_owned(), value))
    });
    let known = Value::Object(known.collect());
    match values::conform(&Type::Schema(schema), &known, random) {
        Value::Object(item) => item,
        _ => Item::new(),
    }
}

fn touch(item: &mut Item, schema: &'static Schema, millis: i64, members: &[&str]) {
    for field in members.iter().filter_map(|member| schema.field(member)) {
        item.insert(field.name.to_owned(), now(&field.ty, millis));
    }
}

/// Returns the time in the form of a type.
fn now(ty: &Type, millis: i64) -> Value {
    match ty {
        Type::Scalar(Scalar::TimestampSeconds) => millis.div_euclid(1_000).into(),
        Type::Scalar(Scalar::TimestampMillis | Scalar::Integer | Scalar::Number) => {
            millis.into()
        }
        _ => clock::date_time(millis).into(),
    }
}

/// Returns the value of a required member that the client has omitted: nothing, rather than an
/// example that looks like data.
fn neutral(field: &Field, millis: i64, random: &mut Random) -> Option<Value> {
    if let Some(value) = super::request::default(field) {
        return Some(value);
    }
    match &field.ty {
        Type::Secret(Scalar::String) => Some(random.hex(32).into()),
        Type::Scalar(scalar) | Type::Secret(scalar) => match scalar {
            Scalar::String if field.name == "id" => Some(random.hex(24).into()),
            Scalar::String => Some(json!("")),
            Scalar::Integer | Scalar::Number => Some(json!(0)),
            Scalar::Boolean => Some(json!(false)),
            Scalar::TimestampSeconds | Scalar::TimestampMillis | Scalar::DateTime => {
                Some(now(&field.ty, millis))
            }
            Scalar::Object => Some(json!({})),
            Scalar::File | Scalar::Any => None,
        },
        Type::List(_) => Some(json!([])),
        Type::Map(_) => Some(json!({})),
        Type::Schema(schema) => match schema.shape {
            Shape::Enum(values) => {
                let example = field.example.and_then(|it| serde_json::from_str(it).ok());
                example.or_else(|| values.first().map(|value| json!(value)))
            }
            Shape::Record(_) | Shape::Union(_) => None,
        },
    }
}

/// Returns the greatest key of items whose keys are numbers.
pub(super) fn last_key<'a>(
    items: impl Iterator<Item = &'a Item>,
    key: &str,
) -> Option<i64> {
    items.filter_map(|item| kinds::text(item.get(key)?)?.parse().ok()).max()
}
