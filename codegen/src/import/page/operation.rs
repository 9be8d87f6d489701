//! One page: its operation, put together from the sections.

use std::ops::Range;

use super::facts::Settled;
use super::fields::fields;
use super::markdown::{Text, blocks};
use super::reading::{Name, PageEntries, Reading};
use super::sections::{NAMES, Page, Section, Subject, is_word, page};
use super::structures::{names, schemas, structures};
use super::tables::{has_members, rows};
use super::texts::some;
use crate::hint::did_you_mean;
use crate::import::incoming::IncomingOperation;
use crate::raw::Operation;

impl Reading<'_, '_> {
    /// Reads a page; `None` when something is wrong with it, which is reported then.
    pub(super) fn page(&mut self, text: &str) -> Option<PageEntries> {
        let page = page(blocks(text));
        self.check_sections(&page);
        let name = self.name(&page);
        let settled = name.as_ref().and_then(|name| self.settled(name));
        let structures = structures(text, &page, &mut self.sink);
        let names = names(&structures, self.known);
        let mut schemas = schemas(&structures, &names, &mut self.sink);
        let taken = section(&page, Subject::Request);
        let taken = taken.and_then(|section| rows(text, section, &mut self.sink));
        let taken = fields(&taken.unwrap_or_default(), &names, &mut self.sink);
        let answered = self.answer_section(&page);
        let response = answered.and_then(|section| {
            let rows = rows(text, section, &mut self.sink);
            let Some(rows) = rows else {
                self.no_table(section);
                return None;
            };
            self.response(section, &rows, &names, &taken, &mut schemas)
        });
        let (name, settled) = (name?, settled?);
        let request = self.request(&name, &settled, taken, &mut schemas);
        let Settled {
            method,
            path,
            credentials,
            idempotent,
            group,
        } = settled;
        let summary = page.title.as_ref().and_then(|title| summary(&title.plain()));
        let introduction = page.introduction.as_ref().and_then(|it| some(&it.text));
        let operation = Operation {
            name: name.operation,
            method,
            path,
            // A page with nothing to say repeats its title.
            description: introduction.filter(|text| self::summary(text) != summary),
            summary,
            credentials: Some(credentials),
            idempotent: Some(idempotent),
            request,
            encoding: None,
            response: response?,
            pagination: None,
            hidden: None,
            deprecated: None,
            since: None,
            rust_name: None,
            documentation: None,
            corrected: None,
            unpublished: None,
        };
        Some(PageEntries {
            client: name.client,
            operation: IncomingOperation {
                group: group.clone(),
                operation,
                place: self.sink.place(&name.bytes),
            },
            group,
            schemas,
        })
    }

    /// Reports sections that stand twice, and tables of members in sections that nobody knows.
    fn check_sections(&mut self, page: &Page) {
        for subject in [Subject::Method, Subject::Request, Subject::Response] {
            let mut sections = page.sections.iter().filter(|it| it.subject == subject);
            let Some(first) = sections.next() else { continue };
            for again in sections {
                let what = format!("the section `{}`", first.heading.plain());
                self.sink.twice(&what, &first.heading.bytes, &again.heading.bytes);
            }
        }
        let unread = |section: &&Section| {
            matches!(
                section.subject,
                Subject::Prose | Subject::Structures | Subject::Method
            ) && section.tables.iter().any(has_members)
        };
        for section in page.sections.iter().filter(unread) {
            let heading = section.heading.plain();
            let hint = did_you_mean(&heading, NAMES);
            self.sink.report(
                "page-section",
                &section.heading.bytes,
                format!("below `{heading}` stands a table of members, and the heading does not say whose"),
                format!("{hint}write `Request Parameters` (请求参数), `Request Response` (请求响应), or the name of a structure below `Data Structure` (数据结构)"),
            );
        }
    }

    /// The client and the operation, from a text such as `AuthenticationClient.getUser`.
    fn name(&mut self, page: &Page) -> Option<Name> {
        let found = section(page, Subject::Method);
        let text = found.and_then(|section| section.paragraphs.first());
        let Some(text) = text else {
            let at = found.map_or(0..0, |section| section.heading.bytes.clone());
            self.sink.report(
                "page-method-name",
                &at,
                "this page names no operation",
                "add a section `Method Name` (方法名称) with a text such as `AuthenticationClient.getUser`",
            );
            return None;
        };
        let (written, bytes) = method_name(text);
        let name = written.split_once('.').and_then(|(client, operation)| {
            let client = client.strip_suffix("Client").unwrap_or(client);
            (is_word(client) && is_word(operation)).then(|| Name {
                client: snake(client),
                operation: lower(operation),
                bytes: bytes.clone(),
            })
        });
        if name.is_none() {
            self.sink.report(
                "page-method-name",
                &bytes,
                format!("`{written}` does not name a client and its operation"),
                "write both with a dot between them, as in `AuthenticationClient.getUser`",
            );
        }
        name
    }

    fn answer_section<'p>(&mut self, page: &'p Page) -> Option<&'p Section> {
        let found = section(page, Subject::Response);
        if found.is_none() {
            // An empty page is told to be one by its missing name.
            let at = page.sections.first().map(|section| section.heading.bytes.clone());
            if let Some(at) = at {
                self.sink.report(
                    "page-response",
                    &at,
                    "this page does not say what the operation answers",
                    "add a section `Request Response` (请求响应) with the table of the answer's members",
                );
            }
        }
        found
    }

    fn no_table(&mut self, section: &Section) {
        if section.tables.is_empty() {
            self.sink.report(
                "page-response",
                &section.heading.bytes,
                "no table describes the answer",
                "add the table of its members: `statusCode`, `message` and the data, if there are any",
            );
        }
    }
}

fn section(page: &Page, subject: Subject) -> Option<&Section> {
    page.sections.iter().find(|section| section.subject == subject)
}

/// The name that a paragraph gives, as code or as its whole text.
fn method_name(text: &Text) -> (String, Range<usize>) {
    match text.codes.first() {
        Some(code) => (code.text.clone(), code.bytes.clone()),
        None => (text.text.clone(), text.bytes.clone()),
    }
}

/// One line without the full stop.
fn summary(text: &str) -> Option<String> {
    some(text.replace('\n', " ").trim_end_matches(['.', '。']))
}

/// The name of a client's folder.
fn snake(name: &str) -> String {
    crate::names::module_name(name)
        .map_or_else(|| name.to_lowercase(), |it| it.as_str().to_owned())
}

/// A name with its first letter in lower case.
fn lower(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|c| c.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}
