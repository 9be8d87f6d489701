// @generated from spec/management/risk-lists.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Risk lists.

use crate::catalog::*;
use crate::generated::resources::{RISK_IP, RISK_LIST_POLICY, RISK_USER};

pub(crate) static FIND_IP_LIST: Operation = Operation {
    client: "management",
    group: "risk-lists",
    name: "findIpList",
    summary: "List IP risk list entries",
    method: "GET",
    path: "/api/v3/ip-list",
    credentials: &["management"],
    request: Some(Request {
        schema: &FIND_IP_LIST_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&IP_LIST_PAGING_DTO)),
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
        resource: &RISK_IP,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ADD: Operation = Operation {
    client: "management",
    group: "risk-lists",
    name: "add",
    summary: "Add to the IP risk list",
    method: "POST",
    path: "/api/v3/ip-list",
    credentials: &["management"],
    request: Some(Request {
        schema: &IP_LIST_CREATE_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RISK_IP,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_BY_ID: Operation = Operation {
    client: "management",
    group: "risk-lists",
    name: "deleteById",
    summary: "Delete an IP risk list entry",
    method: "DELETE",
    path: "/api/v3/ip-list/{id}",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_BY_ID_DTO,
        locations: &[Location::Path],
        body: None,
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RISK_IP,
        action: Action::Delete,
        keys: &[Key::new(&RISK_IP, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static FIND_USER_LIST: Operation = Operation {
    client: "management",
    group: "risk-lists",
    name: "findUserList",
    summary: "List user risk list entries",
    method: "GET",
    path: "/api/v3/user-list",
    credentials: &["management"],
    request: Some(Request {
        schema: &FIND_USER_LIST_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&USER_LIST_PAGING_DTO)),
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
        resource: &RISK_USER,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ADD_USER: Operation = Operation {
    client: "management",
    group: "risk-lists",
    name: "addUser",
    summary: "Add to the user risk list",
    method: "POST",
    path: "/api/v3/user-list",
    credentials: &["management"],
    request: Some(Request {
        schema: &USER_LIST_CREATE_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RISK_USER,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_USER_LIST_BY_ID: Operation = Operation {
    client: "management",
    group: "risk-lists",
    name: "deleteUserListById",
    summary: "Delete a user risk list entry",
    method: "DELETE",
    path: "/api/v3/user-list/{id}",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_USER_LIST_BY_ID_DTO,
        locations: &[Location::Path],
        body: None,
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RISK_USER,
        action: Action::Delete,
        keys: &[Key::new(&RISK_USER, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static FIND_RISK_LIST_POLICY: Operation = Operation {
    client: "management",
    group: "risk-lists",
    name: "findRiskListPolicy",
    summary: "List risk policies",
    method: "GET",
    path: "/api/v3/risk-list-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &FIND_RISK_LIST_POLICY_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&RISK_LIST_POLICY_PAGING_DTO)),
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
        resource: &RISK_LIST_POLICY,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ADD_RISK_LIST_POLICY: Operation = Operation {
    client: "management",
    group: "risk-lists",
    name: "addRiskListPolicy",
    summary: "Create a risk policy",
    method: "POST",
    path: "/api/v3/risk-list-policy",
    credentials: &["management"],
    request: Some(Request {
        schema: &RISK_LIST_POLICY_CREATE_DTO,
        locations: &[Location::Body; 11],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RISK_LIST_POLICY,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_RISK_LIST_POLICY_BY_ID: Operation = Operation {
    client: "management",
    group: "risk-lists",
    name: "deleteRiskListPolicyById",
    summary: "Delete a risk policy",
    method: "DELETE",
    path: "/api/v3/risk-list-policy/{id}",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_RISK_LIST_POLICY_BY_ID_DTO,
        locations: &[Location::Path],
        body: None,
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &RISK_LIST_POLICY,
        action: Action::Delete,
        keys: &[Key::new(&RISK_LIST_POLICY, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static FIND_IP_LIST_DTO: Schema = Schema::record(
    "FindIpListDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::required("ipType", Type::Schema(&RISK_LIST_TYPE)),
    ],
);

pub(crate) static IP_LIST_CREATE_DTO: Schema = Schema::record(
    "IpListCreateDto",
    &[
        Field::required("ips", Type::STRING).example(r#""10.123.32.25""#),
        Field::required("ipType", Type::STRING).example(r#""WHITE""#),
        Field::required("addType", Type::STRING).example(r#""MANUAL""#),
        Field::required("removeType", Type::STRING).example(r#""MANUAL""#),
        Field::required("limitList", Type::List(&Type::STRING))
            .example(r#"["[FORBID_LOGIN]"]"#),
        Field::required("expireAt", Type::DATE_TIME)
            .example(r#""2023-09-12T05:54:58.758Z""#),
    ],
);

pub(crate) static DELETE_BY_ID_DTO: Schema = Schema::record(
    "DeleteByIdDto",
    &[Field::required("id", Type::STRING)],
);

pub(crate) static FIND_USER_LIST_DTO: Schema = Schema::record(
    "FindUserListDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::required("userListType", Type::Schema(&RISK_LIST_TYPE))
            .example(r#""BLACK""#),
    ],
);

pub(crate) static USER_LIST_CREATE_DTO: Schema = Schema::record(
    "UserListCreateDto",
    &[
        Field::required("userIds", Type::List(&Type::STRING))
            .example(r#"["60b49eb83fd80adb96f26e68"]"#),
        Field::required("userListType", Type::STRING).example(r#""WHITE""#),
        Field::required("addType", Type::STRING).example(r#""MANUAL""#),
        Field::required("removeType", Type::STRING).example(r#""MANUAL""#),
        Field::required("limitList", Type::List(&Type::STRING))
            .example(r#"["[FORBID_LOGIN]"]"#),
        Field::required("expireAt", Type::DATE_TIME)
            .example(r#""2023-09-12T05:54:58.758Z""#),
    ],
);

pub(crate) static DELETE_USER_LIST_BY_ID_DTO: Schema = Schema::record(
    "DeleteUserListByIdDto",
    &[Field::required("id", Type::STRING)],
);

pub(crate) static FIND_RISK_LIST_POLICY_DTO: Schema = Schema::record(
    "FindRiskListPolicyDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::required("optObject", Type::Schema(&RISK_OBJECT_TYPE)),
    ],
);

pub(crate) static RISK_LIST_POLICY_CREATE_DTO: Schema = Schema::record(
    "RiskListPolicyCreateDto",
    &[
        Field::required("optObject", Type::Schema(&RISK_OBJECT_TYPE)).example(r#""IP""#),
        Field::required("ipRange", Type::Schema(&RISK_LIST_POLICY_CREATE_DTO_IP_RANGE))
            .example(r#""ALL""#),
        Field::required(
                "userRange",
                Type::Schema(&RISK_LIST_POLICY_CREATE_DTO_USER_RANGE),
            )
            .example(r#""ALL""#),
        Field::required("ipCond", Type::Schema(&RISK_CONDITION)).example(r#""ONE""#),
        Field::required("userCond", Type::Schema(&RISK_CONDITION)).example(r#""ONE""#),
        Field::required("timeRange", Type::INTEGER).example("1"),
        Field::required("countThr", Type::INTEGER).example("3"),
        Field::required("eventStateType", Type::Schema(&RISK_EVENT_TYPE))
            .example(r#""password_wrong""#),
        Field::required("removeType", Type::Schema(&RISK_REMOVE_TYPE))
            .example(r#""MANUAL""#),
        Field::required("action", Type::Schema(&RISK_ACTION))
            .example(r#""ADD_IP_BLACK_LIST""#),
        Field::required("limitList", Type::Schema(&RISK_LIMIT))
            .example(r#""FORBID_LOGIN""#),
    ],
);

pub(crate) static RISK_LIST_POLICY_CREATE_DTO_IP_RANGE: Schema = Schema::open_enum(
    "RiskListPolicyCreateDtoIpRange",
    &["ALL", "NOT_IN_WHITE_LIST"],
);

pub(crate) static RISK_LIST_POLICY_CREATE_DTO_USER_RANGE: Schema = Schema::open_enum(
    "RiskListPolicyCreateDtoUserRange",
    &["ALL", "NOT_IN_WHITE_LIST"],
);

pub(crate) static DELETE_RISK_LIST_POLICY_BY_ID_DTO: Schema = Schema::record(
    "DeleteRiskListPolicyByIdDto",
    &[Field::required("id", Type::STRING)],
);

pub(crate) static IP_LIST_RESP_DTO: Schema = Schema::record(
    "IpListRespDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("ip", Type::STRING).example(r#""10.123.32.25""#),
        Field::required("ipType", Type::STRING).example(r#""WHITE""#),
        Field::required("addType", Type::STRING).example(r#""MANUAL""#),
        Field::required("removeType", Type::STRING).example(r#""MANUAL""#),
        Field::required("limitList", Type::List(&Type::STRING))
            .example(r#"["[FORBID_LOGIN]"]"#),
    ],
);

pub(crate) static IP_LIST_PAGING_DTO: Schema = Schema::record(
    "IpListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&IP_LIST_RESP_DTO))),
    ],
);

pub(crate) static RISK_LIST_ITEM_DTO: Schema = Schema::record(
    "RiskListItemDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("userId", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("addType", Type::STRING).example(r#""MANUAL""#),
        Field::required("userListType", Type::STRING).example(r#""WHITE""#),
        Field::required("removeType", Type::STRING).example(r#""MANUAL""#),
        Field::required("limitList", Type::List(&Type::STRING))
            .example(r#"["[FORBID_LOGIN]"]"#),
        Field::required("addAt", Type::DATE_TIME)
            .example(r#""2023-09-12T05:54:58.758Z""#),
    ],
);

pub(crate) static USER_LIST_PAGING_DTO: Schema = Schema::record(
    "UserListPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&RISK_LIST_ITEM_DTO))),
    ],
);

pub(crate) static RISK_LIST_POLICY_RESP_DTO: Schema = Schema::record(
    "RiskListPolicyRespDto",
    &[
        Field::required("id", Type::STRING).example(r#""60b49eb83fd80adb96f26e68""#),
        Field::required("optObject", Type::Schema(&RISK_OBJECT_TYPE)).example(r#""IP""#),
        Field::required("ipRange", Type::Schema(&RISK_LIST_POLICY_RESP_DTO_IP_RANGE))
            .example(r#""ALL""#),
        Field::required("userRange", Type::Schema(&RISK_LIST_POLICY_RESP_DTO_USER_RANGE))
            .example(r#""ALL""#),
        Field::required("ipCond", Type::Schema(&RISK_CONDITION)).example(r#""ONE""#),
        Field::required("userCond", Type::Schema(&RISK_CONDITION)).example(r#""ONE""#),
        Field::required("timeRange", Type::INTEGER).example("1"),
        Field::required("countThr", Type::INTEGER).example("3"),
        Field::required("eventStateType", Type::Schema(&RISK_EVENT_TYPE))
            .example(r#""password_wrong""#),
        Field::required("removeType", Type::Schema(&RISK_REMOVE_TYPE))
            .example(r#""MANUAL""#),
        Field::required("action", Type::Schema(&RISK_ACTION))
            .example(r#""ADD_IP_BLACK_LIST""#),
        Field::required("limitList", Type::Schema(&RISK_LIMIT))
            .example(r#""FORBID_LOGIN""#),
        Field::required("createdAt", Type::DATE_TIME)
            .example(r#""2023-09-18T06:49:45.191Z""#),
    ],
);

pub(crate) static RISK_LIST_POLICY_RESP_DTO_IP_RANGE: Schema = Schema::open_enum(
    "RiskListPolicyRespDtoIpRange",
    &["ALL", "NOT_IN_WHITE_LIST"],
);

pub(crate) static RISK_LIST_POLICY_RESP_DTO_USER_RANGE: Schema = Schema::open_enum(
    "RiskListPolicyRespDtoUserRange",
    &["ALL", "NOT_IN_WHITE_LIST"],
);

pub(crate) static RISK_LIST_POLICY_PAGING_DTO: Schema = Schema::record(
    "RiskListPolicyPagingDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::Schema(&RISK_LIST_POLICY_RESP_DTO))),
    ],
);

pub(crate) static RISK_OBJECT_TYPE: Schema = Schema::open_enum(
    "RiskObjectType",
    &["IP", "USER"],
);

pub(crate) static RISK_CONDITION: Schema = Schema::open_enum(
    "RiskCondition",
    &["NO_LIMIT", "ONE"],
);

pub(crate) static RISK_EVENT_TYPE: Schema = Schema::open_enum(
    "RiskEventType",
    &["password_wrong", "account_wrong"],
);

pub(crate) static RISK_REMOVE_TYPE: Schema = Schema::open_enum(
    "RiskRemoveType",
    &["MANUAL", "SCHEDULE"],
);

pub(crate) static RISK_ACTION: Schema = Schema::open_enum(
    "RiskAction",
    &["ADD_IP_BLACK_LIST", "ADD_USER_BLACK_LIST"],
);

pub(crate) static RISK_LIMIT: Schema = Schema::open_enum(
    "RiskLimit",
    &["FORBID_LOGIN", "FORBID_REGISTER"],
);

pub(crate) static RISK_LIST_TYPE: Schema = Schema::open_enum(
    "RiskListType",
    &["BLACK", "WHITE"],
);
