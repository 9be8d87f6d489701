// @generated from spec/management/billing.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Metering and billing.

use crate::runtime::prelude::*;

/// Request to get the MAU usage history.
///
/// Used by [`get_mau_period_usage_history`](crate::management::ManagementClient::get_mau_period_usage_history).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMauPeriodUsageHistoryDto {
    /// First day of the period, as year, month, and day.
    ///
    /// Example: `20220202`.
    #[doc(alias = "startTime")]
    pub start_time: String,
    /// Last day of the period, as year, month, and day.
    ///
    /// Example: `20220802`.
    #[doc(alias = "endTime")]
    pub end_time: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetMauPeriodUsageHistoryDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetMauPeriodUsageHistoryDto {
        required start_time = "startTime",
        required end_time = "endTime",
    }
}

/// Request to list orders.
///
/// Used by [`get_orders`](crate::management::ManagementClient::get_orders).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetOrdersDto {
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.\
    /// Server default: `10`.\
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetOrdersDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`page`](Self#structfield.page).
    pub fn page(mut self, value: impl IntoOption<i64>) -> Self {
        self.page = value.into_option();
        self
    }

    /// Sets [`limit`](Self#structfield.limit).
    pub fn limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.limit = value.into_option();
        self
    }
}

record! {
    GetOrdersDto {
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to get an order.
///
/// Used by [`get_order_detail`](crate::management::ManagementClient::get_order_detail).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrderDetailDto {
    /// Number of the order.
    ///
    /// Example: `2022080410062060e26f7fd6b9`.
    #[doc(alias = "orderNo")]
    pub order_no: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetOrderDetailDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(order_no: impl Into<String>) -> Self {
        Self {
            order_no: order_no.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetOrderDetailDto {
        required order_no = "orderNo",
    }
}

/// Request to get the payment details of an order.
///
/// Used by [`get_order_pay_detail`](crate::management::ManagementClient::get_order_pay_detail).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrderPayDetailDto {
    /// Number of the order.
    ///
    /// Example: `2022080410062060e26f7fd6b9`.
    #[doc(alias = "orderNo")]
    pub order_no: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetOrderPayDetailDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(order_no: impl Into<String>) -> Self {
        Self {
            order_no: order_no.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetOrderPayDetailDto {
        required order_no = "orderNo",
    }
}

/// A plan on sale: its name, code, edition, unit price, and the number of monthly active users
/// it covers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GoodsPackageDto {
    /// Name of the plan.
    ///
    /// Example: `测试套餐包`.
    pub name: String,
    /// English name of the plan.
    ///
    /// Example: `test package`.
    #[doc(alias = "nameEn")]
    pub name_en: String,
    /// Unit price of the plan.
    ///
    /// Example: `99.00`.
    #[doc(alias = "unitPrice")]
    pub unit_price: String,
    /// Code of the plan, such as `V4_B2C_Enterprise:1000`.
    ///
    /// Example: `V4_B2C_Enterprise:1000`.
    pub code: String,
    /// Edition of the plan, such as `Enterprise`.
    ///
    /// Example: `Enterprise`.
    pub group: String,
    /// Scene code of the plan, such as `B2C`.
    ///
    /// Example: `B2C`.
    #[doc(alias = "sceneCode")]
    pub scene_code: String,
    /// Number of monthly active users (MAU) in the plan.
    ///
    /// Example: `1000`.
    pub amount: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GoodsPackageDto {
        required name = "name",
        required name_en = "nameEn",
        required unit_price = "unitPrice",
        required code = "code",
        required group = "group",
        required scene_code = "sceneCode",
        required amount = "amount",
    }
}

/// The current plan of the user pool, its end time, and the number of days by which it is
/// overdue.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostCurrentPackageInfo {
    /// Code of the plan, such as `V4_B2C_Enterprise:1000`.
    ///
    /// Example: `V4_B2C_Enterprise:1000`.
    pub code: String,
    /// Time when the plan ends.
    ///
    /// Example: `2022-09-09 00:00:00`.
    #[doc(alias = "endTime")]
    pub end_time: DateTime,
    /// Number of days by which the plan is overdue.
    ///
    /// Example: `0`.
    #[doc(alias = "overdueDays")]
    pub overdue_days: String,
    /// Details of the plan.
    #[doc(alias = "goodsPackage")]
    pub goods_package: GoodsPackageDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CostCurrentPackageInfo {
        required code = "code",
        required end_time = "endTime",
        required overdue_days = "overdueDays",
        required goods_package = "goodsPackage",
    }
}

/// Usage of one entitlement: the amount included and the amount used.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrentUsageDto {
    /// Total amount of the entitlement.
    ///
    /// Example: `0`.
    pub amount: String,
    /// Amount of the entitlement in use.
    ///
    /// Example: `0`.
    pub current: String,
    /// Whether the entitlement belongs to the trial period.
    ///
    /// Example: `true`.
    pub experience: bool,
    /// Code of the entitlement, such as `SocialConnections`.
    ///
    /// Example: `SocialConnections`.
    #[doc(alias = "modelCode")]
    pub model_code: String,
    /// Name of the entitlement.
    ///
    /// Example: `SocialConnections：社交账号链接`.
    #[doc(alias = "modelName")]
    pub model_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CurrentUsageDto {
        required amount = "amount",
        required current = "current",
        required experience = "experience",
        required model_code = "modelCode",
        required model_name = "modelName",
    }
}

/// Current usage of the user pool, one item for each entitlement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrentUsageRespDto {
    /// Current usage of each entitlement.
    pub usages: Vec<CurrentUsageDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CurrentUsageRespDto {
        required usages = "usages",
    }
}

/// Monthly active user count of one period and the total of that period.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MauPeriodUsageHistoryDto {
    /// Start date of the period, in the form `20210901`.
    ///
    /// Example: `20210901`.
    #[doc(alias = "periodStartTime")]
    pub period_start_time: String,
    /// End date of the period, in the form `20220901`.
    ///
    /// Example: `20220901`.
    #[doc(alias = "periodEndTime")]
    pub period_end_time: String,
    /// Total number of monthly active users (MAU) of the current period.
    ///
    /// Example: `0`.
    pub amount: String,
    /// Number of monthly active users (MAU) used in the current period.
    ///
    /// Example: `0`.
    pub current: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    MauPeriodUsageHistoryDto {
        required period_start_time = "periodStartTime",
        required period_end_time = "periodEndTime",
        required amount = "amount",
        required current = "current",
    }
}

/// Monthly active user counts of the user pool by period.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MauPeriodUsageHistory {
    /// Monthly active user (MAU) usage by period.
    pub records: Vec<MauPeriodUsageHistoryDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    MauPeriodUsageHistory {
        required records = "records",
    }
}

/// An entitlement of the user pool: its code, name, data type, and value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RightItemDto {
    /// Code of the entitlement, such as `SocialConnections`.
    ///
    /// Example: `SocialConnections`.
    #[doc(alias = "rightsModelCode")]
    pub rights_model_code: String,
    /// Name of the entitlement.
    ///
    /// Example: `Social connections`.
    #[doc(alias = "rightsModelName")]
    pub rights_model_name: String,
    /// Data type of the entitlement: `1` (quantity), `2` (read-only number that is not metered),
    /// `3` (assertion), or `4` (read-only string).
    ///
    /// Example: `1：数量类型，2：数字只读，不做计量，3：断言类型，4：字符串只读`.
    #[doc(alias = "dataType")]
    pub data_type: String,
    /// Amount or setting that the entitlement grants.
    ///
    /// Example: `0`.
    #[doc(alias = "dataValue")]
    pub data_value: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RightItemDto {
        required rights_model_code = "rightsModelCode",
        required rights_model_name = "rightsModelName",
        required data_type = "dataType",
        required data_value = "dataValue",
    }
}

/// All entitlements of the user pool.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RightItemRes {
    /// Entitlements of the user pool.
    #[doc(alias = "rightsItems")]
    pub rights_items: Vec<RightItemDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RightItemRes {
        required rights_items = "rightsItems",
    }
}

/// An order of the user pool: what was bought, at what price, and the status of the order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItem {
    /// Number of the order.
    ///
    /// Example: `202209251234224`.
    #[doc(alias = "orderNo")]
    pub order_no: String,
    /// Chinese name of the plan.
    #[doc(alias = "goodsName")]
    pub goods_name: String,
    /// English name of the plan.
    #[doc(alias = "goodsNameEn")]
    pub goods_name_en: String,
    /// Unit price of the plan.
    #[doc(alias = "goodsUnitPrice")]
    pub goods_unit_price: String,
    /// Number of units ordered.
    pub quantity: String,
    /// Actual amount of the order.
    #[doc(alias = "actualAmount")]
    pub actual_amount: String,
    /// Status of the order: `1` (unpaid), `2` (paid), `3` (completed), `4` (canceled), or `5`
    /// (expired).
    ///
    /// Example: `1：未支付，2：已支付，3：已完成，4：已取消，5：已过期`.
    pub status: String,
    /// Type of the order: `New` (new purchase), `Upgrade` (upgrade), `Renew` (renewal),
    /// `Overdue_Correct` (correction of an overdue plan), or `Overflowed_Correct` (correction of
    /// excess usage).
    ///
    /// Example: `New：新购，Upgrade：升级，Renew：续费，Overdue_Correct：逾期纠正，Overflowed_Correct：逾量纠正`.
    #[doc(alias = "orderType")]
    pub order_type: String,
    /// Time when the order was created.
    #[doc(alias = "createTime")]
    pub create_time: DateTime,
    /// Source of the order: `Licence` (license order), `Offline` (offline deal), `Eadmin`
    /// (activation in the back office), `SelfHelp` (self-service order), or `Cdkey` (CD key
    /// redemption).
    pub source: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OrderItem {
        required order_no = "orderNo",
        required goods_name = "goodsName",
        required goods_name_en = "goodsNameEn",
        required goods_unit_price = "goodsUnitPrice",
        required quantity = "quantity",
        required actual_amount = "actualAmount",
        required status = "status",
        required order_type = "orderType",
        required create_time = "createTime",
        required source = "source",
    }
}

/// A page of orders and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrdersRes {
    /// Total number of items.
    ///
    /// Example: `0`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<OrderItem>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetOrdersRes {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Payment details of an order: the amount paid, when and how it was paid, and the payment
/// status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CostGetOrderPayDetail {
    /// Number of the order.
    ///
    /// Example: `2022080911591337da0aae9660`.
    #[doc(alias = "orderNo")]
    pub order_no: String,
    /// Order number at the payment channel.
    ///
    /// Example: `Mock22e7ecfd-745d-46ad-b563-ef4db5719bfb`.
    #[doc(alias = "channelOrderNo")]
    pub channel_order_no: String,
    /// Amount paid for the order.
    ///
    /// Example: `7.9`.
    #[doc(alias = "paidAmount")]
    pub paid_amount: String,
    /// Time of the payment.
    ///
    /// Example: `2022-08-09 11:59:46`.
    #[doc(alias = "paidTime")]
    pub paid_time: DateTime,
    /// Account that made the payment.
    ///
    /// Example: `62bec1591aeb41ad3f1a6503`.
    #[doc(alias = "paidAccountNo")]
    pub paid_account_no: String,
    /// Status of the payment.
    ///
    /// Example: `3`.
    #[doc(alias = "payStatus")]
    pub pay_status: String,
    /// Time when the order was created.
    ///
    /// Example: `2022-08-09 11:59:20`.
    #[doc(alias = "createTime")]
    pub create_time: DateTime,
    /// Payment method, such as `Alipay`.
    ///
    /// Example: `Alipay`.
    #[doc(alias = "payType")]
    pub pay_type: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CostGetOrderPayDetail {
        required order_no = "orderNo",
        required channel_order_no = "channelOrderNo",
        required paid_amount = "paidAmount",
        required paid_time = "paidTime",
        required paid_account_no = "paidAccountNo",
        required pay_status = "payStatus",
        required create_time = "createTime",
        required pay_type = "payType",
    }
}

/// Response of `getCurrentPackageInfo`.
pub type CostGetCurrentPackageRespDto = Response<CostCurrentPackageInfo>;

/// Response of `getUsageInfo`.
pub type CostGetCurrentUsageRespDto = Response<CurrentUsageRespDto>;

/// Response of `getMauPeriodUsageHistory`.
pub type CostGetMauPeriodUsageHistoryRespDto = Response<MauPeriodUsageHistory>;

/// Response of `getAllRightsItem`.
pub type CostGetAllRightItemRespDto = Response<RightItemRes>;

/// Response of `getOrders`.
pub type CostGetOrdersRespDto = Response<GetOrdersRes>;

/// Response of `getOrderDetail`.
pub type CostGetOrderDetailRespDto = Response<OrderItem>;

/// Response of `getOrderPayDetail`.
pub type CostGetOrderPayDetailRespDto = Response<CostGetOrderPayDetail>;
