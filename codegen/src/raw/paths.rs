//! Paths of operations: their parameters, and the routes by which servers distinguish them.

use super::group::Operation;
use super::words::route;

/// Characters that have a meaning in a URL, or that would be encoded.
const NOT_IN_PATHS: &str = "?#%\\\"<>^`|";

impl Operation {
    /// Returns the route by which servers distinguish operations. Names of parameters do not
    /// matter.
    #[must_use]
    pub fn route(&self) -> String {
        route(self.method, &self.path)
    }

    /// Returns the route in published descriptions.
    #[must_use]
    pub fn published_route(&self) -> String {
        let corrected = self.corrected.as_ref();
        let method = corrected.and_then(|it| it.method).unwrap_or(self.method);
        let path = corrected.and_then(|it| it.path.as_deref()).unwrap_or(&self.path);
        route(method, path)
    }

    /// Returns the names of the parameters in the path; `None` if the path is invalid.
    #[must_use]
    pub fn template(&self) -> Option<Vec<&str>> {
        names_in(&self.path).filter(|_| is_path(&self.path))
    }
}

/// Returns whether a text, apart from its parameters, is an unambiguous path of a URL.
fn is_path(path: &str) -> bool {
    let segments: Vec<&str> = path.split('/').collect();
    let inner = segments.get(1..segments.len().saturating_sub(1)).unwrap_or_default();
    path.starts_with('/')
        && path.chars().all(|c| c.is_ascii_graphic() && !NOT_IN_PATHS.contains(c))
        && !segments.iter().any(|segment| matches!(*segment, "." | ".."))
        && !inner.contains(&"")
}

/// Returns the names in braces; `None` if braces are unbalanced or empty.
fn names_in(path: &str) -> Option<Vec<&str>> {
    let mut pieces = path.split('{');
    let before = pieces.next().unwrap_or_default();
    let names = pieces.map(|piece| {
        let (name, rest) = piece.split_once('}')?;
        (!name.is_empty() && !rest.contains('}')).then_some(name)
    });
    if before.contains('}') { None } else { names.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        for good in
            ["/", "/a", "/a/{id}", "/a/{id}/", "/a/{a}-{b}:check", "/.well-known/x"]
        {
            assert!(is_path(good) && names_in(good).is_some(), "{good}");
        }
        let bad = [
            "",
            "a",
            "//a",
            "/a//b",
            "/a b",
            "/a?b",
            "/a#b",
            "/%2e%2e/a",
            "/../a",
            "/a/.",
            "/a/{",
            "/a/}",
            "/{}",
            "/{{a}}",
            "/{a",
            "/a}",
            "/\u{e9}",
            "/a\n",
            "/a\\b",
        ];
        for bad in bad {
            assert!(!is_path(bad) || names_in(bad).is_none(), "{bad:?}");
        }
        assert_eq!(names_in("/{a}/b/{c}x{d}"), Some(vec!["a", "c", "d"]));
    }
}
