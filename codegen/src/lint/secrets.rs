//! Rules for secrets beyond those that `codegen` enforces by name.

use serde_json::Value;

use super::context::{Context, field_subject};
use super::rules::{SECRET_EXAMPLE, SECRET_IN_URL, SECRET_NUMBER, SECRET_TEXT};
use crate::names::suggests_secret;
use crate::raw::Location;
use crate::symbols::Field;
use crate::types::{Json, Type};

/// Words after which a description no longer says what the value is.
const AFTER_NOUN: [&str; 14] = [
    "of", "for", "that", "to", "in", "with", "on", "from", "by", "is", "as", "whose",
    "which", "after",
];

/// Nouns that describe a secret without being one.
const ABOUT_SECRETS: [&str; 31] = [
    "id",
    "ids",
    "type",
    "name",
    "policy",
    "strength",
    "status",
    "state",
    "length",
    "url",
    "uri",
    "expiration",
    "lifetime",
    "validity",
    "time",
    "format",
    "rule",
    "rules",
    "mode",
    "method",
    "field",
    "header",
    "endpoint",
    "settings",
    "configuration",
    "list",
    "number",
    "hash",
    "algorithm",
    "level",
    "attempts",
];

pub(super) fn check(context: &mut Context) {
    let fields: Vec<_> = context.fields().collect();
    for (_, schema, field) in fields {
        let subject = field_subject(schema, field);
        secret_by_text(field, &subject, context);
        secret_number(field, &subject, context);
        secret_example(field, &subject, context);
    }
    secrets_in_urls(context);
}

/// Whether the field has neither been marked nor exempted.
fn is_undecided(field: &Field<'_>) -> bool {
    !field.raw.secret && field.raw.not_secret.is_none()
}

fn secret_by_text(field: &Field<'_>, subject: &str, context: &mut Context) {
    let is_text =
        matches!(&field.ty, Some(Type::Scalar(scalar)) if scalar.json == Json::Text);
    let text = field.raw.description.as_deref().unwrap_or_default();
    let Some(word) = noun(text).filter(|_| is_text && is_undecided(field)) else {
        return;
    };
    let message = format!("the description denotes a secret: `{word}`");
    let help = "mark the field with `secret: true`, or allow it with the reason why the value may \
                be shown";
    let place = field.place.key("description");
    context.report(&SECRET_TEXT, subject, place, message, help);
}

/// Returns the secret that the first noun phrase of a description denotes.
fn noun(text: &str) -> Option<&'static str> {
    let words = text.split_whitespace().map(|word| {
        let is_last = word.ends_with([',', '.', ':', ';']);
        (word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase(), is_last)
    });
    let mut phrase: Vec<String> = Vec::new();
    for (word, is_last) in words {
        if AFTER_NOUN.contains(&word.as_str()) {
            break;
        }
        phrase.push(word);
        if is_last {
            break;
        }
    }
    let last = phrase.last()?;
    let is_about = ABOUT_SECRETS.contains(&last.as_str()) || phrase.len() > 5;
    let denotes = phrase.first().is_some_and(|first| first != "whether") && !is_about;
    // The phrase must end with the secret: a token type is not a token.
    let found = suggests_secret(&phrase.join(" ")).filter(|_| denotes)?;
    let end = found.split(' ').next_back()?;
    last.starts_with(end).then_some(found)
}

fn secret_number(field: &Field<'_>, subject: &str, context: &mut Context) {
    let json = field.ty.as_ref().and_then(Type::json);
    let is_number = matches!(json, Some(Json::Number | Json::NumberOrText));
    let word = suggests_secret(&field.raw.name).filter(|_| is_number);
    let Some(word) = word.filter(|_| !is_about_secret(&field.raw.name)) else { return };
    let message = format!(
        "`{}` suggests a secret (`{word}`), but the type `{}` cannot be redacted",
        field.raw.name, field.raw.ty
    );
    let help = "use the type `string` if the server accepts text, or allow it with the reason why \
                the value may be shown";
    context.report(&SECRET_NUMBER, subject, field.place.key("type"), message, help);
}

/// Whether a name is about a secret, such as its lifetime.
fn is_about_secret(name: &str) -> bool {
    let words = crate::names::words_of(name);
    let counts =
        ["expires", "expire", "ttl", "count", "times", "limit", "strength", "in"];
    words.last().is_some_and(|last| {
        ABOUT_SECRETS.contains(&last.as_str()) || counts.contains(&last.as_str())
    }) || words.iter().any(|word| counts.contains(&word.as_str()))
}

fn secret_example(field: &Field<'_>, subject: &str, context: &mut Context) {
    if !is_undecided(field) {
        return;
    }
    let Some(Value::String(example)) = &field.raw.example else { return };
    let looks = [
        ("eyJ", "a JSON Web Token"),
        ("Bearer ", "an access token"),
        ("Basic ", "credentials"),
        ("-----BEGIN PRIVATE", "a private key"),
        ("-----BEGIN RSA PRIVATE", "a private key"),
        ("AKIA", "an access key"),
    ];
    let found = looks.iter().find(|(start, _)| example.starts_with(start));
    let Some((_, what)) = found else { return };
    let message = format!("the example looks like {what}");
    let help = "mark the field with `secret: true`, or use another example";
    context.report(&SECRET_EXAMPLE, subject, field.place.key("example"), message, help);
}

fn secrets_in_urls(context: &mut Context) {
    let symbols = context.symbols;
    for operation in symbols.operations() {
        let Some((id, located)) = symbols.request(operation) else { continue };
        for (field, location) in located {
            let part = match location {
                Some(Location::Query) => "query",
                Some(Location::Path) => "path",
                _ => continue,
            };
            if field.raw.secret {
                let message =
                    format!("the secret `{}` is in the {part}", field.raw.name);
                let help = "send it in the body, or allow it with the reason why the URL must \
                            contain it";
                let subject = field_subject(symbols.schema(id), field);
                let place = field.place.key("name");
                context.report(&SECRET_IN_URL, subject, place, message, help);
            }
        }
    }
}
