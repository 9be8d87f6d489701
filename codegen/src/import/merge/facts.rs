//! Merges what applies to the whole API and to whole groups.

use super::compare::Compare;
use super::draft::{API, Draft, ERRORS};
use super::summary::{Heading, Spot};
use crate::import::incoming::{IncomingApi, IncomingClient, IncomingGroup};
use crate::raw::{Api, Client, Errors, Group, SHARED};

pub(super) fn api(
    own: &mut Option<Api>,
    published: &IncomingApi,
    clients: &[IncomingClient],
    compare: &mut Compare<'_>,
) {
    let at = Spot::root(API);
    let is_new = own.is_none();
    let mut api = own.take().unwrap_or_else(|| Api {
        title: String::new(),
        package: String::new(),
        version: String::new(),
        description: String::new(),
        documentation: String::new(),
        operation_page: None,
        clients: Vec::new(),
        credentials: Vec::new(),
        envelope: Vec::new(),
    });
    if is_new {
        compare.notes.add(Heading::Added, at.clone(), "the API");
    }
    for (key, own, published) in [
        ("title", &mut api.title, &published.title),
        ("package", &mut api.package, &published.package),
        ("description", &mut api.description, &published.description),
        ("documentation", &mut api.documentation, &published.documentation),
    ] {
        required_text(&at, key, own, published.as_deref(), is_new, compare);
    }
    let mut version = Some(std::mem::take(&mut api.version)).filter(|it| !it.is_empty());
    if is_new {
        required_text(
            &at,
            "version",
            &mut api.version,
            published.version.as_deref(),
            true,
            compare,
        );
    } else {
        compare.fact(
            &at,
            "version",
            &mut version,
            published.version.clone(),
            None,
            String::clone,
        );
        api.version = version.unwrap_or_default();
    }
    // Documents from other sources do not state it.
    if let Some(page) = &published.operation_page {
        let page = Some(page.clone());
        compare.fact(
            &at,
            "operation_page",
            &mut api.operation_page,
            page,
            None,
            String::clone,
        );
    }
    let credentials = published.credentials.clone();
    let envelope = published.envelope.clone();
    compare.keeps_all = true;
    api.credentials = compare.list(&at, "credentials", api.credentials, credentials);
    api.envelope = compare.list(&at, "envelope", api.envelope, envelope);
    compare.keeps_all = false;
    for client in clients {
        self::client(&mut api, client, compare);
    }
    *own = Some(api);
}

/// Merges a required text.
fn required_text(
    at: &Spot,
    key: &str,
    own: &mut String,
    published: Option<&str>,
    is_new: bool,
    compare: &mut Compare<'_>,
) {
    let published = published.map(str::to_owned);
    let mut text = if is_new { published.clone() } else { Some(own.clone()) };
    if is_new {
        compare.new_text(at, key, &mut text);
    } else {
        compare.text(at, key, &mut text, published);
    }
    *own = text.unwrap_or_default();
}

fn client(api: &mut Api, published: &IncomingClient, compare: &mut Compare<'_>) {
    let at = Spot::root(API).entry("clients", &published.name);
    let is_new = !api.clients.iter().any(|client| client.name == published.name);
    if is_new {
        compare.notes.count(Heading::Added, "client");
        compare.notes.add(Heading::Added, at.clone(), at.name("client"));
        api.clients.push(Client {
            name: published.name.clone(),
            title: String::new(),
            description: None,
            credentials: None,
            pagination: None,
            permissions: None,
            groups: Vec::new(),
        });
    }
    let Some(own) = api.clients.iter_mut().find(|client| client.name == published.name)
    else {
        return;
    };
    required_text(
        &at,
        "title",
        &mut own.title,
        published.title.as_deref(),
        is_new,
        compare,
    );
    compare.fill(
        &at,
        "credentials",
        &mut own.credentials,
        published.credentials.clone(),
    );
    compare.fill(&at, "pagination", &mut own.pagination, published.pagination.clone());
    let text = published.description.clone();
    if is_new {
        own.description = text;
        compare.new_text(&at, "description", &mut own.description);
    } else {
        compare.text(&at, "description", &mut own.description, text);
    }
    compare.fill(
        &at,
        "permissions",
        &mut own.permissions,
        published.permissions.clone(),
    );
}

pub(super) fn errors(
    own: &mut Option<Errors>,
    published: Option<Errors>,
    compare: &mut Compare<'_>,
) {
    let at = Spot::root(ERRORS);
    match (own.take(), published) {
        (Some(old), Some(new)) => {
            let status =
                compare.list(&at, "status_codes", old.status_codes, new.status_codes);
            let api = compare.list(&at, "api_codes", old.api_codes, new.api_codes);
            *own = Some(Errors {
                status_codes: status,
                api_codes: api,
            });
        }
        (None, Some(new)) => {
            compare.notes.add(Heading::Added, at.clone(), "the tables of codes");
            let status = compare.new_list(&at, "status_codes", new.status_codes);
            let api = compare.new_list(&at, "api_codes", new.api_codes);
            *own = Some(Errors {
                status_codes: status,
                api_codes: api,
            });
        }
        (None, None) => {
            compare.decide(at, "missing file: no document contains the tables of codes");
        }
        (old, None) => *own = old,
    }
}

/// Creates the file of a group, if necessary.
pub(super) fn new_group(
    draft: &mut Draft,
    file: &str,
    published: Option<&IncomingGroup>,
    compare: &mut Compare<'_>,
) {
    if draft.groups.contains_key(file) {
        return;
    }
    let at = Spot::root(file);
    compare.notes.count(Heading::Added, "group");
    compare.notes.add(Heading::Added, at.clone(), "the group");
    let shared = file == SHARED;
    let title = match published {
        Some(group) => Some(group.title.clone()),
        None => shared.then(|| "Shared schemas".to_owned()),
    };
    let own = || shared.then(|| "Schemas that several clients use.".to_owned());
    let mut description =
        published.and_then(|group| group.description.clone()).or_else(own);
    let mut heading = String::new();
    required_text(&at, "title", &mut heading, title.as_deref(), true, compare);
    compare.new_text(&at, "description", &mut description);
    let group = Group {
        title: heading,
        description,
        operations: Vec::new(),
        schemas: Vec::new(),
    };
    draft.groups.insert(file.to_owned(), group);
}

/// Completes the title and description of a group.
pub(super) fn group(
    draft: &mut Draft,
    file: &str,
    published: &IncomingGroup,
    compare: &mut Compare<'_>,
) {
    let Some(group) = draft.groups.get_mut(file) else { return };
    let at = Spot::root(file);
    required_text(
        &at,
        "title",
        &mut group.title,
        Some(&published.title),
        false,
        compare,
    );
    compare.text(
        &at,
        "description",
        &mut group.description,
        published.description.clone(),
    );
}

/// Returns a client and its groups, in the order of the documents.
pub(super) fn groups_of(client: &IncomingClient) -> (String, Vec<String>) {
    let groups = client.groups.iter().map(|group| group.name.clone()).collect();
    (client.name.clone(), groups)
}

/// Lists new groups in `api.yaml`, each after its predecessor in the documents.
pub(super) fn list_groups(
    draft: &mut Draft,
    clients: &[(String, Vec<String>)],
    compare: &mut Compare<'_>,
) {
    let Some(api) = &mut draft.api else { return };
    for client in &mut api.clients {
        let documented = clients.iter().filter(|(name, _)| *name == client.name);
        let order: Vec<&String> = documented.flat_map(|(_, groups)| groups).collect();
        let prefix = format!("{}/", client.name);
        let files = draft.groups.keys().filter_map(|file| {
            file.strip_prefix(&prefix)?.strip_suffix(".yaml").map(str::to_owned)
        });
        let mut missing: Vec<String> =
            files.filter(|group| !client.groups.contains(group)).collect();
        let rank = |group: &String| order.iter().position(|found| *found == group);
        missing.sort_by_key(|group| rank(group).unwrap_or(usize::MAX));
        for group in missing {
            let before = order.iter().take(rank(&group).unwrap_or(0)).rev();
            let place = before
                .filter_map(|before| client.groups.iter().position(|own| own == *before))
                .next()
                .map_or(client.groups.len(), |place| place + 1);
            let at = Spot::root(API).entry("clients", &client.name);
            compare.notes.add(
                Heading::Added,
                at.entry("groups", &group),
                format!("group `{group}`"),
            );
            client.groups.insert(place, group);
        }
    }
}
