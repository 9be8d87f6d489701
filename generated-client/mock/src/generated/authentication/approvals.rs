// @generated from spec/authentication/approvals.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Approvals.

use crate::catalog::*;
use crate::generated::resources::APPROVAL;
use crate::generated::shared::{
    APPLICATION_TYPE, APPROVAL_DETAIL_DTO, APPROVAL_OBJECT_TYPE, APPROVAL_STATUS,
    EXTRA_PARAMS, IS_SUCCESS_DTO,
};

pub(crate) static GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST: Operation = Operation {
    client: "authentication",
    group: "approvals",
    name: "getEnablePermissionApplyApplicationList",
    summary: "List applications open to permission requests",
    method: "GET",
    path: "/api/v3/applications-permission-applicable",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ENABLE_PERMISSION_APPLY_APPLICATION_LIST)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CREATE_APPROVAL: Operation = Operation {
    client: "authentication",
    group: "approvals",
    name: "createApproval",
    summary: "Create an approval request",
    method: "POST",
    path: "/api/v3/approval",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &CREATE_APPROVAL_REQ,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&CREATE_APPROVAL_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPROVAL,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_DETAIL: Operation = Operation {
    client: "authentication",
    group: "approvals",
    name: "getDetail",
    summary: "Get an approval request",
    method: "GET",
    path: "/api/v3/approval",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_DETAIL_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&APPROVAL_DETAIL_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPROVAL,
        action: Action::Read,
        keys: &[Key::new(&APPROVAL, &["number"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static BATCH_CREATE_APPROVAL: Operation = Operation {
    client: "authentication",
    group: "approvals",
    name: "batchCreateApproval",
    summary: "Create approval requests in bulk",
    method: "POST",
    path: "/api/v3/approval-batch",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &BATCH_CREATE_APPROVAL_REQ,
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

pub(crate) static INITIATED_LIST: Operation = Operation {
    client: "authentication",
    group: "approvals",
    name: "initiatedList",
    summary: "List my initiated approvals",
    method: "GET",
    path: "/api/v3/approval-initiated-list",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &INITIATED_LIST_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&INITIATED_APPROVAL_PAGE_LIST)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["pageNo"],
        limit: Some(&["pageSize"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &APPROVAL,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ENABLE_PERMISSION_APPLY_ROLE_LIST: Operation = Operation {
    client: "authentication",
    group: "approvals",
    name: "getEnablePermissionApplyRoleList",
    summary: "List roles open to permission requests",
    method: "GET",
    path: "/api/v3/roles-permission-applicable",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_ENABLE_PERMISSION_APPLY_ROLE_LIST_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ENABLE_PERMISSION_APPLY_ROLE_PAGE_LIST)),
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

pub(crate) static GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST_DTO: Schema = Schema::record(
    "GetEnablePermissionApplyApplicationListDto",
    &[Field::optional("appName", Type::STRING)],
);

pub(crate) static CREATE_APPROVAL_REQ: Schema = Schema::record(
    "CreateApprovalReq",
    &[
        Field::required("objectType", Type::Schema(&APPROVAL_OBJECT_TYPE)),
        Field::required("objectId", Type::STRING),
        Field::optional("extraParams", Type::Schema(&EXTRA_PARAMS)),
    ],
);

pub(crate) static GET_DETAIL_DTO: Schema = Schema::record(
    "GetDetailDto",
    &[Field::required("number", Type::STRING)],
);

pub(crate) static BATCH_CREATE_APPROVAL_REQ: Schema = Schema::record(
    "BatchCreateApprovalReq",
    &[
        Field::required("objectType", Type::Schema(&APPROVAL_OBJECT_TYPE)),
        Field::required("objectIds", Type::List(&Type::STRING)),
        Field::optional("extraParams", Type::Schema(&EXTRA_PARAMS)),
    ],
);

pub(crate) static INITIATED_LIST_DTO: Schema = Schema::record(
    "InitiatedListDto",
    &[
        Field::optional("pageNo", Type::INTEGER).defaults_to("1"),
        Field::optional("pageSize", Type::INTEGER).defaults_to("10").maximum(50.0),
        Field::optional("objectType", Type::Schema(&APPROVAL_OBJECT_TYPE)),
        Field::optional("keyword", Type::STRING),
    ],
);

pub(crate) static GET_ENABLE_PERMISSION_APPLY_ROLE_LIST_DTO: Schema = Schema::record(
    "GetEnablePermissionApplyRoleListDto",
    &[
        Field::required("appId", Type::STRING),
        Field::optional("page", Type::INTEGER).defaults_to("1"),
        Field::optional("limit", Type::INTEGER).defaults_to("10").maximum(50.0),
        Field::optional("keyword", Type::STRING),
    ],
);

pub(crate) static CREATE_APPROVAL_DTO: Schema = Schema::record(
    "CreateApprovalDto",
    &[
        Field::required("approvalId", Type::INTEGER),
        Field::required("number", Type::STRING),
    ],
);

pub(crate) static ENABLE_PERMISSION_APPLY_APPLICATION: Schema = Schema::record(
    "EnablePermissionApplyApplication",
    &[
        Field::required("appId", Type::STRING),
        Field::required("appName", Type::STRING),
        Field::required("logo", Type::STRING),
        Field::required("appType", Type::Schema(&APPLICATION_TYPE)),
        Field::optional("template", Type::STRING),
    ],
);

pub(crate) static ENABLE_PERMISSION_APPLY_APPLICATION_LIST: Schema = Schema::record(
    "EnablePermissionApplyApplicationList",
    &[
        Field::required(
            "list",
            Type::List(&Type::Schema(&ENABLE_PERMISSION_APPLY_APPLICATION)),
        ),
    ],
);

pub(crate) static ENABLE_PERMISSION_APPLY_ROLE: Schema = Schema::record(
    "EnablePermissionApplyRole",
    &[
        Field::required("roleId", Type::STRING),
        Field::required("code", Type::STRING),
        Field::required("name", Type::STRING),
        Field::optional("description", Type::STRING),
    ],
);

pub(crate) static ENABLE_PERMISSION_APPLY_ROLE_PAGE_LIST: Schema = Schema::record(
    "EnablePermissionApplyRolePageList",
    &[
        Field::required(
            "list",
            Type::List(&Type::Schema(&ENABLE_PERMISSION_APPLY_ROLE)),
        ),
        Field::required("totalCount", Type::INTEGER),
    ],
);

pub(crate) static INITIATED_APPROVAL: Schema = Schema::record(
    "InitiatedApproval",
    &[
        Field::required("approvalId", Type::INTEGER),
        Field::required("number", Type::STRING),
        Field::required("status", Type::Schema(&APPROVAL_STATUS)),
        Field::required("submitTime", Type::DATE_TIME),
        Field::optional("closedTime", Type::DATE_TIME),
        Field::required("objectType", Type::Schema(&APPROVAL_OBJECT_TYPE)),
        Field::required("approvalObjectList", Type::ANY),
        Field::optional("extraParams", Type::Schema(&EXTRA_PARAMS)),
    ],
);

pub(crate) static INITIATED_APPROVAL_PAGE_LIST: Schema = Schema::record(
    "InitiatedApprovalPageList",
    &[
        Field::required("list", Type::List(&Type::Schema(&INITIATED_APPROVAL))),
        Field::required("totalCount", Type::INTEGER),
    ],
);
