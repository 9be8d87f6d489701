//! Multi-factor authentication: the tokens of pending sign-ins, and one-time passwords of
//! authenticators (RFC 6238).

use indexmap::IndexMap;
use ring::hmac;
use serde::{Deserialize, Serialize};

use super::expiring::Expiring;
use crate::clock::Clock;
use crate::random::Random;

/// How long a pending sign-in can be completed, in seconds.
const LIFETIME: i64 = 300;

/// The period of a one-time password, in seconds.
const STEP: i64 = 30;

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A sign-in that waits for the second factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pending {
    pub(crate) user: String,
    pub(crate) app: String,
    /// In seconds since 1970.
    pub(crate) issued_at: i64,
    pub(crate) expires_at: i64,
}

/// Sign-ins that wait for the second factor, by MFA token, and users who have just presented it.
///
/// The API documents no operation that exchanges an MFA token for tokens. Here, `mfaOtpVerify` with
/// the MFA token as the credential lets the next sign-in of the user to the application pass.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct MfaTokens {
    pending: Expiring<Pending>,
    verified: Vec<Pending>,
    /// The latest period of which each user has used the one-time password.
    used: IndexMap<String, i64>,
}

impl MfaTokens {
    /// Returns a new MFA token.
    pub(crate) fn issue(
        &mut self,
        user: &str,
        app: &str,
        clock: Clock,
        random: &mut Random,
    ) -> String {
        let now = clock.seconds();
        let token = random.alphanumeric(64);
        let pending = Pending {
            user: user.to_owned(),
            app: app.to_owned(),
            issued_at: now,
            expires_at: now + LIFETIME,
        };
        self.pending.insert(&token, pending, now + LIFETIME, now);
        token
    }

    /// Returns the sign-in of a valid MFA token.
    pub(crate) fn get(&self, token: &str, clock: Clock) -> Option<&Pending> {
        self.pending.get(token, clock.seconds())
    }

    /// Records that the user of an MFA token has presented the second factor.
    pub(crate) fn verify(&mut self, token: &str, clock: Clock) {
        let now = clock.seconds();
        self.verified.retain(|verified| now < verified.expires_at);
        if let Some(pending) = self.pending.take(token, now) {
            self.verified.push(Pending {
                expires_at: now + LIFETIME,
                ..pending
            });
        }
    }

    /// Returns whether the user has presented the second factor for a sign-in, which uses that up.
    pub(crate) fn pass(&mut self, user: &str, app: &str, clock: Clock) -> bool {
        let now = clock.seconds();
        let found = self.verified.iter().position(|verified| {
            verified.user == user && verified.app == app && now < verified.expires_at
        });
        found.map(|index| self.verified.remove(index)).is_some()
    }

    /// Returns whether a one-time password is right, and has not been used. The clock of the
    /// authenticator may be off by one period.
    pub(crate) fn accepts(
        &mut self,
        user: &str,
        secret: &str,
        password: &str,
        clock: Clock,
    ) -> bool {
        let Some(key) = decode(secret) else { return false };
        let now = clock.seconds() / STEP;
        let used = self.used.get(user).copied().unwrap_or(i64::MIN);
        let step = (now - 1..=now + 1).find(|step| totp(&key, *step) == password);
        let Some(step) = step.filter(|step| *step > used) else { return false };
        self.used.insert(user.to_owned(), step);
        true
    }
}

/// Returns the one-time password of an authenticator at a time in seconds since 1970. `None` if the
/// secret is not Base32.
pub(crate) fn password_at(secret: &str, seconds: i64) -> Option<String> {
    Some(totp(&decode(secret)?, seconds / STEP))
}

/// Returns a new secret in Base32.
pub(crate) fn new_secret(random: &mut Random) -> String {
    let letters = random.alphanumeric(96).to_uppercase();
    letters
        .chars()
        .filter(|it| BASE32.iter().any(|b| char::from(*b) == *it))
        .take(32)
        .collect()
}

/// RFC 4226 §5.3, with six digits.
fn totp(key: &[u8], step: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let bytes = tag.as_ref();
    let offset = usize::from(bytes.last().copied().unwrap_or_default() & 15);
    let window = bytes.iter().skip(offset).take(4);
    let number = window.fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
    format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
}

/// Decodes Base32 (RFC 4648 §6) without regard to case, spaces, and padding.
fn decode(text: &str) -> Option<Vec<u8>> {
    let (mut buffer, mut bits, mut bytes) = (0_u32, 0, Vec::new());
    for letter in text.bytes().filter(|byte| !matches!(byte, b' ' | b'=')) {
        let letter = letter.to_ascii_uppercase();
        let value = BASE32.iter().position(|it| *it == letter)?;
        buffer = buffer << 5 | u32::try_from(value).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(buffer >> bits & 255).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{LIFETIME, MfaTokens, decode, password_at};
    use crate::clock::Clock;
    use crate::random::Random;

    /// RFC 6238, appendix B, with the last six of the eight digits.
    #[test]
    fn one_time_passwords_are_those_of_the_rfc() {
        let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assert_eq!(decode(secret).unwrap(), b"12345678901234567890");
        for (time, password) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(password_at(secret, time).as_deref(), Some(password));
        }
        assert_eq!(decode("1"), None);
    }

    #[test]
    fn a_one_time_password_works_once_and_near_its_time() {
        let (secret, clock) = ("GEZDGNBVGY3TQOJQ", Clock::default());
        let at = |shift| password_at(secret, clock.seconds() + shift).unwrap();
        let mut tokens = MfaTokens::default();
        assert!(!tokens.accepts("u1", secret, &at(-90), clock));
        assert!(tokens.accepts("u1", secret, &at(0), clock));
        assert!(!tokens.accepts("u1", secret, &at(0), clock));
        assert!(tokens.accepts("u2", secret, &at(0), clock));
    }

    #[test]
    fn a_verified_factor_lets_one_sign_in_pass() {
        let (clock, mut random) = (Clock::default(), Random::new(1));
        let mut tokens = MfaTokens::default();
        let token = tokens.issue("u1", "app", clock, &mut random);
        let mut later = clock;
        later.set_offset(LIFETIME * 1_000);
        assert!(
            tokens.get(&token, clock).is_some() && tokens.get(&token, later).is_none()
        );
        assert!(!tokens.pass("u1", "app", clock));
        tokens.verify(&token, clock);
        assert!(!tokens.pass("u1", "other", clock) && !tokens.pass("u1", "app", later));
        assert!(tokens.pass("u1", "app", clock));
        assert!(!tokens.pass("u1", "app", clock));
    }
}
