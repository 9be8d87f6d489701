//! Every description is there and says something.

use super::each;
use crate::diagnostics::Diagnostics;
use crate::raw::{EnumValue, Field, Request, Spec};
use crate::source::Place;

pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    if let Some(api) = &spec.api {
        let root = Place::root(api.file);
        let api = &api.content;
        let mut text = |text: &Option<String>, key: &str, name: &str, place: &Place| {
            demand(text.as_deref(), key, name, place, diagnostics);
        };
        text(&Some(api.title.clone()), "title", "", &root);
        text(&Some(api.description.clone()), "description", "", &root);
        for (client, place) in each(&api.clients, &root, "clients") {
            text(&Some(client.title.clone()), "title", "", &place);
            text(&client.description, "description", &client.name, &place);
        }
        for (credential, place) in each(&api.credentials, &root, "credentials") {
            text(&credential.description, "description", &credential.name, &place);
        }
        for (field, place) in each(&api.envelope, &root, "envelope") {
            text(&field.description, "description", &field.name, &place);
        }
    }
    if let Some(errors) = &spec.errors {
        let root = Place::root(errors.file);
        let tables = [
            ("status_codes", &errors.content.status_codes),
            ("api_codes", &errors.content.api_codes),
        ];
        for (key, codes) in tables {
            for (code, place) in each(codes, &root, key) {
                demand(
                    code.description.as_deref(),
                    "description",
                    &code.name,
                    &place,
                    diagnostics,
                );
            }
        }
    }
    for document in &spec.groups {
        let root = Place::root(document.file);
        let group = &document.content;
        demand(Some(&group.title), "title", "", &root, diagnostics);
        let text = group.description.as_deref();
        demand_at(text, "description", &group.title, &root, "title", diagnostics);
        for (operation, place) in each(&group.operations, &root, "operations") {
            let name = &operation.name;
            demand(operation.summary.as_deref(), "summary", name, &place, diagnostics);
            demand(
                operation.description.as_deref(),
                "description",
                name,
                &place,
                diagnostics,
            );
            if let Some(hidden) = &operation.hidden {
                let place = place.key("hidden");
                demand(hidden.reason.as_deref(), "reason", "", &place, diagnostics);
            }
            if let Some(reason) = &operation.response.not_secret {
                let place = place.key("response");
                demand(Some(reason), "not_secret", "", &place, diagnostics);
            }
            if let Some(Request::Parameters(parameters)) = &operation.request {
                let place = place.key("request");
                let text = parameters.description.as_deref();
                demand(text, "description", &parameters.name, &place, diagnostics);
                fields(&parameters.parameters, &place, "parameters", diagnostics);
            }
        }
        for (schema, place) in each(&group.schemas, &root, "schemas") {
            demand(
                schema.description.as_deref(),
                "description",
                &schema.name,
                &place,
                diagnostics,
            );
            fields(
                schema.fields.as_deref().unwrap_or_default(),
                &place,
                "fields",
                diagnostics,
            );
            values(schema.values.as_deref().unwrap_or_default(), &place, diagnostics);
            let forms = schema.one_of.as_deref().unwrap_or_default();
            for (form, place) in each(forms, &place, "one_of") {
                let text = form.description.as_deref();
                demand(text, "description", &form.name, &place, diagnostics);
            }
        }
    }
}

fn fields(list: &[Field], parent: &Place, key: &str, diagnostics: &mut Diagnostics) {
    for (field, place) in each(list, parent, key) {
        demand(
            field.description.as_deref(),
            "description",
            &field.name,
            &place,
            diagnostics,
        );
        if let Some(reason) = &field.not_secret {
            demand(Some(reason), "not_secret", "", &place, diagnostics);
        }
        if let Some(correction) = &field.corrected {
            let place = place.key("corrected");
            demand(correction.reason.as_deref(), "reason", "", &place, diagnostics);
        }
        values(field.values.as_deref().unwrap_or_default(), &place, diagnostics);
    }
}

fn values(list: &[EnumValue], parent: &Place, diagnostics: &mut Diagnostics) {
    for (value, place) in each(list, parent, "values") {
        let text = value.description.as_deref();
        demand_at(text, "description", &value.value, &place, "value", diagnostics);
    }
}

fn demand(
    text: Option<&str>,
    key: &str,
    name: &str,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    demand_at(text, key, name, place, "name", diagnostics);
}

fn demand_at(
    text: Option<&str>,
    key: &str,
    name: &str,
    place: &Place,
    name_key: &str,
    diagnostics: &mut Diagnostics,
) {
    if says_something(text, name) {
        return;
    }
    let text = text.map(str::trim);
    let what = if key == "not_secret" { "reason" } else { key };
    let (place, message) = match text {
        None if name.is_empty() => (place.clone(), format!("there is no {key}")),
        None => (place.key(name_key), format!("`{name}` has no {key}")),
        Some("") => (place.key(key), format!("the {what} is empty")),
        Some(_) => (place.key(key), format!("the {what} only repeats the name")),
    };
    diagnostics.report("empty-description", place, message, help_with(key));
}

fn help_with(key: &str) -> String {
    match key {
        "reason" | "not_secret" => {
            "write why, so that nobody has to find it out again".to_owned()
        }
        _ => format!("write a {key} that tells somebody new what this is"),
    }
}

/// Whether a text is more than nothing and more than the name of what it describes.
pub(crate) fn says_something(text: Option<&str>, name: &str) -> bool {
    let text = text.map(str::trim);
    text.is_some_and(|text| !text.is_empty() && text != name)
}
