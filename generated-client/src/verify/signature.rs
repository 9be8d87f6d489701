//! Signature verification. The only file that uses the cryptography library.
//!
//! One match decides which key may be used with which algorithm. It rejects all pairs that it does
//! not name, so a token cannot make the verifier use a public key as a shared secret.

use ring::digest::{SHA256, SHA384, SHA512, digest};
use ring::hmac;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ED25519,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    RSA_PSS_2048_8192_SHA256, RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512,
    RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey, VerificationAlgorithm,
};

use super::algorithm::Algorithm;

/// A public key of the issuer.
pub(super) enum PublicKey {
    /// Modulus and exponent, big-endian without leading zeros.
    Rsa { n: Vec<u8>, e: Vec<u8> },
    /// An uncompressed point of the curve P-256.
    P256(Vec<u8>),
    /// An uncompressed point of the curve P-384.
    P384(Vec<u8>),
    /// 32 bytes.
    Ed25519(Vec<u8>),
}

impl PublicKey {
    /// Returns whether the key may be used with the algorithm.
    pub(super) fn fits(&self, algorithm: Algorithm) -> bool {
        scheme(algorithm, self).is_some()
    }

    /// Returns whether the signature is valid.
    pub(super) fn verifies(
        &self,
        algorithm: Algorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        match (scheme(algorithm, self), self) {
            (Some(Scheme::Rsa(scheme)), Self::Rsa { n, e }) => {
                RsaPublicKeyComponents { n, e }
                    .verify(scheme, message, signature)
                    .is_ok()
            }
            (
                Some(Scheme::Point(scheme)),
                Self::P256(key) | Self::P384(key) | Self::Ed25519(key),
            ) => UnparsedPublicKey::new(scheme, key).verify(message, signature).is_ok(),
            _ => false,
        }
    }
}

enum Scheme {
    Rsa(&'static RsaParameters),
    Point(&'static dyn VerificationAlgorithm),
}

/// The allowed pairs of algorithm and key.
fn scheme(algorithm: Algorithm, key: &PublicKey) -> Option<Scheme> {
    Some(match (algorithm, key) {
        (Algorithm::Rs256, PublicKey::Rsa { .. }) => {
            Scheme::Rsa(&RSA_PKCS1_2048_8192_SHA256)
        }
        (Algorithm::Rs384, PublicKey::Rsa { .. }) => {
            Scheme::Rsa(&RSA_PKCS1_2048_8192_SHA384)
        }
        (Algorithm::Rs512, PublicKey::Rsa { .. }) => {
            Scheme::Rsa(&RSA_PKCS1_2048_8192_SHA512)
        }
        (Algorithm::Ps256, PublicKey::Rsa { .. }) => {
            Scheme::Rsa(&RSA_PSS_2048_8192_SHA256)
        }
        (Algorithm::Ps384, PublicKey::Rsa { .. }) => {
            Scheme::Rsa(&RSA_PSS_2048_8192_SHA384)
        }
        (Algorithm::Ps512, PublicKey::Rsa { .. }) => {
            Scheme::Rsa(&RSA_PSS_2048_8192_SHA512)
        }
        (Algorithm::Es256, PublicKey::P256(_)) => {
            Scheme::Point(&ECDSA_P256_SHA256_FIXED)
        }
        (Algorithm::Es384, PublicKey::P384(_)) => {
            Scheme::Point(&ECDSA_P384_SHA384_FIXED)
        }
        (Algorithm::EdDsa, PublicKey::Ed25519(_)) => Scheme::Point(&ED25519),
        _ => return None,
    })
}

/// Returns whether a signature by a secret is valid, in constant time. A secret that is too short
/// for the algorithm validates none.
pub(super) fn secret_verifies(
    secret: &[u8],
    algorithm: Algorithm,
    message: &[u8],
    signature: &[u8],
) -> bool {
    let scheme = match algorithm {
        Algorithm::Hs256 => hmac::HMAC_SHA256,
        Algorithm::Hs384 => hmac::HMAC_SHA384,
        Algorithm::Hs512 => hmac::HMAC_SHA512,
        _ => return false,
    };
    if algorithm.shortest_secret().is_none_or(|shortest| secret.len() < shortest) {
        return false;
    }
    let key = hmac::Key::new(scheme, secret);
    hmac::verify(&key, message, signature).is_ok()
}

/// Returns the left half of the hash of an access token, which the claim `at_hash` contains. The
/// hash function is that of the ID token's algorithm (OpenID Connect Core, section 3.1.3.6).
pub(super) fn half_hash(algorithm: Algorithm, access_token: &str) -> Vec<u8> {
    let hash = match algorithm {
        Algorithm::Hs256 | Algorithm::Rs256 | Algorithm::Ps256 | Algorithm::Es256 => {
            &SHA256
        }
        Algorithm::Hs384 | Algorithm::Rs384 | Algorithm::Ps384 | Algorithm::Es384 => {
            &SHA384
        }
        Algorithm::Hs512 | Algorithm::Rs512 | Algorithm::Ps512 | Algorithm::EdDsa => {
            &SHA512
        }
    };
    let hash = digest(hash, access_token.as_bytes());
    let (left, _) = hash.as_ref().split_at(hash.as_ref().len() / 2);
    left.to_vec()
}
