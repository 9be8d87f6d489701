//! Request signatures with an access key: HMAC-SHA1 over a canonical text.

mod text;

use std::time::UNIX_EPOCH;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;
use serde::{Deserialize, Serialize};

use super::expiring::Expiring;
use crate::call::{Failure, Incoming};
use crate::clock::Clock;

/// How far the time of a signature may be from that of the mock, in seconds.
const MAX_SKEW: i64 = 900;

/// The text that is signed to open the event stream.
const WEBSOCKET: &str = "websocket\n";

/// The header `authorization` of a signed request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Signature<'a> {
    /// The prefix of the headers that belong to the scheme, such as `x-authing-`.
    prefix: &'static str,
    pub(crate) access_key: &'a str,
    tag: &'a str,
}

impl<'a> Signature<'a> {
    /// Parses `authing {access key ID}:{signature}`, or the same with `genauth`.
    pub(crate) fn parse(authorization: &'a str) -> Option<Self> {
        let (scheme, rest) = authorization.trim().split_once(' ')?;
        let prefix = match scheme.to_ascii_lowercase().as_str() {
            "authing" => "x-authing-",
            "genauth" => "x-genauth-",
            _ => return None,
        };
        let (access_key, tag) = rest.trim().rsplit_once(':')?;
        Some(Self {
            prefix,
            access_key,
            tag,
        })
    }

    /// Verifies the signature of a request, which works once.
    pub(crate) fn verify(
        self,
        incoming: &Incoming,
        secret: &str,
        nonces: &mut Nonces,
        clock: Clock,
    ) -> Result<(), Failure> {
        self.expect(incoming, "method", "HMAC-SHA1", 1301)?;
        self.expect(incoming, "version", "1.0", 1302)?;
        let time = incoming.header("date").filter(|date| !date.is_empty());
        let time = time.ok_or_else(|| rejected(1304, "`date` is required"))?;
        let time = seconds(time).ok_or_else(|| {
            rejected(1303, "`date`: expected an HTTP date or milliseconds since 1970")
        })?;
        if clock.seconds().abs_diff(time) > MAX_SKEW.unsigned_abs() {
            let message = format!(
                "`date` is more than {MAX_SKEW} seconds from the server's time, {}",
                clock.date_time()
            );
            return Err(rejected(1305, message));
        }
        let nonce = incoming.header(&format!("{}signature-nonce", self.prefix));
        let nonce = nonce.filter(|nonce| !nonce.is_empty()).ok_or_else(|| {
            rejected(1300, format!("`{}signature-nonce` is required", self.prefix))
        })?;
        self.verify_text(&text::canonical(incoming, self.prefix), secret)?;
        if !nonces.add(self.access_key, nonce, clock) {
            return Err(rejected(1306, "the signature has already been used"));
        }
        Ok(())
    }

    /// Verifies the signature that opens the event stream. It is always the same.
    pub(crate) fn verify_websocket(self, secret: &str) -> Result<(), Failure> {
        self.verify_text(WEBSOCKET, secret)
    }

    fn verify_text(self, text: &str, secret: &str) -> Result<(), Failure> {
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret.as_bytes());
        let tag = BASE64_STANDARD.decode(self.tag).unwrap_or_default();
        hmac::verify(&key, text.as_bytes(), &tag)
            .map_err(|_| rejected(1300, "the signature does not match the request"))
    }

    fn expect(
        self,
        incoming: &Incoming,
        name: &str,
        value: &str,
        code: i64,
    ) -> Result<(), Failure> {
        let name = format!("{}signature-{name}", self.prefix);
        if incoming.header(&name) == Some(value) {
            return Ok(());
        }
        Err(rejected(code, format!("`{name}`: expected `{value}`")))
    }
}

/// The nonces of recent signatures.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Nonces(Expiring<()>);

impl Nonces {
    /// Records a nonce. Returns whether it is new.
    fn add(&mut self, access_key: &str, nonce: &str, clock: Clock) -> bool {
        let (nonce, now) = (format!("{access_key}:{nonce}"), clock.seconds());
        let is_new = self.0.get(&nonce, now).is_none();
        // A signature from the future is accepted until its time has passed.
        self.0.insert(&nonce, (), now + 2 * MAX_SKEW, now);
        is_new
    }
}

fn rejected(code: i64, message: impl Into<String>) -> Failure {
    Failure::new(401, message).api_code(code)
}

/// Returns the time of the header `date` in seconds since 1970. SDKs send an HTTP date, or, as
/// documented, milliseconds.
fn seconds(date: &str) -> Option<i64> {
    if let Ok(millis) = date.parse::<i64>() {
        return Some(millis.div_euclid(1_000));
    }
    let time = httpdate::parse_http_date(date).ok()?;
    i64::try_from(time.duration_since(UNIX_EPOCH).ok()?.as_secs()).ok()
}

#[cfg(test)]
mod tests;
