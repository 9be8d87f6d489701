//! Emits the `curl` command of an operation.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use crate::model::{Api, Client, Encoding, Location, Method, Operation};

/// What RFC 3986 reserves or forbids.
const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Returns the lines of the command.
pub(super) fn command(api: &Api, client: &Client, operation: &Operation) -> Vec<String> {
    let host = client.host.as_deref().unwrap_or("$HOST");
    let parts = Parts::of(api, operation);
    let method = match operation.method {
        Method::Get => String::new(),
        method => format!(" -X {}", method.as_str()),
    };
    let url = format!("{host}{}{}", parts.path, parts.query);
    let mut lines = vec![format!("curl{method} {}", expanded(&url))];
    for index in &operation.credentials {
        let credential = &api.credentials[*index];
        let value = credential.header_value.as_deref().unwrap_or("$CREDENTIAL");
        lines.push(format!(
            "-H {}",
            expanded(&format!("{}: {value}", credential.header))
        ));
    }
    match operation.request.as_ref().and_then(|request| request.body) {
        None => {}
        Some(Encoding::Json) => {
            lines.push("-H \"content-type: application/json\"".to_owned());
            lines.push(format!("-d {}", literal(&format!("{:#}", parts.body))));
        }
        Some(Encoding::Form) => {
            for (name, text) in texts(&parts.body) {
                lines.push(format!(
                    "--data-urlencode {}",
                    literal(&format!("{name}={text}"))
                ));
            }
        }
        Some(Encoding::Multipart) => {
            for (name, text) in texts(&parts.body) {
                lines.push(format!("-F {}", literal(&format!("{name}={text}"))));
            }
        }
    }
    let last = lines.len() - 1;
    let lines = lines.into_iter().enumerate().map(|(index, line)| {
        let indent = if index == 0 { "" } else { "  " };
        let end = if index == last { "" } else { " \\" };
        format!("{indent}{line}{end}")
    });
    lines.collect()
}

/// The example of a request, by location.
#[derive(Default)]
struct Parts {
    path: String,
    query: String,
    body: Value,
}

impl Parts {
    fn of(api: &Api, operation: &Operation) -> Self {
        let mut path = operation.path.clone();
        let mut query = Vec::new();
        let mut body = Map::new();
        if let Some(request) = &operation.request {
            let fields = api.schema(request.schema).fields();
            for (field, location) in fields.iter().zip(&request.locations) {
                let Some(value) = request.example.get(&field.name) else { continue };
                match location {
                    Location::Path => {
                        let mark = format!("{{{}}}", field.name);
                        path = path.replace(&mark, &encoded(&text(value)));
                    }
                    Location::Query => query.extend(pairs(&field.name, value)),
                    Location::Body => {
                        body.insert(field.name.clone(), value.clone());
                    }
                }
            }
        }
        let start = if query.is_empty() { "" } else { "?" };
        Self {
            path,
            query: format!("{start}{}", query.join("&")),
            body: Value::Object(body),
        }
    }
}

/// Returns a parameter of the query. Each item of a list has its own pair, as the client sends it.
fn pairs(name: &str, value: &Value) -> Vec<String> {
    let pair = |name: &str, value: &Value| {
        format!("{}={}", encoded(name), encoded(&text(value)))
    };
    match value {
        Value::Array(items) => {
            items.iter().map(|item| pair(&format!("{name}[]"), item)).collect()
        }
        value => vec![pair(name, value)],
    }
}

fn texts(body: &Value) -> impl Iterator<Item = (&str, String)> {
    let fields = body.as_object().into_iter().flatten();
    fields.map(|(name, value)| (name.as_str(), text(value)))
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Returns a word of the shell in which variables are replaced.
fn expanded(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('`', "\\`");
    format!("\"{escaped}\"")
}

/// Returns a word of the shell in which nothing is replaced.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn words_are_safe_in_a_shell() {
        assert_eq!(literal("it's $5"), "'it'\\''s $5'");
        assert_eq!(expanded("a\"b`c\\ $D"), "\"a\\\"b\\`c\\\\ $D\"");
    }

    #[test]
    fn queries_are_encoded() {
        assert_eq!(pairs("a b", &json!("c&d")), ["a%20b=c%26d"]);
        assert_eq!(pairs("ids", &json!([1, "x"])), ["ids%5B%5D=1", "ids%5B%5D=x"]);
        assert_eq!(pairs("f", &json!({"a": 1})), ["f=%7B%22a%22%3A1%7D"]);
    }
}
