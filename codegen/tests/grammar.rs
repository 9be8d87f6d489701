//! Tests that `spec/README.md` and the JSON Schemas describe what the generator reads.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::Style;
use codegen::source::{SourceFile, Sources};
use serde_json::Value;
use support::real_spec;

fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("spec")
}

/// Returns the YAML blocks of the grammar: each names its file in its first line.
fn examples() -> Vec<SourceFile> {
    let readme = fs::read_to_string(spec().join("README.md")).unwrap();
    let blocks = readme
        .split("```yaml\n")
        .skip(1)
        .map(|block| block.split("```").next().unwrap());
    let files = blocks.map(|text| {
        let path = text.lines().next().unwrap().strip_prefix("# ").unwrap();
        SourceFile {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    });
    files.collect()
}

#[test]
fn the_examples_of_the_grammar_are_a_spec() {
    let files = examples();
    assert_eq!(files.len(), 9, "a block of the grammar does not name its file");
    let sources = Sources::new(files);
    let made = codegen::build(&sources)
        .unwrap_or_else(|failure| panic!("{}", failure.render(&sources, Style::Plain)));
    let models = made
        .get("generated-client/src/generated/authentication/users/models.rs")
        .unwrap();
    for type_name in [
        "UpdateUserDto",
        "ListPoolUsersDto",
        "UserStatus",
        "UserDtoGender",
        "UserRespDto",
    ] {
        assert!(models.contains(type_name), "{type_name}");
    }
}

#[test]
fn the_operation_in_the_readme_can_be_added_as_it_says() {
    let readme = fs::read_to_string(spec().parent().unwrap().join("README.md")).unwrap();
    let block = readme.split("```yaml\n").nth(1).unwrap().split("```").next().unwrap();
    let mut files = real_files();
    let text = text_of(&mut files, "authentication/public.yaml");
    *text = text.replacen("operations:\n", &format!("operations:\n{block}"), 1);
    let sources = Sources::new(files);
    let made = codegen::build(&sources)
        .unwrap_or_else(|failure| panic!("{}", failure.render(&sources, Style::Plain)));
    let folder = "generated-client/src/generated/authentication/public";
    let operations = made.get(&format!("{folder}/operations.rs")).unwrap();
    assert!(operations.contains("pub fn get_server_time(&self) -> Call<JsonObject>"));
}

#[test]
fn the_grammar_shows_every_key() {
    let readme = fs::read_to_string(spec().join("README.md")).unwrap();
    let hostile = "codegen/tests/hostile/spec/authentication/type.yaml";
    let hostile = fs::read_to_string(spec().parent().unwrap().join(hostile)).unwrap();
    for (_, schema) in codegen::raw::json_schemas() {
        for key in keys(&schema) {
            let shown =
                [&readme, &hostile].iter().any(|text| text.contains(&format!("{key}:")));
            assert!(shown, "no example shows `{key}`");
        }
    }
}

/// Returns the property names of a schema and its definitions.
fn keys(schema: &Value) -> Vec<String> {
    let definitions =
        schema["$defs"].as_object().into_iter().flat_map(|map| map.values());
    let objects = definitions.chain([schema]);
    objects
        .flat_map(|object| {
            object["properties"]
                .as_object()
                .into_iter()
                .flat_map(|map| map.keys().cloned())
        })
        .collect()
}

fn validator(name: &str) -> jsonschema::Validator {
    let (_, schema) = codegen::raw::json_schemas()
        .into_iter()
        .find(|(found, _)| *found == name)
        .unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// Returns which schema describes a file.
fn kind(path: &str) -> &'static str {
    match path {
        "api.yaml" => "api",
        "errors.yaml" => "errors",
        "import.yaml" => "import",
        "glossary.yaml" => "glossary",
        "lint.yaml" => "lint",
        "resources.yaml" => "resources",
        "site.yaml" => "site",
        _ => "group",
    }
}

/// Returns every file of the spec.
fn real_files() -> Vec<SourceFile> {
    let files = real_spec().into_iter();
    files.map(|(path, text)| SourceFile { path, text }).collect()
}

/// Returns the text of one of them.
fn text_of<'a>(files: &'a mut [SourceFile], path: &str) -> &'a mut String {
    &mut files.iter_mut().find(|file| file.path == path).unwrap().text
}

#[test]
fn the_json_schemas_accept_the_spec_and_the_examples() {
    for file in real_files().into_iter().chain(examples()) {
        let document: Value = serde_yaml::from_str(&file.text).unwrap();
        let errors: Vec<_> = validator(kind(&file.path))
            .iter_errors(&document)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{}: {errors:?}", file.path);
    }
}

#[test]
fn the_json_schemas_refuse_what_the_generator_refuses() {
    let text = fs::read_to_string(spec().join("authentication/wechat.yaml")).unwrap();
    let damages = [
        ("    idempotent: true\n", ""),
        ("    idempotent: true\n", "    idempotent: sometimes\n"),
        ("    method: POST\n", "    method: SEND\n"),
        ("    summary: ", "    sumary: "),
        ("        secret: true\n", "        secret: 1\n"),
    ];
    for (from, to) in damages {
        let damaged = text.replacen(from, to, 1);
        assert_ne!(damaged, text, "{from}");
        let document: Value = serde_yaml::from_str(&damaged).unwrap();
        assert!(!validator("group").is_valid(&document), "{from:?} -> {to:?}");

        let mut files = real_files();
        *text_of(&mut files, "authentication/wechat.yaml") = damaged;
        assert!(codegen::build(&Sources::new(files)).is_err(), "{from:?} -> {to:?}");
    }
}

#[test]
fn every_file_names_its_schema_for_editors() {
    for file in real_files() {
        let up = "../".repeat(file.path.matches('/').count());
        let line = format!(
            "# yaml-language-server: $schema={up}schema/{}.schema.json\n",
            kind(&file.path)
        );
        assert!(file.text.starts_with(&line), "{}", file.path);
    }
}

#[test]
fn the_readme_lists_every_extension() {
    let readme = fs::read_to_string(spec().join("README.md")).unwrap();
    for (name, says) in codegen::import::EXTENSIONS {
        assert!(readme.contains(&format!("| `{name}` | {says} |\n")), "{name}");
    }
}

#[test]
fn the_readme_lists_every_type() {
    let readme = fs::read_to_string(spec().join("README.md")).unwrap();
    let (_, table) = readme.split_once("## Types").unwrap();
    let (table, _) = table.split_once("\n## ").unwrap();
    for word in codegen::types::words() {
        assert!(table.contains(&format!("`{word}`")), "{word}");
    }
    for scalar in &codegen::types::SCALARS {
        for rust in [Some(&scalar.rust), scalar.secret.as_ref()].into_iter().flatten() {
            assert!(table.contains(&format!("`{}`", rust.name)), "{}", rust.name);
        }
    }
}
