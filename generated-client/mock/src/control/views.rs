//! What the control endpoint shows of the state.

use serde_json::{Map, Value, json};

use super::query::Query;
use crate::call::Failure;
use crate::catalog::{Kind, Resource, Schema};
use crate::clock::date_time;
use crate::connection::Connection;
use crate::events::Bus;
use crate::generated::CATALOG;
use crate::identity::Message;
use crate::log;
use crate::seed::USER_POOL_ID;
use crate::state::{Item, Store};
use crate::world::World;

/// The JSON that the endpoint sends, or a failure.
pub(super) type Content = Result<Value, Failure>;

/// The number of items on a page.
const PAGE_SIZE: usize = 50;

/// The number of users that are shown with their passwords.
const USERS: usize = 20;

/// Returns what a first program needs.
pub(super) fn info(world: &World, url: &str) -> Value {
    let connection = Connection::of(&world.store, url);
    let users = world.store.items("user").take(USERS).map(|(_, user)| {
        json!({
            "username": user.get("username"),
            "email": user.get("email"),
            "password": user.get("password"),
            "note": note(user),
        })
    });
    let users: Vec<_> = users.collect();
    let environment = connection.environment().into_iter();
    let environment: Map<_, _> =
        environment.map(|(name, value)| (name.to_owned(), value.into())).collect();
    json!({
        "url": connection.url,
        "appId": connection.app_id,
        "appSecret": connection.app_secret,
        "userPoolId": USER_POOL_ID,
        "accessKeyId": connection.access_key_id,
        "accessKeySecret": connection.access_key_secret,
        "users": users,
        "environment": environment,
        "version": env!("CARGO_PKG_VERSION"),
        "seed": world.seed,
        "lenient": world.lenient,
        "operations": CATALOG.operations.len(),
    })
}

fn note(user: &Item) -> Option<String> {
    let mut notes = Vec::new();
    let status = user.get("status").and_then(Value::as_str);
    notes.extend(status.filter(|status| *status != "Activated").map(str::to_lowercase));
    let requires_mfa = user.get("mfaRequired").and_then(Value::as_bool) == Some(true);
    notes.extend(requires_mfa.then(|| "MFA required".to_owned()));
    (!notes.is_empty()).then(|| notes.join(", "))
}

/// Returns the operations, to select them.
pub(super) fn operations() -> Value {
    let list = CATALOG.operations.iter().map(|operation| {
        json!({
            "client": operation.client,
            "group": operation.group,
            "name": operation.name,
            "method": operation.method,
            "path": operation.path,
            "summary": operation.summary,
        })
    });
    json!({ "list": list.collect::<Vec<_>>() })
}

/// Returns the resources with the number of their items.
pub(super) fn resources(store: &Store) -> Value {
    let list = CATALOG.resources.iter().map(|resource| {
        let count = match resource.kind {
            Kind::Links { .. } => store.links(resource.name).count(),
            Kind::Items { .. } | Kind::Single { .. } => store.count(resource.name),
        };
        json!({
            "resource": resource.name,
            "description": resource.description,
            "kind": kind(resource),
            "count": count,
        })
    });
    json!({ "list": list.collect::<Vec<_>>() })
}

fn kind(resource: &Resource) -> &'static str {
    match resource.kind {
        Kind::Items { .. } => "items",
        Kind::Single { .. } => "single",
        Kind::Links { .. } => "links",
    }
}

/// Returns a page of the items of a resource, newest last.
pub(super) fn items(store: &Store, name: &str, query: &Query) -> Content {
    let resource = CATALOG.resources.iter().find(|resource| resource.name == name);
    let resource = resource
        .ok_or_else(|| Failure::new(404, format!("no resource is named `{name}`")))?;
    let (key, columns, all) = match resource.kind {
        Kind::Items { schema, key, .. } => {
            (Some(key), columns(schema), shown(store, name, schema))
        }
        Kind::Single { schema } => (None, columns(schema), shown(store, name, schema)),
        Kind::Links { .. } => {
            let links = store.links(name);
            let links = links.map(|(left, kind, right)| {
                json!({ "left": left, "kind": kind, "right": right })
            });
            (None, vec!["left", "kind", "right"], links.collect())
        }
    };
    let keyword = query.keyword.as_ref().map(|keyword| keyword.to_lowercase());
    let fitting = all
        .into_iter()
        .filter(|item| keyword.as_ref().is_none_or(|keyword| contains(item, keyword)));
    let fitting: Vec<_> = fitting.collect();
    let (skipped, limit) = query.range(PAGE_SIZE)?;
    Ok(json!({
        "resource": resource.name,
        "description": resource.description,
        "kind": kind(resource),
        "key": key,
        "columns": columns,
        "totalCount": fitting.len(),
        "list": fitting.into_iter().skip(skipped).take(limit).collect::<Vec<_>>(),
    }))
}

/// Returns whether a text or a number in the value contains the keyword, in lower case.
fn contains(value: &Value, keyword: &str) -> bool {
    match value {
        Value::String(text) => text.to_lowercase().contains(keyword),
        Value::Number(number) => number.to_string().contains(keyword),
        Value::Array(items) => items.iter().any(|item| contains(item, keyword)),
        Value::Object(members) => {
            members.values().any(|member| contains(member, keyword))
        }
        Value::Null | Value::Bool(_) => false,
    }
}

fn columns(schema: &Schema) -> Vec<&'static str> {
    schema.fields().iter().map(|field| field.name).collect()
}

fn shown(store: &Store, name: &str, schema: &'static Schema) -> Vec<Value> {
    let items = store.items(name);
    items.map(|(_, item)| log::masked_item(item, schema)).collect()
}

/// Returns a sent code.
pub(super) fn code(message: &Message) -> Value {
    json!({
        "id": format!("{}-{}", message.sent_at, message.code),
        "time": date_time(message.sent_at),
        "medium": message.medium,
        "channel": message.channel,
        "to": message.recipient,
        "code": message.code,
        "used": message.used,
    })
}

/// Returns the latest events, newest first, without secrets.
pub(super) fn events(bus: &Bus) -> Value {
    let list = bus.history().rev().map(|event| {
        json!({
            "id": event.id,
            "time": event.time,
            "name": event.name,
            "data": log::masked(&event.data),
        })
    });
    json!({ "list": list.collect::<Vec<_>>() })
}
