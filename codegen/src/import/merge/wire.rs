//! Compares a type in a document with the one in the spec by the JSON that both describe.

use std::collections::BTreeMap;

use crate::raw::Shape;
use crate::types::{Container, ENUM, Json, contained, scalar};

/// The schemas of the documents and of the spec.
#[derive(Debug, Default)]
pub(crate) struct Schemas {
    pub(crate) published: BTreeMap<String, Shape>,
    pub(crate) own: BTreeMap<String, Shape>,
}

/// How to resolve a difference of types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Both are the same, or the spec is more precise.
    Keep,
    /// The document is more precise, or differs from a decision of the author.
    Decide,
    /// The JSON type differs.
    Change,
}

/// Kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wire {
    Text,
    Number,
    /// Text or number.
    Time,
    Boolean,
    Object,
    Any,
}

impl Schemas {
    fn shape(&self, name: &str) -> Option<Shape> {
        self.published.get(name).or_else(|| self.own.get(name)).copied()
    }

    /// Compares the type in the spec with that in a document.
    pub(crate) fn judge(&self, own: &str, published: &str) -> Verdict {
        let (own, published) = (own.trim(), published.trim());
        if own == published || published == "any" {
            return Verdict::Keep;
        }
        let is_object = |single: &str| self.wire(single) == Some(Wire::Object);
        match (contained(own), contained(published)) {
            (None, None) => self.judge_single(own, published),
            (Some((own, inner)), Some((published, of))) if own == published => {
                self.judge(inner, of)
            }
            (Some((Container::Map, _)), None) if published == "object" => Verdict::Keep,
            _ if own == "any" => Verdict::Decide,
            (Some((Container::Map, _)), None) if is_object(published) => Verdict::Decide,
            (None, Some((Container::Map, _))) if is_object(own) => Verdict::Decide,
            _ => Verdict::Change,
        }
    }

    fn judge_single(&self, own: &str, published: &str) -> Verdict {
        let (Some(before), Some(after)) = (self.wire(own), self.wire(published)) else {
            return Verdict::Change;
        };
        let fits = match (before, after) {
            (Wire::Time, Wire::Text | Wire::Number)
            | (Wire::Text | Wire::Number, Wire::Time) => true,
            _ => before == after,
        };
        let is_schema = |name: &str| self.shape(name).is_some();
        match (fits, is_schema(own), is_schema(published)) {
            _ if own == "any" => {
                if published == "object" {
                    Verdict::Keep
                } else {
                    Verdict::Decide
                }
            }
            // A union is written by an author: no document contains it.
            _ if self.shape(own) == Some(Shape::Union) && !self.is_published(own) => {
                Verdict::Keep
            }
            (_, true, true) if self.is_published(own) => Verdict::Change,
            (_, false, true) if published != "enum" && after == Wire::Any => {
                Verdict::Decide
            }
            (true, _, true) => Verdict::Decide,
            (true, ..) if published == "enum" && !is_schema(own) => Verdict::Decide,
            (true, ..) => Verdict::Keep,
            (false, ..) => Verdict::Change,
        }
    }

    pub(super) fn is_published(&self, name: &str) -> bool {
        self.published.contains_key(name)
    }

    /// Returns the kind of a single type; `None` for an unknown name.
    fn wire(&self, single: &str) -> Option<Wire> {
        if single == ENUM {
            return Some(Wire::Text);
        }
        if let Some(scalar) = scalar(single) {
            return Some(match scalar.json {
                Json::Text | Json::File => Wire::Text,
                Json::Number => Wire::Number,
                Json::NumberOrText => Wire::Time,
                Json::Boolean => Wire::Boolean,
                Json::Object => Wire::Object,
                Json::Any => Wire::Any,
            });
        }
        Some(match self.shape(single)? {
            Shape::Record => Wire::Object,
            Shape::Enum => Wire::Text,
            Shape::Union => Wire::Any,
        })
    }
}
