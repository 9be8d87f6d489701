// @generated from spec/management/messages.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Messages.

use crate::catalog::*;
use crate::generated::resources::{EMAIL_PROVIDER, EMAIL_TEMPLATE};

pub(crate) static GET_EMAIL_TEMPLATES: Operation = Operation {
    client: "management",
    group: "messages",
    name: "getEmailTemplates",
    summary: "List email templates",
    method: "GET",
    path: "/api/v3/get-email-templates",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&GET_EMAIL_TEMPLATES_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EMAIL_TEMPLATE,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_EMAIL_TEMPLATE: Operation = Operation {
    client: "management",
    group: "messages",
    name: "updateEmailTemplate",
    summary: "Update an email template",
    method: "POST",
    path: "/api/v3/update-email-template",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_EMAIL_TEMPLATE_DTO,
        locations: &[Location::Body; 9],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&EMAIL_TEMPLATE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EMAIL_TEMPLATE,
        action: Action::Update,
        keys: &[Key::new(&EMAIL_TEMPLATE, &["type"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static PREVIEW_EMAIL_TEMPLATE: Operation = Operation {
    client: "management",
    group: "messages",
    name: "previewEmailTemplate",
    summary: "Preview an email template",
    method: "POST",
    path: "/api/v3/preview-email-template",
    credentials: &["management"],
    request: Some(Request {
        schema: &PREVIEW_EMAIL_TEMPLATE_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PREVIEW_EMAIL_TEMPLATE_RESP_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_EMAIL_PROVIDER: Operation = Operation {
    client: "management",
    group: "messages",
    name: "getEmailProvider",
    summary: "Get the email provider",
    method: "GET",
    path: "/api/v3/get-email-provider",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&EMAIL_PROVIDER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EMAIL_PROVIDER,
        action: Action::Read,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CONFIG_EMAIL_PROVIDER: Operation = Operation {
    client: "management",
    group: "messages",
    name: "configEmailProvider",
    summary: "Configure the email provider",
    method: "POST",
    path: "/api/v3/config-email-provider",
    credentials: &["management"],
    request: Some(Request {
        schema: &CONFIG_EMAIL_PROVIDER_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&EMAIL_PROVIDER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EMAIL_PROVIDER,
        action: Action::Update,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static PREVIEW_EMAIL_TEMPLATE_DTO: Schema = Schema::record(
    "PreviewEmailTemplateDto",
    &[
        Field::required("type", Type::Schema(&EMAIL_TEMPLATE_TYPE))
            .example(r#""WELCOME_EMAIL""#),
        Field::optional("content", Type::STRING).example(r#""xxx""#),
        Field::optional("subject", Type::STRING)
            .example(r#""欢迎加入 {{app_name}}""#),
        Field::optional("sender", Type::STRING).example(r#""{{client_name}}""#),
        Field::optional("expiresIn", Type::INTEGER).example("300").minimum(1.0),
        Field::optional("tplEngine", Type::Schema(&TEMPLATE_ENGINE))
            .defaults_to(r#""handlebar""#)
            .example(r#""handlebar""#),
    ],
);

pub(crate) static CONFIG_EMAIL_PROVIDER_DTO: Schema = Schema::record(
    "ConfigEmailProviderDto",
    &[
        Field::required("enabled", Type::BOOLEAN).example("true"),
        Field::required("type", Type::Schema(&EMAIL_PROVIDER_TYPE))
            .example(r#""custom""#),
        Field::optional("smtpConfig", Type::Schema(&SMTP_EMAIL_PROVIDER_CONFIG_INPUT)),
        Field::optional(
            "sendGridConfig",
            Type::Schema(&SEND_GRID_EMAIL_PROVIDER_CONFIG_INPUT),
        ),
        Field::optional(
            "aliExmailConfig",
            Type::Schema(&ALI_EXMAIL_EMAIL_PROVIDER_CONFIG_INPUT),
        ),
        Field::optional(
            "tencentExmailConfig",
            Type::Schema(&TENCENT_EXMAIL_EMAIL_PROVIDER_CONFIG_INPUT),
        ),
    ],
);

pub(crate) static EMAIL_TEMPLATE_DTO: Schema = Schema::record(
    "EmailTemplateDto",
    &[
        Field::required("customizeEnabled", Type::BOOLEAN).example("true"),
        Field::required("type", Type::Schema(&EMAIL_TEMPLATE_TYPE))
            .example(r#""WELCOME_EMAIL""#),
        Field::required("name", Type::STRING).example(r#""欢迎邮件""#),
        Field::required("subject", Type::STRING)
            .example(r#""欢迎加入 {{app_name}}""#),
        Field::required("sender", Type::STRING).example(r#""{{client_name}}""#),
        Field::required("content", Type::STRING).example(r#""xxx""#),
        Field::optional("expiresIn", Type::INTEGER).example("300"),
        Field::optional("redirectTo", Type::STRING).example(r#""https://example.com""#),
        Field::optional("tplEngine", Type::Schema(&TEMPLATE_ENGINE))
            .defaults_to(r#""handlebar""#)
            .example(r#""handlebar""#),
    ],
);

pub(crate) static EMAIL_TEMPLATE_CATEGORY_DTO: Schema = Schema::record(
    "EmailTemplateCategoryDto",
    &[
        Field::required("title", Type::STRING).example(r#""通知模版""#),
        Field::required("titleEn", Type::STRING).example(r#""Notification Template""#),
        Field::required("desc", Type::STRING)
            .example(
                r#""支持欢迎邮件和首次创建用户通知的邮件内容""#,
            ),
        Field::required("descEn", Type::STRING)
            .example(
                r#""We support the content of the Welcome Email and First-Created Account Notification""#,
            ),
    ],
);

pub(crate) static GET_EMAIL_TEMPLATES_DATA_DTO: Schema = Schema::record(
    "GetEmailTemplatesDataDto",
    &[
        Field::required("templates", Type::List(&Type::Schema(&EMAIL_TEMPLATE_DTO))),
        Field::required(
            "categories",
            Type::List(&Type::Schema(&EMAIL_TEMPLATE_CATEGORY_DTO)),
        ),
    ],
);

pub(crate) static UPDATE_EMAIL_TEMPLATE_DTO: Schema = Schema::record(
    "UpdateEmailTemplateDto",
    &[
        Field::required("type", Type::Schema(&EMAIL_TEMPLATE_TYPE))
            .example(r#""WELCOME_EMAIL""#),
        Field::required("customizeEnabled", Type::BOOLEAN).example("true"),
        Field::required("name", Type::STRING).example(r#""欢迎邮件""#),
        Field::required("subject", Type::STRING)
            .example(r#""欢迎加入 {{app_name}}""#),
        Field::required("sender", Type::STRING).example(r#""{{client_name}}""#),
        Field::required("content", Type::STRING).example(r#""xxx""#),
        Field::optional("expiresIn", Type::INTEGER).example("300").minimum(1.0),
        Field::optional("redirectTo", Type::STRING).example(r#""https://example.com""#),
        Field::optional("tplEngine", Type::Schema(&TEMPLATE_ENGINE))
            .defaults_to(r#""handlebar""#)
            .example(r#""handlebar""#),
    ],
);

pub(crate) static PREVIEW_EMAIL_TEMPLATE_DATA_DTO: Schema = Schema::record(
    "PreviewEmailTemplateDataDto",
    &[
        Field::required("content", Type::STRING).example(r#""xxx""#),
        Field::required("subject", Type::STRING).example(r#""欢迎加入 Authing""#),
        Field::required("sender", Type::STRING).example(r#""test@example.com""#),
    ],
);

pub(crate) static PREVIEW_EMAIL_TEMPLATE_RESP_DTO: Schema = Schema::record(
    "PreviewEmailTemplateRespDto",
    &[Field::required("data", Type::Schema(&PREVIEW_EMAIL_TEMPLATE_DATA_DTO))],
);

pub(crate) static SMTP_EMAIL_PROVIDER_CONFIG: Schema = Schema::record(
    "SMTPEmailProviderConfig",
    &[
        Field::required("smtp_host", Type::STRING).example(r#""smtp.example.com""#),
        Field::required("smtp_port", Type::INTEGER).example("465"),
        Field::required("sender", Type::STRING).example(r#""test""#),
        Field::required("senderPass", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::required("secure", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static SEND_GRID_EMAIL_PROVIDER_CONFIG: Schema = Schema::record(
    "SendGridEmailProviderConfig",
    &[
        Field::required("sender", Type::STRING).example(r#""test""#),
        Field::required("apikey", Type::Secret(Scalar::String))
            .example(r#""xxxxxxxxxx""#),
    ],
);

pub(crate) static ALI_EXMAIL_EMAIL_PROVIDER_CONFIG: Schema = Schema::record(
    "AliExmailEmailProviderConfig",
    &[
        Field::required("sender", Type::STRING).example(r#""test""#),
        Field::required("senderPass", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
    ],
);

pub(crate) static TENCENT_EXMAIL_EMAIL_PROVIDER_CONFIG: Schema = Schema::record(
    "TencentExmailEmailProviderConfig",
    &[
        Field::required("sender", Type::STRING).example(r#""test""#),
        Field::required("senderPass", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
    ],
);

pub(crate) static EMAIL_PROVIDER_DTO: Schema = Schema::record(
    "EmailProviderDto",
    &[
        Field::required("enabled", Type::BOOLEAN).example("true"),
        Field::optional("type", Type::Schema(&EMAIL_PROVIDER_TYPE))
            .example(r#""custom""#),
        Field::optional("smtpConfig", Type::Schema(&SMTP_EMAIL_PROVIDER_CONFIG)),
        Field::optional(
            "sendGridConfig",
            Type::Schema(&SEND_GRID_EMAIL_PROVIDER_CONFIG),
        ),
        Field::optional(
            "aliExmailConfig",
            Type::Schema(&ALI_EXMAIL_EMAIL_PROVIDER_CONFIG),
        ),
        Field::optional(
            "tencentExmailConfig",
            Type::Schema(&TENCENT_EXMAIL_EMAIL_PROVIDER_CONFIG),
        ),
    ],
);

pub(crate) static SMTP_EMAIL_PROVIDER_CONFIG_INPUT: Schema = Schema::record(
    "SMTPEmailProviderConfigInput",
    &[
        Field::required("smtp_host", Type::STRING).example(r#""smtp.example.com""#),
        Field::required("smtp_port", Type::INTEGER).example("465"),
        Field::optional("sender", Type::STRING).example(r#""test""#),
        Field::required("senderPass", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::optional("secure", Type::BOOLEAN).defaults_to("false").example("true"),
    ],
);

pub(crate) static SEND_GRID_EMAIL_PROVIDER_CONFIG_INPUT: Schema = Schema::record(
    "SendGridEmailProviderConfigInput",
    &[
        Field::required("sender", Type::STRING).example(r#""test""#),
        Field::required("apikey", Type::Secret(Scalar::String))
            .example(r#""xxxxxxxxxx""#),
    ],
);

pub(crate) static ALI_EXMAIL_EMAIL_PROVIDER_CONFIG_INPUT: Schema = Schema::record(
    "AliExmailEmailProviderConfigInput",
    &[
        Field::required("sender", Type::STRING).example(r#""test""#),
        Field::required("senderPass", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
    ],
);

pub(crate) static TENCENT_EXMAIL_EMAIL_PROVIDER_CONFIG_INPUT: Schema = Schema::record(
    "TencentExmailEmailProviderConfigInput",
    &[
        Field::required("sender", Type::STRING).example(r#""test""#),
        Field::required("senderPass", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
    ],
);

pub(crate) static EMAIL_TEMPLATE_TYPE: Schema = Schema::open_enum(
    "EmailTemplateType",
    &[
        "WELCOME_EMAIL",
        "FIRST_CREATED_USER",
        "REGISTER_VERIFY_CODE",
        "LOGIN_VERIFY_CODE",
        "MFA_VERIFY_CODE",
        "INFORMATION_COMPLETION_VERIFY_CODE",
        "FIRST_EMAIL_LOGIN_VERIFY",
        "CONSOLE_CONDUCTED_VERIFY",
        "USER_PASSWORD_UPDATE_REMIND",
        "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
        "USER_PASSWORD_RESET_NOTIFICATION",
        "RESET_PASSWORD_VERIFY_CODE",
        "SELF_UNLOCKING_VERIFY_CODE",
        "EMAIL_BIND_VERIFY_CODE",
        "EMAIL_UNBIND_VERIFY_CODE",
    ],
);

pub(crate) static TEMPLATE_ENGINE: Schema = Schema::open_enum(
    "TemplateEngine",
    &["handlebar", "ejs"],
);

pub(crate) static EMAIL_PROVIDER_TYPE: Schema = Schema::open_enum(
    "EmailProviderType",
    &["ali", "qq", "sendgrid", "custom"],
);
