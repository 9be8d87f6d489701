//! The tokens and authorization codes that were issued, and what they stand for.

use serde::{Deserialize, Serialize};

use super::expiring::Expiring;
use crate::call::Page;

/// What a user grants to an application.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Grant {
    /// The user, by user ID.
    pub(crate) user: String,
    /// The application, by app ID.
    pub(crate) app: String,
    /// Scopes, separated by spaces. With `openid`, an ID token is issued, and with
    /// `offline_access`, a refresh token.
    pub(crate) scope: String,
    /// What the ID token repeats as `nonce`.
    pub(crate) nonce: Option<String>,
    /// The session (`sid`) in which the user signed in; `None` starts one.
    pub(crate) session: Option<String>,
    /// The tenant that the user signed in to, by tenant ID.
    pub(crate) tenant: Option<String>,
    /// Scheme and authority of the mock, as the client knows it.
    pub(crate) origin: String,
}

/// A grant in a session. All tokens that follow from it are revoked together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Authorization {
    /// Identifies the authorization.
    pub(crate) id: String,
    pub(crate) grant: Grant,
    /// The session in which the user signed in.
    pub(crate) sid: String,
    /// When the user signed in. All times are in seconds since 1970.
    pub(crate) auth_time: i64,
}

/// What an access token stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Access {
    /// The authorization that it follows from; `None` for a program.
    pub(crate) authorization: Option<Authorization>,
    /// The application or the access key that it was issued to.
    pub(crate) client: String,
    /// The application that accepts it.
    pub(crate) audience: String,
    pub(crate) details: Details,
}

/// What a refresh token stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Refresh {
    pub(crate) authorization: Authorization,
    /// Whether it was exchanged for another one. It is kept to detect a second use.
    pub(crate) is_used: bool,
    pub(crate) details: Details,
}

/// What introspection tells of a token.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Details {
    pub(crate) jti: String,
    pub(crate) iss: String,
    pub(crate) scope: String,
    pub(crate) iat: i64,
    pub(crate) exp: i64,
}

/// What an authorization code stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Code {
    pub(crate) authorization: Authorization,
    /// The redirect URI that the code was sent to.
    pub(crate) redirect_uri: String,
    pub(crate) challenge: Option<Challenge>,
    /// Whether it was exchanged for tokens. It is kept to detect a second use.
    pub(crate) is_used: bool,
}

/// The challenge of PKCE (RFC 7636).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Challenge {
    /// The verifier itself.
    Plain(String),
    /// The SHA-256 hash of the verifier, in Base64URL.
    S256(String),
}

/// The issued tokens and authorization codes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Issued {
    pub(crate) access: Expiring<Access>,
    pub(crate) refresh: Expiring<Refresh>,
    pub(crate) codes: Expiring<Code>,
    /// Pages that hand the result of an authorization request to the browser.
    pub(crate) pages: Expiring<Page>,
}

impl Issued {
    /// Revokes the tokens of an authorization.
    pub(crate) fn revoke(&mut self, authorization: &str) {
        self.revoke_all(|it| it.id == authorization);
    }

    /// Revokes the tokens and codes of a user, as far as the application fulfills the condition.
    pub(crate) fn revoke_user(&mut self, user: &str, is_meant: impl Fn(&str) -> bool) {
        let is_meant =
            |it: &Authorization| it.grant.user == user && is_meant(&it.grant.app);
        self.codes.take_all(0, |code| is_meant(&code.authorization));
        self.revoke_all(is_meant);
    }

    /// Makes all tokens invalid, as if they had expired.
    pub(crate) fn expire(&mut self) {
        self.access.clear();
        self.refresh.clear();
    }

    fn revoke_all(&mut self, is_meant: impl Fn(&Authorization) -> bool) {
        self.access
            .take_all(0, |token| token.authorization.as_ref().is_some_and(&is_meant));
        self.refresh.take_all(0, |token| is_meant(&token.authorization));
    }
}
