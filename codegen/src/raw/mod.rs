//! The spec as written: one type per YAML structure, with nothing resolved or checked.
//!
//! These types are the grammar. The JSON Schemas next to the spec are generated from them, so
//! editors show these comments while an author writes YAML. Keys whose absence deserves a better
//! message than "missing field" are optional here and required by the rules.

mod api;
mod documentation;
mod group;
mod home;
mod lint;
mod mentions;
mod paths;
mod published;
mod resources;
mod words;

pub use api::{Api, Client, Code, CodeTable, Credential, EnvelopeField, Errors};
pub use documentation::{Glossary, HeaderValue, Host, Phrase, Site, Task, Term};
pub use group::{
    Deprecation, EnumValue, Field, Form, Group, Hidden, Operation, Pagination,
    PaginationStyle, Parameters, Request, Response, Schema, Shape,
};

pub use home::{Home, SHARED};
pub use lint::{Exception, Lint};
pub use published::{
    Correction, Decision, Import, NOTHING, OperationCorrection, ResponseCorrection,
};
pub use resources::{Action, Binding, Resource, ResourceUse, Resources};
pub use words::{Encoding, Location, Method, route};

use serde_json::Value;

/// The documents of a spec folder, each with its file.
#[derive(Debug, Default)]
pub struct Spec {
    /// `api.yaml`.
    pub api: Option<Document<Api>>,
    /// `errors.yaml`.
    pub errors: Option<Document<Errors>>,
    /// `import.yaml`.
    pub import: Option<Document<Import>>,
    /// `glossary.yaml`.
    pub glossary: Option<Document<Glossary>>,
    /// `lint.yaml`.
    pub lint: Option<Document<Lint>>,
    /// `resources.yaml`.
    pub resources: Option<Document<Resources>>,
    /// `site.yaml`.
    pub site: Option<Document<Site>>,
    /// `shared.yaml` and `<client>/<group>.yaml`, sorted by path.
    pub groups: Vec<Document<Group>>,
}

/// A YAML document.
#[derive(Debug, Clone)]
pub struct Document<T> {
    /// The file.
    pub file: crate::source::FileId,
    /// Path below the spec folder, with `/` between segments.
    pub path: String,
    /// The parsed content.
    pub content: T,
}

impl<T> Document<T> {
    /// Returns the client and the group of the document.
    #[must_use]
    pub fn home(&self) -> Home<'_> {
        Home::of(&self.path)
    }
}

/// Returns the JSON Schemas of the eight kinds of documents, by file name without extension.
#[must_use]
pub fn json_schemas() -> Vec<(&'static str, Value)> {
    fn schema_of<T: schemars::JsonSchema>() -> Value {
        schemars::schema_for!(T).to_value()
    }
    vec![
        ("api", schema_of::<Api>()),
        ("errors", schema_of::<Errors>()),
        ("glossary", schema_of::<Glossary>()),
        ("group", schema_of::<Group>()),
        ("import", schema_of::<Import>()),
        ("lint", schema_of::<Lint>()),
        ("resources", schema_of::<Resources>()),
        ("site", schema_of::<Site>()),
    ]
}
