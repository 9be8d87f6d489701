//! Reads responses that wrap their data in the envelope.

use super::read::Reading;
use super::sink::member;
use super::typed::Spot;
use crate::raw::{EnvelopeField, Response};
use crate::yaml::{Entry, Kind, Node};

/// Member of the envelope that holds the data by default.
const DATA: &str = "data";

/// Returns whether a schema is a response: it is marked as one, or has the required members of the
/// envelope.
fn is_answer(schema: &Node, envelope: &[EnvelopeField]) -> bool {
    if let Some(stated) = member(schema, "x-spec-answer") {
        return matches!(&stated.kind, Kind::Scalar { text, .. } if text == "true");
    }
    let Some(properties) = member(schema, "properties") else { return false };
    let mut demanded = envelope.iter().filter(|field| !field.optional).peekable();
    demanded.peek().is_some()
        && demanded.all(|field| properties.entry(&field.name).is_some())
}

impl<'a> Reading<'a, '_> {
    /// Returns whether a schema is a response, by decision or by its members. `name` is its name in
    /// the document.
    pub(super) fn is_answer(&self, schema: &Node, name: Option<&str>) -> bool {
        let decided = name.and_then(|name| self.document.decisions.is_response(name));
        decided.unwrap_or_else(|| is_answer(schema, self.envelope))
    }

    /// Reads a response with its envelope.
    pub(super) fn enveloped(
        &mut self,
        schema: &'a Node,
        name: Option<&str>,
        operation: &str,
        known: Option<&'a str>,
    ) -> Response {
        let mut response = Response {
            name: name.map(str::to_owned),
            ..Response::default()
        };
        let properties = self.sink.entries(schema, "properties");
        let Some(data) = self.data_of(properties) else { return response };
        let spot = Spot::new(name.unwrap_or(operation), &data.key).known(known);
        let Some(typed) = self.typed(&data.value, &spot) else { return response };
        let required: Vec<String> =
            self.sink.part(schema, "required").unwrap_or_default();
        response.optional = typed.nullable || !required.contains(&data.key);
        response.data = self.without_values(&data.value, typed, &spot);
        response.member = (data.key != DATA).then(|| data.key.clone());
        response.secret = self.sink.flag(&data.value, "x-spec-secret");
        response.not_secret = self.sink.text(&data.value, "x-spec-not-secret");
        response.example = self.example(&[&data.value]);
        response
    }

    /// Returns the member that holds the data.
    fn data_of(&mut self, properties: &'a [Entry]) -> Option<&'a Entry> {
        let is_common =
            |entry: &&Entry| self.envelope.iter().any(|field| field.name == entry.key);
        let own: Vec<&Entry> =
            properties.iter().filter(|entry| !is_common(entry)).collect();
        match own.as_slice() {
            [] => return None,
            [data] => return Some(data),
            _ => {}
        }
        for entry in own.iter().filter(|entry| entry.key != DATA) {
            self.sink.report(
                "envelope-members",
                self.sink.key_place(entry),
                format!("unexpected member `{}` next to the data", entry.key),
                "a response has the envelope and one other member: move the members into `data`, \
                 or set `x-spec-answer: false` in the schema if it is not an envelope",
            );
        }
        own.into_iter().find(|entry| entry.key == DATA)
    }

    /// Returns the data of an example, which may be an example of the whole response.
    pub(super) fn data_in(
        &self,
        example: serde_json::Value,
        response: &Response,
    ) -> Option<serde_json::Value> {
        if response.bare.is_some() {
            return Some(example);
        }
        response.data.as_ref()?;
        let member = response.member.as_deref().unwrap_or(DATA);
        let is_whole = self
            .envelope
            .iter()
            .filter(|field| !field.optional)
            .all(|field| example.get(&field.name).is_some());
        if is_whole { example.get(member).cloned() } else { Some(example) }
    }
}
