//! Builds operations, their requests, and their responses.

use std::collections::BTreeMap;

use super::codes::failures;
use super::examples::{self, Called};
use super::pagination::pagination;
use crate::model::operation::{
    Alias, Deprecation, Operation, Replacement, Request, Response,
};
use crate::model::text::Text;
use crate::names::{self, Statics};
use crate::raw::{self, Encoding};
use crate::resources::{Binding, Resources, bind};
use crate::symbols::{self, Symbols};

/// What the operations of a client share.
pub(super) struct Calls<'a, 's> {
    pub(super) symbols: &'a Symbols<'s>,
    api: &'a raw::Api,
    shown: &'a examples::Api<'a>,
    resources: &'a Resources<'s>,
    /// Every operation of the client by its documented name, as a potential replacement.
    replacements: BTreeMap<&'s str, Replacement>,
}

impl<'a, 's> Calls<'a, 's> {
    pub(super) fn of(
        symbols: &'a Symbols<'s>,
        api: &'a raw::Api,
        shown: &'a examples::Api<'a>,
        resources: &'a Resources<'s>,
        client: &'s raw::Client,
    ) -> Self {
        let operations = symbols.operations_of(Some(&client.name));
        let replacements = operations.filter_map(|operation| {
            let name = operation.raw.name.as_str();
            let replacement = Replacement {
                name: name.to_owned(),
                rust_name: operation.method_name.clone()?,
                page: operation.page(),
            };
            Some((name, replacement))
        });
        Self {
            symbols,
            api,
            shown,
            resources,
            replacements: replacements.collect(),
        }
    }

    pub(super) fn operation(
        &self,
        operation: &symbols::Operation<'_>,
        statics: &mut Statics,
    ) -> Option<Operation> {
        let raw = operation.raw;
        let method_name = operation.method_name.clone()?;
        let request = match raw.request {
            Some(_) => Some(self.request(operation)?),
            None => None,
        };
        let pagination = pagination(self.symbols, operation);
        let called = Called {
            method_name: &method_name,
            request: operation.request,
            is_paginated: pagination.is_some(),
            has_data: operation.data.is_some(),
        };
        let hidden = raw.hidden.as_ref();
        Some(Operation {
            name: raw.name.clone(),
            aliases: operation.aliases.iter().map(alias).collect::<Option<_>>()?,
            static_name: names::static_name(&method_name),
            catalog_name: statics.claim(&method_name),
            page: operation.page()?,
            example: examples::call(self.shown, &called),
            method_name,
            method: raw.method,
            path: raw.path.clone(),
            summary: Text::of(raw.summary.as_deref()),
            description: Text::of(raw.description.as_deref()),
            credentials: self.credentials(raw)?,
            permissions: raw.permissions.as_deref().map(Text::parse),
            idempotent: raw.idempotent?,
            request,
            response: self.response(operation),
            errors: failures(self.symbols.spec, &raw.errors)?,
            pagination,
            binding: self.binding(operation)?,
            left_out: hidden.map(|hidden| Text::of(hidden.reason.as_deref())),
            deprecated: deprecation(raw.deprecated.as_ref(), &self.replacements),
            since: raw.since.clone(),
            documentation: self.documentation(operation),
        })
    }

    /// Returns the binding to a resource, if there is one.
    fn binding(&self, operation: &symbols::Operation<'_>) -> Option<Option<Binding>> {
        match bind(self.symbols, self.resources, operation) {
            Some(Ok(binding)) => Some(Some(binding)),
            Some(Err(_)) => None,
            None => Some(None),
        }
    }

    /// Returns the URL of its published page.
    fn documentation(&self, operation: &symbols::Operation<'_>) -> String {
        let raw::Api {
            documentation,
            operation_page,
            ..
        } = self.api;
        let page = operation_page.as_ref().map(|template| {
            let home = operation.home;
            template
                .replace("{client}", home.client.unwrap_or_default())
                .replace("{group}", home.group)
                .replace("{operation}", &operation.raw.name)
        });
        let stated = operation.raw.documentation.clone();
        stated.or(page).unwrap_or_else(|| documentation.clone())
    }

    fn credentials(&self, operation: &raw::Operation) -> Option<Vec<usize>> {
        let known = &self.api.credentials;
        let names = operation.credentials.iter().flatten();
        names.map(|name| known.iter().position(|it| it.name == *name)).collect()
    }

    fn request(&self, operation: &symbols::Operation<'_>) -> Option<Request> {
        let (schema, fields) = self.symbols.request(operation)?;
        let encoding = operation.raw.encoding.unwrap_or(Encoding::Json);
        Some(Request {
            schema,
            example: examples::request(self.shown, schema),
            body: operation.has_body(&fields).then_some(encoding),
            locations: fields.iter().map(|(_, it)| *it).collect::<Option<_>>()?,
        })
    }

    fn response(&self, operation: &symbols::Operation<'_>) -> Response {
        let response = &operation.raw.response;
        let data = operation.data.as_ref();
        let member = response.bare.is_none().then(|| response.member());
        Response {
            name: response.name.clone(),
            data: data.cloned(),
            optional: response.optional,
            member: member.map(str::to_owned),
            example: examples::answer(
                self.shown,
                data,
                member,
                response.example.as_ref(),
            ),
        }
    }
}

fn alias(alias: &symbols::Alias<'_>) -> Option<Alias> {
    Some(Alias {
        name: alias.name.to_owned(),
        method_name: alias.method_name.clone()?,
    })
}

/// Builds a deprecation with its replacement.
pub(super) fn deprecation(
    deprecation: Option<&raw::Deprecation>,
    replacements: &BTreeMap<&str, Replacement>,
) -> Option<Deprecation> {
    let deprecation = deprecation?;
    let replacement = deprecation.replaced_by.as_deref();
    Some(Deprecation {
        replacement: replacement.and_then(|name| replacements.get(name)).cloned(),
        since: deprecation.since.clone(),
        note: deprecation.note.as_deref().map(Text::parse),
    })
}
