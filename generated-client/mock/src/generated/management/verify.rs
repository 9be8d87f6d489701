// @generated from spec/management/verify.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group GenAuth Verify.

use crate::catalog::*;
use crate::generated::management::applications::APPLICATION_DTO;
use crate::generated::resources::VERIFY_CONFIG;

pub(crate) static GET_VERIFY_CONFIG: Operation = Operation {
    client: "management",
    group: "verify",
    name: "getVerifyConfig",
    summary: "Get the Verify configuration",
    method: "GET",
    path: "/api/v3/verify-config",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&VERIFY_CONFIG_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &VERIFY_CONFIG,
        action: Action::Read,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_VERIFY_CONFIG: Operation = Operation {
    client: "management",
    group: "verify",
    name: "updateVerifyConfig",
    summary: "Update the Verify configuration",
    method: "PUT",
    path: "/api/v3/verify-config",
    credentials: &["management"],
    request: Some(Request {
        schema: &VERIFY_CONFIG_DATA_DTO,
        locations: &[Location::Body; 9],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&VERIFY_CONFIG_DATA_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: Some(Binding {
        resource: &VERIFY_CONFIG,
        action: Action::Update,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_VERIFY_CONFIG_APP: Operation = Operation {
    client: "management",
    group: "verify",
    name: "getVerifyConfigApp",
    summary: "List the Verify applications",
    method: "GET",
    path: "/api/v3/verify-config-app",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_VERIFY_CONFIG_APP_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&APPLICATION_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_VERIFY_CONFIG_APP_DTO: Schema = Schema::record(
    "GetVerifyConfigAppDto",
    &[Field::optional("keywords", Type::STRING)],
);

pub(crate) static VERIFY_CONFIG_DATA_DTO: Schema = Schema::record(
    "VerifyConfigDataDto",
    &[
        Field::required("id", Type::STRING).example(r#""config id""#),
        Field::required("appId", Type::STRING).example(r#""应用 id""#),
        Field::optional("isWinLogin", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("isWinChangePwd", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::required("appSecret", Type::Secret(Scalar::String))
            .example(r#""860830c5a647xxxxxx7bd4d0dd94bf23""#),
        Field::required("publicKey", Type::STRING).example(r#""public-key""#),
        Field::required("authAddress", Type::STRING)
            .example(r#""https://example.com/callback""#),
        Field::required("logo", Type::STRING)
            .example(r#""https://example.com/callback""#),
        Field::required("name", Type::STRING)
            .example(r#""https://example.com/callback""#),
    ],
);
