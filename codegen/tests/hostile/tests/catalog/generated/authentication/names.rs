// @generated from spec/authentication/names.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Names.

use crate::catalog::*;

pub(crate) static PUBLISH: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "publish",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/publish",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SUBSCRIBE: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "subscribe",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/subscribe",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static USER_INFO: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "userInfo",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/user-info",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static TRANSPORT: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "transport",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/transport",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static APP_ID: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "appId",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/app-id",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static EXCHANGE_CODE: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "exchangeCode",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/exchange-code",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static REFRESH_TOKENS: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "refreshTokens",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/refresh-tokens",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static START_LOGIN: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "startLogin",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/start-login",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static TICKET: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "ticket",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/ticket",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static EXCHANGE: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "exchange",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/exchange",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static FAILED: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "failed",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/failed",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SIGN_IN_BY_AD: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "signInByAd",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/sign-in-by-ad",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static VALIDATE_CAS_TICKET: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "validateCasTicket",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/validate-cas-ticket",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LOGOUT_URL: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "logoutUrl",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/logout-url",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static PASSWORD_KEY: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "passwordKey",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/password-key",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static TOTAL_TIMEOUT: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "totalTimeout",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/total-timeout",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static BASE_URL: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "baseUrl",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/base-url",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CON: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "con",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/con",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static AUX: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "aux",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/aux",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static NUL: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "nul",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/nul",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static README: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "readme",
    summary: "Use a name",
    method: "GET",
    path: "/hostile/names/readme",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::BOOLEAN),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static STEP: Operation = Operation {
    client: "authentication",
    group: "names",
    name: "step",
    summary: "Send numbered names",
    method: "POST",
    path: "/hostile/names/step",
    credentials: &[],
    request: Some(Request {
        schema: &STEP10_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static STEP10_DTO: Schema = Schema::record(
    "Step10Dto",
    &[
        Field::required("x", Type::INTEGER),
        Field::required("y", Type::BOOLEAN),
        Field::optional("step", Type::Schema(&STEP2_DTO)),
    ],
);

pub(crate) static STEP2_DTO: Schema = Schema::record(
    "Step2Dto",
    &[Field::required("s", Type::STRING)],
);

pub(crate) static PAGING_DTO: Schema = Schema::record(
    "Paging",
    &[Field::optional("IntoOption", Type::Schema(&INTO_OPTION_DTO))],
);

pub(crate) static INTO_OPTION_DTO: Schema = Schema::record(
    "IntoOption",
    &[Field::optional("blank", Type::STRING)],
);
