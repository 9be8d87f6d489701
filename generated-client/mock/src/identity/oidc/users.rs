//! Finds the user that a person or an application names.

use crate::identity::accounts::{self, Identifier};
use crate::state::Store;

/// Returns the ID of the user with that user ID, username, email address, or phone number.
pub(super) fn find_user(store: &Store, name: &str) -> Option<String> {
    match store.get("user", name) {
        Some(_) => Some(name.to_owned()),
        None => accounts::find(store, Identifier::Account(name)),
    }
}
