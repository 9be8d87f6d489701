//! Changes, checks, and resets passwords.

use serde_json::json;

use crate::call::{Call, Failure, Outcome, Reply};
use crate::identity::accounts::{self, Identifier, text};
use crate::identity::state::codes::Recipient;
use crate::identity::state::tickets::{self, Purpose};
use crate::identity::{arguments, event};
use crate::world::World;

/// Performs `updatePassword`.
pub(super) fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = arguments::user(call)?;
    let new = arguments::required(call, &["newPassword"])?;
    if let Some(token) = arguments::text(call, &["passwordResetToken"]) {
        if redeem(world, token)? != user {
            let message = "`passwordResetToken` belongs to another user";
            return Err(Failure::new(403, message));
        }
    } else if let Some(current) = text(accounts::get(&world.store, user)?, "password") {
        let old = arguments::required(call, &["oldPassword"])?;
        if old != current {
            return Err(wrong("oldPassword"));
        }
    }
    set(world, user, new);
    Ok(Reply::success())
}

/// Performs `validatePassword`. The email address takes precedence, then the phone number, then the
/// username.
pub(super) fn validate(world: &mut World, call: &Call<'_>) -> Outcome {
    let argument = |name| arguments::text(call, &[name]);
    let country = argument("phoneCountryCode");
    let email = argument("email").map(Identifier::Email);
    let phone = argument("phone").map(|phone| Identifier::Phone(phone, country));
    let identifier = email.or(phone).or(argument("username").map(Identifier::Username));
    let identifier = identifier.ok_or_else(|| arguments::missing("email"))?;
    let password = arguments::required(call, &["password"])?;
    let user = accounts::find(&world.store, identifier).ok_or_else(accounts::unknown)?;
    let is_right =
        text(accounts::get(&world.store, &user)?, "password") == Some(password);
    Ok(Reply::Data(json!({ "valid": is_right })))
}

/// Performs `verifyResetPasswordRequest`.
pub(super) fn verify_reset(world: &mut World, call: &Call<'_>) -> Outcome {
    let (identifier, code) = proof(call)?;
    redeem_code(world, identifier, code, "CHANNEL_RESET_PASSWORD")?;
    let user = accounts::find(&world.store, identifier).ok_or_else(accounts::unknown)?;
    let (tickets, clock) = (&mut world.identity.tickets, world.clock);
    let token = tickets.issue(&user, Purpose::ResetPassword, clock, &mut world.random);
    Ok(Reply::Data(json!({
        "passwordResetToken": token,
        "tokenExpiresIn": tickets::LIFETIME,
    })))
}

/// Returns the address in the payload of a verification, and its code.
pub(super) fn proof<'a>(
    call: &'a Call<'_>,
) -> Result<(Identifier<'a>, &'a str), Failure> {
    if call.text("verifyMethod") == Some("PHONE_PASSCODE") {
        let text = |name| arguments::required(call, &["phonePassCodePayload", name]);
        let country =
            arguments::text(call, &["phonePassCodePayload", "phoneCountryCode"]);
        return Ok((
            Identifier::Phone(text("phoneNumber")?, country),
            text("passCode")?,
        ));
    }
    let text = |name| arguments::required(call, &["emailPassCodePayload", name]);
    Ok((Identifier::Email(text("email")?), text("passCode")?))
}

/// Uses up the code that was sent to an address.
pub(super) fn redeem_code(
    world: &mut World,
    identifier: Identifier<'_>,
    code: &str,
    channel: &str,
) -> Result<(), Failure> {
    let recipient = match identifier {
        Identifier::Phone(number, country) => Recipient::phone(number, country),
        Identifier::Email(text)
        | Identifier::Username(text)
        | Identifier::Account(text) => Recipient::email(text),
    };
    world.identity.outbox.redeem(&recipient, &[channel], code, world.clock)
}

/// Performs `resetPassword`.
pub(super) fn reset(world: &mut World, call: &Call<'_>) -> Outcome {
    let password = arguments::required(call, &["password"])?;
    let user = redeem(world, arguments::required(call, &["passwordResetToken"])?)?;
    // A user who has proved to be the owner may try again.
    world.identity.attempts.clear(&user);
    set(world, &user, password);
    Ok(Reply::success())
}

fn redeem(world: &mut World, token: &str) -> Result<String, Failure> {
    let is_meant =
        |purpose: &Purpose| (*purpose == Purpose::ResetPassword).then_some(());
    let tickets = &mut world.identity.tickets;
    let (user, ()) =
        tickets.redeem("passwordResetToken", token, world.clock, is_meant)?;
    accounts::get(&world.store, &user)?;
    Ok(user)
}

fn set(world: &mut World, user: &str, password: &str) {
    accounts::set_password(&mut world.store, user, password, world.clock);
    event::about(world, "user:password-changed", user);
}

/// Returns the failure for a wrong password of a known user.
pub(super) fn wrong(member: &str) -> Failure {
    Failure::new(403, format!("`{member}` is wrong")).api_code(2006)
}
