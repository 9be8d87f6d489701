//! Reads the files of a spec and recovers from errors.

use serde::de::DeserializeOwned;

use super::reader::Reader;
use super::tree::{self, Node, SyntaxError, Tree};
use super::{limits, recover};
use crate::diagnostics::Diagnostics;
use crate::source::{FileId, Place};

/// The result of reading a file.
#[derive(Debug)]
pub(crate) struct Reading<T> {
    /// The document without its invalid items; `None` if the rest is invalid, too.
    pub(crate) content: Option<T>,
    /// Names of the items that are missing from the content because they are invalid.
    pub(crate) dropped: Vec<String>,
    /// The tree for locations in the content, if it differs from that of the text.
    pub(crate) tree: Option<Option<Node>>,
    /// The errors in the file.
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

/// Deserializes a file as a `T`, and reports all YAML syntax errors and mismatches.
pub(crate) fn read<T: DeserializeOwned>(id: FileId, text: &str) -> Reading<T> {
    if let Err(error) = limits::check(text) {
        return refused(id, text, error);
    }
    // Parsed as a value first: this rejects duplicate keys, which nothing else does inside
    // examples, and does not accept a number as a string, like the JSON Schema of the format.
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

/// Parses the tree of an invalid text.
pub(super) fn parse(
    text: &str,
    refused: Option<serde_yaml::Error>,
) -> Result<Tree, SyntaxError> {
    let Some(tree) = tree::parse(text)? else {
        return Err(SyntaxError {
            span: 0..0,
            message: "the file is empty".to_owned(),
            help: "add its content, or delete the file",
        });
    };
    match refused {
        Some(error) if tree.duplicates.is_empty() => Err(syntax_error(&error, text)),
        _ => Ok(tree),
    }
}

/// Converts an error of `serde_yaml` that the other parser does not report.
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
            format!("duplicate key `{}`", duplicate.key),
            "remove or rename one of the two keys",
            (Place::bytes(id, duplicate.first.clone()), "first defined here"),
        );
    }
}

fn read_mended<T: DeserializeOwned>(id: FileId, tree: Tree) -> Reading<T> {
    let mut diagnostics = Diagnostics::default();
    report_duplicates(id, &tree, &mut diagnostics);
    let mut root = tree.root;
    for finding in recover::recover::<T>(&mut root) {
        let place = Place::bytes(id, finding.span);
        diagnostics.report(finding.rule, place, finding.message, finding.help);
    }
    let mut dropped = recover::remove_invalid_items(&mut root);
    let content = if recover::has_hole(&root) {
        None
    } else {
        T::deserialize(Reader::new(&root)).ok()
    };
    if content.is_none() {
        dropped.extend(recover::item_names(&root));
    }
    Reading {
        content,
        dropped,
        tree: Some(Some(root)),
        diagnostics,
    }
}

/// Guesses the names in a text that is not valid YAML from its lines, so that references to them
/// are not reported as unknown.
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
