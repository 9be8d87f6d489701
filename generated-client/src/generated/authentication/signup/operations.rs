// @generated from spec/authentication/signup.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Sign-up.

use crate::generated::authentication::{AuthenticationClient, SignUpDto};
use crate::generated::shared::UserDto;
use crate::runtime::prelude::*;

static SIGN_UP: Operation = Operation {
    name: "signUp",
    method: Method::POST,
    path: "/api/v3/signup",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Sign-up
///
/// Registers new end users with a password or a one-time code.
impl AuthenticationClient {
    /// Sign up a user
    ///
    /// Creates an account for an end user, either with a password (`PASSWORD`: username or email
    /// address, and password) or with a one-time code (`PASSCODE`: phone number or email address,
    /// and code). The one-time code must be requested first by SMS or email.
    ///
    /// For social sign-in and other external identity sources, use the sign-in endpoints: the
    /// account is created at the first sign-in.
    ///
    /// `POST /api/v3/signup` [API documentation](<https://api-explorer.genauth.ai/#operation/signUp>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::{SignUpDto, SignUpDtoConnection};
    ///
    /// let response = client
    ///     .sign_up(SignUpDto::new(SignUpDtoConnection::Password))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signUp")]
    #[inline]
    pub fn sign_up(&self, request: SignUpDto) -> Call<UserDto> {
        self.call(&SIGN_UP, Some(&request))
    }
}
