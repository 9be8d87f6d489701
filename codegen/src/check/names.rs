//! Names are said once.

use std::collections::{BTreeMap, BTreeSet};

use super::{each, operations};
use crate::diagnostics::Diagnostics;
use crate::raw::{Field, Operation, Request, Spec};
use crate::source::Place;

pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    operations_are_distinct(spec, diagnostics);
    schemas_are_distinct(spec, diagnostics);
    fields_are_distinct(spec, diagnostics);
    codes_are_distinct(spec, diagnostics);
    credentials_are_distinct(spec, diagnostics);
    envelope_is_distinct(spec, diagnostics);
}

/// Reports every name that was already said.
pub(super) fn distinct<'a>(
    rule: &'static str,
    what: &str,
    names: impl IntoIterator<Item = (&'a str, Place)>,
    diagnostics: &mut Diagnostics,
) {
    let mut first: BTreeMap<&str, Place> = BTreeMap::new();
    for (name, place) in names {
        match first.get(name) {
            Some(earlier) => diagnostics.report_with(
                rule,
                place,
                format!("the {what} `{name}` is there twice"),
                "remove one of the two, or correct it",
                (earlier.clone(), "first here"),
            ),
            None => {
                first.insert(name, place);
            }
        }
    }
}

/// The client whose folder a file is in; empty for shared schemas.
pub(super) fn client_of(path: &str) -> &str {
    path.split_once('/').map_or("", |(client, _)| client)
}

fn operations_are_distinct(spec: &Spec, diagnostics: &mut Diagnostics) {
    let mut clients: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for document in &spec.groups {
        let listed = operations(&document.content, &Place::root(document.file));
        clients.entry(client_of(&document.path)).or_default().extend(listed);
    }
    for operations in clients.values() {
        let names = operations
            .iter()
            .map(|(operation, place)| (operation.name.as_str(), place.key("name")));
        distinct("duplicate-operation", "operation", names, diagnostics);

        // Who repeats a whole operation is told of its name, and not of the rest.
        let mut seen = BTreeSet::new();
        let fresh = operations.iter().filter(|(it, _)| seen.insert(it.name.as_str()));
        let routes: Vec<_> =
            fresh.map(|(it, place)| (route(it), place.key("path"))).collect();
        let routes = routes.iter().map(|(route, place)| (route.as_str(), place.clone()));
        distinct("duplicate-route", "route", routes, diagnostics);
    }
}

/// What a server tells operations apart by: the names of parameters do not matter.
pub(crate) fn route(operation: &Operation) -> String {
    let mut route = format!("{} ", operation.method.as_str());
    for (index, piece) in operation.path.split('{').enumerate() {
        match piece.split_once('}') {
            Some((_, rest)) if index > 0 => {
                route.push_str("{}");
                route.push_str(rest);
            }
            _ => route.push_str(piece),
        }
    }
    route
}

fn schemas_are_distinct(spec: &Spec, diagnostics: &mut Diagnostics) {
    let mut names = Vec::new();
    for document in &spec.groups {
        let root = Place::root(document.file);
        for (operation, place) in operations(&document.content, &root) {
            if let Some(Request::Parameters(parameters)) = &operation.request {
                names.push((parameters.name.as_str(), place.key("request").key("name")));
            }
        }
        for (schema, place) in each(&document.content.schemas, &root, "schemas") {
            names.push((schema.name.as_str(), place.key("name")));
        }
    }
    distinct("duplicate-schema", "schema", names, diagnostics);
}

fn fields_are_distinct(spec: &Spec, diagnostics: &mut Diagnostics) {
    for document in &spec.groups {
        let root = Place::root(document.file);
        for (operation, place) in operations(&document.content, &root) {
            if let Some(Request::Parameters(parameters)) = &operation.request {
                let place = place.key("request");
                let names = wire_names(&parameters.parameters, &place, "parameters");
                distinct("duplicate-field", "parameter", names, diagnostics);
            }
        }
        for (schema, place) in each(&document.content.schemas, &root, "schemas") {
            let fields = schema.fields.as_deref().unwrap_or_default();
            let mut names = wire_names(fields, &place, "fields");
            let wrapper = schema.wrapper.as_deref();
            names.extend(wrapper.map(|name| (name, place.key("wrapper"))));
            distinct("duplicate-field", "name", names, diagnostics);
        }
    }
}

/// The names and aliases of fields.
fn wire_names<'f>(
    fields: &'f [Field],
    parent: &Place,
    key: &str,
) -> Vec<(&'f str, Place)> {
    let mut names = Vec::new();
    for (field, place) in each(fields, parent, key) {
        names.push((field.name.as_str(), place.key("name")));
        let aliases = each(&field.aliases, &place, "aliases");
        names.extend(aliases.map(|(alias, place)| (alias.as_str(), place)));
    }
    names
}

fn codes_are_distinct(spec: &Spec, diagnostics: &mut Diagnostics) {
    let Some(document) = &spec.errors else { return };
    let root = Place::root(document.file);
    let errors = &document.content;
    for (key, codes) in
        [("status_codes", &errors.status_codes), ("api_codes", &errors.api_codes)]
    {
        let numbers: Vec<_> = each(codes, &root, key)
            .map(|(code, place)| (code.code.to_string(), place.key("code")))
            .collect();
        let numbers = numbers.iter().map(|(code, place)| (code.as_str(), place.clone()));
        distinct("duplicate-code", "code", numbers, diagnostics);
    }
}

fn credentials_are_distinct(spec: &Spec, diagnostics: &mut Diagnostics) {
    if let Some(document) = &spec.api {
        let root = Place::root(document.file);
        let list = each(&document.content.credentials, &root, "credentials");
        let list = list.map(|(it, place)| (it.name.as_str(), place.key("name")));
        distinct("duplicate-credential", "credential", list, diagnostics);
    }
    for document in &spec.groups {
        let root = Place::root(document.file);
        for (operation, place) in operations(&document.content, &root) {
            let list = operation.credentials.as_deref().unwrap_or_default();
            let list = each(list, &place, "credentials");
            let list = list.map(|(name, place)| (name.as_str(), place));
            distinct("duplicate-credential", "credential", list, diagnostics);
        }
    }
}

fn envelope_is_distinct(spec: &Spec, diagnostics: &mut Diagnostics) {
    let Some(document) = &spec.api else { return };
    let root = Place::root(document.file);
    let list = each(&document.content.envelope, &root, "envelope");
    let list: Vec<_> =
        list.map(|(it, place)| (it.name.as_str(), place.key("name"))).collect();
    for (name, place) in &list {
        if *name == "data" {
            diagnostics.report(
                "duplicate-field",
                place.clone(),
                "every answer has its `data` by itself",
                "remove this member: what is in it is said by each operation's `response`",
            );
        }
    }
    distinct("duplicate-field", "member", list, diagnostics);
}
