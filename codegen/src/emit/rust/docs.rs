//! Emits documentation comments.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::emit::markdown;
use crate::model::{
    Answer, Api, Client, Code, Deprecation, Field, Form, Group, Member, Operation,
    Presence, Schema, Shape, Text, Variant,
};
use crate::names::Ident;

/// How to get the items beyond the first page.
const WALK: &str = "[`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.";

/// Returns `///` lines.
pub(super) fn outer(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| comment(line));
    quote! { #(#[doc = #lines])* }
}

pub(super) use crate::emit::module::docs as inner;

fn comment(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// Returns the alias by which a search for the documented name finds the Rust name.
pub(super) fn alias(documented: &str, rust: &Ident) -> Option<TokenStream> {
    let fits = !documented.is_empty()
        && documented.trim() == documented
        && !documented.chars().any(|c| matches!(c, '"' | '\'') || c.is_control());
    let differs = documented != rust.plain();
    (fits && differs).then(|| quote! { #[doc(alias = #documented)] })
}

/// Returns `#[deprecated]` with the replacement.
pub(super) fn deprecated(deprecation: &Deprecation) -> TokenStream {
    let mut note = Vec::new();
    if let Some(replacement) = &deprecation.replacement {
        note.push(format!("use `{}`", replacement.rust_name));
    }
    note.extend(
        deprecation.since.iter().map(|since| format!("since API version {since}")),
    );
    note.extend(deprecation.note.as_ref().map(Text::plain));
    if note.is_empty() {
        return quote! { #[deprecated] };
    }
    let note = note.join("; ");
    quote! { #[deprecated(note = #note)] }
}

/// Documents a module with a title.
pub(super) fn titled(title: &str, description: &Text) -> Vec<String> {
    paragraphs([vec![markdown::plain(title)], markdown::lines(description)])
}

/// Documents the `impl` block of a group.
pub(super) fn block(group: &Group) -> Vec<String> {
    let title = format!("# {}", markdown::plain(&group.title));
    paragraphs([vec![title], markdown::lines(&group.description)])
}

/// Documents the module of a client, with its operations by group.
pub(super) fn client(client: &Client) -> Vec<String> {
    let mut lines = markdown::lines(&client.description);
    if let Some(permissions) = &client.permissions {
        lines.push(String::new());
        lines.extend(markdown::lines(permissions));
    }
    for group in client.groups_to_call() {
        lines.extend([
            String::new(),
            format!("## {}", markdown::plain(&group.title)),
            String::new(),
        ]);
        lines.extend(markdown::lines(&group.description));
        lines.push(String::new());
        lines.extend(group.operations.iter().map(|operation| {
            let method = operation.method_name.plain();
            let summary = markdown::inline_text(&operation.summary);
            let mark = if operation.deprecated.is_some() { " (deprecated)" } else { "" };
            format!("- [`{method}`]({}::{method}) - {summary}{mark}", client.type_name)
        }));
    }
    lines
}

/// Documents the method of an operation.
pub(super) fn operation(
    api: &Api,
    client: &Client,
    operation: &Operation,
) -> Vec<String> {
    let documented = format!(
        "{} [API documentation](<{}>)",
        markdown::code(&operation.route()),
        operation.documentation.replace(['<', '>', '\\', '\n'], ""),
    );
    let replaced =
        operation.deprecated.iter().flat_map(|deprecation| &deprecation.replacement);
    let replaced = replaced.map(|replacement| {
        format!("Use [`{0}`](Self::{0}) instead.", replacement.rust_name.plain())
    });
    paragraphs([
        markdown::lines(&operation.summary),
        replaced.collect(),
        markdown::lines(&operation.description),
        markdown::pagination(operation.pagination.as_ref(), Member::rust_path, WALK),
        markdown::left_out(operation.left_out.as_ref()),
        former_names(operation),
        vec![documented],
        vec![markdown::idempotence(operation).to_owned()],
        operation
            .since
            .iter()
            .map(|since| format!("Since API version {}.", markdown::plain(since)))
            .collect(),
        vec!["# Credentials".to_owned()],
        credentials(api, operation),
        permissions(operation),
        errors(operation),
        vec!["# Example".to_owned()],
        example(api, client, operation),
    ])
}

/// Lists the former names of an operation.
fn former_names(operation: &Operation) -> Vec<String> {
    let names = operation.aliases.iter().map(|alias| alias.method_name.plain());
    let names: Vec<_> = names.map(|name| format!("[`{name}`](Self::{name})")).collect();
    if names.is_empty() {
        return Vec::new();
    }
    vec![format!("Formerly {}.", names.join(", "))]
}

/// The method of a former name.
pub(super) fn former(operation: &Operation) -> Vec<String> {
    let name = operation.method_name.plain();
    vec![format!("Former name of [`{name}`](Self::{name}).")]
}

fn credentials(api: &Api, operation: &Operation) -> Vec<String> {
    if operation.credentials.is_empty() {
        return vec!["None.".to_owned()];
    }
    let credentials = operation.credentials.iter();
    let texts = credentials.map(|index| &api.credentials[*index].description);
    texts.flat_map(|text| item(markdown::lines(text))).collect()
}

fn permissions(operation: &Operation) -> Vec<String> {
    let Some(text) = &operation.permissions else { return Vec::new() };
    paragraphs([vec!["# Permissions".to_owned()], markdown::lines(text)])
}

fn errors(operation: &Operation) -> Vec<String> {
    if operation.errors.is_empty() {
        return Vec::new();
    }
    let errors = operation.errors.iter().flat_map(|code| {
        let path = code.rust_path();
        let mut lines = vec![format!("[`{path}`](crate::{path}):")];
        lines.extend(self::code(code));
        item(lines)
    });
    let known =
        "In addition to the errors of every call, this operation is known to return:";
    let heading = ["# Errors", "", known].map(str::to_owned);
    paragraphs([heading.to_vec(), errors.collect()])
}

/// Returns an item of a list.
fn item(lines: Vec<String>) -> impl Iterator<Item = String> {
    let marks = std::iter::once("- ").chain(std::iter::repeat("  "));
    lines
        .into_iter()
        .zip(marks)
        .map(|(line, mark)| if line.is_empty() { line } else { format!("{mark}{line}") })
}

fn example(api: &Api, client: &Client, operation: &Operation) -> Vec<String> {
    let package = &api.package;
    let module = client.module.as_str();
    let mut lines = vec!["```no_run".to_owned()];
    if operation.deprecated.is_some() {
        lines.push("# #![allow(deprecated)]".to_owned());
    }
    lines.push(format!(
        "# async fn example(client: {package}::{module}::{}) -> Result<(), {package}::Error> {{",
        client.type_name
    ));
    let example = &operation.example;
    if let Some(import) = example.import(&format!("{package}::{module}"), None) {
        lines.extend([import, String::new()]);
    }
    lines.extend(example.lines.iter().cloned());
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// Documents the name of a response.
pub(super) fn answer(answer: &Answer) -> Vec<String> {
    vec![format!("Response of {}.", markdown::code(&answer.operation))]
}

/// Documents a DTO.
pub(super) fn schema(api: &Api, schema: &Schema) -> Vec<String> {
    let wrapper = match &schema.shape {
        Shape::Record(record) => record.wrapper.as_ref(),
        Shape::Enum(_) | Shape::Union(_) => None,
    };
    let wrapper = wrapper.map(|wrapper| markdown::nested(wrapper));
    let uses = api.identified().filter(|(.., operation)| {
        operation
            .request
            .as_ref()
            .is_some_and(|request| std::ptr::eq(api.schema(request.schema), schema))
    });
    let uses = uses.map(|(_, client, _, operation)| {
        let (module, client) = (client.module.as_str(), &client.type_name);
        let method = operation.method_name.plain();
        format!("[`{method}`](crate::{module}::{client}::{method})")
    });
    let uses: Vec<_> = uses.collect();
    let uses = (!uses.is_empty()).then(|| format!("Used by {}.", uses.join(", ")));
    paragraphs([
        markdown::lines(&schema.description),
        uses.into_iter().collect(),
        wrapper.into_iter().collect(),
    ])
}

/// Documents an enum.
pub(super) fn enumeration(schema: &Schema) -> Vec<String> {
    paragraphs([
        markdown::lines(&schema.description),
        vec!["Undocumented values are kept as [`Unknown`](Self::Unknown).".to_owned()],
    ])
}

/// Documents a union.
pub(super) fn union(schema: &Schema) -> Vec<String> {
    paragraphs([
        markdown::lines(&schema.description),
        vec![
            "Values of any other form are kept as [`Unknown`](Self::Unknown)."
                .to_owned(),
        ],
    ])
}

/// Documents a variant of a union.
pub(super) fn form(form: &Form) -> Vec<String> {
    let look = format!("Serialized as {}.", form.look.words());
    paragraphs([markdown::lines(&form.description), vec![look]])
}

/// Documents a value of an enum.
pub(super) fn variant(variant: &Variant) -> Vec<String> {
    let value = if variant.value.is_empty() {
        "Serialized as an empty string.".to_owned()
    } else {
        format!("Serialized as {}.", markdown::code(&variant.value))
    };
    paragraphs([markdown::lines(&variant.description), vec![value]])
}

/// Documents a code of the envelope.
pub(super) fn code(code: &Code) -> Vec<String> {
    let mut lines = markdown::lines(&code.description);
    if let Some(last) = lines.last_mut() {
        last.push_str(&format!(" ({})", code.code));
    }
    lines
}

/// Documents a field.
pub(super) fn field(field: &Field) -> Vec<String> {
    let mut facts = Vec::new();
    match field.presence {
        Presence::RequiredNullable => {
            facts.push("`None` is serialized as `null`.".to_owned())
        }
        Presence::OptionalNullable => {
            facts.push("`null` differs from an unset field.".to_owned())
        }
        Presence::Required | Presence::Optional => {}
    }
    if let Some(limits) = field.limits.words() {
        facts.push(format!("Limits: {limits}."));
    }
    if let Some(default) = &field.default {
        facts.push(format!("Server default: {}.", markdown::code(&shown(default))));
    }
    if let Some(example) = &field.example {
        facts.push(format!("Example: {}.", markdown::code(&shown(example))));
    }
    if let Some(deprecation) = &field.deprecated {
        let way_out =
            deprecation.replacement.as_ref().map_or_else(String::new, |replacement| {
                format!(" Use `{}` instead.", replacement.rust_name.plain())
            });
        facts.push(format!("Deprecated.{way_out}"));
    }
    let facts = if facts.is_empty() { Vec::new() } else { wrapped(&facts) };
    paragraphs([markdown::lines(&field.description), facts])
}

/// Puts each fact on a line of its own.
fn wrapped(facts: &[String]) -> Vec<String> {
    let last = facts.len() - 1;
    facts
        .iter()
        .enumerate()
        .map(
            |(index, fact)| {
                if index < last { format!("{fact}\\") } else { fact.clone() }
            },
        )
        .collect()
}

/// Returns a value as people write it: a string without quotes.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(
        || value.to_string(),
        |text| {
            if text.is_empty() { "\"\"".to_owned() } else { text.to_owned() }
        },
    )
}

/// Documents a setter.
pub(super) fn setter_line(field: &Field) -> String {
    format!(" Sets [`{0}`](Self#structfield.{0}).", field.field_name.plain())
}

/// Joins paragraphs by empty lines, without those that are empty.
fn paragraphs<const N: usize>(list: [Vec<String>; N]) -> Vec<String> {
    let mut output = Vec::new();
    for paragraph in list.into_iter().filter(|paragraph| !paragraph.is_empty()) {
        if !output.is_empty() {
            output.push(String::new());
        }
        output.extend(paragraph);
    }
    output
}
