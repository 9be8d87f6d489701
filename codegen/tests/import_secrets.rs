//! Tests that the decisions about secrets in the spec survive every import, and that missing ones
//! are reported.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use codegen::import::incoming::Incoming;
use codegen::raw::Field;
use support::documents::{incoming_of, named_field, operation, schema};
use support::merging::merged;
use support::{Files, base};

const THINGS: &str = "authentication/things.yaml";

/// Returns the small spec with these fields at its end, and this text after the data of its
/// response.
fn spec(response: &str, fields: &[&str]) -> Files {
    let mut files = base();
    let text = files.get_mut(THINGS).unwrap();
    for field in fields {
        text.push_str(&format!("      - {{ {field}, description: What it says. }}\n"));
    }
    let data = "      data: ThingDto\n";
    *text = text.replace(data, &format!("{data}{response}"));
    files
}

const DECIDED: [&str; 2] = [
    "name: password, type: string, secret: true",
    "name: tokenId, type: string, not_secret: The ID of the token",
];

/// Returns the spec after an import of its own, changed documents, and the summary without its
/// counts.
fn after(spec: &Files, change: impl Fn(&mut Incoming)) -> (String, String) {
    let mut incoming = incoming_of(spec);
    change(&mut incoming);
    let made = merged(spec, incoming, false);
    let summary = made.summary.render(false);
    let notes = summary.split_once("\n\n").map_or("", |(_, notes)| notes).to_owned();
    (made.files.get(THINGS).unwrap_or(&spec[THINGS]).clone(), notes)
}

fn say(field: &mut Field, secret: bool, reason: Option<&str>) {
    field.secret = secret;
    field.not_secret = reason.map(str::to_owned);
}

#[test]
fn decisions_stay_whatever_the_documents_say() {
    let spec = spec("      not_secret: Only a name\n", &DECIDED);
    for (secret, reason) in
        [(true, None), (false, Some("Another reason")), (false, None)]
    {
        let (text, notes) = after(&spec, |incoming| {
            for name in ["password", "tokenId"] {
                say(named_field(incoming, "ThingDto", name), secret, reason);
            }
            let response = &mut operation(incoming, "getThing").response;
            (response.secret, response.not_secret) = (secret, reason.map(str::to_owned));
        });
        assert_eq!((text.as_str(), notes.as_str()), (spec[THINGS].as_str(), ""));
    }
}

#[test]
fn what_the_documents_know_is_taken_where_nothing_is_decided() {
    let open = ["name: password, type: string", "name: tokenId, type: string"];
    let (text, notes) = after(&spec("", &open), |incoming| {
        say(named_field(incoming, "ThingDto", "password"), true, None);
        say(
            named_field(incoming, "ThingDto", "tokenId"),
            false,
            Some("The ID of the token"),
        );
        operation(incoming, "getThing").response.not_secret =
            Some("Only a name".to_owned());
    });
    assert_eq!(text, spec("      not_secret: Only a name\n", &DECIDED)[THINGS]);
    let expected = "changed:
  spec/authentication/things.yaml:14 not_secret: adopted from the document
  spec/authentication/things.yaml:32 secret: no -> yes
  spec/authentication/things.yaml:33 not_secret: adopted from the document

to decide:
  spec/authentication/things.yaml:14 `codegen` rejects this: redundant `not_secret`: the name of the response of `getThing` does not suggest a secret
";
    assert_eq!(notes, expected);
}

#[test]
fn a_new_field_that_sounds_like_a_secret_is_asked_about() {
    let (text, notes) = after(&base(), |incoming| {
        let id = named_field(incoming, "ThingDto", "id").clone();
        let new = |name: &str, ty: &str, secret: bool, reason: Option<&str>| Field {
            name: name.to_owned(),
            ty: ty.to_owned(),
            description: Some("What it says.".to_owned()),
            secret,
            not_secret: reason.map(str::to_owned),
            example: None,
            ..id.clone()
        };
        schema(incoming, "ThingDto").fields.as_mut().unwrap().extend([
            new("apiKeys", "array of string", false, None),
            new("credentials", "object", false, None),
            new("password", "string", true, None),
            new("tokenId", "string", false, Some("The ID of the token")),
            new("tokenCount", "integer", false, None),
            new("passport", "string", false, None),
        ]);
    });
    let (_, questions) = notes.split_once("to decide:\n").unwrap();
    let expected =
        "  spec/authentication/things.yaml:31 `secret` or `not_secret` of `apiKeys`
  spec/authentication/things.yaml:35 `secret` or `not_secret` of `credentials`
";
    assert_eq!(questions, expected);
    assert!(text.contains("        not_secret: The ID of the token\n"), "{text}");
}
