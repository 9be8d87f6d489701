// @generated from spec/management/webhooks.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Webhooks.

use crate::catalog::*;
use crate::generated::resources::WEBHOOK;
use crate::generated::shared::IS_SUCCESS_DTO;

pub(crate) static CREATE_WEBHOOK: Operation = Operation {
    client: "management",
    group: "webhooks",
    name: "createWebhook",
    summary: "Create a webhook",
    method: "POST",
    path: "/api/v3/create-webhook",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_WEBHOOK_DTO,
        locations: &[Location::Body; 7],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&WEBHOOK_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &WEBHOOK,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_WEBHOOKS: Operation = Operation {
    client: "management",
    group: "webhooks",
    name: "listWebhooks",
    summary: "List webhooks",
    method: "GET",
    path: "/api/v3/list-webhooks",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_WEBHOOKS_REQUEST_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_WEBHOOKS_DATA)),
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
        resource: &WEBHOOK,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_WEBHOOK: Operation = Operation {
    client: "management",
    group: "webhooks",
    name: "updateWebhook",
    summary: "Update a webhook",
    method: "POST",
    path: "/api/v3/update-webhook",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_WEBHOOK_DTO,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&WEBHOOK_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &WEBHOOK,
        action: Action::Update,
        keys: &[Key::new(&WEBHOOK, &["webhookId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_WEBHOOK: Operation = Operation {
    client: "management",
    group: "webhooks",
    name: "deleteWebhook",
    summary: "Delete webhooks",
    method: "POST",
    path: "/api/v3/delete-webhook",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_WEBHOOK_DTO,
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
        resource: &WEBHOOK,
        action: Action::Delete,
        keys: &[Key::new(&WEBHOOK, &["webhookIds"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_WEBHOOK_LOGS: Operation = Operation {
    client: "management",
    group: "webhooks",
    name: "getWebhookLogs",
    summary: "List the logs of a webhook",
    method: "POST",
    path: "/api/v3/get-webhook-logs",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_WEBHOOK_LOGS,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LIST_WEBHOOK_LOGS_DATA)),
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

pub(crate) static TRIGGER_WEBHOOK: Operation = Operation {
    client: "management",
    group: "webhooks",
    name: "triggerWebhook",
    summary: "Trigger a webhook",
    method: "POST",
    path: "/api/v3/trigger-webhook",
    credentials: &["management"],
    request: Some(Request {
        schema: &TRIGGER_WEBHOOK_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&TRIGGER_WEBHOOK_DATA)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_WEBHOOK: Operation = Operation {
    client: "management",
    group: "webhooks",
    name: "getWebhook",
    summary: "Get a webhook",
    method: "GET",
    path: "/api/v3/get-webhook",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_WEBHOOK_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&WEBHOOK_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &WEBHOOK,
        action: Action::Read,
        keys: &[Key::new(&WEBHOOK, &["webhookId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_WEBHOOK_EVENT_LIST: Operation = Operation {
    client: "management",
    group: "webhooks",
    name: "getWebhookEventList",
    summary: "List webhook events",
    method: "GET",
    path: "/api/v3/get-webhook-event-list",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&WEBHOOK_EVENT_LIST_DATA)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CREATE_WEBHOOK_DTO: Schema = Schema::record(
    "CreateWebhookDto",
    &[
        Field::required("name", Type::STRING).example(r#""用户创建事件""#),
        Field::required("url", Type::STRING)
            .example(r#""https://example.com/callback""#),
        Field::required("events", Type::List(&Type::Schema(&WEBHOOK_EVENT)))
            .example(r#"["user:created"]"#),
        Field::required("contentType", Type::Schema(&WEBHOOK_CONTENT_TYPE))
            .example(r#""application/json""#),
        Field::optional("enabled", Type::BOOLEAN).example("true"),
        Field::optional("secret", Type::Secret(Scalar::String))
            .example(r#""xxxxxxxxxxxx""#),
        Field::optional("retryConfig", Type::Schema(&WEBHOOK_RETRY_CONFIG_V3_DTO)),
    ],
);

pub(crate) static LIST_WEBHOOKS_REQUEST_DTO: Schema = Schema::record(
    "ListWebhooksRequestDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static UPDATE_WEBHOOK_DTO: Schema = Schema::record(
    "UpdateWebhookDto",
    &[
        Field::required("webhookId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("name", Type::STRING).example(r#""用户创建事件""#),
        Field::optional("url", Type::STRING)
            .example(r#""https://example.com/callback""#),
        Field::optional("events", Type::List(&Type::Schema(&WEBHOOK_EVENT)))
            .example(r#"["user:created"]"#),
        Field::optional("contentType", Type::Schema(&WEBHOOK_CONTENT_TYPE))
            .example(r#""application/json""#),
        Field::optional("enabled", Type::BOOLEAN).example("true"),
        Field::optional("secret", Type::Secret(Scalar::String))
            .example(r#""xxxxxxxxxxxx""#),
        Field::optional("retryConfig", Type::Schema(&WEBHOOK_RETRY_CONFIG_V3_DTO)),
    ],
);

pub(crate) static DELETE_WEBHOOK_DTO: Schema = Schema::record(
    "DeleteWebhookDto",
    &[Field::required("webhookIds", Type::List(&Type::STRING)).example(r#"["xxxx"]"#)],
);

pub(crate) static LIST_WEBHOOK_LOGS: Schema = Schema::record(
    "ListWebhookLogs",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::required("webhookId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
    ],
);

pub(crate) static TRIGGER_WEBHOOK_DTO: Schema = Schema::record(
    "TriggerWebhookDto",
    &[
        Field::required("webhookId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::optional("requestHeaders", Type::Secret(Scalar::Object))
            .example(
                r#"{"eventName":"test","data":{"description":"A test from authing"}}"#,
            ),
        Field::optional("requestBody", Type::OBJECT)
            .example(
                r#"{"eventName":"test","data":{"description":"A test from authing"}}"#,
            ),
    ],
);

pub(crate) static GET_WEBHOOK_DTO: Schema = Schema::record(
    "GetWebhookDto",
    &[
        Field::required("webhookId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
    ],
);

pub(crate) static WEBHOOK_DTO: Schema = Schema::record(
    "WebhookDto",
    &[
        Field::required("webhookId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("name", Type::STRING).example(r#""用户创建事件""#),
        Field::required("url", Type::STRING)
            .example(r#""https://example.com/callback""#),
        Field::required("contentType", Type::Schema(&WEBHOOK_CONTENT_TYPE))
            .example(r#""application/json""#),
        Field::required("enabled", Type::BOOLEAN).example("true"),
        Field::optional("events", Type::List(&Type::Schema(&WEBHOOK_EVENT)))
            .example(r#"["user:created"]"#),
        Field::optional("secret", Type::Secret(Scalar::String))
            .example(r#""xxxxxxxxxxxx""#),
        Field::optional("retryConfig", Type::Schema(&WEBHOOK_RETRY_CONFIG_V3_DTO)),
    ],
);

pub(crate) static GET_WEBHOOKS_DATA: Schema = Schema::record(
    "GetWebhooksData",
    &[
        Field::required("totalCount", Type::INTEGER).example("1"),
        Field::required("list", Type::List(&Type::Schema(&WEBHOOK_DTO))),
    ],
);

pub(crate) static WEBHOOK_LOG_DTO: Schema = Schema::record(
    "WebhookLogDto",
    &[
        Field::required("webhookId", Type::STRING)
            .example(r#""6229ffaxxxxxxxxcade3e3d9""#),
        Field::required("eventName", Type::STRING).example(r#""user:created""#),
        Field::required("requestBody", Type::OBJECT)
            .example(
                r#"{"eventName":"test","data":{"description":"A test from authing"}}"#,
            ),
        Field::required("requestHeaders", Type::Secret(Scalar::Object))
            .example(
                r#"{"eventName":"test","data":{"description":"A test from authing"}}"#,
            ),
        Field::required("responseStatusCode", Type::INTEGER).example("200"),
        Field::required("responseHeaders", Type::Secret(Scalar::Object))
            .example(
                r#"{"Accept":"application/json, text/plain, */*","user-agent":"authing-webhook@2.0","x-authing-token":"a","x-authing-webhook-secret":"a"}"#,
            ),
        Field::required("responseBody", Type::OBJECT).example(r#"{"success":true}"#),
        Field::required("timestamp", Type::DATE_TIME)
            .example(r#""2022-09-20T08:55:00.188+0800""#),
        Field::required("success", Type::BOOLEAN).example("true"),
        Field::optional("errorMessage", Type::STRING).example(r#""ERRTIMEOUT""#),
    ],
);

pub(crate) static LIST_WEBHOOK_LOGS_DATA: Schema = Schema::record(
    "ListWebhookLogsData",
    &[
        Field::required("totalCount", Type::INTEGER).example("1"),
        Field::required("list", Type::List(&Type::Schema(&WEBHOOK_LOG_DTO))),
    ],
);

pub(crate) static ANY: Schema = Schema::record("Any", &[]);

pub(crate) static TRIGGER_WEBHOOK_DATA: Schema = Schema::record(
    "TriggerWebhookData",
    &[Field::required("response", Type::Schema(&ANY))],
);

pub(crate) static WEBHOOK_CATEGORY_DTO: Schema = Schema::record(
    "WebhookCategoryDto",
    &[
        Field::required("name", Type::STRING).example(r#""用户""#),
        Field::required("nameEn", Type::STRING).example(r#""User""#),
        Field::required("value", Type::STRING).example(r#""user""#),
    ],
);

pub(crate) static WEBHOOK_EVENT_DTO: Schema = Schema::record(
    "WebhookEventDto",
    &[
        Field::required("name", Type::STRING).example(r#""创建用户""#),
        Field::required("nameEn", Type::STRING).example(r#""Create User""#),
        Field::required("value", Type::STRING).example(r#""user:created""#),
        Field::required("category", Type::STRING).example(r#""user""#),
    ],
);

pub(crate) static WEBHOOK_EVENT_LIST_DATA: Schema = Schema::record(
    "WebhookEventListData",
    &[
        Field::required("categories", Type::List(&Type::Schema(&WEBHOOK_CATEGORY_DTO))),
        Field::required("events", Type::List(&Type::Schema(&WEBHOOK_EVENT_DTO))),
    ],
);

pub(crate) static WEBHOOK_RETRY_CONFIG_V3_DTO: Schema = Schema::record(
    "WebhookRetryConfigV3Dto",
    &[
        Field::required("enabled", Type::BOOLEAN),
        Field::optional("count", Type::INTEGER),
        Field::optional("delay", Type::INTEGER),
        Field::optional(
            "delayUnit",
            Type::Schema(&WEBHOOK_RETRY_CONFIG_V3_DTO_DELAY_UNIT),
        ),
    ],
);

pub(crate) static WEBHOOK_RETRY_CONFIG_V3_DTO_DELAY_UNIT: Schema = Schema::open_enum(
    "WebhookRetryConfigV3DtoDelayUnit",
    &["Second", "Minute", "Hour", "Day"],
);

pub(crate) static WEBHOOK_EVENT: Schema = Schema::open_enum(
    "WebhookEvent",
    &[
        "test",
        "register",
        "login",
        "mfa:verified",
        "kick",
        "user:created",
        "user:password-changed",
        "user:updated",
        "user:email-verified",
        "user:archived",
        "user:unarchived",
        "user:blocked",
        "user:unblocked",
        "user:deleted",
        "user:register-whitelist-added",
        "user:register-whitelist-deleted",
        "user:udv-changed",
        "user:link-account",
        "user:password-update-remind",
        "user:organization-node-update",
        "permission:revoke",
        "permission:add",
        "resource:created",
        "resource:delete",
        "resource:updated",
        "role:created",
        "role:updated",
        "role:deleted",
        "role:disable",
        "role:assigned",
        "subject:remove",
        "role:unassigned",
        "role:udv-changed",
        "application:mfa:enabled",
        "application:mfa:disabled",
        "group:created",
        "group:updated",
        "group:deleted",
        "group:member-added",
        "group:member-removed",
        "organization:created",
        "organization:imported",
        "organization:deleted",
        "organization:node-added",
        "organization:node-updated",
        "organization:tree-updated",
        "organization:node-deleted",
        "organization:node-moved",
        "organization:member-added",
        "organization:member-removed",
        "organization:udv-changed",
        "privilege-namespace:created",
        "privilege-namespace:updated",
        "privilege-namespace:deleted",
        "user-pool:cooperator-added",
        "user-pool:cooperator-removed",
        "user-pool:secret-refreshed",
        "user-pool:updated",
        "user-pool:udf-added",
        "user-pool:udf-deleted",
        "user-pool:env-added",
        "user-pool:env-deleted",
        "user-pool:env-updated",
        "user-pool:launchpad-app-installed",
        "user-pool:launchpad-app-uninstalled",
        "application:created",
        "application:updated",
        "application:deleted",
        "application:secret-refreshed",
        "data-resource:created",
        "data-resource:updated",
        "data-resource:deleted",
        "data-strategy-permission:revoke",
        "data-strategy-permission:add",
        "unusual-location:login",
        "refresh-token",
    ],
);

pub(crate) static WEBHOOK_CONTENT_TYPE: Schema = Schema::open_enum(
    "WebhookContentType",
    &["application/json", "application/x-www-form-urlencoded"],
);
