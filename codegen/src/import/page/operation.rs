//! One page, put together from its sections.

use super::fields::part;
use super::markdown::blocks;
use super::name::section;
use super::reading::{Name, Reading};
use super::scope::is_about_an_operation;
use super::sections::{NAMES, Page, Section, Subject, page};
use super::structures::{described, names, structures};
use super::tables::{has_members, rows};
use super::told::Told;
use crate::hint::did_you_mean;

/// What became of a page.
pub(super) enum Outcome {
    /// It documents an operation, which is `None` if the page does not name it right.
    Read(Option<Name>, Box<Told>),
    /// It documents something else.
    Other,
}

impl Reading<'_, '_> {
    /// Reads a page as far as it can be read. What is wrong with it is reported.
    pub(super) fn told(&mut self, text: &str) -> Outcome {
        let page = page(blocks(text));
        if !self.is_only && !is_about_an_operation(&page) {
            return Outcome::Other;
        }
        self.check_sections(&page);
        let name = self.name(&page);
        let described = described(text, &page, &mut self.sink);
        let names = names(&described, self.known);
        let structures = structures(&described, &names, &mut self.sink);
        let request = section(&page, Subject::Request).map(|section| {
            let rows = rows(text, section, &mut self.sink).unwrap_or_default();
            part(&rows, &section.heading.bytes, &names, &mut self.sink)
        });
        let response = self.answer_section(&page).and_then(|section| {
            let rows = rows(text, section, &mut self.sink);
            // A table that is none of members was reported.
            if rows.as_ref().is_some_and(|rows| rows.rows.is_empty() && !rows.is_whole) {
                return None;
            }
            self.response(section, rows.as_ref(), &names, request.as_ref(), &structures)
        });
        let told = Told {
            title: page.title,
            introduction: page.introduction,
            request,
            response,
            structures,
        };
        Outcome::Read(name, Box::new(told))
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
}
