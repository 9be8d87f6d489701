//! Signed requests: each one proves the access key with an HMAC-SHA1 over a canonical text, so that
//! no token has to be fetched.
//!
//! The server renders that text from what it has parsed, and it is written in JavaScript. So the
//! text is made here from the very query or body that is sent, as JavaScript would render it:
//! [`value`].

use std::fmt;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::header::{AUTHORIZATION, DATE, HeaderName, HeaderValue};
use http::{HeaderMap, Method};
use sha1::Sha1;

use super::value::{self, Value};

/// Who signs, in the words of a brand.
#[derive(Clone, Copy)]
pub(crate) struct Signer<'a> {
    /// What the names of the brand's headers begin with, such as `x-authing-`.
    pub(crate) header_prefix: &'a str,
    /// What stands before the signature.
    pub(crate) scheme: &'a str,
    pub(crate) key_id: &'a str,
    pub(crate) key_secret: &'a str,
}

/// What is signed of a request beside its headers, all as it is sent.
#[derive(Clone, Copy)]
pub(crate) struct Signed<'a> {
    pub(crate) method: &'a Method,
    /// Without the base path of the host.
    pub(crate) path: &'a str,
    /// Without the question mark. Only that of a GET is signed.
    pub(crate) query: &'a str,
    /// Only a JSON object has members that are signed.
    pub(crate) body: &'a [u8],
}

/// Why a request could not be signed.
#[derive(Debug)]
pub(crate) struct Unsigned(&'static str);

impl fmt::Display for Unsigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "it cannot be signed: {}", self.0)
    }
}

impl Signer<'_> {
    /// Adds a signature that is good for one request: the server refuses a nonce that it has seen,
    /// and a time that is not now.
    pub(crate) fn sign(
        &self,
        signed: Signed<'_>,
        headers: &mut HeaderMap,
    ) -> Result<(), Unsigned> {
        let mut nonce = [0; 16];
        getrandom::getrandom(&mut nonce)
            .map_err(|_| Unsigned("the system has no random numbers"))?;
        let nonce = format!("{:032x}", u128::from_be_bytes(nonce));
        self.stamp(headers, &nonce, SystemTime::now())?;
        headers.insert(AUTHORIZATION, self.authorization(signed, headers)?);
        Ok(())
    }

    /// The header `authorization` of a request that has all other headers.
    pub(crate) fn authorization(
        &self,
        signed: Signed<'_>,
        headers: &HeaderMap,
    ) -> Result<HeaderValue, Unsigned> {
        self.prove(&self.canonical_text(signed, headers))
    }

    /// The header `authorization` that opens the event stream: the same every time.
    #[cfg_attr(
        not(feature = "events"),
        allow(dead_code, reason = "for the event stream")
    )]
    pub(crate) fn websocket_authorization(&self) -> Result<HeaderValue, Unsigned> {
        self.prove("websocket\n")
    }

    /// Whether a header is part of the signature, so that nobody else may set it.
    pub(crate) fn owns(&self, name: &HeaderName) -> bool {
        let rest = name.as_str().strip_prefix(self.header_prefix);
        *name == DATE || rest.is_some_and(|rest| rest.starts_with("signature-"))
    }

    fn stamp(
        &self,
        headers: &mut HeaderMap,
        nonce: &str,
        now: SystemTime,
    ) -> Result<(), Unsigned> {
        let date = httpdate::fmt_http_date(now);
        let prefix = self.header_prefix;
        for (name, value) in [
            (DATE.to_string(), date.as_str()),
            (format!("{prefix}signature-method"), "HMAC-SHA1"),
            (format!("{prefix}signature-nonce"), nonce),
            (format!("{prefix}signature-version"), "1.0"),
        ] {
            let impossible = Unsigned("a header is impossible");
            match (HeaderName::try_from(name), HeaderValue::from_str(value)) {
                (Ok(name), Ok(value)) => headers.insert(name, value),
                _ => return Err(impossible),
            };
        }
        Ok(())
    }

    /// Line by line: the method, the headers that are signed by name, and the path with the members
    /// by name.
    fn canonical_text(&self, signed: Signed<'_>, headers: &HeaderMap) -> String {
        let is_signed = |name: &HeaderName| {
            *name == DATE || name.as_str().starts_with(self.header_prefix)
        };
        let mut lines: Vec<_> = headers
            .iter()
            .filter(|(name, _)| is_signed(name))
            .map(|(name, value)| (name.as_str(), header_text(value)))
            .collect();
        lines.sort();
        let mut text = format!("{}\n", signed.method);
        for (name, value) in lines {
            text.push_str(&format!("{name}:{value}\n"));
        }
        text.push_str(signed.path);
        let data = if *signed.method == Method::GET {
            value::of_query(signed.query)
        } else {
            value::of_json(signed.body)
        };
        text.push_str(&members_text(data));
        text
    }

    fn prove(&self, text: &str) -> Result<HeaderValue, Unsigned> {
        let mac = Hmac::<Sha1>::new_from_slice(self.key_secret.as_bytes());
        let mut mac = mac.map_err(|_| Unsigned("the access key secret is no key"))?;
        mac.update(text.as_bytes());
        let signature = STANDARD.encode(mac.finalize().into_bytes());
        let value = format!("{} {}:{signature}", self.scheme, self.key_id);
        let mut value = HeaderValue::from_str(&value)
            .map_err(|_| Unsigned("the access key id is no text of a header"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

fn header_text(value: &HeaderValue) -> String {
    let text = String::from_utf8_lossy(value.as_bytes());
    text.replace(['\t', '\n', '\r', '\x0c'], " ").trim().to_owned()
}

/// `?k=v&k=v`, not encoded in any way; nothing where there are no members.
fn members_text(data: Value) -> String {
    let Value::Object(mut members) = data else { return String::new() };
    // JavaScript compares texts by their UTF-16 code units.
    members.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
    let mut text = String::new();
    for (name, value) in members {
        text.push(if text.is_empty() { '?' } else { '&' });
        text.push_str(&format!("{name}={}", value.plain()));
    }
    text
}
