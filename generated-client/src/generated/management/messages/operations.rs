// @generated from spec/management/messages.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Messages.

use crate::generated::management::{
    ConfigEmailProviderDto, EmailProviderDto, EmailTemplateDto, GetEmailTemplatesDataDto,
    ManagementClient, PreviewEmailTemplateDto, PreviewEmailTemplateRespDto,
    UpdateEmailTemplateDto,
};
use crate::runtime::prelude::*;

static GET_EMAIL_TEMPLATES: Operation = Operation {
    name: "getEmailTemplates",
    method: Method::GET,
    path: "/api/v3/get-email-templates",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_EMAIL_TEMPLATE: Operation = Operation {
    name: "updateEmailTemplate",
    method: Method::POST,
    path: "/api/v3/update-email-template",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static PREVIEW_EMAIL_TEMPLATE: Operation = Operation {
    name: "previewEmailTemplate",
    method: Method::POST,
    path: "/api/v3/preview-email-template",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static GET_EMAIL_PROVIDER: Operation = Operation {
    name: "getEmailProvider",
    method: Method::GET,
    path: "/api/v3/get-email-provider",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CONFIG_EMAIL_PROVIDER: Operation = Operation {
    name: "configEmailProvider",
    method: Method::POST,
    path: "/api/v3/config-email-provider",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Messages
///
/// Email templates and the email service.
impl ManagementClient {
    /// List email templates
    ///
    /// Returns the email templates of the user pool.
    ///
    /// `GET /api/v3/get-email-templates` [API documentation](<https://api-explorer.genauth.ai/#operation/getEmailTemplates>)
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
    ///     .get_email_templates()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEmailTemplates")]
    #[inline]
    pub fn get_email_templates(&self) -> Call<GetEmailTemplatesDataDto> {
        self.call(&GET_EMAIL_TEMPLATES, None)
    }

    /// Update an email template
    ///
    /// Changes the email template of the given type: whether it is customized, and its name,
    /// subject, sender, content, validity, redirect URL, and template engine.
    ///
    /// `POST /api/v3/update-email-template` [API documentation](<https://api-explorer.genauth.ai/#operation/updateEmailTemplate>)
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
    /// use genauth::management::{EmailTemplateType, UpdateEmailTemplateDto};
    ///
    /// let response = client
    ///     .update_email_template(UpdateEmailTemplateDto::new(
    ///         EmailTemplateType::WelcomeEmail,
    ///         true,
    ///         "欢迎邮件",
    ///         "欢迎加入 {{app_name}}",
    ///         "{{client_name}}",
    ///         "xxx",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateEmailTemplate")]
    #[inline]
    pub fn update_email_template(
        &self,
        request: UpdateEmailTemplateDto,
    ) -> Call<EmailTemplateDto> {
        self.call(&UPDATE_EMAIL_TEMPLATE, Some(&request))
    }

    /// Preview an email template
    ///
    /// Renders an email template of the given type without saving it. The content, subject, sender,
    /// validity, and template engine can be overridden for the preview.
    ///
    /// `POST /api/v3/preview-email-template` [API documentation](<https://api-explorer.genauth.ai/#operation/previewEmailTemplate>)
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
    /// use genauth::management::{EmailTemplateType, PreviewEmailTemplateDto};
    ///
    /// let response = client
    ///     .preview_email_template(PreviewEmailTemplateDto::new(EmailTemplateType::WelcomeEmail))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "previewEmailTemplate")]
    #[inline]
    pub fn preview_email_template(
        &self,
        request: PreviewEmailTemplateDto,
    ) -> Call<PreviewEmailTemplateRespDto> {
        self.call(&PREVIEW_EMAIL_TEMPLATE, Some(&request))
    }

    /// Get the email provider
    ///
    /// Returns the configuration of the third-party email service.
    ///
    /// `GET /api/v3/get-email-provider` [API documentation](<https://api-explorer.genauth.ai/#operation/getEmailProvider>)
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
    ///     .get_email_provider()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEmailProvider")]
    #[inline]
    pub fn get_email_provider(&self) -> Call<EmailProviderDto> {
        self.call(&GET_EMAIL_PROVIDER, None)
    }

    /// Configure the email provider
    ///
    /// Configures and enables or disables the third-party email service. The configuration field
    /// for the chosen `type` (SMTP, SendGrid, Alibaba enterprise email, or Tencent enterprise
    /// email) must be set.
    ///
    /// `POST /api/v3/config-email-provider` [API documentation](<https://api-explorer.genauth.ai/#operation/configEmailProvider>)
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
    /// use genauth::management::{ConfigEmailProviderDto, EmailProviderType};
    ///
    /// let response = client
    ///     .config_email_provider(ConfigEmailProviderDto::new(true, EmailProviderType::Custom))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "configEmailProvider")]
    #[inline]
    pub fn config_email_provider(
        &self,
        request: ConfigEmailProviderDto,
    ) -> Call<EmailProviderDto> {
        self.call(&CONFIG_EMAIL_PROVIDER, Some(&request))
    }
}
