//! Request signatures: each one proves possession of the access key with an HMAC-SHA1 over a
//! canonical text, so that no token is needed.
//!
//! The server, which is written in JavaScript, formats that text from the parsed request. It is
//! therefore derived here from the query or the body as sent, formatted as JavaScript does:
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

/// The key, and the names that the brand uses.
#[derive(Clone, Copy)]
pub(crate) struct Signer<'a> {
    /// The prefix of the brand's headers, such as `x-authing-`.
    pub(crate) header_prefix: &'a str,
    /// The scheme in the header `authorization`.
    pub(crate) scheme: &'a str,
    pub(crate) key_id: &'a str,
    pub(crate) key_secret: &'a str,
}

/// The signed parts of a request, as sent, besides its headers.
#[derive(Clone, Copy)]
pub(crate) struct Signed<'a> {
    pub(crate) method: &'a Method,
    /// Without the base path of the host.
    pub(crate) path: &'a str,
    /// Without the question mark. Signed only for `GET`.
    pub(crate) query: &'a str,
    /// Signed only if it is a JSON object.
    pub(crate) body: &'a [u8],
}

/// The reason why a request could not be signed.
#[derive(Debug)]
pub(crate) struct Unsigned(&'static str);

impl fmt::Display for Unsigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "signing failed: {}", self.0)
    }
}

impl Signer<'_> {
    /// Adds a signature, which is valid once: the server rejects a known nonce, and a time that
    /// differs from its own.
    pub(crate) fn sign(
        &self,
        signed: Signed<'_>,
        headers: &mut HeaderMap,
    ) -> Result<(), Unsigned> {
        let mut nonce = [0; 16];
        getrandom::getrandom(&mut nonce).map_err(|_| {
            Unsigned("the operating system's random number generator failed")
        })?;
        let nonce = format!("{:032x}", u128::from_be_bytes(nonce));
        self.stamp(headers, &nonce, SystemTime::now())?;
        headers.insert(AUTHORIZATION, self.authorization(signed, headers)?);
        Ok(())
    }

    /// Returns the header `authorization` for a request that has all other headers.
    pub(crate) fn authorization(
        &self,
        signed: Signed<'_>,
        headers: &HeaderMap,
    ) -> Result<HeaderValue, Unsigned> {
        self.prove(&self.canonical_text(signed, headers))
    }

    /// Returns the header `authorization` that opens the event stream. It is always the same.
    #[cfg_attr(
        not(feature = "events"),
        allow(dead_code, reason = "for the event stream")
    )]
    pub(crate) fn websocket_authorization(&self) -> Result<HeaderValue, Unsigned> {
        self.prove("websocket\n")
    }

    /// Returns whether the header is part of the signature, so that a call must not set it.
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
            let impossible = Unsigned("invalid header");
            match (HeaderName::try_from(name), HeaderValue::from_str(value)) {
                (Ok(name), Ok(value)) => headers.insert(name, value),
                _ => return Err(impossible),
            };
        }
        Ok(())
    }

    /// The lines of the text: the method, the signed headers sorted by name, and the path with the
    /// fields sorted by name.
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
        let mut mac = mac.map_err(|_| Unsigned("invalid access key secret"))?;
        mac.update(text.as_bytes());
        let signature = STANDARD.encode(mac.finalize().into_bytes());
        let value = format!("{} {}:{signature}", self.scheme, self.key_id);
        let mut value = HeaderValue::from_str(&value)
            .map_err(|_| Unsigned("the access key ID cannot be sent in a header"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

fn header_text(value: &HeaderValue) -> String {
    let text = String::from_utf8_lossy(value.as_bytes());
    text.replace(['\t', '\n', '\r', '\x0c'], " ").trim().to_owned()
}

/// Formats fields as `?k=v&k=v`, without encoding. Empty if there are none.
fn members_text(data: Value) -> String {
    let Value::Object(mut members) = data else { return String::new() };
    // JavaScript compares strings by their UTF-16 code units.
    members.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
    let mut text = String::new();
    for (name, value) in members {
        text.push(if text.is_empty() { '?' } else { '&' });
        text.push_str(&format!("{name}={}", value.plain()));
    }
    text
}
