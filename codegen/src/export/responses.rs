//! Exports the responses of operations.

use super::members::Members;
use super::types::{nullable, reference, schema_of};
use super::view::View;
use crate::raw::{EnvelopeField, Response, ResponseCorrection};

/// The default member of the envelope that holds the data.
const DATA: &str = "data";

/// Returns the `responses` of an operation. An error response is the same envelope without data.
pub(super) fn responses(view: &View<'_>, response: &Response) -> Members {
    let schema = match (&response.bare, &response.name) {
        (Some(bare), _) if response.optional => {
            secrecy(nullable(schema_of(bare, &[])), response)
        }
        (Some(bare), _) => secrecy(schema_of(bare, &[]), response),
        (None, Some(name)) => reference(name),
        (None, None) => answer(view, response),
    };
    let content =
        Members::new().with("schema", schema).when("example", response.example.clone());
    let success = Members::new()
        .with("description", "The response.")
        .with("content", Members::new().with("application/json", content))
        .when("x-spec-corrected", response.corrected.as_ref().map(correction));
    Members::new().with("200", success)
}

fn correction(correction: &ResponseCorrection) -> Members {
    Members::new()
        .when("name", correction.name.as_deref())
        .when("data", correction.data.as_deref())
        .when("bare", correction.bare.as_deref())
        .when("optional", correction.optional)
        .when("member", correction.member.as_deref())
        .when("example", correction.example.clone())
        .when("reason", correction.reason.as_deref())
}

/// Returns the schema of a response in the envelope.
pub(super) fn answer(view: &View<'_>, response: &Response) -> Members {
    let envelope = &view.api.envelope;
    let member = response.member.as_deref().unwrap_or(DATA);
    let data = response.data.as_deref().map(|ty| {
        let data = schema_of(ty, &[]).with("description", "The response data.");
        (member, secrecy(data, response).into())
    });
    let properties =
        envelope.iter().map(|field| (field.name.as_str(), property(field).into()));
    let properties: Members = properties.chain(data).collect();

    let always = envelope.iter().filter(|field| !field.optional);
    let always = always.map(|field| field.name.as_str());
    let data = (response.data.is_some() && !response.optional).then_some(member);
    let required = always.chain(data).map(Into::into).collect();
    Members::new()
        .with("type", "object")
        .with("properties", properties)
        .list("required", required)
        .flag("x-spec-answer", true)
}

/// Adds whether the data is a secret.
fn secrecy(schema: Members, response: &Response) -> Members {
    schema
        .flag("x-spec-secret", response.secret)
        .when("x-spec-not-secret", response.not_secret.as_deref())
}

fn property(field: &EnvelopeField) -> Members {
    schema_of(&field.ty, &[])
        .when("description", field.description.as_deref())
        .list("examples", field.example.clone().into_iter().collect())
}
