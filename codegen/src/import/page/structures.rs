//! Reads the structures of a page as schemas.

use std::collections::{BTreeMap, BTreeSet};

use super::content::{Member, Part, Structure};
use super::fields::part;
use super::markdown::Text;
use super::sections::{Page, Section, Subject, is_word};
use super::sink::Sink;
use super::tables::{Rows, rows};
use super::types::{Names, word};
use crate::raw::{Field, Schema, Spec};
use crate::types::innermost;

/// A structure whose rows have not been read yet.
pub(super) struct Described<'p> {
    pub(super) name: String,
    heading: &'p Text,
    rows: Rows,
}

/// Returns the structures of a page in order, each name once.
pub(super) fn described<'p>(
    text: &str,
    page: &'p Page,
    sink: &mut Sink<'_>,
) -> Vec<Described<'p>> {
    let mut structures: Vec<Described<'p>> = Vec::new();
    let mut firsts: BTreeMap<String, &Text> = BTreeMap::new();
    for section in &page.sections {
        let Some(name) = name(section) else { continue };
        if let Some(first) = firsts.get(&name) {
            sink.twice(
                &format!("structure `{name}`"),
                &first.bytes,
                &section.heading.bytes,
            );
            continue;
        }
        firsts.insert(name.clone(), &section.heading);
        let rows = rows(text, section, sink).unwrap_or_default();
        // Pages describe `Any` as a structure without members.
        if word(&name).is_none() || !rows.rows.is_empty() {
            structures.push(Described {
                name,
                heading: &section.heading,
                rows,
            });
        }
    }
    structures
}

/// Returns the name of the structure that a section describes, if any.
fn name(section: &Section) -> Option<String> {
    if section.subject != Subject::Structure || section.tables.is_empty() {
        return None;
    }
    let anchor = section.heading.anchor.clone();
    Some(section.heading.plain()).filter(|name| is_word(name)).or(anchor)
}

/// Returns the names to which the types of a page can refer.
pub(super) fn names<'a>(structures: &[Described<'_>], known: &'a Spec) -> Names<'a> {
    Names {
        page: structures.iter().map(|structure| structure.name.clone()).collect(),
        known,
    }
}

/// Reads the structures with their members.
pub(super) fn structures(
    described: &[Described<'_>],
    names: &Names<'_>,
    sink: &mut Sink<'_>,
) -> Vec<Structure> {
    let structures = described.iter().map(|structure| Structure {
        name: structure.name.clone(),
        part: part(&structure.rows, &structure.heading.bytes, names, sink),
    });
    structures.collect()
}

/// Creates a DTO that has only members, without a description.
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

/// Returns the only structure of the page that neither the request nor another structure uses.
pub(super) fn unused<'s>(
    structures: &'s [Structure],
    request: Option<&Part>,
) -> Option<&'s str> {
    let parts = structures.iter().map(|structure| &structure.part).chain(request);
    let used: BTreeSet<&str> = parts
        .flat_map(|part| &part.members)
        .map(|member: &Member| innermost(&member.field.ty))
        .collect();
    let mut unused =
        structures.iter().map(|it| it.name.as_str()).filter(|name| !used.contains(name));
    unused.next().filter(|_| unused.next().is_none())
}
