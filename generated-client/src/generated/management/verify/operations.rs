// @generated from spec/management/verify.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group GenAuth Verify.

use crate::generated::management::{
    ApplicationDto, GetVerifyConfigAppDto, ManagementClient, VerifyConfigDataDto,
};
use crate::runtime::prelude::*;

static GET_VERIFY_CONFIG: Operation = Operation {
    name: "getVerifyConfig",
    method: Method::GET,
    path: "/api/v3/verify-config",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_VERIFY_CONFIG: Operation = Operation {
    name: "updateVerifyConfig",
    method: Method::PUT,
    path: "/api/v3/verify-config",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static GET_VERIFY_CONFIG_APP: Operation = Operation {
    name: "getVerifyConfigApp",
    method: Method::GET,
    path: "/api/v3/verify-config-app",
    query: &["keywords"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

/// # GenAuth Verify
///
/// Settings of the GenAuth Verify authenticator app.
impl ManagementClient {
    /// Get the Verify configuration
    ///
    /// Returns the configuration of GenAuth Verify (`verify-config`).
    ///
    /// The official SDKs omit this operation.
    /// No reason is known. It is the only access to these settings outside the console.
    ///
    /// `GET /api/v3/verify-config` [API documentation](<https://api-explorer.genauth.ai/#operation/getVerifyConfig>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .get_verify_config()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getVerifyConfig")]
    #[inline]
    pub fn get_verify_config(&self) -> Call<VerifyConfigDataDto> {
        self.call(&GET_VERIFY_CONFIG, None)
    }

    /// Update the Verify configuration
    ///
    /// Changes the configuration of GenAuth Verify (`verify-config`): application, Windows sign-in
    /// and password change, secret, public key, authentication address, logo, and name.
    ///
    /// The official SDKs omit this operation.
    /// No reason is known. It is the only access to these settings outside the console.
    ///
    /// `PUT /api/v3/verify-config` [API documentation](<https://api-explorer.genauth.ai/#operation/updateVerifyConfig>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::{VerifyConfigDataDto, VerifyConfigDataDtoRequired};
    ///
    /// let response = client
    ///     .update_verify_config(VerifyConfigDataDto::new(VerifyConfigDataDtoRequired {
    ///         id: "config id".into(),
    ///         app_id: "应用 id".into(),
    ///         app_secret: "860830c5a647xxxxxx7bd4d0dd94bf23".into(),
    ///         public_key: "public-key".into(),
    ///         auth_address: "https://example.com/callback".into(),
    ///         logo: "https://example.com/callback".into(),
    ///         name: "https://example.com/callback".into(),
    ///     }))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateVerifyConfig")]
    #[inline]
    pub fn update_verify_config(
        &self,
        request: VerifyConfigDataDto,
    ) -> Call<VerifyConfigDataDto> {
        self.call(&UPDATE_VERIFY_CONFIG, Some(&request))
    }

    /// List the Verify applications
    ///
    /// Returns the applications available for the GenAuth Verify configuration. The list can be
    /// searched by `keywords`.
    ///
    /// `GET /api/v3/verify-config-app` [API documentation](<https://api-explorer.genauth.ai/#operation/getVerifyConfigApp>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetVerifyConfigAppDto;
    ///
    /// let response = client
    ///     .get_verify_config_app(GetVerifyConfigAppDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getVerifyConfigApp")]
    #[inline]
    pub fn get_verify_config_app(
        &self,
        request: GetVerifyConfigAppDto,
    ) -> Call<ApplicationDto> {
        self.call(&GET_VERIFY_CONFIG_APP, Some(&request))
    }
}
