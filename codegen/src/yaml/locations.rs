//! Locations of the values in files.

use std::ops::Range;
use std::sync::OnceLock;

use super::tree::{self, Node};
use crate::source::{FileId, Place, Sources, Step};

/// Locations of the values of each file.
#[derive(Debug, Clone, Default)]
pub struct Locations {
    /// The tree of each file, parsed on first use. `None` for a file without a tree.
    trees: Vec<OnceLock<Option<Node>>>,
}

impl Locations {
    /// Creates the locations of `files` files. Their trees are parsed on first use.
    pub(crate) fn new(files: usize) -> Self {
        Self {
            trees: vec![OnceLock::new(); files],
        }
    }

    /// Returns the bytes of a place. If a step leads nowhere, returns those of the last node before
    /// it; `None` if the file has no node at all.
    pub(crate) fn find(&self, sources: &Sources, place: &Place) -> Option<Range<usize>> {
        if let Some(Step::Bytes(bytes)) = place.steps.first() {
            return Some(bytes.clone());
        }
        let source = sources.get(place.file)?;
        let tree = self.trees.get(place.file.0)?.get_or_init(|| tree_of(&source.text));
        Some(locate(tree.as_ref()?, &place.steps))
    }

    /// Stores a repaired tree, so that paths through the document lead to the right nodes.
    pub(crate) fn keep(&mut self, file: FileId, tree: Option<Node>) {
        if let Some(slot) = self.trees.get_mut(file.0) {
            *slot = OnceLock::from(tree);
        }
    }
}

/// Parses a document; `None` if it is empty or not valid YAML.
pub(crate) fn tree_of(text: &str) -> Option<Node> {
    tree::parse(text).ok().flatten().map(|tree| tree.root)
}

fn locate(root: &Node, steps: &[Step]) -> Range<usize> {
    let mut node = root;
    for step in steps {
        let child = match step {
            Step::Key(key) => node.entry(key).map(|entry| &entry.value),
            Step::Index(index) => node.item(*index),
            Step::Name(key) => match node.entry(key) {
                Some(entry) => return entry.key_span.clone(),
                None => None,
            },
            Step::Bytes(bytes) => return bytes.clone(),
        };
        let Some(child) = child else { break };
        node = child;
    }
    node.focus()
}
