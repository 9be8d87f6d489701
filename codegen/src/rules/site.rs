//! Checks that `site.yaml` names clients, credentials, and operations that readers can use.

use std::collections::BTreeSet;

use super::context::Check;
use crate::source::Place;
use crate::symbols::each;

pub(super) fn tasks_are_distinct(check: &mut Check) {
    let Some(document) = &check.spec().site else { return };
    let root = Place::root(document.file);
    let mut titles = BTreeSet::new();
    for (task, place) in each(&document.content.tasks, &root, "tasks") {
        if !titles.insert(task.title.as_str()) {
            let message = format!("duplicate task `{}`", task.title);
            let help = "merge the two tasks";
            check.report("duplicate-task", place.key("title"), message, help);
        }
        let mut operations = BTreeSet::new();
        for (operation, place) in each(&task.operations, &place, "operations") {
            if !operations.insert(operation.as_str()) {
                let message = format!("duplicate operation `{operation}`");
                let help = "list each operation once per task";
                check.report("duplicate-task", place, message, help);
            }
        }
    }
}

pub(super) fn operations_are_there(check: &mut Check) {
    let Some(document) = &check.spec().site else { return };
    let root = Place::root(document.file);
    let operations = check.symbols.operations();
    let names: BTreeSet<String> = operations
        .filter(|operation| operation.raw.is_emitted())
        .filter_map(|it| Some(format!("{}.{}", it.home.client?, it.raw.name)))
        .collect();
    for (task, place) in each(&document.content.tasks, &root, "tasks") {
        for (operation, place) in each(&task.operations, &place, "operations") {
            let name = operation.rsplit_once('.').map_or("", |(_, name)| name);
            if names.contains(operation) || check.is_dropped(name) {
                continue;
            }
            let names = names.iter().map(String::as_str);
            let help =
                check.among("an operation as `client.operation`", operation, names);
            let message = format!("unknown operation `{operation}`");
            check.report("unknown-operation", place, message, help);
        }
    }
}

pub(super) fn names_are_there(check: &mut Check) {
    let Some(document) = &check.spec().site else { return };
    let Some((api, _)) = check.api() else { return };
    let root = Place::root(document.file);
    let hosts = each(&document.content.hosts, &root, "hosts")
        .map(|(host, place)| ("client", &host.client, place.key("client")));
    let headers =
        each(&document.content.headers, &root, "headers").map(|(header, place)| {
            ("credential", &header.credential, place.key("credential"))
        });
    for (kind, name, place) in hosts.chain(headers) {
        let clients = api.clients.iter().map(|it| &it.name).filter(|_| kind == "client");
        let credentials = api.credentials.iter().map(|it| &it.name);
        let known = clients.chain(credentials.filter(|_| kind == "credential"));
        let known: Vec<&str> = known.map(String::as_str).collect();
        if known.contains(&name.as_str()) || check.is_dropped(name) {
            continue;
        }
        let help =
            check.among(&format!("the name of a {kind}"), name, known.into_iter());
        let message = format!("unknown {kind} `{name}`");
        check.report("unknown-site-name", place, message, help);
    }
}
