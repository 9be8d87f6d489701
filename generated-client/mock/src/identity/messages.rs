//! Messages with one-time codes, and checks of codes and MFA tokens.

use serde_json::json;

use super::arguments;
use super::state::codes::Recipient;
use super::table::Handler;
use crate::call::{Call, Outcome, Reply};
use crate::seed::USER_POOL_ID;
use crate::world::World;

/// Returns the handler of an operation.
pub(super) fn handler(name: &str) -> Option<Handler> {
    Some(match name {
        "sendSms" => send_sms,
        "sendEmail" => send_email,
        "preCheckCode" => check,
        "verifyMfaToken" => introspect,
        _ => return None,
    })
}

fn send_sms(world: &mut World, call: &Call<'_>) -> Outcome {
    let number = arguments::required(call, &["phoneNumber"])?;
    let country = arguments::text(call, &["phoneCountryCode"]);
    send(world, call, &Recipient::phone(number, country))
}

fn send_email(world: &mut World, call: &Call<'_>) -> Outcome {
    let address = arguments::required(call, &["email"])?;
    send(world, call, &Recipient::email(address))
}

fn send(world: &mut World, call: &Call<'_>, recipient: &Recipient) -> Outcome {
    let channel = arguments::required(call, &["channel"])?;
    let outbox = &mut world.identity.outbox;
    outbox.send(recipient, channel, world.clock, &mut world.random)?;
    Ok(Reply::success())
}

fn check(world: &mut World, call: &Call<'_>) -> Outcome {
    let payload = match call.text("codeType") {
        Some("SMS") => "smsCodePayload",
        _ => "emailCodePayload",
    };
    let text = |name| arguments::required(call, &[payload, name]);
    let recipient = if payload == "smsCodePayload" {
        let country = arguments::text(call, &[payload, "phoneCountryCode"]);
        Recipient::phone(text("phone")?, country)
    } else {
        Recipient::email(text("email")?)
    };
    let (channels, code) = ([text("channel")?], text("passCode")?);
    let is_valid =
        world.identity.outbox.is_valid(&recipient, &channels, code, world.clock);
    let mut data = json!({ "isValid": is_valid });
    if !is_valid {
        data["message"] = "the one-time code is wrong, expired, or used".into();
    }
    Ok(Reply::Data(data))
}

fn introspect(world: &mut World, call: &Call<'_>) -> Outcome {
    let token = arguments::required(call, &["token"])?;
    let Some(pending) = world.identity.mfa.get(token, world.clock) else {
        return Ok(Reply::Data(json!({ "active": false })));
    };
    Ok(Reply::Data(json!({
        "active": true,
        "userPoolId": USER_POOL_ID,
        "userId": pending.user,
        "iat": pending.issued_at,
        "exp": pending.expires_at,
    })))
}
