//! Names that are taken: by Rust, by the runtime, and by what is generated beside them.

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
pub(super) const TAKEN_TYPES: &[&str] = &[
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
