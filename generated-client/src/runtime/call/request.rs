//! The encoding of an operation and its request DTO.

use bytes::Bytes;
use http::HeaderValue;
use serde_json::Value;

use super::amended::{Amended, Change};
use super::body;
use super::query::{push_members, scalar};
use crate::runtime::codec::{Mapping, Record, View, members};
use crate::runtime::credentials::application::Application;
use crate::runtime::error::redact::Secrets;
use crate::runtime::operation::{Body, Operation};
use crate::shared::percent::percent_encoded;
use crate::shared::secret::Secret;

/// Shorter texts in undocumented JSON are assumed to be words, not secrets.
const SHORTEST_UNKNOWN_SECRET: usize = 8;

/// The same limit for JSON that contains secrets: a shorter text would occur in every message.
const SHORTEST_HIDDEN: usize = 4;

/// The encoded request of one call, without its headers.
#[derive(Clone)]
pub(crate) struct Prepared {
    /// The path and the query.
    pub(crate) target: String,
    /// The content type and the body.
    pub(crate) body: Option<(HeaderValue, Bytes)>,
    /// The header that authenticates the application.
    pub(crate) authorization: Option<HeaderValue>,
    /// The secrets that the request contains.
    pub(crate) secrets: Secrets,
}

/// Encodes a request with some changes, or returns the error in it, which shows no value.
pub(crate) fn prepare(
    operation: &Operation,
    request: Option<&dyn Record>,
    application: Option<&Application>,
    changes: &[Change],
) -> Result<Prepared, String> {
    let mut target = path(operation, request)?;
    let proof = application.map(|it| it.proof(operation, request)).transpose()?;
    let proof = proof.unwrap_or_default();
    let mut query = String::new();
    let mut body = None;
    let mut secrets = Secrets::default();
    if let Some(record) = request {
        let view = View::Record(record);
        collect(&view, &mut |text| secrets.add(text));
        for change in changes {
            collect(&change.value.view(), &mut |text| secrets.add(text));
        }
        let amended = Amended::new(&view, changes);
        let parts = Part {
            operation,
            members: &amended,
            added: &[],
            in_query: true,
        };
        if operation.body == Body::None || !operation.query.is_empty() {
            push_members(&mut query, None, |visit| parts.each(visit))?;
        }
        let rest = Part {
            operation,
            members: &amended,
            added: &proof.members,
            in_query: false,
        };
        body = body::write(operation.body, &rest)?;
    }
    if !query.is_empty() {
        target.push('?');
        target.push_str(&query);
    }
    if let Some(Ok(text)) = proof.header.as_ref().map(HeaderValue::to_str) {
        secrets.add(text);
    }
    Ok(Prepared {
        target,
        body,
        authorization: proof.header,
        secrets,
    })
}

/// The fields of the query, or those of the body.
struct Part<'a> {
    operation: &'a Operation,
    members: &'a dyn Mapping,
    /// Fields that are inserted first.
    added: &'a [(&'static str, Secret)],
    in_query: bool,
}

impl Mapping for Part<'_> {
    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        for (name, secret) in self.added {
            visit(name, View::Secret(secret.expose_secret()));
        }
        let Operation {
            path, query, body, ..
        } = self.operation;
        let has_parameters = path.contains('{');
        self.members.each(&mut |name, view| {
            let queried = *body == Body::None || query.contains(&name);
            let in_path = has_parameters && parameters(path).any(|it| it == name);
            if queried == self.in_query && !in_path {
                visit(name, view);
            }
        });
    }
}

/// Returns the names in braces.
fn parameters(template: &str) -> impl Iterator<Item = &str> {
    template
        .split('{')
        .skip(1)
        .filter_map(|piece| piece.split_once('}'))
        .map(|(name, _)| name)
}

fn path(operation: &Operation, request: Option<&dyn Record>) -> Result<String, String> {
    let mut pieces = operation.path.split('{');
    let mut path = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once('}').unwrap_or((piece, ""));
        path.push_str(&segment(name, request)?);
        path.push_str(rest);
    }
    Ok(path)
}

/// Encodes a path parameter as exactly one segment, so that its value cannot change the path.
fn segment(name: &str, request: Option<&dyn Record>) -> Result<String, String> {
    let mut value = None;
    if let Some(record) = request {
        members(record, &mut |member, view| {
            if member == name {
                value = scalar(&view);
            }
        });
    }
    match value.as_deref() {
        None => Err(format!("path parameter `{name}` is missing")),
        Some("") => Err(format!("path parameter `{name}` is empty")),
        Some("." | "..") => {
            Err(format!("path parameter `{name}` must not be `.` or `..`"))
        }
        Some(text) => Ok(percent_encoded(text)),
    }
}

/// Visits the values that must not be shown: secret fields, all texts and longer numbers in JSON
/// that contains secrets, and long texts in undocumented JSON.
fn collect(view: &View<'_>, tell: &mut dyn FnMut(&str)) {
    match view {
        View::Secret(text) => tell(text),
        View::Hidden(inner) => match inner.view() {
            View::JsonObject(map) => map.values().for_each(|it| {
                collect_texts(it, SHORTEST_HIDDEN, true, tell);
            }),
            View::Json(json) => collect_texts(json, SHORTEST_HIDDEN, true, tell),
            other => collect(&other, tell),
        },
        View::Unknown(json) | View::Json(json) => {
            collect_texts(json, SHORTEST_UNKNOWN_SECRET, false, tell);
        }
        View::JsonObject(map) => map.values().for_each(|it| {
            collect_texts(it, SHORTEST_UNKNOWN_SECRET, false, tell);
        }),
        View::List(list) => list.each(&mut |element| collect(&element, tell)),
        View::Map(map) => map.each(&mut |_, value| collect(&value, tell)),
        View::Record(record) => record.fields(&mut |fields, extra| {
            for (_, place) in fields {
                collect(&place.view(), tell);
            }
            for (_, json) in extra.iter() {
                collect_texts(json, SHORTEST_UNKNOWN_SECRET, false, tell);
            }
        }),
        _ => {}
    }
}

/// Visits texts of at least `shortest` bytes and, `with_numbers`, numbers of as many digits.
fn collect_texts(
    json: &Value,
    shortest: usize,
    with_numbers: bool,
    tell: &mut dyn FnMut(&str),
) {
    match json {
        Value::String(text) if text.len() >= shortest => tell(text),
        Value::Number(number) if with_numbers => {
            let digits = number.to_string();
            if digits.len() >= shortest {
                tell(&digits);
            }
        }
        Value::Array(list) => {
            list.iter().for_each(|it| collect_texts(it, shortest, with_numbers, tell));
        }
        Value::Object(map) => {
            map.values().for_each(|it| collect_texts(it, shortest, with_numbers, tell));
        }
        _ => {}
    }
}
