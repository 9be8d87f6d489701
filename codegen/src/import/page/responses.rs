//! What an operation answers.

use super::fields::{OPEN, field, fields, note_open};
use super::reading::Reading;
use super::sections::{Section, is_word, squashed};
use super::structures::{schema, unused};
use super::tables::Row;
use super::types::Names;
use crate::import::incoming::IncomingSchema;
use crate::raw::{Field, Response};
use crate::types::Container;

/// What services of this kind put around their data, when the spec does not say it.
const USUAL_ENVELOPE: [&str; 4] = ["statusCode", "message", "apiCode", "requestId"];

impl Reading<'_, '_> {
    /// The answer that the section describes with these rows. One without envelope joins the
    /// schemas.
    pub(super) fn response(
        &mut self,
        section: &Section,
        rows: &[Row],
        names: &Names<'_>,
        request: &[Field],
        schemas: &mut Vec<IncomingSchema>,
    ) -> Option<Response> {
        let name = self.response_name(section);
        let envelope = self.envelope();
        let has = |member: &str| rows.iter().any(|row| row.name.plain() == member);
        if !["statusCode", "message"].into_iter().all(has) {
            return self.bare(section, rows, names, name, schemas);
        }
        let is_data = |row: &&Row| !envelope.contains(&row.name.plain());
        let mut data = rows.iter().filter(is_data);
        let Some(row) = data.next() else {
            return Some(Response {
                name,
                ..Response::default()
            });
        };
        if let Some(other) = data.next() {
            self.sink.report(
                "page-response",
                &other.name.bytes,
                format!("`{}` is neither in the envelope of answers nor the data", other.name.plain()),
                "an answer has the members of the envelope in `api.yaml` and one more, which holds the data",
            );
            return None;
        }
        let field = field(row, names, &mut self.sink)?;
        let is_open = field.ty == OPEN;
        let element = unused(schemas, request).filter(|_| is_open);
        if let Some(element) = element {
            let text = format!(
                "`{}` holds `{element}`: nothing else on the page does",
                field.name
            );
            self.sink.note(&row.ty.bytes, text);
        } else if is_open {
            note_open(row, &mut self.sink);
        }
        // An answer has no place for the values of an enum.
        let ty = element.map_or(field.ty, |element| Container::List.of(element));
        let ty = if field.values.is_some() { ty.replace("enum", "string") } else { ty };
        Some(Response {
            name,
            data: Some(ty),
            optional: row.required == Some(false),
            member: (field.name != "data").then_some(field.name),
            ..Response::default()
        })
    }

    /// An answer without envelope is a schema.
    fn bare(
        &mut self,
        section: &Section,
        rows: &[Row],
        names: &Names<'_>,
        name: Option<String>,
        schemas: &mut Vec<IncomingSchema>,
    ) -> Option<Response> {
        let Some(name) = name else {
            self.sink.report(
                "page-response",
                &section.heading.bytes,
                "this answer has neither an envelope nor a name",
                "name its type above the table, as in \"Type: `UserRespDto`\", or add the rows `statusCode` and `message`",
            );
            return None;
        };
        if !names.page.contains(&name) {
            let fields = fields(rows, names, &mut self.sink);
            schemas.push(IncomingSchema {
                home: None,
                schema: schema(name.clone(), fields),
                place: self.sink.place(&section.heading.bytes),
                is_inline: false,
                is_request: None,
            });
        }
        Some(Response {
            bare: Some(name),
            ..Response::default()
        })
    }

    /// The name that a line such as "Type: `UserRespDto`" gives.
    fn response_name(&mut self, section: &Section) -> Option<String> {
        let mut lines = section.paragraphs.iter().filter_map(|text| {
            let (word, name) = text.text.split_once([':', '：'])?;
            let is_type =
                ["type", "responsetype", "returntype", "类型", "返回类型", "响应类型"]
                    .contains(&squashed(word).as_str());
            is_type.then(|| (text, name.replace('`', "").trim().to_owned()))
        });
        let (text, name) = lines.next()?;
        if is_word(&name) {
            return Some(name);
        }
        let at = text.codes.first().map_or(&text.bytes, |code| &code.bytes);
        self.sink.report(
            "page-response",
            at,
            format!("`{name}` is no name of a type"),
            "write the name of the answer's type, as in \"Type: `UserRespDto`\"",
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
