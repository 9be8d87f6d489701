// @generated from spec/authentication/messages.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Messages.

use crate::catalog::*;

pub(crate) static SEND_SMS: Operation = Operation {
    client: "authentication",
    group: "messages",
    name: "sendSms",
    summary: "Send an SMS",
    method: "POST",
    path: "/api/v3/send-sms",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &SEND_SMS_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SEND_EMAIL: Operation = Operation {
    client: "authentication",
    group: "messages",
    name: "sendEmail",
    summary: "Send an email",
    method: "POST",
    path: "/api/v3/send-email",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &SEND_EMAIL_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static PRE_CHECK_CODE: Operation = Operation {
    client: "authentication",
    group: "messages",
    name: "preCheckCode",
    summary: "Check a one-time code in advance",
    method: "POST",
    path: "/api/v3/pre-check-code",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &PRE_CHECK_CODE_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PRE_CHECK_CODE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SEND_SMS_DTO: Schema = Schema::record(
    "SendSMSDto",
    &[
        Field::required("phoneNumber", Type::STRING).example(r#""188xxxx8888""#),
        Field::required("channel", Type::Schema(&SMS_CHANNEL))
            .example(r#""CHANNEL_LOGIN""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
    ],
);

pub(crate) static SEND_EMAIL_DTO: Schema = Schema::record(
    "SendEmailDto",
    &[
        Field::required("email", Type::STRING).example(r#""test@example.com""#),
        Field::required("channel", Type::Schema(&EMAIL_CHANNEL))
            .example(r#""CHANNEL_LOGIN""#),
    ],
);

pub(crate) static PRE_CHECK_CODE_DTO: Schema = Schema::record(
    "PreCheckCodeDto",
    &[
        Field::required("codeType", Type::Schema(&PRE_CHECK_CODE_DTO_CODE_TYPE))
            .example(r#""SMS""#),
        Field::optional("smsCodePayload", Type::Schema(&PRE_CHECK_SMS_CODE_DTO)),
        Field::optional("emailCodePayload", Type::Schema(&PRE_CHECK_EMAIL_CODE_DTO)),
    ],
);

pub(crate) static PRE_CHECK_CODE_DTO_CODE_TYPE: Schema = Schema::open_enum(
    "PreCheckCodeDtoCodeType",
    &["SMS", "EMAIL"],
);

pub(crate) static PRE_CHECK_SMS_CODE_DTO: Schema = Schema::record(
    "PreCheckSmsCodeDto",
    &[
        Field::required("phone", Type::STRING).example(r#""188xxxx8888""#),
        Field::required("passCode", Type::Secret(Scalar::String)).example(r#""123456""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::required("channel", Type::Schema(&SMS_CHANNEL))
            .example(r#""CHANNEL_LOGIN""#),
    ],
);

pub(crate) static PRE_CHECK_EMAIL_CODE_DTO: Schema = Schema::record(
    "PreCheckEmailCodeDto",
    &[
        Field::required("email", Type::STRING).example(r#""test@example.com""#),
        Field::required("passCode", Type::Secret(Scalar::String)).example(r#""123456""#),
        Field::required("channel", Type::Schema(&EMAIL_CHANNEL))
            .example(r#""CHANNEL_LOGIN""#),
    ],
);

pub(crate) static PRE_CHECK_CODE_DATA_DTO: Schema = Schema::record(
    "PreCheckCodeDataDto",
    &[
        Field::required("isValid", Type::BOOLEAN).example("true"),
        Field::optional("message", Type::STRING).example(r#""验证码已过期""#),
    ],
);

pub(crate) static SMS_CHANNEL: Schema = Schema::open_enum(
    "SmsChannel",
    &[
        "CHANNEL_LOGIN",
        "CHANNEL_REGISTER",
        "CHANNEL_RESET_PASSWORD",
        "CHANNEL_BIND_PHONE",
        "CHANNEL_UNBIND_PHONE",
        "CHANNEL_BIND_MFA",
        "CHANNEL_VERIFY_MFA",
        "CHANNEL_UNBIND_MFA",
        "CHANNEL_COMPLETE_PHONE",
        "CHANNEL_IDENTITY_VERIFICATION",
        "CHANNEL_DELETE_ACCOUNT",
    ],
);

pub(crate) static EMAIL_CHANNEL: Schema = Schema::open_enum(
    "EmailChannel",
    &[
        "CHANNEL_LOGIN",
        "CHANNEL_REGISTER",
        "CHANNEL_RESET_PASSWORD",
        "CHANNEL_VERIFY_EMAIL_LINK",
        "CHANNEL_UPDATE_EMAIL",
        "CHANNEL_BIND_EMAIL",
        "CHANNEL_UNBIND_EMAIL",
        "CHANNEL_VERIFY_MFA",
        "CHANNEL_UNLOCK_ACCOUNT",
        "CHANNEL_COMPLETE_EMAIL",
        "CHANNEL_DELETE_ACCOUNT",
    ],
);
