//! Text that must never be shown.

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroize;

/// A password, token, key or one-time code.
///
/// `Debug` prints a placeholder and there is no `Display`, so a secret cannot end in a log by
/// accident; [`expose_secret`](Self::expose_secret) says it aloud. The memory is wiped when the
/// value is dropped, and comparing two secrets takes the same time wherever they differ.
/// Serialising writes the text itself, since that is how it is sent.
///
/// ```
/// let token = genauth::Secret::from("62_kPv3mZx8QeWn4Tg");
/// assert_eq!(format!("{token:?}"), "[hidden]");
/// assert_eq!(token.expose_secret(), "62_kPv3mZx8QeWn4Tg");
/// ```
#[derive(Clone, Default)]
pub struct Secret(String);

impl Secret {
    /// The text itself.
    #[must_use]
    pub fn expose_secret(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}
