//! Emits the documentation site: Markdown for mdBook, the data of the search, and `llms.txt`.

mod curl;
mod guide;
mod indexes;
mod names;
mod operation;
mod schemas;
mod search;
mod structures;
mod summary;

pub use guide::Chapter;
use names::{GUIDE, REFERENCE};

use crate::files::FileSet;
use crate::model::Api;
use crate::parallel;

/// Emits every file of the site. `chapters` is the guide in its order.
pub fn emit(api: &Api, chapters: &[Chapter], files: &mut FileSet) {
    let mut page = |path: &str, text: String| {
        files.insert(format!("{REFERENCE}/{path}"), format!("{}\n", text.trim_end()));
    };
    page("index.md", indexes::overview(api));
    page("tasks.md", indexes::tasks(api));
    page("errors.md", indexes::errors(api));
    page("deprecated.md", indexes::deprecated(api));
    page("glossary.md", indexes::glossary(api));
    page("schemas.md", schemas::page(api));
    let groups: Vec<_> = api
        .clients
        .iter()
        .flat_map(|client| client.groups_to_call().map(move |group| (client, group)))
        .collect();
    let pages = parallel::map(&groups, |(client, group)| {
        let pages = group.operations.iter();
        let pages = pages.map(|operation| operation::page(api, client, operation));
        pages.collect::<Vec<_>>()
    });
    for ((client, group), pages) in groups.into_iter().zip(pages) {
        page(&group.page, indexes::group(client, group));
        for (operation, text) in group.operations.iter().zip(pages) {
            page(&operation.page, text);
        }
    }
    for chapter in chapters {
        files.insert(format!("{GUIDE}/{}.md", chapter.name), chapter.text.clone());
    }
    files.insert("SUMMARY.md", summary::summary(api, chapters));
    files.insert("search.json", search::data(api, chapters));
    files.insert("llms.txt", summary::for_models(api, chapters));
}
