//! The claims about a user (OpenID Connect Core, section 5.1).

use serde_json::{Map, Value, json};

use crate::state::{Item, Store};
use crate::world::World;

/// The claims of a scope: the name of each claim, and the member of the user with its value.
type Claims = &'static [(&'static str, &'static str)];

/// The documented claims of each scope.
const SCOPES: &[(&str, Claims)] = &[
    (
        "profile",
        &[
            ("name", "name"),
            ("nickname", "nickname"),
            ("given_name", "givenName"),
            ("family_name", "familyName"),
            ("middle_name", "middleName"),
            ("preferred_username", "preferredUsername"),
            ("profile", "profile"),
            ("picture", "photo"),
            ("website", "website"),
            ("gender", "gender"),
            ("birthdate", "birthdate"),
            ("zoneinfo", "zoneinfo"),
            ("locale", "locale"),
            ("updated_at", "updatedAt"),
        ],
    ),
    ("username", &[("username", "username")]),
    ("email", &[("email", "email"), ("email_verified", "emailVerified")]),
    ("phone", &[("phone_number", "phone"), ("phone_number_verified", "phoneVerified")]),
    ("external_id", &[("external_id", "externalId")]),
    ("extended_fields", &[("extended_fields", "customData")]),
];

/// The fields of the claim `address`, and the members of the user with their values.
const ADDRESS: Claims = &[
    ("country", "country"),
    ("region", "region"),
    ("locality", "city"),
    ("street_address", "streetAddress"),
    ("postal_code", "postalCode"),
    ("formatted", "formatted"),
];

/// Returns the claims about a user that the scopes ask for, except `sub`. A claim without a value
/// is null, as the service sends it.
pub(crate) fn of_user(
    world: &World,
    user: &str,
    scopes: &str,
    tenant: Option<&str>,
) -> Map<String, Value> {
    let empty = Item::new();
    let item = world.store.get("user", user).unwrap_or(&empty);
    let mut claims = Map::new();
    for (_, of_scope) in SCOPES.iter().filter(|(scope, _)| has_scope(scopes, scope)) {
        claims.extend(members(item, of_scope));
    }
    for (scope, value) in [
        ("address", Value::from_iter(members(item, ADDRESS))),
        ("roles", roles(&world.store, user)),
        ("tenant_id", tenant.into()),
    ] {
        if has_scope(scopes, scope) {
            claims.insert(scope.to_owned(), value);
        }
    }
    claims
}

fn members(item: &Item, claims: Claims) -> impl Iterator<Item = (String, Value)> {
    claims.iter().map(|(claim, member)| {
        let value = item.get(*member).filter(|value| !is_object_without_members(value));
        ((*claim).to_owned(), value.cloned().unwrap_or_default())
    })
}

fn is_object_without_members(value: &Value) -> bool {
    value.as_object().is_some_and(Map::is_empty)
}

/// Returns the roles that are assigned to a user.
fn roles(store: &Store, user: &str) -> Value {
    let assigned = store.links("role-assignment");
    assigned
        .filter(|(_, kind, key)| *kind == "user" && *key == user)
        .filter_map(|(role, ..)| store.get("role", role))
        .map(|role| json!({ "code": role.get("code"), "name": role.get("name") }))
        .collect()
}

/// Returns whether a scope is among scopes separated by spaces.
pub(crate) fn has_scope(scopes: &str, wanted: &str) -> bool {
    scopes.split_ascii_whitespace().any(|scope| scope == wanted)
}

/// Returns the members of a JSON object.
pub(crate) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
