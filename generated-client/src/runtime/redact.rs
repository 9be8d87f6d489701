//! Keeps secrets and forged log lines out of what people read.

use std::error::Error as StdError;
use std::fmt;

use super::request::percent_encoded;
use super::secret::Secret;
use super::transport::BoxError;

/// What stands where a secret stood.
pub(crate) const HIDDEN: &str = "[hidden]";

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

    /// The text without its secrets, however they are written: plain, percent-encoded as in a URL,
    /// or escaped as in a quoted string.
    pub(crate) fn scrub(&self, text: &str) -> String {
        let mut forms: Vec<String> = self.0.iter().flat_map(forms).collect();
        // A secret may be the beginning of another.
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        forms.iter().fold(text.to_owned(), |text, form| text.replace(form, HIDDEN))
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

fn forms(secret: &Secret) -> Vec<String> {
    let plain = secret.expose_secret();
    let mut forms =
        vec![plain.to_owned(), percent_encoded(plain), plain.escape_debug().to_string()];
    forms.dedup();
    forms
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
