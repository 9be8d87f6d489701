//! Determines whether a page documents an operation.

use super::sections::{Page, Section, Subject};
use super::tables::has_members;

/// Returns whether the page appears to document exactly one operation. Guides describe several
/// calls, and have no section with the name of a method.
pub(super) fn is_about_an_operation(page: &Page) -> bool {
    count(page, Subject::Method) > 0 || describes_one_operation(page)
}

/// Returns whether the page describes one request, one response, or both.
pub(super) fn describes_one_operation(page: &Page) -> bool {
    let is_described = |section: &Section| {
        matches!(section.subject, Subject::Request | Subject::Response)
            && section.tables.iter().any(has_members)
    };
    count(page, Subject::Request) <= 1
        && count(page, Subject::Response) <= 1
        && page.sections.iter().any(is_described)
}

fn count(page: &Page, subject: Subject) -> usize {
    page.sections.iter().filter(|section| section.subject == subject).count()
}
