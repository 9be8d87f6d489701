//! The compact serialization of a JSON Web Signature (RFC 7515, section 7.1).

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::algorithm::Algorithm;
use super::error::{Kind, shown};
use super::json::{self, Flaw};

/// The length limit of a token in bytes.
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
    /// Splits a token into its parts and reads the header.
    pub(super) fn parse(token: &'a str) -> Result<Self, Kind> {
        if token.len() > LONGEST_TOKEN {
            return Err(Kind::Malformed("longer than 64 KiB"));
        }
        let mut parts = token.split('.');
        let (Some(header), Some(payload), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(Kind::Malformed(
                "expected three parts separated by dots: pass the token alone, without \
                 `Bearer`; encrypted and opaque tokens cannot be verified locally",
            ));
        };
        let header = object(
            header,
            "header",
            "the header is not a Base64URL-encoded JSON object",
        )?;
        // Such a payload is not encoded. RFC 7797, section 7, forbids that for tokens, and without
        // `crit` a verifier that ignores `b64` would read another payload than the signer.
        if header.contains_key("b64") {
            return Err(Kind::Malformed(
                "the header has `b64` (RFC 7797), which tokens must not use",
            ));
        }
        if header.contains_key("crit") {
            return Err(Kind::Malformed(
                "the header requires an unsupported extension (`crit`)",
            ));
        }
        let signature = BASE64_URL_SAFE_NO_PAD
            .decode(signature)
            .map_err(|_| Kind::Malformed("the signature is not valid Base64URL"))?;
        let (signed, _) = token.rsplit_once('.').unwrap_or_default();
        Ok(Self {
            header,
            signed,
            payload,
            signature,
        })
    }

    /// Returns the algorithm if it is accepted.
    pub(super) fn algorithm(&self, accepted: &[Algorithm]) -> Result<Algorithm, Kind> {
        let name = self.header.get("alg").and_then(Value::as_str);
        let name = name.ok_or(Kind::Malformed("the header has no string `alg`"))?;
        let algorithm = Algorithm::named(name).filter(|it| accepted.contains(it));
        algorithm.ok_or_else(|| Kind::Algorithm {
            found: shown(name),
            accepted: accepted.to_vec(),
        })
    }

    /// Returns the key ID.
    pub(super) fn key_id(&self) -> Result<Option<&str>, Kind> {
        match self.header.get("kid") {
            None => Ok(None),
            Some(Value::String(id)) => Ok(Some(id)),
            Some(_) => Err(Kind::Malformed("`kid` in the header must be a string")),
        }
    }

    /// Returns the header `typ` in lower case and without `application/`.
    pub(super) fn media_type(&self) -> Result<Option<String>, Kind> {
        match self.header.get("typ") {
            None => Ok(None),
            Some(Value::String(name)) => {
                let name = name.to_ascii_lowercase();
                Ok(Some(name.strip_prefix("application/").unwrap_or(&name).to_owned()))
            }
            Some(_) => Err(Kind::Malformed("`typ` in the header must be a string")),
        }
    }

    /// Reads the claims. Call it only once the signature has been checked.
    pub(super) fn claims(&self) -> Result<Map<String, Value>, Kind> {
        object(
            self.payload,
            "claims",
            "the payload is not a Base64URL-encoded JSON object",
        )
    }
}

/// Reads one part of a token.
fn object(
    part: &str,
    name: &'static str,
    otherwise: &'static str,
) -> Result<Map<String, Value>, Kind> {
    let json =
        BASE64_URL_SAFE_NO_PAD.decode(part).map_err(|_| Kind::Malformed(otherwise))?;
    json::object(&json).map_err(|flaw| match flaw {
        Flaw::NotAnObject => Kind::Malformed(otherwise),
        Flaw::Duplicate(member) => Kind::Duplicate {
            part: name,
            member: shown(&member),
        },
    })
}
