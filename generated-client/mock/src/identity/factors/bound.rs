//! The factors that a user has bound for multi-factor authentication. They are a member of the user.

use serde_json::{Map, Value, json};

use crate::identity::accounts::{FACTORS, text};
use crate::identity::state::mfa;
use crate::state::Item;
use crate::world::World;

/// A kind of factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Otp,
    Sms,
    Email,
    Face,
}

impl Kind {
    /// All kinds, in the order in which they are offered.
    pub(crate) const ALL: [Self; 4] = [Self::Otp, Self::Sms, Self::Email, Self::Face];

    /// Returns its documented name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Otp => "OTP",
            Self::Sms => "SMS",
            Self::Email => "EMAIL",
            Self::Face => "FACE",
        }
    }
}

/// The member of an application with the kinds that it has enabled.
const ENABLED: &str = "enabledFactors";

/// Returns the kinds that an application has enabled.
pub(crate) fn enabled(app: Option<&Item>) -> Vec<Kind> {
    let names = app.and_then(|app| app.get(ENABLED)).and_then(Value::as_array);
    let is_enabled =
        |kind: &Kind| names.is_some_and(|it| it.iter().any(|it| it == kind.name()));
    Kind::ALL.into_iter().filter(is_enabled).collect()
}

/// Returns the kinds that users of an application can bind: all, if it has enabled none.
pub(super) fn offered(app: Option<&Item>) -> Vec<Kind> {
    Some(enabled(app)).filter(|kinds| !kinds.is_empty()).unwrap_or(Kind::ALL.to_vec())
}

/// Sets the kinds that an application has enabled.
pub(crate) fn enable(app: &mut Item, kinds: &[Kind]) {
    app.insert(ENABLED.to_owned(), kinds.iter().map(|kind| kind.name()).collect());
}

/// Returns whether the users of an application need a second factor.
pub(crate) fn are_required(app: Option<&Item>) -> bool {
    let is_set = app.and_then(|app| app.get("mfaRequired")).and_then(Value::as_bool);
    is_set.unwrap_or_default() || !enabled(app).is_empty()
}

/// Returns the bound factors of a user.
pub(crate) fn of(user: &Item) -> &[Value] {
    user.get(FACTORS).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Returns the bound factor of that kind.
pub(super) fn find(user: &Item, kind: Kind) -> Option<&Item> {
    let mut factors = of(user).iter().filter_map(Value::as_object);
    factors.find(|factor| text(factor, "factorType") == Some(kind.name()))
}

/// Returns whether a user has bound a factor of that kind.
pub(crate) fn has(user: &Item, kind: Kind) -> bool {
    find(user, kind).is_some()
}

/// Returns the one-time password that the authenticator of a user shows now.
pub(crate) fn one_time_password(world: &World, user: &str) -> Option<String> {
    let factor = find(world.store.get("user", user)?, Kind::Otp)?;
    mfa::password_at(text(factor, "secret")?, world.clock.seconds())
}

/// Starts a sign-in of a user that waits for a second factor. Returns what the API tells of it: an
/// MFA token, and the factors.
pub(crate) fn challenge(world: &mut World, user: &str, app: &str) -> Map<String, Value> {
    let (mfa, random) = (&mut world.identity.mfa, &mut world.random);
    let token = mfa.issue(user, app, world.clock, random);
    let item = world.store.get("user", user);
    let app = world.store.get("application", app);
    let mut data = item.map(|item| status(item, app)).unwrap_or_default();
    data.insert("mfaToken".to_owned(), token.into());
    data
}

/// Returns what the API tells of the factors of a user when an application requires a second one.
pub(crate) fn status(user: &Item, app: Option<&Item>) -> Map<String, Value> {
    let profile =
        |kind, name: &str| find(user, kind)?.get("profile")?.get(name).cloned();
    let factors = offered(app).into_iter().enumerate().map(|(index, kind)| {
        json!({
            "mfaPolicy": kind.name(),
            "status": i32::from(has(user, kind)),
            "sort": index + 1,
        })
    });
    let mut status = Map::from_iter([
        ("totpMfaEnabled".to_owned(), has(user, Kind::Otp).into()),
        ("faceMfaEnabled".to_owned(), has(user, Kind::Face).into()),
        ("applicationMfa".to_owned(), factors.collect()),
    ]);
    let own = ["nickname", "username", "phone", "phoneCountryCode"];
    let own = own.map(|name| (name, user.get(name).cloned()));
    let bound = [
        ("mfaPhone", profile(Kind::Sms, "phoneNumber")),
        ("mfaPhoneCountryCode", profile(Kind::Sms, "phoneCountryCode")),
        ("mfaEmail", profile(Kind::Email, "email")),
    ];
    for (name, value) in own.into_iter().chain(bound) {
        if let Some(value) = value.filter(|value| !value.is_null()) {
            status.insert(name.to_owned(), value);
        }
    }
    status
}
