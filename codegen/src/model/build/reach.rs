//! Determines which schemas are part of requests, part of responses, or unused.

use crate::raw::Home;
use crate::symbols::{Client, Operation, Symbols, reached};
use crate::types::{SchemaId, Type};

/// Whether operations reach each schema.
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

    /// Returns whether it is part of a request. DTOs that occur only in responses have no
    /// constructor and no setters.
    pub(super) fn is_sent(&self, id: SchemaId) -> bool {
        self.sent[id.0]
    }

    /// Returns the used schemas of a file, with the enum of a field right after its DTO.
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
