//! The generated arguments of every operation, which the comparison with the official SDKs uses
//! too.

use std::path::Path;

use serde_json::{Map, Value};

/// The text that follows the name of a token in the kind `mixed`.
const MIXED: &str = " 中&a=1+2%41\"\\/?#[]é😀\n";

/// Generated arguments by operation and kind.
pub(crate) struct Arguments(Vec<Map<String, Value>>);

impl Arguments {
    /// Reads the arguments of the operations of a client.
    pub(crate) fn read(client: &str, former: &[(&str, &str)]) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance");
        let text =
            std::fs::read_to_string(folder.join(format!("arguments.{client}.jsonl")));
        let text = text.expect("missing fixture: run `conformance/run.sh`");
        let mut rows: Vec<Map<String, Value>> = text
            .lines()
            .map(|line| serde_json::from_str(line).expect("an object"))
            .collect();
        // Rows of SDK methods that wrap an operation have the arguments of that method.
        rows.retain(|row| !row.contains_key("by"));
        for row in &mut rows {
            let name = row["operation"].as_str().expect("a name");
            if let Some((_, current)) = former.iter().find(|(former, _)| *former == name)
            {
                row.insert("operation".to_owned(), (*current).into());
            }
        }
        Self(rows)
    }

    /// Returns the arguments of an operation: `required` ones, `all`, or `mixed` ones with special
    /// characters.
    pub(crate) fn of(&self, operation: &str, kind: &str) -> Map<String, Value> {
        let row = self.0.iter().find(|row| row["operation"] == operation);
        let row = row.unwrap_or_else(|| panic!("missing arguments of `{operation}`"));
        let template = if kind == "required" { &row["required"] } else { &row["all"] };
        match expand(template, kind) {
            Value::Object(arguments) => arguments,
            other => panic!("the arguments of `{operation}` are {other}"),
        }
    }
}

/// Replaces tokens such as `$name` with their text.
fn expand(template: &Value, kind: &str) -> Value {
    match template {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), expand(value, kind)))
            .collect(),
        Value::Array(list) => list.iter().map(|value| expand(value, kind)).collect(),
        Value::String(text) => match text.strip_prefix('$') {
            Some(token) => {
                let name = token.trim_start_matches('+');
                let suffix = if kind == "mixed" { MIXED } else { "" };
                format!("{name}{suffix}").into()
            }
            None => text.clone().into(),
        },
        other => other.clone(),
    }
}
