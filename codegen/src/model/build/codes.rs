//! Builds the codes of the envelope.

use crate::model::code::Code;
use crate::model::text::Text;
use crate::names;
use crate::raw::{self, CodeTable, Spec};

/// Builds the codes of a table.
pub(super) fn codes(table: CodeTable, codes: &[raw::Code]) -> Option<Vec<Code>> {
    codes.iter().map(|it| code(table, it)).collect()
}

/// Builds a code.
pub(super) fn code(table: CodeTable, code: &raw::Code) -> Option<Code> {
    Some(Code {
        table,
        code: code.code,
        name: code.name.clone(),
        variant: names::variant_name(&code.name)?,
        description: Text::of(code.description.as_deref()),
    })
}

/// Returns the errors with these names, in the order of the tables. A name in both tables selects
/// both.
pub(super) fn failures(spec: &Spec, names: &[String]) -> Option<Vec<Code>> {
    let tables = spec.errors.iter().flat_map(|document| document.content.failures());
    let named = tables.filter(|(_, code)| names.contains(&code.name));
    named.map(|(table, it)| code(table, it)).collect()
}
