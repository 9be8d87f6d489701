//! Requests that belong to one operation: inline in the spec, named in documents. They are merged
//! by name, and then written inline again.

use std::collections::{BTreeMap, BTreeSet};

use super::summary::{Heading, Notes, Spot};
use crate::defaults::{self, is_paged, place_of, request_name, schemas_of};
use crate::import::incoming::{IncomingClient, IncomingSchema};
use crate::raw::{
    Api, Field, Group, Home, Location, Operation, Parameters, Request, Schema, Shape,
};

/// Inline requests: file and name, and whether the request is a plain list.
pub(super) type Inline = BTreeMap<(String, String), bool>;

/// Groups by the paths of their files.
type Groups = BTreeMap<String, Group>;

/// Names the inline requests of a file.
pub(super) fn name_requests(path: &str, group: &mut Group, inline: &mut Inline) {
    for (name, is_list) in defaults::name_requests(group) {
        inline.insert((path.to_owned(), name), is_list);
    }
    // The summary describes them, so that no author must write more.
    for operation in &group.operations {
        let Some(Request::Dto(name)) = &operation.request else { continue };
        if inline.contains_key(&(path.to_owned(), name.clone())) {
            let schemas = group.schemas.iter_mut();
            for schema in schemas.filter(|schema| schema.name == *name) {
                schema.description =
                    schema.description.take().or(operation.summary.clone());
            }
        }
    }
}

/// Does the same for published requests without a description.
pub(super) fn name_published(client: &mut IncomingClient) {
    for incoming in &mut client.operations {
        let Some(parameters) = defaults::body(&incoming.operation) else { continue };
        incoming.operation.request = Some(Request::Dto(parameters.name.clone()));
        let mut schema = defaults::schema(parameters);
        schema.description =
            schema.description.take().or(incoming.operation.summary.clone());
        client.schemas.push(IncomingSchema {
            home: None,
            schema,
            place: incoming.place.clone(),
            is_inline: true,
            is_request: None,
        });
    }
}

fn usual_place(field: &Field, operation: &Operation) -> Location {
    place_of(&field.name, operation.method, &operation.path)
}

/// Returns the new requests to be written inline: those that only their operation uses. A document
/// may state them, as an export does. `known` are the names of existing schemas.
pub(super) fn new_requests(
    groups: &Groups,
    known: &BTreeSet<&str>,
    stated: &BTreeMap<String, bool>,
    notes: &mut Notes,
) -> Inline {
    let schemas = || groups.values().flat_map(|group| &group.schemas);
    let operations = groups.iter().flat_map(|(path, group)| {
        group.operations.iter().map(move |operation| (path, operation))
    });
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    let of_operations = operations.clone().flat_map(|(_, it)| it.schemas());
    for name in of_operations.chain(schemas().flat_map(Schema::schemas)) {
        *uses.entry(name).or_default() += 1;
    }
    let mut inline = Inline::new();
    for (path, operation) in operations {
        let Some(Request::Dto(name)) = &operation.request else { continue };
        let is_alone = uses.get(name.as_str()) == Some(&1);
        let is_request = stated.get(name).copied().unwrap_or(is_alone);
        let own = groups.get(path).into_iter().flat_map(|group| &group.schemas);
        let schema = own.into_iter().find(|it| it.name == *name && fits(it, operation));
        let Some(schema) = schema.filter(|_| is_request) else { continue };
        if known.contains(name.as_str()) || Home::of(path).is_shared() {
            continue;
        }
        inline.insert((path.clone(), name.clone()), true);
        // Without a description, the summary describes it.
        if schema.description.as_ref().is_none_or(|text| text.trim().is_empty()) {
            let at = Spot::root(path).entry("schemas", name).below("description");
            notes.forget(Heading::ToWrite, &at);
        }
    }
    inline
}

/// Returns whether a schema can be written inline as the request of an operation.
fn fits(schema: &Schema, operation: &Operation) -> bool {
    let fields = schema.fields.as_deref().unwrap_or_default();
    schema.shape() == Shape::Record
        && schema.wrapper.is_none()
        && schema.rust_name.is_none()
        && fields.iter().any(|field| usual_place(field, operation) == Location::Body)
}

/// Returns the groups as they are written, without defaults.
pub(super) fn written(api: Option<&Api>, groups: &Groups, inline: &Inline) -> Groups {
    let schemas = schemas_of(groups.values());
    let clients = api.into_iter().flat_map(|api| &api.clients);
    let clients: BTreeMap<&str, _> =
        clients.map(|client| (client.name.as_str(), client)).collect();
    let mut written = groups.clone();
    for (path, group) in &mut written {
        let client = Home::of(path).client.and_then(|client| clients.get(client));
        for operation in &mut group.operations {
            if let Some(client) = client {
                let is_usual = client.pagination.as_ref().is_some_and(|usual| {
                    operation.pagination.as_ref() == Some(usual)
                        && is_paged(operation, usual, &schemas)
                });
                operation.pagination = operation.pagination.take().filter(|_| !is_usual);
                let of_client = client.credentials.is_some()
                    && client.credentials == operation.credentials;
                operation.credentials =
                    operation.credentials.take().filter(|_| !of_client);
            }
            if let Some(Request::Dto(name)) = &operation.request {
                let key = (path.clone(), name.clone());
                let is_list = inline.get(&key).copied();
                let at = group.schemas.iter().position(|it| it.name == *name);
                if let (Some(is_list), Some(at)) = (is_list, at)
                    && group.schemas.get(at).is_some_and(|it| fits(it, operation))
                {
                    let schema = group.schemas.remove(at);
                    operation.request = Some(written_out(schema, operation, is_list));
                }
            }
            shorten(operation);
        }
    }
    written
}

fn written_out(schema: Schema, operation: &Operation, is_list: bool) -> Request {
    let description =
        schema.description.filter(|text| operation.summary.as_ref() != Some(text));
    let fields = schema.fields.unwrap_or_default().into_iter();
    let fields = fields.map(|field| Field {
        location: Some(usual_place(&field, operation)),
        ..field
    });
    Request::Parameters(Parameters {
        name: schema.name,
        description: description.filter(|text| !text.trim().is_empty()),
        parameters: fields.collect(),
        is_list,
    })
}

/// Removes the defaults of parameters.
fn shorten(operation: &mut Operation) {
    let (method, path) = (operation.method, operation.path.clone());
    let usual_name = request_name(&operation.name);
    let Some(Request::Parameters(parameters)) = &mut operation.request else { return };
    for field in &mut parameters.parameters {
        let usual = place_of(&field.name, method, &path);
        field.location = field.location.filter(|location| *location != usual);
    }
    if parameters.name == usual_name {
        parameters.name.clear();
    }
    parameters.is_list &= parameters.name.is_empty() && parameters.description.is_none();
}
