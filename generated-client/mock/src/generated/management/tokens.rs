// @generated from spec/management/tokens.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Management tokens.

use crate::catalog::*;

pub(crate) static GET_MANAGEMENT_TOKEN: Operation = Operation {
    client: "management",
    group: "tokens",
    name: "getManagementToken",
    summary: "Get a management access token",
    method: "POST",
    path: "/api/v3/get-management-token",
    credentials: &[],
    request: Some(Request {
        schema: &GET_MANAGEMENT_ACCESS_TOKEN_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&ACCESS_TOKEN_RES_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_MANAGEMENT_ACCESS_TOKEN_DTO: Schema = Schema::record(
    "GetManagementAccessTokenDto",
    &[
        Field::required("accessKeyId", Type::STRING)
            .example(r#""6250f12d5dxxxx9bcfcf784b""#),
        Field::required("accessKeySecret", Type::Secret(Scalar::String))
            .example(r#""4ae78d3e579a6dxxxx1aeca7b1e29ec2""#),
    ],
);

pub(crate) static ACCESS_TOKEN_RES_DTO: Schema = Schema::record(
    "AccessTokenResDto",
    &[
        Field::required("access_token", Type::Secret(Scalar::String))
            .example(r#""eyJ...Ggg""#),
        Field::required("expires_in", Type::INTEGER).example("7200"),
    ],
);
