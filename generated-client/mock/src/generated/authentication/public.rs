// @generated from spec/authentication/public.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Public information.

use crate::catalog::*;
use crate::generated::shared::LANG_OBJECT;

pub(crate) static GET_SYSTEM_INFO: Operation = Operation {
    client: "authentication",
    group: "public",
    name: "getSystemInfo",
    summary: "Get public server information",
    method: "GET",
    path: "/api/v3/system",
    credentials: &["app"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&SYSTEM_INFO_RESP)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_COUNTRY_LIST: Operation = Operation {
    client: "authentication",
    group: "public",
    name: "getCountryList",
    summary: "List countries",
    method: "GET",
    path: "/api/v3/get-country-list",
    credentials: &["app"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&COUNTRY_DETAIL_INFO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SYSTME_INFO_RSA_CONFIG: Schema = Schema::record(
    "SystmeInfoRSAConfig",
    &[Field::required("publicKey", Type::STRING).example(r#""xxxxxxxxxxxxxxxxxxxxxx""#)],
);

pub(crate) static SYSTME_INFO_SM2_CONFIG: Schema = Schema::record(
    "SystmeInfoSM2Config",
    &[Field::required("publicKey", Type::STRING).example(r#""xxxxxxxxxxxxxxxxxxxxxx""#)],
);

pub(crate) static SYSTME_INFO_VERSION: Schema = Schema::record(
    "SystmeInfoVersion",
    &[
        Field::required("server", Type::STRING).example(r#""2.0.0""#),
        Field::required("console", Type::STRING).example(r#""2.0.0""#),
        Field::required("login", Type::STRING).example(r#""2.0.0""#),
    ],
);

pub(crate) static SYSTEM_INFO_RESP: Schema = Schema::record(
    "SystemInfoResp",
    &[
        Field::required("rsa", Type::Schema(&SYSTME_INFO_RSA_CONFIG)),
        Field::required("sm2", Type::Schema(&SYSTME_INFO_SM2_CONFIG)),
        Field::required("version", Type::Schema(&SYSTME_INFO_VERSION)),
        Field::required("publicIps", Type::List(&Type::STRING)),
    ],
);

pub(crate) static COUNTRY_DETAIL_INFO: Schema = Schema::record(
    "CountryDetailInfo",
    &[
        Field::required("alpha2", Type::STRING).example(r#""CN""#),
        Field::required("alpha3", Type::STRING).example(r#""CHN""#),
        Field::required("phoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::required("flag", Type::STRING).example("\"🇨🇳\""),
        Field::required("name", Type::Schema(&LANG_OBJECT)),
    ],
);
