//! The keys that sign tokens.
//!
//! The private keys are part of the mock, so they are no secrets. In return, signing needs no slow
//! generation of RSA keys, and applications that cache the keys accept a restarted mock.

pub(crate) mod jwt;

use std::fmt;
use std::sync::LazyLock;

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::rsa::{KeyPair, PublicKeyComponents};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// All keys, in the order of rotation.
static POOL: [LazyLock<SigningKey>; 4] = [
    LazyLock::new(|| SigningKey::read("mock-1", include_str!("development-1.pem"))),
    LazyLock::new(|| SigningKey::read("mock-2", include_str!("development-2.pem"))),
    LazyLock::new(|| SigningKey::read("mock-3", include_str!("development-3.pem"))),
    LazyLock::new(|| SigningKey::read("mock-4", include_str!("development-4.pem"))),
];

/// An RSA key with its ID.
struct SigningKey {
    id: &'static str,
    pair: KeyPair,
}

impl SigningKey {
    #[expect(
        clippy::expect_used,
        reason = "the keys are constants, and a test reads them all"
    )]
    fn read(id: &'static str, pem: &str) -> Self {
        let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        let der = BASE64_STANDARD.decode(base64).expect("valid Base64");
        let pair = KeyPair::from_pkcs8(&der).expect("valid PKCS#8");
        Self { id, pair }
    }

    fn public(&self) -> PublicKeyComponents<Vec<u8>> {
        self.pair.public().into()
    }

    fn jwk(&self) -> Value {
        let PublicKeyComponents { n, e } = self.public();
        json!({
            "kty": "RSA",
            "use": "sig",
            "alg": "RS256",
            "kid": self.id,
            "e": BASE64_URL_SAFE_NO_PAD.encode(e),
            "n": BASE64_URL_SAFE_NO_PAD.encode(n),
        })
    }

    #[expect(clippy::expect_used, reason = "the buffer fits, and the key is valid")]
    fn sign(&self, message: &[u8]) -> Vec<u8> {
        let mut signature = vec![0; self.pair.public().modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
            .expect("a valid RSA key");
        signature
    }

    fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        let public = self.public();
        public.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature).is_ok()
    }
}

/// The published keys.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Vec<usize>", into = "Vec<usize>")]
pub(crate) struct Keys {
    /// Position in the pool of the key that signs.
    current: usize,
    /// Positions of older keys, whose tokens are still valid, from the newest to the oldest.
    older: Vec<usize>,
}

impl TryFrom<Vec<usize>> for Keys {
    type Error = &'static str;

    fn try_from(published: Vec<usize>) -> Result<Self, Self::Error> {
        match published.split_first() {
            Some((current, older)) if published.iter().all(|it| *it < POOL.len()) => {
                Ok(Self {
                    current: *current,
                    older: older.to_vec(),
                })
            }
            _ => Err("unknown signing key"),
        }
    }
}

impl From<Keys> for Vec<usize> {
    fn from(keys: Keys) -> Self {
        keys.positions().collect()
    }
}

impl Keys {
    /// Signs with the next key from now on, and returns its ID. The previous keys stay published
    /// until they are retired, so that tokens that they signed stay valid.
    pub(crate) fn rotate(&mut self) -> &'static str {
        self.older.insert(0, self.current);
        self.current = (self.current + 1) % POOL.len();
        self.older.retain(|it| *it != self.current);
        self.id()
    }

    /// Publishes only the current key from now on.
    pub(crate) fn retire(&mut self) {
        self.older.clear();
    }

    /// Returns the ID of the current key.
    pub(crate) fn id(&self) -> &'static str {
        POOL.get(self.current).map_or("", |key| key.id)
    }

    /// Returns the published keys as a JSON Web Key Set (RFC 7517).
    pub(crate) fn set(&self) -> Value {
        let keys: Vec<_> = self.published().map(SigningKey::jwk).collect();
        json!({ "keys": keys })
    }

    /// Returns a JWT of that type, signed with the current key by RS256.
    pub(crate) fn sign(&self, typ: &str, claims: &Map<String, Value>) -> String {
        let header = json!({ "alg": "RS256", "typ": typ, "kid": self.id() });
        jwt::encode(&header, claims, |message| {
            self.published().next().map(|key| key.sign(message)).unwrap_or_default()
        })
    }

    /// Returns the claims of a JWT that one of the published keys has signed.
    pub(crate) fn verify(&self, token: &str) -> Option<Map<String, Value>> {
        let jwt = jwt::Parts::of(token)?;
        if jwt.header("alg") != Some("RS256") {
            return None;
        }
        let key = self.published().find(|key| jwt.header("kid") == Some(key.id))?;
        key.verifies(jwt.message.as_bytes(), &jwt.signature).then_some(jwt.claims)
    }

    fn positions(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.current).chain(self.older.iter().copied())
    }

    fn published(&self) -> impl Iterator<Item = &'static SigningKey> {
        self.positions().filter_map(|position| POOL.get(position)).map(LazyLock::force)
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").field("current", &self.id()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::{Keys, POOL};

    fn claims() -> Map<String, Value> {
        Map::from_iter([("sub".to_owned(), json!("alice"))])
    }

    fn published(keys: &Keys) -> Vec<String> {
        let set = keys.set();
        let ids = set["keys"]
            .as_array()
            .unwrap()
            .iter()
            .map(|key| key["kid"].as_str().unwrap());
        ids.map(str::to_owned).collect()
    }

    #[test]
    fn every_key_signs() {
        let mut keys = Keys::default();
        for key in &POOL {
            assert_eq!(keys.id(), key.id);
            assert_eq!(keys.verify(&keys.sign("JWT", &claims())), Some(claims()));
            keys.rotate();
        }
        assert_eq!(keys.id(), "mock-1");
        assert_eq!(published(&keys), ["mock-1", "mock-4", "mock-3", "mock-2"]);
    }

    #[test]
    fn a_retired_key_verifies_nothing() {
        let mut keys = Keys::default();
        let token = keys.sign("JWT", &claims());
        assert_eq!(keys.rotate(), "mock-2");
        assert_eq!(keys.verify(&token), Some(claims()));
        keys.retire();
        assert_eq!(keys.verify(&token), None);
        assert_eq!(published(&keys), ["mock-2"]);
    }

    #[test]
    fn forged_tokens_are_rejected() {
        let keys = Keys::default();
        let token = keys.sign("JWT", &claims());
        let (message, signature) = token.rsplit_once('.').unwrap();
        let (header, _) = message.split_once('.').unwrap();
        let mut other = claims();
        other.insert("sub".to_owned(), json!("bob"));
        let other = keys.sign("JWT", &other);
        let payload = other.split('.').nth(1).unwrap();
        assert_eq!(keys.verify(&format!("{header}.{payload}.{signature}")), None);
        assert_eq!(keys.verify(&format!("{message}.")), None);
        assert_eq!(keys.verify("a.b"), None);
    }

    #[test]
    fn snapshots_keep_the_order() {
        let mut keys = Keys::default();
        keys.rotate();
        let saved = serde_json::to_string(&keys).unwrap();
        assert_eq!(saved, "[1,0]");
        assert_eq!(serde_json::from_str::<Keys>(&saved).unwrap(), keys);
        assert!(serde_json::from_str::<Keys>("[9]").is_err());
    }
}
