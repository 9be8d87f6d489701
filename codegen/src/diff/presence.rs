//! Compares the type of a field, and whether it may be missing or null.

use super::context::Context;
use super::record::{Changes, Subject};
use super::rules;
use super::side::field_text;
use super::wider::is_wider;
use crate::model::{Field, Presence};

/// Compares the type of the value.
pub(super) fn value(
    context: &Context<'_>,
    old: &Field,
    new: &Field,
    part: &Subject,
    changes: &mut Changes,
) {
    let (from, to) = (context.old_value(&old.ty), context.new_value(&new.ty));
    if from == to {
        return;
    }
    let rule = match (old.ty.is_secret(), new.ty.is_secret()) {
        (false, true) => &rules::FIELD_BECAME_SECRET,
        (true, false) => &rules::FIELD_NO_LONGER_SECRET,
        _ if is_wider((context.old, &old.ty), (context.new, &new.ty), context.names) => {
            &rules::FIELD_TYPE_WIDENED
        }
        _ => &rules::FIELD_TYPE_CHANGED,
    };
    let change = changes.add(rule, part);
    change.from(field_text(&from, old.presence)).to(field_text(&to, new.presence));
}

/// Compares whether the field may be missing or null.
pub(super) fn presence(
    context: &Context<'_>,
    old: &Field,
    new: &Field,
    part: &Subject,
    changes: &mut Changes,
) {
    if old.presence == new.presence {
        return;
    }
    let is_sent = context.was_sent && context.is_sent;
    let required = (old.presence.is_required(), new.presence.is_required());
    let (from, to) = (context.old_value(&old.ty), context.new_value(&new.ty));
    let (from, to) = (field_text(&from, old.presence), field_text(&to, new.presence));
    let rule = match (required, is_sent) {
        (_, false) if from == to => &rules::RESPONSE_FIELD_PRESENCE_CHANGED,
        ((false, true), true) => &rules::FIELD_BECAME_REQUIRED,
        ((false, true), false) if is_vital(context, new) => {
            &rules::RESPONSE_SECRET_BECAME_REQUIRED
        }
        ((false, true), false) => &rules::RESPONSE_FIELD_BECAME_REQUIRED,
        ((true, false), true) => &rules::FIELD_BECAME_OPTIONAL,
        ((true, false), false) => &rules::RESPONSE_FIELD_BECAME_OPTIONAL,
        _ if new.presence.is_nullable() => &rules::FIELD_BECAME_NULLABLE,
        (_, true) => &rules::FIELD_NO_LONGER_NULLABLE,
        (_, false) => &rules::RESPONSE_FIELD_NO_LONGER_NULLABLE,
    };
    changes.add(rule, part).from(from).to(to);
}

/// Returns whether a response without the field is an error.
pub(super) fn is_vital(context: &Context<'_>, field: &Field) -> bool {
    field.presence == Presence::Required && context.new.holds_secret(&field.ty)
}
