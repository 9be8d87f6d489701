//! Reads request bodies.

use std::convert::Infallible;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use futures_util::stream;
use serde_json::{Map, Value, json};

use super::pairs;
use crate::call::Incoming;
use crate::catalog::Encoding;

impl Encoding {
    fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Form => "application/x-www-form-urlencoded",
            Self::Multipart => "multipart/form-data",
        }
    }
}

/// Returns the members of the body, or what is wrong with it. A missing body has no members.
pub(super) async fn members(
    encoding: Encoding,
    incoming: &Incoming,
) -> Result<Map<String, Value>, String> {
    if incoming.body.is_empty() {
        return Ok(Map::new());
    }
    let content_type = incoming.header("content-type").unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    let expected = encoding.content_type();
    if !media_type.eq_ignore_ascii_case(expected) {
        let found = if media_type.is_empty() { "none" } else { media_type };
        return Err(format!("`content-type`: expected `{expected}`; found `{found}`"));
    }
    match encoding {
        Encoding::Json => object(&incoming.body),
        Encoding::Form => {
            let fields = form_urlencoded::parse(&incoming.body).into_owned();
            Ok(pairs::members(fields.map(|(name, text)| (name, text.into()))))
        }
        Encoding::Multipart => multipart(content_type, incoming).await,
    }
}

fn object(body: &[u8]) -> Result<Map<String, Value>, String> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => Ok(members),
        // Some SDKs send null for a request without members.
        Ok(Value::Null) => Ok(Map::new()),
        Ok(_) => Err("the request body must be a JSON object".to_owned()),
        Err(error) => Err(format!("the request body is not valid JSON: {error}")),
    }
}

async fn multipart(
    content_type: &str,
    incoming: &Incoming,
) -> Result<Map<String, Value>, String> {
    let boundary = multer::parse_boundary(content_type);
    let boundary = boundary.map_err(|error| format!("`content-type`: {error}"))?;
    let body = incoming.body.clone();
    let body = stream::once(async { Ok::<_, Infallible>(body) });
    parts(multer::Multipart::new(body, boundary))
        .await
        .map_err(|error| format!("the request body is not valid multipart: {error}"))
}

/// A file becomes an object with its `name`, its `mediaType`, and its `content` in Base64.
async fn parts(
    mut body: multer::Multipart<'_>,
) -> Result<Map<String, Value>, multer::Error> {
    let mut fields = Vec::new();
    while let Some(part) = body.next_field().await? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let media_type = part.content_type().map(ToString::to_string);
        let content = part.bytes().await?;
        let value = match file {
            Some(file) => json!({
                "name": file,
                "mediaType": media_type,
                "content": BASE64_STANDARD.encode(content),
            }),
            None => String::from_utf8_lossy(&content).into(),
        };
        fields.push((name, value));
    }
    Ok(pairs::members(fields))
}
