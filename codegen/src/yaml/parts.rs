//! Reads documents of foreign formats: as a tree, and parts of them as types.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::read::{parse, report_duplicates};
use super::reader::{Reader, What, plain_value};
use super::tree::{Entry, Kind, Node, SyntaxError};
use super::words::{self, Finding};
use super::{json, recover};
use crate::diagnostics::Diagnostics;
use crate::source::{FileId, Place, SourceFile, Step};

/// Parses a file as JSON if it has that extension, and otherwise as YAML. Reports syntax errors.
pub(crate) fn document(
    id: FileId,
    file: &SourceFile,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let is_json = file.path.to_ascii_lowercase().ends_with(".json");
    let (rule, parsed) = match is_json {
        true => ("json-syntax", json::parse(&file.text)),
        false => ("yaml-syntax", parse(&file.text, None)),
    };
    match parsed {
        Ok(tree) => {
            report_duplicates(id, &tree, diagnostics);
            Some(tree.root)
        }
        Err(SyntaxError {
            span,
            message,
            help,
        }) => {
            diagnostics.report(rule, Place::bytes(id, span), message, help);
            None
        }
    }
}

/// Deserializes the value of `key`, or reports everything that does not fit.
pub(crate) fn part<T: DeserializeOwned>(
    key: &str,
    node: &Node,
) -> Result<T, Vec<Finding>> {
    T::deserialize(Reader::new(node)).map_err(|_| {
        // Wrapped in its key, so that messages can name it.
        let key_span = node.span.clone();
        let entry = Entry {
            key: key.to_owned(),
            key_span,
            value: node.clone(),
        };
        let mut root = Node {
            span: node.span.clone(),
            kind: Kind::Map(vec![entry]),
        };
        recover::recover::<std::collections::BTreeMap<String, T>>(&mut root)
    })
}

/// Creates the finding for a value of the wrong type.
pub(crate) fn misfit(path: &[Step], node: &Node, expected: &str) -> Finding {
    words::describe(&What::NotA(expected.to_owned()), node, path)
}

impl Node {
    /// Returns an empty map.
    pub(crate) fn nothing() -> Self {
        Self {
            span: 0..0,
            kind: Kind::Map(Vec::new()),
        }
    }

    /// Returns the text of a string scalar. An unquoted `true` is not a string.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, plain } => {
                (!plain || plain_value(text).is_string()).then_some(text)
            }
            _ => None,
        }
    }

    /// Returns whether the value is null.
    pub(crate) fn is_null(&self) -> bool {
        matches!(&self.kind, Kind::Scalar { text, plain: true } if plain_value(text).is_null())
    }

    /// Returns the value as JSON.
    pub(crate) fn json(&self) -> Value {
        serde::Deserialize::deserialize(Reader::new(self)).unwrap_or_default()
    }
}
