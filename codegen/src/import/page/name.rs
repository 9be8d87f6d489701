//! Identifies the operation that a page documents.

use std::ops::Range;

use super::markdown::Text;
use super::reading::{Name, Reading};
use super::scope::describes_one_operation;
use super::sections::{Page, Section, Subject, is_word};
use crate::hint::did_you_mean;
use crate::raw::{Operation, Spec};
use crate::source::Place;

/// An operation of the spec.
#[derive(Debug, Clone)]
pub(super) struct Found<'s> {
    pub(super) client: &'s str,
    pub(super) group: &'s str,
    pub(super) operation: &'s Operation,
    pub(super) place: Place,
}

/// Finds the operation that the SDKs of a client call by this name, in the naming convention of
/// their language. If the client lacks it, an operation of another client may match, which then
/// determines the client.
pub(super) fn find<'s>(
    spec: &'s Spec,
    client: &str,
    operation: &str,
) -> Option<Found<'s>> {
    let wanted = spelling(operation);
    let is_exact = |it: &Found<'_>| it.operation.name == operation;
    let is_same = |it: &Found<'_>| spelling(&it.operation.name) == wanted;
    in_client(spec, client, is_exact).or_else(|| in_client(spec, client, is_same))
}

/// Finds the operation that the file of the page is named after, by the end of its path:
/// `metadata-get-row.md` for `/api/v3/metadata/get-row`. A client whose name is that of a folder
/// takes precedence.
pub(super) fn find_by_file<'s>(spec: &'s Spec, page: &str) -> Option<Found<'s>> {
    let page = page.rsplit_once('.').map_or(page, |(page, _)| page);
    let parts: Vec<&str> = page.split(['/', '\\']).collect();
    let (stem, folders) = parts.split_last()?;
    let closest = operations(spec).map(|it| closeness(&it, stem, folders)).max();
    let closest = closest.filter(|closest| *closest > 0)?;
    let clients = spec.api.as_ref().map(|api| api.content.clients.as_slice());
    let clients = clients.unwrap_or_default();
    let is_client = |part: &&&str| clients.iter().any(|client| client.name == **part);
    let client = folders.iter().rev().find(is_client).copied().unwrap_or_default();
    in_client(spec, client, |it| closeness(it, stem, folders) == closest)
}

/// Returns how many segments the path shares with the file and its folders; none unless the file is
/// named after the end of the path.
fn closeness(found: &Found<'_>, stem: &str, folders: &[&str]) -> usize {
    let parts: Vec<&str> = found.operation.path.split('/').collect();
    let splits = (0..parts.len()).rev().filter_map(|at| parts.split_at_checked(at));
    let mut named =
        splits.filter(|(_, end)| end.join("-") == stem.trim_start_matches('-'));
    named.next().map_or(0, |(before, end)| {
        let pairs = before.iter().rev().zip(folders.iter().rev());
        end.len() + pairs.take_while(|(own, folder)| own == folder).count()
    })
}

/// Returns whether a folder of the page is named after the client.
pub(super) fn is_in_folder(page: &str, client: &str) -> bool {
    page.rsplit(['/', '\\']).skip(1).any(|folder| folder == client)
}

/// Returns a hint about an operation that the spec does not have.
pub(super) fn hint(spec: &Spec, operation: &str) -> String {
    did_you_mean(operation, operations(spec).map(|it| it.operation.name.as_str()))
}

/// Returns the only matching operation of `client`, or else the only one of all clients.
fn in_client<'s>(
    spec: &'s Spec,
    client: &str,
    is_meant: impl Fn(&Found<'s>) -> bool,
) -> Option<Found<'s>> {
    let meant: Vec<Found<'s>> = operations(spec).filter(is_meant).collect();
    only(meant.iter().filter(|it| it.client == client)).or_else(|| only(meant.iter()))
}

fn only<'f, 's: 'f>(
    mut found: impl Iterator<Item = &'f Found<'s>>,
) -> Option<Found<'s>> {
    let first = found.next()?;
    found.next().is_none().then(|| first.clone())
}

fn operations(spec: &Spec) -> impl Iterator<Item = Found<'_>> {
    spec.groups.iter().flat_map(|document| {
        let home = document.home();
        let list = Place::root(document.file).key("operations");
        let operations = document.content.operations.iter().enumerate();
        operations.map(move |(index, operation)| Found {
            client: home.client.unwrap_or_default(),
            group: home.group,
            operation,
            place: list.index(index),
        })
    })
}

/// Normalizes the differences between the naming conventions of languages.
pub(super) fn spelling(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .flat_map(char::to_lowercase)
        .collect()
}

impl Reading<'_, '_> {
    /// Returns the client and the operation from a text such as `AuthenticationClient.getUser`, or
    /// else from the name of the file. Reports an invalid name.
    pub(super) fn name(&mut self, page: &Page) -> Option<Name> {
        let found = section(page, Subject::Method);
        let text = found.and_then(|section| section.paragraphs.first());
        let name = text.and_then(stated);
        if name.is_some() {
            return name;
        }
        let heading = page.sections.first().map(|section| &section.heading.bytes);
        let at = found.map(|section| &section.heading.bytes).or(heading);
        let at = at.cloned().unwrap_or(0..0);
        let of_file = find_by_file(self.known, self.path);
        if let Some(found) = of_file.filter(|_| describes_one_operation(page)) {
            return Some(Name {
                client: found.client.to_owned(),
                operation: found.operation.name.clone(),
                bytes: text.map_or(at, |text| text.bytes.clone()),
            });
        }
        match text {
            None => self.sink.report(
                "page-method-name",
                &at,
                "missing operation name on the page",
                "add a section `Method Name` (方法名称) with a text such as \
                 `AuthenticationClient.getUser`",
            ),
            Some(text) => {
                let (written, bytes) = method_name(text);
                self.sink.report(
                    "page-method-name",
                    &bytes,
                    format!("`{written}` does not name a client and an operation"),
                    "use the form `AuthenticationClient.getUser`",
                );
            }
        }
        None
    }
}

/// Returns the first section of a page about a subject.
pub(super) fn section(page: &Page, subject: Subject) -> Option<&Section> {
    page.sections.iter().find(|section| section.subject == subject)
}

/// Parses the name of a client and its operation.
fn stated(text: &Text) -> Option<Name> {
    let (written, bytes) = method_name(text);
    // Some pages contain a call.
    let called = written.split('(').next().unwrap_or_default().trim();
    let (client, operation) = called.split_once('.')?;
    let short = client.strip_suffix("Client").unwrap_or(client);
    (is_word(short) && is_word(operation)).then(|| Name {
        client: snake(short),
        operation: operation.to_owned(),
        bytes,
    })
}

/// Returns the name in a paragraph, which is code or the whole text.
fn method_name(text: &Text) -> (String, Range<usize>) {
    match text.codes.first() {
        Some(code) => (code.text.clone(), code.bytes.clone()),
        None => (text.text.clone(), text.bytes.clone()),
    }
}

/// Converts a name to that of the folder of a client.
fn snake(name: &str) -> String {
    crate::names::module_name(name)
        .map_or_else(|| name.to_lowercase(), |it| it.as_str().to_owned())
}

/// Converts a name to camel case, as in the documentation.
pub(super) fn camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    for word in name.split('_').filter(|word| !word.is_empty()) {
        let mut chars = word.chars();
        let first = chars.next();
        let first = first.map(|c| match camel.is_empty() {
            true => c.to_ascii_lowercase(),
            false => c.to_ascii_uppercase(),
        });
        camel.extend(first.into_iter().chain(chars));
    }
    camel
}
