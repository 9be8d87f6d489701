//! The part of a spec that a client's document shows.

use std::collections::{BTreeMap, BTreeSet};

use super::types::named_in;
use crate::check::SHARED;
use crate::raw::{Api, Client, Errors, Group, Operation, Request, Schema, Spec};

/// A client with all that its document needs.
pub(super) struct View<'a> {
    pub(super) api: &'a Api,
    pub(super) errors: &'a Errors,
    pub(super) client: &'a Client,
    /// Its groups by file name, in the order of the documentation.
    pub(super) groups: Vec<(&'a str, &'a Group)>,
    /// The shared schemas that it uses, in the order of their file.
    pub(super) shared: Vec<&'a Schema>,
    /// All schemas of the document by name.
    pub(super) schemas: BTreeMap<&'a str, &'a Schema>,
}

impl<'a> View<'a> {
    /// What a client's document shows; `None` when the spec lacks a file for it.
    pub(super) fn of(spec: &'a Spec, client: &'a Client) -> Option<Self> {
        let group_at = |path: &str| {
            let mut groups = spec.groups.iter();
            groups
                .find(|document| document.path == path)
                .map(|document| &document.content)
        };
        let groups: Vec<_> = client
            .groups
            .iter()
            .filter_map(|name| {
                let group = group_at(&format!("{}/{name}.yaml", client.name))?;
                Some((name.as_str(), group))
            })
            .collect();
        let own = groups.iter().flat_map(|(_, group)| &group.schemas);
        let all_shared: &[Schema] = group_at(SHARED).map_or(&[], |group| &group.schemas);
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
            groups,
            shared: all_shared.iter().filter(|schema| !is_unused(schema)).collect(),
            schemas,
        })
    }
}

/// Names that the groups mention, directly and through schemas.
fn used<'a>(
    groups: &[(&'a str, &'a Group)],
    schemas: &BTreeMap<&'a str, &'a Schema>,
) -> BTreeSet<&'a str> {
    let mut pending = Vec::new();
    for (_, group) in groups {
        pending.extend(group.operations.iter().flat_map(named_by_operation));
        pending.extend(group.schemas.iter().flat_map(named_by_schema));
    }
    let mut used = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if used.insert(name) {
            pending.extend(
                schemas.get(name).into_iter().flat_map(|it| named_by_schema(it)),
            );
        }
    }
    used
}

/// Names of schemas that an operation mentions.
pub(super) fn named_by_operation(operation: &Operation) -> Vec<&str> {
    let mut types: Vec<&str> = match &operation.request {
        Some(Request::Dto(name)) => vec![name],
        Some(Request::Parameters(list)) => {
            list.parameters.iter().map(|field| field.ty.as_str()).collect()
        }
        None => Vec::new(),
    };
    types.extend(operation.response.data.as_deref());
    types.extend(operation.response.bare.as_deref());
    types.into_iter().filter_map(named_in).collect()
}

/// Names of schemas that a schema mentions.
pub(super) fn named_by_schema(schema: &Schema) -> Vec<&str> {
    let fields = schema.fields.iter().flatten().map(|field| field.ty.as_str());
    let forms = schema.one_of.iter().flatten().map(|form| form.ty.as_str());
    fields.chain(forms).filter_map(named_in).collect()
}
