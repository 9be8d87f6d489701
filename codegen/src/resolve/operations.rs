//! Clients, groups, operations: what is called, what it takes and what it answers.

use std::collections::BTreeMap;

use serde_json::Value;

use super::files;
use super::pagination::Pages;
use super::secrets::Decision;
use super::values::Limits;
use super::{Claim, Resolver, text};
use crate::check::{each, operations};
use crate::hint;
use crate::model::{
    Answer, Api, Client, Deprecation, Example, Group, Operation, Replacement, Response,
    Text, Type,
};
use crate::names::{self, Position, Scope};
use crate::raw;
use crate::source::Place;
use crate::types;

/// What to do when a name of a client or answer belongs to a schema.
const RENAME_SCHEMA: &str = "give the schema another `rust_name`";

/// Names that the operations of one client share.
#[derive(Default)]
struct Names {
    methods: Scope,
    pages: Scope,
    answers: Vec<(Answer, Place)>,
}

impl Resolver<'_> {
    pub(super) fn clients(
        &mut self,
        mut model: Api,
        spec: &raw::Spec,
        api: &raw::Document<raw::Api>,
        root: &Place,
    ) -> Api {
        let mut modules = Scope::default();
        for (client, place) in each(&api.content.clients, root, "clients") {
            let (name, client_place) = (&client.name, place);
            let place = client_place.key("name");
            let module = self.derived(names::module_name(name), name, place.clone());
            let type_name = self.derived(names::client_name(name), name, place.clone());
            let claim = Claim::derived(&module, name, place.clone());
            let builder_name = type_name.suffixed("Builder");
            if Self::claim(&mut modules, self.diagnostics, claim) {
                for (type_name, what) in
                    [(&type_name, "client"), (&builder_name, "builder of")]
                {
                    let owner = format!("the {what} `{name}`");
                    let claim =
                        Claim::of(type_name, owner, place.clone(), RENAME_SCHEMA);
                    Self::claim(&mut self.type_scope, self.diagnostics, claim);
                }
            }
            let groups = self.groups(&model, spec, client, &client_place);
            model.clients.push(Client {
                name: client.name.clone(),
                module,
                type_name,
                builder_name,
                title: client.title.clone(),
                description: text(client.description.as_deref()),
                groups,
            });
        }
        model
    }

    fn groups(
        &mut self,
        model: &Api,
        spec: &raw::Spec,
        client: &raw::Client,
        place: &Place,
    ) -> Vec<Group> {
        let mut modules = Scope::default();
        let mut names = Names::default();
        let mut groups = Vec::new();
        let replacements = replacements(spec, client);
        for (name, place) in each(&client.groups, place, "groups") {
            let Some(document) = document_of(spec, client, name) else { continue };
            let root = Place::root(document.file);
            let module = self.derived(names::module_name(name), name, place.clone());
            let claim = Claim::derived(&module, name, place);
            Self::claim(&mut modules, self.diagnostics, claim);
            let raw = &document.content;
            let mut group = Group {
                name: name.clone(),
                module,
                page: format!("{}/{name}.md", client.name),
                title: raw.title.clone(),
                description: text(raw.description.as_deref()),
                operations: Vec::new(),
                schemas: self.schemas_of(&document.path),
                answers: Vec::new(),
            };
            let mut statics = Scope::default();
            for (raw, place) in operations(raw, &root) {
                let operation =
                    self.operation(model, raw, &place, client, name, &replacements);
                if !raw.is_emitted() {
                    continue;
                }
                self.claim_names(&operation, &mut names, &mut statics, &place);
                let answer = self.answer(raw, &operation, &place, &mut names.answers);
                group.answers.extend(answer);
                group.operations.push(operation);
            }
            groups.push(group);
        }
        groups
    }

    /// An operation has a method, a static and a page. A collision is told once.
    fn claim_names(
        &mut self,
        operation: &Operation,
        names: &mut Names,
        statics: &mut Scope,
        place: &Place,
    ) {
        let wire = &operation.name;
        let claim = |name: &_, place: &Place| Claim::rust(name, wire, place.key("name"));
        let page = Claim {
            name: Some(format!("the page `{}`", operation.page)),
            remedy: "give one of them another name",
            ..claim(&operation.method_name, place)
        };
        let diagnostics = &mut *self.diagnostics;
        let method = claim(&operation.method_name, place);
        let _ = Self::claim(&mut names.methods, diagnostics, method)
            && Self::claim(statics, diagnostics, claim(&operation.static_name, place))
            && Self::claim(&mut names.pages, diagnostics, page);
    }

    fn operation(
        &mut self,
        model: &Api,
        operation: &raw::Operation,
        place: &Place,
        client: &raw::Client,
        group: &str,
        replacements: &BTreeMap<String, Replacement>,
    ) -> Operation {
        let stated = operation.rust_name.as_deref();
        let method_name =
            self.name(Position::Method, &operation.name, stated, place, "name");
        let deprecated = self.deprecation(
            operation.deprecated.as_ref(),
            &operation.name,
            replacements,
            "operation",
            place,
        );
        let request = self.request(model, operation, place, &client.name);
        let response = self.response(operation, place, &client.name);
        let pagination = Pages {
            model,
            operation,
            request: request.as_ref(),
            response: &response,
        }
        .resolve(self, place);
        Operation {
            name: operation.name.clone(),
            static_name: names::static_name(&method_name),
            page: page_of(client, group, &operation.name, method_name.as_str()),
            method_name,
            method: operation.method,
            path: operation.path.clone(),
            summary: text(operation.summary.as_deref()),
            description: text(operation.description.as_deref()),
            credentials: self.credentials_of(model, operation, place),
            idempotent: operation.idempotent.unwrap_or_default(),
            pagination,
            request,
            response,
            left_out: operation
                .hidden
                .as_ref()
                .map(|hidden| text(hidden.reason.as_deref())),
            deprecated,
            since: operation.since.clone(),
            documentation: operation
                .documentation
                .clone()
                .unwrap_or_else(|| model.documentation.clone()),
            example: Example {
                imports: Vec::new(),
                lines: Vec::new(),
            },
        }
    }

    fn credentials_of(
        &mut self,
        model: &Api,
        operation: &raw::Operation,
        place: &Place,
    ) -> Vec<usize> {
        let place = place.key("credentials");
        let list = operation.credentials.iter().flatten().enumerate().filter_map(
            |(index, name)| {
                let found = model
                    .credentials
                    .iter()
                    .position(|credential| credential.name == *name);
                if found.is_none() && !self.dropped.contains(name) {
                    let known = model
                        .credentials
                        .iter()
                        .map(|credential| credential.name.as_str());
                    let help = hint::among("a credential of api.yaml", name, known);
                    let message = format!("there is no credential `{name}`");
                    self.diagnostics.report(
                        "unknown-credential",
                        place.index(index),
                        message,
                        help,
                    );
                }
                found
            },
        );
        list.collect()
    }

    fn response(
        &mut self,
        operation: &raw::Operation,
        place: &Place,
        client: &str,
    ) -> Response {
        let place = place.key("response");
        let response = &operation.response;
        let (key, expression) = match (&response.data, &response.bare) {
            (Some(data), _) => ("data", Some(data)),
            (None, bare) => ("bare", bare.as_ref()),
        };
        let data = expression.and_then(|expression| {
            self.answered(expression, response.secret, &place.key(key), client)
        });
        if let Some(data) = &data {
            if response.secret && !data.is_secret() {
                let ty = expression.map_or("", String::as_str);
                let what = format!("the response of `{}`", operation.name);
                self.report_secret(&what, ty, &place);
            }
            self.decisions.push(Decision::of_answer(operation, data, &place));
            self.uses.add_answer(&operation.name, data);
            let unlimited = Limits::default();
            self.sample(data, &unlimited, response.example.as_ref(), &place, "example");
        }
        Response {
            name: response.name.clone(),
            data,
            optional: response.optional,
            member: response.bare.is_none().then(|| response.member().to_owned()),
            example: Value::Null,
        }
    }

    /// The type of an answer.
    fn answered(
        &mut self,
        expression: &str,
        secret: bool,
        place: &Place,
        client: &str,
    ) -> Option<Type> {
        if types::is_enum(expression) {
            self.diagnostics.report(
                "unknown-type",
                place.clone(),
                format!("`{expression}` says nothing about its values"),
                "name a schema that has `values`",
            );
            return None;
        }
        let ty = self.type_of(expression, None, secret, place, client)?;
        if ty.holds_files() {
            let message = "an answer holds no file";
            self.diagnostics.report("file-place", place.clone(), message, files::HELP);
            return None;
        }
        Some(ty)
    }

    /// The documented name of an answer, if it is the first of its client to have it. Two
    /// operations may share the name if they share the answer.
    fn answer(
        &mut self,
        raw: &raw::Operation,
        operation: &Operation,
        place: &Place,
        known: &mut Vec<(Answer, Place)>,
    ) -> Option<Answer> {
        let response = &operation.response;
        let name = response.name.as_ref()?;
        let place = place.key("response").key("name");
        if response.data.is_none() && raw.response.data.is_some() {
            return None; // told elsewhere
        }
        if let Some((answer, first)) =
            known.iter().find(|(known, _)| known.name == *name)
        {
            if (&answer.data, answer.optional) != (&response.data, response.optional) {
                self.diagnostics.report_with(
                    "duplicate-answer",
                    place,
                    format!("`{name}` already names an answer with other data"),
                    "give this answer its own name, or correct its data",
                    (first.clone(), format!("the answer of `{}`", answer.operation)),
                );
            }
            return None;
        }
        let type_name = self.derived(names::type_name(name), name, place.clone());
        let owner = format!("the answer `{name}`");
        let claim = Claim::of(&type_name, owner, place.clone(), RENAME_SCHEMA);
        Self::claim(&mut self.type_scope, self.diagnostics, claim);
        let answer = Answer {
            name: name.clone(),
            type_name,
            data: response.data.clone(),
            optional: response.optional,
            operation: operation.name.clone(),
        };
        known.push((answer.clone(), place));
        Some(answer)
    }

    pub(super) fn deprecation(
        &mut self,
        deprecation: Option<&raw::Deprecation>,
        owner: &str,
        replacements: &BTreeMap<String, Replacement>,
        what: &str,
        place: &Place,
    ) -> Option<Deprecation> {
        let raw = deprecation?;
        let replaced_by = place.key("deprecated").key("replaced_by");
        let replacement = raw.replaced_by.as_ref().and_then(|name| {
            let found = replacements.get(name).cloned();
            if found.is_none() && !self.dropped.contains(name) {
                let known = replacements.keys().map(String::as_str);
                let known = known.filter(|known| *known != owner);
                let help =
                    hint::among(&format!("the name of another {what}"), name, known);
                let message = format!("there is no {what} `{name}`");
                self.diagnostics.report(
                    "unknown-replacement",
                    replaced_by.clone(),
                    message,
                    help,
                );
            }
            if name == owner {
                self.diagnostics.report(
                    "unknown-replacement",
                    replaced_by,
                    format!("`{name}` cannot replace itself"),
                    format!("write the name of another {what}, or remove `replaced_by`"),
                );
            }
            found
        });
        let note = raw.note.as_deref().map(Text::parse);
        Some(Deprecation {
            replacement,
            since: raw.since.clone(),
            note,
        })
    }
}

fn document_of<'s>(
    spec: &'s raw::Spec,
    client: &raw::Client,
    group: &str,
) -> Option<&'s raw::Document<raw::Group>> {
    let path = format!("{}/{group}.yaml", client.name);
    spec.groups.iter().find(|document| document.path == path)
}

/// Every operation of a client, for those that replace another.
fn replacements(
    spec: &raw::Spec,
    client: &raw::Client,
) -> BTreeMap<String, Replacement> {
    let mut list = BTreeMap::new();
    for group in &client.groups {
        let document = document_of(spec, client, group);
        for operation in document.iter().flat_map(|it| &it.content.operations) {
            let name = &operation.name;
            let stated = operation.rust_name.as_deref();
            let Some(rust_name) = Position::Method.name(name, stated) else { continue };
            let page = page_of(client, group, name, rust_name.as_str());
            let replacement = Replacement {
                name: name.clone(),
                rust_name,
                page: Some(page),
            };
            list.insert(name.clone(), replacement);
        }
    }
    list
}

/// The page of an operation: called like the operation, or like its method when its name has no
/// letter that a file can be called by.
fn page_of(client: &raw::Client, group: &str, operation: &str, method: &str) -> String {
    let documented = names::file_name(operation);
    let file = if documented.is_empty() { names::file_name(method) } else { documented };
    format!("{}/{group}/{file}.md", client.name)
}
