//! How much a spec says: numbers for each of its files. A spec that is not finished has some too,
//! so this asks for no more than files that can be read.

mod count;
mod numbers;
mod pages;
mod table;

pub use numbers::{Counts, Coverage, Row};

use crate::diagnostics::Diagnostics;
use crate::load::load;
use crate::raw::{Api, Home, Spec};
use crate::source::{FileId, Sources};

/// Counts what a spec says.
#[must_use]
pub fn coverage(sources: &Sources) -> Coverage {
    let mut diagnostics = Diagnostics::default();
    let loaded = load(sources, &mut diagnostics);
    Coverage {
        rows: rows(&loaded.spec),
        mistakes: diagnostics.list().len(),
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
    let schemas = pages::Schemas::of(spec);
    let mut groups: Vec<_> = spec.groups.iter().collect();
    // Stable, so that files that api.yaml does not know stay sorted by path.
    groups.sort_by_key(|group| {
        position(spec.api.as_ref().map(|it| &it.content), group.home())
    });
    let groups = groups
        .into_iter()
        .map(|it| row(&it.path, it.file, count::group(&it.content, &schemas)));
    api.into_iter().chain(errors).chain(groups).collect()
}

/// Where api.yaml lists a group: its client and its place there. Shared schemas come last.
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
