//! The grammar of `api.yaml` and `errors.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::group::Pagination;

/// `api.yaml`: what applies to the whole API.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Api {
    /// Name of the API.
    pub title: String,
    /// Name of the crate that contains the client, as imported in examples.
    pub package: String,
    /// Version of the API, not of the client.
    pub version: String,
    /// What the service does, in one or two sentences.
    pub description: String,
    /// URL of the published API documentation.
    pub documentation: String,
    /// URL template for the page of an operation, with the placeholders `{client}`, `{group}`, and
    /// `{operation}`. If omitted, operations link to `documentation`.
    pub operation_page: Option<String>,
    /// The clients, in the order of the documentation.
    pub clients: Vec<Client>,
    /// The credentials that operations can use.
    pub credentials: Vec<Credential>,
    /// The members of every response besides its data, in the order of the documentation.
    pub envelope: Vec<EnvelopeField>,
}

/// A client: a folder of groups and a Rust type.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Name of its folder and its Rust module.
    pub name: String,
    /// Heading in the documentation.
    pub title: String,
    /// Purpose of its operations.
    #[schemars(required)]
    pub description: Option<String>,
    /// Default credentials of its operations, by their names in `credentials`.
    pub credentials: Option<Vec<String>>,
    /// Default pagination of its operations. It applies to operations that have all the members
    /// named here.
    pub pagination: Option<Pagination>,
    /// Permissions that its operations require by default.
    pub permissions: Option<String>,
    /// Its groups, in the order of the documentation: file names without `.yaml`.
    pub groups: Vec<String>,
}

/// A credential that operations can use.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// Name for use in operations. The client must support it.
    pub name: String,
    /// HTTP header that carries it.
    pub header: String,
    /// What it is, and when it is sent.
    #[schemars(required)]
    pub description: Option<String>,
}

/// A member of the envelope around `data`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnvelopeField {
    /// Serialized name.
    pub name: String,
    /// `string` or `integer`.
    #[serde(rename = "type")]
    pub ty: String,
    /// Whether responses may omit it.
    #[serde(default)]
    pub optional: bool,
    /// What it means.
    #[schemars(required)]
    pub description: Option<String>,
    /// A value as the server sends it.
    pub example: Option<Value>,
}

/// `errors.yaml`: the two tables of codes.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Errors {
    /// Values of `statusCode` in the envelope.
    pub status_codes: Vec<Code>,
    /// Values of `apiCode` in the envelope.
    pub api_codes: Vec<Code>,
}

impl Errors {
    /// Returns every error code with its table, in the order of the file.
    pub fn failures(&self) -> impl Iterator<Item = (CodeTable, &Code)> {
        let status = self.status_codes.iter().map(|code| (CodeTable::Status, code));
        let status = status.filter(|(_, code)| code.code != SUCCESS);
        status.chain(self.api_codes.iter().map(|code| (CodeTable::Api, code)))
    }
}

/// `statusCode` of a successful response.
const SUCCESS: i64 = 200;

/// The table of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeTable {
    /// Values of `statusCode` in the envelope.
    Status,
    /// Values of `apiCode` in the envelope.
    Api,
}

impl CodeTable {
    /// Returns the member of the envelope that holds the code.
    #[must_use]
    pub fn member(self) -> &'static str {
        match self {
            Self::Status => "statusCode",
            Self::Api => "apiCode",
        }
    }
}

/// A row of a table of codes.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// The serialized number.
    pub code: i64,
    /// Name in UpperCamelCase.
    pub name: String,
    /// What it means.
    #[schemars(required)]
    pub description: Option<String>,
}
