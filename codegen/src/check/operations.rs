//! What an operation has to say, and what it cannot say at once.

use std::collections::BTreeSet;

use super::names::client_of;
use super::{each, operations};
use crate::diagnostics::Diagnostics;
use crate::raw::{EnvelopeField, Location, Method, Operation, Request, Spec};
use crate::source::Place;

pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    let left_out = left_out(spec);
    let envelope = spec.api.as_ref().map_or(&[][..], |api| &api.content.envelope);
    for document in &spec.groups {
        let client = client_of(&document.path);
        for (operation, place) in
            operations(&document.content, &Place::root(document.file))
        {
            states_what_the_client_must_know(operation, &place, diagnostics);
            response_is_one_thing(operation, &place, diagnostics);
            data_is_beside_the_envelope(operation, envelope, &place, diagnostics);
            parameters_have_places(operation, &place, diagnostics);
            is_replaced_by_what_is_there(
                operation,
                client,
                &left_out,
                &place,
                diagnostics,
            );
        }
    }
}

/// The operations that the client does not have, each with its client.
fn left_out(spec: &Spec) -> BTreeSet<(&str, &str)> {
    let list = spec.groups.iter().flat_map(|document| {
        let client = client_of(&document.path);
        let operations = document.content.operations.iter();
        let left_out = operations.filter(|operation| !operation.is_emitted());
        left_out.map(move |operation| (client, operation.name.as_str()))
    });
    list.collect()
}

fn is_replaced_by_what_is_there(
    operation: &Operation,
    client: &str,
    left_out: &BTreeSet<(&str, &str)>,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let deprecated = operation.deprecated.as_ref().filter(|_| operation.is_emitted());
    let Some(name) = deprecated.and_then(|it| it.replaced_by.as_deref()) else { return };
    if left_out.contains(&(client, name)) {
        diagnostics.report(
            "unknown-replacement",
            place.key("deprecated").key("replaced_by"),
            format!("`{name}` is hidden, so nobody can use it"),
            "write the name of another operation, or say `emitted: true` there",
        );
    }
}

fn states_what_the_client_must_know(
    operation: &Operation,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    if operation.credentials.is_none() {
        diagnostics.report(
            "missing-credentials",
            place.key("name"),
            format!("operation `{}` does not say which credentials it uses", operation.name),
            "add `credentials: [app, user]` with names from api.yaml, or `credentials: []` for none",
        );
    }
    if operation.idempotent.is_none() {
        diagnostics.report(
            "missing-idempotent",
            place.key("name"),
            format!("operation `{}` does not say whether it is idempotent", operation.name),
            "add `idempotent: true` if sending it twice has the effect of sending it once, else `idempotent: false`",
        );
    }
}

fn response_is_one_thing(
    operation: &Operation,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let response = &operation.response;
    let place = place.key("response");
    let has_data = response.has_data();
    let mut report = |key: &str, message: &str, help: &str| {
        diagnostics.report("response-shape", place.name(key), message, help);
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
fn data_is_beside_the_envelope(
    operation: &Operation,
    envelope: &[EnvelopeField],
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let Some(member) = &operation.response.member else { return };
    let is_taken = envelope.iter().any(|field| field.name == *member);
    if member.is_empty() || is_taken {
        let what = if is_taken {
            "is there already, in every answer"
        } else {
            "is no name of a member"
        };
        diagnostics.report(
            "response-shape",
            place.key("response").key("member"),
            format!("`{member}` {what}"),
            "write the name of the member that holds the data",
        );
    }
}

fn parameters_have_places(
    operation: &Operation,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let Some(Request::Parameters(parameters)) = &operation.request else { return };
    let request = place.key("request");
    for (field, place) in each(&parameters.parameters, &request, "parameters") {
        match field.location {
            None => diagnostics.report(
                "parameter-place",
                place.key("name"),
                format!("parameter `{}` does not say where it goes", field.name),
                "add `in: path`, `in: query` or `in: body`",
            ),
            Some(Location::Body) if operation.method == Method::Get => diagnostics
                .report(
                    "parameter-place",
                    place.key("in"),
                    "a GET has no body",
                    "use `in: query`, or another method",
                ),
            Some(_) => {}
        }
    }
}
