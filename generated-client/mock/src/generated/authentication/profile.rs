// @generated from spec/authentication/profile.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group User profile.

use crate::catalog::*;
use crate::generated::authentication::signin::PUBLIC_KEY_CREDENTIAL_DESCRIPTOR_DTO;
use crate::generated::shared::{
    DEVICE_STATUS, GENDER, IS_SUCCESS_DTO, PASSWORD_ENCRYPT_TYPE, TERMINAL_TYPE, USER_DTO,
};

pub(crate) static GET_PROFILE: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "getProfile",
    summary: "Get my profile",
    method: "GET",
    path: "/api/v3/get-profile",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_PROFILE_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&USER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPDATE_PROFILE: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "updateProfile",
    summary: "Update my profile",
    method: "POST",
    path: "/api/v3/update-profile",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &UPDATE_USER_PROFILE_DTO,
        locations: &[Location::Body; 16],
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

pub(crate) static BIND_EMAIL: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "bindEmail",
    summary: "Bind an email address",
    method: "POST",
    path: "/api/v3/bind-email",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &BIND_EMAIL_DTO,
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

pub(crate) static UNBIND_EMAIL: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "unbindEmail",
    summary: "Unbind the email address",
    method: "POST",
    path: "/api/v3/unbind-email",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &UNBIND_EMAIL_DTO,
        locations: &[Location::Body],
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

pub(crate) static BIND_PHONE: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "bindPhone",
    summary: "Bind a phone number",
    method: "POST",
    path: "/api/v3/bind-phone",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &BIND_PHONE_DTO,
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

pub(crate) static UNBIND_PHONE: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "unbindPhone",
    summary: "Unbind the phone number",
    method: "POST",
    path: "/api/v3/unbind-phone",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &UNBIND_PHONE_DTO,
        locations: &[Location::Body],
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

pub(crate) static GET_SECURITY_LEVEL: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "getSecurityLevel",
    summary: "Get my account security level",
    method: "GET",
    path: "/api/v3/get-security-info",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&GET_SECURITY_INFO_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPDATE_PASSWORD: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "updatePassword",
    summary: "Change my password",
    method: "POST",
    path: "/api/v3/update-password",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &UPDATE_PASSWORD_DTO,
        locations: &[Location::Body; 4],
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

pub(crate) static VERIFY_UPDATE_EMAIL_REQUEST: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "verifyUpdateEmailRequest",
    summary: "Verify an email change request",
    method: "POST",
    path: "/api/v3/verify-update-email-request",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &VERIFY_UPDATE_EMAIL_REQUEST_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&VERIFY_UPDATE_EMAIL_REQUEST_DATA)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPDATE_EMAIL: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "updateEmail",
    summary: "Change my email address",
    method: "POST",
    path: "/api/v3/update-email",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &UPDATE_EMAIL_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static VERIFY_UPDATE_PHONE_REQUEST: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "verifyUpdatePhoneRequest",
    summary: "Verify a phone change request",
    method: "POST",
    path: "/api/v3/verify-update-phone-request",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &VERIFY_UPDATE_PHONE_REQUEST_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&VERIFY_UPDATE_PHONE_REQUEST_DATA)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPDATE_PHONE: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "updatePhone",
    summary: "Change my phone number",
    method: "POST",
    path: "/api/v3/update-phone",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &UPDATE_PHONE_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static VERIFY_RESET_PASSWORD_REQUEST: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "verifyResetPasswordRequest",
    summary: "Verify a forgotten-password request",
    method: "POST",
    path: "/api/v3/verify-reset-password-request",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &VERIFY_RESET_PASSWORD_REQUEST_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&RESET_PASSWORD_VERIFY)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static RESET_PASSWORD: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "resetPassword",
    summary: "Reset a forgotten password",
    method: "POST",
    path: "/api/v3/reset-password",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &RESET_PASSWORD_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static VERIFY_DELETE_ACCOUNT_REQUEST: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "verifyDeleteAccountRequest",
    summary: "Verify an account deletion request",
    method: "POST",
    path: "/api/v3/verify-delete-account-request",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &VERIFY_DELETE_ACCOUNT_REQUEST_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&VERIFY_DELETE_ACCOUNT_REQUEST_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static DELETE_ACCOUNT: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "deleteAccount",
    summary: "Delete my account",
    method: "POST",
    path: "/api/v3/delete-account",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &DELETE_ACCOUN_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "listPublicAccountsForSwitchLoggedIn",
    summary: "List public accounts to switch to",
    method: "GET",
    path: "/api/v3/get-user-select-login-public-accounts",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(
            Type::List(&Type::Schema(&GET_USER_SELECT_LOGIN_PUBLIC_ACCOUNTS_DATA_DTO)),
        ),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static INIT_REGISTER_OPTIONS: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "initRegisterOptions",
    summary: "Get WebAuthn registration options",
    method: "GET",
    path: "/api/v3/webauthn/registration",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&REGISTRATION_OPTIONS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static VERIFY_REGISTER: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "verifyRegister",
    summary: "Verify a WebAuthn registration credential",
    method: "POST",
    path: "/api/v3/webauthn/registration",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &VERIFY_REGISTRATION_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&VERIFY_REGISTRATION_RESULT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "list",
    summary: "List my devices",
    method: "GET",
    path: "/api/v3/mydevices/list",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &LIST_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&TERMINAL_SESSION_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: None,
        total: None,
        next: None,
    }),
    binding: None,
};

pub(crate) static UNBIND: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "unbind",
    summary: "Remove one of my devices",
    method: "POST",
    path: "/api/v3/mydevices/unbind",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &UNBIND_DEVICE_DTO,
        locations: &[Location::Body],
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

pub(crate) static REVOKE: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "revoke",
    summary: "Sign out on one of my devices",
    method: "POST",
    path: "/api/v3/mydevices/revoke-session",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &REVOKE_DEVICE_SESSION_DTO,
        locations: &[Location::Body],
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

pub(crate) static VALIDATE_PASSWORD: Operation = Operation {
    client: "authentication",
    group: "profile",
    name: "validatePassword",
    summary: "Check an account's password",
    method: "POST",
    path: "/api/v3/validate-password",
    credentials: &["app"],
    request: Some(Request {
        schema: &VALIDATE_PASSWORD_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&VALIDATE_PASSWORD_RESULT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_PROFILE_DTO: Schema = Schema::record(
    "GetProfileDto",
    &[
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withIdentities", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
    ],
);

pub(crate) static UPDATE_USER_PROFILE_DTO: Schema = Schema::record(
    "UpdateUserProfileDto",
    &[
        Field::optional("name", Type::STRING).example(r#""张三""#),
        Field::optional("nickname", Type::STRING).example(r#""张三""#),
        Field::optional("photo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-user-avatar.png""#,
            ),
        Field::optional("externalId", Type::STRING).example(r#""10010""#),
        Field::optional("birthdate", Type::STRING).example(r#""2022-06-03""#),
        Field::optional("country", Type::STRING).example(r#""CN""#),
        Field::optional("province", Type::STRING).example(r#""BJ""#),
        Field::optional("city", Type::STRING).example(r#""BJ""#),
        Field::optional("address", Type::STRING).example(r#""北京朝阳""#),
        Field::optional("streetAddress", Type::STRING)
            .example(r#""北京朝阳区 xxx 街道""#),
        Field::optional("postalCode", Type::STRING).example(r#""438100""#),
        Field::optional("gender", Type::Schema(&GENDER))
            .defaults_to(r#""U""#)
            .example(r#""M""#),
        Field::optional("username", Type::STRING).example(r#""bob""#),
        Field::optional("company", Type::STRING).example(r#""steamory""#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
        Field::optional("identityNumber", Type::STRING)
            .example(r#""420421xxxxxxxx1234""#),
    ],
);

pub(crate) static BIND_EMAIL_DTO: Schema = Schema::record(
    "BindEmailDto",
    &[
        Field::required("email", Type::STRING).example(r#""test@example.com""#),
        Field::required("passCode", Type::Secret(Scalar::String)).example(r#""123456""#),
    ],
);

pub(crate) static UNBIND_EMAIL_DTO: Schema = Schema::record(
    "UnbindEmailDto",
    &[Field::required("passCode", Type::Secret(Scalar::String)).example(r#""1234""#)],
);

pub(crate) static BIND_PHONE_DTO: Schema = Schema::record(
    "BindPhoneDto",
    &[
        Field::required("phoneNumber", Type::STRING).example(r#""188xxxx8888""#),
        Field::required("passCode", Type::Secret(Scalar::String)).example(r#""123456""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
    ],
);

pub(crate) static UNBIND_PHONE_DTO: Schema = Schema::record(
    "UnbindPhoneDto",
    &[Field::required("passCode", Type::Secret(Scalar::String)).example(r#""1234""#)],
);

pub(crate) static UPDATE_PASSWORD_DTO: Schema = Schema::record(
    "UpdatePasswordDto",
    &[
        Field::required("newPassword", Type::Secret(Scalar::String)),
        Field::optional("oldPassword", Type::Secret(Scalar::String)),
        Field::optional("passwordEncryptType", Type::Schema(&PASSWORD_ENCRYPT_TYPE))
            .defaults_to(r#""none""#)
            .example(r#""none""#),
        Field::optional("passwordResetToken", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static VERIFY_UPDATE_EMAIL_REQUEST_DTO: Schema = Schema::record(
    "VerifyUpdateEmailRequestDto",
    &[
        Field::required(
                "verifyMethod",
                Type::Schema(&VERIFY_UPDATE_EMAIL_REQUEST_DTO_VERIFY_METHOD),
            )
            .example(r#""EMAIL_PASSCODE""#),
        Field::required(
            "emailPassCodePayload",
            Type::Schema(&UPDATE_EMAIL_BY_EMAIL_PASS_CODE_DTO),
        ),
    ],
);

pub(crate) static VERIFY_UPDATE_EMAIL_REQUEST_DTO_VERIFY_METHOD: Schema = Schema::open_enum(
    "VerifyUpdateEmailRequestDtoVerifyMethod",
    &["EMAIL_PASSCODE"],
);

pub(crate) static UPDATE_EMAIL_DTO: Schema = Schema::record(
    "UpdateEmailDto",
    &[
        Field::required("updateEmailToken", Type::Secret(Scalar::String))
            .example(r#""xxxx""#),
    ],
);

pub(crate) static VERIFY_UPDATE_PHONE_REQUEST_DTO: Schema = Schema::record(
    "VerifyUpdatePhoneRequestDto",
    &[
        Field::required(
            "verifyMethod",
            Type::Schema(&VERIFY_UPDATE_PHONE_REQUEST_DTO_VERIFY_METHOD),
        ),
        Field::required(
            "phonePassCodePayload",
            Type::Schema(&UPDATE_PHONE_BY_PHONE_PASS_CODE_DTO),
        ),
    ],
);

pub(crate) static VERIFY_UPDATE_PHONE_REQUEST_DTO_VERIFY_METHOD: Schema = Schema::open_enum(
    "VerifyUpdatePhoneRequestDtoVerifyMethod",
    &["PHONE_PASSCODE"],
);

pub(crate) static UPDATE_PHONE_DTO: Schema = Schema::record(
    "UpdatePhoneDto",
    &[
        Field::required("updatePhoneToken", Type::Secret(Scalar::String))
            .example(r#""xxxx""#),
    ],
);

pub(crate) static VERIFY_RESET_PASSWORD_REQUEST_DTO: Schema = Schema::record(
    "VerifyResetPasswordRequestDto",
    &[
        Field::required(
                "verifyMethod",
                Type::Schema(&VERIFY_RESET_PASSWORD_REQUEST_DTO_VERIFY_METHOD),
            )
            .example(r#""EMAIL_PASSCODE""#),
        Field::optional(
            "phonePassCodePayload",
            Type::Schema(&RESET_PASSWORD_BY_PHONE_PASS_CODE_DTO),
        ),
        Field::optional(
            "emailPassCodePayload",
            Type::Schema(&RESET_PASSWORD_BY_EMAIL_PASS_CODE_DTO),
        ),
    ],
);

pub(crate) static VERIFY_RESET_PASSWORD_REQUEST_DTO_VERIFY_METHOD: Schema = Schema::open_enum(
    "VerifyResetPasswordRequestDtoVerifyMethod",
    &["EMAIL_PASSCODE", "PHONE_PASSCODE"],
);

pub(crate) static RESET_PASSWORD_DTO: Schema = Schema::record(
    "ResetPasswordDto",
    &[
        Field::required("passwordResetToken", Type::Secret(Scalar::String)),
        Field::required("password", Type::Secret(Scalar::String)),
        Field::optional("passwordEncryptType", Type::Schema(&PASSWORD_ENCRYPT_TYPE))
            .defaults_to(r#""none""#)
            .example(r#""none""#),
    ],
);

pub(crate) static VERIFY_DELETE_ACCOUNT_REQUEST_DTO: Schema = Schema::record(
    "VerifyDeleteAccountRequestDto",
    &[
        Field::required(
                "verifyMethod",
                Type::Schema(&VERIFY_DELETE_ACCOUNT_REQUEST_DTO_VERIFY_METHOD),
            )
            .example(r#""PHONE_PASSCODE""#),
        Field::optional(
            "phonePassCodePayload",
            Type::Schema(&DELETE_ACCOUNT_BY_PHONE_PASS_CODE_DTO),
        ),
        Field::optional(
            "emailPassCodePayload",
            Type::Schema(&DELETE_ACCOUNT_BY_EMAIL_PASS_CODE_DTO),
        ),
        Field::optional("passwordPayload", Type::Schema(&DELETE_ACCOUNT_BY_PASSWORD_DTO)),
    ],
);

pub(crate) static VERIFY_DELETE_ACCOUNT_REQUEST_DTO_VERIFY_METHOD: Schema = Schema::open_enum(
    "VerifyDeleteAccountRequestDtoVerifyMethod",
    &["PHONE_PASSCODE", "EMAIL_PASSCODE", "PASSWORD"],
);

pub(crate) static DELETE_ACCOUN_DTO: Schema = Schema::record(
    "DeleteAccounDto",
    &[Field::required("deleteAccountToken", Type::Secret(Scalar::String))],
);

pub(crate) static LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN_DTO: Schema = Schema::record(
    "ListPublicAccountsForSwitchLoggedInDto",
    &[
        Field::optional("withOriginUser", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
    ],
);

pub(crate) static VERIFY_REGISTRATION_DTO: Schema = Schema::record(
    "VerifyRegistrationDto",
    &[
        Field::required(
            "registrationCredential",
            Type::Schema(&REGISTRATION_CREDENTIAL_DTO),
        ),
        Field::required("ticket", Type::Secret(Scalar::String)),
        Field::optional(
                "authenticatorCode",
                Type::Schema(&VERIFY_REGISTRATION_DTO_AUTHENTICATOR_CODE),
            )
            .example(r#""fingerprint""#),
    ],
);

pub(crate) static VERIFY_REGISTRATION_DTO_AUTHENTICATOR_CODE: Schema = Schema::open_enum(
    "VerifyRegistrationDtoAuthenticatorCode",
    &["fingerprint", "face", "other"],
);

pub(crate) static LIST_DTO: Schema = Schema::record(
    "ListDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static UNBIND_DEVICE_DTO: Schema = Schema::record(
    "UnbindDeviceDto",
    &[Field::required("deviceId", Type::STRING)],
);

pub(crate) static REVOKE_DEVICE_SESSION_DTO: Schema = Schema::record(
    "RevokeDeviceSessionDto",
    &[Field::required("deviceId", Type::STRING)],
);

pub(crate) static VALIDATE_PASSWORD_DTO: Schema = Schema::record(
    "ValidatePasswordDto",
    &[
        Field::optional("phone", Type::STRING),
        Field::optional("email", Type::STRING),
        Field::optional("username", Type::STRING),
        Field::optional("phoneCountryCode", Type::STRING),
        Field::optional("password", Type::Secret(Scalar::String)),
        Field::optional("passwordEncryptType", Type::Schema(&PASSWORD_ENCRYPT_TYPE)),
    ],
);

pub(crate) static GET_SECURITY_INFO_DTO: Schema = Schema::record(
    "GetSecurityInfoDto",
    &[
        Field::required("passwordSecurityLevel", Type::INTEGER),
        Field::required("mfaEnrolled", Type::BOOLEAN),
        Field::required("passwordSet", Type::BOOLEAN),
        Field::required("emailBinded", Type::BOOLEAN),
        Field::required("phoneBinded", Type::BOOLEAN),
        Field::required("securityScore", Type::INTEGER),
    ],
);

pub(crate) static UPDATE_EMAIL_BY_EMAIL_PASS_CODE_DTO: Schema = Schema::record(
    "UpdateEmailByEmailPassCodeDto",
    &[
        Field::required("newEmail", Type::STRING).example(r#""new@example.com""#),
        Field::required("newEmailPassCode", Type::Secret(Scalar::String))
            .example(r#""123456""#),
        Field::optional("oldEmail", Type::STRING).example(r#""old@example.com""#),
        Field::optional("oldEmailPassCode", Type::Secret(Scalar::String))
            .example(r#""654321""#),
    ],
);

pub(crate) static VERIFY_UPDATE_EMAIL_REQUEST_DATA: Schema = Schema::record(
    "VerifyUpdateEmailRequestData",
    &[
        Field::required("updateEmailToken", Type::Secret(Scalar::String)),
        Field::required("tokenExpiresIn", Type::INTEGER).example("60"),
    ],
);

pub(crate) static UPDATE_PHONE_BY_PHONE_PASS_CODE_DTO: Schema = Schema::record(
    "UpdatePhoneByPhonePassCodeDto",
    &[
        Field::required("newPhoneNumber", Type::STRING).example(r#""188xxxx8888""#),
        Field::required("newPhonePassCode", Type::Secret(Scalar::String))
            .example(r#""123456""#),
        Field::optional("newPhoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::optional("oldPhoneNumber", Type::STRING).example(r#""188xxxx7777""#),
        Field::optional("oldPhonePassCode", Type::Secret(Scalar::String))
            .example(r#""654321""#),
        Field::optional("oldPhoneCountryCode", Type::STRING).example(r#""+86""#),
    ],
);

pub(crate) static VERIFY_UPDATE_PHONE_REQUEST_DATA: Schema = Schema::record(
    "VerifyUpdatePhoneRequestData",
    &[
        Field::required("updatePhoneToken", Type::Secret(Scalar::String)),
        Field::required("tokenExpiresIn", Type::INTEGER),
    ],
);

pub(crate) static RESET_PASSWORD_BY_PHONE_PASS_CODE_DTO: Schema = Schema::record(
    "ResetPasswordByPhonePassCodeDto",
    &[
        Field::required("phoneNumber", Type::STRING).example(r#""188xxxx8888""#),
        Field::required("passCode", Type::Secret(Scalar::String)).example(r#""123456""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
    ],
);

pub(crate) static RESET_PASSWORD_BY_EMAIL_PASS_CODE_DTO: Schema = Schema::record(
    "ResetPasswordByEmailPassCodeDto",
    &[
        Field::optional("email", Type::STRING),
        Field::required("passCode", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static RESET_PASSWORD_VERIFY: Schema = Schema::record(
    "ResetPasswordVerify",
    &[
        Field::required("passwordResetToken", Type::Secret(Scalar::String)),
        Field::required("tokenExpiresIn", Type::INTEGER),
    ],
);

pub(crate) static DELETE_ACCOUNT_BY_PHONE_PASS_CODE_DTO: Schema = Schema::record(
    "DeleteAccountByPhonePassCodeDto",
    &[
        Field::required("phoneNumber", Type::STRING).example(r#""188xxxx8888""#),
        Field::required("passCode", Type::Secret(Scalar::String)).example(r#""123456""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
    ],
);

pub(crate) static DELETE_ACCOUNT_BY_EMAIL_PASS_CODE_DTO: Schema = Schema::record(
    "DeleteAccountByEmailPassCodeDto",
    &[
        Field::optional("email", Type::STRING),
        Field::required("passCode", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static DELETE_ACCOUNT_BY_PASSWORD_DTO: Schema = Schema::record(
    "DeleteAccountByPasswordDto",
    &[
        Field::required("password", Type::Secret(Scalar::String)),
        Field::optional("passwordEncryptType", Type::Schema(&PASSWORD_ENCRYPT_TYPE))
            .defaults_to(r#""none""#)
            .example(r#""none""#),
    ],
);

pub(crate) static VERIFY_DELETE_ACCOUNT_REQUEST_DATA_DTO: Schema = Schema::record(
    "VerifyDeleteAccountRequestDataDto",
    &[
        Field::required("deleteAccountToken", Type::Secret(Scalar::String))
            .example(r#""xxxx""#),
        Field::required("tokenExpiresIn", Type::INTEGER).example("60"),
    ],
);

pub(crate) static LIST_PUBLIC_ACCOUNT_DATA_DTO: Schema = Schema::record(
    "ListPublicAccountDataDto",
    &[
        Field::required("userId", Type::STRING).example(r#""623c20b2a062aaaaf41b17da""#),
        Field::optional("avatar", Type::STRING),
        Field::optional("displayName", Type::STRING),
        Field::optional("usertype", Type::Schema(&ACCOUNT_TYPE)),
    ],
);

pub(crate) static GET_USER_SELECT_LOGIN_PUBLIC_ACCOUNTS_ORIGIN_USER_DTO: Schema = Schema::record(
    "GetUserSelectLoginPublicAccountsOriginUserDto",
    &[
        Field::required("userId", Type::STRING).example(r#""623c20b2a062aaaaf41b17da""#),
        Field::optional("avatar", Type::STRING),
        Field::optional("displayName", Type::STRING),
        Field::optional("usertype", Type::Schema(&ACCOUNT_TYPE)),
    ],
);

pub(crate) static GET_USER_SELECT_LOGIN_PUBLIC_ACCOUNTS_DATA_DTO: Schema = Schema::record(
    "GetUserSelectLoginPublicAccountsDataDto",
    &[
        Field::required(
            "publicAccounts",
            Type::List(&Type::Schema(&LIST_PUBLIC_ACCOUNT_DATA_DTO)),
        ),
        Field::optional(
            "originUser",
            Type::Schema(&GET_USER_SELECT_LOGIN_PUBLIC_ACCOUNTS_ORIGIN_USER_DTO),
        ),
    ],
);

pub(crate) static PUBLIC_KEY_CREDENTIAL_PARAMETERS_DTO: Schema = Schema::record(
    "PublicKeyCredentialParametersDto",
    &[
        Field::required("alg", Type::INTEGER),
        Field::required("type", Type::STRING).example(r#""public-key""#),
    ],
);

pub(crate) static PUBLIC_KEY_CREDENTIAL_RP_ENTITY_DTO: Schema = Schema::record(
    "PublicKeyCredentialRpEntityDto",
    &[
        Field::required("id", Type::STRING).example(r#""example.com""#),
        Field::required("name", Type::STRING),
    ],
);

pub(crate) static PUBLIC_KEY_CREDENTIAL_USER_ENTITY_DTO: Schema = Schema::record(
    "PublicKeyCredentialUserEntityDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("name", Type::STRING).example(r#""zhangsan""#),
        Field::required("displayName", Type::STRING).example(r#""张三""#),
    ],
);

pub(crate) static PUBLIC_KEY_CREDENTIAL_CREATION_OPTIONS_DTO: Schema = Schema::record(
    "PublicKeyCredentialCreationOptionsDto",
    &[
        Field::required("challenge", Type::STRING),
        Field::required(
            "excludeCredentials",
            Type::List(&Type::Schema(&PUBLIC_KEY_CREDENTIAL_DESCRIPTOR_DTO)),
        ),
        Field::required(
            "pubKeyCredParams",
            Type::List(&Type::Schema(&PUBLIC_KEY_CREDENTIAL_PARAMETERS_DTO)),
        ),
        Field::required("rp", Type::Schema(&PUBLIC_KEY_CREDENTIAL_RP_ENTITY_DTO)),
        Field::required("timeout", Type::INTEGER).example("60000"),
        Field::required("user", Type::Schema(&PUBLIC_KEY_CREDENTIAL_USER_ENTITY_DTO)),
    ],
);

pub(crate) static REGISTRATION_OPTIONS_DTO: Schema = Schema::record(
    "RegistrationOptionsDto",
    &[
        Field::required(
            "registrationOptions",
            Type::Schema(&PUBLIC_KEY_CREDENTIAL_CREATION_OPTIONS_DTO),
        ),
        Field::required("ticket", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static AUTHENTICATOR_ATTESTATION_RESPONSE_DTO: Schema = Schema::record(
    "AuthenticatorAttestationResponseDto",
    &[
        Field::required("attestationObject", Type::STRING),
        Field::required("clientDataJSON", Type::STRING),
    ],
);

pub(crate) static REGISTRATION_CREDENTIAL_DTO: Schema = Schema::record(
    "RegistrationCredentialDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("rawId", Type::STRING),
        Field::required(
            "response",
            Type::Schema(&AUTHENTICATOR_ATTESTATION_RESPONSE_DTO),
        ),
        Field::optional("transports", Type::List(&Type::STRING)),
        Field::required("type", Type::STRING).example(r#""public-key""#),
    ],
);

pub(crate) static VERIFY_REGISTRATION_RESULT_DTO: Schema = Schema::record(
    "VerifyRegistrationResultDto",
    &[Field::required("verified", Type::BOOLEAN)],
);

pub(crate) static DEVICE_INFO: Schema = Schema::record(
    "DeviceInfo",
    &[
        Field::required("deviceId", Type::STRING).example(r#""HZ2F6J3AGNAVSOTV""#),
        Field::optional("name", Type::STRING).example(r#""打印机""#),
        Field::optional("version", Type::STRING).example(r#""Android 1.0""#),
        Field::required("type", Type::Schema(&TERMINAL_TYPE)).example(r#""Mobile""#),
        Field::optional("mod", Type::STRING).example(r#""Vig9a""#),
        Field::optional("os", Type::STRING).example(r#""iOS""#),
        Field::optional("status", Type::Schema(&DEVICE_STATUS))
            .defaults_to(r#""activated""#)
            .example(r#""activated""#),
        Field::optional("userAgent", Type::STRING)
            .example(
                r#""Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.0.0 Safari/537.36""#,
            ),
    ],
);

pub(crate) static TERMINAL_SESSION_DTO: Schema = Schema::record(
    "TerminalSessionDto",
    &[
        Field::required("device", Type::Schema(&DEVICE_INFO)),
        Field::required("lastLoginTime", Type::DATE_TIME)
            .example(r#""2023-05-05T19:06:22.434Z""#),
        Field::optional("lastIp", Type::STRING),
        Field::required("online", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static VALIDATE_PASSWORD_RESULT_DTO: Schema = Schema::record(
    "ValidatePasswordResultDto",
    &[Field::required("valid", Type::BOOLEAN)],
);

pub(crate) static ACCOUNT_TYPE: Schema = Schema::open_enum("AccountType", &["1", "2"]);
