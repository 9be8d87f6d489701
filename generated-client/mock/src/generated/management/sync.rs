// @generated from spec/management/sync.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Synchronization.

use crate::catalog::*;
use crate::generated::resources::{SYNC_JOB, SYNC_TASK};

pub(crate) static GET_SYNC_TASK: Operation = Operation {
    client: "management",
    group: "sync",
    name: "getSyncTask",
    summary: "Get a synchronization task",
    method: "GET",
    path: "/api/v3/get-sync-task",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_SYNC_TASK_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&SYNC_TASK_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &SYNC_TASK,
        action: Action::Read,
        keys: &[Key::new(&SYNC_TASK, &["syncTaskId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_SYNC_TASKS: Operation = Operation {
    client: "management",
    group: "sync",
    name: "listSyncTasks",
    summary: "List synchronization tasks",
    method: "GET",
    path: "/api/v3/list-sync-tasks",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_SYNC_TASKS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&SYNC_TASK_PAGING_DTO)),
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
        resource: &SYNC_TASK,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_SYNC_TASK: Operation = Operation {
    client: "management",
    group: "sync",
    name: "createSyncTask",
    summary: "Create a synchronization task",
    method: "POST",
    path: "/api/v3/create-sync-task",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_SYNC_TASK_DTO,
        locations: &[Location::Body; 9],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&SYNC_TASK_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &SYNC_TASK,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_SYNC_TASK: Operation = Operation {
    client: "management",
    group: "sync",
    name: "updateSyncTask",
    summary: "Update a synchronization task",
    method: "POST",
    path: "/api/v3/update-sync-task",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_SYNC_TASK_DTO,
        locations: &[Location::Body; 10],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&SYNC_TASK_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &SYNC_TASK,
        action: Action::Update,
        keys: &[Key::new(&SYNC_TASK, &["syncTaskId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static TRIGGER_SYNC_TASK: Operation = Operation {
    client: "management",
    group: "sync",
    name: "triggerSyncTask",
    summary: "Run a synchronization task",
    method: "POST",
    path: "/api/v3/trigger-sync-task",
    credentials: &["management"],
    request: Some(Request {
        schema: &TRIGGER_SYNC_TASK_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&TRIGGER_SYNC_TASK_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &SYNC_JOB,
        action: Action::Create,
        keys: &[Key::new(&SYNC_TASK, &["syncTaskId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_SYNC_JOB: Operation = Operation {
    client: "management",
    group: "sync",
    name: "getSyncJob",
    summary: "Get a synchronization job",
    method: "GET",
    path: "/api/v3/get-sync-job",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_SYNC_JOB_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&SYNC_JOB_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &SYNC_JOB,
        action: Action::Read,
        keys: &[Key::new(&SYNC_JOB, &["syncJobId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_SYNC_JOBS: Operation = Operation {
    client: "management",
    group: "sync",
    name: "listSyncJobs",
    summary: "List synchronization jobs",
    method: "GET",
    path: "/api/v3/list-sync-jobs",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_SYNC_JOBS_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&SYNC_JOB_PAGING_DTO)),
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
        resource: &SYNC_JOB,
        action: Action::List,
        keys: &[Key::new(&SYNC_TASK, &["syncTaskId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_SYNC_JOB_LOGS: Operation = Operation {
    client: "management",
    group: "sync",
    name: "listSyncJobLogs",
    summary: "List the logs of a synchronization job",
    method: "GET",
    path: "/api/v3/list-sync-job-logs",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_SYNC_JOB_LOGS_DTO,
        locations: &[Location::Query; 6],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&TRIGGER_SYNC_TASK_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_SYNC_RISK_OPERATIONS: Operation = Operation {
    client: "management",
    group: "sync",
    name: "listSyncRiskOperations",
    summary: "List risky synchronization operations",
    method: "GET",
    path: "/api/v3/list-sync-risk-operations",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_SYNC_RISK_OPERATIONS_DTO,
        locations: &[Location::Query; 5],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&SYNC_RISK_OPERATION_PAGING_DTO)),
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

pub(crate) static TRIGGER_SYNC_RISK_OPERATIONS: Operation = Operation {
    client: "management",
    group: "sync",
    name: "triggerSyncRiskOperations",
    summary: "Run risky synchronization operations",
    method: "POST",
    path: "/api/v3/trigger-sync-risk-operations",
    credentials: &["management"],
    request: Some(Request {
        schema: &TRIGGER_SYNC_RISK_OPERATION_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&TRIGGER_SYNC_RISK_OPERATIONS_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CANCEL_SYNC_RISK_OPERATION: Operation = Operation {
    client: "management",
    group: "sync",
    name: "cancelSyncRiskOperation",
    summary: "Cancel risky synchronization operations",
    method: "POST",
    path: "/api/v3/cancel-sync-risk-operation",
    credentials: &["management"],
    request: Some(Request {
        schema: &CANCEL_SYNC_RISK_OPERATION_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CANCEL_SYNC_RISK_OPERATIONS_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_SYNC_TASK_DTO: Schema = Schema::record(
    "GetSyncTaskDto",
    &[Field::required("syncTaskId", Type::INTEGER).example("1000")],
);

pub(crate) static LIST_SYNC_TASKS_DTO: Schema = Schema::record(
    "ListSyncTasksDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static CREATE_SYNC_TASK_DTO: Schema = Schema::record(
    "CreateSyncTaskDto",
    &[
        Field::required("syncTaskName", Type::STRING)
            .example(r#""我的飞书同步任务""#),
        Field::required("syncTaskType", Type::Schema(&SYNC_TASK_TYPE))
            .example(r#""lark""#),
        Field::required("clientConfig", Type::Schema(&SYNC_TASK_CLIENT_CONFIG)),
        Field::required("syncTaskFlow", Type::Schema(&SYNC_FLOW))
            .example(r#""upstream""#),
        Field::required("syncTaskTrigger", Type::Schema(&SYNC_TRIGGER))
            .example(r#""manually""#),
        Field::optional("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional(
            "provisioningScope",
            Type::Schema(&SYNC_TASK_PROVISIONING_SCOPE),
        ),
        Field::required(
            "fieldMapping",
            Type::List(&Type::Schema(&SYNC_TASK_FIELD_MAPPING)),
        ),
        Field::optional("timedScheduler", Type::Schema(&SYNC_TASK_TIMED_SCHEDULER)),
    ],
);

pub(crate) static UPDATE_SYNC_TASK_DTO: Schema = Schema::record(
    "UpdateSyncTaskDto",
    &[
        Field::required("syncTaskId", Type::INTEGER).example("1000"),
        Field::optional("syncTaskName", Type::STRING)
            .example(r#""我的飞书同步任务""#),
        Field::optional("syncTaskType", Type::Schema(&SYNC_TASK_TYPE))
            .example(r#""lark""#),
        Field::optional("clientConfig", Type::Schema(&SYNC_TASK_CLIENT_CONFIG)),
        Field::optional("syncTaskFlow", Type::Schema(&SYNC_FLOW))
            .example(r#""upstream""#),
        Field::optional("syncTaskTrigger", Type::Schema(&SYNC_TRIGGER))
            .example(r#""manually""#),
        Field::optional("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional(
            "provisioningScope",
            Type::Schema(&SYNC_TASK_PROVISIONING_SCOPE),
        ),
        Field::optional(
            "fieldMapping",
            Type::List(&Type::Schema(&SYNC_TASK_FIELD_MAPPING)),
        ),
        Field::optional("timedScheduler", Type::Schema(&SYNC_TASK_TIMED_SCHEDULER)),
    ],
);

pub(crate) static TRIGGER_SYNC_TASK_DTO: Schema = Schema::record(
    "TriggerSyncTaskDto",
    &[Field::required("syncTaskId", Type::INTEGER).example("1000")],
);

pub(crate) static GET_SYNC_JOB_DTO: Schema = Schema::record(
    "GetSyncJobDto",
    &[Field::required("syncJobId", Type::INTEGER).example("1")],
);

pub(crate) static LIST_SYNC_JOBS_DTO: Schema = Schema::record(
    "ListSyncJobsDto",
    &[
        Field::required("syncTaskId", Type::INTEGER).example("1000"),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("syncTrigger", Type::Schema(&SYNC_TRIGGER))
            .example(r#""manually""#),
    ],
);

pub(crate) static LIST_SYNC_JOB_LOGS_DTO: Schema = Schema::record(
    "ListSyncJobLogsDto",
    &[
        Field::required("syncJobId", Type::INTEGER).example("1000"),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("success", Type::BOOLEAN).example("true"),
        Field::optional("action", Type::Schema(&LIST_SYNC_JOB_LOGS_DTO_ACTION))
            .example(r#""CreateUser""#),
        Field::optional("objectType", Type::Schema(&SYNC_OBJECT_TYPE))
            .example(r#""DEPARTMENT""#),
    ],
);

pub(crate) static LIST_SYNC_JOB_LOGS_DTO_ACTION: Schema = Schema::open_enum(
    "ListSyncJobLogsDtoAction",
    &[
        "CreateUser",
        "UpdateUser",
        "DeleteUser",
        "UpdateUserIdentifier",
        "ChangeUserDepartment",
        "CreateDepartment",
        "UpdateDepartment",
        "DeleteDepartment",
        "MoveDepartment",
        "UpdateDepartmentLeader",
        "CreateGroup",
        "UpdateGroup",
        "DeleteGroup",
        "Updateless",
    ],
);

pub(crate) static LIST_SYNC_RISK_OPERATIONS_DTO: Schema = Schema::record(
    "ListSyncRiskOperationsDto",
    &[
        Field::required("syncTaskId", Type::INTEGER).example("1000"),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("status", Type::List(&Type::Schema(&SYNC_RISK_OPERATION_STATUS)))
            .example(r#"["SUCCESS","FAILED"]"#)
            .min_items(1)
            .max_items(50),
        Field::optional("objectType", Type::List(&Type::Schema(&SYNC_OBJECT_TYPE)))
            .example(r#"["DEPARTMENT","USER"]"#),
    ],
);

pub(crate) static TRIGGER_SYNC_RISK_OPERATION_DTO: Schema = Schema::record(
    "TriggerSyncRiskOperationDto",
    &[
        Field::required("syncRiskOperationIds", Type::List(&Type::INTEGER))
            .example("[1,2]"),
    ],
);

pub(crate) static CANCEL_SYNC_RISK_OPERATION_DTO: Schema = Schema::record(
    "CancelSyncRiskOperationDto",
    &[
        Field::required("syncRiskOperationIds", Type::List(&Type::INTEGER))
            .example("[1,2]"),
    ],
);

pub(crate) static SYNC_TASK_PROVISIONING_SCOPE: Schema = Schema::record(
    "SyncTaskProvisioningScope",
    &[
        Field::required("all", Type::BOOLEAN).example("true"),
        Field::required("includeNewUsers", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static SYNC_TASK_FIELD_MAPPING: Schema = Schema::record(
    "SyncTaskFieldMapping",
    &[
        Field::required("expression", Type::STRING).example(r#""mobile""#),
        Field::required("targetKey", Type::STRING).example(r#""phone""#),
    ],
);

pub(crate) static SYNC_TASK_TIMED_SCHEDULER: Schema = Schema::record(
    "SyncTaskTimedScheduler",
    &[
        Field::required("cycle", Type::Schema(&SYNC_TASK_TIMED_SCHEDULER_CYCLE))
            .example(r#""days""#),
        Field::required("startTime", Type::TIMESTAMP_MILLIS).example("1664249726701"),
    ],
);

pub(crate) static SYNC_TASK_TIMED_SCHEDULER_CYCLE: Schema = Schema::open_enum(
    "SyncTaskTimedSchedulerCycle",
    &["month", "week", "days", "sixHours", "twoHours"],
);

pub(crate) static SYNC_TASK_DTO: Schema = Schema::record(
    "SyncTaskDto",
    &[
        Field::required("syncTaskId", Type::INTEGER).example("1000"),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("syncTaskName", Type::STRING)
            .example(r#""我的飞书同步任务""#),
        Field::required("syncTaskType", Type::Schema(&SYNC_TASK_TYPE))
            .example(r#""lark""#),
        Field::required("syncFlow", Type::Schema(&SYNC_FLOW)).example(r#""upstream""#),
        Field::required("syncTrigger", Type::Schema(&SYNC_TRIGGER))
            .example(r#""manually""#),
        Field::optional("lastSyncMessage", Type::STRING),
        Field::optional("lastSyncRate", Type::NUMBER).example("80"),
        Field::optional("lastSyncStatus", Type::Schema(&SYNC_STATUS))
            .example(r#""success""#),
        Field::optional("lastSyncTime", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::optional("organizationCode", Type::STRING).example(r#""steamory""#),
        Field::optional(
            "provisioningScope",
            Type::Schema(&SYNC_TASK_PROVISIONING_SCOPE),
        ),
        Field::required(
            "fieldMapping",
            Type::List(&Type::Schema(&SYNC_TASK_FIELD_MAPPING)),
        ),
        Field::optional("timedScheduler", Type::Schema(&SYNC_TASK_TIMED_SCHEDULER)),
    ],
);

pub(crate) static SYNC_TASK_PAGING_DTO: Schema = Schema::record(
    "SyncTaskPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&SYNC_TASK_DTO))),
    ],
);

pub(crate) static SYNC_TASK_LARK_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskLarkClientConfig",
    &[
        Field::required("app_id", Type::STRING),
        Field::required("app_secret", Type::Secret(Scalar::String)),
        Field::optional("encrypt_key", Type::Secret(Scalar::String)),
        Field::optional("verification_token", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SYNC_TASK_WECHATWORK_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskWechatworkClientConfig",
    &[
        Field::required("corpID", Type::STRING),
        Field::required("secret", Type::Secret(Scalar::String)),
        Field::optional("token", Type::Secret(Scalar::String)),
        Field::optional("encodingAESKey", Type::Secret(Scalar::String)),
        Field::optional("agentUrl", Type::STRING),
    ],
);

pub(crate) static SYNC_TASK_DINGTALK_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskDingtalkClientConfig",
    &[
        Field::required("corpId", Type::STRING),
        Field::required("appKey", Type::STRING),
        Field::required("appSecret", Type::Secret(Scalar::String)),
        Field::optional("aes_key", Type::Secret(Scalar::String)),
        Field::optional("token", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SYNC_TASK_MOKA_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskMokaClientConfig",
    &[
        Field::required("userName", Type::STRING),
        Field::required("entCode", Type::STRING),
        Field::required("apiCode_employee", Type::Secret(Scalar::String)),
        Field::required("apiCode_department", Type::Secret(Scalar::String)),
        Field::required("privateKey", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SYNC_TASK_SCIM_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskScimClientConfig",
    &[
        Field::optional("org_url", Type::STRING),
        Field::required("user_url", Type::STRING),
        Field::required("token", Type::Secret(Scalar::String)),
        Field::optional("root_department_id", Type::STRING),
        Field::optional("parent_department", Type::STRING),
        Field::optional("department", Type::STRING),
    ],
);

pub(crate) static SYNC_TASK_ACTIVE_DIRECTORY_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskActiveDirectoryClientConfig",
    &[
        Field::optional("syncIdentityProviderCode", Type::STRING),
        Field::optional("ticket_url", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SYNC_TASK_LDAP_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskLdapClientConfig",
    &[
        Field::required("url", Type::STRING),
        Field::required("bindDn", Type::STRING),
        Field::required("bindCredentials", Type::Secret(Scalar::String)),
        Field::required("usersBaseDn", Type::STRING),
        Field::required("groupsBaseDn", Type::STRING),
        Field::required("userQueryCriteria", Type::STRING)
            .example(r#""(|(objectclass=orgnizationPerson)(objectclass=person))""#),
        Field::required("departmentQueryCriteria", Type::STRING)
            .example(
                r#""(|(objectClass=organization)(objectClass=organizationalunit)(objectClass=domain))""#,
            ),
    ],
);

pub(crate) static SYNC_TASK_ITALENT_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskItalentClientConfig",
    &[
        Field::required("tenant_id", Type::STRING),
        Field::required("app_key", Type::STRING),
        Field::required("app_secret", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SYNC_TASK_MAYCUR_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskMaycurClientConfig",
    &[
        Field::required("app_code", Type::STRING),
        Field::required("app_secret", Type::Secret(Scalar::String)),
        Field::required("endpoint", Type::STRING),
    ],
);

pub(crate) static SYNC_TASK_FXIAOKE_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskFxiaokeClientConfig",
    &[
        Field::required("appId", Type::STRING),
        Field::required("appSecret", Type::Secret(Scalar::String)),
        Field::required("permanentCode", Type::Secret(Scalar::String)),
        Field::required("currentOpenUserId", Type::STRING),
    ],
);

pub(crate) static SYNC_TASK_XIAOSHOUYI_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskXiaoshouyiClientConfig",
    &[
        Field::required("client_id", Type::STRING),
        Field::required("client_secret", Type::Secret(Scalar::String)),
        Field::required("username", Type::STRING),
        Field::required("password", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SYNC_TASK_KAYANG_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskKayangClientConfig",
    &[
        Field::required("endpoint", Type::STRING),
        Field::required("account", Type::STRING),
        Field::required("password", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static SYNC_TASK_CLIENT_CONFIG: Schema = Schema::record(
    "SyncTaskClientConfig",
    &[
        Field::optional("larkConfig", Type::Schema(&SYNC_TASK_LARK_CLIENT_CONFIG)),
        Field::optional(
            "larkInternationalConfig",
            Type::Schema(&SYNC_TASK_LARK_CLIENT_CONFIG),
        ),
        Field::optional(
            "wechatworkConfig",
            Type::Schema(&SYNC_TASK_WECHATWORK_CLIENT_CONFIG),
        ),
        Field::optional(
            "dingtalkConfig",
            Type::Schema(&SYNC_TASK_DINGTALK_CLIENT_CONFIG),
        ),
        Field::optional("mokaConfig", Type::Schema(&SYNC_TASK_MOKA_CLIENT_CONFIG)),
        Field::optional("scimConfig", Type::Schema(&SYNC_TASK_SCIM_CLIENT_CONFIG)),
        Field::optional(
            "activeDirectoryConfig",
            Type::Schema(&SYNC_TASK_ACTIVE_DIRECTORY_CLIENT_CONFIG),
        ),
        Field::optional("ldapConfig", Type::Schema(&SYNC_TASK_LDAP_CLIENT_CONFIG)),
        Field::optional("italentConfig", Type::Schema(&SYNC_TASK_ITALENT_CLIENT_CONFIG)),
        Field::optional("maycurConfig", Type::Schema(&SYNC_TASK_MAYCUR_CLIENT_CONFIG)),
        Field::optional("fxiaokeConfig", Type::Schema(&SYNC_TASK_FXIAOKE_CLIENT_CONFIG)),
        Field::optional(
            "xiaoshouyiConfig",
            Type::Schema(&SYNC_TASK_XIAOSHOUYI_CLIENT_CONFIG),
        ),
        Field::optional("kayangConfig", Type::Schema(&SYNC_TASK_KAYANG_CLIENT_CONFIG)),
    ],
);

pub(crate) static TRIGGER_SYNC_TASK_DATA_DTO: Schema = Schema::record(
    "TriggerSyncTaskDataDto",
    &[Field::required("syncJobId", Type::INTEGER).example("1")],
);

pub(crate) static SYNC_JOB_DTO: Schema = Schema::record(
    "SyncJobDto",
    &[
        Field::required("syncJobId", Type::INTEGER).example("1"),
        Field::required("syncTaskId", Type::INTEGER).example("1000"),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("syncStatus", Type::Schema(&SYNC_STATUS))
            .example(r#""success""#),
        Field::required("syncFlow", Type::Schema(&SYNC_FLOW)).example(r#""upstream""#),
        Field::required("syncTrigger", Type::Schema(&SYNC_TRIGGER))
            .example(r#""manually""#),
        Field::required("departmentCountAll", Type::INTEGER).example("0"),
        Field::required("departmentCountSucc", Type::INTEGER).example("0"),
        Field::required("departmentUpdateCountAll", Type::INTEGER).example("0"),
        Field::required("departmentUpdateCountSucc", Type::INTEGER).example("0"),
        Field::required("accountCountAll", Type::INTEGER).example("0"),
        Field::required("accountCountSucc", Type::INTEGER).example("0"),
        Field::required("accountUpdateCountAll", Type::INTEGER).example("0"),
        Field::required("accountUpdateCountSucc", Type::INTEGER).example("0"),
        Field::optional("errMsg", Type::STRING),
    ],
);

pub(crate) static SYNC_JOB_PAGING_DTO: Schema = Schema::record(
    "SyncJobPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&SYNC_JOB_DTO))),
    ],
);

pub(crate) static SYNC_RISK_OPERATION_DTO: Schema = Schema::record(
    "SyncRiskOperationDto",
    &[
        Field::required("syncRiskOperationId", Type::INTEGER).example("1"),
        Field::required("syncTaskId", Type::INTEGER).example("1000"),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("status", Type::Schema(&SYNC_RISK_OPERATION_STATUS))
            .example(r#""SUCCESS""#),
        Field::required("level", Type::INTEGER).example("0"),
        Field::required("objectType", Type::Schema(&SYNC_OBJECT_TYPE))
            .example(r#""DEPARTMENT""#),
        Field::required("objectName", Type::STRING).example(r#""张三""#),
        Field::required("objectId", Type::STRING)
            .example(r#""624cf96f7axxx7918478ee7""#),
        Field::optional("errMsg", Type::STRING),
    ],
);

pub(crate) static SYNC_RISK_OPERATION_PAGING_DTO: Schema = Schema::record(
    "SyncRiskOperationPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&SYNC_RISK_OPERATION_DTO))),
    ],
);

pub(crate) static TRIGGER_SYNC_RISK_OPERATIONS_DATA_DTO: Schema = Schema::record(
    "TriggerSyncRiskOperationsDataDto",
    &[
        Field::required("successList", Type::List(&Type::INTEGER)).example("[1,2]"),
        Field::required("faildList", Type::List(&Type::INTEGER)).example("[3,4]"),
    ],
);

pub(crate) static CANCEL_SYNC_RISK_OPERATIONS_DATA_DTO: Schema = Schema::record(
    "CancelSyncRiskOperationsDataDto",
    &[
        Field::required("successList", Type::List(&Type::INTEGER)).example("[1,2]"),
        Field::required("faildList", Type::List(&Type::INTEGER)).example("[3,4]"),
    ],
);

pub(crate) static SYNC_TASK_TYPE: Schema = Schema::open_enum(
    "SyncTaskType",
    &[
        "lark",
        "lark-international",
        "wechatwork",
        "dingtalk",
        "active-directory",
        "italent",
        "maycur",
        "ldap",
        "moka",
        "fxiaoke",
        "scim",
        "xiaoshouyi",
        "kayang",
        "custom",
    ],
);

pub(crate) static SYNC_FLOW: Schema = Schema::open_enum(
    "SyncFlow",
    &["upstream", "downstream"],
);

pub(crate) static SYNC_TRIGGER: Schema = Schema::open_enum(
    "SyncTrigger",
    &["manually", "timed", "automatic"],
);

pub(crate) static SYNC_STATUS: Schema = Schema::open_enum(
    "SyncStatus",
    &["free", "pending", "onProgress", "success", "failed"],
);

pub(crate) static SYNC_RISK_OPERATION_STATUS: Schema = Schema::open_enum(
    "SyncRiskOperationStatus",
    &["PENDING", "SUCCESS", "FAILED", "CANCELED", "EXECUTING"],
);

pub(crate) static SYNC_OBJECT_TYPE: Schema = Schema::open_enum(
    "SyncObjectType",
    &["DEPARTMENT", "USER"],
);
