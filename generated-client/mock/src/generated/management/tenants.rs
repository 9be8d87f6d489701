// @generated from spec/management/tenants.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Tenants.

use crate::catalog::*;
use crate::generated::resources::{
    MULTIPLE_TENANT_ADMIN, TENANT, TENANT_ADMIN, TENANT_COOPERATOR,
    TENANT_ENTERPRISE_CERTIFICATION, TENANT_MEMBER, USER,
};
use crate::generated::shared::{GENDER, IS_SUCCESS_DTO, USER_DTO};

pub(crate) static CREATE_TENANT: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "createTenant",
    summary: "Create a tenant",
    method: "POST",
    path: "/api/v3/create-tenant",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_TENANT_DTO,
        locations: &[Location::Body; 11],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_TENANT: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "updateTenant",
    summary: "Update a tenant",
    method: "POST",
    path: "/api/v3/update-tenant",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_TENANT_DTO,
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
        resource: &TENANT,
        action: Action::Update,
        keys: &[Key::new(&TENANT, &["tenantId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_TENANT: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "deleteTenant",
    summary: "Delete a tenant",
    method: "POST",
    path: "/api/v3/delete-tenant",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_TENANT_DTO,
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
        resource: &TENANT,
        action: Action::Delete,
        keys: &[Key::new(&TENANT, &["tenantId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_TENANTS: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "listTenants",
    summary: "List tenants",
    method: "GET",
    path: "/api/v3/list-tenants",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_TENANTS_DTO,
        locations: &[Location::Query; 8],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_LIST_PAGING_DTO)),
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
        resource: &TENANT,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_TENANT_LITTLE_INFO: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "getTenantLittleInfo",
    summary: "Get the brief data of a tenant",
    method: "GET",
    path: "/api/v3/get-tenant-little-info",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_TENANT_LITTLE_INFO_DTO,
        locations: &[Location::Query; 5],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT,
        action: Action::Read,
        keys: &[Key::new(&TENANT, &["tenantId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_TENANT: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "getTenant",
    summary: "Get a tenant",
    method: "GET",
    path: "/api/v3/get-tenant",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_TENANT_DTO,
        locations: &[Location::Query; 5],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT,
        action: Action::Read,
        keys: &[Key::new(&TENANT, &["tenantId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static IMPORT_TENANT: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "importTenant",
    summary: "Import tenants",
    method: "POST",
    path: "/api/v3/import-tenant",
    credentials: &["management"],
    request: Some(Request {
        schema: &IMPORT_TENANT_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IMPORT_TENANT_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static IMPORT_TENANT_HISTORY: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "importTenantHistory",
    summary: "List tenant imports",
    method: "GET",
    path: "/api/v3/import-tenant-history",
    credentials: &["management"],
    request: Some(Request {
        schema: &IMPORT_TENANT_HISTORY_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&IMPORT_TENANT_HISTORY_DATA_DTO)),
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

pub(crate) static IMPORT_TENANT_NOTIFY_USER: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "importTenantNotifyUser",
    summary: "List users to notify of an import",
    method: "GET",
    path: "/api/v3/import-tenant-notify-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &IMPORT_TENANT_NOTIFY_USER_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&IMPORT_TENANT_NOTIFY_USE_DATA_DTO)),
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

pub(crate) static SEND_EMAIL_BATCH: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "sendEmailBatch",
    summary: "Notify imported tenants by email",
    method: "POST",
    path: "/api/v3/send-email-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &SEND_MANY_TENANT_EMAIL_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&SEND_EMAIL_BATCH_DATA_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static SEND_SMS_BATCH: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "sendSmsBatch",
    summary: "Notify imported tenants by SMS",
    method: "POST",
    path: "/api/v3/send-sms-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &SEND_MANY_TENANT_SMS_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&SEND_SMS_BATCH_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_TENANT_ADMIN: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "listTenantAdmin",
    summary: "List the administrators of a tenant",
    method: "POST",
    path: "/api/v3/list-tenant-admin",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_TENANT_ADMIN_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_USER_LIST_PAGING_DTO)),
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
        resource: &TENANT_ADMIN,
        action: Action::List,
        keys: &[Key::new(&TENANT, &["tenantId"])],
        items: None,
        returns: Some(&USER),
        new_key: None,
    }),
};

pub(crate) static SET_TENANT_ADMIN: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "setTenantAdmin",
    summary: "Set administrators of a tenant",
    method: "POST",
    path: "/api/v3/set-tenant-admin",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_TENANT_USERS_DTO,
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
        resource: &TENANT_ADMIN,
        action: Action::Create,
        keys: &[Key::new(&TENANT, &["tenantId"]), Key::new(&USER, &["linkUserIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_TENANT_ADMIN: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "deleteTenantAdmin",
    summary: "Remove an administrator of a tenant",
    method: "POST",
    path: "/api/v3/delete-tenant-admin",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_TENANT_USER_DTO,
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
        resource: &TENANT_ADMIN,
        action: Action::Delete,
        keys: &[Key::new(&TENANT, &["tenantId"]), Key::new(&USER, &["linkUserId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_TENANT_USER: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "deleteTenantUser",
    summary: "Delete members of a tenant",
    method: "POST",
    path: "/api/v3/delete-tenant-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_TENANT_USERS_DTO,
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
        resource: &TENANT_MEMBER,
        action: Action::Delete,
        keys: &[Key::new(&TENANT, &["tenantId"]), Key::new(&USER, &["linkUserIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GENERATE_INVITE_TENANT_USER_LINK_: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "generateInviteTenantUserLink",
    summary: "Generate a tenant member invitation link",
    method: "POST",
    path: "/api/v3/generate-invite-tenant-user-link",
    credentials: &["management"],
    request: Some(Request {
        schema: &GENERATE_INVITE_TENANT_USER_LINK,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&INVITE_TENANT_USERS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_INVITE_TENNAT_USER_RECORDS: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "listInviteTennatUserRecords",
    summary: "List tenant member invitation records",
    method: "GET",
    path: "/api/v3/list-invite-tenant-user-records",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_INVITE_TENNAT_USER_RECORDS_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&INVITE_TENANT_USER_RECORD_LIST_DTO)),
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

pub(crate) static LIST_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "listMultipleTenantAdmin",
    summary: "List multi-tenant administrators",
    method: "GET",
    path: "/api/v3/list-multiple-tenant-admins",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_MULTIPLE_TENANT_ADMIN_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&MULTIPLE_TENANT_ADMIN_LIST_PAGING_DTO)),
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
        resource: &MULTIPLE_TENANT_ADMIN,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "createMultipleTenantAdmin",
    summary: "Create a multi-tenant administrator",
    method: "POST",
    path: "/api/v3/create-multiple-tenant-admin",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_MULTIPLE_TENANT_ADMIN_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &MULTIPLE_TENANT_ADMIN,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "getMultipleTenantAdmin",
    summary: "Get a multi-tenant administrator",
    method: "GET",
    path: "/api/v3/get-multiple-tenant-admin",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_MULTIPLE_TENANT_ADMIN_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&MULTIPLE_TENANT_ADMIN_LIST_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &MULTIPLE_TENANT_ADMIN,
        action: Action::Read,
        keys: &[Key::new(&MULTIPLE_TENANT_ADMIN, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "updateMultipleTenantAdmin",
    summary: "Update a multi-tenant administrator",
    method: "POST",
    path: "/api/v3/update-multiple-tenant-admin",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_MULTIPLE_TENANT_ADMIN_REQUEST_DTO,
        locations: &[Location::Query, Location::Body, Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &MULTIPLE_TENANT_ADMIN,
        action: Action::Update,
        keys: &[Key::new(&MULTIPLE_TENANT_ADMIN, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "deleteMultipleTenantAdmin",
    summary: "Delete a multi-tenant administrator",
    method: "POST",
    path: "/api/v3/delete-multiple-tenant-admin",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_MULTIPLE_TENANT_ADMIN_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &MULTIPLE_TENANT_ADMIN,
        action: Action::Delete,
        keys: &[Key::new(&MULTIPLE_TENANT_ADMIN, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_TENANT_COOPERATORS: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "listTenantCooperators",
    summary: "List collaborating administrators",
    method: "GET",
    path: "/api/v3/list-tenant-cooperators",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_TENANT_COOPERATORS_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_COOPERATOR_LIST_PAGING_DTO)),
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
        resource: &TENANT_COOPERATOR,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_TENANT_COOPERATOR: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "getTenantCooperator",
    summary: "Get a collaborating administrator",
    method: "GET",
    path: "/api/v3/get-tenant-cooperator",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_TENANT_COOPERATOR_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_COOPERATOR_SINGLE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT_COOPERATOR,
        action: Action::Read,
        keys: &[Key::new(&TENANT_COOPERATOR, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_TENANT_COOPERATOR_MENU: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "getTenantCooperatorMenu",
    summary: "Get the menu of a collaborating administrator",
    method: "GET",
    path: "/api/v3/get-tenant-cooperator-menu",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_TENANT_COOPERATOR_MENU_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_COOPERATOR_SINGLE_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT_COOPERATOR,
        action: Action::Read,
        keys: &[Key::new(&TENANT_COOPERATOR, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_TENANT_COOPERATOR: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "createTenantCooperator",
    summary: "Create a collaborating administrator",
    method: "POST",
    path: "/api/v3/create-tenant-cooperator",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_TENANT_COOPERATOR_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT_COOPERATOR,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_TENANT_COOPERATOR: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "updateTenantCooperator",
    summary: "Update a collaborating administrator",
    method: "POST",
    path: "/api/v3/update-tenant-cooperator",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_TENANT_COOPERATOR_REQUEST_DTO,
        locations: &[Location::Query, Location::Body, Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT_COOPERATOR,
        action: Action::Update,
        keys: &[Key::new(&TENANT_COOPERATOR, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_TENANT_COOPERATOR: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "deleteTenantCooperator",
    summary: "Delete a collaborating administrator",
    method: "POST",
    path: "/api/v3/delete-tenant-cooperator",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_TENANT_COOPERATOR_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT_COOPERATOR,
        action: Action::Delete,
        keys: &[Key::new(&TENANT_COOPERATOR, &["userId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_TENANT_BY_CODE: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "getTenantByCode",
    summary: "Get a tenant by code",
    method: "GET",
    path: "/api/v3/get-tenant-by-code",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_TENANT_BY_CODE_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT,
        action: Action::Read,
        keys: &[Key::new(&TENANT, &["code"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "createTenantEnterpriseCertification",
    summary: "Create a tenant enterprise certification",
    method: "POST",
    path: "/api/v3/create-tenant-enterprise-certification",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_TENANT_ENTERPRISE_CERTIFICATION_BODY_DTO,
        locations: &[Location::Body; 9],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT_ENTERPRISE_CERTIFICATION,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "getTenantEnterpriseCertification",
    summary: "Get a tenant enterprise certification",
    method: "GET",
    path: "/api/v3/get-tenant-enterprise-certification",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_TENANT_ENTERPRISE_CERTIFICATION_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_ENTERPRISE_CERTIFICATION_RESP_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT_ENTERPRISE_CERTIFICATION,
        action: Action::Read,
        keys: &[Key::new(&TENANT_ENTERPRISE_CERTIFICATION, &["tenant_id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REVIEW_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "reviewTenantEnterpriseCertification",
    summary: "Review a tenant enterprise certification",
    method: "POST",
    path: "/api/v3/review-tenant-enterprise-certification",
    credentials: &["management"],
    request: Some(Request {
        schema: &REVIEW_TENANT_ENTERPRISE_CERTIFICATION_BODY_DTO,
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
        resource: &TENANT_ENTERPRISE_CERTIFICATION,
        action: Action::Update,
        keys: &[Key::new(&TENANT_ENTERPRISE_CERTIFICATION, &["tenantId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    client: "management",
    group: "tenants",
    name: "updateTenantEnterpriseCertification",
    summary: "Update a tenant enterprise certification",
    method: "POST",
    path: "/api/v3/update-tenant-enterprise-certification",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_TENANT_ENTERPRISE_CERTIFICATION_BODY_DTO,
        locations: &[Location::Body; 9],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &TENANT_ENTERPRISE_CERTIFICATION,
        action: Action::Update,
        keys: &[Key::new(&TENANT_ENTERPRISE_CERTIFICATION, &["tenantId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_TENANT_DTO: Schema = Schema::record(
    "CreateTenantDto",
    &[
        Field::required("name", Type::STRING).example(r#""租户一""#),
        Field::required("appIds", Type::List(&Type::STRING))
            .example(r#"["60b49eb83fa80adb96f26e68","60b49eb83fd80adb96f26e69"]"#),
        Field::optional("logo", Type::List(&Type::STRING))
            .example(r#"["https://image.example.com/logo.png"]"#),
        Field::optional("description", Type::STRING).example(r#""我是租户一""#),
        Field::optional("rejectHint", Type::STRING)
            .example("\"尚未加入当前租户，无法登录\""),
        Field::optional("sourceAppId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("enterpriseDomains", Type::List(&Type::STRING)),
        Field::optional("expireTime", Type::DATE_TIME),
        Field::optional("mauAmount", Type::INTEGER),
        Field::optional("memberAmount", Type::INTEGER),
        Field::optional("adminAmount", Type::INTEGER),
    ],
);

pub(crate) static UPDATE_TENANT_DTO: Schema = Schema::record(
    "UpdateTenantDto",
    &[
        Field::required("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("name", Type::STRING).example(r#""租户一""#),
        Field::optional("appIds", Type::List(&Type::STRING))
            .example(r#"["60b49eb83fa80adb96f26e68","60b49eb83fd80adb96f26e69"]"#),
        Field::optional("logo", Type::List(&Type::STRING))
            .example(r#"["https://image.example.com/logo.png"]"#),
        Field::optional("description", Type::STRING).example(r#""我是租户一""#),
        Field::optional("rejectHint", Type::STRING)
            .example("\"尚未加入当前租户，无法登录\""),
        Field::optional("sourceAppId", Type::STRING)
            .example(r#""6342b8537axxxx047d314109""#),
    ],
);

pub(crate) static DELETE_TENANT_DTO: Schema = Schema::record(
    "DeleteTenantDto",
    &[Field::required("tenantId", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#)],
);

pub(crate) static LIST_TENANTS_DTO: Schema = Schema::record(
    "ListTenantsDto",
    &[
        Field::optional("keywords", Type::STRING),
        Field::optional("withMembersCount", Type::BOOLEAN),
        Field::optional("withAppDetail", Type::BOOLEAN),
        Field::optional("withCreatorDetail", Type::BOOLEAN),
        Field::optional("withSourceAppDetail", Type::BOOLEAN),
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER),
        Field::optional("source", Type::ANY),
    ],
);

pub(crate) static GET_TENANT_LITTLE_INFO_DTO: Schema = Schema::record(
    "GetTenantLittleInfoDto",
    &[
        Field::required("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("withMembersCount", Type::BOOLEAN).example("false"),
        Field::optional("withAppDetail", Type::BOOLEAN).example("false"),
        Field::optional("withCreatorDetail", Type::BOOLEAN).example("false"),
        Field::optional("withSourceAppDetail", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static GET_TENANT_DTO: Schema = Schema::record(
    "GetTenantDto",
    &[
        Field::required("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("withMembersCount", Type::BOOLEAN).example("false"),
        Field::optional("withAppDetail", Type::BOOLEAN).example("false"),
        Field::optional("withCreatorDetail", Type::BOOLEAN).example("false"),
        Field::optional("withSourceAppDetail", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static IMPORT_TENANT_DTO: Schema = Schema::record(
    "ImportTenantDto",
    &[Field::required("excelUrl", Type::STRING).example(r#""/xx/xx.xls""#)],
);

pub(crate) static IMPORT_TENANT_HISTORY_DTO: Schema = Schema::record(
    "ImportTenantHistoryDto",
    &[
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER),
    ],
);

pub(crate) static IMPORT_TENANT_NOTIFY_USER_DTO: Schema = Schema::record(
    "ImportTenantNotifyUserDto",
    &[
        Field::required("importId", Type::STRING),
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER),
    ],
);

pub(crate) static SEND_MANY_TENANT_EMAIL_DTO: Schema = Schema::record(
    "SendManyTenantEmailDto",
    &[
        Field::required("users", Type::List(&Type::Schema(&SEND_TENANT_EMAIL_DTO))),
        Field::required("importId", Type::INTEGER),
        Field::required("adminName", Type::STRING),
    ],
);

pub(crate) static SEND_MANY_TENANT_SMS_DTO: Schema = Schema::record(
    "SendManyTenantSmsDto",
    &[
        Field::required("users", Type::List(&Type::Schema(&SEND_TENANT_SMS_DTO))),
        Field::required("importId", Type::INTEGER),
        Field::required("adminName", Type::STRING),
    ],
);

pub(crate) static LIST_TENANT_ADMIN_DTO: Schema = Schema::record(
    "ListTenantAdminDto",
    &[
        Field::required("tenantId", Type::STRING),
        Field::optional("keywords", Type::STRING),
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER),
    ],
);

pub(crate) static GET_TENANT_USER_DTO: Schema = Schema::record(
    "GetTenantUserDto",
    &[
        Field::required("tenantId", Type::STRING),
        Field::optional("linkUserId", Type::STRING),
        Field::optional("memberId", Type::STRING),
    ],
);

pub(crate) static GENERATE_INVITE_TENANT_USER_LINK: Schema = Schema::record(
    "GenerateInviteTenantUserLink",
    &[
        Field::required("appId", Type::STRING),
        Field::optional("tenantId", Type::STRING),
        Field::required("emails", Type::List(&Type::STRING)),
        Field::required("validityTerm", Type::STRING),
    ],
);

pub(crate) static LIST_INVITE_TENNAT_USER_RECORDS_DTO: Schema = Schema::record(
    "ListInviteTennatUserRecordsDto",
    &[
        Field::required("keywords", Type::STRING),
        Field::required("page", Type::INTEGER).example("1"),
        Field::required("limit", Type::INTEGER),
    ],
);

pub(crate) static LIST_MULTIPLE_TENANT_ADMIN_DTO: Schema = Schema::record(
    "ListMultipleTenantAdminDto",
    &[
        Field::optional("keywords", Type::STRING),
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER),
    ],
);

pub(crate) static CREATE_MULTIPLE_TENANT_ADMIN_DTO: Schema = Schema::record(
    "CreateMultipleTenantAdminDto",
    &[
        Field::required("userId", Type::STRING),
        Field::required("tenantIds", Type::List(&Type::STRING)),
        Field::optional("apiAuthorized", Type::BOOLEAN),
        Field::optional("sendPhoneNotification", Type::BOOLEAN),
        Field::optional("sendEmailNotification", Type::BOOLEAN),
    ],
);

pub(crate) static GET_MULTIPLE_TENANT_ADMIN_DTO: Schema = Schema::record(
    "GetMultipleTenantAdminDto",
    &[Field::required("userId", Type::STRING)],
);

pub(crate) static UPDATE_MULTIPLE_TENANT_ADMIN_REQUEST_DTO: Schema = Schema::record(
    "UpdateMultipleTenantAdminRequestDto",
    &[
        Field::required("userId", Type::STRING),
        Field::required("tenantIds", Type::List(&Type::STRING)),
        Field::optional("apiAuthorized", Type::BOOLEAN),
    ],
);

pub(crate) static DELETE_MULTIPLE_TENANT_ADMIN_DTO: Schema = Schema::record(
    "DeleteMultipleTenantAdminDto",
    &[Field::optional("userId", Type::STRING)],
);

pub(crate) static LIST_TENANT_COOPERATORS_DTO: Schema = Schema::record(
    "ListTenantCooperatorsDto",
    &[
        Field::optional("keywords", Type::STRING),
        Field::optional("external", Type::BOOLEAN),
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER),
    ],
);

pub(crate) static GET_TENANT_COOPERATOR_DTO: Schema = Schema::record(
    "GetTenantCooperatorDto",
    &[Field::required("userId", Type::STRING)],
);

pub(crate) static GET_TENANT_COOPERATOR_MENU_DTO: Schema = Schema::record(
    "GetTenantCooperatorMenuDto",
    &[Field::required("userId", Type::STRING)],
);

pub(crate) static CREATE_TENANT_COOPERATOR_DTO: Schema = Schema::record(
    "CreateTenantCooperatorDto",
    &[
        Field::required("userId", Type::STRING),
        Field::optional("apiAuthorized", Type::BOOLEAN).defaults_to("false"),
        Field::required("policies", Type::List(&Type::STRING)),
        Field::optional("sendPhoneNotification", Type::BOOLEAN),
        Field::optional("sendEmailNotification", Type::BOOLEAN),
    ],
);

pub(crate) static UPDATE_TENANT_COOPERATOR_REQUEST_DTO: Schema = Schema::record(
    "UpdateTenantCooperatorRequestDto",
    &[
        Field::required("userId", Type::STRING),
        Field::required("apiAuthorized", Type::BOOLEAN),
        Field::required("policies", Type::List(&Type::STRING)),
    ],
);

pub(crate) static DELETE_TENANT_COOPERATOR_DTO: Schema = Schema::record(
    "DeleteTenantCooperatorDto",
    &[Field::optional("userId", Type::STRING)],
);

pub(crate) static GET_TENANT_BY_CODE_DTO: Schema = Schema::record(
    "GetTenantByCodeDto",
    &[Field::required("code", Type::STRING)],
);

pub(crate) static GET_TENANT_ENTERPRISE_CERTIFICATION_DTO: Schema = Schema::record(
    "GetTenantEnterpriseCertificationDto",
    &[Field::required("tenant_id", Type::STRING)],
);

pub(crate) static REVIEW_TENANT_ENTERPRISE_CERTIFICATION_BODY_DTO: Schema = Schema::record(
    "ReviewTenantEnterpriseCertificationBodyDto",
    &[
        Field::required("tenantId", Type::STRING),
        Field::required("enterpriseCertificationStatus", Type::ANY),
        Field::required("reviewReason", Type::STRING),
    ],
);

pub(crate) static TENANT_DTO: Schema = Schema::record(
    "TenantDto",
    &[
        Field::required("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("userPoolId", Type::STRING)
            .example(r#""60b49eb83fe80adb66f25a37""#),
        Field::required("name", Type::STRING).example(r#""租户一""#).max_length(64),
        Field::optional("description", Type::STRING).example(r#""我是租户一""#),
        Field::required("logo", Type::STRING)
            .example(r#""https://image.example.com/logo.png""#),
        Field::optional("rejectHint", Type::STRING)
            .example("\"尚未加入当前租户，无法登录\""),
        Field::required("appIds", Type::List(&Type::STRING))
            .example(r#"["60b49eb83fa80adb96f26e68","60b49eb83fd80adb96f26e69"]"#),
        Field::required("creator", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("sourceAppId", Type::STRING)
            .example(r#""6342b8537axxxx047d314109""#),
        Field::required("source", Type::STRING),
        Field::required("code", Type::STRING),
        Field::required("enterpriseDomains", Type::List(&Type::STRING)),
        Field::required("host", Type::STRING),
    ],
);

pub(crate) static TENANT_RESP_DTO: Schema = Schema::record(
    "TenantRespDto",
    &[
        Field::required("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("userPoolId", Type::STRING)
            .example(r#""60b49eb83fe80adb66f25a37""#),
        Field::required("name", Type::STRING).example(r#""租户一""#).max_length(64),
        Field::optional("description", Type::STRING).example(r#""我是租户一""#),
        Field::required("logo", Type::STRING)
            .example(r#""https://image.example.com/logo.png""#),
        Field::optional("rejectHint", Type::STRING)
            .example("\"尚未加入当前租户，无法登录\""),
        Field::required("appIds", Type::List(&Type::STRING))
            .example(r#"["60b49eb83fa80adb96f26e68","60b49eb83fd80adb96f26e69"]"#),
        Field::required("creator", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("sourceAppId", Type::STRING)
            .example(r#""6342b8537axxxx047d314109""#),
        Field::required("source", Type::STRING),
        Field::required("code", Type::STRING),
        Field::required("enterpriseDomains", Type::List(&Type::STRING)),
        Field::optional("creatorDetail", Type::OBJECT)
            .example(
                r#"{"name":"用户一","photo":"https://image.example.com/logo.jpg","username":"","nickname":""}"#,
            ),
        Field::optional("sourceAppDetail", Type::OBJECT)
            .example(
                r#"{"name":"应用一","logo":"https://image.example.com/logo.jpg"}"#,
            ),
        Field::required("host", Type::STRING),
        Field::optional("membersCount", Type::INTEGER),
    ],
);

pub(crate) static TENANT_LIST_PAGING_DTO: Schema = Schema::record(
    "TenantListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&TENANT_RESP_DTO))),
    ],
);

pub(crate) static IMPORT_TENANT_DATA_DTO: Schema = Schema::record(
    "ImportTenantDataDto",
    &[Field::required("success", Type::BOOLEAN).example("true")],
);

pub(crate) static IMPORT_TENANT_HISTORY_DATA_DTO: Schema = Schema::record(
    "ImportTenantHistoryDataDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::OBJECT)),
    ],
);

pub(crate) static IMPORT_TENANT_NOTIFY_USE_DATA_DTO: Schema = Schema::record(
    "ImportTenantNotifyUseDataDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::OBJECT)),
    ],
);

pub(crate) static SEND_TENANT_EMAIL_DTO: Schema = Schema::record(
    "SendTenantEmailDto",
    &[
        Field::required("adminName", Type::STRING),
        Field::required("userName", Type::STRING),
        Field::required("email", Type::STRING),
        Field::required("identifier", Type::STRING),
        Field::required("tenantId", Type::STRING),
        Field::required("tenantName", Type::STRING),
    ],
);

pub(crate) static SEND_EMAIL_BATCH_DATA_DTO: Schema = Schema::record(
    "SendEmailBatchDataDto",
    &[Field::required("success", Type::BOOLEAN).example("true")],
);

pub(crate) static SEND_TENANT_SMS_DTO: Schema = Schema::record(
    "SendTenantSmsDto",
    &[
        Field::required("adminName", Type::STRING),
        Field::required("userName", Type::STRING),
        Field::required("identifier", Type::STRING),
        Field::required("phone", Type::STRING),
        Field::required("phoneCountryCode", Type::STRING),
        Field::required("tenantId", Type::STRING),
        Field::required("tenantName", Type::STRING),
    ],
);

pub(crate) static SEND_SMS_BATCH_DATA_DTO: Schema = Schema::record(
    "SendSmsBatchDataDto",
    &[Field::required("success", Type::BOOLEAN).example("true")],
);

pub(crate) static TENANT_USER_DTO: Schema = Schema::record(
    "TenantUserDto",
    &[
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
        Field::optional("lastIp", Type::STRING).example(r#""127.0.0.1""#),
        Field::required("gender", Type::Schema(&GENDER)).example(r#""M""#),
        Field::optional("birthdate", Type::STRING).example(r#""2022-06-03""#),
        Field::optional("country", Type::STRING).example(r#""CN""#),
        Field::optional("province", Type::STRING).example(r#""BJ""#),
        Field::optional("city", Type::STRING).example(r#""BJ""#),
        Field::optional("address", Type::STRING).example(r#""北京朝阳""#),
        Field::optional("streetAddress", Type::STRING)
            .example(r#""北京朝阳区 xxx 街道""#),
        Field::optional("postalCode", Type::STRING).example(r#""438100""#),
        Field::optional("givenName", Type::STRING).example(r#""三""#),
        Field::optional("familyName", Type::STRING).example(r#""张""#),
        Field::optional("middleName", Type::STRING).example(r#""James""#),
        Field::optional("preferredUsername", Type::STRING).example(r#""alice""#),
        Field::optional("lastLoginApp", Type::STRING),
        Field::required("userPoolId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
        Field::required("memberId", Type::STRING),
        Field::required("linkUserId", Type::STRING),
        Field::required("isTenantAdmin", Type::BOOLEAN),
        Field::optional("password", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::optional("salt", Type::Secret(Scalar::String))
            .example(r#""dgisaeieruur""#),
        Field::optional("departmentIds", Type::List(&Type::STRING)),
    ],
);

pub(crate) static TENANT_USER_LIST_PAGING_DTO: Schema = Schema::record(
    "TenantUserListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&TENANT_USER_DTO))),
    ],
);

pub(crate) static REMOVE_TENANT_USERS_DTO: Schema = Schema::record(
    "RemoveTenantUsersDto",
    &[
        Field::required("tenantId", Type::STRING),
        Field::optional("linkUserIds", Type::List(&Type::STRING)),
        Field::optional("memberIds", Type::List(&Type::STRING)),
    ],
);

pub(crate) static ERROR_EMAIL_MSG: Schema = Schema::record(
    "errorEmailMsg",
    &[Field::required("email", Type::STRING), Field::required("message", Type::STRING)],
);

pub(crate) static INVITE_TENANT_USER_RECORD: Schema = Schema::record(
    "InviteTenantUserRecord",
    &[
        Field::required("recordId", Type::INTEGER),
        Field::required("inviteAccount", Type::STRING).example(r#""test@test.cn""#),
        Field::required("verifiedStatus", Type::STRING).example(r#""pending""#),
        Field::required("inviteLink", Type::Secret(Scalar::String)),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("activatedAt", Type::DATE_TIME),
    ],
);

pub(crate) static INVITE_TENANT_USERS_DTO: Schema = Schema::record(
    "InviteTenantUsersDto",
    &[
        Field::required("errMsgs", Type::List(&Type::Schema(&ERROR_EMAIL_MSG))),
        Field::required("list", Type::List(&Type::Schema(&INVITE_TENANT_USER_RECORD))),
    ],
);

pub(crate) static INVITE_TENANT_USER_RECORD_LIST_DTO: Schema = Schema::record(
    "InviteTenantUserRecordListDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&INVITE_TENANT_USER_RECORD))),
    ],
);

pub(crate) static MULTIPLE_TENANT_ADMIN_DTO: Schema = Schema::record(
    "MultipleTenantAdminDto",
    &[
        Field::required("userId", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("name", Type::STRING).example(r#""用户A""#),
        Field::required("phone", Type::STRING),
        Field::required("email", Type::STRING),
        Field::optional("apiAuthorized", Type::BOOLEAN),
        Field::required("lastLogin", Type::STRING),
    ],
);

pub(crate) static MULTIPLE_TENANT_ADMIN_LIST_PAGING_DTO: Schema = Schema::record(
    "MultipleTenantAdminListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&MULTIPLE_TENANT_ADMIN_DTO))),
    ],
);

pub(crate) static TENANT_COOPERATOR_DTO: Schema = Schema::record(
    "TenantCooperatorDto",
    &[
        Field::required("userId", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("type", Type::STRING)
            .example(r#""<知道了有哪些类型再改这里>""#),
        Field::required("external", Type::BOOLEAN).example("false"),
        Field::required("user", Type::Schema(&USER_DTO)),
        Field::optional("tenantUser", Type::Schema(&TENANT_USER_DTO)),
    ],
);

pub(crate) static TENANT_COOPERATOR_LIST_PAGING_DTO: Schema = Schema::record(
    "TenantCooperatorListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&TENANT_COOPERATOR_DTO))),
    ],
);

pub(crate) static TENANT_COOPERATOR_SINGLE_DTO: Schema = Schema::record(
    "TenantCooperatorSingleDto",
    &[
        Field::required("list", Type::List(&Type::STRING)),
        Field::required("authorizedPoliciesCode", Type::List(&Type::STRING)),
    ],
);

pub(crate) static CREATE_TENANT_ENTERPRISE_CERTIFICATION_BODY_DTO: Schema = Schema::record(
    "CreateTenantEnterpriseCertificationBodyDto",
    &[
        Field::required("businessName", Type::STRING),
        Field::required("businessLicense", Type::STRING),
        Field::required("businessRegistrationName", Type::STRING),
        Field::required("unifiedSocialCredit", Type::STRING),
        Field::required("legalRepresentativeName", Type::STRING),
        Field::required("nationalIdentificationNumber", Type::STRING),
        Field::required("personalBankCardNumber", Type::STRING),
        Field::required("bankReservedPhone", Type::STRING),
        Field::required("tenantId", Type::STRING),
    ],
);

pub(crate) static TENANT_ENTERPRISE_CERTIFICATION_RESP_DTO: Schema = Schema::record(
    "TenantEnterpriseCertificationRespDto",
    &[
        Field::optional("businessName", Type::STRING),
        Field::optional("businessLicense", Type::STRING),
        Field::optional("updatedAt", Type::DATE_TIME),
        Field::optional("businessRegistrationName", Type::STRING),
        Field::optional("unifiedSocialCredit", Type::STRING),
        Field::optional("legalRepresentativeName", Type::STRING),
        Field::optional("nationalIdentificationNumber", Type::STRING),
        Field::optional("personalBankCardNumber", Type::STRING),
        Field::optional("bankReservedPhone", Type::STRING),
        Field::optional("reviewReason", Type::STRING),
        Field::optional("enterpriseCertificationStatus", Type::ANY),
    ],
);
