//! Formats the contents of documents for assertions.

use std::fmt::Write as _;

use codegen::import::incoming::{Incoming, IncomingOperation};
use codegen::raw::{EnumValue, Field, Request};

/// Formats all contents concisely.
pub(super) fn shown(incoming: &Incoming) -> String {
    let mut text = String::new();
    for client in &incoming.clients {
        let groups: Vec<_> =
            client.groups.iter().map(|it| format!("{}={}", it.name, it.title)).collect();
        writeln!(text, "client {} {:?} {groups:?}", client.name, client.title).unwrap();
        for IncomingOperation {
            group, operation, ..
        } in &client.operations
        {
            let it = operation;
            let (name, method, path) = (&it.name, it.method.as_str(), &it.path);
            writeln!(text, "{group}/{name}: {method} {path}").unwrap();
            writeln!(text, "  {:?} | {:?}", it.summary, it.description).unwrap();
            writeln!(text, "  {:?} {:?}", it.credentials, it.idempotent).unwrap();
            let response = &it.response;
            let (name, data) = (&response.name, &response.data);
            writeln!(text, "  {name:?} {data:?} {}", response.optional).unwrap();
            match &it.request {
                Some(Request::Parameters(list)) => {
                    writeln!(text, "  takes {}", list.name).unwrap();
                    list.parameters.iter().for_each(|it| show_field(it, &mut text));
                }
                other => writeln!(text, "  takes {other:?}").unwrap(),
            }
        }
        for schema in &client.schemas {
            writeln!(text, "schema {}", schema.schema.name).unwrap();
            let fields = schema.schema.fields.iter().flatten();
            fields.for_each(|it| show_field(it, &mut text));
        }
    }
    for note in &incoming.notes {
        writeln!(text, "note: {}", note.text).unwrap();
    }
    text
}

fn show_field(field: &Field, text: &mut String) {
    write!(text, "  {}: {}", field.name, field.ty).unwrap();
    let marks = [(field.required, " required"), (field.nullable, " nullable")];
    marks.iter().filter(|(is, _)| *is).for_each(|(_, mark)| text.push_str(mark));
    if let Some(location) = field.location {
        write!(text, " in {location:?}").unwrap();
    }
    if let Some(default) = &field.default {
        write!(text, " default {default}").unwrap();
    }
    if let Some(example) = &field.example {
        write!(text, " example {example}").unwrap();
    }
    if let Some(values) = &field.values {
        let value = |it: &EnumValue| format!("{}={:?}", it.value, it.description);
        let values: Vec<String> = values.iter().map(value).collect();
        write!(text, " [{}]", values.join(", ")).unwrap();
    }
    writeln!(text, " | {}", field.description.as_deref().unwrap_or("-")).unwrap();
}
