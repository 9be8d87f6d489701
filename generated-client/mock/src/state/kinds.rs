//! The resources whose items have keys.

use serde_json::Value;

use crate::catalog::{Field, Kind, Resource, Schema};
use crate::generated::CATALOG;

/// A resource whose items have keys.
#[derive(Debug, Clone, Copy)]
pub(super) struct Items {
    pub(super) resource: &'static Resource,
    /// The DTO that describes an item.
    pub(super) schema: &'static Schema,
    /// Member of an item that identifies it.
    pub(super) key: &'static str,
    /// Request member that selects another member as the key.
    pub(super) selector: Option<&'static str>,
    /// Members whose values are unique within a container.
    pub(super) unique: &'static [&'static str],
    /// The resource that contains the items.
    pub(super) parent: Option<&'static Resource>,
}

impl Items {
    /// Describes the items of a resource; `None` for a single item and for links.
    pub(super) fn of(resource: &'static Resource) -> Option<Self> {
        let Kind::Items {
            schema,
            key,
            selector,
            unique,
            parent,
        } = resource.kind
        else {
            return None;
        };
        Some(Self {
            resource,
            schema,
            key,
            selector,
            unique,
            parent,
        })
    }

    /// Whether a resource is that of the items or contains them.
    pub(super) fn is_or_is_in(&self, resource: &Resource) -> bool {
        let parent = self.parent.and_then(Self::of);
        self.name() == resource.name
            || parent.is_some_and(|parent| parent.is_or_is_in(resource))
    }

    /// Returns the name of the resource.
    pub(super) fn name(&self) -> &'static str {
        self.resource.name
    }

    /// Returns the member with the key of the superior item, if the items form a tree: a department
    /// has `parentDepartmentId`.
    pub(super) fn superior(&self) -> Option<&'static str> {
        let name = format!("parent{}", capitalized(self.key));
        Some(self.schema.field(&name)?.name)
    }
}

/// Returns the resource with that name.
pub(super) fn resource(name: &str) -> Option<&'static Resource> {
    CATALOG.resources.iter().copied().find(|resource| resource.name == name)
}

/// Returns the first resource that links items of two others.
pub(super) fn links_between(
    left: &Resource,
    right: &Resource,
) -> Option<&'static Resource> {
    let is_between = |resource: &&&'static Resource| match resource.kind {
        Kind::Links {
            between: [one, other],
        } => one.name == left.name && other.name == right.name,
        Kind::Items { .. } | Kind::Single { .. } => false,
    };
    CATALOG.resources.iter().find(is_between).copied()
}

/// Returns the field that a request member refers to: one of the same name, or one whose name lacks
/// the name of the resource, as `code` in `departmentCode`.
pub(super) fn field_of(
    schema: &'static Schema,
    resource: &Resource,
    name: &str,
) -> Option<&'static Field> {
    schema.field(name).or_else(|| {
        let rest = name.strip_prefix(camel(resource.name).as_str())?;
        schema.field(&uncapitalized(rest))
    })
}

/// Returns a scalar as text, to compare values that are sent as numbers or as text.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(bool) => Some(bool.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Returns the scalars of a value: itself, or its items.
pub(super) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().filter_map(text).collect(),
        _ => text(value).into_iter().collect(),
    }
}

/// Returns a name in camelCase. The words may be separated, as in `user_id` and `USER_ID`.
pub(super) fn camel(name: &str) -> String {
    let mut words = name.split(['_', '-']);
    let first = words.next().unwrap_or_default();
    let is_upper = !name.contains(|letter: char| letter.is_ascii_lowercase());
    let first = if is_upper { first.to_ascii_lowercase() } else { uncapitalized(first) };
    let rest = words.map(|word| match is_upper {
        true => capitalized(&word.to_ascii_lowercase()),
        false => capitalized(word),
    });
    first + &rest.collect::<String>()
}

/// Returns a name in kebab-case: `PUBLIC_ACCOUNT` becomes `public-account`.
pub(super) fn kebab(name: &str) -> String {
    name.to_ascii_lowercase().replace('_', "-")
}

/// Returns a text with its first letter in uppercase.
pub(super) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_ascii_uppercase())
        .into_iter()
        .chain(letters)
        .collect()
}

/// Returns a text with its first letter in lowercase.
pub(super) fn uncapitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_ascii_lowercase())
        .into_iter()
        .chain(letters)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{camel, kebab};

    #[test]
    fn names_are_converted() {
        for name in ["userId", "user_id", "user-id", "USER_ID", "UserId"] {
            assert_eq!(camel(name), "userId");
        }
        assert_eq!(camel("email"), "email");
        assert_eq!(kebab("PUBLIC_ACCOUNT"), "public-account");
    }
}
