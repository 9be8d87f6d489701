//! Parses type expressions: `string`, `array of UserDto`, `map of integer`.

use super::table::{ENUM, Scalar, is_word, scalar};

/// Maximum nesting depth.
const DEPTH: usize = 8;

/// A parsed type expression with unresolved names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression<'a> {
    /// A built-in type.
    Known(&'static Scalar),
    /// An enum whose values are listed next to it.
    Enum,
    /// Possibly the name of a schema.
    Name(&'a str),
    /// `array of`
    List(Box<Expression<'a>>),
    /// `map of`
    Map(Box<Expression<'a>>),
}

/// A container of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Container {
    /// `array of ...`
    List,
    /// `map of ...`
    Map,
}

impl Container {
    /// Returns the expression for this container of `inner`.
    #[must_use]
    pub fn of(self, inner: &str) -> String {
        format!("{}{inner}", self.words())
    }

    fn words(self) -> &'static str {
        match self {
            Self::List => "array of ",
            Self::Map => "map of ",
        }
    }
}

/// Parses a type expression; `None` if it is invalid.
#[must_use]
pub fn parse(text: &str) -> Option<Expression<'_>> {
    parse_below(text.trim(), DEPTH)
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
    match text {
        ENUM => Some(Expression::Enum),
        name if name.is_empty() || name.contains(char::is_whitespace) => None,
        name => Some(scalar(name).map_or(Expression::Name(name), Expression::Known)),
    }
}

/// Splits an expression into its outermost container and the contained type; `None` for a single
/// type.
#[must_use]
pub fn contained(ty: &str) -> Option<(Container, &str)> {
    let ty = ty.trim();
    [Container::List, Container::Map].into_iter().find_map(|container| {
        Some((container, ty.strip_prefix(container.words())?.trim()))
    })
}

/// Returns the type of the items, if the type is an array.
#[must_use]
pub fn element(ty: &str) -> Option<&str> {
    contained(ty)
        .filter(|(container, _)| *container == Container::List)
        .map(|(_, it)| it)
}

/// Returns the type inside all containers.
#[must_use]
pub fn innermost(ty: &str) -> &str {
    let mut ty = ty.trim();
    while let Some((_, inner)) = contained(ty) {
        ty = inner;
    }
    ty
}

/// Returns whether the type is `enum`, or an array or map of it.
#[must_use]
pub fn is_enum(ty: &str) -> bool {
    innermost(ty) == ENUM
}

/// Returns the schema to which an expression refers, if any.
#[must_use]
pub fn schema_in(ty: &str) -> Option<&str> {
    Some(innermost(ty)).filter(|name| !is_word(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions() {
        let string = || Expression::Known(scalar("string").unwrap());
        let list = |inner| Some(Expression::List(Box::new(inner)));
        assert_eq!(parse(" string "), Some(string()));
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

    #[test]
    fn expressions_come_apart() {
        assert_eq!(
            contained(" array of map of UserDto "),
            Some((Container::List, "map of UserDto"))
        );
        assert_eq!(contained("map of string"), Some((Container::Map, "string")));
        assert_eq!(contained("array of"), None);
        assert_eq!(element("array of array of enum"), Some("array of enum"));
        assert_eq!(element("map of enum"), None);
        assert_eq!(innermost("array of map of  UserDto "), "UserDto");
        assert_eq!(schema_in("map of UserDto"), Some("UserDto"));
        assert_eq!(schema_in("array of date-time"), None);
        assert_eq!(Container::Map.of("array of any"), "map of array of any");
    }
}
