//! The grammar of `<client>/<group>.yaml` and `shared.yaml`: operations and their schemas.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::published::{Correction, NOTHING, OperationCorrection, ResponseCorrection};
use super::resources::ResourceUse;
use super::words::{Encoding, Location, Method};
use crate::types;

/// A group of the documentation.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Heading in the documentation.
    pub title: String,
    /// Purpose of the group.
    #[schemars(required)]
    pub description: Option<String>,
    /// Operations, in the order of the documentation.
    #[serde(default)]
    pub operations: Vec<Operation>,
    /// DTOs, enums, and unions that these operations introduce.
    #[serde(default)]
    pub schemas: Vec<Schema>,
}

/// An API operation.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// Documented name in camelCase.
    pub name: String,
    /// Former names in camelCase. The client has a deprecated method for each of them.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// HTTP method.
    pub method: Method,
    /// Path with `{parameter}` for each path parameter.
    pub path: String,
    /// A single line that says what the operation does.
    #[schemars(required)]
    pub summary: Option<String>,
    /// What a caller must know beyond the summary.
    #[schemars(required)]
    pub description: Option<String>,
    /// Credentials that the operation uses, by their names in `api.yaml`. An empty list means none.
    /// If omitted, those of the client apply.
    pub credentials: Option<Vec<String>>,
    /// Permissions that the caller requires, if they differ from those of the client in `api.yaml`.
    pub permissions: Option<String>,
    /// Whether a repeated call has no further effect. Half of the read operations of this API are
    /// POST, so the method does not tell.
    #[schemars(required)]
    pub idempotent: Option<bool>,
    /// Request of the operation: the name of a DTO, or its fields.
    #[serde(default, deserialize_with = "present")]
    pub request: Option<Request>,
    /// Encoding of the request body. Defaults to JSON.
    pub encoding: Option<Encoding>,
    /// Response of the operation.
    pub response: Response,
    /// Errors that the operation is known to return, by their names in `errors.yaml`.
    #[serde(default)]
    pub errors: Vec<String>,
    /// Pagination of the operation. Required if the request selects a page, unless the default of
    /// the client applies.
    pub pagination: Option<Pagination>,
    /// What the operation does with which resource, or `none`. If omitted, it is derived from the
    /// name of the operation.
    #[serde(default, deserialize_with = "present")]
    pub resource: Option<ResourceUse>,
    /// Present if the published description hides the operation from the SDKs.
    pub hidden: Option<Hidden>,
    /// Present if the operation is deprecated.
    pub deprecated: Option<Deprecation>,
    /// API version that introduced the operation.
    pub since: Option<String>,
    /// Name of the Rust method, if the derived name is unsuitable.
    pub rust_name: Option<String>,
    /// URL of the page that documents the operation, if it differs from the template.
    pub documentation: Option<String>,
    /// Present if the operation deliberately differs from the published description.
    pub corrected: Option<OperationCorrection>,
    /// Source of the operation, if no published description contains it.
    pub unpublished: Option<String>,
}

impl Operation {
    /// Returns whether the client includes the operation.
    #[must_use]
    pub fn is_emitted(&self) -> bool {
        self.hidden.as_ref().is_none_or(|hidden| hidden.emitted)
    }
}

/// Pagination of an operation. Members are named by their paths in the request or the response
/// data, separated by dots: `options.pagination.page`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    /// How the next page is selected.
    pub style: PaginationStyle,
    /// Request member that selects the page: the page number or the cursor.
    pub from: Option<String>,
    /// Request member that limits the number of items per response.
    pub limit: Option<String>,
    /// Member of the response data that holds the items. If omitted, the data itself is the array.
    pub items: Option<String>,
    /// Member of the response data that holds the total number of items.
    pub total: Option<String>,
    /// Member of the response data that holds the next cursor.
    pub next: Option<String>,
}

/// How the next page of a list is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PaginationStyle {
    /// By page numbers that start at 1.
    Page,
    /// By a cursor from the previous response.
    Cursor,
    /// Not paginated, although the request appears to select a page.
    None,
}

/// Why an operation is hidden from the SDKs, and whether this client includes it anyway.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hidden {
    /// Why it is hidden, or why users of the API need it anyway.
    #[schemars(required)]
    pub reason: Option<String>,
    /// Whether the client includes it.
    #[serde(default)]
    pub emitted: bool,
}

/// Request of an operation.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(from = "WrittenRequest")]
pub enum Request {
    /// Name of a DTO. It is the JSON body, or the query of a GET or DELETE.
    Dto(String),
    /// Fields of a DTO that belongs to this operation alone.
    Parameters(Parameters),
}

/// The notations of a request.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum WrittenRequest {
    /// Name of a DTO.
    Dto(String),
    /// Fields of a DTO that is named after the operation.
    Fields(Vec<Field>),
    /// The same with a name or a description.
    Parameters(Parameters),
}

impl From<WrittenRequest> for Request {
    fn from(written: WrittenRequest) -> Self {
        match written {
            WrittenRequest::Dto(name) => Self::Dto(name),
            WrittenRequest::Parameters(parameters) => Self::Parameters(parameters),
            WrittenRequest::Fields(parameters) => Self::Parameters(Parameters {
                name: String::new(),
                description: None,
                parameters,
                is_list: true,
            }),
        }
    }
}

impl Request {
    /// Returns the notation of the request in a correction.
    #[must_use]
    pub fn word(request: Option<&Self>) -> &str {
        match request {
            None => NOTHING,
            Some(Self::Dto(name)) => name,
            Some(Self::Parameters(_)) => "parameters",
        }
    }

    /// Returns the name of the request DTO.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Dto(name) => name,
            Self::Parameters(parameters) => &parameters.name,
        }
    }
}

/// Fields of a DTO that belongs to a single operation.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Parameters {
    /// Name of the DTO. Defaults to the name of the operation with the suffix `Dto`.
    #[serde(default)]
    pub name: String,
    /// Description of the DTO, if the summary of the operation is not sufficient.
    pub description: Option<String>,
    /// The fields. By default (without `in`), a field is in the path if the path names it, or else
    /// in the query of a GET or DELETE and in the body of any other method.
    pub parameters: Vec<Field>,
    /// Whether they are written as a plain list.
    #[serde(skip)]
    pub is_list: bool,
}

/// Response of an operation.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// Documented name of the response, including its envelope.
    pub name: Option<String>,
    /// Type of `data` in the envelope. Omitted if a response has no data.
    #[serde(default, deserialize_with = "present")]
    #[schemars(with = "String")]
    pub data: Option<String>,
    /// Whether a successful response may omit the data.
    #[serde(default)]
    pub optional: bool,
    /// Whether the data is a secret: text or undocumented JSON that is redacted in debug output.
    #[serde(default)]
    pub secret: bool,
    /// Why the data is not a secret, although its name or that of the operation suggests one.
    pub not_secret: Option<String>,
    /// Member of the envelope that holds the data. Defaults to `data`.
    #[serde(default, deserialize_with = "present")]
    #[schemars(with = "String")]
    pub member: Option<String>,
    /// Type of a response without an envelope.
    #[serde(default, deserialize_with = "present")]
    #[schemars(with = "String")]
    pub bare: Option<String>,
    /// Example of the data, if the examples of its fields are not sufficient.
    pub example: Option<Value>,
    /// Present if the response deliberately differs from the published description.
    pub corrected: Option<ResponseCorrection>,
}

impl Response {
    /// Returns whether the response has data.
    #[must_use]
    pub fn has_data(&self) -> bool {
        self.data.is_some() || self.bare.is_some()
    }

    /// Returns the member of the envelope that holds the data.
    #[must_use]
    pub fn member(&self) -> &str {
        self.member.as_deref().unwrap_or("data")
    }
}

/// Why something is deprecated, and since when.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deprecation {
    /// Documented name of the replacement.
    pub replaced_by: Option<String>,
    /// API version that deprecated it.
    pub since: Option<String>,
    /// What a caller must know beyond the replacement.
    pub note: Option<String>,
}

/// A DTO (with `fields`), an enum (with `values`), or a union (with `one_of`).
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Schema {
    /// Documented name.
    pub name: String,
    /// What it represents.
    #[schemars(required)]
    pub description: Option<String>,
    /// Fields of a DTO.
    pub fields: Option<Vec<Field>>,
    /// Variants of a union: a value that servers send in several forms.
    pub one_of: Option<Vec<Form>>,
    /// Values of an enum.
    pub values: Option<Vec<EnumValue>>,
    /// A member in which some servers nest all others. It is skipped when reading.
    pub wrapper: Option<String>,
    /// Name of the Rust type, if the derived name is unsuitable.
    pub rust_name: Option<String>,
}

/// Kind of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A DTO with fields.
    Record,
    /// An enum with values.
    Enum,
    /// A union with variants.
    Union,
}

impl Schema {
    /// Returns the kind of the schema.
    #[must_use]
    pub fn shape(&self) -> Shape {
        match (&self.one_of, &self.values) {
            (Some(_), _) => Shape::Union,
            (_, Some(_)) if self.fields.is_none() => Shape::Enum,
            _ => Shape::Record,
        }
    }
}

/// A variant of a union. The variants of a union must have distinct JSON types.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Name of the variant.
    pub name: String,
    /// Its type, as for a field.
    #[serde(rename = "type")]
    pub ty: String,
    /// When the value has this form.
    #[schemars(required)]
    pub description: Option<String>,
    /// Source of the variant, if no published description contains it.
    pub unpublished: Option<String>,
}

/// A field of a DTO, or a parameter.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Serialized name.
    pub name: String,
    /// A built-in type, the name of a schema, `array of ...`, or `map of ...`.
    #[serde(rename = "type")]
    #[schemars(extend("description" = types::described()))]
    pub ty: String,
    /// Values of the field, if its type is `enum`.
    pub values: Option<Vec<EnumValue>>,
    /// Location of a parameter, if it differs from the default.
    #[serde(rename = "in")]
    pub location: Option<Location>,
    /// Whether the field is required.
    #[serde(default)]
    pub required: bool,
    /// Whether `null` is a value with a meaning of its own.
    #[serde(default)]
    pub nullable: bool,
    /// Whether the value is redacted in debug output: passwords, tokens, keys, one-time codes, and
    /// undocumented JSON that contains such values.
    #[serde(default)]
    pub secret: bool,
    /// Why the value is not a secret, although its name suggests one.
    pub not_secret: Option<String>,
    /// What it means, including its unit.
    #[schemars(required)]
    pub description: Option<String>,
    /// Server default if the field is omitted.
    pub default: Option<Value>,
    /// A value as it is sent.
    pub example: Option<Value>,
    /// Minimum of a number.
    pub minimum: Option<f64>,
    /// Maximum of a number.
    pub maximum: Option<f64>,
    /// Minimum number of characters.
    pub min_length: Option<u64>,
    /// Maximum number of characters.
    pub max_length: Option<u64>,
    /// Minimum number of items in an array.
    pub min_items: Option<u64>,
    /// Maximum number of items in an array.
    pub max_items: Option<u64>,
    /// Other names that servers are known to use.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Present if the field is deprecated.
    pub deprecated: Option<Deprecation>,
    /// Present if the field deliberately differs from the published description.
    pub corrected: Option<Correction>,
    /// Source of the field, if no published description contains it.
    pub unpublished: Option<String>,
    /// Name of the Rust field, if the derived name is unsuitable.
    pub rust_name: Option<String>,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// The serialized text.
    pub value: String,
    /// What it means.
    #[schemars(required)]
    pub description: Option<String>,
    /// Name of the Rust variant, if the derived name is unsuitable.
    pub rust_name: Option<String>,
    /// Source of the value, if no published description contains it.
    pub unpublished: Option<String>,
}

/// Deserializes an optional value whose key must not be empty.
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    value: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(value).map(Some)
}
