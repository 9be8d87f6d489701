// @generated from spec/management/tokens.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Management tokens.

use crate::generated::management::{
    AccessTokenResDto, GetManagementAccessTokenDto, ManagementClient,
};
use crate::runtime::prelude::*;

static GET_MANAGEMENT_TOKEN: Operation = Operation {
    name: "getManagementToken",
    method: Method::POST,
    path: "/api/v3/get-management-token",
    query: &[],
    body: Body::Json,
    credentials: &[],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Management tokens
///
/// Exchanges an access key for the token that authenticates management calls.
impl ManagementClient {
    /// Get a management access token
    ///
    /// Issues an access token for the management API in exchange for an access key ID and its
    /// secret.
    ///
    /// The official SDKs omit this operation.
    /// The SDKs call it internally. It is included for callers that manage the token themselves.
    ///
    /// `POST /api/v3/get-management-token` [API documentation](<https://api-explorer.genauth.ai/#operation/getManagementToken>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetManagementAccessTokenDto;
    ///
    /// let response = client
    ///     .get_management_token(GetManagementAccessTokenDto::new(
    ///         "6250f12d5dxxxx9bcfcf784b",
    ///         "4ae78d3e579a6dxxxx1aeca7b1e29ec2",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getManagementToken")]
    #[inline]
    pub fn get_management_token(
        &self,
        request: GetManagementAccessTokenDto,
    ) -> Call<AccessTokenResDto> {
        self.call(&GET_MANAGEMENT_TOKEN, Some(&request))
    }
}
