//! Reads what a document states about the API as a whole.

use std::collections::BTreeMap;

use super::document::Document;
use super::incoming::IncomingApi;
use super::known::Known;
use super::sink::{Sink, member};
use crate::raw::{Credential, EnvelopeField};
use crate::yaml::Node;

/// Adds what this document states and no earlier one did.
pub(super) fn read(
    document: &Document<'_>,
    known: &Known,
    api: &mut IncomingApi,
    sink: &mut Sink<'_>,
) {
    let root = document.root;
    let empty = Node::nothing();
    let info = member(root, "info").unwrap_or(&empty);
    sink.entries(root, "info");
    fill(&mut api.title, || sink.text(info, "title"));
    fill(&mut api.version, || sink.text(info, "version"));
    fill(&mut api.description, || sink.text(info, "description"));
    fill(&mut api.package, || sink.text(root, "x-spec-package"));
    fill(&mut api.operation_page, || sink.text(root, "x-spec-operation-page"));
    if let Some(docs) = member(root, "externalDocs") {
        fill(&mut api.documentation, || sink.text(docs, "url"));
    }
    fill(&mut api.errors, || sink.part(root, "x-spec-errors"));
    if api.envelope.is_empty() {
        api.envelope = sink.part(root, "x-spec-envelope").unwrap_or_default();
    }
    for credential in credentials(document, known, sink) {
        let names = api.credentials.iter().map(|credential| &credential.name);
        if !names.clone().any(|name| *name == credential.name) {
            api.credentials.push(credential);
        }
    }
}

fn fill<T>(slot: &mut Option<T>, read: impl FnOnce() -> Option<T>) {
    if slot.is_none() {
        *slot = read();
    }
}

/// Returns the names of credentials by the names of the security schemes.
pub(super) fn schemes(
    document: &Document<'_>,
    known: &Known,
    sink: &mut Sink<'_>,
) -> BTreeMap<String, String> {
    let own = known.credentials.iter().map(|it| (it.name.clone(), it.name.clone()));
    let mut schemes: BTreeMap<String, String> = own.collect();
    for (scheme, credential) in headers(document, known, sink) {
        schemes.insert(scheme, credential.name);
    }
    schemes
}

fn credentials(
    document: &Document<'_>,
    known: &Known,
    sink: &mut Sink<'_>,
) -> Vec<Credential> {
    headers(document, known, sink)
        .into_iter()
        .map(|(_, credential)| credential)
        .collect()
}

/// Returns the schemes that are sent in a header.
fn headers(
    document: &Document<'_>,
    known: &Known,
    sink: &mut Sink<'_>,
) -> Vec<(String, Credential)> {
    let Some(components) = member(document.root, "components") else {
        return Vec::new();
    };
    let mut headers = Vec::new();
    for entry in sink.entries(components, "securitySchemes") {
        if document.decisions.ignores_credential(&entry.key) {
            continue;
        }
        let Some(node) = document.followed(&entry.value, sink) else { continue };
        let header = match sink.text(node, "type").as_deref() {
            Some("apiKey") if sink.text(node, "in").as_deref() == Some("header") => {
                sink.text(node, "name")
            }
            Some("http" | "oauth2" | "openIdConnect") => {
                Some("authorization".to_owned())
            }
            _ => None,
        };
        let Some(header) = header else { continue };
        let credential = Credential {
            name: credential_name(&entry.key, &header, known, document.is_export()),
            header,
            description: sink.text(node, "description"),
        };
        headers.push((entry.key.clone(), credential));
    }
    headers
}

/// Returns the name of a scheme in the spec. An export uses the names of the spec; another document
/// may use its own name for a credential with the same header.
fn credential_name(
    scheme: &str,
    header: &str,
    known: &Known,
    is_export: bool,
) -> String {
    let by_name = known.credentials.iter().find(|it| it.name == scheme);
    let same = by_name.or_else(|| {
        let mut foreign = known.credentials.iter().filter(|_| !is_export);
        foreign.find(|it| it.header.eq_ignore_ascii_case(header))
    });
    same.map_or_else(|| scheme.to_owned(), |known| known.name.clone())
}

/// Returns the envelope by which responses are recognized.
pub(super) fn envelope(known: &Known, api: &IncomingApi) -> Vec<EnvelopeField> {
    match (known.envelope.as_slice(), api.envelope.as_slice()) {
        ([], []) => usual_envelope(),
        ([], stated) => stated.to_vec(),
        (known, _) => known.to_vec(),
    }
}

/// Returns the envelope that services of this kind usually have.
fn usual_envelope() -> Vec<EnvelopeField> {
    let usual = [
        ("statusCode", "integer", false),
        ("message", "string", false),
        ("apiCode", "integer", true),
        ("requestId", "string", true),
    ];
    let field = |(name, ty, optional): (&str, &str, bool)| EnvelopeField {
        name: name.to_owned(),
        ty: ty.to_owned(),
        optional,
        description: None,
        example: None,
    };
    usual.into_iter().map(field).collect()
}
