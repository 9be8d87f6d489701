//! Merges the schemas of all documents by name.

use std::collections::BTreeMap;

use super::compare::{Compare, Entry};
use super::summary::{Notes, Spot};
use super::wire::Schemas;
use crate::import::incoming::{IncomingClient, IncomingSchema};
use crate::raw::{self, SHARED};
use crate::source::Place;

/// A schema of the documents, merged from several clients.
pub(super) struct Published {
    /// The first client that has it.
    pub(super) client: String,
    /// The file that its document states.
    pub(super) home: Option<String>,
    pub(super) schema: raw::Schema,
    /// The place in its document.
    pub(super) place: Place,
    /// Whether it was inline in another schema.
    pub(super) is_inline: bool,
    /// Whether it is an inline request, if its document states that.
    pub(super) is_request: Option<bool>,
    /// Differences between the documents of two clients.
    pub(super) differences: Vec<String>,
}

/// Merges the schemas of all clients by name. The documents of later clients complete those of
/// earlier ones.
pub(super) fn unite(clients: &[IncomingClient]) -> Vec<Published> {
    let mut united: Vec<Published> = Vec::new();
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    for client in clients {
        for incoming in &client.schemas {
            let IncomingSchema { home, schema, .. } = incoming;
            let found = index.get(&schema.name).copied();
            match found.and_then(|index| united.get_mut(index)) {
                None => {
                    index.insert(schema.name.clone(), united.len());
                    united.push(Published {
                        client: client.name.clone(),
                        home: home.clone(),
                        schema: schema.clone(),
                        place: incoming.place.clone(),
                        is_inline: incoming.is_inline,
                        is_request: incoming.is_request,
                        differences: Vec::new(),
                    });
                }
                Some(first) => unite_schema(first, schema, &client.name),
            }
        }
    }
    united
}

fn unite_schema(first: &mut Published, schema: &raw::Schema, client: &str) {
    let schemas = Schemas::default();
    let mut compare = Compare {
        schemas: &schemas,
        notes: Notes::default(),
        remove: false,
        keeps_all: false,
    };
    let at = Spot::root(SHARED).entry("schemas", &schema.name);
    let united = first.schema.clone().merged(schema.clone(), &at, &mut compare);
    let differences = compare.notes.differences();
    if first.schema != *schema && !differences.is_empty() && first.client != client {
        first.differences.push(format!(
            "schema `{}`: the documents of `{}` and `{client}` differ: {}",
            schema.name,
            first.client,
            differences.join("; ")
        ));
    }
    first.schema = united;
}
