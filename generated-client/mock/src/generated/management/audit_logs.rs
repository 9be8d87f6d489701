// @generated from spec/management/audit-logs.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Audit logs.

use crate::catalog::*;
use crate::generated::shared::{GEO_IP, PARSED_USER_AGENT};

pub(crate) static GET_USER_ACTION_LOGS: Operation = Operation {
    client: "management",
    group: "audit-logs",
    name: "getUserActionLogs",
    summary: "List user action logs",
    method: "POST",
    path: "/api/v3/get-user-action-logs",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_USER_ACTION_LOGS_DTO,
        locations: &[Location::Body; 9],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&USER_ACTION_LOG_RESP_DATA)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["pagination", "page"],
        limit: Some(&["pagination", "limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: None,
};

pub(crate) static GET_ADMIN_AUDIT_LOGS: Operation = Operation {
    client: "management",
    group: "audit-logs",
    name: "getAdminAuditLogs",
    summary: "List administrator audit logs",
    method: "POST",
    path: "/api/v3/get-admin-audit-logs",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ADMIN_AUDIT_LOGS_DTO,
        locations: &[Location::Body; 9],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&ADMIN_AUDIT_LOG_RESP_DATA)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["pagination", "page"],
        limit: Some(&["pagination", "limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: None,
};

pub(crate) static GET_USER_ACTION_LOGS_DTO: Schema = Schema::record(
    "GetUserActionLogsDto",
    &[
        Field::optional("requestId", Type::STRING).example(r#""xxx""#),
        Field::optional("clientIp", Type::STRING).example(r#""xxx""#),
        Field::optional("eventType", Type::STRING).example(r#""login""#),
        Field::optional("userId", Type::STRING).example(r#""xxx""#),
        Field::optional("appId", Type::STRING).example(r#""xxx""#),
        Field::optional("start", Type::INTEGER).example("11"),
        Field::optional("end", Type::INTEGER).example("111"),
        Field::optional("success", Type::BOOLEAN).example("true"),
        Field::optional("pagination", Type::Schema(&LIST_WEBHOOKS_DTO)),
    ],
);

pub(crate) static GET_ADMIN_AUDIT_LOGS_DTO: Schema = Schema::record(
    "GetAdminAuditLogsDto",
    &[
        Field::optional("requestId", Type::STRING).example(r#""xxx""#),
        Field::optional("clientIp", Type::STRING).example(r#""xxx""#),
        Field::optional("operationType", Type::STRING).example(r#""create""#),
        Field::optional("resourceType", Type::STRING).example(r#""user""#),
        Field::optional("userId", Type::STRING).example(r#""xxx""#),
        Field::optional("success", Type::BOOLEAN).example("true"),
        Field::optional("start", Type::INTEGER).example("11"),
        Field::optional("end", Type::INTEGER).example("111"),
        Field::optional("pagination", Type::Schema(&LIST_WEBHOOKS_DTO)),
    ],
);

pub(crate) static LIST_WEBHOOKS_DTO: Schema = Schema::record(
    "ListWebhooksDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static USER_ACTION_LOG_DTO: Schema = Schema::record(
    "UserActionLogDto",
    &[
        Field::required("userId", Type::STRING).example(r#""xxx""#),
        Field::required("userAvatar", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-app-logo.png""#,
            ),
        Field::required("userDisplayName", Type::STRING).example(r#""张三""#),
        Field::required("userLoginsCount", Type::INTEGER).example("3"),
        Field::required("appId", Type::STRING).example(r#""xxx""#),
        Field::required("appName", Type::STRING).example(r#""示例应用""#),
        Field::optional("clientIp", Type::STRING).example(r#""127.0.0.1""#),
        Field::required("eventType", Type::Schema(&USER_ACTION_LOG_DTO_EVENT_TYPE))
            .example(r#""login""#),
        Field::optional("eventDetail", Type::STRING)
            .example("\"登录账户「 test@example.com 」\""),
        Field::required("success", Type::BOOLEAN).example("true"),
        Field::required("appLoginUrl", Type::STRING)
            .example(r#""https://example.authing.cn/login""#),
        Field::required("appLogo", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-app-logo.png""#,
            ),
        Field::required("userAgent", Type::STRING)
            .example(
                r#""Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/104.0.0.0 Safari/537.36""#,
            ),
        Field::required("parsedUserAgent", Type::Schema(&PARSED_USER_AGENT)),
        Field::required("geoip", Type::Schema(&GEO_IP)),
        Field::required("timestamp", Type::DATE_TIME)
            .example(r#""2022-09-20T08:55:00.188+0800""#),
        Field::required("requestId", Type::STRING)
            .example(r#""b63b9772-384c-4f2d-981b-01d1feed964d""#),
    ],
);

pub(crate) static USER_ACTION_LOG_DTO_EVENT_TYPE: Schema = Schema::open_enum(
    "UserActionLogDtoEventType",
    &[
        "login",
        "logout",
        "register",
        "verifyMfa",
        "updateUserPrefile",
        "updateUserProfile",
        "updateUserPassword",
        "updateUserEmail",
        "updateUserPhone",
        "bindMfa",
        "bindEmail",
        "bindPhone",
        "unbindPhone",
        "unbindEmail",
        "unbindMFA",
        "refreshUserTokenBySelf",
        "deleteAccount",
        "verifyFirstLogin",
        "securityResourceAccess",
    ],
);

pub(crate) static USER_ACTION_LOG_RESP_DATA: Schema = Schema::record(
    "UserActionLogRespData",
    &[
        Field::required("totalCount", Type::INTEGER).example("1"),
        Field::required("list", Type::List(&Type::Schema(&USER_ACTION_LOG_DTO))),
    ],
);

pub(crate) static ADMIN_AUDIT_LOG_DTO: Schema = Schema::record(
    "AdminAuditLogDto",
    &[
        Field::required("adminUserId", Type::STRING).example(r#""xxx""#),
        Field::required("adminUserAvatar", Type::STRING)
            .example(
                r#""https://files.authing.co/authing-console/default-app-logo.png""#,
            ),
        Field::required("adminUserDisplayName", Type::STRING).example(r#""张三""#),
        Field::optional("clientIp", Type::STRING).example(r#""127.0.0.1""#),
        Field::required(
                "operationType",
                Type::Schema(&ADMIN_AUDIT_LOG_DTO_OPERATION_TYPE),
            )
            .example(r#""create""#),
        Field::required("resourceType", Type::Schema(&ADMIN_AUDIT_LOG_DTO_RESOURCE_TYPE))
            .example(r#""user""#),
        Field::optional("operationParam", Type::STRING)
            .example(
                r#""{\"ext\":{\"_dontFinishNotYet\":true,\"_appName\":\"Discourse\"},\"protocol\":\"oidc\",\"isAsa\":false,\"name\":\"Discourse\",\"oidcConfig\":{\"grant_types\":[\"authorization_code\",\"password\",\"refresh_token\"],\"response_types\":[\"code\"],\"id_token_signed_response_alg\":\"RS256\",\"token_endpoint_auth_method\":\"client_secret_post\",\"introspection_endpoint_auth_method\":\"client_secret_post\",\"revocation_endpoint_auth_method\":\"client\"}""#,
            ),
        Field::optional("originValue", Type::STRING),
        Field::optional("targetValue", Type::STRING),
        Field::required("success", Type::BOOLEAN).example("true"),
        Field::required("userAgent", Type::STRING)
            .example(
                r#""Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/104.0.0.0 Safari/537.36""#,
            ),
        Field::required("geoip", Type::Schema(&GEO_IP)),
        Field::required("timestamp", Type::DATE_TIME)
            .example(r#""2022-09-20T08:55:00.188+0800""#),
        Field::required("requestId", Type::STRING)
            .example(r#""b63b9772-384c-4f2d-981b-01d1feed964d""#),
        Field::optional("eventDetails", Type::STRING)
            .example("\"修改了集成应用「Discourse」\"")
            .aliases(&["eventDetail"]),
        Field::required("ua", Type::Schema(&PARSED_USER_AGENT))
            .aliases(&["parsedUserAgent"]),
    ],
);

pub(crate) static ADMIN_AUDIT_LOG_DTO_OPERATION_TYPE: Schema = Schema::open_enum(
    "AdminAuditLogDtoOperationType",
    &[
        "all",
        "create",
        "delete",
        "import",
        "export",
        "update",
        "refresh",
        "sync",
        "invite",
        "resign",
        "recover",
        "disable",
        "enable",
        "activate",
        "deactivate",
        "add",
        "remove",
        "query",
        "sendInvitation",
        "revertInvitation",
        "approval",
        "reject",
    ],
);

pub(crate) static ADMIN_AUDIT_LOG_DTO_RESOURCE_TYPE: Schema = Schema::open_enum(
    "AdminAuditLogDtoResourceType",
    &[
        "all",
        "user",
        "userpool",
        "tenant",
        "userLoginState",
        "userAccountState",
        "userGroup",
        "fieldEncryptState",
        "syncTask",
        "socialConnection",
        "enterpriseConnection",
        "customDatabase",
        "org",
        "cooperator",
        "application",
        "resourceNamespace",
        "resource",
        "role",
        "roleAssign",
        "policy",
        "customDomain",
        "permitSpace",
        "generalResource",
        "generalResourceAuthorization",
        "roleSubject",
        "subjectOfRole",
        "dataResource",
        "dataPolicy",
        "authorization",
        "userAuthorization",
        "adminPermissionRole",
        "adminPermissionAdmin",
        "adminPermissionPolicy",
        "universalInvitation",
        "policyInvitation",
        "invitationRoster",
        "invitationUser",
        "invitationPolicy",
        "applicant",
    ],
);

pub(crate) static ADMIN_AUDIT_LOG_RESP_DATA: Schema = Schema::record(
    "AdminAuditLogRespData",
    &[
        Field::required("totalCount", Type::INTEGER).example("1"),
        Field::required("list", Type::List(&Type::Schema(&ADMIN_AUDIT_LOG_DTO))),
    ],
);
