//! Fits values to types.

use serde_json::{Map, Value};

use super::example::Examples;
use super::{scalar, union};
use crate::catalog::{Field, Scalar, Schema, Shape, Type};

/// The depth that examples of missing members have, so that only their required members are
/// included.
const FILLED: usize = 3;

impl Examples<'_> {
    /// Returns the value as one of the type, if it can be converted.
    pub(super) fn convert(&self, ty: &Type, value: &Value) -> Option<Value> {
        match *ty {
            Type::Scalar(scalar) | Type::Secret(scalar) => {
                scalar::convert(scalar, value)
            }
            Type::List(element) => self.list(element, value),
            Type::Map(element) => {
                let members = value.as_object()?.iter();
                let members = members.filter_map(|(name, it)| {
                    Some((name.clone(), self.convert(element, it)?))
                });
                Some(members.collect())
            }
            Type::Schema(schema) => match schema.shape {
                // Documented as any JSON object, such as the response to a webhook call.
                Shape::Record([]) => value.is_object().then(|| value.clone()),
                Shape::Record(fields) => {
                    Some(self.members(schema, fields, value.as_object()?).into())
                }
                Shape::Enum(values) => {
                    let text = scalar::convert(Scalar::String, value)?;
                    values.contains(&text.as_str()?).then_some(text)
                }
                Shape::Union(types) => match union::choose(types, value) {
                    Some(ty) => self.convert(ty, value),
                    None => types.iter().find_map(|ty| self.convert(ty, value)),
                },
            },
        }
    }

    /// Items that cannot be converted are left out. A single value is an array of one.
    fn list(&self, element: &Type, value: &Value) -> Option<Value> {
        match value {
            Value::Null => None,
            Value::Array(list) => Some(
                list.iter().filter_map(|item| self.convert(element, item)).collect(),
            ),
            single => Some(Value::Array(vec![self.convert(element, single)?])),
        }
    }

    fn members(
        &self,
        schema: &Schema,
        fields: &[Field],
        members: &Map<String, Value>,
    ) -> Map<String, Value> {
        let fields = fields.iter().filter_map(|field| {
            let mut names =
                std::iter::once(field.name).chain(field.aliases.iter().copied());
            let value = names.find_map(|name| members.get(name));
            Some((field.name.to_owned(), self.member(schema, field, value)?))
        });
        fields.collect()
    }

    /// Returns the value of a member, or an example if it is required.
    fn member(
        &self,
        schema: &Schema,
        field: &Field,
        value: Option<&Value>,
    ) -> Option<Value> {
        match value {
            Some(Value::Null) if field.nullable => Some(Value::Null),
            Some(value) => self.convert(&field.ty, value),
            None => None,
        }
        .or_else(|| field.required.then(|| self.field(schema, field, FILLED)))
    }
}
