//! Which schemas the operations of the client take, answer, or do not use at all.

use crate::raw::Home;
use crate::symbols::{Client, Operation, Symbols, reached};
use crate::types::{SchemaId, Type};

/// For each schema, whether operations reach it.
pub(super) struct Reach {
    sent: Vec<bool>,
    used: Vec<bool>,
}

impl Reach {
    pub(super) fn of(symbols: &Symbols<'_>) -> Self {
        let clients = symbols.clients();
        let operations = || clients.iter().flat_map(Client::operations);
        let answered =
            |operation: &Operation<'_>| operation.data.as_ref().and_then(Type::schema);
        let next = |id| symbols.schema(id).types().filter_map(Type::schema).collect();
        let count = symbols.schemas.len();
        let sent = operations().filter_map(|operation| operation.request);
        let used =
            operations().flat_map(|it| it.request.into_iter().chain(answered(it)));
        Self {
            sent: reached(count, sent, next),
            used: reached(count, used, next),
        }
    }

    /// Whether an operation takes it. What only answers hold needs no constructor and no setters.
    pub(super) fn is_sent(&self, id: SchemaId) -> bool {
        self.sent[id.0]
    }

    /// The used schemas of a file, the enum of a field right behind the DTO that has the field.
    pub(super) fn used_of(
        &self,
        symbols: &Symbols<'_>,
        home: Home<'_>,
    ) -> Vec<SchemaId> {
        let used = symbols.ids().filter(|(id, it)| it.home == home && self.used[id.0]);
        let mut ids: Vec<_> = used
            .map(|(id, schema)| (schema.owner.unwrap_or(id), schema.owner.is_some(), id))
            .collect();
        ids.sort_unstable();
        ids.into_iter().map(|(_, _, id)| id).collect()
    }
}
