//! Codes in the envelope.

use super::text::Text;
use crate::names::Ident;
use crate::raw::CodeTable;

/// A row of a table of codes.
#[derive(Debug, Clone)]
pub struct Code {
    /// Its table.
    pub table: CodeTable,
    /// Serialized number.
    pub code: i64,
    /// Name in the spec.
    pub name: String,
    /// Its Rust variant.
    pub variant: Ident,
    /// What it means.
    pub description: Text,
}

impl Code {
    /// Returns the Rust type of the codes of a table.
    #[must_use]
    pub fn type_of(table: CodeTable) -> &'static str {
        match table {
            CodeTable::Status => "StatusCode",
            CodeTable::Api => "ApiCode",
        }
    }

    /// Returns its Rust type and variant, such as `ApiCode::UserNotFound`.
    #[must_use]
    pub fn rust_path(&self) -> String {
        format!("{}::{}", Self::type_of(self.table), self.variant.plain())
    }
}
