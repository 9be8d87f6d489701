// @generated from spec/shared.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs that several clients use.

use crate::runtime::prelude::*;

/// A DTO by the name of a Rust type.
#[doc(alias = "String")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StringDto {
    /// Text.
    #[doc(alias = "String")]
    pub string: String,
    /// Itself again.
    pub next: Option<Box<StringDto>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl StringDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(string: impl Into<String>) -> Self {
        Self {
            string: string.into(),
            ..Record::blank()
        }
    }

    /// Sets [`next`](Self#structfield.next).
    pub fn next(mut self, value: impl IntoOption<StringDto>) -> Self {
        self.next = value.into_option().map(Box::new);
        self
    }
}

record! {
    StringDto = "String" {
        required string = "String",
        optional next = "next",
    }
}
