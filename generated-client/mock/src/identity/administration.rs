//! Sign-ins, sessions, and factors of users, as administrators see and change them.

use serde_json::{Value, json};

use super::accounts::{self, find_by_type};
use super::factors::{self, Kind};
use super::state::codes::Recipient;
use super::table::Handler;
use super::{activity, arguments, tokens};
use crate::call::{Call, Failure, Outcome, Reply};
use crate::events::Event;
use crate::world::World;

/// Returns the handler of an operation.
pub(super) fn handler(name: &str) -> Option<Handler> {
    Some(match name {
        "kickUsers" | "kickPublicAccounts" => kick,
        "checkSessionStatus" => session,
        "getUserLoginHistory" => history,
        "getUserLoggedinApps" => apps,
        "getUserLoggedinIdentities" => identities,
        "getUserMfaInfo" => mfa_info,
        "getUserMfaStatus" => mfa_status,
        "getMfaTriggerData" => mfa_challenge,
        "sendUserResetPasswordEmailLink" => send_reset,
        "updateApplicationMfaSettings" => set_app_factors,
        _ => return None,
    })
}

/// Returns the ID of the user whom a call names.
fn user(world: &World, call: &Call<'_>) -> Result<String, Failure> {
    let id = arguments::required(call, &["userId"])?;
    let id_type = arguments::text(call, &["userIdType"])
        .or_else(|| arguments::text(call, &["options", "userIdType"]));
    let user = find_by_type(&world.store, id_type, id);
    let user =
        user.or_else(|| world.store.get("public-account", id).map(|_| id.to_owned()));
    user.ok_or_else(accounts::unknown)
}

fn kick(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = user(world, call)?;
    let apps = call.argument(&["appIds"]).and_then(Value::as_array);
    let apps: Vec<_> = apps.into_iter().flatten().filter_map(Value::as_str).collect();
    tokens::revoke_user_in(world, &user, &apps);
    let data = json!({ "userId": user, "appIds": apps });
    world.bus.publish(Event {
        name: "kick".to_owned(),
        data,
    });
    Ok(Reply::success())
}

fn session(world: &mut World, call: &Call<'_>) -> Outcome {
    let (user, app) = (user(world, call)?, arguments::required(call, &["appId"])?);
    let is_active = world.identity.sessions.has(&user, app, world.clock);
    Ok(Reply::Data(json!({ "active": is_active })))
}

fn history(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = user(world, call)?;
    let records = activity::sign_ins(world, call, &user);
    let records = records.iter().map(|record| activity::describe(&world.store, record));
    Ok(Reply::Data(arguments::page(call, records.collect())))
}

fn apps(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = user(world, call)?;
    Ok(Reply::Data(activity::apps(world, &user).into()))
}

/// Nobody signs in through an identity source, because there is none.
fn identities(world: &mut World, call: &Call<'_>) -> Outcome {
    user(world, call)?;
    Ok(Reply::Data(json!([])))
}

fn mfa_info(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = user(world, call)?;
    let user = accounts::get(&world.store, &user)?;
    let status = |kind| if factors::has(user, kind) { "enabled" } else { "disabled" };
    Ok(Reply::Data(json!({
        "totpStatus": status(Kind::Otp),
        "smsMfaStatus": status(Kind::Sms),
        "emailMfaStatus": status(Kind::Email),
        "faceMfaStatus": status(Kind::Face),
    })))
}

fn mfa_status(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = user(world, call)?;
    let status = factors::status(accounts::get(&world.store, &user)?, None);
    Ok(Reply::Data(Value::Object(status)))
}

/// An application that has enabled factors requires a second factor at sign-in.
fn set_app_factors(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = arguments::required(call, &["appId"])?;
    let app = world.store.get_mut("application", id).ok_or_else(|| unknown_app(id))?;
    let named = |list: &str| -> Vec<&str> {
        let names = call.argument(&[list]).and_then(Value::as_array);
        names.into_iter().flatten().filter_map(Value::as_str).collect()
    };
    let (on, off) = (named("enabledFactors"), named("disabledFactors"));
    let before = factors::enabled(Some(app));
    let mut kinds = Kind::ALL.to_vec();
    kinds.retain(|kind| {
        let name = kind.name();
        (before.contains(kind) || on.contains(&name)) && !off.contains(&name)
    });
    factors::enable(app, &kinds);
    let event = match (before.is_empty(), kinds.is_empty()) {
        (true, false) => Some("application:mfa:enabled"),
        (false, true) => Some("application:mfa:disabled"),
        _ => None,
    };
    if let Some(name) = event {
        let data = json!({ "appId": id });
        world.bus.publish(Event {
            name: name.to_owned(),
            data,
        });
    }
    let names: Vec<_> = kinds.iter().map(|kind| kind.name()).collect();
    Ok(Reply::Data(json!({ "enabledFactors": names })))
}

fn mfa_challenge(world: &mut World, call: &Call<'_>) -> Outcome {
    let (user, app) = (user(world, call)?, arguments::required(call, &["appId"])?);
    if world.store.get("application", app).is_none() {
        return Err(unknown_app(app));
    }
    Ok(Reply::Data(Value::Object(factors::challenge(world, &user, app))))
}

fn unknown_app(id: &str) -> Failure {
    Failure::new(404, format!("no application has the ID `{id}`")).api_code(2011)
}

/// The message holds a code for `verifyResetPasswordRequest` in place of a link. Users without an
/// email address get none.
fn send_reset(world: &mut World, call: &Call<'_>) -> Outcome {
    let users = call.argument(&["users"]).and_then(Value::as_array);
    for named in users.into_iter().flatten() {
        let text = |name: &str| named.get(name).and_then(Value::as_str);
        let id = text("userId").ok_or_else(|| arguments::missing("users.userId"))?;
        let user = find_by_type(&world.store, text("userIdType"), id);
        let user = user.ok_or_else(accounts::unknown)?;
        let item = accounts::get(&world.store, &user)?;
        let Some(recipient) = accounts::text(item, "email").map(Recipient::email) else {
            continue;
        };
        let (outbox, random) = (&mut world.identity.outbox, &mut world.random);
        outbox.send(&recipient, "CHANNEL_RESET_PASSWORD", world.clock, random)?;
    }
    Ok(Reply::success())
}
