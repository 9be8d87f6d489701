//! Checks that data has exactly the documented types.

use genauth_mock::catalog::{Scalar, Shape, Type};
use serde_json::Value;

/// What is said of a member without documentation.
pub(crate) const UNDOCUMENTED: &str = ": undocumented";

/// Collects what is undocumented in a value, with its path.
pub(crate) fn check(ty: &Type, value: &Value, path: &str, found: &mut Vec<String>) {
    let mut mismatch =
        |expected: &str| found.push(format!("{path}: expected {expected}: {value}"));
    match *ty {
        Type::Scalar(scalar) | Type::Secret(scalar) => {
            if !is_scalar(scalar, value) {
                mismatch(&format!("{scalar:?}"));
            }
        }
        Type::List(element) => match value {
            Value::Array(list) => {
                for (index, item) in list.iter().enumerate() {
                    check(element, item, &format!("{path}[{index}]"), found);
                }
            }
            _ => mismatch("an array"),
        },
        Type::Map(element) => match value {
            Value::Object(members) => {
                for (name, member) in members {
                    check(element, member, &format!("{path}.{name}"), found);
                }
            }
            _ => mismatch("an object"),
        },
        Type::Schema(schema) => match schema.shape {
            Shape::Enum(values) => {
                if !value.as_str().is_some_and(|text| values.contains(&text)) {
                    mismatch(schema.name);
                }
            }
            Shape::Union(types) => {
                let fits = types.iter().any(|ty| {
                    let mut problems = Vec::new();
                    check(ty, value, path, &mut problems);
                    problems.is_empty()
                });
                if !fits {
                    mismatch(schema.name);
                }
            }
            // Any object.
            Shape::Record([]) if value.is_object() => {}
            Shape::Record(fields) => match value {
                Value::Object(members) => {
                    for (name, member) in members {
                        let path = format!("{path}.{name}");
                        match fields.iter().find(|field| field.name == name) {
                            Some(field) if member.is_null() && field.nullable => {}
                            Some(field) => check(&field.ty, member, &path, found),
                            None => found.push(format!("{path}{UNDOCUMENTED}")),
                        }
                    }
                    let missing = fields.iter().filter(|field| field.required);
                    let missing =
                        missing.filter(|field| !members.contains_key(field.name));
                    found.extend(
                        missing.map(|field| format!("{path}.{}: missing", field.name)),
                    );
                }
                _ => mismatch(schema.name),
            },
        },
    }
}

fn is_scalar(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::String | Scalar::DateTime | Scalar::File => value.is_string(),
        Scalar::Integer => value.is_i64() || value.is_u64(),
        Scalar::Number => value.is_number(),
        Scalar::Boolean => value.is_boolean(),
        Scalar::TimestampSeconds | Scalar::TimestampMillis => value.is_i64(),
        Scalar::Object => value.is_object(),
        Scalar::Any => true,
    }
}

/// Renames members to their first documented names.
pub(crate) fn canonical(ty: &Type, value: &mut Value) {
    match (ty, value) {
        (Type::List(element), Value::Array(list)) => {
            list.iter_mut().for_each(|item| canonical(element, item));
        }
        (Type::Map(element), Value::Object(members)) => {
            members.values_mut().for_each(|member| canonical(element, member));
        }
        (Type::Schema(schema), Value::Object(members)) => {
            for field in schema.fields() {
                for alias in field.aliases {
                    if let Some(value) = members.shift_remove(*alias) {
                        members.insert(field.name.to_owned(), value);
                    }
                }
                if let Some(member) = members.get_mut(field.name) {
                    canonical(&field.ty, member);
                }
            }
        }
        _ => {}
    }
}
