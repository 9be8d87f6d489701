//! Compares an operation in two versions.

use super::exchange::{request, response};
use super::names::Names;
use super::pagination::pagination;
use super::pairs::Pair;
use super::record::{Changes, Subject};
use super::resources::binding;
use super::rules;
use super::side::Side;
use crate::model::{Api, Code, Deprecation, Operation};
use crate::names::Ident;

/// The credential that identifies the application.
const APPLICATION: &str = "app";

/// Compares everything but the types of the request and the response, which are compared once for
/// all operations.
pub(super) fn compare(
    old: &Side<'_>,
    new: &Side<'_>,
    names: &Names<'_>,
    pair: &Pair<'_>,
    subject: &Subject,
    changes: &mut Changes,
) {
    let (former, current) = (pair.old.1, pair.new.1);
    name(pair, subject, changes);
    let methods = (&former.method, &current.method);
    changes.compare(&rules::HTTP_METHOD_CHANGED, subject, methods, |it| {
        it.as_str().to_owned()
    });
    let paths = (&former.path, &current.path);
    changes.compare(&rules::PATH_CHANGED, subject, paths, Clone::clone);
    credentials(old.api, new.api, (former, current), subject, changes);
    if former.idempotent != current.idempotent {
        let rule = if current.idempotent {
            &rules::BECAME_IDEMPOTENT
        } else {
            &rules::NO_LONGER_IDEMPOTENT
        };
        changes.add(rule, subject);
    }
    request(old, new, names, (former, current), subject, changes);
    response(old, new, names, (former, current), subject, changes);
    pagination(old, new, names, (former, current), subject, changes);
    let bindings = (&binding(old.api, former), &binding(new.api, current));
    changes.compare(&rules::RESOURCE_CHANGED, subject, bindings, Clone::clone);
    facts(former, current, subject, changes);
}

/// Compares the names of the method, and the group.
fn name(pair: &Pair<'_>, subject: &Subject, changes: &mut Changes) {
    let (former, current) = (pair.old.1, pair.new.1);
    let keeps = |name: &Ident| {
        &current.method_name == name
            || current.aliases.iter().any(|it| &it.method_name == name)
    };
    let had = |name: &Ident| {
        &former.method_name == name
            || former.aliases.iter().any(|it| &it.method_name == name)
    };
    let call = |name: &Ident| format!("client.{}(...)", name.plain());
    let replacement = || Some(call(&current.method_name));
    if former.method_name != current.method_name {
        let rule = match former.name == current.name {
            true => &rules::METHOD_NAME_CHANGED,
            false if keeps(&former.method_name) => &rules::OPERATION_RENAMED_WITH_ALIAS,
            false => &rules::OPERATION_RENAMED,
        };
        let names = match former.name == current.name {
            true => (former.method_name.plain(), current.method_name.plain()),
            false => (former.name.as_str(), current.name.as_str()),
        };
        let rename = changes.add(rule, subject).from(names.0).to(names.1);
        rename.migrate(call(&former.method_name), replacement());
    } else {
        let names = (&former.name, &current.name);
        let rule = &rules::OPERATION_RENAMED_IN_DOCUMENTATION;
        changes.compare(rule, subject, names, Clone::clone);
    }
    for alias in former.aliases.iter().filter(|alias| !keeps(&alias.method_name)) {
        let removed =
            changes.add(&rules::OPERATION_ALIAS_REMOVED, subject).from(&alias.name);
        removed.migrate(call(&alias.method_name), replacement());
    }
    for alias in current.aliases.iter().filter(|alias| !had(&alias.method_name)) {
        changes.add(&rules::OPERATION_ALIAS_ADDED, subject).to(&alias.name);
    }
    if pair.old.0.name != pair.new.0.name {
        let moved = changes.add(&rules::OPERATION_MOVED, subject);
        moved.from(&pair.old.0.title).to(&pair.new.0.title);
    }
}

fn credentials(
    old: &Api,
    new: &Api,
    (former, current): (&Operation, &Operation),
    subject: &Subject,
    changes: &mut Changes,
) {
    let names = |api: &Api, operation: &Operation| -> Vec<String> {
        let rows =
            operation.credentials.iter().filter_map(|index| api.credentials.get(*index));
        rows.map(|credential| credential.name.clone()).collect()
    };
    let (before, after) = (names(old, former), names(new, current));
    let rule = |name: &String, rule| match name.as_str() {
        APPLICATION => &rules::APPLICATION_CHANGED,
        _ => rule,
    };
    for name in before.iter().filter(|name| !after.contains(name)) {
        changes.add(rule(name, &rules::CREDENTIAL_REMOVED), subject).from(name);
    }
    for name in after.iter().filter(|name| !before.contains(name)) {
        changes.add(rule(name, &rules::CREDENTIAL_ADDED), subject).to(name);
    }
}

/// Compares what is only documented.
fn facts(
    former: &Operation,
    current: &Operation,
    subject: &Subject,
    changes: &mut Changes,
) {
    match (&former.deprecated, &current.deprecated) {
        (None, Some(now)) => {
            let change = changes.add(&rules::OPERATION_DEPRECATED, subject);
            let method = |name: &Ident| format!("client.{}(...)", name.plain());
            if let Some(replacement) = &now.replacement {
                let new = method(&replacement.rust_name);
                change.migrate(method(&current.method_name), Some(new));
            }
        }
        (Some(_), None) => {
            changes.add(&rules::OPERATION_RESTORED, subject);
        }
        _ => {}
    }
    let name = |code: &Code| code.rust_path();
    let (before, after): (Vec<_>, Vec<_>) = (
        former.errors.iter().map(name).collect(),
        current.errors.iter().map(name).collect(),
    );
    for code in after.iter().filter(|code| !before.contains(code)) {
        changes.add(&rules::ERROR_DOCUMENTED, subject).to(code);
    }
    for code in before.iter().filter(|code| !after.contains(code)) {
        changes.add(&rules::ERROR_NO_LONGER_DOCUMENTED, subject).from(code);
    }
    if former.permissions != current.permissions {
        changes.add(&rules::PERMISSIONS_CHANGED, subject);
    }
    if former.left_out.is_some() != current.left_out.is_some() {
        changes.add(&rules::LEFT_OUT_CHANGED, subject);
    }
    if is_rewritten(former, current) {
        changes.add(&rules::TEXT_CHANGED, subject);
    }
}

/// Returns whether texts differ that only the documentation shows.
fn is_rewritten(former: &Operation, current: &Operation) -> bool {
    let texts = |operation: &Operation| {
        let Operation {
            summary,
            description,
            since,
            documentation,
            ..
        } = operation;
        (summary.clone(), description.clone(), since.clone(), documentation.clone())
    };
    // Their existence has rules of its own.
    let left_out = former.left_out.as_ref().zip(current.left_out.as_ref());
    let deprecated = former.deprecated.as_ref().zip(current.deprecated.as_ref());
    let notes = |it: &Deprecation| {
        let replacement = it.replacement.as_ref().map(|it| it.name.clone());
        (replacement, it.since.clone(), it.note.clone())
    };
    texts(former) != texts(current)
        || left_out.is_some_and(|(old, new)| old != new)
        || deprecated.is_some_and(|(old, new)| notes(old) != notes(new))
}
