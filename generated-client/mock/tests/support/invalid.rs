//! Invalid requests: valid ones with one field that is missing or has a value of another type.

use bytes::Bytes;
use genauth_mock::catalog::{Encoding, Field, Location, Operation, Scalar, Shape, Type};
use http::{Method, Request, Uri};
use serde_json::{Value, json};

use super::wire::Change;

/// An invalid request.
pub(crate) struct Invalid {
    /// What the message must contain.
    pub(crate) named: String,
    /// Invalidates a valid request.
    pub(crate) change: Change,
}

/// Fields that are checked as credentials, before any other field.
const CREDENTIALS: [&str; 2] = ["client_id", "client_secret"];

/// A field that only introspection has, which ignores values other than `true`.
const IGNORED: &str = "strict";

/// Returns invalid requests of an operation: for each field one without a value, if it is required,
/// and one with a value of another type. If no field can be invalid, the method is.
pub(crate) fn all(operation: &'static Operation) -> Vec<Invalid> {
    let mut invalid = Vec::new();
    if let Some(request) = &operation.request {
        let fields = request.schema.fields().iter().zip(request.locations);
        let fields = fields.filter(|(field, _)| {
            field.name != IGNORED && !CREDENTIALS.contains(&field.name)
        });
        for (field, location) in fields {
            invalid.extend(match (location, request.body) {
                (Location::Body, Some(Encoding::Json)) => of_json(field),
                (Location::Body, Some(Encoding::Form)) => of_pairs(field, Place::Body),
                (Location::Body, Some(Encoding::Multipart)) => of_parts(field),
                (Location::Query, _) => of_pairs(field, Place::Query),
                _ => Vec::new(),
            });
        }
    }
    if invalid.is_empty() {
        invalid.push(Invalid {
            named: "does not accept PATCH".to_owned(),
            change: Box::new(|request| *request.method_mut() = Method::PATCH),
        });
    }
    invalid
}

fn invalid(
    field: &'static Field,
    change: impl Fn(&mut Request<Bytes>) + Send + 'static,
) -> Invalid {
    Invalid {
        named: format!("`{}`", field.name),
        change: Box::new(change),
    }
}

fn of_parts(field: &'static Field) -> Vec<Invalid> {
    let change = |request: &mut Request<Bytes>| {
        let header =
            request.headers().get("content-type").and_then(|it| it.to_str().ok());
        let boundary = header.and_then(|header| header.split("boundary=").nth(1));
        let end = format!("--{}--\r\n", boundary.unwrap_or_default());
        set_body(request, end);
    };
    if field.required { vec![invalid(field, change)] } else { Vec::new() }
}

fn of_json(field: &'static Field) -> Vec<Invalid> {
    let set = |value: Option<Value>| {
        move |request: &mut Request<Bytes>| {
            let mut body: Value =
                serde_json::from_slice(request.body()).unwrap_or_default();
            if !body.is_object() {
                body = json!({});
            }
            let members = body.as_object_mut().expect("an object");
            match &value {
                Some(value) => members.insert(field.name.to_owned(), value.clone()),
                None => members.shift_remove(field.name),
            };
            set_body(request, body.to_string());
        }
    };
    let missing = field.required.then(|| invalid(field, set(None)));
    let other = other_json(&field.ty).map(|value| invalid(field, set(Some(value))));
    missing.into_iter().chain(other).collect()
}

/// A text that is no value of any enum.
const OTHER: &str = "no-such-value";

/// Returns JSON of another type.
fn other_json(ty: &Type) -> Option<Value> {
    match ty {
        Type::Scalar(Scalar::Any) | Type::Secret(Scalar::Any) => None,
        Type::Scalar(
            Scalar::Object | Scalar::Integer | Scalar::Number | Scalar::Boolean,
        ) => Some(json!(OTHER)),
        Type::Secret(Scalar::Object) | Type::List(_) | Type::Map(_) => {
            Some(json!(OTHER))
        }
        Type::Scalar(_) | Type::Secret(_) => Some(json!({"other": 1})),
        Type::Schema(schema) => match schema.shape {
            Shape::Union(_) => Some(json!(true)),
            Shape::Record(_) | Shape::Enum(_) => Some(json!(OTHER)),
        },
    }
}

/// Where pairs of names and values are.
#[derive(Clone, Copy)]
enum Place {
    Query,
    Body,
}

fn of_pairs(field: &'static Field, place: Place) -> Vec<Invalid> {
    let set = |added: Option<String>| {
        move |request: &mut Request<Bytes>| {
            let pairs = match place {
                Place::Query => {
                    request.uri().query().unwrap_or_default().as_bytes().to_vec()
                }
                Place::Body => request.body().to_vec(),
            };
            let others = form_urlencoded::parse(&pairs)
                .into_owned()
                .filter(|(name, _)| name.split('[').next() != Some(field.name));
            let mut text = form_urlencoded::Serializer::new(String::new());
            let mut text = text.extend_pairs(others).finish();
            if let Some(added) = &added {
                text = format!("{text}&{added}");
            }
            match place {
                Place::Query => set_query(request, &text),
                Place::Body => set_body(request, text),
            }
        }
    };
    let name = field.name;
    let missing = field.required.then(|| invalid(field, set(None)));
    let other = match field.ty {
        Type::Scalar(Scalar::Any) => None,
        Type::Scalar(Scalar::String) | Type::Secret(_) => {
            Some(format!("{name}=a&{name}=b"))
        }
        Type::List(_) => Some(format!("{name}[a]=b")),
        _ => Some(format!("{name}={OTHER}")),
    };
    let other = other.map(|pair| invalid(field, set(Some(pair))));
    missing.into_iter().chain(other).collect()
}

fn set_query(request: &mut Request<Bytes>, query: &str) {
    let path = request.uri().path();
    let mut parts = request.uri().clone().into_parts();
    parts.path_and_query =
        Some(format!("{path}?{query}").parse().expect("a valid query"));
    *request.uri_mut() = Uri::from_parts(parts).expect("a valid URL");
}

fn set_body(request: &mut Request<Bytes>, body: String) {
    request.headers_mut().remove("content-length");
    *request.body_mut() = body.into();
}
