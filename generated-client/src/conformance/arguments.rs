//! The arguments of every operation, as `conformance/arguments.py` generated them.

use serde_json::{Map, Value};

use super::recorded::{Call, lines, operation, text};

/// What stands after the name of a token in the kind `mixed`.
const MIXED: &str = " 中文&a=1+2 %41 100% \"q\" 'q' \\ /?#[]{}<>;:@,$|^~` é😀\n\tend ";

/// What stands there, many times, in the kind `long`.
const LONG: &str = "长 long&+%22\"";

/// What each operation is called with, in this order.
const KINDS: [&str; 6] = ["required", "all", "mixed", "empty", "long", "null"];

/// The arguments of an operation, or of a method that an SDK has around it.
pub(super) struct Arguments {
    pub(super) operation: String,
    /// The method of the SDK, where it is not the operation itself.
    pub(super) by: Option<String>,
    templates: Map<String, Value>,
    /// What is documented to be taken where nothing is given.
    pub(super) defaults: Map<String, Value>,
}

impl Arguments {
    pub(super) fn is_for(&self, call: &Call) -> bool {
        self.operation == call.operation && self.by == call.by
    }

    /// The arguments of this kind.
    pub(super) fn of(&self, kind: &str) -> Value {
        let template = match kind {
            "required" | "null" => self.templates.get(kind),
            _ => self.templates.get("all"),
        };
        template.map_or(Value::Null, |template| expand(template, kind))
    }

    /// The kinds that there are, without those that say what an earlier one says, sorted.
    pub(super) fn kinds(&self) -> Vec<&'static str> {
        let mut given = vec![Value::Null];
        let mut kinds = Vec::new();
        for kind in KINDS {
            let arguments = self.of(kind);
            if !given.contains(&arguments) {
                given.push(arguments);
                kinds.push(kind);
            }
        }
        kinds.sort_unstable();
        kinds
    }
}

/// All arguments for a client.
pub(super) fn read(client: &str) -> Vec<Arguments> {
    let rows = lines(&format!("arguments.{client}.jsonl")).into_iter();
    let rows = rows.map(|mut templates| Arguments {
        operation: operation(&templates, client),
        by: text(&templates, "by").map(str::to_owned),
        defaults: match templates.remove("defaults") {
            Some(Value::Object(defaults)) => defaults,
            _ => Map::new(),
        },
        templates,
    });
    rows.collect()
}

/// Puts texts in the place of tokens such as `$name`.
pub(super) fn expand(template: &Value, kind: &str) -> Value {
    match template {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), expand(value, kind)))
            .collect(),
        Value::Array(list) => list.iter().map(|value| expand(value, kind)).collect(),
        Value::String(text) => expand_text(text, kind).into(),
        other => other.clone(),
    }
}

/// The text for a token: its name, with something after it; `$+name` is never empty.
pub(super) fn expand_text(text: &str, kind: &str) -> String {
    let Some(token) = text.strip_prefix('$') else { return text.to_owned() };
    let name = token.trim_start_matches('+');
    match kind {
        "mixed" => format!("{name}{MIXED}"),
        "long" => format!("{name}{}", LONG.repeat(160)),
        "empty" if token == name => String::new(),
        _ => name.to_owned(),
    }
}
