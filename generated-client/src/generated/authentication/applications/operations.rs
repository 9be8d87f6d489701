// @generated from spec/authentication/applications.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Applications.

use crate::generated::authentication::{
    AuthenticationClient, CheckAppIdSecretDataDto, CheckAppIdSecretDto,
};
use crate::runtime::prelude::*;

static CHECK_APP_ID_SECRET: Operation = Operation {
    name: "checkAppIdSecret",
    method: Method::POST,
    path: "/api/v3/check-app-id-secret",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Applications
///
/// Information about the application that the client works for.
impl AuthenticationClient {
    /// Check an application ID and secret
    ///
    /// Checks whether an application ID and an application secret belong together. The result
    /// includes a message if they do not.
    ///
    /// `POST /api/v3/check-app-id-secret` [API documentation](<https://api-explorer.genauth.ai/#operation/checkAppIdSecret>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::CheckAppIdSecretDto;
    ///
    /// let response = client
    ///     .check_app_id_secret(CheckAppIdSecretDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "the app secret",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkAppIdSecret")]
    #[inline]
    pub fn check_app_id_secret(
        &self,
        request: CheckAppIdSecretDto,
    ) -> Call<CheckAppIdSecretDataDto> {
        self.call(&CHECK_APP_ID_SECRET, Some(&request))
    }
}
