//! Removes secrets and forged log lines from texts that people read.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::shared::scrub;
use crate::shared::secret::Secret;
use crate::shared::transport::BoxError;

/// The replacement of a secret.
pub(crate) const HIDDEN: &str = "[hidden]";

/// The number of bytes of a text that are searched. The rest is not shown, so that a long text from
/// a server costs little.
const LONGEST: usize = 16 * 1024;

/// The same limit for texts that are shown on one line.
const LONGEST_LINE: usize = 8 * 1024;

/// The secrets that no error and no response may show. Clones share them, and nothing is derived
/// from them until there is a text to search.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<Arc<Secret>>);

impl Secrets {
    /// Adds a secret. Ignores an empty one, which would be found everywhere.
    pub(crate) fn add(&mut self, text: &str) {
        if !text.is_empty() {
            self.0.push(Arc::new(text.into()));
        }
    }

    /// Returns the secrets.
    pub(crate) fn each(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|secret| secret.expose_secret())
    }

    /// Removes the secrets that [`scrub`] finds. A very long text is cut.
    pub(crate) fn scrub(&self, text: &str) -> String {
        let (mut scrubbed, cut) = self.hide(text, LONGEST);
        if cut {
            scrubbed.push_str("...");
        }
        scrubbed
    }

    /// Removes secrets and returns one line of at most `limit` characters. A server chooses its
    /// message, but must not be able to forge lines of a log file.
    pub(crate) fn clean(&self, text: &str, limit: usize) -> String {
        let (scrubbed, cut) = self.hide(text, LONGEST_LINE.max(4 * limit));
        let mut line = String::new();
        for (position, character) in scrubbed.chars().enumerate() {
            if position == limit {
                line.push_str("...");
                return line;
            }
            if is_unprintable(character) {
                line.extend(character.escape_default());
            } else {
                line.push(character);
            }
        }
        line + if cut { "..." } else { "" }
    }

    /// Returns the error unchanged, or a placeholder if it shows a secret anywhere, because it may
    /// show another one in a form that is not recognized.
    pub(crate) fn clean_source(&self, error: BoxError) -> BoxError {
        let mut shown = String::new();
        let mut link: Option<&(dyn StdError + 'static)> = Some(&*error);
        while let Some(cause) = link {
            shown.push_str(&format!("{cause}{cause:?}"));
            link = cause.source();
        }
        if self.scrub(&shown) == shown { error } else { Box::new(LeftOut) }
    }

    /// Returns the first `limit` bytes without secrets, and whether the text was longer.
    fn hide(&self, text: &str, limit: usize) -> (String, bool) {
        let (text, cut) = scrub::window(text, limit);
        if text.is_empty() {
            return (String::new(), cut);
        }
        let mut held: Vec<_> = self.each().collect();
        held.sort_unstable();
        held.dedup();
        let mut output = String::new();
        let mut shown = 0;
        for range in scrub::find(text, &held, cut) {
            output.push_str(text.get(shown..range.start).unwrap_or_default());
            output.push_str(HIDDEN);
            shown = range.end;
        }
        output.push_str(text.get(shown..).unwrap_or_default());
        (output, cut)
    }
}

/// Returns whether a character ends a line, controls a terminal, changes the direction of text, or
/// is invisible.
fn is_unprintable(character: char) -> bool {
    // The last two code points of each plane are not characters.
    let is_none = u32::from(character) & 0xfffe == 0xfffe;
    character.is_control()
        || is_none
        || INVISIBLE.iter().any(|(first, last)| (*first..=*last).contains(&character))
}

/// Format characters, line separators, blank characters, private use, and noncharacters.
const INVISIBLE: [(char, char); 29] = [
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{600}', '\u{605}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{6dd}', '\u{6dd}'),
    ('\u{70f}', '\u{70f}'),
    ('\u{890}', '\u{891}'),
    ('\u{8e2}', '\u{8e2}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{2800}', '\u{2800}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{e000}', '\u{f8ff}'),
    ('\u{fdd0}', '\u{fdef}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fffb}'),
    ('\u{110bd}', '\u{110bd}'),
    ('\u{110cd}', '\u{110cd}'),
    ('\u{13430}', '\u{1343f}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
    ('\u{f0000}', '\u{10ffff}'),
];

/// The replacement of an error that shows a secret.
#[derive(Debug)]
struct LeftOut;

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cause omitted because it contains a secret")
    }
}

impl StdError for LeftOut {}
