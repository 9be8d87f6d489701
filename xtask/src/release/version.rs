//! Versions, and the next one.

use std::fmt;
use std::str::FromStr;

use anyhow::{Context as _, Error, Result, bail};
use codegen::diff::Step;

/// A version without pre-release and build metadata.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

impl Version {
    /// Returns the lowest version that follows this one after changes of that step.
    ///
    /// Before 1.0.0, Cargo treats another minor number as incompatible, and another patch number as
    /// compatible.
    #[must_use]
    pub fn next(self, step: Step) -> Self {
        let Self {
            major,
            minor,
            patch,
        } = self;
        let step = match step {
            Step::Major if major == 0 => Step::Minor,
            Step::Minor if major == 0 => Step::Patch,
            step => step,
        };
        let (major, minor, patch) = match step {
            Step::Major => (major + 1, 0, 0),
            Step::Minor => (major, minor + 1, 0),
            Step::Patch => (major, minor, patch + 1),
        };
        Self {
            major,
            minor,
            patch,
        }
    }
}

impl FromStr for Version {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let number = |part: Option<&str>| {
            let digits =
                part.filter(|it| it.bytes().all(|byte| byte.is_ascii_digit()))?;
            // Cargo rejects leading zeros.
            let is_plain = digits == "0" || !digits.starts_with('0');
            digits.parse().ok().filter(|_| is_plain)
        };
        let mut parts = text.split('.');
        let mut next = || {
            number(parts.next())
                .with_context(|| format!("invalid version `{text}`: expected `1.2.3`"))
        };
        let version = Self {
            major: next()?,
            minor: next()?,
            patch: next()?,
        };
        if parts.next().is_some() {
            bail!("invalid version `{text}`: expected `1.2.3`");
        }
        Ok(version)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}
