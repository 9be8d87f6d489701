//! Tests exporting the spec as OpenAPI and importing it again: into itself, it changes nothing;
//! into an empty spec, it results in the same spec.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeMap;

use codegen::diagnostics::{Diagnostics, Style};
use codegen::export::export;
use codegen::import::merge::Merged;
use codegen::import::{Kind, import};
use codegen::load::load;
use codegen::raw::{Api, Errors, Field, Group, Operation, Request, Schema};
use codegen::source::{SourceFile, Sources};
use support::{Files, readme_spec, real_spec, sources, spec_in};

/// The file whose title is not in any document, because it is not a group of a client.
const SHARED: &str = "shared.yaml";

/// A spec as written, by path.
struct Written {
    api: Api,
    errors: Errors,
    groups: BTreeMap<String, Group>,
}

fn written(files: &Files) -> Written {
    let mut diagnostics = Diagnostics::default();
    let sources = sources(files.clone());
    let loaded = load(&sources, &mut diagnostics);
    let told = diagnostics.render(&sources, &loaded.locations, Style::Plain);
    assert!(diagnostics.is_empty(), "{told}");
    let groups = loaded.spec.groups.into_iter();
    let mut written = Written {
        api: loaded.spec.api.unwrap().content,
        errors: loaded.spec.errors.unwrap().content,
        groups: groups.map(|document| (document.path, document.content)).collect(),
    };
    written.join_lines();
    written
}

/// Joins the lines of a text. Line breaks in a paragraph have no meaning, and a rewritten text has
/// its own.
fn joined(text: &mut Option<String>) {
    if let Some(text) = text {
        let paragraphs = text.trim().split("\n\n").map(|paragraph| {
            paragraph.replace("\n- ", "\r- ").replace('\n', " ").replace('\r', "\n")
        });
        *text = paragraphs.collect::<Vec<_>>().join("\n\n");
    }
}

impl Written {
    /// Joins the lines of all texts.
    fn join_lines(&mut self) {
        let mut description = Some(std::mem::take(&mut self.api.description));
        joined(&mut description);
        self.api.description = description.unwrap();
        for client in &mut self.api.clients {
            joined(&mut client.description);
            joined(&mut client.permissions);
        }
        self.api.credentials.iter_mut().for_each(|it| joined(&mut it.description));
        self.api.envelope.iter_mut().for_each(|it| joined(&mut it.description));
        let codes =
            self.errors.status_codes.iter_mut().chain(&mut self.errors.api_codes);
        codes.for_each(|it| joined(&mut it.description));
        for group in self.groups.values_mut() {
            joined(&mut group.description);
            group.operations.iter_mut().for_each(join_operation);
            group.schemas.iter_mut().for_each(join_schema);
        }
    }
}

fn join_operation(operation: &mut Operation) {
    joined(&mut operation.summary);
    joined(&mut operation.description);
    joined(&mut operation.permissions);
    operation.deprecated.iter_mut().for_each(|it| joined(&mut it.note));
    operation.hidden.iter_mut().for_each(|it| joined(&mut it.reason));
    if let Some(Request::Parameters(list)) = &mut operation.request {
        joined(&mut list.description);
        list.parameters.iter_mut().for_each(join_field);
    }
}

fn join_schema(schema: &mut Schema) {
    joined(&mut schema.description);
    schema.fields.iter_mut().flatten().for_each(join_field);
    schema.one_of.iter_mut().flatten().for_each(|it| joined(&mut it.description));
    schema.values.iter_mut().flatten().for_each(|it| joined(&mut it.description));
}

fn join_field(field: &mut Field) {
    joined(&mut field.description);
    field.values.iter_mut().flatten().for_each(|it| joined(&mut it.description));
    field.deprecated.iter_mut().for_each(|it| joined(&mut it.note));
    field.corrected.iter_mut().for_each(|it| joined(&mut it.reason));
}

fn documents_of(files: &Files) -> Sources {
    let spec = sources(files.clone());
    let made = export(&spec)
        .unwrap_or_else(|failure| panic!("{}", failure.render(&spec, Style::Plain)));
    let documents = made.iter().map(|(path, text)| SourceFile {
        path: path.to_owned(),
        text: text.to_owned(),
    });
    Sources::documents(documents.collect())
}

fn imported(files: &Files, documents: &Sources, remove: bool) -> Merged {
    let spec = sources(files.clone());
    import(&spec, documents, &Kind::OpenApi { client: None }, remove).unwrap_or_else(
        |refusal| panic!("{}", refusal.render(&spec, documents, Style::Plain)),
    )
}

fn changes_nothing(files: &Files) {
    let documents = documents_of(files);
    for remove in [false, true] {
        let merged = imported(files, &documents, remove);
        let changed: Vec<_> = merged.files.keys().collect();
        assert!(changed.is_empty(), "{changed:?}\n{}", merged.summary.render(false));
        assert!(!merged.summary.is_changed);
    }
}

fn is_made_again(files: &Files) {
    let made = imported(&Files::new(), &documents_of(files), false);
    let (expected, found) = (written(files), written(&made.files));
    assert_eq!(found.api, expected.api);
    assert_eq!(found.errors, expected.errors);
    let paths = |spec: &Written| spec.groups.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(&found), paths(&expected));
    for (path, mut expected) in expected.groups {
        gather(&mut expected.operations);
        // Documents contain no resources.
        expected.operations.iter_mut().for_each(|it| it.resource = None);
        let found = &found.groups[&path];
        if path != SHARED {
            assert_eq!(found.title, expected.title, "{path}");
            assert_eq!(found.description, expected.description, "{path}");
        }
        each_is_same(&path, &found.operations, &expected.operations, |it| &it.name);
        each_is_same(&path, &found.schemas, &expected.schemas, |it| &it.name);
    }
}

/// Groups the operations of a path, as OpenAPI does.
fn gather(operations: &mut [Operation]) {
    let paths: Vec<_> = operations.iter().map(|it| it.path.clone()).collect();
    operations.sort_by_key(|it| paths.iter().position(|path| *path == it.path));
}

/// Compares item by item, so that a failure shows the difference instead of two long lists.
fn each_is_same<T: std::fmt::Debug + PartialEq>(
    path: &str,
    found: &[T],
    expected: &[T],
    name: impl Fn(&T) -> &String,
) {
    let names = |list: &[T]| list.iter().map(|it| name(it).clone()).collect::<Vec<_>>();
    for (found, expected) in found.iter().zip(expected) {
        assert_eq!(found, expected, "{path}");
    }
    assert_eq!(names(found), names(expected), "{path}");
}

#[test]
fn the_real_spec_comes_back() {
    changes_nothing(&real_spec());
    is_made_again(&real_spec());
}

#[test]
fn the_hostile_spec_comes_back() {
    let files = spec_in("tests/hostile/spec");
    changes_nothing(&files);
    is_made_again(&files);
}

#[test]
fn the_spec_of_the_readme_comes_back() {
    changes_nothing(&readme_spec());
    is_made_again(&readme_spec());
}

/// A DTO that looks like a whole response, as some servers nest one in another.
#[test]
fn a_dto_with_the_members_of_the_envelope_comes_back() {
    let mut files = readme_spec();
    let group = files.get_mut("authentication/users.yaml").unwrap();
    group.push_str(
        r#"
  - name: NestedDto
    description: An answer inside of another.
    fields:
      - { name: statusCode, type: integer, required: true, description: 200 means success. }
      - { name: message, type: string, required: true, description: What happened. }
      - { name: inner, type: NestedDto, description: Another one. }
      - { name: total, type: integer, description: How many there are. }
"#,
    );
    changes_nothing(&files);
    is_made_again(&files);
}
