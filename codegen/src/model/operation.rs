//! Operations: what is called, what it takes and what it answers.

use serde_json::Value;

use super::code::Code;
use super::text::Text;
use crate::names::Ident;
use crate::raw::{Encoding, Location, Method, PaginationStyle};
use crate::types::{SchemaId, Type};

/// A call.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The documented name.
    pub name: String,
    /// Its Rust method.
    pub method_name: Ident,
    /// Its former names, each with a deprecated method.
    pub aliases: Vec<Alias>,
    /// The static that describes it.
    pub static_name: Ident,
    /// HTTP method.
    pub method: Method,
    /// Path with `{parameter}`s.
    pub path: String,
    /// One line.
    pub summary: Text,
    /// The rest.
    pub description: Text,
    /// Indices into `credentials` of the API.
    pub credentials: Vec<usize>,
    /// What the caller must be allowed to do, where that is known.
    pub permissions: Option<Text>,
    /// Whether sending it twice has the effect of sending it once.
    pub idempotent: bool,
    /// What it takes.
    pub request: Option<Request>,
    /// What it answers.
    pub response: Response,
    /// Errors that it is known to return, in the order of the tables.
    pub errors: Vec<Code>,
    /// How to get the rest of a long list, if it answers one.
    pub pagination: Option<Pagination>,
    /// Why the official SDKs leave it out, if they do.
    pub left_out: Option<Text>,
    /// Set when it should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// API version that introduced it.
    pub since: Option<String>,
    /// Path of its documentation page below the reference.
    pub page: String,
    /// Address of its published page.
    pub documentation: String,
    /// How to call it in Rust.
    pub example: Example,
}

impl Operation {
    /// Method and path, such as `GET /api/v3/get-user`.
    #[must_use]
    pub fn route(&self) -> String {
        format!("{} {}", self.method.as_str(), self.path)
    }
}

/// A former name of an operation.
#[derive(Debug, Clone)]
pub struct Alias {
    /// The documented name.
    pub name: String,
    /// Its Rust method.
    pub method_name: Ident,
}

/// What an operation takes.
#[derive(Debug, Clone)]
pub struct Request {
    /// The DTO.
    pub schema: SchemaId,
    /// Where each field of the DTO goes, in their order.
    pub locations: Vec<Location>,
    /// How the fields of the body are written; `None` when there is none.
    pub body: Option<Encoding>,
}

/// What an operation answers.
#[derive(Debug, Clone)]
pub struct Response {
    /// The documented name.
    pub name: Option<String>,
    /// Type of the data.
    pub data: Option<Type>,
    /// Whether a successful answer may come without the data.
    pub optional: bool,
    /// Member of the common envelope that holds the data; `None` when there is no envelope.
    pub member: Option<String>,
    /// An example answer, envelope included.
    pub example: Value,
}

/// How an operation hands out a long list.
#[derive(Debug, Clone)]
pub struct Pagination {
    /// What moves the list on; never [`PaginationStyle::None`].
    pub style: PaginationStyle,
    /// Member of the request that says where to go on.
    pub from: Member,
    /// Member of the request that says how many entries to send.
    pub limit: Option<Member>,
    /// As many as that may ask for, if the spec says so.
    pub most: Option<i64>,
    /// Member of the data that holds the entries; `None` when the data is the list.
    pub items: Option<Member>,
    /// Type of an entry.
    pub item: Type,
    /// Member of the data that counts all entries.
    pub total: Option<Member>,
    /// Member of the data that holds the next cursor.
    pub next: Option<Member>,
}

/// A member of a request or of an answer's data, by its path from there.
#[derive(Debug, Clone)]
pub struct Member {
    /// Names on the wire.
    pub wire: Vec<String>,
    /// Rust fields.
    pub rust: Vec<Ident>,
    /// How each of them may be missing.
    pub presence: Vec<Presence>,
}

impl Member {
    /// The names on the wire, with dots between them.
    #[must_use]
    pub fn wire_path(&self) -> String {
        self.wire.join(".")
    }

    /// The Rust fields, with dots between them.
    #[must_use]
    pub fn rust_path(&self) -> String {
        self.rust.iter().map(Ident::plain).collect::<Vec<_>>().join(".")
    }
}

/// Example code: what to import, and the call.
#[derive(Debug, Clone)]
pub struct Example {
    /// Types of the client's module that the call names, sorted.
    pub imports: Vec<Ident>,
    /// The lines of the call.
    pub lines: Vec<String>,
}

impl Example {
    /// The line that imports the types of the call, and `more`, from `path`; `None` when there is
    /// nothing to import.
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

/// Why something should no longer be used.
#[derive(Debug, Clone)]
pub struct Deprecation {
    /// The operation to use now: documented name, Rust method, page.
    pub replacement: Option<Replacement>,
    /// API version that deprecated it.
    pub since: Option<String>,
    /// What else to know.
    pub note: Option<Text>,
}

/// What to use in place of something deprecated.
#[derive(Debug, Clone)]
pub struct Replacement {
    /// The documented name.
    pub name: String,
    /// Its Rust name.
    pub rust_name: Ident,
    /// Path of its documentation page below the reference.
    pub page: Option<String>,
}

/// Whether a field may be missing or null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always there, never null.
    Required,
    /// Always there, perhaps null.
    RequiredNullable,
    /// Perhaps missing.
    Optional,
    /// Missing, null and a value are three things.
    OptionalNullable,
}

impl Presence {
    /// What `required` and `nullable` say together.
    pub(super) fn of(required: bool, nullable: bool) -> Self {
        match (required, nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::RequiredNullable,
            (false, false) => Self::Optional,
            (false, true) => Self::OptionalNullable,
        }
    }

    /// Whether the field always has to be there.
    #[must_use]
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }
}
