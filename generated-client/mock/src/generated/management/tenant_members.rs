// @generated from spec/management/tenant-members.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Tenant members.

use crate::catalog::*;
use crate::generated::management::public_accounts::{DEPARTMENT_ID_TYPE, PAGINATION_DTO};
use crate::generated::management::tenants::{
    REMOVE_TENANT_USERS_DTO, TENANT_USER_DTO, TENANT_USER_LIST_PAGING_DTO,
};
use crate::generated::resources::{
    DEPARTMENT, DEPARTMENT_MEMBER, ORGANIZATION, TENANT, TENANT_MEMBER, USER,
};
use crate::generated::shared::{GENDER, IS_SUCCESS_DTO, PASSWORD_ENCRYPT_TYPE};

pub(crate) static SEND_INVITE_TENANT_USER_EMAIL: Operation = Operation {
    client: "management",
    group: "tenant-members",
    name: "sendInviteTenantUserEmail",
    summary: "Email tenant member invitations",
    method: "POST",
    path: "/api/v3/send-invite-tenant-user-email",
    credentials: &["management"],
    request: Some(Request {
        schema: &SEND_INVITE_TENANT_USER_EMAIL_DTO,
        locations: &[],
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

pub(crate) static ADD_TENANT_USERS: Operation = Operation {
    client: "management",
    group: "tenant-members",
    name: "addTenantUsers",
    summary: "Add members to a tenant",
    method: "POST",
    path: "/api/v3/add-tenant-users",
    credentials: &["management"],
    request: Some(Request {
        schema: &ADD_TENANT_USERS_DTO,
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
        resource: &TENANT_MEMBER,
        action: Action::Create,
        keys: &[Key::new(&TENANT, &["tenantId"]), Key::new(&USER, &["linkUserIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOVE_TENANT_USERS: Operation = Operation {
    client: "management",
    group: "tenant-members",
    name: "removeTenantUsers",
    summary: "Remove members from a tenant",
    method: "POST",
    path: "/api/v3/remove-tenant-users",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_TENANT_USERS_DTO,
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
        resource: &TENANT_MEMBER,
        action: Action::Delete,
        keys: &[Key::new(&TENANT, &["tenantId"]), Key::new(&USER, &["linkUserIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_TENANT_USER: Operation = Operation {
    client: "management",
    group: "tenant-members",
    name: "updateTenantUser",
    summary: "Update a tenant member",
    method: "POST",
    path: "/api/v3/update-tenant-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_TENANT_USER_DTO,
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

pub(crate) static CREATE_TENANT_USER: Operation = Operation {
    client: "management",
    group: "tenant-members",
    name: "createTenantUser",
    summary: "Create a tenant member",
    method: "POST",
    path: "/api/v3/create-tenant-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_TENANT_USER_REQ_DTO,
        locations: &[Location::Body; 23],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_USER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER,
        action: Action::Create,
        keys: &[Key::new(&TENANT, &["tenantId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_TENANT_USERS: Operation = Operation {
    client: "management",
    group: "tenant-members",
    name: "listTenantUsers",
    summary: "List tenant members",
    method: "POST",
    path: "/api/v3/list-tenant-users",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_TENANT_USER_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_USER_LIST_PAGING_DTO)),
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
        resource: &TENANT_MEMBER,
        action: Action::List,
        keys: &[Key::new(&TENANT, &["tenantId"])],
        items: None,
        returns: Some(&USER),
        new_key: None,
    }),
};

pub(crate) static GET_TENANT_USER: Operation = Operation {
    client: "management",
    group: "tenant-members",
    name: "getTenantUser",
    summary: "Get a tenant member",
    method: "GET",
    path: "/api/v3/get-tenant-user",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_TENANT_USER_REQUEST_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_USER_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER,
        action: Action::Read,
        keys: &[Key::new(&USER, &["linkUserId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ADD_TENANT_DEPARTMENT_MEMBERS: Operation = Operation {
    client: "management",
    group: "tenant-members",
    name: "addTenantDepartmentMembers",
    summary: "Add members to a tenant department",
    method: "POST",
    path: "/api/v3/add-tenant-department-members",
    credentials: &["management"],
    request: Some(Request {
        schema: &ADD_TENANT_DEPARTMENT_MEMBERS_REQ_DTO,
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
        resource: &DEPARTMENT_MEMBER,
        action: Action::Create,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&USER, &["linkUserIds"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOVE_TENANT_DEPARTMENT_MEMBERS: Operation = Operation {
    client: "management",
    group: "tenant-members",
    name: "removeTenantDepartmentMembers",
    summary: "Remove members from a tenant department",
    method: "POST",
    path: "/api/v3/remove-tenant-department-members",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_TENANT_DEPARTMENT_MEMBERS_REQ_DTO,
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
        resource: &DEPARTMENT_MEMBER,
        action: Action::Delete,
        keys: &[
            Key::new(&DEPARTMENT, &["departmentId"]),
            Key::new(&USER, &["linkUserIds"]),
            Key::new(&ORGANIZATION, &["organizationCode"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ADD_TENANT_USERS_DTO: Schema = Schema::record(
    "AddTenantUsersDto",
    &[
        Field::required("tenantId", Type::STRING),
        Field::required("linkUserIds", Type::List(&Type::STRING)),
    ],
);

pub(crate) static UPDATE_TENANT_USER_DTO: Schema = Schema::record(
    "UpdateTenantUserDto",
    &[
        Field::required("tenantId", Type::STRING),
        Field::optional("linkUserId", Type::STRING),
        Field::optional("memberId", Type::STRING),
        Field::required("updates", Type::OBJECT)
            .example(
                r#"{"name":"张三","phone":"13800138000","email":"zhangsan@example.com"}"#,
            ),
    ],
);

pub(crate) static CREATE_TENANT_USER_REQ_DTO: Schema = Schema::record(
    "CreateTenantUserReqDto",
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
        Field::required("tenantId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::optional("password", Type::Secret(Scalar::String))
            .example(r#""passw0rd""#),
        Field::optional("salt", Type::Secret(Scalar::String))
            .example(r#""dgisaeieruur""#),
        Field::optional("options", Type::Schema(&CREATE_TENANT_USER_OPTIONS_DTO)),
    ],
);

pub(crate) static LIST_TENANT_USER_DTO: Schema = Schema::record(
    "ListTenantUserDto",
    &[
        Field::required("tenantId", Type::STRING),
        Field::optional("keywords", Type::STRING),
        Field::optional("options", Type::Schema(&LIST_TENANT_USERS_OPTIONS_DTO)),
    ],
);

pub(crate) static GET_TENANT_USER_REQUEST_DTO: Schema = Schema::record(
    "GetTenantUserRequestDto",
    &[
        Field::required("tenantId", Type::STRING),
        Field::optional("linkUserId", Type::STRING),
        Field::optional("memberId", Type::STRING),
    ],
);

pub(crate) static ADD_TENANT_DEPARTMENT_MEMBERS_REQ_DTO: Schema = Schema::record(
    "AddTenantDepartmentMembersReqDto",
    &[
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("linkUserIds", Type::List(&Type::STRING)),
        Field::optional("memberIds", Type::List(&Type::STRING)),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static REMOVE_TENANT_DEPARTMENT_MEMBERS_REQ_DTO: Schema = Schema::record(
    "RemoveTenantDepartmentMembersReqDto",
    &[
        Field::required("departmentId", Type::STRING)
            .example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional("departmentIdType", Type::Schema(&DEPARTMENT_ID_TYPE))
            .defaults_to(r#""department_id""#)
            .example(r#""department_id""#),
        Field::optional("linkUserIds", Type::List(&Type::STRING)),
        Field::optional("memberIds", Type::List(&Type::STRING)),
        Field::optional("tenantId", Type::STRING)
            .example(r#""623c20b2a062aaaaf41b17da""#),
    ],
);

pub(crate) static SEND_INVITE_TENANT_USER_EMAIL_DTO: Schema = Schema::record(
    "SendInviteTenantUserEmailDto",
    &[],
);

pub(crate) static CREATE_TENANT_USER_OPTIONS_DTO: Schema = Schema::record(
    "CreateTenantUserOptionsDto",
    &[
        Field::optional("keepPassword", Type::BOOLEAN).defaults_to("false"),
        Field::optional("autoGeneratePassword", Type::BOOLEAN).defaults_to("false"),
        Field::optional("resetPasswordOnFirstLogin", Type::BOOLEAN).defaults_to("false"),
        Field::optional("passwordEncryptType", Type::Schema(&PASSWORD_ENCRYPT_TYPE))
            .defaults_to(r#""none""#)
            .example(r#""none""#),
    ],
);

pub(crate) static LIST_TENANT_USERS_OPTIONS_DTO: Schema = Schema::record(
    "ListTenantUsersOptionsDto",
    &[
        Field::optional("pagination", Type::Schema(&PAGINATION_DTO))
            .example(r#"{"page":1,"limit":10}"#),
        Field::optional("withDepartmentIds", Type::BOOLEAN),
    ],
);
