//! Fills in what a spec omits because a default applies. The writer of specs omits it again.

use std::collections::BTreeMap;

use crate::raw::{
    Client, Field, Group, Location, Method, Operation, Pagination, Parameters, Request,
    Schema, Spec,
};
use crate::types::schema_in;

/// The schemas of a spec, by name.
pub(crate) type Schemas<'s> = BTreeMap<&'s str, &'s Schema>;

/// Fills in the defaults of all operations.
pub(crate) fn fill(spec: &mut Spec) {
    let clients = spec.api.as_ref().map(|api| api.content.clients.clone());
    let clients = clients.unwrap_or_default();
    for document in &mut spec.groups {
        for operation in &mut document.content.operations {
            fill_request(operation);
        }
    }
    // Paginated lists are recognized by the members of schemas, which may be in any file.
    let groups: Vec<_> = spec.groups.iter().map(|document| &document.content).collect();
    let schemas = schemas_of(groups.iter().copied());
    let lists: Vec<Vec<bool>> = spec
        .groups
        .iter()
        .map(|document| {
            let client = client_of(&clients, document.home().client);
            let operations = document.content.operations.iter();
            let pagination = client.and_then(|client| client.pagination.as_ref());
            operations
                .map(|it| pagination.is_some_and(|list| is_paged(it, list, &schemas)))
                .collect()
        })
        .collect();
    for (document, lists) in spec.groups.iter_mut().zip(lists) {
        let home = document.path.split_once('/').map(|(client, _)| client);
        let Some(client) = client_of(&clients, home) else { continue };
        let operations = document.content.operations.iter_mut();
        for (operation, is_list) in operations.zip(lists) {
            if operation.credentials.is_none() {
                operation.credentials.clone_from(&client.credentials);
            }
            if operation.pagination.is_none() && is_list {
                operation.pagination.clone_from(&client.pagination);
            }
        }
    }
}

/// Returns the schemas of these groups.
pub(crate) fn schemas_of<'g>(
    groups: impl IntoIterator<Item = &'g Group>,
) -> Schemas<'g> {
    let schemas = groups.into_iter().flat_map(|group| &group.schemas);
    schemas.map(|schema| (schema.name.as_str(), schema)).collect()
}

fn client_of<'c>(clients: &'c [Client], name: Option<&str>) -> Option<&'c Client> {
    clients.iter().find(|client| Some(client.name.as_str()) == name)
}

fn fill_request(operation: &mut Operation) {
    let name = request_name(&operation.name);
    let (method, path) = (operation.method, operation.path.clone());
    let Some(Request::Parameters(parameters)) = &mut operation.request else { return };
    if parameters.name.is_empty() {
        parameters.name = name;
    }
    for field in &mut parameters.parameters {
        field.location.get_or_insert_with(|| place_of(&field.name, method, &path));
    }
}

/// Returns the default name of the request DTO of an operation.
pub(crate) fn request_name(operation: &str) -> String {
    let mut name = operation.to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    name + "Dto"
}

/// Returns the default location of a parameter.
pub(crate) fn place_of(name: &str, method: Method, path: &str) -> Location {
    if path.contains(&format!("{{{name}}}")) {
        return Location::Path;
    }
    match method {
        Method::Get | Method::Delete => Location::Query,
        Method::Post | Method::Put | Method::Patch => Location::Body,
    }
}

/// Returns whether an operation is paginated in the default way of its client: all members that the
/// pagination names exist.
pub(crate) fn is_paged(
    operation: &Operation,
    pagination: &Pagination,
    schemas: &Schemas<'_>,
) -> bool {
    let asked = match &operation.request {
        Some(Request::Parameters(Parameters { parameters, .. })) => {
            parameters.as_slice()
        }
        Some(Request::Dto(name)) => fields_of(name.trim(), schemas),
        None => return false,
    };
    let response = &operation.response;
    let answered = response.data.as_deref().or(response.bare.as_deref());
    let answered = answered.map_or(&[][..], |data| fields_of(data.trim(), schemas));
    let has = |fields: &[Field], path: &Option<String>| {
        path.as_deref().is_none_or(|path| leads(fields, path, schemas))
    };
    pagination.from.is_some()
        && has(asked, &pagination.from)
        && has(asked, &pagination.limit)
        && has(answered, &pagination.items)
        && has(answered, &pagination.total)
        && has(answered, &pagination.next)
}

fn fields_of<'s>(name: &str, schemas: &Schemas<'s>) -> &'s [Field] {
    let schema = schemas.get(name);
    schema.and_then(|schema| schema.fields.as_deref()).unwrap_or_default()
}

/// Returns whether the members on a path exist.
fn leads(fields: &[Field], path: &str, schemas: &Schemas<'_>) -> bool {
    let (name, rest) = path.split_once('.').map_or((path, None), |(a, b)| (a, Some(b)));
    let Some(field) = fields.iter().find(|field| field.name == name) else {
        return false;
    };
    rest.is_none_or(|rest| {
        let inner = schema_in(&field.ty).map(|name| fields_of(name, schemas));
        leads(inner.unwrap_or_default(), rest, schemas)
    })
}

/// Moves inline requests to schemas of the same name. Returns each name, and whether the request
/// was written as a plain list.
pub(crate) fn name_requests(group: &mut Group) -> Vec<(String, bool)> {
    let mut names = Vec::new();
    for operation in &mut group.operations {
        let Some(parameters) = body(operation) else { continue };
        names.push((parameters.name.clone(), parameters.is_list));
        operation.request = Some(Request::Dto(parameters.name.clone()));
        group.schemas.push(schema(parameters));
    }
    names
}

/// Returns the parameters that are a whole body, aside from path parameters.
pub(crate) fn body(operation: &Operation) -> Option<Parameters> {
    let Some(Request::Parameters(parameters)) = &operation.request else { return None };
    let usual = |field: &Field| place_of(&field.name, operation.method, &operation.path);
    let fields = &parameters.parameters;
    let is_usual = fields.iter().all(|field| field.location == Some(usual(field)));
    let has_body = fields.iter().any(|field| field.location == Some(Location::Body));
    (has_body && is_usual).then(|| parameters.clone())
}

/// Returns the schema of these parameters.
pub(crate) fn schema(parameters: Parameters) -> Schema {
    let fields = parameters.parameters.into_iter();
    let fields = fields.map(|field| Field {
        location: None,
        ..field
    });
    Schema {
        name: parameters.name,
        description: parameters.description,
        fields: Some(fields.collect()),
        one_of: None,
        values: None,
        wrapper: None,
        rust_name: None,
    }
}
