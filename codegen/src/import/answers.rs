//! What an operation answers.

use super::envelopes::is_answer;
use super::read::Reading;
use super::sink::member;
use super::typed::{Spot, Typed};
use crate::raw::Response;
use crate::yaml::{Entry, Node};

impl<'a> Reading<'a, '_> {
    /// Reads the answer of a call that went well.
    pub(super) fn response(&mut self, operation: &'a Node, name: &str) -> Response {
        let responses = self.sink.entries(operation, "responses");
        let Some(chosen) = successful(responses) else { return Response::default() };
        let Some(node) = self.document.followed(&chosen.value, &mut self.sink) else {
            return Response::default();
        };
        self.sink.entries_of(&chosen.key, node);
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
        let response = self.answered(schema, name);
        match self.example(&[&content.value]) {
            Some(example) => Response {
                example: self.data_in(example, &response),
                ..response
            },
            None => response,
        }
    }

    fn answered(&mut self, schema: &'a Node, operation: &str) -> Response {
        let answer = match member(schema, "$ref") {
            None => is_answer(schema, self.envelope).then_some((schema, None)),
            Some(_) => {
                let Some(target) = self.document.target(schema, &mut self.sink) else {
                    return Response::default();
                };
                is_answer(target.node, self.envelope)
                    .then_some((target.node, target.schema))
            }
        };
        if let Some((answer, name)) = answer {
            return self.enveloped(answer, name, operation);
        }
        let spot = Spot::new(operation, "response");
        let Some(typed) = self.typed(schema, &spot) else { return Response::default() };
        Response {
            optional: typed.nullable,
            secret: self.sink.flag(schema, "x-spec-secret"),
            not_secret: self.sink.text(schema, "x-spec-not-secret"),
            bare: self.without_values(schema, typed, &spot),
            ..Response::default()
        }
    }

    /// The type without values beside it, which an answer has no place for: an enum that is
    /// written out gets a name.
    pub(super) fn without_values(
        &mut self,
        schema: &'a Node,
        typed: Typed,
        spot: &Spot<'_>,
    ) -> Option<String> {
        let Some(values) = typed.values else { return Some(typed.ty) };
        let name = self.inline_enum(schema, values, spot)?;
        Some(typed.ty.replace("enum", &name))
    }

    fn refuse_media_types(&mut self, contents: &[Entry]) {
        let Some(first) = contents.first() else { return };
        self.sink.report(
            "media-type",
            self.sink.key_place(first),
            format!("an answer as `{}` cannot be read", first.key),
            "the spec knows answers in JSON only; leave the content out if the answer is not to be read",
        );
    }
}

/// The response that stands for success: 200, another of its class, or whatever comes by default.
fn successful(responses: &[Entry]) -> Option<&Entry> {
    let find = |code: &str| responses.iter().find(|entry| entry.key == code);
    let is_success = |entry: &&Entry| entry.key.len() == 3 && entry.key.starts_with('2');
    find("200").or_else(|| responses.iter().find(is_success)).or_else(|| find("default"))
}

/// Whether a media type is JSON, or anything at all.
fn is_json(media_type: &str) -> bool {
    let (media_type, _) = media_type.split_once(';').unwrap_or((media_type, ""));
    let media_type = media_type.trim().to_ascii_lowercase();
    matches!(media_type.as_str(), "application/json" | "*/*" | "application/*")
        || media_type.ends_with("+json")
        || media_type == "text/json"
}
