// @generated from spec/authentication/files.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Files.

use crate::runtime::prelude::*;

/// The file to upload, the folder to upload it to, and whether it is private.
///
/// Used by [`upload`](crate::authentication::AuthenticationClient::upload).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadDto {
    /// File to upload, with its name and media type.
    pub file: File,
    /// Folder to upload to.
    ///
    /// Example: `photos`.
    pub folder: Option<String>,
    /// Whether the file is a private resource.
    ///
    /// Example: `false`.
    #[doc(alias = "isPrivate")]
    pub is_private: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UploadDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(file: File) -> Self {
        Self { file, ..Record::blank() }
    }

    /// Sets [`folder`](Self#structfield.folder).
    pub fn folder(mut self, value: impl IntoOption<String>) -> Self {
        self.folder = value.into_option();
        self
    }

    /// Sets [`is_private`](Self#structfield.is_private).
    pub fn is_private(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_private = value.into_option();
        self
    }
}

record! {
    UploadDto {
        required file = "file",
        optional folder = "folder",
        optional is_private = "isPrivate",
    }
}

/// The storage key and URL of an uploaded file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadDataDto {
    /// Storage key of the uploaded file.
    pub key: String,
    /// URL of the uploaded file.
    pub url: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UploadDataDto {
        required key = "key",
        required url = "url",
    }
}

/// Response of `upload`.
pub type UploadRespDto = Response<UploadDataDto>;
