//! Applications: the server generates their secrets, and sends them only when it is asked to.
//! Authentication factors are switched on and off by name.

use serde_json::Value;

use crate::state::engine::Engine;
use crate::state::kinds;
use crate::state::store::Item;

/// Generates a new secret.
pub(super) fn add_secret(engine: &mut Engine<'_>, key: &str) {
    let secret = engine.random.hex(32);
    if let Some(item) = engine.store.get_mut("application", key) {
        item.insert("appSecret".to_owned(), secret.into());
    }
}

/// Removes the factors that a request disables.
pub(super) fn disable_factors(arguments: &Item, item: &mut Item) {
    let disabled =
        item.shift_remove("disableFactors").or(arguments.get("disableFactors").cloned());
    let disabled = disabled.as_ref().map(kinds::texts).unwrap_or_default();
    if let Some(Value::Array(enabled)) = item.get_mut("enabledFactors") {
        enabled.retain(|factor| !disabled.iter().any(|it| factor == it.as_str()));
    }
}
