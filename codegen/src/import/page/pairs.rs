//! Matches the members of a page with those of the spec. Names of structures may differ, so the
//! path from the operation to a structure determines its schema.

use std::collections::{BTreeMap, BTreeSet};

use super::content::{PageContent, Part, Payload};
use crate::raw::{Field, Operation, Request, Schema, Spec};
use crate::source::Place;
use crate::symbols::parameters_place;
use crate::types::innermost;

/// A table of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Table {
    Request,
    Response,
    /// By the index of the structure.
    Structure(usize),
}

/// A table and the corresponding fields of the spec.
#[derive(Debug)]
pub(super) struct Pair<'s> {
    pub(super) table: Table,
    /// The name of the DTO.
    pub(super) name: &'s str,
    pub(super) fields: &'s [Field],
    /// The place of the list of fields.
    pub(super) place: Place,
}

/// The tables of a page and their counterparts in the spec.
#[derive(Debug, Default)]
pub(super) struct Pairs<'s> {
    pub(super) list: Vec<Pair<'s>>,
    /// The schemas of the spec that correspond to each structure.
    links: BTreeMap<usize, BTreeSet<&'s str>>,
}

impl Pairs<'_> {
    /// Returns the schema of the spec, if it is the same wherever the page has the structure.
    pub(super) fn schema_of(&self, structure: usize) -> Option<&str> {
        let mut linked = self.links.get(&structure)?.iter();
        linked.next().filter(|_| linked.next().is_none()).copied()
    }
}

impl Table {
    pub(super) fn part(self, stated: &PageContent) -> Option<&Part> {
        match self {
            Self::Request => stated.request.as_ref(),
            Self::Response => match &stated.response.as_ref()?.payload {
                Payload::Bare(part) => Some(part),
                _ => None,
            },
            Self::Structure(index) => Some(&stated.structures.get(index)?.part),
        }
    }
}

impl Table {
    pub(super) fn part_mut(self, stated: &mut PageContent) -> Option<&mut Part> {
        match self {
            Self::Request => stated.request.as_mut(),
            Self::Response => match &mut stated.response.as_mut()?.payload {
                Payload::Bare(part) => Some(part),
                _ => None,
            },
            Self::Structure(index) => Some(&mut stated.structures.get_mut(index)?.part),
        }
    }
}

/// Returns the schema of this name and its place.
pub(super) fn schema<'s>(spec: &'s Spec, name: &str) -> Option<(&'s Schema, Place)> {
    spec.groups.iter().find_map(|document| {
        let mut schemas = document.content.schemas.iter().enumerate();
        let (index, schema) = schemas.find(|(_, schema)| schema.name == name)?;
        Some((schema, Place::root(document.file).key("schemas").index(index)))
    })
}

/// Returns the tables of a page that have a counterpart in the spec, each with the first one.
pub(super) fn pairs<'s>(
    stated: &PageContent,
    own: &'s Operation,
    operation: &Place,
    spec: &'s Spec,
) -> Pairs<'s> {
    let mut pairing = Pairing {
        stated,
        spec,
        pairs: Pairs::default(),
        seen: BTreeSet::new(),
    };
    match &own.request {
        Some(Request::Dto(name)) => pairing.add(Table::Request, name),
        Some(Request::Parameters(list)) => pairing.pairs.list.push(Pair {
            table: Table::Request,
            name: &list.name,
            fields: &list.parameters,
            place: parameters_place(list, &operation.key("request")),
        }),
        None => {}
    }
    pairing.response(own);
    let mut next = 0;
    while let Some(pair) = pairing.pairs.list.get(next) {
        let (table, fields) = (pair.table, pair.fields);
        pairing.inner(table, fields);
        next += 1;
    }
    // Other structures of the page correspond to the schemas of the same name.
    for (index, structure) in stated.structures.iter().enumerate() {
        pairing.add(Table::Structure(index), &structure.name);
    }
    pairing.pairs
}

struct Pairing<'t, 's> {
    stated: &'t PageContent,
    spec: &'s Spec,
    pairs: Pairs<'s>,
    /// Structures that are already matched.
    seen: BTreeSet<usize>,
}

impl<'s> Pairing<'_, 's> {
    fn add(&mut self, table: Table, name: &str) {
        let Some((schema, place)) = schema(self.spec, name) else { return };
        let Some(fields) = &schema.fields else { return };
        if let Table::Structure(index) = table
            && !self.seen.insert(index)
        {
            return;
        }
        self.pairs.list.push(Pair {
            table,
            name: &schema.name,
            fields,
            place: place.key("fields"),
        });
    }

    fn response(&mut self, own: &'s Operation) {
        let Some(response) = &self.stated.response else { return };
        match (&response.payload, &own.response.bare, &own.response.data) {
            (Payload::Bare(_), Some(own), _) => {
                let described =
                    response.name.as_ref().and_then(|name| self.stated.structure(name));
                let own = innermost(own).to_owned();
                match described {
                    Some(index) => self.add(Table::Structure(index), &own),
                    None => self.add(Table::Response, &own),
                }
            }
            (Payload::Data(member), _, Some(own)) => self.link(&member.field.ty, own),
            _ => {}
        }
    }

    /// Visits the structures in the types of the members of a table.
    fn inner(&mut self, table: Table, fields: &'s [Field]) {
        let Some(part) = table.part(self.stated) else { return };
        for member in &part.members {
            let own = fields.iter().find(|own| is_named(own, &member.field.name));
            if let Some(own) = own {
                self.link(&member.field.ty, &own.ty);
            }
        }
    }

    fn link(&mut self, stated: &str, own: &'s str) {
        if let Some(index) = self.stated.structure(innermost(stated)) {
            self.pairs.links.entry(index).or_default().insert(innermost(own));
            self.add(Table::Structure(index), innermost(own));
        }
    }
}

/// Returns whether servers may use this name for the field.
pub(super) fn is_named(field: &Field, name: &str) -> bool {
    field.name == name || field.aliases.iter().any(|alias| alias == name)
}
