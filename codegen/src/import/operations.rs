//! Reads the operations of a document.

use super::groups::Groups;
use super::incoming::IncomingOperation;
use super::naming::{from_operation_id, from_path, upper};
use super::read::Reading;
use super::sink::member;
use crate::raw::{Method, Operation};
use crate::source::Place;
use crate::yaml::{Entry, Kind, Node};

/// Methods that the spec does not support.
const UNSUPPORTED: [&str; 3] = ["head", "options", "trace"];

/// An operation that is being read.
pub(super) struct Call<'a> {
    pub(super) method: Method,
    pub(super) path: &'a str,
    pub(super) name: String,
    /// The path item of the operation, which applies to all its methods.
    pub(super) item: &'a Node,
    pub(super) operation: &'a Node,
    pub(super) place: Place,
}

impl<'a> Reading<'a, '_> {
    /// Reads all operations and marks their groups as used.
    pub(super) fn operations(&mut self, groups: &mut Groups) -> Vec<IncomingOperation> {
        let mut operations = Vec::new();
        for path in self.sink.entries(self.document.root, "paths") {
            if path.key.starts_with("x-") {
                continue;
            }
            let Some(item) = self.document.followed(&path.value, &mut self.sink) else {
                continue;
            };
            for entry in self.sink.entries_of(&path.key, item) {
                operations.extend(self.operation(&path.key, item, entry, groups));
            }
        }
        operations
    }

    fn operation(
        &mut self,
        path: &'a str,
        item: &'a Node,
        entry: &'a Entry,
        groups: &mut Groups,
    ) -> Option<IncomingOperation> {
        let method = self.method(entry)?;
        if self.document.decisions.ignores_operation(method, path) {
            return None;
        }
        let operation = &entry.value;
        if !matches!(operation.kind, Kind::Map(_)) {
            self.sink.misfit(&entry.key, operation, "a map");
            return None;
        }
        let call = Call {
            method,
            path,
            name: self.name(method, path, entry),
            item,
            operation,
            place: self.sink.key_place(entry),
        };
        let group = self.group_of(operation, groups);
        Some(IncomingOperation {
            group,
            operation: self.read_operation(&call),
            place: call.place,
        })
    }

    fn method(&mut self, entry: &Entry) -> Option<Method> {
        let method = Method::of(&entry.key);
        let name = entry.key.to_ascii_lowercase();
        if method.is_none() && UNSUPPORTED.contains(&name.as_str()) {
            self.sink.report(
                "unsupported-method",
                self.sink.key_place(entry),
                format!("unsupported method `{name}`"),
                "remove the operation from the document",
            );
        }
        method
    }

    fn name(&mut self, method: Method, path: &str, entry: &Entry) -> String {
        if let Some(name) = self.sink.text(&entry.value, "x-spec-name") {
            return name;
        }
        let id = self.sink.text(&entry.value, "operationId");
        if let Some(name) = id.as_deref().and_then(from_operation_id) {
            return name;
        }
        let name = from_path(method, path);
        let text = match id {
            Some(id) => format!(
                "operation named `{name}` after its path, because `{id}` cannot be converted to a \
                 name"
            ),
            None => format!(
                "operation named `{name}` after its path, because it has no `operationId`"
            ),
        };
        self.sink.note(self.sink.key_place(entry), text);
        name
    }

    fn read_operation(&mut self, call: &Call<'a>) -> Operation {
        let node = call.operation;
        let (request, encoding) = self.request(call);
        let response = self.response(call, &upper(&call.name));
        let documentation =
            member(node, "externalDocs").and_then(|docs| self.sink.text(docs, "url"));
        let text_of_item = |reading: &mut Self, key| {
            reading.sink.text(node, key).or_else(|| reading.sink.text(call.item, key))
        };
        Operation {
            name: call.name.clone(),
            aliases: self.sink.part(node, "x-spec-aliases").unwrap_or_default(),
            method: call.method,
            path: call.path.to_owned(),
            summary: text_of_item(self, "summary"),
            description: text_of_item(self, "description"),
            credentials: self.credentials(call),
            permissions: self.sink.text(node, "x-spec-permissions"),
            idempotent: self.sink.part(node, "x-spec-idempotent"),
            request,
            encoding,
            response,
            errors: self.sink.part(node, "x-spec-known-errors").unwrap_or_default(),
            pagination: self.sink.part(node, "x-spec-pagination"),
            // A document has no resources.
            resource: None,
            hidden: self.sink.part(node, "x-spec-hidden"),
            deprecated: self.deprecation(&[node]),
            since: self.sink.text(node, "x-spec-since"),
            rust_name: self.sink.text(node, "x-spec-rust-name"),
            documentation,
            corrected: self.sink.part(node, "x-spec-corrected"),
            unpublished: self.sink.text(node, "x-spec-unpublished"),
        }
    }

    /// Reads the credentials of a call. Returns `None` if some are unknown, and leaves them to the
    /// author of the spec.
    fn credentials(&mut self, call: &Call<'a>) -> Option<Vec<String>> {
        let operation = call.operation;
        let known = self.known.operation(self.client, call.method, call.path);
        let is_decided = known.is_some_and(|known| known.has_credentials);
        if member(operation, "x-spec-credentials").is_some() {
            return self.sink.part(operation, "x-spec-credentials");
        }
        let root = self.document.root;
        let holder = [operation, root]
            .into_iter()
            .find(|node| member(node, "security").is_some())?;
        let mut names: Vec<String> = Vec::new();
        let mut is_known = true;
        for requirement in self.sink.items(holder, "security") {
            for scheme in self.sink.entries_of("security", requirement) {
                match self.schemes.get(&scheme.key) {
                    Some(name) if names.contains(name) => {}
                    Some(name) => names.push(name.clone()),
                    None => {
                        is_known = false;
                        if !is_decided {
                            self.note_scheme(scheme);
                        }
                    }
                }
            }
        }
        is_known.then_some(names)
    }

    fn note_scheme(&mut self, scheme: &Entry) {
        if self.unknown_schemes.insert(scheme.key.clone()) {
            let text = format!(
                "unknown credential `{}`: operations that require it are left without \
                 `credentials`",
                scheme.key
            );
            self.sink.note(self.sink.key_place(scheme), text);
        }
    }
}
