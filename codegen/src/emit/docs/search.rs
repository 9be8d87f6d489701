//! Emits the data of the search.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::guide::{Chapter, slug};
use super::names::{GUIDE, REFERENCE, schema_anchor};
use super::schemas;
use crate::model::{Api, OperationId, Text};

/// Returns one entry per operation, group, data structure, and section of the guide.
pub(super) fn data(api: &Api, chapters: &[Chapter]) -> String {
    let pages: Vec<Value> = operations(api)
        .chain(groups(api))
        .chain(tasks(api))
        .chain(sections(chapters))
        .chain(data_structures(api))
        .collect();
    let pages: Vec<_> = pages.iter().map(Value::to_string).collect();
    format!("{{\"pages\":[\n{}\n]}}\n", pages.join(",\n"))
}

fn operations(api: &Api) -> impl Iterator<Item = Value> {
    let mut tasks: BTreeMap<OperationId, Vec<&str>> = BTreeMap::new();
    for task in &api.tasks {
        for id in &task.operations {
            let words = tasks.entry(*id).or_default();
            words.push(&task.title);
            words.extend(task.keywords.iter().map(String::as_str));
        }
    }
    api.identified().map(move |(id, client, group, operation)| {
        let mut names = vec![operation.name.as_str(), operation.method_name.plain()];
        for alias in &operation.aliases {
            names.extend([alias.name.as_str(), alias.method_name.plain()]);
        }
        json!({
            "kind": "operation",
            "title": operation.summary.plain(),
            "url": html(&operation.page),
            "names": names,
            "route": operation.route(),
            "group": format!("{} \u{203a} {}", client.title, group.title),
            "tasks": tasks.get(&id).cloned().unwrap_or_default(),
            "text": sentence(&operation.description),
            "deprecated": operation.deprecated.is_some(),
        })
    })
}

fn groups(api: &Api) -> impl Iterator<Item = Value> {
    api.clients.iter().flat_map(|client| {
        client.groups_to_call().map(|group| {
            json!({
                "kind": "group",
                "title": group.title,
                "url": html(&group.page),
                "group": client.title,
                "text": sentence(&group.description),
            })
        })
    })
}

fn tasks(api: &Api) -> impl Iterator<Item = Value> {
    api.tasks.iter().map(|task| {
        json!({
            "kind": "page",
            "title": task.title,
            "url": format!("{}#{}", html("tasks.md"), slug(&task.title)),
            "group": "Operations by task",
            "tasks": task.keywords,
            "text": sentence(&task.description),
        })
    })
}

fn sections(chapters: &[Chapter]) -> impl Iterator<Item = Value> {
    chapters.iter().flat_map(|chapter| {
        let chapter_title = chapter.title();
        chapter.sections().into_iter().map(move |section| {
            let anchor = match section.is_chapter {
                true => String::new(),
                false => format!("#{}", slug(&section.title)),
            };
            json!({
                "kind": "guide",
                "title": section.title,
                "url": format!("{GUIDE}/{}.html{anchor}", chapter.name),
                "group": format!("Guide \u{203a} {chapter_title}"),
                "text": section.text,
            })
        })
    })
}

fn data_structures(api: &Api) -> impl Iterator<Item = Value> {
    schemas::shown(api).into_iter().map(|(schema, page)| {
        json!({
            "kind": "schema",
            "title": schema.name,
            "url": format!("{}#{}", html(page), schema_anchor(schema)),
            "group": "Data structures",
            "text": sentence(&schema.description),
        })
    })
}

/// Returns the URL of a page of the reference.
fn html(page: &str) -> String {
    let stem = page.strip_suffix(".md").unwrap_or(page);
    format!("{REFERENCE}/{stem}.html")
}

fn sentence(text: &Text) -> String {
    let plain = text.plain();
    let end = plain.find(". ").map_or(plain.len(), |end| end + 1);
    plain[..end].to_owned()
}
