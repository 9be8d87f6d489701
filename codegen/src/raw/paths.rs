//! Paths of operations: their parameters, and what a server tells them apart by.

use super::group::Operation;
use super::words::route;

/// Characters that mean something in an address, or that would be encoded.
const NOT_IN_PATHS: &str = "?#%\\\"<>^`|";

impl Operation {
    /// What a server tells operations apart by: the names of parameters do not matter.
    #[must_use]
    pub fn route(&self) -> String {
        route(self.method, &self.path)
    }

    /// The route that published descriptions have.
    #[must_use]
    pub fn published_route(&self) -> String {
        let corrected = self.corrected.as_ref();
        let method = corrected.and_then(|it| it.method).unwrap_or(self.method);
        let path = corrected.and_then(|it| it.path.as_deref()).unwrap_or(&self.path);
        route(method, path)
    }

    /// The names of the parameters in the path; `None` when it is no path.
    #[must_use]
    pub fn template(&self) -> Option<Vec<&str>> {
        names_in(&self.path).filter(|_| is_path(&self.path))
    }
}

/// Whether a text, its parameters aside, can be the path of an address and of no other one.
fn is_path(path: &str) -> bool {
    let segments: Vec<&str> = path.split('/').collect();
    let inner = segments.get(1..segments.len().saturating_sub(1)).unwrap_or_default();
    path.starts_with('/')
        && path.chars().all(|c| c.is_ascii_graphic() && !NOT_IN_PATHS.contains(c))
        && !segments.iter().any(|segment| matches!(*segment, "." | ".."))
        && !inner.contains(&"")
}

/// The names between braces; `None` when the braces do not pair or hold nothing.
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
