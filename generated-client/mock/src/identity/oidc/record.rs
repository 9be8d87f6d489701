//! Records of sign-ins at the provider.

use crate::call::Incoming;
use crate::identity::event;
use crate::identity::state::history::Record;
use crate::world::World;

/// Records and publishes that a user has signed in to an application.
pub(super) fn login(
    world: &mut World,
    incoming: &Incoming,
    user: &str,
    app: &str,
    method: &str,
) {
    world.identity.history.add(Record {
        user: user.to_owned(),
        app: app.to_owned(),
        at: world.clock.millis(),
        client_ip: incoming.header("x-real-ip").unwrap_or("127.0.0.1").to_owned(),
        user_agent: incoming.header("user-agent").unwrap_or_default().to_owned(),
        method: method.to_owned(),
        tenant: None,
        error: None,
    });
    event::publish(world, "login", user, app);
}
