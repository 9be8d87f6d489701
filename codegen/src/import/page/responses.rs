//! Reads the response of an operation.

use std::ops::Range;

use super::content::{PageResponse, Part, Payload, Structure};
use super::fields::{OPEN, member, note_open, part};
use super::reading::Reading;
use super::sections::{Section, is_word, squashed};
use super::structures::unused;
use super::tables::{Row, Rows};
use super::types::{Names, word};
use crate::types::{Container, scalar};

/// The usual envelope of services of this kind, unless the spec states one.
const USUAL_ENVELOPE: [&str; 4] = ["statusCode", "message", "apiCode", "requestId"];

/// How a page includes a part of another page, which is not read.
const INCLUDE: &str = "!!!include(";

impl Reading<'_, '_> {
    /// Reads the response that the section describes; `rows` are those of its table, if it has one.
    pub(super) fn response(
        &mut self,
        section: &Section,
        rows: Option<&Rows>,
        names: &Names<'_>,
        request: Option<&Part>,
        structures: &[Structure],
    ) -> Option<PageResponse> {
        let (name, bytes) = match self.response_name(section) {
            Some((name, bytes)) => (Some(name), bytes),
            None => (None, section.heading.bytes.clone()),
        };
        let payload = match rows {
            None => self.without_table(section, name.as_deref())?,
            Some(rows) if is_enveloped(rows) => {
                self.data(rows, names, request, structures)?
            }
            Some(rows) => self.bare(section, rows, names, name.as_deref())?,
        };
        Some(PageResponse {
            name,
            bytes,
            payload,
        })
    }

    /// Returns the member of an envelope that holds the data.
    fn data(
        &mut self,
        rows: &Rows,
        names: &Names<'_>,
        request: Option<&Part>,
        structures: &[Structure],
    ) -> Option<Payload> {
        let envelope = self.envelope();
        let is_data = |row: &&Row| !envelope.contains(&row.name.plain());
        let mut data = rows.rows.iter().filter(is_data);
        let Some(row) = data.next() else { return Some(Payload::Nothing) };
        if let Some(other) = data.next() {
            self.sink.report(
                "page-response",
                &other.name.bytes,
                format!(
                    "unexpected response member `{}`: neither in the envelope nor the data",
                    other.name.plain()
                ),
                "a response has the members of the envelope in `api.yaml` and one other member, \
                 which holds the data",
            );
            return None;
        }
        let mut member = member(row, names, &mut self.sink);
        if member.field.ty == OPEN {
            let note = match unused(structures, request) {
                Some(element) => {
                    let name = &member.field.name;
                    let text = format!(
                        "`{name}` contains `{element}`, because nothing else on the page does"
                    );
                    member.field.ty = Container::List.of(element);
                    (row.ty.bytes.clone(), text)
                }
                None => note_open(row),
            };
            member.notes.push(note);
        }
        // A response cannot list the values of an enum.
        if member.field.values.take().is_some() {
            member.field.ty = member.field.ty.replace("enum", "string");
        }
        Some(Payload::Data(Box::new(member)))
    }

    /// Returns a response without envelope, which is a schema and requires a name.
    fn bare(
        &mut self,
        section: &Section,
        rows: &Rows,
        names: &Names<'_>,
        name: Option<&str>,
    ) -> Option<Payload> {
        if name.is_none() {
            self.sink.report(
                "page-response",
                &section.heading.bytes,
                "response has neither an envelope nor a name",
                "state its type above the table, as in \"Type: `UserRespDto`\", or add the rows \
                 `statusCode` and `message`",
            );
            return None;
        }
        let part = part(rows, &section.heading.bytes, names, &mut self.sink);
        Some(Payload::Bare(part))
    }

    /// Reads a response without a table: a single value, or one that another page describes.
    fn without_table(
        &mut self,
        section: &Section,
        name: Option<&str>,
    ) -> Option<Payload> {
        if let Some(ty) = name.and_then(word).and_then(scalar) {
            return Some(Payload::Value(ty.word.to_owned()));
        }
        if section.paragraphs.iter().any(|text| text.text.starts_with(INCLUDE)) {
            return Some(Payload::Elsewhere);
        }
        self.sink.report(
            "page-response",
            &section.heading.bytes,
            "missing table of the response",
            "add a table of its members: `statusCode`, `message`, and the data, if any",
        );
        None
    }

    /// Returns the name in a line such as "Type: `UserRespDto`", and its place.
    fn response_name(&mut self, section: &Section) -> Option<(String, Range<usize>)> {
        let mut lines = section.paragraphs.iter().filter_map(|text| {
            let (word, name) = text.text.split_once([':', '：'])?;
            let is_type =
                ["type", "responsetype", "returntype", "类型", "返回类型", "响应类型"]
                    .contains(&squashed(word).as_str());
            is_type.then(|| (text, name.replace('`', "").trim().to_owned()))
        });
        let (text, name) = lines.next()?;
        let at = text.codes.first().map_or(&text.bytes, |code| &code.bytes);
        if is_word(&name) {
            return Some((name, at.clone()));
        }
        self.sink.report(
            "page-response",
            at,
            format!("invalid type name `{name}`"),
            "use the name of the response type, as in \"Type: `UserRespDto`\"",
        );
        None
    }

    fn envelope(&self) -> Vec<String> {
        let api = self.known.api.as_ref();
        let known = api.map(|api| api.content.envelope.as_slice()).unwrap_or_default();
        if known.is_empty() {
            return USUAL_ENVELOPE.map(str::to_owned).to_vec();
        }
        known.iter().map(|member| member.name.clone()).collect()
    }
}

fn is_enveloped(rows: &Rows) -> bool {
    let has = |member: &str| rows.rows.iter().any(|row| row.name.plain() == member);
    ["statusCode", "message"].into_iter().all(has)
}
