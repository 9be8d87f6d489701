// @generated from spec/authentication/my-resources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group The user's resources.

use crate::catalog::*;
use crate::generated::shared::{
    AUTHORIZED_RESOURCE_PAGING_DTO, DEPARTMENT_SORT_FIELD, GEO_IP, GROUP_DTO, ORDER_BY,
    PARSED_USER_AGENT, RESOURCE_TYPE, ROLE_DTO, USER_DEPARTMENT_PAGING_DTO,
};

pub(crate) static GET_LOGIN_HISTORY: Operation = Operation {
    client: "authentication",
    group: "my-resources",
    name: "getLoginHistory",
    summary: "List my sign-in history",
    method: "GET",
    path: "/api/v3/get-my-login-history",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_LOGIN_HISTORY_DTO,
        locations: &[Location::Query; 7],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&LOGIN_HISTORY_PAGINATED_RESP_DTO)),
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

pub(crate) static GET_LOGGED_IN_APPS: Operation = Operation {
    client: "authentication",
    group: "my-resources",
    name: "getLoggedInApps",
    summary: "List my signed-in applications",
    method: "GET",
    path: "/api/v3/get-my-logged-in-apps",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&LOGGED_IN_APPS_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_ACCESSIBLE_APPS: Operation = Operation {
    client: "authentication",
    group: "my-resources",
    name: "getAccessibleApps",
    summary: "List my accessible applications",
    method: "GET",
    path: "/api/v3/get-my-accessible-apps",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&ACCESSIBLE_APPS_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_TENANT_LIST: Operation = Operation {
    client: "authentication",
    group: "my-resources",
    name: "getTenantList",
    summary: "List my tenants",
    method: "GET",
    path: "/api/v3/get-my-tenant-list",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&USER_TENANT_LIST_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_ROLE_LIST: Operation = Operation {
    client: "authentication",
    group: "my-resources",
    name: "getRoleList",
    summary: "List my roles",
    method: "GET",
    path: "/api/v3/get-my-role-list",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_ROLE_LIST_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&ROLE_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_GROUP_LIST: Operation = Operation {
    client: "authentication",
    group: "my-resources",
    name: "getGroupList",
    summary: "List my groups",
    method: "GET",
    path: "/api/v3/get-my-group-list",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&GROUP_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_DEPARTMENT_LIST: Operation = Operation {
    client: "authentication",
    group: "my-resources",
    name: "getDepartmentList",
    summary: "List my departments",
    method: "GET",
    path: "/api/v3/get-my-department-list",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_DEPARTMENT_LIST_DTO,
        locations: &[Location::Query; 5],
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
    binding: None,
};

pub(crate) static GET_AUTHORIZED_RESOURCES: Operation = Operation {
    client: "authentication",
    group: "my-resources",
    name: "getAuthorizedResources",
    summary: "List my authorized resources",
    method: "GET",
    path: "/api/v3/get-my-authorized-resources",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_AUTHORIZED_RESOURCES_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&AUTHORIZED_RESOURCE_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_LOGIN_HISTORY_DTO: Schema = Schema::record(
    "GetLoginHistoryDto",
    &[
        Field::optional("appId", Type::STRING).example(r#""5f6265c67fxxxxae64ec516e""#),
        Field::optional("clientIp", Type::STRING).example(r#""127.0.0.1""#),
        Field::optional("success", Type::BOOLEAN).example("true"),
        Field::optional("start", Type::TIMESTAMP_MILLIS).example("1660828100000"),
        Field::optional("end", Type::TIMESTAMP_MILLIS).example("1660828100000"),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static GET_ROLE_LIST_DTO: Schema = Schema::record(
    "GetRoleListDto",
    &[Field::optional("namespace", Type::STRING).example(r#""default""#)],
);

pub(crate) static GET_DEPARTMENT_LIST_DTO: Schema = Schema::record(
    "GetDepartmentListDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("withCustomData", Type::BOOLEAN)
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

pub(crate) static GET_AUTHORIZED_RESOURCES_DTO: Schema = Schema::record(
    "GetAuthorizedResourcesDto",
    &[
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::optional("resourceType", Type::Schema(&RESOURCE_TYPE)),
    ],
);

pub(crate) static LOGIN_HISTORY_DTO: Schema = Schema::record(
    "LoginHistoryDto",
    &[
        Field::required("userId", Type::STRING).example(r#""xxx""#),
        Field::required("appId", Type::STRING).example(r#""xxx""#),
        Field::required("appName", Type::STRING).example(r#""示例应用""#),
        Field::required("appLoginUrl", Type::STRING)
            .example(r#""https://example.authing.cn/login""#),
        Field::required("appLogo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-app-logo.png""#,
            ),
        Field::required("loginAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("clientIp", Type::STRING).example(r#""127.0.0.1""#),
        Field::required("success", Type::BOOLEAN).example("true"),
        Field::optional("errorMessage", Type::STRING)
            .example(r#""账号或密码不正确""#),
        Field::required("userAgent", Type::STRING)
            .example(
                r#""Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/104.0.0.0 Safari/537.36""#,
            ),
        Field::required("parsedUserAgent", Type::Schema(&PARSED_USER_AGENT)),
        Field::required("loginMethod", Type::STRING).example(r#""loginByEmail""#),
        Field::required("geoip", Type::Schema(&GEO_IP)),
        Field::optional("tenantId", Type::STRING)
            .example(r#""642c1df417c2d8a80d744c1d""#),
    ],
);

pub(crate) static LOGIN_HISTORY_PAGINATED_RESP_DTO: Schema = Schema::record(
    "LoginHistoryPaginatedRespDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&LOGIN_HISTORY_DTO))),
    ],
);

pub(crate) static LOGGED_IN_APPS_DTO: Schema = Schema::record(
    "LoggedInAppsDto",
    &[
        Field::required("appId", Type::STRING).example(r#""xxx""#),
        Field::required("appName", Type::STRING).example(r#""示例应用""#),
        Field::required("appLoginUrl", Type::STRING)
            .example(r#""https://example.authing.cn/login""#),
        Field::required("appLogo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-app-logo.png""#,
            ),
        Field::required("active", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static ACCESSIBLE_APPS_DTO: Schema = Schema::record(
    "AccessibleAppsDto",
    &[
        Field::required("appId", Type::STRING).example(r#""xxx""#),
        Field::required("appName", Type::STRING).example(r#""示例应用""#),
        Field::required("appLoginUrl", Type::STRING)
            .example(r#""https://example.authing.cn/login""#),
        Field::required("appLogo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-app-logo.png""#,
            ),
        Field::required("active", Type::BOOLEAN).example("true"),
    ],
);

pub(crate) static USER_TENANT_LIST_DTO: Schema = Schema::record(
    "UserTenantListDto",
    &[
        Field::required("tenantId", Type::STRING).example(r#""xxxx""#),
        Field::required("tenantName", Type::STRING).example(r#""xxxx""#),
        Field::required("joinAt", Type::DATE_TIME),
    ],
);
