//! Permissions: what a user may do follows from what is granted to the user and to the user's roles,
//! groups, and departments.

use serde_json::Value;

use crate::state::engine::{Engine, Produced, Production};
use crate::state::kinds;
use crate::state::store::{Item, Store};

/// Links that grant something to users through the item on their left.
const INDIRECT: [(&str, &str); 3] = [
    ("role-assignment", "role"),
    ("group-member", "group"),
    ("department-member", "department"),
];

/// Returns whether an action on a resource is granted to a user and not denied.
pub(super) fn is_action_allowed(engine: &mut Engine<'_>) -> Production {
    let mut keys = [None, None];
    for (slot, name) in keys.iter_mut().zip(["resource", "user"]) {
        let Some(resource) = kinds::resource(name) else { continue };
        if let Some(named) = engine.request.named(resource).first() {
            *slot = engine.request.find(engine.store, named)?;
        }
    }
    let [Some(resource), Some(user)] = keys else { return Ok(Produced::Verdict(false)) };
    let action = engine.request.call.text("action").unwrap_or_default();
    let subjects = subjects(engine.store, &user);
    let grants = engine.store.links_with("resource-permission");
    let grants = grants.filter(|((left, kind, right), members)| {
        let is_subject = subjects.iter().any(|(name, key)| name == kind && key == right);
        *left == resource && is_subject && covers(members, action)
    });
    let effects: Vec<_> = grants.map(|(_, members)| is_denial(members)).collect();
    Ok(Produced::Verdict(!effects.is_empty() && !effects.contains(&true)))
}

/// Returns the user and what acts for the user: resources and keys.
fn subjects<'s>(store: &'s Store, user: &'s str) -> Vec<(&'static str, &'s str)> {
    let indirect = INDIRECT.iter().flat_map(|(links, kind)| {
        let links = store
            .links(links)
            .filter(|(_, right_kind, right)| *right_kind == "user" && *right == user);
        links.map(|(left, _, _)| (*kind, left))
    });
    [("user", user)].into_iter().chain(indirect).collect()
}

fn covers(members: &Item, action: &str) -> bool {
    let actions = members.get("actions").map(kinds::texts).unwrap_or_default();
    // `<resource>:*` and `*` cover all actions.
    actions.iter().any(|granted| granted == action || granted.ends_with('*'))
}

fn is_denial(members: &Item) -> bool {
    members.get("effect").and_then(Value::as_str) == Some("DENY")
}
