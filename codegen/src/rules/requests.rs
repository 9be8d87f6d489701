//! Checks the fields of a request and the location of each.

use super::context::Check;
use crate::raw::{Encoding, Location, Request};
use crate::symbols::{Located, Operation};
use crate::types::{Json, Type};

pub(super) fn path_is_a_path(operation: &Operation, check: &mut Check) {
    if operation.raw.template().is_none() {
        check.report(
            "path-syntax",
            operation.place.key("path"),
            format!("invalid path `{}`", operation.raw.path),
            "use an absolute path such as `/api/v3/users/{userId}`, without query, spaces, `%`, \
             `//`, and `..`",
        );
    }
}

/// Returns the fields of the request, each with its location. Returns `None` if the request is
/// invalid itself.
fn fields<'c, 's>(
    operation: &'c Operation<'s>,
    check: &Check<'c, 's>,
) -> Option<Vec<Located<'c, 's>>> {
    if operation.raw.request.is_none() {
        return Some(Vec::new());
    }
    check.symbols.request(operation).map(|(_, fields)| fields)
}

pub(super) fn path_is_filled(operation: &Operation, check: &mut Check) {
    let Some(fields) = fields(operation, check) else { return };
    let is_filled = |name: &str| fields.iter().any(|(field, _)| field.raw.name == name);
    let template = operation.raw.template().unwrap_or_default();
    for missing in template.into_iter().filter(|name| !is_filled(name)) {
        let help = match &operation.raw.request {
            Some(Request::Dto(dto)) => {
                format!("add the field `{missing}` to `{dto}`, or correct the path")
            }
            _ => {
                format!(
                    "add the parameter `{missing}` with `in: path`, or correct the path"
                )
            }
        };
        let message = format!("missing path parameter `{{{missing}}}`");
        check.report("path-parameter", operation.place.key("path"), message, help);
    }
}

pub(super) fn path_parameters_fit(operation: &Operation, check: &mut Check) {
    let (path, template) = (&operation.raw.path, operation.raw.template());
    let symbols = check.symbols;
    for (field, location) in fields(operation, check).unwrap_or_default() {
        if location != Some(Location::Path) {
            continue;
        }
        let name = &field.raw.name;
        let fills = format!("path parameter `{name}` of `{path}`");
        let mut report = |key: &'static str, message: String, help: &str| {
            check.report("path-parameter", field.place.key(key), message, help);
        };
        if template.as_ref().is_some_and(|names| !names.contains(&name.as_str())) {
            report(
                "name",
                format!("path `{path}` does not contain `{{{name}}}`"),
                "add it to the path, or correct the name of the parameter or its `in`",
            );
        }
        if !field.is_always_there() {
            report(
                "name",
                format!("{fills} must be required and not nullable"),
                "add `required: true`, and remove `nullable`",
            );
        }
        if field.ty.as_ref().is_some_and(|ty| !symbols.is_single(ty)) {
            report(
                "type",
                format!("{fills} must be a single value"),
                "use `string`, `integer`, or an enum",
            );
        }
    }
}

pub(super) fn encoding_has_a_body(operation: &Operation, check: &mut Check) {
    let Some(fields) = fields(operation, check) else { return };
    if operation.raw.encoding.is_some() && !operation.has_body(&fields) {
        check.report(
            "body-encoding",
            operation.place.name("encoding"),
            format!("`encoding` without a request body in `{}`", operation.raw.name),
            "remove `encoding`, or send a field of the request in the body",
        );
    }
}

/// A form consists of names and texts, without nesting.
pub(super) fn form_is_flat(operation: &Operation, check: &mut Check) {
    if operation.raw.encoding.is_none_or(|it| it == Encoding::Json) {
        return;
    }
    for (field, location) in fields(operation, check).unwrap_or_default() {
        let Some(ty) = field.ty.as_ref().filter(|_| location == Some(Location::Body))
        else {
            continue;
        };
        let element = match ty {
            Type::List(element) => element,
            ty => ty,
        };
        let is_file = element.json() == Some(Json::File);
        if !is_file && !check.symbols.is_single(element) {
            check.report(
                "form-field",
                field.place.key("type"),
                format!(
                    "unsupported object in the form of `{}`",
                    operation.raw.name
                ),
                "use text, a number, an enum, or an array of these, or use `encoding: json`",
            );
        }
    }
}
