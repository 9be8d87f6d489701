//! Request bodies in each format.
//!
//! Multipart is written here and not by the HTTP library, because a custom transport takes the body
//! as bytes and must send the same.

use std::hash::{BuildHasher, RandomState};

use bytes::Bytes;
use http::HeaderValue;
use serde_json::Value;

use super::query::{push_pair, scalar};
use crate::runtime::codec::{FileView, Mapping, View, to_json};
use crate::runtime::operation::Body;
use crate::shared::percent::percent_encoded;

/// Encodes the fields as a body and returns it with its content type. `None` if the operation has
/// no body.
pub(crate) fn write(
    body: Body,
    members: &dyn Mapping,
) -> Result<Option<(HeaderValue, Bytes)>, String> {
    let (content_type, bytes) = match body {
        Body::None => return Ok(None),
        Body::Json => ("application/json".to_owned(), json(&View::Map(members))?),
        Body::Form => {
            ("application/x-www-form-urlencoded".to_owned(), form(members)?.into_bytes())
        }
        Body::Multipart => {
            let (boundary, bytes) = multipart(members)?;
            (format!("multipart/form-data; boundary={boundary}"), bytes)
        }
    };
    let content_type = HeaderValue::from_str(&content_type);
    Ok(Some((content_type.map_err(|error| error.to_string())?, bytes.into())))
}

fn json(view: &View<'_>) -> Result<Vec<u8>, String> {
    to_json(view).map_err(|error| error.to_string())
}

/// A field of a form.
enum Entry<'a> {
    Text(String),
    File(FileView<'a>),
}

/// Visits the fields of a form. An array repeats the name, and objects are sent as JSON, as OAuth
/// 2.0 specifies.
fn entries(
    members: &dyn Mapping,
    visit: &mut dyn FnMut(&str, Entry<'_>) -> Result<(), String>,
) -> Result<(), String> {
    let mut outcome = Ok(());
    members.each(&mut |name, view| {
        if outcome.is_ok() {
            outcome = entry(name, &view, visit);
        }
    });
    outcome
}

fn entry(
    name: &str,
    view: &View<'_>,
    visit: &mut dyn FnMut(&str, Entry<'_>) -> Result<(), String>,
) -> Result<(), String> {
    match view {
        View::Absent | View::Null | View::Json(Value::Null) => Ok(()),
        View::Number(value) if !value.is_finite() => {
            Err(format!("`{value}` is not a finite number"))
        }
        View::File(file) => visit(name, Entry::File(*file)),
        View::Unknown(json) => entry(name, &View::Json(json), visit),
        View::Hidden(inner) => entry(name, &inner.view(), visit),
        View::Json(Value::Array(list)) => entry(name, &View::List(list), visit),
        View::List(list) => {
            let mut outcome = Ok(());
            list.each(&mut |element| {
                if outcome.is_ok() {
                    outcome = entry(name, &element, visit);
                }
            });
            outcome
        }
        view => {
            let text = match scalar(view) {
                Some(text) => text,
                None => String::from_utf8_lossy(&json(view)?).into_owned(),
            };
            visit(name, Entry::Text(text))
        }
    }
}

fn form(members: &dyn Mapping) -> Result<String, String> {
    let mut pairs = String::new();
    entries(members, &mut |name, entry| match entry {
        Entry::Text(text) => {
            push_pair(&mut pairs, &percent_encoded(name), &text);
            Ok(())
        }
        Entry::File(_) => {
            Err(format!("`{name}` is a file, which a form body cannot contain"))
        }
    })?;
    Ok(pairs)
}

/// The headers and the content of a part.
type Part = (String, Bytes);

/// Returns the boundary and the body.
fn multipart(members: &dyn Mapping) -> Result<(String, Vec<u8>), String> {
    let mut parts: Vec<Part> = Vec::new();
    entries(members, &mut |name, entry| {
        let name = escaped(name);
        parts.push(match entry {
            Entry::Text(text) => {
                (format!("content-disposition: form-data; name=\"{name}\""), text.into())
            }
            Entry::File(file) => (file_head(&name, &file)?, file.content.clone()),
        });
        Ok(())
    })?;
    let random = RandomState::new();
    let mut number = 0_u64;
    let boundary = boundary(&parts, || {
        number += 1;
        format!("genauth-{:016x}", random.hash_one(number))
    });
    let mut body = Vec::new();
    for (head, content) in &parts {
        body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n\r\n").as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok((boundary, body))
}

/// Returns the first candidate that occurs in no part.
fn boundary(parts: &[Part], mut candidate: impl FnMut() -> String) -> String {
    loop {
        let boundary = candidate();
        let taken = parts.iter().any(|(head, content)| {
            let mut pieces = content.windows(boundary.len());
            head.contains(&boundary) || pieces.any(|piece| piece == boundary.as_bytes())
        });
        if !taken {
            return boundary;
        }
    }
}

fn file_head(name: &str, file: &FileView<'_>) -> Result<String, String> {
    let media_type = file.media_type;
    if media_type.is_empty()
        || !media_type.bytes().all(|byte| (b' '..=b'~').contains(&byte))
    {
        return Err(format!(
            "the media type of the file `{name}` must be printable ASCII"
        ));
    }
    Ok(format!(
        "content-disposition: form-data; name=\"{name}\"; filename=\"{}\"\r\n\
         content-type: {media_type}",
        escaped(file.name)
    ))
}

/// Escapes a name as browsers do in the headers of a part.
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::boundary;

    #[test]
    fn a_boundary_that_occurs_is_not_taken() {
        let parts = [
            ("name=\"one\"".to_owned(), "x--two-".into()),
            (String::new(), "\r\n--three".into()),
        ];
        let mut candidates =
            ["one", "two", "three", "four"].map(String::from).into_iter();
        assert_eq!(boundary(&parts, || candidates.next().unwrap()), "four");
    }
}
