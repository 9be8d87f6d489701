//! Which schemas contain which others, and what operations reach through them.

use super::table::{Field, Shape, Symbols};
use crate::types::{SchemaId, Type};

/// The DTOs that fields contain directly, without a list or a map around them.
pub(crate) struct Graph<'t, 's> {
    symbols: &'t Symbols<'s>,
}

impl<'t, 's> Graph<'t, 's> {
    pub(crate) fn of(symbols: &'t Symbols<'s>) -> Self {
        Self { symbols }
    }

    /// Returns the DTO that a field contains directly.
    pub(crate) fn target(&self, field: &Field<'_>) -> Option<SchemaId> {
        match field.ty {
            Some(Type::Schema(target)) => {
                let is_record =
                    matches!(self.symbols.schema(target).shape, Shape::Record { .. });
                is_record.then_some(target)
            }
            _ => None,
        }
    }

    /// Returns whether `goal` is reachable from `start` through fields.
    pub(crate) fn reaches(&self, start: SchemaId, goal: SchemaId) -> bool {
        self.is_path(start, goal, false)
    }

    /// Returns whether `goal` is reachable from `start` through fields that always have a value.
    pub(crate) fn requires(&self, start: SchemaId, goal: SchemaId) -> bool {
        self.is_path(start, goal, true)
    }

    fn is_path(&self, start: SchemaId, goal: SchemaId, always: bool) -> bool {
        let symbols = self.symbols;
        let next = |id: SchemaId| {
            let fields = symbols.schema(id).fields().iter();
            let fields = fields.filter(|it| !always || it.is_always_there());
            fields.filter_map(|field| self.target(field)).collect()
        };
        reached(symbols.schemas.len(), [start], next)[goal.0]
    }
}

/// Returns, for each schema, whether it is one of `first` or reachable from one.
pub(crate) fn reached(
    count: usize,
    first: impl IntoIterator<Item = SchemaId>,
    next: impl Fn(SchemaId) -> Vec<SchemaId>,
) -> Vec<bool> {
    let mut reached = vec![false; count];
    let mut pending: Vec<_> = first.into_iter().collect();
    while let Some(id) = pending.pop() {
        if !std::mem::replace(&mut reached[id.0], true) {
            pending.extend(next(id));
        }
    }
    reached
}
