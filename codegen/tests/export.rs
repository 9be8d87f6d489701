//! Tests the export as OpenAPI. `openapi/spec` contains every key of the grammar, and
//! `openapi/expected` its export. After a change, `UPDATE=1 cargo test -p codegen --test export`
//! regenerates the latter; review the diff.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::{Diagnostics, Style};
use codegen::export::{documents, export};
use codegen::files::FileSet;
use codegen::load::load;
use codegen::source::Sources;
use jsonschema::Validator;
use serde_json::{Value, json};
use support::{Files, base, files_in, readme_spec, real_spec, sources, spec_in};

const EVERY_KEY: &str = "tests/openapi/spec";
const HOSTILE: &str = "tests/hostile/spec";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/openapi")
}

/// Exports a spec without checking it.
fn written(files: Files) -> FileSet {
    let mut diagnostics = Diagnostics::default();
    let sources = sources(files);
    let loaded = load(&sources, &mut diagnostics);
    let mistakes = diagnostics.render(&sources, &loaded.locations, Style::Plain);
    assert!(diagnostics.is_empty(), "{mistakes}");
    documents(&loaded.spec)
}

fn exported(files: Files) -> FileSet {
    let sources = sources(files);
    export(&sources)
        .unwrap_or_else(|failure| panic!("{}", failure.render(&sources, Style::Plain)))
}

fn refused(files: Files) -> String {
    let sources = sources(files);
    export(&sources).unwrap_err().render(&sources, Style::Plain)
}

fn parsed(files: &FileSet, client: &str) -> Value {
    serde_json::from_str(files.get(&format!("{client}.openapi.json")).unwrap()).unwrap()
}

/// The official schema does not validate the schemas inside a document. Here, they must be JSON
/// Schemas, too.
fn validator() -> Validator {
    let text = fs::read_to_string(folder().join("schema-3.1.json")).unwrap();
    let mut schema: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(schema["$defs"]["schema"]["$dynamicAnchor"], "meta");
    schema["$defs"]["schema"] = json!({ "$dynamicAnchor": "meta", "$ref": "https://json-schema.org/draft/2020-12/schema" });
    jsonschema::validator_for(&schema).unwrap()
}

/// Returns every reference in a document with its target, if that exists.
fn references<'a>(
    document: &'a Value,
    value: &'a Value,
) -> Vec<(&'a str, Option<&'a Value>)> {
    let mut found = Vec::new();
    if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
        let target = reference.strip_prefix('#').and_then(|path| document.pointer(path));
        found.push((reference, target));
    }
    let below: Vec<&Value> = match value {
        Value::Array(list) => list.iter().collect(),
        Value::Object(map) => map.values().collect(),
        _ => Vec::new(),
    };
    found.extend(below.into_iter().flat_map(|value| references(document, value)));
    found
}

/// Returns a schema with the components to which it refers, directly and indirectly.
fn with_components(document: &Value, schema: &Value) -> Value {
    let mut whole = schema.clone();
    let mut pending = references(document, schema);
    while let Some((reference, target)) = pending.pop() {
        let name = reference.strip_prefix("#/components/schemas/").unwrap();
        if whole["components"]["schemas"].get(name).is_none() {
            let target = target.unwrap();
            whole["components"]["schemas"][name] = target.clone();
            pending.extend(references(document, target));
        }
    }
    whole
}

#[test]
fn every_key_is_written_as_expected() {
    let made = written(spec_in(EVERY_KEY));
    let expected = folder().join("expected");
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(&expected).unwrap();
        for (name, text) in made.iter() {
            fs::write(expected.join(name), text).unwrap();
        }
    }
    let kept = files_in(&expected);
    assert_eq!(made.len(), kept.len());
    for (name, text) in made.iter() {
        assert_eq!(text, kept[name], "{name}");
    }
}

#[test]
fn every_export_is_openapi_and_refers_to_what_is_there() {
    let validator = validator();
    let specs = [
        exported(real_spec()),
        exported(spec_in(HOSTILE)),
        exported(readme_spec()),
        written(spec_in(EVERY_KEY)),
    ];
    let mut count = 0;
    for (name, text) in specs.iter().flat_map(FileSet::iter) {
        let document: Value = serde_json::from_str(text).unwrap();
        let errors: Vec<_> = validator
            .iter_errors(&document)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
        for (reference, target) in references(&document, &document) {
            assert!(target.is_some(), "{name}: {reference}");
            count += 1;
        }
        assert!(text.ends_with("}\n"));
    }
    assert!(count > 40, "{count}");
}

#[test]
fn a_damaged_export_is_not_openapi() {
    let validator = validator();
    let document = parsed(&written(spec_in(EVERY_KEY)), "authentication");
    let damages: [(&str, Value); 10] = [
        ("/openapi", json!("3.0.0")),
        ("/info/title", json!(null)),
        ("/tags/0/name", json!(1)),
        ("/paths/~1users/get/security", json!({})),
        ("/paths/~1users/get/parameters/0/in", json!("body")),
        ("/paths/~1users~1{userId}/patch/parameters/0/required", json!(false)),
        ("/paths/~1users/post/requestBody/content", json!([])),
        ("/paths/~1users/post/responses/200/description", json!(null)),
        ("/components/schemas/User/properties/id/type", json!("text")),
        ("/components/securitySchemes/app/in", json!("body")),
    ];
    for (pointer, value) in damages {
        let mut damaged = document.clone();
        *damaged.pointer_mut(pointer).unwrap() = value;
        assert!(!validator.is_valid(&damaged), "{pointer}");
    }
    let mut damaged = document;
    damaged["components"]["schemas"]["A B"] = json!({});
    assert!(!validator.is_valid(&damaged), "a name with a space");
}

#[test]
fn examples_and_defaults_fit_their_exported_schemas() {
    let mut count = 0;
    for spec in
        [exported(real_spec()), exported(spec_in(HOSTILE)), written(spec_in(EVERY_KEY))]
    {
        for (name, text) in spec.iter() {
            let document: Value = serde_json::from_str(text).unwrap();
            for (schema, fields) in
                document["components"]["schemas"].as_object().unwrap()
            {
                for (field, facts) in
                    fields["properties"].as_object().into_iter().flatten()
                {
                    let examples = facts["examples"].as_array().into_iter().flatten();
                    let values: Vec<_> = examples.chain(facts.get("default")).collect();
                    if values.is_empty() {
                        continue;
                    }
                    let whole = with_components(&document, facts);
                    let validator = jsonschema::validator_for(&whole).unwrap();
                    for value in values {
                        assert!(
                            validator.is_valid(value),
                            "{name} {schema}.{field}: {value}"
                        );
                        count += 1;
                    }
                }
            }
        }
    }
    assert!(count > 20, "{count}");
}

#[test]
fn a_spec_with_mistakes_is_not_exported() {
    let mut files = base();
    let group = files.get_mut("authentication/things.yaml").unwrap();
    *group = group.replace("data: ThingDto", "data: ThinkDto");
    files.insert("api.yaml".to_owned(), with_headers(&files["api.yaml"]));
    let told = refused(files);
    assert!(told.starts_with("error[unknown-schema]"), "{told}");
}

/// Returns the base, whose credential may have no header yet.
fn with_headers(api: &str) -> String {
    if api.contains("header:") {
        return api.to_owned();
    }
    api.replace("  - name: app\n", "  - name: app\n    header: x-app-id\n")
}

#[test]
fn names_that_no_component_can_have_are_told() {
    let mut files = base();
    files.insert("api.yaml".to_owned(), with_headers(&files["api.yaml"]));
    let group = files.get_mut("authentication/things.yaml").unwrap();
    *group = group
        .replace(
            "      data: ThingDto",
            "      name: Thing/Answer\n      data: ThingDto",
        )
        .replace("GetThingDto", "GetThing\u{e9}Dto")
        .replace("credentials: [app]", "credentials: [an app]");
    let api = with_headers(&files["api.yaml"]).replace("- name: app", "- name: an app");
    files.insert("api.yaml".to_owned(), api);
    let expected = "\
error[component-name]: `an app` is not a valid name of an OpenAPI component
  --> spec/api.yaml:11:11
   |
11 |   - name: an app
   |           ^^^^^^
   |
   = help: use only ASCII letters, digits, `.`, `-`, and `_`

error[component-name]: `Thing/Answer` is not a valid name of an OpenAPI component
  --> spec/authentication/things.yaml:13:13
   |
13 |       name: Thing/Answer
   |             ^^^^^^^^^^^^
   |
   = help: use only ASCII letters, digits, `.`, `-`, and `_`

error[component-name]: `GetThing\u{e9}Dto` is not a valid name of an OpenAPI component
  --> spec/authentication/things.yaml:16:11
   |
16 |   - name: GetThing\u{e9}Dto
   |           ^^^^^^^^^^^^
   |
   = help: use only ASCII letters, digits, `.`, `-`, and `_`

3 errors in 2 files; no files were written
";
    assert_eq!(refused(files), expected);
}

#[test]
fn parameters_that_are_a_type_elsewhere_are_told() {
    let expected = "\
error[parameters-as-type]: `ThingsDto` is used as a type elsewhere, but parameters have no schema in OpenAPI
  --> spec/authentication/things.yaml:12:13
   |
12 |       name: ThingsDto
   |             ^^^^^^^^^
   |
   = help: list the type under `schemas` with a name of its own

1 error in 1 file; no files were written
";
    let of_an_answer = ("data: ThingDto", "data: array of ThingsDto");
    let of_a_field = (
        "        type: string\n        required: true\n        description: Identifier of the thing.\n        example: t-1\n",
        "        type: ThingsDto\n        description: Nested.\n",
    );
    for (from, to) in [of_an_answer, of_a_field] {
        let mut files = base();
        files.insert("api.yaml".to_owned(), with_headers(&files["api.yaml"]));
        let group = files.get_mut("authentication/things.yaml").unwrap();
        *group = group.replace(from, to).replace(
            "    request: GetThingDto\n",
            "    request:\n      name: ThingsDto\n      description: Which one.\n      parameters: []\n",
        );
        assert_eq!(refused(files), expected);
    }
}

#[test]
fn the_order_in_which_files_are_found_does_not_matter() {
    let files: Vec<_> = spec_in(HOSTILE).into_iter().collect();
    let backwards: Vec<_> = files.iter().rev().cloned().collect();
    let made = |files: Vec<_>| {
        let sources: Sources = sources(files);
        export(&sources).unwrap()
    };
    assert_eq!(made(files), made(backwards));
}
