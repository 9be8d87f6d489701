//! Tests the spec of the client as a whole: every text and decision is present, and nothing is lost
//! on the way to the client. The YAML is read here without the generator.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::coverage::coverage;
use codegen::diagnostics::Diagnostics;
use codegen::raw::{Field, Location, Request};
use serde_yaml::{Mapping, Value};
use support::{Files, files_in, real_spec, sources};

/// Lists whose items require descriptions, with the key that names an item.
const DESCRIBED: [(&str, &str); 12] = [
    ("clients", "name"),
    ("credentials", "name"),
    ("envelope", "name"),
    ("status_codes", "name"),
    ("api_codes", "name"),
    ("operations", "name"),
    ("schemas", "name"),
    ("fields", "name"),
    ("parameters", "name"),
    ("request", "name"),
    ("values", "value"),
    ("one_of", "name"),
];

/// Data of the API is in the language of its users.
const DATA: [&str; 2] = ["example", "default"];

/// With more arguments, calls become unreadable.
const MOST_ARGUMENTS: usize = 6;

fn documents() -> BTreeMap<String, Value> {
    let parse = |(path, text): (String, String)| {
        let document = serde_yaml::from_str(&text).unwrap();
        (path, document)
    };
    real_spec().into_iter().map(parse).collect()
}

/// Visits every value of a document with its key, except examples and defaults.
fn visit<'a>(key: &'a str, value: &'a Value, see: &mut dyn FnMut(&'a str, &'a Value)) {
    if DATA.contains(&key) {
        return;
    }
    see(key, value);
    match value {
        Value::Mapping(members) => {
            for (key, value) in members {
                visit(key.as_str().unwrap(), value, see);
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| visit("", item, see)),
        _ => {}
    }
}

fn text<'a>(members: &'a Mapping, key: &str) -> Option<&'a str> {
    members.get(key)?.as_str()
}

/// Reduces a text to its words, so that a name equals a text that only repeats it.
fn bare(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

#[test]
fn everything_is_described_and_no_description_repeats_a_name() {
    let mut count = 0;
    for (path, document) in &documents() {
        visit("", document, &mut |key, value| {
            let list = DESCRIBED.iter().find(|(list, _)| *list == key);
            let (Some((_, name)), Some(entries)) = (list, value.as_sequence()) else {
                return;
            };
            // The credentials of an operation refer to others by name.
            for entry in entries.iter().filter_map(Value::as_mapping) {
                let name =
                    text(entry, name).unwrap_or_else(|| panic!("{path}: {entry:?}"));
                let description = text(entry, "description").unwrap_or_default();
                assert!(!bare(description).is_empty(), "{path}: {name} says nothing");
                assert_ne!(
                    bare(description),
                    bare(name),
                    "{path}: {name} says its name"
                );
                count += 1;
            }
        });
    }
    assert!(count > 7_000, "{count}");
}

#[test]
fn only_examples_and_defaults_are_in_the_language_of_the_users() {
    for (path, document) in &documents() {
        visit("", document, &mut |key, value| {
            let value = value.as_str().unwrap_or_default();
            for text in [key, value] {
                assert!(!text.contains(is_cjk), "{path}: `{key}`: {text}");
            }
        });
    }
    for (path, text) in real_spec() {
        let mut comments = text.lines().filter(|line| line.trim().starts_with("# "));
        // A script in an example may contain comments that start with `//`.
        assert!(!comments.any(|line| line.contains(is_cjk)), "{path}");
    }
}

#[test]
fn everything_is_decided() {
    let coverage = coverage(&sources(real_spec()));
    let all = coverage.total();
    let operations = all.emitted + all.hidden;
    assert_eq!((coverage.errors, all.missing), (0, 0));
    assert_eq!(all.credentials, operations);
    assert_eq!(all.idempotent, operations);
    assert_eq!(all.pages, operations);
    assert_eq!(operations, spec_operations(|_| true).len());
}

/// Client, name, method, and path of an operation of the spec.
type Called = (String, String, String, String);

fn spec_operations(is_wanted: impl Fn(&Mapping) -> bool) -> BTreeSet<Called> {
    let mut found = BTreeSet::new();
    for (path, document) in documents() {
        let Some((client, _)) = path.split_once('/') else { continue };
        for operation in document["operations"].as_sequence().into_iter().flatten() {
            let operation = operation.as_mapping().unwrap();
            let of = |key| text(operation, key).unwrap().to_owned();
            let called = (client.to_owned(), of("name"), of("method"), of("path"));
            if is_wanted(operation) {
                assert!(found.insert(called), "{path}: {} twice", of("name"));
            }
        }
    }
    found
}

fn is_emitted(operation: &Mapping) -> bool {
    let hidden = operation.get("hidden").and_then(Value::as_mapping);
    hidden.is_none_or(|hidden| {
        hidden.get("emitted").and_then(Value::as_bool) == Some(true)
    })
}

/// Returns the number of former names of the operations of a client.
fn former_names(client: &str) -> usize {
    let documents = documents().into_iter();
    let documents = documents.filter(|(path, _)| path.split('/').next() == Some(client));
    let operations = documents.flat_map(|(_, document)| {
        document["operations"].as_sequence().cloned().unwrap_or_default()
    });
    operations.filter_map(|it| Some(it["aliases"].as_sequence()?.len())).sum()
}

/// Returns the files of the client with this name, by module.
fn generated(name: &str) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut files = files_in(&root.join("generated-client/src/generated"));
    files.retain(|path, _| path.ends_with(name));
    files
}

/// Returns the value of a member in a generated table.
fn member<'a>(table: &'a str, key: &str) -> &'a str {
    let mut lines = table.lines().map(str::trim);
    let value =
        lines.find_map(|line| line.strip_prefix(key)?.strip_prefix(": ")).unwrap();
    value.trim_end_matches(',').trim_start_matches("Method::").trim_matches('"')
}

#[test]
fn no_operation_is_lost() {
    let mut found = BTreeSet::new();
    let mut methods: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, text) in generated("/operations.rs") {
        let client = path.split('/').next().unwrap().to_owned();
        for table in text.split(": Operation = Operation {").skip(1) {
            let of = |key| member(table, key).to_owned();
            found.insert((client.clone(), of("name"), of("method"), of("path")));
        }
        let names = text.lines().filter_map(|line| line.strip_prefix("    pub fn "));
        let methods = methods.entry(client).or_default();
        for name in names {
            let name = name.split('(').next().unwrap();
            assert!(!name.contains("controller"), "{path}: {name}");
            assert!(methods.insert(name.to_owned()), "{path}: {name} twice");
        }
    }
    let expected = spec_operations(is_emitted);
    assert!(expected.len() > 600, "{}", expected.len());
    assert_eq!(found, expected);
    for (client, methods) in methods {
        let operations = expected.iter().filter(|(owner, ..)| *owner == client);
        let former = former_names(&client);
        assert_eq!(methods.len(), operations.count() + former, "methods of {client}");
    }
    for (_, name, ..) in spec_operations(|_| true) {
        assert!(!name.contains('_'), "`{name}` names a class of the server too");
    }
}

/// Counts the arguments in the text after the opening parenthesis.
fn arguments(text: &str) -> usize {
    let mut depth = 0_i32;
    let (mut count, mut is_open) = (0, false);
    for c in text.chars() {
        match c {
            '(' | '<' => depth += 1,
            ')' if depth == 0 => return count + usize::from(is_open),
            ')' | '>' => depth -= 1,
            ',' if depth == 0 => {
                count += usize::from(is_open);
                is_open = false;
                continue;
            }
            _ => {}
        }
        is_open |= !c.is_whitespace();
    }
    count
}

#[test]
fn no_constructor_is_a_wall() {
    assert_eq!(arguments(") -> Self"), 0);
    assert_eq!(arguments("a: impl Into<A>) -> Self"), 1);
    assert_eq!(arguments("\n    a: BTreeMap<A, B>,\n    b: (C, D),\n) -> Self"), 2);
    let (mut count, mut most) = (0, 0);
    for name in ["/models.rs", "shared.rs"] {
        for (path, text) in generated(name) {
            for constructor in text.split("    pub fn new(").skip(1) {
                let found = arguments(constructor);
                let line = constructor.trim_start().lines().next().unwrap_or_default();
                assert!(found <= MOST_ARGUMENTS, "{path}: {found}: {line}");
                (count, most) = (count + 1, most.max(found));
            }
        }
    }
    assert!(count > 500 && most > 2, "{count} constructors, {most} arguments");
}

/// URLs end up in the logs of servers and proxies. The API requires these fields in URLs:
/// `linkExtIdp`, `generateLinkExtIdpUrl`, `getInviteCodeContext`, and `frontChannelLogout`.
const SECRETS_IN_URLS: [(&str, &str); 4] = [
    ("authentication/account-binding.yaml", "id_token"),
    ("authentication/account-binding.yaml", "id_token"),
    ("authentication/invitations.yaml", "token"),
    ("authentication/signout.yaml", "id_token_hint"),
];

#[test]
fn no_other_secret_stands_in_a_url() {
    let mut diagnostics = Diagnostics::default();
    let loaded = codegen::load::load(&sources(real_spec()), &mut diagnostics);
    let mut found = Vec::new();
    for document in &loaded.spec.groups {
        for operation in &document.content.operations {
            let Some(Request::Parameters(list)) = &operation.request else { continue };
            let is_exposed =
                |field: &&Field| field.secret && field.location != Some(Location::Body);
            let exposed = list.parameters.iter().filter(is_exposed);
            found.extend(exposed.map(|it| (document.path.as_str(), it.name.as_str())));
        }
    }
    assert_eq!(found, SECRETS_IN_URLS);
}
