//! Determines from the syntax which files of a crate import from which.
//!
//! Declare it as `#[cfg(test)] mod imports;`.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};

/// The modules of a crate: the path of each, such as `["runtime", "call"]`, and its file.
type Modules = BTreeMap<Vec<String>, String>;

/// For each file, the files that it imports from.
pub(crate) type Graph = BTreeMap<String, BTreeSet<String>>;

/// Returns the imports between files, each given by its path below the `src` of the crate and its
/// text. Unit tests are ignored.
pub(crate) fn graph(files: &[(String, String)]) -> Graph {
    let modules: Modules =
        files.iter().map(|(path, _)| (module(path), path.clone())).collect();
    files
        .iter()
        .map(|(path, text)| (path.clone(), imports(path, text, &modules)))
        .collect()
}

/// Returns the files of a cycle of imports, each followed by one that it imports from; `None` if
/// there is no cycle.
pub(crate) fn circle(graph: &Graph) -> Option<Vec<String>> {
    let mut rest = graph.clone();
    // A file that imports from none of the remaining files is in no cycle.
    while let Some(leaf) = rest
        .iter()
        .find(|(_, imports)| !imports.iter().any(|it| rest.contains_key(it)))
        .map(|(file, _)| file.clone())
    {
        rest.remove(&leaf);
    }
    let mut walk = vec![rest.keys().next()?.clone()];
    loop {
        let last = walk.last()?;
        let next = rest[last].iter().find(|it| rest.contains_key(*it))?.clone();
        if let Some(start) = walk.iter().position(|file| *file == next) {
            return Some(walk.split_off(start));
        }
        walk.push(next);
    }
}

/// Returns the module of a file.
fn module(path: &str) -> Vec<String> {
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.split('/').map(str::to_owned).collect()
}

fn imports(path: &str, text: &str, modules: &Modules) -> BTreeSet<String> {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut found = Found {
        module: module(path),
        modules,
        paths: BTreeSet::new(),
    };
    found.visit_file(&file);
    let files = found.paths.iter().filter_map(|path| found.file(path));
    files.filter(|file| file != path).collect()
}

struct Found<'a> {
    module: Vec<String>,
    modules: &'a Modules,
    paths: BTreeSet<Vec<String>>,
}

impl Found<'_> {
    /// Returns the file of the longest prefix of a path that is a module.
    fn file(&self, path: &[String]) -> Option<String> {
        (1..=path.len())
            .rev()
            .find_map(|length| self.modules.get(&path[..length]).cloned())
    }

    /// Records a path, if it leads into this crate.
    fn note(&mut self, segments: &[String]) {
        let Some((first, rest)) = segments.split_first() else { return };
        let mut path = match first.as_str() {
            "crate" => Vec::new(),
            "self" => self.module.clone(),
            "super" => self.module[..self.module.len() - 1].to_vec(),
            // In another crate, or in a child module.
            name => {
                let below = [self.module.as_slice(), &[name.to_owned()]].concat();
                if !self.modules.contains_key(&below) {
                    return;
                }
                below
            }
        };
        for segment in rest {
            if segment == "super" {
                path.pop();
            } else {
                path.push(segment.clone());
            }
        }
        self.paths.insert(path);
    }

    fn note_tree(&mut self, before: &[String], tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => {
                let before = [before, &[path.ident.to_string()]].concat();
                self.note_tree(&before, &path.tree);
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.note_tree(before, tree));
            }
            syn::UseTree::Name(name) => {
                self.note(&[before, &[name.ident.to_string()]].concat());
            }
            syn::UseTree::Rename(name) => {
                self.note(&[before, &[name.ident.to_string()]].concat());
            }
            syn::UseTree::Glob(_) => self.note(before),
        }
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .meta
                .require_list()
                .is_ok_and(|list| list.tokens.to_string() == "test")
    })
}

impl<'ast> Visit<'ast> for Found<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let attributes = match item {
            syn::Item::Fn(item) => &item.attrs,
            syn::Item::Impl(item) => &item.attrs,
            syn::Item::Mod(item) => &item.attrs,
            syn::Item::Use(item) => &item.attrs,
            _ => &Vec::new(),
        };
        if !is_test(attributes) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.note_tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<_> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        // A single name is from this file, or was imported.
        if segments.len() > 1 {
            self.note(&segments);
        }
        visit::visit_path(self, path);
    }

    /// Paths in the text of a macro, which is not parsed.
    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        let text = item.tokens.to_string();
        for path in text.split("crate ::").skip(1) {
            let segments = path.split("::").map(str::trim);
            let segments = segments
                .map(|it| it.split(|c: char| !c.is_alphanumeric() && c != '_').next());
            let segments = segments.map(|it| it.unwrap_or_default().to_owned());
            let segments: Vec<_> = segments.take_while(|it| !it.is_empty()).collect();
            self.note(&[&["crate".to_owned()], segments.as_slice()].concat());
        }
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if !is_test(&item.attrs) {
            visit::visit_trait_item_fn(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !is_test(&item.attrs) {
            visit::visit_impl_item_fn(self, item);
        }
    }
}
