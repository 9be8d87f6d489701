//! Tests importing a document with the peculiarities of published ones: decisions and corrections
//! in the spec stay, and are reported when they no longer apply.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::diagnostics::Style;
use codegen::import::merge::Merged;
use codegen::import::{Kind, import};
use codegen::source::{SourceFile, Sources};
use serde_json::{Value, json};
use support::{Files, base, sources};

const THINGS: &str = "authentication/things.yaml";

/// Returns a document whose client does not follow from the name of the file.
fn document() -> Value {
    let page = json!({ "type": "object", "properties": {
        "statusCode": { "type": "integer" },
        "list": { "type": "array", "items": { "$ref": "#/components/schemas/ThingPojo" } } } });
    let answer = json!({ "type": "object", "required": ["statusCode", "data"], "properties": {
        "statusCode": { "type": "integer" },
        "data": { "$ref": "#/components/schemas/ThingPageDto" } } });
    let thing = json!({ "type": "object", "required": ["when"], "properties": {
        "size": { "type": "string", "maxLength": 9, "default": "1", "example": "12" },
        "when": { "type": "string", "format": "date-time", "example": "soon" },
        "legacy": { "type": "string" } } });
    json!({ "openapi": "3.0.0", "info": { "title": "T", "version": "1.0" },
        "paths": {
            "/listthings": { "get": { "operationId": "X_getThings", "responses": { "200": {
                "content": { "application/json": { "schema": answer, "example": "none" } } } } } },
            "/upload": { "post": { "operationId": "upload", "requestBody": { "content": {
                "text/plain": { "schema": { "type": "object", "properties": { "size": { "type": "integer" } } } } } } } },
            "/internal": { "get": { "operationId": "internal" } } },
        "components": {
            "securitySchemes": { "x-pool": { "type": "apiKey", "in": "header", "name": "x-pool" } },
            "schemas": { "ThingPageDto": page, "ThingPojo": thing } } })
}

const DECISIONS: &str = "decisions:
  - { schema: ThingPageDto, response: false, reason: It is data. }
  - { schema: ThingPojo, name: ThingDto, reason: Every other document calls it so. }
  - { operation: GET /internal, ignore: true, reason: It is for the console. }
  - { operation: POST /upload, encoding: form, reason: It is sent as a form. }
  - { field: ThingDto.legacy, ignore: true, reason: It is gone. }
  - { credential: x-pool, ignore: true, reason: No operation asks for it. }
";

/// A spec that matches the document and corrects its errors.
const GROUP: &str = "title: Things
description: What is kept.
operations:
  - name: listThings
    method: POST
    path: /list-things
    summary: List things
    description: Lists the things.
    credentials: [app]
    idempotent: true
    response:
      data: ThingPageDto
      optional: true
      corrected: { optional: false, example: none, reason: Nothing is sent when there are none. }
    corrected: { name: getThings, method: GET, path: /listthings, reason: Servers know the other one. }
  - name: upload
    method: POST
    path: /upload
    summary: Upload a thing
    description: Adds a thing.
    credentials: []
    idempotent: false
    request:
      name: UploadDto
      description: The thing.
      parameters:
        - { name: size, in: body, type: integer, description: How large it is. }
    encoding: form
    response: {}
  - name: onlyHere
    method: GET
    path: /only-here
    summary: Look at what nobody publishes
    description: Returns nothing.
    credentials: []
    idempotent: true
    response: { data: OnlyDto }
    unpublished: The SDK for Java has it.
schemas:
  - name: OnlyDto
    description: What nobody publishes either.
    fields:
      - { name: size, type: integer, description: How large it is. }
  - name: ThingPageDto
    description: Some things.
    fields:
      - { name: statusCode, type: integer, description: A status. }
      - { name: list, type: array of ThingDto, description: The things. }
  - name: ThingDto
    description: A thing.
    fields:
      - name: size
        type: integer
        nullable: true
        description: How large it is.
        corrected: { type: string, max_length: 9, default: \"1\", example: \"12\", reason: It is a number. }
      - { name: when, type: date-time, description: When it was made., corrected: { required: true, reason: Few have it. } }
      - { name: more, type: string, description: More of it., unpublished: The SDK for Java has it. }
";

fn decided(decisions: &str, group: &str) -> Files {
    let mut spec = base();
    spec.insert("import.yaml".to_owned(), decisions.to_owned());
    spec.insert(THINGS.to_owned(), group.to_owned());
    let sources = sources(spec.clone());
    let built = codegen::build(&sources);
    built.unwrap_or_else(|failure| panic!("{}", failure.render(&sources, Style::Plain)));
    spec
}

fn imported(spec: &Files, document: &Value, remove: bool) -> Result<Merged, String> {
    let spec = sources(spec.clone());
    let documents = Sources::documents(vec![SourceFile {
        path: "published.json".to_owned(),
        text: document.to_string(),
    }]);
    let kind = Kind::OpenApi { client: None };
    import(&spec, &documents, &kind, remove)
        .map_err(|refusal| refusal.render(&spec, &documents, Style::Plain))
}

/// Returns the summary of an import that changes nothing else.
fn told(spec: &Files, document: &Value) -> String {
    imported(spec, document, false).unwrap().summary.render(false)
}

const NOTHING: &str =
    "nothing changed\n1 note on the documents: pass `--notes` to show them\n";

#[test]
fn what_is_decided_is_not_proposed() {
    let spec = decided(DECISIONS, GROUP);
    let merged = imported(&spec, &document(), true).unwrap();
    assert!(merged.files.is_empty(), "{:#?}", merged.files);
    assert_eq!(merged.summary.render(false), NOTHING);
    let noted = "published.json:1 example of `when` of `ThingDto` dropped: invalid example: `\"soon\"`";
    assert!(
        merged.summary.render(true).contains(noted),
        "{}",
        merged.summary.render(true)
    );
}

#[test]
fn each_decision_makes_a_difference() {
    for line in DECISIONS.lines().skip(1) {
        let decisions = DECISIONS.replace(&format!("{line}\n"), "");
        let spec = decided(&decisions, GROUP);
        let outcome = imported(&spec, &document(), false);
        let is_other = outcome.is_err_and(|text| text.contains("no files were written"))
            || told(&spec, &document()) != NOTHING;
        assert!(is_other, "{line}");
    }
}

#[test]
fn each_correction_makes_a_difference() {
    for (correction, told_as) in [
        ("optional: false, ", "optional: yes -> no"),
        (
            "name: getThings, ",
            "operation `listThings`: named `getThings` in the document",
        ),
        ("type: string, max_length: 9, ", "type: integer -> string"),
        ("corrected: { required: true, reason: Few have it. }", "required: no -> yes"),
        ("max_length: 9, ", "max_length"),
        ("default: \"1\", ", "default"),
        ("example: \"12\", ", "example"),
    ] {
        let group = GROUP.replace(correction, "");
        let merged = imported(&decided(DECISIONS, &group), &document(), false).unwrap();
        let text = merged.summary.render(true);
        assert!(text.contains(told_as), "{correction}: {text}");
    }
    for (marked, told_as) in [
        ("    unpublished: The SDK for Java has it.\n", "operation `onlyHere`"),
        (", unpublished: The SDK for Java has it. }", "field `more` of `ThingDto`"),
    ] {
        let end = if marked.ends_with('}') { " }" } else { "" };
        let spec = decided(DECISIONS, &GROUP.replacen(marked, end, 1));
        let text = told(&spec, &document());
        let vanished = format!(
            "missing from the documents (use `--remove` to remove them):\n  spec/{THINGS}"
        );
        assert!(text.contains(&vanished) && text.contains(told_as), "{text}");
        let merged = imported(&spec, &document(), true).unwrap();
        assert!(!merged.files[THINGS].contains(told_as.split('`').nth(1).unwrap()));
    }
}

/// A corrected or otherwise changed document leads to a question.
#[test]
fn corrections_that_no_longer_match_are_told() {
    let spec = decided(DECISIONS, GROUP);
    let mut mended = document();
    let size = &mut mended["components"]["schemas"]["ThingPojo"]["properties"]["size"];
    *size = json!({ "type": "integer" });
    let text = told(&spec, &mended);
    assert!(
        text.contains(
            "type: the document is correct now; remove the key from `corrected`"
        ),
        "{text}"
    );

    let mut other = document();
    other["components"]["schemas"]["ThingPojo"]["properties"]["size"]["default"] =
        json!("7");
    let text = told(&spec, &other);
    assert!(
        text.contains("default: nothing in the spec, \"7\" in the document"),
        "{text}"
    );

    let mut published = document();
    published["paths"]["/only-here"] = json!({ "get": { "operationId": "onlyHere" } });
    published["components"]["schemas"]["ThingPojo"]["properties"]["more"] =
        json!({ "type": "string" });
    let text = told(&spec, &published);
    for entry in ["operation `onlyHere`", "field `more` of `ThingDto`"] {
        let told = format!("{entry}: now in the documents; remove `unpublished`");
        assert!(text.contains(&told), "{text}");
    }
}

#[test]
fn decisions_that_match_nothing_are_told_and_taken_out() {
    let more = "  - { schema: GoneDto, ignore: true, reason: It was odd. }\n";
    let spec = decided(&format!("{DECISIONS}{more}"), GROUP);
    let line = "spec/import.yaml:8 the decision about schema `GoneDto`\n";
    let merged = imported(&spec, &document(), false).unwrap();
    assert!(merged.files.is_empty());
    assert!(
        merged.summary.render(false).contains(line),
        "{}",
        merged.summary.render(false)
    );
    let merged = imported(&spec, &document(), true).unwrap();
    assert_eq!(merged.files["import.yaml"], DECISIONS);
}

/// Importing the documents of one client reports nothing about those of the others.
#[test]
fn decisions_about_other_documents_stay() {
    let other = "  - { schema: GoneDto, client: authentication, ignore: true, reason: It was odd. }\n";
    let spec = decided(&format!("{DECISIONS}{other}"), GROUP);
    let document = json!({ "openapi": "3.0.0", "paths": {
        "/new": { "get": { "operationId": "new", "tags": ["new"] } } } });
    let documents = Sources::documents(vec![SourceFile {
        path: "other.json".to_owned(),
        text: document.to_string(),
    }]);
    let kind = Kind::OpenApi { client: None };
    let merged = import(&sources(spec), &documents, &kind, true);
    let merged = merged.unwrap_or_else(|_| panic!("refused"));
    assert!(merged.files.contains_key("other/new.yaml"));
    assert!(!merged.files.contains_key("import.yaml"), "{:?}", merged.files.keys());
}

#[test]
fn a_type_that_changes_takes_what_no_longer_fits_with_it() {
    let group = GROUP.replace(
        "type: date-time, description: When it was made.",
        "type: integer, minimum: 1, default: 3, example: 4, description: When it was made.",
    );
    let spec = decided(DECISIONS, &group);
    let merged = imported(&spec, &document(), false).unwrap();
    let text = merged.summary.render(true);
    for line in [
        "type: integer -> date-time",
        "minimum: removed",
        "default: removed",
        "example: removed",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let when =
        "{ name: when, type: date-time, description: When it was made., corrected";
    assert!(merged.files[THINGS].contains(when), "{}", merged.files[THINGS]);
}

/// The client is detected by its operations, stated, or derived from the name of the file.
#[test]
fn a_document_finds_its_client() {
    let spec = decided(DECISIONS, GROUP);
    assert_eq!(told(&spec, &document()), NOTHING);
    let unknown = json!({ "openapi": "3.0.0", "paths": { "/new": { "get": { "operationId": "new" } } } });
    let documents = Sources::documents(vec![SourceFile {
        path: "published.json".to_owned(),
        text: unknown.to_string(),
    }]);
    for (client, folder) in
        [(None, "published"), (Some("authentication"), "authentication")]
    {
        let kind = Kind::OpenApi {
            client: client.map(str::to_owned),
        };
        let merged = import(&sources(spec.clone()), &documents, &kind, false);
        let merged = merged.unwrap_or_else(|_| panic!("{folder}"));
        let file = format!("{folder}/ungrouped.yaml");
        assert!(merged.files.contains_key(&file), "{:?}", merged.files.keys());
    }
}

/// The main document of the client takes precedence, even if a folder in its path contains dots.
#[test]
fn the_version_comes_from_the_document_without_an_addition_to_its_name() {
    for folder in ["", "../docs/", "/docs.v3/", r"..\docs\"] {
        let document = |name: &str, version: &str| SourceFile {
            path: format!("{folder}{name}.openapi.json"),
            text: json!({ "openapi": "3.0.0", "paths": {},
                "info": { "title": "T", "version": version } })
            .to_string(),
        };
        let documents = Sources::new(vec![
            document("authentication-additions", "8.8"),
            document("authentication", "9.9"),
        ]);
        let known = sources(base());
        let kind = Kind::OpenApi { client: None };
        let merged = import(&known, &documents, &kind, false).ok().unwrap();
        let api = merged.files.get("api.yaml").unwrap();
        assert!(api.contains("9.9") && !api.contains("8.8"), "{folder}: {api}");
    }
}
