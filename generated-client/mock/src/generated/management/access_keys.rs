// @generated from spec/management/access-keys.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Access keys.

use crate::catalog::*;
use crate::generated::resources::ACCESS_KEY;
use crate::generated::shared::IS_SUCCESS_DTO;

pub(crate) static GET_ACCESS_KEY_LIST: Operation = Operation {
    client: "management",
    group: "access-keys",
    name: "getAccessKeyList",
    summary: "List access keys",
    method: "GET",
    path: "/api/v3/list-access-key",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ACCESS_KEY_LIST_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&LIST_ACCESS_KEY_RESP_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ACCESS_KEY,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ACCESS_KEY: Operation = Operation {
    client: "management",
    group: "access-keys",
    name: "getAccessKey",
    summary: "Get an access key",
    method: "GET",
    path: "/api/v3/get-access-key",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ACCESS_KEY_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&GET_ACCESS_KEY_RESP_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ACCESS_KEY,
        action: Action::Read,
        keys: &[Key::new(&ACCESS_KEY, &["accessKeyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_ACCESS_KEY: Operation = Operation {
    client: "management",
    group: "access-keys",
    name: "createAccessKey",
    summary: "Create an access key",
    method: "POST",
    path: "/api/v3/create-access-key",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_ACCESS_KEY_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&CREATE_ACCESS_KEY_RESP_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ACCESS_KEY,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_ACCESS_KEY: Operation = Operation {
    client: "management",
    group: "access-keys",
    name: "deleteAccessKey",
    summary: "Delete an access key",
    method: "POST",
    path: "/api/v3/delete-access-key",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_ACCESS_KEY_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ACCESS_KEY,
        action: Action::Delete,
        keys: &[Key::new(&ACCESS_KEY, &["accessKeyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_ACCESS_KEY: Operation = Operation {
    client: "management",
    group: "access-keys",
    name: "updateAccessKey",
    summary: "Enable or revoke an access key",
    method: "POST",
    path: "/api/v3/update-access-key",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_ACCESS_KEY_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ACCESS_KEY,
        action: Action::Update,
        keys: &[Key::new(&ACCESS_KEY, &["accessKeyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ACCESS_KEY_LIST_DTO: Schema = Schema::record(
    "GetAccessKeyListDto",
    &[
        Field::optional("userId", Type::STRING),
        Field::optional("tenantId", Type::STRING),
        Field::optional("type", Type::STRING).example(r#""userpool""#),
        Field::optional("status", Type::List(&Type::STRING)),
    ],
);

pub(crate) static GET_ACCESS_KEY_DTO: Schema = Schema::record(
    "GetAccessKeyDto",
    &[
        Field::required("userId", Type::STRING).example(r#""userId1""#),
        Field::required("accessKeyId", Type::STRING).example(r#""Restzvws35346Rfre""#),
    ],
);

pub(crate) static CREATE_ACCESS_KEY_DTO: Schema = Schema::record(
    "CreateAccessKeyDto",
    &[
        Field::required("type", Type::STRING).example(r#""userpool""#),
        Field::optional("userId", Type::STRING),
        Field::optional("tenantId", Type::STRING),
    ],
);

pub(crate) static DELETE_ACCESS_KEY_DTO: Schema = Schema::record(
    "DeleteAccessKeyDto",
    &[Field::required("accessKeyId", Type::STRING).example(r#""23435""#)],
);

pub(crate) static UPDATE_ACCESS_KEY_DTO: Schema = Schema::record(
    "UpdateAccessKeyDto",
    &[
        Field::required("accessKeyId", Type::STRING),
        Field::required("enable", Type::BOOLEAN),
    ],
);

pub(crate) static LIST_ACCESS_KEY_RESP_DTO: Schema = Schema::record(
    "ListAccessKeyRespDto",
    &[
        Field::required("accessKeyId", Type::STRING)
            .example(r#""71829347129857981567891""#),
        Field::required("accessKeySecret", Type::Secret(Scalar::String))
            .example(r#""b6f0c7a9d1e24c58a3907f1e5d8c2b46""#),
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-03-17T05:23:01.567Z""#),
        Field::required("status", Type::STRING).example(r#""stop""#),
        Field::required("lastDate", Type::DATE_TIME)
            .example(r#""2022-03-17T05:23:01.567Z""#),
        Field::required("userPoolId", Type::STRING).example(r#""stop""#),
        Field::required("enable", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static GET_ACCESS_KEY_RESP_DTO: Schema = Schema::record(
    "GetAccessKeyRespDto",
    &[
        Field::required("accessKeyId", Type::STRING)
            .example(r#""71829347129857981567891""#),
        Field::required("accessKeySecret", Type::Secret(Scalar::String))
            .example(r#""b6f0c7a9d1e24c58a3907f1e5d8c2b46""#),
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-03-17T05:23:01.567Z""#),
        Field::required("status", Type::STRING).example(r#""stop""#),
        Field::required("lastDate", Type::DATE_TIME)
            .example(r#""2022-03-17T05:23:01.567Z""#),
        Field::required("userPoolId", Type::STRING).example(r#""stop""#),
        Field::required("enable", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static CREATE_ACCESS_KEY_RESP_DTO: Schema = Schema::record(
    "CreateAccessKeyRespDto",
    &[
        Field::required("accessKeyId", Type::STRING)
            .example(r#""71829347129857981567891""#),
        Field::required("accessKeySecret", Type::Secret(Scalar::String))
            .example(r#""b6f0c7a9d1e24c58a3907f1e5d8c2b46""#),
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-03-17T05:23:01.567Z""#),
        Field::required("status", Type::STRING).example(r#""stop""#),
        Field::required("lastDate", Type::DATE_TIME)
            .example(r#""2022-03-17T05:23:01.567Z""#),
        Field::required("userPoolId", Type::STRING).example(r#""stop""#),
        Field::required("enable", Type::BOOLEAN).example("true"),
    ],
);
