//! The compared parts of a request.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::Request;
use serde_json::Value;

/// The compared headers: credentials, addressed resource, and format.
const HEADERS: [&str; 7] = [
    "authorization",
    "content-type",
    "x-authing-app-id",
    "x-authing-app-tenant-id",
    "x-authing-lang",
    "x-authing-tenant-id",
    "x-authing-userpool-id",
];

/// Values by name, including repeated ones.
pub(super) type Pairs = BTreeMap<String, Vec<String>>;

/// A request.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Message {
    pub(super) verb: String,
    pub(super) path: String,
    pub(super) query: Pairs,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: Body,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Body {
    Nothing,
    Json(Value),
    Form(Pairs),
}

impl Message {
    /// Reads a request of this client.
    pub(super) fn of(request: &Request<Bytes>) -> Self {
        let headers = HEADERS.iter().filter_map(|name| {
            let value = request.headers().get(*name)?.to_str().ok()?;
            // Signatures differ on each run.
            let value =
                match value.strip_prefix("authing ").and_then(|it| it.split_once(':')) {
                    Some((key, _)) => format!("authing {key}:SIGNATURE"),
                    None => value.to_owned(),
                };
            Some(((*name).to_owned(), value))
        });
        let headers: BTreeMap<_, _> = headers.collect();
        let body = match headers.get("content-type").map(String::as_str) {
            None => {
                assert!(request.body().is_empty(), "a body without `content-type`");
                Body::Nothing
            }
            Some("application/json") => {
                Body::Json(serde_json::from_slice(request.body()).expect("JSON"))
            }
            Some("application/x-www-form-urlencoded") => {
                Body::Form(pairs(request.body()))
            }
            Some(other) => panic!("unsupported `content-type`: `{other}`"),
        };
        Self {
            verb: request.method().to_string(),
            path: request.uri().path().to_owned(),
            query: pairs(request.uri().query().unwrap_or_default().as_bytes()),
            headers,
            body,
        }
    }

    /// Describes the differences.
    pub(super) fn differences(&self, theirs: &Self) -> String {
        let parts = [
            ("verb", format!("{:?}", self.verb), format!("{:?}", theirs.verb)),
            ("path", format!("{:?}", self.path), format!("{:?}", theirs.path)),
            ("query", format!("{:?}", self.query), format!("{:?}", theirs.query)),
            ("headers", format!("{:?}", self.headers), format!("{:?}", theirs.headers)),
            ("body", format!("{:?}", self.body), format!("{:?}", theirs.body)),
        ];
        let differing = parts.iter().filter(|(_, ours, theirs)| ours != theirs);
        let texts = differing.map(|(part, ours, theirs)| {
            format!("  our {part}\n    {ours}\n  their {part}\n    {theirs}\n")
        });
        texts.collect()
    }

    /// Returns the members of a JSON body.
    pub(super) fn members(&mut self) -> Option<&mut serde_json::Map<String, Value>> {
        match &mut self.body {
            Body::Json(Value::Object(members)) => Some(members),
            _ => None,
        }
    }
}

fn pairs(text: &[u8]) -> Pairs {
    let mut pairs = Pairs::new();
    for (name, value) in form_urlencoded::parse(text) {
        pairs.entry(name.into_owned()).or_default().push(value.into_owned());
    }
    pairs
}
