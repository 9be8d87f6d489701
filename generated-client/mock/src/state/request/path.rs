//! Members of requests by their paths, which may lead through arrays.

use serde_json::Value;

use crate::state::store::Item;

/// An object in a request, and the way to it.
#[derive(Debug, Clone)]
pub(crate) struct Site<'a> {
    pub(crate) object: &'a Item,
    path: Vec<&'static str>,
    /// For each member of the path but the last: the index in its array.
    indexes: Vec<usize>,
}

impl<'a> Site<'a> {
    /// Returns the objects that have the last member of a path, in order.
    pub(crate) fn all(arguments: &'a Item, path: &[&'static str]) -> Vec<Self> {
        let Some((last, way)) = path.split_last() else { return Vec::new() };
        let mut sites = vec![Self::root(arguments)];
        for name in way {
            sites = sites.iter().flat_map(|site| site.inner(name)).collect();
        }
        sites
            .retain(|site| site.object.get(*last).is_some_and(|value| !value.is_null()));
        for site in &mut sites {
            site.path.push(last);
        }
        sites
    }

    /// Returns the objects in a member, in order.
    pub(crate) fn each(arguments: &'a Item, member: &'static str) -> Vec<Self> {
        Self::root(arguments).inner(member)
    }

    /// Returns the site of the arguments themselves.
    pub(crate) fn root(arguments: &'a Item) -> Self {
        Self {
            object: arguments,
            path: Vec::new(),
            indexes: Vec::new(),
        }
    }

    /// Returns the value of the last member.
    pub(crate) fn value(&self) -> Option<&'a Value> {
        self.object.get(*self.path.last()?)
    }

    /// Returns the name of the last member.
    pub(crate) fn member(&self) -> &'static str {
        self.path.last().copied().unwrap_or_default()
    }

    /// Whether the object is an item of an array or a nested object.
    pub(crate) fn is_nested(&self) -> bool {
        !self.indexes.is_empty()
    }

    /// Whether two sites belong together: `roles[1].code` and `roles[1].namespace` do, and
    /// `roles[1].code` and `roles[2].namespace` do not.
    pub(crate) fn belongs_to(&self, other: &Self) -> bool {
        let ways = self.path.iter().zip(&other.path);
        let common = ways.take_while(|(one, other)| one == other).count();
        self.indexes
            .iter()
            .zip(&other.indexes)
            .take(common)
            .all(|(one, other)| one == other)
    }

    fn inner(&self, name: &'static str) -> Vec<Self> {
        let values = match self.object.get(name) {
            Some(Value::Array(values)) => values.iter().collect(),
            Some(value) => vec![value],
            None => Vec::new(),
        };
        let objects = values.into_iter().enumerate().filter_map(|(index, value)| {
            let indexes = self.indexes.iter().copied().chain([index]).collect();
            Some(Self {
                object: value.as_object()?,
                path: self.path.iter().copied().chain([name]).collect(),
                indexes,
            })
        });
        objects.collect()
    }
}
