//! The keys of an issuer as a JSON Web Key Set (RFC 7517).
//!
//! Keys that are unsupported, malformed, too weak, or not meant for signatures are ignored (RFC
//! 7517, section 5). Of duplicate members the last one counts (section 4): unlike a token, the set
//! comes from the issuer itself.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::algorithm::Algorithm;
use super::signature::PublicKey;

/// The minimum size of an RSA key in bits (RFC 7518, section 3.3).
const SHORTEST_RSA_KEY: usize = 2048;

/// The public keys that can verify signatures.
pub(super) struct KeySet(Vec<Jwk>);

struct Jwk {
    /// The key ID.
    id: Option<String>,
    /// The only algorithm that the key may be used with.
    algorithm: Option<String>,
    key: Arc<PublicKey>,
}

/// What the header of a token says about its key.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) algorithm: Algorithm,
    pub(super) key_id: Option<&'a str>,
}

/// Why no key was found for a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Miss {
    /// No key has that ID, or none fits a token without a key ID.
    Unknown,
    /// The key with that ID does not fit the algorithm of the token.
    Unfit,
    /// Several keys fit.
    Ambiguous,
}

impl KeySet {
    /// Parses a key set.
    pub(super) fn parse(json: &[u8]) -> Result<Self, &'static str> {
        let set: Value = serde_json::from_slice(json).map_err(|_| "invalid JSON")?;
        let keys = set.get("keys").and_then(Value::as_array);
        let keys = keys.ok_or("`keys` must be an array")?;
        let keys: Vec<_> =
            keys.iter().filter_map(Value::as_object).filter_map(read).collect();
        if keys.is_empty() {
            return Err("`keys` has no public key that can verify signatures");
        }
        Ok(Self(keys))
    }

    /// Returns the one key that fits the token.
    pub(super) fn find(&self, wanted: Wanted<'_>) -> Result<Arc<PublicKey>, Miss> {
        let named: Vec<_> = self
            .0
            .iter()
            .filter(|key| wanted.key_id.is_none() || key.id.as_deref() == wanted.key_id)
            .collect();
        let mut fitting = named.iter().filter(|key| key.fits(wanted.algorithm));
        match (fitting.next(), fitting.next()) {
            (Some(key), None) => Ok(Arc::clone(&key.key)),
            (Some(_), Some(_)) => Err(Miss::Ambiguous),
            (None, _) if named.is_empty() || wanted.key_id.is_none() => {
                Err(Miss::Unknown)
            }
            (None, _) => Err(Miss::Unfit),
        }
    }
}

impl Jwk {
    fn fits(&self, algorithm: Algorithm) -> bool {
        let meant =
            self.algorithm.as_deref().is_none_or(|name| name == algorithm.name());
        meant && self.key.fits(algorithm)
    }
}

/// Reads a key. `None` if it is to be ignored.
fn read(jwk: &Map<String, Value>) -> Option<Jwk> {
    let for_signatures = jwk.get("use").is_none_or(|it| it == "sig");
    let may_verify = jwk.get("key_ops").is_none_or(|it| {
        it.as_array().is_some_and(|ops| ops.iter().any(|op| op == "verify"))
    });
    if !for_signatures || !may_verify {
        return None;
    }
    let key = match (text(jwk, "kty")?, text(jwk, "crv")) {
        ("RSA", _) => rsa(bytes(jwk, "n")?, bytes(jwk, "e")?)?,
        ("EC", Some("P-256")) => PublicKey::P256(point(jwk, 32)?),
        ("EC", Some("P-384")) => PublicKey::P384(point(jwk, 48)?),
        ("OKP", Some("Ed25519")) => {
            PublicKey::Ed25519(bytes(jwk, "x").filter(|x| x.len() == 32)?)
        }
        _ => return None,
    };
    Some(Jwk {
        id: optional_text(jwk, "kid")?,
        algorithm: optional_text(jwk, "alg")?,
        key: Arc::new(key),
    })
}

fn rsa(n: Vec<u8>, e: Vec<u8>) -> Option<PublicKey> {
    let without_zeros = |bytes: Vec<u8>| -> Vec<u8> {
        bytes.into_iter().skip_while(|byte| *byte == 0).collect()
    };
    let (n, e) = (without_zeros(n), without_zeros(e));
    let bits = n.len() * 8 - n.first()?.leading_zeros() as usize;
    // Anyone can sign for the exponent 1, and an even one belongs to no RSA key.
    let sound = *e.last()? & 1 == 1 && *e != [1];
    (bits >= SHORTEST_RSA_KEY && sound).then_some(PublicKey::Rsa { n, e })
}

fn point(jwk: &Map<String, Value>, length: usize) -> Option<Vec<u8>> {
    let (x, y) = (bytes(jwk, "x")?, bytes(jwk, "y")?);
    (x.len() == length && y.len() == length).then(|| [&[4], &*x, &*y].concat())
}

fn text<'a>(jwk: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    jwk.get(name)?.as_str()
}

/// Returns an optional string. `None` if the member has another type.
fn optional_text(jwk: &Map<String, Value>, name: &str) -> Option<Option<String>> {
    match jwk.get(name) {
        None => Some(None),
        Some(value) => Some(Some(value.as_str()?.to_owned())),
    }
}

fn bytes(jwk: &Map<String, Value>, name: &str) -> Option<Vec<u8>> {
    BASE64_URL_SAFE_NO_PAD.decode(text(jwk, name)?).ok()
}
