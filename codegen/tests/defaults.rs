//! Tests defaults: those of a client, locations of parameters, and requests that belong to one
//! operation. Omitting them makes no difference to the client, and an import keeps them omitted.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::diagnostics::{Diagnostics, Style};
use codegen::files::FileSet;
use codegen::import::{Kind, import};
use codegen::raw::{Location, Request};
use codegen::source::{SourceFile, Sources};
use serde_json::{Value, json};
use support::{Files, base, sources};

const THINGS: &str = "authentication/things.yaml";

/// Everything is stated.
const LONG: &str = "title: Things
description: What is kept.
operations:
  - name: listThings
    method: GET
    path: /shelves/{shelf}/things
    summary: List the things of a shelf
    description: Lists what stands there.
    credentials: [app]
    idempotent: true
    request:
      name: ListThingsDto
      parameters:
        - { name: shelf, in: path, type: string, required: true, description: Where to look. }
        - { name: page, in: query, type: integer, description: Which page. }
        - { name: limit, in: query, type: integer, description: How many. }
    response: { data: ThingPageDto }
    pagination: { style: page, from: page, limit: limit, items: list, total: totalCount }
  - name: addThing
    method: POST
    path: /things
    summary: Add a thing
    description: Adds it.
    credentials: [app]
    idempotent: false
    request:
      name: AddThingDto
      parameters:
        - { name: name, in: body, type: string, required: true, description: What it is called. }
    response: {}
  - name: page
    method: GET
    path: /page
    summary: Show a page
    description: It is none of a list.
    credentials: []
    idempotent: true
    request:
      name: PageDto
      parameters:
        - { name: page, in: query, type: integer, description: Which page. }
    response: { data: string }
    pagination: { style: none }
schemas:
  - name: ThingPageDto
    description: Some things.
    fields:
      - { name: totalCount, type: integer, description: How many there are. }
      - { name: list, type: array of string, description: The things. }
";

/// Returns the same spec without defaults.
fn short() -> String {
    let mut text = LONG
        .replace("    credentials: [app]\n", "")
        .replace("    pagination: { style: page, from: page, limit: limit, items: list, total: totalCount }\n", "")
        .replace(", in: path", "")
        .replace(", in: query", "")
        .replace(", in: body", "");
    for name in ["ListThingsDto", "AddThingDto", "PageDto"] {
        text = text.replace(
            &format!("    request:\n      name: {name}\n      parameters:\n"),
            "    request:\n",
        );
    }
    text
}

const OF_CLIENT: &str = "    description: Calls of an application.
    credentials: [app]
    pagination: { style: page, from: page, limit: limit, items: list, total: totalCount }
";

fn spec(group: &str, of_client: &str) -> Files {
    let mut files = base();
    files.insert(THINGS.to_owned(), group.to_owned());
    let api = files.get_mut("api.yaml").unwrap();
    *api = api.replace("    description: Calls of an application.\n", of_client);
    files
}

fn built(files: &Files) -> FileSet {
    let sources = sources(files.clone());
    codegen::build(&sources)
        .unwrap_or_else(|failure| panic!("{}", failure.render(&sources, Style::Plain)))
}

fn broken(files: &Files) -> String {
    let sources = sources(files.clone());
    codegen::build(&sources).unwrap_err().render(&sources, Style::Plain)
}

#[test]
fn what_goes_without_saying_makes_no_difference() {
    let long = built(&spec(LONG, "    description: Calls of an application.\n"));
    let short = built(&spec(&short(), OF_CLIENT));
    for (path, text) in long.iter() {
        assert_eq!(short.get(path), Some(text), "{path}");
    }
    let models = "generated-client/src/generated/authentication/things/models.rs";
    let models = long.get(models).unwrap();
    assert!(models.contains("/// Request to list the things of a shelf."), "{models}");
}

#[test]
fn an_operation_says_what_is_unusual() {
    let group = short()
        .replace(
            "response: { data: ThingPageDto }",
            "response: { data: ThingPageDto }\n    credentials: []",
        )
        .replace("{ name: name, type", "{ name: name, in: query, type");
    let mut diagnostics = Diagnostics::default();
    let loaded =
        codegen::load::load(&sources(spec(&group, OF_CLIENT)), &mut diagnostics);
    let operations = &loaded.spec.groups[0].content.operations;
    assert_eq!(operations[0].credentials.as_deref(), Some(&[][..]));
    let Some(Request::Parameters(list)) = &operations[1].request else { panic!() };
    assert_eq!(list.parameters[0].location, Some(Location::Query));
}

/// Pagination that differs from the default of the client must be stated.
#[test]
fn the_usual_pagination_is_only_that_of_usual_lists() {
    for (from, to) in [
        ("name: totalCount", "name: count"),
        ("name: list,", "name: entries,"),
        ("{ name: limit, type", "{ name: size, type"),
    ] {
        let text = broken(&spec(&short().replace(from, to), OF_CLIENT));
        assert!(
            text.contains("[missing-pagination]: missing `pagination` of operation `listThings`, which takes `page`"),
            "{text}"
        );
    }
    let text = broken(&spec(
        &short().replace("    pagination: { style: none }\n", ""),
        OF_CLIENT,
    ));
    assert!(text.contains("[missing-pagination]: missing `pagination` of operation `page`, which takes `page`"), "{text}");
}

#[test]
fn a_default_is_checked_once() {
    let of_client = OF_CLIENT.replace("[app]", "[ap]");
    let text = broken(&spec(&short(), &of_client));
    assert_eq!(text.matches("unknown credential `ap`").count(), 1, "{text}");
    assert!(text.contains("--> spec/api.yaml:9:"), "{text}");
}

fn enveloped(data: &Value) -> Value {
    json!({ "200": { "content": { "application/json": { "schema": {
        "type": "object", "required": ["statusCode", "data"], "properties": {
            "statusCode": { "type": "integer" }, "data": data } } } } } })
}

/// Returns the spec as a document of another publisher.
fn published() -> Value {
    let query = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "integer" } });
    let text = |text: &str| json!({ "type": "string", "description": text });
    json!({ "openapi": "3.0.0", "info": { "title": "T", "version": "1.0" },
        "paths": {
            "/shelves/{shelf}/things": { "get": { "operationId": "listThings", "parameters": [
                { "name": "shelf", "in": "path", "schema": { "type": "string" } }, query("page"), query("limit") ],
                "responses": enveloped(&json!({ "$ref": "#/components/schemas/ThingPageDto" })) } },
            "/things": { "post": { "operationId": "addThing", "requestBody": { "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/AddThingDto" } } } } } },
            "/page": { "get": { "operationId": "page", "parameters": [query("page")],
                "responses": enveloped(&json!({ "type": "string" })) } } },
        "components": { "schemas": {
            "ThingPageDto": { "type": "object", "properties": {
                "totalCount": { "type": "integer" }, "list": { "type": "array", "items": { "type": "string" } } } },
            "AddThingDto": { "type": "object", "required": ["name"], "properties": { "name": text("Its name.") } } } } })
}

fn imported(files: &Files, document: &Value) -> (Files, String) {
    let spec = sources(files.clone());
    let documents = Sources::documents(vec![SourceFile {
        path: "things.json".to_owned(),
        text: document.to_string(),
    }]);
    let merged = import(&spec, &documents, &Kind::OpenApi { client: None }, true)
        .unwrap_or_else(|refusal| {
            panic!("{}", refusal.render(&spec, &documents, Style::Plain))
        });
    (merged.files, merged.summary.render(false))
}

#[test]
fn an_import_leaves_short_forms_alone() {
    for group in [LONG.to_owned(), short()] {
        let (files, summary) = imported(&spec(&group, OF_CLIENT), &published());
        assert!(files.is_empty(), "{summary}\n{files:#?}");
        assert_eq!(summary, "nothing changed\n");
    }
}

#[test]
fn an_import_changes_short_forms_in_place() {
    let mut document = published();
    let add = &mut document["components"]["schemas"]["AddThingDto"];
    add["properties"]["name"]["maxLength"] = json!(9);
    add["properties"]["colour"] =
        json!({ "type": "string", "description": "Its colour." });
    let list = &mut document["paths"]["/shelves/{shelf}/things"]["get"]["parameters"][2];
    list["schema"]["maximum"] = json!(50);
    let (files, summary) = imported(&spec(&short(), OF_CLIENT), &document);
    let changed = short()
        .replace("name: limit, type: integer,", "name: limit, type: integer, maximum: 50,")
        .replace("type: string, required: true, description: What it is called. }\n",
            "type: string, required: true, max_length: 9, description: What it is called. }\n      - name: colour\n        type: string\n        description: Its colour.\n");
    let written = files.get(THINGS).map_or("", String::as_str);
    let same = |text: &str| text.split_whitespace().collect::<String>();
    assert_eq!(same(written), same(&changed), "{written}");
    assert!(
        summary.contains(
            "spec/authentication/things.yaml:23 field `colour` of `AddThingDto`"
        ),
        "{summary}"
    );
    assert!(
        summary.contains("spec/authentication/things.yaml:22 max_length: nothing -> 9"),
        "{summary}"
    );
}

/// A request that only one operation uses is written inline; a shared one is a schema.
#[test]
fn an_import_writes_new_operations_in_the_short_form() {
    let mut document = published();
    document["paths"]["/things"]["put"] = json!({ "operationId": "setThing", "requestBody": { "content": {
        "application/json": { "schema": { "$ref": "#/components/schemas/AddThingDto" } } } } });
    document["paths"]["/new"] = json!({ "post": { "operationId": "newThing", "summary": "Make a thing",
        "description": "Makes it.", "requestBody": { "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/NewThingDto" } } } } } });
    document["components"]["schemas"]["NewThingDto"] = json!({ "type": "object", "properties": {
        "size": { "type": "integer", "description": "How large." } } });
    let mut empty = base();
    empty.remove(THINGS);
    let api = empty.get_mut("api.yaml").unwrap();
    *api = api.replace("[things]", "[]");
    let (files, _) = imported(&empty, &document);
    let (_, text) = files.iter().find(|(_, text)| text.contains("newThing")).unwrap();
    let request = "    request:\n      - name: size\n        type: integer\n        description: How large.\n";
    assert!(text.contains(request), "{text}");
    assert_eq!(text.matches("    request: AddThingDto\n").count(), 2, "{text}");
    assert!(!text.contains("NewThingDto"), "{text}");
}
