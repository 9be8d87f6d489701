//! The documents of a spec while they are merged, and their texts.

use std::collections::BTreeMap;

use super::edit::{self, Unforeseen};
use super::inline::{Inline, name_requests, written};
use super::shape::{self, Tree};
use super::write;
use crate::diagnostics::Diagnostics;
use crate::load::{self, Loaded};
use crate::raw;
use crate::source::{FileId, Place, SourceFile, Sources};
use crate::yaml::tree_of;

pub(super) const API: &str = "api.yaml";
pub(super) const ERRORS: &str = "errors.yaml";
pub(super) const IMPORT: &str = "import.yaml";
const GLOSSARY: &str = "glossary.yaml";
const RESOURCES: &str = "resources.yaml";

/// The documents of a spec, by path.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub(super) api: Option<raw::Api>,
    pub(super) errors: Option<raw::Errors>,
    pub(super) import: Option<raw::Import>,
    /// Never written, but imported texts must follow it.
    glossary: Option<raw::Glossary>,
    /// Never written, but operations refer to it.
    resources: Option<raw::Resources>,
    pub(super) groups: BTreeMap<String, raw::Group>,
    /// Requests that are inline in their operations; here they have names.
    pub(super) inline: Inline,
}

impl Draft {
    /// Loads a spec, which may be incomplete.
    pub(super) fn load(sources: &Sources) -> (Self, Loaded, Diagnostics) {
        let mut diagnostics = Diagnostics::default();
        let loaded = load::load(sources, &mut diagnostics);
        let spec = &loaded.spec;
        let groups = spec.groups.iter();
        let mut draft = Self {
            api: spec.api.as_ref().map(|document| document.content.clone()),
            errors: spec.errors.as_ref().map(|document| document.content.clone()),
            import: spec.import.as_ref().map(|document| document.content.clone()),
            glossary: spec.glossary.as_ref().map(|document| document.content.clone()),
            resources: spec.resources.as_ref().map(|document| document.content.clone()),
            groups: groups
                .map(|document| (document.path.clone(), document.content.clone()))
                .collect(),
            inline: Inline::new(),
        };
        let Self { groups, inline, .. } = &mut draft;
        for (path, group) in groups {
            name_requests(path, group, inline);
        }
        (draft, loaded, diagnostics.without("missing-file"))
    }

    /// Returns the files, numbered in the order of their paths.
    pub(super) fn numbered(&self) -> impl Iterator<Item = (FileId, &str)> {
        let api = self.api.iter().map(|_| API);
        let errors = self.errors.iter().map(|_| ERRORS);
        let import = self.import.iter().map(|_| IMPORT);
        let glossary = self.glossary.iter().map(|_| GLOSSARY);
        let resources = self.resources.iter().map(|_| RESOURCES);
        let groups = self.groups.keys().map(String::as_str);
        let documents = api.chain(errors).chain(import).chain(glossary).chain(resources);
        let paths = documents.chain(groups).enumerate();
        paths.map(|(number, path)| (FileId(number), path))
    }

    /// Converts the draft to a spec, as if it had been loaded.
    pub(super) fn spec(&self) -> raw::Spec {
        let numbers: BTreeMap<&str, FileId> =
            self.numbered().map(|(file, path)| (path, file)).collect();
        raw::Spec {
            api: document(&numbers, API, self.api.as_ref()),
            errors: document(&numbers, ERRORS, self.errors.as_ref()),
            import: document(&numbers, IMPORT, self.import.as_ref()),
            glossary: document(&numbers, GLOSSARY, self.glossary.as_ref()),
            resources: document(&numbers, RESOURCES, self.resources.as_ref()),
            lint: None,
            site: None,
            groups: self
                .groups
                .iter()
                .filter_map(|(path, group)| document(&numbers, path, Some(group)))
                .collect(),
        }
    }

    /// Returns the tree of a file.
    pub(super) fn tree(&self, path: &str) -> Option<Tree> {
        match path {
            API => self.api.as_ref().map(shape::api),
            ERRORS => self.errors.as_ref().map(shape::errors),
            IMPORT => self.import.as_ref().map(shape::import),
            path => self.groups.get(path).map(shape::group),
        }
    }

    /// Returns every schema.
    pub(super) fn schemas(&self) -> impl Iterator<Item = &raw::Schema> {
        self.groups.values().flat_map(|group| &group.schemas)
    }

    /// Returns the tree of each file with the name of its JSON Schema.
    pub(super) fn trees(&self) -> BTreeMap<String, (&'static str, Tree)> {
        let written = Self {
            groups: written(self.api.as_ref(), &self.groups, &self.inline),
            ..self.clone()
        };
        let mut trees = BTreeMap::new();
        for (_, path) in written.numbered() {
            let schema = match path {
                API => "api",
                ERRORS => "errors",
                IMPORT => "import",
                _ => "group",
            };
            let tree = written.tree(path).map(|tree| (schema, tree));
            trees.extend(tree.map(|tree| (path.to_owned(), tree)));
        }
        trees
    }

    /// Returns the files whose text must change from `old` to `self`.
    pub(super) fn files(
        &self,
        old: &Self,
        sources: &Sources,
        diagnostics: &mut Diagnostics,
    ) -> BTreeMap<String, String> {
        let texts: BTreeMap<_, _> =
            sources.iter().map(|(id, file)| (file.path.as_str(), (id, file))).collect();
        let old = old.trees();
        let mut files = BTreeMap::new();
        for (path, (schema, new)) in self.trees() {
            let text = match (old.get(&path), texts.get(path.as_str())) {
                (Some((_, old)), Some((id, file))) if *old != new => {
                    edited(*id, file, old, &new, diagnostics)
                }
                (Some(_), _) => None,
                (None, _) => Some(write::file(&path, schema, &new)),
            };
            files.extend(text.map(|text| (path, text)));
        }
        files
    }

    /// Reads the new files and verifies that they contain what was intended.
    pub(super) fn verify(
        &self,
        sources: &Sources,
        files: &BTreeMap<String, String>,
        diagnostics: &mut Diagnostics,
    ) {
        let after = with_files(sources, files);
        let (written, _, errors) = Self::load(&after);
        let (expected, actual) = (self.trees(), written.trees());
        for path in files.keys() {
            let (expected, actual) = (expected.get(path), actual.get(path));
            let error = errors.list().iter().find(|error| {
                after.get(error.place.file).is_some_and(|file| file.path == *path)
            });
            let wrong = match (expected, actual) {
                _ if error.is_some() => error.map(|error| error.message.clone()),
                _ if !is_editable(&after, path) => {
                    Some("a second change would fail".to_owned())
                }
                (Some((_, expected)), Some((_, actual))) => expected.difference(actual),
                _ => Some("the result would not be a valid spec file".to_owned()),
            };
            let Some(wrong) = wrong else { continue };
            diagnostics.report(
                "import-result",
                place_of(sources, path),
                format!("cannot change spec/{path} without damage: {wrong}"),
                "write the affected items in the plain style of the other files, without anchors; \
                 if they already are, this is a bug in the import",
            );
        }
    }
}

fn document<T: Clone>(
    numbers: &BTreeMap<&str, FileId>,
    path: &str,
    content: Option<&T>,
) -> Option<raw::Document<T>> {
    Some(raw::Document {
        file: *numbers.get(path)?,
        path: path.to_owned(),
        content: content?.clone(),
    })
}

/// Returns whether both parsers can read the file: one provides its contents, the other the
/// locations.
fn is_editable(sources: &Sources, path: &str) -> bool {
    let file = sources.iter().find(|(_, file)| file.path == path);
    file.is_some_and(|(_, file)| tree_of(&file.text).is_some())
}

/// Returns the spec with some files replaced.
pub(super) fn with_files(
    sources: &Sources,
    files: &BTreeMap<String, String>,
) -> Sources {
    let kept = sources.iter().map(|(_, file)| file);
    let kept = kept.filter(|file| !files.contains_key(&file.path)).cloned();
    let new = files.iter().map(|(path, text)| SourceFile {
        path: path.clone(),
        text: text.clone(),
    });
    Sources::new(kept.chain(new).collect())
}

fn place_of(sources: &Sources, path: &str) -> Place {
    let found = sources.iter().find(|(_, file)| file.path == path);
    found.map_or_else(Place::nowhere, |(id, _)| Place::root(id))
}

pub(super) fn edited(
    id: FileId,
    file: &SourceFile,
    old: &Tree,
    new: &Tree,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let edited = match tree_of(&file.text) {
        Some(root) => edit::edit(&file.text, &root, old, new),
        None => Err(Unforeseen(0)),
    };
    match edited {
        Ok(text) => Some(text),
        Err(Unforeseen(at)) => {
            diagnostics.report(
                "import-layout",
                Place::bytes(id, at..at),
                "the import cannot change a file in this style",
                "write each key on a line of its own, without anchors",
            );
            None
        }
    }
}
