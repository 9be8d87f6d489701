//! Visits everything that a spec states in words: texts, serialized names, values, and URLs.

use serde_json::Value;

use super::table::{each, each_parameter};
use crate::raw::{
    Api, Code, Deprecation, EnumValue, Field, Group, Operation, Request, Response, Spec,
};
use crate::source::Place;

/// A statement in words.
pub(crate) enum Statement<'s> {
    /// A text for readers.
    Text(Text<'s>),
    /// A serialized name.
    Name(&'s str),
    /// A default or an example.
    Value(&'s Value),
    /// A URL that readers follow.
    Address(&'s str),
    /// A URL with placeholders for names.
    Template(&'s str),
}

/// A text for readers.
#[derive(Clone, Copy)]
pub(crate) struct Text<'s> {
    pub(crate) text: Option<&'s str>,
    /// The key of the text.
    pub(crate) key: &'static str,
    /// The name of what the text describes, if any.
    pub(crate) name: &'s str,
    /// The key of that name.
    pub(crate) name_key: &'static str,
    /// Whether the text is required.
    pub(crate) is_required: bool,
}

/// Returns whether a text is neither empty nor the name of what it describes.
pub(crate) fn says_something(text: Option<&str>, name: &str) -> bool {
    let text = text.map(str::trim);
    text.is_some_and(|text| !text.is_empty() && text != name)
}

/// Visits every statement. The place of a text is that of what it describes.
pub(crate) fn visit_statements<'s>(
    spec: &'s Spec,
    visit: &mut dyn FnMut(Statement<'s>, &Place),
) {
    let mut walk = Walk { visit };
    if let Some(document) = &spec.api {
        walk.api(&document.content, &Place::root(document.file));
    }
    if let Some(document) = &spec.errors {
        let root = Place::root(document.file);
        walk.codes(&document.content.status_codes, &root, "status_codes");
        walk.codes(&document.content.api_codes, &root, "api_codes");
    }
    if let Some(document) = &spec.import {
        let root = Place::root(document.file);
        for (decision, place) in each(&document.content.decisions, &root, "decisions") {
            walk.text(decision.reason.as_ref(), "reason", "", &place);
        }
    }
    if let Some(document) = &spec.glossary {
        let root = Place::root(document.file);
        for (term, place) in each(&document.content.terms, &root, "terms") {
            walk.name(Some(&term.term), "term", &place);
            walk.named_by(
                "term",
                term.definition.as_ref(),
                "definition",
                &term.term,
                &place,
            );
        }
    }
    if let Some(document) = &spec.lint {
        let root = Place::root(document.file);
        for (exception, place) in each(&document.content.exceptions, &root, "exceptions")
        {
            walk.text(exception.reason.as_ref(), "reason", "", &place);
        }
    }
    if let Some(document) = &spec.resources {
        let root = Place::root(document.file);
        for (resource, place) in each(&document.content.resources, &root, "resources") {
            walk.name(Some(&resource.name), "name", &place);
            walk.description(resource.description.as_ref(), &resource.name, &place);
            walk.name(resource.selector.as_ref(), "selector", &place);
            let members = resource.members.as_deref().unwrap_or_default();
            for (member, place) in each(members, &place, "members") {
                (walk.visit)(Statement::Name(member), &place);
            }
        }
    }
    if let Some(document) = &spec.site {
        let root = Place::root(document.file);
        for (task, place) in each(&document.content.tasks, &root, "tasks") {
            walk.text(Some(&task.title), "title", "", &place);
            let text = task.description.as_ref();
            walk.named_by("title", text, "description", &task.title, &place);
        }
    }
    for document in &spec.groups {
        walk.group(&document.content, &Place::root(document.file));
    }
}

struct Walk<'v, 's> {
    visit: &'v mut dyn FnMut(Statement<'s>, &Place),
}

impl<'s> Walk<'_, 's> {
    fn api(&mut self, api: &'s Api, root: &Place) {
        self.text(Some(&api.title), "title", "", root);
        self.optional(Some(&api.version), "version", root);
        self.text(Some(&api.description), "description", "", root);
        self.address(Some(&api.documentation), root);
        if let Some(template) = &api.operation_page {
            (self.visit)(Statement::Template(template), &root.key("operation_page"));
        }
        for (client, place) in each(&api.clients, root, "clients") {
            self.text(Some(&client.title), "title", "", &place);
            self.description(client.description.as_ref(), &client.name, &place);
            self.stated(client.permissions.as_ref(), "permissions", &place);
        }
        for (credential, place) in each(&api.credentials, root, "credentials") {
            self.name(Some(&credential.name), "name", &place);
            self.description(credential.description.as_ref(), &credential.name, &place);
        }
        for (field, place) in each(&api.envelope, root, "envelope") {
            self.name(Some(&field.name), "name", &place);
            self.description(field.description.as_ref(), &field.name, &place);
            self.value(field.example.as_ref(), "example", &place);
        }
    }

    fn codes(&mut self, codes: &'s [Code], root: &Place, key: &'static str) {
        for (code, place) in each(codes, root, key) {
            self.name(Some(&code.name), "name", &place);
            self.description(code.description.as_ref(), &code.name, &place);
        }
    }

    fn group(&mut self, group: &'s Group, root: &Place) {
        self.text(Some(&group.title), "title", "", root);
        let description = group.description.as_ref();
        self.named_by("title", description, "description", &group.title, root);
        for (operation, place) in each(&group.operations, root, "operations") {
            self.operation(operation, &place);
        }
        for (schema, place) in each(&group.schemas, root, "schemas") {
            self.name(Some(&schema.name), "name", &place);
            self.description(schema.description.as_ref(), &schema.name, &place);
            self.name(schema.wrapper.as_ref(), "wrapper", &place);
            self.fields(schema.fields.as_deref().unwrap_or_default(), "fields", &place);
            self.values(schema.values.as_deref().unwrap_or_default(), &place);
            let forms = schema.one_of.as_deref().unwrap_or_default();
            for (form, place) in each(forms, &place, "one_of") {
                self.name(Some(&form.name), "name", &place);
                self.description(form.description.as_ref(), &form.name, &place);
                self.optional(form.unpublished.as_ref(), "unpublished", &place);
            }
        }
    }

    fn operation(&mut self, operation: &'s Operation, place: &Place) {
        let name = &operation.name;
        self.name(Some(name), "name", place);
        for (alias, place) in each(&operation.aliases, place, "aliases") {
            (self.visit)(Statement::Name(alias), &place);
        }
        self.text(operation.summary.as_ref(), "summary", name, place);
        self.description(operation.description.as_ref(), name, place);
        self.stated(operation.permissions.as_ref(), "permissions", place);
        self.optional(operation.since.as_ref(), "since", place);
        self.address(operation.documentation.as_ref(), place);
        self.deprecation(operation.deprecated.as_ref(), place);
        if let Some(hidden) = &operation.hidden {
            self.text(hidden.reason.as_ref(), "reason", "", &place.key("hidden"));
        }
        if let Some(correction) = &operation.corrected {
            self.text(correction.reason.as_ref(), "reason", "", &place.key("corrected"));
        }
        self.optional(operation.unpublished.as_ref(), "unpublished", place);
        self.response(&operation.response, &place.key("response"));
        if let Some(Request::Parameters(list)) = &operation.request {
            let place = place.key("request");
            self.name(Some(&list.name), "name", &place);
            self.optional(list.description.as_ref(), "description", &place);
            for (field, place) in each_parameter(list, &place) {
                self.field(field, &place);
            }
        }
    }

    fn response(&mut self, response: &'s Response, place: &Place) {
        self.name(response.name.as_ref(), "name", place);
        self.name(response.member.as_ref(), "member", place);
        self.stated(response.not_secret.as_ref(), "not_secret", place);
        self.value(response.example.as_ref(), "example", place);
        if let Some(correction) = &response.corrected {
            self.text(correction.reason.as_ref(), "reason", "", &place.key("corrected"));
        }
    }

    fn fields(&mut self, fields: &'s [Field], key: &'static str, parent: &Place) {
        for (field, place) in each(fields, parent, key) {
            self.field(field, &place);
        }
    }

    fn field(&mut self, field: &'s Field, place: &Place) {
        self.name(Some(&field.name), "name", place);
        self.description(field.description.as_ref(), &field.name, place);
        self.stated(field.not_secret.as_ref(), "not_secret", place);
        self.value(field.default.as_ref(), "default", place);
        self.value(field.example.as_ref(), "example", place);
        if let Some(correction) = &field.corrected {
            let place = place.key("corrected");
            self.text(correction.reason.as_ref(), "reason", "", &place);
        }
        self.optional(field.unpublished.as_ref(), "unpublished", place);
        self.deprecation(field.deprecated.as_ref(), place);
        self.values(field.values.as_deref().unwrap_or_default(), place);
        for (alias, place) in each(&field.aliases, place, "aliases") {
            (self.visit)(Statement::Name(alias), &place);
        }
    }

    fn values(&mut self, values: &'s [EnumValue], parent: &Place) {
        for (value, place) in each(values, parent, "values") {
            self.name(Some(&value.value), "value", &place);
            let text = value.description.as_ref();
            self.named_by("value", text, "description", &value.value, &place);
            self.optional(value.unpublished.as_ref(), "unpublished", &place);
        }
    }

    fn deprecation(&mut self, deprecation: Option<&'s Deprecation>, parent: &Place) {
        if let Some(deprecation) = deprecation {
            let place = parent.key("deprecated");
            self.optional(deprecation.note.as_ref(), "note", &place);
            self.optional(deprecation.since.as_ref(), "since", &place);
        }
    }

    fn description(&mut self, text: Option<&'s String>, name: &'s str, place: &Place) {
        self.text(text, "description", name, place);
    }

    fn text(
        &mut self,
        text: Option<&'s String>,
        key: &'static str,
        name: &'s str,
        place: &Place,
    ) {
        self.named_by("name", text, key, name, place);
    }

    fn named_by(
        &mut self,
        name_key: &'static str,
        text: Option<&'s String>,
        key: &'static str,
        name: &'s str,
        place: &Place,
    ) {
        let text = Text {
            text: text.map(String::as_str),
            key,
            name,
            name_key,
            is_required: true,
        };
        (self.visit)(Statement::Text(text), place);
    }

    /// Visits a text that may be omitted, but not empty.
    fn stated(&mut self, text: Option<&'s String>, key: &'static str, place: &Place) {
        if text.is_some() {
            self.text(text, key, "", place);
        }
    }

    fn optional(&mut self, text: Option<&'s String>, key: &'static str, place: &Place) {
        let text = Text {
            text: text.map(String::as_str),
            key,
            name: "",
            name_key: "name",
            is_required: false,
        };
        (self.visit)(Statement::Text(text), place);
    }

    fn name(&mut self, name: Option<&'s String>, key: &'static str, place: &Place) {
        if let Some(name) = name {
            (self.visit)(Statement::Name(name), &place.key(key));
        }
    }

    fn value(&mut self, value: Option<&'s Value>, key: &'static str, place: &Place) {
        if let Some(value) = value {
            (self.visit)(Statement::Value(value), &place.key(key));
        }
    }

    fn address(&mut self, address: Option<&'s String>, place: &Place) {
        if let Some(address) = address {
            (self.visit)(Statement::Address(address), &place.key("documentation"));
        }
    }
}
