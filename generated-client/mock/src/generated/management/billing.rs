// @generated from spec/management/billing.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Metering and billing.

use crate::catalog::*;

pub(crate) static GET_CURRENT_PACKAGE_INFO: Operation = Operation {
    client: "management",
    group: "billing",
    name: "getCurrentPackageInfo",
    summary: "Get the current plan",
    method: "GET",
    path: "/api/v3/get-current-package-info",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&COST_CURRENT_PACKAGE_INFO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_USAGE_INFO: Operation = Operation {
    client: "management",
    group: "billing",
    name: "getUsageInfo",
    summary: "Get the current usage",
    method: "GET",
    path: "/api/v3/get-usage-info",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&CURRENT_USAGE_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_MAU_PERIOD_USAGE_HISTORY: Operation = Operation {
    client: "management",
    group: "billing",
    name: "getMauPeriodUsageHistory",
    summary: "Get the MAU usage history",
    method: "GET",
    path: "/api/v3/get-mau-period-usage-history",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_MAU_PERIOD_USAGE_HISTORY_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&MAU_PERIOD_USAGE_HISTORY)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_ALL_RIGHTS_ITEM: Operation = Operation {
    client: "management",
    group: "billing",
    name: "getAllRightsItem",
    summary: "List all plan entitlements",
    method: "GET",
    path: "/api/v3/get-all-rights-items",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&RIGHT_ITEM_RES)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_ORDERS: Operation = Operation {
    client: "management",
    group: "billing",
    name: "getOrders",
    summary: "List orders",
    method: "GET",
    path: "/api/v3/get-orders",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ORDERS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_ORDERS_RES)),
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

pub(crate) static GET_ORDER_DETAIL: Operation = Operation {
    client: "management",
    group: "billing",
    name: "getOrderDetail",
    summary: "Get an order",
    method: "GET",
    path: "/api/v3/get-order-detail",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ORDER_DETAIL_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ORDER_ITEM)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_ORDER_PAY_DETAIL: Operation = Operation {
    client: "management",
    group: "billing",
    name: "getOrderPayDetail",
    summary: "Get the payment details of an order",
    method: "GET",
    path: "/api/v3/get-order-pay-detail",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ORDER_PAY_DETAIL_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&COST_GET_ORDER_PAY_DETAIL)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_MAU_PERIOD_USAGE_HISTORY_DTO: Schema = Schema::record(
    "GetMauPeriodUsageHistoryDto",
    &[
        Field::required("startTime", Type::STRING).example(r#""20220202""#),
        Field::required("endTime", Type::STRING).example(r#""20220802""#),
    ],
);

pub(crate) static GET_ORDERS_DTO: Schema = Schema::record(
    "GetOrdersDto",
    &[
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static GET_ORDER_DETAIL_DTO: Schema = Schema::record(
    "GetOrderDetailDto",
    &[
        Field::required("orderNo", Type::STRING)
            .example(r#""2022080410062060e26f7fd6b9""#),
    ],
);

pub(crate) static GET_ORDER_PAY_DETAIL_DTO: Schema = Schema::record(
    "GetOrderPayDetailDto",
    &[
        Field::required("orderNo", Type::STRING)
            .example(r#""2022080410062060e26f7fd6b9""#),
    ],
);

pub(crate) static GOODS_PACKAGE_DTO: Schema = Schema::record(
    "GoodsPackageDto",
    &[
        Field::required("name", Type::STRING).example(r#""测试套餐包""#),
        Field::required("nameEn", Type::STRING).example(r#""test package""#),
        Field::required("unitPrice", Type::STRING).example(r#""99.00""#),
        Field::required("code", Type::STRING).example(r#""V4_B2C_Enterprise:1000""#),
        Field::required("group", Type::STRING).example(r#""Enterprise""#),
        Field::required("sceneCode", Type::STRING).example(r#""B2C""#),
        Field::required("amount", Type::STRING).example(r#""1000""#),
    ],
);

pub(crate) static COST_CURRENT_PACKAGE_INFO: Schema = Schema::record(
    "CostCurrentPackageInfo",
    &[
        Field::required("code", Type::STRING).example(r#""V4_B2C_Enterprise:1000""#),
        Field::required("endTime", Type::DATE_TIME).example(r#""2022-09-09 00:00:00""#),
        Field::required("overdueDays", Type::STRING).example(r#""0""#),
        Field::required("goodsPackage", Type::Schema(&GOODS_PACKAGE_DTO)),
    ],
);

pub(crate) static CURRENT_USAGE_DTO: Schema = Schema::record(
    "CurrentUsageDto",
    &[
        Field::required("amount", Type::STRING).example(r#""0""#),
        Field::required("current", Type::STRING).example(r#""0""#),
        Field::required("experience", Type::BOOLEAN).example("true"),
        Field::required("modelCode", Type::STRING).example(r#""SocialConnections""#),
        Field::required("modelName", Type::STRING)
            .example("\"SocialConnections：社交账号链接\""),
    ],
);

pub(crate) static CURRENT_USAGE_RESP_DTO: Schema = Schema::record(
    "CurrentUsageRespDto",
    &[Field::required("usages", Type::List(&Type::Schema(&CURRENT_USAGE_DTO)))],
);

pub(crate) static MAU_PERIOD_USAGE_HISTORY_DTO: Schema = Schema::record(
    "MauPeriodUsageHistoryDto",
    &[
        Field::required("periodStartTime", Type::STRING).example(r#""20210901""#),
        Field::required("periodEndTime", Type::STRING).example(r#""20220901""#),
        Field::required("amount", Type::STRING).example(r#""0""#),
        Field::required("current", Type::STRING).example(r#""0""#),
    ],
);

pub(crate) static MAU_PERIOD_USAGE_HISTORY: Schema = Schema::record(
    "MauPeriodUsageHistory",
    &[
        Field::required(
            "records",
            Type::List(&Type::Schema(&MAU_PERIOD_USAGE_HISTORY_DTO)),
        ),
    ],
);

pub(crate) static RIGHT_ITEM_DTO: Schema = Schema::record(
    "RightItemDto",
    &[
        Field::required("rightsModelCode", Type::STRING)
            .example(r#""SocialConnections""#),
        Field::required("rightsModelName", Type::STRING)
            .example(r#""Social connections""#),
        Field::required("dataType", Type::STRING)
            .example(
                "\"1：数量类型，2：数字只读，不做计量，3：断言类型，4：字符串只读\"",
            ),
        Field::required("dataValue", Type::STRING).example(r#""0""#),
    ],
);

pub(crate) static RIGHT_ITEM_RES: Schema = Schema::record(
    "RightItemRes",
    &[Field::required("rightsItems", Type::List(&Type::Schema(&RIGHT_ITEM_DTO)))],
);

pub(crate) static ORDER_ITEM: Schema = Schema::record(
    "OrderItem",
    &[
        Field::required("orderNo", Type::STRING).example(r#""202209251234224""#),
        Field::required("goodsName", Type::STRING),
        Field::required("goodsNameEn", Type::STRING),
        Field::required("goodsUnitPrice", Type::STRING),
        Field::required("quantity", Type::STRING),
        Field::required("actualAmount", Type::STRING),
        Field::required("status", Type::STRING)
            .example(
                "\"1：未支付，2：已支付，3：已完成，4：已取消，5：已过期\"",
            ),
        Field::required("orderType", Type::STRING)
            .example(
                "\"New：新购，Upgrade：升级，Renew：续费，Overdue_Correct：逾期纠正，Overflowed_Correct：逾量纠正\"",
            ),
        Field::required("createTime", Type::DATE_TIME),
        Field::required("source", Type::STRING),
    ],
);

pub(crate) static GET_ORDERS_RES: Schema = Schema::record(
    "GetOrdersRes",
    &[
        Field::required("totalCount", Type::INTEGER).example("0"),
        Field::required("list", Type::List(&Type::Schema(&ORDER_ITEM))),
    ],
);

pub(crate) static COST_GET_ORDER_PAY_DETAIL: Schema = Schema::record(
    "CostGetOrderPayDetail",
    &[
        Field::required("orderNo", Type::STRING)
            .example(r#""2022080911591337da0aae9660""#),
        Field::required("channelOrderNo", Type::STRING)
            .example(r#""Mock22e7ecfd-745d-46ad-b563-ef4db5719bfb""#),
        Field::required("paidAmount", Type::STRING).example(r#""7.9""#),
        Field::required("paidTime", Type::DATE_TIME).example(r#""2022-08-09 11:59:46""#),
        Field::required("paidAccountNo", Type::STRING)
            .example(r#""62bec1591aeb41ad3f1a6503""#),
        Field::required("payStatus", Type::STRING).example(r#""3""#),
        Field::required("createTime", Type::DATE_TIME)
            .example(r#""2022-08-09 11:59:20""#),
        Field::required("payType", Type::STRING).example(r#""Alipay""#),
    ],
);
