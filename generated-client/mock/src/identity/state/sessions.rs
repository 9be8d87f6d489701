//! The sessions of signed-in users.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::expiring::Expiring;
use crate::clock::Clock;
use crate::random::Random;

/// The documented lifetime of a session, in seconds.
const LIFETIME: i64 = 1_209_600;

/// A user who is signed in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Login {
    /// Identifies the session in tokens.
    pub(crate) sid: String,
    /// The user, by user ID.
    pub(crate) user: String,
    /// When the user signed in, in seconds since 1970.
    pub(crate) auth_time: i64,
    /// The applications that got tokens in the session, each with the issuer of its tokens.
    pub(crate) apps: IndexMap<String, String>,
}

/// All sessions.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sessions {
    sessions: Expiring<Login>,
    /// Sessions by the cookie of the browser.
    cookies: Expiring<String>,
}

impl Sessions {
    /// Starts a session, and returns its `sid`.
    pub(crate) fn start(
        &mut self,
        user: &str,
        clock: Clock,
        random: &mut Random,
    ) -> String {
        let (sid, now) = (random.alphanumeric(21), clock.seconds());
        let login = Login {
            sid: sid.clone(),
            user: user.to_owned(),
            auth_time: now,
            apps: IndexMap::new(),
        };
        self.sessions.insert(&sid, login, now + LIFETIME, now);
        sid
    }

    /// Returns a session by its `sid`.
    pub(crate) fn get(&self, sid: &str, clock: Clock) -> Option<&Login> {
        self.sessions.get(sid, clock.seconds())
    }

    /// Returns a session by its `sid`, to change it.
    pub(crate) fn get_mut(&mut self, sid: &str, clock: Clock) -> Option<&mut Login> {
        self.sessions.get_mut(sid, clock.seconds())
    }

    /// Returns the session that a browser is in, by its cookie.
    pub(crate) fn of_browser(&self, cookie: &str, clock: Clock) -> Option<&Login> {
        self.get(self.cookies.get(cookie, clock.seconds())?, clock)
    }

    /// Puts a browser into a session, and returns the value of its cookie.
    pub(crate) fn attach(
        &mut self,
        sid: &str,
        clock: Clock,
        random: &mut Random,
    ) -> String {
        let (cookie, now) = (random.alphanumeric(32), clock.seconds());
        self.cookies.insert(&cookie, sid.to_owned(), now + LIFETIME, now);
        cookie
    }

    /// Ends a session.
    pub(crate) fn end(&mut self, sid: &str, clock: Clock) -> Option<Login> {
        self.sessions.take(sid, clock.seconds())
    }

    /// Returns whether a user is signed in to an application.
    pub(crate) fn has(&self, user: &str, app: &str, clock: Clock) -> bool {
        let mut logins = self.sessions.values(clock.seconds());
        logins.any(|login| login.user == user && login.apps.contains_key(app))
    }

    /// Ends all sessions of a user.
    pub(crate) fn end_all(&mut self, user: &str, clock: Clock) -> Vec<Login> {
        self.sessions.take_all(clock.seconds(), |login| login.user == user)
    }

    /// Signs a user out of some applications. A session in which none is left ends. Returns the
    /// sessions, with only those applications.
    pub(crate) fn leave(
        &mut self,
        user: &str,
        apps: &[&str],
        clock: Clock,
    ) -> Vec<Login> {
        let mut left = Vec::new();
        self.sessions.take_all(clock.seconds(), |login| {
            let is_left = |app: &str| login.user == user && apps.contains(&app);
            let (of_left, others): (IndexMap<_, _>, IndexMap<_, _>) =
                login.apps.clone().into_iter().partition(|(app, _)| is_left(app));
            if of_left.is_empty() {
                return false;
            }
            left.push(Login {
                apps: of_left,
                ..login.clone()
            });
            login.apps = others;
            login.apps.is_empty()
        });
        left
    }
}
