//! One function per position in Rust: each makes the name that stands there.

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::ident::{Ident, identifier};
use super::reserved::{
    KEYWORDS, OPERATORS, TAKEN_FIELDS, TAKEN_METHODS, TAKEN_SETTERS, TAKEN_VARIANTS,
    is_taken_page, is_taken_type,
};
use super::words::words;

/// What a name stands for, where the spec may state it.
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
    /// The name that is stated, else the one that follows from the wire text.
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

    /// The case that Rust uses there.
    #[must_use]
    pub fn case(self) -> &'static str {
        match self {
            Self::Type | Self::Variant => "UpperCamelCase",
            Self::Field | Self::Method => "snake_case",
        }
    }

    /// A stated name, if it is an identifier in the case of the position, and free there.
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

/// Name of a DTO or enum. A documented name that is already in UpperCamelCase is kept as it is.
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

/// Name of the type of an enum that only one field has.
#[must_use]
pub fn field_type_name(schema: &Ident, wire: &str) -> Option<Ident> {
    let field = words(wire).to_upper_camel_case();
    (!field.is_empty()).then(|| schema.suffixed(&field))
}

/// Name of a field of a DTO.
#[must_use]
pub fn field_name(wire: &str) -> Option<Ident> {
    let name = words(wire).to_snake_case();
    let taken = TAKEN_FIELDS.contains(&name.as_str());
    identifier(if taken { name + "_" } else { name })
}

/// Name of the setter of a field.
#[must_use]
pub fn setter_name(field: &Ident) -> Ident {
    free(field, TAKEN_SETTERS)
}

/// Whether a setter looks like an operator, which lints would point at.
#[must_use]
pub fn is_operator(setter: &Ident) -> bool {
    OPERATORS.contains(&setter.as_str())
}

/// Name of the method of an operation.
#[must_use]
pub fn method_name(wire: &str) -> Option<Ident> {
    identifier(words(wire).to_snake_case()).map(|name| free(&name, TAKEN_METHODS))
}

/// Name of the static that describes an operation.
#[must_use]
pub fn static_name(method: &Ident) -> Ident {
    let shouted = method.plain().trim_start_matches('_').to_shouty_snake_case();
    // A method that is all digits behind its `_` has no letter to shout.
    identifier(shouted).unwrap_or_else(|| method.clone())
}

/// Name of a variant of an enum.
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

/// Name of a module.
#[must_use]
pub fn module_name(wire: &str) -> Option<Ident> {
    let name = words(wire).to_snake_case();
    let unfit = KEYWORDS.contains(&name.as_str());
    identifier(if unfit { name + "_" } else { name })
}

/// Name of a client's type.
#[must_use]
pub fn client_name(wire: &str) -> Option<Ident> {
    identifier(words(wire).to_upper_camel_case() + "Client")
}

/// Name of a page's file, without extension.
#[must_use]
pub fn file_name(wire: &str) -> String {
    let name = words(wire).to_kebab_case();
    if is_taken_page(&name) { name + "-page" } else { name }
}

fn free(name: &Ident, taken: &[&str]) -> Ident {
    if taken.contains(&name.as_str()) { name.suffixed("_") } else { name.clone() }
}
