//! Tests that the reserved names of the generator are those that the code of the client uses.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::names::{TAKEN_METHODS, is_taken_type};
use syn::visit::{self, Visit};

/// Types that have operations as methods.
const CLIENTS: [&str; 2] = ["AuthenticationClient", "ManagementClient"];

/// Methods of traits that a method of the same name would shadow.
const OF_TRAITS: [&str; 6] = ["clone", "fmt", "into", "new", "to_owned", "try_into"];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("generated-client/src")
}

/// Returns the hand-written files of the client.
fn written() -> Vec<syn::File> {
    let mut files = Vec::new();
    let mut pending = vec![source()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("generated") {
                pending.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap());
            }
        }
    }
    files
}

/// The inherent methods of the clients.
#[derive(Default)]
struct Methods(BTreeSet<String>);

impl<'ast> Visit<'ast> for Methods {
    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let syn::Type::Path(owner) = &*item.self_ty else { return };
        let is_client = CLIENTS.iter().any(|client| owner.path.is_ident(client));
        if item.trait_.is_none() && is_client {
            self.0.extend(item.items.iter().filter_map(|item| match item {
                syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                _ => None,
            }));
        }
        visit::visit_item_impl(self, item);
    }
}

#[test]
fn methods_of_the_clients_are_reserved_and_no_others() {
    let mut methods = Methods::default();
    written().iter().for_each(|file| methods.visit_file(file));
    assert!(methods.0.len() > 20, "{:?}", methods.0);
    let taken: BTreeSet<_> = TAKEN_METHODS.iter().map(|it| (*it).to_owned()).collect();
    methods.0.extend(OF_TRAITS.map(str::to_owned));
    assert_eq!(taken, methods.0);
    assert!(TAKEN_METHODS.is_sorted());
}

/// The names that a file imports.
#[derive(Default)]
struct Imported(BTreeSet<String>);

impl<'ast> Visit<'ast> for Imported {
    fn visit_use_name(&mut self, name: &'ast syn::UseName) {
        self.0.insert(name.ident.to_string());
    }
}

#[test]
fn types_of_the_prelude_are_reserved() {
    let text = fs::read_to_string(source().join("runtime/prelude.rs")).unwrap();
    let mut imported = Imported::default();
    imported.visit_file(&syn::parse_file(&text).unwrap());
    let types = imported.0.iter().filter(|it| it.starts_with(char::is_uppercase));
    let free: Vec<_> = types.clone().filter(|it| !is_taken_type(it)).collect();
    assert!(types.count() > 20);
    assert_eq!(free, Vec::<&String>::new());
}
