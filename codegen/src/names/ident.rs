//! Rust identifiers.

use std::fmt;

use super::reserved::{KEYWORDS, NEVER_RAW};

/// A Rust identifier as written in code, including `r#`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(pub(super) String);

impl Ident {
    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the text without `r#`, as required in links to documentation.
    #[must_use]
    pub fn plain(&self) -> &str {
        self.0.trim_start_matches("r#")
    }

    /// Returns the identifier as a token.
    #[must_use]
    pub fn token(&self) -> proc_macro2::Ident {
        let span = proc_macro2::Span::call_site();
        match self.0.strip_prefix("r#") {
            Some(plain) => proc_macro2::Ident::new_raw(plain, span),
            None => proc_macro2::Ident::new(&self.0, span),
        }
    }

    /// Appends a suffix, for related types.
    #[must_use]
    pub fn suffixed(&self, suffix: &str) -> Self {
        Self(format!("{}{suffix}", self.0))
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Creates an identifier from text in its final case.
pub(super) fn identifier(text: String) -> Option<Ident> {
    let valid = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if NEVER_RAW.contains(&text.as_str()) && text != "_" {
        return Some(Ident(text + "_"));
    }
    if KEYWORDS.contains(&text.as_str()) {
        return Some(Ident(format!("r#{text}")));
    }
    if text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    {
        return Some(Ident(format!("_{text}")));
    }
    (valid && text != "_").then_some(Ident(text))
}
