//! The keys of an issuer, as a JSON Web Key Set (RFC 7517).
//!
//! A set may hold keys of kinds that are not known here, or keys that are too weak; those are left
//! out, as if they were not there.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::algorithm::Algorithm;
use super::signature::PublicKey;

/// The shortest RSA key to trust, in bits.
const SHORTEST_RSA_KEY: usize = 2048;

/// The keys that can verify signatures.
pub(super) struct KeySet(Vec<Jwk>);

struct Jwk {
    /// The name of the key.
    id: Option<String>,
    /// The only algorithm that the key is for, if the set says so.
    algorithm: Option<String>,
    key: Arc<PublicKey>,
}

/// What a token says about its key.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) algorithm: Algorithm,
    pub(super) key_id: Option<&'a str>,
}

/// Why there is no key for a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Miss {
    /// No key has that name; or, for a token that names none, no key fits.
    Unknown,
    /// The key of that name is not for the algorithm of the token.
    Unfit,
    /// Several keys could be meant.
    Ambiguous,
}

impl KeySet {
    /// Reads a set, or says what is wrong with it.
    pub(super) fn parse(json: &[u8]) -> Result<Self, &'static str> {
        let set: Value = serde_json::from_slice(json).map_err(|_| "it is no JSON")?;
        let keys = set.get("keys").and_then(Value::as_array);
        let keys = keys.ok_or("it is no JSON Web Key Set: it has no array `keys`")?;
        let keys: Vec<_> =
            keys.iter().filter_map(Value::as_object).filter_map(read).collect();
        if keys.is_empty() {
            return Err("it holds no public key that can verify signatures");
        }
        Ok(Self(keys))
    }

    /// The one key that the token means.
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

/// The key, unless it is for something else, unknown, broken or weak.
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
    (bits >= SHORTEST_RSA_KEY && !e.is_empty()).then_some(PublicKey::Rsa { n, e })
}

fn point(jwk: &Map<String, Value>, length: usize) -> Option<Vec<u8>> {
    let (x, y) = (bytes(jwk, "x")?, bytes(jwk, "y")?);
    (x.len() == length && y.len() == length).then(|| [&[4], &*x, &*y].concat())
}

fn text<'a>(jwk: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    jwk.get(name)?.as_str()
}

/// A member that may be missing; `None` if it is there and no string.
fn optional_text(jwk: &Map<String, Value>, name: &str) -> Option<Option<String>> {
    match jwk.get(name) {
        None => Some(None),
        Some(value) => Some(Some(value.as_str()?.to_owned())),
    }
}

fn bytes(jwk: &Map<String, Value>, name: &str) -> Option<Vec<u8>> {
    BASE64_URL_SAFE_NO_PAD.decode(text(jwk, name)?).ok()
}
