//! What changes do to callers, and which step of the version they require.

use std::fmt;

/// What a change does to something that callers rely on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing.
    None,
    /// It permits more than before, and what worked still works.
    Compatible,
    /// Something that worked fails or has another result.
    Breaking,
}

impl Effect {
    /// Returns its word for reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }
}

/// The part of the version that a change requires to be increased, as Semantic Versioning 2.0.0
/// defines it for versions from 1.0.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Texts and facts that the code does not depend on.
    Patch,
    /// Additions.
    Minor,
    /// Incompatible changes.
    Major,
}

impl Step {
    /// Returns its word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
