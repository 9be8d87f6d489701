//! Emits the page of an operation, with the sections of the published page in their order.

use serde_json::Value;

use super::names::{anchored, documented, relative, rust_path};
use super::structures::{structure, table, type_name};
use super::{curl, schemas};
use crate::emit::markdown;
use crate::model::{Api, Client, Location, Member, Operation, Type};

/// How to get the items beyond the first page.
const WALK: &str = "In Rust, `.items()` iterates over all items, and awaiting the call returns one page.";

/// Returns the whole page.
pub(super) fn page(api: &Api, client: &Client, operation: &Operation) -> String {
    let mut page = Page {
        api,
        operation,
        lines: Vec::new(),
    };
    page.opening();
    page.method(client);
    page.request();
    page.response();
    page.data_structures();
    page.rust(client);
    page.curl(client);
    page.errors();
    page.lines.join("\n")
}

struct Page<'a> {
    api: &'a Api,
    operation: &'a Operation,
    lines: Vec<String>,
}

impl Page<'_> {
    fn line(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    fn paragraph(&mut self, lines: Vec<String>) {
        if !lines.is_empty() {
            self.lines.extend(lines);
            self.line("");
        }
    }

    fn sentence(&mut self, sentence: impl Into<String>) {
        self.paragraph(vec![sentence.into()]);
    }

    fn heading(&mut self, title: &str) {
        self.sentence(format!("## {title}"));
    }

    fn code(&mut self, language: &str, lines: Vec<String>) {
        self.line(format!("```{language}"));
        self.lines.extend(lines);
        self.line("```");
        self.line("");
    }

    fn opening(&mut self) {
        let operation = self.operation;
        self.sentence(format!("# {}", markdown::inline_text(&operation.summary)));
        if let Some(deprecation) = &operation.deprecated {
            let mut text = "**Deprecated.**".to_owned();
            if let Some(since) = &deprecation.since {
                let since = markdown::plain(since);
                text.push_str(&format!(" Since API version {since}."));
            }
            if let Some(replacement) = &deprecation.replacement {
                let name = markdown::code(&replacement.name);
                let link = match &replacement.page {
                    Some(page) => {
                        format!("[{name}]({})", relative(&operation.page, page))
                    }
                    None => name,
                };
                text.push_str(&format!(" Use {link} instead."));
            }
            self.sentence(text);
            if let Some(note) = &deprecation.note {
                self.paragraph(markdown::lines(note));
            }
        }
        self.paragraph(markdown::lines(&operation.description));
        let pagination = operation.pagination.as_ref();
        self.paragraph(markdown::pagination(pagination, Member::wire_path, WALK));
        self.paragraph(markdown::left_out(operation.left_out.as_ref()));
    }

    fn method(&mut self, client: &Client) {
        let operation = self.operation;
        self.heading("Method name");
        self.sentence(markdown::code(&documented(client, operation)));
        self.sentence(markdown::code(&operation.route()));
        let path = markdown::code(&rust_path(client, operation));
        self.sentence(format!("In Rust: {path}"));
        let aliases = operation.aliases.iter();
        let aliases: Vec<_> = aliases.map(|alias| markdown::code(&alias.name)).collect();
        if !aliases.is_empty() {
            self.sentence(format!("Former names: {}.", aliases.join(", ")));
        }
        let credentials = operation.credentials.iter().map(|index| {
            let credential = &self.api.credentials[*index];
            let text = markdown::lines(&credential.description).join(" ");
            let name = markdown::code(&credential.name);
            let header = markdown::code(&credential.header);
            format!("- {name}, in the header {header}: {text}")
        });
        let credentials: Vec<_> = credentials.collect();
        if credentials.is_empty() {
            self.sentence("Credentials: none.");
        } else {
            self.sentence("Credentials:");
            self.paragraph(credentials);
        }
        let permissions = operation.permissions.as_ref().or(client.permissions.as_ref());
        if let Some(permissions) = permissions {
            self.sentence("Required permissions:");
            self.paragraph(markdown::lines(permissions));
        }
        self.sentence(markdown::idempotence(operation));
        if let Some(since) = &operation.since {
            self.sentence(format!("Since API version {}.", markdown::plain(since)));
        }
    }

    fn request(&mut self) {
        self.heading("Request parameters");
        let api = self.api;
        let Some(request) = &self.operation.request else {
            return self.sentence("None.");
        };
        let schema = api.schema(request.schema);
        let name = markdown::code(&schema.name);
        let body = request.body.map_or_else(String::new, |body| {
            format!(", with a body of type {}", markdown::code(body.media_type()))
        });
        self.sentence(format!("Type: {name}{body}"));
        let locations = &request.locations;
        let has_parameters = locations.iter().any(|it| *it != Location::Body);
        let locations = has_parameters.then_some(locations);
        self.paragraph(table(api, "request", schema.fields(), locations));
        if !schema.fields().is_empty() {
            self.sentence("Example request:");
            self.json(&request.example);
        }
    }

    fn json(&mut self, value: &Value) {
        let text = format!("{value:#}");
        self.code("json", text.lines().map(str::to_owned).collect());
    }

    fn response(&mut self) {
        self.heading("Response");
        let api = self.api;
        let response = &self.operation.response;
        if let Some(name) = &response.name {
            self.sentence(format!("Type: {}", markdown::code(name)));
        }
        let data = response.data.as_ref().map(|data| type_name(api, data));
        if let Some(member) = &response.member {
            let row = |name: &str, ty: &str, text: &str| {
                let name = anchored(&format!("response.{name}"), name);
                format!("| {name} | {ty} | {text} |")
            };
            self.line("| Name | Type | Description |");
            self.line("| --- | --- | --- |");
            for field in &api.envelope {
                let text = markdown::cell(&field.description);
                self.line(row(&field.name, &type_name(api, &field.ty), &text));
            }
            if let Some(data) = &data {
                let optional = if response.optional { " May be missing." } else { "" };
                let text = format!("The response data.{optional}");
                self.line(format!(
                    "| {} | {data} | {text} |",
                    markdown::table(&markdown::code(member))
                ));
            }
            self.line("");
        } else {
            let optional = if response.optional { ", or nothing" } else { "" };
            self.sentence(match data {
                Some(data) => {
                    format!("Without an envelope, the body is: {data}{optional}")
                }
                None => "Nothing.".to_owned(),
            });
        }
        self.sentence("Example response:");
        self.json(&response.example);
    }

    /// Every schema that a table links to, and those that these link to. Only the first ones are
    /// open.
    fn data_structures(&mut self) {
        let (api, operation) = (self.api, self.operation);
        let ids = schemas::structures(api, operation);
        if ids.is_empty() {
            return;
        }
        self.heading("Data structures");
        let data = operation.response.data.iter().filter_map(Type::schema);
        let data: Vec<_> = data.collect();
        let all_open = ids.len() <= FEW;
        for id in ids {
            let is_open = all_open || data.contains(&id);
            self.lines.extend(structure(api, api.schema(id), is_open));
        }
    }

    fn rust(&mut self, client: &Client) {
        self.heading("Rust");
        let example = &self.operation.example;
        let package = &self.api.package;
        let module = client.module.as_str();
        let mut lines = Vec::new();
        if self.operation.deprecated.is_some() {
            lines.push("# #![allow(deprecated)]".to_owned());
        }
        let path = format!("{package}::{module}");
        lines.extend(example.import(&path, Some(&client.type_name)));
        lines.push(String::new());
        let client = &client.type_name;
        lines.push(format!(
            "async fn example(client: &{client}) -> Result<(), {package}::Error> {{"
        ));
        lines.extend(example.lines.iter().map(|line| format!("    {line}")));
        lines.extend(["    Ok(())", "}"].map(str::to_owned));
        self.code("rust,no_run", lines);
    }

    fn curl(&mut self, client: &Client) {
        self.heading("curl");
        self.code("sh", curl::command(self.api, client, self.operation));
    }

    fn errors(&mut self) {
        self.heading("Errors");
        let errors = relative(&self.operation.page, "errors.md");
        let error = markdown::code(&format!("{}::Error", self.api.package));
        self.paragraph(vec![
            format!("A failed call returns a {error}. If the server rejected the call, the error has the"),
            format!("`statusCode`, and usually an `apiCode` and a `requestId`. See the [error codes]({errors})."),
        ]);
        let operation = self.operation;
        if operation.errors.is_empty() {
            return;
        }
        self.sentence("Errors that this operation is known to return:");
        self.line("| Field | Code | Rust | Meaning |");
        self.line("| --- | --- | --- | --- |");
        for code in &operation.errors {
            let member = code.table.member();
            self.line(format!(
                "| `{member}` | [{0}]({errors}#{member}.{0}) | `{1}` | {2} |",
                code.code,
                code.rust_path(),
                markdown::cell(&code.description)
            ));
        }
        self.line("");
    }
}

/// Number of data structures up to which all of them are open.
const FEW: usize = 3;
