//! What follows after a user has proved who they are: checks, further steps, and tokens.

use serde_json::{Map, Value, json};

use crate::call::{Call, Failure, Outcome, Reply};
use crate::identity::factors::{self, Kind};
use crate::identity::state::history::Record;
use crate::identity::state::tickets::{self, Purpose};
use crate::identity::tokens::{self, Grant, Tokens};
use crate::identity::{accounts, event};
use crate::state::Item;
use crate::world::World;

/// The scope of a sign-in that asks for none.
const DEFAULT_SCOPE: &str = "openid profile username email phone";

/// A sign-in of a user who has been authenticated.
#[derive(Debug, Clone, Copy)]
pub(super) struct Login<'a> {
    pub(super) user: &'a str,
    pub(super) app: &'a str,
    pub(super) scope: Option<&'a str>,
    pub(super) tenant: Option<&'a str>,
    /// How the user was authenticated, such as `password`.
    pub(super) method: &'static str,
}

/// Signs a user in, unless another step is required first.
pub(super) fn sign_in(world: &mut World, call: &Call<'_>, login: Login<'_>) -> Outcome {
    let login = Login {
        tenant: login.tenant.or(call.caller.tenant.as_deref()),
        ..login
    };
    check(world, login).inspect_err(|failure| {
        record(world, call, login.user, login.method, Some(&failure.message));
    })?;
    if let Some(step) = pending_step(world, login)? {
        return Ok(step);
    }
    Ok(Reply::Data(finish(world, call, login).data()))
}

/// Issues tokens for a user who has passed all steps, and records the sign-in.
pub(super) fn finish(world: &mut World, call: &Call<'_>, login: Login<'_>) -> Tokens {
    let grant = Grant {
        user: login.user.to_owned(),
        app: login.app.to_owned(),
        scope: login.scope.unwrap_or(DEFAULT_SCOPE).to_owned(),
        tenant: login.tenant.map(str::to_owned),
        origin: call.incoming.origin(),
        ..Grant::default()
    };
    let tokens = tokens::issue(world, &grant);
    record(world, call, login.user, login.method, None);
    event::publish(world, "login", login.user, login.app);
    tokens
}

/// Fails if the user may not sign in.
fn check(world: &World, login: Login<'_>) -> Result<(), Failure> {
    let user = accounts::get(&world.store, login.user)?;
    if !tokens::is_active(user) {
        let status = accounts::text(user, "status").unwrap_or_default();
        let message = format!("the user may not sign in: the status is `{status}`");
        return Err(Failure::new(403, message).api_code(2_120_008));
    }
    let Some(tenant) = login.tenant else { return Ok(()) };
    let mut members = world.store.links("tenant-member");
    if !members.any(|(left, _, right)| left == tenant && right == login.user) {
        let message = format!("the user is not a member of the tenant `{tenant}`");
        return Err(Failure::new(403, message).api_code(2_120_008));
    }
    Ok(())
}

/// Returns the step that is required before the user gets tokens.
fn pending_step(world: &mut World, login: Login<'_>) -> Result<Option<Reply>, Failure> {
    let user = accounts::get(&world.store, login.user)?;
    if is_set(user, "resetPasswordOnNextLogin") {
        let is_first = user.get("loginsCount").and_then(Value::as_u64).unwrap_or(0) == 0;
        let code = if is_first { 1639 } else { 2058 };
        return Ok(Some(reset_password(world, login, code)));
    }
    let app = world.store.get("application", login.app);
    let code = if factors::are_required(app) {
        1636
    } else if is_set(user, "mfaRequired") || factors::has(user, Kind::Otp) {
        1635
    } else {
        return Ok(None);
    };
    if world.identity.mfa.pass(login.user, login.app, world.clock) {
        return Ok(None);
    }
    Ok(Some(second_factor(world, login, code)))
}

fn reset_password(world: &mut World, login: Login<'_>, code: i64) -> Reply {
    let (tickets, clock) = (&mut world.identity.tickets, world.clock);
    let token =
        tickets.issue(login.user, Purpose::ResetPassword, clock, &mut world.random);
    let data = json!({
        "passwordResetToken": token,
        "tokenExpiresIn": tickets::LIFETIME,
    });
    let message = "the password must be reset with `resetPassword`";
    Reply::Step(Failure::new(403, message).api_code(code), data)
}

/// The data is that of `getMfaTriggerData`.
fn second_factor(world: &mut World, login: Login<'_>, code: i64) -> Reply {
    let data = factors::challenge(world, login.user, login.app);
    let message = "a second factor is required: pass `mfaToken` as the access token of \
        `mfaOtpVerify`, and sign in again";
    Reply::Step(Failure::new(403, message).api_code(code), Value::Object(data))
}

/// Adds custom data to a user.
pub(super) fn add_custom_data(world: &mut World, user: &str, data: &Map<String, Value>) {
    let Some(item) = world.store.get_mut("user", user) else { return };
    let custom = item.entry("customData").or_insert_with(|| json!({}));
    if let Value::Object(custom) = custom {
        custom.extend(data.clone());
    }
}

/// Records a sign-in, or the attempt.
pub(super) fn record(
    world: &mut World,
    call: &Call<'_>,
    user: &str,
    method: &str,
    error: Option<&str>,
) {
    let ip = crate::identity::arguments::text(call, &["options", "clientIp"])
        .or_else(|| call.incoming.header("x-real-ip"))
        .unwrap_or("127.0.0.1");
    if error.is_none() {
        accounts::update(&mut world.store, user, world.clock, [("lastIp", ip.into())]);
    }
    world.identity.history.add(Record {
        user: user.to_owned(),
        app: call.caller.app.clone().unwrap_or_default(),
        at: world.clock.millis(),
        client_ip: ip.to_owned(),
        user_agent: call.incoming.header("user-agent").unwrap_or_default().to_owned(),
        method: method.to_owned(),
        tenant: call.caller.tenant.clone(),
        error: error.map(str::to_owned),
    });
}

fn is_set(item: &Item, name: &str) -> bool {
    item.get(name).and_then(Value::as_bool).unwrap_or_default()
}
