//! Checks whether a text can contain a secret at all, cheaply enough to ask for every successful
//! response.
//!
//! A negative result is certain; a positive one requires a search. A property test compares both.

use super::find::{BLOCK, SEPARATORS, SHORTEST_BASE64, SHORTEST_HEX, fold, is_of_word};

/// Longer texts may contain hexadecimal digits.
const LONGEST: usize = 128;

/// The properties of a text that rule out secrets.
pub(crate) struct Shape<'a> {
    text: &'a str,
    /// A bit for each ASCII character of the text, in lowercase.
    letters: [u64; 2],
    /// Whether it has escapes, or variants of ASCII characters.
    is_odd: bool,
    has_wide: bool,
    hex_digits: usize,
    longest_word: usize,
}

const HEX_DIGIT: u8 = 1;
const OF_WORD: u8 = 2;
const ODD: u8 = 4;

/// The class of each ASCII character.
const CLASSES: [u8; 128] = {
    let mut classes = [0; 128];
    let mut byte = 0;
    while byte < 128_u8 {
        let c = byte as char;
        let is_odd = matches!(c, '%' | '&' | '\\');
        classes[byte as usize] = if c.is_ascii_hexdigit() { HEX_DIGIT } else { 0 }
            | if is_of_word(c) { OF_WORD } else { 0 }
            | if is_odd { ODD } else { 0 };
        byte += 1;
    }
    classes
};

impl<'a> Shape<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        let mut shape = Self {
            text,
            letters: [0; 2],
            is_odd: false,
            has_wide: false,
            hex_digits: 0,
            longest_word: 0,
        };
        let mut word = 0;
        if !text.is_ascii() {
            let mut letters = Vec::new();
            shape.has_wide = true;
            for c in text.chars() {
                if !c.is_ascii() {
                    letters.clear();
                    fold(c, &mut letters);
                    shape.is_odd |= letters.iter().any(char::is_ascii);
                }
            }
        }
        for byte in text.bytes().map(|byte| byte.to_ascii_lowercase()) {
            let class = CLASSES.get(usize::from(byte)).copied().unwrap_or_default();
            shape.letters[usize::from(byte >> 6 & 1)] |= 1 << (byte & 63);
            shape.is_odd |= class & ODD != 0;
            shape.hex_digits += usize::from(class & HEX_DIGIT);
            word = if class & OF_WORD != 0 { word + 1 } else { 0 };
            shape.longest_word = shape.longest_word.max(word);
        }
        shape
    }

    /// Returns whether the text may contain the secret, in any encoding.
    pub(crate) fn may_hold(&self, secret: &str) -> bool {
        !secret.is_empty()
            && (self.is_odd
                || self.may_hold_plain(secret)
                || self.may_hold_hex(secret.as_bytes())
                || self.may_hold_base64(secret.as_bytes()))
    }

    fn may_hold_plain(&self, secret: &str) -> bool {
        if !secret.is_ascii() {
            return self.has_wide;
        }
        let (text, secret) = (self.text.as_bytes(), secret.as_bytes());
        // A part of a long secret is found too.
        let part = secret.len().min(BLOCK);
        if text.len() < part {
            return false;
        }
        if part < secret.len() {
            return true;
        }
        secret.iter().all(|byte| self.has(*byte))
            && text.windows(part).any(|window| {
                window.iter().zip(secret).all(|(one, other)| same(*one, *other))
            })
    }

    fn may_hold_hex(&self, secret: &[u8]) -> bool {
        let digits = 2 * secret.len();
        if secret.len() < SHORTEST_HEX || self.hex_digits < digits.min(BLOCK) {
            return false;
        }
        if digits > BLOCK {
            return true;
        }
        // The digits without separators. Other characters match nothing.
        let mut digits = [0; LONGEST];
        let mut count = 0;
        for c in self.text.chars().filter(|c| !SEPARATORS.contains(c)) {
            let Some(place) = digits.get_mut(count) else { return true };
            *place = c.to_digit(16).map_or(u8::MAX, |digit| digit as u8);
            count += 1;
        }
        digits[..count].windows(2 * secret.len()).any(|window| {
            let pairs = window.chunks_exact(2).map(|pair| [pair[0], pair[1]]);
            pairs.zip(secret).all(|(pair, byte)| pair == [byte >> 4, byte & 0xf])
        })
    }

    fn may_hold_base64(&self, secret: &[u8]) -> bool {
        // Without the first and the last letter, which depend on the neighbors of the secret.
        let least =
            (secret.len() * 4 / 3).saturating_sub(2).clamp(SHORTEST_BASE64, BLOCK);
        if self.longest_word < least {
            return false;
        }
        // Within Base64, other characters may be escaped.
        let is_safe = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~".contains(byte);
        if !secret.iter().all(is_safe) || least == BLOCK {
            return true;
        }
        (0..3_usize).any(|offset| {
            let first = (8 * offset).div_ceil(6);
            let last = 8 * (offset + secret.len()) / 6;
            (first..last).all(|index| self.has(letter(secret, 6 * index - 8 * offset)))
        })
    }

    /// Returns whether the text has the character, in any case or as its substitute.
    fn has(&self, byte: u8) -> bool {
        let is_there = |byte: u8| {
            let letters = self.letters[usize::from(byte >> 6 & 1)];
            letters >> (byte & 63) & 1 == 1
        };
        is_there(byte.to_ascii_lowercase())
            || match byte {
                b'+' => is_there(b' ') || is_there(b'-'),
                b' ' => is_there(b'+'),
                b'/' => is_there(b'_'),
                _ => false,
            }
    }
}

/// Forms encode a space as `+`.
fn same(one: u8, other: u8) -> bool {
    let plain = |byte: u8| if byte == b'+' { b' ' } else { byte.to_ascii_lowercase() };
    plain(one) == plain(other)
}

/// Returns the Base64 letter for six bits of the bytes.
fn letter(bytes: &[u8], start: usize) -> u8 {
    let byte = |index: usize| u16::from(bytes.get(index).copied().unwrap_or_default());
    let pair = byte(start / 8) << 8 | byte(start / 8 + 1);
    match (pair >> (10 - start % 8)) as u8 & 0x3f {
        value @ 0..26 => b'A' + value,
        value @ 26..52 => b'a' + value - 26,
        value @ 52..62 => b'0' + value - 52,
        62 => b'+',
        _ => b'/',
    }
}
