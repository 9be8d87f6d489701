//! Converts specs to the contents of documents.

use codegen::diagnostics::Diagnostics;
use codegen::import::incoming::{
    Incoming, IncomingApi, IncomingClient, IncomingGroup, IncomingOperation,
    IncomingSchema,
};
use codegen::raw::{Field, Operation, Schema, Spec};
use codegen::source::{FileId, Place};

use super::{Files, sources};

/// Returns the contents of documents that describe the whole spec.
pub fn incoming_of(files: &Files) -> Incoming {
    let mut diagnostics = Diagnostics::default();
    let loaded = codegen::load::load(&sources(files.clone()), &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    incoming_of_spec(loaded.spec)
}

fn incoming_of_spec(spec: Spec) -> Incoming {
    let api = spec.api.unwrap().content;
    let place = Place::root(FileId(0));
    let clients = api.clients.iter().map(|client| IncomingClient {
        credentials: client.credentials.clone(),
        pagination: client.pagination.clone(),
        name: client.name.clone(),
        title: Some(client.title.clone()),
        description: client.description.clone(),
        permissions: client.permissions.clone(),
        groups: Vec::new(),
        operations: Vec::new(),
        schemas: Vec::new(),
    });
    let mut clients: Vec<IncomingClient> = clients.collect();
    let mut groups = spec.groups;
    let rank = |path: &str| {
        let (client, group) = path.split_once('/')?;
        let group = group.strip_suffix(".yaml")?;
        api.clients
            .iter()
            .find(|it| it.name == client)?
            .groups
            .iter()
            .position(|it| it == group)
    };
    groups.sort_by_key(|document| rank(&document.path));
    for document in groups {
        let group = document.content;
        let (client, name) =
            document.path.split_once('/').unwrap_or(("", "shared.yaml"));
        let name = name.strip_suffix(".yaml").unwrap().to_owned();
        let client = match clients.iter_mut().find(|it| it.name == client) {
            Some(client) => client,
            None => clients.first_mut().unwrap(),
        };
        if name != "shared" {
            client.groups.push(IncomingGroup {
                name: name.clone(),
                title: group.title,
                description: group.description,
            });
        }
        client.operations.extend(group.operations.into_iter().map(|operation| {
            IncomingOperation {
                group: name.clone(),
                operation,
                place: place.clone(),
            }
        }));
        client.schemas.extend(group.schemas.into_iter().map(|schema| IncomingSchema {
            home: Some(name.clone()),
            schema,
            place: place.clone(),
            is_inline: false,
            is_request: Some(false),
        }));
    }
    Incoming {
        api: IncomingApi {
            title: Some(api.title),
            package: Some(api.package),
            version: Some(api.version),
            description: Some(api.description),
            documentation: Some(api.documentation),
            operation_page: None,
            credentials: api.credentials,
            envelope: api.envelope,
            errors: spec.errors.map(|document| document.content),
        },
        clients,
        ..Incoming::default()
    }
}

/// Returns an operation of the documents.
pub fn operation<'a>(incoming: &'a mut Incoming, name: &str) -> &'a mut Operation {
    let operations =
        incoming.clients.iter_mut().flat_map(|client| &mut client.operations);
    let mut operations = operations.map(|incoming| &mut incoming.operation);
    operations.find(|operation| operation.name == name).unwrap()
}

/// Returns a schema of the documents.
pub fn schema<'a>(incoming: &'a mut Incoming, name: &str) -> &'a mut Schema {
    let schemas = incoming.clients.iter_mut().flat_map(|client| &mut client.schemas);
    let mut schemas = schemas.map(|incoming| &mut incoming.schema);
    schemas.find(|schema| schema.name == name).unwrap()
}

/// Returns a field of a schema of the documents.
pub fn named_field<'a>(
    incoming: &'a mut Incoming,
    owner: &str,
    name: &str,
) -> &'a mut Field {
    let fields = schema(incoming, owner).fields.as_mut().unwrap();
    fields.iter_mut().find(|field| field.name == name).unwrap()
}
