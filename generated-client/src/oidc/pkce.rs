//! Random texts, and what PKCE (RFC 7636) makes of them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::shared::secret::Secret;

/// The challenge of a code verifier, by the method `S256`.
///
/// [`start_login`](crate::authentication::AuthenticationClient::start_login) does this; it is here
/// for apps that begin the login themselves and leave the rest to a backend.
///
/// ```
/// // The example of RFC 7636, appendix B.
/// let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
/// let challenge = genauth::oidc::code_challenge(verifier);
/// assert_eq!(challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
/// ```
#[must_use]
#[doc(alias = "getCodeChallengeDigest")]
pub fn code_challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}

/// 256 random bits of the operating system, as 43 letters, digits, `-` and `_`.
pub(super) fn random_token() -> Result<Secret, String> {
    let mut bytes = [0; 32];
    getrandom::getrandom(&mut bytes).map_err(|error| {
        format!("the operating system gives no random numbers: {error}")
    })?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}
