// @generated from spec/management/security.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Security settings.

use crate::generated::management::{
    MFADisableSettingsDto, MFASettingsDto, ManagementClient, SecuritySettingsDto,
    UpdateSecuritySettingsDto,
};
use crate::runtime::prelude::*;

static GET_SECURITY_SETTINGS: Operation = Operation {
    name: "getSecuritySettings",
    method: Method::GET,
    path: "/api/v3/get-security-settings",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_SECURITY_SETTINGS: Operation = Operation {
    name: "updateSecuritySettings",
    method: Method::POST,
    path: "/api/v3/update-security-settings",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_GLOBAL_MFA_SETTINGS: Operation = Operation {
    name: "getGlobalMfaSettings",
    method: Method::GET,
    path: "/api/v3/get-global-mfa-settings",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_GLOBAL_MFA_SETTINGS: Operation = Operation {
    name: "updateGlobalMfaSettings",
    method: Method::POST,
    path: "/api/v3/update-global-mfa-settings",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CLOSE_GLOBAL_MFA_SETTINGS: Operation = Operation {
    name: "closeGlobalMfaSettings",
    method: Method::POST,
    path: "/api/v3/disable-global-mfa-settings",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Security settings
///
/// Security settings of a user pool and its multi-factor authentication.
impl ManagementClient {
    /// Get the security settings
    ///
    /// Returns the security settings of the user pool. The request has no parameters.
    ///
    /// `GET /api/v3/get-security-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/getSecuritySettings>)
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
    ///     .get_security_settings()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSecuritySettings")]
    #[inline]
    pub fn get_security_settings(&self) -> Call<SecuritySettingsDto> {
        self.call(&GET_SECURITY_SETTINGS, None)
    }

    /// Update the security settings
    ///
    /// Changes security settings of the user pool. Every setting is optional. The settings cover
    /// the allowed origins, the validity period of the GenAuth token in seconds, the length and the
    /// allowed attempts of one-time codes, changes of a user's email address or phone number,
    /// cookie expiry, and whether sign-up is disabled.
    ///
    /// They also cover the detection of frequent sign-ups and of anomalous sign-ins, whether a
    /// password must be set after signing up with a one-time code, whether an unverified email
    /// address blocks sign-in and triggers a verification email, self-service unlocking, account
    /// selection on the sign-in page, and QR code sign-in by app.
    ///
    /// `POST /api/v3/update-security-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/updateSecuritySettings>)
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
    /// use genauth::management::UpdateSecuritySettingsDto;
    ///
    /// let response = client
    ///     .update_security_settings(UpdateSecuritySettingsDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateSecuritySettings")]
    #[inline]
    pub fn update_security_settings(
        &self,
        request: UpdateSecuritySettingsDto,
    ) -> Call<SecuritySettingsDto> {
        self.call(&UPDATE_SECURITY_SETTINGS, Some(&request))
    }

    /// Get the global MFA settings
    ///
    /// Returns the MFA settings that apply to the whole user pool. The request has no parameters.
    ///
    /// `GET /api/v3/get-global-mfa-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/getGlobalMfaSettings>)
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
    ///     .get_global_mfa_settings()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getGlobalMfaSettings")]
    #[inline]
    pub fn get_global_mfa_settings(&self) -> Call<MFASettingsDto> {
        self.call(&GET_GLOBAL_MFA_SETTINGS, None)
    }

    /// Enable global MFA factors
    ///
    /// Enables the listed MFA factors for the whole user pool and returns the resulting settings.
    ///
    /// `POST /api/v3/update-global-mfa-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/updateGlobalMfaSettings>)
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
    /// use genauth::management::{FactorType, MFASettingsDto};
    ///
    /// let response = client
    ///     .update_global_mfa_settings(MFASettingsDto::new([FactorType::Sms]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateGlobalMfaSettings")]
    #[inline]
    pub fn update_global_mfa_settings(
        &self,
        request: MFASettingsDto,
    ) -> Call<MFASettingsDto> {
        self.call(&UPDATE_GLOBAL_MFA_SETTINGS, Some(&request))
    }

    /// Disable global MFA factors
    ///
    /// Disables the listed MFA factors for the whole user pool and returns the resulting settings.
    ///
    /// `POST /api/v3/disable-global-mfa-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/closeGlobalMfaSettings>)
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
    /// use genauth::management::{FactorType, MFADisableSettingsDto};
    ///
    /// let response = client
    ///     .close_global_mfa_settings(MFADisableSettingsDto::new([FactorType::Otp]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "closeGlobalMfaSettings")]
    #[inline]
    pub fn close_global_mfa_settings(
        &self,
        request: MFADisableSettingsDto,
    ) -> Call<MFASettingsDto> {
        self.call(&CLOSE_GLOBAL_MFA_SETTINGS, Some(&request))
    }
}
