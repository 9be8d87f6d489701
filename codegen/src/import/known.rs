//! Decisions that the spec already contains and reading must respect.

use std::collections::{BTreeMap, BTreeSet};

use crate::raw::{
    self, Credential, Decision, EnvelopeField, Field, Group, Method, Operation, Request,
    Shape, Spec,
};
use crate::types::schema_in;

/// Facts from the spec into which documents are imported. Empty for a new spec.
#[derive(Debug, Default)]
pub struct Known {
    /// Members of the envelope.
    pub envelope: Vec<EnvelopeField>,
    /// Credentials with their headers.
    pub credentials: Vec<Credential>,
    /// Groups of every client.
    pub groups: Vec<KnownGroup>,
    /// Operations of every client.
    pub operations: Vec<KnownOperation>,
    /// Kind of each schema, by name.
    pub schemas: BTreeMap<String, Shape>,
    /// The schema in the type of each field, by the names of its owner and the field.
    pub members: BTreeMap<String, BTreeMap<String, String>>,
    /// The schemas in the types of the variants of each union, in order.
    pub forms: BTreeMap<String, Vec<String>>,
    /// Decisions about documents.
    pub decisions: Vec<Decision>,
}

/// A group of the spec.
#[derive(Debug)]
pub struct KnownGroup {
    /// Its client.
    pub client: String,
    /// File name without extension.
    pub name: String,
    /// Heading.
    pub title: String,
}

/// An operation of the spec, identified by its method and path.
#[derive(Debug)]
pub struct KnownOperation {
    /// Its client.
    pub client: String,
    /// Its method and path: as published first, then as in the spec.
    pub routes: [String; 2],
    /// Its name.
    pub name: String,
    /// Name of its request DTO, if any.
    pub request: Option<String>,
    /// Name of the schema in the type of its data, if any.
    pub data: Option<String>,
    /// Whether it states its credentials.
    pub has_credentials: bool,
}

impl Known {
    /// Collects the decisions in a spec.
    #[must_use]
    pub fn of(spec: &Spec) -> Self {
        let mut known = Self::default();
        if let Some(api) = &spec.api {
            known.envelope.clone_from(&api.content.envelope);
            known.credentials.clone_from(&api.content.credentials);
        }
        if let Some(import) = &spec.import {
            known.decisions.clone_from(&import.content.decisions);
        }
        for document in &spec.groups {
            known.add_schemas(&document.content);
            let home = document.home();
            let Some(client) = home.client else { continue };
            known.groups.push(KnownGroup {
                client: client.to_owned(),
                name: home.group.to_owned(),
                title: document.content.title.clone(),
            });
            for operation in &document.content.operations {
                known.add_operation(client, operation);
            }
        }
        known
    }

    fn add_schemas(&mut self, group: &Group) {
        for schema in &group.schemas {
            self.schemas.insert(schema.name.clone(), schema.shape());
            self.add_fields(&schema.name, schema.fields.as_deref().unwrap_or_default());
            let forms = schema.one_of.iter().flatten();
            let forms = forms.filter_map(|form| schema_in(&form.ty).map(str::to_owned));
            self.forms.insert(schema.name.clone(), forms.collect());
        }
    }

    fn add_fields(&mut self, owner: &str, fields: &[Field]) {
        let members = fields.iter().filter_map(|field| {
            Some((field.name.clone(), schema_in(&field.ty)?.to_owned()))
        });
        self.members.insert(owner.to_owned(), members.collect());
    }

    fn add_operation(&mut self, client: &str, operation: &Operation) {
        if let Some(Request::Parameters(list)) = &operation.request {
            self.add_fields(&list.name, &list.parameters);
        }
        let response = &operation.response;
        let data = response.data.as_deref().or(response.bare.as_deref());
        self.operations.push(KnownOperation {
            client: client.to_owned(),
            routes: [operation.published_route(), operation.route()],
            name: operation.name.clone(),
            request: operation.request.as_ref().map(|request| request.name().to_owned()),
            data: data.and_then(schema_in).map(str::to_owned),
            has_credentials: operation.credentials.is_some(),
        });
    }

    /// Returns the operation with a method and path.
    pub(super) fn operation(
        &self,
        client: &str,
        method: Method,
        path: &str,
    ) -> Option<&KnownOperation> {
        let route = raw::route(method, path);
        let mut operations = self.operations.iter();
        operations.find(|it| it.client == client && it.routes.contains(&route))
    }

    /// Returns the client that has the most of these operations.
    pub(super) fn client_of(&self, routes: &BTreeSet<String>) -> Option<&str> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for operation in &self.operations {
            let is_there = operation.routes.iter().any(|route| routes.contains(route));
            *counts.entry(&operation.client).or_default() += usize::from(is_there);
        }
        let most = counts.values().copied().max().filter(|most| *most > 0)?;
        let mut first = counts.into_iter().filter(|(_, count)| *count == most);
        first.next().map(|(client, _)| client).filter(|_| first.next().is_none())
    }

    /// Returns the indexes of the decisions about the documents of these clients. A decision about
    /// every client counts only if the documents of all clients are imported.
    pub(super) fn decisions_about(&self, clients: &BTreeSet<&str>) -> Vec<usize> {
        let is_complete =
            self.groups.iter().all(|group| clients.contains(group.client.as_str()));
        let is_about = |decision: &Decision| match decision.client.as_deref() {
            Some(client) => clients.contains(client),
            None => is_complete,
        };
        let decisions = self.decisions.iter().enumerate();
        decisions.filter(|(_, it)| is_about(it)).map(|(number, _)| number).collect()
    }

    /// Returns the kind of the schema of that name.
    pub(super) fn shape(&self, name: &str) -> Option<Shape> {
        self.schemas.get(name).copied()
    }

    /// Returns the schema in the type of a field.
    pub(super) fn member(&self, owner: &str, name: &str) -> Option<&str> {
        self.members.get(owner)?.get(name).map(String::as_str)
    }

    /// Returns the schemas in the types of the variants of a union.
    pub(super) fn forms_of(&self, union: &str) -> Vec<&str> {
        self.forms.get(union).into_iter().flatten().map(String::as_str).collect()
    }
}
