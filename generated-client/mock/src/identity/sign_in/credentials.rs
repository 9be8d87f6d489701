//! Sign-in with a password or a one-time code. AD and LDAP accounts are users of the mock whose
//! username is the `sAMAccountName`.

use serde_json::{Map, Value};

use super::steps::{self, Login};
use crate::call::{Call, Failure, Outcome};
use crate::identity::accounts::{self, Identifier, text};
use crate::identity::state::codes::Recipient;
use crate::identity::{arguments, password_check, sign_up};
use crate::world::World;

/// Performs `signInByCredentials`.
pub(super) fn sign_in(world: &mut World, call: &Call<'_>) -> Outcome {
    let (payload, method) = match call.text("connection") {
        Some("PASSCODE") => ("passCodePayload", "passcode"),
        Some("AD") => ("adPayload", "ad"),
        Some("LDAP") => ("ldapPayload", "ldap"),
        _ => ("passwordPayload", "password"),
    };
    let members =
        arguments::object(call, payload).ok_or_else(|| arguments::missing(payload))?;
    let user = if payload == "passCodePayload" {
        by_code(world, call, members)?
    } else {
        by_password(world, call, payload, members, method)?
    };
    let login = Login {
        user: &user,
        app: arguments::app(call)?,
        scope: arguments::text(call, &["options", "scope"]),
        tenant: arguments::text(call, &["options", "tenantId"]),
        method,
    };
    if let Some(data) =
        call.argument(&["options", "customData"]).and_then(Value::as_object)
    {
        steps::add_custom_data(world, &user, data);
    }
    steps::sign_in(world, call, login)
}

fn by_password(
    world: &mut World,
    call: &Call<'_>,
    payload: &str,
    members: &Map<String, Value>,
    method: &'static str,
) -> Result<String, Failure> {
    let password = text(members, "password")
        .ok_or_else(|| arguments::missing(&format!("{payload}.password")))?;
    let account = ["account", "username", "sAMAccountName"];
    let account =
        account.iter().find_map(|name| text(members, name)).map(Identifier::Account);
    let email = text(members, "email").map(Identifier::Email);
    let phone = text(members, "phone").map(|phone| Identifier::Phone(phone, None));
    let identifier = email.or(phone).or(account).ok_or_else(|| {
        let message = format!("`{payload}` requires the account, such as `email`");
        Failure::new(400, message)
    })?;
    let Some(user) = accounts::find(&world.store, identifier) else {
        if !arguments::flag(call, &["options", "autoRegister"]) || method != "password" {
            return Err(password_check::wrong());
        }
        return sign_up::with_password(
            world,
            arguments::app(call)?,
            identifier,
            password,
        );
    };
    password_check::check(world, &user, password).inspect_err(|failure| {
        steps::record(world, call, &user, method, Some(&failure.message));
    })?;
    Ok(user)
}

fn by_code(
    world: &mut World,
    call: &Call<'_>,
    members: &Map<String, Value>,
) -> Result<String, Failure> {
    let code = text(members, "passCode")
        .ok_or_else(|| arguments::missing("passCodePayload.passCode"))?;
    let country = text(members, "phoneCountryCode");
    let (identifier, recipient, verified) =
        match (text(members, "email"), text(members, "phone")) {
            (Some(email), _) => {
                (Identifier::Email(email), Recipient::email(email), "emailVerified")
            }
            (None, Some(phone)) => (
                Identifier::Phone(phone, country),
                Recipient::phone(phone, country),
                "phoneVerified",
            ),
            (None, None) => return Err(arguments::missing("passCodePayload.email")),
        };
    world.identity.outbox.redeem(&recipient, &["CHANNEL_LOGIN"], code, world.clock)?;
    if let Some(user) = accounts::find(&world.store, identifier) {
        accounts::update(
            &mut world.store,
            &user,
            world.clock,
            [(verified, true.into())],
        );
        return Ok(user);
    }
    if !arguments::flag(call, &["options", "autoRegister"]) {
        return Err(accounts::unknown());
    }
    sign_up::with_code(world, arguments::app(call)?, identifier)
}
