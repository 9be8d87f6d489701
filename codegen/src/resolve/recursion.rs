//! Schemas that hold themselves, or more than anybody could write.

use super::Resolver;
use crate::model::{Api, Presence, SchemaId, Shape, Type};

/// A DTO that requires more values than this, in all, is an accident.
const VALUES: usize = 1_000;

/// Boxes the fields and shapes through which a schema holds itself, and refuses schemas that would have to
/// hold themselves without end.
pub(super) fn check_and_box(mut api: Api, resolver: &mut Resolver<'_>) -> Api {
    let mut reported: Vec<SchemaId> = Vec::new();
    for index in 0..api.schemas().len() {
        let owner = SchemaId(index);
        for field in 0..api.schema(owner).fields().len() {
            let Some((target, is_required)) = direct(&api, owner, field) else {
                continue;
            };
            if !is_required && reaches(&api, target, owner, |_| true) {
                api.box_part(owner, field);
            }
            let is_endless = is_required && requires(&api, target, owner);
            let is_known = |known: &SchemaId| {
                requires(&api, owner, *known) && requires(&api, *known, owner)
            };
            if is_endless && !reported.iter().any(is_known) {
                report(&api, owner, field, resolver);
                reported.push(owner);
            }
        }
    }
    if reported.is_empty() {
        refuse_huge(&api, resolver);
    }
    box_forms(&mut api);
    api
}

/// Where a union holds itself, the box is in the union: so it is small wherever it stands.
fn box_forms(api: &mut Api) {
    for index in 0..api.schemas().len() {
        let union = SchemaId(index);
        for form in 0..api.schema(union).forms().len() {
            let holds_itself = match api.schema(union).forms()[form].ty {
                Type::Schema(target) => holds(api, target, union),
                _ => false,
            };
            if holds_itself {
                api.box_part(union, form);
            }
        }
    }
}

/// Whether `goal` is inside of `start` without a list, map or box around it.
fn holds(api: &Api, start: SchemaId, goal: SchemaId) -> bool {
    let mut seen = vec![false; api.schemas().len()];
    let mut pending = vec![start];
    while let Some(id) = pending.pop() {
        if id == goal {
            return true;
        }
        if std::mem::replace(&mut seen[id.0], true) {
            continue;
        }
        let schema = api.schema(id);
        let fields = schema.fields().iter().map(|field| (&field.ty, field.boxed));
        let forms = schema.forms().iter().map(|form| (&form.ty, form.boxed));
        pending.extend(fields.chain(forms).filter_map(|part| match part {
            (Type::Schema(inner), false) => Some(*inner),
            _ => None,
        }));
    }
    false
}

/// Examples show every required value, so there must not be too many.
fn refuse_huge(api: &Api, resolver: &mut Resolver<'_>) {
    let mut sizes = vec![None; api.schemas().len()];
    for index in 0..api.schemas().len() {
        let is_huge = size(api, SchemaId(index), &mut sizes) > VALUES;
        let inner = required(api, SchemaId(index)).into_iter();
        let inner_is_huge = inner.flatten().any(|id| size(api, id, &mut sizes) > VALUES);
        if is_huge && !inner_is_huge {
            let name = &api.schema(SchemaId(index)).name;
            resolver.diagnostics.report(
                "huge-schema",
                resolver.homes[index].place.key("name"),
                format!("`{name}` and what it holds require more than {VALUES} values"),
                "make fields optional: nobody could write this",
            );
        }
    }
}

/// How many values a DTO requires, those inside of its DTOs included.
fn size(api: &Api, id: SchemaId, sizes: &mut [Option<usize>]) -> usize {
    if let Some(size) = sizes[id.0] {
        return size;
    }
    let total = required(api, id).into_iter().fold(0_usize, |total, field| {
        let inner = field.map_or(0, |inner| size(api, inner, sizes));
        total.saturating_add(inner).saturating_add(1)
    });
    sizes[id.0] = Some(total);
    total
}

/// For each field that has to have a value: the DTO it holds, if it holds one.
fn required(api: &Api, id: SchemaId) -> Vec<Option<SchemaId>> {
    let fields = api.schema(id).fields().iter().enumerate();
    let fields = fields.filter(|(_, field)| field.presence == Presence::Required);
    fields.map(|(index, _)| direct(api, id, index).map(|(target, _)| target)).collect()
}

fn report(api: &Api, owner: SchemaId, field: usize, resolver: &mut Resolver<'_>) {
    let place = resolver.homes[owner.0].field(field).key("type");
    let schema = api.schema(owner);
    let (name, field) = (&schema.name, &schema.fields()[field].name);
    resolver.diagnostics.report(
        "endless-schema",
        place,
        format!(
            "`{name}` requires itself through `{field}`, so it could never be written"
        ),
        "make one of the fields on the way optional, or an array",
    );
}

fn requires(api: &Api, start: SchemaId, goal: SchemaId) -> bool {
    reaches(api, start, goal, |is_required| is_required)
}

/// The schema that a field holds directly, and whether it always does.
fn direct(api: &Api, owner: SchemaId, field: usize) -> Option<(SchemaId, bool)> {
    let field = &api.schema(owner).fields()[field];
    match &field.ty {
        Type::Schema(target)
            if matches!(api.schema(*target).shape, Shape::Record(_)) =>
        {
            Some((*target, field.presence == Presence::Required))
        }
        _ => None,
    }
}

/// Whether `goal` is reached from `start` through fields that `follow` accepts.
fn reaches(
    api: &Api,
    start: SchemaId,
    goal: SchemaId,
    follow: fn(bool) -> bool,
) -> bool {
    let mut seen = vec![false; api.schemas().len()];
    let mut pending = vec![start];
    while let Some(id) = pending.pop() {
        if id == goal {
            return true;
        }
        if std::mem::replace(&mut seen[id.0], true) {
            continue;
        }
        let fields = 0..api.schema(id).fields().len();
        let next = fields.filter_map(|field| direct(api, id, field));
        pending.extend(
            next.filter(|(_, is_required)| follow(*is_required)).map(|(id, _)| id),
        );
    }
    false
}
