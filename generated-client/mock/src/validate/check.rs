//! Checks values against their documented types.

use std::fmt;

use serde_json::{Map, Value};

use super::pairs;
use super::place::Place;
use super::scalar::{self, Form};
use super::words::{count, expected, found};
use crate::catalog::{Field, Scalar, Shape, Type};
use crate::values::union;

/// Converts values to their types and collects what is wrong with them.
#[derive(Debug)]
pub(super) struct Checker {
    pub(super) form: Form,
    pub(super) problems: Vec<String>,
}

impl Checker {
    /// Creates a checker of values that are written in this form.
    pub(super) fn new(form: Form) -> Self {
        Self {
            form,
            problems: Vec::new(),
        }
    }

    /// Returns the value of a field, which it takes from the members by its name or an alias. An
    /// undesired value is returned as received.
    pub(super) fn field(
        &mut self,
        parent: Place<'_>,
        field: &Field,
        members: &mut Map<String, Value>,
    ) -> Option<Value> {
        let names = std::iter::once(field.name).chain(field.aliases.iter().copied());
        let value = names.filter_map(|name| members.shift_remove(name)).next();
        let place = Place::Member(&parent, field.name);
        match value.filter(|value| !self.is_absent(field, value)) {
            None => {
                if field.required {
                    self.report(format_args!("`{place}` is required"));
                }
                None
            }
            Some(Value::Null) if field.nullable => Some(Value::Null),
            Some(value) => {
                let value = self.value(place, &field.ty, value);
                self.limits(place, field, &value);
                Some(value)
            }
        }
    }

    /// Returns whether a value stands for none. SDKs send null for unset fields, and a query cannot
    /// leave a value out after its name.
    fn is_absent(&self, field: &Field, value: &Value) -> bool {
        let is_text = matches!(
            field.ty,
            Type::Scalar(Scalar::String | Scalar::Any) | Type::Secret(_) | Type::List(_)
        );
        match value {
            Value::Null => {
                !field.required
                    && !field.nullable
                    && !matches!(field.ty, Type::Scalar(Scalar::Any))
            }
            Value::String(text) => {
                text.is_empty() && self.form == Form::Text && !is_text
            }
            _ => false,
        }
    }

    fn value(&mut self, place: Place<'_>, ty: &Type, value: Value) -> Value {
        match *ty {
            Type::Scalar(scalar) => self.scalar(place, ty, scalar, value),
            Type::Secret(scalar) => self.scalar(place, ty, scalar, value),
            Type::List(element) => self.list(place, ty, element, value),
            Type::Map(element) => self.object(place, ty, value, |checker, members| {
                let members = members.into_iter().map(|(name, value)| {
                    let value =
                        checker.value(Place::Member(&place, &name), element, value);
                    (name, value)
                });
                members.collect()
            }),
            Type::Schema(schema) => match schema.shape {
                // Documented as any JSON object.
                Shape::Record([]) => self.object(place, ty, value, |_, members| members),
                Shape::Record(fields) => {
                    self.object(place, ty, value, |checker, members| {
                        checker.record(place, fields, members)
                    })
                }
                Shape::Enum(values) => self.choice(place, ty, values, value),
                Shape::Union(types) => match union::choose(types, &value) {
                    Some(ty) => self.value(place, ty, value),
                    None => self.mismatch(place, ty, value),
                },
            },
        }
    }

    fn scalar(
        &mut self,
        place: Place<'_>,
        ty: &Type,
        scalar: Scalar,
        value: Value,
    ) -> Value {
        match scalar::read(scalar, self.form, value) {
            Ok(value) => value,
            Err(value) => self.mismatch(place, ty, value),
        }
    }

    fn list(
        &mut self,
        place: Place<'_>,
        ty: &Type,
        element: &Type,
        value: Value,
    ) -> Value {
        let list = match (self.form, value) {
            (Form::Json, Value::Array(list)) => Ok(list),
            (Form::Json, value) => Err(value),
            (Form::Text, single @ Value::String(_)) => Ok(vec![single]),
            (Form::Text, value) => pairs::items(value),
        };
        match list {
            Ok(list) => {
                let items = list.into_iter().enumerate();
                items
                    .map(|(at, it)| self.value(Place::Item(&place, at), element, it))
                    .collect()
            }
            Err(value) => self.mismatch(place, ty, value),
        }
    }

    /// Checks the members of an object, which forms contain as JSON.
    fn object(
        &mut self,
        place: Place<'_>,
        ty: &Type,
        value: Value,
        check: impl FnOnce(&mut Self, Map<String, Value>) -> Map<String, Value>,
    ) -> Value {
        match value {
            Value::Object(members) => check(self, members).into(),
            Value::String(text) if self.form == Form::Text => {
                match scalar::object(&text) {
                    Some(members) => {
                        self.form = Form::Json;
                        let members = check(self, members);
                        self.form = Form::Text;
                        members.into()
                    }
                    None => self.mismatch(place, ty, text.into()),
                }
            }
            other => self.mismatch(place, ty, other),
        }
    }

    fn record(
        &mut self,
        place: Place<'_>,
        fields: &[Field],
        mut members: Map<String, Value>,
    ) -> Map<String, Value> {
        let mut checked = Map::new();
        for field in fields {
            if let Some(value) = self.field(place, field, &mut members) {
                checked.insert(field.name.to_owned(), value);
            }
        }
        checked
    }

    fn choice(
        &mut self,
        place: Place<'_>,
        ty: &Type,
        values: &[&str],
        value: Value,
    ) -> Value {
        let text = match &value {
            Value::String(text) => text.clone(),
            // Some values look like numbers, and some clients send them as such.
            Value::Number(number) => number.to_string(),
            _ => return self.mismatch(place, ty, value),
        };
        if values.contains(&text.as_str()) {
            text.into()
        } else {
            self.mismatch(place, ty, value)
        }
    }

    fn mismatch(&mut self, place: Place<'_>, ty: &Type, value: Value) -> Value {
        // A text in place of another type may be a secret that was put into the wrong field.
        let is_shown = is_text(ty) || self.form == Form::Text && !is_secret(ty);
        let (expected, found) = (expected(ty), found(&value, is_shown));
        self.report(format_args!("`{place}`: expected {expected}; found {found}"));
        value
    }

    fn limits(&mut self, place: Place<'_>, field: &Field, value: &Value) {
        let limits = &field.limits;
        match value {
            Value::Number(number) => {
                let number = number.as_f64().unwrap_or_default();
                let low = limits.minimum.filter(|least| number < *least);
                let high = limits.maximum.filter(|most| number > *most);
                let found = Some(number.to_string());
                let low = low.map(|least| least.to_string());
                self.exceeded(place, low, high.map(|most| most.to_string()), found);
            }
            Value::String(text) => {
                let length = text.chars().count() as u64;
                let found = (!is_secret(&field.ty)).then(|| length.to_string());
                let (low, high) = outside(length, limits.min_length, limits.max_length);
                let words = |limit| count(limit, "character");
                self.exceeded(place, low.map(words), high.map(words), found);
            }
            Value::Array(list) => {
                let length = list.len() as u64;
                let (low, high) = outside(length, limits.min_items, limits.max_items);
                let words = |limit| count(limit, "item");
                self.exceeded(
                    place,
                    low.map(words),
                    high.map(words),
                    Some(length.to_string()),
                );
            }
            _ => {}
        }
    }

    fn exceeded(
        &mut self,
        place: Place<'_>,
        low: Option<String>,
        high: Option<String>,
        found: Option<String>,
    ) {
        let found = found.map(|found| format!("; found {found}")).unwrap_or_default();
        if let Some(least) = low {
            self.report(format_args!("`{place}`: expected at least {least}{found}"));
        }
        if let Some(most) = high {
            self.report(format_args!("`{place}`: expected at most {most}{found}"));
        }
    }

    fn report(&mut self, problem: fmt::Arguments<'_>) {
        self.problems.push(problem.to_string());
    }
}

fn outside(
    number: u64,
    least: Option<u64>,
    most: Option<u64>,
) -> (Option<u64>, Option<u64>) {
    (least.filter(|least| number < *least), most.filter(|most| number > *most))
}

fn is_secret(ty: &Type) -> bool {
    matches!(ty, Type::Secret(_))
}

/// Returns whether the type is written as text whose contents matter.
fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => matches!(
            scalar,
            Scalar::DateTime | Scalar::TimestampMillis | Scalar::TimestampSeconds
        ),
        Type::Schema(schema) => matches!(schema.shape, Shape::Enum(_)),
        _ => false,
    }
}
