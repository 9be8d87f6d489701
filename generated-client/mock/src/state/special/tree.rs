//! The trees of departments.

use crate::state::kinds;
use crate::state::store::Store;

/// The member of a department with the ID of the department above it; empty for a root department.
pub(super) const SUPERIOR: &str = "parentDepartmentId";

/// Returns the root department of an organization if it is meant.
pub(super) fn root(
    store: &Store,
    organization: Option<&str>,
    name: &str,
) -> Option<String> {
    if name != "root" {
        return None;
    }
    kinds::text(store.get("organization", organization?)?.get("departmentId")?)
}

/// Returns the organization with that root department.
pub(super) fn by_root(store: &Store, department: &str) -> Option<String> {
    let mut all = store.items("organization");
    let found = all
        .find(|(_, item)| item.get("departmentId").is_some_and(|id| id == department));
    found.map(|(key, _)| key.to_owned())
}

/// Returns departments with all departments below them.
pub(super) fn with_all_below(store: &Store, mut keys: Vec<String>) -> Vec<String> {
    let mut next = 0;
    while let Some(key) = keys.get(next) {
        let below =
            children(store, key).into_iter().filter(|child| !keys.contains(child));
        let below: Vec<_> = below.collect();
        keys.extend(below);
        next += 1;
    }
    keys
}

/// Returns the departments directly below a department.
pub(super) fn children(store: &Store, key: &str) -> Vec<String> {
    let all = store.items("department");
    let children =
        all.filter(|(_, item)| item.get(SUPERIOR).is_some_and(|id| id == key));
    children.map(|(key, _)| key.to_owned()).collect()
}
