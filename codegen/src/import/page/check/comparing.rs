//! A comparison in progress.

use std::ops::Range;

use super::difference::{Difference, Kind};
use crate::import::merge::wire::{Schemas, Verdict};
use crate::import::page::content::PageContent;
use crate::import::page::pairs::schema;
use crate::raw::Spec;
use crate::source::{FileId, Place};
use crate::types::{contained, innermost};

/// What is compared, and the differences found.
pub(super) struct Comparing<'c> {
    pub(super) file: FileId,
    pub(super) stated: &'c PageContent,
    pub(super) spec: &'c Spec,
    pub(super) schemas: Schemas,
    pub(super) differences: Vec<Difference>,
}

impl Comparing<'_> {
    pub(super) fn add(
        &mut self,
        kind: Kind,
        page: &Range<usize>,
        text: String,
        spec: &Place,
    ) {
        let page = Place::bytes(self.file, page.clone());
        self.differences.push(Difference::new(kind, page, text, Some(spec.clone())));
    }

    /// Returns whether the JSON type on the page differs from that in the spec. For two structures,
    /// the members are compared instead of the names.
    pub(super) fn differs(&self, own: &str, stated: &str) -> bool {
        if self.schemas.judge(own, stated) == Verdict::Keep {
            return false;
        }
        let is_pair = is_shaped_alike(own, stated)
            && self.stated.structure(innermost(stated)).is_some()
            && schema(self.spec, innermost(own))
                .is_some_and(|(schema, _)| schema.fields.is_some());
        !is_pair
    }
}

/// Returns whether the same containers surround both types.
fn is_shaped_alike(own: &str, stated: &str) -> bool {
    match (contained(own), contained(stated)) {
        (Some((a, own)), Some((b, stated))) => a == b && is_shaped_alike(own, stated),
        (None, None) => true,
        _ => false,
    }
}

pub(super) fn optionality(field: &str, owner: &str, is_required: bool) -> String {
    let (stated, own) = match is_required {
        true => ("required", "optional"),
        false => ("optional", "required"),
    };
    format!("`{field}` of `{owner}` is {stated} on the page and {own} in the spec")
}
