//! The table of rules. The examples are fixtures of `tests/explain`, which proves them.

/// A rule that the spec can break.
#[derive(Debug)]
pub struct Rule {
    /// Its name in diagnostics.
    pub name: &'static str,
    /// What it requires.
    pub requirement: &'static str,
    /// Parts of a spec that break it and no other rule. Empty for a rule about files as a whole,
    /// which no text shows.
    pub bad: &'static str,
    /// The same parts, corrected.
    pub good: &'static str,
}

macro_rules! rules {
    ($($name:literal: $requirement:literal $($of_files:ident)?,)*) => {
        /// Every rule, by name.
        pub const RULES: &[Rule] = &[$(Rule {
            name: $name,
            requirement: $requirement,
            bad: example!($name, "/bad.yaml" $($of_files)?),
            good: example!($name, "/good.yaml" $($of_files)?),
        }),*];
    };
}

macro_rules! example {
    ($name:literal, $file:literal of_files) => {
        ""
    };
    ($name:literal, $file:literal) => {
        include_str!(concat!("../../tests/explain/", $name, $file))
    };
}

rules! {
    "alias-case": "A former name of an operation is in camelCase.",
    "body-encoding": "`encoding` requires a request body.",
    "component-name": "For an export, names of schemas, responses, and credentials are ASCII letters, digits, `.`, `-`, and `_`.",
    "contradictory-default": "A required field has no default, because it would never apply.",
    "decision-shape": "A decision of `import.yaml` is about one entry of the documents, and says what becomes of it.",
    "duplicate-answer": "Operations that share the documented name of a response share its data.",
    "duplicate-client": "The name of a client is unique.",
    "duplicate-code": "A code occurs once in its table.",
    "duplicate-credential": "A credential is defined once, and an operation names it once.",
    "duplicate-decision": "`import.yaml` decides once about an entry of the documents of a client.",
    "duplicate-error": "An operation names an error once.",
    "duplicate-field": "The names and aliases of the fields of a DTO are unique.",
    "duplicate-group": "A client lists a group once.",
    "duplicate-key": "A key occurs once in its map.",
    "duplicate-operation": "The names and former names of operations are unique in their client.",
    "duplicate-route": "Method and path of an operation are unique in its client.",
    "duplicate-schema": "The name of a schema is unique in the spec.",
    "duplicate-value": "The values of an enum and the shapes of a union are unique.",
    "empty-description": "Every description says more than the name of what it describes.",
    "empty-enum": "An enum has values.",
    "endless-schema": "A DTO does not require itself.",
    "file-encoding": "Files are UTF-8, without a byte order mark of another encoding." of_files,
    "file-place": "Files are sent at the top of multipart requests, and nowhere else.",
    "foreign-schema": "A client uses its own schemas and those of `shared.yaml`.",
    "form-field": "A form holds text, numbers, enums, files, and arrays of these.",
    "header-name": "A header is named in lowercase, by the characters that HTTP allows.",
    "huge-schema": "A DTO and the DTOs in it require at most 1000 values.",
    "idle-correction": "A correction states a published fact that differs from the spec.",
    "idle-not-secret": "`not_secret` is only stated for what looks like a secret.",
    "idle-nullable": "`any` includes null, so it is not also `nullable`.",
    "limit-range": "A lower limit is a number that is not above the upper limit.",
    "limit-type": "A limit fits the type: numbers, text, or arrays.",
    "look-alike": "The shapes of a union differ in JSON.",
    "member-type": "A member of `pagination` has the type that its role requires.",
    "misplaced-operation": "Operations belong to a client: `shared.yaml` holds schemas only.",
    "missing-credentials": "An operation states its credentials.",
    "missing-file": "A spec has `api.yaml` and `errors.yaml`.",
    "missing-idempotent": "An operation states whether it is idempotent.",
    "missing-key": "Required keys are present.",
    "missing-pagination": "An operation that takes a page states its pagination.",
    "name-collision": "No two items have the same name in Rust.",
    "no-rust-name": "Every name has a Rust identifier, derived or stated with `rust_name`.",
    "odd-address": "An address is an absolute http or https URL in ASCII; that of an operation's page has `{operation}` in it.",
    "odd-link": "A link in a text leads to https.",
    "odd-text": "Texts contain no invisible characters, and names no leading or trailing spaces.",
    "pagination-shape": "`pagination` has the keys of its style.",
    "parameter-place": "Only parameters of an operation state a place, and a GET has none in its body.",
    "parameters-as-type": "For an export, a DTO that gathers parameters is not a type elsewhere.",
    "path-parameter": "Required single values fill the parameters of a path.",
    "path-syntax": "A path is absolute and contains no query, spaces, percent signs, or empty segments.",
    "request-shape": "A request is a DTO.",
    "response-shape": "A response states data in the envelope, a bare body, or neither.",
    "schema-name": "A schema name contains no spaces and is not the name of a type.",
    "schema-shape": "A schema has `fields`, `values`, or `one_of`.",
    "secret-type": "Only text and undocumented JSON can be secret.",
    "summary-shape": "A summary is one line without a full stop.",
    "undecided-secret": "What looks like a secret states whether it is one.",
    "unexpected-file": "YAML files are `api.yaml`, `errors.yaml`, `shared.yaml`, and `<client>/<group>.yaml`.",
    "unknown-credential": "An operation names credentials of `api.yaml`.",
    "unknown-error": "An operation names errors of `errors.yaml`, and 200 is none.",
    "unknown-group": "Every listed group has a file.",
    "unknown-key": "Keys are those of the grammar.",
    "unknown-member": "Members of `pagination` exist in the request or in the data.",
    "unknown-replacement": "A replacement exists, is not hidden, and is not the item itself.",
    "unknown-schema": "A type names a schema that exists.",
    "unknown-type": "A type is one of the language, a schema, or an array or map of these.",
    "unlisted-group": "A client of `api.yaml` lists every group.",
    "unreadable-file": "Files of the spec are regular files of at most 4 MiB." of_files,
    "unsafe-name": "Names of clients and groups can name files on every system.",
    "value-type": "Defaults and examples fit their type and limits.",
    "values-without-enum": "Only an `enum` has `values`.",
    "wrong-type": "Every value has the type that its key requires.",
    "yaml-syntax": "Files are YAML.",
}
