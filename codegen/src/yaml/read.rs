//! Reads files of the spec, around what is wrong with them.

use serde::de::DeserializeOwned;

use super::reader::Reader;
use super::tree::{self, Node, SyntaxError, Tree};
use super::{limits, mend};
use crate::diagnostics::Diagnostics;
use crate::source::{FileId, Place};

/// What could be read of a file.
#[derive(Debug)]
pub(crate) struct Reading<T> {
    /// The document without its broken entries; `None` when more is broken.
    pub(crate) content: Option<T>,
    /// Names of entries that the content lacks because something is wrong with them.
    pub(crate) dropped: Vec<String>,
    /// The tree that paths over the content lead through, if it is not that of the text.
    pub(crate) tree: Option<Option<Node>>,
    /// What is wrong with the file.
    pub(crate) diagnostics: Diagnostics,
}

impl<T> Reading<T> {
    fn whole(content: T) -> Self {
        Self {
            content: Some(content),
            dropped: Vec::new(),
            tree: None,
            diagnostics: Diagnostics::default(),
        }
    }

    fn nothing(dropped: Vec<String>, diagnostics: Diagnostics) -> Self {
        Self {
            content: None,
            dropped,
            tree: Some(None),
            diagnostics,
        }
    }
}

/// Reads a file as a `T` and finds everything in it that is no YAML, or no `T`.
pub(crate) fn read<T: DeserializeOwned>(id: FileId, text: &str) -> Reading<T> {
    if let Err(error) = limits::check(text) {
        return refused(id, text, error);
    }
    // By way of a value: it refuses a key that a map has twice, which inside of examples nothing
    // else does, and takes a number as text nowhere, just as the JSON Schema of the format.
    let complaint = match serde_yaml::from_str::<serde_yaml::Value>(text) {
        Ok(value) => match T::deserialize(value) {
            Ok(content) => return Reading::whole(content),
            Err(_) => None,
        },
        Err(error) => Some(error),
    };
    match parse(text, complaint) {
        Ok(tree) => read_mended(id, tree),
        Err(error) => refused(id, text, error),
    }
}

fn refused<T>(id: FileId, text: &str, error: SyntaxError) -> Reading<T> {
    let mut diagnostics = Diagnostics::default();
    let place = Place::bytes(id, error.span);
    diagnostics.report("yaml-syntax", place, error.message, error.help);
    Reading::nothing(names_in(text), diagnostics)
}

/// The tree of a text in which something is wrong.
pub(super) fn parse(
    text: &str,
    refused: Option<serde_yaml::Error>,
) -> Result<Tree, SyntaxError> {
    let Some(tree) = tree::parse(text)? else {
        return Err(SyntaxError {
            span: 0..0,
            message: "the file is empty".to_owned(),
            help: "write its content, or delete the file",
        });
    };
    match refused {
        Some(error) if tree.duplicates.is_empty() => Err(syntax_error(&error, text)),
        _ => Ok(tree),
    }
}

/// A complaint of `serde_yaml` that the other parser does not share.
fn syntax_error(error: &serde_yaml::Error, text: &str) -> SyntaxError {
    let at = error.location().map_or(0, |location| location.index().min(text.len()));
    let message = format!("invalid YAML: {error}");
    SyntaxError {
        span: at..at,
        message,
        help: tree::SYNTAX_HELP,
    }
}

pub(super) fn report_duplicates(id: FileId, tree: &Tree, diagnostics: &mut Diagnostics) {
    for duplicate in &tree.duplicates {
        diagnostics.report_with(
            "duplicate-key",
            Place::bytes(id, duplicate.again.clone()),
            format!("the key `{}` stands twice in one map", duplicate.key),
            "take one of the two out",
            (Place::bytes(id, duplicate.first.clone()), "it stands here first"),
        );
    }
}

fn read_mended<T: DeserializeOwned>(id: FileId, tree: Tree) -> Reading<T> {
    let mut diagnostics = Diagnostics::default();
    report_duplicates(id, &tree, &mut diagnostics);
    let mut root = tree.root;
    for finding in mend::mend::<T>(&mut root) {
        let place = Place::bytes(id, finding.span);
        diagnostics.report(finding.rule, place, finding.message, finding.help);
    }
    let mut dropped = mend::take_out_broken_entries(&mut root);
    let content = if mend::has_hole(&root) {
        None
    } else {
        T::deserialize(Reader::new(&root)).ok()
    };
    if content.is_none() {
        dropped.extend(mend::entry_names(&root));
    }
    Reading {
        content,
        dropped,
        tree: Some(Some(root)),
        diagnostics,
    }
}

/// Names in a text that is no YAML, by the look of its lines: nobody is to be told that what they
/// name does not exist.
pub(crate) fn names_in(text: &str) -> Vec<String> {
    let names = text.lines().filter_map(|line| {
        let line = line.trim_start();
        let name = line
            .strip_prefix("- ")
            .unwrap_or(line)
            .trim_start()
            .strip_prefix("name:")?;
        Some(name.trim().trim_matches(['"', '\'']).to_owned())
    });
    names.collect()
}
