// @generated from spec/authentication/signin.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Sign-in.

use crate::catalog::*;
use crate::generated::authentication::tokens::LOGIN_TOKEN_RESPONSE_DATA_DTO;
use crate::generated::shared::{IS_SUCCESS_DTO, PASSWORD_ENCRYPT_TYPE};

pub(crate) static SIGN_IN_BY_CREDENTIALS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "signInByCredentials",
    summary: "Sign in with user credentials",
    method: "POST",
    path: "/api/v3/signin",
    credentials: &["app", "client"],
    request: Some(Request {
        schema: &SIGNIN_BY_CREDENTIALS_DTO,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LOGIN_TOKEN_RESPONSE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SIGN_IN_BY_MOBILE: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "signInByMobile",
    summary: "Sign in with a mobile social account",
    method: "POST",
    path: "/api/v3/signin-by-mobile",
    credentials: &["app", "client"],
    request: Some(Request {
        schema: &SIGNIN_BY_MOBILE_DTO,
        locations: &[Location::Body; 37],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LOGIN_TOKEN_RESPONSE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SWITCH_LOGIN_BY_USER: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "switchLoginByUser",
    summary: "Switch to a linked account",
    method: "POST",
    path: "/api/v3/switch-login-by-user",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &PUBLIC_ACCOUNT_SWITCH_LOGIN_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LOGIN_TOKEN_RESPONSE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_ALIPAY_AUTH_INFO: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "getAlipayAuthInfo",
    summary: "Get the Alipay AuthInfo",
    method: "GET",
    path: "/api/v3/get-alipay-authinfo",
    credentials: &["app"],
    request: Some(Request {
        schema: &GET_ALIPAY_AUTH_INFO_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ALIPAY_AUTH_INFO_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GENE_QR_CODE: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "geneQrCode",
    summary: "Generate a sign-in QR code",
    method: "POST",
    path: "/api/v3/gene-qrcode",
    credentials: &["app"],
    request: Some(Request {
        schema: &GENERATE_QRCODE_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GENE_QR_CODE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHECK_QR_CODE_STATUS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "checkQrCodeStatus",
    summary: "Check the status of a sign-in QR code",
    method: "GET",
    path: "/api/v3/check-qrcode-status",
    credentials: &["app"],
    request: Some(Request {
        schema: &CHECK_QR_CODE_STATUS_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_QR_CODE_STATUS_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "exchangeTokenSetWithQrCodeTicket",
    summary: "Exchange a QR code ticket for tokens",
    method: "POST",
    path: "/api/v3/exchange-tokenset-with-qrcode-ticket",
    credentials: &["app", "client"],
    request: Some(Request {
        schema: &EXCHANGE_TOKEN_SET_WITH_Q_RCODE_TICKET_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LOGIN_TOKEN_RESPONSE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHANGE_QR_CODE_STATUS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "changeQrCodeStatus",
    summary: "Change the status of a QR code",
    method: "POST",
    path: "/api/v3/change-qrcode-status",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &CHANGE_QR_CODE_STATUS_DTO,
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

pub(crate) static GET_APP_LOGIN_QR_CODE_STATUS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "getAppLoginQrCodeStatus",
    summary: "Check the status of a FastPass QR code",
    method: "GET",
    path: "/api/v3/get-app-login-qrcode-status",
    credentials: &["app"],
    request: Some(Request {
        schema: &GET_APP_LOGIN_QR_CODE_STATUS_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_QR_CODE_STATUS_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static QR_CODE_APP_LOGIN: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "qrCodeAppLogin",
    summary: "Sign in to an app by scanning a QR code",
    method: "POST",
    path: "/api/v3/qrcode-app-login",
    credentials: &["app"],
    request: Some(Request {
        schema: &APP_QR_CODE_LOGIN_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LOGIN_TOKEN_RESPONSE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SIGN_IN_BY_PUSH: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "signInByPush",
    summary: "Start a push sign-in",
    method: "POST",
    path: "/api/v3/signin-by-push",
    credentials: &["app"],
    request: Some(Request {
        schema: &SIGN_IN_BY_PUSH_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GENE_PUSH_CODE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHECK_PUSH_CODE_STATUS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "checkPushCodeStatus",
    summary: "Check the status of a push code",
    method: "GET",
    path: "/api/v3/check-pushcode-status",
    credentials: &["app"],
    request: Some(Request {
        schema: &CHECK_PUSH_CODE_STATUS_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_PUSH_CODE_STATUS_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHANGE_PUSH_CODE_STATUS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "changePushCodeStatus",
    summary: "Change the status of a push code",
    method: "POST",
    path: "/api/v3/change-pushcode-status",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &CHANGE_PUSH_CODE_STATUS_DTO,
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

pub(crate) static GET_PUSH_LOGIN_RELATION_APPS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "getPushLoginRelationApps",
    summary: "List the client applications of a push sign-in",
    method: "POST",
    path: "/api/v3/get-pushlogin-relation-apps",
    credentials: &["app"],
    request: Some(Request {
        schema: &GET_PUSH_CODE_RELATION_APPS_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_PUSH_CODE_RELATION_APPS_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GENE_FASTPASS_QRCODE_INFO: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "geneFastpassQrcodeInfo",
    summary: "Generate the data of a FastPass QR code",
    method: "POST",
    path: "/api/v3/gene-fastpass-qrcode-info",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &SIGN_IN_FASTPASS_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GENE_FASTPASS_QR_CODE_INFO_DTO)),
        optional: true,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_FASTPASS_PARAMS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "getFastpassParams",
    summary: "List the FastPass client applications",
    method: "GET",
    path: "/api/v3/get-fastpass-client-apps",
    credentials: &["app"],
    request: Some(Request {
        schema: &GET_FASTPASS_PARAMS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_FASTPASS_QR_CODE_RELATION_APPS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static INIT_AUTHENTICATION_OPTIONS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "initAuthenticationOptions",
    summary: "Get WebAuthn authentication options",
    method: "GET",
    path: "/api/v3/webauthn/authentication",
    credentials: &["app"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&AUTHENTICATION_OPTIONS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static VERIFY_AUTHENTICATION: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "verifyAuthentication",
    summary: "Verify a WebAuthn authentication credential",
    method: "POST",
    path: "/api/v3/webauthn/authentication",
    credentials: &["app"],
    request: Some(Request {
        schema: &VERIFY_AUTHENTICATION_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&VERIFY_AUTHENTICATION_RESULT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GENE_CATCHA_CODE_AND_TOKEN: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "geneCatchaCodeAndToken",
    summary: "Generate a captcha image and token",
    method: "GET",
    path: "/api/v3/get-captcha-code",
    credentials: &["app"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&GET_CAPTCHA_CODE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_QR_CODE_STATUS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "getQrCodeStatus",
    summary: "Get the status of a sign-in QR code",
    method: "GET",
    path: "/api/v3/get-qrcode-status",
    credentials: &["app"],
    request: Some(Request {
        schema: &GET_QR_CODE_STATUS_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_QR_CODE_STATUS_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SET_PUSH_CODE_STATUS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "setPushCodeStatus",
    summary: "Set the status of a push code",
    method: "POST",
    path: "/api/v3/set-pushcode-status",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &CHANGE_PUSH_CODE_STATUS_DTO,
        locations: &[Location::Body; 2],
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

pub(crate) static SET_QR_CODE_STATUS: Operation = Operation {
    client: "authentication",
    group: "signin",
    name: "setQrCodeStatus",
    summary: "Set the status of a QR code",
    method: "POST",
    path: "/api/v3/set-qrcode-status",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &CHANGE_QR_CODE_STATUS_DTO,
        locations: &[Location::Body; 2],
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

pub(crate) static SIGNIN_BY_CREDENTIALS_DTO: Schema = Schema::record(
    "SigninByCredentialsDto",
    &[
        Field::required(
                "connection",
                Type::Schema(&SIGNIN_BY_CREDENTIALS_DTO_CONNECTION),
            )
            .example(r#""PASSWORD""#),
        Field::optional(
                "passwordPayload",
                Type::Schema(&SIGN_IN_BY_PASSWORD_PAYLOAD_DTO),
            )
            .example(r#"{"email":"test@example.com","password":"passw0rd"}"#),
        Field::optional(
                "passCodePayload",
                Type::Schema(&SIGN_IN_BY_PASS_CODE_PAYLOAD_DTO),
            )
            .example(r#"{"email":"test@example.com","passCode":"passw0rd"}"#),
        Field::optional("adPayload", Type::Schema(&SIGN_IN_BY_AD_PAYLOAD_DTO))
            .example(r#"{"sAMAccountName":"test","password":"passw0rd"}"#),
        Field::optional("ldapPayload", Type::Schema(&SIGN_IN_BY_LDAP_PAYLOAD_DTO))
            .example(r#"{"sAMAccountName":"test","password":"passw0rd"}"#),
        Field::optional("options", Type::Schema(&SIGN_IN_OPTIONS_DTO))
            .example(r#"{"passwordEncryptType":"none"}"#),
        Field::optional("client_id", Type::STRING)
            .example(r#""6342b8537axxxx047d314109""#),
        Field::optional("client_secret", Type::Secret(Scalar::String))
            .example(r#""4203d30e5e915xxxxxx26c31c9adce68""#),
    ],
);

pub(crate) static SIGNIN_BY_CREDENTIALS_DTO_CONNECTION: Schema = Schema::open_enum(
    "SigninByCredentialsDtoConnection",
    &["PASSWORD", "PASSCODE", "LDAP", "AD"],
);

pub(crate) static SIGNIN_BY_MOBILE_DTO: Schema = Schema::record(
    "SigninByMobileDto",
    &[
        Field::required("connection", Type::Schema(&SIGNIN_BY_MOBILE_DTO_CONNECTION))
            .example(r#""wechat""#),
        Field::required("extIdpConnidentifier", Type::STRING).example(r#""wework""#),
        Field::optional("wechatPayload", Type::Schema(&SIGN_IN_BY_WECHAT_PAYLOAD_DTO)),
        Field::optional("applePayload", Type::Schema(&SIGN_IN_BY_APPLE_PAYLOAD_DTO)),
        Field::optional("alipayPayload", Type::Schema(&SIGN_IN_BY_ALIPAY_PAYLOAD_DTO)),
        Field::optional("wechatworkPayload", Type::Schema(&SIGN_IN_BY_WECHATWORK_DTO)),
        Field::optional(
            "wechatworkAgencyPayload",
            Type::Schema(&SIGN_IN_BY_WECHATWORK_AGENCY_PAYLOAD_DTO),
        ),
        Field::optional(
            "larkPublicPayload",
            Type::Schema(&SIGN_IN_BY_LARK_PUBLIC_PAYLOAD_DTO),
        ),
        Field::optional(
            "larkInternalPayload",
            Type::Schema(&SIGN_IN_BY_LARK_INTERNAL_PAYLOAD_DTO),
        ),
        Field::optional(
            "larkBlockPayload",
            Type::Schema(&SIGN_IN_BY_LARK_BLOCK_PAYLOAD_DTO),
        ),
        Field::optional("yidunPayload", Type::Schema(&SIGN_IN_BY_YIDUN_PAYLOAD_DTO)),
        Field::optional(
            "wechatMiniProgramCodePayload",
            Type::Schema(&SIGN_IN_BY_WECHAT_MINI_PROGRAM_CODE_PAYLOAD_DTO),
        ),
        Field::optional(
            "wechatMiniProgramPhonePayload",
            Type::Schema(&SIGN_IN_BY_WECHAT_MINI_PROGRAM_PHONE_PAYLOAD_DTO),
        ),
        Field::optional(
            "wechatMiniProgramCodeAndPhonePayload",
            Type::Schema(&SIGN_IN_BY_WECHAT_MINI_PROGRAM_CODE_AND_PHONE_PAYLOAD_DTO),
        ),
        Field::optional("googlePayload", Type::Schema(&SIGN_IN_BY_GOOGLE_PAYLOAD_DTO)),
        Field::optional(
            "facebookPayload",
            Type::Schema(&SIGN_IN_BY_FACEBOOK_PAYLOAD_DTO),
        ),
        Field::optional("qqPayload", Type::Schema(&SIGN_IN_BY_QQ_PAYLOAD_DTO)),
        Field::optional("weiboPayload", Type::Schema(&SIGN_IN_BY_WEIBO_PAYLOAD_DTO)),
        Field::optional("baiduPayload", Type::Schema(&SIGN_IN_BY_BAIDU_PAYLOAD_DTO)),
        Field::optional(
            "linkedInPayload",
            Type::Schema(&SIGN_IN_BY_LINKED_IN_PAYLOAD_DTO),
        ),
        Field::optional(
            "dingTalkPayload",
            Type::Schema(&SIGN_IN_BY_DING_TALK_PAYLOAD_DTO),
        ),
        Field::optional("githubPayload", Type::Schema(&SIGN_IN_BY_GITHUB_PAYLOAD_DTO)),
        Field::optional("giteePayload", Type::Schema(&SIGN_IN_BY_GITEE_PAYLOAD_DTO)),
        Field::optional("gitlabPayload", Type::Schema(&SIGN_IN_BY_GITLAB_PAYLOAD_DTO)),
        Field::optional("douyinPayload", Type::Schema(&SIGN_IN_BY_DOUYIN_PAYLOAD_DTO)),
        Field::optional(
            "kuaishouPayload",
            Type::Schema(&SIGN_IN_BY_KUAISHOU_PAYLOAD_DTO),
        ),
        Field::optional("xiaomiPayload", Type::Schema(&SIGN_IN_BY_XIAOMI_PAYLOAD_DTO)),
        Field::optional("linePayload", Type::Schema(&SIGN_IN_BY_LINE_PAYLOAD_DTO)),
        Field::optional("slackPayload", Type::Schema(&SIGN_IN_BY_SLACK_PAYLOAD_DTO)),
        Field::optional("oppoPayload", Type::Schema(&SIGN_IN_BY_OPPO_PAYLOAD_DTO)),
        Field::optional("huaweiPayload", Type::Schema(&SIGN_IN_BY_HUAWEI_PAYLOAD_DTO)),
        Field::optional("amazonPayload", Type::Schema(&SIGN_IN_BY_AMAZON_PAYLOAD_DTO)),
        Field::optional("options", Type::Schema(&SIGN_IN_BY_MOBILE_OPTIONS_DTO)),
        Field::optional("client_id", Type::STRING)
            .example(r#""6342b8537axxxx047d314109""#),
        Field::optional("client_secret", Type::Secret(Scalar::String))
            .example(r#""4203d30e5e915xxxxxx26c31c9adce68""#),
        Field::optional(
            "douyinMiniProgramCodePayload",
            Type::Schema(&SIGN_IN_BY_DOUYIN_MINI_PROGRAM_CODE_PAYLOAD_DTO),
        ),
        Field::optional(
            "douyinMiniProgramCodeAndPhonePayload",
            Type::Schema(&SIGN_IN_BY_DOUYIN_MINI_PROGRAM_CODE_AND_PHONE_PAYLOAD_DTO),
        ),
    ],
);

pub(crate) static SIGNIN_BY_MOBILE_DTO_CONNECTION: Schema = Schema::open_enum(
    "SigninByMobileDtoConnection",
    &[
        "apple",
        "wechat",
        "alipay",
        "wechatwork",
        "wechatwork_agency",
        "lark_internal",
        "lark_public",
        "lark_block",
        "yidun",
        "wechat_mini_program_code",
        "wechat_mini_program_phone",
        "wechat_mini_program_code_and_phone",
        "google",
        "facebook",
        "qq",
        "weibo",
        "baidu",
        "linkedin",
        "dingtalk",
        "github",
        "gitee",
        "gitlab",
        "douyin",
        "kuaishou",
        "xiaomi",
        "line",
        "slack",
        "oppo",
        "huawei",
        "amazon",
        "douyin_mini_program_code",
        "douyin_mini_program_code_and_phone",
    ],
);

pub(crate) static PUBLIC_ACCOUNT_SWITCH_LOGIN_DTO: Schema = Schema::record(
    "PublicAccountSwitchLoginDto",
    &[
        Field::required("targetUserId", Type::STRING),
        Field::optional("options", Type::Schema(&SIGN_IN_BY_SWITCH_OPTIONS_DTO)),
    ],
);

pub(crate) static GET_ALIPAY_AUTH_INFO_DTO: Schema = Schema::record(
    "GetAlipayAuthInfoDto",
    &[Field::required("extIdpConnidentifier", Type::STRING).example(r#""wework""#)],
);

pub(crate) static GENERATE_QRCODE_DTO: Schema = Schema::record(
    "GenerateQrcodeDto",
    &[
        Field::required("type", Type::Schema(&GENERATE_QRCODE_DTO_TYPE))
            .example(r#""MOBILE_APP""#),
        Field::optional("extIdpConnId", Type::STRING)
            .example(r#""62eb7ed1f04xxxxc6955b329""#),
        Field::optional("customData", Type::OBJECT).example(r#"{"school":"hust"}"#),
        Field::optional("context", Type::OBJECT).example(r#"{"source":"utm"}"#),
        Field::optional("autoMergeQrCode", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
    ],
);

pub(crate) static GENERATE_QRCODE_DTO_TYPE: Schema = Schema::open_enum(
    "GenerateQrcodeDtoType",
    &["MOBILE_APP", "WECHAT_MINIPROGRAM", "WECHAT_OFFICIAL_ACCOUNT"],
);

pub(crate) static CHECK_QR_CODE_STATUS_DTO: Schema = Schema::record(
    "CheckQrCodeStatusDto",
    &[Field::required("qrcodeId", Type::STRING)],
);

pub(crate) static EXCHANGE_TOKEN_SET_WITH_Q_RCODE_TICKET_DTO: Schema = Schema::record(
    "ExchangeTokenSetWithQRcodeTicketDto",
    &[
        Field::required("ticket", Type::Secret(Scalar::String)),
        Field::optional("client_id", Type::STRING)
            .example(r#""6342b8537axxxx047d314109""#),
        Field::optional("client_secret", Type::Secret(Scalar::String))
            .example(r#""4203d30e5e915xxxxxx26c31c9adce68""#),
    ],
);

pub(crate) static GET_APP_LOGIN_QR_CODE_STATUS_DTO: Schema = Schema::record(
    "GetAppLoginQrCodeStatusDto",
    &[Field::required("qrcodeId", Type::STRING)],
);

pub(crate) static APP_QR_CODE_LOGIN_DTO: Schema = Schema::record(
    "AppQRCodeLoginDto",
    &[
        Field::required("qrcodeId", Type::STRING),
        Field::required("action", Type::Schema(&APP_QR_CODE_LOGIN_DTO_ACTION))
            .example(r#""APP_LOGIN""#),
    ],
);

pub(crate) static APP_QR_CODE_LOGIN_DTO_ACTION: Schema = Schema::open_enum(
    "AppQRCodeLoginDtoAction",
    &["APP_LOGIN"],
);

pub(crate) static SIGN_IN_BY_PUSH_DTO: Schema = Schema::record(
    "SignInByPushDto",
    &[
        Field::required("account", Type::STRING).example(r#""test""#),
        Field::optional("options", Type::Schema(&SIGN_IN_BY_PUSH_OPTIONS_DTO)),
    ],
);

pub(crate) static CHECK_PUSH_CODE_STATUS_DTO: Schema = Schema::record(
    "CheckPushCodeStatusDto",
    &[Field::required("pushCodeId", Type::STRING)],
);

pub(crate) static GET_PUSH_CODE_RELATION_APPS_DTO: Schema = Schema::record(
    "GetPushCodeRelationAppsDto",
    &[
        Field::required("pushCodeId", Type::STRING),
        Field::required("appId", Type::STRING),
    ],
);

pub(crate) static SIGN_IN_FASTPASS_DTO: Schema = Schema::record(
    "SignInFastpassDto",
    &[Field::optional("options", Type::Schema(&SIGN_IN_FASTPASS_OPTIONS_DTO))],
);

pub(crate) static GET_FASTPASS_PARAMS_DTO: Schema = Schema::record(
    "GetFastpassParamsDto",
    &[Field::required("qrcodeId", Type::STRING), Field::required("appId", Type::STRING)],
);

pub(crate) static VERIFY_AUTHENTICATION_DTO: Schema = Schema::record(
    "VerifyAuthenticationDto",
    &[
        Field::required(
            "authenticationCredential",
            Type::Schema(&AUTHENTICATION_CREDENTIAL_DTO),
        ),
        Field::required("ticket", Type::Secret(Scalar::String)),
        Field::optional("options", Type::Schema(&SIGN_IN_BY_WEB_AUTHN_OPTIONS_DTO)),
    ],
);

pub(crate) static GET_QR_CODE_STATUS_DTO: Schema = Schema::record(
    "GetQrCodeStatusDto",
    &[Field::required("qrcodeId", Type::STRING)],
);

pub(crate) static SIGN_IN_BY_PASSWORD_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByPasswordPayloadDto",
    &[
        Field::required("password", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::optional("account", Type::STRING).example(r#""test""#),
        Field::optional("email", Type::STRING).example(r#""test@example.com""#),
        Field::optional("username", Type::STRING).example(r#""test""#),
        Field::optional("phone", Type::STRING).example(r#""188xxxx8888""#),
    ],
);

pub(crate) static SIGN_IN_BY_PASS_CODE_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByPassCodePayloadDto",
    &[
        Field::required("passCode", Type::Secret(Scalar::String)).example(r#""123456""#),
        Field::optional("email", Type::STRING).example(r#""114114""#),
        Field::optional("phone", Type::STRING).example(r#""188xxxx8888""#),
        Field::optional("phoneCountryCode", Type::STRING)
            .defaults_to(r#""+86""#)
            .example(r#""+86""#),
    ],
);

pub(crate) static SIGN_IN_BY_AD_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByAdPayloadDto",
    &[
        Field::required("password", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::required("sAMAccountName", Type::STRING).example(r#""test""#),
    ],
);

pub(crate) static SIGN_IN_BY_LDAP_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByLdapPayloadDto",
    &[
        Field::required("password", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::required("sAMAccountName", Type::STRING).example(r#""114114""#),
    ],
);

pub(crate) static SIGN_IN_OPTIONS_DTO: Schema = Schema::record(
    "SignInOptionsDto",
    &[
        Field::optional("scope", Type::STRING).example(r#""openid profile""#),
        Field::optional("clientIp", Type::STRING).example(r#""192.168.0.1""#),
        Field::optional("context", Type::OBJECT).example(r#"{"source":"utm"}"#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""625783d629f2bd1f5ddddd98c""#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"pku","age":"20"}"#),
        Field::optional("autoRegister", Type::BOOLEAN).example("false"),
        Field::optional("captchaCode", Type::STRING).example(r#""a8nz""#),
        Field::optional("passwordEncryptType", Type::Schema(&PASSWORD_ENCRYPT_TYPE))
            .defaults_to(r#""none""#)
            .example(r#""none""#),
        Field::optional("captchaToken", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SIGN_IN_BY_WECHAT_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByWechatPayloadDto",
    &[
        Field::optional("code", Type::Secret(Scalar::String))
            .example(r#""1660291866076""#),
    ],
);

pub(crate) static SIGN_IN_BY_APPLE_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByApplePayloadDto",
    &[
        Field::optional("code", Type::Secret(Scalar::String))
            .example(r#""1660291866076""#),
    ],
);

pub(crate) static SIGN_IN_BY_ALIPAY_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByAlipayPayloadDto",
    &[
        Field::optional("code", Type::Secret(Scalar::String))
            .example(r#""1660291866076""#),
    ],
);

pub(crate) static SIGN_IN_BY_WECHATWORK_DTO: Schema = Schema::record(
    "SignInByWechatworkDto",
    &[
        Field::optional("code", Type::Secret(Scalar::String))
            .example(r#""1660291866076""#),
    ],
);

pub(crate) static SIGN_IN_BY_WECHATWORK_AGENCY_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByWechatworkAgencyPayloadDto",
    &[
        Field::optional("code", Type::Secret(Scalar::String))
            .example(r#""1660291866076""#),
    ],
);

pub(crate) static SIGN_IN_BY_LARK_PUBLIC_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByLarkPublicPayloadDto",
    &[
        Field::optional("code", Type::Secret(Scalar::String))
            .example(r#""1660291866076""#),
    ],
);

pub(crate) static SIGN_IN_BY_LARK_INTERNAL_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByLarkInternalPayloadDto",
    &[
        Field::optional("code", Type::Secret(Scalar::String))
            .example(r#""1660291866076""#),
    ],
);

pub(crate) static SIGN_IN_BY_LARK_BLOCK_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByLarkBlockPayloadDto",
    &[
        Field::optional("code", Type::Secret(Scalar::String))
            .example(r#""1660291866076""#),
    ],
);

pub(crate) static SIGN_IN_BY_YIDUN_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByYidunPayloadDto",
    &[
        Field::optional("token", Type::Secret(Scalar::String))
            .example(r#""1660291866076""#),
        Field::optional("accessToken", Type::Secret(Scalar::String))
            .example(r#""1660291866076""#),
    ],
);

pub(crate) static SIGN_IN_BY_WECHAT_MINI_PROGRAM_CODE_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByWechatMiniProgramCodePayloadDto",
    &[
        Field::optional("encryptedData", Type::STRING),
        Field::optional("iv", Type::STRING),
        Field::required("code", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SIGN_IN_BY_WECHAT_MINI_PROGRAM_PHONE_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByWechatMiniProgramPhonePayloadDto",
    &[
        Field::required("encryptedData", Type::STRING),
        Field::required("iv", Type::STRING),
        Field::required("code", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SIGN_IN_BY_WECHAT_MINI_PROGRAM_PHONE_INFO_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByWechatMiniProgramPhoneInfoPayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_WECHAT_MINI_PROGRAM_CODE_AND_PHONE_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByWechatMiniProgramCodeAndPhonePayloadDto",
    &[
        Field::required(
            "wxLoginInfo",
            Type::Schema(&SIGN_IN_BY_WECHAT_MINI_PROGRAM_CODE_PAYLOAD_DTO),
        ),
        Field::required(
            "wxPhoneInfo",
            Type::Schema(&SIGN_IN_BY_WECHAT_MINI_PROGRAM_PHONE_INFO_PAYLOAD_DTO),
        ),
    ],
);

pub(crate) static SIGN_IN_BY_GOOGLE_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByGooglePayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_FACEBOOK_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByFacebookPayloadDto",
    &[Field::required("access_token", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_QQ_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByQQPayloadDto",
    &[Field::required("access_token", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_WEIBO_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByWeiboPayloadDto",
    &[Field::required("access_token", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_BAIDU_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByBaiduPayloadDto",
    &[
        Field::optional("code", Type::Secret(Scalar::String)),
        Field::optional("access_token", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SIGN_IN_BY_LINKED_IN_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByLinkedInPayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_DING_TALK_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByDingTalkPayloadDto",
    &[
        Field::required("code", Type::Secret(Scalar::String)),
        Field::optional("isSnsCode", Type::BOOLEAN),
    ],
);

pub(crate) static SIGN_IN_BY_GITHUB_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByGithubPayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_GITEE_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByGiteePayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_GITLAB_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByGitlabPayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_DOUYIN_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByDouyinPayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_KUAISHOU_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByKuaishouPayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_XIAOMI_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByXiaomiPayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_LINE_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByLinePayloadDto",
    &[
        Field::required("access_token", Type::Secret(Scalar::String)),
        Field::optional("id_token", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SIGN_IN_BY_SLACK_PAYLOAD_DTO: Schema = Schema::record(
    "SignInBySlackPayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_OPPO_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByOPPOPayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_HUAWEI_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByHuaweiPayloadDto",
    &[Field::required("code", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_AMAZON_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByAmazonPayloadDto",
    &[Field::required("access_token", Type::Secret(Scalar::String))],
);

pub(crate) static SIGN_IN_BY_MOBILE_OPTIONS_DTO: Schema = Schema::record(
    "SignInByMobileOptionsDto",
    &[
        Field::optional("scope", Type::STRING).example(r#""openid profile""#),
        Field::optional("context", Type::OBJECT).example(r#"{"source":"utm"}"#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""625783d629f2bd1f5ddddd98c""#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"pku","age":"20"}"#),
    ],
);

pub(crate) static SIGN_IN_BY_SWITCH_OPTIONS_DTO: Schema = Schema::record(
    "SignInBySwitchOptionsDto",
    &[
        Field::optional("scope", Type::STRING).example(r#""openid profile""#),
        Field::optional("context", Type::OBJECT).example(r#"{"source":"utm"}"#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"pku","age":"20"}"#),
    ],
);

pub(crate) static ALIPAY_AUTH_INFO_DATA_DTO: Schema = Schema::record(
    "AlipayAuthInfoDataDto",
    &[
        Field::required("authInfo", Type::STRING)
            .example(
                r#""apiname=com.alipay.account.auth&app_id=xxxxx&app_name=mc&auth_type=AUTHACCOUNT&biz_type=openservice&method=alipay.open.auth.sdk.code.get&pid=xxxxx&product_id=APP_FAST_LOGIN&scope=kuaijie&sign_type=RSA2&target_id=20141225xxxx&sign=fMcp4GtiM6rxSIeFnJCVePJKV43eXrUP86CQgiLhDHH2u%2FdN75eEvmywc2ulkm7qKRetkU9fbVZtJIqFdMJcJ9Yp%2BJI%2FF%2FpESafFR6rB2fRjiQQLGXvxmDGVMjPSxHxVtIqpZy5FDoKUSjQ2%2FILDKpu3%2F%2BtAtm2jRw1rUoMhgt0%3D""#,
            ),
    ],
);

pub(crate) static GENE_QR_CODE_DATA_DTO: Schema = Schema::record(
    "GeneQRCodeDataDto",
    &[
        Field::required("qrcodeId", Type::STRING)
            .example(r#""gQE-8TwAAAAAAAAAAS5odHRwOi8vd2VpeGluLnFxLmNvbS9xLzAyMGJjX""#),
        Field::required("url", Type::STRING)
            .example(
                r#""https://files.authing.co/user-contentsqrcode/59f86b4832eb28071bdd9214/gQE-8TwAAAAAAAAAAS5odHRwOi8vd2VpeGluLnFxLmNvbS9xLzAyMGJjX1ZhOFNiM1UxV29GVTF5MWMAAgQY4_RiAwSAxhMA.png""#,
            ),
        Field::optional("customLogoUrl", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/social-connections/wechatMiniLogin.svg""#,
            ),
    ],
);

pub(crate) static QR_CODE_STATUS_BRIEF_USER_INFO_DTO: Schema = Schema::record(
    "QRCodeStatusBriefUserInfoDto",
    &[
        Field::required("displayName", Type::STRING),
        Field::required("photo", Type::STRING),
    ],
);

pub(crate) static CHECK_QR_CODE_STATUS_DATA_DTO: Schema = Schema::record(
    "CheckQRCodeStatusDataDto",
    &[
        Field::required("status", Type::Schema(&CHECK_QR_CODE_STATUS_DATA_DTO_STATUS))
            .example(r#""PENDING""#),
        Field::optional("ticket", Type::Secret(Scalar::String)),
        Field::optional(
            "briefUserInfo",
            Type::Schema(&QR_CODE_STATUS_BRIEF_USER_INFO_DTO),
        ),
        Field::optional("tokenSet", Type::Schema(&LOGIN_TOKEN_RESPONSE_DATA_DTO)),
    ],
);

pub(crate) static CHECK_QR_CODE_STATUS_DATA_DTO_STATUS: Schema = Schema::open_enum(
    "CheckQRCodeStatusDataDtoStatus",
    &["PENDING", "SCANNED", "AUTHORIZED", "CANCELLED", "EXPIRED", "ERROR"],
);

pub(crate) static CHANGE_QR_CODE_STATUS_DTO: Schema = Schema::record(
    "ChangeQRCodeStatusDto",
    &[
        Field::required("qrcodeId", Type::STRING),
        Field::required("action", Type::Schema(&CHANGE_QR_CODE_STATUS_DTO_ACTION))
            .example(r#""CONFIRM""#),
    ],
);

pub(crate) static CHANGE_QR_CODE_STATUS_DTO_ACTION: Schema = Schema::open_enum(
    "ChangeQRCodeStatusDtoAction",
    &["SCAN", "CONFIRM", "CANCEL"],
);

pub(crate) static SIGN_IN_BY_PUSH_OPTIONS_DTO: Schema = Schema::record(
    "SignInByPushOptionsDto",
    &[
        Field::optional("scope", Type::STRING).example(r#""openid profile""#),
        Field::optional("context", Type::ANY).example(r#"{"source":"utm"}"#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"pku","age":"20"}"#),
    ],
);

pub(crate) static GENE_PUSH_CODE_DATA_DTO: Schema = Schema::record(
    "GenePushCodeDataDto",
    &[
        Field::required("pushCodeId", Type::STRING)
            .example(r#""gQE-8TwAAAAAAAAAAS5odHRwOi8vd2VpeGluLnFxLmNvbS9xLzAyMGJjX""#),
        Field::required("expireTime", Type::INTEGER).example("120"),
    ],
);

pub(crate) static CHECK_PUSH_CODE_STATUS_DATA_DTO: Schema = Schema::record(
    "CheckPushCodeStatusDataDto",
    &[
        Field::required("status", Type::Schema(&CHECK_PUSH_CODE_STATUS_DATA_DTO_STATUS))
            .example(r#""PUSHED""#),
        Field::optional("tokenSet", Type::Schema(&LOGIN_TOKEN_RESPONSE_DATA_DTO)),
    ],
);

pub(crate) static CHECK_PUSH_CODE_STATUS_DATA_DTO_STATUS: Schema = Schema::open_enum(
    "CheckPushCodeStatusDataDtoStatus",
    &["PUSHED", "AUTHORIZED", "CANCELLED", "EXPIRED", "ERROR"],
);

pub(crate) static CHANGE_PUSH_CODE_STATUS_DTO: Schema = Schema::record(
    "ChangePushCodeStatusDto",
    &[
        Field::required("pushCodeId", Type::STRING),
        Field::required("action", Type::Schema(&CHANGE_PUSH_CODE_STATUS_DTO_ACTION))
            .example(r#""CONFIRM""#),
    ],
);

pub(crate) static CHANGE_PUSH_CODE_STATUS_DTO_ACTION: Schema = Schema::open_enum(
    "ChangePushCodeStatusDtoAction",
    &["CONFIRM", "CANCEL"],
);

pub(crate) static GET_PUSH_CODE_RELATION_APPS_DATA_DTO: Schema = Schema::record(
    "GetPushCodeRelationAppsDataDto",
    &[Field::optional("appIds", Type::List(&Type::STRING)).example(r#"["xxxxxxxxxx"]"#)],
);

pub(crate) static SIGN_IN_FASTPASS_OPTIONS_DTO: Schema = Schema::record(
    "SignInFastpassOptionsDto",
    &[
        Field::optional("scope", Type::STRING).example(r#""openid profile""#),
        Field::optional("context", Type::OBJECT).example(r#"{"source":"utm"}"#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"pku","age":"20"}"#),
    ],
);

pub(crate) static FASTPASS_USER_INFO_DTO: Schema = Schema::record(
    "FastpassUserInfoDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("displayName", Type::STRING),
        Field::required("photo", Type::STRING),
    ],
);

pub(crate) static GENE_FASTPASS_QR_CODE_INFO_DTO: Schema = Schema::record(
    "GeneFastpassQRCodeInfoDto",
    &[
        Field::required("scene", Type::STRING),
        Field::required("qrcodeId", Type::STRING)
            .example(r#""gQE-8TwAAAAAAAAAAS5odHRwOi8vd2VpeGluLnFxLmNvbS9xLzAyMGJjX""#),
        Field::required("apiHost", Type::STRING)
            .example(r#""https://example.authing.cn""#),
        Field::required("user", Type::Schema(&FASTPASS_USER_INFO_DTO)),
        Field::required("appId", Type::STRING),
        Field::required("userpool", Type::Schema(&FASTPASS_USER_INFO_DTO)),
    ],
);

pub(crate) static FASTPASS_QR_CODE_RELATION_APP_DTO: Schema = Schema::record(
    "FastpassQRCodeRelationAppDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("name", Type::STRING),
        Field::optional("logo", Type::STRING),
    ],
);

pub(crate) static GET_FASTPASS_QR_CODE_RELATION_APPS_DTO: Schema = Schema::record(
    "GetFastpassQRCodeRelationAppsDto",
    &[
        Field::optional(
            "relationApps",
            Type::List(&Type::Schema(&FASTPASS_QR_CODE_RELATION_APP_DTO)),
        ),
    ],
);

pub(crate) static PUBLIC_KEY_CREDENTIAL_DESCRIPTOR_DTO: Schema = Schema::record(
    "PublicKeyCredentialDescriptorDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("transports", Type::List(&Type::STRING)),
        Field::required("type", Type::STRING).example(r#""public-key""#),
    ],
);

pub(crate) static PUBLIC_KEY_CREDENTIAL_REQUEST_OPTIONS_DTO: Schema = Schema::record(
    "PublicKeyCredentialRequestOptionsDto",
    &[
        Field::required("challenge", Type::STRING),
        Field::optional(
            "allowCredentials",
            Type::List(&Type::Schema(&PUBLIC_KEY_CREDENTIAL_DESCRIPTOR_DTO)),
        ),
        Field::required("rpId", Type::STRING),
        Field::required("timeout", Type::INTEGER).example("60000"),
    ],
);

pub(crate) static AUTHENTICATION_OPTIONS_DTO: Schema = Schema::record(
    "AuthenticationOptionsDto",
    &[
        Field::required(
            "authenticationOptions",
            Type::Schema(&PUBLIC_KEY_CREDENTIAL_REQUEST_OPTIONS_DTO),
        ),
        Field::required("ticket", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static AUTHENTICATOR_ASSERTION_RESPONSE_DTO: Schema = Schema::record(
    "AuthenticatorAssertionResponseDto",
    &[
        Field::required("authenticatorData", Type::STRING),
        Field::required("clientDataJSON", Type::STRING),
        Field::required("signature", Type::STRING),
        Field::required("userHandle", Type::STRING),
    ],
);

pub(crate) static AUTHENTICATION_CREDENTIAL_DTO: Schema = Schema::record(
    "AuthenticationCredentialDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("rawId", Type::STRING),
        Field::required("response", Type::Schema(&AUTHENTICATOR_ASSERTION_RESPONSE_DTO)),
        Field::required("type", Type::STRING).example(r#""public-key""#),
    ],
);

pub(crate) static SIGN_IN_BY_WEB_AUTHN_OPTIONS_DTO: Schema = Schema::record(
    "SignInByWebAuthnOptionsDto",
    &[
        Field::optional("scope", Type::STRING).example(r#""openid profile""#),
        Field::optional("context", Type::OBJECT).example(r#"{"source":"utm"}"#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"pku","age":"20"}"#),
    ],
);

pub(crate) static VERIFY_AUTHENTICATION_RESULT_DTO: Schema = Schema::record(
    "VerifyAuthenticationResultDto",
    &[
        Field::required("verified", Type::BOOLEAN).example("true"),
        Field::optional("tokenSet", Type::Schema(&LOGIN_TOKEN_RESPONSE_DATA_DTO)),
    ],
);

pub(crate) static GET_CAPTCHA_CODE_DATA_DTO: Schema = Schema::record(
    "GetCaptchaCodeDataDto",
    &[
        Field::required("captchaCodeSvg", Type::STRING),
        Field::required("captchaToken", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SIGN_IN_BY_DOUYIN_MINI_PROGRAM_CODE_AND_PHONE_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByDouyinMiniProgramCodeAndPhonePayloadDto",
    &[
        Field::required(
            "loginParams",
            Type::Schema(&SIGN_IN_BY_DOUYIN_MINI_PROGRAM_CODE_PAYLOAD_DTO),
        ),
        Field::required(
            "phoneParams",
            Type::Schema(&SIGN_IN_BY_DOUYIN_MINI_PROGRAM_PHONE_INFO_PAYLOAD_DTO),
        ),
    ],
);

pub(crate) static SIGN_IN_BY_DOUYIN_MINI_PROGRAM_CODE_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByDouyinMiniProgramCodePayloadDto",
    &[
        Field::optional("encryptedData", Type::STRING),
        Field::optional("iv", Type::STRING),
        Field::required("code", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SIGN_IN_BY_DOUYIN_MINI_PROGRAM_PHONE_INFO_PAYLOAD_DTO: Schema = Schema::record(
    "SignInByDouyinMiniProgramPhoneInfoPayloadDto",
    &[
        Field::optional("iv", Type::STRING),
        Field::optional("encryptedData", Type::STRING),
    ],
);
