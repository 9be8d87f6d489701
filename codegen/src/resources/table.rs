//! The resources of a spec. Unresolved references are omitted here and reported by rules.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::nouns::{noun, plural, split};
use crate::raw::{self, Action, Code};
use crate::source::Place;
use crate::symbols::{Symbols, each};
use crate::types::{Expression, SchemaId, parse};

/// Identifies a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ResourceId(pub(crate) usize);

/// Every resource of a spec.
#[derive(Default)]
pub(crate) struct Resources<'s> {
    list: Vec<Resource<'s>>,
    /// The first resource of each name.
    ids: BTreeMap<&'s str, ResourceId>,
    /// The first resource of each noun, in singular and plural.
    nouns: BTreeMap<String, ResourceId>,
}

/// What operations create, read, and change.
pub(crate) struct Resource<'s> {
    pub(crate) raw: &'s raw::Resource,
    pub(crate) place: Place,
    pub(crate) kind: Kind,
    pub(crate) schema: Option<SchemaId>,
    pub(crate) parent: Option<ResourceId>,
    pub(crate) links: Vec<ResourceId>,
    /// The error for a missing item.
    pub(crate) missing: Option<&'s Code>,
    /// Words for an item in the names of operations.
    pub(crate) nouns: Vec<Cow<'s, str>>,
    /// Request members that hold the key.
    pub(crate) members: Vec<Cow<'s, str>>,
}

/// The kind of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Items with a key.
    Items,
    /// A single item.
    Single,
    /// Links between the items of two resources.
    Links,
}

impl<'s> Resources<'s> {
    /// Resolves the resources of a spec.
    pub(crate) fn of(symbols: &Symbols<'s>) -> Self {
        let mut resources = Self::default();
        let Some(document) = &symbols.spec.resources else { return resources };
        let root = Place::root(document.file);
        let written = || each(&document.content.resources, &root, "resources");
        for (index, (raw, _)) in written().enumerate() {
            resources.ids.entry(&raw.name).or_insert(ResourceId(index));
        }
        for (raw, place) in written() {
            let resource = resources.resource(symbols, raw, place);
            resources.list.push(resource);
        }
        for (index, resource) in resources.list.iter().enumerate() {
            for noun in &resource.nouns {
                for word in [plural(noun), noun.clone().into_owned()] {
                    resources.nouns.entry(word).or_insert(ResourceId(index));
                }
            }
        }
        resources
    }

    fn resource(
        &self,
        symbols: &Symbols<'s>,
        raw: &'s raw::Resource,
        place: Place,
    ) -> Resource<'s> {
        let kind = match (&raw.links, &raw.key) {
            (Some(_), _) => Kind::Links,
            (None, Some(_)) => Kind::Items,
            (None, None) => Kind::Single,
        };
        let schema = raw.schema.as_deref().and_then(|name| match parse(name)? {
            Expression::Name(name) => symbols.id(name),
            _ => None,
        });
        let links = raw.links.iter().flatten();
        let errors = symbols.spec.errors.as_ref();
        let missing = errors.zip(raw.missing.as_ref()).and_then(|(errors, name)| {
            errors.content.api_codes.iter().find(|code| code.name == *name)
        });
        let nouns = match &raw.nouns {
            _ if kind == Kind::Links => Vec::new(),
            Some(nouns) => nouns.iter().map(|noun| noun.as_str().into()).collect(),
            None => vec![noun(&raw.name).into()],
        };
        let members = match (&raw.members, &raw.key) {
            (Some(members), _) => members.iter().map(|it| it.as_str().into()).collect(),
            (None, Some(key)) => vec![key.as_str().into(), plural(key).into()],
            (None, None) => Vec::new(),
        };
        Resource {
            raw,
            place,
            kind,
            schema,
            parent: raw.parent.as_deref().and_then(|name| self.id(name)),
            links: links.filter_map(|name| self.id(name)).collect(),
            missing,
            nouns,
            members,
        }
    }

    /// Returns the resource with that id.
    pub(crate) fn get(&self, id: ResourceId) -> &Resource<'s> {
        &self.list[id.0]
    }

    /// Returns every resource.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Resource<'s>> {
        self.list.iter()
    }

    /// Returns the id of the resource with that name.
    pub(crate) fn id(&self, name: &str) -> Option<ResourceId> {
        self.ids.get(name).copied()
    }

    /// Returns the names of all resources.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'s str> {
        self.ids.keys().copied()
    }

    /// Returns the containers of an item, from the inside out. A cycle ends them.
    pub(crate) fn containers(&self, id: ResourceId) -> Vec<ResourceId> {
        let mut found = Vec::new();
        let mut next = self.get(id).parent;
        while let Some(parent) = next.filter(|it| *it != id && !found.contains(it)) {
            found.push(parent);
            next = self.get(parent).parent;
        }
        found
    }

    /// Returns the resource and the action that the name of an operation consists of.
    pub(crate) fn named(&self, operation: &str) -> Option<(ResourceId, Action)> {
        let (action, noun) = split(operation)?;
        let id = *self.nouns.get(noun)?;
        let fits = match self.get(id).kind {
            Kind::Items => true,
            Kind::Single => matches!(action, Action::Read | Action::Update),
            Kind::Links => false,
        };
        fits.then_some((id, action))
    }
}
