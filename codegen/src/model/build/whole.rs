//! Builds the whole model.

use super::clients;
use super::codes::codes;
use super::documentation;
use super::examples;
use super::reach::Reach;
use super::resources;
use super::schemas;
use crate::model::api::{Api, Credential, EnvelopeField};
use crate::model::text::Text;
use crate::names::{self, Statics};
use crate::raw::{self, CodeTable, Home};
use crate::resources::Resources;
use crate::symbols::Symbols;
use crate::types::{self, Type};

/// Builds the model of a valid spec; `None` if the spec breaks a rule.
pub(crate) fn build(symbols: &Symbols<'_>) -> Option<Api> {
    let api = &symbols.spec.api.as_ref()?.content;
    let errors = &symbols.spec.errors.as_ref()?.content;
    let reach = Reach::of(symbols);
    // The names of resources are the shortest, so they come first.
    let mut statics = Statics::default();
    let resources = Resources::of(symbols);
    let listed = resources::resources(&resources, &mut statics)?;
    let schemas = schemas::schemas(symbols, &reach, &mut statics)?;
    let envelope =
        api.envelope.iter().map(envelope_field).collect::<Option<Vec<_>>>()?;
    let shown = examples::Api {
        package: &api.package,
        envelope: &envelope,
        schemas: &schemas,
    };
    let clients = clients::clients(symbols, api, &shown, &reach, &resources, &statics)?;
    Some(Api {
        title: api.title.clone(),
        package: api.package.clone(),
        version: api.version.clone(),
        description: Text::parse(&api.description),
        documentation: api.documentation.clone(),
        shared: reach.used_of(symbols, Home::shared()),
        credentials: api
            .credentials
            .iter()
            .map(|it| credential(symbols.spec, it))
            .collect::<Option<_>>()?,
        resources: listed,
        terms: documentation::terms(symbols.spec),
        tasks: documentation::tasks(symbols.spec, &clients)?,
        status_codes: codes(CodeTable::Status, &errors.status_codes)?,
        api_codes: codes(CodeTable::Api, &errors.api_codes)?,
        clients,
        envelope,
        schemas,
    })
}

fn envelope_field(field: &raw::EnvelopeField) -> Option<EnvelopeField> {
    Some(EnvelopeField {
        name: field.name.clone(),
        ty: Type::Scalar(types::scalar(&field.ty)?),
        optional: field.optional,
        description: Text::of(field.description.as_deref()),
        example: field.example.clone(),
    })
}

fn credential(spec: &raw::Spec, credential: &raw::Credential) -> Option<Credential> {
    Some(Credential {
        name: credential.name.clone(),
        variant: names::variant_name(&credential.name)?,
        header: credential.header.clone(),
        header_value: documentation::header_value(spec, &credential.name),
        description: Text::of(credential.description.as_deref()),
    })
}
