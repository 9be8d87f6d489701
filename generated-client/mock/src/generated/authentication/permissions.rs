// @generated from spec/authentication/permissions.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Permissions.

use crate::catalog::*;
use crate::generated::shared::{
    ARR_RESOURCE_AUTH_ACTION, DATA_RESOURCE_TYPE, OPEN_RESOURCE,
    STR_RESOURCE_AUTH_ACTION, TREE_RESOURCE_AUTH_ACTION,
};

pub(crate) static CHECK_PERMISSION_BY_STRING_RESOURCE: Operation = Operation {
    client: "authentication",
    group: "permissions",
    name: "checkPermissionByStringResource",
    summary: "Check access to string resources",
    method: "POST",
    path: "/api/v3/check-permission-string-resource",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &CHECK_PERMISSION_STRING_RESOURCE_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_RESOURCE_PERMISSION_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHECK_PERMISSION_BY_ARRAY_RESOURCE: Operation = Operation {
    client: "authentication",
    group: "permissions",
    name: "checkPermissionByArrayResource",
    summary: "Check access to array resources",
    method: "POST",
    path: "/api/v3/check-permission-array-resource",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &CHECK_PERMISSION_ARRAY_RESOURCE_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_RESOURCE_PERMISSION_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHECK_PERMISSION_BY_TREE_RESOURCE: Operation = Operation {
    client: "authentication",
    group: "permissions",
    name: "checkPermissionByTreeResource",
    summary: "Check access to tree resources",
    method: "POST",
    path: "/api/v3/check-permission-tree-resource",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &CHECK_PERMISSION_TREE_RESOURCE_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_RESOURCE_PERMISSION_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_USER_AUTHORIZED_RESOURCES_LIST: Operation = Operation {
    client: "authentication",
    group: "permissions",
    name: "getUserAuthorizedResourcesList",
    summary: "List my resources in the application",
    method: "GET",
    path: "/api/v3/get-user-auth-resource-list",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&GET_USER_AUTH_RESOURCE_LIST_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_USER_AUTH_RESOURCE_PERMISSION_LIST_: Operation = Operation {
    client: "authentication",
    group: "permissions",
    name: "getUserAuthResourcePermissionList",
    summary: "List my permissions on resources",
    method: "POST",
    path: "/api/v3/get-user-auth-resource-permission-list",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_USER_AUTH_RESOURCE_PERMISSION_LIST_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_USER_AUTH_RESOURCE_PERMISSION_LIST_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_USER_AUTH_RESOURCE_STRUCT: Operation = Operation {
    client: "authentication",
    group: "permissions",
    name: "getUserAuthResourceStruct",
    summary: "Get my granted resource structure",
    method: "POST",
    path: "/api/v3/get-user-auth-resource-struct",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_USER_AUTH_RESOURCE_STRUCT_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_USER_AUTH_RESOURCE_STRUCT_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_SUBJECT_AUTH: Operation = Operation {
    client: "authentication",
    group: "permissions",
    name: "listSubjectAuth",
    summary: "List my application authorizations",
    method: "POST",
    path: "/api/v2/applications/subject/person/list",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::ANY),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHECK_PERMISSION_STRING_RESOURCE_DTO: Schema = Schema::record(
    "CheckPermissionStringResourceDto",
    &[
        Field::required("action", Type::STRING).example(r#""get""#),
        Field::required("resources", Type::List(&Type::STRING))
            .example(r#"["exampleStringResource1","exampleStringResource2"]"#),
    ],
);

pub(crate) static CHECK_PERMISSION_ARRAY_RESOURCE_DTO: Schema = Schema::record(
    "CheckPermissionArrayResourceDto",
    &[
        Field::required("action", Type::STRING).example(r#""get""#),
        Field::required("resources", Type::List(&Type::STRING))
            .example(r#"["exampleArrayResource1","exampleArrayResource2"]"#),
    ],
);

pub(crate) static CHECK_PERMISSION_TREE_RESOURCE_DTO: Schema = Schema::record(
    "CheckPermissionTreeResourceDto",
    &[
        Field::required("action", Type::STRING).example(r#""get""#),
        Field::required("resources", Type::List(&Type::STRING))
            .example(
                r#"["treeResourceCode1/StructCode1/resourceStructChildrenCode1","treeResourceCode1/StructCode1/resourceStructChildrenCode2","treeResourceCode1/StructCode2"]"#,
            ),
    ],
);

pub(crate) static GET_USER_AUTH_RESOURCE_PERMISSION_LIST_DTO: Schema = Schema::record(
    "GetUserAuthResourcePermissionListDto",
    &[
        Field::required("resources", Type::List(&Type::STRING))
            .example(
                r#"["strResourceCode","arrResourceCode","treeResourceCode/StructCode1/resourceStructChildrenCode1"]"#,
            ),
    ],
);

pub(crate) static GET_USER_AUTH_RESOURCE_STRUCT_DTO: Schema = Schema::record(
    "GetUserAuthResourceStructDto",
    &[Field::required("resource", Type::STRING).example(r#""exampleDataResourceCode""#)],
);

pub(crate) static CHECK_RESOURCE_PERMISSION_RESP_DTO: Schema = Schema::record(
    "CheckResourcePermissionRespDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("action", Type::STRING).example(r#""get""#),
        Field::required("resource", Type::STRING).example(r#""exampleResource""#),
        Field::required("enabled", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static CHECK_RESOURCE_PERMISSION_DATA_DTO: Schema = Schema::record(
    "CheckResourcePermissionDataDto",
    &[
        Field::required(
            "checkResultList",
            Type::List(&Type::Schema(&CHECK_RESOURCE_PERMISSION_RESP_DTO)),
        ),
    ],
);

pub(crate) static USER_AUTH_RESOURCE_LIST_DTO: Schema = Schema::record(
    "UserAuthResourceListDto",
    &[
        Field::required("userId", Type::STRING)
            .example(r#""6301cexxxxxxxxxxxxxxxxx78""#),
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::optional("resourceList", Type::List(&Type::Schema(&OPEN_RESOURCE))),
    ],
);

pub(crate) static GET_USER_AUTH_RESOURCE_LIST_DATA_DTO: Schema = Schema::record(
    "GetUserAuthResourceListDataDto",
    &[
        Field::required(
            "userPermissionList",
            Type::List(&Type::Schema(&USER_AUTH_RESOURCE_LIST_DTO)),
        ),
    ],
);

pub(crate) static GET_USER_AUTH_RESOURCE_PERMISSION_LIST: Schema = Schema::record(
    "GetUserAuthResourcePermissionList",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["get","read","write","delete"]"#),
        Field::required("resource", Type::STRING).example(r#""treeResourceCode1""#),
    ],
);

pub(crate) static GET_USER_AUTH_RESOURCE_PERMISSION_LIST_DATA_DTO: Schema = Schema::record(
    "GetUserAuthResourcePermissionListDataDto",
    &[
        Field::required(
            "permissionList",
            Type::List(&Type::Schema(&GET_USER_AUTH_RESOURCE_PERMISSION_LIST)),
        ),
    ],
);

pub(crate) static GET_USER_AUTH_RESOURCE_STRUCT_DATA_DTO: Schema = Schema::record(
    "GetUserAuthResourceStructDataDto",
    &[
        Field::required("namespaceCode", Type::STRING).example(r#""namespaceCode""#),
        Field::required("resourceCode", Type::STRING).example(r#""resourceCode""#),
        Field::required("resourceType", Type::Schema(&DATA_RESOURCE_TYPE))
            .example(r#""STRING""#),
        Field::optional(
            "strResourceAuthAction",
            Type::Schema(&STR_RESOURCE_AUTH_ACTION),
        ),
        Field::optional(
            "arrResourceAuthAction",
            Type::Schema(&ARR_RESOURCE_AUTH_ACTION),
        ),
        Field::optional(
            "treeResourceAuthAction",
            Type::Schema(&TREE_RESOURCE_AUTH_ACTION),
        ),
    ],
);
