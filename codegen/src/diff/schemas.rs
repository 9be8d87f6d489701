//! Compares a type in two versions.

use super::change::Change;
use super::context::Context;
use super::fields;
use super::names::Names;
use super::record::{Changes, Subject};
use super::rules;
use super::side::{Side, field_text};
use crate::model::{Field, Form, Record, SchemaId, Shape, Variant};

/// Compares the contents of a type. Its name and its place have been compared.
pub(super) fn compare(
    old: &Side<'_>,
    new: &Side<'_>,
    names: &Names<'_>,
    (from, to): (SchemaId, SchemaId),
    changes: &mut Changes,
) {
    let subject = new.subject(to);
    let (former, current) = (old.schema(from), new.schema(to));
    match (&former.shape, &current.shape) {
        (Shape::Record(before), Shape::Record(after)) => {
            let context = Context {
                old,
                new,
                names,
                type_name: current.type_name.as_str(),
                was_sent: before.is_sent,
                is_sent: after.is_sent,
            };
            record(&context, (before, after), &subject, changes);
            let first = changes.list.len();
            fields::compare(&context, &before.fields, &after.fields, &subject, changes);
            let fields = changes.list.get_mut(first..).unwrap_or_default();
            constructor_calls(&context, (before, after), fields);
        }
        (Shape::Enum(before), Shape::Enum(after)) => {
            values(before, after, &subject, current.type_name.as_str(), changes);
        }
        (Shape::Union(before), Shape::Union(after)) => {
            forms(old, new, names, (before, after), &subject, changes);
        }
        _ => {
            let kind = |shape: &Shape| match shape {
                Shape::Record(_) => "struct",
                Shape::Enum(_) => "enum",
                Shape::Union(_) => "union",
            };
            let change = changes.add(&rules::TYPE_KIND_CHANGED, &subject);
            change.from(kind(&former.shape)).to(kind(&current.shape));
        }
    }
    if former.description != current.description {
        changes.add(&rules::TEXT_CHANGED, &subject);
    }
}

/// Compares what concerns a DTO as a whole.
fn record(
    context: &Context<'_>,
    (before, after): (&Record, &Record),
    subject: &Subject,
    changes: &mut Changes,
) {
    match (before.is_sent, after.is_sent) {
        (false, true) => {
            changes.add(&rules::TYPE_BECAME_REQUEST, subject);
        }
        (true, false) => {
            changes.add(&rules::TYPE_NO_LONGER_REQUEST, subject);
        }
        _ => {}
    }
    let show = |it: &Option<String>| it.clone().unwrap_or_else(|| "none".to_owned());
    let wrappers = (&before.wrapper, &after.wrapper);
    let rule = match wrappers {
        (None, Some(_)) => &rules::WRAPPER_ADDED,
        _ => &rules::WRAPPER_REMOVED,
    };
    changes.compare(rule, subject, wrappers, show);
    constructor(context, (before, after), subject, changes);
}

/// Compares the arguments of the constructor. Added and removed arguments are reported with their
/// fields.
fn constructor(
    context: &Context<'_>,
    (before, after): (&Record, &Record),
    subject: &Subject,
    changes: &mut Changes,
) {
    if !before.is_sent || !after.is_sent {
        return;
    }
    if before.required_struct.is_some() != after.required_struct.is_some() {
        let shape = |record: &Record| match &record.required_struct {
            Some(name) => format!("the struct `{}`", name.plain()),
            None => "arguments".to_owned(),
        };
        let change = changes.add(&rules::CONSTRUCTOR_SHAPE_CHANGED, subject);
        change.from(shape(before)).to(shape(after));
        return;
    }
    // The order of the fields of a struct does not matter to callers.
    if after.required_struct.is_some() {
        return;
    }
    let required = |record: &'_ Record,
                    show: &dyn Fn(&Field) -> String|
     -> Vec<String> {
        let fields = record.fields.iter().filter(|field| field.presence.is_required());
        fields.map(show).collect()
    };
    let name = |field: &Field| field.field_name.plain().to_owned();
    let (old, new) = (required(before, &name), required(after, &name));
    let common = |names: &[String], others: &[String]| -> Vec<String> {
        names.iter().filter(|name| others.contains(name)).cloned().collect()
    };
    if common(&old, &new) != common(&new, &old) {
        let old_type =
            |field: &Field| field_text(&context.old_value(&field.ty), field.presence);
        let new_type =
            |field: &Field| field_text(&context.new_value(&field.ty), field.presence);
        let rule = match required(before, &old_type) == required(after, &new_type) {
            true => &rules::CONSTRUCTOR_ARGUMENTS_SWAPPED,
            false => &rules::CONSTRUCTOR_REORDERED,
        };
        let change = changes.add(rule, subject);
        let call = |names: &[String]| format!("new({})", names.join(", "));
        change.from(call(&old)).to(call(&new)).migrate(call(&old), Some(call(&new)));
    }
}

/// Adds the calls of the constructor to the changes of fields that change its arguments.
fn constructor_calls(
    context: &Context<'_>,
    (before, after): (&Record, &Record),
    changes: &mut [Change],
) {
    if !before.is_sent || !after.is_sent {
        return;
    }
    let call = |record: &Record| {
        let fields = record.fields.iter().filter(|field| field.presence.is_required());
        let names: Vec<_> = fields.map(|field| field.field_name.plain()).collect();
        let names = names.join(", ");
        let arguments = match &record.required_struct {
            Some(name) => format!("{} {{ {names} }}", name.plain()),
            None => names,
        };
        format!("{}::new({arguments})", context.type_name)
    };
    let (old, new) = (call(before), call(after));
    let rules = [
        &rules::REQUIRED_FIELD_ADDED,
        &rules::REQUIRED_FIELD_REMOVED,
        &rules::FIELD_BECAME_REQUIRED,
        &rules::FIELD_BECAME_OPTIONAL,
    ];
    for change in changes
        .iter_mut()
        .filter(|it| rules.iter().any(|rule| rule.name == it.rule.name))
    {
        change.migrate(&old, Some(new.clone()));
    }
}

fn values(
    before: &[Variant],
    after: &[Variant],
    subject: &Subject,
    type_name: &str,
    changes: &mut Changes,
) {
    let path =
        |variant: &Variant| format!("{type_name}::{}", variant.variant_name.plain());
    let by_value =
        |list: &[Variant], value: &str| list.iter().position(|it| it.value == value);
    let by_name = |list: &[Variant], variant: &Variant| {
        list.iter().position(|it| it.variant_name == variant.variant_name)
    };
    for old in before {
        let part = subject.part(" value ", &old.value);
        match by_value(after, &old.value).and_then(|index| after.get(index)) {
            Some(new) if new.variant_name != old.variant_name => {
                let change = changes.add(&rules::ENUM_VARIANT_RENAMED, &part);
                change.from(old.variant_name.plain()).to(new.variant_name.plain());
                change.migrate(path(old), Some(path(new)));
            }
            Some(new) if new.description != old.description => {
                changes.add(&rules::TEXT_CHANGED, &part);
            }
            Some(_) => {}
            None => match by_name(after, old).and_then(|index| after.get(index)) {
                Some(new) => {
                    let change = changes.add(&rules::ENUM_VALUE_CHANGED, &part);
                    change.from(&old.value).to(&new.value);
                }
                None => {
                    changes
                        .add(&rules::ENUM_VALUE_REMOVED, &part)
                        .migrate(path(old), None);
                }
            },
        }
    }
    for new in after {
        if by_value(before, &new.value).is_none() && by_name(before, new).is_none() {
            changes.add(&rules::ENUM_VALUE_ADDED, &subject.part(" value ", &new.value));
        }
    }
}

fn forms(
    old: &Side<'_>,
    new: &Side<'_>,
    names: &Names<'_>,
    (before, after): (&[Form], &[Form]),
    subject: &Subject,
    changes: &mut Changes,
) {
    let from = |form: &Form| old.type_text(&form.ty, &|name| names.current(name));
    let to = |form: &Form| new.type_text(&form.ty, &|name| name.to_owned());
    for form in before {
        let part = subject.part("::", form.variant_name.plain());
        if let Some(now) = after.iter().find(|it| it.variant_name == form.variant_name) {
            let types = (&from(form), &to(now));
            changes.compare(&rules::UNION_FORM_TYPE_CHANGED, &part, types, Clone::clone);
            if form.boxed != now.boxed {
                let text = |form: &Form| match form.boxed {
                    true => format!("Box<{}>", to(now)),
                    false => to(now),
                };
                changes
                    .add(&rules::UNION_FORM_BOXED, &part)
                    .from(text(form))
                    .to(text(now));
            }
            if form.description != now.description {
                changes.add(&rules::TEXT_CHANGED, &part);
            }
        } else if let Some(now) = after.iter().find(|it| from(form) == to(it)) {
            let change = changes.add(&rules::UNION_FORM_RENAMED, &part);
            change.from(form.variant_name.plain()).to(now.variant_name.plain());
        } else {
            changes.add(&rules::UNION_FORM_REMOVED, &part);
        }
    }
    for form in after {
        let is_known = before
            .iter()
            .any(|it| it.variant_name == form.variant_name || from(it) == to(form));
        if !is_known {
            let part = subject.part("::", form.variant_name.plain());
            changes.add(&rules::UNION_FORM_ADDED, &part).to(to(form));
        }
    }
}
