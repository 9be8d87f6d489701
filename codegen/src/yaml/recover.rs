//! Finds all structural errors of a document in one pass.
//!
//! serde stops at the first error. Therefore, each error is recorded and repaired in the tree, and
//! the tree is read again, until it fits the type. A misspelled key is renamed, any other unknown
//! key is removed, and an invalid or missing value becomes a hole, which is read as whatever type
//! is expected. Finally, items with a hole are removed, so that later passes see only what the file
//! really contains.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::reader::{Mismatch, Reader, What};
use super::tree::{Entry, Kind, Node};
use super::words::{self, Finding};
use crate::hint::nearest;
use crate::raw;
use crate::source::Step;

/// Number of errors in a file at which the search stops.
const MAX_ERRORS: usize = 500;

/// Maximum number of values read during the search. Each error reads the file again, so a large
/// file allows fewer errors.
const MAX_READ: usize = 2_000_000;

/// Records all errors and repairs the tree. What cannot be repaired stays in the tree.
pub(super) fn recover<T: DeserializeOwned>(root: &mut Node) -> Vec<Finding> {
    let mut findings = Vec::new();
    let limit = (MAX_READ / root.size()).clamp(1, MAX_ERRORS);
    while findings.len() < limit
        && let Err(mismatch) = T::deserialize(Reader::new(root))
    {
        let mismatch = refined(mismatch, root);
        let path = mismatch.path();
        let Some(node) = node_at(root, &path) else { break };
        if is_hole(node) && !matches!(mismatch.what, What::MissingKey(_)) {
            break;
        }
        if !is_consequence(node, &mismatch.what) {
            findings.push(words::describe(&mismatch.what, node, &path));
        }
        repair(node, &mismatch.what);
    }
    findings
}

/// Returns whether the node fails to fit only because of an error that is already recorded.
fn is_consequence(node: &Node, what: &What) -> bool {
    is_hole(node) || (matches!(what, What::Other(_)) && has_hole(node))
}

/// Refines errors in `request` and `resource`, which are a string or a map: for an untagged enum,
/// serde does not say what does not fit.
fn refined(mismatch: Mismatch, root: &mut Node) -> Mismatch {
    let path = mismatch.path();
    let (What::Other(_), Some(Step::Key(key))) = (&mismatch.what, path.last()) else {
        return mismatch;
    };
    let is_request = match &**key {
        "request" => true,
        "resource" => false,
        _ => return mismatch,
    };
    let Some(node) = node_at(root, &path) else { return mismatch };
    let reader = Reader::untagged(node);
    let inner = match node.kind {
        Kind::Map(_) if is_request => raw::Parameters::deserialize(reader).err(),
        Kind::List(_) if is_request => Vec::<raw::Field>::deserialize(reader).err(),
        Kind::Map(_) => raw::Binding::deserialize(reader).err(),
        _ => {
            let expected = if is_request { words::REQUEST } else { words::RESOURCE };
            return mismatch.explained(What::NotA(expected.to_owned()));
        }
    };
    inner.map_or(mismatch, |inner| inner.below_path(&path))
}

fn node_at<'a>(root: &'a mut Node, path: &[Step]) -> Option<&'a mut Node> {
    path.iter().try_fold(root, |node, step| match (&mut node.kind, step) {
        (Kind::List(items), Step::Index(index)) => items.get_mut(*index),
        (Kind::Map(entries) | Kind::Hole(entries), Step::Key(key)) => entries
            .iter_mut()
            .find(|entry| entry.key == *key)
            .map(|entry| &mut entry.value),
        _ => None,
    })
}

fn repair(node: &mut Node, what: &What) {
    match what {
        What::UnknownKey { key, known } => rename_or_remove(node, key, known),
        What::MissingKey(key) => add_hole(node, key),
        What::UnknownWord(_) | What::NotAMap(_) | What::NotA(_) | What::Other(_) => {
            node.kind = Kind::Hole(Vec::new());
        }
    }
}

fn rename_or_remove(node: &mut Node, key: &str, known: &[&str]) {
    let meant =
        nearest(key, known.iter().copied()).filter(|meant| node.entry(meant).is_none());
    let Kind::Map(entries) = &mut node.kind else { return };
    match (meant, entries.iter_mut().find(|entry| entry.key == key)) {
        (Some(meant), Some(entry)) => meant.clone_into(&mut entry.key),
        _ => entries.retain(|entry| entry.key != key),
    }
}

fn add_hole(node: &mut Node, key: &str) {
    let span = node.span.clone();
    let hole = Node {
        span: span.clone(),
        kind: Kind::Hole(Vec::new()),
    };
    let entry = Entry {
        key: key.to_owned(),
        key_span: span,
        value: hole,
    };
    match &mut node.kind {
        Kind::Map(entries) | Kind::Hole(entries) => entries.push(entry),
        // An empty document, or a key without a value: read as a map without keys.
        _ => node.kind = Kind::Map(vec![entry]),
    }
}

/// Removes the items with a hole from the lists of the document, and returns their names.
pub(super) fn remove_invalid_items(root: &mut Node) -> Vec<String> {
    let mut dropped = Vec::new();
    let Kind::Map(entries) = &mut root.kind else { return dropped };
    for entry in entries {
        if let Kind::List(items) = &mut entry.value.kind {
            items.retain(|item| {
                let broken = has_hole(item);
                dropped.extend(item.name().filter(|_| broken).map(str::to_owned));
                !broken
            });
        }
    }
    dropped
}

/// Returns the names of all items in the lists of the document.
pub(super) fn item_names(root: &Node) -> Vec<String> {
    let entries = root.children().flat_map(Node::children);
    entries.filter_map(Node::name).map(str::to_owned).collect()
}

/// Returns whether the node contains a hole.
pub(super) fn has_hole(node: &Node) -> bool {
    is_hole(node) || node.children().any(has_hole)
}

fn is_hole(node: &Node) -> bool {
    matches!(node.kind, Kind::Hole(_))
}
