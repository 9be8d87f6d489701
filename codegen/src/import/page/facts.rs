//! Facts about an operation that pages omit. They come from the command line or the spec.

use std::ops::Range;

use super::name::find;
use super::reading::{Name, Reading};
use super::sections::is_word;
use crate::hint::did_you_mean;
use crate::raw::{Method, Operation, Spec};
use crate::source::FileId;

/// Parses an HTTP method from the command line.
///
/// # Errors
///
/// Returns the valid methods if the word is not one of them.
pub fn method(word: &str) -> Result<Method, String> {
    [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete]
        .into_iter()
        .find(|method| method.as_str().eq_ignore_ascii_case(word))
        .ok_or_else(|| "expected `GET`, `POST`, `PUT`, `PATCH`, or `DELETE`".to_owned())
}

/// All facts that pages omit.
pub(super) struct Settled {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) credentials: Vec<String>,
    pub(super) idempotent: bool,
    pub(super) group: String,
}

/// Returns the operation in the spec, and its group.
pub(super) fn known<'s>(
    spec: &'s Spec,
    name: &Name,
) -> Option<(&'s str, &'s Operation)> {
    let found = find(spec, &name.client, &name.operation)?;
    let is_it = found.client == name.client && found.operation.name == name.operation;
    is_it.then_some((found.group, found.operation))
}

impl Reading<'_, '_> {
    /// Returns the facts from the command line or the spec, and reports the missing ones.
    pub(super) fn settled(&mut self, name: &Name) -> Option<Settled> {
        let count = self.sink.0.diagnostics.list().len();
        self.check_options(&name.bytes);
        let own = known(self.known, name);
        let operation = own.map(|(_, operation)| operation);
        let given = self.facts.clone();
        let method = given.method.or(operation.map(|it| it.method));
        let path = given.path.or(operation.map(|it| it.path.clone()));
        let credentials = given.credentials.map(|names| match names.as_slice() {
            [none] if none == "none" => Vec::new(),
            _ => names,
        });
        let credentials =
            credentials.or(operation.and_then(|it| it.credentials.clone()));
        let idempotent = given.idempotent.or(operation.and_then(|it| it.idempotent));
        let group = given.group.or(own.map(|(group, _)| group.to_owned()));
        if let (
            Some(method),
            Some(path),
            Some(credentials),
            Some(idempotent),
            Some(group),
        ) = (method, &path, &credentials, idempotent, &group)
        {
            return (self.sink.0.diagnostics.list().len() == count).then(|| Settled {
                method,
                path: path.clone(),
                credentials: credentials.clone(),
                idempotent,
                group: group.clone(),
            });
        }
        let credential_names = format!("--credentials {}", self.credential_names());
        let missing: Vec<(&str, &str)> = [
            (method.is_none(), ("the HTTP method", "--method POST")),
            (path.is_none(), ("the path", "--path /api/v3/...")),
            (credentials.is_none(), ("the credentials", credential_names.as_str())),
            (idempotent.is_none(), ("whether it is idempotent", "--idempotent true")),
            (group.is_none(), ("the group", "--group users")),
        ]
        .into_iter()
        .filter_map(|(is_missing, words)| is_missing.then_some(words))
        .collect();
        self.ask(name, &missing);
        None
    }

    fn ask(&mut self, name: &Name, missing: &[(&str, &str)]) {
        let (facts, options): (Vec<&str>, Vec<&str>) = missing.iter().copied().unzip();
        let facts = match facts.as_slice() {
            [all @ .., last] if !all.is_empty() => {
                let comma = if all.len() > 1 { "," } else { "" };
                format!("{}{comma} and {last}", all.join(", "))
            }
            other => other.concat(),
        };
        self.sink.report(
            "page-facts",
            &name.bytes,
            format!(
                "missing facts about `{}` that pages do not state: {facts}",
                name.operation
            ),
            format!(
                "add to the command, with the right values: `{}`",
                options.join(" ")
            ),
        );
    }

    fn credential_names(&self) -> String {
        let names = self.credentials();
        if names.is_empty() { "none".to_owned() } else { names.join(",") }
    }

    fn credentials(&self) -> Vec<&str> {
        let api = self.known.api.as_ref();
        let credentials = api.map(|api| api.content.credentials.as_slice());
        credentials.unwrap_or_default().iter().map(|it| it.name.as_str()).collect()
    }

    /// Reports invalid options.
    fn check_options(&mut self, at: &Range<usize>) {
        let facts = self.facts;
        let is_path =
            |path: &String| path.starts_with('/') && !path.contains(char::is_whitespace);
        let is_file = |name: &String| is_word(&name.replace('-', "_"));
        let is_type = |name: &String| {
            is_word(name) && name.starts_with(|c: char| c.is_ascii_uppercase())
        };
        let wrong = [
            (
                "path",
                facts.path.as_ref().filter(|it| !is_path(it)),
                "expected a path that starts with `/`, such as `/api/v3/get-user`",
            ),
            (
                "group",
                facts.group.as_ref().filter(|it| !is_file(it)),
                "expected the name of a file without `.yaml`, such as `users`",
            ),
            (
                "request-name",
                facts.request_name.as_ref().filter(|it| !is_type(it)),
                "expected the name of a DTO, such as `GetUserDto`",
            ),
        ];
        for (option, value, help) in wrong {
            if let Some(value) = value {
                let message = format!("invalid option `--{option} {value}`");
                self.sink.report("page-option", at, message, help);
            }
        }
        self.check_credentials(at);
        let of_one = [
            ("path", facts.path.is_some()),
            ("request-name", facts.request_name.is_some()),
        ];
        for (option, _) in of_one.into_iter().filter(|(_, is_given)| *is_given) {
            if !self.is_only && self.sink.file() == FileId(0) {
                self.sink.report(
                    "page-option",
                    at,
                    format!("`--{option}` cannot be used with multiple pages"),
                    "import the pages one by one",
                );
            }
        }
    }

    fn check_credentials(&mut self, at: &Range<usize>) {
        let known: Vec<String> =
            self.credentials().into_iter().map(str::to_owned).collect();
        let given = self.facts.credentials.clone().unwrap_or_default();
        let is_none = given == ["none"];
        for name in given.iter().filter(|name| !is_none && !known.contains(name)) {
            let hint = did_you_mean(name, known.iter().map(String::as_str));
            self.sink.report(
                "page-option",
                at,
                format!("unknown credential `{name}` in `--credentials`"),
                format!("{hint}use credentials from `api.yaml`, or `none`"),
            );
        }
    }
}
