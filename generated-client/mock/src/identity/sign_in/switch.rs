//! Switching between a personal account and its public accounts.

use serde_json::{Value, json};

use super::steps::{self, Login};
use crate::call::{Call, Failure, Outcome, Reply};
use crate::identity::{accounts, arguments};
use crate::state::{Item, Store};
use crate::world::World;

/// The links between public accounts and users.
const LINKS: &str = "public-account-user";

/// Performs `switchLoginByUser`.
pub(super) fn switch(world: &mut World, call: &Call<'_>) -> Outcome {
    let (user, target) =
        (arguments::user(call)?, arguments::required(call, &["targetUserId"])?);
    if target != user && !is_linked(&world.store, user, target) {
        let message = format!("the account `{target}` does not belong to the user");
        return Err(Failure::new(403, message));
    }
    let login = Login {
        user: target,
        app: arguments::app(call)?,
        scope: arguments::text(call, &["options", "scope"]),
        tenant: None,
        method: "switch",
    };
    Ok(Reply::Data(steps::finish(world, call, login).data()))
}

/// Performs `listPublicAccountsForSwitchLoggedIn`.
pub(super) fn list(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = arguments::user(call)?;
    let accounts = world.store.items("public-account");
    let accounts: Vec<_> = accounts
        .filter(|(id, _)| is_linked(&world.store, user, id))
        .map(|(id, item)| shown(id, item, "2"))
        .collect();
    if accounts.is_empty() {
        return Ok(Reply::Data(json!([])));
    }
    let mut data = json!({ "publicAccounts": accounts });
    if arguments::flag(call, &["withOriginUser"]) {
        data["originUser"] = shown(user, accounts::get(&world.store, user)?, "1");
    }
    Ok(Reply::Data(json!([data])))
}

fn shown(id: &str, account: &Item, kind: &str) -> Value {
    json!({
        "userId": id,
        "avatar": accounts::text(account, "photo").unwrap_or_default(),
        "displayName": accounts::display_name(account),
        "usertype": kind,
    })
}

fn is_linked(store: &Store, user: &str, account: &str) -> bool {
    store.links(LINKS).any(|(one, _, other)| {
        (one, other) == (user, account) || (one, other) == (account, user)
    })
}
