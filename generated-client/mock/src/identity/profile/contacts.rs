//! Binds, changes, and unbinds the email address and the phone number of the signed-in user.

use serde_json::{Value, json};

use super::account;
use crate::call::{Call, Failure, Outcome, Reply};
use crate::identity::accounts::{self, Identifier, text};
use crate::identity::settings;
use crate::identity::state::codes::Recipient;
use crate::identity::state::tickets::{self, Purpose};
use crate::identity::{arguments, event};
use crate::world::World;

/// Performs `bindEmail`.
pub(super) fn bind_email(world: &mut World, call: &Call<'_>) -> Outcome {
    let email = arguments::required(call, &["email"])?;
    let recipient = Recipient::email(email);
    bind(
        world,
        call,
        "email",
        Identifier::Email(email),
        &recipient,
        "CHANNEL_BIND_EMAIL",
    )
}

/// Performs `bindPhone`.
pub(super) fn bind_phone(world: &mut World, call: &Call<'_>) -> Outcome {
    let number = arguments::required(call, &["phoneNumber"])?;
    let country = arguments::text(call, &["phoneCountryCode"]);
    let recipient = Recipient::phone(number, country);
    let identifier = Identifier::Phone(number, country);
    bind(world, call, "phone", identifier, &recipient, "CHANNEL_BIND_PHONE")
}

fn bind(
    world: &mut World,
    call: &Call<'_>,
    member: &str,
    identifier: Identifier<'_>,
    recipient: &Recipient,
    channel: &str,
) -> Outcome {
    let (user, code) =
        (arguments::user(call)?, arguments::required(call, &["passCode"])?);
    if text(accounts::get(&world.store, user)?, member).is_some() {
        let message = format!("`{member}` is already bound; change it instead");
        return Err(Failure::new(422, message));
    }
    accounts::reserve(&world.store, identifier, Some(user))?;
    world.identity.outbox.redeem(recipient, &[channel], code, world.clock)?;
    set(world, user, identifier);
    Ok(Reply::success())
}

/// Performs `unbindEmail`.
pub(super) fn unbind_email(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = accounts::get(&world.store, arguments::user(call)?)?;
    let recipient = text(user, "email").map(Recipient::email);
    unbind(world, call, recipient, ["email", "phone"], "CHANNEL_UNBIND_EMAIL")
}

/// Performs `unbindPhone`.
pub(super) fn unbind_phone(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = accounts::get(&world.store, arguments::user(call)?)?;
    let country = text(user, "phoneCountryCode");
    let recipient = text(user, "phone").map(|phone| Recipient::phone(phone, country));
    unbind(world, call, recipient, ["phone", "email"], "CHANNEL_UNBIND_PHONE")
}

/// Users need another way to sign in: the other member, or an account at an identity source.
fn unbind(
    world: &mut World,
    call: &Call<'_>,
    recipient: Option<Recipient>,
    [member, other]: [&'static str; 2],
    channel: &str,
) -> Outcome {
    let (user, code) =
        (arguments::user(call)?, arguments::required(call, &["passCode"])?);
    let message = format!("`{member}` is not bound");
    let recipient = recipient.ok_or_else(|| Failure::new(422, message))?;
    let has_other = text(accounts::get(&world.store, user)?, other).is_some();
    if !has_other && account::keys_of_identities(&world.store, user).is_empty() {
        let message = format!("`{member}` is the only way for the user to sign in");
        return Err(Failure::new(422, message));
    }
    world.identity.outbox.redeem(&recipient, &[channel], code, world.clock)?;
    if let Some(item) = world.store.get_mut("user", user) {
        item.shift_remove(member);
        item.insert(format!("{member}Verified"), false.into());
    }
    accounts::update(&mut world.store, user, world.clock, []);
    event::about(world, "user:updated", user);
    Ok(Reply::success())
}

/// Performs `verifyUpdateEmailRequest`.
pub(super) fn verify_email(world: &mut World, call: &Call<'_>) -> Outcome {
    let payload = |name| arguments::text(call, &["emailPassCodePayload", name]);
    let email = arguments::required(call, &["emailPassCodePayload", "newEmail"])?;
    let code = arguments::required(call, &["emailPassCodePayload", "newEmailPassCode"])?;
    let user = arguments::user(call)?;
    accounts::reserve(&world.store, Identifier::Email(email), Some(user))?;
    let old = payload("oldEmail").map(Recipient::email);
    let current =
        text(accounts::get(&world.store, user)?, "email").map(Recipient::email);
    let change = Change {
        strategy: ["changeEmailStrategy", "verifyOldEmail"],
        member: "emailPassCodePayload.oldEmail",
        channels: ["CHANNEL_UPDATE_EMAIL", "CHANNEL_UPDATE_EMAIL"],
        old: (old, current, payload("oldEmailPassCode")),
    };
    let purpose = Purpose::UpdateEmail(email.to_owned());
    let token = change.verify(world, user, &Recipient::email(email), code, purpose)?;
    Ok(Reply::Data(
        json!({ "updateEmailToken": token, "tokenExpiresIn": tickets::LIFETIME }),
    ))
}

/// Performs `verifyUpdatePhoneRequest`.
pub(super) fn verify_phone(world: &mut World, call: &Call<'_>) -> Outcome {
    let payload = |name| arguments::text(call, &["phonePassCodePayload", name]);
    let number = arguments::required(call, &["phonePassCodePayload", "newPhoneNumber"])?;
    let code = arguments::required(call, &["phonePassCodePayload", "newPhonePassCode"])?;
    let country = payload("newPhoneCountryCode");
    let user = arguments::user(call)?;
    accounts::reserve(&world.store, Identifier::Phone(number, country), Some(user))?;
    let old_country = payload("oldPhoneCountryCode");
    let old =
        payload("oldPhoneNumber").map(|phone| Recipient::phone(phone, old_country));
    let item = accounts::get(&world.store, user)?;
    let current = text(item, "phone")
        .map(|phone| Recipient::phone(phone, text(item, "phoneCountryCode")));
    let change = Change {
        strategy: ["changePhoneStrategy", "verifyOldPhone"],
        member: "phonePassCodePayload.oldPhoneNumber",
        channels: ["CHANNEL_BIND_PHONE", "CHANNEL_UNBIND_PHONE"],
        old: (old, current, payload("oldPhonePassCode")),
    };
    let purpose = Purpose::UpdatePhone(number.to_owned(), country.map(str::to_owned));
    let recipient = Recipient::phone(number, country);
    let token = change.verify(world, user, &recipient, code, purpose)?;
    Ok(Reply::Data(
        json!({ "updatePhoneToken": token, "tokenExpiresIn": tickets::LIFETIME }),
    ))
}

/// How a change is verified.
struct Change<'a> {
    /// The security setting that requires a code for the old address as well.
    strategy: [&'static str; 2],
    /// The argument with the old address.
    member: &'static str,
    /// The channels of the codes for the new address and for the old one.
    channels: [&'static str; 2],
    /// The old address as given and as it is, and its code.
    old: (Option<Recipient>, Option<Recipient>, Option<&'a str>),
}

impl Change<'_> {
    /// Returns the ticket for the change.
    fn verify(
        self,
        world: &mut World,
        user: &str,
        recipient: &Recipient,
        code: &str,
        purpose: Purpose,
    ) -> Result<String, Failure> {
        let (given, current, old_code) = self.old;
        let (outbox, clock) = (&mut world.identity.outbox, world.clock);
        let is_needed =
            current.is_some() && settings::is_set(&world.store, &self.strategy);
        if is_needed || given.is_some() {
            let given = given.ok_or_else(|| arguments::missing(self.member))?;
            if Some(&given) != current.as_ref() {
                let message = format!("`{}` is not that of the user", self.member);
                return Err(Failure::new(403, message));
            }
            let old_code = old_code.unwrap_or_default();
            outbox.redeem(&given, &[self.channels[1]], old_code, clock)?;
        }
        outbox.redeem(recipient, &[self.channels[0]], code, clock)?;
        Ok(world.identity.tickets.issue(user, purpose, clock, &mut world.random))
    }
}

/// Performs `updateEmail`.
pub(super) fn update_email(world: &mut World, call: &Call<'_>) -> Outcome {
    let (name, caller) = ("updateEmailToken", arguments::user(call)?);
    let token = arguments::required(call, &[name])?;
    let (user, email) = world.identity.tickets.redeem(
        name,
        token,
        world.clock,
        |purpose| match purpose {
            Purpose::UpdateEmail(email) => Some(email.clone()),
            _ => None,
        },
    )?;
    change(world, caller, &user, Identifier::Email(&email))
}

/// Performs `updatePhone`.
pub(super) fn update_phone(world: &mut World, call: &Call<'_>) -> Outcome {
    let (name, caller) = ("updatePhoneToken", arguments::user(call)?);
    let token = arguments::required(call, &[name])?;
    let (user, (number, country)) = world.identity.tickets.redeem(
        name,
        token,
        world.clock,
        |purpose| match purpose {
            Purpose::UpdatePhone(number, country) => {
                Some((number.clone(), country.clone()))
            }
            _ => None,
        },
    )?;
    change(world, caller, &user, Identifier::Phone(&number, country.as_deref()))
}

fn change(
    world: &mut World,
    caller: &str,
    user: &str,
    identifier: Identifier<'_>,
) -> Outcome {
    if caller != user {
        return Err(Failure::new(403, "the token belongs to another user"));
    }
    // Another user may have taken it since.
    accounts::reserve(&world.store, identifier, Some(user))?;
    set(world, user, identifier);
    Ok(Reply::success())
}

/// Sets an email address or a phone number that the user has proved to own.
fn set(world: &mut World, user: &str, identifier: Identifier<'_>) {
    let members: Vec<(&str, Value)> = match identifier {
        Identifier::Email(email) => {
            vec![("email", email.to_lowercase().into()), ("emailVerified", true.into())]
        }
        Identifier::Phone(number, country) => vec![
            ("phone", number.into()),
            ("phoneCountryCode", country.unwrap_or("+86").into()),
            ("phoneVerified", true.into()),
        ],
        Identifier::Username(_) | Identifier::Account(_) => Vec::new(),
    };
    accounts::update(&mut world.store, user, world.clock, members);
    event::about(world, "user:updated", user);
    if matches!(identifier, Identifier::Email(_)) {
        event::about(world, "user:email-verified", user);
    }
}
