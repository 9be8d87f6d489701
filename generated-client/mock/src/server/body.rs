//! Bodies of responses.

use std::io;

use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::Frame;

/// The body of a response: complete, streamed, or broken.
pub(super) type Body = UnsyncBoxBody<Bytes, io::Error>;

/// Returns a complete body.
pub(super) fn full(content: Bytes) -> Body {
    Full::new(content).map_err(|never| match never {}).boxed_unsync()
}

/// Returns a body that is sent chunk by chunk, until the stream ends.
pub(super) fn streamed(chunks: impl Stream<Item = Bytes> + Send + 'static) -> Body {
    StreamBody::new(chunks.map(|chunk| Ok(Frame::data(chunk)))).boxed_unsync()
}

/// Returns a body that breaks after half of its content, so that the connection is closed.
pub(super) fn truncated(mut content: Bytes) -> Body {
    content.truncate(content.len() / 2);
    let broken = Err(io::Error::other("truncated by a fault"));
    StreamBody::new(stream::iter([Ok(Frame::data(content)), broken])).boxed_unsync()
}
