//! Whether a default or example fits its type and limits.

use std::collections::BTreeMap;

use serde_json::Value;

use super::unions::form_of;
use crate::model::{Api, Field, Presence, SchemaId, Shape, Type};
use crate::raw;
use crate::source::Place;

/// A place and what is wrong there.
type Misfits = Vec<(Place, String)>;

/// Longer texts are cut when a message shows them.
const SHOWN: usize = 40;

/// Limits of a field.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Limits {
    minimum: Option<f64>,
    maximum: Option<f64>,
    min_length: Option<u64>,
    max_length: Option<u64>,
    min_items: Option<u64>,
    max_items: Option<u64>,
}

impl From<&raw::Field> for Limits {
    fn from(field: &raw::Field) -> Self {
        Self {
            minimum: field.minimum,
            maximum: field.maximum,
            min_length: field.min_length,
            max_length: field.max_length,
            min_items: field.min_items,
            max_items: field.max_items,
        }
    }
}

impl Limits {
    /// The largest whole number within them, if there is one.
    pub(super) fn most(&self) -> Option<i64> {
        #[allow(clippy::cast_possible_truncation, reason = "it saturates")]
        self.maximum.map(|maximum| maximum.floor() as i64)
    }

    /// Says which limit a value of the right type is beyond.
    fn exceeded(&self, value: &Value) -> Option<String> {
        match value {
            Value::Number(number) => {
                let (number, shown) = (number.as_f64()?, shown(value));
                let below = self.minimum.filter(|limit| number < *limit);
                let above = self.maximum.filter(|limit| number > *limit);
                let below =
                    below.map(|limit| format!("{shown} is below the minimum, {limit}"));
                below
                    .or(above
                        .map(|limit| format!("{shown} is above the maximum, {limit}")))
            }
            Value::String(text) => {
                let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
                let has = format!("{} has {length} characters", shown(value));
                let short = self.min_length.filter(|limit| length < *limit);
                let long = self.max_length.filter(|limit| length > *limit);
                let short =
                    short.map(|limit| format!("{has}, and at least {limit} are needed"));
                short
                    .or(long
                        .map(|limit| format!("{has}, and at most {limit} are allowed")))
            }
            Value::Array(list) => {
                let length = u64::try_from(list.len()).unwrap_or(u64::MAX);
                let plural = if length == 1 { "" } else { "s" };
                let has = format!("it has {length} element{plural}");
                let few = self.min_items.filter(|limit| length < *limit);
                let many = self.max_items.filter(|limit| length > *limit);
                let few =
                    few.map(|limit| format!("{has}, and at least {limit} are needed"));
                few.or(
                    many.map(|limit| format!("{has}, and at most {limit} are allowed"))
                )
            }
            _ => None,
        }
    }
}

/// What is needed to judge values.
pub(super) struct Values<'a> {
    pub(super) api: &'a Api,
    /// Limits of the fields that have some.
    pub(super) limits: &'a BTreeMap<(SchemaId, String), Limits>,
}

impl Values<'_> {
    /// Says where and why `value` is no value of type `ty` within `limits`.
    pub(super) fn misfits(
        &self,
        ty: &Type,
        limits: &Limits,
        value: &Value,
        place: &Place,
    ) -> Misfits {
        let misfits = self.type_misfits(ty, value, place);
        if !misfits.is_empty() {
            return misfits;
        }
        limits
            .exceeded(value)
            .map(|misfit| (place.clone(), misfit))
            .into_iter()
            .collect()
    }

    fn type_misfits(&self, ty: &Type, value: &Value, place: &Place) -> Misfits {
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
                    self.type_misfits(element, value, &place.index(index))
                });
                return each.collect();
            }
            (Type::Map(entry), Value::Object(map)) => {
                let each = map.iter();
                let each = each.flat_map(|(name, value)| {
                    self.type_misfits(entry, value, &place.key(name))
                });
                return each.collect();
            }
            (Type::Schema(id), value) => return self.schema_misfits(*id, value, place),
            (Type::Map(_), _) => "a map",
            (Type::List(_), _) => "a list",
        };
        vec![(place.clone(), format!("{} is not {expected}", shown(value)))]
    }

    fn schema_misfits(&self, id: SchemaId, value: &Value, place: &Place) -> Misfits {
        let misfit = match (&self.api.schema(id).shape, value) {
            (Shape::Record(record), Value::Object(map)) => {
                let mut misfits = self.member_misfits(id, map, place);
                misfits.extend(missing(&record.fields, map, place));
                return misfits;
            }
            (Shape::Record(_), _) => format!("{} is not a map", shown(value)),
            (Shape::Enum(variants), _) => {
                let mut values = variants.iter().map(|variant| variant.value.as_str());
                if values.any(|known| Some(known) == value.as_str()) {
                    return Vec::new();
                }
                let list: Vec<_> =
                    variants.iter().map(|v| format!("`{:?}`", v.value)).collect();
                format!("{} is not one of {}", shown(value), list.join(", "))
            }
            (Shape::Union(forms), _) => match form_of(forms, value) {
                Some(form) => return self.type_misfits(&form.ty, value, place),
                None => {
                    let name = &self.api.schema(id).name;
                    format!("{} has none of the shapes of `{name}`", shown(value))
                }
            },
        };
        vec![(place.clone(), misfit)]
    }

    fn member_misfits(
        &self,
        id: SchemaId,
        map: &serde_json::Map<String, Value>,
        place: &Place,
    ) -> Misfits {
        let fields = self.api.schema(id).fields();
        let unlimited = Limits::default();
        let each = map.iter().flat_map(|(name, value)| {
            let Some(field) = fields.iter().find(|field| field.name == *name) else {
                let misfit =
                    format!("`{}` has no field `{name}`", self.api.schema(id).name);
                return vec![(place.name(name), misfit)];
            };
            if value.is_null() && is_nullable(field) {
                return Vec::new();
            }
            let limits = self.limits.get(&(id, name.clone())).unwrap_or(&unlimited);
            self.misfits(&field.ty, limits, value, &place.key(name))
        });
        each.collect()
    }
}

fn is_nullable(field: &Field) -> bool {
    matches!(field.presence, Presence::RequiredNullable | Presence::OptionalNullable)
}

fn missing(
    fields: &[Field],
    map: &serde_json::Map<String, Value>,
    place: &Place,
) -> Misfits {
    let missing = fields
        .iter()
        .filter(|field| field.presence.is_required() && !map.contains_key(&field.name));
    missing
        .map(|field| {
            let misfit = format!("the required field `{}` is missing", field.name);
            (place.clone(), misfit)
        })
        .collect()
}

/// A value in a message.
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
