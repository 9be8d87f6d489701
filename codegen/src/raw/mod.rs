//! The spec as written: one type per YAML shape, nothing resolved, nothing checked.
//!
//! These types are the grammar. The JSON Schema beside the spec is made from them, so the
//! comments here are what an editor shows while somebody writes YAML. Keys whose absence deserves
//! a better message than "missing field" are optional here and demanded by the rules.

mod api;
mod group;
mod home;
mod mentions;
mod paths;
mod published;
mod words;

pub use api::{Api, Client, Code, CodeTable, Credential, EnvelopeField, Errors};
pub use group::{
    Deprecation, EnumValue, Field, Form, Group, Hidden, Operation, Pagination,
    PaginationStyle, Parameters, Request, Response, Schema, Shape,
};

pub use home::{Home, SHARED};
pub use published::{
    Correction, Decision, Import, NOTHING, OperationCorrection, ResponseCorrection,
};
pub use words::{Encoding, Location, Method, route};

use serde_json::Value;

/// The documents of one spec folder, each with the file it came from.
#[derive(Debug, Default)]
pub struct Spec {
    /// `api.yaml`.
    pub api: Option<Document<Api>>,
    /// `errors.yaml`.
    pub errors: Option<Document<Errors>>,
    /// `import.yaml`.
    pub import: Option<Document<Import>>,
    /// `shared.yaml` and `<client>/<group>.yaml`, sorted by path.
    pub groups: Vec<Document<Group>>,
}

/// One YAML document.
#[derive(Debug, Clone)]
pub struct Document<T> {
    /// The file.
    pub file: crate::source::FileId,
    /// Path below the spec folder, with `/` between segments.
    pub path: String,
    /// What it says.
    pub content: T,
}

impl<T> Document<T> {
    /// The client and the group that it belongs to.
    #[must_use]
    pub fn home(&self) -> Home<'_> {
        Home::of(&self.path)
    }
}

/// JSON Schemas of the four kinds of document: file name without extension, schema.
#[must_use]
pub fn json_schemas() -> Vec<(&'static str, Value)> {
    fn schema_of<T: schemars::JsonSchema>() -> Value {
        schemars::schema_for!(T).to_value()
    }
    vec![
        ("api", schema_of::<Api>()),
        ("errors", schema_of::<Errors>()),
        ("group", schema_of::<Group>()),
        ("import", schema_of::<Import>()),
    ]
}
