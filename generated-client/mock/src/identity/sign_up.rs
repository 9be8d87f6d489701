//! Sign-up with a password or a one-time code.

use serde_json::{Value, json};

use super::accounts::{self, Identifier};
use super::arguments;
use super::event;
use super::settings;
use super::state::codes::Recipient;
use super::table::Handler;
use crate::call::{Call, Failure, Outcome, Reply};
use crate::state::Item;
use crate::world::World;

/// Returns the handler of an operation.
pub(super) fn handler(name: &str) -> Option<Handler> {
    (name == "signUp").then_some(sign_up as Handler)
}

fn sign_up(world: &mut World, call: &Call<'_>) -> Outcome {
    let app = arguments::app(call)?;
    check_allowed(world, app)?;
    // A code proves that the user owns the address.
    let has_code = call.text("connection") == Some("PASSCODE");
    let (identifier, mut members) =
        if has_code { by_code(world, call)? } else { by_password(call)? };
    accounts::reserve(&world.store, identifier, None)?;
    let profile = arguments::object(call, "profile").cloned().unwrap_or_default();
    let contacts = ["email", "phone", "phoneCountryCode"];
    let plain =
        profile.into_iter().filter(|(name, _)| !contacts.contains(&name.as_str()));
    members.extend(plain);
    add_contacts(world, call, &mut members)?;
    members.extend(contact(identifier, has_code));
    let user = insert(world, app, members);
    Ok(Reply::Data(accounts::public(accounts::get(&world.store, &user)?)))
}

fn by_password<'a>(call: &'a Call<'_>) -> Result<(Identifier<'a>, Item), Failure> {
    let password = arguments::required(call, &["passwordPayload", "password"])?;
    let email =
        arguments::text(call, &["passwordPayload", "email"]).map(Identifier::Email);
    let name = arguments::text(call, &["passwordPayload", "username"])
        .map(Identifier::Username);
    let identifier =
        email.or(name).ok_or_else(|| arguments::missing("passwordPayload.email"))?;
    Ok((identifier, item(json!({ "password": password }))))
}

fn by_code<'a>(
    world: &mut World,
    call: &'a Call<'_>,
) -> Result<(Identifier<'a>, Item), Failure> {
    let text = |name| arguments::text(call, &["passCodePayload", name]);
    let code = arguments::required(call, &["passCodePayload", "passCode"])?;
    let country = text("phoneCountryCode");
    let (identifier, recipient) = match (text("email"), text("phone")) {
        (Some(email), _) => (Identifier::Email(email), Recipient::email(email)),
        (None, Some(phone)) => {
            (Identifier::Phone(phone, country), Recipient::phone(phone, country))
        }
        (None, None) => return Err(arguments::missing("passCodePayload.email")),
    };
    world.identity.outbox.redeem(
        &recipient,
        &["CHANNEL_REGISTER"],
        code,
        world.clock,
    )?;
    let password = arguments::text(call, &["options", "passwordForPhonePassCode"]);
    let members = password.map(|password| item(json!({ "password": password })));
    Ok((identifier, members.unwrap_or_default()))
}

/// Adds an email address and a phone number of the profile, which need a code of their own.
fn add_contacts(
    world: &mut World,
    call: &Call<'_>,
    members: &mut Item,
) -> Result<(), Failure> {
    let text = |name| arguments::text(call, &["profile", name]);
    let country = text("phoneCountryCode");
    let email = text("email").map(|email| {
        let option = "emailPassCodeForInformationCompletion";
        (
            Identifier::Email(email),
            Recipient::email(email),
            "CHANNEL_COMPLETE_EMAIL",
            option,
        )
    });
    let phone = text("phone").map(|phone| {
        let option = "phonePassCodeForInformationCompletion";
        let recipient = Recipient::phone(phone, country);
        (Identifier::Phone(phone, country), recipient, "CHANNEL_COMPLETE_PHONE", option)
    });
    for (identifier, recipient, channel, option) in email.into_iter().chain(phone) {
        let code = arguments::required(call, &["options", option])?;
        accounts::reserve(&world.store, identifier, None)?;
        world.identity.outbox.redeem(&recipient, &[channel], code, world.clock)?;
        members.extend(contact(identifier, true));
    }
    Ok(())
}

/// Creates a user who signs in for the first time with a password. Returns the ID.
pub(super) fn with_password(
    world: &mut World,
    app: &str,
    identifier: Identifier<'_>,
    password: &str,
) -> Result<String, Failure> {
    check_allowed(world, app)?;
    let mut members = contact(identifier, false);
    members.insert("password".to_owned(), password.into());
    Ok(insert(world, app, members))
}

/// Creates a user who signs in for the first time with a one-time code. Returns the ID.
pub(super) fn with_code(
    world: &mut World,
    app: &str,
    identifier: Identifier<'_>,
) -> Result<String, Failure> {
    check_allowed(world, app)?;
    Ok(insert(world, app, contact(identifier, true)))
}

/// Creates a user who signs in for the first time through an identity source. Returns the ID.
pub(super) fn with_identity(
    world: &mut World,
    app: &str,
    connection: &str,
) -> Result<String, Failure> {
    check_allowed(world, app)?;
    let source = format!("social:{connection}");
    Ok(insert(world, app, item(json!({ "registerSource": [source] }))))
}

fn insert(world: &mut World, app: &str, members: Item) -> String {
    let (store, random) = (&mut world.store, &mut world.random);
    let user = accounts::create(store, app, members, world.clock, random);
    event::about(world, "user:created", &user);
    event::publish(world, "register", &user, app);
    user
}

fn contact(identifier: Identifier<'_>, is_verified: bool) -> Item {
    item(match identifier {
        Identifier::Email(email) => json!({
            "email": email.to_lowercase(),
            "emailVerified": is_verified,
            "registerSource": ["basic:email"],
        }),
        Identifier::Phone(phone, country) => json!({
            "phone": phone,
            "phoneCountryCode": country.unwrap_or("+86"),
            "phoneVerified": is_verified,
            "registerSource": ["basic:phone"],
        }),
        Identifier::Username(name) | Identifier::Account(name) => json!({
            "username": name,
            "registerSource": ["basic:username"],
        }),
    })
}

/// Fails if an application or the user pool forbids sign-up.
fn check_allowed(world: &World, app: &str) -> Result<(), Failure> {
    let app = world.store.get("application", app);
    let by_app =
        app.is_some_and(|app| app.get("registerDisabled") == Some(&true.into()));
    if by_app || settings::is_set(&world.store, &["registerDisabled"]) {
        return Err(Failure::new(403, "sign-up is disabled").api_code(2031));
    }
    Ok(())
}

fn item(value: Value) -> Item {
    match value {
        Value::Object(members) => members,
        _ => Item::new(),
    }
}
