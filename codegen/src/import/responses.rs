//! Reads the responses of operations.

use super::operations::Call;
use super::read::Reading;
use super::sink::member;
use super::typed::{Spot, Typed};
use crate::raw::Response;
use crate::yaml::{Entry, Node};

impl<'a> Reading<'a, '_> {
    /// Reads the response of a successful call.
    pub(super) fn response(&mut self, call: &Call<'a>, name: &str) -> Response {
        let responses = self.sink.entries(call.operation, "responses");
        let Some(chosen) = successful(responses) else { return Response::default() };
        let Some(node) = self.document.followed(&chosen.value, &mut self.sink) else {
            return Response::default();
        };
        self.sink.entries_of(&chosen.key, node);
        Response {
            corrected: self.sink.part(node, "x-spec-corrected"),
            ..self.content(node, call, name)
        }
    }

    fn content(&mut self, node: &'a Node, call: &Call<'a>, name: &str) -> Response {
        let contents = self.sink.entries(node, "content");
        let Some(content) = contents.iter().find(|entry| is_json(&entry.key)) else {
            self.refuse_media_types(contents);
            return Response::default();
        };
        self.sink.entries_of(&content.key, &content.value);
        let Some(schema) = member(&content.value, "schema") else {
            return Response {
                bare: Some("any".to_owned()),
                ..Response::default()
            };
        };
        let known = self.known.operation(self.client, call.method, call.path);
        let known = known.and_then(|operation| operation.data.as_deref());
        let response = self.answered(schema, name, known);
        let route = crate::raw::route(call.method, call.path);
        let example = ["example", "examples"];
        if let Some(node) =
            example.into_iter().find_map(|key| member(&content.value, key))
        {
            let of = (route, "response".to_owned(), "example");
            self.values.insert(of, self.sink.place(node));
        }
        match self.example(&[&content.value]) {
            Some(example) => Response {
                example: self.data_in(example, &response),
                ..response
            },
            None => response,
        }
    }

    /// Reads the response with this schema. `known` is the schema in the spec for the data.
    fn answered(
        &mut self,
        schema: &'a Node,
        operation: &str,
        known: Option<&'a str>,
    ) -> Response {
        let answer = match member(schema, "$ref") {
            None => self.is_answer(schema, None).then_some((schema, None)),
            Some(_) => {
                let Some(target) = self.document.target(schema, &mut self.sink) else {
                    return Response::default();
                };
                self.is_answer(target.node, target.schema)
                    .then_some((target.node, target.schema))
            }
        };
        if let Some((answer, name)) = answer {
            return self.enveloped(answer, name, operation, known);
        }
        let spot = Spot::new(operation, "response").known(known);
        let Some(typed) = self.typed(schema, &spot) else { return Response::default() };
        Response {
            optional: typed.nullable,
            secret: self.sink.flag(schema, "x-spec-secret"),
            not_secret: self.sink.text(schema, "x-spec-not-secret"),
            bare: self.without_values(schema, typed, &spot),
            ..Response::default()
        }
    }

    /// Returns the type without inline values, which a response cannot have: an inline enum gets a
    /// name.
    pub(super) fn without_values(
        &mut self,
        schema: &'a Node,
        typed: Typed,
        spot: &Spot<'_>,
    ) -> Option<String> {
        let Some(values) = typed.values else { return Some(typed.ty) };
        let name = self.inline_enum(schema, values, spot);
        Some(typed.ty.replace("enum", &name))
    }

    fn refuse_media_types(&mut self, contents: &[Entry]) {
        let Some(first) = contents.first() else { return };
        self.sink.report(
            "media-type",
            self.sink.key_place(first),
            format!("unsupported response content type `{}`", first.key),
            "use `application/json`, or remove `content` to ignore the response",
        );
    }
}

/// Returns the response that stands for success: 200, another 2xx, or the default.
fn successful(responses: &[Entry]) -> Option<&Entry> {
    let find = |code: &str| responses.iter().find(|entry| entry.key == code);
    let is_success = |entry: &&Entry| entry.key.len() == 3 && entry.key.starts_with('2');
    find("200").or_else(|| responses.iter().find(is_success)).or_else(|| find("default"))
}

/// Returns whether a media type is JSON or a wildcard.
fn is_json(media_type: &str) -> bool {
    let (media_type, _) = media_type.split_once(';').unwrap_or((media_type, ""));
    let media_type = media_type.trim().to_ascii_lowercase();
    matches!(media_type.as_str(), "application/json" | "*/*" | "application/*")
        || media_type.ends_with("+json")
        || media_type == "text/json"
}
