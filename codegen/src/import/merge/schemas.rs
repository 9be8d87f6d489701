//! Where schemas stand, and which of them come and go.

use std::collections::{BTreeMap, BTreeSet};

use super::Merging;
use super::compare::Entry;
use super::homes::Users;
use super::summary::{Heading, Spot};
use super::unite::Published;
use crate::raw::{self, Home, SHARED};

impl Merging<'_> {
    pub(super) fn schemas(&mut self, published: Vec<Published>) {
        let users = self.users(&published, |_, _| true);
        let mut before: BTreeMap<String, String> = BTreeMap::new();
        let mut standing = self.standing();
        let names: BTreeSet<String> =
            published.iter().map(|published| published.schema.name.clone()).collect();
        for Published {
            client,
            home,
            schema,
        } in published
        {
            let name = schema.name.clone();
            let file = match standing.get(&name).cloned() {
                Some(file) => {
                    self.merge_schema(&file, schema, &users);
                    file
                }
                None => {
                    let Some(file) = self.home(&client, home.as_deref(), &name, &users)
                    else {
                        continue;
                    };
                    self.make_group(&file);
                    self.add_schema(
                        &file,
                        before.get(&file).map(String::as_str),
                        schema,
                    );
                    standing.insert(name.clone(), file.clone());
                    file
                }
            };
            before.insert(file, name);
        }
        self.vanished_schemas(&names);
    }

    /// Who uses the schemas of the draft and of the documents.
    fn users(
        &self,
        published: &[Published],
        counts: impl Fn(&str, &str) -> bool,
    ) -> Users {
        let own = self.draft.groups.values().flat_map(|group| &group.schemas);
        let published = published.iter().map(|published| &published.schema);
        let schemas: BTreeMap<_, _> =
            own.chain(published).map(|schema| (schema.name.as_str(), schema)).collect();
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
            .filter(|(_, file, operation)| counts(file, &operation.name))
            .collect();
        operations.sort_by_key(|(_, file, operation)| {
            rank.get(&(*file, operation.name.as_str())).copied().unwrap_or(usize::MAX)
        });
        Users::of(operations, &schemas)
    }

    /// The file of each schema that the spec has.
    fn standing(&self) -> BTreeMap<String, String> {
        let mut standing = BTreeMap::new();
        for (file, group) in &self.draft.groups {
            for schema in &group.schemas {
                standing.entry(schema.name.clone()).or_insert_with(|| file.clone());
            }
        }
        standing
    }

    fn home(
        &mut self,
        client: &str,
        home: Option<&str>,
        name: &str,
        users: &Users,
    ) -> Option<String> {
        match home {
            _ if users.clients_of(name).count() > 1 => Some(SHARED.to_owned()),
            Some(group) if Home::shared().group == group => Some(SHARED.to_owned()),
            Some(group) => Some(Home::group(client, group).to_string()),
            None => {
                let file = users.first.get(name).cloned();
                if file.is_none() {
                    let at = Spot::root(SHARED);
                    let text =
                        format!("schema `{name}`: no operation uses it; left out");
                    self.compare.decide(at, text);
                }
                file
            }
        }
    }

    fn merge_schema(&mut self, file: &str, published: raw::Schema, users: &Users) {
        let name = published.name.clone();
        let at = Spot::root(file).entry("schemas", &name);
        let client = Home::of(file).client;
        let other =
            users.clients_of(&name).find(|user| client.is_some_and(|it| it != *user));
        if let Some(other) = other {
            let text =
                format!("schema `{name}`: `{other}` uses it too: move it to {SHARED}");
            self.compare.decide(at.clone(), text);
        }
        // What only a client without documents uses cannot have vanished.
        let is_covered = users.clients_of(&name).all(|user| self.covered.contains(user));
        let Some(group) = self.draft.groups.get_mut(file) else { return };
        let Some(own) = group.schemas.iter_mut().find(|own| own.name == name) else {
            return;
        };
        self.compare.keeps_all = !is_covered;
        *own = own.clone().merged(published, &at, &mut self.compare);
        self.compare.keeps_all = false;
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

    /// Schemas that no document has, and that no operation needs that is still there.
    fn vanished_schemas(&mut self, published: &BTreeSet<String>) {
        let users = self.users(&[], |file, name| {
            !Home::of(file).client.is_some_and(|it| self.covered.contains(it))
                || self.documented.contains(&(file.to_owned(), name.to_owned()))
        });
        let remove = self.compare.remove;
        for (file, group) in &mut self.draft.groups {
            let client = Home::of(file).client;
            if client.is_some_and(|client| !self.covered.contains(client)) {
                continue;
            }
            group.schemas.retain(|schema| {
                let stays =
                    published.contains(&schema.name) || users.is_used(&schema.name);
                if !stays {
                    let at = Spot::root(file).entry("schemas", &schema.name);
                    self.compare.vanished_entry("schema", &at);
                }
                stays || !remove
            });
        }
    }
}
