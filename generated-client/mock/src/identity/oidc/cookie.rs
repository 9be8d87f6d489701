//! The cookie that puts a browser into a session.

use crate::call::Incoming;

const NAME: &str = "genauth-mock-session";

/// Returns the value of the cookie.
pub(super) fn of(incoming: &Incoming) -> Option<&str> {
    let cookies = incoming.header("cookie")?.split(';');
    let mut cookies = cookies.filter_map(|cookie| cookie.trim().split_once('='));
    cookies.find_map(|(name, value)| (name == NAME).then_some(value))
}

/// Returns the `Set-Cookie` value that sets the cookie.
pub(super) fn set(value: &str) -> String {
    format!("{NAME}={value}; Path=/; HttpOnly; SameSite=Lax")
}

/// Returns the `Set-Cookie` value that removes the cookie.
pub(super) fn removed() -> String {
    format!("{NAME}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0")
}
