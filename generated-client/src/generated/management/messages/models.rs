// @generated from spec/management/messages.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Messages.

use crate::runtime::prelude::*;

/// An email template to preview.
///
/// Used by [`preview_email_template`](crate::management::ManagementClient::preview_email_template).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviewEmailTemplateDto {
    /// Type of the email template, that is, the occasion it is sent on.
    ///
    /// Example: `WELCOME_EMAIL`.
    pub r#type: EmailTemplateType,
    /// Template of the email content. If omitted, the email template configured in the user pool is
    /// rendered.
    ///
    /// Example: `xxx`.
    pub content: Option<String>,
    /// Subject line of the email. If omitted, the email template configured in the user pool is
    /// rendered.
    ///
    /// Example: `欢迎加入 {{app_name}}`.
    pub subject: Option<String>,
    /// Sender name of the email. If omitted, the email template configured in the user pool is
    /// rendered.
    ///
    /// Example: `{{client_name}}`.
    pub sender: Option<String>,
    /// Validity period of the one-time code or email. Only verification emails have one. If
    /// omitted, the email template configured in the user pool is rendered.
    ///
    /// Limits: at least 1.\
    /// Example: `300`.
    #[doc(alias = "expiresIn")]
    pub expires_in: Option<i64>,
    /// Engine that renders the email template: [Handlebars](<https://handlebarsjs.com/>) or
    /// [EJS](<https://ejs.co/>).
    ///
    /// Server default: `handlebar`.\
    /// Example: `handlebar`.
    #[doc(alias = "tplEngine")]
    pub tpl_engine: Option<TemplateEngine>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PreviewEmailTemplateDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(r#type: impl Into<EmailTemplateType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`content`](Self#structfield.content).
    pub fn content(mut self, value: impl IntoOption<String>) -> Self {
        self.content = value.into_option();
        self
    }

    /// Sets [`subject`](Self#structfield.subject).
    pub fn subject(mut self, value: impl IntoOption<String>) -> Self {
        self.subject = value.into_option();
        self
    }

    /// Sets [`sender`](Self#structfield.sender).
    pub fn sender(mut self, value: impl IntoOption<String>) -> Self {
        self.sender = value.into_option();
        self
    }

    /// Sets [`expires_in`](Self#structfield.expires_in).
    pub fn expires_in(mut self, value: impl IntoOption<i64>) -> Self {
        self.expires_in = value.into_option();
        self
    }

    /// Sets [`tpl_engine`](Self#structfield.tpl_engine).
    pub fn tpl_engine(mut self, value: impl IntoOption<TemplateEngine>) -> Self {
        self.tpl_engine = value.into_option();
        self
    }
}

record! {
    PreviewEmailTemplateDto {
        required r#type = "type",
        optional content = "content",
        optional subject = "subject",
        optional sender = "sender",
        optional expires_in = "expiresIn",
        optional tpl_engine = "tplEngine",
    }
}

/// The third-party email service to use, whether it is enabled, and its settings.
///
/// Used by [`config_email_provider`](crate::management::ManagementClient::config_email_provider).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigEmailProviderDto {
    /// Whether the third-party email provider is enabled. If it is not, the built-in email service
    /// of GenAuth is used.
    ///
    /// Example: `true`.
    pub enabled: bool,
    /// Type of the third-party email provider.
    ///
    /// Example: `custom`.
    pub r#type: EmailProviderType,
    /// Settings of the custom SMTP email service.
    #[doc(alias = "smtpConfig")]
    pub smtp_config: Option<SMTPEmailProviderConfigInput>,
    /// Settings of the SendGrid email service.
    #[doc(alias = "sendGridConfig")]
    pub send_grid_config: Option<SendGridEmailProviderConfigInput>,
    /// Settings of the Alibaba enterprise email service.
    #[doc(alias = "aliExmailConfig")]
    pub ali_exmail_config: Option<AliExmailEmailProviderConfigInput>,
    /// Settings of the Tencent enterprise email service.
    #[doc(alias = "tencentExmailConfig")]
    pub tencent_exmail_config: Option<TencentExmailEmailProviderConfigInput>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ConfigEmailProviderDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(enabled: bool, r#type: impl Into<EmailProviderType>) -> Self {
        Self {
            enabled,
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`smtp_config`](Self#structfield.smtp_config).
    pub fn smtp_config(
        mut self,
        value: impl IntoOption<SMTPEmailProviderConfigInput>,
    ) -> Self {
        self.smtp_config = value.into_option();
        self
    }

    /// Sets [`send_grid_config`](Self#structfield.send_grid_config).
    pub fn send_grid_config(
        mut self,
        value: impl IntoOption<SendGridEmailProviderConfigInput>,
    ) -> Self {
        self.send_grid_config = value.into_option();
        self
    }

    /// Sets [`ali_exmail_config`](Self#structfield.ali_exmail_config).
    pub fn ali_exmail_config(
        mut self,
        value: impl IntoOption<AliExmailEmailProviderConfigInput>,
    ) -> Self {
        self.ali_exmail_config = value.into_option();
        self
    }

    /// Sets [`tencent_exmail_config`](Self#structfield.tencent_exmail_config).
    pub fn tencent_exmail_config(
        mut self,
        value: impl IntoOption<TencentExmailEmailProviderConfigInput>,
    ) -> Self {
        self.tencent_exmail_config = value.into_option();
        self
    }
}

record! {
    ConfigEmailProviderDto {
        required enabled = "enabled",
        required r#type = "type",
        optional smtp_config = "smtpConfig",
        optional send_grid_config = "sendGridConfig",
        optional ali_exmail_config = "aliExmailConfig",
        optional tencent_exmail_config = "tencentExmailConfig",
    }
}

/// An email template: its subject, sender, content, validity period, and template engine.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateDto {
    /// Whether the custom template is enabled.
    ///
    /// Example: `true`.
    #[doc(alias = "customizeEnabled")]
    pub customize_enabled: bool,
    /// Type of the email template, that is, the occasion it is sent on.
    ///
    /// Example: `WELCOME_EMAIL`.
    pub r#type: EmailTemplateType,
    /// Name of the email template.
    ///
    /// Example: `欢迎邮件`.
    pub name: String,
    /// Subject line of the email.
    ///
    /// Example: `欢迎加入 {{app_name}}`.
    pub subject: String,
    /// Sender name of the email.
    ///
    /// Example: `{{client_name}}`.
    pub sender: String,
    /// Template of the email content.
    ///
    /// Example: `xxx`.
    pub content: String,
    /// Validity period of the one-time code or email. Only verification emails have one.
    ///
    /// Example: `300`.
    #[doc(alias = "expiresIn")]
    pub expires_in: Option<i64>,
    /// URL to redirect to after email verification. Takes effect only for templates of type
    /// `FIRST_EMAIL_LOGIN_VERIFY` and `CONSOLE_CONDUCTED_VERIFY`.
    ///
    /// Example: `https://example.com`.
    #[doc(alias = "redirectTo")]
    pub redirect_to: Option<String>,
    /// Engine that renders the email template: [Handlebars](<https://handlebarsjs.com/>) or
    /// [EJS](<https://ejs.co/>).
    ///
    /// Server default: `handlebar`.\
    /// Example: `handlebar`.
    #[doc(alias = "tplEngine")]
    pub tpl_engine: Option<TemplateEngine>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    EmailTemplateDto {
        required customize_enabled = "customizeEnabled",
        required r#type = "type",
        required name = "name",
        required subject = "subject",
        required sender = "sender",
        required content = "content",
        optional expires_in = "expiresIn",
        optional redirect_to = "redirectTo",
        optional tpl_engine = "tplEngine",
    }
}

/// A category of email templates, with its title and description in Chinese and English.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateCategoryDto {
    /// Name of the email template category.
    ///
    /// Example: `通知模版`.
    pub title: String,
    /// English name of the email template category.
    ///
    /// Example: `Notification Template`.
    #[doc(alias = "titleEn")]
    pub title_en: String,
    /// Description of the email template category.
    ///
    /// Example: `支持欢迎邮件和首次创建用户通知的邮件内容`.
    pub desc: String,
    /// English description of the email template category.
    ///
    /// Example: `We support the content of the Welcome Email and First-Created Account Notification`.
    #[doc(alias = "descEn")]
    pub desc_en: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    EmailTemplateCategoryDto {
        required title = "title",
        required title_en = "titleEn",
        required desc = "desc",
        required desc_en = "descEn",
    }
}

/// All email templates and their categories.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEmailTemplatesDataDto {
    /// Email templates of the user pool.
    pub templates: Vec<EmailTemplateDto>,
    /// Categories of email templates.
    pub categories: Vec<EmailTemplateCategoryDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetEmailTemplatesDataDto {
        required templates = "templates",
        required categories = "categories",
    }
}

/// New content and settings for the email template of a given type.
///
/// Used by [`update_email_template`](crate::management::ManagementClient::update_email_template), [`update_invite_email_template`](crate::management::ManagementClient::update_invite_email_template).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateEmailTemplateDto {
    /// Type of the email template, that is, the occasion it is sent on.
    ///
    /// Example: `WELCOME_EMAIL`.
    pub r#type: EmailTemplateType,
    /// Whether the custom template is enabled.
    ///
    /// Example: `true`.
    #[doc(alias = "customizeEnabled")]
    pub customize_enabled: bool,
    /// Name of the email template.
    ///
    /// Example: `欢迎邮件`.
    pub name: String,
    /// Subject line of the email.
    ///
    /// Example: `欢迎加入 {{app_name}}`.
    pub subject: String,
    /// Sender name of the email.
    ///
    /// Example: `{{client_name}}`.
    pub sender: String,
    /// Template of the email content.
    ///
    /// Example: `xxx`.
    pub content: String,
    /// Validity period of the one-time code or email. Only verification emails have one.
    ///
    /// Limits: at least 1.\
    /// Example: `300`.
    #[doc(alias = "expiresIn")]
    pub expires_in: Option<i64>,
    /// URL to redirect to after email verification. Takes effect only for templates of type
    /// `FIRST_EMAIL_LOGIN_VERIFY` and `CONSOLE_CONDUCTED_VERIFY`.
    ///
    /// Example: `https://example.com`.
    #[doc(alias = "redirectTo")]
    pub redirect_to: Option<String>,
    /// Engine that renders the email template: [Handlebars](<https://handlebarsjs.com/>) or
    /// [EJS](<https://ejs.co/>).
    ///
    /// Server default: `handlebar`.\
    /// Example: `handlebar`.
    #[doc(alias = "tplEngine")]
    pub tpl_engine: Option<TemplateEngine>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateEmailTemplateDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        r#type: impl Into<EmailTemplateType>,
        customize_enabled: bool,
        name: impl Into<String>,
        subject: impl Into<String>,
        sender: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            customize_enabled,
            name: name.into(),
            subject: subject.into(),
            sender: sender.into(),
            content: content.into(),
            ..Record::blank()
        }
    }

    /// Sets [`expires_in`](Self#structfield.expires_in).
    pub fn expires_in(mut self, value: impl IntoOption<i64>) -> Self {
        self.expires_in = value.into_option();
        self
    }

    /// Sets [`redirect_to`](Self#structfield.redirect_to).
    pub fn redirect_to(mut self, value: impl IntoOption<String>) -> Self {
        self.redirect_to = value.into_option();
        self
    }

    /// Sets [`tpl_engine`](Self#structfield.tpl_engine).
    pub fn tpl_engine(mut self, value: impl IntoOption<TemplateEngine>) -> Self {
        self.tpl_engine = value.into_option();
        self
    }
}

record! {
    UpdateEmailTemplateDto {
        required r#type = "type",
        required customize_enabled = "customizeEnabled",
        required name = "name",
        required subject = "subject",
        required sender = "sender",
        required content = "content",
        optional expires_in = "expiresIn",
        optional redirect_to = "redirectTo",
        optional tpl_engine = "tplEngine",
    }
}

/// A rendered email: its subject, sender, and content.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviewEmailTemplateDataDto {
    /// Body of the previewed email, as HTML.
    ///
    /// Example: `xxx`.
    pub content: String,
    /// Subject line of the previewed email.
    ///
    /// Example: `欢迎加入 Authing`.
    pub subject: String,
    /// Sender of the previewed email.
    ///
    /// Example: `test@example.com`.
    pub sender: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PreviewEmailTemplateDataDto {
        required content = "content",
        required subject = "subject",
        required sender = "sender",
    }
}

/// The rendered preview of an email template.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviewEmailTemplateRespDto {
    /// The response data.
    pub data: PreviewEmailTemplateDataDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PreviewEmailTemplateRespDto {
        required data = "data",
    }
}

/// Current settings of the SMTP server that sends emails.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SMTPEmailProviderConfig {
    /// Host address of the SMTP server.
    ///
    /// Example: `smtp.example.com`.
    pub smtp_host: String,
    /// Port of the SMTP server.
    ///
    /// Example: `465`.
    pub smtp_port: i64,
    /// Username of the sending account at the email provider.
    ///
    /// Example: `test`.
    pub sender: String,
    /// Password of the sending account at the email provider.
    ///
    /// Example: `passw0rd`.
    #[doc(alias = "senderPass")]
    pub sender_pass: Secret,
    /// Whether the SMTP connection uses SSL.
    ///
    /// Example: `true`.
    pub secure: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SMTPEmailProviderConfig {
        required smtp_host = "smtp_host",
        required smtp_port = "smtp_port",
        required sender = "sender",
        required sender_pass = "senderPass",
        required secure = "secure",
    }
}

/// Current settings for sending email through SendGrid.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGridEmailProviderConfig {
    /// Username of the sending account at the email provider.
    ///
    /// Example: `test`.
    pub sender: String,
    /// SendGrid API key; see the [SendGrid
    /// documentation](<https://docs.sendgrid.com/ui/account-and-settings/api-keys>).
    ///
    /// Example: `xxxxxxxxxx`.
    pub apikey: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SendGridEmailProviderConfig {
        required sender = "sender",
        required apikey = "apikey",
    }
}

/// Current settings for sending email through Alibaba enterprise email.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AliExmailEmailProviderConfig {
    /// Username of the sending account at the email provider.
    ///
    /// Example: `test`.
    pub sender: String,
    /// Password of the sending account at the email provider.
    ///
    /// Example: `passw0rd`.
    #[doc(alias = "senderPass")]
    pub sender_pass: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AliExmailEmailProviderConfig {
        required sender = "sender",
        required sender_pass = "senderPass",
    }
}

/// Current settings for sending email through Tencent enterprise email.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TencentExmailEmailProviderConfig {
    /// Username of the sending account at the email provider.
    ///
    /// Example: `test`.
    pub sender: String,
    /// Password of the sending account at the email provider.
    ///
    /// Example: `passw0rd`.
    #[doc(alias = "senderPass")]
    pub sender_pass: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TencentExmailEmailProviderConfig {
        required sender = "sender",
        required sender_pass = "senderPass",
    }
}

/// The third-party email service in use, whether it is enabled, and its settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailProviderDto {
    /// Whether the third-party email provider is enabled. If it is not, the built-in email service
    /// of GenAuth is used.
    ///
    /// Example: `true`.
    pub enabled: bool,
    /// Type of the third-party email provider.
    ///
    /// Example: `custom`.
    pub r#type: Option<EmailProviderType>,
    /// Settings of the custom SMTP email service.
    #[doc(alias = "smtpConfig")]
    pub smtp_config: Option<SMTPEmailProviderConfig>,
    /// Settings of the SendGrid email service.
    #[doc(alias = "sendGridConfig")]
    pub send_grid_config: Option<SendGridEmailProviderConfig>,
    /// Settings of the Alibaba enterprise email service.
    #[doc(alias = "aliExmailConfig")]
    pub ali_exmail_config: Option<AliExmailEmailProviderConfig>,
    /// Settings of the Tencent enterprise email service.
    #[doc(alias = "tencentExmailConfig")]
    pub tencent_exmail_config: Option<TencentExmailEmailProviderConfig>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    EmailProviderDto {
        required enabled = "enabled",
        optional r#type = "type",
        optional smtp_config = "smtpConfig",
        optional send_grid_config = "sendGridConfig",
        optional ali_exmail_config = "aliExmailConfig",
        optional tencent_exmail_config = "tencentExmailConfig",
    }
}

/// The SMTP server to send email through and its account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SMTPEmailProviderConfigInput {
    /// Host address of the SMTP server.
    ///
    /// Example: `smtp.example.com`.
    pub smtp_host: String,
    /// Port of the SMTP server.
    ///
    /// Example: `465`.
    pub smtp_port: i64,
    /// Username of the sending account at the email provider.
    ///
    /// Example: `test`.
    pub sender: Option<String>,
    /// Password of the sending account at the email provider.
    ///
    /// Example: `passw0rd`.
    #[doc(alias = "senderPass")]
    pub sender_pass: Secret,
    /// Whether the SMTP connection uses SSL.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    pub secure: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SMTPEmailProviderConfigInput {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        smtp_host: impl Into<String>,
        smtp_port: i64,
        sender_pass: impl Into<Secret>,
    ) -> Self {
        Self {
            smtp_host: smtp_host.into(),
            smtp_port,
            sender_pass: sender_pass.into(),
            ..Record::blank()
        }
    }

    /// Sets [`sender`](Self#structfield.sender).
    pub fn sender(mut self, value: impl IntoOption<String>) -> Self {
        self.sender = value.into_option();
        self
    }

    /// Sets [`secure`](Self#structfield.secure).
    pub fn secure(mut self, value: impl IntoOption<bool>) -> Self {
        self.secure = value.into_option();
        self
    }
}

record! {
    SMTPEmailProviderConfigInput {
        required smtp_host = "smtp_host",
        required smtp_port = "smtp_port",
        optional sender = "sender",
        required sender_pass = "senderPass",
        optional secure = "secure",
    }
}

/// The sender address and API key for sending email through SendGrid.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGridEmailProviderConfigInput {
    /// Username of the sending account at the email provider.
    ///
    /// Example: `test`.
    pub sender: String,
    /// SendGrid API key; see the [SendGrid
    /// documentation](<https://docs.sendgrid.com/ui/account-and-settings/api-keys>).
    ///
    /// Example: `xxxxxxxxxx`.
    pub apikey: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendGridEmailProviderConfigInput {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sender: impl Into<String>, apikey: impl Into<Secret>) -> Self {
        Self {
            sender: sender.into(),
            apikey: apikey.into(),
            ..Record::blank()
        }
    }
}

record! {
    SendGridEmailProviderConfigInput {
        required sender = "sender",
        required apikey = "apikey",
    }
}

/// The sender address and password for sending email through Alibaba enterprise email.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AliExmailEmailProviderConfigInput {
    /// Username of the sending account at the email provider.
    ///
    /// Example: `test`.
    pub sender: String,
    /// Password of the sending account at the email provider.
    ///
    /// Example: `passw0rd`.
    #[doc(alias = "senderPass")]
    pub sender_pass: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AliExmailEmailProviderConfigInput {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sender: impl Into<String>, sender_pass: impl Into<Secret>) -> Self {
        Self {
            sender: sender.into(),
            sender_pass: sender_pass.into(),
            ..Record::blank()
        }
    }
}

record! {
    AliExmailEmailProviderConfigInput {
        required sender = "sender",
        required sender_pass = "senderPass",
    }
}

/// The sender address and password for sending email through Tencent enterprise email.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TencentExmailEmailProviderConfigInput {
    /// Username of the sending account at the email provider.
    ///
    /// Example: `test`.
    pub sender: String,
    /// Password of the sending account at the email provider.
    ///
    /// Example: `passw0rd`.
    #[doc(alias = "senderPass")]
    pub sender_pass: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl TencentExmailEmailProviderConfigInput {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(sender: impl Into<String>, sender_pass: impl Into<Secret>) -> Self {
        Self {
            sender: sender.into(),
            sender_pass: sender_pass.into(),
            ..Record::blank()
        }
    }
}

record! {
    TencentExmailEmailProviderConfigInput {
        required sender = "sender",
        required sender_pass = "senderPass",
    }
}

/// Type of an email template, that is, the occasion it is sent on.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailTemplateType {
    /// Email that welcomes a new user.
    ///
    /// Serialized as `WELCOME_EMAIL`.
    #[doc(alias = "WELCOME_EMAIL")]
    WelcomeEmail,
    /// Notification sent when a user is first created.
    ///
    /// Serialized as `FIRST_CREATED_USER`.
    #[doc(alias = "FIRST_CREATED_USER")]
    FirstCreatedUser,
    /// One-time code for signing up.
    ///
    /// Serialized as `REGISTER_VERIFY_CODE`.
    #[doc(alias = "REGISTER_VERIFY_CODE")]
    RegisterVerifyCode,
    /// One-time code for signing in.
    ///
    /// Serialized as `LOGIN_VERIFY_CODE`.
    #[doc(alias = "LOGIN_VERIFY_CODE")]
    LoginVerifyCode,
    /// One-time code for MFA verification.
    ///
    /// Serialized as `MFA_VERIFY_CODE`.
    #[doc(alias = "MFA_VERIFY_CODE")]
    MfaVerifyCode,
    /// One-time code for completing sign-up information.
    ///
    /// Serialized as `INFORMATION_COMPLETION_VERIFY_CODE`.
    #[doc(alias = "INFORMATION_COMPLETION_VERIFY_CODE")]
    InformationCompletionVerifyCode,
    /// Verification at the first sign-in by email.
    ///
    /// Serialized as `FIRST_EMAIL_LOGIN_VERIFY`.
    #[doc(alias = "FIRST_EMAIL_LOGIN_VERIFY")]
    FirstEmailLoginVerify,
    /// Email verification started in the console.
    ///
    /// Serialized as `CONSOLE_CONDUCTED_VERIFY`.
    #[doc(alias = "CONSOLE_CONDUCTED_VERIFY")]
    ConsoleConductedVerify,
    /// Reminder that the user's password is expiring.
    ///
    /// Serialized as `USER_PASSWORD_UPDATE_REMIND`.
    #[doc(alias = "USER_PASSWORD_UPDATE_REMIND")]
    UserPasswordUpdateRemind,
    /// Notification that an administrator has reset the user's password.
    ///
    /// Serialized as `ADMIN_RESET_USER_PASSWORD_NOTIFICATION`.
    #[doc(alias = "ADMIN_RESET_USER_PASSWORD_NOTIFICATION")]
    AdminResetUserPasswordNotification,
    /// Notification that the user's password has been reset.
    ///
    /// Serialized as `USER_PASSWORD_RESET_NOTIFICATION`.
    #[doc(alias = "USER_PASSWORD_RESET_NOTIFICATION")]
    UserPasswordResetNotification,
    /// One-time code for resetting the password.
    ///
    /// Serialized as `RESET_PASSWORD_VERIFY_CODE`.
    #[doc(alias = "RESET_PASSWORD_VERIFY_CODE")]
    ResetPasswordVerifyCode,
    /// One-time code for unlocking the user's own account.
    ///
    /// Serialized as `SELF_UNLOCKING_VERIFY_CODE`.
    #[doc(alias = "SELF_UNLOCKING_VERIFY_CODE")]
    SelfUnlockingVerifyCode,
    /// One-time code for binding an email address.
    ///
    /// Serialized as `EMAIL_BIND_VERIFY_CODE`.
    #[doc(alias = "EMAIL_BIND_VERIFY_CODE")]
    EmailBindVerifyCode,
    /// One-time code for unbinding the email address.
    ///
    /// Serialized as `EMAIL_UNBIND_VERIFY_CODE`.
    #[doc(alias = "EMAIL_UNBIND_VERIFY_CODE")]
    EmailUnbindVerifyCode,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    EmailTemplateType {
        WelcomeEmail = "WELCOME_EMAIL",
        FirstCreatedUser = "FIRST_CREATED_USER",
        RegisterVerifyCode = "REGISTER_VERIFY_CODE",
        LoginVerifyCode = "LOGIN_VERIFY_CODE",
        MfaVerifyCode = "MFA_VERIFY_CODE",
        InformationCompletionVerifyCode = "INFORMATION_COMPLETION_VERIFY_CODE",
        FirstEmailLoginVerify = "FIRST_EMAIL_LOGIN_VERIFY",
        ConsoleConductedVerify = "CONSOLE_CONDUCTED_VERIFY",
        UserPasswordUpdateRemind = "USER_PASSWORD_UPDATE_REMIND",
        AdminResetUserPasswordNotification = "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
        UserPasswordResetNotification = "USER_PASSWORD_RESET_NOTIFICATION",
        ResetPasswordVerifyCode = "RESET_PASSWORD_VERIFY_CODE",
        SelfUnlockingVerifyCode = "SELF_UNLOCKING_VERIFY_CODE",
        EmailBindVerifyCode = "EMAIL_BIND_VERIFY_CODE",
        EmailUnbindVerifyCode = "EMAIL_UNBIND_VERIFY_CODE",
    }
}

/// Engine that renders an email template.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateEngine {
    /// Templates in the Handlebars language.
    ///
    /// Serialized as `handlebar`.
    #[doc(alias = "handlebar")]
    Handlebar,
    /// Templates in the EJS language.
    ///
    /// Serialized as `ejs`.
    #[doc(alias = "ejs")]
    Ejs,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    TemplateEngine {
        Handlebar = "handlebar",
        Ejs = "ejs",
    }
}

/// Service that sends emails.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailProviderType {
    /// Alibaba enterprise email.
    ///
    /// Serialized as `ali`.
    #[doc(alias = "ali")]
    Ali,
    /// Tencent enterprise email.
    ///
    /// Serialized as `qq`.
    #[doc(alias = "qq")]
    Qq,
    /// The SendGrid email service.
    ///
    /// Serialized as `sendgrid`.
    #[doc(alias = "sendgrid")]
    Sendgrid,
    /// A custom SMTP email service.
    ///
    /// Serialized as `custom`.
    #[doc(alias = "custom")]
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    EmailProviderType {
        Ali = "ali",
        Qq = "qq",
        Sendgrid = "sendgrid",
        Custom = "custom",
    }
}

/// Response of `getEmailTemplates`.
pub type GetEmailTemplatesRespDto = Response<GetEmailTemplatesDataDto>;

/// Response of `updateEmailTemplate`.
pub type EmailTemplateSingleItemRespDto = Response<EmailTemplateDto>;

/// Response of `getEmailProvider`.
pub type EmailProviderRespDto = Response<EmailProviderDto>;
