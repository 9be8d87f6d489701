//! The page of one operation, laid out like the published one.

use std::collections::BTreeSet;

use serde_json::Value;

use super::links::relative;
use crate::emit::markdown;
use crate::model::{
    Api, Client, Field, Form, Location, Member, Operation, Record, Schema, SchemaId,
    Shape, Type, Variant,
};

/// What to do with a page of a list.
const WALK: &str =
    "`.items()` goes through the whole list; awaited, the call gets one page.";

/// The whole page.
pub(super) fn page(api: &Api, client: &Client, operation: &Operation) -> String {
    let mut page = Page {
        api,
        operation,
        lines: Vec::new(),
        linked: Vec::new(),
    };
    page.opening();
    page.method(client);
    page.request();
    page.response();
    page.data_structures();
    page.rust(client);
    page.errors();
    page.lines.join("\n")
}

struct Page<'a> {
    api: &'a Api,
    operation: &'a Operation,
    lines: Vec<String>,
    /// Schemas that a table links to, in the order of the links.
    linked: Vec<SchemaId>,
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

    fn heading(&mut self, mark: &str, title: &str) {
        self.paragraph(vec![format!("{mark} {title}")]);
    }

    fn opening(&mut self) {
        let operation = self.operation;
        self.heading("#", &markdown::inline_text(&operation.summary));
        if let Some(deprecation) = &operation.deprecated {
            let mut text = "**Deprecated.**".to_owned();
            if let Some(since) = &deprecation.since {
                text.push_str(&format!(
                    " Since API version {}.",
                    markdown::plain(since)
                ));
            }
            if let Some(replacement) = &deprecation.replacement {
                let name = markdown::code(&replacement.name);
                let link = replacement
                    .page
                    .as_ref()
                    .map(|page| relative(&operation.page, page));
                let link = link
                    .map_or_else(|| name.clone(), |link| format!("[{name}]({link})"));
                text.push_str(&format!(" Use {link} instead."));
            }
            self.paragraph(vec![text]);
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
        self.heading("##", "Method name");
        let name = format!("{}.{}", client.type_name, self.operation.name);
        self.paragraph(vec![markdown::code(&name)]);
        self.paragraph(vec![markdown::code(&self.operation.route())]);
        let aliases = self.operation.aliases.iter();
        let aliases: Vec<_> = aliases.map(|alias| markdown::code(&alias.name)).collect();
        if !aliases.is_empty() {
            self.paragraph(vec![format!("Former names: {}.", aliases.join(", "))]);
        }
        let credentials = self.operation.credentials.iter().map(|index| {
            let credential = &self.api.credentials[*index];
            let text = markdown::lines(&credential.description).join(" ");
            let name = markdown::code(&credential.name);
            let header = markdown::code(&credential.header);
            format!("- {name}, in the header {header}: {text}")
        });
        let credentials: Vec<_> = credentials.collect();
        if credentials.is_empty() {
            self.paragraph(vec!["Credentials: none.".to_owned()]);
        } else {
            self.paragraph(vec!["Credentials:".to_owned()]);
            self.paragraph(credentials);
        }
        if let Some(permissions) = &self.operation.permissions {
            self.paragraph(vec!["Permissions:".to_owned()]);
            self.paragraph(markdown::lines(permissions));
        }
        if let Some(since) = &self.operation.since {
            self.paragraph(vec![format!(
                "Since API version {}.",
                markdown::plain(since)
            )]);
        }
    }

    fn request(&mut self) {
        self.heading("##", "Request parameters");
        let api = self.api;
        let Some(request) = &self.operation.request else {
            return self.paragraph(vec!["None.".to_owned()]);
        };
        let schema = api.schema(request.schema);
        let name = markdown::code(&schema.name);
        let body = request.body.map_or_else(String::new, |body| {
            format!(", with a body of type {}", markdown::code(body.media_type()))
        });
        self.paragraph(vec![format!("Type: {name}{body}")]);
        let locations = &request.locations;
        let has_parameters = locations.iter().any(|it| *it != Location::Body);
        self.fields(schema.fields(), has_parameters.then_some(locations));
    }

    fn response(&mut self) {
        self.heading("##", "Response");
        let operation = self.operation;
        let response = &operation.response;
        if let Some(name) = &response.name {
            self.paragraph(vec![format!("Type: {}", markdown::code(name))]);
        }
        if let Some(member) = &response.member {
            self.line("| Name | Type | Description |");
            self.line("| --- | --- | --- |");
            let api = self.api;
            for field in &api.envelope {
                let ty = self.type_name(&field.ty);
                let name = markdown::table(&markdown::code(&field.name));
                self.line(format!(
                    "| {name} | {ty} | {} |",
                    markdown::cell(&field.description)
                ));
            }
            if let Some(data) = &response.data {
                let ty = self.type_name(data);
                let name = markdown::table(&markdown::code(member));
                let missing = if response.optional { " May be missing." } else { "" };
                self.line(format!(
                    "| {name} | {ty} | What the call answers.{missing} |"
                ));
            }
            self.line("");
        } else {
            let ty = response.data.as_ref().map(|data| self.type_name(data));
            let text = ty.map_or_else(
                || "Nothing.".to_owned(),
                |ty| format!("Without envelope, the body is: {ty}"),
            );
            let text = if response.optional { text + ", or nothing" } else { text };
            self.paragraph(vec![text]);
        }
        self.paragraph(vec!["Example result:".to_owned()]);
        self.line("```json");
        self.line(format!("{:#}", response.example));
        self.line("```");
        self.line("");
    }

    /// Every schema that a table links to, and those that these link to.
    fn data_structures(&mut self) {
        let mut shown = BTreeSet::new();
        let mut index = 0;
        while let Some(id) = self.linked.get(index).copied() {
            index += 1;
            if !shown.insert(id) {
                continue;
            }
            if shown.len() == 1 {
                self.heading("##", "Data structures");
            }
            self.schema(self.api.schema(id));
        }
    }

    fn schema(&mut self, schema: &Schema) {
        let name = markdown::plain(&schema.name);
        self.heading("###", &format!("<a id=\"{}\"></a>{name}", anchor(schema)));
        self.paragraph(markdown::lines(&schema.description));
        match &schema.shape {
            Shape::Record(Record {
                fields, wrapper, ..
            }) => {
                if let Some(wrapper) = wrapper {
                    self.paragraph(vec![markdown::nested(wrapper)]);
                }
                self.fields(fields, None);
            }
            Shape::Enum(variants) => self.values(variants),
            Shape::Union(forms) => self.forms(forms),
        }
    }

    /// The table of a DTO's fields. Their locations are shown where they differ.
    fn fields(&mut self, fields: &[Field], locations: Option<&Vec<Location>>) {
        if fields.is_empty() {
            return self.paragraph(vec!["No members.".to_owned()]);
        }
        let place = if locations.is_some() { ("Place | ", "--- | ") } else { ("", "") };
        self.line(format!(
            "| Name | {}Type | Required | Default | Description | Example |",
            place.0
        ));
        self.line(format!("| --- | {}--- | --- | --- | --- | --- |", place.1));
        for (index, field) in fields.iter().enumerate() {
            let location = locations.and_then(|locations| locations.get(index));
            let place =
                location.map_or_else(String::new, |it| format!("{} | ", it.word()));
            let required = if field.presence.is_required() { "Yes" } else { "No" };
            let row = format!(
                "| {} | {place}{} | {required} | {} | {} | {} |",
                markdown::table(&markdown::code(&field.name)),
                self.field_type(field),
                sample(field.default.as_ref()),
                description(field),
                sample(field.example.as_ref()),
            );
            self.line(row);
        }
        self.line("");
    }

    fn values(&mut self, variants: &[Variant]) {
        self.line("| Value | Description |");
        self.line("| --- | --- |");
        for variant in variants {
            let value = if variant.value.is_empty() {
                "(empty)".to_owned()
            } else {
                markdown::table(&markdown::code(&variant.value))
            };
            self.line(format!("| {value} | {} |", markdown::cell(&variant.description)));
        }
        self.line("");
    }

    fn forms(&mut self, forms: &[Form]) {
        self.line("| Shape | Type | Description |");
        self.line("| --- | --- | --- |");
        for form in forms {
            let name = markdown::table(&markdown::code(&form.name));
            let ty = self.type_name(&form.ty);
            let text = markdown::cell(&form.description);
            self.line(format!("| {name} | {ty} | {text} |"));
        }
        self.line("");
    }

    fn field_type(&mut self, field: &Field) -> String {
        let ty = self.type_name(&field.ty);
        match field.presence {
            crate::model::Presence::RequiredNullable
            | crate::model::Presence::OptionalNullable => format!("{ty} or null"),
            _ => ty,
        }
    }

    /// A type as the documentation writes it, linked to its structure on this page.
    fn type_name(&mut self, ty: &Type) -> String {
        match ty {
            Type::Scalar(scalar) => scalar.docs.to_owned(),
            Type::Secret(scalar) => format!("{} (secret)", scalar.docs),
            Type::List(element) => format!("array of {}", self.type_name(element)),
            Type::Map(entry) => format!("map of {}", self.type_name(entry)),
            Type::Schema(id) => {
                self.linked.push(*id);
                let schema = self.api.schema(*id);
                let name = markdown::table(&markdown::plain(&schema.name));
                format!("[{name}](#{})", anchor(schema))
            }
        }
    }

    fn rust(&mut self, client: &Client) {
        self.heading("##", "Rust");
        let example = &self.operation.example;
        let package = &self.api.package;
        let module = client.module.as_str();
        self.line("```rust,no_run");
        if self.operation.deprecated.is_some() {
            self.line("# #![allow(deprecated)]");
        }
        let import =
            example.import(&format!("{package}::{module}"), Some(&client.type_name));
        self.lines.extend(import);
        self.line("");
        self.line(format!(
            "async fn example(client: &{}) -> Result<(), {package}::Error> {{",
            client.type_name
        ));
        for line in &example.lines {
            self.line(format!("    {line}"));
        }
        self.line("    Ok(())");
        self.line("}");
        self.line("```");
        self.line("");
    }

    fn errors(&mut self) {
        self.heading("##", "Errors");
        let again = markdown::idempotence(self.operation);
        let errors = relative(&self.operation.page, "errors.md");
        self.paragraph(vec![
            format!(
                "A failure is a {}. When the server refused the call it has the `statusCode`,",
                markdown::code(&format!("{}::Error", self.api.package))
            ),
            format!("and mostly an `apiCode` and a `requestId`; [the table of codes]({errors}) says what they"),
            "mean.".to_owned(),
        ]);
        self.known_errors();
        self.paragraph(vec![again.to_owned()]);
    }

    /// The table of the errors that this operation is known to return.
    fn known_errors(&mut self) {
        let operation = self.operation;
        if operation.errors.is_empty() {
            return;
        }
        self.paragraph(vec![
            "Errors that this operation is known to return:".to_owned(),
        ]);
        self.line("| Member | Code | Rust | Meaning |");
        self.line("| --- | --- | --- | --- |");
        for code in &operation.errors {
            self.line(format!(
                "| `{}` | {} | `{}` | {} |",
                code.table.member(),
                code.code,
                code.rust_path(),
                markdown::cell(&code.description)
            ));
        }
        self.line("");
    }
}

fn description(field: &Field) -> String {
    let mut text = markdown::cell(&field.description);
    if !field.limits.is_empty() {
        text.push_str(&format!("<br>Limits: {}.", field.limits.join(", ")));
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

/// Anchors are Rust names: plain letters and digits, and distinct.
fn anchor(schema: &Schema) -> &str {
    schema.type_name.as_str()
}
