//! Operations, their requests, and their responses.

use serde_json::Value;

use super::code::Code;
use super::text::Text;
use crate::names::Ident;
use crate::raw::{Encoding, Location, Method, PaginationStyle};
use crate::resources::Binding;
use crate::types::{SchemaId, Type};

/// An operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Documented name.
    pub name: String,
    /// Its Rust method.
    pub method_name: Ident,
    /// Its former names, each with a deprecated method.
    pub aliases: Vec<Alias>,
    /// The static that describes it.
    pub static_name: Ident,
    /// The static that describes it in the catalog.
    pub catalog_name: Ident,
    /// HTTP method.
    pub method: Method,
    /// Path with `{parameter}`s.
    pub path: String,
    /// A single line.
    pub summary: Text,
    /// Details beyond the summary.
    pub description: Text,
    /// Indexes into `credentials` of the API.
    pub credentials: Vec<usize>,
    /// Permissions that the caller requires, if known.
    pub permissions: Option<Text>,
    /// Whether a repeated call has no further effect.
    pub idempotent: bool,
    /// Its request.
    pub request: Option<Request>,
    /// Its response.
    pub response: Response,
    /// Errors that it is known to return, in the order of the tables.
    pub errors: Vec<Code>,
    /// Its pagination, if it is paginated.
    pub pagination: Option<Pagination>,
    /// What it does with which resource.
    pub binding: Option<Binding>,
    /// Why the official SDKs omit it, if they do.
    pub left_out: Option<Text>,
    /// Present if it is deprecated.
    pub deprecated: Option<Deprecation>,
    /// API version that introduced it.
    pub since: Option<String>,
    /// Path of its documentation page below the reference.
    pub page: String,
    /// URL of its published page.
    pub documentation: String,
    /// How to call it in Rust.
    pub example: Example,
}

impl Operation {
    /// Returns method and path, such as `GET /api/v3/get-user`.
    #[must_use]
    pub fn route(&self) -> String {
        format!("{} {}", self.method.as_str(), self.path)
    }
}

/// A former name of an operation.
#[derive(Debug, Clone)]
pub struct Alias {
    /// Documented name.
    pub name: String,
    /// Its Rust method.
    pub method_name: Ident,
}

/// The request of an operation.
#[derive(Debug, Clone)]
pub struct Request {
    /// Its DTO.
    pub schema: SchemaId,
    /// Location of each field of the DTO, in order.
    pub locations: Vec<Location>,
    /// Encoding of the body; `None` if there is no body.
    pub body: Option<Encoding>,
    /// An example of the DTO as JSON.
    pub example: Value,
}

/// The response of an operation.
#[derive(Debug, Clone)]
pub struct Response {
    /// Documented name.
    pub name: Option<String>,
    /// Type of the data.
    pub data: Option<Type>,
    /// Whether a successful response may omit the data.
    pub optional: bool,
    /// Member of the envelope that holds the data; `None` if there is no envelope.
    pub member: Option<String>,
    /// An example response, including the envelope.
    pub example: Value,
}

/// The pagination of an operation.
#[derive(Debug, Clone)]
pub struct Pagination {
    /// How the next page is selected; never [`PaginationStyle::None`].
    pub style: PaginationStyle,
    /// Request member that selects the page.
    pub from: Member,
    /// Request member that limits the number of items per response.
    pub limit: Option<Member>,
    /// Maximum of that limit, if the spec states one.
    pub most: Option<i64>,
    /// Member of the data that holds the items; `None` if the data is the array.
    pub items: Option<Member>,
    /// Type of an item.
    pub item: Type,
    /// Member of the data that holds the total number of items.
    pub total: Option<Member>,
    /// Member of the data that holds the next cursor.
    pub next: Option<Member>,
}

/// A member of a request or of the response data, by its path.
#[derive(Debug, Clone)]
pub struct Member {
    /// Serialized names.
    pub wire: Vec<String>,
    /// Rust fields.
    pub rust: Vec<Ident>,
    /// Whether each of them may be missing or null.
    pub presence: Vec<Presence>,
}

impl Member {
    /// Returns the serialized names, separated by dots.
    #[must_use]
    pub fn wire_path(&self) -> String {
        self.wire.join(".")
    }

    /// Returns the Rust fields, separated by dots.
    #[must_use]
    pub fn rust_path(&self) -> String {
        self.rust.iter().map(Ident::plain).collect::<Vec<_>>().join(".")
    }
}

/// Example code: imports and a call.
#[derive(Debug, Clone)]
pub struct Example {
    /// Types from the module of the client that the call uses, sorted.
    pub imports: Vec<Ident>,
    /// The lines of the call.
    pub lines: Vec<String>,
}

impl Example {
    /// Returns the line that imports the types of the call, and `more`, from `path`; `None` if
    /// there is nothing to import.
    #[must_use]
    pub fn import(&self, path: &str, more: Option<&Ident>) -> Option<String> {
        let mut names: Vec<_> =
            self.imports.iter().chain(more).map(Ident::as_str).collect();
        names.sort_unstable();
        match names.as_slice() {
            [] => None,
            [name] => Some(format!("use {path}::{name};")),
            names => Some(format!("use {path}::{{{}}};", names.join(", "))),
        }
    }
}

/// Why something is deprecated.
#[derive(Debug, Clone)]
pub struct Deprecation {
    /// The replacement: documented name, Rust method, and page.
    pub replacement: Option<Replacement>,
    /// API version that deprecated it.
    pub since: Option<String>,
    /// Further information.
    pub note: Option<Text>,
}

/// The replacement of something deprecated.
#[derive(Debug, Clone)]
pub struct Replacement {
    /// Documented name.
    pub name: String,
    /// Its Rust name.
    pub rust_name: Ident,
    /// Path of its documentation page below the reference.
    pub page: Option<String>,
}

/// Whether a field may be missing or null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always present, never null.
    Required,
    /// Always present, possibly null.
    RequiredNullable,
    /// Possibly missing.
    Optional,
    /// Missing, null, and a value are distinct.
    OptionalNullable,
}

impl Presence {
    /// Combines `required` and `nullable`.
    pub(super) fn of(required: bool, nullable: bool) -> Self {
        match (required, nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::RequiredNullable,
            (false, false) => Self::Optional,
            (false, true) => Self::OptionalNullable,
        }
    }

    /// Returns whether the field is required.
    #[must_use]
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }

    /// Returns whether the field may be null, as a value of its own.
    #[must_use]
    pub fn is_nullable(self) -> bool {
        matches!(self, Self::RequiredNullable | Self::OptionalNullable)
    }
}
