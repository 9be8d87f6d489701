//! Determines where recursive schemas need a box.

use std::collections::BTreeSet;

use crate::symbols::{Graph, Shape, Symbols, reached};
use crate::types::{SchemaId, Type};

/// Fields and variants, each by its schema and its index.
pub(super) type Boxes = BTreeSet<(SchemaId, usize)>;

/// Returns the parts through which schemas contain themselves. For a recursive union, the box is in
/// the union, so that it is small wherever it is used.
pub(super) fn boxes(symbols: &Symbols<'_>) -> Boxes {
    let graph = Graph::of(symbols);
    let mut boxes = Boxes::new();
    for (owner, schema) in symbols.ids() {
        for (index, field) in schema.fields().iter().enumerate() {
            let target = graph.target(field).filter(|_| !field.is_always_there());
            if target.is_some_and(|target| graph.reaches(target, owner)) {
                boxes.insert((owner, index));
            }
        }
    }
    for (union, schema) in symbols.ids() {
        for (index, form) in schema.forms().iter().enumerate() {
            let Some(Type::Schema(target)) = form.ty else { continue };
            let next = |id| parts(symbols, id, &boxes);
            if reached(symbols.schemas.len(), [target], next)[union.0] {
                boxes.insert((union, index));
            }
        }
    }
    boxes
}

/// Returns the schemas that a schema contains without a list, map, or box around them.
fn parts(symbols: &Symbols<'_>, id: SchemaId, boxes: &Boxes) -> Vec<SchemaId> {
    let types: Vec<_> = match &symbols.schema(id).shape {
        Shape::Record { fields, .. } => fields.iter().map(|it| it.ty.as_ref()).collect(),
        Shape::Union(forms) => forms.iter().map(|it| it.ty.as_ref()).collect(),
        Shape::Enum(_) => Vec::new(),
    };
    let types = types.into_iter().enumerate();
    let inner = types.filter_map(|(index, ty)| match ty {
        Some(Type::Schema(inner)) if !boxes.contains(&(id, index)) => Some(*inner),
        _ => None,
    });
    inner.collect()
}
