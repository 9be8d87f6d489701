//! RSA, as the browsers' JSEncrypt does it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rsa::pkcs1::DecodeRsaPublicKey;
use rsa::pkcs8::DecodePublicKey;
use rsa::traits::PublicKeyParts;
use rsa::{Pkcs1v15Encrypt, PublicKey};
use system_random::SysRng;

use crate::shared::secret::Secret;

/// What the padding of PKCS #1 v1.5 takes of the key's size, in bytes.
const PADDING: usize = 11;

pub(super) fn encrypt(public_key: &str, password: &[u8]) -> Result<Secret, String> {
    let key = read(public_key).ok_or(
        "the RSA public key cannot be read: it has to be PEM, or the Base64 within it, of a key \
         with 1024 bits or more",
    )?;
    let longest = key.size().saturating_sub(PADDING);
    if password.len() > longest {
        return Err(format!(
            "the password has {} bytes, and the server's RSA key is for {longest} at most: take \
             another encryption",
            password.len()
        ));
    }
    let encrypted = key.encrypt(&mut SysRng, Pkcs1v15Encrypt, password);
    let encrypted =
        encrypted.map_err(|error| format!("RSA encryption failed: {error}"))?;
    Ok(STANDARD.encode(encrypted).into())
}

/// The key in PEM or in bare Base64, with the name of the algorithm before it or without.
fn read(text: &str) -> Option<PublicKey> {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("-----"));
    let base64: String = lines.flat_map(str::split_whitespace).collect();
    let der = STANDARD.decode(base64).ok()?;
    PublicKey::from_public_key_der(&der)
        .or_else(|_| PublicKey::from_pkcs1_der(&der))
        .ok()
}
