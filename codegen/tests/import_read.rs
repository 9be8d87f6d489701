//! Tests reading documents: small documents, each for a part of the mapping.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

#[path = "import/mutations.rs"]
mod mutations;
#[path = "import/operations.rs"]
mod operations;
#[path = "import/schemas.rs"]
mod schemas;

use codegen::Locations;
use codegen::diagnostics::{Diagnostics, Style};
use codegen::import::incoming::{Incoming, IncomingOperation};
use codegen::import::{Known, read};
use codegen::raw::{Field, Schema};
use codegen::source::{SourceFile, Sources};

/// Reads documents; returns their contents and the diagnostics.
fn read_with(known: &Known, files: &[(&str, &str)]) -> (Incoming, String) {
    let files = files.iter().map(|(path, text)| SourceFile {
        path: (*path).to_owned(),
        text: (*text).to_owned(),
    });
    let documents = Sources::documents(files.collect());
    let mut diagnostics = Diagnostics::default();
    let incoming = read(&documents, known, None, &mut diagnostics);
    if diagnostics.is_empty() {
        return (incoming, String::new());
    }
    let locations = Locations::default();
    (incoming, diagnostics.render(&documents, &locations, Style::Plain))
}

/// Reads one valid YAML document of the client `shop`.
fn right(text: &str) -> Incoming {
    let text = format!("openapi: 3.1.0\n{text}");
    let (incoming, wrong) =
        read_with(&Known::default(), &[("shop.openapi.yaml", &text)]);
    assert_eq!(wrong, "");
    incoming
}

/// Returns the only operation of a document.
fn only(incoming: Incoming) -> IncomingOperation {
    let [client] = <[_; 1]>::try_from(incoming.clients).unwrap();
    let [operation] = <[_; 1]>::try_from(client.operations).unwrap();
    operation
}

/// Returns an operation with these members at `/things/{id}`, and these `components`.
fn operation(method: &str, members: &str, components: &str) -> IncomingOperation {
    let indented = |text: &str, by: &str| -> String {
        let lines = text.lines().map(|line| format!("{by}{line}\n"));
        lines.collect()
    };
    only(right(&format!(
        "paths:\n  /things:\n    {method}:\n      operationId: C_FindThings\n{}components:\n  x: 0\n{}",
        indented(members, "      "),
        indented(components, "  "),
    )))
}

/// Returns the schemas of `components.schemas`.
fn schemas_of(text: &str) -> Vec<Schema> {
    let lines: String = text.lines().map(|line| format!("    {line}\n")).collect();
    let incoming = right(&format!("components:\n  schemas:\n{lines}"));
    incoming.clients.into_iter().flat_map(|it| it.schemas).map(|it| it.schema).collect()
}

/// Returns the field that a schema describes, and the schemas that it created.
fn field_and_schemas(schema: &str) -> (Field, Vec<Schema>) {
    let mut schemas = schemas_of(&format!(
        "UserDto: {{ type: object }}\nColour: {{ type: string, enum: [red] }}\n\
         Email: {{ type: string, maxLength: 80, description: An address }}\n\
         Tags: {{ type: array, items: {{ $ref: '#/components/schemas/Email' }} }}\n\
         BoxDto: {{ type: object, properties: {{ thing: {schema} }} }}"
    ));
    let at = schemas.iter().position(|schema| schema.name == "BoxDto").unwrap();
    let [field] = <[_; 1]>::try_from(schemas[at].fields.take().unwrap()).unwrap();
    (field, schemas.split_off(at + 1))
}

fn field(schema: &str) -> Field {
    field_and_schemas(schema).0
}
