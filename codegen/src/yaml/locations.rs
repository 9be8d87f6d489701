//! Where the values of files stand.

use std::ops::Range;
use std::sync::OnceLock;

use super::tree::{self, Node};
use crate::source::{FileId, Place, Sources, Step};

/// Where the values of each file stand.
#[derive(Debug, Clone, Default)]
pub struct Locations {
    /// A file's tree, once it is needed: `None` for a file that has none.
    trees: Vec<OnceLock<Option<Node>>>,
}

impl Locations {
    /// Trees for this many files, each of them made when it is first needed.
    pub(crate) fn new(files: usize) -> Self {
        Self {
            trees: vec![OnceLock::new(); files],
        }
    }

    /// The bytes of a place. Where a step leads nowhere, those of the last node before it; `None`
    /// when the file has no node at all.
    pub(crate) fn find(&self, sources: &Sources, place: &Place) -> Option<Range<usize>> {
        if let Some(Step::Bytes(bytes)) = place.steps.first() {
            return Some(bytes.clone());
        }
        let source = sources.get(place.file)?;
        let tree = self.trees.get(place.file.0)?.get_or_init(|| tree_of(&source.text));
        Some(locate(tree.as_ref()?, &place.steps))
    }

    /// Keeps a tree that was mended, so that paths over what was read lead to the right nodes.
    pub(crate) fn keep(&mut self, file: FileId, tree: Option<Node>) {
        if let Some(slot) = self.trees.get_mut(file.0) {
            *slot = OnceLock::from(tree);
        }
    }
}

/// The tree of a document; `None` when it is empty or no YAML.
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
