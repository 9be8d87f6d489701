//! Which members of a page the spec has where. Names of structures differ now and then, so the way
//! from the operation to a structure says which schema it is.

use std::collections::{BTreeMap, BTreeSet};

use super::told::{Part, Payload, Told};
use crate::raw::{Field, Operation, Request, Schema, Spec};
use crate::source::Place;
use crate::symbols::parameters_place;
use crate::types::innermost;

/// A table of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Table {
    Request,
    Response,
    /// By its place among the structures.
    Structure(usize),
}

/// A table, and the fields that the spec has for it.
#[derive(Debug)]
pub(super) struct Pair<'s> {
    pub(super) table: Table,
    /// The name of the DTO.
    pub(super) name: &'s str,
    pub(super) fields: &'s [Field],
    /// Where the list of fields stands.
    pub(super) place: Place,
}

/// The tables of a page, and what the spec has for each.
#[derive(Debug, Default)]
pub(super) struct Pairs<'s> {
    pub(super) list: Vec<Pair<'s>>,
    /// The schemas that the spec has where the page has a structure.
    links: BTreeMap<usize, BTreeSet<&'s str>>,
}

impl Pairs<'_> {
    /// The schema that the spec has wherever the page has a structure.
    pub(super) fn schema_of(&self, structure: usize) -> Option<&str> {
        let mut linked = self.links.get(&structure)?.iter();
        linked.next().filter(|_| linked.next().is_none()).copied()
    }
}

impl Table {
    pub(super) fn part(self, told: &Told) -> Option<&Part> {
        match self {
            Self::Request => told.request.as_ref(),
            Self::Response => match &told.response.as_ref()?.payload {
                Payload::Bare(part) => Some(part),
                _ => None,
            },
            Self::Structure(index) => Some(&told.structures.get(index)?.part),
        }
    }
}

impl Table {
    pub(super) fn part_mut(self, told: &mut Told) -> Option<&mut Part> {
        match self {
            Self::Request => told.request.as_mut(),
            Self::Response => match &mut told.response.as_mut()?.payload {
                Payload::Bare(part) => Some(part),
                _ => None,
            },
            Self::Structure(index) => Some(&mut told.structures.get_mut(index)?.part),
        }
    }
}

/// A schema of this name, and where it stands.
pub(super) fn schema<'s>(spec: &'s Spec, name: &str) -> Option<(&'s Schema, Place)> {
    spec.groups.iter().find_map(|document| {
        let mut schemas = document.content.schemas.iter().enumerate();
        let (index, schema) = schemas.find(|(_, schema)| schema.name == name)?;
        Some((schema, Place::root(document.file).key("schemas").index(index)))
    })
}

/// The tables of a page that the spec has something for, each with the first that it stands for.
pub(super) fn pairs<'s>(
    told: &Told,
    own: &'s Operation,
    operation: &Place,
    spec: &'s Spec,
) -> Pairs<'s> {
    let mut pairing = Pairing {
        told,
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
    // What the page describes beside that is the schema of its name.
    for (index, structure) in told.structures.iter().enumerate() {
        pairing.add(Table::Structure(index), &structure.name);
    }
    pairing.pairs
}

struct Pairing<'t, 's> {
    told: &'t Told,
    spec: &'s Spec,
    pairs: Pairs<'s>,
    /// Structures that have a pair.
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
        let Some(response) = &self.told.response else { return };
        match (&response.payload, &own.response.bare, &own.response.data) {
            (Payload::Bare(_), Some(own), _) => {
                let described =
                    response.name.as_ref().and_then(|name| self.told.structure(name));
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

    /// The structures that the members of a table have as types.
    fn inner(&mut self, table: Table, fields: &'s [Field]) {
        let Some(part) = table.part(self.told) else { return };
        for member in &part.members {
            let own = fields.iter().find(|own| is_named(own, &member.field.name));
            if let Some(own) = own {
                self.link(&member.field.ty, &own.ty);
            }
        }
    }

    fn link(&mut self, told: &str, own: &'s str) {
        if let Some(index) = self.told.structure(innermost(told)) {
            self.pairs.links.entry(index).or_default().insert(innermost(own));
            self.add(Table::Structure(index), innermost(own));
        }
    }
}

/// Whether servers know the field by this name.
pub(super) fn is_named(field: &Field, name: &str) -> bool {
    field.name == name || field.aliases.iter().any(|alias| alias == name)
}
