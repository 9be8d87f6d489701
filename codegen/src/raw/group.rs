//! `<client>/<group>.yaml` and `shared.yaml`: operations and the schemas they introduce.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::published::{Correction, NOTHING, OperationCorrection, ResponseCorrection};
use super::words::{Encoding, Location, Method};
use crate::types;

/// One group of the documentation.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
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
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The documented camelCase name.
    pub name: String,
    /// Former names in camelCase. The client keeps a deprecated method for each of them.
    #[serde(default)]
    pub aliases: Vec<String>,
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
    /// Those of the client when left out.
    pub credentials: Option<Vec<String>>,
    /// What the caller must be allowed to do, unless `api.yaml` says it for the whole client.
    pub permissions: Option<String>,
    /// Whether sending the call twice has the effect of sending it once. Half of the reads of this
    /// API are POST, so the method cannot tell.
    #[schemars(required)]
    pub idempotent: Option<bool>,
    /// What the call takes: the name of a DTO, or its fields.
    #[serde(default, deserialize_with = "present")]
    pub request: Option<Request>,
    /// How the body is written. JSON unless said.
    pub encoding: Option<Encoding>,
    /// What the call answers.
    pub response: Response,
    /// Errors that the call is known to return, by their names in `errors.yaml`.
    #[serde(default)]
    pub errors: Vec<String>,
    /// How to get the rest of a long list. Calls that take a page have to say it, unless they do it
    /// as their client says.
    pub pagination: Option<Pagination>,
    /// Set when the published description keeps the call from the SDKs.
    pub hidden: Option<Hidden>,
    /// Set when the call should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// API version that introduced the call.
    pub since: Option<String>,
    /// Name of the Rust method, where the derived one is unfit.
    pub rust_name: Option<String>,
    /// Address of the page that documents the call, where it has one of its own.
    pub documentation: Option<String>,
    /// Set when the call differs on purpose from the published description.
    pub corrected: Option<OperationCorrection>,
    /// Where the call is known from, when no published description has it.
    pub unpublished: Option<String>,
}

impl Operation {
    /// Whether the client has it.
    #[must_use]
    pub fn is_emitted(&self) -> bool {
        self.hidden.as_ref().is_none_or(|hidden| hidden.emitted)
    }
}

/// How an operation hands out a long list. Members are named by their path from the request or
/// from the data of the answer, with dots: `options.pagination.page`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    /// What moves the list on.
    pub style: PaginationStyle,
    /// Member of the request that says where to go on: the page number, or the cursor.
    pub from: Option<String>,
    /// Member of the request that says how many entries to send.
    pub limit: Option<String>,
    /// Member of the answer's data that holds the entries; the data itself when left out.
    pub items: Option<String>,
    /// Member of the answer's data that counts all entries.
    pub total: Option<String>,
    /// Member of the answer's data that holds the next cursor.
    pub next: Option<String>,
}

/// What moves a long list on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PaginationStyle {
    /// Page numbers that start at 1.
    Page,
    /// A cursor, taken from the answer before.
    Cursor,
    /// Nothing: the operation takes something like a page but answers no list.
    None,
}

/// Why an operation is kept from the SDKs, and whether this client has it all the same.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hidden {
    /// Why it is left out, or why a user of the API needs it after all.
    #[schemars(required)]
    pub reason: Option<String>,
    /// Whether the client has it.
    #[serde(default)]
    pub emitted: bool,
}

/// What an operation takes.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(from = "WrittenRequest")]
pub enum Request {
    /// Name of a DTO. It is the JSON body, or the query of a GET or DELETE.
    Dto(String),
    /// The fields of a DTO that belongs to the operation alone.
    Parameters(Parameters),
}

/// The forms in which a request is written.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum WrittenRequest {
    /// Name of a DTO.
    Dto(String),
    /// The fields of a DTO that is called like the operation.
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
    /// How a correction says what an operation takes.
    #[must_use]
    pub fn word(request: Option<&Self>) -> &str {
        match request {
            None => NOTHING,
            Some(Self::Dto(name)) => name,
            Some(Self::Parameters(_)) => "parameters",
        }
    }

    /// The name of the DTO that holds it.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Dto(name) => name,
            Self::Parameters(parameters) => &parameters.name,
        }
    }
}

/// The fields of a DTO that belongs to an operation alone.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Parameters {
    /// Name of the DTO. That of the operation with `Dto` behind it when left out.
    #[serde(default)]
    pub name: String,
    /// What they say together, where the summary of the operation does not.
    pub description: Option<String>,
    /// The fields. Those that do not say their place (`in`) are in the path if it names them, else
    /// in the query of a GET or DELETE and in the body of any other method.
    pub parameters: Vec<Field>,
    /// Whether they are written as a list and nothing else.
    #[serde(skip)]
    pub is_list: bool,
}

/// What an operation answers.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// Documented name of the answer, envelope included.
    pub name: Option<String>,
    /// Type of the envelope's `data`. Left out when an answer has none.
    #[serde(default, deserialize_with = "present")]
    #[schemars(with = "String")]
    pub data: Option<String>,
    /// Whether a successful answer may come without the data.
    #[serde(default)]
    pub optional: bool,
    /// Whether the data must never be shown: text, or undocumented JSON.
    #[serde(default)]
    pub secret: bool,
    /// Why the data may be shown, although the operation sounds as if it returned a secret.
    pub not_secret: Option<String>,
    /// Member of the envelope that holds the data. `data` unless said.
    #[serde(default, deserialize_with = "present")]
    #[schemars(with = "String")]
    pub member: Option<String>,
    /// Type of an answer that comes without envelope.
    #[serde(default, deserialize_with = "present")]
    #[schemars(with = "String")]
    pub bare: Option<String>,
    /// An example of the data, where the fields' own examples do not give one.
    pub example: Option<Value>,
    /// Set when the response differs on purpose from the published description.
    pub corrected: Option<ResponseCorrection>,
}

impl Response {
    /// Whether it says what the answer holds.
    #[must_use]
    pub fn has_data(&self) -> bool {
        self.data.is_some() || self.bare.is_some()
    }

    /// Member of the envelope that holds the data.
    #[must_use]
    pub fn member(&self) -> &str {
        self.member.as_deref().unwrap_or("data")
    }
}

/// Why and since when something should no longer be used.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deprecation {
    /// Documented name of what to use now.
    pub replaced_by: Option<String>,
    /// API version that deprecated it.
    pub since: Option<String>,
    /// What a caller has to know beyond the replacement.
    pub note: Option<String>,
}

/// A DTO (it has `fields`), an enum (it has `values`) or a union (it has `one_of`).
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Schema {
    /// The documented name.
    pub name: String,
    /// What it stands for.
    #[schemars(required)]
    pub description: Option<String>,
    /// Members of a DTO.
    pub fields: Option<Vec<Field>>,
    /// Forms of a value that servers send in several shapes.
    pub one_of: Option<Vec<Form>>,
    /// Values of an enum.
    pub values: Option<Vec<EnumValue>>,
    /// A member in which some servers nest all the others: it is looked through when read.
    pub wrapper: Option<String>,
    /// Name of the Rust type, where the derived one is unfit.
    pub rust_name: Option<String>,
}

/// What a schema is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Fields.
    Record,
    /// Values.
    Enum,
    /// Forms.
    Union,
}

impl Schema {
    /// What it is made of.
    #[must_use]
    pub fn shape(&self) -> Shape {
        match (&self.one_of, &self.values) {
            (Some(_), _) => Shape::Union,
            (_, Some(_)) if self.fields.is_none() => Shape::Enum,
            _ => Shape::Record,
        }
    }
}

/// One shape of a union. No two shapes of a union may look alike in JSON.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Name of the shape.
    pub name: String,
    /// Its type, as for a field.
    #[serde(rename = "type")]
    pub ty: String,
    /// When the value has this shape.
    #[schemars(required)]
    pub description: Option<String>,
    /// Where the shape is known from, when no published description has it.
    pub unpublished: Option<String>,
}

/// A member of a DTO, or a parameter.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// A type of the language, the name of a schema, `array of ...` or `map of ...`.
    #[serde(rename = "type")]
    #[schemars(extend("description" = types::described()))]
    pub ty: String,
    /// Values of the field, when its type is `enum`.
    pub values: Option<Vec<EnumValue>>,
    /// Place of a parameter, where it is not the usual one.
    #[serde(rename = "in")]
    pub location: Option<Location>,
    /// Whether it always has to be there.
    #[serde(default)]
    pub required: bool,
    /// Whether `null` is a value with a meaning of its own.
    #[serde(default)]
    pub nullable: bool,
    /// Whether it must never be shown: passwords, tokens, keys, one-time codes, and undocumented
    /// JSON that holds such.
    #[serde(default)]
    pub secret: bool,
    /// Why it may be shown, although its name suggests a secret.
    pub not_secret: Option<String>,
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
    /// Fewest elements of an array.
    pub min_items: Option<u64>,
    /// Most elements of an array.
    pub max_items: Option<u64>,
    /// Other names under which servers are known to send it.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Set when the field should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// Set when this field differs on purpose from the published description.
    pub corrected: Option<Correction>,
    /// Where the field is known from, when no published description has it.
    pub unpublished: Option<String>,
    /// Name of the Rust field, where the derived one is unfit.
    pub rust_name: Option<String>,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// The text on the wire.
    pub value: String,
    /// What it means.
    #[schemars(required)]
    pub description: Option<String>,
    /// Name of the Rust variant, where the derived one is unfit.
    pub rust_name: Option<String>,
    /// Where the value is known from, when no published description has it.
    pub unpublished: Option<String>,
}

/// Reads a value that is left out with its key: an empty key is an oversight.
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    value: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(value).map(Some)
}
