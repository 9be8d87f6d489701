//! Random values, and PKCE challenges (RFC 7636).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::shared::secret::Secret;

/// Returns the PKCE code challenge of a code verifier, by the method `S256` (RFC 7636, section
/// 4.2).
///
/// [`start_login`](crate::authentication::AuthenticationClient::start_login) already does this.
/// Call it only if an app builds the login URL itself and leaves the code exchange to a backend.
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

/// Returns 256 random bits from the operating system as 43 characters of Base64URL.
pub(super) fn random_token() -> Result<Secret, String> {
    let mut bytes = [0; 32];
    getrandom::getrandom(&mut bytes).map_err(|error| {
        format!("the operating system's random number generator failed: {error}")
    })?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}
