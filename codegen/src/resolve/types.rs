//! What type expressions mean.

use crate::model::Type;
use crate::raw::types::{Container, contained, innermost};

/// What a type expression says, before names are looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expression<'a> {
    /// A type of the language.
    Known(Type),
    /// The values listed beside it.
    Enum,
    /// Perhaps the name of a schema.
    Name(&'a str),
    /// `array of`
    List(Box<Expression<'a>>),
    /// `map of`
    Map(Box<Expression<'a>>),
}

/// Nesting beyond this is no API but an accident.
const DEPTH: usize = 8;

/// Reads a type expression; `None` when it is none.
pub(super) fn parse(text: &str) -> Option<Expression<'_>> {
    parse_below(text.trim(), DEPTH)
}

/// Whether the type is `enum`, or an array or map of it.
pub(super) fn is_enum(text: &str) -> bool {
    innermost(text) == "enum"
}

fn parse_below(text: &str, depth: usize) -> Option<Expression<'_>> {
    let depth = depth.checked_sub(1)?;
    if let Some((container, inner)) = contained(text) {
        let inner = Box::new(parse_below(inner, depth)?);
        return Some(match container {
            Container::List => Expression::List(inner),
            Container::Map => Expression::Map(inner),
        });
    }
    Some(match text {
        "string" => Expression::Known(Type::String),
        "integer" => Expression::Known(Type::Integer),
        "number" => Expression::Known(Type::Number),
        "boolean" => Expression::Known(Type::Boolean),
        "timestamp-seconds" => Expression::Known(Type::UnixSeconds),
        "timestamp-millis" => Expression::Known(Type::UnixMillis),
        "date-time" => Expression::Known(Type::DateTime),
        "file" => Expression::Known(Type::File),
        "object" => Expression::Known(Type::Object),
        "any" => Expression::Known(Type::Any),
        "enum" => Expression::Enum,
        "" => return None,
        name if name.contains(char::is_whitespace) => return None,
        name => Expression::Name(name),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions() {
        let list = |inner| Some(Expression::List(Box::new(inner)));
        assert_eq!(parse(" string "), Some(Expression::Known(Type::String)));
        assert_eq!(parse("array of UserDto"), list(Expression::Name("UserDto")));
        assert_eq!(
            parse("array of map of enum"),
            list(Expression::Map(Box::new(Expression::Enum)))
        );
        for nonsense in ["", "array of", "array of ", "list of string", "a b"] {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
        assert!(parse(&format!("{}string", "array of ".repeat(7))).is_some());
        assert_eq!(parse(&format!("{}string", "array of ".repeat(100_000))), None);
    }
}
