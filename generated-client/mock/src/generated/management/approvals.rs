// @generated from spec/management/approvals.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Approvals.

use crate::catalog::*;
use crate::generated::resources::APPROVAL;
use crate::generated::shared::{
    APPROVAL_DETAIL_DTO, APPROVAL_OBJECT_TYPE, IS_SUCCESS_DTO,
};

pub(crate) static GET_DETAIL: Operation = Operation {
    client: "management",
    group: "approvals",
    name: "getDetail",
    summary: "Get an approval",
    method: "GET",
    path: "/api/v3/approval",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_DETAIL_REQUEST_DTO,
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

pub(crate) static BATCH_PROCESS_APPROVAL: Operation = Operation {
    client: "management",
    group: "approvals",
    name: "batchProcessApproval",
    summary: "Process approvals in bulk",
    method: "PUT",
    path: "/api/v3/approval-batch-process",
    credentials: &["management"],
    request: Some(Request {
        schema: &APPROVAL_BATCH_PROCESS_REQ,
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
        resource: &APPROVAL,
        action: Action::Update,
        keys: &[Key::new(&APPROVAL, &["numbers"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CLOSED_LIST: Operation = Operation {
    client: "management",
    group: "approvals",
    name: "closedList",
    summary: "List processed approvals",
    method: "GET",
    path: "/api/v3/approval-closed-list",
    credentials: &["management"],
    request: Some(Request {
        schema: &CLOSED_LIST_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&APPROVAL_PAGE_LIST)),
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
    binding: None,
};

pub(crate) static LOG_LIST: Operation = Operation {
    client: "management",
    group: "approvals",
    name: "logList",
    summary: "List approval logs",
    method: "GET",
    path: "/api/v3/approval-log-list",
    credentials: &["management"],
    request: Some(Request {
        schema: &LOG_LIST_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&APPROVAL_PAGE_LIST)),
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

pub(crate) static PEND_LIST: Operation = Operation {
    client: "management",
    group: "approvals",
    name: "pendList",
    summary: "List pending approvals",
    method: "GET",
    path: "/api/v3/approval-pending-list",
    credentials: &["management"],
    request: Some(Request {
        schema: &PEND_LIST_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&APPROVAL_PAGE_LIST)),
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
    binding: None,
};

pub(crate) static PROCESS_APPROVAL: Operation = Operation {
    client: "management",
    group: "approvals",
    name: "processApproval",
    summary: "Process an approval",
    method: "PUT",
    path: "/api/v3/approval-process",
    credentials: &["management"],
    request: Some(Request {
        schema: &APPROVAL_PROCESS_REQ,
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
        resource: &APPROVAL,
        action: Action::Update,
        keys: &[Key::new(&APPROVAL, &["number"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_DETAIL_REQUEST_DTO: Schema = Schema::record(
    "GetDetailRequestDto",
    &[Field::required("number", Type::STRING)],
);

pub(crate) static APPROVAL_BATCH_PROCESS_REQ: Schema = Schema::record(
    "ApprovalBatchProcessReq",
    &[
        Field::required("numbers", Type::List(&Type::INTEGER)),
        Field::optional("isAgreed", Type::BOOLEAN),
    ],
);

pub(crate) static CLOSED_LIST_DTO: Schema = Schema::record(
    "ClosedListDto",
    &[
        Field::optional("pageNo", Type::INTEGER).defaults_to("1"),
        Field::optional("pageSize", Type::INTEGER).defaults_to("10").maximum(50.0),
        Field::optional("objectType", Type::Schema(&APPROVAL_OBJECT_TYPE)),
        Field::optional("keyword", Type::STRING),
    ],
);

pub(crate) static LOG_LIST_DTO: Schema = Schema::record(
    "LogListDto",
    &[
        Field::optional("pageNo", Type::INTEGER).defaults_to("1"),
        Field::optional("pageSize", Type::INTEGER).defaults_to("10").maximum(50.0),
        Field::optional("objectType", Type::Schema(&APPROVAL_OBJECT_TYPE)),
        Field::optional("keyword", Type::STRING),
    ],
);

pub(crate) static PEND_LIST_DTO: Schema = Schema::record(
    "PendListDto",
    &[
        Field::optional("pageNo", Type::INTEGER).defaults_to("1"),
        Field::optional("pageSize", Type::INTEGER).defaults_to("10").maximum(50.0),
        Field::optional("objectType", Type::Schema(&APPROVAL_OBJECT_TYPE)),
        Field::optional("keyword", Type::STRING),
    ],
);

pub(crate) static APPROVAL_PROCESS_REQ: Schema = Schema::record(
    "ApprovalProcessReq",
    &[
        Field::required("number", Type::STRING),
        Field::optional("isAgreed", Type::BOOLEAN),
    ],
);

pub(crate) static APPROVAL_PAGE_LIST: Schema = Schema::record(
    "ApprovalPageList",
    &[
        Field::required("list", Type::List(&Type::Schema(&APPROVAL_DETAIL_DTO))),
        Field::required("totalCount", Type::INTEGER),
    ],
);
