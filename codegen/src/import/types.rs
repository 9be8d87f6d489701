//! From a schema of a document to a type expression of the spec.

use super::document::{Target, endless};
use super::read::Reading;
use super::schemas::Class;
use super::sink::{children, member};
use super::typed::{Spot, Typed};
use crate::types::from_openapi;
use crate::yaml::{Kind, Node};

/// Arrays and maps inside of each other that a type expression may have.
const MAX_DEPTH: usize = 7;

impl<'a> Reading<'a, '_> {
    /// The type that a schema describes; `None` once something was reported.
    pub(super) fn typed(&mut self, schema: &'a Node, spot: &Spot<'_>) -> Option<Typed> {
        match &schema.kind {
            Kind::Map(_) => {}
            // A schema that says nothing may be written so since OpenAPI 3.1.
            Kind::Scalar { text, plain: true } if text == "true" => {
                return Some(Typed::plain("any"));
            }
            _ => {
                self.sink.misfit(spot.member, schema, "a map");
                return None;
            }
        }
        let typed = match self.sink.text(schema, "x-spec-type") {
            Some(ty) => self.stated(schema, ty, spot),
            None => self.described(schema, spot),
        }?;
        if typed.ty.matches(" of ").count() <= MAX_DEPTH {
            return Some(typed);
        }
        self.sink.report(
            "deep-type",
            self.sink.place(schema),
            format!("arrays and maps are nested more than {MAX_DEPTH} levels deep here"),
            "give what is inside a name in `components.schemas`, as an object with `properties`",
        );
        None
    }

    /// The type as the words of OpenAPI have it.
    pub(super) fn described(
        &mut self,
        schema: &'a Node,
        spot: &Spot<'_>,
    ) -> Option<Typed> {
        let nullable = self.sink.flag(schema, "nullable");
        let typed = if member(schema, "$ref").is_some() {
            self.referenced(schema, spot)
        } else if let Some(typed) = self.alternatives(schema, spot) {
            typed
        } else if let Some(typed) = self.enumerated(schema) {
            Some(typed)
        } else {
            self.by_words(schema, spot)
        }?;
        Some(Typed {
            nullable: typed.nullable || nullable,
            ..typed
        })
    }

    fn referenced(&mut self, schema: &'a Node, spot: &Spot<'_>) -> Option<Typed> {
        let Target { node, schema: name } =
            self.document.target(schema, &mut self.sink)?;
        let Some(name) = name else {
            let pointer = self.sink.text(schema, "$ref").unwrap_or_default();
            return self.followed(schema, &pointer, node, spot);
        };
        if self.document.decisions.ignores_schema(name) {
            return Some(Typed::plain("any"));
        }
        match self.class(node, Some(name)) {
            Class::Named => Some(Typed::plain(self.document.decisions.name(name))),
            Class::Alias => self.followed(schema, name, node, spot),
            Class::Answer => {
                self.sink.report(
                    "answer-as-type",
                    self.sink.place(member(schema, "$ref").unwrap_or(schema)),
                    format!("`{name}` is a whole answer with its envelope, and no part of one"),
                    "refer to the schema of its data; if it is one itself, decide it in `import.yaml`: `response: false`",
                );
                None
            }
        }
    }

    /// The type at the end of a reference to something that is no schema of the spec.
    fn followed(
        &mut self,
        reference: &Node,
        name: &str,
        target: &'a Node,
        spot: &Spot<'_>,
    ) -> Option<Typed> {
        if spot.followed.iter().any(|other| other == name) {
            endless(reference, &mut self.sink);
            return None;
        }
        let mut spot = spot.clone();
        spot.followed.push(name.to_owned());
        self.typed(target, &spot)
    }

    /// The type by the words of `type`, `format` and the members beside them.
    fn by_words(&mut self, schema: &'a Node, spot: &Spot<'_>) -> Option<Typed> {
        let (words, nullable) = self.type_words(schema)?;
        let format = self.sink.text(schema, "format").unwrap_or_default();
        let typed = match words.as_slice() {
            [] if member(schema, "properties").is_some() => self.object(schema, spot),
            [] if member(schema, "items").is_some() => self.array(schema, spot),
            [] => Some(Typed::plain("any")),
            ["number"] => {
                let is_fraction = matches!(format.as_str(), "float" | "double");
                let is_number = is_fraction || spot.has_fraction || has_fraction(schema);
                Some(Typed::plain(if is_number { "number" } else { "integer" }))
            }
            ["array"] => self.array(schema, spot),
            ["object"] => self.object(schema, spot),
            words => match from_openapi(words, &format) {
                Some(scalar) => Some(Typed::plain(scalar.word)),
                None => {
                    self.unfit_words(schema, words);
                    None
                }
            },
        }?;
        Some(Typed { nullable, ..typed })
    }

    fn unfit_words(&mut self, schema: &Node, words: &[&str]) {
        let [word] = words else {
            self.sink.report(
                "several-types",
                self.sink.place(member(schema, "type").unwrap_or(schema)),
                "a value of several types",
                "write `oneOf` with a schema for each of them, or say with `x-spec-type` what the spec makes of it",
            );
            return;
        };
        const WORDS: [&str; 6] =
            ["string", "integer", "number", "boolean", "array", "object"];
        let hint = crate::hint::did_you_mean(word, WORDS);
        self.sink.report(
            "unknown-type",
            self.sink.place(member(schema, "type").unwrap_or(schema)),
            format!("`{word}` is no type of OpenAPI"),
            format!("{hint}the types are {}", crate::hint::quoted_list(&WORDS, "and")),
        );
    }

    /// The words of `type` without `null`, and whether that is one of them.
    pub(super) fn type_words(
        &mut self,
        schema: &'a Node,
    ) -> Option<(Vec<&'a str>, bool)> {
        let Some(node) = member(schema, "type") else {
            return Some((Vec::new(), false));
        };
        let items = match &node.kind {
            Kind::List(items) => items.as_slice(),
            _ => std::slice::from_ref(node),
        };
        let mut words = Vec::new();
        for item in items {
            let Some(word) = item.text() else {
                self.sink.misfit("type", item, "a string");
                return None;
            };
            words.push(word);
        }
        let all = words.len();
        words.retain(|word| *word != "null");
        Some((words.clone(), words.len() < all))
    }

    fn array(&mut self, schema: &'a Node, spot: &Spot<'_>) -> Option<Typed> {
        let Some(items) = member(schema, "items") else {
            return Some(Typed::plain("array of any"));
        };
        let element = self.typed(items, spot)?;
        if element.nullable {
            let text = "elements that are null have no word in the spec: they are read as never null";
            self.sink.note(self.sink.place(items), text.to_owned());
        }
        Some(element.within("array"))
    }

    fn object(&mut self, schema: &'a Node, spot: &Spot<'_>) -> Option<Typed> {
        if member(schema, "properties").is_some_and(|node| !children(node).is_empty()) {
            return Some(Typed::plain(self.inline_object(schema, spot)));
        }
        match member(schema, "additionalProperties") {
            Some(node) if matches!(node.kind, Kind::Map(_)) => {
                Some(self.typed(node, spot)?.within("map"))
            }
            _ => {
                self.sink.entries(schema, "properties");
                Some(Typed::plain("object"))
            }
        }
    }
}

/// Whether any number among the examples of a schema has a fraction.
pub(super) fn has_fraction(node: &Node) -> bool {
    ["example", "examples", "default", "minimum", "maximum"]
        .into_iter()
        .filter_map(|key| member(node, key))
        .any(|value| is_fraction(&value.json()))
}

fn is_fraction(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Number(number) => {
            number.as_f64().is_some_and(|number| number.fract() != 0.0)
        }
        serde_json::Value::Array(items) => items.iter().any(is_fraction),
        serde_json::Value::Object(members) => members.values().any(is_fraction),
        _ => false,
    }
}
