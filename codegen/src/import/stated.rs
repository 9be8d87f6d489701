//! `x-spec-type`: the type that the spec wants where OpenAPI has no word for it.

use super::alternatives::JOINTS;
use super::read::Reading;
use super::sink::member;
use super::typed::{Spot, Typed};
use crate::types::{Container, ENUM, Json, contained, is_enum, scalar};
use crate::yaml::Node;

impl<'a> Reading<'a, '_> {
    /// The type that `x-spec-type` states, if the schema can be that.
    pub(super) fn stated(
        &mut self,
        schema: &'a Node,
        ty: String,
        spot: &Spot<'_>,
    ) -> Option<Typed> {
        let is_joined = JOINTS.into_iter().any(|joint| member(schema, joint).is_some());
        let (words, nullable) = self.type_words(schema)?;
        if is_joined || words.len() > 1 {
            // The reason why it is stated: nothing to compare it with.
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
                format!("`{ty}` is not what `{}` looks like in JSON", described.ty),
                "correct one of the two, or say in `x-spec-corrected` why the description is wrong",
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

/// Whether the type may be anything in JSON, as far as can be told from its name.
fn is_open(ty: &str) -> bool {
    wire(ty).is_none()
}

/// What the type is in JSON; `None` for named schemas, which may be anything.
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
