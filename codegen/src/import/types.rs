//! Converts schemas of a document to type expressions of the spec.

use super::document::{Target, endless};
use super::read::Reading;
use super::schemas::Class;
use super::sink::{children, member};
use super::typed::{Spot, Typed};
use crate::types::from_openapi;
use crate::yaml::{Kind, Node};

/// Maximum nesting of arrays and maps in a type expression.
const MAX_DEPTH: usize = 7;

impl<'a> Reading<'a, '_> {
    /// Returns the type that a schema describes; `None` if an error was reported.
    pub(super) fn typed(&mut self, schema: &'a Node, spot: &Spot<'_>) -> Option<Typed> {
        match &schema.kind {
            Kind::Map(_) => {}
            // Since OpenAPI 3.1, `true` is a schema that accepts anything.
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
            format!("arrays and maps are nested more than {MAX_DEPTH} levels deep"),
            "move the inner type to a named object with `properties` in `components.schemas`",
        );
        None
    }

    /// Returns the type as described by OpenAPI keywords.
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
                    format!(
                        "schema `{name}` is a whole response with its envelope, and \
                         cannot be used as a type"
                    ),
                    "refer to the schema of its data; if it is that schema, add `response: false` to \
                     `import.yaml`",
                );
                None
            }
        }
    }

    /// Returns the type at the end of a reference to something that does not become a schema of the
    /// spec.
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

    /// Returns the type according to `type`, `format`, and related keywords.
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
                "unsupported union of types",
                "use `oneOf` with a schema for each type, or state the type in the spec with \
                 `x-spec-type`",
            );
            return;
        };
        const WORDS: [&str; 6] =
            ["string", "integer", "number", "boolean", "array", "object"];
        let hint = crate::hint::did_you_mean(word, WORDS);
        self.sink.report(
            "unknown-type",
            self.sink.place(member(schema, "type").unwrap_or(schema)),
            format!("unknown OpenAPI type `{word}`"),
            format!("{hint}valid types are {}", crate::hint::quoted_list(&WORDS, "and")),
        );
    }

    /// Returns the words of `type` without `null`, and whether `null` is one of them.
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
            let text = "unsupported null items of an array: read as never null";
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

/// Returns whether a numeric example of a schema has a fraction.
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
