//! Emits tables: the fields of requests and data structures, the values of enums, and the variants
//! of unions.

use serde_json::Value;

use super::names::{anchored, field_anchor, schema_anchor};
use crate::emit::markdown;
use crate::model::{
    Api, Field, Form, Location, Presence, Record, Schema, Shape, Type, Variant,
};

/// Returns a data structure, which readers can fold.
pub(super) fn structure(api: &Api, schema: &Schema, is_open: bool) -> Vec<String> {
    let anchor = schema_anchor(schema);
    let open = if is_open { " open" } else { "" };
    let mut lines = vec![
        format!("<details id=\"{anchor}\"{open}>"),
        format!("<summary>{}</summary>", html(&schema.name)),
        String::new(),
    ];
    let description = markdown::lines(&schema.description);
    if !description.is_empty() {
        lines.extend(description);
        lines.push(String::new());
    }
    match &schema.shape {
        Shape::Record(Record {
            fields, wrapper, ..
        }) => {
            if let Some(wrapper) = wrapper {
                lines.extend([markdown::nested(wrapper), String::new()]);
            }
            lines.extend(table(api, anchor, fields, None));
        }
        Shape::Enum(variants) => lines.extend(values(variants)),
        Shape::Union(forms) => lines.extend(self::forms(api, forms)),
    }
    lines.extend([String::new(), "</details>".to_owned(), String::new()]);
    lines
}

/// Returns the table of the fields of `owner`, with their locations if these differ.
pub(super) fn table(
    api: &Api,
    owner: &str,
    fields: &[Field],
    locations: Option<&Vec<Location>>,
) -> Vec<String> {
    if fields.is_empty() {
        return vec!["No fields.".to_owned()];
    }
    let place = if locations.is_some() { ("Location | ", "--- | ") } else { ("", "") };
    let mut lines = vec![
        format!(
            "| Name | {}Type | Required | Default | Description | Example |",
            place.0
        ),
        format!("| --- | {}--- | --- | --- | --- | --- |", place.1),
    ];
    for (index, field) in fields.iter().enumerate() {
        let location = locations.and_then(|locations| locations.get(index));
        let place = location.map_or_else(String::new, |it| format!("{} | ", it.word()));
        let required = if field.presence.is_required() { "**Yes**" } else { "No" };
        lines.push(format!(
            "| {} | {place}{} | {required} | {} | {} | {} |",
            anchored(&field_anchor(owner, field), &field.name),
            field_type(api, field),
            sample(field.default.as_ref()),
            description(field),
            sample(field.example.as_ref()),
        ));
    }
    lines
}

fn values(variants: &[Variant]) -> Vec<String> {
    let mut lines =
        vec!["| Value | Description |".to_owned(), "| --- | --- |".to_owned()];
    lines.extend(variants.iter().map(|variant| {
        let value = if variant.value.is_empty() {
            "the empty string".to_owned()
        } else {
            markdown::table(&markdown::code(&variant.value))
        };
        format!("| {value} | {} |", markdown::cell(&variant.description))
    }));
    lines
}

fn forms(api: &Api, forms: &[Form]) -> Vec<String> {
    let mut lines = vec![
        "| Variant | Type | Description |".to_owned(),
        "| --- | --- | --- |".to_owned(),
    ];
    lines.extend(forms.iter().map(|form| {
        let name = markdown::table(&markdown::code(&form.name));
        let text = markdown::cell(&form.description);
        format!("| {name} | {} | {text} |", type_name(api, &form.ty))
    }));
    lines
}

fn field_type(api: &Api, field: &Field) -> String {
    let ty = type_name(api, &field.ty);
    match field.presence {
        Presence::RequiredNullable | Presence::OptionalNullable => {
            format!("{ty} or null")
        }
        Presence::Required | Presence::Optional => ty,
    }
}

/// Returns a type in words, with a link to its structure on the page.
pub(super) fn type_name(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) => scalar.docs.to_owned(),
        Type::Secret(scalar) => format!("{} (secret)", scalar.docs),
        Type::List(element) => format!("array of {}", type_name(api, element)),
        Type::Map(value) => format!("map of {}", type_name(api, value)),
        Type::Schema(id) => {
            let schema = api.schema(*id);
            let name = markdown::table(&markdown::plain(&schema.name));
            format!("[{name}](#{})", schema_anchor(schema))
        }
    }
}

fn description(field: &Field) -> String {
    let mut text = markdown::cell(&field.description);
    if let Some(limits) = field.limits.words() {
        text.push_str(&format!("<br>Limits: {limits}."));
    }
    if let Some(deprecation) = &field.deprecated {
        text.push_str("<br>Deprecated.");
        if let Some(replacement) = &deprecation.replacement {
            let name = markdown::table(&markdown::code(&replacement.name));
            text.push_str(&format!(" Use {name} instead."));
        }
    }
    text
}

fn sample(value: Option<&Value>) -> String {
    let Some(value) = value else { return "-".to_owned() };
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if text.is_empty() {
        "`\"\"`".to_owned()
    } else {
        markdown::table(&markdown::code(&text))
    }
}

/// Escapes text inside an HTML element, where Markdown has no meaning.
fn html(text: &str) -> String {
    let text = text.replace(|c: char| c.is_control(), " ");
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
