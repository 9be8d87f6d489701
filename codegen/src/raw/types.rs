//! Type expressions as they are written: `string`, `array of UserDto`, `map of integer`.

use super::{Operation, Request, Schema};

/// The types of the language. Every other word is the name of a schema.
pub const TYPES: &[&str] = &[
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

/// What can surround a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Container {
    /// `array of ...`
    List,
    /// `map of ...`
    Map,
}

impl Container {
    /// The expression for this container of that type.
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

/// Parts an expression into its outermost container and what that holds; `None` for a single type.
#[must_use]
pub fn contained(ty: &str) -> Option<(Container, &str)> {
    let ty = ty.trim();
    [Container::List, Container::Map].into_iter().find_map(|container| {
        Some((container, ty.strip_prefix(container.words())?.trim()))
    })
}

/// What an array holds, if the type is one.
#[must_use]
pub fn element(ty: &str) -> Option<&str> {
    contained(ty)
        .filter(|(container, _)| *container == Container::List)
        .map(|(_, it)| it)
}

/// The type inside of all containers.
#[must_use]
pub fn innermost(ty: &str) -> &str {
    let mut ty = ty.trim();
    while let Some((_, inner)) = contained(ty) {
        ty = inner;
    }
    ty
}

/// The schema that an expression names, if it names one.
#[must_use]
pub fn schema_in(ty: &str) -> Option<&str> {
    Some(innermost(ty)).filter(|name| !TYPES.contains(name))
}

impl Operation {
    /// The schemas that it names.
    #[must_use]
    pub fn schemas(&self) -> Vec<&str> {
        let mut types: Vec<&str> = match &self.request {
            Some(Request::Dto(name)) => vec![name],
            Some(Request::Parameters(list)) => {
                list.parameters.iter().map(|field| field.ty.as_str()).collect()
            }
            None => Vec::new(),
        };
        types.extend(self.response.data.as_deref());
        types.extend(self.response.bare.as_deref());
        types.into_iter().filter_map(schema_in).collect()
    }
}

impl Schema {
    /// The schemas that it names.
    #[must_use]
    pub fn schemas(&self) -> Vec<&str> {
        let fields = self.fields.iter().flatten().map(|field| field.ty.as_str());
        let forms = self.one_of.iter().flatten().map(|form| form.ty.as_str());
        fields.chain(forms).filter_map(schema_in).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
