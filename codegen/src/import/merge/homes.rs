//! Determines which operations use which schemas, and the file of a new schema.

use std::collections::{BTreeMap, BTreeSet};

use crate::raw;

/// The operations that use each schema.
#[derive(Debug, Default)]
pub(super) struct Users {
    /// File of the first operation that uses it.
    pub(super) first: BTreeMap<String, String>,
    /// Clients whose operations use it.
    pub(super) clients: BTreeMap<String, BTreeSet<String>>,
}

impl Users {
    /// Walks the operations in order, each with its client and its file.
    pub(super) fn of<'a>(
        operations: impl IntoIterator<Item = (&'a str, &'a str, &'a raw::Operation)>,
        schemas: &BTreeMap<&'a str, &'a raw::Schema>,
    ) -> Self {
        let mut users = Self::default();
        for (client, file, operation) in operations {
            let mut pending: Vec<&str> = operation.schemas();
            pending.reverse();
            while let Some(name) = pending.pop() {
                let clients = users.clients.entry(name.to_owned()).or_default();
                if !clients.insert(client.to_owned()) {
                    continue;
                }
                users.first.entry(name.to_owned()).or_insert_with(|| file.to_owned());
                let used = schemas.get(name).map(|schema| schema.schemas());
                pending.extend(used.unwrap_or_default().into_iter().rev());
            }
        }
        users
    }

    pub(super) fn is_used(&self, name: &str) -> bool {
        self.clients.contains_key(name)
    }

    pub(super) fn clients_of(&self, name: &str) -> impl Iterator<Item = &str> {
        self.clients.get(name).into_iter().flatten().map(String::as_str)
    }
}

/// Usual names of request members that select a page.
const PAGES: [&str; 8] = [
    "page",
    "pageNumber",
    "pageNo",
    "pageToken",
    "cursor",
    "nextCursor",
    "pagination",
    "limit",
];

/// Maximum depth in the request at which such members are searched.
const DEPTH: usize = 2;

/// Returns whether the operation appears to be paginated.
pub(super) fn takes_page(
    operation: &raw::Operation,
    schemas: &BTreeMap<&str, &raw::Schema>,
) -> bool {
    match &operation.request {
        Some(raw::Request::Dto(name)) => {
            has_page(fields_of(name, schemas), schemas, DEPTH)
        }
        Some(raw::Request::Parameters(it)) => has_page(&it.parameters, schemas, DEPTH),
        None => false,
    }
}

fn has_page(
    fields: &[raw::Field],
    schemas: &BTreeMap<&str, &raw::Schema>,
    depth: usize,
) -> bool {
    fields.iter().any(|field| {
        PAGES.contains(&field.name.as_str())
            || (depth > 0 && has_page(fields_of(&field.ty, schemas), schemas, depth - 1))
    })
}

fn fields_of<'a>(
    name: &str,
    schemas: &BTreeMap<&'a str, &'a raw::Schema>,
) -> &'a [raw::Field] {
    schemas.get(name).and_then(|schema| schema.fields.as_deref()).unwrap_or_default()
}
