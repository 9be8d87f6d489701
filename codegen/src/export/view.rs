//! The part of a spec that is exported for a client.

use std::collections::{BTreeMap, BTreeSet};

use crate::raw::{Api, Client, Errors, Group, Home, Operation, Schema, Spec};

/// A client and everything that its document needs.
pub(super) struct View<'a> {
    pub(super) api: &'a Api,
    pub(super) errors: &'a Errors,
    pub(super) client: &'a Client,
    /// Its groups by file name, in the order of the documentation.
    pub(super) groups: Vec<(&'a str, &'a Group)>,
    /// The shared schemas that it uses, in the order of their file.
    pub(super) shared: Vec<&'a Schema>,
    /// Names of the schemas that are inline in the operation whose request they are.
    pub(super) inline: &'a BTreeSet<String>,
    /// All schemas of the document by name.
    pub(super) schemas: BTreeMap<&'a str, &'a Schema>,
}

impl<'a> View<'a> {
    /// Creates the view of a client; `None` if a required file is missing.
    pub(super) fn of(
        spec: &'a Spec,
        client: &'a Client,
        inline: &'a BTreeSet<String>,
    ) -> Option<Self> {
        let group_at = |home: Home<'_>| {
            let mut groups = spec.groups.iter();
            groups
                .find(|document| document.home() == home)
                .map(|document| &document.content)
        };
        let groups: Vec<_> = client
            .groups
            .iter()
            .filter_map(|name| {
                let group = group_at(Home::group(&client.name, name))?;
                Some((name.as_str(), group))
            })
            .collect();
        let own = groups.iter().flat_map(|(_, group)| &group.schemas);
        let all_shared: &[Schema] =
            group_at(Home::shared()).map_or(&[], |group| &group.schemas);
        let by_name = |schema: &'a Schema| (schema.name.as_str(), schema);
        let mut schemas: BTreeMap<_, _> = own.chain(all_shared).map(by_name).collect();

        let used = used(&groups, &schemas);
        let is_unused = |schema: &Schema| !used.contains(schema.name.as_str());
        for unused in all_shared.iter().filter(|schema| is_unused(schema)) {
            schemas.remove(unused.name.as_str());
        }
        Some(Self {
            api: &spec.api.as_ref()?.content,
            errors: &spec.errors.as_ref()?.content,
            client,
            inline,
            groups,
            shared: all_shared.iter().filter(|schema| !is_unused(schema)).collect(),
            schemas,
        })
    }
}

/// Returns the schemas that the groups use, directly and through schemas.
fn used<'a>(
    groups: &[(&'a str, &'a Group)],
    schemas: &BTreeMap<&'a str, &'a Schema>,
) -> BTreeSet<&'a str> {
    let mut pending = Vec::new();
    for (_, group) in groups {
        pending.extend(group.operations.iter().flat_map(Operation::schemas));
        pending.extend(group.schemas.iter().flat_map(Schema::schemas));
    }
    let mut used = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if used.insert(name) {
            pending.extend(schemas.get(name).into_iter().flat_map(|it| it.schemas()));
        }
    }
    used
}
