//! Sets single keys of a spec and leaves every other byte unchanged.

use std::collections::BTreeMap;

use serde_json::Value;

use super::draft::{Draft, edited};
use super::shape::Tree;
use crate::diagnostics::{Diagnostics, Failure};
use crate::source::{Place, Sources, Step};

/// A key of a map and its new value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Rewrite {
    pub(crate) map: Place,
    pub(crate) key: &'static str,
    pub(crate) value: Value,
}

/// Returns the new texts of the files that change.
///
/// # Errors
///
/// Returns an error if the spec does not follow the grammar, or if a file cannot be changed without
/// damage.
pub(crate) fn rewrite(
    sources: &Sources,
    rewrites: &[Rewrite],
) -> Result<BTreeMap<String, String>, Failure> {
    let (draft, loaded, mut diagnostics) = Draft::load(sources);
    if !diagnostics.is_empty() {
        return Err(Failure {
            diagnostics,
            locations: loaded.locations,
        });
    }
    let old = draft.trees();
    let mut new = BTreeMap::new();
    for rewrite in rewrites {
        let path = sources.get(rewrite.map.file).map(|file| file.path.as_str());
        let Some((path, (_, tree))) = path.and_then(|path| old.get_key_value(path))
        else {
            continue;
        };
        let tree = new.entry(path.as_str()).or_insert_with(|| tree.clone());
        tree.set(rewrite);
    }
    let mut files = BTreeMap::new();
    for (id, file) in sources.iter() {
        let trees = old.get(&file.path).zip(new.get(file.path.as_str()));
        let Some(((_, old), new)) = trees.filter(|((_, old), new)| old != *new) else {
            continue;
        };
        let text = edited(id, file, old, new, &mut diagnostics);
        files.extend(text.map(|text| (file.path.clone(), text)));
    }
    if diagnostics.is_empty() {
        verify(sources, &files, &new, &mut diagnostics);
    }
    if diagnostics.is_empty() {
        return Ok(files);
    }
    Err(Failure {
        diagnostics,
        locations: loaded.locations,
    })
}

/// Reads the new files and verifies that they contain what was intended.
fn verify(
    sources: &Sources,
    files: &BTreeMap<String, String>,
    intended: &BTreeMap<&str, Tree>,
    diagnostics: &mut Diagnostics,
) {
    let after = super::draft::with_files(sources, files);
    let actual = Draft::load(&after).0.trees();
    for (id, file) in sources.iter().filter(|(_, file)| files.contains_key(&file.path)) {
        let actual = actual.get(&file.path).map(|(_, tree)| tree);
        let wrong = match (actual, intended.get(file.path.as_str())) {
            (Some(actual), Some(intended)) => intended.difference(actual),
            _ => Some("the result would not be a valid spec file".to_owned()),
        };
        if let Some(wrong) = wrong {
            diagnostics.report(
                "import-result",
                Place::root(id),
                format!("cannot change spec/{} without damage: {wrong}", file.path),
                "write the affected items in the plain style of the other files",
            );
        }
    }
}

impl Tree {
    fn set(&mut self, rewrite: &Rewrite) {
        let Some(Self::Map(entries, _)) = self.at(&rewrite.map.steps) else { return };
        let entry = entries.iter_mut().find(|(key, _)| key == rewrite.key);
        match (entry, &rewrite.value) {
            (Some((_, Self::Prose(text))), Value::String(new)) => text.clone_from(new),
            (Some((_, tree)), value) => *tree = Self::value(value),
            (None, value) => {
                // `rust_name` follows the name, and `example` is the last key.
                let index = if rewrite.key == "rust_name" { 1 } else { entries.len() };
                let entry = (rewrite.key.to_owned(), Self::value(value));
                entries.insert(index.min(entries.len()), entry);
            }
        }
    }

    fn at(&mut self, steps: &[Step]) -> Option<&mut Self> {
        let mut tree = self;
        for step in steps {
            tree = match (step, tree) {
                (Step::Key(key), Self::Map(entries, _)) => {
                    let mut entries = entries.iter_mut();
                    &mut entries.find(|(found, _)| found == key)?.1
                }
                (Step::Index(index), Self::List(items, _)) => items.get_mut(*index)?,
                _ => return None,
            };
        }
        Some(tree)
    }
}
