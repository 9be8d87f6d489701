//! Finds the operation of the spec that a document describes.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use crate::import::incoming::IncomingOperation;
use crate::raw::{Home, Operation};

/// An operation of the spec.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Twin {
    pub(super) file: String,
    pub(super) name: String,
    route: String,
}

impl Twin {
    pub(super) fn is(&self, operation: &Operation) -> bool {
        operation.name == self.name && operation.route() == self.route
    }
}

/// Maps each operation of a document to one of the spec: the one with the same method and path, or
/// else the one with the same name, if its own method and path no longer exist.
pub(super) fn twins(
    draft: &Draft,
    client: &str,
    incoming: &[IncomingOperation],
) -> Vec<Option<Twin>> {
    let mut by_route = BTreeMap::new();
    let mut by_name = BTreeMap::new();
    for (file, group) in &draft.groups {
        if Home::of(file).client != Some(client) {
            continue;
        }
        for operation in &group.operations {
            let twin = Twin {
                file: file.clone(),
                name: operation.name.clone(),
                route: operation.route(),
            };
            let published = operation.published_route();
            for name in [&operation.name].into_iter().chain(&operation.aliases) {
                by_name.entry(name.as_str()).or_insert_with(|| twin.clone());
            }
            by_route.entry(published).or_insert_with(|| twin.clone());
            // Documents may have been corrected, or be an export.
            by_route.entry(twin.route.clone()).or_insert(twin);
        }
    }
    let routes: BTreeSet<String> =
        incoming.iter().map(|incoming| incoming.operation.route()).collect();
    let mut taken = BTreeSet::new();
    let mut twins: Vec<Option<Twin>> = incoming
        .iter()
        .map(|incoming| {
            let twin = by_route.get(&incoming.operation.route()).cloned();
            twin.filter(|twin| taken.insert(twin.clone()))
        })
        .collect();
    for (incoming, twin) in incoming.iter().zip(&mut twins) {
        let moved = by_name.get(incoming.operation.name.as_str());
        if let (None, Some(moved)) = (&twin, moved)
            && !routes.contains(&moved.route)
            && taken.insert(moved.clone())
        {
            *twin = Some(moved.clone());
        }
    }
    twins
}
