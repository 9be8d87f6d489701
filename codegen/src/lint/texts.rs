//! Rules for texts.

use std::collections::BTreeMap;

use super::context::{Context, field_subject};
use super::described::{Described, Kind, described};
use super::finding::Finding;
use super::phrases;
use super::rules::{
    FILLER_PHRASE, LONG_CELL, LONG_SUMMARY, LOWERCASE_START, MISSING_FULL_STOP,
    ODD_SPACING, REPEATS_NAME, Rule, SAME_TEXT, UNDESCRIBED_VALUE,
};
use crate::names::words_of;
use crate::source::Place;

/// Maximum number of characters of a summary.
const SUMMARY: usize = 60;

/// Maximum number of characters of the description of a field.
const FIELD: usize = 400;

/// Maximum number of characters of the description of an enum value.
const VALUE: usize = 160;

/// Words that add nothing to a name.
const EMPTY_WORDS: [&str; 12] =
    ["a", "an", "the", "of", "for", "to", "in", "is", "this", "value", "field", "its"];

pub(super) fn check(context: &mut Context) {
    for described in described(context) {
        spacing(&described, context);
        ending(&described, context);
        beginning(&described, context);
        filler(&described, context);
        repetition(&described, context);
        length(&described, context);
    }
    fields_have_distinct_texts(context);
    values_have_distinct_texts(context);
    operations_have_distinct_texts(context);
}

fn spacing(described: &Described, context: &mut Context) {
    let fixed = phrases::respaced(described.text);
    if fixed == described.text {
        return;
    }
    let help = "use single spaces between words and none before punctuation";
    report(&ODD_SPACING, described, "unusual spacing", help, context).fix(
        &described.place,
        described.key,
        fixed,
    );
}

fn ending(described: &Described, context: &mut Context) {
    let last_line = described.text.lines().last().unwrap_or_default().trim();
    if described.kind == Kind::Summary
        || last_line.starts_with("- ")
        || last_line.ends_with(['.', '?', '!'])
    {
        return;
    }
    let help = "add a period";
    let finding =
        report(&MISSING_FULL_STOP, described, "no period at the end", help, context);
    if last_line.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '`' | ')')) {
        finding.fix(&described.place, described.key, format!("{}.", described.text));
    }
}

fn beginning(described: &Described, context: &mut Context) {
    let Some(first) = described.text.chars().next() else { return };
    let word = described.text.split([' ', ',', '.']).next().unwrap_or_default();
    // A name in mixed case, such as `iOS`, keeps its case.
    if !first.is_lowercase() || !word.chars().all(char::is_lowercase) {
        return;
    }
    let rest = described.text.get(first.len_utf8()..).unwrap_or_default();
    let fixed: String = first.to_uppercase().chain(rest.chars()).collect();
    let message = format!("lowercase `{word}` at the start of a text");
    report(&LOWERCASE_START, described, message, "start with a capital letter", context)
        .fix(&described.place, described.key, fixed);
}

fn filler(described: &Described, context: &mut Context) {
    let found = phrases::fillers(described.text);
    let Some((phrase, instead)) = found.first() else { return };
    let message = format!("wordy phrase `{phrase}`");
    match phrases::without_fillers(described.text) {
        Some(fixed) => {
            let help = format!("write `{instead}`");
            report(&FILLER_PHRASE, described, message, help, context).fix(
                &described.place,
                described.key,
                fixed,
            );
        }
        None => {
            let help = format!("rephrase: {instead}");
            report(&FILLER_PHRASE, described, message, help, context);
        }
    }
}

fn repetition(described: &Described, context: &mut Context) {
    let words = |words: Vec<String>| {
        let mut words: Vec<_> = words
            .into_iter()
            .filter(|word| !EMPTY_WORDS.contains(&word.as_str()))
            .collect();
        words.sort();
        words
    };
    let name = words(words_of(described.name));
    let said = described.text.to_lowercase();
    let said = said.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty());
    if name.concat().is_empty() || words(said.map(str::to_owned).collect()) != name {
        return;
    }
    let message = format!("description only repeats the name `{}`", described.name);
    let (rule, help) = match described.kind {
        Kind::Value => (&UNDESCRIBED_VALUE, "say what the value means or causes"),
        _ => (
            &REPEATS_NAME,
            "add what the name does not say: what it identifies, its unit, its format, or its \
             limits",
        ),
    };
    report(rule, described, message, help, context);
}

fn length(described: &Described, context: &mut Context) {
    let (rule, limit, help) = match described.kind {
        Kind::Summary => {
            (&LONG_SUMMARY, SUMMARY, "shorten it, and move details to `description`")
        }
        Kind::Field => (
            &LONG_CELL,
            FIELD,
            "shorten it, turn an enumeration into a list, or move details to the DTO or the \
             operation",
        ),
        Kind::Value => (&LONG_CELL, VALUE, "shorten it, and move details to the enum"),
        Kind::Operation | Kind::Schema | Kind::Other => return,
    };
    // A list is easy to read at any length.
    let parts = described.text.split("\n\n").flat_map(|block| block.split("\n- "));
    let length = parts.map(|part| part.chars().count()).max().unwrap_or_default();
    if length > limit {
        let what = match described.kind {
            Kind::Summary => "the summary",
            _ => "a paragraph of the description",
        };
        let message = format!("{what} has {length} characters; at most {limit} fit");
        report(rule, described, message, help, context);
    }
}

fn report<'c>(
    rule: &'static Rule,
    described: &Described,
    message: impl Into<String>,
    help: impl Into<String>,
    context: &'c mut Context,
) -> &'c mut Finding {
    let place = described.place.key(described.key);
    context.report(rule, &described.subject, place, message, help)
}

/// A text: its subject, its content, and the map that contains it.
type Stated<'a> = (String, &'a str, Place);

fn fields_have_distinct_texts(context: &mut Context) {
    let symbols = context.symbols;
    for schema in &symbols.schemas {
        let texts = schema.fields().iter().filter_map(|field| {
            let text = field.raw.description.as_deref()?;
            Some((field_subject(schema, field), text, field.place.clone()))
        });
        distinct(texts.collect(), "description", "field", context);
    }
}

fn values_have_distinct_texts(context: &mut Context) {
    let enums: Vec<_> = context.enums().collect();
    for (schema, variants) in enums {
        let name = context.name_of(schema);
        let texts = variants.iter().filter_map(|variant| {
            let text = variant.raw.description.as_deref()?;
            let subject = format!("{name}::{}", variant.raw.value);
            Some((subject, text, variant.place.clone()))
        });
        distinct(texts.collect(), "description", "value", context);
    }
}

fn operations_have_distinct_texts(context: &mut Context) {
    for client in context.symbols.clients() {
        let stated = |key: &'static str| {
            let texts = client.operations().filter_map(|operation| {
                let text = match key {
                    "summary" => operation.raw.summary.as_deref()?,
                    _ => operation.raw.description.as_deref()?,
                };
                Some((operation.raw.name.clone(), text, operation.place.clone()))
            });
            texts.collect()
        };
        for key in ["summary", "description"] {
            distinct(stated(key), key, "operation", context);
        }
    }
}

fn distinct(
    texts: Vec<Stated<'_>>,
    key: &'static str,
    what: &str,
    context: &mut Context,
) {
    let mut first: BTreeMap<String, (String, Place)> = BTreeMap::new();
    for (subject, text, place) in texts {
        let normal = text.trim().to_lowercase();
        if normal.is_empty() {
            continue;
        }
        let Some((other, earlier)) = first.get(&normal) else {
            first.insert(normal, (subject, place));
            continue;
        };
        let message = format!("same {key} as `{other}`");
        let help = format!("describe what distinguishes the {what}");
        let place = place.key(key);
        context
            .report(&SAME_TEXT, subject, place, message, help)
            .related(earlier.key(key), "first used here");
    }
}
