//! The profile of the signed-in user, and the identities that belong to it.

use serde_json::{Value, json};

use crate::call::{Call, Failure, Outcome, Reply};
use crate::identity::accounts::{self, Identifier, text};
use crate::identity::factors;
use crate::identity::{arguments, credentials, event, tokens};
use crate::state::Store;
use crate::world::World;

/// The members that a token shows only with a scope.
const SCOPED: [(&str, &[&str]); 5] = [
    ("username", &["username"]),
    ("email", &["email"]),
    ("phone", &["phone", "phoneCountryCode"]),
    ("external_id", &["externalId"]),
    (
        "profile",
        &[
            "name",
            "nickname",
            "givenName",
            "familyName",
            "middleName",
            "preferredUsername",
            "profile",
            "photo",
            "website",
            "birthdate",
            "zoneinfo",
            "locale",
        ],
    ),
];

/// Performs `getProfile`. The scope of the token determines which members are returned.
pub(super) fn get(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = arguments::user(call)?;
    let token = credentials::token(call.incoming).unwrap_or_default();
    let scope = tokens::user_of(world, token)?.scope;
    let mut data = accounts::public(accounts::get(&world.store, user)?);
    if let Value::Object(members) = &mut data {
        for (_, hidden) in
            SCOPED.iter().filter(|(name, _)| !tokens::has_scope(&scope, name))
        {
            members.retain(|name, _| !hidden.contains(&name.as_str()));
        }
        for (option, name, value) in [
            ("withCustomData", "customData", members.get("customData").cloned()),
            ("withIdentities", "identities", Some(identities_of(&world.store, user))),
            (
                "withDepartmentIds",
                "departmentIds",
                Some(departments_of(&world.store, user)),
            ),
        ] {
            members.shift_remove(name);
            if let Some(value) = value.filter(|_| arguments::flag(call, &[option])) {
                members.insert(name.to_owned(), value);
            }
        }
    }
    Ok(Reply::Data(data))
}

/// Performs `updateProfile`.
pub(super) fn update(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = arguments::user(call)?;
    if let Some(name) = arguments::text(call, &["username"]) {
        accounts::reserve(&world.store, Identifier::Username(name), Some(user))?;
    }
    let item = world.store.get_mut("user", user).ok_or_else(accounts::unknown)?;
    for (name, value) in &call.arguments {
        match (item.get_mut(name), value) {
            // Custom data that is not given stays.
            (Some(Value::Object(old)), Value::Object(new)) => old.extend(new.clone()),
            _ => {
                item.insert(name.clone(), value.clone());
            }
        }
    }
    accounts::update(&mut world.store, user, world.clock, []);
    event::about(world, "user:updated", user);
    Ok(Reply::Data(accounts::public(accounts::get(&world.store, user)?)))
}

/// Performs `getIdentities`.
pub(super) fn identities(world: &mut World, call: &Call<'_>) -> Outcome {
    Ok(Reply::Data(identities_of(&world.store, arguments::user(call)?)))
}

/// Performs `unlinkExtIdp`.
pub(super) fn unlink(world: &mut World, call: &Call<'_>) -> Outcome {
    let (user, source) =
        (arguments::user(call)?, arguments::required(call, &["extIdpId"])?);
    let is_meant = |key: &str| {
        let item = world.store.get("identity", key);
        item.and_then(|item| text(item, "extIdpId")) == Some(source)
    };
    let mut bound = keys_of_identities(&world.store, user);
    bound.retain(|key| is_meant(key));
    if bound.is_empty() {
        let message =
            format!("the user has bound no account of the identity source `{source}`");
        return Err(Failure::new(404, message));
    }
    for key in bound {
        world.store.remove("identity", &key);
    }
    Ok(Reply::success())
}

/// Performs `getSecurityLevel`. The score counts what protects the account.
pub(super) fn security(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = accounts::get(&world.store, arguments::user(call)?)?;
    let level = text(user, "password").map_or(0, crate::identity::passwords::strength);
    let has = |name| text(user, name).is_some();
    let (email, phone, mfa) =
        (has("email"), has("phone"), !factors::of(user).is_empty());
    let score = level * 20 + [email, phone].iter().filter(|it| **it).count() as i64 * 10;
    Ok(Reply::Data(json!({
        "passwordSecurityLevel": level,
        "passwordSet": has("password"),
        "emailBinded": email,
        "phoneBinded": phone,
        "mfaEnrolled": mfa,
        "securityScore": score + if mfa { 20 } else { 0 },
    })))
}

fn identities_of(store: &Store, user: &str) -> Value {
    let keys = keys_of_identities(store, user);
    keys.iter().filter_map(|key| store.get("identity", key)).cloned().collect()
}

/// Returns the keys of the accounts that a user has bound.
pub(super) fn keys_of_identities(store: &Store, user: &str) -> Vec<String> {
    let children = store.children("user", user);
    let children = children.into_iter().filter(|child| child.resource == "identity");
    children.map(|child| child.key).collect()
}

fn departments_of(store: &Store, user: &str) -> Value {
    let links = store.links("department-member");
    let departments = links.filter(|(_, kind, key)| (*kind, *key) == ("user", user));
    departments
        .filter_map(|(department, ..)| {
            store.get("department", department)?.get("departmentId")
        })
        .cloned()
        .collect()
}
