//! Compares the fields of a DTO in two versions.

use super::context::Context;
use super::presence::{is_vital, presence, value};
use super::record::{Changes, Subject};
use super::rules::{self, Rule};
use super::side::field_text;
use crate::model::Field;

/// Compares all fields.
pub(super) fn compare(
    context: &Context<'_>,
    before: &[Field],
    after: &[Field],
    subject: &Subject,
    changes: &mut Changes,
) {
    let mut removed: Vec<&Field> = Vec::new();
    let mut paired: Vec<(&Field, &Field)> = Vec::new();
    for old in before {
        match after.iter().find(|new| new.name == old.name) {
            Some(new) => paired.push((old, new)),
            None => removed.push(old),
        }
    }
    let is_new = |field: &&Field| before.iter().all(|old| old.name != field.name);
    let mut added: Vec<&Field> = after.iter().filter(is_new).collect();
    removed.retain(|old| {
        let index = renamed(context, old, &added);
        let Some(new) = index.map(|index| added.remove(index)) else { return true };
        paired.push((old, new));
        false
    });
    for old in &removed {
        let part = subject.part(".", &old.name);
        let is_sent = context.was_sent && context.is_sent;
        let rule = match is_sent && old.presence.is_required() {
            true => &rules::REQUIRED_FIELD_REMOVED,
            false => &rules::FIELD_REMOVED,
        };
        changes.add(rule, &part).migrate(context.path(old), None);
        ask(context, old, &added, subject, changes);
    }
    for new in &added {
        let rule = added_rule(context, new);
        let text = field_text(&context.new_value(&new.ty), new.presence);
        changes.add(rule, &subject.part(".", &new.name)).to(text);
    }
    for (old, new) in &paired {
        field(context, old, new, subject, changes);
    }
    let order = |list: &[Field], others: &[Field]| -> Vec<String> {
        let common =
            list.iter().filter(|it| others.iter().any(|other| other.name == it.name));
        common.map(|it| it.name.clone()).collect()
    };
    if order(before, after) != order(after, before) {
        changes.add(&rules::FIELD_REORDERED, subject);
    }
}

/// Returns which added field replaces a removed one: one that reads the former name, or the only
/// one that has the Rust name, or type and description.
fn renamed(context: &Context<'_>, old: &Field, added: &[&Field]) -> Option<usize> {
    let same_type =
        |new: &Field| context.old_value(&old.ty) == context.new_value(&new.ty);
    let alias = added.iter().position(|new| new.aliases.contains(&old.name));
    let same_name = || added.iter().position(|new| new.field_name == old.field_name);
    let same_text = || {
        let alike = |new: &&&Field| same_type(new) && new.description == old.description;
        match added.iter().filter(alike).count() {
            1 => added.iter().position(|new| alike(&new)),
            _ => None,
        }
    };
    alias.or_else(same_name).or_else(same_text)
}

/// Asks about added fields of the same type.
fn ask(
    context: &Context<'_>,
    old: &Field,
    added: &[&Field],
    subject: &Subject,
    changes: &mut Changes,
) {
    let same_type = |new: &&&Field| {
        context.old_value(&old.ty) == context.new_value(&new.ty)
            && new.presence == old.presence
    };
    for new in added.iter().filter(same_type) {
        let part = |name: &str| subject.part(".", name).name;
        let (name, former) = (&new.name, &old.name);
        let hint =
            format!("if `{name}` replaces `{former}`, add `aliases: [{former}]` to it");
        changes.ask(part(former), part(name), hint);
    }
}

fn added_rule(context: &Context<'_>, new: &Field) -> &'static Rule {
    match (context.was_sent && context.is_sent, new.presence.is_required()) {
        (true, true) => &rules::REQUIRED_FIELD_ADDED,
        (true, false) => &rules::OPTIONAL_FIELD_ADDED,
        (false, true) if is_vital(context, new) => &rules::RESPONSE_SECRET_ADDED,
        (false, _) => &rules::RESPONSE_FIELD_ADDED,
    }
}

fn field(
    context: &Context<'_>,
    old: &Field,
    new: &Field,
    subject: &Subject,
    changes: &mut Changes,
) {
    let part = subject.part(".", &new.name);
    name(context, old, new, &part, changes);
    value(context, old, new, &part, changes);
    presence(context, old, new, &part, changes);
    if old.boxed != new.boxed {
        let value = context.new_value(&new.ty);
        let text = |field: &Field| match field.boxed {
            true => field_text(&format!("Box<{value}>"), new.presence),
            false => field_text(&value, new.presence),
        };
        changes.add(&rules::FIELD_BOXED, &part).from(text(old)).to(text(new));
    }
    match (&old.deprecated, &new.deprecated) {
        (None, Some(_)) => {
            changes.add(&rules::FIELD_DEPRECATED, &part);
        }
        (Some(_), None) => {
            changes.add(&rules::FIELD_RESTORED, &part);
        }
        _ => {}
    }
    let show = |it: &Option<serde_json::Value>| {
        it.as_ref().map_or_else(|| "none".to_owned(), ToString::to_string)
    };
    changes.compare(&rules::DEFAULT_CHANGED, &part, (&old.default, &new.default), show);
    changes.compare(&rules::LIMITS_CHANGED, &part, (&old.limits, &new.limits), |it| {
        it.words().unwrap_or_else(|| "none".to_owned())
    });
    changes.compare(&rules::EXAMPLE_CHANGED, &part, (&old.example, &new.example), show);
    if old.description != new.description {
        changes.add(&rules::TEXT_CHANGED, &part);
    }
}

/// Compares the names in JSON and in Rust.
fn name(
    context: &Context<'_>,
    old: &Field,
    new: &Field,
    part: &Subject,
    changes: &mut Changes,
) {
    let is_kept = new.aliases.contains(&old.name);
    let rule = match (old.name == new.name, old.field_name == new.field_name) {
        (true, true) => None,
        (true, false) => Some(&rules::RUST_FIELD_RENAMED),
        // Requests send the new name only.
        (false, true) if is_kept && !context.is_sent => {
            Some(&rules::WIRE_FIELD_RENAMED_WITH_ALIAS)
        }
        (false, true) => Some(&rules::WIRE_FIELD_RENAMED),
        (false, false) if is_kept && !context.is_sent => {
            Some(&rules::FIELD_RENAMED_WITH_ALIAS)
        }
        (false, false) => Some(&rules::FIELD_RENAMED),
    };
    if let Some(rule) = rule {
        let names = match old.name == new.name {
            true => (old.field_name.plain(), new.field_name.plain()),
            false => (old.name.as_str(), new.name.as_str()),
        };
        let change = changes.add(rule, part).from(names.0).to(names.1);
        if old.field_name != new.field_name {
            change.migrate(context.path(old), Some(context.path(new)));
        }
    }
    let reads = |field: &Field, name: &String| {
        &field.name == name || field.aliases.contains(name)
    };
    for alias in old.aliases.iter().filter(|alias| !reads(new, alias)) {
        changes.add(&rules::FIELD_ALIAS_REMOVED, part).from(alias);
    }
    for alias in new.aliases.iter().filter(|alias| !reads(old, alias)) {
        changes.add(&rules::FIELD_ALIAS_ADDED, part).to(alias);
    }
}
