//! Places schemas in files, and determines which are added and removed.

use std::collections::{BTreeMap, BTreeSet};

use super::Merging;
use super::compare::Entry;
use super::homes::Users;
use super::summary::{Heading, Spot};
use super::unite::Published;
use crate::import::incoming::Note;
use crate::raw::{self, Home, SHARED};

/// Which schema takes precedence if both sides have one of the same name.
#[derive(Clone, Copy)]
enum Precedence {
    Own,
    Published,
}

impl Merging<'_> {
    pub(super) fn schemas(&mut self, published: Vec<Published>) {
        let names: BTreeSet<String> =
            published.iter().map(|published| published.schema.name.clone()).collect();
        let mut standing = self.standing();
        let users = self.users(&published, Precedence::Published, |_, _| true);
        for known in &published {
            if let Some(file) = standing.get(&known.schema.name)
                && self.merge_schema(file, known.schema.clone(), &users)
            {
                self.tell_differences(file, known);
            }
        }
        // All types are merged by now, so a schema that no operation uses is not needed.
        let users = self.users(&published, Precedence::Own, |_, _| true);
        let mut before: BTreeMap<String, String> = BTreeMap::new();
        for new in published {
            let name = new.schema.name.clone();
            let file = match standing.get(&name) {
                Some(file) => file.clone(),
                None => {
                    let Some(file) = self.home(&new, &users) else { continue };
                    self.make_group(&file);
                    self.tell_differences(&file, &new);
                    let after = before.get(&file).map(String::as_str);
                    self.add_schema(&file, after, new.schema);
                    standing.insert(name.clone(), file.clone());
                    file
                }
            };
            before.insert(file, name);
        }
        self.vanished_schemas(&names);
    }

    /// Returns the operations that use the schemas of the draft and of the documents.
    fn users(
        &self,
        published: &[Published],
        precedence: Precedence,
        counts: impl Fn(&str, &str) -> bool,
    ) -> Users {
        let own = self.draft.groups.values().flat_map(|group| &group.schemas);
        let published = published.iter().map(|published| &published.schema);
        let named = |schema| (named(schema), schema);
        let schemas: BTreeMap<_, _> = match precedence {
            Precedence::Own => published.chain(own).map(named).collect(),
            Precedence::Published => own.chain(published).map(named).collect(),
        };
        let rank: BTreeMap<(&str, &str), usize> = self
            .order
            .iter()
            .enumerate()
            .map(|(rank, (_, file, name))| ((file.as_str(), name.as_str()), rank))
            .collect();
        let mut operations: Vec<_> = self
            .draft
            .groups
            .iter()
            .flat_map(|(file, group)| {
                let client = Home::of(file).client.unwrap_or_default();
                group.operations.iter().map(move |it| (client, file.as_str(), it))
            })
            .filter(|(_, file, operation)| {
                // What no document contains cannot be missing from them.
                operation.unpublished.is_some() || counts(file, &operation.name)
            })
            .collect();
        operations.sort_by_key(|(_, file, operation)| {
            rank.get(&(*file, operation.name.as_str())).copied().unwrap_or(usize::MAX)
        });
        Users::of(operations, &schemas)
    }

    /// Returns the file of each schema in the spec.
    fn standing(&self) -> BTreeMap<String, String> {
        let mut standing = BTreeMap::new();
        for (file, group) in &self.draft.groups {
            for schema in &group.schemas {
                standing.entry(schema.name.clone()).or_insert_with(|| file.clone());
            }
        }
        standing
    }

    /// Returns the file of a new schema; `None` if no operation uses it.
    fn home(&mut self, new: &Published, users: &Users) -> Option<String> {
        let name = &new.schema.name;
        match new.home.as_deref() {
            _ if users.clients_of(name).count() > 1 => Some(SHARED.to_owned()),
            Some(group) if Home::shared().group == group => Some(SHARED.to_owned()),
            Some(group) => Some(Home::group(&new.client, group).to_string()),
            None => {
                let file = users.first.get(name).cloned();
                if file.is_none() && !new.is_inline {
                    let text =
                        format!("schema `{name}` ignored, because no operation uses it");
                    self.unused.push(Note {
                        place: new.place.clone(),
                        text,
                    });
                }
                file
            }
        }
    }

    /// Reports differences between the documents of several clients, if relevant.
    fn tell_differences(&mut self, file: &str, published: &Published) {
        let at = Spot::root(file).entry("schemas", &published.schema.name);
        for difference in &published.differences {
            self.compare.decide(at.clone(), difference.clone());
        }
    }

    /// Merges a schema. Returns whether it changed.
    fn merge_schema(
        &mut self,
        file: &str,
        published: raw::Schema,
        users: &Users,
    ) -> bool {
        let name = published.name.clone();
        let at = Spot::root(file).entry("schemas", &name);
        let client = Home::of(file).client;
        let other =
            users.clients_of(&name).find(|user| client.is_some_and(|it| it != *user));
        if let Some(other) = other {
            let text =
                format!("schema `{name}`: also used by `{other}`; move it to {SHARED}");
            self.compare.decide(at.clone(), text);
        }
        // A schema that only a client without documents uses cannot be missing.
        let is_covered = users.clients_of(&name).all(|user| self.covered.contains(user));
        let Some(group) = self.draft.groups.get_mut(file) else { return false };
        let Some(own) = group.schemas.iter_mut().find(|own| own.name == name) else {
            return false;
        };
        self.compare.keeps_all = !is_covered;
        let merged = own.clone().merged(published, &at, &mut self.compare);
        self.compare.keeps_all = false;
        let is_changed = merged != *own;
        *own = merged;
        is_changed
    }

    fn add_schema(&mut self, file: &str, after: Option<&str>, new: raw::Schema) {
        let Some(group) = self.draft.groups.get_mut(file) else { return };
        let at = Spot::root(file).entry("schemas", &new.name);
        self.compare.notes.add(Heading::Added, at.clone(), at.name("schema"));
        self.compare.notes.count(Heading::Added, "schema");
        let new = new.fresh(&at, &mut self.compare);
        let place = after.and_then(|after| {
            group.schemas.iter().position(|own| own.name == after).map(|at| at + 1)
        });
        let place = place.unwrap_or(group.schemas.len());
        group.schemas.insert(place, new);
    }

    /// Notes schemas that are in no document, and that nothing that remains uses.
    fn vanished_schemas(&mut self, published: &BTreeSet<String>) {
        let users = self.users(&[], Precedence::Own, |file, name| {
            !self.is_covered(file)
                || self.documented.contains(&(file.to_owned(), name.to_owned()))
        });
        let kept = self.with_used(|file, name| {
            !self.is_covered(file) || published.contains(name) || users.is_used(name)
        });
        let remove = self.compare.remove;
        for (file, group) in &mut self.draft.groups {
            group.schemas.retain(|schema| {
                let stays = kept.contains(&schema.name);
                if !stays {
                    let at = Spot::root(file).entry("schemas", &schema.name);
                    self.compare.vanished_entry("schema", &at);
                }
                stays || !remove
            });
        }
    }

    /// Returns whether the documents describe the client of a file.
    fn is_covered(&self, file: &str) -> bool {
        Home::of(file).client.is_none_or(|client| self.covered.contains(client))
    }

    /// Returns the schemas of the draft that are wanted, and those that they use.
    fn with_used(&self, is_wanted: impl Fn(&str, &str) -> bool) -> BTreeSet<String> {
        let schemas = || {
            let groups = self.draft.groups.iter();
            groups
                .flat_map(|(file, group)| group.schemas.iter().map(move |it| (file, it)))
        };
        let by_name: BTreeMap<_, _> =
            schemas().map(|(_, schema)| (named(schema), schema)).collect();
        let wanted = schemas().filter(|(file, schema)| is_wanted(file, &schema.name));
        let mut pending: Vec<_> = wanted.map(|(_, schema)| named(schema)).collect();
        let mut kept = BTreeSet::new();
        while let Some(name) = pending.pop() {
            if kept.insert(name.to_owned())
                && let Some(schema) = by_name.get(name)
            {
                pending.extend(schema.schemas());
            }
        }
        kept
    }
}

fn named(schema: &raw::Schema) -> &str {
    &schema.name
}
