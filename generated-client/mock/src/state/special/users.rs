//! Users: they need a name to sign in with, note when their password was set, and can resign.

use serde_json::Value;

use crate::call::Failure;
use crate::state::engine::Engine;
use crate::state::kinds::Items;
use crate::state::store::Item;

/// Members that a user can sign in with.
const NAMES: [&str; 3] = ["username", "email", "phone"];

/// Fails if a new user has no name to sign in with.
pub(super) fn require_name(members: &Item) -> Result<(), Failure> {
    let is_named = |name: &str| {
        members.get(name).and_then(Value::as_str).is_some_and(|it| !it.is_empty())
    };
    if NAMES.iter().any(|name| is_named(name)) {
        return Ok(());
    }
    let message = "one of `username`, `email`, and `phone` is required";
    Err(Failure::new(400, message))
}

/// Notes when a password or a status is set, and whether the next sign-in requires a new password.
pub(super) fn stamp(engine: &Engine<'_>, members: &mut Item) {
    for (member, stamp) in
        [("password", "passwordLastSetAt"), ("status", "statusChangedAt")]
    {
        if members.contains_key(member) {
            members.insert(stamp.to_owned(), engine.clock.date_time().into());
        }
    }
    let option = ["resetPasswordOnNextLogin", "resetPasswordOnFirstLogin"]
        .iter()
        .find_map(|name| engine.request.call.argument(&["options", *name]));
    if let Some(is_required) = option {
        members.insert("resetPasswordOnNextLogin".to_owned(), is_required.clone());
    }
}

/// Disables the account of a user who leaves, and takes the user out of everything.
pub(super) fn resign(engine: &mut Engine<'_>, items: Items, key: &str) {
    engine.store.unlink_all(items.name(), key);
    let now = engine.clock.date_time();
    if let Some(item) = engine.store.get_mut(items.name(), key) {
        let members = [
            ("status", "Resigned"),
            ("workStatus", "Closed"),
            ("statusChangedAt", &now),
        ];
        item.extend(members.map(|(name, value)| (name.to_owned(), value.into())));
    }
}
