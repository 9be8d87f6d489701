//! Emits the table of contents, for mdBook and for language models.

use super::guide::Chapter;
use super::names::{GUIDE, REFERENCE};
use crate::emit::markdown;
use crate::model::Api;

/// The pages that are about all clients.
const INDEXES: [(&str, &str); 6] = [
    ("Overview", "index.md"),
    ("Operations by task", "tasks.md"),
    ("Error codes", "errors.md"),
    ("Data structures", "schemas.md"),
    ("Deprecated operations", "deprecated.md"),
    ("Glossary", "glossary.md"),
];

/// Returns the table of contents that mdBook reads.
pub(super) fn summary(api: &Api, chapters: &[Chapter]) -> String {
    let mut lines = vec!["# Summary".to_owned(), String::new()];
    lines.extend(["[Introduction](index.md)".to_owned(), String::new()]);
    lines.extend(["# Guide".to_owned(), String::new()]);
    lines.extend(chapters.iter().map(|chapter| {
        let title = markdown::plain(&chapter.title());
        format!("- [{title}]({GUIDE}/{}.md)", chapter.name)
    }));
    lines.extend([String::new(), "# Reference".to_owned(), String::new()]);
    lines
        .extend(INDEXES.map(|(title, page)| format!("- [{title}]({REFERENCE}/{page})")));
    for client in &api.clients {
        let title = markdown::plain(&client.title);
        lines.extend([String::new(), format!("# {title}"), String::new()]);
        for group in client.groups_to_call() {
            let title = markdown::plain(&group.title);
            lines.push(format!("- [{title}]({REFERENCE}/{})", group.page));
            lines.extend(group.operations.iter().map(|operation| {
                let title = markdown::inline_text(&operation.summary);
                format!("  - [{title}]({REFERENCE}/{})", operation.page)
            }));
        }
    }
    lines.join("\n") + "\n"
}

/// Returns `llms.txt`: every page with one line about it.
pub(super) fn for_models(api: &Api, chapters: &[Chapter]) -> String {
    let mut lines = vec![format!("# {}", markdown::plain(&api.title)), String::new()];
    let about = markdown::lines(&api.description).join(" ");
    lines.extend([format!("> {about}"), String::new()]);
    lines.extend(["## Guide".to_owned(), String::new()]);
    for chapter in chapters {
        let sections = chapter.sections();
        let text = sections.first().map_or("", |section| section.text.as_str());
        let title = markdown::plain(&chapter.title());
        let text = markdown::plain(text);
        lines.push(format!("- [{title}]({GUIDE}/{}.md): {text}", chapter.name));
    }
    lines.extend([String::new(), "## Reference".to_owned(), String::new()]);
    lines
        .extend(INDEXES.map(|(title, page)| format!("- [{title}]({REFERENCE}/{page})")));
    for client in &api.clients {
        let title = markdown::plain(&client.title);
        lines.extend([String::new(), format!("## {title}"), String::new()]);
        let groups = client.groups_to_call();
        lines.extend(groups.flat_map(|group| &group.operations).map(|operation| {
            let name = markdown::plain(&operation.name);
            let text = markdown::inline_text(&operation.summary);
            format!("- [{name}]({REFERENCE}/{}): {text}", operation.page)
        }));
    }
    lines.join("\n") + "\n"
}
