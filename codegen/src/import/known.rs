//! What the spec has decided already and reading has to respect.

use crate::raw::{Credential, EnvelopeField, Method, Request, Spec};

/// Facts of the spec into which a document is imported. Empty for a spec that is yet to be made.
#[derive(Debug, Default)]
pub struct Known {
    /// Members of the envelope.
    pub envelope: Vec<EnvelopeField>,
    /// Credentials with their headers.
    pub credentials: Vec<Credential>,
    /// Groups of every client.
    pub groups: Vec<KnownGroup>,
    /// Operations of every client.
    pub operations: Vec<KnownOperation>,
    /// Names of all schemas.
    pub schemas: Vec<String>,
}

/// A group of the spec.
#[derive(Debug)]
pub struct KnownGroup {
    /// Its client.
    pub client: String,
    /// File name without extension.
    pub name: String,
    /// Heading.
    pub title: String,
}

/// An operation of the spec: its method and path are what it is known by.
#[derive(Debug)]
pub struct KnownOperation {
    /// Its client.
    pub client: String,
    /// Its method.
    pub method: Method,
    /// Its path.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Name of the DTO that gathers its parameters, if it has one.
    pub parameters: Option<String>,
}

impl Known {
    /// What this spec has decided.
    #[must_use]
    pub fn of(spec: &Spec) -> Self {
        let mut known = Self::default();
        if let Some(api) = &spec.api {
            known.envelope.clone_from(&api.content.envelope);
            known.credentials.clone_from(&api.content.credentials);
        }
        for document in &spec.groups {
            let names =
                document.content.schemas.iter().map(|schema| schema.name.clone());
            known.schemas.extend(names);
            let home = document.home();
            let Some(client) = home.client else { continue };
            known.groups.push(KnownGroup {
                client: client.to_owned(),
                name: home.group.to_owned(),
                title: document.content.title.clone(),
            });
            for operation in &document.content.operations {
                known.operations.push(KnownOperation {
                    client: client.to_owned(),
                    method: operation.method,
                    path: operation.path.clone(),
                    name: operation.name.clone(),
                    parameters: match &operation.request {
                        Some(Request::Parameters(list)) => Some(list.name.clone()),
                        _ => None,
                    },
                });
            }
        }
        known
    }

    pub(super) fn operation(
        &self,
        client: &str,
        method: Method,
        path: &str,
    ) -> Option<&KnownOperation> {
        self.operations.iter().find(|operation| {
            operation.client == client
                && operation.method == method
                && operation.path == path
        })
    }
}
