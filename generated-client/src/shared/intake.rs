//! Reads response bodies, up to a limit.

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use http_body::Body as _;
use http_body_util::BodyExt;

use super::transport::{Body, BoxError};

/// The reason why a body was not read.
pub(crate) enum Refused {
    /// It is longer than the limit.
    TooLarge,
    /// The connection was interrupted.
    Interrupted(BoxError),
}

/// Returns the complete body, unless its length or its `content-length` exceeds `max_bytes`.
pub(crate) async fn collect(
    mut body: Body,
    headers: &HeaderMap,
    max_bytes: usize,
) -> Result<Bytes, Refused> {
    let announced =
        headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    if announced.is_some_and(|length: u64| length > max_bytes as u64) {
        return Err(Refused::TooLarge);
    }
    let first = next(&mut body, max_bytes).await?;
    // Most bodies have one frame, which needs no copy.
    if body.is_end_stream() {
        return Ok(first.unwrap_or_default());
    }
    let mut bytes = BytesMut::from(first.unwrap_or_default());
    while let Some(data) = next(&mut body, max_bytes - bytes.len()).await? {
        bytes.extend_from_slice(&data);
    }
    Ok(bytes.freeze())
}

/// Returns the next frame of at most `max_bytes`. `None` at the end.
async fn next(body: &mut Body, max_bytes: usize) -> Result<Option<Bytes>, Refused> {
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(Refused::Interrupted)?.into_data() else {
            continue;
        };
        return if data.len() > max_bytes {
            Err(Refused::TooLarge)
        } else {
            Ok(Some(data))
        };
    }
    Ok(None)
}
