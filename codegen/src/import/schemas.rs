//! Reads the schemas of a document: DTOs, enums, and unions, named and inline.

use super::alternatives::{JOINTS, empty_schema, is_composed};
use super::incoming::IncomingSchema;
use super::naming::{stem, upper};
use super::read::Reading;
use super::sink::{children, member};
use super::typed::Spot;
use crate::raw::{Location, Schema, Shape};
use crate::types::is_word;
use crate::yaml::{Entry, Kind, Node};

/// What a schema of a document becomes in the spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// A named schema.
    Named,
    /// An alias of a type.
    Alias,
    /// A response with its envelope.
    Answer,
}

impl<'a> Reading<'a, '_> {
    /// Classifies a schema of the document; `name` is its name there.
    pub(super) fn class(&self, schema: &Node, name: Option<&str>) -> Class {
        if self.is_answer(schema, name) {
            return Class::Answer;
        }
        let has = |key: &str| member(schema, key).is_some();
        if has("$ref") || has("x-spec-type") {
            return Class::Alias;
        }
        if let Some(joint) = JOINTS.into_iter().find(|joint| has(joint)) {
            let parts = match member(schema, joint).map(|node| &node.kind) {
                Some(Kind::List(parts)) => parts.as_slice(),
                _ => &[],
            };
            let is_null = |part: &&Node| {
                member(part, "type").is_some_and(|ty| ty.text() == Some("null"))
            };
            let several = parts.iter().filter(|part| !is_null(part)).count();
            let is_named = several > 1 || is_composed(schema, joint, several);
            return if is_named { Class::Named } else { Class::Alias };
        }
        self.simple_class(schema)
    }

    fn simple_class(&self, schema: &Node) -> Class {
        let words: Vec<&str> =
            match member(schema, "type").map(|node| (node, &node.kind)) {
                None => Vec::new(),
                Some((_, Kind::List(words))) => words
                    .iter()
                    .filter_map(Node::text)
                    .filter(|word| *word != "null")
                    .collect(),
                Some((word, _)) => word.text().into_iter().collect(),
            };
        let properties = member(schema, "properties");
        let has_members = properties.is_some_and(|node| !children(node).is_empty());
        let is_map = member(schema, "additionalProperties")
            .is_some_and(|node| matches!(node.kind, Kind::Map(_)));
        let is_named = match words.as_slice() {
            [] => properties.is_some() || has_texts(schema),
            ["object"] => has_members || !is_map,
            ["string"] => has_texts(schema),
            _ => false,
        };
        if is_named { Class::Named } else { Class::Alias }
    }

    /// Reads a schema of `components`, and collects the inline schemas in it.
    pub(super) fn component(&mut self, entry: &'a Entry) -> Option<IncomingSchema> {
        let (name, schema) = (entry.key.as_str(), &entry.value);
        if !matches!(schema.kind, Kind::Map(_)) {
            self.sink.misfit(name, schema, "a map");
            return None;
        }
        let decisions = &self.document.decisions;
        if decisions.ignores_schema(name)
            || self.class(schema, Some(name)) != Class::Named
        {
            return None;
        }
        let name = decisions.name(name);
        if is_word(name) || name.is_empty() || name.contains(char::is_whitespace) {
            self.sink.report(
                "schema-name",
                self.sink.key_place(entry),
                format!("invalid schema name `{name}`"),
                "use a name without spaces that is not a built-in type, such as `UserDto`",
            );
            return None;
        }
        let place = self.sink.key_place(entry);
        let home = self.sink.text(schema, "x-spec-file");
        let is_request =
            self.document.is_export().then(|| self.sink.flag(schema, "x-spec-inline"));
        let schema = self.schema(name, schema)?;
        Some(IncomingSchema {
            home,
            schema,
            place,
            is_inline: false,
            is_request,
        })
    }

    fn schema(&mut self, name: &str, schema: &'a Node) -> Option<Schema> {
        let mut read = Schema {
            description: self.sink.text(schema, "description"),
            wrapper: self.sink.text(schema, "x-spec-wrapper"),
            rust_name: self.sink.text(schema, "x-spec-rust-name"),
            ..empty_schema(name.to_owned())
        };
        if let Some(joint) =
            JOINTS.into_iter().find(|joint| member(schema, joint).is_some())
        {
            if joint == "allOf" {
                self.composed(schema, joint);
                return None;
            }
            read.one_of = Some(self.forms(schema, name));
        } else if let Some((values, _)) = self.values(schema) {
            read.values = Some(values);
        } else {
            read.fields = Some(self.fields(schema, name, None));
        }
        Some(read)
    }

    /// Turns an inline object into a schema of its own, and returns its name.
    pub(super) fn inline_object(&mut self, schema: &'a Node, spot: &Spot<'_>) -> String {
        self.inline(schema, spot, Shape::Record, |reading, name| {
            let fields = reading.fields(schema, name, None);
            Schema {
                fields: Some(fields),
                ..empty_schema(name.to_owned())
            }
        })
    }

    /// Turns an inline schema into a schema of its own, once, and returns its name.
    pub(super) fn inline(
        &mut self,
        schema: &'a Node,
        spot: &Spot<'_>,
        shape: Shape,
        read: impl FnOnce(&mut Self, &str) -> Schema,
    ) -> String {
        if let Some(name) = self.inlined.get(&schema.span.start) {
            return name.clone();
        }
        let name = self.inline_name(spot, shape);
        self.inlined.insert(schema.span.start, name.clone());
        // It precedes the inline schemas in it.
        let at = self.found.len();
        let read = Schema {
            description: self.sink.text(schema, "description"),
            wrapper: self.sink.text(schema, "x-spec-wrapper"),
            rust_name: self.sink.text(schema, "x-spec-rust-name"),
            ..read(self, &name)
        };
        let place = self.sink.place(schema);
        let home = None;
        self.found.insert(
            at,
            IncomingSchema {
                home,
                schema: read,
                place,
                is_inline: true,
                is_request: None,
            },
        );
        name
    }

    /// Returns a name for an inline schema of a member: the one in the spec, or else one derived
    /// from both names.
    fn inline_name(&mut self, spot: &Spot<'_>, shape: Shape) -> String {
        let known = spot.of_spec().filter(|name| {
            self.known.shape(name) == Some(shape) && !self.names.is_published(name)
        });
        if let Some(known) = known {
            return known.to_owned();
        }
        let (owner, member) = (spot.owner, spot.member);
        let part = upper(member);
        let candidates =
            [format!("{}{part}Dto", stem(owner)), format!("{owner}{part}Dto")];
        self.names.claim(&candidates, &format!("{owner}.{member}"))
    }

    /// Reads the fields of an object. Those of a body get that location.
    pub(super) fn fields(
        &mut self,
        object: &'a Node,
        owner: &str,
        location: Option<Location>,
    ) -> Vec<crate::raw::Field> {
        let required: std::collections::BTreeSet<String> =
            self.sink.part(object, "required").unwrap_or_default();
        let mut fields = Vec::new();
        for entry in self.sink.entries(object, "properties") {
            if let Some(decision) =
                self.document.decisions.ignores_field(owner, &entry.key)
            {
                self.matched.insert(decision);
                continue;
            }
            let is_required = required.contains(&entry.key);
            let field = self.field(&entry.key, &[&entry.value], is_required, owner);
            fields.extend(field.map(|field| crate::raw::Field { location, ..field }));
        }
        fields
    }
}

/// Returns whether the schema lists strings as its values.
fn has_texts(schema: &Node) -> bool {
    let is_text = |node: &Node| node.text().is_some();
    match member(schema, "enum").map(|node| &node.kind) {
        Some(Kind::List(values)) => {
            let mut values = values.iter().filter(|value| !value.is_null()).peekable();
            let typed = member(schema, "type").is_some();
            values.peek().is_some() && (typed || values.all(is_text))
        }
        _ => member(schema, "const").is_some_and(is_text),
    }
}
