//! Structural mistakes in the words of somebody who writes a spec.

use std::ops::Range;

use serde_yaml::Value;

use super::reader::{What, plain_value};
use super::tree::{Kind, Node};
use crate::hint::{did_you_mean, quoted_list};
use crate::source::Step;

/// What a `request` may be.
pub(super) const REQUEST: &str = "the name of a DTO, a list of fields, or a map with `name`, `description` and `parameters`";

/// Characters of a value that a message repeats.
const EXCERPT: usize = 40;

/// A mistake with its bytes.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) rule: &'static str,
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: String,
}

/// Says what is wrong with the node at the end of `path`.
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
            message: format!("{} does not fit: {message}", subject(path)),
            help: "compare it with the entries around it".to_owned(),
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
        message: format!("the key `{}` is unknown here", excerpt(key)),
        help: format!("{hint}the keys here are {}", quoted_list(known, "and")),
    }
}

fn missing_key(key: &str, node: &Node, path: &[Step]) -> Finding {
    Finding {
        rule: "missing-key",
        span: node.focus(),
        message: format!("{} has no `{key}`", owner(node, path)),
        help: format!("add the key `{key}` with its value"),
    }
}

fn unknown_word(known: &[&str], node: &Node, path: &[Step]) -> Finding {
    let written = match &node.kind {
        Kind::Scalar { text, .. } => text.as_str(),
        _ => "",
    };
    let hint = did_you_mean(written, known.iter().copied());
    let help = format!("{hint}the words are taken exactly as they stand in this list");
    wrong_type(node, path, &quoted_list(known, "or"), help)
}

fn wrong_type(node: &Node, path: &[Step], expected: &str, help: String) -> Finding {
    Finding {
        rule: "wrong-type",
        span: node.span.clone(),
        message: format!("{} has to be {expected}, not {}", subject(path), found(node)),
        help,
    }
}

/// What serde expected, in plain words, and how to write it.
fn expectation<'a>(serde: &'a str, node: &Node) -> (&'a str, String) {
    match serde {
        "a string" => ("text", text_help(node)),
        "a boolean" => {
            ("`true` or `false`", "write one of these two words, without quotes".into())
        }
        "i64" => ("a whole number", "write it in digits, without quotes".into()),
        "u64" => {
            ("a whole number from 0 up", "write it in digits, without quotes".into())
        }
        "f64" => ("a number", "write it in digits, without quotes".into()),
        "a sequence" => {
            ("a list", "start a line with `- ` for each entry, or write `[a, b]`".into())
        }
        REQUEST => {
            (REQUEST, "leave `request` out if the operation takes nothing".into())
        }
        other => (other, "compare it with the entries around it".into()),
    }
}

fn text_help(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar { text, .. } if !is_nothing(node) => {
            format!("put it in quotes to make it text: \"{}\"", excerpt(text))
        }
        Kind::Scalar { .. } => {
            "write the text behind the colon, or take the key out".to_owned()
        }
        _ => "write a single text".to_owned(),
    }
}

fn not_a_map_help(keys: &[&str]) -> String {
    format!(
        "write its keys below it, each as `key: value`; they are {}",
        quoted_list(keys, "and")
    )
}

fn is_nothing(node: &Node) -> bool {
    matches!(&node.kind, Kind::Scalar { text, plain: true } if plain_value(text).is_null())
}

/// What stands in the file.
fn found(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar { text, plain: true } => match plain_value(text) {
            Value::Null => "left empty".to_owned(),
            Value::Bool(_) => format!("`{text}`"),
            Value::Number(_) => format!("the number `{text}`"),
            _ => format!("the text `{}`", excerpt(text)),
        },
        Kind::Scalar { text, .. } => format!("the text `{}`", excerpt(text)),
        Kind::List(_) => "a list".to_owned(),
        Kind::Map(_) => "a map".to_owned(),
        Kind::Hole(_) => "missing".to_owned(),
    }
}

/// What a value is called.
fn subject(path: &[Step]) -> String {
    match path {
        [.., Step::Key(key), Step::Index(_)] => format!("an entry of `{key}`"),
        [.., Step::Key(key)] => format!("`{key}`"),
        [.., Step::Index(_)] => "an entry of the list".to_owned(),
        _ => "the file".to_owned(),
    }
}

/// What a map is called: by its own name, where it has one.
fn owner(node: &Node, path: &[Step]) -> String {
    match (path, node.name()) {
        ([.., Step::Key(list), Step::Index(_)], Some(name)) => {
            format!("the entry `{}` of `{list}`", excerpt(name))
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
