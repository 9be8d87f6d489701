//! Events about users.

use super::accounts;
use crate::events::Event;
use crate::world::World;

/// Publishes an event about a user, such as `user:updated`.
pub(crate) fn about(world: &mut World, name: &str, user: &str) {
    let Some(item) = world.store.get("user", user) else { return };
    world.bus.publish(Event {
        name: name.to_owned(),
        data: accounts::public(item),
    });
}

/// Publishes an event about a user of an application, such as `login`.
pub(crate) fn publish(world: &mut World, name: &str, user: &str, app: &str) {
    let Some(item) = world.store.get("user", user) else { return };
    let mut data = accounts::public(item);
    data["appId"] = app.into();
    world.bus.publish(Event {
        name: name.to_owned(),
        data,
    });
}
