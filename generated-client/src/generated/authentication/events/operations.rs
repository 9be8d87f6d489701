// @generated from spec/authentication/events.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Events.

use crate::generated::authentication::AuthenticationClient;
use crate::generated::shared::{PubEventDto, PubEventRespDataDto};
use crate::runtime::prelude::*;

static PUB: Operation = Operation {
    name: "pub",
    method: Method::POST,
    path: "/api/v3/pub-userEvent",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Events
///
/// Publishes events on behalf of the signed-in user.
impl AuthenticationClient {
    /// Publish a custom event as a user
    ///
    /// Publishes a custom event from the authentication side to the GenAuth event center.
    ///
    /// `POST /api/v3/pub-userEvent` [API documentation](<https://api-explorer.genauth.ai/#operation/pub>)
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
    /// use genauth::authentication::PubEventDto;
    ///
    /// let response = client
    ///     .r#pub(PubEventDto::new("myapp.user.created", "text"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn r#pub(&self, request: PubEventDto) -> Call<PubEventRespDataDto> {
        self.call(&PUB, Some(&request))
    }
}
