//! Merges the contents of documents into a spec.

mod acceptance;
mod compare;
mod draft;
mod edit;
mod entries;
mod facts;
mod homes;
mod inline;
mod lines;
mod operations;
mod rewrite;
mod routes;
mod scalar;
mod schemas;
mod shape;
pub mod summary;
mod tables;
mod texts;
mod unite;
pub(super) mod wire;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use self::acceptance::Unfit;
use self::compare::{Compare, Entry};
use self::draft::{Draft, IMPORT, with_files};
use self::homes::takes_page;
pub(crate) use self::rewrite::{Rewrite, rewrite};
use self::routes::Twin;
use self::summary::{Heading, Notes, Spot, Summary};
use self::unite::{Published, unite};
use self::wire::Schemas;
use super::incoming::{
    Incoming, IncomingClient, IncomingGroup, IncomingOperation, Note,
};
use crate::diagnostics::{Diagnostics, Failure};
use crate::load::Loaded;
use crate::raw::{self, Home};
use crate::source::Sources;

/// Options of a merge.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Whether to remove what is no longer in the documents.
    pub remove: bool,
    /// Whether the documents cover only some operations of their clients, so that the others do not
    /// count as missing.
    pub is_partial: bool,
    /// Whether to keep values of the documents that do not match, although `codegen` then rejects
    /// them.
    pub keeps_misfits: bool,
}

/// The result of a merge.
#[derive(Debug)]
pub struct Merged {
    /// New texts of the changed files, by their path below the spec folder.
    pub files: BTreeMap<String, String>,
    /// What changed, and what remains to be done.
    pub summary: Summary,
    /// Values of the documents that were dropped because they do not match.
    pub(crate) unfit: Vec<Unfit>,
    /// Schemas of the documents that no operation uses.
    pub(crate) unused: Vec<Note>,
}

/// Merges items into a spec, which may be empty.
///
/// # Errors
///
/// Returns an error if a file of the spec is not valid YAML, does not follow the grammar, or cannot
/// be changed without damage.
pub fn merge(
    spec: &Sources,
    incoming: Incoming,
    options: Options,
) -> Result<Merged, Failure> {
    let (old, loaded, diagnostics) = Draft::load(spec);
    if !diagnostics.is_empty() {
        return Err(failure(diagnostics, loaded));
    }
    let (mut new, mut notes, unused) = merged(&old, incoming, options);
    let unfit = match options.keeps_misfits {
        true => Vec::new(),
        false => acceptance::settle(&mut new, &old, &mut notes),
    };
    let mut diagnostics = Diagnostics::default();
    let files = new.files(&old, spec, &mut diagnostics);
    if diagnostics.is_empty() {
        new.verify(spec, &files, &mut diagnostics);
    }
    if !diagnostics.is_empty() {
        return Err(failure(diagnostics, loaded));
    }
    let after = with_files(spec, &files);
    let text = |path: &str, heading: Heading| {
        let sources = if heading == Heading::Removed { spec } else { &after };
        let file = sources.iter().find(|(_, file)| file.path == path);
        file.map(|(_, file)| file.text.as_str())
    };
    let summary = notes.summary(!files.is_empty(), text);
    Ok(Merged {
        files,
        summary,
        unfit,
        unused,
    })
}

fn failure(diagnostics: Diagnostics, loaded: Loaded) -> Failure {
    Failure {
        diagnostics,
        locations: loaded.locations,
    }
}

/// A merge in progress.
fn merged(
    old: &Draft,
    incoming: Incoming,
    options: Options,
) -> (Draft, Notes, Vec<Note>) {
    let Incoming {
        api,
        mut clients,
        unmatched,
        ..
    } = incoming;
    clients.iter_mut().for_each(inline::name_published);
    let order: Vec<_> = clients.iter().map(facts::groups_of).collect();
    let published = unite(&clients);
    let stated =
        published.iter().filter_map(|it| Some((it.schema.name.clone(), it.is_request?)));
    let stated: BTreeMap<String, bool> = stated.collect();
    let schemas = known_schemas(old, &published);
    let compare = Compare {
        schemas: &schemas,
        notes: Notes::default(),
        remove: options.remove,
        keeps_all: false,
    };
    let mut merging = Merging {
        draft: old.clone(),
        compare,
        groups: BTreeMap::new(),
        covered: clients
            .iter()
            .filter(|_| !options.is_partial)
            .map(|client| client.name.clone())
            .collect(),
        documented: BTreeSet::new(),
        order: Vec::new(),
        unused: Vec::new(),
    };
    facts::api(&mut merging.draft.api, &api, &clients, &mut merging.compare);
    facts::errors(&mut merging.draft.errors, api.errors, &mut merging.compare);
    for client in clients {
        merging.client(client);
    }
    merging.vanished_operations();
    merging.schemas(published);
    merging.pages();
    merging.complete_groups(&order);
    merging.decisions(&unmatched);
    let known: BTreeSet<&str> =
        old.schemas().map(|schema| schema.name.as_str()).collect();
    let notes = &mut merging.compare.notes;
    let requests = inline::new_requests(&merging.draft.groups, &known, &stated, notes);
    merging.draft.inline.extend(requests);
    (merging.draft, merging.compare.notes, merging.unused)
}

fn known_schemas(old: &Draft, published: &[Published]) -> Schemas {
    let own = old.groups.values().flat_map(|group| &group.schemas);
    let published = published.iter().map(|published| &published.schema);
    let form = |schema: &raw::Schema| (schema.name.clone(), schema.shape());
    Schemas {
        published: published.map(form).collect(),
        own: own.map(form).collect(),
    }
}

struct Merging<'a> {
    draft: Draft,
    compare: Compare<'a>,
    /// Contents of the documents about groups, by file.
    groups: BTreeMap<String, IncomingGroup>,
    /// Clients that the documents describe.
    covered: BTreeSet<String>,
    /// Operations of the draft that are in the documents: file and name.
    documented: BTreeSet<(String, String)>,
    /// The same, in the order of the documents.
    order: Vec<(String, String, String)>,
    /// Schemas of the documents that no operation uses.
    unused: Vec<Note>,
}

impl Merging<'_> {
    fn client(&mut self, client: IncomingClient) {
        let IncomingClient {
            name: client,
            groups,
            operations,
            ..
        } = client;
        self.groups.extend(
            groups
                .into_iter()
                .map(|group| (format!("{client}/{}.yaml", group.name), group)),
        );
        let twins = routes::twins(&self.draft, &client, &operations);
        // File and name of the preceding operation, by group.
        let mut before: BTreeMap<String, String> = BTreeMap::new();
        for (incoming, twin) in operations.into_iter().zip(twins) {
            let IncomingOperation {
                group, operation, ..
            } = incoming;
            let (file, name) = match twin {
                Some(twin) => {
                    self.merge_operation(&twin, operation);
                    (twin.file, twin.name)
                }
                None => {
                    let file = format!("{client}/{group}.yaml");
                    self.make_group(&file);
                    let name = operation.name.clone();
                    let after = before.get(&file).map(String::as_str);
                    self.add_operation(&file, after, operation);
                    (file, name)
                }
            };
            before.insert(file.clone(), name.clone());
            self.documented.insert((file.clone(), name.clone()));
            self.order.push((client.clone(), file, name));
        }
    }

    /// Creates the file of a group, if necessary.
    fn make_group(&mut self, file: &str) {
        let group = self.groups.get(file);
        facts::new_group(&mut self.draft, file, group, &mut self.compare);
    }

    fn complete_groups(&mut self, order: &[(String, Vec<String>)]) {
        for (file, group) in &self.groups {
            facts::group(&mut self.draft, file, group, &mut self.compare);
        }
        facts::list_groups(&mut self.draft, order, &mut self.compare);
    }

    fn merge_operation(&mut self, twin: &Twin, published: raw::Operation) {
        let Some(group) = self.draft.groups.get_mut(&twin.file) else { return };
        let at = Spot::root(&twin.file).entry("operations", &twin.name);
        if let Some(own) = group.operations.iter_mut().find(|own| twin.is(own)) {
            *own = own.clone().merged(published, &at, &mut self.compare);
        }
    }

    fn add_operation(&mut self, file: &str, after: Option<&str>, new: raw::Operation) {
        let Some(group) = self.draft.groups.get_mut(file) else { return };
        let at = Spot::root(file).entry("operations", &new.name);
        let text =
            format!("operation `{}`: {} {}", new.name, new.method.as_str(), new.path);
        self.compare.notes.add(Heading::Added, at.clone(), text);
        self.compare.notes.count(Heading::Added, "operation");
        let new = new.fresh(&at, &mut self.compare);
        let place = after.and_then(|after| {
            group.operations.iter().position(|own| own.name == after).map(|at| at + 1)
        });
        let place = place.unwrap_or(group.operations.len());
        group.operations.insert(place, new);
    }

    fn vanished_operations(&mut self) {
        let remove = self.compare.remove;
        for (file, group) in &mut self.draft.groups {
            if !Home::of(file).client.is_some_and(|it| self.covered.contains(it)) {
                continue;
            }
            group.operations.retain(|operation| {
                let key = (file.clone(), operation.name.clone());
                let stays =
                    self.documented.contains(&key) || operation.unpublished.is_some();
                if !stays {
                    let at = Spot::root(file).entry("operations", &operation.name);
                    self.compare.vanished_entry("operation", &at);
                }
                stays || !remove
            });
        }
    }

    /// Notes decisions that apply to nothing in the documents.
    fn decisions(&mut self, unmatched: &[usize]) {
        let Some(import) = &mut self.draft.import else { return };
        let remove = self.compare.remove;
        let mut number = 0..;
        import.decisions.retain(|decision| {
            let stays = number.next().is_none_or(|number| !unmatched.contains(&number));
            if !stays {
                let at = Spot::root(IMPORT).entry("decisions", decision.named());
                let heading = if remove { Heading::Removed } else { Heading::Vanished };
                let text = format!("the decision about {}", decision.subject());
                self.compare.notes.add(heading, at, text);
                self.compare.notes.count(heading, "decision");
            }
            stays || !remove
        });
    }

    /// Asks for the pagination of operations that appear to be paginated.
    fn pages(&mut self) {
        let groups = &self.draft.groups;
        let schemas = groups.values().flat_map(|group| &group.schemas);
        let schemas: BTreeMap<_, _> =
            schemas.map(|schema| (schema.name.as_str(), schema)).collect();
        for (file, group) in groups {
            for operation in &group.operations {
                let key = (file.clone(), operation.name.clone());
                if operation.pagination.is_none()
                    && self.documented.contains(&key)
                    && takes_page(operation, &schemas)
                {
                    let at = Spot::root(file).entry("operations", &operation.name);
                    self.compare
                        .decide(at, format!("pagination of `{}`", operation.name));
                }
            }
        }
    }
}
