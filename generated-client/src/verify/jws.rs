//! A token taken apart: a signed text in the compact form of RFC 7515.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::algorithm::Algorithm;
use super::error::{Kind, shown};

/// The longest token to look at, in bytes.
pub(super) const LONGEST_TOKEN: usize = 64 * 1024;

/// A token whose signature has not been checked. Only the header has been read.
#[derive(Debug)]
pub(super) struct Jws<'a> {
    header: Map<String, Value>,
    /// Header and payload as they were signed.
    pub(super) signed: &'a str,
    payload: &'a str,
    pub(super) signature: Vec<u8>,
}

impl<'a> Jws<'a> {
    /// Takes the token apart.
    pub(super) fn parse(token: &'a str) -> Result<Self, Kind> {
        if token.len() > LONGEST_TOKEN {
            return Err(Kind::Malformed("it is longer than 64 KiB"));
        }
        let mut parts = token.split('.');
        let (Some(header), Some(payload), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(Kind::Malformed(
                "it has not the three parts of a signed token: give the token alone, without \
                 `Bearer`; an encrypted or an opaque token cannot be verified here",
            ));
        };
        let header = object(header)
            .ok_or(Kind::Malformed("its header is not a JSON object in Base64URL"))?;
        if header.contains_key("crit") {
            return Err(Kind::Malformed("its header demands an extension (`crit`)"));
        }
        let signature = BASE64_URL_SAFE_NO_PAD
            .decode(signature)
            .map_err(|_| Kind::Malformed("its signature is not in Base64URL"))?;
        let (signed, _) = token.rsplit_once('.').unwrap_or_default();
        Ok(Self {
            header,
            signed,
            payload,
            signature,
        })
    }

    /// The algorithm, if it is an accepted one.
    pub(super) fn algorithm(&self, accepted: &[Algorithm]) -> Result<Algorithm, Kind> {
        let name = self.header.get("alg").and_then(Value::as_str);
        let name = name.ok_or(Kind::Malformed("its header names no algorithm"))?;
        let algorithm = Algorithm::named(name).filter(|it| accepted.contains(it));
        algorithm.ok_or_else(|| Kind::Algorithm {
            found: shown(name),
            accepted: accepted.to_vec(),
        })
    }

    /// The name of the key.
    pub(super) fn key_id(&self) -> Result<Option<&str>, Kind> {
        match self.header.get("kid") {
            None => Ok(None),
            Some(Value::String(id)) => Ok(Some(id)),
            Some(_) => Err(Kind::Malformed("the key id in its header is no string")),
        }
    }

    /// The header `typ` in lower case and without `application/`, if there is one.
    pub(super) fn media_type(&self) -> Result<Option<String>, Kind> {
        match self.header.get("typ") {
            None => Ok(None),
            Some(Value::String(name)) => {
                let name = name.to_ascii_lowercase();
                Ok(Some(name.strip_prefix("application/").unwrap_or(&name).to_owned()))
            }
            Some(_) => Err(Kind::Malformed("the type in its header is no string")),
        }
    }

    /// What the token says. To be read only when the signature is good.
    pub(super) fn claims(&self) -> Result<Map<String, Value>, Kind> {
        object(self.payload)
            .ok_or(Kind::Malformed("its payload is not a JSON object in Base64URL"))
    }
}

fn object(part: &str) -> Option<Map<String, Value>> {
    let json = BASE64_URL_SAFE_NO_PAD.decode(part).ok()?;
    serde_json::from_slice(&json).ok()
}
