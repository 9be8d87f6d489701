//! Modifies a valid document: each modification is read correctly or reported with its place, and
//! none causes a panic.

use std::time::{Duration, Instant};

use codegen::import::Known;

use super::read_with;
use super::support::Random;

const BASE: &str = r##"{
  "openapi": "3.0.0",
  "info": { "title": "Shop \ud83d\ude00", "version": "1" },
  "tags": [{ "name": "Things", "description": "All \/ things" }],
  "paths": {
    "/things/{id}": {
      "get": {
        "operationId": "Things_getThing",
        "tags": ["Things"],
        "parameters": [
          { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
          { "name": "size", "in": "query", "schema": { "type": "number", "default": 1 } }
        ],
        "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/ThingRespDto" } } } } }
      },
      "post": {
        "operationId": "Things_setThing",
        "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/ThingDto" } } } },
        "responses": { "201": { "description": "" } }
      }
    }
  },
  "components": {
    "schemas": {
      "ThingDto": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "kind": { "type": "string", "enum": ["a", "b"] }, "part": { "$ref": "#/components/schemas/ThingDto" } } },
      "ThingRespDto": { "type": "object", "required": ["statusCode", "message", "data"], "properties": { "statusCode": { "type": "number" }, "message": { "type": "string" }, "data": { "$ref": "#/components/schemas/ThingDto" } } }
    }
  }
}
"##;

fn wrong(text: &str) -> String {
    read_with(&Known::default(), &[("shop.openapi.json", text)]).1
}

#[test]
fn the_base_is_right() {
    assert_eq!(wrong(BASE), "");
    let (incoming, _) = read_with(&Known::default(), &[("shop.openapi.json", BASE)]);
    assert_eq!(incoming.api.title.as_deref(), Some("Shop \u{1f600}"));
    let group = &incoming.clients[0].groups[0];
    assert_eq!(group.description.as_deref(), Some("All / things"));
}

#[test]
fn each_change_is_told_or_right() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let nested = format!(
        "{}{{ \"type\": \"string\" }}{}",
        "{ \"type\": \"object\", \"properties\": { \"x\": ".repeat(50),
        " } }".repeat(50)
    );
    // The text, its replacement, and the rule that this breaks; none if the result is valid.
    let mutations: &[(&str, &str, &str)] = &[
        ("\"openapi\": \"3.0.0\"", "\"openapi\": \"2.0\"", "no-openapi"),
        ("\"openapi\": \"3.0.0\"", "\"openapi\": 3.1", ""),
        ("\"openapi\": \"3.0.0\"", "\"openapi\": {}", "no-openapi"),
        ("\"info\"", "\"infos\"", ""),
        ("\"tags\": [{", "\"tags\": [null, {", "wrong-type"),
        ("\"tags\": [\"Things\"]", "\"tags\": []", ""),
        ("\"tags\": [\"Things\"]", "\"tags\": \"Things\"", "wrong-type"),
        ("\"paths\": {", "\"paths\": [], \"x\": {", "wrong-type"),
        ("\"operationId\": \"Things_getThing\"", "\"x\": 1", ""),
        ("\"operationId\": \"Things_getThing\"", "\"operationId\": 7", "wrong-type"),
        ("Things_getThing", "Things_setThing", "duplicate-operation-id"),
        ("Things_getThing", "__proto__", ""),
        ("Things_getThing", "\\u0000\\u202e", ""),
        ("Things_getThing", "", ""),
        ("\"get\":", "\"trace\":", "unsupported-method"),
        ("\"get\":", "\"gett\":", ""),
        ("\"in\": \"path\"", "\"in\": \"body\"", "parameter-shape"),
        ("\"in\": \"path\"", "\"in\": []", "wrong-type"),
        ("\"name\": \"id\", ", "", "parameter-shape"),
        ("\"parameters\": [", "\"parameters\": [[],", "wrong-type"),
        ("\"type\": \"number\", \"default\": 1", "\"type\": \"nubmer\"", "unknown-type"),
        (
            "\"type\": \"number\", \"default\": 1",
            "\"type\": [\"string\", \"number\"]",
            "several-types",
        ),
        ("\"schema\": { \"type\": \"string\" }", "\"schema\": []", "wrong-type"),
        ("schemas/ThingRespDto", "schemas/ThingResDto", "unknown-reference"),
        ("schemas/ThingRespDto", "schemas/ThingDto", ""),
        ("#/components/schemas/ThingRespDto", "", "foreign-reference"),
        ("#/components/schemas/ThingRespDto", "#/", "unknown-reference"),
        ("#/components/schemas/ThingRespDto", "#/paths/~1things~1{id}/get", ""),
        ("\"$ref\": \"#/components/schemas/ThingRespDto\"", "\"$ref\": 1", "wrong-type"),
        (
            "\"application/json\": { \"schema\": { \"$ref\": \"#/components/schemas/ThingR",
            "\"text/html\": { \"schema\": { \"$ref\": \"#/components/schemas/ThingR",
            "media-type",
        ),
        ("\"responses\": { \"201\"", "\"responses\": { \"nonsense\"", ""),
        ("\"required\": [\"id\"]", "\"required\": [1]", "wrong-type"),
        ("\"required\": [\"id\"]", "\"required\": true", "wrong-type"),
        ("\"enum\": [\"a\", \"b\"]", "\"enum\": [1]", "enum-value"),
        ("\"enum\": [\"a\", \"b\"]", "\"enum\": []", ""),
        ("\"enum\": [\"a\", \"b\"]", "\"enum\": {}", "wrong-type"),
        ("\"message\": { \"type\": \"string\" },", "", ""),
        (
            "\"message\": { \"type\": \"string\" },",
            "\"message\": {}, \"more\": {},",
            "envelope-members",
        ),
        ("\"ThingDto\": {", "\"ThingDto\": {}, \"ThingDto\": {", "duplicate-key"),
        (
            "\"ThingDto\": {",
            "\"ThingDto\": { \"$ref\": \"#/components/schemas/ThingDto\" }, \"x\": {",
            "endless-reference",
        ),
        (
            "\"ThingDto\": {",
            "\"\": { \"type\": \"object\" }, \"ThingDto\": {",
            "schema-name",
        ),
        (
            "\"ThingDto\": {",
            "\"A/../~0«B»\": { \"type\": \"object\" }, \"ThingDto\": {",
            "",
        ),
        (
            "\"properties\": { \"id\"",
            "\"properties\": { \"\": {}, \"..\": {}, \"id\"",
            "",
        ),
        ("\"version\": \"1\"", "\"version\": DEEP", "json-syntax"),
        ("\"default\": 1", "\"default\": 1e999", "json-syntax"),
        ("\"default\": 1", "\"default\": [1, {}]", ""),
        ("\"id\": { \"type\": \"string\" }", "\"id\": NESTED", ""),
        ("\"components\": {", "\"components\": 1, \"x\": {", "unknown-reference"),
        ("\"Shop ", "\"Shop\u{1}", "json-syntax"),
        ("\"Shop ", "\"Shop\\q", "json-syntax"),
        ("\"Shop ", "\"Shop\\ud800", ""),
        ("\n}\n", "\n}\n}", "json-syntax"),
        ("{\n  \"openapi\"", "\u{feff}{\n\t\"openapi\"", ""),
    ];
    for (from, to, rule) in mutations {
        let to = to.replace("DEEP", &deep).replace("NESTED", &nested);
        let changed = BASE.replacen(from, &to, 1);
        assert_ne!(changed, BASE, "{from}");
        let wrong = wrong(&changed);
        let shown: String = wrong.chars().take(2_000).collect();
        let expected = if rule.is_empty() { "" } else { "error[" };
        assert!(wrong.starts_with(expected), "{from} -> {rule}: {shown}");
        assert_eq!(wrong.is_empty(), rule.is_empty(), "{from}: {shown}");
        assert!(
            wrong.contains(&format!("error[{rule}]")) || rule.is_empty(),
            "{from}: {shown}"
        );
        assert!(
            wrong.contains("--> shop.openapi.json:") || rule.is_empty(),
            "{from}: {shown}"
        );
    }
}

#[test]
fn other_texts_are_told() {
    let nothing = [
        "",
        " ",
        "\0",
        "null",
        "1",
        "\"x\"",
        "[]",
        "{",
        "{}",
        "{\"a\"",
        "{\"a\":",
        "[1,",
        "\u{fffd}\u{fffd}PK\u{3}\u{4}",
        "<html></html>",
        "\u{feff}",
        "{\"openapi\":\"3.0.0\"",
    ];
    for text in nothing {
        for path in ["shop.json", "shop.yaml", "shop"] {
            let wrong = read_with(&Known::default(), &[(path, text)]).1;
            assert!(wrong.starts_with("error["), "{path}: {text}");
        }
    }
}

#[test]
fn many_mistakes_come_to_an_end() {
    let mut text = "openapi: 3.0.0\ncomponents:\n  schemas:\n".to_owned();
    for index in 0..3_000 {
        text.push_str(&format!("    A{index}: {{ type: objekt }}\n"));
        text.push_str(&format!("    B{index}Dto: {{ properties: {{ x: {{ $ref: '#/components/schemas/A{index}' }} }} }}\n"));
    }
    let wrong = read_with(&Known::default(), &[("shop.yaml", &text)]).1;
    assert!(wrong.ends_with("500 errors in 1 file; no files were written\n"));
}

#[test]
fn a_big_document_takes_no_time_worth_mentioning() {
    let mut text =
        "{ \"openapi\": \"3.0.0\", \"components\": { \"schemas\": {".to_owned();
    for index in 0..20_000 {
        let next = (index + 1) % 20_000;
        text.push_str(&format!(
            "\n\"T{index}Dto\": {{ \"type\": \"object\", \"properties\": {{ \"next\": {{ \"$ref\": \"#/components/schemas/T{next}Dto\" }} }} }},"
        ));
    }
    text.push_str("\n\"LastDto\": { \"type\": \"object\" } } } }");
    let start = Instant::now();
    let (incoming, wrong) = read_with(&Known::default(), &[("shop.json", &text)]);
    assert_eq!((incoming.clients[0].schemas.len(), wrong.as_str()), (20_001, ""));
    // Half a second on an idle machine: only a hang takes a minute.
    assert!(start.elapsed() < Duration::from_secs(600), "{:?}", start.elapsed());
}

#[test]
fn no_damage_makes_it_panic() {
    const PIECES: [&str; 20] = [
        "{",
        "}",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "null",
        "7",
        "-1.5",
        "true",
        "\"$ref\"",
        "\"type\"",
        "\"enum\"",
        "\"#/components/schemas/ThingDto\"",
        "\"oneOf\"",
        "\"items\"",
        "\\",
        "微",
        "\0",
    ];
    let mut random = Random(0x0dd0_c0de_1234_5678);
    let (mut right, mut told) = (0, 0);
    for round in 0..3_000 {
        let mut bytes = BASE.as_bytes().to_vec();
        for _ in 0..=random.below(3) {
            let at = random.below(bytes.len());
            let end = (at + random.below(40)).min(bytes.len());
            match random.below(4) {
                0 => drop(bytes.splice(at..at, random.pick(&PIECES).bytes())),
                1 => drop(bytes.drain(at..end)),
                2 => bytes[at] = u8::try_from(random.below(256)).unwrap(),
                _ => {
                    let block = bytes[at..end].to_vec();
                    let to = random.below(bytes.len());
                    bytes.splice(to..to, block);
                }
            }
        }
        let path = if round % 2 == 0 { "shop.json" } else { "shop.yaml" };
        let text = String::from_utf8_lossy(&bytes);
        let wrong = read_with(&Known::default(), &[(path, &text)]).1;
        *(if wrong.is_empty() { &mut right } else { &mut told }) += 1;
    }
    assert!(right > 50 && told > 500, "{right} right, {told} told");
}

/// Modifications that keep the document valid JSON: values are swapped.
#[test]
fn no_swap_of_values_makes_it_panic() {
    let base: serde_json::Value = serde_json::from_str(BASE).unwrap();
    let mut pointers = Vec::new();
    collect(&base, "", &mut pointers);
    let mut random = Random(0x5eed_5eed_5eed_5eed);
    let mut told = 0;
    for _ in 0..3_000 {
        let mut changed = base.clone();
        for _ in 0..=random.below(3) {
            let from = base.pointer(random.pick::<String>(&pointers)).unwrap().clone();
            if let Some(slot) = changed.pointer_mut(random.pick::<String>(&pointers)) {
                *slot = from;
            }
        }
        told += usize::from(!wrong(&changed.to_string()).is_empty());
    }
    assert!(told > 1_000, "{told}");
}

fn collect(value: &serde_json::Value, at: &str, pointers: &mut Vec<String>) {
    pointers.push(at.to_owned());
    match value {
        serde_json::Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &format!("{at}/{index}"), pointers);
            }
        }
        serde_json::Value::Object(members) => {
            for (key, member) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect(member, &format!("{at}/{key}"), pointers);
            }
        }
        _ => {}
    }
}
