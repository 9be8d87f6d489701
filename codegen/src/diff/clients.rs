//! Compares the clients of two versions.

use std::collections::BTreeMap;

use super::names::Names;
use super::operations;
use super::pairs::{ask, pairs};
use super::record::{Changes, Subject};
use super::rules;
use super::side::{Side, api_home, field_text, home};
use super::types;
use crate::model::{Answer, Client, Group, Operation, Presence};

/// Compares all clients.
pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, changes: &mut Changes) {
    for client in &old.api.clients {
        if find(new, client).is_none() {
            changes.add(&rules::CLIENT_REMOVED, &subject(client));
        }
    }
    let mut compared = types::Compared::default();
    for client in &new.api.clients {
        let Some(former) = find(old, client) else {
            changes.add(&rules::CLIENT_ADDED, &subject(client));
            continue;
        };
        let pairs = pairs(former, client);
        let names = Names::of(old, new, former, client, &pairs.paired);
        types::compare(old, new, &names, &mut compared, changes);
        for (group, operation) in &pairs.removed {
            let subject = operation_subject(former, group, operation);
            let call = operation.example.lines.join("\n");
            changes.add(&rules::OPERATION_REMOVED, &subject).migrate(call, None);
        }
        for (group, operation) in &pairs.added {
            changes.add(
                &rules::OPERATION_ADDED,
                &operation_subject(client, group, operation),
            );
        }
        for pair in &pairs.paired {
            let subject = operation_subject(client, pair.new.0, pair.new.1);
            operations::compare(old, new, &names, pair, &subject, changes);
        }
        response_names((old, former), (new, client), &names, changes);
        texts(former, client, changes);
        ask(&pairs, changes);
    }
}

/// An alias of a response type: where it is documented, and what it stands for.
struct Alias<'a> {
    subject: Subject,
    answer: &'a Answer,
    data: String,
}

/// Returns the aliases of a client by their names.
fn aliases<'a>(
    side: &Side<'_>,
    client: &'a Client,
    rename: &dyn Fn(&str) -> String,
) -> BTreeMap<&'a str, Alias<'a>> {
    let groups = client.groups.iter();
    let answers =
        groups.flat_map(|group| group.answers.iter().map(move |it| (group, it)));
    let aliases = answers.map(|(group, answer)| {
        let data = answer.data.as_ref().map(|ty| side.type_text(ty, rename));
        let presence =
            if answer.optional { Presence::Optional } else { Presence::Required };
        let alias = Alias {
            subject: Subject {
                home: home(client, group),
                name: answer.name.clone(),
            },
            answer,
            data: field_text(&data.unwrap_or_else(|| "()".to_owned()), presence),
        };
        (answer.type_name.as_str(), alias)
    });
    aliases.collect()
}

/// Compares the documented names of responses, which are aliases.
fn response_names(
    old: (&Side<'_>, &Client),
    new: (&Side<'_>, &Client),
    names: &Names<'_>,
    changes: &mut Changes,
) {
    let before = aliases(old.0, old.1, &|name| names.current(name));
    let after = aliases(new.0, new.1, &|name| name.to_owned());
    for (name, alias) in &before {
        let Some(now) = after.get(name) else {
            changes.add(&rules::RESPONSE_NAME_REMOVED, &alias.subject);
            continue;
        };
        // If the operation is the same, its response is compared.
        if alias.answer.operation != now.answer.operation {
            let data = (&alias.data, &now.data);
            let rule = &rules::RESPONSE_NAME_CHANGED;
            changes.compare(rule, &now.subject, data, Clone::clone);
        }
    }
    for (_, alias) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        changes.add(&rules::RESPONSE_NAME_ADDED, &alias.subject);
    }
}

/// Compares the texts of a client and its groups.
fn texts(old: &Client, new: &Client, changes: &mut Changes) {
    let of_client = |it: &Client| {
        (
            it.title.clone(),
            it.description.clone(),
            it.permissions.clone(),
            it.host.clone(),
        )
    };
    if of_client(old) != of_client(new) {
        changes.add(&rules::TEXT_CHANGED, &subject(new));
    }
    for group in &new.groups {
        let former = old.groups.iter().find(|it| it.name == group.name);
        let is_changed =
            |it: &Group| it.title != group.title || it.description != group.description;
        if former.is_some_and(is_changed) {
            let home = home(new, group);
            let name = group.title.clone();
            changes.add(&rules::TEXT_CHANGED, &Subject { home, name });
        }
    }
}

fn find<'a>(side: &Side<'a>, client: &Client) -> Option<&'a Client> {
    side.api.clients.iter().find(|other| other.name == client.name)
}

fn subject(client: &Client) -> Subject {
    Subject {
        home: api_home(),
        name: client.title.clone(),
    }
}

fn operation_subject(client: &Client, group: &Group, operation: &Operation) -> Subject {
    Subject {
        home: home(client, group),
        name: operation.name.clone(),
    }
}
