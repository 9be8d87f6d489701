//! Reads members of objects, and parameters.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::alternatives::JOINTS;
use super::read::Reading;
use super::schemas::Class;
use super::sink::{children, member};
use super::typed::Spot;
use super::types::has_fraction;
use crate::raw::{Deprecation, Field};
use crate::types::{Limit, element, scalar};
use crate::yaml::{Kind, Node};

/// Maximum number of references and combinations that are searched for properties of a type.
const MAX_CHAIN: usize = 8;

impl<'a> Reading<'a, '_> {
    /// Reads a field. Its properties may be outside its schema: `sides` are the nodes to search in
    /// order of precedence, ending with the schema.
    pub(super) fn field(
        &mut self,
        name: &str,
        sides: &[&'a Node],
        required: bool,
        owner: &str,
    ) -> Option<Field> {
        let (schema, beside) = sides.split_last()?;
        let sides: Vec<&Node> =
            beside.iter().copied().chain(self.said_by(schema)).collect();
        let mut spot = Spot::new(owner, name).known(self.known.member(owner, name));
        spot.has_fraction = sides.iter().any(|side| has_fraction(side));
        let typed = self.typed(schema, &spot)?;
        let typed = self.named_values(schema, typed, &spot);
        self.keep_places(&sides, owner, name);
        let default = self.first(&sides, "default").map(Node::json);
        let limit = scalar(&typed.ty).map(|scalar| scalar.limit);
        let (is_number, is_text, is_list) = (
            limit == Some(Limit::Value),
            limit == Some(Limit::Length),
            element(&typed.ty).is_some(),
        );
        Some(Field {
            name: name.to_owned(),
            values: typed.values,
            location: None,
            required,
            nullable: typed.nullable,
            secret: self.first_part(&sides, "x-spec-secret").unwrap_or_default(),
            not_secret: self.first_text(&sides, "x-spec-not-secret"),
            description: self.first_text(&sides, "description"),
            default: default.filter(|_| !self.never_applies(required, name, &sides)),
            example: self.example(&sides),
            minimum: self.limit(&sides, "minimum", is_number),
            maximum: self.limit(&sides, "maximum", is_number),
            min_length: self.limit(&sides, "minLength", is_text),
            max_length: self.limit(&sides, "maxLength", is_text),
            min_items: self.limit(&sides, "minItems", is_list),
            max_items: self.limit(&sides, "maxItems", is_list),
            aliases: self.first_part(&sides, "x-spec-aliases").unwrap_or_default(),
            deprecated: self.deprecation(&sides),
            corrected: self.first_part(&sides, "x-spec-corrected"),
            unpublished: self.first_text(&sides, "x-spec-unpublished"),
            rust_name: self.first_text(&sides, "x-spec-rust-name"),
            ty: typed.ty,
        })
    }

    /// Records the places of the default and the example, in case they turn out not to match.
    fn keep_places(&mut self, sides: &[&'a Node], owner: &str, name: &str) {
        let example = self.first(sides, "example").or(self.first(sides, "examples"));
        for (key, node) in
            [("default", self.first(sides, "default")), ("example", example)]
        {
            if let Some(node) = node {
                let of = (owner.to_owned(), name.to_owned(), key);
                self.values.insert(of, self.sink.place(node));
            }
        }
    }

    /// Returns the schema and those that it only forwards to: their properties apply to the field,
    /// too.
    fn said_by(&self, schema: &'a Node) -> Vec<&'a Node> {
        let mut chain = vec![schema];
        let mut at = schema;
        while chain.len() < MAX_CHAIN
            && let Some(next) = self.passed_on(at)
        {
            chain.push(next);
            at = next;
        }
        chain
    }

    fn passed_on(&self, schema: &'a Node) -> Option<&'a Node> {
        if let Some(reference) = member(schema, "$ref") {
            let target = self.document.find(reference.text()?).ok()?;
            return (self.class(target.node, target.schema) == Class::Alias)
                .then_some(target.node);
        }
        let joined = JOINTS.into_iter().find_map(|joint| member(schema, joint))?;
        let Kind::List(parts) = &joined.kind else { return None };
        let is_null = |part: &&Node| {
            member(part, "type").is_some_and(|ty| ty.text() == Some("null"))
        };
        let mut parts = parts.iter().filter(|part| !is_null(part));
        parts.next().filter(|_| parts.next().is_none())
    }

    /// Returns the first value of a key among the sides.
    fn first(&self, sides: &[&'a Node], key: &str) -> Option<&'a Node> {
        sides.iter().find_map(|side| member(side, key))
    }

    fn first_part<T: DeserializeOwned>(
        &mut self,
        sides: &[&'a Node],
        key: &str,
    ) -> Option<T> {
        let side = sides.iter().find(|side| member(side, key).is_some())?;
        self.sink.part(side, key)
    }

    fn first_text(&mut self, sides: &[&'a Node], key: &str) -> Option<String> {
        sides.iter().find_map(|side| self.sink.text(side, key))
    }

    /// Returns a limit, if the type can have it. Otherwise it has no meaning.
    fn limit<T: DeserializeOwned>(
        &mut self,
        sides: &[&'a Node],
        key: &str,
        fits: bool,
    ) -> Option<T> {
        if fits { self.first_part(sides, key) } else { None }
    }

    fn never_applies(&mut self, required: bool, name: &str, sides: &[&'a Node]) -> bool {
        let Some(default) = self.first(sides, "default").filter(|_| required) else {
            return false;
        };
        let text = format!("default of the required field `{name}` ignored");
        self.sink.note(self.sink.place(default), text);
        true
    }

    /// Reads an example, under either of its keywords.
    pub(super) fn example(&mut self, sides: &[&'a Node]) -> Option<Value> {
        sides.iter().find_map(|side| self.example_of(side).filter(shows_something))
    }

    fn example_of(&mut self, side: &'a Node) -> Option<Value> {
        if let Some(example) = member(side, "example") {
            return Some(example.json());
        }
        let examples = member(side, "examples")?;
        let first = match &examples.kind {
            Kind::List(list) => list.iter().find(|example| !example.is_null())?,
            // Outside a schema, examples have names.
            _ => {
                let named = self.sink.entries_of("examples", examples).first()?;
                let example = self.document.followed(&named.value, &mut self.sink)?;
                member(example, "value")?
            }
        };
        Some(first.json())
    }

    /// Reads the deprecation.
    pub(super) fn deprecation(&mut self, sides: &[&'a Node]) -> Option<Deprecation> {
        let details: Option<Deprecation> = self.first_part(sides, "x-spec-deprecated");
        let is_deprecated: bool =
            self.first_part(sides, "deprecated").unwrap_or_default();
        details.or_else(|| {
            is_deprecated.then_some(Deprecation {
                replaced_by: None,
                since: None,
                note: None,
            })
        })
    }

    /// Returns whether an object has members of its own.
    pub(super) fn has_members(&self, schema: &Node) -> bool {
        member(schema, "properties").is_some_and(|node| !children(node).is_empty())
    }
}

/// Returns whether an example is more than an empty value.
fn shows_something(example: &Value) -> bool {
    match example {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}
