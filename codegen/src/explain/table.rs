//! The table of rules. The examples are the fixtures of `tests/explain`, where they are tested.

/// A rule for specs.
#[derive(Debug)]
pub struct Rule {
    /// Name of the rule in diagnostics.
    pub name: &'static str,
    /// What the rule requires, and why.
    pub requirement: &'static str,
    /// Parts of a spec that break this rule and no other. Empty for rules about whole files, which
    /// no excerpt can show.
    pub bad: &'static str,
    /// The same parts, corrected.
    pub good: &'static str,
}

macro_rules! rules {
    ($($name:literal: $requirement:literal $($of_files:ident)?,)*) => {
        /// All rules, sorted by name.
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
    "alias-case": "The former names of an operation in `aliases` must be in camelCase. They were \
         documented names, and each becomes a deprecated method.",
    "avoided-phrase": "Texts must not use the phrases that `glossary.yaml` avoids. Each thing has \
         one name, and all texts have one voice.",
    "body-encoding": "`encoding` requires a request body. Without a body, there is nothing to \
         encode.",
    "component-name": "OpenAPI restricts the names of components: the names of schemas, \
         responses, and credentials must consist of ASCII letters, digits, `.`, `-`, and `_`. \
         Only an export checks this.",
    "contradictory-default": "A required field cannot have a default. The caller always sets it, \
         so the default would never apply.",
    "decision-shape": "A decision in `import.yaml` must name exactly one item of the documents (a \
         schema, an operation, a field, or a credential) and state what to do with it.",
    "duplicate-answer": "Operations whose responses share a documented name must also share the \
         response data, because the name stands for one type.",
    "duplicate-client": "Client names must be unique. Each client has its own folder and Rust \
         module.",
    "duplicate-code": "A code must occur only once in its table. Otherwise it would be unclear \
         which error the code stands for.",
    "duplicate-credential": "Each credential must be defined only once, and an operation must \
         list it only once.",
    "duplicate-decision": "`import.yaml` must contain at most one decision about an item of the \
         documents of a client. Two decisions could contradict each other.",
    "duplicate-error": "An operation must list each error only once. The order has no meaning.",
    "duplicate-field": "The names and aliases of the fields of a DTO must be unique. All of them \
         are JSON keys of the same object.",
    "duplicate-group": "A client must list each group only once. The list determines the order of \
         the documentation.",
    "duplicate-key": "A key must occur only once in a map. Otherwise it would be unclear which \
         value applies.",
    "duplicate-operation": "The names and former names of operations must be unique within a \
         client. Each becomes a method of the client.",
    "duplicate-resource": "The names of resources, and their nouns, must be unique. Operations \
         refer to resources by these words.",
    "duplicate-route": "The combination of method and path must be unique within a client. Two \
         operations with the same route are one operation.",
    "duplicate-schema": "Schema names must be unique in the spec, because types refer to schemas \
         by name alone.",
    "duplicate-task": "Task titles must be unique, and a task must list each operation once.",
    "duplicate-term": "The glossary must define each term once.",
    "duplicate-value": "The values of an enum and the variants of a union must be unique. Each \
         becomes a variant of a Rust enum.",
    "empty-description": "Every description, reason, and permission text must be present and say \
         more than the name of what it describes. The texts become the documentation of the \
         client.",
    "empty-enum": "An enum must list its values. For arbitrary text, use `string`.",
    "endless-schema": "A DTO must not require itself, directly or through other DTOs. No finite \
         value could satisfy it.",
    "file-encoding": "Files must be UTF-8. A byte order mark of another encoding, or an invalid \
         byte, means that the text cannot be read reliably." of_files,
    "file-place": "Files must be top-level fields of multipart requests. No other encoding can \
         carry them.",
    "foreign-schema": "A client may use only its own schemas and those in `shared.yaml`, so that \
         clients do not depend on each other.",
    "form-field": "Form fields must be text, numbers, enums, files, or arrays of these. A form \
         cannot represent objects.",
    "header-name": "Header names must be lowercase and contain only the characters that HTTP \
         allows.",
    "huge-schema": "A DTO, together with the DTOs it contains, must not require more than 1000 \
         values. Its example contains all of them.",
    "idle-correction": "A key of `corrected` must state a published fact that differs from the \
         spec. Otherwise there is nothing to correct.",
    "idle-not-secret": "`not_secret` is allowed only where a name and a type suggest a secret. \
         Elsewhere it has no effect.",
    "idle-nullable": "A field of type `any` cannot be `nullable`, because `any` already includes \
         null. The two nulls would be indistinguishable.",
    "limit-range": "Limits must be finite numbers, and a lower limit must not exceed the upper \
         limit. Otherwise no value could satisfy them.",
    "limit-type": "A limit must match the type of its field: `minimum` and `maximum` apply to \
         numbers, `min_length` and `max_length` to text, `min_items` and `max_items` to arrays.",
    "look-alike": "The variants of a union must have distinct JSON types. The client selects the \
         variant by the JSON type of the value.",
    "member-type": "Each member that `pagination` names must have the type its role requires: \
         page numbers, limits, and totals are integers, cursors are strings, and items are \
         arrays.",
    "misplaced-operation": "Operations must belong to a client. `shared.yaml` contains only \
         schemas.",
    "missing-credentials": "An operation must state its credentials, directly or through the \
         defaults of its client in `api.yaml`. The client must know what to send.",
    "missing-file": "A spec must contain `api.yaml` and `errors.yaml`. The other files refer to \
         what they define.",
    "missing-idempotent": "An operation must state whether it is idempotent. The client needs this \
         to decide whether it can retry a call, and the HTTP method does not tell.",
    "missing-key": "Required keys must be present. A key with a default can be omitted.",
    "missing-pagination": "An operation whose request selects a page must state its pagination, \
         or state that its response is not paginated.",
    "name-collision": "No two items may have the same Rust name in the same scope. The generated \
         code would not compile.",
    "no-rust-name": "Every name must have a Rust identifier, either derived from the name or \
         stated with `rust_name`.",
    "odd-address": "URLs must be absolute, with the scheme `http` or `https`, and in ASCII. The \
         URL template of operation pages must contain `{operation}`.",
    "odd-link": "Links in texts must use `https`. Put other addresses in backticks.",
    "odd-text": "Texts must not contain invisible characters, and names must not have leading or \
         trailing spaces. Readers cannot see them, but programs treat them as part of the text.",
    "pagination-shape": "`pagination` must have the keys that its style requires, and no others.",
    "parameter-place": "Only the parameters of an operation may state a location with `in`, and a \
         GET has no request body to place them in.",
    "parameters-as-type": "A DTO whose fields are sent as parameters cannot also be used as a \
         type elsewhere, because OpenAPI lists the parameters one by one. Only an export checks \
         this.",
    "path-parameter": "Each parameter of a path must be filled by a required field that has a \
         single value. The URL would be incomplete otherwise.",
    "path-syntax": "A path must be absolute and must not contain a query, spaces, percent signs, \
         or empty segments.",
    "phrase-shape": "A phrase to avoid must consist of words, without backticks and outer spaces. \
         It is searched for outside code.",
    "redundant-resource": "`resource` must state only what the generator does not derive from the \
         name and the request of an operation. What is stated would otherwise hide what is special.",
    "request-shape": "The request of an operation must be a DTO, whose fields become the body or \
         the query.",
    "resource-binding": "Request and response must suffice for what an operation does with a \
         resource: the request identifies the items, and the data of a list holds an array. State \
         `resource: none` if only the name of the operation suggests a resource.",
    "resource-shape": "A resource must have the keys of its kind: `schema` and `key` for items, \
         `schema` for a single item, or `links` for links. The fields that it names must be those \
         of its DTO.",
    "response-shape": "A response must state data in the envelope, a bare body, or neither, and \
         other keys only if they apply.",
    "schema-name": "A schema name must not contain spaces or be the name of a built-in type. No \
         `type` could refer to the schema otherwise.",
    "schema-shape": "A schema must have exactly one of `fields` (a DTO), `values` (an enum), and \
         `one_of` (a union).",
    "secret-type": "Only text and undocumented JSON can be secret. Inside other types, mark the \
         fields that are secret.",
    "summary-shape": "A summary must be a single line without a trailing period. Summaries become \
         headings and table cells.",
    "undecided-secret": "A value whose name suggests a secret must state whether it is one. The \
         client redacts secrets in its debug output.",
    "unexpected-file": "The YAML files of a spec are `api.yaml`, `errors.yaml`, `glossary.yaml`, \
         `import.yaml`, `lint.yaml`, `resources.yaml`, `shared.yaml`, `site.yaml`, and \
         `<client>/<group>.yaml`. Other YAML files would be ignored silently, so they are rejected.",
    "unknown-credential": "The credentials of an operation must be defined in `api.yaml`, which \
         states the header of each.",
    "unknown-error": "The errors of an operation must be defined in `errors.yaml`. The code 200 \
         is not an error.",
    "unknown-group": "Every group that a client lists must have a file: `<client>/<group>.yaml`.",
    "unknown-key": "Keys must be defined by the grammar of the spec. An unknown key is usually a \
         misspelled one.",
    "unknown-member": "The members that `pagination` names must exist in the request or in the \
         response data. Separate the segments of a path with dots.",
    "unknown-operation": "The operations of a task must exist and must not be hidden. Two clients \
         may have operations of the same name, so the client is part of the reference.",
    "unknown-replacement": "`replaced_by` must name another item that exists and is not hidden.",
    "unknown-resource": "The resources that operations and other resources name must be defined in \
         `resources.yaml`.",
    "unknown-schema": "A type may refer only to schemas that exist. The schema may be in another \
         file, but must be defined in the same client or in `shared.yaml`.",
    "unknown-site-name": "The clients and credentials in `site.yaml` must exist in `api.yaml`.",
    "unknown-type": "A type must be a built-in type, the name of a schema, or an array or map of \
         these.",
    "unlisted-group": "Every group must be listed by a client in `api.yaml`, which determines the \
         order of the documentation.",
    "unreadable-file": "The files of a spec must be regular files of at most 4 MiB. Split a larger \
         file into several groups." of_files,
    "unsafe-name": "The names of clients and groups must be valid file names on every operating \
         system, because folders, files, and modules are named after them.",
    "value-type": "Defaults and examples must match the type and the limits of their field.",
    "values-without-enum": "Only a field of type `enum` may list `values`. A field whose type is a \
         schema uses the values of that schema.",
    "wrong-type": "Every value must have the type that its key requires. Quote a string that looks \
         like a number, a boolean, or null.",
    "yaml-syntax": "Files must be valid YAML, with a single document and without anchors and \
         aliases.",
}
