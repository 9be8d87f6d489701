//! The claims of verified logout tokens.

use std::time::SystemTime;

use serde_json::{Map, Value};

use super::claims::Rest;
use super::error::Kind;
use super::rules::{Registered, present};
use crate::shared::extra::Extra;

/// The event that makes a token a logout token.
const LOGOUT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// The claims of a verified logout token, which name the sessions to end. See
/// [`verify_logout_token`](super::TokenVerifier::verify_logout_token) for an example.
///
/// [`sid`](Self::sid), [`sub`](Self::sub), or both are present ([OpenID Connect Back-Channel Logout
/// 1.0](https://openid.net/specs/openid-connect-backchannel-1_0.html), section 2.4):
///
/// - With `sid`, end the session that was started with an ID token with the same `iss` and `sid`.
/// - Without `sid`, end all sessions of the user `sub`.
///
/// `Debug` shows the names of the extra claims, but not their values.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogoutTokenClaims {
    /// The ID of the user who was logged out.
    pub sub: Option<String>,
    /// The ID of the session that ended at the issuer, as in
    /// [`IdTokenClaims::sid`](super::IdTokenClaims::sid).
    pub sid: Option<String>,
    /// The issuer: `{app_host}/oidc` unless the verifier was built with another one.
    pub iss: String,
    /// The audience. Contains the app ID.
    pub aud: Vec<String>,
    /// The time of issue.
    pub iat: SystemTime,
    /// The expiration time. `None` only if the verifier has a
    /// [`logout_token_max_age`](super::TokenVerifierBuilder::logout_token_max_age).
    pub exp: Option<SystemTime>,
    /// The token ID, unique for the issuer. Remember it until
    /// [`accepted_until`](Self::accepted_until) to detect replays.
    pub jti: String,
    /// The time from which the verifier rejects this token as expired, leeway included.
    pub accepted_until: SystemTime,
    /// All other claims. Contains `events`, in which other events may accompany the logout.
    pub extra: Extra,
}

impl LogoutTokenClaims {
    pub(super) fn read(
        registered: Registered,
        claims: Map<String, Value>,
    ) -> Result<Self, Kind> {
        check_event(&claims)?;
        let mut rest = Rest::new(claims);
        let sub = rest.subject()?;
        let sid = rest.identifier("sid", "`sid` must be a string")?;
        if sub.is_none() && sid.is_none() {
            return Err(Kind::Malformed("a logout token needs `sub` or `sid`"));
        }
        let jti = rest.identifier("jti", "`jti` must be a string")?;
        Ok(Self {
            sub,
            sid,
            iat: registered.issued_at()?,
            iss: registered.iss,
            aud: registered.aud,
            exp: registered.exp,
            jti: jti.ok_or(Kind::Malformed("`jti` is missing or empty"))?,
            accepted_until: registered.accepted_until,
            extra: rest.extra(),
        })
    }
}

fn check_event(claims: &Map<String, Value>) -> Result<(), Kind> {
    let events = match present(claims, "events") {
        None => return Err(Kind::Malformed("a logout token needs `events`")),
        Some(Value::Object(events)) => events,
        Some(_) => return Err(Kind::Malformed("`events` must be an object")),
    };
    match events.get(LOGOUT) {
        Some(Value::Object(_)) => Ok(()),
        Some(_) => {
            Err(Kind::Malformed("the logout event in `events` must be an object"))
        }
        None => Err(Kind::Type(
            "this security event token reports another event than a logout (`events`)",
        )),
    }
}
