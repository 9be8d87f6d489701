//! Credentials, tokens, and sign-in.

mod accounts;
mod activity;
mod administration;
mod arguments;
mod back_channel;
mod client_authentication;
mod credentials;
mod event;
mod factors;
mod images;
mod messages;
mod my_resources;
mod oidc;
mod password_check;
mod passwords;
mod profile;
mod registration;
mod settings;
mod sign_in;
mod sign_up;
pub(crate) mod state;
mod system;
mod table;
mod tokens;

pub(crate) use self::credentials::{authenticate, authenticate_stream};
pub(crate) use self::factors::one_time_password;
pub(crate) use self::passwords::decrypt as decrypt_passwords;
pub use self::state::codes::{Medium, Message};
pub(crate) use self::table::{Handler, Route};
pub(crate) use self::tokens::{rotate_keys, user_of};

use crate::call::Incoming;

/// Returns the handler of an operation, if it is one of identity.
pub(crate) fn handler(client: &str, name: &str) -> Option<Handler> {
    let tables: &[fn(&str) -> Option<Handler>] = match client {
        "authentication" => &[
            sign_in::handler,
            sign_up::handler,
            profile::handler,
            my_resources::handler,
            factors::handler,
            messages::handler,
            system::authentication,
        ],
        _ => &[administration::handler, system::management],
    };
    tables.iter().find_map(|table| table(name))
}

/// Returns what serves a path outside the catalog, such as `/oidc/auth`.
pub(crate) fn route(incoming: &Incoming) -> Option<Route> {
    oidc::route(incoming)
}
