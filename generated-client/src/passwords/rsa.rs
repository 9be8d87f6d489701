//! RSA encryption, compatible with JSEncrypt in browsers.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rsa::pkcs1::DecodeRsaPublicKey;
use rsa::pkcs8::DecodePublicKey;
use rsa::traits::PublicKeyParts;
use rsa::{Pkcs1v15Encrypt, PublicKey};
use system_random::SysRng;

use crate::shared::secret::Secret;

/// The overhead of PKCS #1 v1.5 padding in bytes.
const PADDING: usize = 11;

pub(super) fn encrypt(public_key: &str, password: &[u8]) -> Result<Secret, String> {
    let key = read(public_key).ok_or(
        "invalid RSA public key: expected PEM or its Base64 body, and a key of at least 1024 \
         bits",
    )?;
    let longest = key.size().saturating_sub(PADDING);
    if password.len() > longest {
        return Err(format!(
            "the password is too long for the RSA key: expected at most {longest} bytes, found \
             {}; use another encryption",
            password.len()
        ));
    }
    let encrypted = key.encrypt(&mut SysRng, Pkcs1v15Encrypt, password);
    let encrypted =
        encrypted.map_err(|error| format!("RSA encryption failed: {error}"))?;
    Ok(STANDARD.encode(encrypted).into())
}

/// Reads a key in PEM or bare Base64, in the format of PKCS #8 (`SubjectPublicKeyInfo`) or PKCS #1.
fn read(text: &str) -> Option<PublicKey> {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("-----"));
    let base64: String = lines.flat_map(str::split_whitespace).collect();
    let der = STANDARD.decode(base64).ok()?;
    PublicKey::from_public_key_der(&der)
        .or_else(|_| PublicKey::from_pkcs1_der(&der))
        .ok()
}
