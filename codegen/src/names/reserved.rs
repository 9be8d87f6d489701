//! Reserved names: by Rust, by the runtime, and by generated code.

use crate::types::SCALARS;

/// Keywords of Rust, including `gen` of edition 2024.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override",
    "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
pub(super) const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate", "_"];

/// Types that the generated code uses unqualified. A schema of that name gets the suffix `Dto`.
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
    "IntoOption",
    "IntoPatch",
    "Iterator",
    "Method",
    "Ok",
    "OpenEnum",
    "Operation",
    "Option",
    "OrNull",
    "PartialEq",
    "Paging",
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

/// Returns whether the generated code uses a type of that name unqualified.
#[must_use]
pub fn is_taken_type(name: &str) -> bool {
    let scalars = SCALARS.iter();
    let mut types =
        scalars.flat_map(|it| [Some(&it.rust), it.secret.as_ref()]).flatten();
    TAKEN_TYPES.contains(&name) || types.any(|it| it.name == name)
}

/// Methods of every DTO besides its setters.
pub(super) const TAKEN_SETTERS: &[&str] =
    &["new", "clone", "eq", "ne", "fmt", "into", "try_into", "to_owned"];

/// Methods with the names and arguments of an operator. Setters may have these names.
pub(super) const OPERATORS: &[&str] =
    &["add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub"];

/// Methods of clients besides the operations: hand-written methods and those of traits. A test
/// compares the list with the code of the client.
pub const TAKEN_METHODS: &[&str] = &[
    "app_id",
    "app_secret",
    "base_url",
    "builder",
    "call",
    "call_list",
    "cas_login_url",
    "client_credentials",
    "clone",
    "encrypt_password",
    "exchange",
    "exchange_code",
    "failed",
    "failed_because",
    "finish_login",
    "fmt",
    "forget_password_keys",
    "into",
    "logout_url",
    "new",
    "password_key",
    "publish",
    "published_keys",
    "refresh_tokens",
    "saml_login_url",
    "sign_in_by_account_password",
    "sign_in_by_ad",
    "sign_in_by_email_pass_code",
    "sign_in_by_email_password",
    "sign_in_by_ldap",
    "sign_in_by_phone_pass_code",
    "sign_in_by_phone_password",
    "sign_in_by_username_password",
    "sign_up_by_email_pass_code",
    "sign_up_by_email_password",
    "sign_up_by_phone_pass_code",
    "sign_up_by_username_password",
    "start_login",
    "subscribe",
    "ticket",
    "to_owned",
    "token_verifier",
    "total_timeout",
    "transport",
    "try_into",
    "user_info",
    "user_of",
    "validate_cas_ticket",
    "validate_cas_ticket_v1",
    "verified",
    "with_access_token",
    "with_token_verifier",
];

/// Variants of every enum besides its values.
pub(super) const TAKEN_VARIANTS: &[&str] = &["Unknown", "Self"];

/// Fields of every DTO besides its own.
pub(super) const TAKEN_FIELDS: &[&str] = &["extra"];

/// Names that Windows reserves for devices, regardless of the extension.
const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "con", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    "nul", "prn",
];

/// Maximum length of a file name without extension: file systems allow 255 bytes in total.
pub(crate) const LONGEST_FILE: usize = 200;

/// Returns whether Windows reserves a name for a device.
pub(crate) fn is_device(name: &str) -> bool {
    DEVICES.contains(&name)
}

/// Returns whether a page cannot have this name: a device, or the index page of a folder in mdBook.
pub(super) fn is_taken_page(name: &str) -> bool {
    is_device(name) || name == "readme"
}
