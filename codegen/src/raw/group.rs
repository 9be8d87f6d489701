//! `<client>/<group>.yaml` and `shared.yaml`: operations and the schemas they introduce.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

/// One group of the documentation.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Heading in the documentation.
    pub title: String,
    /// What the group is for.
    #[schemars(required)]
    pub description: Option<String>,
    /// The operations, in the order of the documentation.
    #[serde(default)]
    pub operations: Vec<Operation>,
    /// The DTOs and enums that these operations introduce.
    #[serde(default)]
    pub schemas: Vec<Schema>,
}

/// One call of the API.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The documented camelCase name.
    pub name: String,
    /// HTTP method.
    pub method: Method,
    /// Path with `{parameter}` for each path parameter.
    pub path: String,
    /// One line: what the call does.
    #[schemars(required)]
    pub summary: Option<String>,
    /// What a caller has to know beyond the summary.
    #[schemars(required)]
    pub description: Option<String>,
    /// Credentials that the call uses, by their names in `api.yaml`. An empty list says: none.
    #[schemars(required)]
    pub credentials: Option<Vec<String>>,
    /// Whether sending the call twice has the effect of sending it once. Half of the reads of this
    /// API are POST, so the method cannot tell.
    #[schemars(required)]
    pub idempotent: Option<bool>,
    /// What the call takes: the name of a DTO, or a list of parameters.
    pub request: Option<Request>,
    /// What the call answers.
    pub response: Response,
    /// Set when the call should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// API version that introduced the call.
    pub since: Option<String>,
    /// Name of the Rust method, where the derived one is unfit.
    pub rust_name: Option<String>,
    /// Address of the page that documents the call, where it has one of its own.
    pub documentation: Option<String>,
}

/// HTTP method of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// DELETE
    Delete,
}

impl Method {
    /// The method as it is written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// What an operation takes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Request {
    /// Name of a DTO. It is the JSON body, or the query of a GET or DELETE.
    Dto(String),
    /// Parameters in several places.
    Parameters(Parameters),
}

/// Parameters of an operation that are not all in the body.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Parameters {
    /// Name of the DTO that gathers them.
    pub name: String,
    /// What the parameters say together.
    #[schemars(required)]
    pub description: Option<String>,
    /// The parameters, each with its place (`in`).
    pub parameters: Vec<Field>,
}

/// What an operation answers.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// Documented name of the answer, envelope included.
    pub name: Option<String>,
    /// Type of the envelope's `data`. Left out when an answer has none.
    pub data: Option<String>,
    /// Type of an answer that comes without envelope.
    pub bare: Option<String>,
    /// An example of the data, where the fields' own examples do not give one.
    pub example: Option<Value>,
}

/// Why and since when something should no longer be used.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deprecation {
    /// Documented name of what to use now.
    pub replaced_by: Option<String>,
    /// API version that deprecated it.
    pub since: Option<String>,
    /// What a caller has to know beyond the replacement.
    pub note: Option<String>,
}

/// A DTO (it has `fields`) or an enum (it has `values`).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Schema {
    /// The documented name.
    pub name: String,
    /// What it stands for.
    #[schemars(required)]
    pub description: Option<String>,
    /// Members of a DTO.
    pub fields: Option<Vec<Field>>,
    /// Values of an enum.
    pub values: Option<Vec<EnumValue>>,
    /// A member in which some servers nest all the others: it is looked through when read.
    pub wrapper: Option<String>,
    /// Name of the Rust type, where the derived one is unfit.
    pub rust_name: Option<String>,
}

/// A member of a DTO, or a parameter.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// `string`, `integer`, `number`, `boolean`, `timestamp-seconds`, `timestamp-millis`,
    /// `object`, `any`, `enum`, the name of a schema, `array of ...` or `map of ...`.
    #[serde(rename = "type")]
    pub ty: String,
    /// Values of the field, when its type is `enum`.
    pub values: Option<Vec<EnumValue>>,
    /// Place of a parameter.
    #[serde(rename = "in")]
    pub location: Option<Location>,
    /// Whether it always has to be there.
    #[serde(default)]
    pub required: bool,
    /// Whether `null` is a value with a meaning of its own.
    #[serde(default)]
    pub nullable: bool,
    /// Whether it must never be shown: passwords, tokens, keys, one-time codes.
    #[serde(default)]
    pub secret: bool,
    /// What it says, with its unit.
    #[schemars(required)]
    pub description: Option<String>,
    /// What the server assumes when it is left out.
    pub default: Option<Value>,
    /// A value as it would be sent.
    pub example: Option<Value>,
    /// Smallest number.
    pub minimum: Option<f64>,
    /// Largest number.
    pub maximum: Option<f64>,
    /// Fewest characters.
    pub min_length: Option<u64>,
    /// Most characters.
    pub max_length: Option<u64>,
    /// Most elements of an array.
    pub max_items: Option<u64>,
    /// Other names under which servers are known to send it.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Set when the field should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// Name of the Rust field, where the derived one is unfit.
    pub rust_name: Option<String>,
}

/// Place of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Location {
    /// In the path, as a whole segment or a part of one.
    Path,
    /// In the query.
    Query,
    /// In the JSON body.
    Body,
}

/// A value of an enum.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// The text on the wire.
    pub value: String,
    /// What it means.
    #[schemars(required)]
    pub description: Option<String>,
    /// Name of the Rust variant, where the derived one is unfit.
    pub rust_name: Option<String>,
}
