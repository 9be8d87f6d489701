// @generated from spec/authentication/messages.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Messages.

use crate::generated::authentication::{
    AuthenticationClient, PreCheckCodeDataDto, PreCheckCodeDto, SendEmailDto, SendSMSDto,
};
use crate::runtime::prelude::*;

static SEND_SMS: Operation = Operation {
    name: "sendSms",
    method: Method::POST,
    path: "/api/v3/send-sms",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static SEND_EMAIL: Operation = Operation {
    name: "sendEmail",
    method: Method::POST,
    path: "/api/v3/send-email",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static PRE_CHECK_CODE: Operation = Operation {
    name: "preCheckCode",
    method: Method::POST,
    path: "/api/v3/pre-check-code",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Messages
///
/// Sends one-time codes by SMS and email.
impl AuthenticationClient {
    /// Send an SMS
    ///
    /// Sends a one-time code to a phone number. The channel, which states the purpose of the
    /// message, is required. At most one message per minute can be sent for each phone number and
    /// channel.
    ///
    /// `POST /api/v3/send-sms` [API documentation](<https://api-explorer.genauth.ai/#operation/sendSms>)
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
    /// use genauth::authentication::{SendSMSDto, SmsChannel};
    ///
    /// let response = client
    ///     .send_sms(SendSMSDto::new("188xxxx8888", SmsChannel::ChannelLogin))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendSms")]
    #[inline]
    pub fn send_sms(&self, request: SendSMSDto) -> Call<()> {
        self.call(&SEND_SMS, Some(&request))
    }

    /// Send an email
    ///
    /// Sends a message, such as a one-time code, to an email address. The channel, which states the
    /// purpose of the message, is required. At most one message per minute can be sent for each
    /// email address and channel.
    ///
    /// `POST /api/v3/send-email` [API documentation](<https://api-explorer.genauth.ai/#operation/sendEmail>)
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
    /// use genauth::authentication::{EmailChannel, SendEmailDto};
    ///
    /// let response = client
    ///     .send_email(SendEmailDto::new("test@example.com", EmailChannel::ChannelLogin))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendEmail")]
    #[inline]
    pub fn send_email(&self, request: SendEmailDto) -> Call<()> {
        self.call(&SEND_EMAIL, Some(&request))
    }

    /// Check a one-time code in advance
    ///
    /// Checks whether a one-time code sent by SMS or email is correct and still valid, without
    /// consuming it.
    ///
    /// `POST /api/v3/pre-check-code` [API documentation](<https://api-explorer.genauth.ai/#operation/preCheckCode>)
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
    /// use genauth::authentication::{PreCheckCodeDto, PreCheckCodeDtoCodeType};
    ///
    /// let response = client
    ///     .pre_check_code(PreCheckCodeDto::new(PreCheckCodeDtoCodeType::Sms))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "preCheckCode")]
    #[inline]
    pub fn pre_check_code(&self, request: PreCheckCodeDto) -> Call<PreCheckCodeDataDto> {
        self.call(&PRE_CHECK_CODE, Some(&request))
    }
}
