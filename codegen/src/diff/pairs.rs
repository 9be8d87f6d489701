//! Pairs the operations of a client of two versions.

use super::record::Changes;
use super::side::operations as all;
use crate::model::{Client, Group, Operation};

/// An operation in two versions, with its groups.
#[derive(Debug)]
pub(super) struct Pair<'a> {
    pub(super) old: (&'a Group, &'a Operation),
    pub(super) new: (&'a Group, &'a Operation),
}

/// The operations of a client: paired, or in one version only.
#[derive(Debug)]
pub(super) struct Pairs<'a> {
    pub(super) paired: Vec<Pair<'a>>,
    pub(super) removed: Vec<(&'a Group, &'a Operation)>,
    pub(super) added: Vec<(&'a Group, &'a Operation)>,
}

/// Whether an operation of the old version is one of the new version.
type Criterion = dyn Fn(&Operation, &Operation) -> bool;

/// Pairs operations by name, by a former name, and by method and path.
pub(super) fn pairs<'a>(old: &'a Client, new: &'a Client) -> Pairs<'a> {
    let same_name = |old: &Operation, new: &Operation| old.name == new.name;
    let is_alias = |old: &Operation, new: &Operation| {
        new.aliases.iter().any(|alias| alias.name == old.name)
    };
    let same_route = |old: &Operation, new: &Operation| old.route() == new.route();
    let mut removed: Vec<_> = all(old).collect();
    let mut added: Vec<_> = all(new).collect();
    let mut paired = Vec::new();
    let criteria: [&Criterion; 3] = [&same_name, &is_alias, &same_route];
    for matches in criteria {
        removed.retain(|old| {
            let index = added.iter().position(|new| matches(old.1, new.1));
            match index {
                Some(index) => {
                    let new = added.remove(index);
                    paired.push(Pair { old: *old, new });
                    false
                }
                None => true,
            }
        });
    }
    // In the order of the documentation, not of the criteria.
    let order = |pair: &Pair<'_>| {
        all(new).position(|(_, operation)| std::ptr::eq(operation, pair.new.1))
    };
    paired.sort_by_cached_key(order);
    Pairs {
        paired,
        removed,
        added,
    }
}

/// Asks about removed and added operations with the same summary or the same last part of the path.
pub(super) fn ask(pairs: &Pairs<'_>, changes: &mut Changes) {
    let last = |operation: &Operation| {
        operation.path.rsplit('/').next().unwrap_or_default().to_owned()
    };
    for (_, old) in &pairs.removed {
        let alike =
            |new: &Operation| old.summary == new.summary || last(old) == last(new);
        let candidates = pairs.added.iter().filter(|(_, new)| alike(new));
        for (_, new) in candidates {
            changes.ask(
                old.name.clone(),
                new.name.clone(),
                format!(
                    "if `{}` replaces `{}`, add `aliases: [{}]` to it",
                    new.name, old.name, old.name
                ),
            );
        }
    }
}
