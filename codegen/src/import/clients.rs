//! Combines the documents of each client, and reports contradictions between them.

use std::collections::BTreeMap;

use super::incoming::{IncomingClient, IncomingOperation, IncomingSchema};
use super::known::Known;
use super::sink::Sink;
use crate::source::Place;

/// The clients so far.
#[derive(Default)]
pub(super) struct Clients {
    list: Vec<Gathered>,
}

/// A client with an index of its contents.
struct Gathered {
    client: IncomingClient,
    schemas: BTreeMap<String, usize>,
    /// Operations by method and path.
    routes: BTreeMap<(&'static str, String), usize>,
    /// Places of operations by name.
    names: BTreeMap<String, Place>,
}

impl Clients {
    /// Adds the part of a client that one document describes.
    pub(super) fn add(
        &mut self,
        read: IncomingClient,
        known: &Known,
        sink: &mut Sink<'_>,
    ) {
        let index = match self.list.iter().position(|it| it.client.name == read.name) {
            Some(index) => index,
            None => {
                self.list.push(Gathered::new(&read.name));
                self.list.len() - 1
            }
        };
        if let Some(gathered) = self.list.get_mut(index) {
            gathered.add(read, known, sink);
        }
    }

    pub(super) fn finish(self) -> Vec<IncomingClient> {
        self.list.into_iter().map(|gathered| gathered.client).collect()
    }
}

impl Gathered {
    fn new(name: &str) -> Self {
        Self {
            client: IncomingClient {
                name: name.to_owned(),
                title: None,
                description: None,
                credentials: None,
                pagination: None,
                permissions: None,
                groups: Vec::new(),
                operations: Vec::new(),
                schemas: Vec::new(),
            },
            schemas: BTreeMap::new(),
            routes: BTreeMap::new(),
            names: BTreeMap::new(),
        }
    }

    fn add(&mut self, read: IncomingClient, known: &Known, sink: &mut Sink<'_>) {
        let client = &mut self.client;
        client.title = client.title.take().or(read.title);
        client.description = client.description.take().or(read.description);
        client.credentials = client.credentials.take().or(read.credentials);
        client.pagination = client.pagination.take().or(read.pagination);
        client.permissions = client.permissions.take().or(read.permissions);
        for group in read.groups {
            match client.groups.iter_mut().find(|other| other.name == group.name) {
                Some(other) => {
                    other.description = other.description.take().or(group.description)
                }
                None => client.groups.push(group),
            }
        }
        for operation in read.operations {
            self.operation(operation, known, sink);
        }
        for schema in read.schemas {
            self.schema(schema, sink);
        }
    }

    fn operation(
        &mut self,
        mut read: IncomingOperation,
        known: &Known,
        sink: &mut Sink<'_>,
    ) {
        let operation = &read.operation;
        let route = (operation.method.as_str(), operation.path.clone());
        let first =
            self.routes.get(&route).and_then(|index| self.client.operations.get(*index));
        if let Some(first) = first {
            if first.operation != *operation {
                sink.report_with(
                    "differing-operation",
                    read.place,
                    format!(
                        "duplicate operation `{} {}` with a different description",
                        route.0, route.1
                    ),
                    "remove it from one of the two documents",
                    (first.place.clone(), "first described here"),
                );
            }
            return;
        }
        if self.names.contains_key(&operation.name) {
            // The spec may have renamed one of the two.
            let named =
                known.operation(&self.client.name, operation.method, &operation.path);
            if let Some(named) = named {
                read.operation.name.clone_from(&named.name);
            }
        }
        if let Some(first) = self.names.get(&read.operation.name) {
            sink.report_with(
                "duplicate-operation-id",
                read.place,
                format!("duplicate operation name `{}`", read.operation.name),
                "set another name on the operation with `x-spec-name`",
                (first.clone(), "first used by this operation"),
            );
            return;
        }
        self.names.insert(read.operation.name.clone(), read.place.clone());
        self.routes.insert(route, self.client.operations.len());
        self.client.operations.push(read);
    }

    fn schema(&mut self, read: IncomingSchema, sink: &mut Sink<'_>) {
        let name = &read.schema.name;
        let first =
            self.schemas.get(name).and_then(|index| self.client.schemas.get(*index));
        // Schemas that the spec has merged stay merged, whatever each place lists.
        let is_united = |first: &IncomingSchema| {
            first.is_inline && read.is_inline && first.schema != read.schema
        };
        let first = first.filter(|first| !is_united(first));
        let Some(first) = first else {
            self.schemas.entry(name.clone()).or_insert(self.client.schemas.len());
            self.client.schemas.push(read);
            return;
        };
        if first.schema != read.schema {
            sink.report_with(
                "differing-schema",
                read.place,
                format!("duplicate schema `{name}` with a different description"),
                "remove it from one of the two documents, or rename one of them",
                (first.place.clone(), "first described here"),
            );
        }
    }
}
