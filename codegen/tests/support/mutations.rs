//! Modifies documents as services do between two releases, and damages files as disks, editors, and
//! people do.

use std::ops::Range;

use codegen::import::incoming::{
    Incoming, IncomingClient, IncomingOperation, IncomingSchema,
};
use codegen::raw::{Field, Request};
use codegen::source::{FileId, Place};

use super::Random;

const FOREIGN: [&str; 3] = ["用户的名字", "第一行\n\n第二行: #1", "ユーザー (user)"];

impl Random {
    /// Returns a text as documents contain them: possibly none, possibly in another script.
    fn published(&mut self) -> Option<String> {
        match self.below(4) {
            0 => None,
            1 => Some((*self.pick(&FOREIGN)).to_owned()),
            2 => Some(format!("  {}\r\n", self.prose())),
            _ => Some(self.prose()),
        }
    }

    fn at(&mut self, length: usize) -> usize {
        self.below(length.max(1))
    }

    /// Changes a single item.
    pub fn mutate(&mut self, incoming: &mut Incoming) {
        let client = self.at(incoming.clients.len());
        let Some(client) = incoming.clients.get_mut(client) else { return };
        match self.below(10) {
            0 => self.remove_something(client),
            1 => self.add_operation(client),
            2 => self.add_schema(client),
            3 | 4 => self.change_operation(client),
            _ => self.change_schema(client),
        }
    }

    fn remove_something(&mut self, client: &mut IncomingClient) {
        if self.chance(2) && !client.operations.is_empty() {
            client.operations.remove(self.below(client.operations.len()));
        } else if !client.schemas.is_empty() {
            client.schemas.remove(self.below(client.schemas.len()));
        }
    }

    fn add_operation(&mut self, client: &mut IncomingClient) {
        let place = self.at(client.operations.len());
        let known = client.operations.get(place).map(|it| it.group.clone());
        let group = if self.chance(3) {
            "fresh".to_owned()
        } else {
            known.unwrap_or("fresh".to_owned())
        };
        let name = format!("call{}", self.below(1000));
        let mut operation = self.operation(&name);
        operation.description = self.published();
        operation.credentials = operation.credentials.filter(|_| self.chance(2));
        operation.idempotent = operation.idempotent.filter(|_| self.chance(2));
        if let Some(Request::Dto(name)) = &mut operation.request {
            *name = self.schema_name(client);
        }
        operation.response.data =
            operation.response.data.map(|_| self.schema_name(client));
        client.operations.insert(
            place,
            IncomingOperation {
                group,
                operation,
                place: Place::root(FileId(0)),
            },
        );
    }

    fn schema_name(&mut self, client: &IncomingClient) -> String {
        let index = self.at(client.schemas.len());
        client
            .schemas
            .get(index)
            .map_or("object".to_owned(), |it| it.schema.name.clone())
    }

    fn add_schema(&mut self, client: &mut IncomingClient) {
        let name = format!("Fresh{}", self.below(1000));
        let mut schema = self.schema(&name);
        schema.description = self.published();
        let user = self.at(client.schemas.len());
        if let Some(fields) =
            client.schemas.get_mut(user).and_then(|it| it.schema.fields.as_mut())
        {
            let ty = format!("array of {name}");
            fields.push(Field {
                ty,
                values: None,
                ..self.field(77)
            });
        }
        let place = self.at(client.schemas.len());
        let home = if self.chance(8) { Some("shared".to_owned()) } else { None };
        client.schemas.insert(
            place,
            IncomingSchema {
                home,
                schema,
                place: Place::root(FileId(0)),
                is_inline: self.chance(2),
                is_request: None,
            },
        );
    }

    fn change_operation(&mut self, client: &mut IncomingClient) {
        let other = self.operation("other");
        let index = self.at(client.operations.len());
        let Some(incoming) = client.operations.get_mut(index) else { return };
        let operation = &mut incoming.operation;
        match self.below(12) {
            0 => operation.name = format!("renamed{}", self.below(100)),
            1 => operation.path = format!("/moved/{}", self.below(1000)),
            2 => operation.method = other.method,
            3 => operation.description = self.published(),
            4 => operation.credentials = None,
            5 => operation.request = other.request,
            6 => operation.response = other.response,
            7 => operation.deprecated = other.deprecated,
            8 => operation.encoding = other.encoding,
            9 => operation.pagination = other.pagination,
            10 => operation.hidden = other.hidden,
            _ => match &mut operation.request {
                Some(Request::Parameters(it)) => self.change_fields(&mut it.parameters),
                _ => operation.since = other.since,
            },
        }
    }

    fn change_schema(&mut self, client: &mut IncomingClient) {
        let index = self.at(client.schemas.len());
        let Some(incoming) = client.schemas.get_mut(index) else { return };
        let schema = &mut incoming.schema;
        if self.chance(12) {
            *schema = self.schema(&schema.name.clone());
        } else if let Some(fields) = &mut schema.fields {
            self.change_fields(fields);
        } else if let Some(values) = &mut schema.values {
            let place = self.below(values.len() + 1);
            match self.below(3) {
                0 if place < values.len() => drop(values.remove(place)),
                _ => {
                    let mut value = self.enum_value(self.0 as usize % 1000);
                    value.description = self.published();
                    values.insert(place, value);
                }
            }
        }
    }

    fn change_fields(&mut self, fields: &mut Vec<Field>) {
        let place = self.below(fields.len() + 1);
        let other = self.field(500 + self.0 as usize % 100);
        if self.chance(2) || place == fields.len() {
            let description = self.published();
            fields.insert(
                place,
                Field {
                    description,
                    ..other
                },
            );
            return;
        }
        let field = &mut fields[place];
        match self.below(10) {
            0 => drop(fields.remove(place)),
            1 => {
                field.ty = other.ty;
                field.values = other.values;
            }
            2 => field.required = !field.required,
            3 => field.default = other.default,
            4 => field.example = other.example,
            5 => field.description = self.published(),
            6 => field.maximum = Some(12.0),
            7 => field.deprecated = other.deprecated,
            8 => field.max_length = Some(7),
            _ => {
                *field = Field {
                    name: field.name.clone(),
                    ..other
                }
            }
        }
    }

    /// Damages a file: bytes are flipped, removed, repeated, or inserted, and sometimes the whole
    /// file is in another encoding.
    pub fn damage(&mut self, bytes: &mut Vec<u8>) {
        for _ in 0..=self.below(3) {
            let at = self.below(bytes.len() + 1);
            let end = (at + self.below(50)).min(bytes.len());
            match self.below(7) {
                0 => bytes.truncate(at),
                1 => drop(bytes.drain(at..end)),
                2 => drop(bytes.splice(at..at, self.pick(&PIECES).iter().copied())),
                3 => {
                    let block = bytes[at..end].to_vec();
                    let to = self.below(bytes.len() + 1);
                    bytes.splice(to..to, block);
                }
                4 => self.flip(bytes, 0..128),
                5 => self.flip(bytes, 128..256),
                _ => *bytes = self.recoded(bytes),
            }
        }
    }

    fn flip(&mut self, bytes: &mut [u8], to: Range<usize>) {
        let at = self.at(bytes.len());
        let byte = to.start + self.below(to.len());
        if let Some(slot) = bytes.get_mut(at) {
            *slot = u8::try_from(byte).unwrap();
        }
    }

    /// Returns the same text in an encoding that a spec must not have.
    fn recoded(&mut self, bytes: &[u8]) -> Vec<u8> {
        let text = String::from_utf8_lossy(bytes);
        let mark = if self.chance(2) { "\u{feff}" } else { "" };
        let units = mark.encode_utf16().chain(text.encode_utf16());
        match self.below(3) {
            0 => units.flat_map(u16::to_le_bytes).collect(),
            1 => units.flat_map(u16::to_be_bytes).collect(),
            // As in Latin-1, with at least one letter that is not ASCII.
            _ => text
                .chars()
                .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
                .chain([0xfc, b'\n'])
                .collect(),
        }
    }
}

const PIECES: [&[u8]; 30] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b"\n",
    b": ",
    b"- ",
    b"&a ",
    b"*a",
    b"!!str ",
    b"|\n",
    b">-\n",
    b"\"",
    b"'",
    b"\t",
    b" #",
    b"? ",
    b"\n---\n",
    b"\n...\n",
    b"\r\n",
    b"%",
    b"\0",
    b"\xef\xbb\xbf",
    b"\xe5\xbe\xae",
    b"\xe2\x80\xa8",
    b"\xc2\x85",
    b"\xff",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
];
