//! Example values.

use serde_json::{Map, Value, json};

use super::{names, scalar, union};
use crate::catalog::{Field, Scalar, Schema, Shape, Type};
use crate::random::Random;

/// Optional members, and items of arrays of objects, are omitted in deeper objects.
const COMPLETE_DEPTH: usize = 3;
/// Deeper objects are empty.
const MAX_DEPTH: usize = 16;

/// Returns examples, which depend only on the seed and on what they are examples of.
#[derive(Debug)]
pub(super) struct Examples<'a> {
    pub(super) random: &'a Random,
}

impl Examples<'_> {
    /// Returns the example of a field.
    pub(super) fn field(&self, schema: &Schema, field: &Field, depth: usize) -> Value {
        let documented = [field.example, field.default].into_iter().flatten();
        let documented = documented.filter_map(|json| serde_json::from_str(json).ok());
        let documented =
            documented.filter_map(|value| fitting(&field.ty, &value)).next();
        documented.unwrap_or_else(|| {
            let mut random =
                self.random.labeled(&format!("{}.{}", schema.name, field.name));
            self.value(field.name, &field.ty, &mut random, depth)
        })
    }

    /// Returns the example of a type, for a member with that name.
    pub(super) fn value(
        &self,
        name: &str,
        ty: &Type,
        random: &mut Random,
        depth: usize,
    ) -> Value {
        match *ty {
            Type::Scalar(scalar) => of_scalar(name, scalar, random),
            Type::Secret(Scalar::String) => random.alphanumeric(32).into(),
            Type::Secret(scalar) => of_scalar(name, scalar, random),
            Type::List(element) if depth >= COMPLETE_DEPTH && is_record(element) => {
                json!([])
            }
            Type::List(element) => json!([self.value(name, element, random, depth)]),
            Type::Map(element) => {
                json!({ "example": self.value(name, element, random, depth) })
            }
            Type::Schema(schema) => match schema.shape {
                Shape::Record(fields) => self.record(schema, fields, depth).into(),
                Shape::Enum(values) => values.first().copied().into(),
                Shape::Union(types) => {
                    let first = types.first();
                    first.map_or(Value::Null, |ty| self.value(name, ty, random, depth))
                }
            },
        }
    }

    fn record(
        &self,
        schema: &Schema,
        fields: &[Field],
        depth: usize,
    ) -> Map<String, Value> {
        let included = |field: &&Field| {
            if field.required { depth < MAX_DEPTH } else { depth < COMPLETE_DEPTH }
        };
        let fields = fields.iter().filter(included);
        let members = fields
            .map(|field| (field.name.to_owned(), self.field(schema, field, depth + 1)));
        let mut members: Map<_, _> = members.collect();
        let count = members.get("list").and_then(Value::as_array).map(Vec::len);
        if let (Some(count), Some(total)) = (count, members.get_mut("totalCount")) {
            *total = count.into();
        }
        members
    }
}

/// Returns a documented example as a value of the type. Objects are composed from the examples of
/// their members instead.
fn fitting(ty: &Type, value: &Value) -> Option<Value> {
    match *ty {
        Type::Scalar(scalar) | Type::Secret(scalar) => scalar::convert(scalar, value),
        Type::List(element) => {
            value.as_array()?.iter().map(|item| fitting(element, item)).collect()
        }
        Type::Map(element) => {
            let members = value.as_object()?.iter();
            let members = members
                .map(|(name, value)| Some((name.clone(), fitting(element, value)?)));
            members.collect()
        }
        Type::Schema(schema) => match schema.shape {
            Shape::Record(_) => None,
            Shape::Enum(values) => {
                values.contains(&value.as_str()?).then(|| value.clone())
            }
            Shape::Union(types) => fitting(union::choose(types, value)?, value),
        },
    }
}

fn of_scalar(name: &str, scalar: Scalar, random: &mut Random) -> Value {
    match scalar {
        Scalar::String | Scalar::File => names::text(name, random).into(),
        Scalar::Integer | Scalar::Number => names::integer(name).into(),
        Scalar::Boolean => true.into(),
        Scalar::TimestampSeconds => names::SECONDS.into(),
        Scalar::TimestampMillis => (names::SECONDS * 1_000).into(),
        Scalar::DateTime => names::DATE_TIME.into(),
        Scalar::Object => json!({}),
        Scalar::Any => json!("example"),
    }
}

fn is_record(ty: &Type) -> bool {
    match ty {
        Type::Schema(schema) => matches!(schema.shape, Shape::Record(_)),
        _ => false,
    }
}
