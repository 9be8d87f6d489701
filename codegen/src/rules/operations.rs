//! What an operation has to say, and what it cannot say at once.

use super::context::Check;
use crate::raw::{Location, Method, Request};
use crate::symbols::{Operation, each, each_parameter};

pub(super) fn credentials_have_headers(check: &mut Check) {
    let Some((api, root)) = check.api() else { return };
    for (credential, place) in each(&api.credentials, &root, "credentials") {
        let header = &credential.header;
        let is_name_character = |c: char| {
            c.is_ascii_lowercase() || c.is_ascii_digit() || "!#$%&'*+-.^_`|~".contains(c)
        };
        if header.is_empty() || !header.chars().all(is_name_character) {
            check.report(
                "header-name",
                place.key("header"),
                format!("`{header}` is no name of a header in small letters"),
                "write one such as `authorization` or `x-authing-app-id`",
            );
        }
    }
}

/// Former names were documented, so they are written like documented names.
pub(super) fn aliases_are_camel_case(operation: &Operation, check: &mut Check) {
    for alias in &operation.aliases {
        let name = alias.name;
        let is_camel = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric());
        if !is_camel {
            check.report(
                "alias-case",
                alias.place.clone(),
                format!("`{name}` is not in camelCase"),
                "write a former name of the operation such as `listUsers`",
            );
        }
    }
}

pub(super) fn is_not_replaced_by_what_is_hidden(
    operation: &Operation,
    check: &mut Check,
) {
    let raw = operation.raw;
    let deprecated = raw.deprecated.as_ref().filter(|_| raw.is_emitted());
    let Some(name) = deprecated.and_then(|it| it.replaced_by.as_deref()) else { return };
    let mut others = check.symbols.operations_of(operation.home.client);
    if others.any(|it| it.raw.name == name && !it.raw.is_emitted()) {
        check.report(
            "unknown-replacement",
            operation.place.key("deprecated").key("replaced_by"),
            format!("`{name}` is hidden, so nobody can use it"),
            "write the name of another operation, or say `emitted: true` there",
        );
    }
}

pub(super) fn states_credentials(operation: &Operation, check: &mut Check) {
    if operation.raw.credentials.is_none() {
        check.report(
            "missing-credentials",
            operation.place.key("name"),
            format!(
                "operation `{}` does not say which credentials it uses",
                operation.raw.name
            ),
            "add `credentials: [app, user]` with names from api.yaml, or `credentials: []` for none",
        );
    }
}

pub(super) fn states_idempotent(operation: &Operation, check: &mut Check) {
    if operation.raw.idempotent.is_none() {
        check.report(
            "missing-idempotent",
            operation.place.key("name"),
            format!(
                "operation `{}` does not say whether it is idempotent",
                operation.raw.name
            ),
            "add `idempotent: true` if sending it twice has the effect of sending it once, else `idempotent: false`",
        );
    }
}

pub(super) fn response_is_one_thing(operation: &Operation, check: &mut Check) {
    let response = &operation.raw.response;
    let place = operation.place.key("response");
    let has_data = response.has_data();
    let mut report = |key: &'static str, message: &str, help: &str| {
        check.report("response-shape", place.name(key), message, help);
    };
    if response.data.is_some() && response.bare.is_some() {
        report(
            "bare",
            "a response has either `data` in the common envelope or a `bare` body",
            "remove one of the two",
        );
    }
    if response.example.is_some() && !has_data {
        report(
            "example",
            "an example of data, and the answer has none",
            "say with `data` what type it has, or remove `example`",
        );
    }
    if response.optional && !has_data {
        report(
            "optional",
            "the data may be missing, and the answer has none at all",
            "say with `data` what type it has, or remove `optional`",
        );
    }
    if response.bare.is_some() && response.name.is_some() {
        report(
            "name",
            "`name` names an envelope, and a `bare` body has none",
            "remove `name`, or use `data` in place of `bare`",
        );
    }
    if response.member.is_some() && response.data.is_none() {
        report(
            "member",
            "`member` holds the data of an envelope, and this answer has none",
            "say with `data` what type it has, or remove `member`",
        );
    }
}

/// The data has a member of its own.
pub(super) fn data_is_beside_the_envelope(operation: &Operation, check: &mut Check) {
    let Some(member) = &operation.raw.response.member else { return };
    let envelope = check.api().map_or(&[][..], |(api, _)| &api.envelope);
    let is_taken = envelope.iter().any(|field| field.name == *member);
    if member.is_empty() || is_taken {
        let what = if is_taken {
            "is there already, in every answer"
        } else {
            "is no name of a member"
        };
        check.report(
            "response-shape",
            operation.place.key("response").key("member"),
            format!("`{member}` {what}"),
            "write the name of the member that holds the data",
        );
    }
}

pub(super) fn get_has_no_body(operation: &Operation, check: &mut Check) {
    let Some(Request::Parameters(parameters)) = &operation.raw.request else { return };
    let request = operation.place.key("request");
    for (field, place) in each_parameter(parameters, &request) {
        if field.location == Some(Location::Body) && operation.raw.method == Method::Get
        {
            check.report(
                "parameter-place",
                place.key("in"),
                "a GET has no body",
                "use `in: query`, or another method",
            );
        }
    }
}
