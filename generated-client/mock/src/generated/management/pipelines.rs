// @generated from spec/management/pipelines.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Pipelines.

use crate::catalog::*;
use crate::generated::resources::PIPELINE_FUNCTION;

pub(crate) static CREATE_PIPELINE_FUNCTION: Operation = Operation {
    client: "management",
    group: "pipelines",
    name: "createPipelineFunction",
    summary: "Create a pipeline function",
    method: "POST",
    path: "/api/v3/create-pipeline-function",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_PIPELINE_FUNCTION_DTO,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PIPELINE_FUNCTION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PIPELINE_FUNCTION,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_PIPELINE_FUNCTION: Operation = Operation {
    client: "management",
    group: "pipelines",
    name: "getPipelineFunction",
    summary: "Get a pipeline function",
    method: "GET",
    path: "/api/v3/get-pipeline-function",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PIPELINE_FUNCTION_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PIPELINE_FUNCTION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PIPELINE_FUNCTION,
        action: Action::Read,
        keys: &[Key::new(&PIPELINE_FUNCTION, &["funcId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REUPLOAD_PIPELINE_FUNCTION: Operation = Operation {
    client: "management",
    group: "pipelines",
    name: "reuploadPipelineFunction",
    summary: "Upload a pipeline function again",
    method: "POST",
    path: "/api/v3/reupload-pipeline-function",
    credentials: &["management"],
    request: Some(Request {
        schema: &RE_UPLOAD_PIPELINE_FUNCTION_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PIPELINE_FUNCTION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PIPELINE_FUNCTION,
        action: Action::Update,
        keys: &[Key::new(&PIPELINE_FUNCTION, &["funcId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_PIPELINE_FUNCTION: Operation = Operation {
    client: "management",
    group: "pipelines",
    name: "updatePipelineFunction",
    summary: "Update a pipeline function",
    method: "POST",
    path: "/api/v3/update-pipeline-function",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_PIPELINE_FUNCTION_DTO,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PIPELINE_FUNCTION_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PIPELINE_FUNCTION,
        action: Action::Update,
        keys: &[Key::new(&PIPELINE_FUNCTION, &["funcId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_PIPELINE_ORDER: Operation = Operation {
    client: "management",
    group: "pipelines",
    name: "updatePipelineOrder",
    summary: "Set the order of pipeline functions",
    method: "POST",
    path: "/api/v3/update-pipeline-order",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_PIPELINE_ORDER_DTO,
        locations: &[Location::Body; 2],
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

pub(crate) static DELETE_PIPELINE_FUNCTION: Operation = Operation {
    client: "management",
    group: "pipelines",
    name: "deletePipelineFunction",
    summary: "Delete a pipeline function",
    method: "POST",
    path: "/api/v3/delete-pipeline-function",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_PIPELINE_FUNCTION_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PIPELINE_FUNCTION,
        action: Action::Delete,
        keys: &[Key::new(&PIPELINE_FUNCTION, &["funcId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_PIPELINE_FUNCTIONS: Operation = Operation {
    client: "management",
    group: "pipelines",
    name: "listPipelineFunctions",
    summary: "List pipeline functions",
    method: "GET",
    path: "/api/v3/list-pipeline-functions",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_PIPELINE_FUNCTIONS_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PIPELINE_FUNCTION_PAGING_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &PIPELINE_FUNCTION,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_PIPELINE_LOGS: Operation = Operation {
    client: "management",
    group: "pipelines",
    name: "getPipelineLogs",
    summary: "List the logs of a pipeline function",
    method: "GET",
    path: "/api/v3/get-pipeline-logs",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_PIPELINE_LOGS_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&PIPELINE_FUNCTION_PAGING_DTO)),
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

pub(crate) static CREATE_PIPELINE_FUNCTION_DTO: Schema = Schema::record(
    "CreatePipelineFunctionDto",
    &[
        Field::required("funcName", Type::STRING)
            .example(r#""每周日凌晨 3-6 点系统维护禁止注册/登录""#),
        Field::optional("funcDescription", Type::STRING)
            .example("\"每周日凌晨 3-6 点系统维护禁止注册/登录。\""),
        Field::required("scene", Type::Schema(&PIPELINE_SCENE))
            .example(r#""PRE_REGISTER""#),
        Field::required("sourceCode", Type::STRING)
            .example(
                "\"async function pipe(user, context, callback) {\\n  const date = new Date();\\n  const d = date.getDay();\\n  const n = date.getHours();\\n  // 每周日凌晨 3-6 点禁止注册\\n  if (d === 0 && (3 <= n && n <= 6)) {\\n    return callback(new Error('系统维护中，暂时停止注册！'));\\n  }\\n  callback(null, user, context)\\n}\"",
            ),
        Field::optional("isAsynchronous", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("timeout", Type::INTEGER).defaults_to("3").example("3"),
        Field::optional("terminateOnTimeout", Type::BOOLEAN).example("false"),
        Field::optional("enabled", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static GET_PIPELINE_FUNCTION_DTO: Schema = Schema::record(
    "GetPipelineFunctionDto",
    &[Field::required("funcId", Type::STRING).example(r#""62ce9135dxxxxb83e373f5d6""#)],
);

pub(crate) static RE_UPLOAD_PIPELINE_FUNCTION_DTO: Schema = Schema::record(
    "ReUploadPipelineFunctionDto",
    &[Field::required("funcId", Type::STRING).example(r#""62ce9135dxxxxb83e373f5d6""#)],
);

pub(crate) static UPDATE_PIPELINE_FUNCTION_DTO: Schema = Schema::record(
    "UpdatePipelineFunctionDto",
    &[
        Field::required("funcId", Type::STRING).example(r#""62ce9135dxxxxb83e373f5d6""#),
        Field::optional("funcName", Type::STRING)
            .example(r#""每周日凌晨 3-6 点系统维护禁止注册/登录""#),
        Field::optional("funcDescription", Type::STRING)
            .example("\"每周日凌晨 3-6 点系统维护禁止注册/登录。\""),
        Field::optional("sourceCode", Type::STRING)
            .example(
                "\"async function pipe(user, context, callback) {\\n  const date = new Date();\\n  const d = date.getDay();\\n  const n = date.getHours();\\n  // 每周日凌晨 3-6 点禁止注册\\n  if (d === 0 && (3 <= n && n <= 6)) {\\n    return callback(new Error('系统维护中，暂时停止注册！'));\\n  }\\n  callback(null, user, context)\\n}\"",
            ),
        Field::optional("isAsynchronous", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::optional("timeout", Type::INTEGER).defaults_to("3").example("3"),
        Field::optional("terminateOnTimeout", Type::BOOLEAN).example("false"),
        Field::optional("enabled", Type::BOOLEAN).example("false"),
    ],
);

pub(crate) static UPDATE_PIPELINE_ORDER_DTO: Schema = Schema::record(
    "UpdatePipelineOrderDto",
    &[
        Field::required("scene", Type::Schema(&PIPELINE_SCENE))
            .example(r#""PRE_REGISTER""#),
        Field::required("order", Type::List(&Type::STRING)),
    ],
);

pub(crate) static DELETE_PIPELINE_FUNCTION_DTO: Schema = Schema::record(
    "DeletePipelineFunctionDto",
    &[Field::required("funcId", Type::STRING).example(r#""62ce9135dxxxxb83e373f5d6""#)],
);

pub(crate) static LIST_PIPELINE_FUNCTIONS_DTO: Schema = Schema::record(
    "ListPipelineFunctionsDto",
    &[
        Field::required("scene", Type::Schema(&PIPELINE_SCENE))
            .example(r#""PRE_REGISTER""#),
    ],
);

pub(crate) static GET_PIPELINE_LOGS_DTO: Schema = Schema::record(
    "GetPipelineLogsDto",
    &[
        Field::required("funcId", Type::STRING).example(r#""62cc23737exxxx8341b1ce16""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static PIPELINE_FUNCTION_DTO: Schema = Schema::record(
    "PipelineFunctionDto",
    &[
        Field::required("funcId", Type::STRING).example(r#""62ce9135dxxxxb83e373f5d6""#),
        Field::required("funcName", Type::STRING)
            .example(r#""每周日凌晨 3-6 点系统维护禁止注册/登录""#),
        Field::optional("funcDescription", Type::STRING)
            .example("\"每周日凌晨 3-6 点系统维护禁止注册/登录。\""),
        Field::required("scene", Type::Schema(&PIPELINE_SCENE))
            .example(r#""PRE_REGISTER""#),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("updatedAt", Type::DATE_TIME)
            .example(r#""2022-07-03T02:20:30.000Z""#),
        Field::required("isAsynchronous", Type::BOOLEAN).example("false"),
        Field::required("timeout", Type::INTEGER).example("3"),
        Field::required("terminateOnTimeout", Type::BOOLEAN).example("false"),
        Field::required("sourceCode", Type::STRING)
            .example(
                "\"async function pipe(user, context, callback) {\\n  const date = new Date();\\n  const d = date.getDay();\\n  const n = date.getHours();\\n  // 每周日凌晨 3-6 点禁止注册\\n  if (d === 0 && (3 <= n && n <= 6)) {\\n    return callback(new Error('系统维护中，暂时停止注册！'));\\n  }\\n  callback(null, user, context)\\n}\"",
            ),
        Field::required("status", Type::Schema(&PIPELINE_FUNCTION_DTO_STATUS))
            .example(r#""success""#),
        Field::optional("uploadErrMsg", Type::STRING),
        Field::required("enabled", Type::BOOLEAN).example("false"),
        Field::required("isCloud", Type::BOOLEAN),
        Field::required("lastExecuteStatus", Type::Schema(&LAST_EXECUTE_STATUS)),
    ],
);

pub(crate) static PIPELINE_FUNCTION_DTO_STATUS: Schema = Schema::open_enum(
    "PipelineFunctionDtoStatus",
    &["uploading", "success", "failed"],
);

pub(crate) static PIPELINE_FUNCTION_PAGING_DTO: Schema = Schema::record(
    "PipelineFunctionPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&PIPELINE_FUNCTION_DTO))),
    ],
);

pub(crate) static LAST_EXECUTE_STATUS: Schema = Schema::record("LastExecuteStatus", &[]);

pub(crate) static PIPELINE_SCENE: Schema = Schema::open_enum(
    "PipelineScene",
    &[
        "PRE_REGISTER",
        "POST_REGISTER",
        "PRE_AUTHENTICATION",
        "POST_AUTHENTICATION",
        "PRE_OIDC_ID_TOKEN_ISSUED",
        "PRE_OIDC_ACCESS_TOKEN_ISSUED",
        "PRE_COMPLETE_USER_INFO",
        "PRE_MFA_VERIFY",
        "POST_MFA_VERIFY",
    ],
);
