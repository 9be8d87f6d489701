//! The accounts of users in the store.

use serde_json::{Value, json};

use super::passwords;
use super::state::codes::DEFAULT_COUNTRY;
use crate::call::Failure;
use crate::clock::Clock;
use crate::random::Random;
use crate::state::{Item, Store};

/// The members of a user that only the mock sees.
const PRIVATE: [&str; 3] = ["password", FACTORS, "mfaRequired"];

/// The member of a user with the bound factors.
pub(crate) const FACTORS: &str = "mfaFactors";

/// What identifies a user who signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Identifier<'a> {
    /// An email address, without regard to case.
    Email(&'a str),
    /// A phone number and its country calling code.
    Phone(&'a str, Option<&'a str>),
    Username(&'a str),
    /// A username, a phone number, or an email address.
    Account(&'a str),
}

impl Identifier<'_> {
    fn fits(self, user: &Item) -> bool {
        match self {
            Self::Email(email) => text(user, "email")
                .is_some_and(|it| it.to_lowercase() == email.to_lowercase()),
            Self::Phone(phone, country) => {
                let own = text(user, "phoneCountryCode").unwrap_or(DEFAULT_COUNTRY);
                let country = country.unwrap_or(DEFAULT_COUNTRY);
                let phone = phone.strip_prefix(country).unwrap_or(phone);
                text(user, "phone") == Some(phone) && own == country
            }
            Self::Username(name) => text(user, "username") == Some(name),
            Self::Account(any) => {
                Self::Username(any).fits(user)
                    || Self::Email(any).fits(user)
                    || text(user, "phone") == Some(any)
            }
        }
    }

    /// The member of a user that holds it.
    fn member(self) -> &'static str {
        match self {
            Self::Email(_) => "email",
            Self::Phone(..) => "phone",
            Self::Username(_) | Self::Account(_) => "username",
        }
    }
}

/// Returns a member of an item that is text; `None` if it is absent or empty.
pub(crate) fn text<'a>(item: &'a Item, name: &str) -> Option<&'a str> {
    item.get(name)?.as_str().filter(|text| !text.is_empty())
}

/// Returns the ID of the user with that identifier.
pub(crate) fn find(store: &Store, identifier: Identifier<'_>) -> Option<String> {
    let mut users = store.items("user");
    users.find(|(_, user)| identifier.fits(user)).map(|(id, _)| id.to_owned())
}

/// Returns the ID of the user whose identifier has a `userIdType`.
pub(crate) fn find_by_type(
    store: &Store,
    id_type: Option<&str>,
    id: &str,
) -> Option<String> {
    match id_type.unwrap_or("user_id") {
        "email" => find(store, Identifier::Email(id)),
        "phone" => {
            let mut users = store.items("user");
            users
                .find(|(_, user)| text(user, "phone") == Some(id))
                .map(|(id, _)| id.to_owned())
        }
        "username" => find(store, Identifier::Username(id)),
        "external_id" => {
            let mut users = store.items("user");
            let is = |user: &Item| text(user, "externalId") == Some(id);
            users.find(|(_, user)| is(user)).map(|(id, _)| id.to_owned())
        }
        _ => store.get("user", id).map(|_| id.to_owned()),
    }
}

/// Fails if another user than `owner` has that identifier.
pub(crate) fn reserve(
    store: &Store,
    identifier: Identifier<'_>,
    owner: Option<&str>,
) -> Result<(), Failure> {
    match find(store, identifier) {
        Some(other) if Some(other.as_str()) != owner => {
            let member = identifier.member();
            Err(Failure::new(409, format!("`{member}` is used by another user")))
        }
        _ => Ok(()),
    }
}

/// Returns the user. Fails if it does not exist.
pub(crate) fn get<'a>(store: &'a Store, user: &str) -> Result<&'a Item, Failure> {
    store.get("user", user).ok_or_else(unknown)
}

/// Returns the failure for a user that does not exist.
pub(crate) fn unknown() -> Failure {
    Failure::new(404, "the user does not exist").api_code(2004)
}

/// Changes members of a user.
pub(crate) fn update(
    store: &mut Store,
    user: &str,
    clock: Clock,
    members: impl IntoIterator<Item = (&'static str, Value)>,
) {
    let Some(item) = store.get_mut("user", user) else { return };
    item.extend(members.into_iter().map(|(name, value)| (name.to_owned(), value)));
    item.insert("updatedAt".to_owned(), clock.date_time().into());
}

/// Sets the password of a user.
pub(crate) fn set_password(store: &mut Store, user: &str, password: &str, clock: Clock) {
    let members = [
        ("password", password.into()),
        ("passwordLastSetAt", clock.date_time().into()),
        ("passwordSecurityLevel", passwords::strength(password).into()),
        ("resetPasswordOnNextLogin", false.into()),
    ];
    update(store, user, clock, members);
}

/// Creates a user who signs up at an application. Returns the ID.
pub(crate) fn create(
    store: &mut Store,
    app: &str,
    members: Item,
    clock: Clock,
    random: &mut Random,
) -> String {
    let (id, now) = (random.hex(24), clock.date_time());
    let fixed = json!({
        "userId": id,
        "createdAt": now,
        "updatedAt": now,
        "signedUp": now,
        "statusChangedAt": now,
        "status": "Activated",
        "workStatus": "Active",
        "gender": "U",
        "emailVerified": false,
        "phoneVerified": false,
        "loginsCount": 0,
        "userSourceType": "register",
        "userSourceId": app,
        "resetPasswordOnNextLogin": false,
        "departmentIds": [],
        "customData": {},
    });
    let mut item = fixed.as_object().cloned().unwrap_or_default();
    let password = text(&members, "password").map(str::to_owned);
    item.extend(members);
    store.insert("user", &id, item);
    if let Some(password) = password {
        set_password(store, &id, &password, clock);
    }
    id
}

/// Returns how a user is shown.
pub(crate) fn display_name(user: &Item) -> String {
    let names = ["nickname", "name", "username", "email", "phone", "userId"];
    let name = names.iter().find_map(|name| text(user, name));
    name.unwrap_or_default().to_owned()
}

/// Returns a user without the members that only the mock sees, for events.
pub(crate) fn public(user: &Item) -> Value {
    let shown = user.iter().filter(|(name, _)| !PRIVATE.contains(&name.as_str()));
    shown.map(|(name, value)| (name.clone(), value.clone())).collect()
}
