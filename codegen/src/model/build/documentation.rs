//! Builds what only the documentation needs.

use std::collections::BTreeMap;

use crate::model::api::{Client, identified};
use crate::model::documentation::{Task, Term};
use crate::model::text::Text;
use crate::raw::{Site, Spec};

pub(super) fn site(spec: &Spec) -> Option<&Site> {
    spec.site.as_ref().map(|document| &document.content)
}

pub(super) fn terms(spec: &Spec) -> Vec<Term> {
    let glossary = spec.glossary.iter().map(|document| &document.content);
    let terms = glossary.flat_map(|glossary| &glossary.terms);
    let terms = terms.map(|term| Term {
        term: term.term.clone(),
        definition: Text::of(term.definition.as_deref()),
    });
    terms.collect()
}

/// Returns the tasks; `None` if one names an operation that does not exist.
pub(super) fn tasks(spec: &Spec, clients: &[Client]) -> Option<Vec<Task>> {
    let ids: BTreeMap<_, _> = identified(clients)
        .map(|(id, client, _, operation)| {
            (format!("{}.{}", client.name, operation.name), id)
        })
        .collect();
    let tasks = site(spec).into_iter().flat_map(|site| &site.tasks);
    let tasks = tasks.map(|task| {
        let operations = task.operations.iter().map(|name| ids.get(name).copied());
        Some(Task {
            title: task.title.clone(),
            description: Text::of(task.description.as_deref()),
            keywords: task.keywords.clone(),
            operations: operations.collect::<Option<_>>()?,
        })
    });
    tasks.collect()
}

pub(super) fn host(spec: &Spec, client: &str) -> Option<String> {
    let mut hosts = site(spec)?.hosts.iter();
    hosts.find(|host| host.client == client).map(|host| host.host.clone())
}

pub(super) fn header_value(spec: &Spec, credential: &str) -> Option<String> {
    let mut headers = site(spec)?.headers.iter();
    let header = headers.find(|header| header.credential == credential)?;
    Some(header.value.clone())
}
