//! Rejects duplicate names.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::context::Check;
use crate::diagnostics::Diagnostics;
use crate::raw::{Code, Field, Request, Schema};
use crate::source::Place;
use crate::symbols::{Operation, each, each_parameter};

/// Reports every duplicate name.
pub(super) fn distinct<N: AsRef<str>>(
    rule: &'static str,
    what: &str,
    names: impl IntoIterator<Item = (N, Place)>,
    diagnostics: &mut Diagnostics,
) {
    let mut first: HashMap<String, Place> = HashMap::new();
    for (name, place) in names {
        let name = name.as_ref();
        match first.get(name) {
            Some(earlier) => diagnostics.report_with(
                rule,
                place,
                format!("duplicate {what} `{name}`"),
                "remove or rename one of them",
                (earlier.clone(), "first defined here"),
            ),
            None => {
                first.insert(name.to_owned(), place);
            }
        }
    }
}

pub(super) fn clients(check: &mut Check) {
    let Some((api, root)) = check.api() else { return };
    let names = each(&api.clients, &root, "clients");
    let names = names.map(|(client, place)| (client.name.as_str(), place.key("name")));
    distinct("duplicate-client", "client", names, check.diagnostics);
}

pub(super) fn groups(check: &mut Check) {
    let Some((api, root)) = check.api() else { return };
    for (client, place) in each(&api.clients, &root, "clients") {
        let groups = each(&client.groups, &place, "groups");
        distinct("duplicate-group", "group", groups, check.diagnostics);
    }
}

pub(super) fn operations(check: &mut Check) {
    for operations in by_client(check).values() {
        let names = operations.iter().flat_map(|it| {
            let aliases = it.aliases.iter().map(|it| (it.name, it.place.clone()));
            std::iter::once((it.raw.name.as_str(), it.place.key("name"))).chain(aliases)
        });
        distinct("duplicate-operation", "operation", names, check.diagnostics);
    }
}

pub(super) fn routes(check: &mut Check) {
    for operations in by_client(check).values() {
        // A duplicate operation is reported by its name, not again by its route.
        let mut seen = BTreeSet::new();
        let fresh = operations.iter().filter(|it| seen.insert(it.raw.name.as_str()));
        let routes = fresh.map(|it| (it.raw.route(), it.place.key("path")));
        distinct("duplicate-route", "route", routes, check.diagnostics);
    }
}

fn by_client<'c, 's>(
    check: &Check<'c, 's>,
) -> BTreeMap<Option<&'s str>, Vec<&'c Operation<'s>>> {
    let mut clients: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for operation in check.symbols.operations() {
        clients.entry(operation.home.client).or_default().push(operation);
    }
    clients
}

pub(super) fn schemas(check: &mut Check) {
    let written = check.symbols.schemas.iter().filter(|schema| schema.owner.is_none());
    let names = written.map(|schema| (schema.name.as_ref(), schema.place.key("name")));
    distinct("duplicate-schema", "schema", names, check.diagnostics);
}

pub(super) fn parameters(operation: &Operation, check: &mut Check) {
    if let Some(Request::Parameters(parameters)) = &operation.raw.request {
        let place = operation.place.key("request");
        let names = wire_names(each_parameter(parameters, &place));
        distinct("duplicate-field", "parameter", names, check.diagnostics);
    }
}

pub(super) fn fields(schema: &Schema, place: &Place, check: &mut Check) {
    let fields = schema.fields.as_deref().unwrap_or_default();
    let mut names = wire_names(each(fields, place, "fields"));
    let wrapper = schema.wrapper.as_deref();
    names.extend(wrapper.map(|name| (name, place.key("wrapper"))));
    distinct("duplicate-field", "name", names, check.diagnostics);
}

/// Returns the names and aliases of the fields.
fn wire_names<'f>(
    fields: impl Iterator<Item = (&'f Field, Place)>,
) -> Vec<(&'f str, Place)> {
    let mut names = Vec::new();
    for (field, place) in fields {
        names.push((field.name.as_str(), place.key("name")));
        let aliases = each(&field.aliases, &place, "aliases");
        names.extend(aliases.map(|(alias, place)| (alias.as_str(), place)));
    }
    names
}

pub(super) fn codes(check: &mut Check) {
    let Some(document) = &check.spec().errors else { return };
    let (root, errors) = (Place::root(document.file), &document.content);
    let mut table = |key: &'static str, codes: &[Code]| {
        let numbers = each(codes, &root, key);
        let numbers =
            numbers.map(|(code, place)| (code.code.to_string(), place.key("code")));
        distinct("duplicate-code", "code", numbers, check.diagnostics);
    };
    table("status_codes", &errors.status_codes);
    table("api_codes", &errors.api_codes);
}

pub(super) fn credentials(check: &mut Check) {
    let Some((api, root)) = check.api() else { return };
    let list = each(&api.credentials, &root, "credentials");
    let list = list.map(|(it, place)| (it.name.as_str(), place.key("name")));
    distinct("duplicate-credential", "credential", list, check.diagnostics);
}

pub(super) fn credentials_of(operation: &Operation, check: &mut Check) {
    let list = operation.raw.credentials.as_deref().unwrap_or_default();
    let list = each(list, &operation.place, "credentials");
    distinct("duplicate-credential", "credential", list, check.diagnostics);
}

pub(super) fn errors_of(operation: &Operation, check: &mut Check) {
    let list = each(&operation.raw.errors, &operation.place, "errors");
    distinct("duplicate-error", "error", list, check.diagnostics);
}

pub(super) fn envelope(check: &mut Check) {
    let Some((api, root)) = check.api() else { return };
    let list = each(&api.envelope, &root, "envelope");
    let list: Vec<_> =
        list.map(|(it, place)| (it.name.as_str(), place.key("name"))).collect();
    for (name, place) in &list {
        if *name == "data" {
            check.report(
                "duplicate-field",
                place.clone(),
                "reserved member `data`: every response has it",
                "remove this member; the `response` of each operation states its type",
            );
        }
    }
    distinct("duplicate-field", "member", list, check.diagnostics);
}

/// Checks that operations share the documented name of a response only if they share its data.
pub(super) fn answers(check: &mut Check) {
    for client in check.symbols.clients() {
        let first = client.answers();
        for operation in client.operations().filter(|it| it.has_known_answer()) {
            let response = &operation.raw.response;
            let named = |it: &&&Operation| it.raw.response.name == response.name;
            let Some(first) = first.iter().find(named) else { continue };
            let shape = |it: &Operation| (it.data.clone(), it.raw.response.optional);
            if shape(first) == shape(operation) {
                continue;
            }
            let name = response.name.as_deref().unwrap_or_default();
            check.diagnostics.report_with(
                "duplicate-answer",
                operation.place.key("response").key("name"),
                format!("response `{name}` is already used with different data"),
                "rename this response, or correct its data",
                (
                    first.place.key("response").key("name"),
                    format!("the response of `{}`", first.raw.name),
                ),
            );
        }
    }
}
