//! Unions: what their shapes look like in JSON, and whether that tells them apart.

use serde_json::Value;

use super::{Claim, Resolver, files, text};
use crate::check::each;
use crate::model::{Form, Look, Schema, SchemaId, Shape, Type};
use crate::names::{self, Scope};
use crate::raw;
use crate::source::Place;
use crate::types::{self, Json};

impl Resolver<'_> {
    /// The shapes of a union. What they look like is found out when all schemas are known.
    pub(super) fn forms(&mut self, id: SchemaId, forms: &[raw::Form]) -> Vec<Form> {
        let place = self.homes[id.0].place.clone();
        let client = self.homes[id.0].client().to_owned();
        let mut scope = Scope::default();
        let list = each(forms, &place, "one_of").map(|(form, place)| {
            let (wire, name_place) = (&form.name, place.key("name"));
            let variant_name =
                self.derived(names::variant_name(wire), wire, name_place.clone());
            let claim = Claim::derived(&variant_name, wire, name_place);
            Self::claim(&mut scope, self.diagnostics, claim);
            let ty = if types::is_enum(&form.ty) {
                let message = format!("`{}` says nothing about its values", form.ty);
                let help = "name a schema that has `values`";
                self.diagnostics.report(
                    "unknown-type",
                    place.key("type"),
                    message,
                    help,
                );
                None
            } else {
                self.type_of(&form.ty, None, false, &place.key("type"), &client)
            };
            if ty.is_none() {
                self.unresolved_forms.push(place.key("type"));
            }
            Form {
                name: form.name.clone(),
                variant_name,
                ty: ty.unwrap_or(Type::Scalar(types::stand_in())),
                boxed: false,
                look: Look::Text,
                description: text(form.description.as_deref()),
            }
        });
        list.collect()
    }

    /// Gives every shape its look, and reports those that no reader could tell from another.
    pub(super) fn tell_forms_apart(&mut self, schemas: &mut [Schema]) {
        for index in 0..schemas.len() {
            let looks: Vec<_> = schemas[index]
                .forms()
                .iter()
                .map(|form| look(schemas, &form.ty))
                .collect();
            self.look_different(&schemas[index], SchemaId(index), &looks);
            if let Shape::Union(forms) = &mut schemas[index].shape {
                for (form, look) in forms.iter_mut().zip(looks) {
                    form.look = look.unwrap_or(Look::Text);
                }
            }
        }
    }

    fn look_different(&mut self, union: &Schema, id: SchemaId, looks: &[Option<Look>]) {
        let list = self.homes[id.0].place.key("one_of");
        for (index, (form, look)) in union.forms().iter().zip(looks).enumerate() {
            let place = list.index(index).key("type");
            let Some(look) = look else {
                self.has_no_look(form, &place);
                continue;
            };
            let first = looks.iter().position(|other| other.as_ref() == Some(look));
            let Some(first) = first.filter(|first| *first < index) else { continue };
            let other = &union.forms()[first].name;
            self.diagnostics.report_with(
                "look-alike",
                place,
                format!("`{}` and `{other}` are both {} in JSON", form.name, look.words()),
                "give one of them a type that looks different, or make one shape of both",
                (list.index(first).key("type"), format!("`{other}` is here")),
            );
        }
    }

    fn has_no_look(&mut self, form: &Form, place: &Place) {
        if form.ty.holds_files() {
            let message = format!("`{}` is a file, and a union holds none", form.name);
            self.diagnostics.report("file-place", place.clone(), message, files::HELP);
        } else if !self.unresolved_forms.contains(place) {
            self.diagnostics.report(
                "look-alike",
                place.clone(),
                format!("`{}` cannot be told from other shapes by what it is in JSON", form.name),
                "make it text, a number, a boolean, an object, or an array of texts, numbers or objects",
            );
        }
    }
}

/// What values of a type look like; `None` when they do not all look alike, or like something
/// that can be told from other looks.
fn look(schemas: &[Schema], ty: &Type) -> Option<Look> {
    match ty {
        Type::Scalar(scalar) | Type::Secret(scalar) => match scalar.json {
            Json::Text => Some(Look::Text),
            Json::Number | Json::NumberOrText => Some(Look::Number),
            Json::Boolean => Some(Look::Boolean),
            Json::Object => Some(Look::Object),
            Json::Any | Json::File => None,
        },
        Type::Map(_) => Some(Look::Object),
        Type::List(element) => look(schemas, element)?.array(),
        Type::Schema(id) => match schemas.get(id.0).map(|schema| &schema.shape)? {
            Shape::Record(_) => Some(Look::Object),
            Shape::Enum(_) => Some(Look::Text),
            Shape::Union(_) => None,
        },
    }
}

/// The shape that a value has, if it has one. An empty array has that of the first array.
pub(super) fn form_of<'f>(forms: &'f [Form], value: &Value) -> Option<&'f Form> {
    let look = match value {
        Value::Null => return None,
        Value::String(_) => Look::Text,
        Value::Number(_) => Look::Number,
        Value::Bool(_) => Look::Boolean,
        Value::Object(_) => Look::Object,
        Value::Array(list) => match list.first() {
            None => return forms.iter().find(|form| matches!(form.ty, Type::List(_))),
            Some(Value::String(_)) => Look::Texts,
            Some(Value::Number(_)) => Look::Numbers,
            Some(Value::Object(_)) => Look::Objects,
            Some(_) => return None,
        },
    };
    forms.iter().find(|form| form.look == look)
}
