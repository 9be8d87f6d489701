//! Compares the request and the response of an operation. Their types are compared once for all
//! operations.

use super::names::Names;
use super::record::{Changes, Subject};
use super::rules;
use super::side::{Side, field_text, word};
use super::wider::is_wider;
use crate::model::{Operation, Presence, Response, Type};

/// Compares the request of an operation, except its fields.
pub(super) fn request(
    old: &Side<'_>,
    new: &Side<'_>,
    names: &Names<'_>,
    (former, current): (&Operation, &Operation),
    subject: &Subject,
    changes: &mut Changes,
) {
    let calls =
        || (former.example.lines.join("\n"), Some(current.example.lines.join("\n")));
    let (before, after) = match (&former.request, &current.request) {
        (None, None) => return,
        (None, Some(_)) => {
            let (before, after) = calls();
            changes.add(&rules::REQUEST_ADDED, subject).migrate(before, after);
            return;
        }
        (Some(_), None) => {
            let (before, after) = calls();
            changes.add(&rules::REQUEST_REMOVED, subject).migrate(before, after);
            return;
        }
        (Some(before), Some(after)) => (before, after),
    };
    let (from, to) = (old.schema(before.schema), new.schema(after.schema));
    if names.current(from.type_name.as_str()) != to.type_name.as_str() {
        let (was, is) = calls();
        let change = changes.add(&rules::REQUEST_TYPE_CHANGED, subject);
        change.from(&from.name).to(&to.name).migrate(was, is);
    }
    let encodings = (&before.body, &after.body);
    if let (Some(before), Some(after)) = encodings {
        changes.compare(&rules::ENCODING_CHANGED, subject, (before, after), word);
    }
    for (field, location) in from.fields().iter().zip(&before.locations) {
        let index = to.fields().iter().position(|it| it.name == field.name);
        if let Some(now) = index.and_then(|index| after.locations.get(index)) {
            let part = subject.part(".", &field.name);
            changes.compare(&rules::FIELD_MOVED, &part, (location, now), word);
        }
    }
}

/// Returns the Rust type of the data of a response.
fn data(
    side: &Side<'_>,
    response: &Response,
    rename: &dyn Fn(&str) -> String,
) -> String {
    match &response.data {
        Some(ty) => side.type_text(ty, rename),
        None => "()".to_owned(),
    }
}

/// Compares the response of an operation, except the fields of its data.
pub(super) fn response(
    old: &Side<'_>,
    new: &Side<'_>,
    names: &Names<'_>,
    (former, current): (&Operation, &Operation),
    subject: &Subject,
    changes: &mut Changes,
) {
    let (before, after) = (&former.response, &current.response);
    let renamed = |name: &str| names.current(name);
    let kept = |name: &str| name.to_owned();
    let (from, to) = (data(old, before, &renamed), data(new, after, &kept));
    if from != to {
        let secret =
            |response: &Response| response.data.as_ref().is_some_and(Type::is_secret);
        let rule = match (&before.data, &after.data) {
            (None, _) => &rules::RESPONSE_DATA_ADDED,
            (_, None) => &rules::RESPONSE_DATA_REMOVED,
            _ if !secret(before) && secret(after) => &rules::RESPONSE_BECAME_SECRET,
            _ if secret(before) && !secret(after) => &rules::RESPONSE_NO_LONGER_SECRET,
            (Some(before), Some(after))
                if is_wider((old, before), (new, after), names) =>
            {
                &rules::RESPONSE_TYPE_WIDENED
            }
            _ => &rules::RESPONSE_TYPE_CHANGED,
        };
        changes.add(rule, subject).from(from).to(to);
    } else if before.optional != after.optional {
        let rule = if after.optional {
            &rules::RESPONSE_BECAME_OPTIONAL
        } else {
            &rules::RESPONSE_BECAME_REQUIRED
        };
        let presence =
            |optional| if optional { Presence::Optional } else { Presence::Required };
        let change = changes.add(rule, subject);
        change.from(field_text(&from, presence(before.optional)));
        change.to(field_text(&to, presence(after.optional)));
    }
    let member = |it: &Option<String>| match it {
        Some(member) => format!("member `{member}` of the envelope"),
        None => "the response itself".to_owned(),
    };
    let members = (&before.member, &after.member);
    changes.compare(&rules::RESPONSE_ENVELOPE_CHANGED, subject, members, member);
}
