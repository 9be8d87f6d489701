// @generated from spec/management/data-permissions.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Data resources and permissions.

use crate::catalog::*;
use crate::generated::resources::{
    DATA_POLICY, DATA_POLICY_ASSIGNMENT, DATA_RESOURCE, EXTEND_FIELD, NAMESPACE, ROLE,
    USER,
};
use crate::generated::shared::{
    ARR_RESOURCE_AUTH_ACTION, DATA_RESOURCE_TYPE, IS_SUCCESS_DTO, OPEN_RESOURCE,
    STR_RESOURCE_AUTH_ACTION, TREE_RESOURCE_AUTH_ACTION,
};

pub(crate) static CREATE_PERMISSION_NAMESPACE: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "createPermissionNamespace",
    summary: "Create a permission namespace",
    method: "POST",
    path: "/api/v3/create-permission-namespace",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_PERMISSION_NAMESPACE_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_PERMISSION_NAMESPACE_RESP_DTO)),
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

pub(crate) static CREATE_PERMISSION_NAMESPACES_BATCH: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "createPermissionNamespacesBatch",
    summary: "Create permission namespaces in bulk",
    method: "POST",
    path: "/api/v3/create-permission-namespaces-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_PERMISSION_NAMESPACES_BATCH_DTO,
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

pub(crate) static GET_PERMISSION_NAMESPACE: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "getPermissionNamespace",
    summary: "Get a permission namespace",
    method: "GET",
    path: "/api/v3/get-permission-namespace",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PERMISSION_NAMESPACE_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_PERMISSION_NAMESPACE_RESP_DTO)),
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

pub(crate) static GET_PERMISSION_NAMESPACES_BATCH: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "getPermissionNamespacesBatch",
    summary: "Get permission namespaces in bulk",
    method: "GET",
    path: "/api/v3/get-permission-namespaces-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PERMISSION_NAMESPACES_BATCH_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&GET_PERMISSION_NAMESPACE_RESP_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &NAMESPACE,
        action: Action::Read,
        keys: &[Key::new(&NAMESPACE, &["codes"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_PERMISSION_NAMESPACES: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "listPermissionNamespaces",
    summary: "List permission namespaces",
    method: "GET",
    path: "/api/v3/list-permission-namespaces",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_PERMISSION_NAMESPACES_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PERMISSION_NAMESPACE_LIST_PAGING_DTO)),
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

pub(crate) static UPDATE_PERMISSION_NAMESPACE: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "updatePermissionNamespace",
    summary: "Update a permission namespace",
    method: "POST",
    path: "/api/v3/update-permission-namespace",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_PERMISSION_NAMESPACE_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&UPDATE_PERMISSION_NAMESPACE_RESP_DTO)),
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

pub(crate) static DELETE_PERMISSION_NAMESPACE: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "deletePermissionNamespace",
    summary: "Delete a permission namespace",
    method: "POST",
    path: "/api/v3/delete-permission-namespace",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_PERMISSION_NAMESPACE_DTO,
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

pub(crate) static DELETE_PERMISSION_NAMESPACES_BATCH: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "deletePermissionNamespacesBatch",
    summary: "Delete permission namespaces in bulk",
    method: "POST",
    path: "/api/v3/delete-permission-namespaces-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_PERMISSION_NAMESPACES_BATCH_DTO,
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
        keys: &[Key::new(&NAMESPACE, &["codes"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CHECK_PERMISSION_NAMESPACE_EXISTS: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "checkPermissionNamespaceExists",
    summary: "Check a permission namespace code or name",
    method: "POST",
    path: "/api/v3/check-permission-namespace-exists",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHECK_PERMISSION_NAMESPACE_EXISTS_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_PERMISSION_NAMESPACE_EXISTS_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &NAMESPACE,
        action: Action::Check,
        keys: &[Key::new(&NAMESPACE, &["code"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_PERMISSION_NAMESPACE_ROLES: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "listPermissionNamespaceRoles",
    summary: "List the roles of a permission namespace",
    method: "GET",
    path: "/api/v3/list-permission-namespace-roles",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_PERMISSION_NAMESPACE_ROLES_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PERMISSION_NAMESPACE_ROLES_LIST_PAGING_DTO)),
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
        resource: &ROLE,
        action: Action::List,
        keys: &[Key::new(&NAMESPACE, &["code"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_DATA_RESOURCE: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "createDataResource",
    summary: "Create a data resource",
    method: "POST",
    path: "/api/v3/create-data-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_DATA_RESOURCE_DTO,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_DATA_RESOURCE_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_RESOURCE,
        action: Action::Create,
        keys: &[Key::new(&NAMESPACE, &["namespaceCode"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_DATA_RESOURCE_BY_STRING: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "createDataResourceByString",
    summary: "Create a string data resource",
    method: "POST",
    path: "/api/v3/create-string-data-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_STRING_DATA_RESOURCE_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_STRING_DATA_RESOURCE_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_RESOURCE,
        action: Action::Create,
        keys: &[Key::new(&NAMESPACE, &["namespaceCode"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_DATA_RESOURCE_BY_ARRAY: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "createDataResourceByArray",
    summary: "Create an array data resource",
    method: "POST",
    path: "/api/v3/create-array-data-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_ARRAY_DATA_RESOURCE_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_ARRAY_DATA_RESOURCE_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_RESOURCE,
        action: Action::Create,
        keys: &[Key::new(&NAMESPACE, &["namespaceCode"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_DATA_RESOURCE_BY_TREE: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "createDataResourceByTree",
    summary: "Create a tree data resource",
    method: "POST",
    path: "/api/v3/create-tree-data-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_TREE_DATA_RESOURCE_DTO,
        locations: &[Location::Body; 7],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_TREE_DATA_RESOURCE_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_RESOURCE,
        action: Action::Create,
        keys: &[Key::new(&NAMESPACE, &["namespaceCode"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_DATA_RESOURCES: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "listDataResources",
    summary: "List data resources",
    method: "GET",
    path: "/api/v3/list-data-resources",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_DATA_RESOURCES_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&DATA_RESOURCES_PAGINATED_RESP_DTO)),
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
        resource: &DATA_RESOURCE,
        action: Action::List,
        keys: &[Key::new(&NAMESPACE, &["namespaceCodes"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_DATA_RESOURCE: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "getDataResource",
    summary: "Get a data resource",
    method: "GET",
    path: "/api/v3/get-data-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_DATA_RESOURCE_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_DATA_RESOURCE_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_RESOURCE,
        action: Action::Read,
        keys: &[
            Key::new(&DATA_RESOURCE, &["resourceCode"]),
            Key::new(&NAMESPACE, &["namespaceCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_DATA_RESOURCE: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "updateDataResource",
    summary: "Update a data resource",
    method: "POST",
    path: "/api/v3/update-data-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_DATA_RESOURCE_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&UPDATE_DATA_RESOURCE_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_RESOURCE,
        action: Action::Update,
        keys: &[
            Key::new(&DATA_RESOURCE, &["resourceCode"]),
            Key::new(&NAMESPACE, &["namespaceCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_DATA_RESOURCE: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "deleteDataResource",
    summary: "Delete a data resource",
    method: "POST",
    path: "/api/v3/delete-data-resource",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_DATA_RESOURCE_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_RESOURCE,
        action: Action::Delete,
        keys: &[
            Key::new(&DATA_RESOURCE, &["resourceCode"]),
            Key::new(&NAMESPACE, &["namespaceCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CHECK_DATA_RESOURCE_EXISTS: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "checkDataResourceExists",
    summary: "Check a data resource code or name",
    method: "GET",
    path: "/api/v3/check-data-resource-exists",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHECK_DATA_RESOURCE_EXISTS_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_PARAMS_DATA_RESOURCE_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_RESOURCE,
        action: Action::Check,
        keys: &[
            Key::new(&DATA_RESOURCE, &["resourceCode"]),
            Key::new(&NAMESPACE, &["namespaceCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_DATA_POLICY: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "createDataPolicy",
    summary: "Create a data policy",
    method: "POST",
    path: "/api/v3/create-data-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_DATA_POLICY_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_DATA_POLICY_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_POLICY,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_DATA_POLICES: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "listDataPolices",
    summary: "List data policies",
    method: "GET",
    path: "/api/v3/list-data-policies",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_DATA_POLICES_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&DATA_POLICIES_PAGINATED_RESP_DTO)),
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
        resource: &DATA_POLICY,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_SIMPLE_DATA_POLICES: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "listSimpleDataPolices",
    summary: "List data policy summaries",
    method: "GET",
    path: "/api/v3/list-simple-data-policies",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_SIMPLE_DATA_POLICES_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&DATA_POLICIES_SIMPLE_PAGINATED_RESP_DTO)),
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
        resource: &DATA_POLICY,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_DATA_POLICY: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "getDataPolicy",
    summary: "Get a data policy",
    method: "GET",
    path: "/api/v3/get-data-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_DATA_POLICY_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_DATA_POLICY_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_POLICY,
        action: Action::Read,
        keys: &[Key::new(&DATA_POLICY, &["policyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_DATA_POLICY: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "updateDataPolicy",
    summary: "Update a data policy",
    method: "POST",
    path: "/api/v3/update-data-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_DATA_POLICY_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&UPDATE_DATA_POLICY_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_POLICY,
        action: Action::Update,
        keys: &[Key::new(&DATA_POLICY, &["policyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_DATA_POLICY: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "deleteDataPolicy",
    summary: "Delete a data policy",
    method: "POST",
    path: "/api/v3/delete-data-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_DATA_POLICY_DTO,
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
        resource: &DATA_POLICY,
        action: Action::Delete,
        keys: &[Key::new(&DATA_POLICY, &["policyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CHECK_DATA_POLICY_EXISTS: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "checkDataPolicyExists",
    summary: "Check a data policy name",
    method: "GET",
    path: "/api/v3/check-data-policy-exists",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHECK_DATA_POLICY_EXISTS_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_PARAMS_DATA_POLICY_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_POLICY,
        action: Action::Check,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_DATA_POLICY_TARGETS: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "listDataPolicyTargets",
    summary: "List the subjects of a data policy",
    method: "GET",
    path: "/api/v3/list-data-policy-targets",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_DATA_POLICY_TARGETS_DTO,
        locations: &[Location::Query; 5],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&LIST_DATA_POLICY_SUBJECT_PAGE_DTO)),
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
        resource: &DATA_POLICY_ASSIGNMENT,
        action: Action::List,
        keys: &[Key::new(&DATA_POLICY, &["policyId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static AUTHORIZE_DATA_POLICIES: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "authorizeDataPolicies",
    summary: "Grant data policies",
    method: "POST",
    path: "/api/v3/authorize-data-policies",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_AUTHORIZE_DATA_POLICY_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_POLICY_ASSIGNMENT,
        action: Action::Create,
        keys: &[
            Key::new(&DATA_POLICY, &["policyIds"]),
            Key::new(&USER, &["targetList", "id"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REVOKE_DATA_POLICY: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "revokeDataPolicy",
    summary: "Revoke a data policy",
    method: "POST",
    path: "/api/v3/revoke-data-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_AUTHORIZE_DATA_POLICY_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DATA_POLICY_ASSIGNMENT,
        action: Action::Delete,
        keys: &[
            Key::new(&DATA_POLICY, &["policyId"]),
            Key::new(&USER, &["targetIdentifier"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_USER_PERMISSION_LIST: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "getUserPermissionList",
    summary: "List the permissions of users",
    method: "POST",
    path: "/api/v3/get-user-permission-list",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_PERMISSION_LIST_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_USER_PERMISSION_LIST_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHECK_PERMISSION: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "checkPermission",
    summary: "Check the permission of a user",
    method: "POST",
    path: "/api/v3/check-permission",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHECK_PERMISSION_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_PERMISSION_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHECK_EXTERNAL_USER_PERMISSION: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "checkExternalUserPermission",
    summary: "Check the permission of an external user",
    method: "POST",
    path: "/api/v3/check-external-user-permission",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHECK_EXTERNAL_USER_PERMISSION_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_EXTERNAL_USER_PERMISSION_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_USER_RESOURCE_PERMISSION_LIST_: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "getUserResourcePermissionList",
    summary: "List the resource permissions of a user",
    method: "POST",
    path: "/api/v3/get-user-resource-permission-list",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_RESOURCE_PERMISSION_LIST_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_USER_RESOURCE_PERMISSION_LIST_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_RESOURCE_TARGETS: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "listResourceTargets",
    summary: "List the users authorized for resources",
    method: "POST",
    path: "/api/v3/list-resource-targets",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_RESOURCE_TARGETS_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LIST_RESOURCE_TARGETS_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_USER_RESOURCE_STRUCT: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "getUserResourceStruct",
    summary: "Get a permitted resource structure",
    method: "POST",
    path: "/api/v3/get-user-resource-struct",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_RESOURCE_STRUCT_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_USER_RESOURCE_STRUCT_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_EXTERNAL_USER_RESOURCE_STRUCT: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "getExternalUserResourceStruct",
    summary: "Get an external user's permitted structure",
    method: "POST",
    path: "/api/v3/get-external-user-resource-struct",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_EXTERNAL_USER_RESOURCE_STRUCT_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_EXTERNAL_USER_RESOURCE_STRUCT_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CHECK_USER_SAME_LEVEL_PERMISSION: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "checkUserSameLevelPermission",
    summary: "Check permissions on sibling tree nodes",
    method: "POST",
    path: "/api/v3/check-user-same-level-permission",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHECK_USER_SAME_LEVEL_PERMISSION_DTO,
        locations: &[Location::Body; 7],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_USER_SAME_LEVEL_PERMISSION_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_PERMISSION_VIEW: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "listPermissionView",
    summary: "List the permission view",
    method: "POST",
    path: "/api/v3/list-permission-view/data",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_PERMISSION_VIEW_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LIST_PERMISSION_VIEW_PAGINATED_RESP_DTO)),
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
    binding: None,
};

pub(crate) static BATCH_CREATE_DNEF: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "batchCreateDnef",
    summary: "Create tree resource fields in bulk",
    method: "POST",
    path: "/api/v3/batch-create-dnef",
    credentials: &["management"],
    request: Some(Request {
        schema: &BATCH_CREATE_DNEF_REQ,
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
        resource: &EXTEND_FIELD,
        action: Action::Create,
        keys: &[
            Key::new(&DATA_RESOURCE, &["resourceCode"]),
            Key::new(&NAMESPACE, &["namespaceCode"]),
        ],
        items: Some("fieldList"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_DNEF: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "createDnef",
    summary: "Create a tree resource field",
    method: "POST",
    path: "/api/v3/create-dnef",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_DNEF_REQ,
        locations: &[Location::Body; 7],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXTEND_FIELD,
        action: Action::Create,
        keys: &[
            Key::new(&DATA_RESOURCE, &["resourceCode"]),
            Key::new(&NAMESPACE, &["namespaceCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_DNEF: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "deleteDnef",
    summary: "Delete a tree resource field",
    method: "POST",
    path: "/api/v3/delete-dnef",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_DNEF_REQ,
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
        resource: &EXTEND_FIELD,
        action: Action::Delete,
        keys: &[
            Key::new(&EXTEND_FIELD, &["key"]),
            Key::new(&DATA_RESOURCE, &["resourceCode"]),
            Key::new(&NAMESPACE, &["namespaceCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_DNEF: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "listDnef",
    summary: "List tree resource fields",
    method: "GET",
    path: "/api/v3/list-dnef",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_DNEF_DTO,
        locations: &[Location::Query; 5],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&DNEF_PAGINATED_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXTEND_FIELD,
        action: Action::List,
        keys: &[
            Key::new(&DATA_RESOURCE, &["resourceCode"]),
            Key::new(&NAMESPACE, &["namespaceCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_DNEF: Operation = Operation {
    client: "management",
    group: "data-permissions",
    name: "updateDnef",
    summary: "Update a tree resource field",
    method: "POST",
    path: "/api/v3/update-dnef",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_DNEF_REQ,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &EXTEND_FIELD,
        action: Action::Update,
        keys: &[
            Key::new(&EXTEND_FIELD, &["key"]),
            Key::new(&DATA_RESOURCE, &["resourceCode"]),
            Key::new(&NAMESPACE, &["namespaceCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_PERMISSION_NAMESPACE_DTO: Schema = Schema::record(
    "CreatePermissionNamespaceDto",
    &[
        Field::required("code", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .min_length(1)
            .max_length(50),
        Field::required("name", Type::STRING)
            .example(r#""示例权限空间""#)
            .min_length(1)
            .max_length(255),
        Field::optional("description", Type::STRING)
            .example(r#""示例权限空间描述""#)
            .max_length(200),
    ],
);

pub(crate) static CREATE_PERMISSION_NAMESPACES_BATCH_DTO: Schema = Schema::record(
    "CreatePermissionNamespacesBatchDto",
    &[
        Field::required(
                "list",
                Type::List(&Type::Schema(&CREATE_PERMISSION_NAMESPACES_BATCH_ITEM_DTO)),
            )
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static GET_PERMISSION_NAMESPACE_DTO: Schema = Schema::record(
    "GetPermissionNamespaceDto",
    &[
        Field::required("code", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
    ],
);

pub(crate) static GET_PERMISSION_NAMESPACES_BATCH_DTO: Schema = Schema::record(
    "GetPermissionNamespacesBatchDto",
    &[
        Field::required("codes", Type::List(&Type::STRING))
            .example(r#"["example1","example2"]"#)
            .min_items(0)
            .max_items(50),
    ],
);

pub(crate) static LIST_PERMISSION_NAMESPACES_DTO: Schema = Schema::record(
    "ListPermissionNamespacesDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("query", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
    ],
);

pub(crate) static UPDATE_PERMISSION_NAMESPACE_DTO: Schema = Schema::record(
    "UpdatePermissionNamespaceDto",
    &[
        Field::required("code", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
        Field::optional("name", Type::STRING)
            .example(r#""示例权限空间""#)
            .max_length(255),
        Field::optional("newCode", Type::STRING)
            .example(r#""exampleNewPermissionNamespace""#)
            .max_length(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例权限空间描述""#)
            .max_length(200),
    ],
);

pub(crate) static DELETE_PERMISSION_NAMESPACE_DTO: Schema = Schema::record(
    "DeletePermissionNamespaceDto",
    &[
        Field::required("code", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
    ],
);

pub(crate) static DELETE_PERMISSION_NAMESPACES_BATCH_DTO: Schema = Schema::record(
    "DeletePermissionNamespacesBatchDto",
    &[
        Field::required("codes", Type::List(&Type::STRING))
            .example(r#"["example1","example2"]"#)
            .min_items(1)
            .max_items(10),
    ],
);

pub(crate) static CHECK_PERMISSION_NAMESPACE_EXISTS_DTO: Schema = Schema::record(
    "CheckPermissionNamespaceExistsDto",
    &[
        Field::optional("code", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
        Field::optional("name", Type::STRING)
            .example(r#""示例权限空间""#)
            .max_length(255),
    ],
);

pub(crate) static LIST_PERMISSION_NAMESPACE_ROLES_DTO: Schema = Schema::record(
    "ListPermissionNamespaceRolesDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::required("code", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
        Field::optional("query", Type::STRING).example(r#""test""#).max_length(50),
    ],
);

pub(crate) static CREATE_DATA_RESOURCE_DTO: Schema = Schema::record(
    "CreateDataResourceDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
        Field::required("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::required("type", Type::Schema(&DATA_RESOURCE_TYPE)).example(r#""TREE""#),
        Field::required("struct", Type::Schema(&DATA_RESOURCE_STRUCT)),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#)
            .min_items(0)
            .max_items(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
        Field::optional("extendFieldList", Type::List(&Type::Schema(&EXTEND_FIELD_))),
    ],
);

pub(crate) static CREATE_STRING_DATA_RESOURCE_DTO: Schema = Schema::record(
    "CreateStringDataResourceDto",
    &[
        Field::required("namespaceCode", Type::STRING).example(r#""code1""#),
        Field::required("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::required("struct", Type::STRING)
            .example(r#""exampleStringStruct""#)
            .max_length(200),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#)
            .min_items(0)
            .max_items(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
    ],
);

pub(crate) static CREATE_ARRAY_DATA_RESOURCE_DTO: Schema = Schema::record(
    "CreateArrayDataResourceDto",
    &[
        Field::required("namespaceCode", Type::STRING).example(r#""code1""#),
        Field::required("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::required("struct", Type::List(&Type::STRING))
            .example(r#"["exampleArrayStruct1","exampleArrayStruct2"]"#)
            .min_items(1)
            .max_items(50),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#)
            .min_items(0)
            .max_items(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
    ],
);

pub(crate) static CREATE_TREE_DATA_RESOURCE_DTO: Schema = Schema::record(
    "CreateTreeDataResourceDto",
    &[
        Field::required("namespaceCode", Type::STRING).example(r#""code1""#),
        Field::required("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::required("struct", Type::List(&Type::Schema(&DATA_RESOURCE_TREE_STRUCTS)))
            .min_items(1)
            .max_items(50),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#)
            .min_items(0)
            .max_items(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
        Field::optional("extendFieldList", Type::List(&Type::Schema(&EXTEND_FIELD_))),
    ],
);

pub(crate) static LIST_DATA_RESOURCES_DTO: Schema = Schema::record(
    "ListDataResourcesDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("query", Type::STRING).example(r#""资源1""#).max_length(50),
        Field::optional("namespaceCodes", Type::List(&Type::STRING))
            .example(r#"["examplePermissionNamespace1","examplePermissionNamespac2"]"#)
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static GET_DATA_RESOURCE_DTO: Schema = Schema::record(
    "GetDataResourceDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
    ],
);

pub(crate) static UPDATE_DATA_RESOURCE_DTO: Schema = Schema::record(
    "UpdateDataResourceDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::optional("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
        Field::optional("struct", Type::Schema(&DATA_RESOURCE_STRUCT)),
        Field::optional("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#)
            .min_items(0)
            .max_items(50),
    ],
);

pub(crate) static DELETE_DATA_RESOURCE_DTO: Schema = Schema::record(
    "DeleteDataResourceDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
    ],
);

pub(crate) static CHECK_DATA_RESOURCE_EXISTS_DTO: Schema = Schema::record(
    "CheckDataResourceExistsDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
        Field::optional("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::optional("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
    ],
);

pub(crate) static CREATE_DATA_POLICY_DTO: Schema = Schema::record(
    "CreateDataPolicyDto",
    &[
        Field::required("policyName", Type::STRING)
            .example(r#""示例数据策略名称""#)
            .max_length(50),
        Field::required(
                "statementList",
                Type::List(&Type::Schema(&DATA_STATEMENT_PERMISSION_DTO)),
            )
            .min_items(1)
            .max_items(5),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据策略描述""#)
            .max_length(200),
    ],
);

pub(crate) static LIST_DATA_POLICES_DTO: Schema = Schema::record(
    "ListDataPolicesDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("query", Type::STRING)
            .example(r#""examplePolicyName""#)
            .max_length(50),
    ],
);

pub(crate) static LIST_SIMPLE_DATA_POLICES_DTO: Schema = Schema::record(
    "ListSimpleDataPolicesDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("query", Type::STRING)
            .example(r#""examplePolicyName""#)
            .max_length(50),
    ],
);

pub(crate) static GET_DATA_POLICY_DTO: Schema = Schema::record(
    "GetDataPolicyDto",
    &[Field::required("policyId", Type::STRING).example(r#""60b49xxxxxxxxxxxxxxx6e68""#)],
);

pub(crate) static UPDATE_DATA_POLICY_DTO: Schema = Schema::record(
    "UpdateDataPolicyDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::optional("policyName", Type::STRING)
            .example(r#""示例数据策略名称""#)
            .max_length(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据策略描述""#)
            .max_length(200),
        Field::optional(
                "statementList",
                Type::List(&Type::Schema(&DATA_STATEMENT_PERMISSION_DTO)),
            )
            .min_items(1)
            .max_items(5),
    ],
);

pub(crate) static DELETE_DATA_POLICY_DTO: Schema = Schema::record(
    "DeleteDataPolicyDto",
    &[Field::required("policyId", Type::STRING).example(r#""60b49xxxxxxxxxxxxxxx6e68""#)],
);

pub(crate) static CHECK_DATA_POLICY_EXISTS_DTO: Schema = Schema::record(
    "CheckDataPolicyExistsDto",
    &[
        Field::required("policyName", Type::STRING)
            .example(r#""示例数据策略名称""#)
            .max_length(50),
    ],
);

pub(crate) static LIST_DATA_POLICY_TARGETS_DTO: Schema = Schema::record(
    "ListDataPolicyTargetsDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("query", Type::STRING).example(r#""示例1""#).max_length(50),
        Field::optional(
            "targetType",
            Type::List(&Type::Schema(&DATA_POLICY_SUBJECT_TYPE)),
        ),
    ],
);

pub(crate) static CREATE_AUTHORIZE_DATA_POLICY_DTO: Schema = Schema::record(
    "CreateAuthorizeDataPolicyDto",
    &[
        Field::required("policyIds", Type::List(&Type::STRING))
            .example(r#"["6301cexxxxxxxxxx27478","63123cexxxxxxxxxx2123101"]"#)
            .min_items(1)
            .max_items(50),
        Field::required("targetList", Type::List(&Type::Schema(&SUBJECT_DTO))),
    ],
);

pub(crate) static DELETE_AUTHORIZE_DATA_POLICY_DTO: Schema = Schema::record(
    "DeleteAuthorizeDataPolicyDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::required("targetIdentifier", Type::STRING)
            .example(r#""6301cexxxxxxxxxxxxxxxxx78""#),
        Field::required("targetType", Type::Schema(&DATA_POLICY_SUBJECT_TYPE))
            .example(r#""USER""#),
    ],
);

pub(crate) static GET_USER_PERMISSION_LIST_DTO: Schema = Schema::record(
    "GetUserPermissionListDto",
    &[
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["6301ceaxxxxxxxxxxx27478"]"#),
        Field::optional("namespaceCodes", Type::List(&Type::STRING))
            .example(r#"["examplePermissionNamespace1"]"#),
    ],
);

pub(crate) static CHECK_PERMISSION_DTO: Schema = Schema::record(
    "CheckPermissionDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("userId", Type::STRING).example(r#""63721xxxxxxxxxxxxdde14a3""#),
        Field::required("action", Type::STRING).example(r#""get""#),
        Field::required("resources", Type::List(&Type::STRING))
            .example(
                r#"["strResourceCode","arrResourceCode","treeResourceCode/StructCode1/resourceStructChildrenCode1"]"#,
            ),
        Field::optional("judgeConditionEnabled", Type::BOOLEAN).example("false"),
        Field::optional("authEnvParams", Type::Schema(&AUTH_ENV_PARAMS))
            .example(r#"{"ip":"127.0.0.1"}"#),
    ],
);

pub(crate) static CHECK_EXTERNAL_USER_PERMISSION_DTO: Schema = Schema::record(
    "CheckExternalUserPermissionDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("externalId", Type::STRING)
            .example(r#""63721xxxxxxxxxxxxdde14a3""#),
        Field::required("action", Type::STRING).example(r#""get""#),
        Field::required("resources", Type::List(&Type::STRING))
            .example(
                r#"["strResourceCode","arrResourceCode","treeResourceCode/StructCode1/resourceStructChildrenCode1"]"#,
            ),
        Field::optional("judgeConditionEnabled", Type::BOOLEAN).example("true"),
        Field::optional("authEnvParams", Type::Schema(&AUTH_ENV_PARAMS))
            .example(r#"{"ip":"127.0.0.1"}"#),
    ],
);

pub(crate) static GET_USER_RESOURCE_PERMISSION_LIST_DTO: Schema = Schema::record(
    "GetUserResourcePermissionListDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("userId", Type::STRING).example(r#""6301ceaxxxxxxxxx27478""#),
        Field::required("resources", Type::List(&Type::STRING))
            .example(
                r#"["strResourceCode","arrResourceCode","treeResourceCode/StructCode1/resourceStructChildrenCode1"]"#,
            ),
    ],
);

pub(crate) static LIST_RESOURCE_TARGETS_DTO: Schema = Schema::record(
    "ListResourceTargetsDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["get"]"#)
            .max_items(50),
        Field::required("resources", Type::List(&Type::STRING))
            .example(r#"["treeResourceCode1"]"#)
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static GET_USER_RESOURCE_STRUCT_DTO: Schema = Schema::record(
    "GetUserResourceStructDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("userId", Type::STRING).example(r#""6301ceaxxxxxxxxxxx27478""#),
        Field::required("resourceCode", Type::STRING)
            .example(r#""exampleDataResourceCode""#),
    ],
);

pub(crate) static GET_EXTERNAL_USER_RESOURCE_STRUCT_DTO: Schema = Schema::record(
    "GetExternalUserResourceStructDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("externalId", Type::STRING)
            .example(r#""63721xxxxxxxxxxxxdde14a3""#),
        Field::required("resourceCode", Type::STRING).example(r#""exampleResourceCode""#),
    ],
);

pub(crate) static CHECK_USER_SAME_LEVEL_PERMISSION_DTO: Schema = Schema::record(
    "CheckUserSameLevelPermissionDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("userId", Type::STRING).example(r#""63721xxxxxxxxxxxxdde14a3""#),
        Field::required("action", Type::STRING).example(r#""read""#),
        Field::required("resource", Type::STRING).example(r#""treeResourceCode""#),
        Field::required("resourceNodeCodes", Type::List(&Type::STRING))
            .example(r#"["resourceStructChildrenCode1"]"#),
        Field::optional("judgeConditionEnabled", Type::BOOLEAN).example("false"),
        Field::optional("authEnvParams", Type::Schema(&AUTH_ENV_PARAMS))
            .example(r#"{"ip":"127.0.0.1"}"#),
    ],
);

pub(crate) static LIST_PERMISSION_VIEW_DTO: Schema = Schema::record(
    "ListPermissionViewDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("keyword", Type::STRING).example(r#""123""#),
    ],
);

pub(crate) static BATCH_CREATE_DNEF_REQ: Schema = Schema::record(
    "BatchCreateDnefReq",
    &[
        Field::required("resourceCode", Type::STRING),
        Field::required("namespaceCode", Type::STRING),
        Field::required("fieldList", Type::List(&Type::Schema(&EXTEND_FIELD_))),
    ],
);

pub(crate) static CREATE_DNEF_REQ: Schema = Schema::record(
    "CreateDnefReq",
    &[
        Field::required("resourceCode", Type::STRING),
        Field::required("namespaceCode", Type::STRING),
        Field::required("label", Type::STRING),
        Field::required("valueType", Type::Schema(&EXTEND_FIELD_VALUE_TYPE)),
        Field::required("key", Type::STRING).example(r#""school""#),
        Field::optional("description", Type::STRING),
        Field::optional("config", Type::Schema(&CONFIG)),
    ],
);

pub(crate) static DELETE_DNEF_REQ: Schema = Schema::record(
    "DeleteDnefReq",
    &[
        Field::required("key", Type::STRING).example(r#""school""#),
        Field::required("resourceCode", Type::STRING),
        Field::required("namespaceCode", Type::STRING),
    ],
);

pub(crate) static LIST_DNEF_DTO: Schema = Schema::record(
    "ListDnefDto",
    &[
        Field::required("namespaceCode", Type::STRING),
        Field::required("resourceCode", Type::STRING),
        Field::optional("startIndex", Type::INTEGER).defaults_to("1"),
        Field::optional("maxSize", Type::INTEGER).defaults_to("10"),
        Field::optional("query", Type::STRING),
    ],
);

pub(crate) static UPDATE_DNEF_REQ: Schema = Schema::record(
    "UpdateDnefReq",
    &[
        Field::required("key", Type::STRING).example(r#""school""#),
        Field::required("resourceCode", Type::STRING),
        Field::required("namespaceCode", Type::STRING),
        Field::optional("description", Type::STRING),
        Field::optional("label", Type::STRING),
        Field::optional("config", Type::Schema(&CONFIG)),
    ],
);

pub(crate) static CREATE_PERMISSION_NAMESPACE_RESP_DTO: Schema = Schema::record(
    "CreatePermissionNamespaceRespDto",
    &[
        Field::required("code", Type::STRING).example(r#""examplePermissionNamespace""#),
        Field::required("name", Type::STRING).example(r#""示例权限空间""#),
        Field::optional("description", Type::STRING)
            .example(r#""示例权限空间描述""#),
    ],
);

pub(crate) static CREATE_PERMISSION_NAMESPACES_BATCH_ITEM_DTO: Schema = Schema::record(
    "CreatePermissionNamespacesBatchItemDto",
    &[
        Field::required("code", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .min_length(1)
            .max_length(50),
        Field::required("name", Type::STRING)
            .example(r#""示例权限空间""#)
            .max_length(255),
        Field::optional("description", Type::STRING)
            .example(r#""示例权限空间描述""#)
            .max_length(200),
    ],
);

pub(crate) static GET_PERMISSION_NAMESPACE_RESP_DTO: Schema = Schema::record(
    "GetPermissionNamespaceRespDto",
    &[
        Field::required("code", Type::STRING).example(r#""examplePermissionNamespace""#),
        Field::required("name", Type::STRING).example(r#""示例权限空间""#),
        Field::optional("description", Type::STRING)
            .example(r#""示例权限空间描述""#),
    ],
);

pub(crate) static PERMISSION_NAMESPACES_LIST_RESP_DTO: Schema = Schema::record(
    "PermissionNamespacesListRespDto",
    &[
        Field::required("name", Type::STRING).example(r#""示例权限空间名称""#),
        Field::required("code", Type::STRING).example(r#""examplePermissionNamespace""#),
        Field::optional("description", Type::STRING).example(r#""dd8d7stf44""#),
        Field::optional("status", Type::INTEGER).example("1"),
    ],
);

pub(crate) static PERMISSION_NAMESPACE_LIST_PAGING_DTO: Schema = Schema::record(
    "PermissionNamespaceListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required(
            "list",
            Type::List(&Type::Schema(&PERMISSION_NAMESPACES_LIST_RESP_DTO)),
        ),
    ],
);

pub(crate) static UPDATE_PERMISSION_NAMESPACE_RESP_DTO: Schema = Schema::record(
    "UpdatePermissionNamespaceRespDto",
    &[
        Field::required("code", Type::STRING).example(r#""examplePermissionNamespace""#),
        Field::required("name", Type::STRING).example(r#""示例权限空间""#),
        Field::optional("description", Type::STRING)
            .example(r#""示例权限空间描述""#),
    ],
);

pub(crate) static CHECK_PERMISSION_NAMESPACE_EXISTS_RESP_DTO: Schema = Schema::record(
    "CheckPermissionNamespaceExistsRespDto",
    &[
        Field::required("isValid", Type::BOOLEAN),
        Field::optional("message", Type::STRING)
            .example(r#"" permission namespace code already exist""#),
    ],
);

pub(crate) static PERMISSION_NAMESPACE_ROLES_LIST_RESP_DTO: Schema = Schema::record(
    "PermissionNamespaceRolesListRespDto",
    &[
        Field::required("name", Type::STRING).example(r#""角色名称""#),
        Field::required("code", Type::STRING).example(r#""role1""#),
        Field::optional("description", Type::STRING)
            .example(r#""这是一个示例角色的描述""#),
        Field::required("namespace", Type::STRING).example(r#""system""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
    ],
);

pub(crate) static PERMISSION_NAMESPACE_ROLES_LIST_PAGING_DTO: Schema = Schema::record(
    "PermissionNamespaceRolesListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required(
            "list",
            Type::List(&Type::Schema(&PERMISSION_NAMESPACE_ROLES_LIST_RESP_DTO)),
        ),
    ],
);

pub(crate) static CREATE_DATA_RESOURCE_RESP_DTO: Schema = Schema::record(
    "CreateDataResourceRespDto",
    &[
        Field::required("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::required("type", Type::Schema(&DATA_RESOURCE_TYPE)).example(r#""TREE""#),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
        Field::required("struct", Type::Schema(&DATA_RESOURCE_STRUCT)),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#)
            .min_items(0)
            .max_items(50),
        Field::optional("extendFieldList", Type::List(&Type::Schema(&EXTEND_FIELD_))),
    ],
);

pub(crate) static CREATE_STRING_DATA_RESOURCE_RESP_DTO: Schema = Schema::record(
    "CreateStringDataResourceRespDto",
    &[
        Field::required("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::required("type", Type::Schema(&DATA_RESOURCE_TYPE)).example(r#""TREE""#),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
        Field::required("struct", Type::STRING)
            .example(r#""exampleStringStruct""#)
            .max_length(200),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#)
            .min_items(0)
            .max_items(50),
    ],
);

pub(crate) static CREATE_ARRAY_DATA_RESOURCE_RESP_DTO: Schema = Schema::record(
    "CreateArrayDataResourceRespDto",
    &[
        Field::required("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::required("type", Type::Schema(&DATA_RESOURCE_TYPE)).example(r#""TREE""#),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
        Field::required("struct", Type::List(&Type::STRING))
            .example(r#"["exampleArrayStruct1","exampleArrayStruct2"]"#)
            .min_items(1)
            .max_items(50),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#)
            .min_items(0)
            .max_items(50),
    ],
);

pub(crate) static DATA_RESOURCE_TREE_STRUCTS: Schema = Schema::record(
    "DataResourceTreeStructs",
    &[
        Field::required("code", Type::STRING).example(r#""123""#).max_length(50),
        Field::required("name", Type::STRING)
            .example(r#""数据资源""#)
            .max_length(50),
        Field::optional("value", Type::STRING)
            .example(r#""示例数据资源节点""#)
            .max_length(1000),
        Field::optional("children", Type::List(&Type::OBJECT))
            .example(
                r#"[{"code":"code1","name":"子节点1","value":"子节点值","children":[{"code":"code2","name":"子节点2","value":"子节点2值"}]}]"#,
            ),
        Field::optional("extendFieldValue", Type::ANY),
    ],
);

pub(crate) static CREATE_TREE_DATA_RESOURCE_RESP_DTO: Schema = Schema::record(
    "CreateTreeDataResourceRespDto",
    &[
        Field::required("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::required("type", Type::Schema(&DATA_RESOURCE_TYPE)).example(r#""TREE""#),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
        Field::required("struct", Type::List(&Type::Schema(&DATA_RESOURCE_TREE_STRUCTS)))
            .min_items(1)
            .max_items(50),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#)
            .min_items(0)
            .max_items(50),
        Field::optional("extendFieldList", Type::List(&Type::Schema(&EXTEND_FIELD_))),
    ],
);

pub(crate) static LIST_DATA_RESOURCES_RESP_DTO: Schema = Schema::record(
    "ListDataResourcesRespDto",
    &[
        Field::required("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::required("type", Type::Schema(&DATA_RESOURCE_TYPE)).example(r#""TREE""#),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#)
            .max_length(50),
        Field::required("namespaceName", Type::STRING)
            .example(r#""示例权限空间""#)
            .max_length(200),
        Field::required("authorizationNum", Type::INTEGER).example("1"),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
    ],
);

pub(crate) static DATA_RESOURCES_PAGINATED_RESP_DTO: Schema = Schema::record(
    "DataResourcesPaginatedRespDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&LIST_DATA_RESOURCES_RESP_DTO))),
    ],
);

pub(crate) static GET_DATA_RESOURCE_RESP_DTO: Schema = Schema::record(
    "GetDataResourceRespDto",
    &[
        Field::required("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::required("type", Type::Schema(&DATA_RESOURCE_TYPE)).example(r#""TREE""#),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
        Field::required("struct", Type::Schema(&DATA_RESOURCE_STRUCT)),
        Field::required("namespaceCode", Type::STRING).example(r#""code1""#),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#)
            .min_items(0)
            .max_items(50),
        Field::optional("extendFieldList", Type::List(&Type::Schema(&EXTEND_FIELD_))),
    ],
);

pub(crate) static UPDATE_DATA_RESOURCE_RESP_DTO: Schema = Schema::record(
    "UpdateDataResourceRespDto",
    &[
        Field::required("resourceName", Type::STRING)
            .example(r#""示例数据资源名称""#)
            .max_length(50),
        Field::required("resourceCode", Type::STRING)
            .example(r#""dataResourceTestCode""#)
            .max_length(50),
        Field::required("type", Type::Schema(&DATA_RESOURCE_TYPE)).example(r#""TREE""#),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据资源描述""#)
            .max_length(200),
        Field::required("struct", Type::Schema(&DATA_RESOURCE_STRUCT)),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["read","get"]"#)
            .min_items(0)
            .max_items(50),
        Field::optional("extendFieldList", Type::List(&Type::Schema(&EXTEND_FIELD_))),
    ],
);

pub(crate) static CHECK_PARAMS_DATA_RESOURCE_RESP_DTO: Schema = Schema::record(
    "CheckParamsDataResourceRespDto",
    &[
        Field::required("isValid", Type::BOOLEAN).example("false"),
        Field::optional("message", Type::STRING)
            .example(r#""data resource name already exist""#),
    ],
);

pub(crate) static DATA_STATEMENT_PERMISSION_DTO: Schema = Schema::record(
    "DataStatementPermissionDto",
    &[
        Field::required("effect", Type::Schema(&DATA_STATEMENT_PERMISSION_DTO_EFFECT))
            .example(r#""ALLOW""#),
        Field::required("permissions", Type::List(&Type::STRING))
            .example(
                r#"["namespaceCode/stringResourceCode/action","namespaceCode/arrayResourceCode/action","namespaceCode/treeResourceCode/path/action"]"#,
            ),
    ],
);

pub(crate) static DATA_STATEMENT_PERMISSION_DTO_EFFECT: Schema = Schema::open_enum(
    "DataStatementPermissionDtoEffect",
    &["DENY", "ALLOW"],
);

pub(crate) static CREATE_DATA_POLICY_RESP_DTO: Schema = Schema::record(
    "CreateDataPolicyRespDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::required("policyName", Type::STRING)
            .example(r#""示例数据策略名称""#)
            .max_length(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据策略描述""#)
            .max_length(200),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
    ],
);

pub(crate) static DATA_RESOURCE_SIMPLE_RESP_DTO: Schema = Schema::record(
    "DataResourceSimpleRespDto",
    &[
        Field::required("resourceId", Type::STRING).example(r#""6301cexxxxxxxxx27478""#),
        Field::required("resourceName", Type::STRING).example(r#""资源1""#),
    ],
);

pub(crate) static SUBJECT_RESP_DTO: Schema = Schema::record(
    "SubjectRespDto",
    &[
        Field::required("id", Type::STRING).example(r#""6301cexxxxxxxxxxxxxxxxx78""#),
        Field::required("type", Type::Schema(&DATA_POLICY_SUBJECT_TYPE))
            .example(r#""USER""#),
        Field::required("name", Type::STRING).example(r#""test""#),
    ],
);

pub(crate) static LIST_DATA_POLICIES_RESP_DTO: Schema = Schema::record(
    "ListDataPoliciesRespDto",
    &[
        Field::required("policyName", Type::STRING)
            .example(r#""示例数据策略名称""#)
            .max_length(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据策略描述""#)
            .max_length(200),
        Field::required(
            "resourceList",
            Type::List(&Type::Schema(&DATA_RESOURCE_SIMPLE_RESP_DTO)),
        ),
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::required("targetList", Type::List(&Type::Schema(&SUBJECT_RESP_DTO))),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
    ],
);

pub(crate) static DATA_POLICIES_PAGINATED_RESP_DTO: Schema = Schema::record(
    "DataPoliciesPaginatedRespDto",
    &[
        Field::required("totalCount", Type::INTEGER).example("20"),
        Field::required("list", Type::List(&Type::Schema(&LIST_DATA_POLICIES_RESP_DTO))),
    ],
);

pub(crate) static LIST_SIMPLE_DATA_POLICIES_RESP_DTO: Schema = Schema::record(
    "ListSimpleDataPoliciesRespDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::required("policyName", Type::STRING)
            .example(r#""示例数据策略名称""#)
            .max_length(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据策略描述""#)
            .max_length(200),
    ],
);

pub(crate) static DATA_POLICIES_SIMPLE_PAGINATED_RESP_DTO: Schema = Schema::record(
    "DataPoliciesSimplePaginatedRespDto",
    &[
        Field::optional("totalCount", Type::INTEGER).defaults_to("10").example("20"),
        Field::required(
            "list",
            Type::List(&Type::Schema(&LIST_SIMPLE_DATA_POLICIES_RESP_DTO)),
        ),
    ],
);

pub(crate) static GET_DATA_POLICY_RESP_DTO: Schema = Schema::record(
    "GetDataPolicyRespDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::required("policyName", Type::STRING)
            .example(r#""示例数据策略名称""#)
            .max_length(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据策略描述""#)
            .max_length(200),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
    ],
);

pub(crate) static UPDATE_DATA_POLICY_RESP_DTO: Schema = Schema::record(
    "UpdateDataPolicyRespDto",
    &[
        Field::required("policyId", Type::STRING)
            .example(r#""60b49xxxxxxxxxxxxxxx6e68""#),
        Field::required("policyName", Type::STRING)
            .example(r#""示例数据策略名称""#)
            .max_length(50),
        Field::optional("description", Type::STRING)
            .example(r#""示例数据策略描述""#)
            .max_length(200),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
    ],
);

pub(crate) static CHECK_PARAMS_DATA_POLICY_RESP_DTO: Schema = Schema::record(
    "CheckParamsDataPolicyRespDto",
    &[
        Field::required("isValid", Type::BOOLEAN),
        Field::optional("message", Type::STRING)
            .example(r#"" data Policy name already exist""#),
    ],
);

pub(crate) static DATA_SUBJECT_RESP_DTO: Schema = Schema::record(
    "DataSubjectRespDto",
    &[
        Field::required("targetIdentifier", Type::STRING)
            .example(r#""6301cexxxxxxxxxxxxxxxxx78""#),
        Field::required("targetType", Type::Schema(&DATA_POLICY_SUBJECT_TYPE)),
        Field::required("targetName", Type::STRING).example(r#""test""#),
        Field::required("authorizationTime", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
    ],
);

pub(crate) static LIST_DATA_POLICY_SUBJECT_PAGE_DTO: Schema = Schema::record(
    "ListDataPolicySubjectPageDto",
    &[
        Field::optional("totalCount", Type::INTEGER).defaults_to("10").example("20"),
        Field::required("list", Type::List(&Type::Schema(&DATA_SUBJECT_RESP_DTO))),
    ],
);

pub(crate) static SUBJECT_DTO: Schema = Schema::record(
    "SubjectDto",
    &[
        Field::required("id", Type::STRING).example(r#""6301cexxxxxxxxxxxxxxxxx78""#),
        Field::required("type", Type::Schema(&DATA_POLICY_SUBJECT_TYPE))
            .example(r#""USER""#),
        Field::optional("name", Type::STRING).example(r#""用户名称""#),
    ],
);

pub(crate) static USER_PERMISSION_LIST_DTO: Schema = Schema::record(
    "UserPermissionListDto",
    &[
        Field::required("userId", Type::STRING)
            .example(r#""6301cexxxxxxxxxxxxxxxxx78""#),
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::optional("resourceList", Type::List(&Type::Schema(&OPEN_RESOURCE))),
    ],
);

pub(crate) static GET_USER_PERMISSION_LIST_DATA_DTO: Schema = Schema::record(
    "GetUserPermissionListDataDto",
    &[
        Field::required(
            "userPermissionList",
            Type::List(&Type::Schema(&USER_PERMISSION_LIST_DTO)),
        ),
    ],
);

pub(crate) static AUTH_ENV_PARAMS: Schema = Schema::record(
    "AuthEnvParams",
    &[
        Field::optional("ip", Type::STRING).example(r#""127.0.0.1""#),
        Field::optional("city", Type::STRING).example(r#""北京""#),
        Field::optional("province", Type::STRING).example(r#""湖北""#),
        Field::optional("country", Type::STRING).example(r#""中国""#),
        Field::optional("deviceType", Type::Schema(&AUTH_ENV_PARAMS_DEVICE_TYPE))
            .example(r#""PC""#),
        Field::optional("systemType", Type::Schema(&AUTH_ENV_PARAMS_SYSTEM_TYPE))
            .example(r#""iOS""#),
        Field::optional("browserType", Type::Schema(&AUTH_ENV_PARAMS_BROWSER_TYPE))
            .example(r#""IE""#),
        Field::optional("requestDate", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
    ],
);

pub(crate) static AUTH_ENV_PARAMS_DEVICE_TYPE: Schema = Schema::open_enum(
    "AuthEnvParamsDeviceType",
    &["PC", "Mobile"],
);

pub(crate) static AUTH_ENV_PARAMS_SYSTEM_TYPE: Schema = Schema::open_enum(
    "AuthEnvParamsSystemType",
    &["Windows", "MacOS", "Android", "iOS"],
);

pub(crate) static AUTH_ENV_PARAMS_BROWSER_TYPE: Schema = Schema::open_enum(
    "AuthEnvParamsBrowserType",
    &["IE", "Chrome", "Firefox", "Safari", "Edge", "Opera", "Safe360", "QQBrowser"],
);

pub(crate) static CHECK_PERMISSIONS_RESP_DTO: Schema = Schema::record(
    "CheckPermissionsRespDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("action", Type::STRING).example(r#""get""#),
        Field::required("resource", Type::STRING).example(r#""treeResource1""#),
        Field::required("enabled", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static CHECK_PERMISSION_DATA_DTO: Schema = Schema::record(
    "CheckPermissionDataDto",
    &[
        Field::required(
            "checkResultList",
            Type::List(&Type::Schema(&CHECK_PERMISSIONS_RESP_DTO)),
        ),
    ],
);

pub(crate) static CHECK_EXTERNAL_USER_PERMISSIONS_RESP_DTO: Schema = Schema::record(
    "CheckExternalUserPermissionsRespDto",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("action", Type::STRING).example(r#""get""#),
        Field::required("resource", Type::STRING).example(r#""treeResource1""#),
        Field::required("enabled", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static CHECK_EXTERNAL_USER_PERMISSION_DATA_DTO: Schema = Schema::record(
    "CheckExternalUserPermissionDataDto",
    &[
        Field::required(
            "checkResultList",
            Type::List(&Type::Schema(&CHECK_EXTERNAL_USER_PERMISSIONS_RESP_DTO)),
        ),
    ],
);

pub(crate) static GET_USER_RESOURCE_PERMISSION_LIST: Schema = Schema::record(
    "GetUserResourcePermissionList",
    &[
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["get","read","write","delete"]"#),
        Field::required("resource", Type::STRING).example(r#""treeResourceCode1""#),
    ],
);

pub(crate) static GET_USER_RESOURCE_PERMISSION_LIST_DATA_DTO: Schema = Schema::record(
    "GetUserResourcePermissionListDataDto",
    &[
        Field::required(
            "permissionList",
            Type::List(&Type::Schema(&GET_USER_RESOURCE_PERMISSION_LIST)),
        ),
    ],
);

pub(crate) static ACTION_AUTH: Schema = Schema::record(
    "ActionAuth",
    &[
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["63721xxxxxxxxxxxxdde14a3"]"#),
        Field::required("action", Type::STRING).example(r#""get""#),
    ],
);

pub(crate) static LIST_RESOURCE_TARGETS_DTO_RESP: Schema = Schema::record(
    "ListResourceTargetsDtoResp",
    &[
        Field::required("resource", Type::STRING).example(r#""treeResourceCode1""#),
        Field::required("actionAuthList", Type::List(&Type::Schema(&ACTION_AUTH))),
    ],
);

pub(crate) static LIST_RESOURCE_TARGETS_DATA_DTO: Schema = Schema::record(
    "ListResourceTargetsDataDto",
    &[
        Field::required(
            "authUserList",
            Type::List(&Type::Schema(&LIST_RESOURCE_TARGETS_DTO_RESP)),
        ),
    ],
);

pub(crate) static GET_USER_RESOURCE_STRUCT_DATA_DTO: Schema = Schema::record(
    "GetUserResourceStructDataDto",
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

pub(crate) static GET_EXTERNAL_USER_RESOURCE_STRUCT_DATA_DTO: Schema = Schema::record(
    "GetExternalUserResourceStructDataDto",
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

pub(crate) static CHECK_USER_SAME_LEVEL_PERMISSION_RESP_DTO: Schema = Schema::record(
    "CheckUserSameLevelPermissionRespDto",
    &[
        Field::required("action", Type::STRING).example(r#""get""#),
        Field::required("resourceNodeCode", Type::STRING)
            .example(r#""treeResourceStructChildrenCode1""#),
        Field::required("enabled", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static CHECK_USER_SAME_LEVEL_PERMISSION_DATA_DTO: Schema = Schema::record(
    "CheckUserSameLevelPermissionDataDto",
    &[
        Field::required(
            "checkLevelResultList",
            Type::List(&Type::Schema(&CHECK_USER_SAME_LEVEL_PERMISSION_RESP_DTO)),
        ),
    ],
);

pub(crate) static POLICY_BO: Schema = Schema::record(
    "PolicyBo",
    &[
        Field::required("dataPolicyId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("dataPolicyName", Type::STRING)
            .example(r#""示例数据策略""#),
    ],
);

pub(crate) static ROLE_BO: Schema = Schema::record(
    "RoleBo",
    &[
        Field::required("roleId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("roleName", Type::STRING).example(r#""示例角色""#),
        Field::required("roleCode", Type::STRING).example(r#""exampleCode""#),
    ],
);

pub(crate) static GROUP_BO: Schema = Schema::record(
    "GroupBo",
    &[
        Field::required("groupId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("groupName", Type::STRING).example(r#""示例用户组""#),
        Field::required("groupCode", Type::STRING).example(r#""exampleCode""#),
    ],
);

pub(crate) static NODE_BO: Schema = Schema::record(
    "NodeBo",
    &[
        Field::required("nodeId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("nodeName", Type::STRING).example(r#""示例组织机构""#),
        Field::required("nodeCode", Type::STRING).example(r#""exampleCode""#),
    ],
);

pub(crate) static LIST_PERMISSION_VIEW_RESP_DTO: Schema = Schema::record(
    "ListPermissionViewRespDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("username", Type::STRING).example(r#""张三""#),
        Field::required("namespaceId", Type::STRING)
            .example(r#""62f20932716fbcc10d966ee8""#),
        Field::required("namespaceCode", Type::STRING)
            .example(r#""examplePermissionNamespace""#),
        Field::required("namespaceName", Type::STRING)
            .example(r#""示例权限空间""#),
        Field::required("dataResourceId", Type::STRING)
            .example(r#""62f20932716fbcc10d966ee9""#),
        Field::required("dataResourceCode", Type::STRING)
            .example(r#""exampleDataResource""#),
        Field::required("dataResourceName", Type::STRING)
            .example(r#""示例数据资源名称""#),
        Field::required("dataPolicyList", Type::List(&Type::Schema(&POLICY_BO))),
        Field::required("roleList", Type::List(&Type::Schema(&ROLE_BO))),
        Field::required("groupList", Type::List(&Type::Schema(&GROUP_BO))),
        Field::required("nodeList", Type::List(&Type::Schema(&NODE_BO))),
    ],
);

pub(crate) static LIST_PERMISSION_VIEW_PAGINATED_RESP_DTO: Schema = Schema::record(
    "ListPermissionViewPaginatedRespDto",
    &[
        Field::required("totalCount", Type::INTEGER).example("20"),
        Field::required(
            "list",
            Type::List(&Type::Schema(&LIST_PERMISSION_VIEW_RESP_DTO)),
        ),
    ],
);

pub(crate) static CONFIG: Schema = Schema::record(
    "Config",
    &[Field::required("options", Type::List(&Type::Schema(&OPTION_DTO)))],
);

pub(crate) static DNEF_PAGINATED_RESP_DTO: Schema = Schema::record(
    "DnefPaginatedRespDto",
    &[
        Field::required("nextStartIndex", Type::INTEGER),
        Field::required("truncated", Type::BOOLEAN),
        Field::required("list", Type::List(&Type::Schema(&EXTEND_FIELD_))),
    ],
);

pub(crate) static EXTEND_FIELD_: Schema = Schema::record(
    "ExtendField",
    &[
        Field::required("key", Type::STRING).example(r#""school""#),
        Field::required("valueType", Type::Schema(&EXTEND_FIELD_VALUE_TYPE)),
        Field::optional("description", Type::STRING),
        Field::required("label", Type::STRING),
        Field::optional("config", Type::Schema(&CONFIG)),
    ],
);

pub(crate) static OPTION_DTO: Schema = Schema::record(
    "Option",
    &[Field::required("value", Type::STRING)],
);

pub(crate) static DATA_RESOURCE_STRUCT: Schema = Schema::union(
    "DataResourceStruct",
    &[
        Type::STRING,
        Type::List(&Type::STRING),
        Type::Schema(&DATA_RESOURCE_TREE_STRUCTS),
        Type::List(&Type::Schema(&DATA_RESOURCE_TREE_STRUCTS)),
    ],
);

pub(crate) static DATA_POLICY_SUBJECT_TYPE: Schema = Schema::open_enum(
    "DataPolicySubjectType",
    &["USER", "ORG", "GROUP", "ROLE"],
);

pub(crate) static EXTEND_FIELD_VALUE_TYPE: Schema = Schema::open_enum(
    "ExtendFieldValueType",
    &["STRING", "SELECT"],
);
