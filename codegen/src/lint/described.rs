//! Collects every text for readers, with what it describes.

use super::context::{Context, field_subject};
use crate::raw::{Code, Request};
use crate::source::Place;
use crate::symbols::each;

/// What a text describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Summary,
    Operation,
    Schema,
    Field,
    Value,
    /// An error code, a credential, a group, or a client.
    Other,
}

/// A text and what it describes.
pub(super) struct Described<'s> {
    pub(super) kind: Kind,
    pub(super) text: &'s str,
    /// The map that contains the text.
    pub(super) place: Place,
    /// The key of the text.
    pub(super) key: &'static str,
    pub(super) subject: String,
    /// Name of what it describes; empty if no name is repeated easily.
    pub(super) name: &'s str,
}

/// Returns every text of a spec that is not empty.
pub(super) fn described<'s>(context: &Context<'_, 's>) -> Vec<Described<'s>> {
    let mut list = List(Vec::new());
    of_api(context, &mut list);
    for group in &context.symbols.groups {
        let (place, title) = (group.place.clone(), group.raw.title.as_str());
        let text = group.raw.description.as_deref();
        list.add(Kind::Other, text, place, "description", title.to_owned(), "");
    }
    for operation in context.symbols.operations() {
        let (raw, place) = (operation.raw, &operation.place);
        let name = || raw.name.clone();
        let (summary, text) = (raw.summary.as_deref(), raw.description.as_deref());
        list.add(Kind::Summary, summary, place.clone(), "summary", name(), "");
        list.add(Kind::Operation, text, place.clone(), "description", name(), "");
        if let Some(Request::Parameters(parameters)) = &raw.request {
            let (place, name) = (place.key("request"), parameters.name.clone());
            let text = parameters.description.as_deref();
            list.add(Kind::Schema, text, place, "description", name, "");
        }
    }
    for schema in &context.symbols.schemas {
        if !schema.is_parameters && schema.owner.is_none() {
            let (place, name) = (schema.place.clone(), schema.name.to_string());
            list.add(Kind::Schema, schema.description, place, "description", name, "");
        }
        for form in schema.forms() {
            let (place, name) =
                (form.place.clone(), format!("{}::{}", schema.name, form.raw.name));
            let text = form.raw.description.as_deref();
            list.add(Kind::Other, text, place, "description", name, "");
        }
    }
    for (_, schema, field) in context.fields() {
        let (raw, subject) = (field.raw, field_subject(schema, field));
        let (text, place) = (raw.description.as_deref(), field.place.clone());
        list.add(Kind::Field, text, place, "description", subject, &raw.name);
    }
    for (schema, variants) in context.enums() {
        let name = context.name_of(schema);
        for variant in variants {
            let (raw, place) = (variant.raw, variant.place.clone());
            let subject = format!("{name}::{}", raw.value);
            let text = raw.description.as_deref();
            list.add(Kind::Value, text, place, "description", subject, &raw.value);
        }
    }
    list.0
}

fn of_api<'s>(context: &Context<'_, 's>, list: &mut List<'s>) {
    let spec = context.symbols.spec;
    if let Some(api) = &spec.api {
        let root = Place::root(api.file);
        for (client, place) in each(&api.content.clients, &root, "clients") {
            let text = client.description.as_deref();
            list.add(Kind::Other, text, place, "description", client.name.clone(), "");
        }
        for (credential, place) in each(&api.content.credentials, &root, "credentials") {
            let (text, name) =
                (credential.description.as_deref(), credential.name.clone());
            list.add(Kind::Other, text, place, "description", name, "");
        }
        for (field, place) in each(&api.content.envelope, &root, "envelope") {
            let (text, name) = (field.description.as_deref(), field.name.clone());
            list.add(Kind::Field, text, place, "description", name, &field.name);
        }
    }
    if let Some(errors) = &spec.errors {
        let root = Place::root(errors.file);
        let mut codes = |codes: &'s [Code], key: &'static str| {
            for (code, place) in each(codes, &root, key) {
                let (text, name) = (code.description.as_deref(), code.name.clone());
                list.add(Kind::Other, text, place, "description", name, "");
            }
        };
        codes(&errors.content.status_codes, "status_codes");
        codes(&errors.content.api_codes, "api_codes");
    }
}

struct List<'s>(Vec<Described<'s>>);

impl<'s> List<'s> {
    fn add(
        &mut self,
        kind: Kind,
        text: Option<&'s str>,
        place: Place,
        key: &'static str,
        subject: String,
        name: &'s str,
    ) {
        if let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) {
            self.0.push(Described {
                kind,
                text,
                place,
                key,
                subject,
                name,
            });
        }
    }
}
