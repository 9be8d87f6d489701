//! What new items have: members that requests can omit, and the form of keys.

use serde_json::{Value, json};

use crate::catalog::Resource;
use crate::state::kinds::Items;

/// Whether an update creates the items that do not exist, since the service has had them all along.
pub(crate) fn is_preset(items: Items) -> bool {
    matches!(items.name(), "email-template" | "user-base-field")
}

/// Whether keys are texts of digits, since some requests have them as numbers.
pub(crate) fn is_numbered(items: Items) -> bool {
    items.name() == "approval"
}

/// Returns the members that new items have unless the request says otherwise.
pub(crate) fn defaults(resource: &Resource) -> Vec<(&'static str, Value)> {
    let pool = ("userPoolId", json!(crate::seed::constants::USER_POOL_ID));
    match resource.name {
        "user" | "public-account" => of_user(),
        "organization" => vec![("status", json!("true"))],
        "department" => vec![("status", json!(true))],
        "role" | "admin-role" => vec![("status", json!("ENABLE"))],
        "application" => of_application(pool),
        "access-key" => {
            vec![pool, ("status", json!("activated")), ("enable", json!(true))]
        }
        "tenant" | "resource" => vec![pool],
        "webhook" => vec![("enabled", json!(true))],
        _ => Vec::new(),
    }
}

/// Returns the members that new users have.
fn of_user() -> Vec<(&'static str, Value)> {
    vec![
        ("status", json!("Activated")),
        ("workStatus", json!("Active")),
        ("gender", json!("U")),
        ("userSourceType", json!("adminCreated")),
        ("loginsCount", json!(0)),
    ]
}

/// Returns the members that new applications have.
fn of_application(pool: (&'static str, Value)) -> Vec<(&'static str, Value)> {
    vec![pool, ("redirectUris", json!([])), ("logoutRedirectUris", json!([]))]
}
