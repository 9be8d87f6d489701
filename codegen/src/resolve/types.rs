//! Type expressions: `string`, `array of UserDto`, `map of integer`.

use crate::model::Type;

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

/// The types of the language, for messages.
pub(super) const TYPES: &[&str] = &[
    "string",
    "integer",
    "number",
    "boolean",
    "timestamp-seconds",
    "timestamp-millis",
    "date-time",
    "file",
    "object",
    "any",
    "enum",
];

/// Nesting beyond this is no API but an accident.
const DEPTH: usize = 8;

/// Reads a type expression; `None` when it is none.
pub(super) fn parse(text: &str) -> Option<Expression<'_>> {
    parse_below(text.trim(), DEPTH)
}

/// Whether the type is `enum`, or an array or map of it.
pub(super) fn is_enum(text: &str) -> bool {
    let mut expression = parse(text);
    while let Some(Expression::List(inner) | Expression::Map(inner)) = expression {
        expression = Some(*inner);
    }
    expression == Some(Expression::Enum)
}

fn parse_below(text: &str, depth: usize) -> Option<Expression<'_>> {
    let below = |rest: &'static str| text.strip_prefix(rest).map(str::trim);
    let depth = depth.checked_sub(1)?;
    if let Some(element) = below("array of ") {
        return Some(Expression::List(Box::new(parse_below(element, depth)?)));
    }
    if let Some(entry) = below("map of ") {
        return Some(Expression::Map(Box::new(parse_below(entry, depth)?)));
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
