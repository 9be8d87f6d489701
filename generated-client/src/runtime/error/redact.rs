//! Keeps secrets and forged log lines out of what people read.

use std::error::Error as StdError;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use crate::shared::percent::percent_encoded;
use crate::shared::secret::Secret;
use crate::shared::transport::BoxError;

/// What stands where a secret stood.
pub(crate) const HIDDEN: &str = "[hidden]";

/// Shorter pieces of base64 are found in words that are none.
const SHORTEST_BASE64: usize = 8;

/// The texts that no error and no answer may show.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<Secret>);

impl Secrets {
    /// Adds a text. An empty one would be found everywhere and is left out.
    pub(crate) fn add(&mut self, text: &str) {
        if !text.is_empty() {
            self.0.push(text.into());
        }
    }

    /// Adds all of `other`.
    pub(crate) fn extend(&mut self, other: &Self) {
        self.0.extend_from_slice(&other.0);
    }

    /// The text without its secrets, however they are written: plain, percent-encoded as in a URL
    /// or a form, escaped as in a quoted string or JSON, or within base64 as in basic authentication.
    pub(crate) fn scrub(&self, text: &str) -> String {
        // No form of a secret is shorter than the secret.
        let held = self.0.iter().map(Secret::expose_secret);
        let held: Vec<_> = held.filter(|secret| secret.len() <= text.len()).collect();
        let mut forms: Vec<_> = held.iter().flat_map(|secret| forms(secret)).collect();
        // A secret may be the beginning of another.
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        let text =
            forms.iter().fold(text.to_owned(), |text, form| text.replace(form, HIDDEN));
        let encoded = held.iter().flat_map(|secret| within_base64(secret));
        encoded.fold(text, |text, piece| without_word(&text, &piece))
    }

    /// The text without secrets, on one line and at most `limit` characters long: a server decides
    /// what it says, but not what a log file looks like.
    pub(crate) fn clean(&self, text: &str, limit: usize) -> String {
        let scrubbed = self.scrub(text);
        let mut line = String::new();
        for (position, character) in scrubbed.chars().enumerate() {
            if position == limit {
                line.push_str("...");
                break;
            }
            if is_unprintable(character) {
                line.extend(character.escape_default());
            } else {
                line.push(character);
            }
        }
        line
    }

    /// The error as it is. If it shows a secret anywhere it is left out as a whole, since it may
    /// show another one in a form that is not recognised.
    pub(crate) fn clean_source(&self, error: BoxError) -> BoxError {
        let mut shown = String::new();
        let mut link: Option<&(dyn StdError + 'static)> = Some(&*error);
        while let Some(cause) = link {
            shown.push_str(&format!("{cause}{cause:?}"));
            link = cause.source();
        }
        if self.scrub(&shown) == shown { error } else { Box::new(LeftOut) }
    }
}

fn forms(plain: &str) -> Vec<String> {
    let percent = percent_encoded(plain);
    let json = serde_json::to_string(plain).unwrap_or_default();
    let json = json.get(1..json.len().saturating_sub(1)).unwrap_or_default();
    let mut forms = vec![
        plain.to_owned(),
        percent.replace("%20", "+"),
        lower_escapes(&percent),
        percent,
        plain.escape_debug().to_string(),
        json.replace('/', "\\/"),
        ascii_json(json),
        json.to_owned(),
    ];
    forms.retain(|form| !form.is_empty());
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// A percent-encoded text with small letters in its escapes.
fn lower_escapes(percent: &str) -> String {
    let mut pieces = percent.split('%');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (escape, rest) = piece.split_at_checked(2).unwrap_or((piece, ""));
        text.push_str(&format!("%{}{rest}", escape.to_ascii_lowercase()));
    }
    text
}

/// A JSON text as many libraries write it: with nothing but ASCII.
fn ascii_json(json: &str) -> String {
    let mut units = [0; 2];
    let mut text = String::new();
    for character in json.chars() {
        if character.is_ascii() {
            text.push(character);
        } else {
            for unit in character.encode_utf16(&mut units) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    text
}

/// What base64 of any text around the secret holds: it depends on where it begins, and its ends
/// depend on its neighbors.
fn within_base64(secret: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    for (offset, skipped) in [(0, 0), (1, 2), (2, 3)] {
        let bytes = [&b"\0\0"[..offset], secret.as_bytes()].concat();
        let mut piece = STANDARD_NO_PAD.encode(&bytes);
        if bytes.len() % 3 != 0 {
            piece.pop();
        }
        let piece = piece.get(skipped..).unwrap_or_default();
        if piece.len() >= SHORTEST_BASE64 {
            pieces.push(piece.to_owned());
            pieces.push(piece.replace('+', "-").replace('/', "_"));
        }
    }
    pieces.dedup();
    pieces
}

/// The text without every word of base64 that holds `piece`.
fn without_word(text: &str, piece: &str) -> String {
    let is_other = |c: char| {
        !(c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_' | '='))
    };
    let mut rest = text;
    let mut output = String::new();
    while let Some((before, after)) = rest.split_once(piece) {
        output.push_str(before.trim_end_matches(|c| !is_other(c)));
        output.push_str(HIDDEN);
        rest = after.trim_start_matches(|c| !is_other(c));
    }
    output + rest
}

/// Characters that end a line, steer a terminal or turn the direction of text.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Stands for an error that shows a secret.
#[derive(Debug)]
struct LeftOut;

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the cause is left out because it shows a secret")
    }
}

impl StdError for LeftOut {}
