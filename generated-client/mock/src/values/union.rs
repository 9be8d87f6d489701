//! Chooses between the types of a union.

use serde_json::Value;

use crate::catalog::{Scalar, Shape, Type};

/// Returns the type whose JSON type the value has.
pub(crate) fn choose(types: &'static [Type], value: &Value) -> Option<&'static Type> {
    types.iter().find(|ty| accepts(ty, value))
}

/// An empty array fits every array. The types of a union differ in the type of the first item.
fn accepts(ty: &Type, value: &Value) -> bool {
    match ty {
        Type::Scalar(scalar) | Type::Secret(scalar) => of_scalar(*scalar, value),
        Type::List(element) => match value {
            Value::Array(list) => {
                list.first().is_none_or(|first| accepts(element, first))
            }
            _ => false,
        },
        Type::Map(_) => value.is_object(),
        Type::Schema(schema) => match schema.shape {
            Shape::Record(_) => value.is_object(),
            Shape::Enum(_) => value.is_string(),
            Shape::Union(types) => types.iter().any(|ty| accepts(ty, value)),
        },
    }
}

fn of_scalar(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::String | Scalar::DateTime => value.is_string(),
        Scalar::Integer | Scalar::Number => value.is_number(),
        Scalar::TimestampSeconds | Scalar::TimestampMillis => {
            value.is_number() || value.is_string()
        }
        Scalar::Boolean => value.is_boolean(),
        Scalar::File | Scalar::Object => value.is_object(),
        Scalar::Any => true,
    }
}
