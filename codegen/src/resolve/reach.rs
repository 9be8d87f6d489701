//! Which schemas the operations of the client take, answer, or do not use at all.

use crate::model::{Api, Operation, SchemaId, Type};

/// Tells the schemas that operations take from those that only answers hold.
pub(super) fn mark_sent(api: &mut Api) {
    let is_sent = reached(api, taken);
    api.mark_sent(&is_sent);
}

/// Takes out the schemas that no operation reaches, and the groups that are then empty.
pub(super) fn leave_out_unused(api: &mut Api) {
    let used = reached(api, |operation| {
        taken(operation).into_iter().chain(answered(operation))
    });
    let is_used = |id: &SchemaId| used[id.0];
    api.shared.retain(is_used);
    for client in &mut api.clients {
        for group in &mut client.groups {
            group.schemas.retain(is_used);
        }
        client
            .groups
            .retain(|group| !group.operations.is_empty() || !group.schemas.is_empty());
    }
}

fn taken(operation: &Operation) -> Option<SchemaId> {
    operation.request.as_ref().map(|request| request.schema)
}

fn answered(operation: &Operation) -> Option<SchemaId> {
    operation.response.data.as_ref().and_then(Type::schema)
}

/// For each schema, whether it is one of those that operations start from, or is held by one.
fn reached<I: IntoIterator<Item = SchemaId>>(
    api: &Api,
    start: impl Fn(&Operation) -> I,
) -> Vec<bool> {
    let mut reached = vec![false; api.schemas().len()];
    let mut pending: Vec<SchemaId> = api.operations().flat_map(start).collect();
    while let Some(id) = pending.pop() {
        if !std::mem::replace(&mut reached[id.0], true) {
            pending.extend(api.schema(id).inner());
        }
    }
    reached
}
