//! JSON Web Tokens in the compact serialization (RFC 7519 and RFC 7515).

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::hmac;
use serde_json::{Map, Value, json};

/// Returns a token with that header and these claims.
pub(crate) fn encode(
    header: &Value,
    claims: &Map<String, Value>,
    sign: impl FnOnce(&[u8]) -> Vec<u8>,
) -> String {
    let claims = serde_json::to_vec(claims).unwrap_or_default();
    let header = BASE64_URL_SAFE_NO_PAD.encode(header.to_string());
    let message = format!("{header}.{}", BASE64_URL_SAFE_NO_PAD.encode(claims));
    let signature = BASE64_URL_SAFE_NO_PAD.encode(sign(message.as_bytes()));
    format!("{message}.{signature}")
}

/// Returns a token that is signed with a shared secret by HS256.
pub(crate) fn sign_with_secret(secret: &str, claims: &Map<String, Value>) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let header = json!({ "alg": "HS256", "typ": "JWT" });
    encode(&header, claims, |message| hmac::sign(&key, message).as_ref().to_vec())
}

/// Returns the claims of a token that is signed with a shared secret by HS256.
pub(crate) fn verify_with_secret(
    secret: &str,
    token: &str,
) -> Option<Map<String, Value>> {
    let jwt = Parts::of(token)?;
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let is_valid = hmac::verify(&key, jwt.message.as_bytes(), &jwt.signature).is_ok();
    (is_valid && jwt.header("alg") == Some("HS256")).then_some(jwt.claims)
}

/// Returns the hash that binds a token or a code to an ID token, such as `at_hash` (OpenID Connect
/// Core, section 3.1.3.6). All ID tokens are signed with SHA-256.
pub(crate) fn half_hash(text: &str) -> String {
    let hash = digest(&SHA256, text.as_bytes());
    let half = hash.as_ref().chunks(16).next().unwrap_or_default();
    BASE64_URL_SAFE_NO_PAD.encode(half)
}

/// The parts of a token whose signature has not been checked.
#[derive(Debug)]
pub(crate) struct Parts<'a> {
    header: Map<String, Value>,
    pub(crate) claims: Map<String, Value>,
    /// Header and claims as they were signed.
    pub(super) message: &'a str,
    pub(super) signature: Vec<u8>,
}

impl<'a> Parts<'a> {
    /// Splits a token.
    pub(crate) fn of(token: &'a str) -> Option<Self> {
        let (message, signature) = token.rsplit_once('.')?;
        let (header, claims) = message.split_once('.')?;
        let object = |part: &str| {
            let json = BASE64_URL_SAFE_NO_PAD.decode(part).ok()?;
            serde_json::from_slice(&json).ok()
        };
        Some(Self {
            header: object(header)?,
            claims: object(claims)?,
            message,
            signature: BASE64_URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.header.get(name)?.as_str()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::{half_hash, sign_with_secret, verify_with_secret};

    #[test]
    fn the_example_of_the_specification_matches() {
        // OpenID Connect Core, appendix A.3.
        assert_eq!(
            half_hash("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"),
            "77QmUPtjPfzWtF2AnpK9RQ"
        );
    }

    #[test]
    fn only_the_secret_verifies() {
        let claims = Map::from_iter([("sub".to_owned(), json!("alice"))]);
        let token = sign_with_secret("secret", &claims);
        assert_eq!(verify_with_secret("secret", &token), Some(claims));
        assert_eq!(verify_with_secret("other", &token), None);
    }
}
