//! Applies the exceptions in `lint.yaml`.

use std::collections::BTreeSet;

use super::context::Context;
use super::rules::{IDLE_EXCEPTION, RULES, rule};
use crate::hint;
use crate::raw::Exception;
use crate::source::Place;
use crate::symbols::each;

/// Marks the findings that are allowed, and reports exceptions that allow nothing.
pub(super) fn apply(context: &mut Context) {
    let Some(document) = &context.symbols.spec.lint else { return };
    let root = Place::root(document.file);
    let mut seen = BTreeSet::new();
    for (exception, place) in each(&document.content.exceptions, &root, "exceptions") {
        if rule(&exception.rule).is_none_or(|rule| *rule == IDLE_EXCEPTION) {
            let name = &exception.rule;
            let names = RULES.iter().map(|rule| rule.name);
            let message = format!("unknown rule `{name}`");
            let help =
                hint::among("a rule that `cargo xtask lint --rules` lists", name, names);
            context.report(&IDLE_EXCEPTION, name, place.key("rule"), message, help);
            continue;
        }
        for (subject, place) in each(&exception.subjects, &place, "subjects") {
            let is_new = seen.insert((exception.rule.as_str(), subject.as_str()));
            allow(exception, subject, place, is_new, context);
        }
    }
}

fn allow(
    exception: &Exception,
    subject: &str,
    place: Place,
    is_new: bool,
    context: &mut Context,
) {
    let findings = context.findings.iter_mut();
    let mut matching = findings
        .filter(|it| it.rule.name == exception.rule && it.subject == subject)
        .peekable();
    let (message, help) = match matching.peek() {
        Some(_) if is_new => {
            let reason = exception.reason.clone().unwrap_or_default();
            matching.for_each(|finding| finding.allowed = Some(reason.clone()));
            return;
        }
        Some(_) => (
            format!("`{subject}` is allowed twice to break `{}`", exception.rule),
            "remove one of the exceptions",
        ),
        None => (
            format!("`{subject}` does not break `{}`", exception.rule),
            "remove the subject, or use a name as reports print it",
        ),
    };
    context.report(&IDLE_EXCEPTION, subject, place, message, help);
}
