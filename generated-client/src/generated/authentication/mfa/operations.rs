// @generated from spec/authentication/mfa.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Multi-factor authentication.

use crate::generated::authentication::{
    AuthenticationClient, EnrollFactorDto, FactorDto, FactorToEnrollDto, GetFactorDto,
    MfaOtpVerityDto, OtpVerityRespDto, ResetFactorDto, SendEnrollFactorRequestDataDto,
    SendEnrollFactorRequestDto,
};
use crate::runtime::prelude::*;

static SEND_ENROLL_FACTOR_REQUEST: Operation = Operation {
    name: "sendEnrollFactorRequest",
    method: Method::POST,
    path: "/api/v3/send-enroll-factor-request",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static ENROLL_FACTOR: Operation = Operation {
    name: "enrollFactor",
    method: Method::POST,
    path: "/api/v3/enroll-factor",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static RESET_FACTOR: Operation = Operation {
    name: "resetFactor",
    method: Method::POST,
    path: "/api/v3/reset-factor",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_ENROLLED_FACTORS: Operation = Operation {
    name: "listEnrolledFactors",
    method: Method::GET,
    path: "/api/v3/list-enrolled-factors",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_FACTOR: Operation = Operation {
    name: "getFactor",
    method: Method::GET,
    path: "/api/v3/get-factor",
    query: &["factorId"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_FACTORS_TO_ENROLL: Operation = Operation {
    name: "listFactorsToEnroll",
    method: Method::GET,
    path: "/api/v3/list-factors-to-enroll",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static MFA_OTP_VERIFY: Operation = Operation {
    name: "mfaOtpVerify",
    method: Method::POST,
    path: "/api/v3/mfa-totp-verify",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Multi-factor authentication
///
/// Enrolls, lists, and removes the factors that a user presents in addition to the password.
impl AuthenticationClient {
    /// Request the binding of a factor
    ///
    /// Starts the binding of an MFA factor that the user has not bound yet. The required content of
    /// `profile` and the way the server verifies the user depend on the type of the factor. Returns
    /// an `enrollmentToken` to pass to `enrollFactor` together with the credential.
    ///
    /// `POST /api/v3/send-enroll-factor-request` [API documentation](<https://api-explorer.genauth.ai/#operation/sendEnrollFactorRequest>)
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
    /// use genauth::authentication::{FactorProfile, FactorType, SendEnrollFactorRequestDto};
    ///
    /// let response = client
    ///     .send_enroll_factor_request(SendEnrollFactorRequestDto::new(
    ///         FactorType::Sms,
    ///         FactorProfile::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendEnrollFactorRequest")]
    #[inline]
    pub fn send_enroll_factor_request(
        &self,
        request: SendEnrollFactorRequestDto,
    ) -> Call<SendEnrollFactorRequestDataDto> {
        self.call(&SEND_ENROLL_FACTOR_REQUEST, Some(&request))
    }

    /// Bind an MFA factor
    ///
    /// Completes the binding of an MFA factor with the `enrollmentToken` from
    /// `sendEnrollFactorRequest` and the credential that the factor requires. The token is valid
    /// for one minute.
    ///
    /// `POST /api/v3/enroll-factor` [API documentation](<https://api-explorer.genauth.ai/#operation/enrollFactor>)
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
    /// use genauth::authentication::{EnrollFactorDto, EnrollFactorEnrollmentDataDto, FactorType};
    ///
    /// let response = client
    ///     .enroll_factor(EnrollFactorDto::new(
    ///         FactorType::Sms,
    ///         "TQoCISidM0kBji0dxRi3afSDtkvvMiUphenIgLF87y+JOw4T8fDWOsHHXIcvZ2EVESXhTrfGyh1iGf52Cg9e9byeFQvm1VZ0QWrwmzwpntFAVtf1IP9LqVhmzXhBMFvLOcU/z1Eh/n0CrwX0uHNpJoMW9lp9AqHd9HvauaGKX+Y=",
    ///         EnrollFactorEnrollmentDataDto::new(),
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "enrollFactor")]
    #[inline]
    pub fn enroll_factor(&self, request: EnrollFactorDto) -> Call<()> {
        self.call(&ENROLL_FACTOR, Some(&request))
    }

    /// Unbind an MFA factor
    ///
    /// Removes one of the user's bound MFA factors, identified by its factor ID.
    ///
    /// `POST /api/v3/reset-factor` [API documentation](<https://api-explorer.genauth.ai/#operation/resetFactor>)
    ///
    /// Idempotent: a repeated call has no further effect.
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
    /// use genauth::authentication::ResetFactorDto;
    ///
    /// let response = client
    ///     .reset_factor(ResetFactorDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "resetFactor")]
    #[inline]
    pub fn reset_factor(&self, request: ResetFactorDto) -> Call<()> {
        self.call(&RESET_FACTOR, Some(&request))
    }

    /// List the bound MFA factors
    ///
    /// Returns all MFA factors that the user has bound. Four types are supported: SMS, email code,
    /// OTP, and face.
    ///
    /// `GET /api/v3/list-enrolled-factors` [API documentation](<https://api-explorer.genauth.ai/#operation/listEnrolledFactors>)
    ///
    /// Idempotent: a repeated call has no further effect.
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
    /// let response = client
    ///     .list_enrolled_factors()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listEnrolledFactors")]
    #[inline]
    pub fn list_enrolled_factors(&self) -> Call<Vec<FactorDto>> {
        self.call(&LIST_ENROLLED_FACTORS, None)
    }

    /// Get a bound MFA factor
    ///
    /// Returns the details of one of the user's bound MFA factors, identified by its factor ID.
    ///
    /// `GET /api/v3/get-factor` [API documentation](<https://api-explorer.genauth.ai/#operation/getFactor>)
    ///
    /// Idempotent: a repeated call has no further effect.
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
    /// use genauth::authentication::GetFactorDto;
    ///
    /// let response = client
    ///     .get_factor(GetFactorDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getFactor")]
    #[inline]
    pub fn get_factor(&self, request: GetFactorDto) -> Call<FactorDto> {
        self.call(&GET_FACTOR, Some(&request))
    }

    /// List the MFA factors available to bind
    ///
    /// Returns the MFA factors that are enabled for the application and that the user has not bound
    /// yet. The user can choose a new one to bind.
    ///
    /// `GET /api/v3/list-factors-to-enroll` [API documentation](<https://api-explorer.genauth.ai/#operation/listFactorsToEnroll>)
    ///
    /// Idempotent: a repeated call has no further effect.
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
    /// let response = client
    ///     .list_factors_to_enroll()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFactorsToEnroll")]
    #[inline]
    pub fn list_factors_to_enroll(&self) -> Call<Vec<FactorToEnrollDto>> {
        self.call(&LIST_FACTORS_TO_ENROLL, None)
    }

    /// Verify an MFA OTP
    ///
    /// Checks a one-time password against the OTP factor that the user has bound for MFA.
    ///
    /// `POST /api/v3/mfa-totp-verify` [API documentation](<https://api-explorer.genauth.ai/#operation/mfaOtpVerify>)
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
    /// use genauth::authentication::MfaOtpVerityDto;
    ///
    /// let response = client
    ///     .mfa_otp_verify(MfaOtpVerityDto::new("612311"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "mfaOtpVerify")]
    #[inline]
    pub fn mfa_otp_verify(&self, request: MfaOtpVerityDto) -> Call<OtpVerityRespDto> {
        self.call(&MFA_OTP_VERIFY, Some(&request))
    }
}
