//! Management tokens.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::expiring::Expiring;
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
        let claims = json!({
            "sub": access_key,
            "iat": now,
            "exp": now + LIFETIME,
            "jti": random.alphanumeric(21),
            "scoped_userpool_id": user_pool,
        });
        let token = signed(&claims, secret);
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

/// Returns a JWT with an HMAC of the secret. The mock does not verify it again, because it knows
/// its tokens.
fn signed(claims: &Value, secret: &str) -> String {
    let header = json!({ "alg": "HS256", "typ": "JWT" });
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let text = format!("{}.{}", part(&header), part(claims));
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let signature = URL_SAFE_NO_PAD.encode(hmac::sign(&key, text.as_bytes()));
    format!("{text}.{signature}")
}
