//! Random items with texts that YAML could misread.

use codegen::raw::{
    Action, Binding, Correction, Deprecation, Encoding, EnumValue, Field, Form, Hidden,
    Location, Method, Operation, OperationCorrection, Pagination, PaginationStyle,
    Parameters, Request, ResourceUse, Response, ResponseCorrection, Schema,
};
use serde_json::{Value, json};

use super::Random;

/// Texts that require care.
const ODD: [&str; 44] = [
    "yes",
    "No",
    "null",
    "~",
    "true",
    "12",
    "-1.50",
    "1e5",
    "0x1f",
    "0o7",
    "+86",
    "007",
    ".inf",
    "2020-01-01",
    "12:30:45",
    "1_000",
    "- a",
    "-",
    "? a",
    ": a",
    "a: b",
    "a:",
    "a #b",
    "#a",
    "&a",
    "*a",
    "!a",
    "|",
    ">-",
    "'a'",
    "\"a\"",
    "%a",
    "@a",
    "`a`",
    "{a}",
    "[a]",
    "a, b]",
    "<<",
    "=",
    "---",
    "...",
    "back\\slash",
    "Zürich – €",
    "a{b}c:d,e",
];

/// Texts that only examples and names may contain.
const ODDER: [&str; 12] = [
    "",
    " a",
    "a ",
    "a\tb",
    "\t",
    "a\nb",
    "a\n",
    "\n",
    "\u{1}",
    "\u{2028}\u{feff}",
    "中文: #1",
    "🦀 \u{e0001}",
];

const WORDS: [&str; 16] = [
    "user",
    "the",
    "a",
    "pool",
    "of",
    "`code`",
    "token,",
    "that",
    "expires:",
    "#tag",
    "-",
    "(see",
    "below)",
    "Unix",
    "epoch.",
    "\"quoted\"",
];

/// Types besides those of the table.
const TYPES: [&str; 4] =
    ["array of string", "map of integer", "Known", "array of Known"];

/// Returns any type that needs no values.
fn types() -> Vec<&'static str> {
    let scalars = codegen::types::SCALARS.iter().map(|scalar| scalar.word);
    scalars.chain(TYPES).collect()
}

impl Random {
    pub fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }

    fn maybe<T>(&mut self, make: fn(&mut Self) -> T) -> Option<T> {
        if self.chance(3) { Some(make(self)) } else { None }
    }

    fn many<T>(&mut self, limit: usize, make: impl Fn(&mut Self, usize) -> T) -> Vec<T> {
        (0..self.below(limit)).map(|index| make(self, index)).collect()
    }

    /// Returns an arbitrary text.
    pub fn any_text(&mut self) -> String {
        match self.below(3) {
            0 => (*self.pick(&ODDER)).to_owned(),
            1 => (*self.pick(&ODD)).to_owned(),
            _ => self.line(4),
        }
    }

    fn line(&mut self, words: usize) -> String {
        let count = 1 + self.below(words);
        let words: Vec<_> = (0..count).map(|_| *self.pick(&WORDS)).collect();
        words.join(" ")
    }

    /// Returns a text for readers, in the form of the spec.
    pub fn prose(&mut self) -> String {
        match self.below(4) {
            0 => (*self.pick(&ODD)).to_owned(),
            1 => self.line(60),
            2 => {
                let lines = 2 + self.below(4);
                let lines: Vec<_> = (0..lines).map(|_| self.line(12)).collect();
                lines.join("\n")
            }
            _ => format!("{}\n\n- {}\n- {}", self.line(9), self.line(9), self.line(9)),
        }
    }

    fn name(&mut self, index: usize) -> String {
        if self.chance(3) {
            format!("{}{index}", self.any_text())
        } else {
            format!("name{index}")
        }
    }

    pub fn value(&mut self, depth: usize) -> Value {
        let nested = if depth == 0 { 6 } else { 8 };
        match self.below(nested) {
            0 => Value::from(self.any_text()),
            1 => Value::from(self.line(40)),
            2 => json!(self.below(2) == 0),
            3 => json!(i64::try_from(self.below(1000)).unwrap() - 500),
            4 => self
                .pick(&[
                    json!(1.5),
                    json!(-0.25),
                    json!(1e300),
                    json!(1e-7),
                    json!(2.0),
                    json!(u64::MAX),
                ])
                .clone(),
            5 => {
                if depth == 3 {
                    json!("top")
                } else {
                    Value::Null
                }
            }
            6 => Value::Array(self.many(4, |it, _| it.value(depth - 1))),
            _ => {
                let members =
                    self.many(4, |it, index| (it.name(index), it.value(depth - 1)));
                Value::Object(members.into_iter().collect())
            }
        }
    }

    fn limit(&mut self) -> u64 {
        self.below(100) as u64
    }

    fn number(&mut self) -> f64 {
        *self.pick(&[0.0, 1.0, -3.0, 0.5, 1e20, 1e-9])
    }

    fn deprecation(&mut self) -> Deprecation {
        Deprecation {
            replaced_by: self.maybe(Self::any_text),
            since: self.maybe(Self::any_text),
            note: self.maybe(Self::prose),
        }
    }

    pub fn enum_value(&mut self, index: usize) -> EnumValue {
        EnumValue {
            value: self.name(index),
            description: Some(self.prose()),
            rust_name: self.maybe(Self::any_text),
            unpublished: self.maybe(Self::prose),
        }
    }

    fn correction(&mut self) -> Correction {
        Correction {
            ty: self.maybe(|it| (*it.pick(&types())).to_owned()),
            location: self.maybe(|it| *it.pick(&[Location::Path, Location::Body])),
            required: self.maybe(|it| it.chance(2)),
            nullable: self.maybe(|it| it.chance(2)),
            minimum: self.maybe(Self::number),
            maximum: self.maybe(Self::number),
            min_length: self.maybe(Self::limit),
            max_length: self.maybe(Self::limit),
            min_items: self.maybe(Self::limit),
            max_items: self.maybe(Self::limit),
            default: self.maybe(|it| it.value(3)).filter(|value| !value.is_null()),
            example: self.maybe(|it| it.value(3)).filter(|value| !value.is_null()),
            reason: Some(self.prose()),
        }
    }

    fn operation_correction(&mut self) -> OperationCorrection {
        OperationCorrection {
            name: self.maybe(Self::any_text),
            method: self.maybe(|it| *it.pick(&[Method::Put, Method::Post])),
            path: self.maybe(Self::any_text),
            encoding: self.maybe(|it| *it.pick(&[Encoding::Json, Encoding::Form])),
            request: self.maybe(Self::any_text),
            reason: Some(self.prose()),
        }
    }

    fn response_correction(&mut self) -> ResponseCorrection {
        ResponseCorrection {
            name: self.maybe(Self::any_text),
            data: self.maybe(Self::any_text),
            bare: self.maybe(Self::any_text),
            optional: self.maybe(|it| it.chance(2)),
            member: self.maybe(Self::any_text),
            example: self.maybe(|it| it.value(3)).filter(|value| !value.is_null()),
            reason: Some(self.prose()),
        }
    }

    pub fn field(&mut self, index: usize) -> Field {
        let is_enum = self.chance(5);
        let secret = self.chance(4);
        Field {
            name: self.name(index),
            ty: if is_enum { "enum" } else { *self.pick(&types()) }.to_owned(),
            values: is_enum.then(|| self.many(4, Self::enum_value)),
            location: None,
            required: self.chance(2),
            nullable: self.chance(4),
            secret,
            not_secret: if secret { None } else { self.maybe(Self::prose) },
            description: Some(self.prose()),
            default: self.maybe(|it| it.value(3)).filter(|value| !value.is_null()),
            example: self.maybe(|it| it.value(3)).filter(|value| !value.is_null()),
            minimum: self.maybe(Self::number),
            maximum: self.maybe(Self::number),
            min_length: self.maybe(Self::limit),
            max_length: self.maybe(Self::limit),
            min_items: self.maybe(Self::limit),
            max_items: self.maybe(Self::limit),
            aliases: self.many(3, Self::name),
            deprecated: self.maybe(Self::deprecation),
            corrected: self.maybe(Self::correction),
            unpublished: self.maybe(Self::prose),
            rust_name: self.maybe(Self::any_text),
        }
    }

    pub fn schema(&mut self, name: &str) -> Schema {
        let kind = self.below(4);
        let form = |it: &mut Self, index| Form {
            name: it.name(index),
            ty: (*it.pick(&types())).to_owned(),
            description: Some(it.prose()),
            unpublished: it.maybe(Self::prose),
        };
        Schema {
            name: name.to_owned(),
            description: Some(self.prose()),
            fields: (kind < 2).then(|| self.many(6, Self::field)),
            one_of: (kind == 2).then(|| self.many(4, form)),
            values: (kind == 3).then(|| self.many(6, Self::enum_value)),
            wrapper: self.maybe(Self::any_text),
            rust_name: self.maybe(Self::any_text),
        }
    }

    fn parameter(&mut self, index: usize) -> Field {
        let location = *self.pick(&[Location::Path, Location::Query, Location::Body]);
        Field {
            location: Some(location),
            ..self.field(index)
        }
    }

    fn request(&mut self) -> Request {
        if self.chance(2) {
            return Request::Dto("Known".to_owned());
        }
        Request::Parameters(Parameters {
            is_list: false,
            // References to schemas are trimmed.
            name: format!(
                "{}{}Dto",
                self.any_text().trim_start(),
                self.below(1_000_000)
            ),
            description: Some(self.prose()),
            parameters: self.many(5, Self::parameter),
        })
    }

    fn pagination(&mut self) -> Pagination {
        let styles =
            [PaginationStyle::Page, PaginationStyle::Cursor, PaginationStyle::None];
        Pagination {
            style: *self.pick(&styles),
            from: self.maybe(Self::any_text),
            limit: self.maybe(Self::any_text),
            items: self.maybe(Self::any_text),
            total: self.maybe(Self::any_text),
            next: self.maybe(Self::any_text),
        }
    }

    fn resource(&mut self) -> ResourceUse {
        if self.chance(3) {
            return ResourceUse::None;
        }
        ResourceUse::Bound(Binding {
            name: self.any_text(),
            action: *self.pick(&[Action::Create, Action::List, Action::Check]),
            keys: self
                .many(3, |it, _| (it.any_text(), it.any_text()))
                .into_iter()
                .collect(),
            items: self.maybe(Self::any_text),
            returns: self.maybe(Self::any_text),
            new_key: self.maybe(Self::any_text),
        })
    }

    /// Returns an operation with a unique method and path.
    pub fn operation(&mut self, name: &str) -> Operation {
        let bare = self.chance(4);
        let has_data = !bare && !self.chance(4);
        let secret = (has_data || bare) && self.chance(3);
        let has_reason = (has_data || bare) && !secret && self.chance(3);
        let encodings = [Encoding::Form, Encoding::Multipart];
        Operation {
            name: name.to_owned(),
            aliases: self.many(3, Self::name),
            method: *self.pick(&[
                Method::Get,
                Method::Post,
                Method::Delete,
                Method::Patch,
            ]),
            path: format!("/{}/{name}", self.any_text()),
            summary: Some(self.line(9)),
            description: Some(self.prose()),
            credentials: Some(self.many(3, Self::name)),
            permissions: self.maybe(Self::prose),
            idempotent: Some(self.chance(2)),
            request: self.maybe(Self::request),
            encoding: if self.chance(3) { Some(*self.pick(&encodings)) } else { None },
            response: Response {
                name: self.maybe(Self::any_text),
                data: has_data.then(|| "array of Known".to_owned()),
                optional: has_data && self.chance(3),
                secret,
                not_secret: has_reason.then(|| self.prose()),
                member: None,
                bare: bare.then(|| "Known".to_owned()),
                example: self.maybe(|it| it.value(3)).filter(|value| !value.is_null()),
                corrected: self.maybe(Self::response_correction),
            },
            errors: self.many(3, Self::name),
            pagination: self.maybe(Self::pagination),
            resource: self.maybe(Self::resource),
            hidden: self.maybe(|it| Hidden {
                reason: Some(it.prose()),
                emitted: it.chance(2),
            }),
            deprecated: self.maybe(Self::deprecation),
            since: self.maybe(Self::any_text),
            rust_name: self.maybe(Self::any_text),
            documentation: self.maybe(Self::any_text),
            corrected: self.maybe(Self::operation_correction),
            unpublished: self.maybe(Self::prose),
        }
    }
}
