//! A token issuer with keys of all kinds, which publishes them and signs arbitrary tokens.
//!
//! Declare it as `#[cfg(test)] mod issuer;`.
#![allow(dead_code, reason = "each test file uses only a part")]
#![allow(clippy::unwrap_used, clippy::panic)]

pub(crate) mod transport;

use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::digest::{SHA256, SHA384, SHA512, digest};
use aws_lc_rs::encoding::AsDer as _;
use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair,
    Ed25519KeyPair, KeyPair as _, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512,
    RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512, RsaEncoding, RsaKeyPair,
};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use genauth::verify::{TokenVerifier, TokenVerifierBuilder, VerifyError};
use serde_json::{Value, json};

/// The app ID that tokens are issued for.
pub(crate) const APP_ID: &str = "64f0c1d2e3a4b5c6d7e8f901";
/// The app secret.
pub(crate) const SECRET: &str = "9f86d081884c7d659a2feaa0c55ad015";
/// The app host.
pub(crate) const HOST: &str = "https://example.genauth.ai";
/// The issuer.
pub(crate) const ISSUER: &str = "https://example.genauth.ai/oidc";
/// The event of a logout token.
pub(crate) const LOGOUT_EVENT: &str =
    "http://schemas.openid.net/event/backchannel-logout";

/// The key that the issuer signs with.
pub(crate) static MAIN: LazyLock<Key> =
    LazyLock::new(|| Key::rsa("main", KeySize::Rsa2048));
/// A key of another issuer, or a future key.
pub(crate) static OTHER: LazyLock<Key> =
    LazyLock::new(|| Key::rsa("other", KeySize::Rsa2048));

/// A private key with a key ID.
pub(crate) struct Key {
    pub(crate) id: &'static str,
    pair: Pair,
}

enum Pair {
    Rsa(RsaKeyPair),
    Ecdsa(&'static str, EcdsaKeyPair),
    Ed25519(Ed25519KeyPair),
}

impl Key {
    pub(crate) fn rsa(id: &'static str, size: KeySize) -> Self {
        Self {
            id,
            pair: Pair::Rsa(RsaKeyPair::generate(size).unwrap()),
        }
    }

    pub(crate) fn p256(id: &'static str) -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        Self {
            id,
            pair: Pair::Ecdsa("P-256", pair),
        }
    }

    pub(crate) fn p384(id: &'static str) -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P384_SHA384_FIXED_SIGNING).unwrap();
        Self {
            id,
            pair: Pair::Ecdsa("P-384", pair),
        }
    }

    pub(crate) fn ed25519(id: &'static str) -> Self {
        Self {
            id,
            pair: Pair::Ed25519(Ed25519KeyPair::generate().unwrap()),
        }
    }

    /// Returns the public key as a JSON Web Key.
    pub(crate) fn jwk(&self) -> Value {
        let mut jwk = match &self.pair {
            Pair::Rsa(pair) => {
                let public = pair.public_key();
                json!({
                    "kty": "RSA",
                    "n": encode(public.modulus().big_endian_without_leading_zero()),
                    "e": encode(public.exponent().big_endian_without_leading_zero()),
                })
            }
            Pair::Ecdsa(curve, pair) => {
                let point = &pair.public_key().as_ref()[1..];
                let (x, y) = point.split_at(point.len() / 2);
                json!({"kty": "EC", "crv": curve, "x": encode(x), "y": encode(y)})
            }
            Pair::Ed25519(pair) => {
                json!({"kty": "OKP", "crv": "Ed25519", "x": encode(pair.public_key())})
            }
        };
        jwk["kid"] = self.id.into();
        jwk
    }

    /// Returns the public RSA key as DER (`SubjectPublicKeyInfo`).
    pub(crate) fn public_der(&self) -> Vec<u8> {
        let Pair::Rsa(pair) = &self.pair else { panic!("not RSA") };
        pair.public_key().as_der().unwrap().as_ref().to_vec()
    }

    /// Signs a text.
    pub(crate) fn sign(&self, algorithm: &str, message: &[u8]) -> Vec<u8> {
        let random = SystemRandom::new();
        let rsa = |encoding: &'static dyn RsaEncoding| {
            let Pair::Rsa(pair) = &self.pair else { panic!("not RSA") };
            let mut signature = vec![0; pair.public_modulus_len()];
            pair.sign(encoding, &random, message, &mut signature).unwrap();
            signature
        };
        match (algorithm, &self.pair) {
            ("RS256", _) => rsa(&RSA_PKCS1_SHA256),
            ("RS384", _) => rsa(&RSA_PKCS1_SHA384),
            ("RS512", _) => rsa(&RSA_PKCS1_SHA512),
            ("PS256", _) => rsa(&RSA_PSS_SHA256),
            ("PS384", _) => rsa(&RSA_PSS_SHA384),
            ("PS512", _) => rsa(&RSA_PSS_SHA512),
            (_, Pair::Ecdsa(_, pair)) => {
                pair.sign(&random, message).unwrap().as_ref().to_vec()
            }
            (_, Pair::Ed25519(pair)) => pair.sign(message).as_ref().to_vec(),
            _ => panic!("{algorithm} is not for this key"),
        }
    }

    /// Returns a token whose header names the algorithm and this key.
    pub(crate) fn token(&self, algorithm: &str, claims: &Value) -> String {
        self.token_with(&json!({"alg": algorithm, "kid": self.id}), claims)
    }

    /// Returns a token with this header.
    pub(crate) fn token_with(&self, header: &Value, claims: &Value) -> String {
        let algorithm = header["alg"].as_str().unwrap();
        assemble(header, claims, |message| self.sign(algorithm, message))
    }
}

/// Returns a token signed with a shared secret.
pub(crate) fn hmac_token(algorithm: &str, secret: &[u8], claims: &Value) -> String {
    let scheme = match algorithm {
        "HS256" => hmac::HMAC_SHA256,
        "HS384" => hmac::HMAC_SHA384,
        "HS512" => hmac::HMAC_SHA512,
        _ => panic!("{algorithm} is not HMAC"),
    };
    let key = hmac::Key::new(scheme, secret);
    let header = json!({"alg": algorithm, "typ": "JWT"});
    assemble(&header, claims, |message| hmac::sign(&key, message).as_ref().to_vec())
}

/// Returns a token of these parts.
pub(crate) fn assemble(
    header: &Value,
    claims: &Value,
    sign: impl FnOnce(&[u8]) -> Vec<u8>,
) -> String {
    assemble_text(&header.to_string(), &claims.to_string(), sign)
}

/// Returns a token of these texts, which may be invalid JSON.
pub(crate) fn assemble_text(
    header: &str,
    claims: &str,
    sign: impl FnOnce(&[u8]) -> Vec<u8>,
) -> String {
    let message = format!("{}.{}", encode(header), encode(claims));
    let signature = sign(message.as_bytes());
    format!("{message}.{}", encode(signature))
}

pub(crate) fn encode(bytes: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// Returns a key set.
pub(crate) fn set(keys: &[Value]) -> String {
    json!({"keys": keys}).to_string()
}

/// Returns the current time in seconds since the epoch.
pub(crate) fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    now.as_secs().try_into().unwrap()
}

/// Returns the claims of a valid access token with these changes. Null removes a claim.
pub(crate) fn access_claims(changes: Value) -> Value {
    with(
        json!({
            "jti": "t-1", "sub": "u-1", "iat": now(), "exp": now() + 3600,
            "scope": "openid profile", "iss": ISSUER, "aud": APP_ID,
        }),
        changes,
    )
}

/// Returns the claims of a valid ID token with these changes. Null removes a claim.
pub(crate) fn id_claims(changes: Value) -> Value {
    with(
        json!({
            "sub": "u-1", "iat": now(), "exp": now() + 3600, "iss": ISSUER, "aud": APP_ID,
            "nonce": "nonce-1", "name": null, "nickname": "Zhang", "email": null,
        }),
        changes,
    )
}

/// Returns the claims of a valid logout token with these changes. Null removes a claim.
pub(crate) fn logout_claims(changes: Value) -> Value {
    with(
        json!({
            "iss": ISSUER, "aud": APP_ID, "iat": now(), "exp": now() + 120, "jti": "l-1",
            "sub": "u-1", "sid": "s-1", "events": {LOGOUT_EVENT: {}},
        }),
        changes,
    )
}

fn with(mut claims: Value, changes: Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => claims.as_object_mut().unwrap().remove(name),
            value => claims.as_object_mut().unwrap().insert(name.clone(), value.clone()),
        };
    }
    claims
}

/// Returns the `at_hash` of an access token, computed independently.
pub(crate) fn at_hash(bits: usize, access_token: &str) -> String {
    let hash = match bits {
        256 => &SHA256,
        384 => &SHA384,
        _ => &SHA512,
    };
    let hash = digest(hash, access_token.as_bytes());
    encode(&hash.as_ref()[..bits / 16])
}

/// Returns a builder for the application.
pub(crate) fn builder() -> TokenVerifierBuilder {
    TokenVerifier::builder().app_id(APP_ID).app_host(HOST)
}

/// Returns a verifier with the key of the issuer.
pub(crate) fn verifier() -> TokenVerifier {
    builder().jwks(set(&[MAIN.jwk()])).build().unwrap()
}

/// A predicate of an error.
type Predicate = fn(&VerifyError) -> bool;

const PREDICATES: [(&str, Predicate); 13] = [
    ("config", VerifyError::is_config),
    ("keys unavailable", VerifyError::is_keys_unavailable),
    ("malformed", VerifyError::is_malformed),
    ("wrong type", VerifyError::is_wrong_type),
    ("wrong algorithm", VerifyError::is_wrong_algorithm),
    ("unknown key", VerifyError::is_unknown_key),
    ("bad signature", VerifyError::is_bad_signature),
    ("wrong issuer", VerifyError::is_wrong_issuer),
    ("wrong audience", VerifyError::is_wrong_audience),
    ("expired", VerifyError::is_expired),
    ("not yet valid", VerifyError::is_not_yet_valid),
    ("wrong nonce", VerifyError::is_wrong_nonce),
    ("wrong access token", VerifyError::is_wrong_access_token),
];

/// Returns the names of the predicates that are true for an error, and its message.
pub(crate) fn described<T: std::fmt::Debug>(outcome: Result<T, VerifyError>) -> String {
    let error = outcome.unwrap_err();
    let kinds: Vec<_> = PREDICATES
        .iter()
        .filter(|(_, holds)| holds(&error))
        .map(|(name, _)| *name)
        .collect();
    assert!(format!("{error:?}").contains(&format!("{error}")));
    format!("{}: {error}", kinds.join(" + "))
}
