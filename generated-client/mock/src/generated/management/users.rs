// @generated from spec/management/users.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Users.

use crate::catalog::*;
use crate::generated::management::organizations::{
    USER_PAGING_DTO, USER_SYNC_RELATION_DTO,
};
use crate::generated::management::public_accounts::{
    DEPARTMENT_ID_TYPE, FILTER_OPERATOR, PAGINATION_DTO,
    SEND_CREATE_ACCOUNT_NOTIFICATION_DTO, SEND_RESET_PASSWORD_NOTIFICATION_DTO,
    SORTING_DTO, USER_ID_TYPE, USER_SEARCH_FIELD,
};
use crate::generated::resources::{
    APPLICATION, APPLICATION_PERMISSION, DEPARTMENT, DEPARTMENT_MEMBER, GROUP,
    GROUP_MEMBER, IDENTITY, NAMESPACE, RESOURCE, RESOURCE_PERMISSION, ROLE,
    ROLE_ASSIGNMENT, USER,
};
use crate::generated::shared::{
    AUTHORIZED_RESOURCE_PAGING_DTO, DEPARTMENT_SORT_FIELD, EXT_IDP_TYPE, GENDER,
    IDENTITY_DTO, IS_SUCCESS_DTO, ORDER_BY, PASSWORD_ENCRYPT_TYPE, RESOURCE_TYPE,
    ROLE_DTO, USER_DEPARTMENT_PAGING_DTO, USER_DTO, USER_STATUS,
};

pub(crate) static LIST_USERS: Operation = Operation {
    client: "management",
    group: "users",
    name: "listUsers",
    summary: "Search users",
    method: "POST",
    path: "/api/v3/list-users",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_USERS_REQUEST_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&USER_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["options", "pagination", "page"],
        limit: Some(&["options", "pagination", "limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &USER,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_USERS_LEGACY: Operation = Operation {
    client: "management",
    group: "users",
    name: "listUsersLegacy",
    summary: "List users",
    method: "GET",
    path: "/api/v3/list-users",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_USERS_LEGACY_DTO,
        locations: &[Location::Query; 10],
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
        resource: &USER,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_USER: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUser",
    summary: "Get a user",
    method: "GET",
    path: "/api/v3/get-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_DTO,
        locations: &[Location::Query; 8],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&USER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER,
        action: Action::Read,
        keys: &[Key::new(&USER, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_USER_BATCH: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserBatch",
    summary: "Get users in bulk",
    method: "GET",
    path: "/api/v3/get-user-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_BATCH_DTO,
        locations: &[Location::Query; 7],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&USER_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER,
        action: Action::Read,
        keys: &[Key::new(&USER, &["userIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static USER_FIELD_DECRYPT: Operation = Operation {
    client: "management",
    group: "users",
    name: "userFieldDecrypt",
    summary: "Decrypt user fields",
    method: "POST",
    path: "/api/v3/users/field/decrypt",
    credentials: &["management"],
    request: Some(Request {
        schema: &USER_FIELD_DECRYPT_REQ_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&USER_FIELD_DECRYPT_RESP_ITEM_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CREATE_USER: Operation = Operation {
    client: "management",
    group: "users",
    name: "createUser",
    summary: "Create a user",
    method: "POST",
    path: "/api/v3/create-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_USER_REQ_DTO,
        locations: &[Location::Body; 42],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&USER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_USERS_BATCH: Operation = Operation {
    client: "management",
    group: "users",
    name: "createUsersBatch",
    summary: "Create users in bulk",
    method: "POST",
    path: "/api/v3/create-users-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_USER_BATCH_REQ_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&USER_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER,
        action: Action::Create,
        keys: &[],
        items: Some("list"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_USER: Operation = Operation {
    client: "management",
    group: "users",
    name: "updateUser",
    summary: "Update a user",
    method: "POST",
    path: "/api/v3/update-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_USER_REQ_DTO,
        locations: &[Location::Body; 38],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&USER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER,
        action: Action::Update,
        keys: &[Key::new(&USER, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_USER_BATCH: Operation = Operation {
    client: "management",
    group: "users",
    name: "updateUserBatch",
    summary: "Update users in bulk",
    method: "POST",
    path: "/api/v3/update-user-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_USER_BATCH_REQ_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&USER_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER,
        action: Action::Update,
        keys: &[Key::new(&USER, &["list", "userId"])],
        items: Some("list"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_USERS_BATCH: Operation = Operation {
    client: "management",
    group: "users",
    name: "deleteUsersBatch",
    summary: "Delete users",
    method: "POST",
    path: "/api/v3/delete-users-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_USERS_BATCH_DTO,
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
        resource: &USER,
        action: Action::Delete,
        keys: &[Key::new(&USER, &["userIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_USER_IDENTITIES: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserIdentities",
    summary: "List the external identities of a user",
    method: "GET",
    path: "/api/v3/get-user-identities",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_IDENTITIES_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&IDENTITY_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &IDENTITY,
        action: Action::List,
        keys: &[Key::new(&USER, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_USER_ROLES: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserRoles",
    summary: "List the roles of a user",
    method: "GET",
    path: "/api/v3/get-user-roles",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_ROLES_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ROLE_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ROLE_ASSIGNMENT,
        action: Action::List,
        keys: &[Key::new(&USER, &["userId"]), Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: Some(&ROLE),
        new_key: None,
    }),
};

pub(crate) static GET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserPrincipalAuthenticationInfo",
    summary: "Get a user's real-name authentication",
    method: "GET",
    path: "/api/v3/get-user-principal-authentication-info",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_PRINCIPAL_AUTHENTICATION_INFO_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PRINCIPAL_AUTHENTICATION_INFO_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static RESET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation = Operation {
    client: "management",
    group: "users",
    name: "resetUserPrincipalAuthenticationInfo",
    summary: "Delete a user's real-name authentication",
    method: "POST",
    path: "/api/v3/reset-user-principal-authentication-info",
    credentials: &["management"],
    request: Some(Request {
        schema: &RESET_USER_PRINCIPAL_AUTHENTICATION_INFO_DTO,
        locations: &[Location::Body; 2],
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

pub(crate) static GET_USER_DEPARTMENTS: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserDepartments",
    summary: "List the departments of a user",
    method: "GET",
    path: "/api/v3/get-user-departments",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_DEPARTMENTS_DTO,
        locations: &[Location::Query; 8],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&USER_DEPARTMENT_PAGING_DTO)),
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
        keys: &[Key::new(&USER, &["userId"])],
        items: None,
        returns: Some(&DEPARTMENT),
        new_key: None,
    }),
};

pub(crate) static SET_USER_DEPARTMENTS: Operation = Operation {
    client: "management",
    group: "users",
    name: "setUserDepartments",
    summary: "Set the departments of a user",
    method: "POST",
    path: "/api/v3/set-user-departments",
    credentials: &["management"],
    request: Some(Request {
        schema: &SET_USER_DEPARTMENTS_DTO,
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
        resource: &DEPARTMENT_MEMBER,
        action: Action::Replace,
        keys: &[
            Key::new(&DEPARTMENT, &["departments", "departmentId"]),
            Key::new(&USER, &["userId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_USER_GROUPS: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserGroups",
    summary: "List the groups of a user",
    method: "GET",
    path: "/api/v3/get-user-groups",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_GROUPS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GROUP_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &GROUP_MEMBER,
        action: Action::List,
        keys: &[Key::new(&USER, &["userId"])],
        items: None,
        returns: Some(&GROUP),
        new_key: None,
    }),
};

pub(crate) static GET_USER_MFA_INFO: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserMfaInfo",
    summary: "Get a user's MFA bindings",
    method: "GET",
    path: "/api/v3/get-user-mfa-info",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_MFA_INFO_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&USER_MFA_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_ARCHIVED_USERS: Operation = Operation {
    client: "management",
    group: "users",
    name: "listArchivedUsers",
    summary: "List archived users",
    method: "GET",
    path: "/api/v3/list-archived-users",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_ARCHIVED_USERS_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ARCHIVED_USERS_LIST_PAGING_DTO)),
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

pub(crate) static KICK_USERS: Operation = Operation {
    client: "management",
    group: "users",
    name: "kickUsers",
    summary: "Force a user offline",
    method: "POST",
    path: "/api/v3/kick-users",
    credentials: &["management"],
    request: Some(Request {
        schema: &KICK_USERS_DTO,
        locations: &[Location::Body; 3],
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

pub(crate) static IS_USER_EXISTS: Operation = Operation {
    client: "management",
    group: "users",
    name: "isUserExists",
    summary: "Check whether a user exists",
    method: "POST",
    path: "/api/v3/is-user-exists",
    credentials: &["management"],
    request: Some(Request {
        schema: &IS_USER_EXISTS_REQ_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_USER_EXISTS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER,
        action: Action::Check,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_USER_ACCESSIBLE_APPS: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserAccessibleApps",
    summary: "List a user's accessible applications",
    method: "GET",
    path: "/api/v3/get-user-accessible-apps",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_ACCESSIBLE_APPS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&APP_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_USER_AUTHORIZED_APPS: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserAuthorizedApps",
    summary: "List a user's authorized applications",
    method: "GET",
    path: "/api/v3/get-user-authorized-apps",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_AUTHORIZED_APPS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&APP_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION_PERMISSION,
        action: Action::List,
        keys: &[Key::new(&USER, &["userId"])],
        items: None,
        returns: Some(&APPLICATION),
        new_key: None,
    }),
};

pub(crate) static HAS_ANY_ROLE: Operation = Operation {
    client: "management",
    group: "users",
    name: "hasAnyRole",
    summary: "Check a user's roles",
    method: "POST",
    path: "/api/v3/has-any-role",
    credentials: &["management"],
    request: Some(Request {
        schema: &HAS_ANY_ROLE_REQ_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&HAS_ANY_ROLE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ROLE_ASSIGNMENT,
        action: Action::Check,
        keys: &[
            Key::new(&ROLE, &["roles", "code"]),
            Key::new(&USER, &["userId"]),
            Key::new(&NAMESPACE, &["roles", "namespace"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_USER_LOGIN_HISTORY: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserLoginHistory",
    summary: "List a user's sign-in history",
    method: "GET",
    path: "/api/v3/get-user-login-history",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_LOGIN_HISTORY_DTO,
        locations: &[Location::Query; 8],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&USER_LOGIN_HISTORY_PAGING_DTO)),
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

pub(crate) static GET_USER_LOGGEDIN_APPS: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserLoggedinApps",
    summary: "List a user's signed-in applications",
    method: "GET",
    path: "/api/v3/get-user-loggedin-apps",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_LOGGEDIN_APPS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&USER_LOGGED_IN_APPS_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_USER_LOGGEDIN_IDENTITIES: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserLoggedinIdentities",
    summary: "List a user's signed-in identity sources",
    method: "GET",
    path: "/api/v3/get-user-logged-in-identities",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_LOGGEDIN_IDENTITIES_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&USER_LOGGED_IN_IDENTITIES_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static RESIGN_USER: Operation = Operation {
    client: "management",
    group: "users",
    name: "resignUser",
    summary: "Offboard a user",
    method: "POST",
    path: "/api/v3/resign-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &RESIGN_USER_REQ_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&RESIGN_USER_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER,
        action: Action::Update,
        keys: &[Key::new(&USER, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static RESIGN_USER_BATCH: Operation = Operation {
    client: "management",
    group: "users",
    name: "resignUserBatch",
    summary: "Offboard users in bulk",
    method: "POST",
    path: "/api/v3/resign-user-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &RESIGN_USER_BATCH_REQ_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&RESIGN_USER_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER,
        action: Action::Update,
        keys: &[Key::new(&USER, &["userIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_USER_AUTHORIZED_RESOURCES: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserAuthorizedResources",
    summary: "List a user's authorized resources",
    method: "GET",
    path: "/api/v3/get-user-authorized-resources",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_AUTHORIZED_RESOURCES_DTO,
        locations: &[Location::Query; 4],
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
        keys: &[Key::new(&USER, &["userId"]), Key::new(&NAMESPACE, &["namespace"])],
        items: None,
        returns: Some(&RESOURCE),
        new_key: None,
    }),
};

pub(crate) static CHECK_SESSION_STATUS: Operation = Operation {
    client: "management",
    group: "users",
    name: "checkSessionStatus",
    summary: "Check a user's session status",
    method: "POST",
    path: "/api/v3/check-session-status",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHECK_SESSION_STATUS_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_SESSION_STATUS_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static IMPORT_OTP: Operation = Operation {
    client: "management",
    group: "users",
    name: "importOtp",
    summary: "Import OTPs of users",
    method: "POST",
    path: "/api/v3/import-otp",
    credentials: &["management"],
    request: Some(Request {
        schema: &IMPORT_OTP_REQ_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_OTP_SECRET_BY_USER: Operation = Operation {
    client: "management",
    group: "users",
    name: "getOtpSecretByUser",
    summary: "Get a user's OTP secret",
    method: "GET",
    path: "/api/v3/get-otp-secret-by-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_OTP_SECRET_BY_USER_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&OTP_SECRET_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_USER_PASSWORD_CIPHERTEXT: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserPasswordCiphertext",
    summary: "Get a user's password ciphertext",
    method: "POST",
    path: "/api/v3/get-user-password-ciphertext",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_PASSWORD_CIPHERTEXT_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_USER_PASSWORD_CIPHERTEXT_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LINK_IDENTITY: Operation = Operation {
    client: "management",
    group: "users",
    name: "linkIdentity",
    summary: "Link an identity to a user",
    method: "POST",
    path: "/api/v3/link-identity",
    credentials: &["management"],
    request: Some(Request {
        schema: &LINK_IDENTITY_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LINK_IDENTITY_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &IDENTITY,
        action: Action::Create,
        keys: &[Key::new(&USER, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UNLINK_IDENTITY_: Operation = Operation {
    client: "management",
    group: "users",
    name: "unlinkIdentity",
    summary: "Unlink a user's identities",
    method: "POST",
    path: "/api/v3/unlink-identity",
    credentials: &["management"],
    request: Some(Request {
        schema: &UNLINK_IDENTITY,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&UNLINK_IDENTITY_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &IDENTITY,
        action: Action::Delete,
        keys: &[Key::new(&IDENTITY, &["extIdpId"]), Key::new(&USER, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SET_USERS_MFA_STATUS: Operation = Operation {
    client: "management",
    group: "users",
    name: "setUsersMfaStatus",
    summary: "Set a user's MFA status",
    method: "POST",
    path: "/api/v3/set-mfa-status",
    credentials: &["management"],
    request: Some(Request {
        schema: &SET_MFA_STATUS_DTO,
        locations: &[Location::Body; 3],
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

pub(crate) static GET_USER_MFA_STATUS: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserMfaStatus",
    summary: "Get a user's MFA status",
    method: "GET",
    path: "/api/v3/get-mfa-status",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_MFA_STATUS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_MFA_INFO_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_USER_SYNC_RELATIONS: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserSyncRelations",
    summary: "List a user's synchronization relations",
    method: "GET",
    path: "/api/v3/get-user-sync-relations",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_SYNC_RELATIONS_DTO,
        locations: &[Location::Query; 2],
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

pub(crate) static DELETE_USER_SYNC_RELATIONS: Operation = Operation {
    client: "management",
    group: "users",
    name: "deleteUserSyncRelations",
    summary: "Delete a user's synchronization relations",
    method: "POST",
    path: "/api/v3/delete-user-sync-relations",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_USER_SYNC_RELATION_REQ_DTO,
        locations: &[Location::Body; 3],
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

pub(crate) static GET_USER_ENCRYPT_PASSWORD_BATCH: Operation = Operation {
    client: "management",
    group: "users",
    name: "getUserEncryptPasswordBatch",
    summary: "Get encrypted passwords of users",
    method: "POST",
    path: "/api/v3/batch-get-user-encrypt-password",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_ENCRYPT_PASSWORD_BATCH_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_USER_ENCRYPT_PASSWORD_BATCH_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_USERS_BY_KEYWORDS: Operation = Operation {
    client: "management",
    group: "users",
    name: "listUsersByKeywords",
    summary: "List users by keywords",
    method: "POST",
    path: "/api/v3/list-users-by-keywords",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_USERS_REQUEST_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&USER_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["options", "pagination", "page"],
        limit: Some(&["options", "pagination", "limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &USER,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SEND_USER_RESET_PASSWORD_EMAIL_LINK: Operation = Operation {
    client: "management",
    group: "users",
    name: "sendUserResetPasswordEmailLink",
    summary: "Send password reset links",
    method: "POST",
    path: "/api/v3/send-user-reset-password-email-link",
    credentials: &["management"],
    request: Some(Request {
        schema: &SEND_USER_RESET_PASSWORD_EMAIL_LINK_BATCH_DTO,
        locations: &[Location::Body],
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

pub(crate) static LIST_USERS_LEGACY_DTO: Schema = Schema::record(
    "ListUsersLegacyDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .minimum(1.0)
            .maximum(50.0),
        Field::optional("status", Type::Schema(&USER_STATUS)).example(r#""Activated""#),
        Field::optional("updatedAtStart", Type::TIMESTAMP_MILLIS)
            .example("1655714763890"),
        Field::optional("updatedAtEnd", Type::TIMESTAMP_MILLIS).example("1655714763890"),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withPost", Type::BOOLEAN).defaults_to("false").example("true"),
        Field::optional("withIdentities", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withUserPasswordExpireTime", Type::BOOLEAN),
    ],
);

pub(crate) static GET_USER_DTO: Schema = Schema::record(
    "GetUserDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::optional("flatCustomData", Type::BOOLEAN).defaults_to("false"),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withPost", Type::BOOLEAN).defaults_to("false").example("true"),
        Field::optional("withIdentities", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withTenantIds", Type::BOOLEAN),
    ],
);

pub(crate) static GET_USER_BATCH_DTO: Schema = Schema::record(
    "GetUserBatchDto",
    &[
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["6229ffaxxxxxxxxcade3e3d9","6229ffaxxxxxxxxcade3e3d0"]"#)
            .min_items(1)
            .max_items(50),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("flatCustomData", Type::BOOLEAN).defaults_to("false"),
        Field::optional("withIdentities", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withTenantIds", Type::BOOLEAN),
    ],
);

pub(crate) static USER_FIELD_DECRYPT_REQ_DTO: Schema = Schema::record(
    "UserFieldDecryptReqDto",
    &[
        Field::required("privateKey", Type::Secret(Scalar::String))
            .example(r#""private key""#),
        Field::required(
            "data",
            Type::List(&Type::Schema(&USER_FIELD_DECRYPT_REQ_ITEM_DTO)),
        ),
    ],
);

pub(crate) static CREATE_USER_REQ_DTO: Schema = Schema::record(
    "CreateUserReqDto",
    &[
        Field::optional("status", Type::Schema(&USER_STATUS))
            .defaults_to(r#""Activated""#)
            .example(r#""Activated""#),
        Field::optional("email", Type::STRING).example(r#""test@example.com""#),
        Field::optional("phone", Type::STRING).example(r#""188xxxx8888""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::optional("username", Type::STRING).example(r#""bob""#),
        Field::optional("externalId", Type::STRING).example(r#""10010""#),
        Field::optional("name", Type::STRING).example(r#""张三""#),
        Field::optional("nickname", Type::STRING).example(r#""张三""#),
        Field::optional("photo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-user-avatar.png""#,
            ),
        Field::optional("gender", Type::Schema(&GENDER))
            .defaults_to(r#""U""#)
            .example(r#""M""#),
        Field::optional("emailVerified", Type::BOOLEAN).example("true"),
        Field::optional("phoneVerified", Type::BOOLEAN).example("true"),
        Field::optional("birthdate", Type::STRING).example(r#""2022-06-03""#),
        Field::optional("country", Type::STRING).example(r#""CN""#),
        Field::optional("province", Type::STRING).example(r#""BJ""#),
        Field::optional("city", Type::STRING).example(r#""BJ""#),
        Field::optional("address", Type::STRING).example(r#""北京朝阳""#),
        Field::optional("streetAddress", Type::STRING)
            .example(r#""北京朝阳区 xxx 街道""#),
        Field::optional("postalCode", Type::STRING).example(r#""438100""#),
        Field::optional("company", Type::STRING).example(r#""steamory""#),
        Field::optional("browser", Type::STRING)
            .example(
                r#""Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0""#,
            ),
        Field::optional("device", Type::STRING).example(r#""iOS""#),
        Field::optional("givenName", Type::STRING).example(r#""三""#),
        Field::optional("familyName", Type::STRING).example(r#""张""#),
        Field::optional("middleName", Type::STRING).example(r#""James""#),
        Field::optional("profile", Type::STRING).example(r#""alice""#),
        Field::optional("preferredUsername", Type::STRING).example(r#""alice""#),
        Field::optional("website", Type::STRING).example(r#""https://my-website.com""#),
        Field::optional("zoneinfo", Type::STRING).example(r#""GMT-08:00""#),
        Field::optional("locale", Type::STRING).example(r#""af""#),
        Field::optional("formatted", Type::STRING)
            .example(r#""132, My Street, Kingston, New York 12401.""#),
        Field::optional("region", Type::STRING)
            .example(r#""Xinjiang Uyghur Autonomous Region""#),
        Field::optional("password", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::optional("salt", Type::Secret(Scalar::String))
            .example(r#""dgisaeieruur""#),
        Field::optional("tenantIds", Type::List(&Type::STRING))
            .example(r#"["63f867961cxxxx41e7ccb582","63bea7828f4xxxxbfa80df93"]"#),
        Field::optional("otp", Type::Schema(&CREATE_USER_OTP_DTO))
            .example(
                r#"{"recoveryCode":"b471-8ec0-874a-087f-bccb-cd54","secret":"HZ2F6J3AGNAVSOTV"}"#,
            ),
        Field::optional("departmentIds", Type::List(&Type::STRING))
            .example(r#"["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]"#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
        Field::optional("metadataSource", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
        Field::optional("identities", Type::List(&Type::Schema(&CREATE_IDENTITY_DTO))),
        Field::optional("identityNumber", Type::STRING)
            .example(r#""420421xxxxxxxx1234""#),
        Field::optional("options", Type::Schema(&CREATE_USER_OPTIONS_DTO))
            .example(
                r#"{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}"#,
            ),
    ],
);

pub(crate) static CREATE_USER_BATCH_REQ_DTO: Schema = Schema::record(
    "CreateUserBatchReqDto",
    &[
        Field::required("list", Type::List(&Type::Schema(&CREATE_USER_INFO_DTO)))
            .example(
                r#"[{"status":"Activated","email":"test@example.com","username":"bob","name":"张三","nickname":"张三","password":"passw0rd","photo":"https://files.authing.co/authing-console/default-user-avatar.png","gender":"M","birthdate":"2022-06-03","country":"CN","province":"BJ","city":"BJ","address":"北京朝阳","streetAddress":"北京朝阳区 xxx 街道","postalCode":"438100","company":"steamory","browser":"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0","device":"iOS","givenName":"三","familyName":"张","middleName":"James","profile":"alice","preferredUsername":"alice","website":"https://my-website.com","zoneinfo":"GMT-08:00","locale":"af","formatted":"132, My Street, Kingston, New York 12401.","region":"Xinjiang Uyghur Autonomous Region"}]"#,
            )
            .min_items(1)
            .max_items(50),
        Field::optional("options", Type::Schema(&CREATE_USER_OPTIONS_DTO))
            .example(
                r#"{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}"#,
            ),
    ],
);

pub(crate) static UPDATE_USER_REQ_DTO: Schema = Schema::record(
    "UpdateUserReqDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::optional("name", Type::STRING).example(r#""张三""#),
        Field::optional("nickname", Type::STRING).example(r#""张三""#),
        Field::optional("photo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-user-avatar.png""#,
            ),
        Field::optional("externalId", Type::STRING).example(r#""10010""#),
        Field::optional("status", Type::Schema(&USER_STATUS))
            .defaults_to(r#""Activated""#)
            .example(r#""Activated""#),
        Field::optional("emailVerified", Type::BOOLEAN).example("true"),
        Field::optional("phoneVerified", Type::BOOLEAN).example("true"),
        Field::optional("birthdate", Type::STRING).example(r#""2022-06-03""#),
        Field::optional("country", Type::STRING).example(r#""CN""#),
        Field::optional("province", Type::STRING).example(r#""BJ""#),
        Field::optional("city", Type::STRING).example(r#""BJ""#),
        Field::optional("address", Type::STRING).example(r#""北京朝阳""#),
        Field::optional("streetAddress", Type::STRING)
            .example(r#""北京朝阳区 xxx 街道""#),
        Field::optional("postalCode", Type::STRING).example(r#""438100""#),
        Field::optional("gender", Type::Schema(&GENDER))
            .defaults_to(r#""U""#)
            .example(r#""M""#),
        Field::optional("username", Type::STRING).example(r#""bob""#),
        Field::optional("email", Type::STRING).example(r#""test@example.com""#),
        Field::optional("phone", Type::STRING).example(r#""188xxxx8888""#),
        Field::optional("password", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::optional("company", Type::STRING).example(r#""steamory""#),
        Field::optional("browser", Type::STRING)
            .example(
                r#""Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0""#,
            ),
        Field::optional("device", Type::STRING).example(r#""iOS""#),
        Field::optional("givenName", Type::STRING).example(r#""三""#),
        Field::optional("familyName", Type::STRING).example(r#""张""#),
        Field::optional("middleName", Type::STRING).example(r#""James""#),
        Field::optional("profile", Type::STRING).example(r#""alice""#),
        Field::optional("preferredUsername", Type::STRING).example(r#""alice""#),
        Field::optional("website", Type::STRING).example(r#""https://my-website.com""#),
        Field::optional("zoneinfo", Type::STRING).example(r#""GMT-08:00""#),
        Field::optional("locale", Type::STRING).example(r#""af""#),
        Field::optional("formatted", Type::STRING)
            .example(r#""132, My Street, Kingston, New York 12401.""#),
        Field::optional("region", Type::STRING)
            .example(r#""Xinjiang Uyghur Autonomous Region""#),
        Field::optional("identityNumber", Type::STRING)
            .example(r#""420421xxxxxxxx1234""#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
        Field::optional("metadata", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
        Field::optional("options", Type::Schema(&UPDATE_USER_OPTIONS_DTO))
            .example(
                r#"{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}"#,
            ),
    ],
);

pub(crate) static UPDATE_USER_BATCH_REQ_DTO: Schema = Schema::record(
    "UpdateUserBatchReqDto",
    &[
        Field::required("list", Type::List(&Type::Schema(&UPDATE_USER_INFO_DTO)))
            .example(
                r#"[{"userId":"63f867961cxxxx41e7ccb582","status":"Activated","email":"test@example.com","username":"bob","name":"张三","nickname":"张三","password":"passw0rd","photo":"https://files.authing.co/authing-console/default-user-avatar.png","gender":"M","birthdate":"2022-06-03","country":"CN","province":"BJ","city":"BJ","address":"北京朝阳","streetAddress":"北京朝阳区 xxx 街道","postalCode":"438100","company":"steamory","browser":"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0","device":"iOS","givenName":"三","familyName":"张","middleName":"James","profile":"alice","preferredUsername":"alice","website":"https://my-website.com","zoneinfo":"GMT-08:00","locale":"af","formatted":"132, My Street, Kingston, New York 12401.","region":"Xinjiang Uyghur Autonomous Region"}]"#,
            ),
        Field::optional("options", Type::Schema(&UPDATE_USER_BATCH_OPTIONS_DTO)),
    ],
);

pub(crate) static DELETE_USERS_BATCH_DTO: Schema = Schema::record(
    "DeleteUsersBatchDto",
    &[
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["userId1","userId2"]"#)
            .min_items(1)
            .max_items(50),
        Field::optional("options", Type::Schema(&DELETE_USERS_BATCH_OPTIONS_DTO))
            .example(r#"{"userIdType":"user_id"}"#),
    ],
);

pub(crate) static GET_USER_IDENTITIES_DTO: Schema = Schema::record(
    "GetUserIdentitiesDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static GET_USER_ROLES_DTO: Schema = Schema::record(
    "GetUserRolesDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
    ],
);

pub(crate) static GET_USER_PRINCIPAL_AUTHENTICATION_INFO_DTO: Schema = Schema::record(
    "GetUserPrincipalAuthenticationInfoDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static RESET_USER_PRINCIPAL_AUTHENTICATION_INFO_DTO: Schema = Schema::record(
    "ResetUserPrincipalAuthenticationInfoDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional(
            "options",
            Type::Schema(&RESET_USER_PRINCIPAL_AUTHENTICATION_INFO_OPTIONS_DTO),
        ),
    ],
);

pub(crate) static GET_USER_DEPARTMENTS_DTO: Schema = Schema::record(
    "GetUserDepartmentsDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .minimum(1.0)
            .maximum(50.0),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withDepartmentPaths", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("sortBy", Type::Schema(&DEPARTMENT_SORT_FIELD))
            .defaults_to(r#""JoinDepartmentAt""#)
            .example(r#""JoinDepartmentAt""#),
        Field::optional("orderBy", Type::Schema(&ORDER_BY))
            .defaults_to(r#""Desc""#)
            .example(r#""Desc""#),
    ],
);

pub(crate) static GET_USER_GROUPS_DTO: Schema = Schema::record(
    "GetUserGroupsDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static GET_USER_MFA_INFO_DTO: Schema = Schema::record(
    "GetUserMfaInfoDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static LIST_ARCHIVED_USERS_DTO: Schema = Schema::record(
    "ListArchivedUsersDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .minimum(1.0)
            .maximum(50.0),
        Field::optional("startAt", Type::TIMESTAMP_SECONDS).example("1655714763890"),
    ],
);

pub(crate) static KICK_USERS_DTO: Schema = Schema::record(
    "KickUsersDto",
    &[
        Field::required("userId", Type::STRING),
        Field::required("appIds", Type::List(&Type::STRING))
            .example(r#"["62188e71cxxxx3075289c580"]"#)
            .min_items(1)
            .max_items(50),
        Field::optional("options", Type::Schema(&KICK_USERS_OPTIONS_DTO))
            .example(r#"{"userIdType":"user_id"}"#),
    ],
);

pub(crate) static IS_USER_EXISTS_REQ_DTO: Schema = Schema::record(
    "IsUserExistsReqDto",
    &[
        Field::optional("username", Type::STRING).example(r#""bob""#),
        Field::optional("email", Type::STRING).example(r#""test@example.com""#),
        Field::optional("phone", Type::STRING).example(r#""188xxxx8888""#),
        Field::optional("externalId", Type::STRING).example(r#""10010""#),
    ],
);

pub(crate) static GET_USER_ACCESSIBLE_APPS_DTO: Schema = Schema::record(
    "GetUserAccessibleAppsDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static GET_USER_AUTHORIZED_APPS_DTO: Schema = Schema::record(
    "GetUserAuthorizedAppsDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static HAS_ANY_ROLE_REQ_DTO: Schema = Schema::record(
    "HasAnyRoleReqDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("roles", Type::List(&Type::Schema(&HAS_ROLE_ROLES_DTO))),
        Field::optional("options", Type::Schema(&HAS_ANY_ROLE_OPTIONS_DTO)),
    ],
);

pub(crate) static GET_USER_LOGIN_HISTORY_DTO: Schema = Schema::record(
    "GetUserLoginHistoryDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::optional("appId", Type::STRING),
        Field::optional("clientIp", Type::STRING).example(r#""127.0.0.1""#),
        Field::optional("start", Type::TIMESTAMP_MILLIS).example("1647360000000"),
        Field::optional("end", Type::TIMESTAMP_MILLIS).example("1648051199000"),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .minimum(1.0)
            .maximum(50.0),
    ],
);

pub(crate) static GET_USER_LOGGEDIN_APPS_DTO: Schema = Schema::record(
    "GetUserLoggedinAppsDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static GET_USER_LOGGEDIN_IDENTITIES_DTO: Schema = Schema::record(
    "GetUserLoggedinIdentitiesDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static RESIGN_USER_REQ_DTO: Schema = Schema::record(
    "ResignUserReqDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static GET_USER_AUTHORIZED_RESOURCES_DTO: Schema = Schema::record(
    "GetUserAuthorizedResourcesDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::optional("resourceType", Type::Schema(&RESOURCE_TYPE)),
    ],
);

pub(crate) static CHECK_SESSION_STATUS_DTO: Schema = Schema::record(
    "CheckSessionStatusDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("appId", Type::STRING).example(r#""app1""#),
    ],
);

pub(crate) static IMPORT_OTP_REQ_DTO: Schema = Schema::record(
    "ImportOtpReqDto",
    &[Field::required("list", Type::List(&Type::Schema(&IMPORT_OTP_ITEM_DTO)))],
);

pub(crate) static GET_OTP_SECRET_BY_USER_DTO: Schema = Schema::record(
    "GetOtpSecretByUserDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static GET_USER_PASSWORD_CIPHERTEXT_DTO: Schema = Schema::record(
    "GetUserPasswordCiphertextDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static LINK_IDENTITY_DTO: Schema = Schema::record(
    "LinkIdentityDto",
    &[
        Field::required("extIdpId", Type::STRING),
        Field::required("userId", Type::STRING),
        Field::optional("type", Type::STRING),
        Field::required("userIdInIdp", Type::STRING)
            .example(r#""oj7Nq05R-RRaqak0_YlMLnnIwsvg""#),
        Field::optional("userInfoInIdp", Type::OBJECT),
        Field::optional("isSocial", Type::BOOLEAN),
    ],
);

pub(crate) static UNLINK_IDENTITY: Schema = Schema::record(
    "UnlinkIdentity",
    &[
        Field::required("extIdpId", Type::STRING),
        Field::required("userId", Type::STRING),
        Field::optional("type", Type::STRING),
        Field::optional("isSocial", Type::BOOLEAN),
    ],
);

pub(crate) static SET_MFA_STATUS_DTO: Schema = Schema::record(
    "SetMfaStatusDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::required("mfaTriggerData", Type::Schema(&GET_MFA_INFO_DATA_DTO)),
    ],
);

pub(crate) static GET_USER_MFA_STATUS_DTO: Schema = Schema::record(
    "GetUserMfaStatusDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static GET_USER_SYNC_RELATIONS_DTO: Schema = Schema::record(
    "GetUserSyncRelationsDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static DELETE_USER_SYNC_RELATION_REQ_DTO: Schema = Schema::record(
    "DeleteUserSyncRelationReqDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::required("provider", Type::STRING),
    ],
);

pub(crate) static GET_USER_ENCRYPT_PASSWORD_BATCH_DTO: Schema = Schema::record(
    "GetUserEncryptPasswordBatchDto",
    &[Field::required("userIds", Type::List(&Type::STRING))],
);

pub(crate) static SEND_USER_RESET_PASSWORD_EMAIL_LINK_BATCH_DTO: Schema = Schema::record(
    "SendUserResetPasswordEmailLinkBatchDto",
    &[
        Field::optional(
            "users",
            Type::List(&Type::Schema(&SEND_USER_RESET_PASSWORD_EMAIL_LINK_DTO)),
        ),
    ],
);

pub(crate) static LIST_USERS_ADVANCED_FILTER_ITEM_DTO: Schema = Schema::record(
    "ListUsersAdvancedFilterItemDto",
    &[
        Field::required("field", Type::STRING).example(r#""nickname""#),
        Field::required("operator", Type::Schema(&FILTER_OPERATOR))
            .example(r#""EQUAL""#),
        Field::optional("value", Type::ANY).example(r#""test""#),
    ],
);

pub(crate) static LIST_USERS_OPTIONS_DTO: Schema = Schema::record(
    "ListUsersOptionsDto",
    &[
        Field::optional("pagination", Type::Schema(&PAGINATION_DTO))
            .example(r#"{"page":1,"limit":10}"#),
        Field::optional("sort", Type::List(&Type::Schema(&SORTING_DTO))),
        Field::optional("fuzzySearchOn", Type::List(&Type::Schema(&USER_SEARCH_FIELD)))
            .defaults_to(
                r#"["phone","email","name","username","nickname","identityNumber"]"#,
            ),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withPost", Type::BOOLEAN).defaults_to("false").example("true"),
        Field::optional("withIdentities", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("flatCustomData", Type::BOOLEAN).defaults_to("false"),
        Field::optional("withTenantIds", Type::BOOLEAN),
    ],
);

pub(crate) static LIST_USERS_REQUEST_DTO: Schema = Schema::record(
    "ListUsersRequestDto",
    &[
        Field::optional("keywords", Type::STRING).example(r#""张三""#),
        Field::optional(
                "advancedFilter",
                Type::List(&Type::Schema(&LIST_USERS_ADVANCED_FILTER_ITEM_DTO)),
            )
            .example(r#"[{"field":"status","operator":"EQUAL","value":"Activated"}]"#),
        Field::optional("searchQuery", Type::OBJECT)
            .example(
                r#"{"query":{"bool":{"must":[{"term":{"phone":"18818888888"}}],"must_not":[]}},"sort":["_score",{"created_at":"ASC"}]}"#,
            ),
        Field::optional("options", Type::Schema(&LIST_USERS_OPTIONS_DTO))
            .example(
                r#"{"pagination":{"page":1,"limit":10},"fuzzySearchOn":["phone","email","name","username","nickname","identityNumber"],"withCustomData":true,"withIdentities":true,"withDepartmentIds":true}"#,
            ),
    ],
);

pub(crate) static USER_FIELD_DECRYPT_REQ_ITEM_DTO: Schema = Schema::record(
    "UserFieldDecryptReqItemDto",
    &[
        Field::optional("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("fieldName", Type::STRING).example(r#""username""#),
        Field::required("encryptedContent", Type::STRING),
    ],
);

pub(crate) static USER_FIELD_DECRYPT_RESP_ITEM_DTO: Schema = Schema::record(
    "UserFieldDecryptRespItemDto",
    &[
        Field::optional("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("fieldName", Type::STRING).example(r#""username""#),
        Field::required("decryptedContent", Type::STRING),
    ],
);

pub(crate) static CREATE_USER_OTP_DTO: Schema = Schema::record(
    "CreateUserOtpDto",
    &[
        Field::required("secret", Type::Secret(Scalar::String))
            .example(r#""HZ2F6J3AGNAVSOTV""#),
        Field::optional("recoveryCode", Type::Secret(Scalar::String))
            .example(r#""b471-8ec0-874a-087f-bccb-cd54""#),
    ],
);

pub(crate) static CREATE_IDENTITY_DTO: Schema = Schema::record(
    "CreateIdentityDto",
    &[
        Field::required("extIdpId", Type::STRING)
            .example(r#""6076bacxxxxxxxxd80d993b5""#),
        Field::required("provider", Type::Schema(&EXT_IDP_TYPE)).example(r#""wechat""#),
        Field::required("type", Type::STRING).example(r#""openid""#),
        Field::required("userIdInIdp", Type::STRING)
            .example(r#""oj7Nq05R-RRaqak0_YlMLnnIwsvg""#),
        Field::required("userInfoInIdp", Type::OBJECT),
        Field::optional("accessToken", Type::Secret(Scalar::String))
            .example(r#""57_fK0xgSL_NwVlS-gmUwlMQ2N6AONNIOAYxxxx""#),
        Field::optional("refreshToken", Type::Secret(Scalar::String))
            .example(r#""57_IZFu91Ak1Wg6DRytZFFIOd3upNF5lH7vPxxxxx""#),
        Field::required("originConnIds", Type::List(&Type::STRING))
            .example(r#"["605492ac41xxxxe0362f0707"]"#),
    ],
);

pub(crate) static CREATE_USER_OPTIONS_DTO: Schema = Schema::record(
    "CreateUserOptionsDto",
    &[
        Field::optional("keepPassword", Type::BOOLEAN).defaults_to("false"),
        Field::optional("autoGeneratePassword", Type::BOOLEAN).defaults_to("false"),
        Field::optional("resetPasswordOnFirstLogin", Type::BOOLEAN).defaults_to("false"),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional(
                "sendNotification",
                Type::Schema(&SEND_CREATE_ACCOUNT_NOTIFICATION_DTO),
            )
            .example(r#"{"sendEmailNotification":true,"sendPhoneNotification":true}"#),
        Field::optional("passwordEncryptType", Type::Schema(&PASSWORD_ENCRYPT_TYPE))
            .defaults_to(r#""none""#)
            .example(r#""none""#),
    ],
);

pub(crate) static CREATE_USER_INFO_DTO: Schema = Schema::record(
    "CreateUserInfoDto",
    &[
        Field::optional("status", Type::Schema(&USER_STATUS))
            .defaults_to(r#""Activated""#)
            .example(r#""Activated""#),
        Field::optional("email", Type::STRING).example(r#""test@example.com""#),
        Field::optional("phone", Type::STRING).example(r#""188xxxx8888""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::optional("username", Type::STRING).example(r#""bob""#),
        Field::optional("externalId", Type::STRING).example(r#""10010""#),
        Field::optional("name", Type::STRING).example(r#""张三""#),
        Field::optional("nickname", Type::STRING).example(r#""张三""#),
        Field::optional("photo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-user-avatar.png""#,
            ),
        Field::optional("gender", Type::Schema(&GENDER))
            .defaults_to(r#""U""#)
            .example(r#""M""#),
        Field::optional("emailVerified", Type::BOOLEAN).example("true"),
        Field::optional("phoneVerified", Type::BOOLEAN).example("true"),
        Field::optional("birthdate", Type::STRING).example(r#""2022-06-03""#),
        Field::optional("country", Type::STRING).example(r#""CN""#),
        Field::optional("province", Type::STRING).example(r#""BJ""#),
        Field::optional("city", Type::STRING).example(r#""BJ""#),
        Field::optional("address", Type::STRING).example(r#""北京朝阳""#),
        Field::optional("streetAddress", Type::STRING)
            .example(r#""北京朝阳区 xxx 街道""#),
        Field::optional("postalCode", Type::STRING).example(r#""438100""#),
        Field::optional("company", Type::STRING).example(r#""steamory""#),
        Field::optional("browser", Type::STRING)
            .example(
                r#""Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0""#,
            ),
        Field::optional("device", Type::STRING).example(r#""iOS""#),
        Field::optional("givenName", Type::STRING).example(r#""三""#),
        Field::optional("familyName", Type::STRING).example(r#""张""#),
        Field::optional("middleName", Type::STRING).example(r#""James""#),
        Field::optional("profile", Type::STRING).example(r#""alice""#),
        Field::optional("preferredUsername", Type::STRING).example(r#""alice""#),
        Field::optional("website", Type::STRING).example(r#""https://my-website.com""#),
        Field::optional("zoneinfo", Type::STRING).example(r#""GMT-08:00""#),
        Field::optional("locale", Type::STRING).example(r#""af""#),
        Field::optional("formatted", Type::STRING)
            .example(r#""132, My Street, Kingston, New York 12401.""#),
        Field::optional("region", Type::STRING)
            .example(r#""Xinjiang Uyghur Autonomous Region""#),
        Field::optional("password", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::optional("salt", Type::Secret(Scalar::String))
            .example(r#""dgisaeieruur""#),
        Field::optional("tenantIds", Type::List(&Type::STRING))
            .example(r#"["63f867961cxxxx41e7ccb582","63bea7828f4xxxxbfa80df93"]"#),
        Field::optional("otp", Type::Schema(&CREATE_USER_OTP_DTO))
            .example(
                r#"{"recoveryCode":"b471-8ec0-874a-087f-bccb-cd54","secret":"HZ2F6J3AGNAVSOTV"}"#,
            ),
        Field::optional("departmentIds", Type::List(&Type::STRING))
            .example(r#"["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]"#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
        Field::optional("metadataSource", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
        Field::optional("identities", Type::List(&Type::Schema(&CREATE_IDENTITY_DTO))),
        Field::optional("identityNumber", Type::STRING)
            .example(r#""420421xxxxxxxx1234""#),
    ],
);

pub(crate) static UPDATE_USER_OPTIONS_DTO: Schema = Schema::record(
    "UpdateUserOptionsDto",
    &[
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::optional("resetPasswordOnFirstLogin", Type::BOOLEAN).defaults_to("false"),
        Field::optional("resetPasswordOnNextLogin", Type::BOOLEAN).defaults_to("false"),
        Field::optional("passwordEncryptType", Type::Schema(&PASSWORD_ENCRYPT_TYPE))
            .defaults_to(r#""none""#)
            .example(r#""none""#),
        Field::optional("autoGeneratePassword", Type::BOOLEAN).defaults_to("false"),
        Field::optional(
                "sendPasswordResetedNotification",
                Type::Schema(&SEND_RESET_PASSWORD_NOTIFICATION_DTO),
            )
            .example(
                r#"{"sendDefaultEmailNotification":false,"sendDefaultPhoneNotification":false,"inputSendEmailNotification":"test@example.com","inputSendPhoneNotification":"136xxxx1234","appId":"app1"}"#,
            ),
    ],
);

pub(crate) static UPDATE_USER_INFO_DTO: Schema = Schema::record(
    "UpdateUserInfoDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::optional("name", Type::STRING).example(r#""张三""#),
        Field::optional("nickname", Type::STRING).example(r#""张三""#),
        Field::optional("photo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-user-avatar.png""#,
            ),
        Field::optional("externalId", Type::STRING).example(r#""10010""#),
        Field::optional("status", Type::Schema(&USER_STATUS))
            .defaults_to(r#""Activated""#)
            .example(r#""Activated""#),
        Field::optional("emailVerified", Type::BOOLEAN).example("true"),
        Field::optional("phoneVerified", Type::BOOLEAN).example("true"),
        Field::optional("birthdate", Type::STRING).example(r#""2022-06-03""#),
        Field::optional("country", Type::STRING).example(r#""CN""#),
        Field::optional("province", Type::STRING).example(r#""BJ""#),
        Field::optional("city", Type::STRING).example(r#""BJ""#),
        Field::optional("address", Type::STRING).example(r#""北京朝阳""#),
        Field::optional("streetAddress", Type::STRING)
            .example(r#""北京朝阳区 xxx 街道""#),
        Field::optional("postalCode", Type::STRING).example(r#""438100""#),
        Field::optional("gender", Type::Schema(&GENDER))
            .defaults_to(r#""U""#)
            .example(r#""M""#),
        Field::optional("username", Type::STRING).example(r#""bob""#),
        Field::optional("email", Type::STRING).example(r#""test@example.com""#),
        Field::optional("phone", Type::STRING).example(r#""188xxxx8888""#),
        Field::optional("password", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::optional("company", Type::STRING).example(r#""steamory""#),
        Field::optional("browser", Type::STRING)
            .example(
                r#""Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0""#,
            ),
        Field::optional("device", Type::STRING).example(r#""iOS""#),
        Field::optional("givenName", Type::STRING).example(r#""三""#),
        Field::optional("familyName", Type::STRING).example(r#""张""#),
        Field::optional("middleName", Type::STRING).example(r#""James""#),
        Field::optional("profile", Type::STRING).example(r#""alice""#),
        Field::optional("preferredUsername", Type::STRING).example(r#""alice""#),
        Field::optional("website", Type::STRING).example(r#""https://my-website.com""#),
        Field::optional("zoneinfo", Type::STRING).example(r#""GMT-08:00""#),
        Field::optional("locale", Type::STRING).example(r#""af""#),
        Field::optional("formatted", Type::STRING)
            .example(r#""132, My Street, Kingston, New York 12401.""#),
        Field::optional("region", Type::STRING)
            .example(r#""Xinjiang Uyghur Autonomous Region""#),
        Field::optional("identityNumber", Type::STRING)
            .example(r#""420421xxxxxxxx1234""#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
        Field::optional("metadata", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
    ],
);

pub(crate) static UPDATE_USER_BATCH_OPTIONS_DTO: Schema = Schema::record(
    "UpdateUserBatchOptionsDto",
    &[
        Field::optional("resetPasswordOnNextLogin", Type::BOOLEAN).defaults_to("false"),
        Field::optional("passwordEncryptType", Type::Schema(&PASSWORD_ENCRYPT_TYPE))
            .defaults_to(r#""none""#)
            .example(r#""none""#),
        Field::optional("autoGeneratePassword", Type::BOOLEAN).defaults_to("false"),
        Field::optional(
                "sendPasswordResetedNotification",
                Type::Schema(&SEND_RESET_PASSWORD_NOTIFICATION_DTO),
            )
            .example(
                r#"{"sendDefaultEmailNotification":false,"sendDefaultPhoneNotification":false,"inputSendEmailNotification":"test@example.com","inputSendPhoneNotification":"136xxxx1234","appId":"app1"}"#,
            ),
    ],
);

pub(crate) static DELETE_USERS_BATCH_OPTIONS_DTO: Schema = Schema::record(
    "DeleteUsersBatchOptionsDto",
    &[
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static ROLE_PAGING_DTO: Schema = Schema::record(
    "RolePagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&ROLE_DTO))),
    ],
);

pub(crate) static PRINCIPAL_AUTHENTICATION_INFO_DTO: Schema = Schema::record(
    "PrincipalAuthenticationInfoDto",
    &[
        Field::required("authenticated", Type::BOOLEAN).example("true"),
        Field::required("principalType", Type::STRING)
            .example("\"认证主体类型，P 代表个人，E 代表企业\""),
        Field::required("principalCode", Type::STRING)
            .example(r#""6229c4deb3e4d8a20b6021ff""#),
        Field::required("principalName", Type::STRING).example(r#""ss""#),
        Field::required("authenticatedAt", Type::DATE_TIME)
            .example(r#""2022-04-05T10:23:50.631Z""#),
    ],
);

pub(crate) static PRINCIPAL_AUTHENTICATION_INFO_PAGING_DTO: Schema = Schema::record(
    "PrincipalAuthenticationInfoPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required(
            "list",
            Type::List(&Type::Schema(&PRINCIPAL_AUTHENTICATION_INFO_DTO)),
        ),
    ],
);

pub(crate) static RESET_USER_PRINCIPAL_AUTHENTICATION_INFO_OPTIONS_DTO: Schema = Schema::record(
    "ResetUserPrincipalAuthenticationInfoOptionsDto",
    &[
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static SET_USER_DEPARTMENT_DTO: Schema = Schema::record(
    "SetUserDepartmentDto",
    &[
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("isLeader", Type::BOOLEAN).example("true"),
        Field::optional("isMainDepartment", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static SET_USER_DEPARTMENTS_OPTIONS_DTO: Schema = Schema::record(
    "SetUserDepartmentsOptionsDto",
    &[
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static SET_USER_DEPARTMENTS_DTO: Schema = Schema::record(
    "SetUserDepartmentsDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required(
                "departments",
                Type::List(&Type::Schema(&SET_USER_DEPARTMENT_DTO)),
            )
            .example(
                r#"[{"departmentId":"60b49eb83fd80adb96f26e68","isLeader":true,"isMainDepartment":true}]"#,
            )
            .min_items(1)
            .max_items(50),
        Field::optional("options", Type::Schema(&SET_USER_DEPARTMENTS_OPTIONS_DTO)),
    ],
);

pub(crate) static RES_GROUP_DTO: Schema = Schema::record(
    "ResGroupDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("code", Type::STRING).example(r#""developer""#),
        Field::required("name", Type::STRING).example(r#""开发者""#),
        Field::required("description", Type::STRING).example(r#""描述内容""#),
        Field::required("type", Type::STRING).example(r#""static""#),
        Field::required("metadataSource", Type::List(&Type::STRING)),
        Field::required("members", Type::List(&Type::Schema(&USER_DTO))),
    ],
);

pub(crate) static GROUP_PAGING_DTO: Schema = Schema::record(
    "GroupPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&RES_GROUP_DTO))),
    ],
);

pub(crate) static USER_MFA_RESP_DTO: Schema = Schema::record(
    "UserMfaRespDto",
    &[
        Field::required("totpStatus", Type::STRING),
        Field::required("faceMfaStatus", Type::STRING),
        Field::required("smsMfaStatus", Type::STRING),
        Field::required("emailMfaStatus", Type::STRING),
    ],
);

pub(crate) static LIST_ARCHIVED_USERS_RESP_DTO: Schema = Schema::record(
    "ListArchivedUsersRespDto",
    &[
        Field::required("userId", Type::STRING).example(r#""userId""#),
        Field::required("archivedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
    ],
);

pub(crate) static ARCHIVED_USERS_LIST_PAGING_DTO: Schema = Schema::record(
    "ArchivedUsersListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&LIST_ARCHIVED_USERS_RESP_DTO))),
    ],
);

pub(crate) static KICK_USERS_OPTIONS_DTO: Schema = Schema::record(
    "KickUsersOptionsDto",
    &[
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static IS_USER_EXISTS_DTO: Schema = Schema::record(
    "IsUserExistsDto",
    &[Field::required("exists", Type::BOOLEAN).example("true")],
);

pub(crate) static APP_DTO: Schema = Schema::record(
    "AppDto",
    &[
        Field::required("appId", Type::STRING).example(r#""app1""#),
        Field::required("appName", Type::STRING).example(r#""App Name""#),
        Field::required("appLogo", Type::STRING)
            .example(r#""https://example.com/logo.png""#),
        Field::required("appLoginUrl", Type::STRING)
            .example(r#""https://example.com/login""#),
        Field::required("appDefaultLoginStrategy", Type::Schema(&PERMISSION_STRATEGY))
            .example(r#""ALLOW_ALL""#),
    ],
);

pub(crate) static HAS_ROLE_ROLES_DTO: Schema = Schema::record(
    "HasRoleRolesDto",
    &[
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::required("code", Type::STRING).example(r#""admin""#),
    ],
);

pub(crate) static HAS_ANY_ROLE_OPTIONS_DTO: Schema = Schema::record(
    "HasAnyRoleOptionsDto",
    &[
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static HAS_ANY_ROLE_DTO: Schema = Schema::record(
    "HasAnyRoleDto",
    &[Field::required("hasAnyRole", Type::BOOLEAN).example("true")],
);

pub(crate) static USER_LOGIN_HISTORY_DTO: Schema = Schema::record(
    "UserLoginHistoryDto",
    &[
        Field::required("appId", Type::STRING).example(r#""app1""#),
        Field::required("appName", Type::STRING).example(r#""App Name""#),
        Field::required("appLogo", Type::STRING)
            .example(r#""https://example.com/logo.png""#),
        Field::required("appLoginUrl", Type::STRING)
            .example(r#""https://example.com/login""#),
        Field::required("clientIp", Type::STRING).example(r#""127.0.0.1""#),
        Field::optional("userAgent", Type::STRING)
            .example(
                r#""Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99.0.4844.51 Safari/537.36""#,
            ),
        Field::required("time", Type::DATE_TIME),
    ],
);

pub(crate) static USER_LOGIN_HISTORY_PAGING_DTO: Schema = Schema::record(
    "UserLoginHistoryPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&USER_LOGIN_HISTORY_DTO))),
    ],
);

pub(crate) static USER_LOGGED_IN_APPS_DTO: Schema = Schema::record(
    "UserLoggedInAppsDto",
    &[
        Field::required("appId", Type::STRING).example(r#""app1""#),
        Field::required("appName", Type::STRING).example(r#""App Name""#),
        Field::required("appLogo", Type::STRING)
            .example(r#""https://example.com/logo.png""#),
        Field::required("appLoginUrl", Type::STRING)
            .example(r#""https://example.com/login""#),
    ],
);

pub(crate) static USER_LOGGED_IN_IDENTITIES_DTO: Schema = Schema::record(
    "UserLoggedInIdentitiesDto",
    &[
        Field::required("identityId", Type::STRING)
            .example(r#""62299d8b866d2dab79a89dc4""#),
        Field::required("idpName", Type::STRING).example(r#""微信""#),
        Field::required("idpNameEn", Type::STRING).example(r#""wechat""#),
        Field::required("idpLogo", Type::STRING)
            .example(r#""https://example.com/logo.png""#),
        Field::required("idpId", Type::STRING).example(r#""62f20932716fbcc10d966eea""#),
    ],
);

pub(crate) static RESIGN_USER_DATA_DTO: Schema = Schema::record(
    "ResignUserDataDto",
    &[Field::required("success", Type::BOOLEAN).example("true")],
);

pub(crate) static RESIGN_USER_BATCH_REQ_DTO: Schema = Schema::record(
    "ResignUserBatchReqDto",
    &[
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["6229ffaxxxxxxxxcade3e3d9"]"#)
            .min_items(1)
            .max_items(50),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static CHECK_SESSION_STATUS_DATA_DTO: Schema = Schema::record(
    "CheckSessionStatusDataDto",
    &[Field::required("active", Type::BOOLEAN).example("true")],
);

pub(crate) static IMPORT_OTP_ITEM_DATA_DTO: Schema = Schema::record(
    "ImportOtpItemDataDto",
    &[
        Field::required("secret", Type::Secret(Scalar::String))
            .example(r#""HZ2F6J3AGNAVSOTV""#),
        Field::optional("recoveryCode", Type::Secret(Scalar::String))
            .example(r#""b471-8ec0-874a-087f-bccb-cd54""#),
    ],
);

pub(crate) static IMPORT_OTP_ITEM_DTO: Schema = Schema::record(
    "ImportOtpItemDto",
    &[
        Field::required("userId", Type::STRING).example(r#""xxxx""#),
        Field::required("otp", Type::Schema(&IMPORT_OTP_ITEM_DATA_DTO)),
    ],
);

pub(crate) static OTP_SECRET_RESP_DTO: Schema = Schema::record(
    "OtpSecretRespDto",
    &[
        Field::required("secret", Type::Secret(Scalar::String))
            .example(r#""e2345asdfwagw13424""#),
    ],
);

pub(crate) static GET_USER_PASSWORD_CIPHERTEXT_DATA_DTO: Schema = Schema::record(
    "GetUserPasswordCiphertextDataDto",
    &[Field::required("ciphertext", Type::Secret(Scalar::String))],
);

pub(crate) static LINK_IDENTITY_DATA_DTO: Schema = Schema::record(
    "LinkIdentityDataDto",
    &[Field::required("success", Type::BOOLEAN).example("true")],
);

pub(crate) static UNLINK_IDENTITY_DATA_DTO: Schema = Schema::record(
    "UnlinkIdentityDataDto",
    &[Field::required("success", Type::BOOLEAN).example("true")],
);

pub(crate) static APPLICATION_MFA_DTO: Schema = Schema::record(
    "ApplicationMfaDto",
    &[
        Field::required("mfaPolicy", Type::STRING).example(r#""EMAIL""#),
        Field::required("status", Type::INTEGER).example("1"),
        Field::required("sort", Type::INTEGER).example("0"),
    ],
);

pub(crate) static GET_MFA_INFO_DATA_DTO: Schema = Schema::record(
    "GetMfaInfoDataDto",
    &[
        Field::required("mfaToken", Type::Secret(Scalar::String))
            .example(r#""xxxxxxx""#),
        Field::optional("mfaPhone", Type::STRING).example(r#""132xxxxx1234""#),
        Field::optional("mfaPhoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::optional("mfaEmail", Type::STRING).example(r#""authing@authing.com""#),
        Field::optional("nickname", Type::STRING).example(r#""test""#),
        Field::optional("username", Type::STRING).example(r#""test""#),
        Field::optional("phone", Type::STRING).example(r#""123xxxx1234""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::optional("faceMfaEnabled", Type::BOOLEAN).example("false"),
        Field::optional("totpMfaEnabled", Type::BOOLEAN).example("false"),
        Field::required(
            "applicationMfa",
            Type::List(&Type::Schema(&APPLICATION_MFA_DTO)),
        ),
    ],
);

pub(crate) static GET_USER_ENCRYPT_PASSWORD_BATCH_DATA_DTO: Schema = Schema::record(
    "GetUserEncryptPasswordBatchDataDto",
    &[
        Field::required("userId", Type::STRING),
        Field::required("encryptedPassword", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SEND_USER_RESET_PASSWORD_EMAIL_LINK_DTO: Schema = Schema::record(
    "SendUserResetPasswordEmailLinkDto",
    &[
        Field::optional("userId", Type::STRING),
        Field::optional("userIdType", Type::STRING),
    ],
);

pub(crate) static PERMISSION_STRATEGY: Schema = Schema::open_enum(
    "PermissionStrategy",
    &["ALLOW_ALL", "DENY_ALL"],
);
