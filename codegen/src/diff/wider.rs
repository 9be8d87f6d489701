//! Whether a type contains all values of another one, as JSON.

use super::names::Names;
use super::side::Side;
use crate::model::{Shape, Type};

/// A type, and the version that it belongs to.
type Sided<'a, 'b> = (&'a Side<'b>, &'a Type);

/// Returns whether all values of the old type are values of the new one.
pub(super) fn is_wider(
    old: Sided<'_, '_>,
    new: Sided<'_, '_>,
    names: &Names<'_>,
) -> bool {
    if let (Type::List(from), Type::List(to)) | (Type::Map(from), Type::Map(to)) =
        (old.1, new.1)
    {
        let (from, to) = ((old.0, &**from), (new.0, &**to));
        return is_same(from, to, names) || is_wider(from, to, names);
    }
    match (Kind::of(old), Kind::of(new)) {
        // Unions and enums keep values that they do not know.
        (_, Kind::Any | Kind::Union) | (Kind::Text, Kind::Text) => true,
        (Kind::Integer, Kind::Number | Kind::Timestamp) => true,
        (Kind::Record, Kind::Object) => true,
        _ => false,
    }
}

fn is_same(old: Sided<'_, '_>, new: Sided<'_, '_>, names: &Names<'_>) -> bool {
    let from = old.0.type_text(old.1, &|name| names.current(name));
    from == new.0.type_text(new.1, &|name| name.to_owned())
}

/// What the values of a type have in common.
enum Kind {
    Any,
    Union,
    /// Text: enums are open, and times keep text that they cannot parse.
    Text,
    Integer,
    Number,
    Timestamp,
    Record,
    Object,
    Other,
}

impl Kind {
    fn of((side, ty): Sided<'_, '_>) -> Self {
        let word = match ty {
            Type::Schema(id) => {
                return match side.schema(*id).shape {
                    Shape::Record(_) => Self::Record,
                    Shape::Enum(_) => Self::Text,
                    Shape::Union(_) => Self::Union,
                };
            }
            Type::Scalar(scalar) | Type::Secret(scalar) => scalar.word,
            Type::List(_) | Type::Map(_) => return Self::Other,
        };
        match word {
            "any" => Self::Any,
            "string" | "date-time" => Self::Text,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "timestamp-seconds" | "timestamp-millis" => Self::Timestamp,
            "object" => Self::Object,
            _ => Self::Other,
        }
    }
}
