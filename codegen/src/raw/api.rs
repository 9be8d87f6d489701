//! `api.yaml` and `errors.yaml`.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::group::Pagination;

/// `api.yaml`: what holds for the whole API.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Api {
    /// Name of the API.
    pub title: String,
    /// Name of the crate that holds the client, as the examples import it.
    pub package: String,
    /// Version of the API, not of the client.
    pub version: String,
    /// What the service does, in a sentence or two.
    pub description: String,
    /// Address of the published API documentation.
    pub documentation: String,
    /// Address of the page of an operation, in which `{client}`, `{group}` and `{operation}` stand
    /// for names; without it, operations lead to `documentation`.
    pub operation_page: Option<String>,
    /// The clients, in the order of the documentation.
    pub clients: Vec<Client>,
    /// The credentials that operations may name.
    pub credentials: Vec<Credential>,
    /// The members that surround the data of every answer, in the order of the documentation.
    pub envelope: Vec<EnvelopeField>,
}

/// One client: a folder of groups and one Rust type.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Client {
    /// Name of its folder and of its Rust module.
    pub name: String,
    /// Heading in the documentation.
    pub title: String,
    /// What its operations are for.
    #[schemars(required)]
    pub description: Option<String>,
    /// What its operations use unless they say otherwise, by names of `credentials`.
    pub credentials: Option<Vec<String>>,
    /// How its operations hand out long lists unless they say otherwise: those that have all the
    /// members that are named here.
    pub pagination: Option<Pagination>,
    /// What a caller of its operations must be allowed to do. An operation may say otherwise.
    pub permissions: Option<String>,
    /// Its groups, in the order of the documentation: the file names without `.yaml`.
    pub groups: Vec<String>,
}

/// A credential that an operation may ask for.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// Name that operations use. The client has to know it.
    pub name: String,
    /// The HTTP header that carries it.
    pub header: String,
    /// What it is and when it is sent.
    #[schemars(required)]
    pub description: Option<String>,
}

/// A member of the envelope around `data`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnvelopeField {
    /// Name on the wire.
    pub name: String,
    /// `string` or `integer`.
    #[serde(rename = "type")]
    pub ty: String,
    /// Whether answers may come without it.
    #[serde(default)]
    pub optional: bool,
    /// What it says.
    #[schemars(required)]
    pub description: Option<String>,
    /// A value as the server would send it.
    pub example: Option<Value>,
}

/// `errors.yaml`: the two tables of codes.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Errors {
    /// Values of the envelope's `statusCode`.
    pub status_codes: Vec<Code>,
    /// Values of the envelope's `apiCode`.
    pub api_codes: Vec<Code>,
}

impl Errors {
    /// Every code of a failure with its table, in the order of the file.
    pub fn failures(&self) -> impl Iterator<Item = (CodeTable, &Code)> {
        let status = self.status_codes.iter().map(|code| (CodeTable::Status, code));
        let status = status.filter(|(_, code)| code.code != SUCCESS);
        status.chain(self.api_codes.iter().map(|code| (CodeTable::Api, code)))
    }
}

/// `statusCode` of an answer that is no failure.
const SUCCESS: i64 = 200;

/// The table that a code is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeTable {
    /// Values of the envelope's `statusCode`.
    Status,
    /// Values of the envelope's `apiCode`.
    Api,
}

impl CodeTable {
    /// The member of the envelope that holds the code.
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
    /// The number on the wire.
    pub code: i64,
    /// Name in UpperCamelCase.
    pub name: String,
    /// What it means.
    #[schemars(required)]
    pub description: Option<String>,
}
