//! Finds operations by method and path.

use std::collections::HashMap;
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;

use crate::catalog::Operation;
use crate::generated::CATALOG;

/// Operations by the segments of their paths.
#[derive(Debug, Default)]
struct Routes {
    exact: HashMap<&'static str, Vec<&'static Operation>>,
    /// Paths with parameters.
    templates: Vec<&'static Operation>,
}

static ROUTES: LazyLock<Routes> = LazyLock::new(|| {
    let mut routes = Routes::default();
    for operation in CATALOG.operations {
        if operation.path.contains('{') {
            routes.templates.push(operation);
        } else {
            routes.exact.entry(operation.path).or_default().push(operation);
        }
    }
    routes
});

/// What a request asks for.
#[derive(Debug)]
pub(crate) enum Found {
    /// Operations of this method and path: one, or one of each client.
    Operations(Vec<&'static Operation>),
    /// The path exists, but only with these methods.
    Methods(Vec<&'static str>),
    /// The path does not exist.
    Nothing,
}

/// Returns the operations with that method and path.
pub(crate) fn find(method: &str, path: &str) -> Found {
    let path = path.strip_suffix('/').unwrap_or(path);
    let mut all = ROUTES.exact.get(path).cloned().unwrap_or_default();
    if all.is_empty() {
        let templates = ROUTES.templates.iter().copied();
        all.extend(
            templates.filter(|operation| parameters(operation.path, path).is_some()),
        );
    }
    if all.is_empty() {
        return Found::Nothing;
    }
    let same: Vec<_> = all.iter().copied().filter(|it| it.method == method).collect();
    if same.is_empty() {
        return Found::Methods(all.iter().map(|operation| operation.method).collect());
    }
    Found::Operations(same)
}

/// Returns the parameters of a path by name, decoded; `None` if the path does not match.
pub(crate) fn parameters(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let (mut expected, mut actual) = (template.split('/'), path.split('/'));
    let mut found = Vec::new();
    loop {
        match (expected.next(), actual.next()) {
            (None, None) => return Some(found),
            (Some(expected), Some(actual)) => {
                let name =
                    expected.strip_prefix('{').and_then(|it| it.strip_suffix('}'));
                match name {
                    Some(_) if actual.is_empty() => return None,
                    Some(name) => {
                        let value = percent_decode_str(actual).decode_utf8().ok()?;
                        found.push((name.to_owned(), value.into_owned()));
                    }
                    None if expected == actual => {}
                    None => return None,
                }
            }
            _ => return None,
        }
    }
}
