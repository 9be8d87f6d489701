//! Messages for structural errors, in terms of the spec format.

use std::ops::Range;

use serde_yaml::Value;

use super::reader::{What, plain_value};
use super::tree::{Kind, Node};
use crate::hint::{did_you_mean, quoted_list};
use crate::source::Step;

/// The forms that a `request` may take.
pub(super) const REQUEST: &str = "the name of a DTO, a list of fields, or a map with `name`, \
     `description`, and `parameters`";

/// The forms that a `resource` may take.
pub(super) const RESOURCE: &str = "`none`, or a map with `name` and `action`";

/// Maximum number of characters of a value that a message quotes.
const EXCERPT: usize = 40;

/// An error and its byte range.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) rule: &'static str,
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: String,
}

/// Describes the error of the node at the end of `path`.
pub(super) fn describe(what: &What, node: &Node, path: &[Step]) -> Finding {
    match what {
        What::UnknownKey { key, known } => unknown_key(key, known, node),
        What::MissingKey(key) => missing_key(key, node, path),
        What::UnknownWord(known) => unknown_word(known, node, path),
        What::NotAMap(keys) => wrong_type(node, path, "a map", not_a_map_help(keys)),
        What::NotA(expected) => {
            let (expected, help) = expectation(expected, node);
            wrong_type(node, path, expected, help)
        }
        What::Other(message) => Finding {
            rule: "wrong-type",
            span: node.focus(),
            message: format!("invalid value for {}: {message}", subject(path)),
            help: "compare it with similar items".to_owned(),
        },
    }
}

fn unknown_key(key: &str, known: &[&str], node: &Node) -> Finding {
    let span =
        node.entry(key).map_or_else(|| node.focus(), |entry| entry.key_span.clone());
    let unused = known.iter().copied().filter(|known| node.entry(known).is_none());
    let hint = did_you_mean(key, unused);
    Finding {
        rule: "unknown-key",
        span,
        message: format!("unknown key `{}`", excerpt(key)),
        help: format!("{hint}valid keys are {}", quoted_list(known, "and")),
    }
}

fn missing_key(key: &str, node: &Node, path: &[Step]) -> Finding {
    Finding {
        rule: "missing-key",
        span: node.focus(),
        message: format!("missing key `{key}` in {}", owner(node, path)),
        help: format!("add `{key}` with a value"),
    }
}

fn unknown_word(known: &[&str], node: &Node, path: &[Step]) -> Finding {
    let written = match &node.kind {
        Kind::Scalar { text, .. } => text.as_str(),
        _ => "",
    };
    let hint = did_you_mean(written, known.iter().copied());
    let help = format!("{hint}use one of these values exactly as written");
    wrong_type(node, path, &quoted_list(known, "or"), help)
}

fn wrong_type(node: &Node, path: &[Step], expected: &str, help: String) -> Finding {
    Finding {
        rule: "wrong-type",
        span: node.span.clone(),
        message: format!("{} must be {expected}, found {}", subject(path), found(node)),
        help,
    }
}

/// Returns what serde expected in terms of the format, and how to write it.
fn expectation<'a>(serde: &'a str, node: &Node) -> (&'a str, String) {
    match serde {
        "a string" => ("a string", text_help(node)),
        "a boolean" => {
            ("`true` or `false`", "write one of these values without quotes".into())
        }
        "i64" => ("an integer", "write it in digits, without quotes".into()),
        "u64" => ("a non-negative integer", "write it in digits, without quotes".into()),
        "f64" => ("a number", "write it in digits, without quotes".into()),
        "a sequence" => (
            "a list",
            "start each item with `- ` on a line of its own, or write `[a, b]`".into(),
        ),
        REQUEST => {
            (REQUEST, "remove `request` if the operation has no parameters".into())
        }
        RESOURCE => (
            RESOURCE,
            "remove `resource` to derive it from the name of the operation".into(),
        ),
        other => (other, "compare it with similar items".into()),
    }
}

fn text_help(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar { text, .. } if !is_nothing(node) => {
            format!("quote it: \"{}\"", excerpt(text))
        }
        Kind::Scalar { .. } => {
            "add a value after the colon, or remove the key".to_owned()
        }
        _ => "write a single string".to_owned(),
    }
}

fn not_a_map_help(keys: &[&str]) -> String {
    format!(
        "write its keys below it, each as `key: value`; valid keys are {}",
        quoted_list(keys, "and")
    )
}

fn is_nothing(node: &Node) -> bool {
    matches!(&node.kind, Kind::Scalar { text, plain: true } if plain_value(text).is_null())
}

/// Describes the value in the file.
fn found(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar { text, plain: true } => match plain_value(text) {
            Value::Null => "no value".to_owned(),
            Value::Bool(_) => format!("`{text}`"),
            Value::Number(_) => format!("the number `{text}`"),
            _ => format!("the string `{}`", excerpt(text)),
        },
        Kind::Scalar { text, .. } => format!("the string `{}`", excerpt(text)),
        Kind::List(_) => "a list".to_owned(),
        Kind::Map(_) => "a map".to_owned(),
        Kind::Hole(_) => "missing".to_owned(),
    }
}

/// Returns how messages refer to a value.
fn subject(path: &[Step]) -> String {
    match path {
        [.., Step::Key(key), Step::Index(_)] => format!("an item of `{key}`"),
        [.., Step::Key(key)] => format!("`{key}`"),
        [.., Step::Index(_)] => "an item of the list".to_owned(),
        _ => "the file".to_owned(),
    }
}

/// Returns how messages refer to a map: by its own name, if it has one.
fn owner(node: &Node, path: &[Step]) -> String {
    match (path, node.name()) {
        ([.., Step::Key(list), Step::Index(_)], Some(name)) => {
            format!("the item `{}` of `{list}`", excerpt(name))
        }
        _ => subject(path),
    }
}

fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}...", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
