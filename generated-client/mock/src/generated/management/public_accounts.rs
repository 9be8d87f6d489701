// @generated from spec/management/public-accounts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Public accounts.

use crate::catalog::*;
use crate::generated::management::posts::{CREATE_POST_DTO, USER_CONNECTION_POST_DTO};
use crate::generated::management::users::{
    GROUP_PAGING_DTO, RESIGN_USER_BATCH_REQ_DTO, RESIGN_USER_DATA_DTO,
    SET_USER_DEPARTMENTS_DTO,
};
use crate::generated::resources::{
    DEPARTMENT, GROUP, NAMESPACE, POST, PUBLIC_ACCOUNT, PUBLIC_ACCOUNT_DEPARTMENT,
    PUBLIC_ACCOUNT_GROUP, PUBLIC_ACCOUNT_POST, PUBLIC_ACCOUNT_ROLE, PUBLIC_ACCOUNT_USER,
    ROLE, USER,
};
use crate::generated::shared::{
    DEPARTMENT_SORT_FIELD, GENDER, IS_SUCCESS_DTO, ORDER_BY, PASSWORD_ENCRYPT_TYPE,
    USER_DEPARTMENT_PAGING_DTO, USER_SOURCE_TYPE, USER_STATUS, WORK_STATUS,
};

pub(crate) static LIST_PUBLIC_ACCOUNTS: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "listPublicAccounts",
    summary: "Search public accounts",
    method: "POST",
    path: "/api/v3/list-public-accounts",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_PUBLIC_ACCOUNTS_REQUEST_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PUBLIC_ACCOUNT_PAGING_DTO)),
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
        resource: &PUBLIC_ACCOUNT,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_PUBLIC_ACCOUNT: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getPublicAccount",
    summary: "Get a public account",
    method: "GET",
    path: "/api/v3/get-public-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PUBLIC_ACCOUNT_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PUBLIC_ACCOUNT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT,
        action: Action::Read,
        keys: &[Key::new(&PUBLIC_ACCOUNT, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_PUBLIC_ACCOUNT_BATCH: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getPublicAccountBatch",
    summary: "Get public accounts in bulk",
    method: "GET",
    path: "/api/v3/get-public-account-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PUBLIC_ACCOUNT_BATCH_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&PUBLIC_ACCOUNT_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT,
        action: Action::Read,
        keys: &[Key::new(&PUBLIC_ACCOUNT, &["userIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_PUBLIC_ACCOUNT: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "createPublicAccount",
    summary: "Create a public account",
    method: "POST",
    path: "/api/v3/create-public-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_PUBLIC_ACCOUNT_REQ_DTO,
        locations: &[Location::Body; 39],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PUBLIC_ACCOUNT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_PUBLIC_ACCOUNTS_BATCH: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "createPublicAccountsBatch",
    summary: "Create public accounts in bulk",
    method: "POST",
    path: "/api/v3/create-public-accounts-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_PUBLIC_ACCOUNT_BATCH_REQ_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&PUBLIC_ACCOUNT_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT,
        action: Action::Create,
        keys: &[],
        items: Some("list"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_PUBLIC_ACCOUNT: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "updatePublicAccount",
    summary: "Update a public account",
    method: "POST",
    path: "/api/v3/update-public-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_PUBLIC_ACCOUNT_REQ_DTO,
        locations: &[Location::Body; 37],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PUBLIC_ACCOUNT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT,
        action: Action::Update,
        keys: &[Key::new(&PUBLIC_ACCOUNT, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_PUBLIC_ACCOUNT_BATCH: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "updatePublicAccountBatch",
    summary: "Update public accounts in bulk",
    method: "POST",
    path: "/api/v3/update-public-account-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_PUBLIC_ACCOUNT_BATCH_REQ_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&PUBLIC_ACCOUNT_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT,
        action: Action::Update,
        keys: &[Key::new(&PUBLIC_ACCOUNT, &["list", "userId"])],
        items: Some("list"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_PUBLIC_ACCOUNTS_BATCH: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "deletePublicAccountsBatch",
    summary: "Delete public accounts",
    method: "POST",
    path: "/api/v3/delete-public-accounts-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_PUBLIC_ACCOUNTS_BATCH_DTO,
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
        resource: &PUBLIC_ACCOUNT,
        action: Action::Delete,
        keys: &[Key::new(&PUBLIC_ACCOUNT, &["userIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static KICK_PUBLIC_ACCOUNTS: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "kickPublicAccounts",
    summary: "Force a public account offline",
    method: "POST",
    path: "/api/v3/kick-public-accounts",
    credentials: &["management"],
    request: Some(Request {
        schema: &KICK_PUBLIC_ACCOUNTS_DTO,
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

pub(crate) static CHANGE_INTO_PUBLIC_ACCOUNT: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "changeIntoPublicAccount",
    summary: "Convert a user into a public account",
    method: "POST",
    path: "/api/v3/transfer-into-public-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_PUBLIC_ACCOUNT_FROM_USER_DTO,
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

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_USER: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getPublicAccountsOfUser",
    summary: "List the public accounts of a user",
    method: "GET",
    path: "/api/v3/get-public-accounts-of-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PUBLIC_ACCOUNTS_OF_USER_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PUBLIC_ACCOUNT_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT_USER,
        action: Action::List,
        keys: &[Key::new(&USER, &["userId"])],
        items: None,
        returns: Some(&PUBLIC_ACCOUNT),
        new_key: None,
    }),
};

pub(crate) static GET_USERS_OF_PUBLIC_ACCOUNT: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getUsersOfPublicAccount",
    summary: "List the users of a public account",
    method: "GET",
    path: "/api/v3/get-users-of-public-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USERS_OF_PUBLIC_ACCOUNT_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PUBLIC_ACCOUNT_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT_USER,
        action: Action::List,
        keys: &[Key::new(&PUBLIC_ACCOUNT, &["publicAccountId"])],
        items: None,
        returns: Some(&USER),
        new_key: None,
    }),
};

pub(crate) static BIND_USERS_PUBLIC_ACCOUNT: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "bindUsersPublicAccount",
    summary: "Bind users to a public account",
    method: "POST",
    path: "/api/v3/set-public-account-of-users",
    credentials: &["management"],
    request: Some(Request {
        schema: &SET_PUBLIC_ACCOUNT_BATCH_REQ_DTO,
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
        resource: &PUBLIC_ACCOUNT_USER,
        action: Action::Create,
        keys: &[
            Key::new(&PUBLIC_ACCOUNT, &["publicAccountId"]),
            Key::new(&USER, &["userIds"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SETUSER_OF_PUBLIC_ACCOUNT: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "setuserOfPublicAccount",
    summary: "Bind public accounts to a user",
    method: "POST",
    path: "/api/v3/set-user-of-public-accounts",
    credentials: &["management"],
    request: Some(Request {
        schema: &SET_USER_OF_PUBLIC_ACCOUNT_BATCH_REQ_DTO,
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
        resource: &PUBLIC_ACCOUNT_USER,
        action: Action::Create,
        keys: &[
            Key::new(&PUBLIC_ACCOUNT, &["publicAccountIds"]),
            Key::new(&USER, &["userId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UNBIND_USERS_PUBLIC_ACCOUNT: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "unbindUsersPublicAccount",
    summary: "Unbind a user from a public account",
    method: "POST",
    path: "/api/v3/unbind-public-account-of-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &UNBIND_PUBLIC_ACCOUNT_BATCH_REQ_DTO,
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
        resource: &PUBLIC_ACCOUNT_USER,
        action: Action::Delete,
        keys: &[
            Key::new(&PUBLIC_ACCOUNT, &["publicAccountId"]),
            Key::new(&USER, &["userId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_PUBLIC_ACCOUNT_ROLES: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getPublicAccountRoles",
    summary: "List the roles of a public account",
    method: "GET",
    path: "/api/v3/get-roles-of-public-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PUBLIC_ACCOUNT_ROLES_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PUBLIC_ACCOUNT_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT_ROLE,
        action: Action::List,
        keys: &[
            Key::new(&PUBLIC_ACCOUNT, &["userId"]),
            Key::new(&NAMESPACE, &["namespace"]),
        ],
        items: None,
        returns: Some(&ROLE),
        new_key: None,
    }),
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_ROLE: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getPublicAccountsOfRole",
    summary: "List the public accounts of a role",
    method: "GET",
    path: "/api/v3/get-public-accounts-of-role",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PUBLIC_ACCOUNTS_OF_ROLE_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PUBLIC_ACCOUNT_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT_ROLE,
        action: Action::List,
        keys: &[Key::new(&ROLE, &["roleId"])],
        items: None,
        returns: Some(&PUBLIC_ACCOUNT),
        new_key: None,
    }),
};

pub(crate) static BIND_PUBLIC_ACCOUNT_OF_ROLES: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "bindPublicAccountOfRoles",
    summary: "Set the roles of a public account",
    method: "POST",
    path: "/api/v3/set-public-account-of-roles",
    credentials: &["management"],
    request: Some(Request {
        schema: &SET_USER_ROLES_DTO,
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
        resource: &PUBLIC_ACCOUNT_ROLE,
        action: Action::Create,
        keys: &[Key::new(&ROLE, &["roleIds"]), Key::new(&PUBLIC_ACCOUNT, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_GROUP: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getPublicAccountsOfGroup",
    summary: "List the public accounts of a group",
    method: "GET",
    path: "/api/v3/get-public-accounts-of-group",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PUBLIC_ACCOUNTS_OF_GROUP_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PUBLIC_ACCOUNT_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT_GROUP,
        action: Action::List,
        keys: &[Key::new(&GROUP, &["groupId"])],
        items: None,
        returns: Some(&PUBLIC_ACCOUNT),
        new_key: None,
    }),
};

pub(crate) static GET_GROUPS_OF_PUBLIC_ACCOUNT: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getGroupsOfPublicAccount",
    summary: "List the groups of a public account",
    method: "GET",
    path: "/api/v3/get-groups-of-public-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_GROUPS_OF_PUBLIC_ACCOUNT_DTO,
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
        resource: &PUBLIC_ACCOUNT_GROUP,
        action: Action::List,
        keys: &[Key::new(&PUBLIC_ACCOUNT, &["userId"])],
        items: None,
        returns: Some(&GROUP),
        new_key: None,
    }),
};

pub(crate) static GET_PUBLIC_ACCOUNT_OF_GROUPS: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getPublicAccountOfGroups",
    summary: "Set the groups of a public account",
    method: "POST",
    path: "/api/v3/set-public-account-of-groups",
    credentials: &["management"],
    request: Some(Request {
        schema: &SET_USER_GROUPS_DTO,
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
        resource: &PUBLIC_ACCOUNT_GROUP,
        action: Action::Create,
        keys: &[Key::new(&GROUP, &["groupIds"]), Key::new(&PUBLIC_ACCOUNT, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getPublicAccountsOfDepartment",
    summary: "List the public accounts of a department",
    method: "GET",
    path: "/api/v3/get-public-accounts-of-department",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PUBLIC_ACCOUNT_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT_DEPARTMENT,
        action: Action::List,
        keys: &[Key::new(&DEPARTMENT, &["departmentId"])],
        items: None,
        returns: Some(&PUBLIC_ACCOUNT),
        new_key: None,
    }),
};

pub(crate) static GET_PUBLIC_ACCOUNT_DEPARTMENTS: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getPublicAccountDepartments",
    summary: "List the departments of a public account",
    method: "GET",
    path: "/api/v3/get-departments-of-public-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PUBLIC_ACCOUNT_DEPARTMENTS_DTO,
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
        resource: &PUBLIC_ACCOUNT_DEPARTMENT,
        action: Action::List,
        keys: &[Key::new(&PUBLIC_ACCOUNT, &["userId"])],
        items: None,
        returns: Some(&DEPARTMENT),
        new_key: None,
    }),
};

pub(crate) static SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "setPublicAccountOfDepartments",
    summary: "Set the departments of a public account",
    method: "POST",
    path: "/api/v3/set-public-account-of-departments",
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
        resource: &PUBLIC_ACCOUNT_DEPARTMENT,
        action: Action::Replace,
        keys: &[
            Key::new(&DEPARTMENT, &["departments", "departmentId"]),
            Key::new(&PUBLIC_ACCOUNT, &["userId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static RESIGN_PUBLIC_ACCOUNT_BATCH: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "resignPublicAccountBatch",
    summary: "Offboard public accounts in bulk",
    method: "POST",
    path: "/api/v3/resign-public-account-batch",
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
        resource: &PUBLIC_ACCOUNT,
        action: Action::Update,
        keys: &[Key::new(&PUBLIC_ACCOUNT, &["userIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_POST_OF_PUBLIC_USER: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getPostOfPublicUser",
    summary: "Get the post of a public account",
    method: "GET",
    path: "/api/v3/get-post-of-public-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_POST_OF_PUBLIC_USER_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_POST_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_POST: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "getPublicAccountsOfPost",
    summary: "List the public accounts of a post",
    method: "GET",
    path: "/api/v3/get-public-accounts-of-post",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PUBLIC_ACCOUNTS_OF_POST_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PUBLIC_ACCOUNT_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PUBLIC_ACCOUNT_POST,
        action: Action::List,
        keys: &[Key::new(&POST, &["postId"])],
        items: None,
        returns: Some(&PUBLIC_ACCOUNT),
        new_key: None,
    }),
};

pub(crate) static SET_PUBLIC_ACCOUNT_OFN_POST: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "setPublicAccountOfnPost",
    summary: "Set the post of a public account",
    method: "POST",
    path: "/api/v3/set-public-account-of-post",
    credentials: &["management"],
    request: Some(Request {
        schema: &USER_CONNECTION_POST_DTO,
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
        resource: &PUBLIC_ACCOUNT_POST,
        action: Action::Create,
        keys: &[Key::new(&POST, &["postId"]), Key::new(&PUBLIC_ACCOUNT, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UNBIND_PUBLIC_ACCOUNT_OF_POST: Operation = Operation {
    client: "management",
    group: "public-accounts",
    name: "unbindPublicAccountOfPost",
    summary: "Unbind a post from a public account",
    method: "POST",
    path: "/api/v3/unbind-public-account-of-post",
    credentials: &["management"],
    request: Some(Request {
        schema: &USER_CONNECTION_POST_DTO,
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
        resource: &PUBLIC_ACCOUNT_POST,
        action: Action::Delete,
        keys: &[Key::new(&POST, &["postId"]), Key::new(&PUBLIC_ACCOUNT, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_PUBLIC_ACCOUNTS_REQUEST_DTO: Schema = Schema::record(
    "ListPublicAccountsRequestDto",
    &[
        Field::optional("keywords", Type::STRING).example(r#""张三""#),
        Field::optional(
                "advancedFilter",
                Type::List(&Type::Schema(&LIST_PUBLIC_ACCOUNTS_ADVANCED_FILTER_ITEM_DTO)),
            )
            .example(r#"[{"field":"status","operator":"EQUAL","value":"Activated"}]"#),
        Field::optional("searchQuery", Type::OBJECT)
            .example(
                r#"{"query":{"bool":{"must":[{"term":{"phone":"18818888888"}}],"must_not":[]}},"sort":["_score",{"created_at":"ASC"}]}"#,
            ),
        Field::optional("options", Type::Schema(&LIST_PUBLIC_ACCOUNTS_OPTIONS_DTO))
            .example(
                r#"{"pagination":{"page":1,"limit":10},"fuzzySearchOn":["phone","email","name","username","nickname","identityNumber"],"withCustomData":true,"withDepartmentIds":true}"#,
            ),
    ],
);

pub(crate) static GET_PUBLIC_ACCOUNT_DTO: Schema = Schema::record(
    "GetPublicAccountDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
    ],
);

pub(crate) static GET_PUBLIC_ACCOUNT_BATCH_DTO: Schema = Schema::record(
    "GetPublicAccountBatchDto",
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
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
    ],
);

pub(crate) static CREATE_PUBLIC_ACCOUNT_BATCH_REQ_DTO: Schema = Schema::record(
    "CreatePublicAccountBatchReqDto",
    &[
        Field::required(
                "list",
                Type::List(&Type::Schema(&CREATE_PUBLIC_ACCOUNT_REQ_DTO)),
            )
            .example(
                r#"[{"status":"Activated","email":"test@example.com","username":"bob","name":"张三","nickname":"张三","password":"passw0rd","photo":"https://files.authing.co/authing-console/default-user-avatar.png","gender":"M","birthdate":"2022-06-03","country":"CN","province":"BJ","city":"BJ","address":"北京朝阳","streetAddress":"北京朝阳区 xxx 街道","postalCode":"438100","company":"steamory","browser":"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0","device":"iOS","givenName":"三","familyName":"张","middleName":"James","profile":"alice","preferredUsername":"alice","website":"https://my-website.com","zoneinfo":"GMT-08:00","locale":"af","formatted":"132, My Street, Kingston, New York 12401.","region":"Xinjiang Uyghur Autonomous Region"}]"#,
            )
            .min_items(1)
            .max_items(50),
        Field::optional("options", Type::Schema(&CREATE_PUBLIC_ACCOUNT_OPTIONS_DTO))
            .example(
                r#"{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}"#,
            ),
    ],
);

pub(crate) static UPDATE_PUBLIC_ACCOUNT_REQ_DTO: Schema = Schema::record(
    "UpdatePublicAccountReqDto",
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
        Field::optional("options", Type::Schema(&UPDATE_PUBLIC_ACCOUNT_OPTIONS_DTO))
            .example(
                r#"{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}"#,
            ),
    ],
);

pub(crate) static UPDATE_PUBLIC_ACCOUNT_BATCH_REQ_DTO: Schema = Schema::record(
    "UpdatePublicAccountBatchReqDto",
    &[
        Field::required(
                "list",
                Type::List(&Type::Schema(&UPDATE_PUBLIC_ACCOUNT_INFO_DTO)),
            )
            .example(
                r#"[{"userId":"63f867961cxxxx41e7ccb582","status":"Activated","email":"test@example.com","username":"bob","name":"张三","nickname":"张三","password":"passw0rd","photo":"https://files.authing.co/authing-console/default-user-avatar.png","gender":"M","birthdate":"2022-06-03","country":"CN","province":"BJ","city":"BJ","address":"北京朝阳","streetAddress":"北京朝阳区 xxx 街道","postalCode":"438100","company":"steamory","browser":"Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0","device":"iOS","givenName":"三","familyName":"张","middleName":"James","profile":"alice","preferredUsername":"alice","website":"https://my-website.com","zoneinfo":"GMT-08:00","locale":"af","formatted":"132, My Street, Kingston, New York 12401.","region":"Xinjiang Uyghur Autonomous Region"}]"#,
            ),
        Field::optional(
            "options",
            Type::Schema(&UPDATE_PUBLIC_ACCOUNT_BATCH_OPTIONS_DTO),
        ),
    ],
);

pub(crate) static DELETE_PUBLIC_ACCOUNTS_BATCH_DTO: Schema = Schema::record(
    "DeletePublicAccountsBatchDto",
    &[
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["userId1","userId2"]"#)
            .min_items(1)
            .max_items(50),
        Field::optional(
                "options",
                Type::Schema(&DELETE_PUBLIC_ACCOUNTS_BATCH_OPTIONS_DTO),
            )
            .example(r#"{"userIdType":"user_id"}"#),
    ],
);

pub(crate) static KICK_PUBLIC_ACCOUNTS_DTO: Schema = Schema::record(
    "KickPublicAccountsDto",
    &[
        Field::required("userId", Type::STRING),
        Field::required("appIds", Type::List(&Type::STRING))
            .example(r#"["62188e71cxxxx3075289c580"]"#)
            .min_items(1)
            .max_items(50),
        Field::optional("options", Type::Schema(&KICK_PUBLIC_ACCOUNTS_OPTIONS_DTO))
            .example(r#"{"userIdType":"user_id"}"#),
    ],
);

pub(crate) static CREATE_PUBLIC_ACCOUNT_FROM_USER_DTO: Schema = Schema::record(
    "CreatePublicAccountFromUserDto",
    &[Field::required("userId", Type::STRING)],
);

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_USER_DTO: Schema = Schema::record(
    "GetPublicAccountsOfUserDto",
    &[Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static GET_USERS_OF_PUBLIC_ACCOUNT_DTO: Schema = Schema::record(
    "GetUsersOfPublicAccountDto",
    &[
        Field::required("publicAccountId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
    ],
);

pub(crate) static SET_PUBLIC_ACCOUNT_BATCH_REQ_DTO: Schema = Schema::record(
    "SetPublicAccountBatchReqDto",
    &[
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["6229ffaxxxxxxxxcade3e3d9"]"#)
            .min_items(1)
            .max_items(50),
        Field::required("publicAccountId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
    ],
);

pub(crate) static SET_USER_OF_PUBLIC_ACCOUNT_BATCH_REQ_DTO: Schema = Schema::record(
    "SetUserOfPublicAccountBatchReqDto",
    &[
        Field::required("publicAccountIds", Type::List(&Type::STRING))
            .example(r#"["6229ffaxxxxxxxxcade3e3d9"]"#)
            .min_items(1)
            .max_items(50),
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
    ],
);

pub(crate) static UNBIND_PUBLIC_ACCOUNT_BATCH_REQ_DTO: Schema = Schema::record(
    "UnbindPublicAccountBatchReqDto",
    &[
        Field::required("publicAccountId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
    ],
);

pub(crate) static GET_PUBLIC_ACCOUNT_ROLES_DTO: Schema = Schema::record(
    "GetPublicAccountRolesDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::optional("namespace", Type::STRING)
            .defaults_to(r#""default""#)
            .example(r#""default""#),
    ],
);

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_ROLE_DTO: Schema = Schema::record(
    "GetPublicAccountsOfRoleDto",
    &[Field::required("roleId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static SET_USER_ROLES_DTO: Schema = Schema::record(
    "SetUserRolesDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("roleIds", Type::List(&Type::STRING))
            .example(r#"["60b49eb83fd80adb96f26e68","60b49eb83fd80adb96f26e68"]"#)
            .min_items(1)
            .max_items(10),
    ],
);

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_GROUP_DTO: Schema = Schema::record(
    "GetPublicAccountsOfGroupDto",
    &[Field::required("groupId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static GET_GROUPS_OF_PUBLIC_ACCOUNT_DTO: Schema = Schema::record(
    "GetGroupsOfPublicAccountDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static SET_USER_GROUPS_DTO: Schema = Schema::record(
    "SetUserGroupsDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("groupIds", Type::List(&Type::STRING))
            .example(r#"["60b49eb83fd80adb96f26e68","60b49eb83fd80adb96f26e68"]"#)
            .min_items(1)
            .max_items(10),
    ],
);

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT_DTO: Schema = Schema::record(
    "GetPublicAccountsOfDepartmentDto",
    &[
        Field::required("departmentId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
    ],
);

pub(crate) static GET_PUBLIC_ACCOUNT_DEPARTMENTS_DTO: Schema = Schema::record(
    "GetPublicAccountDepartmentsDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
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

pub(crate) static GET_POST_OF_PUBLIC_USER_DTO: Schema = Schema::record(
    "GetPostOfPublicUserDto",
    &[Field::required("userId", Type::STRING).example(r#""xxxxx""#)],
);

pub(crate) static GET_PUBLIC_ACCOUNTS_OF_POST_DTO: Schema = Schema::record(
    "GetPublicAccountsOfPostDto",
    &[Field::required("postId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static LIST_PUBLIC_ACCOUNTS_ADVANCED_FILTER_ITEM_DTO: Schema = Schema::record(
    "ListPublicAccountsAdvancedFilterItemDto",
    &[
        Field::required("field", Type::STRING).example(r#""nickname""#),
        Field::required("operator", Type::Schema(&FILTER_OPERATOR))
            .example(r#""EQUAL""#),
        Field::optional("value", Type::ANY).example(r#""test""#),
    ],
);

pub(crate) static PAGINATION_DTO: Schema = Schema::record(
    "PaginationDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .minimum(1.0)
            .maximum(50.0),
    ],
);

pub(crate) static SORTING_DTO: Schema = Schema::record(
    "SortingDto",
    &[
        Field::required("field", Type::Schema(&SORTING_DTO_FIELD))
            .example(r#""loginsCount""#),
        Field::required("order", Type::Schema(&SORT_DIRECTION)).example(r#""desc""#),
    ],
);

pub(crate) static SORTING_DTO_FIELD: Schema = Schema::open_enum(
    "SortingDtoField",
    &[
        "id",
        "createdAt",
        "updatedAt",
        "email",
        "username",
        "externalId",
        "phone",
        "status",
        "statusChangedAt",
        "passwordLastSetAt",
        "loginsCount",
        "gender",
        "lastLogin",
        "userSourceType",
        "lastMfaTime",
        "passwordSecurityLevel",
        "phoneCountryCode",
        "lastIp",
    ],
);

pub(crate) static LIST_PUBLIC_ACCOUNTS_OPTIONS_DTO: Schema = Schema::record(
    "ListPublicAccountsOptionsDto",
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
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
    ],
);

pub(crate) static PUBLIC_ACCOUNT_DTO: Schema = Schema::record(
    "PublicAccountDto",
    &[
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("status", Type::Schema(&USER_STATUS)).example(r#""Activated""#),
        Field::required("workStatus", Type::Schema(&WORK_STATUS)).example(r#""Active""#),
        Field::optional("externalId", Type::STRING).example(r#""10010""#),
        Field::optional("email", Type::STRING).example(r#""test@example.com""#),
        Field::optional("phone", Type::STRING).example(r#""188xxxx8888""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""+86""#),
        Field::optional("username", Type::STRING).example(r#""bob""#),
        Field::optional("name", Type::STRING).example(r#""张三""#),
        Field::optional("nickname", Type::STRING).example(r#""张三""#),
        Field::optional("photo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-user-avatar.png""#,
            ),
        Field::optional("loginsCount", Type::INTEGER).example("3"),
        Field::optional("lastLogin", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::optional("lastIp", Type::STRING).example(r#""127.0.0.1""#),
        Field::required("gender", Type::Schema(&GENDER)).example(r#""M""#),
        Field::required("emailVerified", Type::BOOLEAN).example("true"),
        Field::required("phoneVerified", Type::BOOLEAN).example("true"),
        Field::optional("passwordLastSetAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
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
        Field::required("userSourceType", Type::Schema(&USER_SOURCE_TYPE))
            .example(r#""register""#),
        Field::optional("userSourceId", Type::STRING),
        Field::optional("lastLoginApp", Type::STRING),
        Field::optional("mainDepartmentId", Type::STRING),
        Field::optional("lastMfaTime", Type::DATE_TIME),
        Field::optional("passwordSecurityLevel", Type::INTEGER).example("1"),
        Field::optional("resetPasswordOnNextLogin", Type::BOOLEAN).defaults_to("false"),
        Field::optional("registerSource", Type::List(&Type::STRING)),
        Field::optional("departmentIds", Type::List(&Type::STRING))
            .example(r#"["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]"#),
        Field::optional("identityNumber", Type::STRING)
            .example(r#""420421xxxxxxxx1234""#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
        Field::optional("statusChangedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::optional("tenantId", Type::STRING),
    ],
);

pub(crate) static PUBLIC_ACCOUNT_PAGING_DTO: Schema = Schema::record(
    "PublicAccountPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&PUBLIC_ACCOUNT_DTO))),
    ],
);

pub(crate) static CREATE_PUBLIC_ACCOUNT_OTP_DTO: Schema = Schema::record(
    "CreatePublicAccountOtpDto",
    &[
        Field::required("secret", Type::Secret(Scalar::String))
            .example(r#""HZ2F6J3AGNAVSOTV""#),
        Field::optional("recoveryCode", Type::Secret(Scalar::String))
            .example(r#""b471-8ec0-874a-087f-bccb-cd54""#),
    ],
);

pub(crate) static SEND_CREATE_ACCOUNT_NOTIFICATION_DTO: Schema = Schema::record(
    "SendCreateAccountNotificationDto",
    &[
        Field::optional("sendEmailNotification", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("sendPhoneNotification", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("appId", Type::STRING).example(r#""appid1""#),
    ],
);

pub(crate) static CREATE_PUBLIC_ACCOUNT_OPTIONS_DTO: Schema = Schema::record(
    "CreatePublicAccountOptionsDto",
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

pub(crate) static CREATE_PUBLIC_ACCOUNT_REQ_DTO: Schema = Schema::record(
    "CreatePublicAccountReqDto",
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
        Field::optional("otp", Type::Schema(&CREATE_PUBLIC_ACCOUNT_OTP_DTO))
            .example(
                r#"{"recoveryCode":"b471-8ec0-874a-087f-bccb-cd54","secret":"HZ2F6J3AGNAVSOTV"}"#,
            ),
        Field::optional("departmentIds", Type::List(&Type::STRING))
            .example(r#"["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]"#),
        Field::optional("customData", Type::OBJECT)
            .example(r#"{"school":"北京大学","age":22}"#),
        Field::optional("identityNumber", Type::STRING)
            .example(r#""420421xxxxxxxx1234""#),
        Field::optional("options", Type::Schema(&CREATE_PUBLIC_ACCOUNT_OPTIONS_DTO))
            .example(
                r#"{"autoGeneratePassword":true,"resetPasswordOnFirstLogin":true,"passwordEncryptType":"none"}"#,
            ),
    ],
);

pub(crate) static SEND_RESET_PASSWORD_NOTIFICATION_DTO: Schema = Schema::record(
    "SendResetPasswordNotificationDto",
    &[
        Field::optional("sendDefaultEmailNotification", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("sendDefaultPhoneNotification", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("inputSendEmailNotification", Type::STRING)
            .example(r#""test@example.com""#),
        Field::optional("inputSendPhoneNotification", Type::STRING)
            .example(r#""183xxxx1234""#),
        Field::optional("appId", Type::STRING).example(r#""appid1""#),
    ],
);

pub(crate) static UPDATE_PUBLIC_ACCOUNT_OPTIONS_DTO: Schema = Schema::record(
    "UpdatePublicAccountOptionsDto",
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

pub(crate) static UPDATE_PUBLIC_ACCOUNT_INFO_DTO: Schema = Schema::record(
    "UpdatePublicAccountInfoDto",
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
    ],
);

pub(crate) static UPDATE_PUBLIC_ACCOUNT_BATCH_OPTIONS_DTO: Schema = Schema::record(
    "UpdatePublicAccountBatchOptionsDto",
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

pub(crate) static DELETE_PUBLIC_ACCOUNTS_BATCH_OPTIONS_DTO: Schema = Schema::record(
    "DeletePublicAccountsBatchOptionsDto",
    &[
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static KICK_PUBLIC_ACCOUNTS_OPTIONS_DTO: Schema = Schema::record(
    "KickPublicAccountsOptionsDto",
    &[
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static FILTER_OPERATOR: Schema = Schema::open_enum(
    "FilterOperator",
    &[
        "EQUAL",
        "NOT_EQUAL",
        "CONTAINS",
        "NOT_CONTAINS",
        "IS_NULL",
        "NOT_NULL",
        "IN",
        "GREATER",
        "LESSER",
        "BETWEEN",
    ],
);

pub(crate) static SORT_DIRECTION: Schema = Schema::open_enum(
    "SortDirection",
    &["desc", "asc"],
);

pub(crate) static USER_SEARCH_FIELD: Schema = Schema::open_enum(
    "UserSearchField",
    &[
        "id",
        "phone",
        "email",
        "name",
        "username",
        "externalId",
        "nickname",
        "company",
        "givenName",
        "familyName",
        "middleName",
        "profile",
        "preferredUsername",
        "website",
        "address",
        "formatted",
        "streetAddress",
        "postalCode",
        "identityNumber",
    ],
);

pub(crate) static DEPARTMENT_ID_TYPE: Schema = Schema::open_enum(
    "DepartmentIdType",
    &["department_id", "open_department_id", "sync_relation", "custom_field", "code"],
);

pub(crate) static USER_ID_TYPE: Schema = Schema::open_enum(
    "UserIdType",
    &[
        "user_id",
        "external_id",
        "phone",
        "email",
        "username",
        "identity",
        "sync_relation",
        "custom_field",
    ],
);
