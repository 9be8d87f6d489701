//! Emits the index of data structures: where each is documented, and what uses it.

use std::collections::{BTreeMap, BTreeSet};

use super::names::schema_anchor;
use crate::emit::markdown;
use crate::model::{Api, Operation, Schema, SchemaId, Type};

/// Returns every schema that a page shows as a data structure, with the first such page.
pub(super) fn shown(api: &Api) -> Vec<(&Schema, &str)> {
    let mut pages: BTreeMap<SchemaId, &str> = BTreeMap::new();
    for operation in api.operations() {
        for id in structures(api, operation) {
            pages.entry(id).or_insert(&operation.page);
        }
    }
    let mut shown: Vec<_> =
        pages.into_iter().map(|(id, page)| (api.schema(id), page)).collect();
    shown.sort_by_key(|(schema, _)| schema.name.to_lowercase());
    shown
}

/// Returns the data structures of the page of an operation, in their order.
pub(super) fn structures(api: &Api, operation: &Operation) -> Vec<SchemaId> {
    let request = operation.request.iter();
    let request = request.flat_map(|request| api.schema(request.schema).inner());
    let response = operation.response.data.iter().filter_map(Type::schema);
    let mut found: Vec<SchemaId> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut add = |ids: &mut dyn Iterator<Item = SchemaId>,
                   found: &mut Vec<SchemaId>| {
        found.extend(ids.filter(|id| seen.insert(*id)));
    };
    add(&mut request.chain(response), &mut found);
    let mut index = 0;
    while let Some(id) = found.get(index).copied() {
        index += 1;
        add(&mut api.schema(id).inner(), &mut found);
    }
    found
}

/// Returns the page of the index.
pub(super) fn page(api: &Api) -> String {
    let mut uses: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for operation in api.operations() {
        let inner = operation.request.iter();
        let inner = inner.flat_map(|request| api.schema(request.schema).inner());
        let data = operation.response.data.iter().filter_map(Type::schema);
        let direct: BTreeSet<SchemaId> = inner.chain(data).collect();
        for id in direct {
            let name = markdown::table(&markdown::code(&operation.name));
            let link = format!("[{name}]({})", operation.page);
            uses.entry(&api.schema(id).name).or_default().push(link);
        }
    }
    let shown = shown(api);
    let pages: BTreeMap<&str, &str> =
        shown.iter().map(|(schema, page)| (schema.name.as_str(), *page)).collect();
    for (schema, page) in &shown {
        let inner: BTreeSet<SchemaId> = schema.inner().collect();
        for id in inner {
            let used = api.schema(id);
            if pages.contains_key(used.name.as_str()) {
                let name = markdown::table(&markdown::plain(&schema.name));
                let link = format!("[{name}]({page}#{})", schema_anchor(schema));
                uses.entry(&used.name).or_default().push(link);
            }
        }
    }
    let mut lines = vec![
        "# Data structures".to_owned(),
        String::new(),
        "Every object, enum, and union that a request or a response contains, with the \
         operations and data structures that use it directly."
            .to_owned(),
        String::new(),
        "| Name | Description | Used by |".to_owned(),
        "| --- | --- | --- |".to_owned(),
    ];
    lines.extend(shown.iter().map(|(schema, page)| {
        let anchor = schema_anchor(schema);
        let name = markdown::table(&markdown::plain(&schema.name));
        let used = uses.get(schema.name.as_str()).map(|uses| uses.join(", "));
        format!(
            "| <a id=\"{anchor}\"></a>[{name}]({page}#{anchor}) | {} | {} |",
            markdown::cell(&schema.description),
            used.unwrap_or_default()
        )
    }));
    lines.join("\n")
}
