//! Combines the sections of a page.

use super::content::PageContent;
use super::fields::part;
use super::markdown::blocks;
use super::name::section;
use super::reading::{Name, Reading};
use super::scope::is_about_an_operation;
use super::sections::{NAMES, Page, Section, Subject, page};
use super::structures::{described, names, structures};
use super::tables::{has_members, rows};
use crate::hint::did_you_mean;

/// The result of reading a page.
pub(super) enum Outcome {
    /// The page documents an operation. The name is `None` if it is missing or invalid on the page.
    Read(Option<Name>, Box<PageContent>),
    /// The page documents something else.
    Other,
}

impl Reading<'_, '_> {
    /// Reads as much of a page as possible, and reports errors.
    pub(super) fn read_page(&mut self, text: &str) -> Outcome {
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
            // A table that does not list members was reported.
            if rows.as_ref().is_some_and(|rows| rows.rows.is_empty() && !rows.is_whole) {
                return None;
            }
            self.response(section, rows.as_ref(), &names, request.as_ref(), &structures)
        });
        let stated = PageContent {
            title: page.title,
            introduction: page.introduction,
            request,
            response,
            structures,
        };
        Outcome::Read(name, Box::new(stated))
    }

    /// Reports duplicate sections, and tables of members in unknown sections.
    fn check_sections(&mut self, page: &Page) {
        for subject in [Subject::Method, Subject::Request, Subject::Response] {
            let mut sections = page.sections.iter().filter(|it| it.subject == subject);
            let Some(first) = sections.next() else { continue };
            for again in sections {
                let what = format!("section `{}`", first.heading.plain());
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
                format!("unknown heading `{heading}` above a table of members"),
                format!(
                    "{hint}use `Request Parameters` (请求参数), `Request Response` (请求响应), \
                     or the name of a structure below `Data Structure` (数据结构)"
                ),
            );
        }
    }

    fn answer_section<'p>(&mut self, page: &'p Page) -> Option<&'p Section> {
        let found = section(page, Subject::Response);
        if found.is_none() {
            // An empty page is reported for its missing name.
            let at = page.sections.first().map(|section| section.heading.bytes.clone());
            if let Some(at) = at {
                self.sink.report(
                    "page-response",
                    &at,
                    "missing response on the page",
                    "add a section `Request Response` (请求响应) with a table of the response members",
                );
            }
        }
        found
    }
}
