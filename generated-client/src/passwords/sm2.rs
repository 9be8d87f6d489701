//! SM2, as the browsers' sm-crypto does it.

use std::fmt::Write;

use sm2::PublicKey;
use sm2::pke::{EncryptingKey, Mode};
use system_random::SysRng;

use crate::shared::secret::Secret;

pub(super) fn encrypt(public_key: &str, password: &[u8]) -> Result<Secret, String> {
    let key = read(public_key).ok_or(
        "the SM2 public key cannot be read: it has to be a point of the curve in hexadecimal",
    )?;
    let key = EncryptingKey::new_with_mode(key, Mode::C1C3C2);
    let encrypted = key.encrypt(&mut SysRng, password);
    let encrypted =
        encrypted.map_err(|error| format!("SM2 encryption failed: {error}"))?;
    // The byte that says that the point C1 is not compressed is not sent.
    let encrypted = encrypted.strip_prefix(&[4]).unwrap_or(&encrypted);
    let mut hex = String::with_capacity(2 * encrypted.len());
    for byte in encrypted {
        write!(hex, "{byte:02x}").map_err(|error| error.to_string())?;
    }
    Ok(hex.into())
}

/// The point, compressed or not, with the byte before it that says so. Some say an uncompressed one
/// without.
fn read(text: &str) -> Option<PublicKey> {
    let digits = text.trim();
    let mut bytes = Vec::with_capacity(digits.len() / 2 + 1);
    if digits.len() == 128 {
        bytes.push(4);
    }
    for pair in digits.as_bytes().chunks(2) {
        let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.len() == 2)?;
        bytes.push(u8::from_str_radix(pair, 16).ok()?);
    }
    PublicKey::from_sec1_bytes(&bytes).ok()
}
