//! A type as it was read, and where it was found.

use crate::raw::EnumValue;

/// What is known of a type.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Typed {
    /// The type expression.
    pub(super) ty: String,
    /// The values, where it has an `enum` in it.
    pub(super) values: Option<Vec<EnumValue>>,
    /// Whether null is one of its values.
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

/// Where a type stands: what to call the schemas that are written out in it.
#[derive(Debug, Clone)]
pub(super) struct Spot<'s> {
    /// The schema or operation that it is a part of.
    pub(super) owner: &'s str,
    /// The member of it.
    pub(super) member: &'s str,
    /// Whether an example of the member has a fraction.
    pub(super) has_fraction: bool,
    /// The references that were followed to get here.
    pub(super) followed: Vec<String>,
    /// The schema that the spec has in this place.
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

    /// The same with the schema that the spec has there.
    pub(super) fn known(self, known: Option<&'s str>) -> Self {
        Self { known, ..self }
    }

    /// The schema that the spec has there, which what is written out here is called like.
    pub(super) fn of_spec(&self) -> Option<&'s str> {
        self.known
    }
}
