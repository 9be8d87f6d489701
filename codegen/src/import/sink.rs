//! Collects the results of reading a document, and deserializes parts of it.

use serde::de::DeserializeOwned;

use super::incoming::Note;
use crate::diagnostics::Diagnostics;
use crate::source::{FileId, Place, Step};
use crate::yaml::{self, Entry, Kind, Node};

/// Maximum number of errors that a run keeps.
const MAX_ERRORS: usize = 500;

/// Errors and notes about one file.
pub(super) struct Sink<'d> {
    pub(super) file: FileId,
    pub(super) diagnostics: &'d mut Diagnostics,
    pub(super) notes: &'d mut Vec<Note>,
}

impl Sink<'_> {
    pub(super) fn place(&self, node: &Node) -> Place {
        Place::bytes(self.file, node.span.clone())
    }

    pub(super) fn key_place(&self, entry: &Entry) -> Place {
        Place::bytes(self.file, entry.key_span.clone())
    }

    /// Returns whether the limit of errors is reached.
    pub(super) fn is_full(&self) -> bool {
        self.diagnostics.list().len() >= MAX_ERRORS
    }

    /// Records an error.
    pub(super) fn report(
        &mut self,
        rule: &'static str,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if !self.is_full() {
            self.diagnostics.report(rule, place, message, help);
        }
    }

    /// Records an error with a related location.
    pub(super) fn report_with(
        &mut self,
        rule: &'static str,
        place: Place,
        message: String,
        help: &str,
        related: (Place, &str),
    ) {
        if !self.is_full() {
            self.diagnostics.report_with(rule, place, message, help, related);
        }
    }

    pub(super) fn note(&mut self, place: Place, text: String) {
        self.notes.push(Note { place, text });
    }

    /// Deserializes the value of `key`; reports a mismatch.
    pub(super) fn part<T: DeserializeOwned>(
        &mut self,
        parent: &Node,
        key: &str,
    ) -> Option<T> {
        match yaml::part(key, member(parent, key)?) {
            Ok(part) => Some(part),
            Err(findings) => {
                for finding in findings {
                    let place = Place::bytes(self.file, finding.span);
                    self.report(finding.rule, place, finding.message, finding.help);
                }
                None
            }
        }
    }

    /// Returns the value of `key` as trimmed text; `None` if it is empty.
    pub(super) fn text(&mut self, parent: &Node, key: &str) -> Option<String> {
        let text: String = self.part(parent, key)?;
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    pub(super) fn flag(&mut self, parent: &Node, key: &str) -> bool {
        self.part(parent, key).unwrap_or_default()
    }

    /// Returns the entries of the map at `key`; none if the key is missing.
    pub(super) fn entries<'a>(&mut self, parent: &'a Node, key: &str) -> &'a [Entry] {
        member(parent, key).map_or(&[], |node| self.entries_of(key, node))
    }

    /// Returns the entries of a map that is the value of `key`.
    pub(super) fn entries_of<'a>(&mut self, key: &str, node: &'a Node) -> &'a [Entry] {
        match &node.kind {
            Kind::Map(entries) => entries,
            _ => {
                self.misfit(key, node, "a map");
                &[]
            }
        }
    }

    /// Returns the items of the list at `key`; none if the key is missing.
    pub(super) fn items<'a>(&mut self, parent: &'a Node, key: &str) -> &'a [Node] {
        match member(parent, key) {
            None => &[],
            Some(Node {
                kind: Kind::List(items),
                ..
            }) => items,
            Some(node) => {
                self.misfit(key, node, "a sequence");
                &[]
            }
        }
    }

    /// Reports a value of `key` that has the wrong type.
    pub(super) fn misfit(&mut self, key: &str, node: &Node, expected: &str) {
        self.misfit_at(&[Step::Key(key.to_owned().into())], node, expected);
    }

    /// Reports an item of the list at `key` that has the wrong type.
    pub(super) fn misfit_item(&mut self, key: &str, node: &Node, expected: &str) {
        self.misfit_at(
            &[Step::Key(key.to_owned().into()), Step::Index(0)],
            node,
            expected,
        );
    }

    fn misfit_at(&mut self, path: &[Step], node: &Node, expected: &str) {
        let finding = yaml::misfit(path, node, expected);
        let place = Place::bytes(self.file, finding.span);
        self.report(finding.rule, place, finding.message, finding.help);
    }
}

/// Returns the value of a key, unless it is null.
pub(super) fn member<'a>(parent: &'a Node, key: &str) -> Option<&'a Node> {
    parent.entry(key).map(|entry| &entry.value).filter(|node| !node.is_null())
}

/// Returns the entries of a map; none for any other node.
pub(super) fn children(node: &Node) -> &[Entry] {
    match &node.kind {
        Kind::Map(entries) => entries,
        _ => &[],
    }
}
