//! Rejects schemas that contain themselves without end, or require too many values.

use super::context::Check;
use crate::symbols::{Graph, Symbols};
use crate::types::SchemaId;

/// Maximum number of values that a DTO may require in total.
const VALUES: usize = 1_000;

pub(super) fn no_schema_is_endless(check: &mut Check) {
    let symbols = check.symbols;
    for (owner, field) in endless(symbols) {
        let (name, field) =
            (&symbols.schema(owner).name, &symbols.schema(owner).fields()[field]);
        check.report(
            "endless-schema",
            field.place.key("type"),
            format!("`{name}` requires itself through `{}`", field.raw.name),
            "make a field in the cycle optional, or use an array",
        );
    }
}

/// Returns one field of each cycle of DTOs that require each other.
fn endless(symbols: &Symbols) -> Vec<(SchemaId, usize)> {
    let graph = Graph::of(symbols);
    let mut found: Vec<(SchemaId, usize)> = Vec::new();
    for (owner, schema) in symbols.ids() {
        for (index, field) in schema.fields().iter().enumerate() {
            let Some(target) = graph.target(field).filter(|_| field.is_always_there())
            else {
                continue;
            };
            let is_known = |(known, _): &(SchemaId, usize)| {
                graph.requires(owner, *known) && graph.requires(*known, owner)
            };
            if graph.requires(target, owner) && !found.iter().any(is_known) {
                found.push((owner, index));
            }
        }
    }
    found
}

/// Examples contain every required value, so their number is limited.
pub(super) fn no_schema_is_huge(check: &mut Check) {
    let symbols = check.symbols;
    if !endless(symbols).is_empty() {
        return; // Recursive schemas are infinite in size, too.
    }
    let mut sizes = vec![None; symbols.schemas.len()];
    for (id, schema) in symbols.ids() {
        let is_huge = size(symbols, id, &mut sizes) > VALUES;
        let inner = required(symbols, id).into_iter();
        let inner_is_huge =
            inner.flatten().any(|id| size(symbols, id, &mut sizes) > VALUES);
        if is_huge && !inner_is_huge {
            check.report(
                "huge-schema",
                schema.place.key("name"),
                format!(
                    "`{}` requires more than {VALUES} values, including nested ones",
                    schema.name
                ),
                "make fields optional",
            );
        }
    }
}

/// Returns the number of values that a DTO requires, including those of nested DTOs.
fn size(symbols: &Symbols, id: SchemaId, sizes: &mut [Option<usize>]) -> usize {
    if let Some(size) = sizes[id.0] {
        return size;
    }
    let total = required(symbols, id).into_iter().fold(0_usize, |total, field| {
        let inner = field.map_or(0, |inner| size(symbols, inner, sizes));
        total.saturating_add(inner).saturating_add(1)
    });
    sizes[id.0] = Some(total);
    total
}

/// Returns, for each required field, the DTO that it contains, if any.
fn required(symbols: &Symbols, id: SchemaId) -> Vec<Option<SchemaId>> {
    let graph = Graph::of(symbols);
    let fields = symbols.schema(id).fields().iter();
    let fields = fields.filter(|field| field.is_always_there());
    fields.map(|field| graph.target(field)).collect()
}
