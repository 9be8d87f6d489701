// @generated from spec/management/roles.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Roles.

use crate::catalog::*;
use crate::generated::management::organizations::USER_PAGING_DTO;
use crate::generated::management::users::ROLE_PAGING_DTO;
use crate::generated::resources::{
    ADMIN_ROLE, DEPARTMENT, NAMESPACE, RESOURCE, RESOURCE_PERMISSION, ROLE,
    ROLE_ASSIGNMENT, USER,
};
use crate::generated::shared::{IS_SUCCESS_DTO, RESOURCE_TYPE, ROLE_DTO};

pub(crate) static GET_ROLE: Operation = Operation {
    client: "management",
    group: "roles",
    name: "getRole",
    summary: "Get a role",
    method: "GET",
    path: "/api/v3/get-role",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ROLE_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ROLE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ROLE,
        action: Action::Read,
        keys: &[Key::new(&ROLE, &["code"]), Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ASSIGN_ROLE: Operation = Operation {
    client: "management",
    group: "roles",
    name: "assignRole",
    summary: "Assign a role",
    method: "POST",
    path: "/api/v3/assign-role",
    credentials: &["management"],
    request: Some(Request {
        schema: &ASSIGN_ROLE_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ROLE_ASSIGNMENT,
        action: Action::Create,
        keys: &[
            Key::new(&ROLE, &["code"]),
            Key::new(&USER, &["targets", "targetIdentifier"]),
            Key::new(&NAMESPACE, &["namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ASSIGN_ROLE_BATCH: Operation = Operation {
    client: "management",
    group: "roles",
    name: "assignRoleBatch",
    summary: "Assign roles in bulk",
    method: "POST",
    path: "/api/v3/assign-role-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &ASSIGN_ROLE_BATCH_DTO,
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
        resource: &ROLE_ASSIGNMENT,
        action: Action::Create,
        keys: &[
            Key::new(&ROLE, &["roles", "code"]),
            Key::new(&USER, &["targets", "targetIdentifier"]),
            Key::new(&NAMESPACE, &["roles", "namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REVOKE_ROLE: Operation = Operation {
    client: "management",
    group: "roles",
    name: "revokeRole",
    summary: "Revoke a role",
    method: "POST",
    path: "/api/v3/revoke-role",
    credentials: &["management"],
    request: Some(Request {
        schema: &REVOKE_ROLE_DTO,
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
        resource: &ROLE_ASSIGNMENT,
        action: Action::Delete,
        keys: &[
            Key::new(&ROLE, &["code"]),
            Key::new(&USER, &["targets", "targetIdentifier"]),
            Key::new(&NAMESPACE, &["namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REVOKE_ROLE_BATCH: Operation = Operation {
    client: "management",
    group: "roles",
    name: "revokeRoleBatch",
    summary: "Revoke roles in bulk",
    method: "POST",
    path: "/api/v3/revoke-role-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &REVOKE_ROLE_BATCH_DTO,
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
        resource: &ROLE_ASSIGNMENT,
        action: Action::Delete,
        keys: &[
            Key::new(&ROLE, &["roles", "code"]),
            Key::new(&USER, &["targets", "targetIdentifier"]),
            Key::new(&NAMESPACE, &["roles", "namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ROLE_AUTHORIZED_RESOURCES: Operation = Operation {
    client: "management",
    group: "roles",
    name: "getRoleAuthorizedResources",
    summary: "List the authorized resources of a role",
    method: "GET",
    path: "/api/v3/get-role-authorized-resources",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ROLE_AUTHORIZED_RESOURCES_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ROLE_AUTHORIZED_RESOURCE_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RESOURCE_PERMISSION,
        action: Action::List,
        keys: &[Key::new(&NAMESPACE, &["namespace"]), Key::new(&ROLE, &["code"])],
        items: None,
        returns: Some(&RESOURCE),
        new_key: None,
    }),
};

pub(crate) static LIST_ROLE_MEMBERS: Operation = Operation {
    client: "management",
    group: "roles",
    name: "listRoleMembers",
    summary: "List the members of a role",
    method: "GET",
    path: "/api/v3/list-role-members",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_ROLE_MEMBERS_DTO,
        locations: &[Location::Query; 7],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&USER_PAGING_DTO)),
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
        resource: &ROLE_ASSIGNMENT,
        action: Action::List,
        keys: &[Key::new(&ROLE, &["code"]), Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: Some(&USER),
        new_key: None,
    }),
};

pub(crate) static LIST_ROLE_DEPARTMENTS: Operation = Operation {
    client: "management",
    group: "roles",
    name: "listRoleDepartments",
    summary: "List the departments of a role",
    method: "GET",
    path: "/api/v3/list-role-departments",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_ROLE_DEPARTMENTS_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ROLE_DEPARTMENT_LIST_PAGING_DTO)),
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
        resource: &ROLE_ASSIGNMENT,
        action: Action::List,
        keys: &[Key::new(&ROLE, &["code"]), Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: Some(&DEPARTMENT),
        new_key: None,
    }),
};

pub(crate) static CREATE_ROLE: Operation = Operation {
    client: "management",
    group: "roles",
    name: "createRole",
    summary: "Create a role",
    method: "POST",
    path: "/api/v3/create-role",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_ROLE_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&ROLE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ROLE,
        action: Action::Create,
        keys: &[Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_ROLES: Operation = Operation {
    client: "management",
    group: "roles",
    name: "listRoles",
    summary: "List roles",
    method: "GET",
    path: "/api/v3/list-roles",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_ROLES_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ROLE_PAGING_DTO)),
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
        keys: &[Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_ROLES_BATCH: Operation = Operation {
    client: "management",
    group: "roles",
    name: "deleteRolesBatch",
    summary: "Delete roles in one namespace",
    method: "POST",
    path: "/api/v3/delete-roles-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_ROLE_DTO,
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
        resource: &ROLE,
        action: Action::Delete,
        keys: &[Key::new(&ROLE, &["codeList"]), Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_ROLES_BATCH_: Operation = Operation {
    client: "management",
    group: "roles",
    name: "createRolesBatch",
    summary: "Create roles in bulk",
    method: "POST",
    path: "/api/v3/create-roles-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_ROLES_BATCH,
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
        resource: &ROLE,
        action: Action::Create,
        keys: &[Key::new(&NAMESPACE, &["list", "namespace"])],
        items: Some("list"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_ROLE: Operation = Operation {
    client: "management",
    group: "roles",
    name: "updateRole",
    summary: "Update a role",
    method: "POST",
    path: "/api/v3/update-role",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_ROLE_DTO,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ROLE,
        action: Action::Update,
        keys: &[Key::new(&ROLE, &["code"]), Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: None,
        new_key: Some("newCode"),
    }),
};

pub(crate) static DELETE_ROLES: Operation = Operation {
    client: "management",
    group: "roles",
    name: "deleteRoles",
    summary: "Delete roles across namespaces",
    method: "POST",
    path: "/api/v3/multiple-namespace-delete-roles-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_ROLE_BATCH_DTO,
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
        resource: &ROLE,
        action: Action::Delete,
        keys: &[
            Key::new(&ROLE, &["roleList", "code"]),
            Key::new(&NAMESPACE, &["roleList", "namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CHECK_PARAMS_NAMESPACE: Operation = Operation {
    client: "management",
    group: "roles",
    name: "checkParamsNamespace",
    summary: "Check a role code or name",
    method: "POST",
    path: "/api/v3/check-role-params",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHECK_ROLE_PARAMS_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_ROLE_PARAMS_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ROLE,
        action: Action::Check,
        keys: &[Key::new(&ROLE, &["code"]), Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_ROLE_ASSIGNMENTS: Operation = Operation {
    client: "management",
    group: "roles",
    name: "listRoleAssignments",
    summary: "List role assignments",
    method: "GET",
    path: "/api/v3/list-role-assignments",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_ROLE_ASSIGNMENTS_DTO,
        locations: &[Location::Query; 6],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ROLE_LIST_PAGE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["data"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &ROLE_ASSIGNMENT,
        action: Action::List,
        keys: &[
            Key::new(&ROLE, &["roleCode"]),
            Key::new(&NAMESPACE, &["namespaceCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_ADMIN_ROLE: Operation = Operation {
    client: "management",
    group: "roles",
    name: "createAdminRole",
    summary: "Create an administrator role",
    method: "POST",
    path: "/api/v3/create-admin-role",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_ADMIN_ROLE_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_ROLE_PARAMS_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ADMIN_ROLE,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_ADMIN_ROLES_BATCH: Operation = Operation {
    client: "management",
    group: "roles",
    name: "deleteAdminRolesBatch",
    summary: "Delete custom administrator roles",
    method: "POST",
    path: "/api/v3/delete-admin-roles",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_ADMIN_ROLE_DTO,
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
        resource: &ADMIN_ROLE,
        action: Action::Delete,
        keys: &[Key::new(&ADMIN_ROLE, &["codeList"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CHECK_MUTUAL_EXCLUSION: Operation = Operation {
    client: "management",
    group: "roles",
    name: "checkMutualExclusion",
    summary: "Check roles for mutual exclusion",
    method: "POST",
    path: "/api/v3/check-role-mutual-exclusion",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHECK_ROLE_MUTUAL_EXCLUSION_REQ_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_ROLE_MUTUAL_EXCLUSION_RESULT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_ROLE_DTO: Schema = Schema::record(
    "GetRoleDto",
    &[
        Field::required("code", Type::STRING).example(r#""manager""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
    ],
);

pub(crate) static ASSIGN_ROLE_DTO: Schema = Schema::record(
    "AssignRoleDto",
    &[
        Field::required("code", Type::STRING).example(r#""code1""#),
        Field::optional("endTime", Type::TIMESTAMP_MILLIS).example("1669114748050"),
        Field::optional("enableTime", Type::TIMESTAMP_MILLIS).example("1669114748050"),
        Field::optional("namespace", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("targets", Type::List(&Type::Schema(&TARGET_DTO)))
            .example(
                r#"[{"targetIdentifier":"60b49eb83fd80adb96f26e68","targetType":"USER"}]"#,
            )
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static ASSIGN_ROLE_BATCH_DTO: Schema = Schema::record(
    "AssignRoleBatchDto",
    &[
        Field::required("roles", Type::List(&Type::Schema(&ROLE_CODE_DTO)))
            .example(r#"[{"code":"60b49eb83fd80adb96f26e68","namespace":"USER"}]"#)
            .min_items(1)
            .max_items(10),
        Field::required("targets", Type::List(&Type::Schema(&TARGET_DTO)))
            .example(
                r#"[{"targetIdentifier":"60b49eb83fd80adb96f26e68","targetType":"USER"}]"#,
            )
            .min_items(1)
            .max_items(10),
    ],
);

pub(crate) static REVOKE_ROLE_DTO: Schema = Schema::record(
    "RevokeRoleDto",
    &[
        Field::required("code", Type::STRING).example(r#""code1""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::required("targets", Type::List(&Type::Schema(&TARGET_DTO)))
            .example(
                r#"[{"targetIdentifier":"60b49eb83fd80adb96f26e68","targetType":"USER"}]"#,
            )
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static REVOKE_ROLE_BATCH_DTO: Schema = Schema::record(
    "RevokeRoleBatchDto",
    &[
        Field::required("roles", Type::List(&Type::Schema(&ROLE_CODE_DTO)))
            .example(
                r#"[{"code":"60b49eb83fd80adb96f26e68","namespace":"namespaceCode"}]"#,
            )
            .min_items(1)
            .max_items(10),
        Field::required("targets", Type::List(&Type::Schema(&TARGET_DTO)))
            .example(
                r#"[{"targetIdentifier":"60b49eb83fd80adb96f26e68","targetType":"USER"}]"#,
            )
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static GET_ROLE_AUTHORIZED_RESOURCES_DTO: Schema = Schema::record(
    "GetRoleAuthorizedResourcesDto",
    &[
        Field::required("code", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::optional("resourceType", Type::Schema(&RESOURCE_TYPE))
            .example(r#""DATA""#),
    ],
);

pub(crate) static LIST_ROLE_MEMBERS_DTO: Schema = Schema::record(
    "ListRoleMembersDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withIdentities", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::required("code", Type::STRING).example(r#""manager""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
    ],
);

pub(crate) static LIST_ROLE_DEPARTMENTS_DTO: Schema = Schema::record(
    "ListRoleDepartmentsDto",
    &[
        Field::required("code", Type::STRING).example(r#""manager""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static CREATE_ROLE_DTO: Schema = Schema::record(
    "CreateRoleDto",
    &[
        Field::required("code", Type::STRING).example(r#""manager""#),
        Field::optional("name", Type::STRING).example(r#""manager""#),
        Field::optional("namespace", Type::STRING)
            .defaults_to(r#""default""#)
            .example(r#""default""#),
        Field::optional("description", Type::STRING)
            .example(r#""this is role manager description""#),
        Field::optional("disableTime", Type::DATE_TIME),
    ],
);

pub(crate) static LIST_ROLES_DTO: Schema = Schema::record(
    "ListRolesDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("keywords", Type::STRING).example(r#""admin""#),
        Field::optional("namespace", Type::STRING)
            .defaults_to(r#""default""#)
            .example(r#""default""#),
    ],
);

pub(crate) static DELETE_ROLE_DTO: Schema = Schema::record(
    "DeleteRoleDto",
    &[
        Field::required("codeList", Type::List(&Type::STRING))
            .example(r#"["code1","code2"]"#)
            .min_items(1)
            .max_items(50),
        Field::optional("namespace", Type::STRING)
            .defaults_to(r#""default""#)
            .example(r#""default""#),
    ],
);

pub(crate) static CREATE_ROLES_BATCH: Schema = Schema::record(
    "CreateRolesBatch",
    &[
        Field::required("list", Type::List(&Type::Schema(&ROLE_LIST_ITEM)))
            .example(
                r#"[{"code":"my-role-code","namespace":"default","description":"this is  description"}]"#,
            )
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static UPDATE_ROLE_DTO: Schema = Schema::record(
    "UpdateRoleDto",
    &[
        Field::required("code", Type::STRING).example(r#""code1""#),
        Field::required("newCode", Type::STRING).example(r#""code2""#),
        Field::required("name", Type::STRING).example(r#""name""#),
        Field::optional("namespace", Type::STRING)
            .defaults_to(r#""default""#)
            .example(r#""default""#),
        Field::optional("description", Type::STRING).example(r#""this is description""#),
        Field::optional("status", Type::STRING).example(r#""enable""#),
        Field::optional("disableTime", Type::DATE_TIME),
        Field::optional("enablePermissionApply", Type::BOOLEAN),
    ],
);

pub(crate) static DELETE_ROLE_BATCH_DTO: Schema = Schema::record(
    "DeleteRoleBatchDto",
    &[
        Field::required(
                "roleList",
                Type::List(&Type::Schema(&ROLE_CODE_AND_NAMESPACE_DTO)),
            )
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static CHECK_ROLE_PARAMS_DTO: Schema = Schema::record(
    "CheckRoleParamsDto",
    &[
        Field::required("namespace", Type::STRING).example(r#""default""#),
        Field::required("code", Type::STRING).example(r#""exampleCode""#),
        Field::optional("name", Type::STRING).example(r#""示例角色名称""#),
    ],
);

pub(crate) static LIST_ROLE_ASSIGNMENTS_DTO: Schema = Schema::record(
    "ListRoleAssignmentsDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("query", Type::STRING).example(r#""示例应用""#),
        Field::required("roleCode", Type::STRING).example(r#""code_1""#),
        Field::optional("namespaceCode", Type::STRING),
        Field::optional(
                "targetType",
                Type::List(&Type::Schema(&LIST_ROLE_ASSIGNMENTS_DTO_TARGET_TYPE)),
            )
            .example(r#"["USER","ORG"]"#),
    ],
);

pub(crate) static LIST_ROLE_ASSIGNMENTS_DTO_TARGET_TYPE: Schema = Schema::open_enum(
    "ListRoleAssignmentsDtoTargetType",
    &["USER", "ORG"],
);

pub(crate) static CREATE_ADMIN_ROLE_DTO: Schema = Schema::record(
    "CreateAdminRoleDto",
    &[
        Field::required("code", Type::STRING).example(r#""manager""#),
        Field::required("name", Type::STRING).example(r#""manager""#),
        Field::optional("description", Type::STRING)
            .example(r#""this is role manager description""#),
    ],
);

pub(crate) static DELETE_ADMIN_ROLE_DTO: Schema = Schema::record(
    "DeleteAdminRoleDto",
    &[
        Field::required("codeList", Type::List(&Type::STRING))
            .example(r#"["code1","code2"]"#)
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static CHECK_ROLE_MUTUAL_EXCLUSION_REQ_DTO: Schema = Schema::record(
    "CheckRoleMutualExclusionReqDto",
    &[Field::required("roles", Type::List(&Type::Schema(&ROLE_CODE_DTO)))],
);

pub(crate) static TARGET_DTO: Schema = Schema::record(
    "TargetDto",
    &[
        Field::required("targetType", Type::Schema(&TARGET_TYPE))
            .example(r#""DEPARTMENT""#),
        Field::required("targetIdentifier", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
    ],
);

pub(crate) static ROLE_CODE_DTO: Schema = Schema::record(
    "RoleCodeDto",
    &[
        Field::required("code", Type::STRING).example(r#""admin""#),
        Field::optional("namespace", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
    ],
);

pub(crate) static ROLE_AUTHORIZED_RESOURCES_RESP_DTO: Schema = Schema::record(
    "RoleAuthorizedResourcesRespDto",
    &[
        Field::required("resourceCode", Type::STRING).example(r#""ecs""#),
        Field::required("resourceType", Type::Schema(&RESOURCE_TYPE))
            .example(r#""DATA""#),
        Field::required("actions", Type::List(&Type::STRING))
            .example(r#"["ecs:Start","ecs:Stop"]"#),
        Field::required("apiIdentifier", Type::STRING).example(r#""dd8d7stf44""#),
    ],
);

pub(crate) static ROLE_AUTHORIZED_RESOURCE_PAGING_DTO: Schema = Schema::record(
    "RoleAuthorizedResourcePagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required(
            "list",
            Type::List(&Type::Schema(&ROLE_AUTHORIZED_RESOURCES_RESP_DTO)),
        ),
    ],
);

pub(crate) static ROLE_DEPARTMENT_RESP_DTO: Schema = Schema::record(
    "RoleDepartmentRespDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("code", Type::STRING).example(r#""code""#),
        Field::required("name", Type::STRING).example(r#""departmentName""#),
        Field::required("description", Type::STRING).example(r#""dd8d7stf44""#),
    ],
);

pub(crate) static ROLE_DEPARTMENT_LIST_PAGING_DTO: Schema = Schema::record(
    "RoleDepartmentListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&ROLE_DEPARTMENT_RESP_DTO))),
    ],
);

pub(crate) static ROLE_LIST_ITEM: Schema = Schema::record(
    "RoleListItem",
    &[
        Field::required("code", Type::STRING).example(r#""my-role-code""#),
        Field::optional("name", Type::STRING).example(r#""my-role-name""#),
        Field::optional("description", Type::STRING)
            .example(r#""this is a description about the role""#),
        Field::optional("namespace", Type::STRING)
            .defaults_to(r#""default""#)
            .example(r#""default""#),
    ],
);

pub(crate) static ROLE_CODE_AND_NAMESPACE_DTO: Schema = Schema::record(
    "RoleCodeAndNamespaceDto",
    &[
        Field::required("code", Type::STRING).example(r#""manager""#),
        Field::required("namespace", Type::STRING).example(r#""system""#),
    ],
);

pub(crate) static CHECK_ROLE_PARAMS_RESP_DTO: Schema = Schema::record(
    "CheckRoleParamsRespDto",
    &[
        Field::required("isValid", Type::BOOLEAN),
        Field::required("message", Type::STRING)
            .example(r#"" namespace name already exist""#),
    ],
);

pub(crate) static ROLE_PERMISSION_LIST_DTO: Schema = Schema::record(
    "RolePermissionListDto",
    &[
        Field::required("roleId", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("status", Type::STRING).example(r#""ENABLE""#),
        Field::optional("enableTime", Type::TIMESTAMP_MILLIS).example("1670915666812"),
        Field::optional("endTime", Type::TIMESTAMP_MILLIS).example("1670915666812"),
        Field::required("userPoolId", Type::STRING)
            .example(r#""6076bacxxxxxxxxd80d993b5""#),
        Field::required("roleName", Type::STRING).example(r#""测试用户""#),
        Field::required("roleCode", Type::STRING).example(r#""code_1""#),
        Field::optional("description", Type::STRING)
            .example(r#""这个一个角色的描述信息""#),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-03-17T05:23:01.567Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-03-17T05:23:01.567Z""#),
    ],
);

pub(crate) static ROLE_LIST_PAGE_DTO: Schema = Schema::record(
    "RoleListPageDto",
    &[
        Field::optional("totalCount", Type::INTEGER).defaults_to("10").example("20"),
        Field::required("data", Type::List(&Type::Schema(&ROLE_PERMISSION_LIST_DTO))),
    ],
);

pub(crate) static CHECK_ROLE_MUTUAL_EXCLUSION_RESULT_DTO: Schema = Schema::record(
    "CheckRoleMutualExclusionResultDto",
    &[Field::required("existMutuallyExclusive", Type::BOOLEAN)],
);

pub(crate) static TARGET_TYPE: Schema = Schema::open_enum(
    "TargetType",
    &["USER", "ROLE", "GROUP", "DEPARTMENT"],
);
