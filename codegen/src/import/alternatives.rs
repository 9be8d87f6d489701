//! `allOf`, `oneOf`, `anyOf`, and `enum`: one of several schemas, or one of several values.

use super::naming::{is_name, upper};
use super::read::Reading;
use super::sink::{children, member};
use super::typed::{Spot, Typed};
use crate::raw::{EnumValue, Form, Schema, Shape};
use crate::types::{Container, contained, innermost};
use crate::yaml::Node;

/// The keywords that combine schemas.
pub(super) const JOINTS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

impl<'a> Reading<'a, '_> {
    /// Returns the type of a schema that combines others; `None` if it does not.
    pub(super) fn alternatives(
        &mut self,
        schema: &'a Node,
        spot: &Spot<'_>,
    ) -> Option<Option<Typed>> {
        let joint = JOINTS.into_iter().find(|joint| member(schema, joint).is_some())?;
        let (parts, nullable) = self.parts(schema, joint);
        let typed = match parts.as_slice() {
            [] => Some(Typed::plain("any")),
            _ if is_composed(schema, joint, parts.len()) => {
                self.composed(schema, joint);
                None
            }
            [part] => self.typed(part, spot),
            _ => Some(Typed::plain(self.inline_union(schema, spot))),
        };
        Some(typed.map(|typed| Typed {
            nullable: typed.nullable || nullable,
            ..typed
        }))
    }

    /// Returns the combined schemas without the one that only allows null, and whether it is
    /// present.
    pub(super) fn parts(
        &mut self,
        schema: &'a Node,
        joint: &str,
    ) -> (Vec<&'a Node>, bool) {
        let items = self.sink.items(schema, joint);
        let is_null = |part: &&Node| {
            member(part, "type").is_some_and(|ty| ty.text() == Some("null"))
        };
        let parts: Vec<&Node> = items.iter().filter(|part| !is_null(part)).collect();
        let nullable = parts.len() < items.len();
        (parts, nullable)
    }

    pub(super) fn composed(&mut self, schema: &Node, joint: &str) {
        self.sink.report(
            "composed-schema",
            self.sink.place(member(schema, joint).unwrap_or(schema)),
            format!("unsupported combination of schemas in `{joint}`"),
            "merge the schemas into one `properties`, or state the type in the spec with \
             `x-spec-type`",
        );
    }

    /// Reads the variants of a union.
    pub(super) fn forms(&mut self, schema: &'a Node, name: &str) -> Vec<Form> {
        if let Some(shapes) = self.sink.part::<Vec<Form>>(schema, "x-spec-shapes") {
            return shapes;
        }
        let joint = if member(schema, "oneOf").is_some() { "oneOf" } else { "anyOf" };
        let (parts, _) = self.parts(schema, joint);
        let mut known = self.known.forms_of(name);
        let mut forms: Vec<Form> = Vec::new();
        for part in parts {
            let title = self.sink.text(part, "title");
            let title =
                title.filter(|title| self.document.is_export() || is_name(title));
            let spot = Spot::new(name, member_of(part))
                .known(self.form_of_spec(part, &mut known));
            let Some(typed) = self.typed(part, &spot) else { continue };
            let form = title.unwrap_or_else(|| form_name(&typed.ty));
            let ty = match typed.values {
                Some(values) => {
                    let spot = Spot::new(name, &form);
                    let inline = self.inline_enum(part, values, &spot);
                    typed.ty.replace("enum", &inline)
                }
                None => typed.ty,
            };
            let again = forms.iter().filter(|other| other.name == form).count();
            let description = self.sink.text(part, "description");
            let unpublished = self.sink.text(part, "x-spec-unpublished");
            forms.push(Form {
                name: if again == 0 { form } else { format!("{form}{}", again + 1) },
                ty,
                description,
                unpublished,
            });
        }
        forms
    }

    /// Returns the schema in the spec for an inline variant: the next one of its kind.
    fn form_of_spec(&self, part: &Node, known: &mut Vec<&'a str>) -> Option<&'a str> {
        let shape = written_out(part)?;
        let at = known.iter().position(|name| {
            self.known.shape(name) == Some(shape) && !self.names.is_published(name)
        })?;
        Some(known.remove(at))
    }

    /// Returns the type of a schema that lists its values; `None` if it does not.
    pub(super) fn enumerated(&mut self, schema: &'a Node) -> Option<Typed> {
        let (values, nullable) = self.values(schema)?;
        Some(Typed {
            ty: "enum".to_owned(),
            values: Some(values),
            nullable,
        })
    }

    /// Returns the values of an enum, and whether null is one; `None` for a schema that is not an
    /// enum of strings.
    pub(super) fn values(&mut self, schema: &'a Node) -> Option<(Vec<EnumValue>, bool)> {
        let listed = match member(schema, "const") {
            Some(only) => std::slice::from_ref(only),
            None => self.sink.items(schema, "enum"),
        };
        let (words, nullable) = self.type_words(schema)?;
        if !matches!(words.as_slice(), [] | ["string"]) || listed.is_empty() {
            self.note_lost_values(schema, listed);
            return None;
        }
        let texts: Vec<&Node> = listed.iter().filter(|value| !value.is_null()).collect();
        let wrong: Vec<&&Node> =
            texts.iter().filter(|value| value.text().is_none()).collect();
        match wrong.first() {
            Some(_) if words.is_empty() => {
                self.note_lost_values(schema, listed);
                return None;
            }
            Some(value) => {
                self.sink.report(
                    "enum-value",
                    self.sink.place(value),
                    "value of a `string` is not a string",
                    "quote the value, or correct the type",
                );
            }
            None => {}
        }
        let explained: Vec<EnumValue> =
            self.sink.part(schema, "x-spec-values").unwrap_or_default();
        let values = texts.iter().filter_map(|value| value.text()).map(|text| {
            let known = explained.iter().find(|value| value.value == text);
            known.cloned().unwrap_or_else(|| EnumValue {
                value: text.to_owned(),
                description: None,
                rust_name: None,
                unpublished: None,
            })
        });
        let values: Vec<EnumValue> = values.collect();
        self.all_are_values(schema, &explained, &values);
        Some((values, nullable || texts.len() < listed.len()))
    }

    fn all_are_values(
        &mut self,
        schema: &Node,
        explained: &[EnumValue],
        values: &[EnumValue],
    ) {
        let is_value = |text: &str| values.iter().any(|value| value.value == text);
        for value in explained.iter().filter(|value| !is_value(&value.value)) {
            let known = values.iter().map(|value| value.value.as_str());
            let hint = crate::hint::did_you_mean(&value.value, known);
            self.sink.report(
                "enum-value",
                self.sink.place(member(schema, "x-spec-values").unwrap_or(schema)),
                format!("unknown value `{}` of this enum", value.value),
                format!("{hint}add it to `enum`, or remove it here"),
            );
        }
    }

    fn note_lost_values(&mut self, schema: &Node, listed: &[Node]) {
        if listed.is_empty() {
            return;
        }
        let text = "unsupported enum of values that are not strings: the values remain only in the \
             description";
        let place = member(schema, "enum").or_else(|| member(schema, "const"));
        self.sink.note(self.sink.place(place.unwrap_or(schema)), text.to_owned());
    }

    fn inline_union(&mut self, schema: &'a Node, spot: &Spot<'_>) -> String {
        self.inline(schema, spot, Shape::Union, |reading, name| {
            let forms = reading.forms(schema, name);
            Schema {
                one_of: Some(forms),
                ..empty_schema(name.to_owned())
            }
        })
    }

    /// Returns the values of a field as a schema of their own, if the spec has one.
    pub(super) fn named_values(
        &mut self,
        schema: &'a Node,
        typed: Typed,
        spot: &Spot<'_>,
    ) -> Typed {
        let is_named = spot.of_spec().is_some_and(|name| {
            self.known.shape(name) == Some(Shape::Enum) && !self.names.is_published(name)
        });
        match typed.values {
            Some(values) if is_named => {
                let name = self.inline_enum(schema, values, spot);
                Typed {
                    ty: typed.ty.replace("enum", &name),
                    values: None,
                    nullable: typed.nullable,
                }
            }
            values => Typed { values, ..typed },
        }
    }

    /// Turns inline values into a schema of their own, and returns its name.
    pub(super) fn inline_enum(
        &mut self,
        schema: &'a Node,
        values: Vec<EnumValue>,
        spot: &Spot<'_>,
    ) -> String {
        self.inline(schema, spot, Shape::Enum, |_, name| Schema {
            values: Some(values),
            ..empty_schema(name.to_owned())
        })
    }
}

/// Returns whether the schema combines several schemas.
pub(super) fn is_composed(schema: &Node, joint: &str, parts: usize) -> bool {
    let has_own =
        member(schema, "properties").is_some_and(|node| !children(node).is_empty());
    joint == "allOf" && (parts > 1 || has_own)
}

/// Creates an empty schema of that name.
pub(super) fn empty_schema(name: String) -> Schema {
    Schema {
        name,
        description: None,
        fields: None,
        one_of: None,
        values: None,
        wrapper: None,
        rust_name: None,
    }
}

/// Returns what kind of schema an inline schema becomes, possibly inside an array or map.
fn written_out(part: &Node) -> Option<Shape> {
    let has = |key| member(part, key).is_some();
    match ["items", "additionalProperties"].into_iter().find_map(|key| member(part, key))
    {
        _ if has("$ref") => None,
        Some(inner) if !has("properties") => written_out(inner),
        _ if JOINTS.into_iter().any(has) => Some(Shape::Union),
        _ if has("enum") || has("const") => Some(Shape::Enum),
        _ => has("properties").then_some(Shape::Record),
    }
}

/// Returns the name of a variant, derived from its type: `UserDto`, `stringList`.
fn form_name(ty: &str) -> String {
    let suffix = match contained(ty) {
        Some((Container::List, _)) => "List",
        Some((Container::Map, _)) => "Map",
        None => "",
    };
    let inner = innermost(ty);
    let inner = if inner == "enum" { "value" } else { inner };
    format!("{inner}{suffix}")
}

/// Returns the name for an inline schema in a variant.
fn member_of(part: &Node) -> &str {
    member(part, "title")
        .and_then(Node::text)
        .filter(|title| !upper(title).is_empty())
        .unwrap_or("shape")
}
