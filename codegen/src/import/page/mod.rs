//! A page of the published documentation becomes an operation and its schemas.
//!
//! `markdown` finds the blocks of a page, `sections` what each of them is about, `tables` the
//! rows. `fields` and `types` read rows as members, and the others make the entries.

mod columns;
mod examples;
mod facts;
mod fields;
mod markdown;
mod operation;
mod reading;
mod requests;
mod responses;
mod sections;
mod sink;
mod structures;
mod tables;
mod texts;
mod types;

pub use facts::method;
pub use reading::PageFacts;

use self::reading::{PageEntries, Reading};
use super::incoming::{Incoming, IncomingClient, IncomingGroup};
use crate::diagnostics::Diagnostics;
use crate::raw::{Home, Spec};
use crate::source::Sources;

/// Reads pages, each of which documents an operation. What they do not say comes from `facts`, or
/// from the spec if it has the operation already.
pub fn read(
    pages: &Sources,
    known: &Spec,
    facts: &PageFacts,
    diagnostics: &mut Diagnostics,
) -> Incoming {
    let mut incoming = Incoming::default();
    let is_only = pages.iter().count() == 1;
    for (file, page) in pages.iter() {
        let mut reading = Reading {
            known,
            facts,
            is_only,
            sink: sink::Sink(super::sink::Sink {
                file,
                diagnostics,
                notes: &mut incoming.notes,
            }),
        };
        if let Some(entries) = reading.page(&page.text) {
            add(&mut incoming.clients, entries, known);
        }
    }
    incoming
}

/// Adds what a page gives to its client.
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
    client.operations.push(operation);
    for schema in schemas {
        // Pages that use the same structure all describe it.
        if !client.schemas.iter().any(|other| other.schema == schema.schema) {
            client.schemas.push(schema);
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

/// A heading made of the name of a file: pages do not say what their groups are called.
fn heading(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut chars = words.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}
