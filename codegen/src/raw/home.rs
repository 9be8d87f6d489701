//! The client and the group of a file.

use std::fmt;

/// The file of schemas that several clients use.
pub const SHARED: &str = "shared.yaml";

/// A file of the spec, by its client and group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Home<'a> {
    /// The client whose folder contains it; `None` outside the folders.
    pub client: Option<&'a str>,
    /// Its name without extension.
    pub group: &'a str,
}

impl<'a> Home<'a> {
    /// Returns the home for a path below the spec folder.
    #[must_use]
    pub fn of(path: &'a str) -> Self {
        let (client, file) = match path.split_once('/') {
            Some((client, file)) => (Some(client), file),
            None => (None, path),
        };
        Self {
            client,
            group: file.strip_suffix(".yaml").unwrap_or(file),
        }
    }

    /// Returns the file of a group.
    #[must_use]
    pub fn group(client: &'a str, group: &'a str) -> Self {
        Self {
            client: Some(client),
            group,
        }
    }

    /// Returns the file of shared schemas.
    #[must_use]
    pub fn shared() -> Home<'static> {
        Home::of(SHARED)
    }

    /// Returns whether it is the file of shared schemas.
    #[must_use]
    pub fn is_shared(self) -> bool {
        self == Self::shared()
    }
}

/// Formats the path below the spec folder.
impl fmt::Display for Home<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(client) = self.client {
            write!(f, "{client}/")?;
        }
        write!(f, "{}.yaml", self.group)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_gives_a_home_and_a_home_a_path() {
        assert_eq!(Home::of("a/b.yaml"), Home::group("a", "b"));
        assert!(Home::of("shared.yaml").is_shared());
        assert!(!Home::of("a/shared.yaml").is_shared());
        for path in ["a/b.yaml", "shared.yaml", "api.yaml"] {
            assert_eq!(Home::of(path).to_string(), path);
        }
    }
}
