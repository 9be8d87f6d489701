//! The types of a client in two versions, by name, and which of them are renamed.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::Pair;
use super::side::Side;
use crate::model::{Client, Operation, Schema, SchemaId, Shape};

/// The types of a client in two versions.
pub(super) struct Names<'a> {
    /// Module of the client.
    pub(super) module: &'a str,
    pub(super) old: BTreeMap<&'a str, SchemaId>,
    pub(super) new: BTreeMap<&'a str, SchemaId>,
    /// New names by old names, of renamed types.
    renamed: BTreeMap<&'a str, &'a str>,
}

impl<'a> Names<'a> {
    pub(super) fn of(
        old_side: &Side<'a>,
        new_side: &Side<'a>,
        old_client: &'a Client,
        new_client: &'a Client,
        operations: &[Pair<'a>],
    ) -> Self {
        let (old, new) = (old_side.types(old_client), new_side.types(new_client));
        let mut names = Self {
            module: new_client.module.as_str(),
            old,
            new,
            renamed: BTreeMap::new(),
        };
        names.find_renamed(old_side, new_side, operations);
        names
    }

    /// Returns the new name of a type of the old version.
    pub(super) fn current(&self, name: &str) -> String {
        self.renamed.get(name).copied().unwrap_or(name).to_owned()
    }

    /// A type is renamed if it is the request or the data of an operation in both versions, or if
    /// exactly one other type has its shape.
    fn find_renamed(&mut self, old: &Side<'a>, new: &Side<'a>, operations: &[Pair<'a>]) {
        let is_removed = |names: &Self, id: SchemaId| {
            !names.new.contains_key(old.schema(id).type_name.as_str())
        };
        let is_added = |names: &Self, id: SchemaId| {
            !names.old.contains_key(new.schema(id).type_name.as_str())
        };
        for pair in operations {
            let roles: [fn(&Operation) -> Option<SchemaId>; 2] = [
                |operation| operation.request.as_ref().map(|request| request.schema),
                |operation| operation.response.data.as_ref()?.schema(),
            ];
            for role in roles {
                let (Some(from), Some(to)) = (role(pair.old.1), role(pair.new.1)) else {
                    continue;
                };
                let alike = are_similar(old, new, from, to);
                if is_removed(self, from) && is_added(self, to) && alike {
                    self.rename(old, new, from, to);
                }
            }
        }
        let removed: Vec<_> =
            self.old.values().copied().filter(|id| is_removed(self, *id)).collect();
        for from in removed {
            if self.renamed.contains_key(old.schema(from).type_name.as_str()) {
                continue;
            }
            let taken: BTreeSet<_> = self.renamed.values().copied().collect();
            let added = self.new.values().copied().filter(|id| is_added(self, *id));
            let added =
                added.filter(|id| !taken.contains(new.schema(*id).type_name.as_str()));
            let same: Vec<_> =
                added.filter(|to| has_same_shape(old, new, from, *to)).collect();
            if let [to] = same.as_slice() {
                self.rename(old, new, from, *to);
            }
        }
    }

    fn rename(&mut self, old: &Side<'a>, new: &Side<'a>, from: SchemaId, to: SchemaId) {
        let (from, to) = (old.schema(from), new.schema(to));
        self.renamed.insert(from.type_name.as_str(), to.type_name.as_str());
    }
}

/// Returns whether two types have the same members of the same types.
fn has_same_shape(old: &Side<'_>, new: &Side<'_>, from: SchemaId, to: SchemaId) -> bool {
    let (from, to) = (old.schema(from), new.schema(to));
    let keep = |name: &str| name.to_owned();
    match (&from.shape, &to.shape) {
        (Shape::Record(a), Shape::Record(b)) => {
            let same = a.fields.iter().zip(&b.fields).all(|(a, b)| {
                a.name == b.name
                    && a.presence == b.presence
                    && old.type_text(&a.ty, &keep) == new.type_text(&b.ty, &keep)
            });
            !a.fields.is_empty() && a.fields.len() == b.fields.len() && same
        }
        (Shape::Enum(a), Shape::Enum(b)) => {
            a.len() > 1 && a.iter().map(|it| &it.value).eq(b.iter().map(|it| &it.value))
        }
        _ => false,
    }
}

/// Returns whether two types have at least half of their members in common.
fn are_similar(old: &Side<'_>, new: &Side<'_>, from: SchemaId, to: SchemaId) -> bool {
    let members = |schema: &Schema| -> BTreeSet<String> {
        match &schema.shape {
            Shape::Record(record) => {
                record.fields.iter().map(|it| it.name.clone()).collect()
            }
            Shape::Enum(variants) => {
                variants.iter().map(|it| it.value.clone()).collect()
            }
            Shape::Union(forms) => forms.iter().map(|it| it.name.clone()).collect(),
        }
    };
    let (from, to) = (members(old.schema(from)), members(new.schema(to)));
    from.intersection(&to).count() * 2 >= from.len().max(to.len())
}
