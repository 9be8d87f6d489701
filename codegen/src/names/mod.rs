//! The only place where identifiers are made.
//!
//! Every name goes through one function per position (type, field, method, ...), which answers
//! `None` when no identifier can be made and the spec has to state one; a [`Position`] is what can
//! be stated. A [`Scope`] finds names that differ on the wire and collide in Rust.

mod secrets;

use std::collections::BTreeMap;
use std::fmt;

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

pub(crate) use self::secrets::suggests_secret;
use crate::source::Place;

/// A Rust identifier as it stands in code, `r#` included.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(String);

impl Ident {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text without `r#`, as links to documentation want it.
    #[must_use]
    pub fn plain(&self) -> &str {
        self.0.trim_start_matches("r#")
    }

    /// The identifier as a token.
    #[must_use]
    pub fn token(&self) -> proc_macro2::Ident {
        let span = proc_macro2::Span::call_site();
        match self.0.strip_prefix("r#") {
            Some(plain) => proc_macro2::Ident::new_raw(plain, span),
            None => proc_macro2::Ident::new(&self.0, span),
        }
    }

    /// The same name with a prefix, for methods that come in pairs.
    #[must_use]
    pub fn prefixed(&self, prefix: &str) -> Self {
        Self(format!("{prefix}{}", self.plain().trim_start_matches('_')))
    }

    /// The same name with a suffix, for types that come in pairs.
    #[must_use]
    pub fn suffixed(&self, suffix: &str) -> Self {
        Self(format!("{}{suffix}", self.0))
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Words that Rust keeps for itself, `gen` of edition 2024 included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written raw.
const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate", "_"];

/// Type names that the emitted code uses unqualified. A schema of that name gets `Dto` appended.
const TAKEN_TYPES: &[&str] = &[
    "ApiCode",
    "BTreeMap",
    "Body",
    "Box",
    "Call",
    "Clone",
    "Copy",
    "Credential",
    "DateTime",
    "Debug",
    "Default",
    "Envelope",
    "Eq",
    "Err",
    "Error",
    "Extra",
    "Field",
    "FieldMut",
    "File",
    "Fn",
    "FnMut",
    "From",
    "Into",
    "Iterator",
    "JsonObject",
    "JsonValue",
    "Method",
    "Ok",
    "OpenEnum",
    "Operation",
    "Option",
    "OrNull",
    "PartialEq",
    "Patch",
    "Record",
    "Response",
    "Result",
    "Secret",
    "Self",
    "Send",
    "Sized",
    "Some",
    "None",
    "StatusCode",
    "String",
    "Sync",
    "ToString",
    "UnixMillis",
    "UnixSeconds",
    "UnknownValue",
    "Vec",
    "Visit",
    "VisitMut",
];

/// Methods that every DTO has besides its setters.
const TAKEN_SETTERS: &[&str] =
    &["new", "clone", "eq", "ne", "fmt", "into", "try_into", "to_owned"];

/// Methods with the names and arguments of an operator. A setter may be called so.
const OPERATORS: &[&str] =
    &["add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub"];

/// Methods that every client has besides its operations.
const TAKEN_METHODS: &[&str] = &[
    "builder",
    "call",
    "call_list",
    "with_access_token",
    "clone",
    "fmt",
    "into",
    "try_into",
    "to_owned",
    "new",
];

/// Variants that every enum has besides its values.
const TAKEN_VARIANTS: &[&str] = &["Unknown", "Self"];

/// Names of fields that every DTO has besides its own.
const TAKEN_FIELDS: &[&str] = &["extra"];

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
            Self::Type => (is_upper_camel(name), TAKEN_TYPES),
            Self::Variant => (is_upper_camel(name), TAKEN_VARIANTS),
            Self::Field => (is_snake(name), TAKEN_FIELDS),
            Self::Method => (is_snake(name), TAKEN_METHODS),
        };
        let fits = is_cased && !taken.contains(&name);
        identifier(name.to_owned())
            .filter(|ident| fits && ident.as_str().trim_start_matches("r#") == name)
    }
}

fn is_upper_camel(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains('_')
}

fn is_snake(name: &str) -> bool {
    name.chars().any(|c| c.is_ascii_lowercase())
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
    let name = if TAKEN_TYPES.contains(&name.as_str()) { name + "Dto" } else { name };
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
    let shouted = method.prefixed("").0.to_shouty_snake_case();
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
    words(wire).to_kebab_case()
}

/// The words of a name, in small letters.
pub(crate) fn words_of(wire: &str) -> Vec<String> {
    words(wire).to_snake_case().split('_').map(str::to_owned).collect()
}

fn free(name: &Ident, taken: &[&str]) -> Ident {
    if taken.contains(&name.as_str()) { name.suffixed("_") } else { name.clone() }
}

/// Makes an identifier of text that is in its final case.
fn identifier(text: String) -> Option<Ident> {
    let valid = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if NEVER_RAW.contains(&text.as_str()) && text != "_" {
        return Some(Ident(text + "_"));
    }
    if KEYWORDS.contains(&text.as_str()) {
        return Some(Ident(format!("r#{text}")));
    }
    if text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    {
        return Some(Ident(format!("_{text}")));
    }
    (valid && text != "_").then_some(Ident(text))
}

/// Prepares wire text for the case conversions: anything that is no ASCII letter or digit parts
/// words, and an acronym keeps a single small letter that ends it (`IPv4`, `userIDs`), which the
/// conversions would tear apart.
fn words(wire: &str) -> String {
    let chars: Vec<char> =
        wire.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut output = String::with_capacity(wire.len());
    let mut index = 0;
    while index < chars.len() {
        let capitals =
            chars[index..].iter().take_while(|c| c.is_ascii_uppercase()).count();
        let after = index + capitals;
        let small = chars[after.min(chars.len())..]
            .iter()
            .take_while(|c| c.is_ascii_lowercase());
        if capitals >= 2 && small.count() == 1 {
            output.push(chars[index]);
            output.extend(chars[index + 1..=after].iter().map(char::to_ascii_lowercase));
            index = after + 1;
        } else {
            let run = capitals.max(1);
            output.extend(&chars[index..index + run]);
            index += run;
        }
    }
    output
}

/// Names that must not collide, each with what it stands for and its place.
#[derive(Debug, Default)]
pub struct Scope {
    taken: BTreeMap<String, (String, Place)>,
}

impl Scope {
    /// Takes a name for `owner`, or answers who has it.
    ///
    /// # Errors
    ///
    /// What the name already stands for, and its place.
    pub fn claim(
        &mut self,
        name: &str,
        owner: &str,
        place: &Place,
    ) -> Result<(), (String, Place)> {
        if let Some(first) = self.taken.get(name) {
            return Err(first.clone());
        }
        self.taken.insert(name.to_owned(), (owner.to_owned(), place.clone()));
        Ok(())
    }
}

#[cfg(test)]
mod tests;
