//! The DTO whose fields are compared.

use super::names::Names;
use super::side::Side;
use crate::model::{Field, Type};

/// The DTO that contains the fields.
pub(super) struct Context<'a> {
    pub(super) old: &'a Side<'a>,
    pub(super) new: &'a Side<'a>,
    pub(super) names: &'a Names<'a>,
    /// Its Rust type.
    pub(super) type_name: &'a str,
    /// Whether requests contained it.
    pub(super) was_sent: bool,
    /// Whether requests contain it.
    pub(super) is_sent: bool,
}

impl Context<'_> {
    /// Returns the Rust type of the value of a field of the old version.
    pub(super) fn old_value(&self, ty: &Type) -> String {
        self.old.type_text(ty, &|name| self.names.current(name))
    }

    /// Returns the Rust type of the value of a field of the new version.
    pub(super) fn new_value(&self, ty: &Type) -> String {
        self.new.type_text(ty, &|name| name.to_owned())
    }

    /// Returns the path of a field in Rust.
    pub(super) fn path(&self, field: &Field) -> String {
        format!("{}::{}", self.type_name, field.field_name.plain())
    }
}
