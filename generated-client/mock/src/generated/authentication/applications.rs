// @generated from spec/authentication/applications.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Applications.

use crate::catalog::*;

pub(crate) static CHECK_APP_ID_SECRET: Operation = Operation {
    client: "authentication",
    group: "applications",
    name: "checkAppIdSecret",
    summary: "Check an application ID and secret",
    method: "POST",
    path: "/api/v3/check-app-id-secret",
    credentials: &["app"],
    request: Some(Request {
        schema: &CHECK_APP_ID_SECRET_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_APP_ID_SECRET_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHECK_APP_ID_SECRET_DTO: Schema = Schema::record(
    "CheckAppIdSecretDto",
    &[
        Field::required("appId", Type::STRING),
        Field::required("appSecret", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static CHECK_APP_ID_SECRET_DATA_DTO: Schema = Schema::record(
    "CheckAppIdSecretDataDto",
    &[Field::required("valid", Type::BOOLEAN), Field::optional("message", Type::STRING)],
);
