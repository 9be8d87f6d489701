//! Checks that references resolve, and that the target may be used.

use super::context::Check;
use super::files;
use crate::hint;
use crate::raw::{Deprecation, Home, Request};
use crate::source::Place;
use crate::symbols::{Field, Form, Operation, Schema, Shape, each};
use crate::types::{self, Expression, Json};

pub(super) fn envelope(check: &mut Check) {
    let Some((api, root)) = check.api() else { return };
    for (field, place) in each(&api.envelope, &root, "envelope") {
        if !types::scalar(&field.ty).is_some_and(|scalar| scalar.in_envelope) {
            let known = hint::quoted_list(&types::envelope(), "or");
            check.report(
                "unknown-type",
                place.key("type"),
                format!("unsupported type `{}` of an envelope member", field.ty),
                format!("use {known}"),
            );
        }
    }
}

pub(super) fn credentials(operation: &Operation, check: &mut Check) {
    let Some((api, _)) = check.api() else { return };
    let of_client =
        api.clients.iter().find(|it| Some(it.name.as_str()) == operation.home.client);
    let list = operation.raw.credentials.as_deref();
    // The credentials of a client are checked only once.
    if of_client.is_some_and(|client| client.credentials.as_deref() == list) {
        return;
    }
    are_credentials(list.unwrap_or_default(), &operation.place, check);
}

pub(super) fn credentials_of_clients(check: &mut Check) {
    let Some((api, root)) = check.api() else { return };
    for (client, place) in each(&api.clients, &root, "clients") {
        are_credentials(
            client.credentials.as_deref().unwrap_or_default(),
            &place,
            check,
        );
    }
}

fn are_credentials(list: &[String], place: &Place, check: &mut Check) {
    let Some((api, _)) = check.api() else { return };
    let known = || api.credentials.iter().map(|credential| credential.name.as_str());
    for (name, place) in each(list, place, "credentials") {
        if known().any(|known| known == name) || check.is_dropped(name) {
            continue;
        }
        let help = hint::among("a credential from `api.yaml`", name, known());
        let message = format!("unknown credential `{name}`");
        check.report("unknown-credential", place, message, help);
    }
}

pub(super) fn errors(operation: &Operation, check: &mut Check) {
    let Some(document) = &check.spec().errors else { return };
    let known = || document.content.failures().map(|(_, code)| code.name.as_str());
    for (name, place) in each(&operation.raw.errors, &operation.place, "errors") {
        if known().any(|known| known == name) || check.is_dropped(name) {
            continue;
        }
        let help = check.among("the name of an error from `errors.yaml`", name, known());
        check.report("unknown-error", place, format!("unknown error `{name}`"), help);
    }
}

pub(super) fn field_type(field: &Field, schema: &Schema, check: &mut Check) {
    is_type(&field.raw.ty, schema.home, &field.place.key("type"), check);
}

pub(super) fn form_type(form: &Form, schema: &Schema, check: &mut Check) {
    let place = form.place.key("type");
    has_values(&form.raw.ty, &place, check);
    is_type(&form.raw.ty, schema.home, &place, check);
}

pub(super) fn response(operation: &Operation, check: &mut Check) {
    let response = &operation.raw.response;
    let (key, ty) = match (&response.data, &response.bare) {
        (Some(data), _) => ("data", data),
        (None, Some(bare)) => ("bare", bare),
        (None, None) => return,
    };
    let place = operation.place.key("response").key(key);
    has_values(ty, &place, check);
    is_type(ty, operation.home, &place, check);
    let scalar = types::scalar(types::innermost(ty));
    if types::parse(ty).is_some() && scalar.is_some_and(|it| it.json == Json::File) {
        check.report("file-place", place, "unsupported file in a response", files::HELP);
    }
}

pub(super) fn request(operation: &Operation, check: &mut Check) {
    let place = operation.place.key("request");
    let report = |message: String, check: &mut Check| {
        let help = "use a DTO, whose fields become the parameters";
        check.report("request-shape", place.clone(), message, help);
    };
    if let Some(Request::Dto(name)) = &operation.raw.request {
        let Some(Expression::Name(name)) = types::parse(name) else {
            return report(format!("invalid request type `{name}`"), check);
        };
        is_schema(name, operation.home, &place, check);
    }
    let schema = operation.request.map(|id| check.symbols.schema(id));
    if let Some(schema) = schema
        && !matches!(schema.shape, Shape::Record { .. })
    {
        let name = &schema.name;
        report(format!("invalid request type `{name}`: not a DTO"), check);
    }
}

pub(super) fn replacement_of_operation(operation: &Operation, check: &mut Check) {
    let Some(deprecation) = &operation.raw.deprecated else { return };
    let others = check.symbols.operations_of(operation.home.client);
    let known: Vec<_> = others.map(|it| it.raw.name.as_str()).collect();
    let owner = &operation.raw.name;
    replacement(deprecation, "operation", owner, &known, &operation.place, check);
}

pub(super) fn replacement_of_field(field: &Field, schema: &Schema, check: &mut Check) {
    let Some(deprecation) = &field.raw.deprecated else { return };
    let known: Vec<_> = schema.fields().iter().map(|it| it.raw.name.as_str()).collect();
    replacement(deprecation, "field", &field.raw.name, &known, &field.place, check);
}

fn replacement(
    deprecation: &Deprecation,
    what: &str,
    owner: &str,
    known: &[&str],
    place: &Place,
    check: &mut Check,
) {
    let Some(name) = deprecation.replaced_by.as_deref() else { return };
    let (message, help) = if name == owner {
        (
            format!("`{name}` cannot replace itself"),
            format!("use the name of another {what}, or remove `replaced_by`"),
        )
    } else if !known.contains(&name) && !check.is_dropped(name) {
        let others = known.iter().copied().filter(|known| *known != owner);
        (
            format!("unknown {what} `{name}`"),
            check.among(&format!("the name of another {what}"), name, others),
        )
    } else {
        return;
    };
    let place = place.key("deprecated").key("replaced_by");
    check.report("unknown-replacement", place, message, help);
}

/// Only a field can list the values of an inline `enum`.
fn has_values(ty: &str, place: &Place, check: &mut Check) {
    if types::is_enum(ty) {
        check.report(
            "unknown-type",
            place.clone(),
            format!("inline type `{ty}` without values"),
            "use the name of a schema that has `values`",
        );
    }
}

/// Checks that an expression is a type, and that its schema exists.
fn is_type(ty: &str, home: Home, place: &Place, check: &mut Check) {
    if types::parse(ty).is_none() {
        no_type(ty, place.clone(), check);
    } else if let Some(name) = types::schema_in(ty) {
        is_schema(name, home, place, check);
    }
}

pub(super) fn no_type(ty: &str, place: Place, check: &mut Check) {
    let words: Vec<_> = types::words().map(|word| format!("`{word}`")).collect();
    let help = format!(
        "use {}, the name of a schema, `array of ...`, or `map of ...`",
        words.join(", ")
    );
    check.report("unknown-type", place, format!("invalid type `{ty}`"), help);
}

/// Checks that a schema exists, and that the client may use it.
fn is_schema(name: &str, home: Home, place: &Place, check: &mut Check) {
    let symbols = check.symbols;
    let Some(id) = symbols.id(name) else {
        if !check.is_dropped(name) {
            unknown(name, place, check);
        }
        return;
    };
    let owner = symbols.schema(id).home;
    if !owner.is_shared() && owner.client != home.client {
        let from = home.client.unwrap_or("shared schemas");
        check.report(
            "foreign-schema",
            place.clone(),
            format!("`{name}` belongs to {owner} and is not available to {from}"),
            format!("move `{name}` and its dependencies to `spec/{}`", Home::shared()),
        );
    }
}

/// Checks that the DTO of a resource exists. Resources belong to no client.
pub(super) fn schema_of_resource(name: &str, place: &Place, check: &mut Check) {
    if !matches!(types::parse(name), Some(Expression::Name(_))) {
        check.report(
            "resource-shape",
            place.clone(),
            format!("`{name}` is not a DTO"),
            "name the DTO of an item",
        );
    } else if check.symbols.id(name).is_none() && !check.is_dropped(name) {
        unknown(name, place, check);
    }
}

/// Reports an unknown `apiCode`.
pub(super) fn error_of_resource(name: &str, place: Place, check: &mut Check) {
    let Some(document) = &check.spec().errors else { return };
    if check.is_dropped(name) {
        return;
    }
    let known = document.content.api_codes.iter().map(|code| code.name.as_str());
    let help = check.among("a name from `api_codes` in `errors.yaml`", name, known);
    check.report("unknown-error", place, format!("unknown error `{name}`"), help);
}

/// A lowercase name is more likely a misspelled built-in type than a schema.
fn unknown(name: &str, place: &Place, check: &mut Check) {
    let (rule, message) = if name.starts_with(|c: char| c.is_ascii_uppercase()) {
        ("unknown-schema", format!("unknown schema `{name}`"))
    } else {
        ("unknown-type", format!("unknown type `{name}`"))
    };
    let help = check.among_types(name);
    check.report(rule, place.clone(), message, help);
}
