//! The access tokens of WeChat apps, as WeChat issues and GenAuth caches them.
//!
//! The mock knows no WeChat apps in advance: the first request for an app ID sets the secret that
//! later ones must have.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::call::Failure;
use crate::clock::Clock;
use crate::random::Random;

/// The lifetime of a token, in seconds.
pub(crate) const LIFETIME: i64 = 7_200;

/// How long a token remains valid after it has been replaced, in seconds.
pub(crate) const GRACE: i64 = 300;

#[derive(Clone, Serialize, Deserialize)]
struct Token {
    text: String,
    /// In milliseconds since 1970.
    expires_at: i64,
}

impl Token {
    fn new(clock: Clock, random: &mut Random) -> Self {
        Self {
            text: format!("80_{}", random.alphanumeric(133)),
            expires_at: clock.millis() + LIFETIME * 1_000,
        }
    }

    fn is_valid(&self, clock: Clock) -> bool {
        clock.millis() < self.expires_at
    }
}

#[derive(Clone, Serialize, Deserialize)]
struct App {
    secret: String,
    current: Token,
    previous: Option<Token>,
}

impl App {
    /// Issues a new token. The old one remains valid for some minutes, and its predecessor does
    /// not.
    fn replace(&mut self, clock: Clock, random: &mut Random) {
        let mut previous =
            std::mem::replace(&mut self.current, Token::new(clock, random));
        let grace = clock.millis() + GRACE * 1_000;
        previous.expires_at = previous.expires_at.min(grace);
        self.previous = Some(previous);
    }
}

/// The tokens by WeChat's app ID.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct WechatTokens {
    apps: IndexMap<String, App>,
}

impl WechatTokens {
    /// Returns the token of an app, and when it expires, in seconds since 1970. A token that is
    /// about to expire is replaced early, while it is still accepted.
    pub(crate) fn get(
        &mut self,
        app_id: &str,
        secret: &str,
        clock: Clock,
        random: &mut Random,
    ) -> Result<(String, i64), Failure> {
        let app = self.apps.entry(app_id.to_owned()).or_insert_with(|| App {
            secret: secret.to_owned(),
            current: Token::new(clock, random),
            previous: None,
        });
        if app.secret != secret {
            let message = "WeChat rejected the request: 40125 invalid appsecret";
            return Err(Failure::new(602, message));
        }
        if app.current.expires_at - clock.millis() <= GRACE * 1_000 {
            app.replace(clock, random);
        }
        Ok((app.current.text.clone(), app.current.expires_at.div_euclid(1_000)))
    }

    /// Issues a new token for an app. Returns whether the app is known.
    pub(crate) fn replace(
        &mut self,
        app_id: &str,
        clock: Clock,
        random: &mut Random,
    ) -> bool {
        let Some(app) = self.apps.get_mut(app_id) else { return false };
        app.replace(clock, random);
        true
    }

    /// Returns whether WeChat would accept a token.
    pub(crate) fn accepts(&self, app_id: &str, token: &str, clock: Clock) -> bool {
        let Some(app) = self.apps.get(app_id) else { return false };
        let mut tokens = app.previous.iter().chain([&app.current]);
        tokens.any(|it| it.text == token && it.is_valid(clock))
    }
}
