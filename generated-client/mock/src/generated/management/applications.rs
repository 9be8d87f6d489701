// @generated from spec/management/applications.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Applications.

use crate::catalog::*;
use crate::generated::management::identity_sources::EXT_IDP_CONN_TYPE;
use crate::generated::management::organizations::USER_PAGING_DTO;
use crate::generated::management::public_accounts::{PAGINATION_DTO, USER_ID_TYPE};
use crate::generated::management::users::{GET_MFA_INFO_DATA_DTO, PERMISSION_STRATEGY};
use crate::generated::resources::{APPLICATION, APPLICATION_PERMISSION, USER};
use crate::generated::shared::{
    APPLICATION_TYPE, EXT_IDP_TYPE, FACTOR_TYPE, IS_SUCCESS_DTO, PERMISSION_EFFECT,
};

pub(crate) static GET_APPLICATION: Operation = Operation {
    client: "management",
    group: "applications",
    name: "getApplication",
    summary: "Get an application",
    method: "GET",
    path: "/api/v3/get-application",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_APPLICATION_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&APPLICATION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION,
        action: Action::Read,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DETAIL_AUTH_SUBJECT: Operation = Operation {
    client: "management",
    group: "applications",
    name: "detailAuthSubject",
    summary: "Get the authorization of a subject",
    method: "GET",
    path: "/api/v3/get-subject-auth-detail",
    credentials: &["management"],
    request: Some(Request {
        schema: &DETAIL_AUTH_SUBJECT_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_SUBJECT_AUTH_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_AUTH_SUBJECT: Operation = Operation {
    client: "management",
    group: "applications",
    name: "listAuthSubject",
    summary: "List the application authorizations of a subject",
    method: "POST",
    path: "/api/v3/list-subject-auth",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_AUTH_SUBJECT_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LIST_APPLICATION_SUBJECT_DATA_LIST_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION_PERMISSION,
        action: Action::List,
        keys: &[Key::new(&USER, &["targetId"])],
        items: None,
        returns: Some(&APPLICATION),
        new_key: None,
    }),
};

pub(crate) static LIST_AUTH_APPLICATION: Operation = Operation {
    client: "management",
    group: "applications",
    name: "listAuthApplication",
    summary: "List the authorizations of an application",
    method: "POST",
    path: "/api/v3/list-applications-auth",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_APPLICATION_AUTH_DTO,
        locations: &[Location::Body; 7],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LIST_APPLICATION_AUTH_PAGINATED_DATA_DTO)),
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
        resource: &APPLICATION_PERMISSION,
        action: Action::List,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ENABLED_AUTH: Operation = Operation {
    client: "management",
    group: "applications",
    name: "enabledAuth",
    summary: "Enable or disable an authorization",
    method: "POST",
    path: "/api/v3/update-auth-enabled",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_AUTH_ENABLED_DTO,
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

pub(crate) static DELETE_AUTH: Operation = Operation {
    client: "management",
    group: "applications",
    name: "deleteAuth",
    summary: "Delete application authorizations",
    method: "DELETE",
    path: "/api/v3/batch-applications-auth",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_AUTH_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_APPLICATIONS: Operation = Operation {
    client: "management",
    group: "applications",
    name: "listApplications",
    summary: "List applications",
    method: "GET",
    path: "/api/v3/list-applications",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_APPLICATIONS_DTO,
        locations: &[Location::Query; 7],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&APPLICATION_PAGINATED_DATA_DTO)),
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
        resource: &APPLICATION,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_APPLICATION_SIMPLE_INFO: Operation = Operation {
    client: "management",
    group: "applications",
    name: "getApplicationSimpleInfo",
    summary: "Get an application summary",
    method: "GET",
    path: "/api/v3/get-application-simple-info",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_APPLICATION_SIMPLE_INFO_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&APPLICATION_SIMPLE_INFO_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION,
        action: Action::Read,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_APPLICATION_SIMPLE_INFO: Operation = Operation {
    client: "management",
    group: "applications",
    name: "listApplicationSimpleInfo",
    summary: "List application summaries",
    method: "GET",
    path: "/api/v3/list-application-simple-info",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_APPLICATION_SIMPLE_INFO_DTO,
        locations: &[Location::Query; 6],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&APPLICATION_SIMPLE_INFO_PAGINATED_DATA_DTO)),
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
        resource: &APPLICATION,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_APPLICATION: Operation = Operation {
    client: "management",
    group: "applications",
    name: "createApplication",
    summary: "Create an application",
    method: "POST",
    path: "/api/v3/create-application",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_APPLICATION_DTO,
        locations: &[Location::Body; 22],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_APPLICATION_RESP_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_APPLICATION: Operation = Operation {
    client: "management",
    group: "applications",
    name: "deleteApplication",
    summary: "Delete an application",
    method: "POST",
    path: "/api/v3/delete-application",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_APPLICATION_DTO,
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
        resource: &APPLICATION,
        action: Action::Delete,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_APPLICATION_SECRET: Operation = Operation {
    client: "management",
    group: "applications",
    name: "getApplicationSecret",
    summary: "Get the secret of an application",
    method: "GET",
    path: "/api/v3/get-application-secret",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_APPLICATION_SECRET_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_APPLICATION_SECRET_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION,
        action: Action::Read,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REFRESH_APPLICATION_SECRET: Operation = Operation {
    client: "management",
    group: "applications",
    name: "refreshApplicationSecret",
    summary: "Refresh the secret of an application",
    method: "POST",
    path: "/api/v3/refresh-application-secret",
    credentials: &["management"],
    request: Some(Request {
        schema: &REFRESH_APPLICATION_SECRET_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&REFRESH_APPLICATION_SECRET_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION,
        action: Action::Update,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_APPLICATION_ACTIVE_USERS: Operation = Operation {
    client: "management",
    group: "applications",
    name: "listApplicationActiveUsers",
    summary: "List the active users of an application",
    method: "POST",
    path: "/api/v3/list-application-active-users",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_APPLICATION_ACTIVE_USERS_DTO,
        locations: &[Location::Body; 2],
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
    binding: None,
};

pub(crate) static GET_APPLICATION_PERMISSION_STRATEGY: Operation = Operation {
    client: "management",
    group: "applications",
    name: "getApplicationPermissionStrategy",
    summary: "Get the default access policy",
    method: "GET",
    path: "/api/v3/get-application-permission-strategy",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_APPLICATION_PERMISSION_STRATEGY_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_APPLICATION_PERMISSION_STRATEGY_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION,
        action: Action::Read,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_APPLICATION_PERMISSION_STRATEGY: Operation = Operation {
    client: "management",
    group: "applications",
    name: "updateApplicationPermissionStrategy",
    summary: "Set the default access policy",
    method: "POST",
    path: "/api/v3/update-application-permission-strategy",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_APPLICATION_PERMISSION_STRATEGY_DATA_DTO,
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
        resource: &APPLICATION,
        action: Action::Update,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static AUTHORIZE_APPLICATION_ACCESS: Operation = Operation {
    client: "management",
    group: "applications",
    name: "authorizeApplicationAccess",
    summary: "Authorize access to an application",
    method: "POST",
    path: "/api/v3/authorize-application-access",
    credentials: &["management"],
    request: Some(Request {
        schema: &AUTHORIZE_APPLICATION_ACCESS_DTO,
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
        resource: &APPLICATION_PERMISSION,
        action: Action::Create,
        keys: &[
            Key::new(&APPLICATION, &["appId"]),
            Key::new(&USER, &["list", "targetIdentifier"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REVOKE_APPLICATION_ACCESS: Operation = Operation {
    client: "management",
    group: "applications",
    name: "revokeApplicationAccess",
    summary: "Revoke access to an application",
    method: "POST",
    path: "/api/v3/revoke-application-access",
    credentials: &["management"],
    request: Some(Request {
        schema: &REVOKE_APPLICATION_ACCESS_DTO,
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
        resource: &APPLICATION_PERMISSION,
        action: Action::Delete,
        keys: &[
            Key::new(&APPLICATION, &["appId"]),
            Key::new(&USER, &["list", "targetIdentifier"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CHECK_DOMAIN_AVAILABLE_: Operation = Operation {
    client: "management",
    group: "applications",
    name: "checkDomainAvailable",
    summary: "Check whether a domain is available",
    method: "POST",
    path: "/api/v3/check-domain-available",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHECK_DOMAIN_AVAILABLE,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CHECK_DOMAIN_AVAILABLE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_TENANT_APPLICATIONS: Operation = Operation {
    client: "management",
    group: "applications",
    name: "listTenantApplications",
    summary: "List the applications of a tenant",
    method: "GET",
    path: "/api/v3/list-tenant-applications",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_TENANT_APPLICATIONS_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&TENANT_APPLICATION_LIST_PAGING_DTO)),
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

pub(crate) static UPDATE_LOGIN_PAGE_CONFIG: Operation = Operation {
    client: "management",
    group: "applications",
    name: "updateLoginPageConfig",
    summary: "Update the sign-in page of an application",
    method: "POST",
    path: "/api/v3/update-login-page-config",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_LOGIN_CONFIG_DTO,
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

pub(crate) static USERPOLL_TENANT_CONFIG: Operation = Operation {
    client: "management",
    group: "applications",
    name: "userpollTenantConfig",
    summary: "Get the multi-tenant configuration",
    method: "GET",
    path: "/api/v3/userpool-tenant-config",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&USER_POOL_TENANT_CONFIG_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPDATE_USER_POOL_TENANT_CONFIG: Operation = Operation {
    client: "management",
    group: "applications",
    name: "updateUserPoolTenantConfig",
    summary: "Update the multi-tenant sign-in configuration",
    method: "POST",
    path: "/api/v3/update-userpool-tenant-config",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_USER_POOL_TENANT_LOGIN_CONFIG_DTO,
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

pub(crate) static UPDATE_TENANT_QR_CODE_STATE: Operation = Operation {
    client: "management",
    group: "applications",
    name: "updateTenantQrCodeState",
    summary: "Enable or disable tenant QR code sign-in",
    method: "POST",
    path: "/api/v3/update-userpool-tenant-appqrcode-state",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_TENANT_APPQRCODE_STATE,
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

pub(crate) static CHANGE_USERPOOL_TENAN_EXT_IDP_CONN_STATE: Operation = Operation {
    client: "management",
    group: "applications",
    name: "changeUserpoolTenanExtIdpConnState",
    summary: "Set multi-tenant identity source connections",
    method: "POST",
    path: "/api/v3/change-userpool-tenant-ext-idp-conn-state",
    credentials: &["management"],
    request: Some(Request {
        schema: &CHANGE_USER_POOL_TENANT_EXT_IDP_CONN_DTO,
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

pub(crate) static UPDATE_APPLICATION_MFA_SETTINGS: Operation = Operation {
    client: "management",
    group: "applications",
    name: "updateApplicationMfaSettings",
    summary: "Update the MFA settings of an application",
    method: "POST",
    path: "/api/v3/update-application-mfa-settings",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_APPLICATION_MFA_SETTINGS_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&MFA_SETTINGS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION,
        action: Action::Update,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_MFA_TRIGGER_DATA: Operation = Operation {
    client: "management",
    group: "applications",
    name: "getMfaTriggerData",
    summary: "Get the MFA trigger data",
    method: "GET",
    path: "/api/v3/get-mfa-trigger-data",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_MFA_TRIGGER_DATA_DTO,
        locations: &[Location::Query; 3],
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

pub(crate) static UPDATE_APPLICATION: Operation = Operation {
    client: "management",
    group: "applications",
    name: "updateApplication",
    summary: "Update an application",
    method: "POST",
    path: "/api/v3/update-application",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_APPLICATION_DTO,
        locations: &[Location::Body; 23],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION,
        action: Action::Update,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_APPLICATION_DTO: Schema = Schema::record(
    "GetApplicationDto",
    &[Field::required("appId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static DETAIL_AUTH_SUBJECT_DTO: Schema = Schema::record(
    "DetailAuthSubjectDto",
    &[
        Field::required("targetId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("targetType", Type::Schema(&AUTHORIZATION_SUBJECT_TYPE))
            .example(r#""USER""#),
        Field::required("appId", Type::STRING).example(r#""5a597f35085a2000144a10ed""#),
    ],
);

pub(crate) static LIST_AUTH_SUBJECT_DTO: Schema = Schema::record(
    "ListAuthSubjectDto",
    &[
        Field::required("targetId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("targetType", Type::Schema(&AUTHORIZATION_SUBJECT_TYPE))
            .example(r#""USER""#),
        Field::optional("appName", Type::STRING).example(r#""应用一""#),
        Field::optional("appTypeList", Type::List(&Type::STRING))
            .example(r#"["SELFBUILT"]"#),
        Field::optional("effect", Type::List(&Type::STRING))
            .example(r#"["ALLOW","DENY"]"#),
        Field::optional("enabled", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static LIST_APPLICATION_AUTH_DTO: Schema = Schema::record(
    "ListApplicationAuthDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::required("appId", Type::STRING).example(r#""5a597f35085a2000144a10ed""#),
        Field::optional("targetName", Type::STRING).example(r#""张三""#),
        Field::optional("targetTypeList", Type::List(&Type::STRING))
            .example(r#"["USER","ORG"]"#),
        Field::optional("effect", Type::Schema(&PERMISSION_EFFECT)),
        Field::optional("enabled", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static UPDATE_AUTH_ENABLED_DTO: Schema = Schema::record(
    "UpdateAuthEnabledDto",
    &[
        Field::required("id", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("enabled", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static DELETE_AUTH_DTO: Schema = Schema::record(
    "DeleteAuthDto",
    &[
        Field::required("authIds", Type::List(&Type::STRING))
            .example(r#"["6229ffaxxxxxxxxcade3e3d9"]"#),
    ],
);

pub(crate) static LIST_APPLICATIONS_DTO: Schema = Schema::record(
    "ListApplicationsDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("isIntegrateApp", Type::BOOLEAN).defaults_to("false"),
        Field::optional("isSelfBuiltApp", Type::BOOLEAN).defaults_to("false"),
        Field::optional("ssoEnabled", Type::BOOLEAN).defaults_to("false"),
        Field::optional("keywords", Type::STRING).example(r#""test""#),
        Field::optional("all", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static GET_APPLICATION_SIMPLE_INFO_DTO: Schema = Schema::record(
    "GetApplicationSimpleInfoDto",
    &[Field::required("appId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static LIST_APPLICATION_SIMPLE_INFO_DTO: Schema = Schema::record(
    "ListApplicationSimpleInfoDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("isIntegrateApp", Type::BOOLEAN).defaults_to("false"),
        Field::optional("isSelfBuiltApp", Type::BOOLEAN).defaults_to("false"),
        Field::optional("ssoEnabled", Type::BOOLEAN).defaults_to("false"),
        Field::optional("keywords", Type::STRING).example(r#""test""#),
    ],
);

pub(crate) static CREATE_APPLICATION_DTO: Schema = Schema::record(
    "CreateApplicationDto",
    &[
        Field::required("appName", Type::STRING).example(r#""示例应用""#),
        Field::optional("template", Type::STRING).example(r#""github""#),
        Field::optional("templateData", Type::ANY).example(r#""github""#),
        Field::optional("appIdentifier", Type::STRING).example(r#""example""#),
        Field::optional("appLogo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-app-logo.png""#,
            ),
        Field::optional("appDescription", Type::STRING)
            .example(r#""示例描述信息""#),
        Field::optional("appType", Type::Schema(&APPLICATION_TYPE))
            .defaults_to(r#""web""#)
            .example(r#""web""#),
        Field::optional("defaultProtocol", Type::Schema(&SSO_PROTOCOL))
            .example(r#""oidc""#),
        Field::optional("redirectUris", Type::List(&Type::STRING))
            .example(r#"["https://example.com/callback"]"#),
        Field::optional("logoutRedirectUris", Type::List(&Type::STRING))
            .example(r#"["https://example.com/logout-callback"]"#),
        Field::optional("initLoginUri", Type::STRING),
        Field::optional("ssoEnabled", Type::BOOLEAN).example("false"),
        Field::optional("oidcConfig", Type::Schema(&OIDC_CONFIG)),
        Field::optional("samlProviderEnabled", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("samlConfig", Type::Schema(&SAML_IDP_CONFIG)),
        Field::optional("oauthProviderEnabled", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("oauthConfig", Type::Schema(&OAUTH_IDP_CONFIG)),
        Field::optional("casProviderEnabled", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("casConfig", Type::Schema(&CAS_ID_P_CONFIG)),
        Field::optional(
            "loginConfig",
            Type::Schema(&APPLICATION_LOGIN_CONFIG_INPUT_DTO),
        ),
        Field::optional(
            "registerConfig",
            Type::Schema(&APPLICATION_REGISTER_CONFIG_INPUT_DTO),
        ),
        Field::optional(
            "brandingConfig",
            Type::Schema(&APPLICATION_BRANDING_CONFIG_INPUT_DTO),
        ),
    ],
);

pub(crate) static DELETE_APPLICATION_DTO: Schema = Schema::record(
    "DeleteApplicationDto",
    &[Field::required("appId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static GET_APPLICATION_SECRET_DTO: Schema = Schema::record(
    "GetApplicationSecretDto",
    &[Field::required("appId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static REFRESH_APPLICATION_SECRET_DTO: Schema = Schema::record(
    "RefreshApplicationSecretDto",
    &[Field::required("appId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static LIST_APPLICATION_ACTIVE_USERS_DTO: Schema = Schema::record(
    "ListApplicationActiveUsersDto",
    &[
        Field::required("appId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional(
            "options",
            Type::Schema(&LIST_APPLICATION_ACTIVE_USERS_OPTIONS_DTO),
        ),
    ],
);

pub(crate) static GET_APPLICATION_PERMISSION_STRATEGY_DTO: Schema = Schema::record(
    "GetApplicationPermissionStrategyDto",
    &[Field::required("appId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#)],
);

pub(crate) static UPDATE_APPLICATION_PERMISSION_STRATEGY_DATA_DTO: Schema = Schema::record(
    "UpdateApplicationPermissionStrategyDataDto",
    &[
        Field::required("appId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("permissionStrategy", Type::Schema(&PERMISSION_STRATEGY))
            .example(r#""ALLOW_ALL""#),
    ],
);

pub(crate) static AUTHORIZE_APPLICATION_ACCESS_DTO: Schema = Schema::record(
    "AuthorizeApplicationAccessDto",
    &[
        Field::required("appId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required(
            "list",
            Type::List(&Type::Schema(&APPLICATION_PERMISSION_RECORD_ITEM)),
        ),
    ],
);

pub(crate) static REVOKE_APPLICATION_ACCESS_DTO: Schema = Schema::record(
    "RevokeApplicationAccessDto",
    &[
        Field::required("appId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required(
            "list",
            Type::List(&Type::Schema(&DELETE_APPLICATION_PERMISSION_RECORD_ITEM)),
        ),
    ],
);

pub(crate) static CHECK_DOMAIN_AVAILABLE: Schema = Schema::record(
    "CheckDomainAvailable",
    &[Field::required("domain", Type::STRING).example(r#""domain-a""#)],
);

pub(crate) static LIST_TENANT_APPLICATIONS_DTO: Schema = Schema::record(
    "ListTenantApplicationsDto",
    &[
        Field::required("page", Type::INTEGER).example("1"),
        Field::required("limit", Type::INTEGER).example("1"),
        Field::required("keywords", Type::STRING),
        Field::required("sso_enabled", Type::BOOLEAN),
    ],
);

pub(crate) static UPDATE_LOGIN_CONFIG_DTO: Schema = Schema::record(
    "UpdateLoginConfigDto",
    &[Field::required("update", Type::Schema(&UPDATE_LOGIN_CONFIG))],
);

pub(crate) static UPDATE_USER_POOL_TENANT_LOGIN_CONFIG_DTO: Schema = Schema::record(
    "UpdateUserPoolTenantLoginConfigDto",
    &[Field::required("update", Type::Schema(&UPDATE_LOGIN_CONFIG))],
);

pub(crate) static UPDATE_TENANT_APPQRCODE_STATE: Schema = Schema::record(
    "UpdateTenantAppqrcodeState",
    &[Field::required("enabled", Type::BOOLEAN).example("false")],
);

pub(crate) static CHANGE_USER_POOL_TENANT_EXT_IDP_CONN_DTO: Schema = Schema::record(
    "ChangeUserPoolTenantExtIdpConnDto",
    &[
        Field::required("connIds", Type::List(&Type::STRING)),
        Field::required("enabled", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static UPDATE_APPLICATION_MFA_SETTINGS_DTO: Schema = Schema::record(
    "UpdateApplicationMfaSettingsDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::optional("enabledFactors", Type::List(&Type::Schema(&FACTOR_TYPE)))
            .defaults_to("[]")
            .example(r#"["SMS"]"#),
        Field::optional("disabledFactors", Type::List(&Type::Schema(&FACTOR_TYPE)))
            .defaults_to("[]")
            .example(r#"["EMAIL"]"#),
    ],
);

pub(crate) static GET_MFA_TRIGGER_DATA_DTO: Schema = Schema::record(
    "GetMfaTriggerDataDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required("userId", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("userIdType", Type::Schema(&USER_ID_TYPE))
            .defaults_to(r#""user_id""#)
            .example(r#""user_id""#),
    ],
);

pub(crate) static UPDATE_APPLICATION_DTO: Schema = Schema::record(
    "UpdateApplicationDto",
    &[
        Field::required("appId", Type::STRING),
        Field::optional("appName", Type::STRING),
        Field::optional("templateData", Type::ANY),
        Field::optional("appIdentifier", Type::STRING).example(r#""example""#),
        Field::optional("appLogo", Type::STRING),
        Field::optional("appDescription", Type::STRING)
            .example(r#""示例描述信息""#),
        Field::optional("defaultProtocol", Type::Schema(&SSO_PROTOCOL)),
        Field::optional("redirectUris", Type::List(&Type::STRING)),
        Field::optional("logoutRedirectUris", Type::List(&Type::STRING)),
        Field::optional("initLoginUri", Type::STRING),
        Field::optional("ssoEnabled", Type::BOOLEAN),
        Field::optional("oidcConfig", Type::Schema(&OIDC_CONFIG)),
        Field::optional("samlProviderEnabled", Type::BOOLEAN),
        Field::optional("samlConfig", Type::Schema(&SAML_IDP_CONFIG)),
        Field::optional("oauthProviderEnabled", Type::BOOLEAN),
        Field::optional("oauthConfig", Type::Schema(&OAUTH_IDP_CONFIG)),
        Field::optional("casProviderEnabled", Type::BOOLEAN),
        Field::optional("casConfig", Type::Schema(&CAS_ID_P_CONFIG)),
        Field::optional(
            "loginConfig",
            Type::Schema(&UPDATE_APPLICATION_LOGIN_CONFIG_INPUT_DTO),
        ),
        Field::optional(
            "registerConfig",
            Type::Schema(&APPLICATION_REGISTER_CONFIG_INPUT_DTO),
        ),
        Field::optional(
            "brandingConfig",
            Type::Schema(&APPLICATION_BRANDING_CONFIG_INPUT_DTO),
        ),
        Field::optional("ssoShowLaunchpad", Type::BOOLEAN),
        Field::optional("enablePermissionApply", Type::BOOLEAN),
    ],
);

pub(crate) static APPLICATION_DEFAULT_LOGIN_METHOD: Schema = Schema::record(
    "ApplicationDefaultLoginMethod",
    &[
        Field::required("connectionType", Type::Schema(&LOGIN_CONNECTION_TYPE))
            .example(r#""PASSCODE""#),
        Field::required("qrcodeType", Type::Schema(&QR_CODE_TYPE))
            .example(r#""WECHAT_OFFICIAL_ACCOUNT""#),
        Field::required("qrcodeExtIdpConnId", Type::STRING)
            .example(r#""6303a2bf2xxxxx7f665f01bf1""#),
        Field::required("adExtIdpConnId", Type::STRING)
            .example(r#""62f20932716fbcc10d966ee5""#),
        Field::required("ldapExtIdpConnId", Type::STRING)
            .example(r#""62f20932716fbcc10d966ee6""#),
    ],
);

pub(crate) static APPLICATION_ENABLED_EXT_IDP_CONN_DTO: Schema = Schema::record(
    "ApplicationEnabledExtIdpConnDto",
    &[
        Field::required("isSocial", Type::BOOLEAN).example("true"),
        Field::required("extIdpId", Type::STRING)
            .example(r#""6303a2bf2xxxxx7f665f01bf1""#),
        Field::required("extIdpType", Type::Schema(&EXT_IDP_TYPE)).example(r#""ad""#),
        Field::required("extIdpConnId", Type::STRING)
            .example(r#""6303a2bf2xxxxx7f665f01bf1""#),
        Field::required("extIdpConnType", Type::Schema(&EXT_IDP_CONN_TYPE))
            .example(r#""wechatwork:mobile""#),
        Field::required("extIdpConnIdentifier", Type::STRING).example(r#""my-wechat""#),
        Field::required("extIdpConnDisplayName", Type::STRING).example(r#""WeChat""#),
        Field::required("extIdpConnLogo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/social-connections/wechatBrowser.svg""#,
            ),
        Field::optional("enabled", Type::BOOLEAN),
    ],
);

pub(crate) static APPLICATION_LOGIN_CONFIG_DTO: Schema = Schema::record(
    "ApplicationLoginConfigDto",
    &[
        Field::required("mergeLoginAndRegisterPage", Type::BOOLEAN).example("false"),
        Field::required(
                "enabledBasicLoginMethods",
                Type::List(&Type::Schema(&BASIC_LOGIN_METHOD)),
            )
            .example(r#"["EMAIL_CODE","EMAIL_PASSWORD"]"#),
        Field::required(
            "defaultLoginMethod",
            Type::Schema(&APPLICATION_DEFAULT_LOGIN_METHOD),
        ),
        Field::required(
            "enabledExtIdpConns",
            Type::List(&Type::Schema(&APPLICATION_ENABLED_EXT_IDP_CONN_DTO)),
        ),
        Field::required("showAuthorizationPage", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static APPLICATION_REGISTER_CONFIG: Schema = Schema::record(
    "ApplicationRegisterConfig",
    &[
        Field::required(
                "enabledBasicRegisterMethods",
                Type::List(&Type::Schema(&BASIC_REGISTER_METHOD)),
            )
            .example(r#"["EMAIL_CODE","PHONE_CODE"]"#),
        Field::required("defaultRegisterMethod", Type::Schema(&REGISTER_CONNECTION_TYPE)),
    ],
);

pub(crate) static APPLICATION_AGREEMENT_DTO: Schema = Schema::record(
    "ApplicationAgreementDto",
    &[
        Field::required(
                "displayAt",
                Type::List(&Type::Schema(&APPLICATION_AGREEMENT_DTO_DISPLAY_AT)),
            )
            .example(r#"["LoginPage","RegisterPage"]"#),
        Field::required("isRequired", Type::BOOLEAN).example("true"),
        Field::required("lang", Type::Schema(&LANGUAGE)).example(r#""zh-CN""#),
        Field::required("content", Type::STRING)
            .example(r#""我已阅读并同意隐私协议与服务条款""#),
    ],
);

pub(crate) static APPLICATION_AGREEMENT_DTO_DISPLAY_AT: Schema = Schema::open_enum(
    "ApplicationAgreementDtoDisplayAt",
    &["LoginPage", "RegisterPage"],
);

pub(crate) static APPLICATION_BRANDING_CONFIG: Schema = Schema::record(
    "ApplicationBrandingConfig",
    &[
        Field::required("customCSSEnabled", Type::BOOLEAN).example("false"),
        Field::optional("customCSS", Type::STRING)
            .example(
                "\"/* \\nEdit login page css\\neg：\\n.authing-guard-layout {\\n  background: black !important;\\n}\\nChange the background color\\n*/\"",
            ),
        Field::required("guardVersion", Type::Schema(&GUARD_VERSION))
            .example(r#""Advanced""#),
        Field::optional("customLoadingImage", Type::STRING)
            .example(
                r#""https://files.authing.co/user-contents/photos/cbd51df7-efb1-4b50-b38c-d8e5a04b1830.png""#,
            ),
        Field::optional("customBackground", Type::STRING)
            .example(
                r#""https://files.authing.co/user-contents/photos/cbd51df7-efb1-4b50-b38c-d8e5a04b1830.png""#,
            ),
        Field::required("showChangeLanguageButton", Type::BOOLEAN).example("false"),
        Field::required("defaultLanguage", Type::Schema(&LANGUAGE))
            .example(r#""zh-CN""#),
        Field::required("showForgetPasswordButton", Type::BOOLEAN).example("true"),
        Field::required("showEnterpriseConnections", Type::BOOLEAN).example("true"),
        Field::required("showSocialConnections", Type::BOOLEAN).example("true"),
        Field::required("showAgreement", Type::BOOLEAN).example("false"),
        Field::required(
            "agreements",
            Type::List(&Type::Schema(&APPLICATION_AGREEMENT_DTO)),
        ),
    ],
);

pub(crate) static OIDC_CONFIG: Schema = Schema::record("OIDCConfig", &[]);

pub(crate) static SAML_IDP_CONFIG: Schema = Schema::record("SamlIdpConfig", &[]);

pub(crate) static OAUTH_IDP_CONFIG: Schema = Schema::record("OauthIdpConfig", &[]);

pub(crate) static CAS_ID_P_CONFIG: Schema = Schema::record("CasIdPConfig", &[]);

pub(crate) static APPLICATION_DTO: Schema = Schema::record(
    "ApplicationDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62eaa95fe0xxxx9a5295bf7c""#),
        Field::required("appIdentifier", Type::STRING).example(r#""example""#),
        Field::required("appName", Type::STRING).example(r#""示例应用""#),
        Field::required("appLogo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-app-logo.png""#,
            ),
        Field::optional("appDescription", Type::STRING)
            .example(r#""示例描述信息""#),
        Field::required("appType", Type::Schema(&APPLICATION_TYPE)).example(r#""web""#),
        Field::required("userPoolId", Type::STRING),
        Field::required("isIntegrateApp", Type::BOOLEAN).example("false"),
        Field::required("defaultProtocol", Type::Schema(&SSO_PROTOCOL))
            .example(r#""oidc""#),
        Field::required("redirectUris", Type::List(&Type::STRING))
            .example(r#"["https://example.com/callback"]"#),
        Field::required("logoutRedirectUris", Type::List(&Type::STRING))
            .example(r#"["https://example.com/logout-callback"]"#),
        Field::required("initLoginUri", Type::STRING),
        Field::required("ssoEnabled", Type::BOOLEAN).example("true"),
        Field::optional("ssoEnabledAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("loginConfig", Type::Schema(&APPLICATION_LOGIN_CONFIG_DTO)),
        Field::required("registerConfig", Type::Schema(&APPLICATION_REGISTER_CONFIG)),
        Field::required("brandingConfig", Type::Schema(&APPLICATION_BRANDING_CONFIG)),
        Field::required("oidcConfig", Type::Schema(&OIDC_CONFIG)),
        Field::required("samlProviderEnabled", Type::BOOLEAN).example("false"),
        Field::optional("samlConfig", Type::Schema(&SAML_IDP_CONFIG)),
        Field::required("oauthProviderEnabled", Type::BOOLEAN).example("false"),
        Field::optional("oauthConfig", Type::Schema(&OAUTH_IDP_CONFIG)),
        Field::required("casProviderEnabled", Type::BOOLEAN).example("false"),
        Field::optional("casConfig", Type::Schema(&CAS_ID_P_CONFIG)),
        Field::required("customBrandingEnabled", Type::BOOLEAN).example("false"),
        Field::required("customSecurityEnabled", Type::BOOLEAN).example("false"),
        Field::optional("template", Type::STRING).example(r#""github""#),
    ],
);

pub(crate) static GET_SUBJECT_AUTH_DATA_DTO: Schema = Schema::record(
    "GetSubjectAuthDataDto",
    &[
        Field::required("appId", Type::STRING).example(r#""5a597f35085a2000144a10ed""#),
        Field::required("appName", Type::STRING).example(r#""应用一""#),
        Field::required("reqTargetId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("reqTargetName", Type::STRING).example(r#""dmy""#),
        Field::required("reqTargetType", Type::Schema(&AUTHORIZATION_SUBJECT_TYPE))
            .example(r#""USER""#),
        Field::required("targetType", Type::Schema(&AUTHORIZATION_SUBJECT_TYPE))
            .example(r#""USER""#),
        Field::required("targetName", Type::STRING).example(r#""dgy""#),
        Field::required("authType", Type::Schema(&GET_SUBJECT_AUTH_DATA_DTO_AUTH_TYPE))
            .example(r#""SUBJECT""#),
    ],
);

pub(crate) static GET_SUBJECT_AUTH_DATA_DTO_AUTH_TYPE: Schema = Schema::open_enum(
    "GetSubjectAuthDataDtoAuthType",
    &["DEFAULT", "ALL", "SELF", "SUBJECT"],
);

pub(crate) static LIST_APPLICATION_SUBJECT_DATA_DTO: Schema = Schema::record(
    "ListApplicationSubjectDataDto",
    &[
        Field::required("appId", Type::STRING).example(r#""5a597f35085a2000144a10ed""#),
        Field::required("logo", Type::STRING),
        Field::required("ext", Type::STRING),
        Field::required("template", Type::STRING),
        Field::required(
                "appType",
                Type::Schema(&LIST_APPLICATION_SUBJECT_DATA_DTO_APP_TYPE),
            )
            .example(r#""SELFBUILT""#),
        Field::required("effect", Type::Schema(&PERMISSION_EFFECT)).example(r#""ALLOW""#),
    ],
);

pub(crate) static LIST_APPLICATION_SUBJECT_DATA_DTO_APP_TYPE: Schema = Schema::open_enum(
    "ListApplicationSubjectDataDtoAppType",
    &["INTEGRATED", "SELFBUILT", "APP_PANEL"],
);

pub(crate) static LIST_APPLICATION_SUBJECT_DATA_LIST_DTO: Schema = Schema::record(
    "ListApplicationSubjectDataListDto",
    &[
        Field::required(
            "list",
            Type::List(&Type::Schema(&LIST_APPLICATION_SUBJECT_DATA_DTO)),
        ),
    ],
);

pub(crate) static LIST_APPLICATION_AUTH_DATA_DTO: Schema = Schema::record(
    "ListApplicationAuthDataDto",
    &[
        Field::required("id", Type::STRING).example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("targetId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("targetName", Type::STRING).example(r#""张三""#),
        Field::required("targetType", Type::Schema(&AUTHORIZATION_SUBJECT_TYPE))
            .example(r#""USER""#),
        Field::required("effect", Type::Schema(&PERMISSION_EFFECT))
            .example(r#""ALLOW""#),
        Field::required("enabled", Type::BOOLEAN).example("true"),
        Field::required("permissionType", Type::Schema(&RISK_SCOPE))
            .example(r#""SUBJECT""#),
    ],
);

pub(crate) static LIST_APPLICATION_AUTH_PAGINATED_DATA_DTO: Schema = Schema::record(
    "ListApplicationAuthPaginatedDataDto",
    &[
        Field::required(
            "list",
            Type::List(&Type::Schema(&LIST_APPLICATION_AUTH_DATA_DTO)),
        ),
        Field::required("totalCount", Type::INTEGER).example("10"),
    ],
);

pub(crate) static APPLICATION_PAGINATED_DATA_DTO: Schema = Schema::record(
    "ApplicationPaginatedDataDto",
    &[
        Field::required("list", Type::List(&Type::Schema(&APPLICATION_DTO))),
        Field::required("totalCount", Type::INTEGER).example("10"),
    ],
);

pub(crate) static APPLICATION_SIMPLE_INFO_DTO: Schema = Schema::record(
    "ApplicationSimpleInfoDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62eaa95fe0xxxx9a5295bf7c""#),
        Field::required("appIdentifier", Type::STRING).example(r#""example""#),
        Field::required("appName", Type::STRING).example(r#""示例应用""#),
        Field::required("appLogo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-app-logo.png""#,
            ),
        Field::optional("appDescription", Type::STRING)
            .example(r#""示例描述信息""#),
        Field::required("appType", Type::Schema(&APPLICATION_TYPE)).example(r#""web""#),
        Field::required("isIntegrateApp", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static APPLICATION_SIMPLE_INFO_PAGINATED_DATA_DTO: Schema = Schema::record(
    "ApplicationSimpleInfoPaginatedDataDto",
    &[
        Field::required("list", Type::List(&Type::Schema(&APPLICATION_SIMPLE_INFO_DTO))),
        Field::required("totalCount", Type::INTEGER).example("10"),
    ],
);

pub(crate) static APPLICATION_DEFAULT_LOGIN_METHOD_INPUT: Schema = Schema::record(
    "ApplicationDefaultLoginMethodInput",
    &[
        Field::required("connectionType", Type::Schema(&LOGIN_CONNECTION_TYPE))
            .example(r#""PASSCODE""#),
        Field::optional("qrcodeType", Type::Schema(&QR_CODE_TYPE))
            .example(r#""WECHAT_OFFICIAL_ACCOUNT""#),
        Field::optional("qrcodeExtIdpConnId", Type::STRING)
            .example(r#""6303a2bf2xxxxx7f665f01bf1""#),
        Field::optional("adExtIdpConnId", Type::STRING)
            .example(r#""62f20932716fbcc10d966ee5""#),
        Field::optional("ldapExtIdpConnId", Type::STRING)
            .example(r#""62f20932716fbcc10d966ee6""#),
    ],
);

pub(crate) static APPLICATION_ENABLED_EXT_IDP_CONN_INPUT_DTO: Schema = Schema::record(
    "ApplicationEnabledExtIdpConnInputDto",
    &[
        Field::required("extIdpConnId", Type::STRING)
            .example(r#""6303a2bf2xxxxx7f665f01bf1""#),
    ],
);

pub(crate) static APPLICATION_LOGIN_CONFIG_INPUT_DTO: Schema = Schema::record(
    "ApplicationLoginConfigInputDto",
    &[
        Field::optional("mergeLoginAndRegisterPage", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional(
                "enabledBasicLoginMethods",
                Type::List(&Type::Schema(&BASIC_LOGIN_METHOD)),
            )
            .defaults_to(r#"["EMAIL_CODE","EMAIL_PASSWORD"]"#),
        Field::optional(
                "defaultLoginMethod",
                Type::Schema(&APPLICATION_DEFAULT_LOGIN_METHOD_INPUT),
            )
            .example(
                r#"{"connectionType":"QRCODE","qrcodeExtIdpConnId":"6303a2bf2xxxxx7f665f01bf1"}"#,
            ),
        Field::optional(
                "enabledExtIdpConnIds",
                Type::List(&Type::Schema(&APPLICATION_ENABLED_EXT_IDP_CONN_INPUT_DTO)),
            )
            .example(r#"[{"extIdpConnId":"xxx"}]"#),
        Field::optional("enabledAllExtIdpConns", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::required("showAuthorizationPage", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static APPLICATION_REGISTER_CONFIG_INPUT_DTO: Schema = Schema::record(
    "ApplicationRegisterConfigInputDto",
    &[
        Field::required(
                "enabledBasicRegisterMethods",
                Type::List(&Type::Schema(&BASIC_REGISTER_METHOD)),
            )
            .example(r#"["EMAIL_CODE","PHONE_CODE"]"#),
        Field::required("defaultRegisterMethod", Type::Schema(&REGISTER_CONNECTION_TYPE))
            .example(r#""PASSWORD""#),
    ],
);

pub(crate) static APPLICATION_BRANDING_CONFIG_INPUT_DTO: Schema = Schema::record(
    "ApplicationBrandingConfigInputDto",
    &[
        Field::optional("customCSSEnabled", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("customCSS", Type::STRING)
            .example(
                "\"/* \\nEdit login page css\\neg：\\n.authing-guard-layout {\\n  background: black !important;\\n}\\nChange the background color\\n*/\"",
            ),
        Field::optional("guardVersion", Type::Schema(&GUARD_VERSION))
            .defaults_to(r#""Advanced""#)
            .example(r#""Advanced""#),
        Field::optional("customLoadingImage", Type::STRING)
            .example(
                r#""https://files.authing.co/user-contents/photos/cbd51df7-efb1-4b50-b38c-d8e5a04b1830.png""#,
            ),
        Field::optional("customBackground", Type::STRING)
            .example(
                r#""https://files.authing.co/user-contents/photos/cbd51df7-efb1-4b50-b38c-d8e5a04b1830.png""#,
            ),
        Field::optional("showChangeLanguageButton", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("defaultLanguage", Type::Schema(&LANGUAGE))
            .example(r#""zh-CN""#),
        Field::optional("showForgetPasswordButton", Type::BOOLEAN)
            .defaults_to("true")
            .example("true"),
        Field::optional("showEnterpriseConnections", Type::BOOLEAN)
            .defaults_to("true")
            .example("true"),
        Field::optional("showSocialConnections", Type::BOOLEAN)
            .defaults_to("true")
            .example("true"),
    ],
);

pub(crate) static CREATE_APPLICATION_RESP_DATA_DTO: Schema = Schema::record(
    "CreateApplicationRespDataDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62eaa95fe0xxxx9a5295bf7c""#),
        Field::required("appIdentifier", Type::STRING).example(r#""example""#),
        Field::required("appName", Type::STRING).example(r#""示例应用""#),
        Field::required("appLogo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-app-logo.png""#,
            ),
        Field::optional("appDescription", Type::STRING)
            .example(r#""示例描述信息""#),
        Field::required("appType", Type::Schema(&APPLICATION_TYPE)).example(r#""web""#),
        Field::required("userPoolId", Type::STRING),
        Field::required("isIntegrateApp", Type::BOOLEAN).example("false"),
        Field::required("defaultProtocol", Type::Schema(&SSO_PROTOCOL))
            .example(r#""oidc""#),
        Field::required("redirectUris", Type::List(&Type::STRING))
            .example(r#"["https://example.com/callback"]"#),
        Field::required("logoutRedirectUris", Type::List(&Type::STRING))
            .example(r#"["https://example.com/logout-callback"]"#),
        Field::required("initLoginUri", Type::STRING),
        Field::required("ssoEnabled", Type::BOOLEAN).example("true"),
        Field::optional("ssoEnabledAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("loginConfig", Type::Schema(&APPLICATION_LOGIN_CONFIG_DTO)),
        Field::required("registerConfig", Type::Schema(&APPLICATION_REGISTER_CONFIG)),
        Field::required("brandingConfig", Type::Schema(&APPLICATION_BRANDING_CONFIG)),
        Field::required("oidcConfig", Type::Schema(&OIDC_CONFIG)),
        Field::required("samlProviderEnabled", Type::BOOLEAN).example("false"),
        Field::optional("samlConfig", Type::Schema(&SAML_IDP_CONFIG)),
        Field::required("oauthProviderEnabled", Type::BOOLEAN).example("false"),
        Field::optional("oauthConfig", Type::Schema(&OAUTH_IDP_CONFIG)),
        Field::required("casProviderEnabled", Type::BOOLEAN).example("false"),
        Field::optional("casConfig", Type::Schema(&CAS_ID_P_CONFIG)),
        Field::required("customBrandingEnabled", Type::BOOLEAN).example("false"),
        Field::required("customSecurityEnabled", Type::BOOLEAN).example("false"),
        Field::optional("template", Type::STRING).example(r#""github""#),
    ],
);

pub(crate) static GET_APPLICATION_SECRET_DATA_DTO: Schema = Schema::record(
    "GetApplicationSecretDataDto",
    &[
        Field::required("secret", Type::Secret(Scalar::String))
            .example(r#""860830c5a647xxxxxx7bd4d0dd94bf23""#),
    ],
);

pub(crate) static REFRESH_APPLICATION_SECRET_DATA_DTO: Schema = Schema::record(
    "RefreshApplicationSecretDataDto",
    &[
        Field::required("secret", Type::Secret(Scalar::String))
            .example(r#""860830c5a647xxxxxx7bd4d0dd94bf23""#),
    ],
);

pub(crate) static LIST_APPLICATION_ACTIVE_USERS_OPTIONS_DTO: Schema = Schema::record(
    "ListApplicationActiveUsersOptionsDto",
    &[
        Field::optional("pagination", Type::Schema(&PAGINATION_DTO))
            .example(r#"{"page":1,"limit":10}"#),
        Field::optional("withCustomData", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withIdentities", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
        Field::optional("withDepartmentIds", Type::BOOLEAN)
            .defaults_to("false")
            .example("true"),
    ],
);

pub(crate) static GET_APPLICATION_PERMISSION_STRATEGY_DATA_DTO: Schema = Schema::record(
    "GetApplicationPermissionStrategyDataDto",
    &[
        Field::required("permissionStrategy", Type::Schema(&PERMISSION_STRATEGY))
            .example(r#""ALLOW_ALL""#),
    ],
);

pub(crate) static APPLICATION_PERMISSION_RECORD_ITEM: Schema = Schema::record(
    "ApplicationPermissionRecordItem",
    &[
        Field::required("targetType", Type::Schema(&APPLICATION_PERMISSION_TARGET_TYPE))
            .example(r#""USER""#),
        Field::optional("namespaceCode", Type::STRING).example(r#""code1""#),
        Field::optional("inheritByChildren", Type::BOOLEAN)
            .defaults_to("true")
            .example("true"),
        Field::required("targetIdentifier", Type::List(&Type::STRING))
            .example(r#"["6229ffaxxxxxxxxcade3e3d9"]"#),
        Field::required("effect", Type::Schema(&PERMISSION_EFFECT)).example(r#""ALLOW""#),
    ],
);

pub(crate) static DELETE_APPLICATION_PERMISSION_RECORD_ITEM: Schema = Schema::record(
    "DeleteApplicationPermissionRecordItem",
    &[
        Field::required("targetType", Type::Schema(&APPLICATION_PERMISSION_TARGET_TYPE))
            .example(r#""USER""#),
        Field::optional("namespaceCode", Type::STRING).example(r#""code1""#),
        Field::required("targetIdentifier", Type::List(&Type::STRING))
            .example(r#"["6229ffaxxxxxxxxcade3e3d9"]"#),
    ],
);

pub(crate) static CHECK_DOMAIN_AVAILABLE_DATA_DTO: Schema = Schema::record(
    "CheckDomainAvailableDataDto",
    &[Field::required("available", Type::BOOLEAN).example("true")],
);

pub(crate) static TENANT_APPLICATION_DTO: Schema = Schema::record(
    "TenantApplicationDto",
    &[
        Field::required("userPoolId", Type::STRING)
            .example(r#""62b40xxxxxxxxxxxd16f57c7""#),
        Field::required("tenantAppId", Type::STRING)
            .example(r#""62f20932716fbcc10d966ee7""#),
        Field::required("name", Type::STRING).example(r#""App Name""#),
        Field::optional("description", Type::STRING),
        Field::required("logo", Type::STRING)
            .example(r#""https://example.com/logo.png""#),
        Field::required("applicationType", Type::STRING),
        Field::required("ssoEnabled", Type::BOOLEAN).example("true"),
        Field::required("appId", Type::STRING).example(r#""6342b8537axxxx047d314109""#),
    ],
);

pub(crate) static TENANT_APPLICATION_LIST_PAGING_DTO: Schema = Schema::record(
    "TenantApplicationListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&TENANT_APPLICATION_DTO))),
    ],
);

pub(crate) static APPLICATION_TAB_METHODS_SORT_CONFIG_DTO: Schema = Schema::record(
    "ApplicationTabMethodsSortConfigDto",
    &[],
);

pub(crate) static I_SSO_PAGE_CUSTOMIZATION_SETTINGS_DTO: Schema = Schema::record(
    "ISsoPageCustomizationSettingsDto",
    &[],
);

pub(crate) static TAB_CONFIG_DTO: Schema = Schema::record("TabConfigDto", &[]);

pub(crate) static LANGUAGE_COINFIG_GLOBAL_DTO: Schema = Schema::record(
    "LanguageCoinfigGlobalDto",
    &[],
);

pub(crate) static LANGUAGE_COINFIG_DTO: Schema = Schema::record(
    "LanguageCoinfigDto",
    &[Field::required("global", Type::Schema(&LANGUAGE_COINFIG_GLOBAL_DTO))],
);

pub(crate) static UPDATE_LOGIN_CONFIG: Schema = Schema::record(
    "UpdateLoginConfig",
    &[
        Field::required(
            "tabMethodsSortConfig",
            Type::Schema(&APPLICATION_TAB_METHODS_SORT_CONFIG_DTO),
        ),
        Field::required(
            "qrCodeSortConfig",
            Type::Schema(&APPLICATION_TAB_METHODS_SORT_CONFIG_DTO),
        ),
        Field::required(
            "ssoPageCustomizationSettings",
            Type::Schema(&I_SSO_PAGE_CUSTOMIZATION_SETTINGS_DTO),
        ),
        Field::required("passwordTabConfig", Type::Schema(&TAB_CONFIG_DTO)),
        Field::required("verifyCodeTabConfig", Type::Schema(&TAB_CONFIG_DTO)),
        Field::required("config", Type::Schema(&LANGUAGE_COINFIG_DTO)),
        Field::required("enableCreateTenant", Type::BOOLEAN).example("false"),
        Field::required("createTenantScenes", Type::List(&Type::STRING)),
        Field::required("enableJoinTenant", Type::BOOLEAN).example("false"),
        Field::required("joinTenantScenes", Type::List(&Type::STRING)),
        Field::required("enableVerifyDomain", Type::BOOLEAN).example("false"),
        Field::required("verifyDomainScenes", Type::List(&Type::STRING)),
        Field::required("enableAutoConnectTenantApp", Type::BOOLEAN),
    ],
);

pub(crate) static USER_POOL_TENANT_CONFIG_DTO: Schema = Schema::record(
    "UserPoolTenantConfigDto",
    &[
        Field::required("userPoolId", Type::STRING)
            .example(r#""62b40xxxxxxxxxxxd16f57c7""#),
        Field::required("isUserPoolAsTenant", Type::BOOLEAN).example("true"),
        Field::required(
            "enableSwitchType",
            Type::Schema(&USER_POOL_TENANT_CONFIG_DTO_ENABLE_SWITCH_TYPE),
        ),
        Field::required("css", Type::STRING),
        Field::required("cssEnabled", Type::BOOLEAN),
        Field::required("customLoading", Type::STRING),
        Field::required("enableGuardVersionSwitch", Type::BOOLEAN),
        Field::required("guardVersion", Type::STRING).example(r#""v2""#),
        Field::required("loadingBackground", Type::STRING),
        Field::required("enableCreateTenant", Type::BOOLEAN).example("false"),
        Field::required("createTenantScenes", Type::List(&Type::STRING)),
        Field::required("enableJoinTenant", Type::BOOLEAN).example("false"),
        Field::required("joinTenantScenes", Type::List(&Type::STRING)),
        Field::required("enableVerifyDomain", Type::BOOLEAN).example("false"),
        Field::required("verifyDomainScenes", Type::List(&Type::STRING)),
        Field::required(
            "ssoPageCustomizationSettings",
            Type::Schema(&I_SSO_PAGE_CUSTOMIZATION_SETTINGS_DTO),
        ),
        Field::required("enableMultipleTenantPortal", Type::BOOLEAN),
        Field::required("loginConfig", Type::Schema(&APPLICATION_LOGIN_CONFIG_DTO)),
    ],
);

pub(crate) static USER_POOL_TENANT_CONFIG_DTO_ENABLE_SWITCH_TYPE: Schema = Schema::open_enum(
    "UserPoolTenantConfigDtoEnableSwitchType",
    &["tenant-console", "tenant-app", "tenant-launpad"],
);

pub(crate) static MFA_SETTINGS_DTO: Schema = Schema::record(
    "MFASettingsDto",
    &[
        Field::required("enabledFactors", Type::List(&Type::Schema(&FACTOR_TYPE)))
            .example(r#"["SMS"]"#),
    ],
);

pub(crate) static UPDATE_APPLICATION_LOGIN_CONFIG_INPUT_DTO: Schema = Schema::record(
    "UpdateApplicationLoginConfigInputDto",
    &[
        Field::optional("mergeLoginAndRegisterPage", Type::BOOLEAN),
        Field::optional(
            "enabledBasicLoginMethods",
            Type::List(&Type::Schema(&BASIC_LOGIN_METHOD)),
        ),
        Field::optional(
            "defaultLoginMethod",
            Type::Schema(&APPLICATION_DEFAULT_LOGIN_METHOD_INPUT),
        ),
        Field::required("showAuthorizationPage", Type::BOOLEAN),
    ],
);

pub(crate) static LOGIN_CONNECTION_TYPE: Schema = Schema::open_enum(
    "LoginConnectionType",
    &["PASSCODE", "PASSWORD", "QRCODE", "LDAP", "AD"],
);

pub(crate) static QR_CODE_TYPE: Schema = Schema::open_enum(
    "QrCodeType",
    &["SELF_BUILT_APP", "WECHAT_OFFICIAL_ACCOUNT", "WECHAT_MINI_PROGRAM"],
);

pub(crate) static BASIC_LOGIN_METHOD: Schema = Schema::open_enum(
    "BasicLoginMethod",
    &[
        "PHONE_CODE",
        "EMAIL_CODE",
        "PHONE_PASSWORD",
        "EMAIL_PASSWORD",
        "USERNAME_PASSWORD",
        "SELF_BUILT_APP_QRCODE",
    ],
);

pub(crate) static BASIC_REGISTER_METHOD: Schema = Schema::open_enum(
    "BasicRegisterMethod",
    &["PHONE_CODE", "EMAIL_CODE", "EMAIL_PASSWORD"],
);

pub(crate) static REGISTER_CONNECTION_TYPE: Schema = Schema::open_enum(
    "RegisterConnectionType",
    &["PASSCODE", "PASSWORD"],
);

pub(crate) static LANGUAGE: Schema = Schema::open_enum(
    "Language",
    &["zh-CN", "en-US", "zh-TW", "ja-JP"],
);

pub(crate) static GUARD_VERSION: Schema = Schema::open_enum(
    "GuardVersion",
    &["Advanced", "Classical"],
);

pub(crate) static SSO_PROTOCOL: Schema = Schema::open_enum(
    "SsoProtocol",
    &["oidc", "oauth", "saml", "cas", "asa"],
);

pub(crate) static AUTHORIZATION_SUBJECT_TYPE: Schema = Schema::open_enum(
    "AuthorizationSubjectType",
    &["USER", "ROLE", "GROUP", "ORG", "AK_SK"],
);

pub(crate) static RISK_SCOPE: Schema = Schema::open_enum(
    "RiskScope",
    &["ALL", "SUBJECT"],
);

pub(crate) static APPLICATION_PERMISSION_TARGET_TYPE: Schema = Schema::open_enum(
    "ApplicationPermissionTargetType",
    &["USER", "ROLE", "GROUP", "ORG"],
);
