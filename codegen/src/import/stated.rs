//! `x-spec-type`: the type in the spec, if OpenAPI cannot express it.

use super::alternatives::JOINTS;
use super::read::Reading;
use super::sink::member;
use super::typed::{Spot, Typed};
use crate::types::{Container, ENUM, Json, contained, is_enum, scalar};
use crate::yaml::Node;

impl<'a> Reading<'a, '_> {
    /// Returns the type that `x-spec-type` states, if it matches the schema.
    pub(super) fn stated(
        &mut self,
        schema: &'a Node,
        ty: String,
        spot: &Spot<'_>,
    ) -> Option<Typed> {
        let is_joined = JOINTS.into_iter().any(|joint| member(schema, joint).is_some());
        let (words, nullable) = self.type_words(schema)?;
        if is_joined || words.len() > 1 {
            // An untyped schema is why the type is stated: there is nothing to compare.
            let nullable = nullable || self.sink.flag(schema, "nullable");
            return Some(Typed {
                nullable,
                ..Typed::plain(ty)
            });
        }
        let found = self.found.len();
        let described = self.described(schema, spot)?;
        self.found.truncate(found);
        let is_explained = member(schema, "x-spec-corrected").is_some();
        if !is_explained && !is_compatible(&described.ty, &ty) {
            self.sink.report(
                "incompatible-type",
                self.sink.place(member(schema, "x-spec-type").unwrap_or(schema)),
                format!(
                    "`x-spec-type` is `{ty}`, which does not match the JSON type `{}`",
                    described.ty
                ),
                "correct one of the two, or explain the published type in `x-spec-corrected`",
            );
            return None;
        }
        let keeps_values = is_enum(&ty);
        Some(Typed {
            values: described.values.filter(|_| keeps_values),
            ty,
            nullable: described.nullable,
        })
    }
}

fn is_compatible(described: &str, stated: &str) -> bool {
    let holds = |container, single: &str| {
        container == Container::Map && single == "object" || is_open(single)
    };
    match (contained(described), contained(stated)) {
        (Some((this, described)), Some((that, stated))) => {
            this == that && is_compatible(described, stated)
        }
        (Some((container, _)), None) => holds(container, stated),
        (None, Some((container, _))) => holds(container, described),
        (None, None) => match (wire(described), wire(stated)) {
            (Some(described), Some(stated)) => {
                described.iter().any(|kind| stated.contains(kind))
            }
            _ => true,
        },
    }
}

/// Returns whether the type may be any JSON, as far as its name tells.
fn is_open(ty: &str) -> bool {
    wire(ty).is_none()
}

/// Returns the JSON types of the type; `None` for named schemas, which may be anything.
fn wire(ty: &str) -> Option<&'static [&'static str]> {
    if ty == ENUM {
        return Some(&["string"]);
    }
    match scalar(ty)?.json {
        Json::Text | Json::File => Some(&["string"]),
        Json::Number => Some(&["number"]),
        Json::NumberOrText => Some(&["string", "number"]),
        Json::Boolean => Some(&["boolean"]),
        Json::Object => Some(&["object"]),
        Json::Any => None,
    }
}
