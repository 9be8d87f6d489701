//! Members of requests by their paths, which may lead through arrays.

use super::table::Resource;
use crate::symbols::{Field, Operation, Symbols};
use crate::types::Type;

/// The fields of a request.
#[derive(Clone, Copy)]
pub(super) struct Members<'t, 's> {
    symbols: &'t Symbols<'s>,
    fields: &'t [Field<'s>],
}

impl<'t, 's> Members<'t, 's> {
    /// Returns the members of a request; `None` if they are unknown because of another error.
    pub(super) fn of(
        symbols: &'t Symbols<'s>,
        operation: &Operation<'s>,
    ) -> Option<Self> {
        let fields = match (operation.request, &operation.raw.request) {
            (Some(id), _) => symbols.schema(id).fields(),
            (None, Some(_)) => return None,
            (None, None) => &[],
        };
        Some(Self { symbols, fields })
    }

    /// Returns the member at a path, or else the valid paths up to the first unknown member.
    pub(super) fn at(self, path: &str) -> Result<&'t Field<'s>, Vec<String>> {
        let mut fields = self.fields;
        let mut before = String::new();
        let mut names = path.split('.').peekable();
        while let Some(name) = names.next() {
            let Some(field) = fields.iter().find(|field| field.raw.name == name) else {
                let known = fields.iter().map(|it| format!("{before}{}", it.raw.name));
                return Err(known.collect());
            };
            if names.peek().is_none() {
                return Ok(field);
            }
            before.push_str(name);
            before.push('.');
            fields = self.inside(field);
        }
        Err(Vec::new())
    }

    /// Returns the fields of the records that a field holds, possibly in arrays.
    fn inside(self, field: &Field<'s>) -> &'t [Field<'s>] {
        fn record(ty: &Type) -> Option<&Type> {
            match ty {
                Type::List(element) => record(element),
                Type::Schema(_) => Some(ty),
                _ => None,
            }
        }
        match field.ty.as_ref().and_then(record) {
            Some(Type::Schema(id)) => self.symbols.schema(*id).fields(),
            _ => &[],
        }
    }

    /// Returns whether a member holds an array of records.
    pub(super) fn is_array_of_records(self, field: &Field<'s>) -> bool {
        matches!(field.ty, Some(Type::List(_))) && !self.inside(field).is_empty()
    }

    /// Returns whether a value is an array, or a record with one.
    pub(super) fn holds_array(self, ty: &Type) -> bool {
        match ty {
            Type::List(_) => true,
            Type::Schema(id) => {
                let mut types = self.symbols.schema(*id).types();
                types.any(|ty| matches!(ty, Type::List(_)))
            }
            _ => false,
        }
    }

    /// Returns whether a member holds keys: texts or numbers, possibly in an array. A member whose
    /// type is unknown because of another error may do so.
    pub(super) fn holds_keys(self, field: &Field<'s>) -> bool {
        match &field.ty {
            Some(Type::List(element)) => self.symbols.is_single(element),
            Some(ty) => self.symbols.is_single(ty),
            None => true,
        }
    }

    /// Returns whether the member at a path has several values for one request.
    pub(super) fn is_many(self, path: &[String]) -> bool {
        let mut fields = self.fields;
        for name in path {
            let Some(field) = fields.iter().find(|field| field.raw.name == *name) else {
                return false;
            };
            if matches!(field.ty, Some(Type::List(_))) {
                return true;
            }
            fields = self.inside(field);
        }
        false
    }

    /// Returns the path of the first member that holds the key of a resource and is not `taken`: at
    /// the top level, or in the `items`.
    pub(super) fn find(
        self,
        resource: &Resource<'s>,
        items: Option<&str>,
        taken: &[Vec<String>],
    ) -> Option<Vec<String>> {
        let among = |fields: &'t [Field<'s>], prefix: Option<&str>| {
            let fields = fields.iter().filter(|it| {
                resource.members.contains(&it.raw.name.as_str().into())
                    && self.holds_keys(it)
            });
            let paths = fields.map(|it| {
                let names = prefix.into_iter().chain([it.raw.name.as_str()]);
                names.map(str::to_owned).collect::<Vec<_>>()
            });
            let mut paths = paths.filter(|path| !taken.contains(path));
            paths.next()
        };
        among(self.fields, None).or_else(|| {
            let items = items?;
            among(self.inside(self.at(items).ok()?), Some(items))
        })
    }
}
