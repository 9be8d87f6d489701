//! Measures how complete a spec is, with numbers for each of its files. Works on incomplete specs,
//! too, as long as their files can be read.

mod count;
mod numbers;
mod pages;
mod table;

pub use numbers::{Counts, Coverage, Row};

use crate::diagnostics::Diagnostics;
use crate::load::load;
use crate::raw::{Api, Home, Spec};
use crate::source::{FileId, Sources};

/// Computes the coverage of a spec.
#[must_use]
pub fn coverage(sources: &Sources) -> Coverage {
    let mut diagnostics = Diagnostics::default();
    let loaded = load(sources, &mut diagnostics);
    Coverage {
        rows: rows(&loaded.spec),
        errors: diagnostics.list().len(),
    }
}

fn rows(spec: &Spec) -> Vec<Row> {
    let texts = count::texts(spec);
    let row = |path: &str, file: FileId, mut counts: Counts| {
        let Home { client, group } = Home::of(path);
        counts += texts.get(&file).copied().unwrap_or_default();
        Row {
            client: client.unwrap_or_default().to_owned(),
            group: group.to_owned(),
            counts,
        }
    };
    let none = Counts::default;
    let api = spec.api.as_ref().map(|it| row(&it.path, it.file, none()));
    let errors = spec.errors.as_ref().map(|it| row(&it.path, it.file, none()));
    let glossary = spec.glossary.as_ref().map(|it| row(&it.path, it.file, none()));
    let import = spec.import.as_ref().map(|it| row(&it.path, it.file, none()));
    let site = spec.site.as_ref().map(|it| row(&it.path, it.file, none()));
    let resources = spec.resources.as_ref();
    let resources = resources.map(|it| row(&it.path, it.file, none()));
    let schemas = pages::Schemas::of(spec);
    let mut groups: Vec<_> = spec.groups.iter().collect();
    // A stable sort keeps files that `api.yaml` does not list sorted by path.
    groups.sort_by_key(|group| {
        position(spec.api.as_ref().map(|it| &it.content), group.home())
    });
    let groups = groups
        .into_iter()
        .map(|it| row(&it.path, it.file, count::group(&it.content, &schemas)));
    let documents =
        [api, errors, glossary, import, resources, site].into_iter().flatten();
    documents.chain(groups).collect()
}

/// Returns the position of a group in `api.yaml`. Shared schemas come last.
fn position(api: Option<&Api>, home: Home<'_>) -> (bool, usize, usize) {
    let listed = api.and_then(|api| {
        let folder = home.client?;
        let client = api.clients.iter().position(|client| client.name == folder)?;
        let groups = &api.clients.get(client)?.groups;
        let group = groups.iter().position(|name| name == home.group);
        Some((client, group.unwrap_or(usize::MAX)))
    });
    let (client, group) = listed.unwrap_or((usize::MAX, usize::MAX));
    (home.is_shared(), client, group)
}
