//! Exports operations and their requests.

use serde_json::{Map, Value, json};

use super::fields::{deprecation, object, parameter};
use super::members::Members;
use super::responses::responses;
use super::types::reference;
use super::view::View;
use crate::raw::{
    Encoding, Field, Group, Hidden, Location, Method, Operation, OperationCorrection,
    Pagination, PaginationStyle, Parameters, Request,
};

/// Returns all paths with their methods, in the order of the groups.
pub(super) fn paths(view: &View<'_>) -> Value {
    let mut paths = Map::new();
    for (_, group) in &view.groups {
        for operation in &group.operations {
            let path = paths.entry(operation.path.as_str()).or_insert_with(|| json!({}));
            if let Value::Object(path) = path {
                let method = operation.method.as_str().to_lowercase();
                path.insert(method, described(view, group, operation).into());
            }
        }
    }
    Value::Object(paths)
}

fn described(view: &View<'_>, group: &Group, operation: &Operation) -> Members {
    let page = operation.documentation.as_deref();
    let page = page.map(|url| Members::new().with("url", url));
    let members = Members::new()
        .with("operationId", operation.name.as_str())
        .when(
            "x-spec-name",
            is_misread(&operation.name).then_some(operation.name.as_str()),
        )
        .list(
            "x-spec-aliases",
            operation.aliases.iter().map(|alias| alias.as_str().into()).collect(),
        )
        .when("summary", operation.summary.as_deref())
        .when("description", operation.description.as_deref())
        .with("tags", json!([group.title]))
        .when("externalDocs", page);
    let members = deprecation(members, operation.deprecated.as_ref())
        .when("security", operation.credentials.as_deref().map(security))
        .when("x-spec-credentials", operation.credentials.clone())
        .when("x-spec-permissions", operation.permissions.as_deref())
        .when("x-spec-idempotent", operation.idempotent)
        .list(
            "x-spec-known-errors",
            operation.errors.iter().map(|name| name.as_str().into()).collect(),
        )
        .when("x-spec-pagination", operation.pagination.as_ref().map(pagination))
        .when("x-spec-hidden", operation.hidden.as_ref().map(hidden))
        .when("x-spec-since", operation.since.as_deref())
        .when("x-spec-rust-name", operation.rust_name.as_deref())
        .when("x-spec-corrected", operation.corrected.as_ref().map(correction))
        .when("x-spec-unpublished", operation.unpublished.as_deref());
    request(members, view, operation)
        .with("responses", responses(view, &operation.response))
}

/// Returns whether an import would take the name for one that a server derived from a class and a
/// method.
fn is_misread(name: &str) -> bool {
    name.contains('_') || name.starts_with(char::is_uppercase)
}

/// Returns one requirement with all credentials, or none.
fn security(credentials: &[String]) -> Value {
    let requirement: Members =
        credentials.iter().map(|name| (name.as_str(), json!([]))).collect();
    requirement.unless_empty().map_or_else(|| json!([]), |all| json!([Value::from(all)]))
}

pub(super) fn pagination(pagination: &Pagination) -> Members {
    let style = match pagination.style {
        PaginationStyle::Page => "page",
        PaginationStyle::Cursor => "cursor",
        PaginationStyle::None => "none",
    };
    Members::new()
        .with("style", style)
        .when("from", pagination.from.as_deref())
        .when("limit", pagination.limit.as_deref())
        .when("items", pagination.items.as_deref())
        .when("total", pagination.total.as_deref())
        .when("next", pagination.next.as_deref())
}

fn hidden(hidden: &Hidden) -> Members {
    Members::new()
        .when("reason", hidden.reason.as_deref())
        .with("emitted", hidden.emitted)
}

fn correction(correction: &OperationCorrection) -> Members {
    Members::new()
        .when("name", correction.name.as_deref())
        .when("method", correction.method.map(Method::as_str))
        .when("path", correction.path.as_deref())
        .when("encoding", correction.encoding.map(Encoding::word))
        .when("request", correction.request.as_deref())
        .when("reason", correction.reason.as_deref())
}

/// Adds the request of an operation.
fn request(members: Members, view: &View<'_>, operation: &Operation) -> Members {
    match &operation.request {
        None => members,
        Some(Request::Parameters(parameters)) => {
            gathered(members, parameters, operation)
        }
        Some(Request::Dto(name)) => {
            let schema = view.schemas.get(name.trim());
            let fields = schema.and_then(|schema| schema.fields.as_deref());
            named(members, name.trim(), fields.unwrap_or_default(), operation)
        }
    }
}

/// Adds parameters in several locations.
fn gathered(members: Members, request: &Parameters, operation: &Operation) -> Members {
    let about = Members::new()
        .with("name", request.name.as_str())
        .when("description", request.description.as_deref());
    let parameters =
        request.parameters.iter().filter_map(|field| match field.location? {
            Location::Path => Some(parameter(field, "path")),
            Location::Query => Some(parameter(field, "query")),
            Location::Body => None,
        });
    let in_body = |field: &&Field| field.location == Some(Location::Body);
    let members_of_body = request.parameters.iter().filter(in_body);
    let has_body = members_of_body.clone().next().is_some();
    members.with("x-spec-request", about).list("parameters", parameters.collect()).when(
        "requestBody",
        has_body.then(|| body(object(None, members_of_body), operation)),
    )
}

/// Adds a DTO: as the body, or as the query if the method has no body. Path parameters go into the
/// path.
fn named(
    members: Members,
    name: &str,
    fields: &[Field],
    operation: &Operation,
) -> Members {
    let has_body = !matches!(operation.method, Method::Get | Method::Delete);
    let parameters = fields.iter().filter_map(|field| {
        let in_path = operation.path.contains(&format!("{{{}}}", field.name));
        match (in_path, has_body) {
            (true, _) => Some(parameter(field, "path")),
            (false, false) => Some(parameter(field, "query")),
            (false, true) => None,
        }
    });
    let parameters: Vec<Value> = parameters.collect();
    // A body alone already refers to the DTO.
    let is_named = has_body && parameters.is_empty();
    members
        .when("x-spec-request", (!is_named).then_some(name))
        .list("parameters", parameters)
        .when("requestBody", has_body.then(|| body(reference(name), operation)))
}

fn body(schema: Members, operation: &Operation) -> Members {
    let media_type = match operation.encoding {
        None | Some(Encoding::Json) => "application/json",
        Some(Encoding::Form) => "application/x-www-form-urlencoded",
        Some(Encoding::Multipart) => "multipart/form-data",
    };
    let content = Members::new().with(media_type, Members::new().with("schema", schema));
    Members::new().with("required", true).with("content", content)
}
