//! Compares published pages with the spec without changing it.
//!
//! A page is read as for an import and completed with what the spec has, so that only what it
//! states is compared. `compare` compares the operation, its request, and its response; `members`
//! compares the members of DTOs.

mod compare;
mod comparing;
mod difference;
mod members;
mod report;

pub use difference::{Difference, Kind};
pub use report::Checked;

use self::compare::compare;
use super::align::align;
use super::content::PageContent;
use super::name::{Found, find, find_by_file, hint};
use super::operation::Outcome;
use super::reading::{Name, PageFacts, Reading};
use super::sink::Sink;
use crate::diagnostics::{Diagnostics, Failure};
use crate::import::sink;
use crate::load::load;
use crate::raw::Spec;
use crate::source::{FileId, Place, SourceFile, Sources};

/// Compares pages with a spec. Facts that pages omit (method, path, credentials) are not requested.
///
/// # Errors
///
/// Returns all errors in the spec.
pub fn check(spec: &Sources, pages: &Sources) -> Result<Checked, Failure> {
    let mut diagnostics = Diagnostics::default();
    let loaded = load(spec, &mut diagnostics);
    // An incomplete spec can be compared, just as it can be imported into.
    let diagnostics = diagnostics.without("missing-file");
    if !diagnostics.is_empty() {
        return Err(Failure {
            diagnostics,
            locations: loaded.locations,
        });
    }
    let is_only = pages.iter().count() == 1;
    let mut checked = Checked::new(loaded.locations);
    for (file, page) in pages.iter() {
        let differences = page_differences(&loaded.spec, file, page, is_only);
        checked.add(file, differences);
    }
    Ok(checked)
}

/// Returns the differences of a page; `None` if it does not document an operation.
fn page_differences(
    spec: &Spec,
    file: FileId,
    page: &SourceFile,
    is_only: bool,
) -> Option<Vec<Difference>> {
    let mut diagnostics = Diagnostics::default();
    let facts = PageFacts::default();
    let mut reading = Reading {
        known: spec,
        facts: &facts,
        path: &page.path,
        is_only,
        sink: Sink(sink::Sink {
            file,
            diagnostics: &mut diagnostics,
            notes: &mut Vec::new(),
        }),
    };
    let (name, stated) = match reading.read_page(&page.text) {
        Outcome::Other => return None,
        Outcome::Read(name, stated) => (name, stated),
    };
    let mut differences: Vec<Difference> =
        diagnostics.list().iter().map(Difference::unreadable).collect();
    match name {
        Some(name) => operation(spec, file, page, &name, *stated, &mut differences),
        None => differences.retain(|it| it.kind == Kind::Operation),
    }
    Some(differences)
}

fn operation(
    spec: &Spec,
    file: FileId,
    page: &SourceFile,
    name: &Name,
    mut stated: PageContent,
    differences: &mut Vec<Difference>,
) {
    let at = Place::bytes(file, name.bytes.clone());
    let found = find(spec, &name.client, &name.operation);
    let Some(found) = found.or_else(|| find_by_file(spec, &page.path)) else {
        let hint = hint(spec, &name.operation);
        let hint = hint.trim_end();
        let separator = if hint.is_empty() { "" } else { "; " };
        let text = format!(
            "client `{}` has no operation `{}`{separator}{hint}",
            name.client, name.operation
        );
        // Other errors on the page are irrelevant.
        *differences = vec![Difference::new(Kind::Operation, at, text, None)];
        return;
    };
    if found.client != name.client {
        let Found {
            client, operation, ..
        } = &found;
        let text = format!(
            "operation `{}` belongs to the client `{client}` in the spec and to `{}` on the page",
            operation.name, name.client
        );
        let place = Some(found.place.clone());
        differences.push(Difference::new(Kind::Client, at, text, place));
    }
    align(&mut stated, found.operation, spec);
    differences.extend(compare(file, &stated, &found, spec));
}
