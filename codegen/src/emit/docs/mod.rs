//! The API reference: one page per operation, rendered by mdBook.

mod links;
mod operation;

use self::links::relative;
use super::{header, markdown};
use crate::files::FileSet;
use crate::model::{Api, Client, Code, Group, Operation};
use crate::parallel;

/// Where the pages go.
const ROOT: &str = "generated-client/docs/reference";

/// Writes every page.
pub fn emit(api: &Api, files: &mut FileSet) {
    let mut write = |page: &str, origin: &str, body: String| {
        let [first, second] = header(origin);
        let text = format!("<!-- {first}\n     {second} -->\n\n{}\n", body.trim_end());
        files.insert(format!("{ROOT}/{page}"), text);
    };
    write("SUMMARY.md", "spec/", summary(api));
    write("index.md", "spec/api.yaml", index(api));
    write("errors.md", "spec/errors.yaml", errors(api));
    let groups: Vec<(&Client, &Group)> = api
        .clients
        .iter()
        .flat_map(|client| client.groups_to_call().map(move |group| (client, group)))
        .collect();
    let pages = parallel::map(&groups, |(client, group)| {
        let pages = group.operations.iter();
        pages
            .map(|operation| operation::page(api, client, operation))
            .collect::<Vec<_>>()
    });
    for ((client, group), pages) in groups.into_iter().zip(pages) {
        let origin = format!("spec/{}/{}.yaml", client.name, group.name);
        write(&group.page, &origin, group_page(client, group));
        for (operation, page) in group.operations.iter().zip(pages) {
            write(&operation.page, &origin, page);
        }
    }
}

/// The table of contents that mdBook reads.
fn summary(api: &Api) -> String {
    let mut lines = vec![
        "# Summary".to_owned(),
        String::new(),
        format!("[{}](index.md)", markdown::plain(&api.title)),
    ];
    for client in &api.clients {
        lines.extend([
            String::new(),
            format!("# {}", markdown::plain(&client.title)),
            String::new(),
        ]);
        for group in client.groups_to_call() {
            lines.push(format!("- [{}]({})", markdown::plain(&group.title), group.page));
            lines.extend(group.operations.iter().map(|operation| {
                format!(
                    "  - [{}]({})",
                    markdown::inline_text(&operation.summary),
                    operation.page
                )
            }));
        }
    }
    lines.extend([
        String::new(),
        "---".to_owned(),
        String::new(),
        "[Error codes](errors.md)".to_owned(),
    ]);
    lines.join("\n")
}

fn index(api: &Api) -> String {
    let mut lines = vec![format!("# {}", markdown::plain(&api.title)), String::new()];
    lines.extend(markdown::lines(&api.description));
    lines.extend([
        String::new(),
        format!(
            "Version {}. The API itself is documented at {}.",
            markdown::plain(&api.version),
            markdown::plain(&api.documentation)
        ),
    ]);
    for client in &api.clients {
        lines.extend([
            String::new(),
            format!("## {}", markdown::plain(&client.title)),
            String::new(),
        ]);
        lines.extend(markdown::lines(&client.description));
        if let Some(permissions) = &client.permissions {
            lines.push(String::new());
            lines.extend(markdown::lines(permissions));
        }
        lines.extend([
            String::new(),
            "| Group | Operations |".to_owned(),
            "| --- | --- |".to_owned(),
        ]);
        lines.extend(client.groups_to_call().map(|group| {
            let title = markdown::table(&markdown::plain(&group.title));
            format!("| [{title}]({}) | {} |", group.page, group.operations.len())
        }));
    }
    lines.extend([String::new(), "See also the [error codes](errors.md).".to_owned()]);
    lines.join("\n")
}

fn group_page(client: &Client, group: &Group) -> String {
    let mut lines = vec![format!("# {}", markdown::plain(&group.title)), String::new()];
    lines.extend(markdown::lines(&group.description));
    lines.extend([
        String::new(),
        "| Task | Method | Request |".to_owned(),
        "| --- | --- | --- |".to_owned(),
    ]);
    lines.extend(group.operations.iter().map(|operation| row(client, group, operation)));
    lines.join("\n")
}

fn row(client: &Client, group: &Group, operation: &Operation) -> String {
    let mark = if operation.deprecated.is_some() { " (deprecated)" } else { "" };
    format!(
        "| [{}]({}){mark} | {} | {} |",
        markdown::cell(&operation.summary),
        relative(&group.page, &operation.page),
        markdown::table(&markdown::code(&format!(
            "{}.{}",
            client.type_name, operation.name
        ))),
        markdown::table(&markdown::code(&operation.route())),
    )
}

fn errors(api: &Api) -> String {
    let mut lines = vec![
        "# Error codes".to_owned(),
        String::new(),
        "A call succeeded if and only if the `statusCode` of its answer is 200, whatever the HTTP status says.".to_owned(),
    ];
    let mut table = |title: &str, codes: &[Code]| {
        lines.extend([
            String::new(),
            format!("## {title}"),
            String::new(),
            "| Code | Rust | Meaning |".to_owned(),
            "| --- | --- | --- |".to_owned(),
        ]);
        lines.extend(codes.iter().map(|code| {
            format!(
                "| {} | `{}` | {} |",
                code.code,
                code.rust_path(),
                markdown::cell(&code.description)
            )
        }));
    };
    table("`statusCode`: the business status", &api.status_codes);
    table("`apiCode`: the business reason", &api.api_codes);
    lines.join("\n")
}
