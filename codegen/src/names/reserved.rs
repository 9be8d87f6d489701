//! Names that are taken: by Rust, by the runtime, and by what is generated beside them.

use crate::types::SCALARS;

/// Words that Rust keeps for itself, `gen` of edition 2024 included.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written raw.
pub(super) const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate", "_"];

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
    "Debug",
    "Default",
    "Envelope",
    "Eq",
    "Err",
    "Error",
    "Extra",
    "Field",
    "FieldMut",
    "Fn",
    "FnMut",
    "From",
    "Into",
    "Iterator",
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
    "Self",
    "Send",
    "Sized",
    "Some",
    "None",
    "StatusCode",
    "Sync",
    "ToString",
    "UnknownValue",
    "Vec",
    "Visit",
    "VisitMut",
];

/// Whether the emitted code uses a type of that name unqualified.
pub(super) fn is_taken_type(name: &str) -> bool {
    let scalars = SCALARS.iter();
    let mut types =
        scalars.flat_map(|it| [Some(&it.rust), it.secret.as_ref()]).flatten();
    TAKEN_TYPES.contains(&name) || types.any(|it| it.name == name)
}

/// Methods that every DTO has besides its setters.
pub(super) const TAKEN_SETTERS: &[&str] =
    &["new", "clone", "eq", "ne", "fmt", "into", "try_into", "to_owned"];

/// Methods with the names and arguments of an operator. A setter may be called so.
pub(super) const OPERATORS: &[&str] =
    &["add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub"];

/// Methods that every client has besides its operations.
pub(super) const TAKEN_METHODS: &[&str] = &[
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
pub(super) const TAKEN_VARIANTS: &[&str] = &["Unknown", "Self"];

/// Names of fields that every DTO has besides its own.
pub(super) const TAKEN_FIELDS: &[&str] = &["extra"];
