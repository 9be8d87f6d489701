// @generated from spec/management/resources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Resources and permissions.

use crate::catalog::*;
use crate::generated::management::roles::TARGET_TYPE;
use crate::generated::resources::{NAMESPACE, RESOURCE, RESOURCE_PERMISSION, USER};
use crate::generated::shared::{
    AUTHORIZED_RESOURCE_PAGING_DTO, IS_SUCCESS_DTO, RESOURCE_TYPE,
};

pub(crate) static CREATE_RESOURCE: Operation = Operation {
    client: "management",
    group: "resources",
    name: "createResource",
    summary: "Create a resource",
    method: "POST",
    path: "/api/v3/create-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_RESOURCE_DTO,
        locations: &[Location::Body; 7],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&RESOURCE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RESOURCE,
        action: Action::Create,
        keys: &[Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_RESOURCES_BATCH: Operation = Operation {
    client: "management",
    group: "resources",
    name: "createResourcesBatch",
    summary: "Create resources in bulk",
    method: "POST",
    path: "/api/v3/create-resources-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_RESOURCES_BATCH_DTO,
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
        resource: &RESOURCE,
        action: Action::Create,
        keys: &[Key::new(&NAMESPACE, &["namespace"])],
        items: Some("list"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_RESOURCE: Operation = Operation {
    client: "management",
    group: "resources",
    name: "getResource",
    summary: "Get a resource",
    method: "GET",
    path: "/api/v3/get-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_RESOURCE_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&RESOURCE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RESOURCE,
        action: Action::Read,
        keys: &[Key::new(&RESOURCE, &["code"]), Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_RESOURCES_BATCH: Operation = Operation {
    client: "management",
    group: "resources",
    name: "getResourcesBatch",
    summary: "Get resources in bulk",
    method: "GET",
    path: "/api/v3/get-resources-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_RESOURCES_BATCH_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&RESOURCE_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RESOURCE,
        action: Action::Read,
        keys: &[
            Key::new(&RESOURCE, &["codeList"]),
            Key::new(&NAMESPACE, &["namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_COMMON_RESOURCE: Operation = Operation {
    client: "management",
    group: "resources",
    name: "listCommonResource",
    summary: "List regular resources",
    method: "GET",
    path: "/api/v3/list-common-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_COMMON_RESOURCE_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&COMMON_RESOURCE_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &RESOURCE,
        action: Action::List,
        keys: &[Key::new(&NAMESPACE, &["namespaceCodeList"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_RESOURCES: Operation = Operation {
    client: "management",
    group: "resources",
    name: "listResources",
    summary: "List resources",
    method: "GET",
    path: "/api/v3/list-resources",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_RESOURCES_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&RESOURCE_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &RESOURCE,
        action: Action::List,
        keys: &[Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_RESOURCE: Operation = Operation {
    client: "management",
    group: "resources",
    name: "updateResource",
    summary: "Update a resource",
    method: "POST",
    path: "/api/v3/update-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_RESOURCE_DTO,
        locations: &[Location::Body; 7],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&RESOURCE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RESOURCE,
        action: Action::Update,
        keys: &[Key::new(&RESOURCE, &["code"]), Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_RESOURCE: Operation = Operation {
    client: "management",
    group: "resources",
    name: "deleteResource",
    summary: "Delete a resource",
    method: "POST",
    path: "/api/v3/delete-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_RESOURCE_DTO,
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
        resource: &RESOURCE,
        action: Action::Delete,
        keys: &[Key::new(&RESOURCE, &["code"]), Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_RESOURCES_BATCH: Operation = Operation {
    client: "management",
    group: "resources",
    name: "deleteResourcesBatch",
    summary: "Delete resources in bulk",
    method: "POST",
    path: "/api/v3/delete-resources-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_RESOURCES_BATCH_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RESOURCE,
        action: Action::Delete,
        keys: &[
            Key::new(&RESOURCE, &["codeList"]),
            Key::new(&NAMESPACE, &["namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static BATCH_DELETE_COMMON_RESOURCE: Operation = Operation {
    client: "management",
    group: "resources",
    name: "batchDeleteCommonResource",
    summary: "Delete regular resources by ID",
    method: "POST",
    path: "/api/v3/delete-common-resources-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_COMMON_RESOURCES_BATCH_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RESOURCE,
        action: Action::Delete,
        keys: &[Key::new(&RESOURCE, &["ids"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ASSOCIATE_TENANT_RESOURCE: Operation = Operation {
    client: "management",
    group: "resources",
    name: "associateTenantResource",
    summary: "Associate a resource with a tenant",
    method: "POST",
    path: "/api/v3/associate-tenant-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &ASSOCIATE_TENANT_RESOURCE_DTO,
        locations: &[Location::Body; 4],
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

pub(crate) static CREATE_NAMESPACE: Operation = Operation {
    client: "management",
    group: "resources",
    name: "createNamespace",
    summary: "Create a namespace",
    method: "POST",
    path: "/api/v3/create-namespace",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_NAMESPACE_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&NAMESPACE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &NAMESPACE,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_NAMESPACES_BATCH: Operation = Operation {
    client: "management",
    group: "resources",
    name: "createNamespacesBatch",
    summary: "Create namespaces in bulk",
    method: "POST",
    path: "/api/v3/create-namespaces-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_NAMESPACES_BATCH_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &NAMESPACE,
        action: Action::Create,
        keys: &[],
        items: Some("list"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_NAMESPACE: Operation = Operation {
    client: "management",
    group: "resources",
    name: "getNamespace",
    summary: "Get a namespace",
    method: "GET",
    path: "/api/v3/get-namespace",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_NAMESPACE_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&NAMESPACE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &NAMESPACE,
        action: Action::Read,
        keys: &[Key::new(&NAMESPACE, &["code"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_NAMESPACES_BATCH: Operation = Operation {
    client: "management",
    group: "resources",
    name: "getNamespacesBatch",
    summary: "Get namespaces in bulk",
    method: "GET",
    path: "/api/v3/get-namespaces-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_NAMESPACES_BATCH_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&NAMESPACE_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &NAMESPACE,
        action: Action::Read,
        keys: &[Key::new(&NAMESPACE, &["codeList"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_NAMESPACE: Operation = Operation {
    client: "management",
    group: "resources",
    name: "updateNamespace",
    summary: "Update a namespace",
    method: "POST",
    path: "/api/v3/update-namespace",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_NAMESPACE_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&UPDATE_NAMESPACE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &NAMESPACE,
        action: Action::Update,
        keys: &[Key::new(&NAMESPACE, &["code"])],
        items: None,
        returns: None,
        new_key: Some("newCode"),
    }),
};

pub(crate) static DELETE_NAMESPACE: Operation = Operation {
    client: "management",
    group: "resources",
    name: "deleteNamespace",
    summary: "Delete a namespace",
    method: "POST",
    path: "/api/v3/delete-namespace",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_NAMESPACE_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &NAMESPACE,
        action: Action::Delete,
        keys: &[Key::new(&NAMESPACE, &["code"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_NAMESPACES_BATCH: Operation = Operation {
    client: "management",
    group: "resources",
    name: "deleteNamespacesBatch",
    summary: "Delete namespaces in bulk",
    method: "POST",
    path: "/api/v3/delete-namespaces-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_NAMESPACES_BATCH_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &NAMESPACE,
        action: Action::Delete,
        keys: &[Key::new(&NAMESPACE, &["codeList"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_NAMESPACES: Operation = Operation {
    client: "management",
    group: "resources",
    name: "listNamespaces",
    summary: "List namespaces",
    method: "GET",
    path: "/api/v3/list-namespaces",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_NAMESPACES_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&NAMESPACE_LIST_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &NAMESPACE,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_NAMESPACE_ROLES: Operation = Operation {
    client: "management",
    group: "resources",
    name: "listNamespaceRoles",
    summary: "List the roles of a namespace",
    method: "GET",
    path: "/api/v3/list-namespace-roles",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_NAMESPACE_ROLES_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&NAMESPACE_ROLES_LIST_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static AUTHORIZE_RESOURCES: Operation = Operation {
    client: "management",
    group: "resources",
    name: "authorizeResources",
    summary: "Grant resources to subjects",
    method: "POST",
    path: "/api/v3/authorize-resources",
    credentials: &["management"],
    request: Some(Request {
        schema: &AUTHORIZE_RESOURCES_DTO,
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
        resource: &RESOURCE_PERMISSION,
        action: Action::Create,
        keys: &[
            Key::new(&RESOURCE, &["list", "resources", "code"]),
            Key::new(&USER, &["list", "targetIdentifiers"]),
            Key::new(&NAMESPACE, &["namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_AUTHORIZED_RESOURCES: Operation = Operation {
    client: "management",
    group: "resources",
    name: "getAuthorizedResources",
    summary: "List the authorized resources of a subject",
    method: "GET",
    path: "/api/v3/get-authorized-resources",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_AUTHORIZED_RESOURCES_REQUEST_DTO,
        locations: &[Location::Query; 6],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&AUTHORIZED_RESOURCE_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RESOURCE_PERMISSION,
        action: Action::List,
        keys: &[
            Key::new(&USER, &["targetIdentifier"]),
            Key::new(&NAMESPACE, &["namespace"]),
        ],
        items: None,
        returns: Some(&RESOURCE),
        new_key: None,
    }),
};

pub(crate) static IS_ACTION_ALLOWED: Operation = Operation {
    client: "management",
    group: "resources",
    name: "isActionAllowed",
    summary: "Check an action on a resource",
    method: "POST",
    path: "/api/v3/is-action-allowed",
    credentials: &["management"],
    request: Some(Request {
        schema: &IS_ACTION_ALLOWED_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_ACTION_ALLOWED_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RESOURCE_PERMISSION,
        action: Action::Check,
        keys: &[
            Key::new(&RESOURCE, &["resource"]),
            Key::new(&USER, &["userId"]),
            Key::new(&NAMESPACE, &["namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_RESOURCE_AUTHORIZED_TARGETS: Operation = Operation {
    client: "management",
    group: "resources",
    name: "getResourceAuthorizedTargets",
    summary: "List the subjects of a resource",
    method: "POST",
    path: "/api/v3/get-resource-authorized-targets",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_RESOURCE_AUTHORIZED_TARGETS_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_RESOURCE_AUTHORIZED_TARGET_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &RESOURCE_PERMISSION,
        action: Action::List,
        keys: &[
            Key::new(&RESOURCE, &["resource"]),
            Key::new(&NAMESPACE, &["namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_AUTHORIZED_TARGETS: Operation = Operation {
    client: "management",
    group: "resources",
    name: "getAuthorizedTargets",
    summary: "List the subjects with actions on a resource",
    method: "POST",
    path: "/api/v3/get-authorized-targets",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_AUTHORIZED_TARGETS_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_RESOURCE_AUTHORIZED_TARGET_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RESOURCE_PERMISSION,
        action: Action::List,
        keys: &[
            Key::new(&RESOURCE, &["resource"]),
            Key::new(&NAMESPACE, &["namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_RESOURCE_DTO: Schema = Schema::record(
    "CreateResourceDto",
    &[
        Field::required("code", Type::STRING).example(r#""ecs""#),
        Field::optional("description", Type::STRING).example(r#""服务器""#),
        Field::optional("name", Type::STRING).example(r#""服务器""#),
        Field::required("type", Type::Schema(&RESOURCE_TYPE)).example(r#""API""#),
        Field::optional("actions", Type::List(&Type::Schema(&RESOURCE_ACTION)))
            .example(
                r#"[{"name":"ecs:Start","description":"启动 ECS 服务器"},{"name":"ecs:Stop","description":"停止 ECS 服务器"}]"#,
            )
            .min_items(0)
            .max_items(100),
        Field::optional("apiIdentifier", Type::STRING)
            .example(r#""https://my-awesome-api.com/api""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
    ],
);

pub(crate) static CREATE_RESOURCES_BATCH_DTO: Schema = Schema::record(
    "CreateResourcesBatchDto",
    &[
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::required(
                "list",
                Type::List(&Type::Schema(&CREATE_RESOURCE_BATCH_ITEM_DTO)),
            )
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static GET_RESOURCE_DTO: Schema = Schema::record(
    "GetResourceDto",
    &[
        Field::required("code", Type::STRING).example(r#""ecs""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
    ],
);

pub(crate) static GET_RESOURCES_BATCH_DTO: Schema = Schema::record(
    "GetResourcesBatchDto",
    &[
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::required("codeList", Type::List(&Type::STRING))
            .example(r#"["code1","code2"]"#)
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static LIST_COMMON_RESOURCE_DTO: Schema = Schema::record(
    "ListCommonResourceDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("keyword", Type::STRING).example(r#""resourceName""#),
        Field::optional("namespaceCodeList", Type::STRING),
    ],
);

pub(crate) static LIST_RESOURCES_DTO: Schema = Schema::record(
    "ListResourcesDto",
    &[
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::optional("type", Type::Schema(&RESOURCE_TYPE)).example(r#""DATA""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static UPDATE_RESOURCE_DTO: Schema = Schema::record(
    "UpdateResourceDto",
    &[
        Field::required("code", Type::STRING).example(r#""ecs""#),
        Field::optional("description", Type::STRING).example(r#""服务器""#),
        Field::optional("name", Type::STRING).example(r#""服务器""#),
        Field::optional("actions", Type::List(&Type::Schema(&RESOURCE_ACTION)))
            .example(
                r#"[{"name":"ecs:Start","description":"启动 ECS 服务器"},{"name":"ecs:Stop","description":"停止 ECS 服务器"}]"#,
            )
            .min_items(0)
            .max_items(100),
        Field::optional("apiIdentifier", Type::STRING)
            .example(r#""https://my-awesome-api.com/api""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::optional("type", Type::Schema(&RESOURCE_TYPE)).example(r#""API""#),
    ],
);

pub(crate) static DELETE_RESOURCE_DTO: Schema = Schema::record(
    "DeleteResourceDto",
    &[
        Field::required("code", Type::STRING).example(r#""ecs""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
    ],
);

pub(crate) static DELETE_RESOURCES_BATCH_DTO: Schema = Schema::record(
    "DeleteResourcesBatchDto",
    &[
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::optional("codeList", Type::List(&Type::STRING))
            .example(r#"["code1","code2"]"#)
            .min_items(1)
            .max_items(50),
        Field::optional("ids", Type::List(&Type::STRING))
            .example(r#"["6250f12d5dxxxx9bcfcf784b","6250f12d5dxxxx9bcfcf784b"]"#)
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static DELETE_COMMON_RESOURCES_BATCH_DTO: Schema = Schema::record(
    "DeleteCommonResourcesBatchDto",
    &[
        Field::required("ids", Type::List(&Type::STRING))
            .example(r#"["6250f12d5dxxxx9bcfcf784b","6250f12d5dxxxx9bcfcf784b"]"#),
    ],
);

pub(crate) static ASSOCIATE_TENANT_RESOURCE_DTO: Schema = Schema::record(
    "AssociateTenantResourceDto",
    &[
        Field::required("code", Type::STRING),
        Field::required("association", Type::BOOLEAN).example("false"),
        Field::required("appId", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static CREATE_NAMESPACE_DTO: Schema = Schema::record(
    "CreateNamespaceDto",
    &[
        Field::required("code", Type::STRING).example(r#""my-namespace""#),
        Field::optional("name", Type::STRING).example(r#""我的权限分组""#),
        Field::optional("description", Type::STRING)
            .example(r#""我的权限分组描述""#),
    ],
);

pub(crate) static CREATE_NAMESPACES_BATCH_DTO: Schema = Schema::record(
    "CreateNamespacesBatchDto",
    &[
        Field::required(
                "list",
                Type::List(&Type::Schema(&CREATE_NAMESPACES_BATCH_ITEM_DTO)),
            )
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static GET_NAMESPACE_DTO: Schema = Schema::record(
    "GetNamespaceDto",
    &[Field::required("code", Type::STRING).example(r#""my-namespace""#)],
);

pub(crate) static GET_NAMESPACES_BATCH_DTO: Schema = Schema::record(
    "GetNamespacesBatchDto",
    &[
        Field::required("codeList", Type::List(&Type::STRING))
            .example(r#"["code1,code2"]"#)
            .min_items(0)
            .max_items(50),
    ],
);

pub(crate) static DELETE_NAMESPACE_DTO: Schema = Schema::record(
    "DeleteNamespaceDto",
    &[Field::required("code", Type::STRING).example(r#""my-namespace""#)],
);

pub(crate) static DELETE_NAMESPACES_BATCH_DTO: Schema = Schema::record(
    "DeleteNamespacesBatchDto",
    &[
        Field::required("codeList", Type::List(&Type::STRING))
            .example(r#"["code1","code2"]"#)
            .min_items(1)
            .max_items(10),
    ],
);

pub(crate) static LIST_NAMESPACES_DTO: Schema = Schema::record(
    "ListNamespacesDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("keywords", Type::STRING).example(r#""test""#),
    ],
);

pub(crate) static LIST_NAMESPACE_ROLES_DTO: Schema = Schema::record(
    "ListNamespaceRolesDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::required("code", Type::STRING).example(r#""my-namespace""#),
        Field::optional("keywords", Type::STRING).example(r#""test""#),
    ],
);

pub(crate) static AUTHORIZE_RESOURCES_DTO: Schema = Schema::record(
    "AuthorizeResourcesDto",
    &[
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::required("list", Type::List(&Type::Schema(&AUTHORIZE_RESOURCE_ITEM)))
            .min_items(1)
            .max_items(10),
    ],
);

pub(crate) static GET_AUTHORIZED_RESOURCES_REQUEST_DTO: Schema = Schema::record(
    "GetAuthorizedResourcesRequestDto",
    &[
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("targetIdentifier", Type::STRING).example(r#""userId1""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::optional("resourceType", Type::Schema(&RESOURCE_TYPE))
            .example(r#""DATA""#),
        Field::optional("resourceList", Type::List(&Type::STRING))
            .min_items(1)
            .max_items(50),
        Field::optional("withDenied", Type::BOOLEAN).defaults_to("false"),
    ],
);

pub(crate) static IS_ACTION_ALLOWED_DTO: Schema = Schema::record(
    "IsActionAllowedDto",
    &[
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::required("userId", Type::STRING).example(r#""userId1""#),
        Field::required("action", Type::STRING).example(r#""ecs:Start""#),
        Field::required("resource", Type::STRING).example(r#""ecs:1""#),
    ],
);

pub(crate) static GET_RESOURCE_AUTHORIZED_TARGETS_DTO: Schema = Schema::record(
    "GetResourceAuthorizedTargetsDto",
    &[
        Field::required("resource", Type::STRING).example(r#""ecs:1""#),
        Field::optional("namespace", Type::STRING).defaults_to(r#""default""#),
        Field::optional("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static GET_AUTHORIZED_TARGETS_DTO: Schema = Schema::record(
    "GetAuthorizedTargetsDto",
    &[
        Field::optional("resource", Type::STRING).example(r#""ecs:1""#),
        Field::optional("namespace", Type::STRING),
        Field::optional("resourceType", Type::Schema(&RESOURCE_TYPE)),
        Field::optional("targetType", Type::Schema(&TARGET_TYPE)),
        Field::optional("actions", Type::Schema(&GET_AUTHORIZED_RESOURCE_ACTION_DTO)),
    ],
);

pub(crate) static RESOURCE_ACTION: Schema = Schema::record(
    "ResourceAction",
    &[
        Field::required("name", Type::STRING).example(r#""ecs:Start""#),
        Field::required("description", Type::STRING).example(r#""ecs:Start""#),
    ],
);

pub(crate) static RESOURCE_DTO: Schema = Schema::record(
    "ResourceDto",
    &[
        Field::required("code", Type::STRING).example(r#""ecs""#),
        Field::optional("description", Type::STRING).example(r#""服务器""#),
        Field::optional("name", Type::STRING).example(r#""服务器""#),
        Field::required("type", Type::Schema(&RESOURCE_TYPE)).example(r#""API""#),
        Field::optional("actions", Type::List(&Type::Schema(&RESOURCE_ACTION)))
            .example(
                r#"[{"name":"ecs:Start","description":"启动 ECS 服务器"},{"name":"ecs:Stop","description":"停止 ECS 服务器"}]"#,
            )
            .min_items(0)
            .max_items(100),
        Field::optional("apiIdentifier", Type::STRING)
            .example(r#""https://my-awesome-api.com/api""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::optional("linkedToTenant", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static CREATE_RESOURCE_BATCH_ITEM_DTO: Schema = Schema::record(
    "CreateResourceBatchItemDto",
    &[
        Field::required("code", Type::STRING).example(r#""ecs""#),
        Field::optional("description", Type::STRING).example(r#""服务器""#),
        Field::optional("name", Type::STRING).example(r#""服务器""#),
        Field::required("type", Type::Schema(&RESOURCE_TYPE)).example(r#""API""#),
        Field::optional("actions", Type::List(&Type::Schema(&RESOURCE_ACTION)))
            .example(
                r#"[{"name":"ecs:Start","description":"启动 ECS 服务器"},{"name":"ecs:Stop","description":"停止 ECS 服务器"}]"#,
            )
            .min_items(0)
            .max_items(100),
        Field::optional("apiIdentifier", Type::STRING)
            .example(r#""https://my-awesome-api.com/api""#),
    ],
);

pub(crate) static COMMON_RESOURCE_DTO: Schema = Schema::record(
    "CommonResourceDto",
    &[
        Field::required("code", Type::STRING).example(r#""ecs""#),
        Field::optional("description", Type::STRING).example(r#""服务器""#),
        Field::optional("name", Type::STRING).example(r#""服务器""#),
        Field::required("type", Type::Schema(&RESOURCE_TYPE)).example(r#""API""#),
        Field::optional("actions", Type::List(&Type::Schema(&RESOURCE_ACTION)))
            .example(
                r#"[{"name":"ecs:Start","description":"启动 ECS 服务器"},{"name":"ecs:Stop","description":"停止 ECS 服务器"}]"#,
            )
            .min_items(0)
            .max_items(100),
        Field::optional("apiIdentifier", Type::STRING)
            .example(r#""https://my-awesome-api.com/api""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::optional("linkedToTenant", Type::BOOLEAN).example("false"),
        Field::required("id", Type::STRING).example(r#""62b40xxxxxxxxxxxd16f57c7""#),
        Field::required("namespaceId", Type::INTEGER).example("1"),
        Field::required("namespaceName", Type::STRING).example(r#""权限应用一""#),
        Field::required("userPoolId", Type::STRING)
            .example(r#""62b40xxxxxxxxxxxd16f57c7""#),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
    ],
);

pub(crate) static COMMON_RESOURCE_PAGING_DTO: Schema = Schema::record(
    "CommonResourcePagingDto",
    &[
        Field::required("statusCode", Type::INTEGER).example("200"),
        Field::required("message", Type::STRING).example(r#""操作成功""#),
        Field::optional("apiCode", Type::INTEGER),
        Field::optional("requestId", Type::STRING)
            .example(r#""934108e5-9fbf-4d24-8da1-c330328abd6c""#),
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&COMMON_RESOURCE_DTO))),
    ],
);

pub(crate) static RESOURCE_PAGING_DTO: Schema = Schema::record(
    "ResourcePagingDto",
    &[
        Field::required("statusCode", Type::INTEGER).example("200"),
        Field::required("message", Type::STRING).example(r#""操作成功""#),
        Field::optional("apiCode", Type::INTEGER),
        Field::optional("requestId", Type::STRING)
            .example(r#""934108e5-9fbf-4d24-8da1-c330328abd6c""#),
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&RESOURCE_DTO))),
    ],
);

pub(crate) static NAMESPACE_DTO: Schema = Schema::record(
    "NamespaceDto",
    &[
        Field::required("code", Type::STRING).example(r#""my-namespace""#),
        Field::optional("name", Type::STRING).example(r#""我的权限分组""#),
        Field::optional("description", Type::STRING)
            .example(r#""我的权限分组描述""#),
    ],
);

pub(crate) static CREATE_NAMESPACES_BATCH_ITEM_DTO: Schema = Schema::record(
    "CreateNamespacesBatchItemDto",
    &[
        Field::required("code", Type::STRING).example(r#""my-namespace""#),
        Field::optional("name", Type::STRING).example(r#""我的权限分组""#),
        Field::optional("description", Type::STRING)
            .example(r#""我的权限分组描述""#),
    ],
);

pub(crate) static UPDATE_NAMESPACE_DTO: Schema = Schema::record(
    "UpdateNamespaceDto",
    &[
        Field::required("code", Type::STRING).example(r#""my-namespace""#),
        Field::optional("description", Type::STRING)
            .example(r#""我的权限分组描述""#),
        Field::optional("name", Type::STRING).example(r#""我的权限分组""#),
        Field::optional("newCode", Type::STRING).example(r#""my-new-namespace""#),
    ],
);

pub(crate) static NAMESPACES_LIST_RESP_DTO: Schema = Schema::record(
    "NamespacesListRespDto",
    &[
        Field::required("name", Type::STRING).example(r#""系统权限组""#),
        Field::required("code", Type::STRING).example(r#""system""#),
        Field::optional("description", Type::STRING)
            .example(r#""示例权限分组描述""#),
        Field::optional("status", Type::INTEGER).example("1"),
    ],
);

pub(crate) static NAMESPACE_LIST_PAGING_DTO: Schema = Schema::record(
    "NamespaceListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&NAMESPACES_LIST_RESP_DTO))),
    ],
);

pub(crate) static NAMESPACE_ROLES_LIST_RESP_DTO: Schema = Schema::record(
    "NamespaceRolesListRespDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49exxxxxxxxxx26e68""#),
        Field::required("name", Type::STRING).example(r#""角色名称""#),
        Field::required("code", Type::STRING).example(r#""role1""#),
        Field::optional("description", Type::STRING)
            .example(r#""这是一个示例角色的描述""#),
        Field::required("namespace", Type::STRING).example(r#""system""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
    ],
);

pub(crate) static RESOURCE_ITEM_DTO: Schema = Schema::record(
    "ResourceItemDto",
    &[
        Field::required("code", Type::STRING).example(r#""ecs""#),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["ecs:Stop","ecs:Start"]"#)
            .min_items(0)
            .max_items(50),
        Field::required("resourceType", Type::Schema(&RESOURCE_TYPE))
            .example(r#""DATA""#),
    ],
);

pub(crate) static AUTHORIZE_RESOURCE_ITEM: Schema = Schema::record(
    "AuthorizeResourceItem",
    &[
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("targetIdentifiers", Type::List(&Type::STRING))
            .example(r#"["userId1","userId2"]"#)
            .min_items(0)
            .max_items(100),
        Field::required("resources", Type::List(&Type::Schema(&RESOURCE_ITEM_DTO))),
    ],
);

pub(crate) static IS_ACTION_ALLOWED_DATA_DTO: Schema = Schema::record(
    "IsActionAllowedDataDto",
    &[Field::required("allowed", Type::BOOLEAN).example("true")],
);

pub(crate) static GET_AUTHORIZED_RESOURCE_ACTION_DTO: Schema = Schema::record(
    "GetAuthorizedResourceActionDto",
    &[
        Field::optional("op", Type::Schema(&GET_AUTHORIZED_RESOURCE_ACTION_DTO_OP)),
        Field::optional("list", Type::List(&Type::STRING)),
    ],
);

pub(crate) static GET_AUTHORIZED_RESOURCE_ACTION_DTO_OP: Schema = Schema::open_enum(
    "GetAuthorizedResourceActionDtoOp",
    &["AND", "OR"],
);

pub(crate) static RESOURCE_AUTHORIZED_TARGET_DTO: Schema = Schema::record(
    "ResourceAuthorizedTargetDto",
    &[
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("targetIdentifier", Type::STRING).example(r#""code""#),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["ecs:Start","ecs:Stop"]"#),
    ],
);

pub(crate) static GET_RESOURCE_AUTHORIZED_TARGET_DATA_DTO: Schema = Schema::record(
    "GetResourceAuthorizedTargetDataDto",
    &[
        Field::required("totalCount", Type::INTEGER).example("10"),
        Field::required(
            "list",
            Type::List(&Type::Schema(&RESOURCE_AUTHORIZED_TARGET_DTO)),
        ),
    ],
);
