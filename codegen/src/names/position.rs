//! One function per position of a name in Rust.

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::ident::{Ident, identifier};
use super::reserved::{
    KEYWORDS, OPERATORS, TAKEN_FIELDS, TAKEN_METHODS, TAKEN_SETTERS, TAKEN_VARIANTS,
    is_taken_page, is_taken_type,
};
use super::words::words;

/// The position of a name that the spec can state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// A DTO or an enum.
    Type,
    /// A field of a DTO.
    Field,
    /// The method of an operation.
    Method,
    /// A variant of an enum.
    Variant,
}

impl Position {
    /// Returns the stated name, or else the one derived from the serialized name.
    #[must_use]
    pub fn name(self, wire: &str, stated: Option<&str>) -> Option<Ident> {
        match (stated, self) {
            (Some(name), _) => self.stated(name),
            (None, Self::Type) => type_name(wire),
            (None, Self::Field) => field_name(wire),
            (None, Self::Method) => method_name(wire),
            (None, Self::Variant) => variant_name(wire),
        }
    }

    /// Returns the case that Rust uses in this position.
    #[must_use]
    pub fn case(self) -> &'static str {
        match self {
            Self::Type | Self::Variant => "UpperCamelCase",
            Self::Field | Self::Method => "snake_case",
        }
    }

    /// Returns a stated name, if it is an available identifier in the case of the position.
    fn stated(self, name: &str) -> Option<Ident> {
        let (is_cased, taken) = match self {
            Self::Type => (is_upper_camel(name), is_taken_type(name)),
            Self::Variant => (is_upper_camel(name), TAKEN_VARIANTS.contains(&name)),
            Self::Field => (is_snake(name), TAKEN_FIELDS.contains(&name)),
            Self::Method => (is_snake(name), TAKEN_METHODS.contains(&name)),
        };
        let fits = is_cased && !taken;
        identifier(name.to_owned())
            .filter(|ident| fits && ident.as_str().trim_start_matches("r#") == name)
    }
}

fn is_upper_camel(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains('_')
}

fn is_snake(name: &str) -> bool {
    name.chars().any(|c| c.is_ascii_lowercase())
        && !name.trim_matches('_').contains("__")
        && !name.chars().any(|c| c.is_ascii_uppercase())
}

/// Returns the name of a DTO or enum. A documented name in UpperCamelCase is kept unchanged.
#[must_use]
pub fn type_name(wire: &str) -> Option<Ident> {
    let is_camel = wire.starts_with(|c: char| c.is_ascii_uppercase())
        && wire.chars().all(|c| c.is_ascii_alphanumeric())
        && wire.chars().any(|c| c.is_ascii_lowercase());
    let name =
        if is_camel { wire.to_owned() } else { words(wire).to_upper_camel_case() };
    let name = if is_taken_type(&name) { name + "Dto" } else { name };
    identifier(name)
}

/// Returns the name of the enum of a single field.
#[must_use]
pub fn field_type_name(schema: &Ident, wire: &str) -> Option<Ident> {
    let field = words(wire).to_upper_camel_case();
    (!field.is_empty()).then(|| schema.suffixed(&field))
}

/// Returns the name of a field of a DTO.
#[must_use]
pub fn field_name(wire: &str) -> Option<Ident> {
    let name = words(wire).to_snake_case();
    let taken = TAKEN_FIELDS.contains(&name.as_str());
    identifier(if taken { name + "_" } else { name })
}

/// Returns the name of the setter of a field.
#[must_use]
pub fn setter_name(field: &Ident) -> Ident {
    free(field, TAKEN_SETTERS)
}

/// Returns whether a setter is named like an operator, which lints report.
#[must_use]
pub fn is_operator(setter: &Ident) -> bool {
    OPERATORS.contains(&setter.as_str())
}

/// Returns the name of the method of an operation.
#[must_use]
pub fn method_name(wire: &str) -> Option<Ident> {
    identifier(words(wire).to_snake_case()).map(|name| free(&name, TAKEN_METHODS))
}

/// Returns the name of the static that describes an operation.
#[must_use]
pub fn static_name(method: &Ident) -> Ident {
    let shouted = method.plain().trim_start_matches('_').to_shouty_snake_case();
    // A method with only digits after its `_` has no letter to capitalize.
    identifier(shouted).unwrap_or_else(|| method.clone())
}

/// Returns the name of the constant of a built-in type.
#[must_use]
pub fn constant_name(word: &str) -> Option<Ident> {
    identifier(words(word).to_shouty_snake_case())
}

/// Returns the name of a variant of an enum.
#[must_use]
pub fn variant_name(wire: &str) -> Option<Ident> {
    if wire.is_empty() {
        return Some(Ident("Empty".to_owned()));
    }
    let name = words(wire).to_upper_camel_case();
    let unfit = name.starts_with(|c: char| c.is_ascii_digit()) && !name.is_empty();
    let name = if unfit { format!("Value{name}") } else { name };
    let taken = TAKEN_VARIANTS.contains(&name.as_str());
    identifier(if taken { name + "Value" } else { name })
}

/// Returns the name of a module.
#[must_use]
pub fn module_name(wire: &str) -> Option<Ident> {
    let name = words(wire).to_snake_case();
    let unfit = KEYWORDS.contains(&name.as_str());
    identifier(if unfit { name + "_" } else { name })
}

/// Returns the name of the type of a client.
#[must_use]
pub fn client_name(wire: &str) -> Option<Ident> {
    identifier(words(wire).to_upper_camel_case() + "Client")
}

/// Returns the file name of a page, without extension.
#[must_use]
pub fn file_name(wire: &str) -> String {
    let name = words(wire).to_kebab_case();
    if is_taken_page(&name) { name + "-page" } else { name }
}

fn free(name: &Ident, taken: &[&str]) -> Ident {
    if taken.contains(&name.as_str()) { name.suffixed("_") } else { name.clone() }
}
