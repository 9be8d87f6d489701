//! SM2 encryption, compatible with sm-crypto in browsers.

use std::fmt::Write;

use sm2::PublicKey;
use sm2::pke::{EncryptingKey, Mode};
use system_random::SysRng;

use crate::shared::secret::Secret;

pub(super) fn encrypt(public_key: &str, password: &[u8]) -> Result<Secret, String> {
    let key = read(public_key)
        .ok_or("invalid SM2 public key: expected a point of the curve in hexadecimal")?;
    let key = EncryptingKey::new_with_mode(key, Mode::C1C3C2);
    let encrypted = key.encrypt(&mut SysRng, password);
    let encrypted =
        encrypted.map_err(|error| format!("SM2 encryption failed: {error}"))?;
    // sm-crypto omits the prefix 04 of the uncompressed point C1.
    let encrypted = encrypted.strip_prefix(&[4]).unwrap_or(&encrypted);
    let mut hex = String::with_capacity(2 * encrypted.len());
    for byte in encrypted {
        write!(hex, "{byte:02x}").map_err(|error| error.to_string())?;
    }
    Ok(hex.into())
}

/// Reads a point in SEC 1 encoding, compressed or uncompressed. The prefix 04 of an uncompressed
/// point is optional.
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
