// @generated from spec/management/security.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Security settings.

use crate::catalog::*;
use crate::generated::management::applications::MFA_SETTINGS_DTO;
use crate::generated::resources::{GLOBAL_MFA_SETTINGS, SECURITY_SETTINGS};
use crate::generated::shared::FACTOR_TYPE;

pub(crate) static GET_SECURITY_SETTINGS: Operation = Operation {
    client: "management",
    group: "security",
    name: "getSecuritySettings",
    summary: "Get the security settings",
    method: "GET",
    path: "/api/v3/get-security-settings",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&SECURITY_SETTINGS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &SECURITY_SETTINGS,
        action: Action::Read,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_SECURITY_SETTINGS: Operation = Operation {
    client: "management",
    group: "security",
    name: "updateSecuritySettings",
    summary: "Update the security settings",
    method: "POST",
    path: "/api/v3/update-security-settings",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_SECURITY_SETTINGS_DTO,
        locations: &[Location::Body; 15],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&SECURITY_SETTINGS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &SECURITY_SETTINGS,
        action: Action::Update,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_GLOBAL_MFA_SETTINGS: Operation = Operation {
    client: "management",
    group: "security",
    name: "getGlobalMfaSettings",
    summary: "Get the global MFA settings",
    method: "GET",
    path: "/api/v3/get-global-mfa-settings",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&MFA_SETTINGS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &GLOBAL_MFA_SETTINGS,
        action: Action::Read,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_GLOBAL_MFA_SETTINGS: Operation = Operation {
    client: "management",
    group: "security",
    name: "updateGlobalMfaSettings",
    summary: "Enable global MFA factors",
    method: "POST",
    path: "/api/v3/update-global-mfa-settings",
    credentials: &["management"],
    request: Some(Request {
        schema: &MFA_SETTINGS_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&MFA_SETTINGS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &GLOBAL_MFA_SETTINGS,
        action: Action::Update,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CLOSE_GLOBAL_MFA_SETTINGS: Operation = Operation {
    client: "management",
    group: "security",
    name: "closeGlobalMfaSettings",
    summary: "Disable global MFA factors",
    method: "POST",
    path: "/api/v3/disable-global-mfa-settings",
    credentials: &["management"],
    request: Some(Request {
        schema: &MFA_DISABLE_SETTINGS_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&MFA_SETTINGS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &GLOBAL_MFA_SETTINGS,
        action: Action::Update,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_SECURITY_SETTINGS_DTO: Schema = Schema::record(
    "UpdateSecuritySettingsDto",
    &[
        Field::optional("allowedOrigins", Type::List(&Type::STRING))
            .example(r#"["https://example.com"]"#),
        Field::optional("authingTokenExpiresIn", Type::INTEGER)
            .defaults_to("129600")
            .example("1296000"),
        Field::optional("verifyCodeLength", Type::INTEGER).defaults_to("6").example("6"),
        Field::optional("verifyCodeMaxAttempts", Type::INTEGER)
            .defaults_to("1")
            .example("1"),
        Field::optional("changeEmailStrategy", Type::Schema(&CHANGE_EMAIL_STRATEGY_DTO))
            .example(r#"{"verifyOldEmail":true}"#),
        Field::optional("changePhoneStrategy", Type::Schema(&CHANGE_PHONE_STRATEGY_DTO))
            .example(r#"{"verifyOldPhone":true}"#),
        Field::optional("cookieSettings", Type::Schema(&COOKIE_SETTINGS_DTO)),
        Field::optional("registerDisabled", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional(
            "registerAnomalyDetection",
            Type::Schema(&REGISTER_ANOMALY_DETECTION_CONFIG_DTO),
        ),
        Field::optional("completePasswordAfterPassCodeLogin", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional(
            "loginAnomalyDetection",
            Type::Schema(&LOGIN_ANOMALY_DETECTION_CONFIG_DTO),
        ),
        Field::optional("loginRequireEmailVerified", Type::BOOLEAN),
        Field::optional(
            "selfUnlockAccount",
            Type::Schema(&SELF_UNLOCK_ACCOUNT_CONFIG_DTO),
        ),
        Field::optional("enableLoginAccountSwitch", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("qrcodeLoginStrategy", Type::Schema(&QRCODE_LOGIN_STRATEGY_DTO)),
    ],
);

pub(crate) static MFA_DISABLE_SETTINGS_DTO: Schema = Schema::record(
    "MFADisableSettingsDto",
    &[Field::required("disableFactors", Type::List(&Type::Schema(&FACTOR_TYPE)))],
);

pub(crate) static CHANGE_EMAIL_STRATEGY_DTO: Schema = Schema::record(
    "ChangeEmailStrategyDto",
    &[Field::required("verifyOldEmail", Type::BOOLEAN).example("true")],
);

pub(crate) static CHANGE_PHONE_STRATEGY_DTO: Schema = Schema::record(
    "ChangePhoneStrategyDto",
    &[Field::required("verifyOldPhone", Type::BOOLEAN).example("true")],
);

pub(crate) static COOKIE_SETTINGS_DTO: Schema = Schema::record(
    "CookieSettingsDto",
    &[
        Field::required("cookieExpiresIn", Type::INTEGER).example("1209600"),
        Field::required("cookieExpiresOnBrowserSession", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static REGISTER_ANOMALY_DETECTION_CONFIG_DTO: Schema = Schema::record(
    "RegisterAnomalyDetectionConfigDto",
    &[
        Field::required("enabled", Type::BOOLEAN).example("false"),
        Field::required("limit", Type::INTEGER).example("50"),
        Field::required("timeInterval", Type::INTEGER).example("300"),
    ],
);

pub(crate) static LOGIN_FAIL_CHECK_CONFIG_DTO: Schema = Schema::record(
    "LoginFailCheckConfigDto",
    &[
        Field::required("enabled", Type::BOOLEAN).example("false"),
        Field::required("limit", Type::INTEGER).example("50"),
        Field::required("timeInterval", Type::INTEGER).example("300"),
        Field::optional("unit", Type::STRING)
            .defaults_to(r#""Second""#)
            .example(r#""Second""#),
    ],
);

pub(crate) static LOGIN_PASSOWRD_FAIL_CHECK_CONFIG_DTO: Schema = Schema::record(
    "LoginPassowrdFailCheckConfigDto",
    &[
        Field::required("enabled", Type::BOOLEAN).example("false"),
        Field::required("limit", Type::INTEGER).example("50"),
        Field::required("timeInterval", Type::INTEGER).example("300"),
        Field::optional("unit", Type::STRING)
            .defaults_to(r#""Second""#)
            .example(r#""Second""#),
    ],
);

pub(crate) static LOGIN_IP_WHITELIST_CHECK_CONFIG_DTO: Schema = Schema::record(
    "LoginIpWhitelistCheckConfigDto",
    &[
        Field::required("enabled", Type::BOOLEAN).example("false"),
        Field::required("ipWhitelist", Type::STRING)
            .example(r#""132.133.123.144,255.255.255.255""#),
    ],
);

pub(crate) static LOGIN_ANOMALY_DETECTION_CONFIG_DTO: Schema = Schema::record(
    "LoginAnomalyDetectionConfigDto",
    &[
        Field::required(
                "loginFailStrategy",
                Type::Schema(&LOGIN_ANOMALY_DETECTION_CONFIG_DTO_LOGIN_FAIL_STRATEGY),
            )
            .example(r#""captcha""#),
        Field::required("robotVerify", Type::STRING).example(r#""condition_set""#),
        Field::required("accountLock", Type::STRING).example(r#""condition_set""#),
        Field::required("loginFailCheck", Type::Schema(&LOGIN_FAIL_CHECK_CONFIG_DTO)),
        Field::required(
            "loginPasswordFailCheck",
            Type::Schema(&LOGIN_PASSOWRD_FAIL_CHECK_CONFIG_DTO),
        ),
        Field::optional(
            "accountLockLoginPasswordFailCheck",
            Type::Schema(&LOGIN_PASSOWRD_FAIL_CHECK_CONFIG_DTO),
        ),
        Field::required(
            "robotVerifyLoginPasswordFailCheck",
            Type::Schema(&LOGIN_PASSOWRD_FAIL_CHECK_CONFIG_DTO),
        ),
        Field::required(
            "robotVerifyLoginIpWhitelistCheck",
            Type::Schema(&LOGIN_IP_WHITELIST_CHECK_CONFIG_DTO),
        ),
        Field::required("robotVerifyLoginTimeCheckEnable", Type::BOOLEAN),
        Field::required("robotVerifyloginWeekStartEndTime", Type::List(&Type::STRING)),
    ],
);

pub(crate) static LOGIN_ANOMALY_DETECTION_CONFIG_DTO_LOGIN_FAIL_STRATEGY: Schema = Schema::open_enum(
    "LoginAnomalyDetectionConfigDtoLoginFailStrategy",
    &["captcha", "block-account"],
);

pub(crate) static SELF_UNLOCK_ACCOUNT_CONFIG_DTO: Schema = Schema::record(
    "SelfUnlockAccountConfigDto",
    &[
        Field::required("enabled", Type::BOOLEAN).example("false"),
        Field::required(
                "strategy",
                Type::Schema(&SELF_UNLOCK_ACCOUNT_CONFIG_DTO_STRATEGY),
            )
            .example(r#""captcha""#),
    ],
);

pub(crate) static SELF_UNLOCK_ACCOUNT_CONFIG_DTO_STRATEGY: Schema = Schema::open_enum(
    "SelfUnlockAccountConfigDtoStrategy",
    &["captcha", "password-captcha"],
);

pub(crate) static QRCODE_LOGIN_STRATEGY_DTO: Schema = Schema::record(
    "QrcodeLoginStrategyDto",
    &[
        Field::required("qrcodeExpiresIn", Type::INTEGER).example("120"),
        Field::optional("qrcodeExpiresInUnit", Type::STRING)
            .defaults_to(r#""Second""#)
            .example(r#""Second""#),
        Field::required("ticketExpiresIn", Type::INTEGER).example("300"),
        Field::optional("ticketExpiresInUnit", Type::STRING)
            .defaults_to(r#""Second""#)
            .example(r#""Second""#),
        Field::required("allowExchangeUserInfoFromBrowser", Type::BOOLEAN)
            .example("true"),
        Field::required("returnFullUserInfo", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static SECURITY_SETTINGS_DTO: Schema = Schema::record(
    "SecuritySettingsDto",
    &[
        Field::optional("allowedOrigins", Type::STRING)
            .example(r#""https://example.com \n https://example.com""#),
        Field::required("authingTokenExpiresIn", Type::INTEGER).example("1296000"),
        Field::required("verifyCodeLength", Type::INTEGER).example("6"),
        Field::required("verifyCodeMaxAttempts", Type::INTEGER).example("1"),
        Field::required("changeEmailStrategy", Type::Schema(&CHANGE_EMAIL_STRATEGY_DTO))
            .example(r#"{"verifyOldEmail":true}"#),
        Field::required("changePhoneStrategy", Type::Schema(&CHANGE_PHONE_STRATEGY_DTO))
            .example(r#"{"verifyOldPhone":true}"#),
        Field::optional("cookieSettings", Type::Schema(&COOKIE_SETTINGS_DTO)),
        Field::required("registerDisabled", Type::BOOLEAN).example("false"),
        Field::required(
            "registerAnomalyDetection",
            Type::Schema(&REGISTER_ANOMALY_DETECTION_CONFIG_DTO),
        ),
        Field::required("completePasswordAfterPassCodeLogin", Type::BOOLEAN)
            .example("false"),
        Field::required(
            "loginAnomalyDetection",
            Type::Schema(&LOGIN_ANOMALY_DETECTION_CONFIG_DTO),
        ),
        Field::required("loginRequireEmailVerified", Type::BOOLEAN),
        Field::required(
            "selfUnlockAccount",
            Type::Schema(&SELF_UNLOCK_ACCOUNT_CONFIG_DTO),
        ),
        Field::required("enableLoginAccountSwitch", Type::BOOLEAN).example("false"),
        Field::required("qrcodeLoginStrategy", Type::Schema(&QRCODE_LOGIN_STRATEGY_DTO)),
    ],
);
