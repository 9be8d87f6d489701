//! Sign-in with a push: the user confirms it on a device on which they are signed in.

use serde_json::json;

use super::steps::{self, Login};
use crate::call::{Call, Outcome, Reply};
use crate::identity::accounts::{self, Identifier};
use crate::identity::arguments;
use crate::identity::state::confirmations::{self, Confirmation, Kind, Status};
use crate::world::World;

/// Performs `signInByPush`.
pub(super) fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let account = Identifier::Account(arguments::required(call, &["account"])?);
    let user = accounts::find(&world.store, account).ok_or_else(accounts::unknown)?;
    let (app, clock) = (arguments::app(call)?, world.clock);
    let mut waiting = Confirmation::new(Kind::Push, app, Some(&user), clock);
    waiting.scope = arguments::text(call, &["options", "scope"]).map(str::to_owned);
    let id = world.identity.confirmations.add(waiting, clock, &mut world.random);
    Ok(Reply::Data(json!({ "pushCodeId": id, "expireTime": confirmations::LIFETIME })))
}

/// Performs `checkPushCodeStatus`. The tokens are returned once.
pub(super) fn status(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = arguments::required(call, &["pushCodeId"])?;
    let entry = world.identity.confirmations.get(&[Kind::Push], id)?.clone();
    let data = json!({ "status": entry.status_text(world.clock) });
    let (Some(ticket), Some(user), Status::Authorized) =
        (&entry.ticket, &entry.user, entry.status)
    else {
        return Ok(Reply::Data(data));
    };
    world.identity.confirmations.redeem(ticket, arguments::app(call)?, world.clock)?;
    let login = Login {
        user,
        app: &entry.app,
        scope: entry.scope.as_deref(),
        tenant: None,
        method: "push",
    };
    match steps::sign_in(world, call, login)? {
        Reply::Data(tokens) => {
            let mut data = data;
            data["tokenSet"] = tokens;
            Ok(Reply::Data(data))
        }
        step => Ok(step),
    }
}

/// Performs `setPushCodeStatus`.
pub(super) fn act(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = arguments::required(call, &["pushCodeId"])?;
    let action = arguments::required(call, &["action"])?;
    let (confirmations, random) = (&mut world.identity.confirmations, &mut world.random);
    let user = arguments::user(call)?;
    confirmations.act(Kind::Push, id, action, user, world.clock, random)?;
    Ok(Reply::success())
}

/// Performs `getPushLoginRelationApps`: all applications of the mock can confirm a push.
pub(super) fn apps(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = arguments::required(call, &["pushCodeId"])?;
    world.identity.confirmations.get(&[Kind::Push], id)?;
    let apps: Vec<_> = world.store.items("application").map(|(id, _)| id).collect();
    Ok(Reply::Data(json!({ "appIds": apps })))
}
