//! Decides who is signed in, or what to ask.

use super::super::parameters::Parameters;
use super::super::users::find_user;
use super::details::{Details, Invalid};
use crate::identity::state::sessions::Login;
use crate::identity::tokens::is_active;
use crate::world::World;

/// What a person chose on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Choice {
    /// To sign in as a user: the user ID, the username, the email address, or the phone number.
    User(String),
    /// Not to sign in.
    Cancel,
}

impl Choice {
    /// Reads the form of the page.
    pub(super) fn of(form: &Parameters) -> Option<Self> {
        if form.get("cancel").is_some() {
            return Some(Self::Cancel);
        }
        let user = form.get("user").or_else(|| form.get("account"));
        user.map(|user| Self::User(user.to_owned()))
    }
}

/// What to do with a request.
pub(super) enum Decision {
    /// Show the page, with a message.
    Ask(Option<String>),
    /// Send an error.
    Fail(Invalid),
    /// Continue in a session.
    Continue(String),
    /// Continue in a session, in which the user has signed in again.
    Renew(String),
    /// Sign in a user, by user ID.
    SignIn(String),
}

/// Decides what to do with a request from a browser with that cookie.
pub(super) fn decide(
    world: &World,
    details: &Details,
    cookie: Option<&str>,
    choice: Option<Choice>,
) -> Decision {
    let sessions = &world.identity.sessions;
    let login = cookie.and_then(|cookie| sessions.of_browser(cookie, world.clock));
    let login = login.filter(|login| is_active_user(world, &login.user));
    let hint = details.login_hint.as_deref();
    let hinted = hint.and_then(|hint| find_user(&world.store, hint));
    let is_stale = details.prompt.login
        || login
            .zip(details.max_age)
            .is_some_and(|(login, age)| world.clock.seconds() - login.auth_time > age);
    match choice {
        Some(Choice::Cancel) => {
            Decision::Fail(Invalid::new("access_denied", "the sign-in was canceled"))
        }
        Some(Choice::User(account)) => enter(world, login, is_stale, &account),
        None => {
            let is_expected = |login: &&Login| {
                (hint.is_none() || hinted.as_ref() == Some(&login.user))
                    && details
                        .expected_user
                        .as_ref()
                        .is_none_or(|user| *user == login.user)
            };
            match (login.filter(is_expected), hint) {
                // A hint stands for a person who consents to everything.
                (Some(login), hint)
                    if !is_stale && (!details.prompt.consent || hint.is_some()) =>
                {
                    Decision::Continue(login.sid.clone())
                }
                _ if details.prompt.none => {
                    let message = "the user is not signed in";
                    Decision::Fail(Invalid::new("login_required", message))
                }
                (_, Some(hint)) => enter(world, login, is_stale, hint),
                (_, None) => Decision::Ask(None),
            }
        }
    }
}

/// Decides about a person who wants to sign in.
fn enter(
    world: &World,
    login: Option<&Login>,
    is_stale: bool,
    account: &str,
) -> Decision {
    match find_user(&world.store, account) {
        None => Decision::Ask(Some(format!("The user “{account}” does not exist."))),
        Some(user) if !is_active_user(world, &user) => {
            Decision::Ask(Some(format!("The user “{account}” is not active.")))
        }
        Some(user) => match login.filter(|login| login.user == user) {
            Some(login) if is_stale => Decision::Renew(login.sid.clone()),
            Some(login) => Decision::Continue(login.sid.clone()),
            None => Decision::SignIn(user),
        },
    }
}

fn is_active_user(world: &World, user: &str) -> bool {
    world.store.get("user", user).is_some_and(is_active)
}
