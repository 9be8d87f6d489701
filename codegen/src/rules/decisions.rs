//! A decision of `import.yaml` is about one entry of the documents and says what becomes of it.

use std::collections::BTreeSet;

use super::context::Check;
use crate::raw::Decision;
use crate::source::Place;
use crate::symbols::each;

pub(super) fn are_about_one_entry(check: &mut Check) {
    for (decision, place) in decisions(check) {
        let subjects = decision.subjects();
        let mut named = subjects.iter().filter(|(_, name)| name.is_some());
        match (named.next(), named.next()) {
            (Some(_), None) => {}
            (None, _) => check.report(
                "decision-shape",
                place,
                "this decision is about nothing",
                "name a `schema`, an `operation`, a `field`, or a `credential`",
            ),
            (Some((first, _)), Some((second, _))) => check.report(
                "decision-shape",
                place.name(*second),
                format!("this decision names both `{first}` and `{second}`"),
                "write a decision for each",
            ),
        }
    }
}

pub(super) fn name_entries(check: &mut Check) {
    for (decision, place) in decisions(check) {
        if decision.operation.is_some() && decision.route().is_none() {
            check.report(
                "decision-shape",
                place.key("operation"),
                "this is no operation",
                "write its method and path, such as `GET /api/v3/get-user`",
            );
        }
        if decision.field.as_ref().is_some_and(|text| !text.contains('.')) {
            check.report(
                "decision-shape",
                place.key("field"),
                "this is no field",
                "write its schema and its name, such as `UserDto.status`",
            );
        }
    }
}

pub(super) fn decide_something(check: &mut Check) {
    for (decision, place) in decisions(check) {
        let Decision {
            schema, operation, ..
        } = decision;
        let keys = [
            ("ignore", decision.ignore, true),
            ("response", decision.response.is_some(), schema.is_some()),
            ("name", decision.name.is_some(), schema.is_some()),
            ("encoding", decision.encoding.is_some(), operation.is_some()),
        ];
        let stated = keys.into_iter().filter(|(_, is_stated, _)| *is_stated);
        let stated: Vec<_> = stated.collect();
        if stated.is_empty() && !decision.named().is_empty() {
            check.report(
                "decision-shape",
                place.clone(),
                format!("nothing is decided about {}", decision.subject()),
                "write `ignore: true`, `response`, `name`, or `encoding`",
            );
        }
        for (key, _, fits) in &stated {
            if !fits {
                check.report(
                    "decision-shape",
                    place.name(*key),
                    format!("`{key}` says nothing about {}", decision.subject()),
                    "schemas have `response` and `name`, operations have `encoding`: remove the key",
                );
            } else if decision.ignore && *key != "ignore" {
                check.report(
                    "decision-shape",
                    place.name(*key),
                    format!(
                        "{} is ignored, so `{key}` never applies",
                        decision.subject()
                    ),
                    "remove the key, or `ignore`",
                );
            }
        }
    }
}

pub(super) fn are_distinct(check: &mut Check) {
    let mut seen = BTreeSet::new();
    for (decision, place) in decisions(check) {
        let subject = (decision.subject(), decision.client.as_deref());
        if !subject.0.is_empty() && !seen.insert(subject) {
            check.report(
                "duplicate-decision",
                place,
                format!("{} is decided about twice", decision.subject()),
                "make one decision of both",
            );
        }
    }
}

pub(super) fn are_about_clients(check: &mut Check) {
    let Some((api, _)) = check.api() else { return };
    for (decision, place) in decisions(check) {
        let Some(client) = &decision.client else { continue };
        if check.is_dropped(client) || api.clients.iter().any(|it| it.name == *client) {
            continue;
        }
        let names = api.clients.iter().map(|client| client.name.as_str());
        let help = check.among("the name of a client", client, names);
        let message = format!("there is no client `{client}`");
        check.report("decision-shape", place.key("client"), message, help);
    }
}

fn decisions<'s>(check: &Check<'_, 's>) -> Vec<(&'s Decision, Place)> {
    let Some(document) = &check.spec().import else { return Vec::new() };
    let root = Place::root(document.file);
    each(&document.content.decisions, &root, "decisions").collect()
}
