//! Decodes a response into its data, or into the error that it reports.

use std::borrow::Cow;

use super::exchange::Answer;
use super::response::Response;
use crate::runtime::codec::{
    Decode, Halt, Incoming, Mismatch, Named, ReadError, Slot, View, from_answer,
    from_json, scalar_text, whole, whole_text,
};
use crate::runtime::error::failure::{Failure, Header, describe};
use crate::runtime::error::inner::Kind;
use crate::runtime::operation::Envelope;

/// The `statusCode` of a success.
const OK: i64 = 200;

/// The header of the envelope, and the paths of the fields that were filled in.
type Beside = (Header, Vec<String>);

/// The default name of the field with the data.
const DATA: &str = "data";

/// Decodes the data of a response into `data`.
pub(crate) fn read(
    answer: Answer,
    envelope: Envelope,
    data: &mut dyn Slot,
) -> Result<Response<()>, Failure> {
    let outcome = if answer.status.is_success() {
        match envelope {
            Envelope::Standard => read_enveloped(&answer.body, DATA, data),
            Envelope::Member(member) => read_enveloped(&answer.body, member, data),
            Envelope::Bare => read_bare(&answer.body, data),
            Envelope::Text => read_text(&answer.body, data),
        }
    } else {
        Err(read_failure(&answer))
    };
    let (header, filled) = match outcome {
        Ok(beside) => beside,
        Err(failure) => {
            let failure = failure.in_answer(answer.status, &answer.headers);
            return Err(failure.with_body(answer.body));
        }
    };
    Ok(Response {
        status_code: header.status_code.unwrap_or_else(|| answer.status.as_u16().into()),
        message: header.message.unwrap_or_default(),
        api_code: header.api_code,
        request_id: header.request_id,
        data: (),
        filled,
        http_status: answer.status,
        headers: answer.headers,
    })
}

fn read_enveloped(
    body: &[u8],
    member: &str,
    data: &mut dyn Slot,
) -> Result<Beside, Failure> {
    // An empty body counts as an envelope without data, if the data is optional.
    if body.is_empty() && matches!(data.view(), View::Absent) {
        return Ok(Beside::default());
    }
    let mut header = Header::default();
    let outcome = from_answer(
        body,
        &mut Reading {
            header: &mut header,
            member,
            data: &mut Whole(data),
        },
    );
    let outcome = outcome.and_then(|mut filled| {
        if !header.has_data {
            filled.extend(no_data(member, data)?);
        }
        Ok(filled)
    });
    let outcome = match (header.status_code, outcome) {
        (Some(OK), Ok(filled)) => return Ok((header, filled)),
        (_, outcome) => outcome,
    };
    // The data of an error has another shape, which must not hide the rest of the envelope.
    let Some(header) = skim(body) else {
        return Err(Kind::Decode(outcome.err().unwrap_or_else(no_status_code)).into());
    };
    let kind = match (header.status_code, outcome) {
        (Some(OK), Err(error)) => Kind::Decode(error),
        (Some(_), _) => Kind::Api,
        (None, _) => Kind::Decode(no_status_code()),
    };
    Err(Failure::from(kind).with_header(header))
}

fn read_bare(body: &[u8], data: &mut dyn Slot) -> Result<Beside, Failure> {
    let header = skim(body).unwrap_or_default();
    match header.status_code {
        Some(OK) if spells_envelope(data) => {}
        Some(OK) if header.has_data => return read_enveloped(body, DATA, data),
        Some(OK) => {
            // The envelope has no data, so nothing may be filled in.
            from_json(body, data).map_err(Kind::Decode)?;
            return Ok((header, Vec::new()));
        }
        None => {}
        Some(_) => return Err(Failure::from(Kind::Api).with_header(header)),
    }
    let body = if body.is_empty() { b"null" } else { body };
    let filled = from_answer(body, &mut Whole(data)).map_err(Kind::Decode)?;
    Ok((header, filled))
}

fn read_text(body: &[u8], data: &mut dyn Slot) -> Result<Beside, Failure> {
    let text = String::from_utf8_lossy(body);
    data.decode(Incoming::Text(&text)).map_err(|_| Kind::Decode(no_text()))?;
    Ok(Beside::default())
}

/// Returns whether the documented type itself has the fields of an envelope.
fn spells_envelope(data: &dyn Slot) -> bool {
    let View::Record(record) = data.view() else { return false };
    let mut found = false;
    record.fields(&mut |fields, _| {
        found = fields.iter().any(|(name, _)| [DATA, "statusCode"].contains(name));
    });
    found
}

fn read_failure(answer: &Answer) -> Failure {
    let header = skim(&answer.body).unwrap_or_default();
    let kind = match header.status_code {
        Some(code) if code != OK => Kind::Api,
        None if header.oauth_code.is_some() => Kind::Api,
        _ => Kind::Status(describe(&answer.headers, &answer.body)),
    };
    Failure::from(kind).with_header(header)
}

/// Returns only the header of the envelope. `None` if the response is not a JSON object.
fn skim(body: &[u8]) -> Option<Header> {
    let mut header = Header::default();
    from_json(
        body,
        &mut Reading {
            header: &mut header,
            member: DATA,
            data: &mut (),
        },
    )
    .ok()?;
    Some(header)
}

fn no_text() -> ReadError {
    ReadError {
        path: String::new(),
        reason: "expected text".to_owned(),
    }
}

fn no_status_code() -> ReadError {
    ReadError {
        path: "statusCode".to_owned(),
        reason: "expected an integer".to_owned(),
    }
}

/// Treats missing data like null, which some types accept. Returns the path if the data was filled
/// in.
fn no_data(member: &str, data: &mut dyn Slot) -> Result<Option<String>, ReadError> {
    if data.decode(Incoming::Null).is_ok() {
        return Ok(data.null_is_blank().then(|| member.to_owned()));
    }
    Err(ReadError {
        path: member.to_owned(),
        reason: "missing".to_owned(),
    })
}

/// The data as a whole, which must not be filled in.
struct Whole<'a>(&'a mut dyn Slot);

impl Decode for Whole<'_> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        self.0.decode(value).map_err(Halt::vital)
    }

    fn null_is_blank(&self) -> bool {
        self.0.null_is_blank()
    }
}

/// The decoder of an envelope.
struct Reading<'a> {
    header: &'a mut Header,
    member: &'a str,
    data: &'a mut dyn Decode,
}

impl Decode for Reading<'_> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        let Incoming::Object(members) = value else {
            return Err(Mismatch::structure("an object"));
        };
        let mut name = String::new();
        while members.next_name(None, &mut name)? != Named::End {
            match name.as_str() {
                "statusCode" => {
                    members.value(&name, &mut Code(&mut self.header.status_code))?
                }
                "apiCode" => {
                    members.value(&name, &mut Code(&mut self.header.api_code))?
                }
                "message" => {
                    members.value(&name, &mut Words(&mut self.header.message))?
                }
                "requestId" => {
                    members.value(&name, &mut Words(&mut self.header.request_id))?
                }
                "error" => {
                    members.value(&name, &mut Words(&mut self.header.oauth_code))?
                }
                "error_description" => {
                    members.value(&name, &mut Words(&mut self.header.description))?
                }
                member if member == self.member => {
                    self.header.has_data = true;
                    members.value(&name, self.data)?;
                }
                _ => members.value(&name, &mut ())?,
            }
        }
        Ok(())
    }
}

/// Reads a number, or a string that contains one. Ignores other values.
struct Code<'a>(&'a mut Option<i64>);

impl Decode for Code<'_> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        *self.0 = match &value {
            Incoming::Integer(value) => Some(*value),
            Incoming::Number(value) => whole(*value),
            Incoming::Text(text) => whole_text(text),
            _ => None,
        };
        ().decode(value)
    }
}

/// Reads a string, or another scalar as text. Ignores other values.
struct Words<'a>(&'a mut Option<String>);

impl Decode for Words<'_> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        *self.0 = scalar_text(&value).map(Cow::into_owned);
        ().decode(value)
    }
}
