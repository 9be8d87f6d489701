//! A comparison under way.

use std::ops::Range;

use super::difference::{Difference, Kind};
use crate::import::merge::wire::{Schemas, Verdict};
use crate::import::page::pairs::schema;
use crate::import::page::told::Told;
use crate::raw::Spec;
use crate::source::{FileId, Place};
use crate::types::{contained, innermost};

/// What is compared, and what was found to differ.
pub(super) struct Comparing<'c> {
    pub(super) file: FileId,
    pub(super) told: &'c Told,
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

    /// Whether the page says another kind of value than the spec. The members of two structures
    /// are compared instead of their names.
    pub(super) fn differs(&self, own: &str, told: &str) -> bool {
        if self.schemas.judge(own, told) == Verdict::Keep {
            return false;
        }
        let is_pair = is_shaped_alike(own, told)
            && self.told.structure(innermost(told)).is_some()
            && schema(self.spec, innermost(own))
                .is_some_and(|(schema, _)| schema.fields.is_some());
        !is_pair
    }
}

/// Whether the same containers surround both types.
fn is_shaped_alike(own: &str, told: &str) -> bool {
    match (contained(own), contained(told)) {
        (Some((a, own)), Some((b, told))) => a == b && is_shaped_alike(own, told),
        (None, None) => true,
        _ => false,
    }
}

pub(super) fn optionality(field: &str, owner: &str, is_required: bool) -> String {
    let (told, own) = match is_required {
        true => ("required", "optional"),
        false => ("optional", "required"),
    };
    format!("`{field}` of `{owner}` is {told} on the page and {own} in the spec")
}
