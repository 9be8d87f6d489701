//! Finds every structural mistake of a document in one go.
//!
//! serde stops at the first mistake. So each one is noted and mended in the tree, and the tree is
//! read again, until it fits: a key that is nearly right is renamed, another unknown key is taken
//! out, and what is wrong or missing becomes a hole, which is read as whatever is asked for. In the
//! end, entries with a hole are taken out: later passes see only what was really written.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::reader::{Mistake, Reader, What};
use super::tree::{Entry, Kind, Node};
use super::words::{self, Finding};
use crate::hint::nearest;
use crate::raw;
use crate::source::Step;

/// Mistakes of one file after which the search ends: who has so many mends some first.
const MAX_MISTAKES: usize = 500;

/// Values that may be read while searching. Each mistake reads the file once more, so that a large
/// file has a smaller share of them.
const MAX_READ: usize = 2_000_000;

/// Notes all mistakes and mends the tree. What cannot be mended stays in the tree.
pub(super) fn mend<T: DeserializeOwned>(root: &mut Node) -> Vec<Finding> {
    let mut findings = Vec::new();
    let limit = (MAX_READ / root.size()).clamp(1, MAX_MISTAKES);
    while findings.len() < limit
        && let Err(mistake) = T::deserialize(Reader::new(root))
    {
        let mistake = look_into_request(mistake, root);
        let path = mistake.path();
        let Some(node) = node_at(root, &path) else { break };
        if is_hole(node) && !matches!(mistake.what, What::MissingKey(_)) {
            break;
        }
        if !is_consequence(node, &mistake.what) {
            findings.push(words::describe(&mistake.what, node, &path));
        }
        repair(node, &mistake.what);
    }
    findings
}

/// Whether the node only does not fit because of a mistake that was noted before.
fn is_consequence(node: &Node, what: &What) -> bool {
    is_hole(node) || (matches!(what, What::Other(_)) && has_hole(node))
}

/// `request` is a text or a map, and serde says about neither why it does not fit.
fn look_into_request(mistake: Mistake, root: &mut Node) -> Mistake {
    let path = mistake.path();
    match (&mistake.what, path.last()) {
        (What::Other(_), Some(Step::Key(key))) if key == "request" => {}
        _ => return mistake,
    }
    let Some(node) = node_at(root, &path) else { return mistake };
    let reader = Reader::untagged(node);
    let inner = match node.kind {
        Kind::Map(_) => raw::Parameters::deserialize(reader).err(),
        Kind::List(_) => Vec::<raw::Field>::deserialize(reader).err(),
        _ => return mistake.explained(What::NotA(words::REQUEST.to_owned())),
    };
    inner.map_or(mistake, |inner| inner.below_path(&path))
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
        // A document, or a key, with nothing behind it: read as a map without keys.
        _ => node.kind = Kind::Map(vec![entry]),
    }
}

/// Takes out the entries of the document's lists that have a hole. Gives their names.
pub(super) fn take_out_broken_entries(root: &mut Node) -> Vec<String> {
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

/// Names of all entries of the document's lists.
pub(super) fn entry_names(root: &Node) -> Vec<String> {
    let entries = root.children().flat_map(Node::children);
    entries.filter_map(Node::name).map(str::to_owned).collect()
}

/// Whether something in the node was wrong or missing.
pub(super) fn has_hole(node: &Node) -> bool {
    is_hole(node) || node.children().any(has_hole)
}

fn is_hole(node: &Node) -> bool {
    matches!(node.kind, Kind::Hole(_))
}
