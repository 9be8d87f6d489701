//! Documents of another format than the spec's: their tree, and parts of it as types.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::read::{parse, report_duplicates};
use super::reader::{Reader, What, plain_value};
use super::tree::{Entry, Kind, Node, SyntaxError};
use super::words::{self, Finding};
use super::{json, mend};
use crate::diagnostics::Diagnostics;
use crate::source::{FileId, Place, SourceFile, Step};

/// The tree of a file: JSON if it is called so, else YAML. Reports what is neither.
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

/// Reads the value of `key` as a `T`, or says everything that does not fit.
pub(crate) fn part<T: DeserializeOwned>(
    key: &str,
    node: &Node,
) -> Result<T, Vec<Finding>> {
    T::deserialize(Reader::new(node)).map_err(|_| {
        // Below its key, so that messages can name it.
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
        mend::mend::<std::collections::BTreeMap<String, T>>(&mut root)
    })
}

/// Says that the value at the end of a path is not what it has to be.
pub(crate) fn misfit(path: &[Step], node: &Node, expected: &str) -> Finding {
    words::describe(&What::NotA(expected.to_owned()), node, path)
}

impl Node {
    /// A map without entries.
    pub(crate) fn nothing() -> Self {
        Self {
            span: 0..0,
            kind: Kind::Map(Vec::new()),
        }
    }

    /// The text of a scalar that is one: `true` without quotes is none.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar { text, plain } => {
                (!plain || plain_value(text).is_string()).then_some(text)
            }
            _ => None,
        }
    }

    /// Whether nothing is written there.
    pub(crate) fn is_null(&self) -> bool {
        matches!(&self.kind, Kind::Scalar { text, plain: true } if plain_value(text).is_null())
    }

    /// The value as JSON.
    pub(crate) fn json(&self) -> Value {
        serde::Deserialize::deserialize(Reader::new(self)).unwrap_or_default()
    }
}
