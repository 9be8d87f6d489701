//! Tests inline schemas of documents: they get a name with the first import, and keep it in later
//! ones.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::diagnostics::Style;
use codegen::import::{Kind, import};
use codegen::source::{SourceFile, Sources};
use serde_json::{Map, Value, json};
use support::{Files, Random, base, sources};

const OPEN_API: Kind = Kind::OpenApi { client: None };

/// Merges a document; returns the changed files and the summary.
fn imported(spec: &Files, document: &Value, name: &str) -> (Files, String) {
    let spec = sources(spec.clone());
    let documents = Sources::documents(vec![SourceFile {
        path: "authentication.openapi.json".to_owned(),
        text: format!("{document:#}"),
    }]);
    let merged = import(&spec, &documents, &OPEN_API, false).unwrap_or_else(|refusal| {
        panic!("{name}: {}", refusal.render(&spec, &documents, Style::Plain))
    });
    (merged.files, merged.summary.render(true))
}

/// Imports a document repeatedly; returns the spec.
fn converged(document: &Value, name: &str) -> Files {
    let mut spec = base();
    let (files, _) = imported(&spec, document, name);
    assert!(!files.is_empty(), "{name}");
    spec.extend(files);
    let (files, summary) = imported(&spec, document, name);
    let changed: Vec<_> = files.values().collect();
    assert!(changed.is_empty(), "{name}: {summary}\n{changed:#?}");
    spec
}

fn deep() -> Value {
    json!({ "type": "object", "properties": { "x": { "type": "string", "description": "It." } } })
}

fn enumerated() -> Value {
    json!({ "type": "string", "enum": ["one", "two"] })
}

fn one_of() -> Value {
    json!({ "oneOf": [deep(), { "type": "string" }] })
}

fn enveloped(data: &Value) -> Value {
    json!({ "type": "object", "required": ["statusCode", "data"], "properties": {
        "statusCode": { "type": "integer" }, "data": data } })
}

/// Returns a document with one operation and these schemas.
fn document(
    parameter: &Value,
    body: &Value,
    response: &Value,
    schemas: &Value,
) -> Value {
    json!({ "openapi": "3.0.0", "info": { "title": "T", "version": "1.0" },
        "paths": { "/named": { "post": {
            "operationId": "findNamed",
            "parameters": [{ "name": "which", "in": "query", "schema": parameter }],
            "requestBody": { "content": { "application/json": { "schema": body } } },
            "responses": { "200": { "content": { "application/json": { "schema": response } } } } } } },
        "components": { "schemas": schemas } })
}

fn with_response(response: &Value, schemas: &Value) -> Value {
    let text = json!({ "type": "string" });
    document(&text, &json!({ "type": "object" }), response, schemas)
}

/// Returns a response whose data has a member with this schema.
fn with_member(member: &Value) -> Value {
    let named = json!({ "type": "object", "properties": { "deep": member } });
    let data = json!({ "$ref": "#/components/schemas/NamedXzDto" });
    with_response(&enveloped(&data), &json!({ "NamedXzDto": named }))
}

fn array_of(items: &Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn map_of(values: &Value) -> Value {
    json!({ "type": "object", "additionalProperties": values })
}

/// Returns the places in which a schema can be inline.
fn shapes() -> Vec<(&'static str, Value)> {
    let nothing = json!({});
    let text = json!({ "type": "string" });
    let object = json!({ "type": "object" });
    let named = |schema| json!({ "NamedXzDto": schema });
    let reference = json!({ "$ref": "#/components/schemas/NamedXzDto" });
    let answer = enveloped(&reference);
    vec![
        ("member", with_member(&deep())),
        (
            "member of a member",
            with_member(&json!({ "type": "object", "properties": { "y": deep() } })),
        ),
        ("array in a member", with_member(&array_of(&deep()))),
        ("map in a member", with_member(&map_of(&deep()))),
        ("union in a member", with_member(&one_of())),
        ("shape of a union", with_response(&answer, &named(one_of()))),
        ("data", with_response(&enveloped(&deep()), &nothing)),
        ("array of data", with_response(&enveloped(&array_of(&deep())), &nothing)),
        ("map of data", with_response(&enveloped(&map_of(&deep())), &nothing)),
        ("union of data", with_response(&enveloped(&one_of()), &nothing)),
        ("values of data", with_response(&enveloped(&enumerated()), &nothing)),
        ("response", with_response(&deep(), &nothing)),
        ("array of responses", with_response(&array_of(&deep()), &nothing)),
        ("map of responses", with_response(&map_of(&deep()), &nothing)),
        ("union of responses", with_response(&one_of(), &nothing)),
        (
            "member of a body",
            document(
                &text,
                &json!({ "type": "object", "properties": { "deep": deep() } }),
                &answer,
                &named(deep()),
            ),
        ),
        ("any object as a body", document(&text, &object, &answer, &named(deep()))),
        ("parameter", document(&deep(), &object, &answer, &named(deep()))),
    ]
}

#[test]
fn every_shape_is_imported_once() {
    for (name, document) in shapes() {
        converged(&document, name);
    }
}

/// Returns whether a file of the spec contains the schema.
fn has_schema(spec: &Files, name: &str) -> bool {
    spec.values().any(|text| text.contains(&format!("  - name: {name}\n")))
}

#[test]
fn a_schema_that_was_renamed_by_hand_keeps_its_name() {
    for (shape, document) in shapes() {
        let spec = converged(&document, shape);
        for name in ["NamedXzDeepDto", "FindNamedDataDto", "FindNamedResponseDto"] {
            if !has_schema(&spec, name) {
                continue;
            }
            let renamed: Files = spec
                .iter()
                .map(|(path, text)| (path.clone(), text.replace(name, "MyOwnDto")))
                .collect();
            let (files, summary) = imported(&renamed, &document, shape);
            assert!(files.is_empty(), "{shape}: {summary}\n{files:#?}");
        }
    }
}

#[test]
fn a_name_that_is_taken_gets_a_number() {
    let schemas = json!({
        "NamedXzDto": { "type": "object", "properties": {
            "deep": deep(), "other": { "$ref": "#/components/schemas/NamedXzDeepDto" },
            "more": { "$ref": "#/components/schemas/NamedXzDtoDeepDto" } } },
        "NamedXzDeepDto": { "type": "object", "properties": { "y": { "type": "integer" } } },
        "NamedXzDtoDeepDto": { "type": "object", "properties": { "z": { "type": "integer" } } },
    });
    let data = json!({ "$ref": "#/components/schemas/NamedXzDto" });
    let document = with_response(&enveloped(&data), &schemas);
    let spec = converged(&document, "taken");
    assert!(has_schema(&spec, "NamedXzDtoDeepDto2"), "{spec:#?}");
}

#[test]
fn what_is_added_inside_is_found_and_nothing_else() {
    let before = with_member(&deep());
    let spec = converged(&before, "before");
    let mut after = before;
    let members =
        &mut after["components"]["schemas"]["NamedXzDto"]["properties"]["deep"];
    members["properties"]["more"] = json!({ "type": "string", "description": "More." });
    let (files, summary) = imported(&spec, &after, "after");
    assert_eq!(files.len(), 1, "{summary}");
    assert!(summary.contains("field `more` of `NamedXzDeepDto`"), "{summary}");
}

impl Random {
    /// Returns a random schema with inline schemas in it.
    fn written_out(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 3 } else { 8 }) {
            0 => json!({ "type": "string" }),
            1 => json!({ "type": "integer" }),
            2 => enumerated(),
            3 => array_of(&self.written_out(depth - 1)),
            4 => map_of(&self.written_out(depth - 1)),
            5 => json!({ "oneOf": [self.members(depth - 1), { "type": "string" }] }),
            6 => {
                json!({ "anyOf": [{ "type": "boolean" }, array_of(&self.members(depth - 1))] })
            }
            _ => self.members(depth - 1),
        }
    }

    fn members(&mut self, depth: usize) -> Value {
        let count = 1 + self.below(3);
        let members: Map<String, Value> = (0..count)
            .map(|index| (format!("m{index}"), self.written_out(depth)))
            .collect();
        json!({ "type": "object", "properties": members })
    }
}

#[test]
fn whatever_is_written_out_is_imported_once() {
    for round in 1..150_u64 {
        let mut random = Random(round.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let schemas: Map<String, Value> = ["NamedXzDto", "FindNamedDto", "NamedXzM0Dto"]
            .iter()
            .map(|name| ((*name).to_owned(), random.members(3)))
            .collect();
        let data = if random.chance(2) {
            json!({ "$ref": "#/components/schemas/NamedXzDto" })
        } else {
            random.written_out(3)
        };
        let response = if random.chance(2) { enveloped(&data) } else { data };
        let (parameter, body) = (random.written_out(1), random.members(3));
        let document = document(&parameter, &body, &response, &Value::Object(schemas));
        converged(&document, &format!("{round}: {document:#}"));
    }
}
