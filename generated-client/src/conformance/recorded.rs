//! The requests of the SDKs, recorded by `conformance/record.py`.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};

use super::arguments::{self, expand, expand_text};
use super::message::{Body, Message, Pairs};
use crate::generated::dispatch;

/// The recorded requests of one client of an SDK.
pub(super) struct Recorded {
    pub(super) version: String,
    /// The SDK methods that call no operation, each with the reason.
    pub(super) apart: Map<String, Value>,
    pub(super) calls: Vec<Call>,
}

/// A method of an SDK.
pub(super) struct Call {
    pub(super) operation: String,
    /// The name of the method or the options, if it is not the operation itself.
    pub(super) by: Option<String>,
    /// The fields of the request that the method has no parameter for.
    pub(super) unknown: Vec<String>,
    /// The requests by kind of arguments.
    pub(super) sent: BTreeMap<String, Message>,
}

impl Call {
    /// The client options of the call.
    pub(super) fn options(&self) -> &str {
        let by = self.by.as_deref().unwrap_or_default();
        by.strip_prefix("options: ").unwrap_or("usual")
    }

    /// The name in reports.
    pub(super) fn name(&self) -> String {
        match &self.by {
            None => self.operation.clone(),
            Some(by) => format!("{} ({by})", self.operation),
        }
    }
}

/// Reads the lines of a fixture.
pub(super) fn lines(file: &str) -> Vec<Map<String, Value>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance");
    let text = std::fs::read_to_string(folder.join(file));
    let text = text.expect("missing fixture: run `conformance/run.sh`");
    text.lines().map(|line| serde_json::from_str(line).expect(file)).collect()
}

/// Returns the current name of the operation of a row. Fixtures may contain a former name.
pub(super) fn operation(row: &Map<String, Value>, client: &str) -> String {
    let name = text(row, "operation").expect("missing `operation`");
    let former = match client {
        "management" => dispatch::FORMER_MANAGEMENT,
        _ => dispatch::FORMER_AUTHENTICATION,
    };
    let current = former.iter().find(|(former, _)| *former == name);
    current.map_or(name, |(_, current)| current).to_owned()
}

/// Returns a string member.
pub(super) fn text<'a>(row: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    row.get(name).and_then(Value::as_str)
}

impl Recorded {
    pub(super) fn read(sdk: &str, client: &str) -> Self {
        let arguments = arguments::read(client);
        let mut rows = lines(&format!("{sdk}.{client}.jsonl")).into_iter();
        let head = rows.next().expect("missing first line");
        let headers = head["headers"].as_array().expect("missing `headers`");
        let calls = rows.map(|row| {
            let mut call = Call {
                operation: operation(&row, client),
                by: text(&row, "by").map(str::to_owned),
                unknown: texts(row.get("unknown")),
                sent: BTreeMap::new(),
            };
            let found = arguments.iter().find(|arguments| arguments.is_for(&call));
            for (kind, item) in row["sent"].as_object().into_iter().flatten() {
                let route = item.get("route").unwrap_or(&row["route"]);
                let given = found.expect("missing arguments").of(kind);
                let message = unfolded(item, route, headers, &given, kind);
                call.sent.insert(kind.clone(), message);
            }
            call
        });
        Self {
            version: text(&head, "version").expect("missing `version`").to_owned(),
            apart: head["apart"].as_object().cloned().expect("missing `apart`"),
            calls: calls.collect(),
        }
    }
}

fn texts(value: Option<&Value>) -> Vec<String> {
    let list = value.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Expands a request from its short form.
fn unfolded(
    item: &Value,
    route: &Value,
    headers: &[Value],
    arguments: &Value,
    kind: &str,
) -> Message {
    let route = route.as_str().and_then(|route| route.split_once(' '));
    let (verb, path) = route.expect("missing `route`");
    let index = item["headers"].as_u64().and_then(|index| usize::try_from(index).ok());
    let headers =
        index.and_then(|index| headers[index].as_object()).expect("missing headers");
    let headers = headers.iter().map(|(name, value)| {
        (name.clone(), value.as_str().unwrap_or_default().to_owned())
    });
    let body = match (item.get("body"), item.get("form")) {
        (Some(Value::String(same)), None) if same == "=arguments" => {
            Body::Json(arguments.clone())
        }
        (Some(body), None) => Body::Json(expand(body, kind)),
        (None, Some(form)) => Body::Form(pairs(Some(form), kind)),
        _ => Body::Nothing,
    };
    Message {
        verb: verb.to_owned(),
        path: path.to_owned(),
        query: pairs(item.get("query"), kind),
        headers: headers.collect(),
        body,
    }
}

/// Reads pairs that are stored as `[name, value]`.
fn pairs(list: Option<&Value>, kind: &str) -> Pairs {
    let mut pairs = Pairs::new();
    for pair in list.and_then(Value::as_array).into_iter().flatten() {
        let [name, value] =
            [0, 1].map(|at| pair[at].as_str().expect("expected a string"));
        pairs.entry(name.to_owned()).or_default().push(expand_text(value, kind));
    }
    pairs
}
