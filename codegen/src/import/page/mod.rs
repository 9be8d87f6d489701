//! Reads a page of the published documentation as an operation and its schemas.
//!
//! `markdown` finds the blocks of a page, `sections` their subjects, and `tables` the rows.
//! `fields` and `types` read rows as members, and `operation` combines the contents of the page.
//! `align` completes them with what the spec has; then `entries` creates the items to merge, and
//! `check` compares.

mod align;
pub mod check;
mod columns;
mod content;
mod entries;
mod examples;
mod facts;
mod fields;
mod markdown;
mod name;
mod operation;
mod pairs;
mod reading;
mod requests;
mod responses;
mod scope;
mod sections;
mod sink;
mod structures;
mod tables;
mod texts;
mod types;

pub use facts::method;
pub use reading::PageFacts;

use self::operation::Outcome;
use self::reading::{PageEntries, Reading};
use super::incoming::{Incoming, IncomingClient, IncomingGroup, Note};
use crate::diagnostics::Diagnostics;
use crate::raw::{Field, Home, Spec};
use crate::source::{Place, Sources};

/// Reads pages, each of which documents an operation. Facts that they omit come from `facts`, or
/// from the spec if it already has the operation. If there are several pages, those that cannot be
/// imported are skipped with a note, unless this applies to all of them.
pub fn read(
    pages: &Sources,
    known: &Spec,
    facts: &PageFacts,
    diagnostics: &mut Diagnostics,
) -> Incoming {
    let mut incoming = Incoming::default();
    let mut refused = Diagnostics::default();
    let is_only = pages.iter().count() == 1;
    for (file, page) in pages.iter() {
        let mut wrong = Diagnostics::default();
        let mut notes = Vec::new();
        let mut reading = Reading {
            known,
            facts,
            path: &page.path,
            is_only,
            sink: sink::Sink(super::sink::Sink {
                file,
                diagnostics: &mut wrong,
                notes: &mut notes,
            }),
        };
        let entries = match reading.read_page(&page.text) {
            Outcome::Other => {
                let text = "skipped: the page does not document an operation".to_owned();
                incoming.notes.push(Note {
                    place: Place::bytes(file, 0..0),
                    text,
                });
                continue;
            }
            Outcome::Read(Some(name), stated) => reading.entries(name, *stated),
            Outcome::Read(None, _) => None,
        };
        match entries.filter(|_| wrong.is_empty()) {
            Some(entries) => {
                incoming.notes.append(&mut notes);
                add(&mut incoming.clients, entries, known);
            }
            // An invalid option affects all pages.
            None if wrong.list().iter().any(|it| it.rule == "page-option") => {
                diagnostics.append(wrong);
            }
            None => refused.append(wrong),
        }
    }
    if incoming.clients.is_empty() || !diagnostics.is_empty() {
        diagnostics.append(refused);
    } else {
        incoming.notes.extend(left_out(&refused));
    }
    incoming
}

/// Returns a note for each skipped page with its first error.
fn left_out(refused: &Diagnostics) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for diagnostic in refused.list() {
        let place = diagnostic.place.clone();
        if notes.last().is_none_or(|note| note.place.file != place.file) {
            let text = format!("skipped: {}", diagnostic.message);
            notes.push(Note { place, text });
        }
    }
    notes
}

/// Adds the items of a page to its client.
fn add(clients: &mut Vec<IncomingClient>, entries: PageEntries, known: &Spec) {
    let PageEntries {
        client: name,
        group,
        operation,
        schemas,
    } = entries;
    let at = clients.iter().position(|client| client.name == name);
    let at = at.unwrap_or_else(|| {
        clients.push(new_client(&name, known));
        clients.len() - 1
    });
    let Some(client) = clients.get_mut(at) else { return };
    if !client.groups.iter().any(|other| other.name == group) {
        client.groups.push(new_group(&name, group, known));
    }
    // If several pages document one operation, the first takes precedence.
    let name = &operation.operation.name;
    if !client.operations.iter().any(|other| other.operation.name == *name) {
        client.operations.push(operation);
    }
    for schema in schemas {
        let known = client.schemas.iter_mut();
        match known.map(|it| &mut it.schema).find(|it| it.name == schema.schema.name) {
            None => client.schemas.push(schema),
            Some(known) => {
                add_fields(&mut known.fields, schema.schema.fields.unwrap_or_default());
            }
        }
    }
}

/// Pages that use the same structure all describe it, some with fewer fields.
fn add_fields(known: &mut Option<Vec<Field>>, fields: Vec<Field>) {
    let known = known.get_or_insert_default();
    for field in fields {
        if !known.iter().any(|other| other.name == field.name) {
            known.push(field);
        }
    }
}

fn new_client(name: &str, known: &Spec) -> IncomingClient {
    let clients = known.api.as_ref().map(|api| api.content.clients.as_slice());
    let is_known = clients.unwrap_or_default().iter().any(|client| client.name == name);
    IncomingClient {
        name: name.to_owned(),
        credentials: None,
        pagination: None,
        title: (!is_known).then(|| heading(name)),
        description: None,
        permissions: None,
        groups: Vec::new(),
        operations: Vec::new(),
        schemas: Vec::new(),
    }
}

fn new_group(client: &str, name: String, known: &Spec) -> IncomingGroup {
    let home = Home::group(client, &name);
    let group = known.groups.iter().find(|document| document.home() == home);
    IncomingGroup {
        title: group.map_or_else(|| heading(&name), |group| group.content.title.clone()),
        name,
        description: None,
    }
}

/// Derives a heading from a file name, because pages do not state the titles of groups.
fn heading(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut chars = words.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}
