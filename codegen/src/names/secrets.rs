//! Recognizes names that suggest a secret.

use super::words::words_of;

/// Words and sequences of words that denote a secret.
const SUSPECTS: &[&str] = &[
    "access key",
    "access token",
    "aes key",
    "api key",
    "app key",
    "app secret",
    "auth code",
    "authorization code",
    "client secret",
    "cookie",
    "credential",
    "email code",
    "encoding key",
    "encrypt key",
    "encryption key",
    "id token",
    "jwt",
    "otp",
    "pass",
    "pass code",
    "pass phrase",
    "passwd",
    "password",
    "private key",
    "pwd",
    "recovery code",
    "refresh token",
    "salt",
    "secret",
    "secret key",
    "session key",
    "signing key",
    "sms code",
    "ticket",
    "token",
    "totp",
    "verification code",
    "verify code",
];

/// Returns the longest word or sequence of words in a name that suggests a secret. Parts of words
/// do not count: `passport` suggests none. Joined words do: `apikey`.
pub(crate) fn suggests_secret(name: &str) -> Option<&'static str> {
    let words = words_of(name);
    let found = SUSPECTS.iter().copied().filter(|suspect| {
        let parts = suspect.split(' ');
        let mut windows = words.windows(parts.clone().count());
        let is_apart = |window: &[String]| {
            window.iter().zip(parts.clone()).all(|(word, part)| is(word, [part]))
        };
        windows.any(is_apart) || words.iter().any(|word| is(word, parts.clone()))
    });
    found.max_by_key(|suspect| suspect.len())
}

/// Returns whether a word is these parts joined, or the plural of that.
fn is<'p>(word: &str, parts: impl IntoIterator<Item = &'p str>) -> bool {
    let rest = parts.into_iter().try_fold(word, |rest, part| rest.strip_prefix(part));
    matches!(rest, Some("" | "s"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_not_parts_of_words() {
        for (name, word) in [
            ("bindPwd", "pwd"),
            ("old_password", "password"),
            ("passwords", "password"),
            ("accessKeyId", "access key"),
            ("encodingAESKey", "aes key"),
            ("apikey", "api key"),
            ("APIKeys", "api key"),
            ("credentialID", "credential"),
            ("x-session-key", "session key"),
            ("clientsecret", "client secret"),
            ("TOKEN", "token"),
            ("PassPhrase", "pass phrase"),
            ("passphrase", "pass phrase"),
            ("2faToken", "token"),
        ] {
            assert_eq!(suggests_secret(name), Some(word), "{name}");
        }
        for name in [
            "passport",
            "compass",
            "tokenized",
            "publicKey",
            "secretary",
            "code",
            "",
            "键",
        ] {
            assert_eq!(suggests_secret(name), None, "{name}");
        }
    }
}
