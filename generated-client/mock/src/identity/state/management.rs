//! Management tokens.

use serde::{Deserialize, Serialize};
use serde_json::Map;

use super::expiring::Expiring;
use super::keys::jwt;
use crate::clock::Clock;
use crate::random::Random;

/// The lifetime of a token, in seconds.
pub(crate) const LIFETIME: i64 = 7_200;

/// The management tokens that have neither expired nor been revoked, with their access keys.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct ManagementTokens(Expiring<String>);

impl ManagementTokens {
    /// Returns a new token: a JWT that names the user pool, as SDKs expect.
    pub(crate) fn issue(
        &mut self,
        access_key: &str,
        secret: &str,
        user_pool: &str,
        clock: Clock,
        random: &mut Random,
    ) -> String {
        let now = clock.seconds();
        let claims = Map::from_iter([
            ("sub".to_owned(), access_key.into()),
            ("iat".to_owned(), now.into()),
            ("exp".to_owned(), (now + LIFETIME).into()),
            ("jti".to_owned(), random.alphanumeric(21).into()),
            ("scoped_userpool_id".to_owned(), user_pool.into()),
        ]);
        let token = jwt::sign_with_secret(secret, &claims);
        self.0.insert(&token, access_key.to_owned(), now + LIFETIME, now);
        token
    }

    /// Returns the access key that a valid token was issued for.
    pub(crate) fn access_key_of(&self, token: &str, clock: Clock) -> Option<&str> {
        self.0.get(token, clock.seconds()).map(String::as_str)
    }

    /// Revokes all tokens.
    pub(crate) fn revoke_all(&mut self) {
        self.0.clear();
    }
}
