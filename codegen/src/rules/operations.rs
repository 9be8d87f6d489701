//! Checks what an operation must state, and what it must not combine.

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
                format!("invalid header name `{header}`"),
                "use lowercase letters, such as `authorization` or `x-authing-app-id`",
            );
        }
    }
}

/// Former names were documented, so they follow the same convention.
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
                "use a former name of the operation, such as `listUsers`",
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
            format!("replacement `{name}` is hidden"),
            "name another operation, or add `emitted: true` to the `hidden` of this one",
        );
    }
}

pub(super) fn states_credentials(operation: &Operation, check: &mut Check) {
    if operation.raw.credentials.is_none() {
        check.report(
            "missing-credentials",
            operation.place.key("name"),
            format!(
                "missing `credentials` of operation `{}`",
                operation.raw.name
            ),
            "add `credentials: [app, user]` with names from `api.yaml`, or `credentials: []` for \
             none",
        );
    }
}

pub(super) fn states_idempotent(operation: &Operation, check: &mut Check) {
    if operation.raw.idempotent.is_none() {
        check.report(
            "missing-idempotent",
            operation.place.key("name"),
            format!(
                "missing `idempotent` of operation `{}`",
                operation.raw.name
            ),
            "add `idempotent: true` if a repeated call has no further effect, or `idempotent: \
             false` otherwise",
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
            "a response cannot have both `data` and `bare`",
            "remove one of the two",
        );
    }
    if response.example.is_some() && !has_data {
        report(
            "example",
            "`example` without response data",
            "add `data` with its type, or remove `example`",
        );
    }
    if response.optional && !has_data {
        report(
            "optional",
            "`optional` without response data",
            "add `data` with its type, or remove `optional`",
        );
    }
    if response.bare.is_some() && response.name.is_some() {
        report(
            "name",
            "`name` names an envelope, but a `bare` response has none",
            "remove `name`, or use `data` instead of `bare`",
        );
    }
    if response.member.is_some() && response.data.is_none() {
        report(
            "member",
            "`member` without response data in an envelope",
            "add `data` with its type, or remove `member`",
        );
    }
}

/// Checks that the data does not collide with a member of the envelope.
pub(super) fn data_is_beside_the_envelope(operation: &Operation, check: &mut Check) {
    let Some(member) = &operation.raw.response.member else { return };
    let envelope = check.api().map_or(&[][..], |(api, _)| &api.envelope);
    let is_taken = envelope.iter().any(|field| field.name == *member);
    if member.is_empty() || is_taken {
        let what = if is_taken {
            "is already a member of every response"
        } else {
            "is not a valid name of a member"
        };
        check.report(
            "response-shape",
            operation.place.key("response").key("member"),
            format!("`{member}` {what}"),
            "use the name of the member that holds the data",
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
                "a GET has no request body",
                "use `in: query` or another method",
            );
        }
    }
}
