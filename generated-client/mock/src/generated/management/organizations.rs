// @generated from spec/management/organizations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Organizations.

use crate::catalog::*;
use crate::generated::management::public_accounts::{DEPARTMENT_ID_TYPE, SORT_DIRECTION};
use crate::generated::resources::{DEPARTMENT, DEPARTMENT_MEMBER, ORGANIZATION, USER};
use crate::generated::shared::{
    DEPARTMENT_I18N_DTO, GENDER, IS_SUCCESS_DTO, LANG_OBJECT, ORDER_BY, USER_DTO,
};

pub(crate) static GET_ORGANIZATION: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "getOrganization",
    summary: "Get an organization",
    method: "GET",
    path: "/api/v3/get-organization",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ORGANIZATION_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ORGANIZATION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ORGANIZATION,
        action: Action::Read,
        keys: &[Key::new(&ORGANIZATION, &["organizationCode"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ORGANIZATIONS_BATCH: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "getOrganizationsBatch",
    summary: "Get organizations in bulk",
    method: "GET",
    path: "/api/v3/get-organization-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ORGANIZATIONS_BATCH_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&ORGANIZATION_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ORGANIZATION,
        action: Action::Read,
        keys: &[Key::new(&ORGANIZATION, &["organizationCodeList"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_ORGANIZATIONS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "listOrganizations",
    summary: "List organizations",
    method: "GET",
    path: "/api/v3/list-organizations",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_ORGANIZATIONS_DTO,
        locations: &[Location::Query; 7],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ORGANIZATION_PAGING_DTO)),
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
        resource: &ORGANIZATION,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_ORGANIZATION: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "createOrganization",
    summary: "Create an organization",
    method: "POST",
    path: "/api/v3/create-organization",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_ORGANIZATION_REQ_DTO,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&ORGANIZATION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ORGANIZATION,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_ORGANIZATION: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "updateOrganization",
    summary: "Update an organization",
    method: "POST",
    path: "/api/v3/update-organization",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_ORGANIZATION_REQ_DTO,
        locations: &[Location::Body; 9],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&ORGANIZATION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ORGANIZATION,
        action: Action::Update,
        keys: &[Key::new(&ORGANIZATION, &["organizationCode"])],
        items: None,
        returns: None,
        new_key: Some("organizationNewCode"),
    }),
};

pub(crate) static DELETE_ORGANIZATION: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "deleteOrganization",
    summary: "Delete an organization",
    method: "POST",
    path: "/api/v3/delete-organization",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_ORGANIZATION_REQ_DTO,
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
        resource: &ORGANIZATION,
        action: Action::Delete,
        keys: &[Key::new(&ORGANIZATION, &["organizationCode"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SEARCH_ORGANIZATIONS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "searchOrganizations",
    summary: "Search organizations",
    method: "GET",
    path: "/api/v3/search-organizations",
    credentials: &["management"],
    request: Some(Request {
        schema: &SEARCH_ORGANIZATIONS_DTO,
        locations: &[Location::Query; 5],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ORGANIZATION_PAGING_DTO)),
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
        resource: &ORGANIZATION,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_ORGANIZATION_STATUS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "updateOrganizationStatus",
    summary: "Set the status of an organization",
    method: "POST",
    path: "/api/v3/update-organization-status",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_ORGANIZATION_STATUS_REQ_DTO,
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
        resource: &ORGANIZATION,
        action: Action::Update,
        keys: &[Key::new(&ORGANIZATION, &["rootNodeId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_DEPARTMENT: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "getDepartment",
    summary: "Get a department",
    method: "GET",
    path: "/api/v3/get-department",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_DEPARTMENT_DTO,
        locations: &[Location::Query; 7],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&DEPARTMENT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::Read,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_DEPARTMENT: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "createDepartment",
    summary: "Create a department",
    method: "POST",
    path: "/api/v3/create-department",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_DEPARTMENT_REQ_DTO,
        locations: &[Location::Body; 13],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&DEPARTMENT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::Create,
        keys: &[Key::new(&ORGANIZATION, &["organizationCode"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_DEPARTMENT: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "updateDepartment",
    summary: "Update a department",
    method: "POST",
    path: "/api/v3/update-department",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_DEPARTMENT_REQ_DTO,
        locations: &[Location::Body; 14],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&DEPARTMENT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::Update,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_DEPARTMENT: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "deleteDepartment",
    summary: "Delete a department",
    method: "POST",
    path: "/api/v3/delete-department",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_DEPARTMENT_REQ_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::Delete,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SEARCH_DEPARTMENTS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "searchDepartments",
    summary: "Search departments by keyword",
    method: "POST",
    path: "/api/v3/search-departments",
    credentials: &["management"],
    request: Some(Request {
        schema: &SEARCH_DEPARTMENTS_REQ_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&DEPARTMENT_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::List,
        keys: &[Key::new(&ORGANIZATION, &["organizationCode"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SEARCH_DEPARTMENTS_LIST: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "searchDepartmentsList",
    summary: "Search departments",
    method: "POST",
    path: "/api/v3/search-departments-list",
    credentials: &["management"],
    request: Some(Request {
        schema: &SEARCH_DEPARTMENTS_LIST_REQ_DTO,
        locations: &[Location::Body; 10],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&DEPARTMENT_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: None,
        total: None,
        next: None,
    }),
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::List,
        keys: &[Key::new(&ORGANIZATION, &["organizationCode"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_CHILDREN_DEPARTMENTS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "listChildrenDepartments",
    summary: "List child departments",
    method: "GET",
    path: "/api/v3/list-children-departments",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_CHILDREN_DEPARTMENTS_DTO,
        locations: &[Location::Query; 8],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&DEPARTMENT_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::List,
        keys: &[
            Key::new(&ORGANIZATION, &["organizationCode"]),
            Key::new(&DEPARTMENT, &["departmentId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ALL_DEPARTMENTS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "getAllDepartments",
    summary: "List all departments",
    method: "GET",
    path: "/api/v3/get-all-departments",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ALL_DEPARTMENTS_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&DEPARTMENT_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::List,
        keys: &[
            Key::new(&ORGANIZATION, &["organizationCode"]),
            Key::new(&DEPARTMENT, &["departmentId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_DEPARTMENT_MEMBERS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "listDepartmentMembers",
    summary: "List the members of a department",
    method: "GET",
    path: "/api/v3/list-department-members",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_DEPARTMENT_MEMBERS_DTO,
        locations: &[Location::Query; 12],
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
        resource: &DEPARTMENT_MEMBER,
        action: Action::List,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: Some(&USER),
        new_key: None,
    }),
};

pub(crate) static LIST_DEPARTMENT_MEMBER_IDS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "listDepartmentMemberIds",
    summary: "List a department's direct member IDs",
    method: "GET",
    path: "/api/v3/list-department-member-ids",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_DEPARTMENT_MEMBER_IDS_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::STRING)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT_MEMBER,
        action: Action::List,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: Some(&USER),
        new_key: None,
    }),
};

pub(crate) static SEARCH_DEPARTMENT_MEMBERS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "searchDepartmentMembers",
    summary: "Search the members of a department",
    method: "GET",
    path: "/api/v3/search-department-members",
    credentials: &["management"],
    request: Some(Request {
        schema: &SEARCH_DEPARTMENT_MEMBERS_DTO,
        locations: &[Location::Query; 11],
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
        resource: &DEPARTMENT_MEMBER,
        action: Action::List,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: Some(&USER),
        new_key: None,
    }),
};

pub(crate) static ADD_DEPARTMENT_MEMBERS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "addDepartmentMembers",
    summary: "Add members to a department",
    method: "POST",
    path: "/api/v3/add-department-members",
    credentials: &["management"],
    request: Some(Request {
        schema: &ADD_DEPARTMENT_MEMBERS_REQ_DTO,
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
        resource: &DEPARTMENT_MEMBER,
        action: Action::Create,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&USER, &["userIds"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOVE_DEPARTMENT_MEMBERS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "removeDepartmentMembers",
    summary: "Remove members from a department",
    method: "POST",
    path: "/api/v3/remove-department-members",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_DEPARTMENT_MEMBERS_REQ_DTO,
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
        resource: &DEPARTMENT_MEMBER,
        action: Action::Delete,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&USER, &["userIds"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_PARENT_DEPARTMENT: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "getParentDepartment",
    summary: "Get the parent department",
    method: "GET",
    path: "/api/v3/get-parent-department",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PARENT_DEPARTMENT_DTO,
        locations: &[Location::Query; 5],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&DEPARTMENT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::Read,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static IS_USER_IN_DEPARTMENT: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "isUserInDepartment",
    summary: "Check a user's department membership",
    method: "GET",
    path: "/api/v3/is-user-in-department",
    credentials: &["management"],
    request: Some(Request {
        schema: &IS_USER_IN_DEPARTMENT_DTO,
        locations: &[Location::Query; 6],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&IS_USER_IN_DEPARTMENT_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT_MEMBER,
        action: Action::Check,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&USER, &["userId"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_DEPARTMENT_BY_ID: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "getDepartmentById",
    summary: "Get a department by ID",
    method: "GET",
    path: "/api/v3/get-department-by-id",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_DEPARTMENT_BY_ID_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&DEPARTMENT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::Read,
        keys: &[Key::new(&DEPARTMENT, &["departmentId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_DEPARTMENT_TREE: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "createDepartmentTree",
    summary: "Create departments from a tree",
    method: "POST",
    path: "/api/v3/create-department-tree",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_DEPARTMENT_TREE_REQ_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&RESULT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_DEPARTMENT_SYNC_RELATIONS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "getDepartmentSyncRelations",
    summary: "List a department's synchronization relations",
    method: "GET",
    path: "/api/v3/get-department-sync-relations",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_DEPARTMENT_SYNC_RELATIONS_DTO,
        locations: &[Location::Query; 5],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&USER_SYNC_RELATION_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static DELETE_DEPARTMENT_SYNC_RELATIONS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "deleteDepartmentSyncRelations",
    summary: "Delete a department's synchronization relations",
    method: "POST",
    path: "/api/v3/delete-department-sync-relations",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_DEPARTMENT_SYNC_RELATION_REQ_DTO,
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

pub(crate) static UPDATE_NODE_STATUS: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "updateNodeStatus",
    summary: "Enable or disable a department",
    method: "POST",
    path: "/api/v3/update-department-status",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_DEPARTMENT_STATUS_REQ_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&NODE)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::Update,
        keys: &[Key::new(&DEPARTMENT, &["departmentId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_DEPARTMENT_ALL_APP: Operation = Operation {
    client: "management",
    group: "organizations",
    name: "getDepartmentAllApp",
    summary: "List the applications of a department",
    method: "POST",
    path: "/api/v3/get-department-available-app",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_DEPARTMENT_BY_ID_REQ_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&DEPARTMENT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &DEPARTMENT,
        action: Action::Read,
        keys: &[Key::new(&DEPARTMENT, &["departmentId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ORGANIZATION_DTO: Schema = Schema::record(
    "GetOrganizationDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withPost", Type::BOOLEAN).defaults_to("false").example("true"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static GET_ORGANIZATIONS_BATCH_DTO: Schema = Schema::record(
    "GetOrganizationsBatchDto",
    &[
        Field::required("organizationCodeList", Type::List(&Type::STRING))
            .example(r#"["code1","code2"]"#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withPost", Type::BOOLEAN).defaults_to("false").example("true"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static LIST_ORGANIZATIONS_DTO: Schema = Schema::record(
    "ListOrganizationsDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("fetchAll", Type::BOOLEAN).defaults_to("false").example("false"),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withPost", Type::BOOLEAN).defaults_to("false").example("true"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
        Field::optional("status", Type::BOOLEAN),
    ],
);

pub(crate) static CREATE_ORGANIZATION_REQ_DTO: Schema = Schema::record(
    "CreateOrganizationReqDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("organizationName", Type::STRING).example(r#""蒸汽记忆""#),
        Field::optional("description", Type::STRING).example(r#""组织描述信息""#),
        Field::optional("openDepartmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("i18n", Type::Schema(&ORGANIZATION_NAME_I18N_DTO)),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
        Field::optional("postIdList", Type::List(&Type::STRING)).example(r#"["xxx"]"#),
        Field::required("metadata", Type::OBJECT),
    ],
);

pub(crate) static UPDATE_ORGANIZATION_REQ_DTO: Schema = Schema::record(
    "UpdateOrganizationReqDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("description", Type::STRING).example(r#""技术研发部门""#),
        Field::optional("openDepartmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("leaderUserIds", Type::List(&Type::STRING))
            .example(r#"["60b49eb83fd80adb96f26e68"]"#),
        Field::optional("i18n", Type::Schema(&ORGANIZATION_NAME_I18N_DTO)),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
        Field::optional("organizationNewCode", Type::STRING).example(r#""steamory2""#),
        Field::optional("organizationName", Type::STRING).example(r#""蒸汽记忆""#),
        Field::optional("postIdList", Type::List(&Type::STRING)).example(r#"["xxx"]"#),
    ],
);

pub(crate) static DELETE_ORGANIZATION_REQ_DTO: Schema = Schema::record(
    "DeleteOrganizationReqDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static SEARCH_ORGANIZATIONS_DTO: Schema = Schema::record(
    "SearchOrganizationsDto",
    &[
        Field::required("keywords", Type::STRING).example(r#""Authing""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static UPDATE_ORGANIZATION_STATUS_REQ_DTO: Schema = Schema::record(
    "UpdateOrganizationStatusReqDto",
    &[
        Field::optional("status", Type::STRING).example(r#""false""#),
        Field::required("rootNodeId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static GET_DEPARTMENT_DTO: Schema = Schema::record(
    "GetDepartmentDto",
    &[
        Field::optional("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("departmentId", Type::STRING).example(r#""root""#),
        Field::optional("departmentCode", Type::STRING).example(r#""example""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("flatCustomData", Type::BOOLEAN).defaults_to("false"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static CREATE_DEPARTMENT_REQ_DTO: Schema = Schema::record(
    "CreateDepartmentReqDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("openDepartmentId", Type::STRING)
            .example(r#""ou_7dab8a3d3cdccxxxxxx777c7ad535d62""#),
        Field::required("name", Type::STRING).example(r#""开发部""#),
        Field::optional("description", Type::STRING).example(r#""技术研发部门""#),
        Field::required("parentDepartmentId", Type::STRING)
            .example(r#""6229c4deb3e4d8a20b6021ff""#),
        Field::optional("code", Type::STRING).example(r#""6229c4deb3e4d8a20b6021ff""#),
        Field::optional("isVirtualNode", Type::BOOLEAN).example("false"),
        Field::optional("i18n", Type::Schema(&DEPARTMENT_I18N_DTO)),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"icon":"https://example.com/logo"}"#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("postIdList", Type::List(&Type::STRING)).example(r#"["xxx"]"#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
        Field::required("metadata", Type::OBJECT),
    ],
);

pub(crate) static UPDATE_DEPARTMENT_REQ_DTO: Schema = Schema::record(
    "UpdateDepartmentReqDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("leaderUserIds", Type::List(&Type::STRING))
            .example(r#"["60b49eb83fd80adb96f26e68"]"#),
        Field::optional("description", Type::STRING).example(r#""技术研发部门""#),
        Field::optional("code", Type::STRING).example(r#""6229c4deb3e4d8a20b6021ff""#),
        Field::optional("i18n", Type::Schema(&DEPARTMENT_I18N_DTO)),
        Field::optional("status", Type::BOOLEAN).example("false"),
        Field::optional("name", Type::STRING).example(r#""开发部""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("parentDepartmentId", Type::STRING)
            .example(r#""6229c4deb3e4d8a20b6021ff""#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"icon":"https://example.com/icon"}"#),
        Field::required("metadata", Type::OBJECT),
        Field::optional("postIdList", Type::List(&Type::STRING)).example(r#"["xxx"]"#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static DELETE_DEPARTMENT_REQ_DTO: Schema = Schema::record(
    "DeleteDepartmentReqDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static SEARCH_DEPARTMENTS_REQ_DTO: Schema = Schema::record(
    "SearchDepartmentsReqDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("keywords", Type::STRING).example(r#""Authing""#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static SEARCH_DEPARTMENTS_LIST_REQ_DTO: Schema = Schema::record(
    "SearchDepartmentsListReqDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withPost", Type::BOOLEAN).defaults_to("false").example("true"),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional(
            "advancedFilter",
            Type::List(&Type::Schema(&SEARCH_DEPARTMENTS_FILTER_ITEM_DTO)),
        ),
        Field::optional("sortBy", Type::Schema(&SEARCH_DEPARTMENTS_LIST_REQ_DTO_SORT_BY))
            .defaults_to(r#""updatedAt""#)
            .example(r#""updatedAt""#),
        Field::optional(
                "orderBy",
                Type::Schema(&SEARCH_DEPARTMENTS_LIST_REQ_DTO_ORDER_BY),
            )
            .defaults_to(r#""DESC""#)
            .example(r#""DESC""#),
        Field::optional("sort", Type::List(&Type::Schema(&DEPARTMENT_SORTING_DTO))),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static SEARCH_DEPARTMENTS_LIST_REQ_DTO_SORT_BY: Schema = Schema::open_enum(
    "SearchDepartmentsListReqDtoSortBy",
    &["updatedAt", "createdAt"],
);

pub(crate) static SEARCH_DEPARTMENTS_LIST_REQ_DTO_ORDER_BY: Schema = Schema::open_enum(
    "SearchDepartmentsListReqDtoOrderBy",
    &["ASC", "DESC"],
);

pub(crate) static LIST_CHILDREN_DEPARTMENTS_DTO: Schema = Schema::record(
    "ListChildrenDepartmentsDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("status", Type::BOOLEAN).example("false"),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("excludeVirtualNode", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("onlyVirtualNode", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static GET_ALL_DEPARTMENTS_DTO: Schema = Schema::record(
    "GetAllDepartmentsDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("departmentId", Type::STRING)
            .defaults_to(r#""root""#)
            .example(r#""root""#),
        Field::optional(
                "departmentIdType",
                Type::Schema(&GET_ALL_DEPARTMENTS_DTO_DEPARTMENT_ID_TYPE),
            )
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
    ],
);

pub(crate) static GET_ALL_DEPARTMENTS_DTO_DEPARTMENT_ID_TYPE: Schema = Schema::open_enum(
    "GetAllDepartmentsDtoDepartmentIdType",
    &["department_id", "open_department_id"],
);

pub(crate) static LIST_DEPARTMENT_MEMBERS_DTO: Schema = Schema::record(
    "ListDepartmentMembersDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("departmentId", Type::STRING).example(r#""root""#),
        Field::optional("sortBy", Type::Schema(&LIST_DEPARTMENT_MEMBERS_DTO_SORT_BY))
            .defaults_to(r#""JoinDepartmentAt""#)
            .example(r#""JoinDepartmentAt""#),
        Field::optional("orderBy", Type::Schema(&ORDER_BY))
            .defaults_to(r#""Desc""#)
            .example(r#""Desc""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("includeChildrenDepartments", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .minimum(1.0)
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
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static LIST_DEPARTMENT_MEMBERS_DTO_SORT_BY: Schema = Schema::open_enum(
    "ListDepartmentMembersDtoSortBy",
    &["Default", "JoinDepartmentAt", "userId", "createAt", "updatedAt"],
);

pub(crate) static LIST_DEPARTMENT_MEMBER_IDS_DTO: Schema = Schema::record(
    "ListDepartmentMemberIdsDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("departmentId", Type::STRING).example(r#""root""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static SEARCH_DEPARTMENT_MEMBERS_DTO: Schema = Schema::record(
    "SearchDepartmentMembersDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("departmentId", Type::STRING).example(r#""root""#),
        Field::required("keywords", Type::STRING).example(r#""张三""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("includeChildrenDepartments", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withIdentities", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static ADD_DEPARTMENT_MEMBERS_REQ_DTO: Schema = Schema::record(
    "AddDepartmentMembersReqDto",
    &[
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["623c20b2a062aaaaf41b17da"]"#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static REMOVE_DEPARTMENT_MEMBERS_REQ_DTO: Schema = Schema::record(
    "RemoveDepartmentMembersReqDto",
    &[
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["623c20b2a062aaaaf41b17da"]"#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static GET_PARENT_DEPARTMENT_DTO: Schema = Schema::record(
    "GetParentDepartmentDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("departmentId", Type::STRING).example(r#""root""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static IS_USER_IN_DEPARTMENT_DTO: Schema = Schema::record(
    "IsUserInDepartmentDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("departmentId", Type::STRING).example(r#""root""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("includeChildrenDepartments", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static GET_DEPARTMENT_BY_ID_DTO: Schema = Schema::record(
    "GetDepartmentByIdDto",
    &[
        Field::required("departmentId", Type::STRING).example(r#""root""#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("appTypeList", Type::List(&Type::STRING)),
    ],
);

pub(crate) static CREATE_DEPARTMENT_TREE_REQ_DTO: Schema = Schema::record(
    "CreateDepartmentTreeReqDto",
    &[
        Field::required("name", Type::STRING).example(r#""研发""#),
        Field::optional("children", Type::List(&Type::STRING)),
        Field::optional("members", Type::Schema(&USER_INFO_DTO)),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static GET_DEPARTMENT_SYNC_RELATIONS_DTO: Schema = Schema::record(
    "GetDepartmentSyncRelationsDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("departmentId", Type::STRING).example(r#""root""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static DELETE_DEPARTMENT_SYNC_RELATION_REQ_DTO: Schema = Schema::record(
    "DeleteDepartmentSyncRelationReqDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("departmentId", Type::STRING).example(r#""root""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::required("provider", Type::STRING),
    ],
);

pub(crate) static UPDATE_DEPARTMENT_STATUS_REQ_DTO: Schema = Schema::record(
    "UpdateDepartmentStatusReqDto",
    &[
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("status", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static GET_DEPARTMENT_BY_ID_REQ_DTO: Schema = Schema::record(
    "GetDepartmentByIdReqDto",
    &[
        Field::required("departmentId", Type::STRING),
        Field::optional("tenantId", Type::STRING),
        Field::optional("appTypeList", Type::List(&Type::STRING)),
        Field::optional("withCustomData", Type::BOOLEAN),
    ],
);

pub(crate) static ORGANIZATION_NAME_I18N_DTO: Schema = Schema::record(
    "OrganizationNameI18nDto",
    &[Field::required("organizationName", Type::Schema(&LANG_OBJECT))],
);

pub(crate) static ORGANIZATION_DTO: Schema = Schema::record(
    "OrganizationDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("organizationName", Type::STRING).example(r#""蒸汽记忆""#),
        Field::optional("description", Type::STRING).example(r#""组织描述信息""#),
        Field::optional("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::optional("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("openDepartmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("hasChildren", Type::BOOLEAN).example("true"),
        Field::optional("leaderUserIds", Type::List(&Type::STRING))
            .example(r#"["60b49eb83fd80adb96f26e68"]"#),
        Field::required("membersCount", Type::INTEGER).example("150"),
        Field::required("isVirtualNode", Type::BOOLEAN).example("false"),
        Field::optional("i18n", Type::Schema(&ORGANIZATION_NAME_I18N_DTO)),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"icon":"https://example.com/logo"}"#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
        Field::optional("postIdList", Type::List(&Type::STRING)).example(r#"["xxx"]"#),
        Field::optional("status", Type::STRING).example(r#""false""#),
        Field::optional("allow", Type::List(&Type::STRING)).example(r#"["xxx"]"#),
    ],
);

pub(crate) static ORGANIZATION_PAGING_DTO: Schema = Schema::record(
    "OrganizationPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&ORGANIZATION_DTO))),
    ],
);

pub(crate) static DEPARTMENT_DTO: Schema = Schema::record(
    "DepartmentDto",
    &[
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::optional("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::optional("openDepartmentId", Type::STRING)
            .example(r#""ou_7dab8a3d3cdccxxxxxx777c7ad535d62""#),
        Field::required("name", Type::STRING).example(r#""开发部""#),
        Field::optional("leaderUserIds", Type::List(&Type::STRING))
            .example(r#"["60b49eb83fd80adb96f26e68"]"#),
        Field::optional("description", Type::STRING).example(r#""技术研发部门""#),
        Field::required("parentDepartmentId", Type::STRING)
            .example(r#""6229c4deb3e4d8a20b6021ff""#),
        Field::optional("code", Type::STRING).example(r#""6229c4deb3e4d8a20b6021ff""#),
        Field::required("parentDepartmentCode", Type::STRING).example(r#""test""#),
        Field::required("membersCount", Type::INTEGER).example("11"),
        Field::required("hasChildren", Type::BOOLEAN).example("true"),
        Field::optional("isVirtualNode", Type::BOOLEAN).example("false"),
        Field::optional("i18n", Type::Schema(&DEPARTMENT_I18N_DTO)),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"icon":"https://example.com/logo"}"#),
        Field::optional("posts", Type::List(&Type::STRING)),
        Field::optional("postIdList", Type::List(&Type::STRING)).example(r#"["xxx"]"#),
        Field::optional("status", Type::BOOLEAN).example("false"),
        Field::optional("allow", Type::List(&Type::STRING)).example(r#"["xxx"]"#),
    ],
);

pub(crate) static SEARCH_DEPARTMENTS_FILTER_ITEM_DTO: Schema = Schema::record(
    "SearchDepartmentsFilterItemDto",
    &[
        Field::required("field", Type::STRING),
        Field::required(
                "operator",
                Type::Schema(&SEARCH_DEPARTMENTS_FILTER_ITEM_DTO_OPERATOR),
            )
            .example(r#""EQUAL""#),
        Field::optional("value", Type::ANY).example(r#""test""#),
    ],
);

pub(crate) static SEARCH_DEPARTMENTS_FILTER_ITEM_DTO_OPERATOR: Schema = Schema::open_enum(
    "SearchDepartmentsFilterItemDtoOperator",
    &["BETWEEN", "EQUAL", "IN", "LESSER", "GREATER", "CONTAINS"],
);

pub(crate) static DEPARTMENT_SORTING_DTO: Schema = Schema::record(
    "DepartmentSortingDto",
    &[
        Field::required("field", Type::Schema(&DEPARTMENT_SORTING_DTO_FIELD))
            .example(r#""createdAt""#),
        Field::required("order", Type::Schema(&SORT_DIRECTION)).example(r#""desc""#),
    ],
);

pub(crate) static DEPARTMENT_SORTING_DTO_FIELD: Schema = Schema::open_enum(
    "DepartmentSortingDtoField",
    &["updatedAt", "createdAt", "name"],
);

pub(crate) static DEPARTMENT_PAGING_DTO: Schema = Schema::record(
    "DepartmentPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER).example("10"),
        Field::required("list", Type::List(&Type::Schema(&DEPARTMENT_DTO))),
    ],
);

pub(crate) static USER_PAGING_DTO: Schema = Schema::record(
    "UserPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&USER_DTO))),
    ],
);

pub(crate) static IS_USER_IN_DEPARTMENT_DATA_DTO: Schema = Schema::record(
    "IsUserInDepartmentDataDto",
    &[Field::required("inDepartment", Type::BOOLEAN).example("true")],
);

pub(crate) static USER_INFO_DTO: Schema = Schema::record(
    "UserInfoDto",
    &[
        Field::optional("username", Type::STRING).example(r#""bob""#),
        Field::optional("email", Type::STRING).example(r#""test@example.com""#),
        Field::optional("phone", Type::STRING).example(r#""188xxxx8888""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::optional("name", Type::STRING).example(r#""张三""#),
        Field::optional("gender", Type::Schema(&GENDER)).example(r#""M""#),
        Field::optional("country", Type::STRING).example(r#""CN""#),
        Field::optional("province", Type::STRING).example(r#""BJ""#),
        Field::optional("city", Type::STRING).example(r#""BJ""#),
    ],
);

pub(crate) static RESULT_DTO: Schema = Schema::record(
    "Result",
    &[
        Field::required("addUser", Type::INTEGER),
        Field::required("updateUser", Type::INTEGER),
        Field::required("addDepartment", Type::INTEGER),
        Field::required("updateDepartment", Type::INTEGER),
    ],
);

pub(crate) static USER_: Schema = Schema::record("User", &[]);

pub(crate) static USER_SYNC_RELATION_DTO: Schema = Schema::record(
    "UserSyncRelationDto",
    &[
        Field::required("provider", Type::STRING),
        Field::required("userIdInIdp", Type::STRING)
            .example(r#""oj7Nq05R-RRaqak0_YlMLnnIwsvg""#),
        Field::required("userInfoInIdp", Type::Schema(&USER_)),
    ],
);

pub(crate) static NODE: Schema = Schema::record("Node", &[]);
