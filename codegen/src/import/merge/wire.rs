//! Whether the type of a document is the one that the spec has, seen from the wire.

use std::collections::BTreeMap;

use crate::raw;

/// What a schema is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Record,
    Enum,
    Union,
}

/// The schemas of the documents and of the spec.
#[derive(Debug, Default)]
pub(super) struct Schemas {
    pub(super) published: BTreeMap<String, Form>,
    pub(super) own: BTreeMap<String, Form>,
}

/// What is to be done about a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Both say the same, or the spec says it more precisely.
    Keep,
    /// The document knows more, or something else than somebody decided.
    Decide,
    /// Another kind of value is sent.
    Change,
}

/// Kinds of values on the wire.
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

pub(super) fn form_of(schema: &raw::Schema) -> Form {
    match (&schema.one_of, &schema.values) {
        (Some(_), _) => Form::Union,
        (_, Some(_)) if schema.fields.is_none() => Form::Enum,
        _ => Form::Record,
    }
}

impl Schemas {
    fn form(&self, name: &str) -> Option<Form> {
        self.published.get(name).or_else(|| self.own.get(name)).copied()
    }

    /// Compares the type of the spec with that of a document.
    pub(super) fn judge(&self, own: &str, published: &str) -> Verdict {
        let (own, published) = (own.trim(), published.trim());
        if own == published || published == "any" {
            return Verdict::Keep;
        }
        for prefix in ["array of ", "map of "] {
            match (own.strip_prefix(prefix), published.strip_prefix(prefix)) {
                (Some(own), Some(published)) => return self.judge(own, published),
                (None, None) => {}
                (Some(_), None) if prefix == "map of " && published == "object" => {
                    return Verdict::Keep;
                }
                _ if own == "any" => return Verdict::Decide,
                _ if prefix == "map of " && self.wire(own) == Some(Wire::Object) => {
                    return Verdict::Decide;
                }
                _ if prefix == "map of "
                    && self.wire(published) == Some(Wire::Object) =>
                {
                    return Verdict::Decide;
                }
                _ => return Verdict::Change,
            }
        }
        self.judge_single(own, published)
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
        let is_schema = |name: &str| self.form(name).is_some();
        match (fits, is_schema(own), is_schema(published)) {
            _ if own == "any" => {
                if published == "object" {
                    Verdict::Keep
                } else {
                    Verdict::Decide
                }
            }
            // A union is written by hand: no document has them.
            _ if self.form(own) == Some(Form::Union) && !self.is_published(own) => {
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

    /// `None` for a name that nobody knows.
    fn wire(&self, single: &str) -> Option<Wire> {
        Some(match single {
            "string" | "date-time" | "file" | "enum" => Wire::Text,
            "integer" | "number" => Wire::Number,
            "timestamp-seconds" | "timestamp-millis" => Wire::Time,
            "boolean" => Wire::Boolean,
            "object" => Wire::Object,
            "any" => Wire::Any,
            name => match self.form(name)? {
                Form::Record => Wire::Object,
                Form::Enum => Wire::Text,
                Form::Union => Wire::Any,
            },
        })
    }
}

/// The schema that a type names, below its arrays and maps.
pub(super) fn schema_in(ty: &str) -> &str {
    let mut ty = ty.trim();
    while let Some(inner) =
        ty.strip_prefix("array of ").or_else(|| ty.strip_prefix("map of "))
    {
        ty = inner.trim();
    }
    ty
}
