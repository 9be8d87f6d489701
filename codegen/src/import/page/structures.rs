//! The structures that a page describes, as schemas.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::fields;
use super::markdown::Text;
use super::sections::{Page, Section, Subject, is_word};
use super::sink::Sink;
use super::tables::{Row, rows};
use super::types::{Names, word};
use crate::import::incoming::IncomingSchema;
use crate::raw::{Field, Schema, Spec};
use crate::types::innermost;

/// A structure whose rows are not read yet.
pub(super) struct Structure<'p> {
    pub(super) name: String,
    heading: &'p Text,
    rows: Vec<Row>,
}

/// The structures of a page in their order, each name once.
pub(super) fn structures<'p>(
    text: &str,
    page: &'p Page,
    sink: &mut Sink<'_>,
) -> Vec<Structure<'p>> {
    let mut structures: Vec<Structure<'p>> = Vec::new();
    let mut firsts: BTreeMap<String, &Text> = BTreeMap::new();
    for section in &page.sections {
        let Some(name) = name(section) else { continue };
        if let Some(first) = firsts.get(&name) {
            sink.twice(
                &format!("the structure `{name}`"),
                &first.bytes,
                &section.heading.bytes,
            );
            continue;
        }
        firsts.insert(name.clone(), &section.heading);
        let rows = rows(text, section, sink).unwrap_or_default();
        // Pages describe `Any` as a structure without members.
        if word(&name).is_none() || !rows.is_empty() {
            structures.push(Structure {
                name,
                heading: &section.heading,
                rows,
            });
        }
    }
    structures
}

/// The name of the structure that a section describes, if it does.
fn name(section: &Section) -> Option<String> {
    if section.subject != Subject::Structure || section.tables.is_empty() {
        return None;
    }
    let anchor = section.heading.anchor.clone();
    Some(section.heading.plain()).filter(|name| is_word(name)).or(anchor)
}

/// What the types of a page can name.
pub(super) fn names<'a>(structures: &[Structure<'_>], known: &'a Spec) -> Names<'a> {
    Names {
        page: structures.iter().map(|structure| structure.name.clone()).collect(),
        known,
    }
}

/// The schemas of the structures.
pub(super) fn schemas(
    structures: &[Structure<'_>],
    names: &Names<'_>,
    sink: &mut Sink<'_>,
) -> Vec<IncomingSchema> {
    let schemas = structures.iter().map(|structure| IncomingSchema {
        home: None,
        schema: schema(structure.name.clone(), fields(&structure.rows, names, sink)),
        place: sink.place(&structure.heading.bytes),
        is_inline: false,
        is_request: None,
    });
    schemas.collect()
}

/// A DTO of which a page says only the members.
pub(super) fn schema(name: String, fields: Vec<Field>) -> Schema {
    Schema {
        name,
        description: None,
        fields: Some(fields),
        one_of: None,
        values: None,
        wrapper: None,
        rust_name: None,
    }
}

/// The only schema of the page that none of these members and no other schema uses.
pub(super) fn unused<'s>(
    schemas: &'s [IncomingSchema],
    others: &[Field],
) -> Option<&'s str> {
    let members =
        schemas.iter().flat_map(|schema| schema.schema.fields.iter().flatten());
    let used: BTreeSet<&str> =
        members.chain(others).map(|field| innermost(&field.ty)).collect();
    let mut unused = schemas
        .iter()
        .map(|it| it.schema.name.as_str())
        .filter(|name| !used.contains(name));
    unused.next().filter(|_| unused.next().is_none())
}
