//! The rules that rate changes: one row per kind of change.
//!
//! The rows follow from what the generated crate promises. Structs and enums are
//! `#[non_exhaustive]`, fields are public, constructors take the required fields in order, optional
//! fields have setters, and undocumented fields and values are kept. Reading is lenient: a missing
//! required field of a response is left blank, unless it is a secret.
//!
//! The effect on requests and responses (`wire`) is breaking if the new crate fails with servers of the old version, or
//! the old crate with servers of the new one. `xtask/tests/semver` proves each row: it compiles and
//! runs an old program with the new crate.

use self::Effect::{Breaking, Compatible, None};
use super::effect::{Effect, Step};

/// A rule: a kind of change, its effects, and the reason.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, in kebab case.
    pub name: &'static str,
    /// What it does to requests and responses.
    pub wire: Effect,
    /// What it does to Rust code that compiled before.
    pub rust: Effect,
    /// What it does to programs that still compile.
    pub behavior: Effect,
    /// Why, as a sentence.
    pub reason: &'static str,
}

impl Rule {
    /// Returns the part of the version that the change requires to be increased.
    #[must_use]
    pub fn step(&self) -> Step {
        match self.wire.max(self.rust).max(self.behavior) {
            None => Step::Patch,
            Compatible => Step::Minor,
            Breaking => Step::Major,
        }
    }
}

/// Returns the rule with that name.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}

macro_rules! rules {
    ($($constant:ident $name:literal: $wire:ident, $rust:ident, $behavior:ident, $reason:literal;)*) => {
        $(pub(super) static $constant: Rule = Rule {
            name: $name,
            wire: $wire,
            rust: $rust,
            behavior: $behavior,
            reason: $reason,
        };)*

        /// Every rule, in the order of this file.
        pub static RULES: &[&Rule] = &[$(&$constant),*];
    };
}

rules! {
    // Clients.
    CLIENT_ADDED "client-added": None, Compatible, None,
        "The crate has a new module.";
    CLIENT_REMOVED "client-removed": None, Breaking, None,
        "The module of the client no longer exists.";

    // Operations.
    OPERATION_ADDED "operation-added": None, Compatible, None,
        "The client has a new method.";
    OPERATION_REMOVED "operation-removed": None, Breaking, None,
        "The method no longer exists.";
    OPERATION_RENAMED "operation-renamed": None, Breaking, None,
        "The method has another name, and no deprecated method keeps the old one.";
    OPERATION_RENAMED_WITH_ALIAS "operation-renamed-with-alias": None, Compatible, None,
        "The method has another name, and a deprecated method keeps the old one.";
    OPERATION_ALIAS_ADDED "operation-alias-added": None, Compatible, None,
        "The client has a new deprecated method.";
    OPERATION_ALIAS_REMOVED "operation-alias-removed": None, Breaking, None,
        "The deprecated method no longer exists.";
    OPERATION_RENAMED_IN_DOCUMENTATION "operation-renamed-in-documentation": None, None, None,
        "Documentation only: the method keeps its name.";
    METHOD_NAME_CHANGED "method-name-changed": None, Breaking, None,
        "The Rust method has another name.";
    OPERATION_MOVED "operation-moved": None, None, None,
        "The page of the operation moves. Rust methods do not depend on groups.";
    OPERATION_DEPRECATED "operation-deprecated": None, Compatible, None,
        "Calls compile with a warning.";
    OPERATION_RESTORED "operation-restored": None, Compatible, None,
        "Calls compile without the former warning.";
    PATH_CHANGED "path-changed": Breaking, None, None,
        "Calls are sent to another URL, which servers of the old version do not have.";
    HTTP_METHOD_CHANGED "http-method-changed": Breaking, None, None,
        "Servers of the old version reject the new HTTP method.";
    ENCODING_CHANGED "encoding-changed": Breaking, None, None,
        "Servers of the old version do not expect the new encoding of the body.";
    CREDENTIAL_ADDED "credential-added": Breaking, None, Breaking,
        "Clients without the credential can no longer call the operation.";
    CREDENTIAL_REMOVED "credential-removed": Breaking, None, Breaking,
        "The credential is no longer sent, and servers that require it reject the call.";
    APPLICATION_CHANGED "application-changed": None, None, None,
        "Documentation only: clients of an application send its ID with every call.";
    BECAME_IDEMPOTENT "became-idempotent": None, None, Compatible,
        "Calls are retried after failures for which they were sent only once.";
    NO_LONGER_IDEMPOTENT "no-longer-idempotent": None, None, Breaking,
        "Failures that retries concealed now reach the caller.";
    PERMISSIONS_CHANGED "permissions-changed": None, None, None,
        "Permissions are documented, and the server checks them.";
    ERROR_DOCUMENTED "error-documented": None, None, None,
        "Documentation only: any call can fail with any code.";
    ERROR_NO_LONGER_DOCUMENTED "error-no-longer-documented": None, None, None,
        "Documentation only: any call can fail with any code.";
    PAGINATION_ADDED "pagination-added": None, Breaking, None,
        "The call can list pages and items, so its type `Call` has another type of items.";
    PAGINATION_REMOVED "pagination-removed": None, Breaking, None,
        "The methods that list pages and items no longer exist for the call.";
    PAGINATION_CHANGED "pagination-changed": Breaking, None, Breaking,
        "Pages are requested or read with other members.";
    PAGE_ITEM_CHANGED "page-item-changed": None, Breaking, None,
        "Listed items have another type.";
    PAGE_TOTAL_CHANGED "page-total-changed": None, None, Compatible,
        "Lists end at another page: at the total, or at a page without items.";
    PAGE_LIMIT_RAISED "page-limit-raised": Breaking, None, None,
        "Lists request more items per page than servers of the old version allow.";
    PAGE_LIMIT_CHANGED "page-limit-changed": None, None, Compatible,
        "Lists request fewer items per page, or as many as the server returns by default.";
    LEFT_OUT_CHANGED "left-out-changed": None, None, None,
        "Documentation only: whether the official SDKs include the operation.";

    // Requests and responses of operations.
    REQUEST_ADDED "request-added": Breaking, Breaking, None,
        "The method takes an argument, and servers of the new version may require its fields.";
    REQUEST_REMOVED "request-removed": Breaking, Breaking, None,
        "The method takes no argument, and its fields are no longer sent.";
    REQUEST_TYPE_CHANGED "request-type-changed": Breaking, Breaking, None,
        "The method takes another type, and sends other fields.";
    RESPONSE_TYPE_CHANGED "response-type-changed": Breaking, Breaking, None,
        "The response has data of another type.";
    RESPONSE_TYPE_WIDENED "response-type-widened": None, Breaking, None,
        "The response has data of a Rust type that contains all former values.";
    RESPONSE_DATA_ADDED "response-data-added": Breaking, Breaking, None,
        "`data` of the response was `()`, and servers of the old version send none.";
    RESPONSE_DATA_REMOVED "response-data-removed": None, Breaking, None,
        "`data` of the response is `()`.";
    RESPONSE_BECAME_OPTIONAL "response-became-optional": None, Breaking, None,
        "`data` of the response is an `Option`.";
    RESPONSE_BECAME_REQUIRED "response-became-required": Breaking, Breaking, None,
        "`data` of the response is no longer an `Option`, and a response without it is an error.";
    RESPONSE_BECAME_SECRET "response-became-secret": None, Breaking, None,
        "`data` of the response must be exposed explicitly.";
    RESPONSE_NO_LONGER_SECRET "response-no-longer-secret": None, Breaking, Breaking,
        "`data` of the response is no longer redacted in debug output.";
    RESPONSE_ENVELOPE_CHANGED "response-envelope-changed": Breaking, None, None,
        "The data is in another member, or is no longer in an envelope.";
    RESPONSE_NAME_ADDED "response-name-added": None, Compatible, None,
        "The crate has a new alias of a response type.";
    RESPONSE_NAME_CHANGED "response-name-changed": None, Breaking, None,
        "The alias stands for another response type.";
    RESPONSE_NAME_REMOVED "response-name-removed": None, Breaking, None,
        "The alias of the response type no longer exists.";

    // DTOs, enums, and unions.
    TYPE_ADDED "type-added": None, Compatible, None,
        "The crate has a new type.";
    TYPE_REMOVED "type-removed": None, Breaking, None,
        "The type no longer exists.";
    TYPE_RENAMED "type-renamed": None, Breaking, None,
        "The type has another name.";
    TYPE_RENAMED_IN_DOCUMENTATION "type-renamed-in-documentation": None, None, None,
        "Documentation only: the type keeps its name in Rust.";
    TYPE_MOVED "type-moved": None, None, None,
        "The type keeps its path: modules of clients export the types of all groups.";
    TYPE_SHARED "type-shared": None, Compatible, None,
        "The module of one more client exports the type.";
    TYPE_NO_LONGER_SHARED "type-no-longer-shared": None, Breaking, None,
        "The module of a client no longer exports the type.";
    TYPE_KIND_CHANGED "type-kind-changed": Breaking, Breaking, None,
        "Structs, enums, and unions are used differently.";
    TYPE_BECAME_REQUEST "type-became-request": None, Compatible, None,
        "The type has a constructor and setters.";
    TYPE_NO_LONGER_REQUEST "type-no-longer-request": None, Breaking, None,
        "The type has no constructor and no setters.";
    CONSTRUCTOR_REORDERED "constructor-reordered": None, Breaking, Breaking,
        "Arguments of the constructor have another order. Literals fit several types, so some calls still compile and send wrong values.";
    CONSTRUCTOR_ARGUMENTS_SWAPPED "constructor-arguments-swapped": None, None, Breaking,
        "Arguments of the same type have another order: calls still compile, and send wrong values.";
    CONSTRUCTOR_SHAPE_CHANGED "constructor-shape-changed": None, Breaking, None,
        "The constructor takes a struct instead of arguments, or the reverse.";
    WRAPPER_ADDED "wrapper-added": None, None, Compatible,
        "Responses that nest the fields in the wrapper are decoded, too.";
    WRAPPER_REMOVED "wrapper-removed": Breaking, None, None,
        "Responses that nest the fields in the wrapper are no longer decoded.";

    // Fields.
    REQUIRED_FIELD_ADDED "required-field-added": Breaking, Breaking, None,
        "The constructor takes one more argument, and servers of the new version require the field.";
    OPTIONAL_FIELD_ADDED "optional-field-added": None, Compatible, Compatible,
        "The struct is non-exhaustive, and unset fields are omitted. A value in `extra` with the name of the field is no longer sent.";
    RESPONSE_FIELD_ADDED "response-field-added": None, Compatible, Compatible,
        "The struct is non-exhaustive, and a missing field is left blank. A value that was in `extra` is in the field.";
    RESPONSE_SECRET_ADDED "response-secret-added": Breaking, Compatible, Compatible,
        "A response without the field is an error, because secrets are never left blank.";
    REQUIRED_FIELD_REMOVED "required-field-removed": Breaking, Breaking, None,
        "The constructor takes one argument less, and servers of the old version require the field.";
    FIELD_REMOVED "field-removed": None, Breaking, None,
        "The field and its setter no longer exist.";
    FIELD_RENAMED "field-renamed": Breaking, Breaking, None,
        "The field has another name in Rust and in JSON.";
    FIELD_RENAMED_WITH_ALIAS "field-renamed-with-alias": None, Breaking, Compatible,
        "The field has another name in Rust. The former name in JSON is still read, but no longer written.";
    RUST_FIELD_RENAMED "rust-field-renamed": None, Breaking, None,
        "The field has another name in Rust.";
    WIRE_FIELD_RENAMED "wire-field-renamed": Breaking, None, None,
        "The field has another name in JSON.";
    WIRE_FIELD_RENAMED_WITH_ALIAS "wire-field-renamed-with-alias": None, None, Compatible,
        "The field has another name in JSON. The former name is still read, but no longer written.";
    FIELD_ALIAS_ADDED "field-alias-added": None, None, Compatible,
        "One more name in JSON is read.";
    FIELD_ALIAS_REMOVED "field-alias-removed": Breaking, None, None,
        "A name in JSON is no longer read.";
    FIELD_BECAME_REQUIRED "field-became-required": Breaking, Breaking, None,
        "The field is no longer an `Option`, and the constructor takes one more argument.";
    FIELD_BECAME_OPTIONAL "field-became-optional": None, Breaking, None,
        "The field is an `Option`, and the constructor takes one argument less.";
    RESPONSE_FIELD_BECAME_REQUIRED "response-field-became-required": None, Breaking, Compatible,
        "The field is no longer an `Option`. A missing one is left blank.";
    RESPONSE_SECRET_BECAME_REQUIRED "response-secret-became-required": Breaking, Breaking, None,
        "The field is no longer an `Option`. A response without it is an error, because secrets are never left blank.";
    RESPONSE_FIELD_BECAME_OPTIONAL "response-field-became-optional": None, Breaking, None,
        "The field is an `Option`.";
    RESPONSE_FIELD_PRESENCE_CHANGED "response-field-presence-changed": None, None, Compatible,
        "The field remains an `Option`. `filled` lists a missing field only if it is required.";
    FIELD_BECAME_NULLABLE "field-became-nullable": None, Breaking, None,
        "The field is an `Option`, or a `Patch` instead of an `Option`.";
    FIELD_NO_LONGER_NULLABLE "field-no-longer-nullable": Breaking, Breaking, None,
        "The field cannot be null.";
    RESPONSE_FIELD_NO_LONGER_NULLABLE "response-field-no-longer-nullable": None, Breaking, Compatible,
        "The field is no longer an `Option`, or no longer a `Patch`. Null is read like a missing value.";
    FIELD_TYPE_CHANGED "field-type-changed": Breaking, Breaking, None,
        "The field has another type.";
    FIELD_TYPE_WIDENED "field-type-widened": None, Breaking, None,
        "The field has a Rust type that contains all former values.";
    FIELD_BECAME_SECRET "field-became-secret": None, Breaking, None,
        "The field must be exposed explicitly.";
    FIELD_NO_LONGER_SECRET "field-no-longer-secret": None, Breaking, Breaking,
        "The field is no longer redacted in debug output.";
    FIELD_BOXED "field-boxed": None, Breaking, None,
        "The field is in a `Box`, or no longer in one.";
    FIELD_MOVED "field-moved": Breaking, None, None,
        "The field is sent in another part of the request.";
    FIELD_REORDERED "field-reordered": None, None, None,
        "The order of fields is visible only in documentation and debug output.";
    FIELD_DEPRECATED "field-deprecated": None, None, None,
        "Documentation only: deprecated fields compile without a warning.";
    FIELD_RESTORED "field-restored": None, None, None,
        "Documentation only: deprecated fields compile without a warning.";
    DEFAULT_CHANGED "default-changed": None, None, None,
        "The server applies its default to omitted fields; the client sends none.";
    LIMITS_CHANGED "limits-changed": None, None, None,
        "The server checks limits; the client sends any value.";

    // Enums.
    ENUM_VALUE_ADDED "enum-value-added": None, Compatible, Compatible,
        "The enum is non-exhaustive. The value was `Unknown` before.";
    ENUM_VALUE_REMOVED "enum-value-removed": None, Breaking, Breaking,
        "The variant no longer exists, and the value is `Unknown`.";
    ENUM_VARIANT_RENAMED "enum-variant-renamed": None, Breaking, None,
        "The variant has another name.";
    ENUM_VALUE_CHANGED "enum-value-changed": Breaking, None, None,
        "The variant has another text in JSON.";

    // Unions.
    UNION_FORM_ADDED "union-form-added": None, Compatible, Compatible,
        "The enum is non-exhaustive. Values of this form were `Unknown` before.";
    UNION_FORM_REMOVED "union-form-removed": None, Breaking, Breaking,
        "The variant no longer exists, and its values are `Unknown`.";
    UNION_FORM_RENAMED "union-form-renamed": None, Breaking, None,
        "The variant has another name.";
    UNION_FORM_TYPE_CHANGED "union-form-type-changed": Breaking, Breaking, None,
        "The variant holds another type.";
    UNION_FORM_BOXED "union-form-boxed": None, Breaking, None,
        "The variant holds a `Box`, or no longer holds one.";

    // Codes and the envelope.
    CODE_ADDED "code-added": None, Compatible, Compatible,
        "The enum is non-exhaustive. The code was `Unknown` before.";
    CODE_REMOVED "code-removed": None, Breaking, Breaking,
        "The variant no longer exists, and the code is `Unknown`.";
    CODE_RENAMED "code-renamed": None, Breaking, None,
        "The variant has another name.";
    ENVELOPE_CHANGED "envelope-changed": None, None, None,
        "Documentation only: the runtime determines which members it reads.";
    CREDENTIAL_HEADER_CHANGED "credential-header-changed": None, None, None,
        "Documentation only: the runtime determines which header it sends.";
    RESOURCE_CHANGED "resource-changed": None, None, None,
        "Only the mock server depends on resources.";

    // Texts.
    TEXT_CHANGED "text-changed": None, None, None,
        "Documentation only.";
    EXAMPLE_CHANGED "example-changed": None, None, None,
        "Documentation only.";
}
