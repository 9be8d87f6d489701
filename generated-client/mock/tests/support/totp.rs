//! One-time passwords of authenticator apps (RFC 6238).

use std::time::{SystemTime, UNIX_EPOCH};

use ring::hmac;

/// Returns the password of a secret in Base32 some seconds from now.
pub(crate) fn password(secret: &str, seconds: u64) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a time after 1970");
    let counter = (now.as_secs() + seconds) / 30;
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &base32(secret));
    let tag = hmac::sign(&key, &counter.to_be_bytes());
    let bytes = tag.as_ref();
    let start = usize::from(bytes[19] & 15);
    let number =
        bytes[start..start + 4].iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
    format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
}

fn base32(text: &str) -> Vec<u8> {
    let digits = text.bytes().map(|byte| match byte {
        b'2'..=b'7' => byte - b'2' + 26,
        _ => byte.to_ascii_uppercase() - b'A',
    });
    let bits: Vec<_> =
        digits.flat_map(|digit| (0..5).rev().map(move |at| digit >> at & 1)).collect();
    bits.chunks_exact(8)
        .map(|bits| bits.iter().fold(0, |sum, bit| sum << 1 | bit))
        .collect()
}
