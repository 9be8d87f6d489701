//! Emits the pages that list operations, errors, and terms.

use super::names::{documented, relative};
use crate::emit::markdown;
use crate::model::{Api, Client, Code, Group, Operation};

/// Returns the first page of the reference.
pub(super) fn overview(api: &Api) -> String {
    let mut lines = vec![format!("# {}", markdown::plain(&api.title)), String::new()];
    lines.extend(markdown::lines(&api.description));
    lines.extend([
        String::new(),
        format!(
            "Version {}. The API documentation is published at {}.",
            markdown::plain(&api.version),
            markdown::plain(&api.documentation)
        ),
        String::new(),
        "Find an operation [by task](tasks.md), or in its group below. See also the \
         [error codes](errors.md), the [data structures](schemas.md), and the \
         [glossary](glossary.md)."
            .to_owned(),
    ]);
    for client in &api.clients {
        let title = markdown::plain(&client.title);
        lines.extend([String::new(), format!("## {title}"), String::new()]);
        lines.extend(markdown::lines(&client.description));
        if let Some(permissions) = &client.permissions {
            lines.push(String::new());
            lines.extend(markdown::lines(permissions));
        }
        lines.extend([
            String::new(),
            "| Group | Description | Operations |".to_owned(),
            "| --- | --- | --- |".to_owned(),
        ]);
        lines.extend(client.groups_to_call().map(|group| {
            format!(
                "| [{}]({}) | {} | {} |",
                markdown::table(&markdown::plain(&group.title)),
                group.page,
                markdown::cell(&group.description),
                group.operations.len()
            )
        }));
    }
    lines.join("\n")
}

/// Returns the page of a group.
pub(super) fn group(client: &Client, group: &Group) -> String {
    let mut lines = vec![format!("# {}", markdown::plain(&group.title)), String::new()];
    lines.extend(markdown::lines(&group.description));
    lines.push(String::new());
    table(&mut lines);
    let operations = group.operations.iter();
    lines.extend(operations.map(|operation| row(&group.page, client, operation)));
    lines.join("\n")
}

/// Returns the page that lists operations by task.
pub(super) fn tasks(api: &Api) -> String {
    let mut lines = vec![
        "# Operations by task".to_owned(),
        String::new(),
        "The most important operations for common tasks. [The overview](index.md) lists all \
         groups."
            .to_owned(),
    ];
    for task in &api.tasks {
        let title = markdown::plain(&task.title);
        lines.extend([String::new(), format!("## {title}"), String::new()]);
        lines.extend(markdown::lines(&task.description));
        lines.push(String::new());
        table(&mut lines);
        for id in &task.operations {
            let client = &api.clients[id.client];
            let operation = &client.groups[id.group].operations[id.operation];
            lines.push(row("tasks.md", client, operation));
        }
    }
    lines.join("\n")
}

fn table(lines: &mut Vec<String>) {
    lines.push("| Operation | Method | Request |".to_owned());
    lines.push("| --- | --- | --- |".to_owned());
}

fn row(page: &str, client: &Client, operation: &Operation) -> String {
    let mark = if operation.deprecated.is_some() { " (deprecated)" } else { "" };
    format!(
        "| [{}]({}){mark} | {} | {} |",
        markdown::cell(&operation.summary),
        relative(page, &operation.page),
        markdown::table(&markdown::code(&documented(client, operation))),
        markdown::table(&markdown::code(&operation.route())),
    )
}

/// Returns the page of deprecated operations.
pub(super) fn deprecated(api: &Api) -> String {
    let mut lines = vec!["# Deprecated operations".to_owned(), String::new()];
    let deprecated: Vec<_> = api
        .identified()
        .filter_map(|(_, client, _, operation)| {
            Some((client, operation, operation.deprecated.as_ref()?))
        })
        .collect();
    if deprecated.is_empty() {
        lines.push("None.".to_owned());
        return lines.join("\n");
    }
    lines.extend([
        "These operations still work, but their replacements should be used.".to_owned(),
        String::new(),
        "| Operation | Method | Replacement |".to_owned(),
        "| --- | --- | --- |".to_owned(),
    ]);
    lines.extend(deprecated.into_iter().map(|(client, operation, deprecation)| {
        let replacement = deprecation.replacement.as_ref().map(|replacement| {
            let name = markdown::table(&markdown::code(&replacement.name));
            match &replacement.page {
                Some(page) => format!("[{name}]({page})"),
                None => name,
            }
        });
        let note = deprecation.note.as_ref().map(markdown::cell);
        let way_out: Vec<_> = replacement.into_iter().chain(note).collect();
        format!(
            "| [{}]({}) | {} | {} |",
            markdown::cell(&operation.summary),
            operation.page,
            markdown::table(&markdown::code(&documented(client, operation))),
            if way_out.is_empty() { "-".to_owned() } else { way_out.join("<br>") },
        )
    }));
    lines.join("\n")
}

/// Returns the page of error codes.
pub(super) fn errors(api: &Api) -> String {
    let mut lines = vec![
        "# Error codes".to_owned(),
        String::new(),
        "A call succeeds if and only if the `statusCode` of the response is 200, whatever the \
         HTTP status is."
            .to_owned(),
    ];
    codes(api, "`statusCode`: business status", &api.status_codes, &mut lines);
    codes(api, "`apiCode`: business reason", &api.api_codes, &mut lines);
    lines.join("\n")
}

fn codes(api: &Api, title: &str, codes: &[Code], lines: &mut Vec<String>) {
    lines.extend([
        String::new(),
        format!("## {title}"),
        String::new(),
        "| Code | Rust | Meaning | Operations |".to_owned(),
        "| --- | --- | --- | --- |".to_owned(),
    ]);
    lines.extend(codes.iter().map(|code| {
        let path = code.rust_path();
        let operations = api.operations().filter(|operation| {
            operation.errors.iter().any(|error| error.rust_path() == path)
        });
        let links = operations.map(|operation| {
            let name = markdown::table(&markdown::code(&operation.name));
            format!("[{name}]({})", operation.page)
        });
        let links: Vec<_> = links.collect();
        format!(
            "| <a id=\"{0}.{1}\"></a>[{1}](#{0}.{1}) | `{path}` | {2} | {3} |",
            code.table.member(),
            code.code,
            markdown::cell(&code.description),
            if links.is_empty() { "-".to_owned() } else { links.join(", ") },
        )
    }));
}

/// Returns the glossary.
pub(super) fn glossary(api: &Api) -> String {
    let mut lines = vec![
        "# Glossary".to_owned(),
        String::new(),
        "The vocabulary of the API, as this documentation uses it.".to_owned(),
    ];
    for term in &api.terms {
        let title = markdown::plain(&term.term);
        lines.extend([String::new(), format!("## {title}"), String::new()]);
        lines.extend(markdown::lines(&term.definition));
    }
    lines.join("\n")
}
