//! Imports published descriptions: a document is read into [`incoming`] items, which are then
//! merged into the YAML files of the spec.

mod alternatives;
mod api;
mod clients;
mod decisions;
mod document;
mod envelopes;
mod extensions;
mod fields;
mod groups;
pub mod incoming;
mod known;
pub mod merge;
mod naming;
mod operations;
pub mod page;
mod read;
mod requests;
mod responses;
mod schemas;
mod sink;
mod stated;
mod typed;
mod types;

pub use extensions::EXTENSIONS;
pub use known::{Known, KnownGroup, KnownOperation};
pub use read::read;

use crate::diagnostics::{Diagnostics, Failure, Style};
use crate::source::{FileId, Place, Sources};
use crate::yaml::Locations;
use incoming::Note;
use merge::{Merged, Options, merge};
use page::PageFacts;

/// What is imported.
#[derive(Debug)]
pub enum Kind {
    /// OpenAPI documents, each of which describes a whole client.
    OpenApi {
        /// The client of documents that do not name it. If `None`, it is detected.
        client: Option<String>,
    },
    /// Published pages of single operations, with the facts that they omit.
    Pages(PageFacts),
}

/// Why an import failed.
#[derive(Debug)]
pub enum Refusal {
    /// The documents contain errors.
    Documents(Failure),
    /// The spec contains errors, or cannot be changed.
    Spec(Failure),
}

impl Refusal {
    /// Renders all errors as text.
    #[must_use]
    pub fn render(&self, spec: &Sources, documents: &Sources, style: Style) -> String {
        match self {
            Self::Documents(failure) => failure.render(documents, style),
            Self::Spec(failure) => failure.render(spec, style),
        }
    }
}

/// Reads documents of one kind and merges them into a spec.
///
/// # Errors
///
/// Returns all errors in the documents or, if there are none, all errors in the spec.
pub fn import(
    spec: &Sources,
    documents: &Sources,
    kind: &Kind,
    remove: bool,
) -> Result<Merged, Refusal> {
    // Errors in the spec are reported when merging.
    let loaded = crate::load::load(spec, &mut Diagnostics::default());
    let mut diagnostics = Diagnostics::default();
    let (mut incoming, is_partial) = match kind {
        Kind::OpenApi { client } => {
            let known = Known::of(&loaded.spec);
            (read(documents, &known, client.as_deref(), &mut diagnostics), false)
        }
        Kind::Pages(facts) => {
            (page::read(documents, &loaded.spec, facts, &mut diagnostics), true)
        }
    };
    if !diagnostics.is_empty() {
        return Err(Refusal::Documents(Failure {
            diagnostics,
            locations: Locations::default(),
        }));
    }
    let mut notes = std::mem::take(&mut incoming.notes);
    let values = std::mem::take(&mut incoming.values);
    let options = Options {
        remove,
        is_partial,
        ..Options::default()
    };
    let mut merged = merge(spec, incoming, options).map_err(Refusal::Spec)?;
    notes.append(&mut merged.unused);
    for unfit in &merged.unfit {
        let place =
            values.get(&unfit.of).cloned().unwrap_or_else(|| Place::root(FileId(0)));
        let text = unfit.text.clone();
        notes.push(Note { place, text });
    }
    merged.summary.add_reading(documents, &notes);
    Ok(merged)
}
