//! A decision in `import.yaml` names one item of the documents and states what to do with it.

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
                "missing subject of the decision",
                "add `schema`, `operation`, `field`, or `credential`",
            ),
            (Some((first, _)), Some((second, _))) => check.report(
                "decision-shape",
                place.name(*second),
                format!("multiple subjects of one decision: `{first}` and `{second}`"),
                "split it into separate decisions",
            ),
        }
    }
}

pub(super) fn name_entries(check: &mut Check) {
    for (decision, place) in decisions(check) {
        if let Some(operation) = &decision.operation
            && decision.route().is_none()
        {
            check.report(
                "decision-shape",
                place.key("operation"),
                format!("invalid operation `{operation}`"),
                "use a method and a path, such as `GET /api/v3/get-user`",
            );
        }
        if let Some(field) = decision.field.as_ref().filter(|text| !text.contains('.')) {
            check.report(
                "decision-shape",
                place.key("field"),
                format!("invalid field `{field}`"),
                "use the schema and the field, such as `UserDto.status`",
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
                format!("missing decision about {}", decision.subject()),
                "add `ignore: true`, `response`, `name`, or `encoding`",
            );
        }
        for (key, _, fits) in &stated {
            if !fits {
                check.report(
                    "decision-shape",
                    place.name(*key),
                    format!("`{key}` does not apply to {}", decision.subject()),
                    "remove the key; `response` and `name` apply to schemas, and `encoding` \
                     applies to operations",
                );
            } else if decision.ignore && *key != "ignore" {
                check.report(
                    "decision-shape",
                    place.name(*key),
                    format!(
                        "{} is ignored, so `{key}` has no effect",
                        decision.subject()
                    ),
                    "remove either `ignore` or the key",
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
                format!("duplicate decision about {}", decision.subject()),
                "merge the two decisions",
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
        let message = format!("unknown client `{client}`");
        check.report("decision-shape", place.key("client"), message, help);
    }
}

fn decisions<'s>(check: &Check<'_, 's>) -> Vec<(&'s Decision, Place)> {
    let Some(document) = &check.spec().import else { return Vec::new() };
    let root = Place::root(document.file);
    each(&document.content.decisions, &root, "decisions").collect()
}
