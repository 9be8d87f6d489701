//! Hides secrets in recorded requests: by the types of the catalog, and elsewhere by name.

use http::HeaderMap;
use http::header::{AUTHORIZATION, LOCATION, PROXY_AUTHORIZATION, REFERER};
use serde_json::{Map, Value};

use crate::catalog::{Schema, Shape, Type};

/// What is shown instead of a secret.
pub(super) const HIDDEN: &str = "***";

/// Parts of the names of secrets, for values without a documented type.
const SENSITIVE: [&str; 10] = [
    "secret",
    "password",
    "token",
    "cookie",
    "authorization",
    "passcode",
    "verifier",
    "assertion",
    "ticket",
    "privatekey",
];

/// Ends of names that contain such a part, and whose values are public.
const PUBLIC: [&str; 7] =
    ["_type", "tokentype", "_type_hint", "_endpoint", "_supported", "_method", "_alg"];

/// Returns a value of the type without secrets. Undocumented members are masked by name.
pub(super) fn typed(value: &Value, ty: &Type) -> Value {
    match (ty, value) {
        (_, Value::Null) => Value::Null,
        (Type::Secret(_), _) => HIDDEN.into(),
        (Type::Schema(schema), _) => of_schema(value, schema),
        (Type::List(item), Value::Array(items)) => {
            items.iter().map(|value| typed(value, item)).collect()
        }
        (Type::Map(item), Value::Object(members)) => {
            let members = members.iter();
            members.map(|(name, value)| (name.clone(), typed(value, item))).collect()
        }
        // Includes lists and maps that were sent as something else.
        _ => untyped(value),
    }
}

fn of_schema(value: &Value, schema: &'static Schema) -> Value {
    match (&schema.shape, value) {
        (Shape::Record(_), Value::Object(members)) => {
            let members = members.iter();
            members
                .map(|(name, value)| (name.clone(), member(schema, name, value)))
                .collect()
        }
        // A single secret alternative is reason enough.
        (Shape::Union(types), _)
            if types.iter().any(|ty| matches!(ty, Type::Secret(_))) =>
        {
            HIDDEN.into()
        }
        _ => untyped(value),
    }
}

/// Returns a member of a DTO without secrets.
pub(super) fn member(schema: &Schema, name: &str, value: &Value) -> Value {
    let fields = schema.fields().iter();
    let mut matching =
        fields.filter(|field| field.name == name || field.aliases.contains(&name));
    match matching.next() {
        Some(field) => typed(value, &field.ty),
        None => named(name, value),
    }
}

/// Returns a stored item without secrets. Its undocumented members are masked by name.
pub(crate) fn item(item: &Map<String, Value>, schema: &Schema) -> Value {
    item.iter()
        .map(|(name, value)| (name.clone(), member(schema, name, value)))
        .collect()
}

/// Returns a value without the members that look like secrets.
pub(crate) fn untyped(value: &Value) -> Value {
    match value {
        Value::Object(members) => masked(members),
        Value::Array(items) => items.iter().map(untyped).collect(),
        _ => value.clone(),
    }
}

fn masked(members: &Map<String, Value>) -> Value {
    members.iter().map(|(name, value)| (name.clone(), named(name, value))).collect()
}

/// Returns an undocumented value without secrets.
pub(super) fn named(name: &str, value: &Value) -> Value {
    match value {
        Value::String(_) | Value::Number(_) if is_sensitive(name) => HIDDEN.into(),
        _ => untyped(value),
    }
}

/// Returns the headers without secrets.
pub(super) fn headers(headers: &HeaderMap) -> Map<String, Value> {
    let mut shown = Map::new();
    for (name, value) in headers {
        let text = String::from_utf8_lossy(value.as_bytes());
        let text = match name {
            &AUTHORIZATION | &PROXY_AUTHORIZATION => match text.split_once(' ') {
                Some((scheme, _)) => format!("{scheme} {HIDDEN}"),
                None => HIDDEN.to_owned(),
            },
            &LOCATION | &REFERER => url(&text),
            _ if is_sensitive(name.as_str()) => HIDDEN.to_owned(),
            _ => text.into_owned(),
        };
        shown.insert(name.as_str().to_owned(), text.into());
    }
    shown
}

/// Returns a URL without the secrets of its query and its fragment.
fn url(url: &str) -> String {
    let Some((base, rest)) = url.split_once(['?', '#']) else {
        return url.to_owned();
    };
    let separator =
        if url.len() > base.len() && url.as_bytes().get(base.len()) == Some(&b'?') {
            '?'
        } else {
            '#'
        };
    format!("{base}{separator}{}", query(rest, named))
}

/// Returns a query whose values `mask` has replaced.
pub(super) fn query(query: &str, mask: impl Fn(&str, &Value) -> Value) -> String {
    let mut shown = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match mask(&name, &Value::String(value.into_owned())) {
            Value::String(value) => shown.append_pair(&name, &value),
            _ => shown.append_pair(&name, HIDDEN),
        };
    }
    shown.finish()
}

fn is_sensitive(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_public = || PUBLIC.iter().any(|end| name.ends_with(end));
    name == "code" || (SENSITIVE.iter().any(|part| name.contains(part)) && !is_public())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{headers, named, query, untyped};
    use http::{HeaderMap, HeaderValue};

    #[test]
    fn names_tell_secrets() {
        let value = json!({
            "access_token": "a", "token_type": "Bearer", "list": [{ "userPassword": "b" }],
            "code": 123_456, "token_endpoint": "c", "clientSecret": null, "tokens": { "a": "d" },
        });
        let expected = json!({
            "access_token": "***", "token_type": "Bearer", "list": [{ "userPassword": "***" }],
            "code": "***", "token_endpoint": "c", "clientSecret": null, "tokens": { "a": "d" },
        });
        assert_eq!(untyped(&value), expected);
    }

    #[test]
    fn headers_keep_the_scheme() {
        let mut sent = HeaderMap::new();
        for (name, value) in [
            ("authorization", "Bearer canary"),
            ("cookie", "canary"),
            ("x-authing-webhook-secret", "canary"),
            ("location", "https://app.test/callback?code=canary&state=1"),
            ("referer", "https://app.test/#access_token=canary"),
            ("x-authing-app-id", "app"),
        ] {
            sent.insert(name, HeaderValue::from_static(value));
        }
        let shown = headers(&sent);
        assert_eq!(shown["authorization"], "Bearer ***");
        assert_eq!(shown["location"], "https://app.test/callback?code=***&state=1");
        assert_eq!(shown["referer"], "https://app.test/#access_token=***");
        assert_eq!(shown["x-authing-app-id"], "app");
        assert!(!json!(shown).to_string().contains("canary"));
    }

    #[test]
    fn queries_keep_their_other_values() {
        assert_eq!(query("a=b+c&token=canary&d", named), "a=b+c&token=***&d=");
    }
}
