//! Why a token was not accepted.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::algorithm::Algorithm;
use super::fetch::FetchError;

/// Why a token was not accepted, or a [`TokenVerifier`](super::TokenVerifier) not built.
///
/// [`is_keys_unavailable`](Self::is_keys_unavailable) tells a failure of one's own side, to be
/// answered with status 503, from a bad token, to be answered with 401. What is printed says what
/// to do about it and never shows the token, a nonce or a secret.
pub struct VerifyError(Box<Kind>);

#[derive(Debug)]
pub(super) enum Kind {
    /// Options are wrong, each said with what to do about it.
    Options(Vec<String>),
    /// It is no token that can be read.
    Malformed(&'static str),
    /// The algorithm is none of the accepted ones.
    Algorithm { found: String, accepted: Vec<Algorithm> },
    /// It is another kind of token.
    Type(&'static str),
    /// No key is called so.
    UnknownKey(String),
    /// Which key is meant cannot be told.
    NoKey(&'static str),
    /// The signature is wrong.
    Signature,
    /// Another issuer.
    Issuer { found: String, expected: String },
    /// Another application.
    Audience { found: String, expected: String },
    /// Issued to another application.
    Party(&'static str),
    /// Ended so long ago, more than the leeway.
    Expired { ago: Duration, leeway: Duration },
    /// Begins so much later, more than the leeway.
    NotYet { ahead: Duration, leeway: Duration },
    /// Of another login.
    Nonce(&'static str),
    /// Of another access token.
    AccessToken(&'static str),
    /// The keys of the issuer are not there.
    Keys(Arc<FetchError>),
}

impl From<Kind> for VerifyError {
    fn from(kind: Kind) -> Self {
        Self(Box::new(kind))
    }
}

impl VerifyError {
    /// Whether an option of the builder is missing or wrong.
    #[must_use]
    pub fn is_config(&self) -> bool {
        matches!(*self.0, Kind::Options(_))
    }

    /// Whether the keys of the issuer could not be fetched, so that nothing is known about the
    /// token. Worth another try later.
    #[must_use]
    pub fn is_keys_unavailable(&self) -> bool {
        matches!(*self.0, Kind::Keys(_))
    }

    /// Whether it is no token, one that is cut or garbled, or one without the claims that every
    /// token has.
    #[must_use]
    pub fn is_malformed(&self) -> bool {
        matches!(*self.0, Kind::Malformed(_))
    }

    /// Whether it is another kind of token, such as an ID token in the place of an access token.
    #[must_use]
    pub fn is_wrong_type(&self) -> bool {
        matches!(*self.0, Kind::Type(_))
    }

    /// Whether it is not signed, or in a way that is not accepted.
    #[must_use]
    pub fn is_wrong_algorithm(&self) -> bool {
        matches!(*self.0, Kind::Algorithm { .. })
    }

    /// Whether the issuer has no such key, or it cannot be told which one is meant.
    #[must_use]
    pub fn is_unknown_key(&self) -> bool {
        matches!(*self.0, Kind::UnknownKey(_) | Kind::NoKey(_))
    }

    /// Whether the signature is wrong: the token was forged or altered.
    #[must_use]
    pub fn is_bad_signature(&self) -> bool {
        matches!(*self.0, Kind::Signature)
    }

    /// Whether another issuer made the token.
    #[must_use]
    pub fn is_wrong_issuer(&self) -> bool {
        matches!(*self.0, Kind::Issuer { .. })
    }

    /// Whether the token is for, or was issued to, another application.
    #[must_use]
    pub fn is_wrong_audience(&self) -> bool {
        matches!(*self.0, Kind::Audience { .. } | Kind::Party(_))
    }

    /// Whether the token has expired. The user has to sign in, or the token to be refreshed.
    #[must_use]
    pub fn is_expired(&self) -> bool {
        matches!(*self.0, Kind::Expired { .. })
    }

    /// Whether the token is not valid yet, or issued in the future. One of the clocks is wrong.
    #[must_use]
    pub fn is_not_yet_valid(&self) -> bool {
        matches!(*self.0, Kind::NotYet { .. })
    }

    /// Whether the ID token belongs to another login.
    #[must_use]
    pub fn is_wrong_nonce(&self) -> bool {
        matches!(*self.0, Kind::Nonce(_))
    }

    /// Whether the ID token does not vouch for the access token.
    #[must_use]
    pub fn is_wrong_access_token(&self) -> bool {
        matches!(*self.0, Kind::AccessToken(_))
    }
}

/// As much of a text as an error shows, in characters.
const LONGEST_SHOWN: usize = 100;

/// A text that somebody else wrote, on one line and not long.
pub(super) fn shown(text: &str) -> String {
    let mut shown: String =
        text.chars().take(LONGEST_SHOWN).flat_map(char::escape_debug).collect();
    if text.chars().nth(LONGEST_SHOWN).is_some() {
        shown.push_str("...");
    }
    shown
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Options(problems) => {
                write!(f, "the verifier cannot be built: {}", problems.join("; "))
            }
            Self::Malformed(what) => write!(f, "the token cannot be read: {what}"),
            Self::Algorithm { found, .. } if found.eq_ignore_ascii_case("none") => {
                f.write_str("the token is not signed, which is never accepted")
            }
            Self::Algorithm { found, accepted } => {
                let accepted: Vec<_> = accepted.iter().map(|it| it.name()).collect();
                write!(
                    f,
                    "the token is signed with `{found}`, and {} is accepted: if the application \
                     is set to sign so, say it with `.algorithms(..)`, and give `.app_secret(..)` \
                     for HS256",
                    accepted.join(" or ")
                )
            }
            Self::Type(what) | Self::NoKey(what) | Self::Party(what) => f.write_str(what),
            Self::UnknownKey(id) => write!(
                f,
                "the issuer has no key `{id}`, with which the token says to be signed: check \
                 that it comes from this issuer"
            ),
            Self::Signature => f.write_str(
                "the signature is wrong: the token was altered, or signed with another key",
            ),
            Self::Issuer { found, expected } => write!(
                f,
                "the issuer is `{found}`, not `{expected}`: check `app_host` or `issuer`, and \
                 where the token comes from"
            ),
            Self::Audience { found, expected } => write!(
                f,
                "the token is for {found}, not for `{expected}`: check `app_id`, and where the \
                 token comes from"
            ),
            Self::Expired { ago, leeway } => write!(
                f,
                "the token expired {} s ago, and the leeway is {} s: refresh it, or sign in again",
                ago.as_secs(),
                leeway.as_secs()
            ),
            Self::NotYet { ahead, leeway } => write!(
                f,
                "the token is valid only in {} s, and the leeway is {} s: check the clock of \
                 this machine",
                ahead.as_secs(),
                leeway.as_secs()
            ),
            Self::Nonce(what) | Self::AccessToken(what) => f.write_str(what),
            Self::Keys(error) => write!(f, "the keys of the issuer are not available: {error}"),
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("VerifyError").field(&format_args!("{self}")).finish()
    }
}

impl std::error::Error for VerifyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &*self.0 {
            Kind::Keys(error) => std::error::Error::source(&**error),
            _ => None,
        }
    }
}
