//! Decisions in `import.yaml` about one document.

use std::collections::{BTreeMap, BTreeSet};

use super::sink::{children, member};
use crate::raw::{self, Decision, Encoding, Method};
use crate::yaml::Node;

/// The decisions about one document, indexed by subject.
#[derive(Default)]
pub(super) struct Decisions {
    schemas: BTreeMap<String, Decision>,
    /// By route.
    operations: BTreeMap<String, Decision>,
    /// Schema and name of each ignored field, with the index of its decision.
    fields: BTreeMap<(String, String), usize>,
    /// Ignored security schemes.
    credentials: BTreeSet<String>,
    /// Indexes of the decisions that apply to something in the document.
    pub(super) matched: BTreeSet<usize>,
}

impl Decisions {
    /// Selects the decisions about the documents of a client.
    pub(super) fn about(all: &[Decision], client: &str, root: &Node) -> Self {
        let mut about = Self::default();
        let components = member(root, "components");
        let schemas = components.and_then(|node| member(node, "schemas"));
        let schemes = components.and_then(|node| member(node, "securitySchemes"));
        let routes = routes(root);
        for (number, decision) in all.iter().enumerate() {
            if decision.client.as_deref().is_some_and(|of| of != client) {
                continue;
            }
            if let Some(name) = &decision.schema
                && schemas.is_some_and(|all| all.entry(name).is_some())
            {
                about.matched.insert(number);
                about.schemas.insert(name.clone(), decision.clone());
            }
            if let Some(route) = decision.route()
                && routes.contains(&route)
            {
                about.matched.insert(number);
                about.operations.insert(route, decision.clone());
            }
            if let Some(name) = decision.credential.as_ref().filter(|_| decision.ignore)
                && schemes.is_some_and(|all| all.entry(name).is_some())
            {
                about.matched.insert(number);
                about.credentials.insert(name.clone());
            }
            let field = decision.field.as_deref().filter(|_| decision.ignore);
            if let Some((schema, name)) = field.and_then(|it| it.split_once('.')) {
                about.fields.insert((schema.to_owned(), name.to_owned()), number);
            }
        }
        about
    }

    /// Returns whether the schema is a whole response, if that was decided.
    pub(super) fn is_response(&self, schema: &str) -> Option<bool> {
        self.schemas.get(schema)?.response
    }

    /// Returns the name of a schema in the spec.
    pub(super) fn name<'n>(&'n self, schema: &'n str) -> &'n str {
        let decided = self.schemas.get(schema).and_then(|it| it.name.as_deref());
        decided.unwrap_or(schema)
    }

    pub(super) fn ignores_schema(&self, schema: &str) -> bool {
        self.schemas.get(schema).is_some_and(|decision| decision.ignore)
    }

    pub(super) fn ignores_operation(&self, method: Method, path: &str) -> bool {
        self.operation(method, path).is_some_and(|decision| decision.ignore)
    }

    pub(super) fn ignores_credential(&self, scheme: &str) -> bool {
        self.credentials.contains(scheme)
    }

    /// Returns the encoding of the body of an operation, if that was decided.
    pub(super) fn encoding(&self, method: Method, path: &str) -> Option<Encoding> {
        self.operation(method, path)?.encoding
    }

    /// Returns the index of the decision that ignores a field.
    pub(super) fn ignores_field(&self, schema: &str, name: &str) -> Option<usize> {
        // Few specs ignore any fields.
        if self.fields.is_empty() {
            return None;
        }
        self.fields.get(&(schema.to_owned(), name.to_owned())).copied()
    }

    fn operation(&self, method: Method, path: &str) -> Option<&Decision> {
        self.operations.get(&raw::route(method, path))
    }
}

/// Returns the routes of a document.
pub(super) fn routes(root: &Node) -> BTreeSet<String> {
    let paths = member(root, "paths").map_or(&[][..], children);
    let routes = paths.iter().flat_map(|path| {
        let methods = children(&path.value).iter();
        methods.filter_map(|entry| Some(raw::route(Method::of(&entry.key)?, &path.key)))
    });
    routes.collect()
}
