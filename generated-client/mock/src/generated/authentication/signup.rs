// @generated from spec/authentication/signup.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Sign-up.

use crate::catalog::*;
use crate::generated::shared::{GENDER, PASSWORD_ENCRYPT_TYPE, USER_DTO};

pub(crate) static SIGN_UP: Operation = Operation {
    client: "authentication",
    group: "signup",
    name: "signUp",
    summary: "Sign up a user",
    method: "POST",
    path: "/api/v3/signup",
    credentials: &["app"],
    request: Some(Request {
        schema: &SIGN_UP_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&USER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SIGN_UP_DTO: Schema = Schema::record(
    "SignUpDto",
    &[
        Field::required("connection", Type::Schema(&SIGN_UP_DTO_CONNECTION))
            .example(r#""PASSWORD""#),
        Field::optional("passwordPayload", Type::Schema(&SIGN_UP_BY_PASSWORD_DTO))
            .example(r#"{"email":"test@example.com","password":"passw0rd"}"#),
        Field::optional("passCodePayload", Type::Schema(&SIGN_UP_BY_PASS_CODE_DTO))
            .example(r#"{"email":"test@example.com","passCode":"passw0rd"}"#),
        Field::optional("profile", Type::Schema(&SIGN_UP_PROFILE_DTO)),
        Field::optional("options", Type::Schema(&SIGN_UP_OPTIONS_DTO)),
    ],
);

pub(crate) static SIGN_UP_DTO_CONNECTION: Schema = Schema::open_enum(
    "SignUpDtoConnection",
    &["PASSWORD", "PASSCODE"],
);

pub(crate) static SIGN_UP_BY_PASSWORD_DTO: Schema = Schema::record(
    "SignUpByPasswordDto",
    &[
        Field::required("password", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::optional("username", Type::STRING).example(r#""test""#),
        Field::optional("email", Type::STRING).example(r#""test@example.com""#),
    ],
);

pub(crate) static SIGN_UP_BY_PASS_CODE_DTO: Schema = Schema::record(
    "SignUpByPassCodeDto",
    &[
        Field::required("passCode", Type::Secret(Scalar::String)).example(r#""123456""#),
        Field::optional("email", Type::STRING).example(r#""114114""#),
        Field::optional("phone", Type::STRING).example(r#""188xxxx8888""#),
        Field::optional("phoneCountryCode", Type::STRING)
            .defaults_to(r#""+86""#)
            .example(r#""+86""#),
    ],
);

pub(crate) static SIGN_UP_PROFILE_DTO: Schema = Schema::record(
    "SignUpProfileDto",
    &[
        Field::optional("nickname", Type::STRING),
        Field::optional("company", Type::STRING).example(r#""Authing .Inc""#),
        Field::optional("photo", Type::STRING)
            .example(r#""https://authing.cn/demo.jpg""#),
        Field::optional("device", Type::STRING).example(r#""iOS""#),
        Field::optional("browser", Type::STRING).example(r#""Edge""#),
        Field::optional("name", Type::STRING).example(r#""Mike""#),
        Field::optional("givenName", Type::STRING).example(r#""Zhou""#),
        Field::optional("familyName", Type::STRING).example(r#""Jay""#),
        Field::optional("middleName", Type::STRING).example(r#""Jane""#),
        Field::optional("profile", Type::STRING).example(r#""this is my profile""#),
        Field::optional("preferredUsername", Type::STRING).example(r#""Mike""#),
        Field::optional("website", Type::STRING).example(r#""https://authing.cn""#),
        Field::optional("gender", Type::Schema(&GENDER)).example(r#""M""#),
        Field::optional("birthdate", Type::STRING).example(r#""2020.2.2""#),
        Field::optional("zoneinfo", Type::STRING).example(r#""HongKong""#),
        Field::optional("locale", Type::STRING).example(r#""EN-US""#),
        Field::optional("address", Type::STRING).example(r#""Hai Dian XX""#),
        Field::optional("formatted", Type::STRING)
            .example(r#""132, My Street, Kingston, New York 12401.""#),
        Field::optional("streetAddress", Type::STRING).example(r#""Hai Dian Street 1""#),
        Field::optional("locality", Type::STRING).example(r#""BeiJing HaiDian""#),
        Field::optional("region", Type::STRING).example(r#""china""#),
        Field::optional("postalCode", Type::STRING).example(r#""3500000""#),
        Field::optional("country", Type::STRING).example(r#""china""#),
        Field::optional("email", Type::STRING).example(r#""help@authing.cn""#),
        Field::optional("phone", Type::STRING).example(r#""114114114""#),
        Field::optional("customData", Type::OBJECT).example(r#"{"name":"H"}"#),
        Field::optional("phoneCountryCode", Type::STRING),
    ],
);

pub(crate) static SIGN_UP_OPTIONS_DTO: Schema = Schema::record(
    "SignUpOptionsDto",
    &[
        Field::optional("clientIp", Type::STRING).example(r#""192.168.0.1""#),
        Field::optional(
                "phonePassCodeForInformationCompletion",
                Type::Secret(Scalar::String),
            )
            .example(r#""1234""#),
        Field::optional(
                "emailPassCodeForInformationCompletion",
                Type::Secret(Scalar::String),
            )
            .example(r#""1234""#),
        Field::required("context", Type::OBJECT),
        Field::optional("passwordEncryptType", Type::Schema(&PASSWORD_ENCRYPT_TYPE))
            .defaults_to(r#""none""#)
            .example(r#""none""#),
        Field::optional("passwordForPhonePassCode", Type::Secret(Scalar::String)),
    ],
);
