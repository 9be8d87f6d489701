//! Compares the types of a client.

use std::collections::BTreeSet;

use super::names::Names;
use super::record::Changes;
use super::rules;
use super::schemas;
use super::side::Side;
use crate::model::SchemaId;

/// The types that have been compared: those that several clients share are reported once.
#[derive(Debug, Default)]
pub(super) struct Compared {
    pairs: BTreeSet<(SchemaId, SchemaId)>,
    added: BTreeSet<SchemaId>,
    removed: BTreeSet<SchemaId>,
}

/// Compares the types of a client.
pub(super) fn compare(
    old: &Side<'_>,
    new: &Side<'_>,
    names: &Names<'_>,
    compared: &mut Compared,
    changes: &mut Changes,
) {
    let kept: BTreeSet<_> = names.old.keys().map(|name| names.current(name)).collect();
    for (name, id) in &names.new {
        if !kept.contains(*name) {
            let exists = is_known(old, name);
            if !compared.added.insert(*id) && !exists {
                continue;
            }
            let rule = if exists { &rules::TYPE_SHARED } else { &rules::TYPE_ADDED };
            changes.add(rule, &new.subject(*id));
        }
    }
    for (name, from) in &names.old {
        let current = names.current(name);
        let path = |name: &str| format!("genauth::{}::{name}", names.module);
        let Some(to) = names.new.get(current.as_str()) else {
            let exists = is_known(new, name);
            if !compared.removed.insert(*from) && !exists {
                continue;
            }
            let rule = if exists {
                &rules::TYPE_NO_LONGER_SHARED
            } else {
                &rules::TYPE_REMOVED
            };
            changes.add(rule, &old.subject(*from)).migrate(path(name), None);
            continue;
        };
        if compared.pairs.insert((*from, *to)) {
            if *name != current {
                let rename = changes.add(&rules::TYPE_RENAMED, &new.subject(*to));
                rename
                    .from(*name)
                    .to(&current)
                    .migrate(path(name), Some(path(&current)));
            } else {
                let names = (&old.schema(*from).name, &new.schema(*to).name);
                let rule = &rules::TYPE_RENAMED_IN_DOCUMENTATION;
                changes.compare(rule, &new.subject(*to), names, Clone::clone);
            }
            if old.subject(*from).home != new.subject(*to).home {
                let moved = changes.add(&rules::TYPE_MOVED, &new.subject(*to));
                moved.from(old.subject(*from).home.file).to(new.subject(*to).home.file);
            }
            schemas::compare(old, new, names, (*from, *to), changes);
        }
    }
}

/// Returns whether a version has a type of that name in any client.
fn is_known(side: &Side<'_>, name: &str) -> bool {
    side.api.clients.iter().any(|client| side.types(client).contains_key(name))
}
