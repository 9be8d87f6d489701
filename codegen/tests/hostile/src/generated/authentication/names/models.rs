// @generated from spec/authentication/names.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Names.

use crate::runtime::prelude::*;

/// A number in its name, and a member of one letter.
///
/// Used by [`step`](crate::authentication::AuthenticationClient::step).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Step10Dto {
    /// One letter.
    pub x: i64,
    /// One letter.
    pub y: bool,
    /// Another number.
    pub step: Option<Step2Dto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl Step10Dto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(x: i64, y: bool) -> Self {
        Self { x, y, ..Record::blank() }
    }

    /// Sets [`step`](Self#structfield.step).
    pub fn step(mut self, value: impl IntoOption<Step2Dto>) -> Self {
        self.step = value.into_option();
        self
    }
}

record! {
    Step10Dto {
        required x = "x",
        required y = "y",
        optional step = "step",
    }
}

/// A number in its name, and a member of one letter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Step2Dto {
    /// One letter.
    pub s: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl Step2Dto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(s: impl Into<String>) -> Self {
        Self {
            s: s.into(),
            ..Record::blank()
        }
    }
}

record! {
    Step2Dto {
        required s = "s",
    }
}

/// Named like a type of the runtime.
#[doc(alias = "Paging")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PagingDto {
    /// Named like a trait of the runtime.
    #[doc(alias = "IntoOption")]
    pub into_option: Option<IntoOptionDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PagingDto = "Paging" {
        optional into_option = "IntoOption",
    }
}

/// Named like a trait of the runtime.
#[doc(alias = "IntoOption")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntoOptionDto {
    /// Named like a function of the runtime.
    pub blank: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    IntoOptionDto = "IntoOption" {
        optional blank = "blank",
    }
}
