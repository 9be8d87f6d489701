//! Files to upload.

use std::fmt;

use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;

use crate::runtime::codec::{
    self, Decode, Encode, FileView, Halt, Incoming, Mismatch, Named, Slot, View,
};

/// A file to upload: its content, file name, and media type.
///
/// `Debug` shows the length instead of the content. Serialized, for example to be stored, it is an
/// object with the content in Base64. An upload sends the plain bytes.
///
/// ```
/// let file = genauth::File::new("hello.txt", "Hello!").with_media_type("text/plain");
/// assert_eq!(
///     format!("{file:?}"),
///     r#"File { name: "hello.txt", media_type: "text/plain", length: 6, .. }"#
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    name: String,
    media_type: String,
    content: Bytes,
}

/// The default media type.
const ANYTHING: &str = "application/octet-stream";

impl File {
    /// Creates a file with the media type `application/octet-stream`.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            media_type: ANYTHING.to_owned(),
            content: content.into(),
        }
    }

    /// Sets the media type, such as `image/png`. If it is empty or not printable ASCII, the call
    /// returns [`Error::is_config`](crate::Error::is_config) when awaited.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = media_type.into();
        self
    }

    /// Returns the file name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the media type.
    #[must_use]
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// Returns the content.
    #[must_use]
    pub fn content(&self) -> &Bytes {
        &self.content
    }
}

/// Creates a file with the name `file`.
impl From<Bytes> for File {
    fn from(content: Bytes) -> Self {
        Self::new("file", content)
    }
}

/// Creates a file with the name `file`.
impl From<Vec<u8>> for File {
    fn from(content: Vec<u8>) -> Self {
        Self::new("file", content)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        codec::debug_view(self.view(), f)
    }
}

impl Encode for File {
    fn view(&self) -> View<'_> {
        View::File(FileView {
            name: &self.name,
            media_type: &self.media_type,
            content: &self.content,
        })
    }
}

impl Decode for File {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        let Incoming::Object(members) = value else {
            return Err(Mismatch::structure("a file"));
        };
        let mut name = String::new();
        while members.next_name(None, &mut name)? != Named::End {
            match name.as_str() {
                "name" => members.value(&name, &mut self.name)?,
                "mediaType" => members.value(&name, &mut self.media_type)?,
                "content" => members.value(&name, &mut Content(&mut self.content))?,
                _ => members.value(&name, &mut ())?,
            }
        }
        Ok(())
    }
}

/// Bytes encoded in Base64.
struct Content<'a>(&'a mut Bytes);

impl Decode for Content<'_> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        let Incoming::Text(text) = value else {
            return Err(Mismatch::structure("Base64"));
        };
        let content =
            BASE64_STANDARD.decode(text).map_err(|_| Mismatch::structure("Base64"))?;
        *self.0 = content.into();
        Ok(())
    }
}

impl Slot for File {
    fn blank() -> Self {
        Self::new("", Bytes::new())
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut codec::Entropy<'_>) {
        let content: Vec<u8> = codec::fill::any(entropy);
        *self = Self::new(codec::fill::text(entropy), content)
            .with_media_type(codec::fill::text(entropy));
    }
}

impl serde::Serialize for File {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for File {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
