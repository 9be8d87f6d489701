//! Paths, links, and anchors.

use crate::emit::markdown;
use crate::model::{Client, Field, Operation, Schema};

/// Folder of the reference pages.
pub(super) const REFERENCE: &str = "reference";

/// Folder of the guide.
pub(super) const GUIDE: &str = "guide";

/// Returns the link from one page to another.
pub(super) fn relative(from: &str, to: &str) -> String {
    let up = "../".repeat(from.matches('/').count());
    format!("{up}{to}")
}

/// Returns the anchor of a data structure: a Rust name, which is distinct and needs no escaping.
pub(super) fn schema_anchor(schema: &Schema) -> &str {
    schema.type_name.as_str()
}

/// Returns the anchor of a field of `owner`: its documented name, or its Rust name if the
/// documented one does not fit into a link.
pub(super) fn field_anchor(owner: &str, field: &Field) -> String {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let is_plain = !field.name.is_empty() && field.name.chars().all(fits);
    let name = if is_plain { field.name.as_str() } else { field.field_name.plain() };
    format!("{owner}.{name}")
}

/// Returns an anchor and the code that it names, which links to it.
pub(super) fn anchored(anchor: &str, code: &str) -> String {
    let code = if code.is_empty() { "\"\"" } else { code };
    let code = markdown::table(&markdown::code(code));
    format!("<a id=\"{anchor}\"></a>[{code}](#{anchor})")
}

/// Returns the documented name of an operation, such as `AuthenticationClient.getProfile`.
pub(super) fn documented(client: &Client, operation: &Operation) -> String {
    format!("{}.{}", client.type_name, operation.name)
}

/// Returns the Rust path of an operation, such as `AuthenticationClient::get_profile`.
pub(super) fn rust_path(client: &Client, operation: &Operation) -> String {
    format!("{}::{}", client.type_name, operation.method_name.plain())
}
