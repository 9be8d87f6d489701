//! Texts hold characters that can be seen: what is invisible breaks the emitted files, or shows
//! people something else than what is there.

use serde_json::Value;

use super::{each, operations};
use crate::diagnostics::Diagnostics;
use crate::raw::{Api, Code, Deprecation, EnumValue, Field, Group, Request, Spec};
use crate::source::Place;

pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    let mut look = Look { diagnostics };
    if let Some(document) = &spec.api {
        look.api(&document.content, &Place::root(document.file));
    }
    if let Some(document) = &spec.errors {
        let root = Place::root(document.file);
        look.codes(&document.content.status_codes, &root, "status_codes");
        look.codes(&document.content.api_codes, &root, "api_codes");
    }
    for document in &spec.groups {
        look.group(&document.content, &Place::root(document.file));
    }
}

struct Look<'a> {
    diagnostics: &'a mut Diagnostics,
}

impl Look<'_> {
    fn api(&mut self, api: &Api, root: &Place) {
        for (key, text) in [
            ("title", &api.title),
            ("version", &api.version),
            ("description", &api.description),
        ] {
            self.text(Some(text), &root.key(key));
        }
        self.address(Some(&api.documentation), root);
        for (client, place) in each(&api.clients, root, "clients") {
            self.text(Some(&client.title), &place.key("title"));
            self.text(client.description.as_ref(), &place.key("description"));
        }
        for (credential, place) in each(&api.credentials, root, "credentials") {
            self.name(&credential.name, &place.key("name"));
            self.text(credential.description.as_ref(), &place.key("description"));
        }
        for (field, place) in each(&api.envelope, root, "envelope") {
            self.name(&field.name, &place.key("name"));
            self.text(field.description.as_ref(), &place.key("description"));
            self.value(field.example.as_ref(), &place.key("example"));
        }
    }

    fn codes(&mut self, codes: &[Code], root: &Place, key: &str) {
        for (code, place) in each(codes, root, key) {
            self.name(&code.name, &place.key("name"));
            self.text(code.description.as_ref(), &place.key("description"));
        }
    }

    fn group(&mut self, group: &Group, root: &Place) {
        self.text(Some(&group.title), &root.key("title"));
        self.text(group.description.as_ref(), &root.key("description"));
        for (operation, place) in operations(group, root) {
            self.name(&operation.name, &place.key("name"));
            self.text(operation.summary.as_ref(), &place.key("summary"));
            self.text(operation.description.as_ref(), &place.key("description"));
            self.text(operation.since.as_ref(), &place.key("since"));
            self.address(operation.documentation.as_deref(), &place);
            self.deprecation(operation.deprecated.as_ref(), &place);
            if let Some(hidden) = &operation.hidden {
                self.text(hidden.reason.as_ref(), &place.key("hidden").key("reason"));
            }
            let response = &operation.response;
            let at = place.key("response");
            self.name(response.name.as_deref().unwrap_or_default(), &at.key("name"));
            self.name(response.member.as_deref().unwrap_or_default(), &at.key("member"));
            self.text(response.not_secret.as_ref(), &at.key("not_secret"));
            self.value(response.example.as_ref(), &at.key("example"));
            if let Some(Request::Parameters(list)) = &operation.request {
                let place = place.key("request");
                self.name(&list.name, &place.key("name"));
                self.text(list.description.as_ref(), &place.key("description"));
                self.fields(&list.parameters, &place, "parameters");
            }
        }
        for (schema, place) in each(&group.schemas, root, "schemas") {
            self.name(&schema.name, &place.key("name"));
            self.text(schema.description.as_ref(), &place.key("description"));
            self.name(
                schema.wrapper.as_deref().unwrap_or_default(),
                &place.key("wrapper"),
            );
            self.fields(schema.fields.as_deref().unwrap_or_default(), &place, "fields");
            self.values(schema.values.as_deref().unwrap_or_default(), &place);
            let forms = schema.one_of.as_deref().unwrap_or_default();
            for (form, place) in each(forms, &place, "one_of") {
                self.name(&form.name, &place.key("name"));
                self.text(form.description.as_ref(), &place.key("description"));
            }
        }
    }

    fn fields(&mut self, fields: &[Field], parent: &Place, key: &str) {
        for (field, place) in each(fields, parent, key) {
            self.name(&field.name, &place.key("name"));
            self.text(field.description.as_ref(), &place.key("description"));
            self.text(field.not_secret.as_ref(), &place.key("not_secret"));
            self.value(field.default.as_ref(), &place.key("default"));
            self.value(field.example.as_ref(), &place.key("example"));
            if let Some(correction) = &field.corrected {
                let place = place.key("corrected");
                self.text(correction.reason.as_ref(), &place.key("reason"));
            }
            self.deprecation(field.deprecated.as_ref(), &place);
            self.values(field.values.as_deref().unwrap_or_default(), &place);
            for (alias, place) in each(&field.aliases, &place, "aliases") {
                self.name(alias, &place);
            }
        }
    }

    fn values(&mut self, values: &[EnumValue], parent: &Place) {
        for (value, place) in each(values, parent, "values") {
            self.name(&value.value, &place.key("value"));
            self.text(value.description.as_ref(), &place.key("description"));
        }
    }

    fn deprecation(&mut self, deprecation: Option<&Deprecation>, parent: &Place) {
        if let Some(deprecation) = deprecation {
            let place = parent.key("deprecated");
            self.text(deprecation.note.as_ref(), &place.key("note"));
            self.text(deprecation.since.as_ref(), &place.key("since"));
        }
    }

    /// A name on the wire: on one line, and nothing around it.
    fn name(&mut self, name: &str, place: &Place) {
        let is_odd = |c: char| is_hidden(c) || (c.is_whitespace() && c != ' ');
        if let Some(odd) = name.chars().find(|c| is_odd(*c)) {
            self.report(odd, place);
        } else if name.trim() != name {
            let message = format!("`{name}` has spaces around it");
            let help = "remove them";
            self.diagnostics.report("odd-text", place.clone(), message, help);
        }
    }

    /// A text for people.
    fn text(&mut self, text: Option<&String>, place: &Place) {
        let is_odd = |c: char| is_hidden(c) && c != '\n' && c != '\t';
        if let Some(odd) = text.and_then(|text| text.chars().find(|c| is_odd(*c))) {
            self.report(odd, place);
        }
    }

    fn value(&mut self, value: Option<&Value>, place: &Place) {
        match value {
            Some(Value::String(text)) => self.text(Some(text), place),
            Some(Value::Array(list)) => {
                for (index, value) in list.iter().enumerate() {
                    self.value(Some(value), &place.index(index));
                }
            }
            Some(Value::Object(map)) => {
                for (name, value) in map {
                    self.name(name, &place.name(name));
                    self.value(Some(value), &place.key(name));
                }
            }
            _ => {}
        }
    }

    /// An address that readers follow.
    fn address(&mut self, address: Option<&str>, parent: &Place) {
        let is_web = |address: &str| {
            let rest =
                address.strip_prefix("https://").or(address.strip_prefix("http://"));
            rest.is_some_and(|rest| !rest.is_empty())
                && address
                    .chars()
                    .all(|c| c.is_ascii_graphic() && !"<>\"`\\".contains(c))
        };
        if let Some(address) = address.filter(|address| !is_web(address)) {
            self.diagnostics.report(
                "odd-address",
                parent.key("documentation"),
                format!("`{address}` is no address of a page"),
                "write it in full and in ASCII, such as `https://docs.example.com/users`",
            );
        }
    }

    fn report(&mut self, odd: char, place: &Place) {
        self.diagnostics.report(
            "odd-text",
            place.clone(),
            format!("the character U+{:04X} has no place here", u32::from(odd)),
            "remove it: nobody sees it, but programs do",
        );
    }
}

/// Control characters, and those that turn the direction of text or have no width. Joiners have
/// their use in some scripts and emoji, but not in the names and texts here.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
