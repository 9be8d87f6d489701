//! A type as read from a document, and its context.

use crate::raw::EnumValue;

/// A type and its properties.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Typed {
    /// The type expression.
    pub(super) ty: String,
    /// The values, if the type contains an `enum`.
    pub(super) values: Option<Vec<EnumValue>>,
    /// Whether null is a valid value.
    pub(super) nullable: bool,
}

impl Typed {
    pub(super) fn plain(ty: impl Into<String>) -> Self {
        Self {
            ty: ty.into(),
            values: None,
            nullable: false,
        }
    }

    pub(super) fn within(self, container: &str) -> Self {
        Self {
            ty: format!("{container} of {}", self.ty),
            values: self.values,
            nullable: false,
        }
    }
}

/// The context of a type, which determines the names of inline schemas.
#[derive(Debug, Clone)]
pub(super) struct Spot<'s> {
    /// The schema or operation that contains it.
    pub(super) owner: &'s str,
    /// The member that has the type.
    pub(super) member: &'s str,
    /// Whether an example of the member has a fraction.
    pub(super) has_fraction: bool,
    /// The references that led here.
    pub(super) followed: Vec<String>,
    /// The schema in the spec at this place.
    known: Option<&'s str>,
}

impl<'s> Spot<'s> {
    pub(super) fn new(owner: &'s str, member: &'s str) -> Self {
        Self {
            owner,
            member,
            has_fraction: false,
            followed: Vec::new(),
            known: None,
        }
    }

    /// Returns the same context with the schema in the spec.
    pub(super) fn known(self, known: Option<&'s str>) -> Self {
        Self { known, ..self }
    }

    /// Returns the schema in the spec, after which the inline schema is named.
    pub(super) fn of_spec(&self) -> Option<&'s str> {
        self.known
    }
}
