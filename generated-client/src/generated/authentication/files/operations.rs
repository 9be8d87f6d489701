// @generated from spec/authentication/files.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Files.

use crate::generated::authentication::{AuthenticationClient, UploadDataDto, UploadDto};
use crate::runtime::prelude::*;

static UPLOAD: Operation = Operation {
    name: "upload",
    method: Method::POST,
    path: "/api/v2/upload",
    query: &[],
    body: Body::Multipart,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Files
///
/// Uploads files such as profile pictures.
impl AuthenticationClient {
    /// Upload a file
    ///
    /// Uploads a file to the given folder, as a public or a private resource, and returns its
    /// storage key and URL.
    ///
    /// The official SDKs omit this operation.
    /// It takes a file, which most SDKs cannot send.
    ///
    /// `POST /api/v2/upload` [API documentation](<https://api-explorer.genauth.ai/#operation/upload>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::UploadDto;
    ///
    /// let response = client
    ///     .upload(UploadDto::new(genauth::File::new("file.txt", "text")))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload(&self, request: UploadDto) -> Call<UploadDataDto> {
        self.call(&UPLOAD, Some(&request))
    }
}
