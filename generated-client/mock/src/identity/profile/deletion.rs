//! Deletes the account of the signed-in user.

use serde_json::json;

use super::passwords;
use crate::call::{Call, Failure, Outcome, Reply};
use crate::events::Event;
use crate::identity::accounts::{self, text};
use crate::identity::state::tickets::{self, Purpose};
use crate::identity::{arguments, tokens};
use crate::world::World;

/// Performs `verifyDeleteAccountRequest`.
pub(super) fn verify(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = arguments::user(call)?;
    if call.text("verifyMethod") == Some("PASSWORD") {
        let password = arguments::required(call, &["passwordPayload", "password"])?;
        if text(accounts::get(&world.store, user)?, "password") != Some(password) {
            return Err(passwords::wrong("passwordPayload.password"));
        }
    } else {
        let (identifier, code) = passwords::proof(call)?;
        if accounts::find(&world.store, identifier).as_deref() != Some(user) {
            return Err(Failure::new(403, "the address is not that of the user"));
        }
        passwords::redeem_code(world, identifier, code, "CHANNEL_DELETE_ACCOUNT")?;
    }
    let (tickets, clock) = (&mut world.identity.tickets, world.clock);
    let token = tickets.issue(user, Purpose::DeleteAccount, clock, &mut world.random);
    Ok(Reply::Data(json!({
        "deleteAccountToken": token,
        "tokenExpiresIn": tickets::LIFETIME,
    })))
}

/// Performs `deleteAccount`.
pub(super) fn delete(world: &mut World, call: &Call<'_>) -> Outcome {
    let (name, caller) = ("deleteAccountToken", arguments::user(call)?);
    let token = arguments::required(call, &[name])?;
    let is_meant =
        |purpose: &Purpose| (*purpose == Purpose::DeleteAccount).then_some(());
    let (user, ()) =
        world.identity.tickets.redeem(name, token, world.clock, is_meant)?;
    if user != caller {
        return Err(Failure::new(403, format!("`{name}` belongs to another user")));
    }
    tokens::revoke_user(world, &user);
    if let Some(item) = world.store.remove("user", &user) {
        let data = accounts::public(&item);
        world.bus.publish(Event {
            name: "user:deleted".to_owned(),
            data,
        });
    }
    Ok(Reply::success())
}
