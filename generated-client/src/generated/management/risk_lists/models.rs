// @generated from spec/management/risk-lists.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Risk lists.

use crate::runtime::prelude::*;

/// Request to list IP risk list entries.
///
/// Used by [`find_ip_list`](crate::management::ManagementClient::find_ip_list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindIpListDto {
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
    /// Type of IP list: blacklist or whitelist.
    #[doc(alias = "ipType")]
    pub ip_type: RiskListType,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl FindIpListDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(ip_type: impl Into<RiskListType>) -> Self {
        Self {
            ip_type: ip_type.into(),
            ..Record::blank()
        }
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
    FindIpListDto {
        optional page = "page",
        optional limit = "limit",
        required ip_type = "ipType",
    }
}

/// IP addresses to add to the whitelist or blacklist of risk control, with the restrictions
/// that apply and the expiry time.
///
/// Used by [`add`](crate::management::ManagementClient::add).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpListCreateDto {
    /// IP addresses to add, separated by commas.
    ///
    /// Example: `10.123.32.25`.
    pub ips: String,
    /// List that the IP address is on: `WHITE` is the whitelist, `BLACK` the blacklist.
    ///
    /// Example: `WHITE`.
    #[doc(alias = "ipType")]
    pub ip_type: String,
    /// How the entry is added: `MANUAL` (manually) or `SCHEDULE` (by a policy).
    ///
    /// Example: `MANUAL`.
    #[doc(alias = "addType")]
    pub add_type: String,
    /// How the entry is removed: `MANUAL` (manually) or `SCHEDULE` (by a policy).
    ///
    /// Example: `MANUAL`.
    #[doc(alias = "removeType")]
    pub remove_type: String,
    /// Restrictions of the entry: `FORBID_LOGIN` forbids sign-in, `FORBID_REGISTER` forbids
    /// sign-up, and `SKIP_MFA` skips MFA.
    ///
    /// Example: `["[FORBID_LOGIN]"]`.
    #[doc(alias = "limitList")]
    pub limit_list: Vec<String>,
    /// Time when the IP list entry expires.
    ///
    /// Example: `2023-09-12T05:54:58.758Z`.
    #[doc(alias = "expireAt")]
    pub expire_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl IpListCreateDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        ips: impl Into<String>,
        ip_type: impl Into<String>,
        add_type: impl Into<String>,
        remove_type: impl Into<String>,
        limit_list: impl IntoIterator<Item = impl Into<String>>,
        expire_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            ips: ips.into(),
            ip_type: ip_type.into(),
            add_type: add_type.into(),
            remove_type: remove_type.into(),
            limit_list: limit_list.into_iter().map(Into::into).collect(),
            expire_at: expire_at.into(),
            ..Record::blank()
        }
    }
}

record! {
    IpListCreateDto {
        required ips = "ips",
        required ip_type = "ipType",
        required add_type = "addType",
        required remove_type = "removeType",
        required limit_list = "limitList",
        required expire_at = "expireAt",
    }
}

/// Request to delete an IP risk list entry.
///
/// Used by [`delete_by_id`](crate::management::ManagementClient::delete_by_id).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteByIdDto {
    /// ID of the IP list entry, user list entry, or risk policy to delete.
    pub id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteByIdDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteByIdDto {
        required id = "id",
    }
}

/// Request to list user risk list entries.
///
/// Used by [`find_user_list`](crate::management::ManagementClient::find_user_list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindUserListDto {
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
    /// Type of user list: blacklist or whitelist.
    ///
    /// Example: `BLACK`.
    #[doc(alias = "userListType")]
    pub user_list_type: RiskListType,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl FindUserListDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_list_type: impl Into<RiskListType>) -> Self {
        Self {
            user_list_type: user_list_type.into(),
            ..Record::blank()
        }
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
    FindUserListDto {
        optional page = "page",
        optional limit = "limit",
        required user_list_type = "userListType",
    }
}

/// Users to add to the whitelist or blacklist of risk control, with the restrictions that apply
/// and the expiry time.
///
/// Used by [`add_user`](crate::management::ManagementClient::add_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserListCreateDto {
    /// IDs of the users to add, separated by commas.
    ///
    /// Example: `["60b49eb83fd80adb96f26e68"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// List that the users are on: `WHITE` is the whitelist, `BLACK` the blacklist.
    ///
    /// Example: `WHITE`.
    #[doc(alias = "userListType")]
    pub user_list_type: String,
    /// How the entry is added: `MANUAL` (manually) or `SCHEDULE` (by a policy).
    ///
    /// Example: `MANUAL`.
    #[doc(alias = "addType")]
    pub add_type: String,
    /// How the entry is removed: `MANUAL` (manually) or `SCHEDULE` (by a policy).
    ///
    /// Example: `MANUAL`.
    #[doc(alias = "removeType")]
    pub remove_type: String,
    /// Restrictions of the entry: `FORBID_LOGIN` forbids sign-in, `FORBID_REGISTER` forbids
    /// sign-up, and `SKIP_MFA` skips MFA.
    ///
    /// Example: `["[FORBID_LOGIN]"]`.
    #[doc(alias = "limitList")]
    pub limit_list: Vec<String>,
    /// Time when the user list entry expires.
    ///
    /// Example: `2023-09-12T05:54:58.758Z`.
    #[doc(alias = "expireAt")]
    pub expire_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UserListCreateDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        user_list_type: impl Into<String>,
        add_type: impl Into<String>,
        remove_type: impl Into<String>,
        limit_list: impl IntoIterator<Item = impl Into<String>>,
        expire_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            user_list_type: user_list_type.into(),
            add_type: add_type.into(),
            remove_type: remove_type.into(),
            limit_list: limit_list.into_iter().map(Into::into).collect(),
            expire_at: expire_at.into(),
            ..Record::blank()
        }
    }
}

record! {
    UserListCreateDto {
        required user_ids = "userIds",
        required user_list_type = "userListType",
        required add_type = "addType",
        required remove_type = "removeType",
        required limit_list = "limitList",
        required expire_at = "expireAt",
    }
}

/// Request to delete a user risk list entry.
///
/// Used by [`delete_user_list_by_id`](crate::management::ManagementClient::delete_user_list_by_id).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteUserListByIdDto {
    /// ID of the IP list entry, user list entry, or risk policy to delete.
    pub id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteUserListByIdDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteUserListByIdDto {
        required id = "id",
    }
}

/// Request to list risk policies.
///
/// Used by [`find_risk_list_policy`](crate::management::ManagementClient::find_risk_list_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindRiskListPolicyDto {
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
    /// Object that the policy acts on. Only IP is supported at present.
    #[doc(alias = "optObject")]
    pub opt_object: RiskObjectType,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl FindRiskListPolicyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(opt_object: impl Into<RiskObjectType>) -> Self {
        Self {
            opt_object: opt_object.into(),
            ..Record::blank()
        }
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
    FindRiskListPolicyDto {
        optional page = "page",
        optional limit = "limit",
        required opt_object = "optObject",
    }
}

/// A risk policy to create: which failed attempts to count, how many to allow within a time
/// range, and which action to take.
///
/// Used by [`add_risk_list_policy`](crate::management::ManagementClient::add_risk_list_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskListPolicyCreateDto {
    /// Object that the policy acts on. Only IP is supported at present.
    ///
    /// Example: `IP`.
    #[doc(alias = "optObject")]
    pub opt_object: RiskObjectType,
    /// Range of IP addresses the policy covers: all, or those not on the whitelist. Use either this
    /// field or `userRange`.
    ///
    /// Example: `ALL`.
    #[doc(alias = "ipRange")]
    pub ip_range: RiskListPolicyCreateDtoIpRange,
    /// Range of users the policy covers: all, or those not on the whitelist. Use either this field
    /// or `ipRange`.
    ///
    /// Example: `ALL`.
    #[doc(alias = "userRange")]
    pub user_range: RiskListPolicyCreateDtoUserRange,
    /// IP address condition: no limit or a single IP address. Use either this field or `userCond`.
    ///
    /// Example: `ONE`.
    #[doc(alias = "ipCond")]
    pub ip_cond: RiskCondition,
    /// User condition: no limit or a single user. Use either this field or `ipCond`.
    ///
    /// Example: `ONE`.
    #[doc(alias = "userCond")]
    pub user_cond: RiskCondition,
    /// Time range of the policy, as a number of minutes before the present.
    ///
    /// Example: `1`.
    #[doc(alias = "timeRange")]
    pub time_range: i64,
    /// Threshold for the number of occurrences.
    ///
    /// Example: `3`.
    #[doc(alias = "countThr")]
    pub count_thr: i64,
    /// Type of event that counts for the policy: a wrong password or a wrong account.
    ///
    /// Example: `password_wrong`.
    #[doc(alias = "eventStateType")]
    pub event_state_type: RiskEventType,
    /// How the entry is removed. Only manual removal is supported so far.
    ///
    /// Example: `MANUAL`.
    #[doc(alias = "removeType")]
    pub remove_type: RiskRemoveType,
    /// Action that the policy takes: add to the IP blacklist or to the user blacklist.
    ///
    /// Example: `ADD_IP_BLACK_LIST`.
    pub action: RiskAction,
    /// Restrictions that the policy imposes: no signing in or no signing up.
    ///
    /// Example: `FORBID_LOGIN`.
    #[doc(alias = "limitList")]
    pub limit_list: RiskLimit,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RiskListPolicyCreateDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: RiskListPolicyCreateDtoRequired) -> Self {
        Self {
            opt_object: required.opt_object,
            ip_range: required.ip_range,
            user_range: required.user_range,
            ip_cond: required.ip_cond,
            user_cond: required.user_cond,
            time_range: required.time_range,
            count_thr: required.count_thr,
            event_state_type: required.event_state_type,
            remove_type: required.remove_type,
            action: required.action,
            limit_list: required.limit_list,
            ..Record::blank()
        }
    }
}

/// Required fields of a [`RiskListPolicyCreateDto`].
#[derive(Clone, PartialEq)]
pub struct RiskListPolicyCreateDtoRequired {
    /// Object that the policy acts on. Only IP is supported at present.
    ///
    /// Example: `IP`.
    #[doc(alias = "optObject")]
    pub opt_object: RiskObjectType,
    /// Range of IP addresses the policy covers: all, or those not on the whitelist. Use either this
    /// field or `userRange`.
    ///
    /// Example: `ALL`.
    #[doc(alias = "ipRange")]
    pub ip_range: RiskListPolicyCreateDtoIpRange,
    /// Range of users the policy covers: all, or those not on the whitelist. Use either this field
    /// or `ipRange`.
    ///
    /// Example: `ALL`.
    #[doc(alias = "userRange")]
    pub user_range: RiskListPolicyCreateDtoUserRange,
    /// IP address condition: no limit or a single IP address. Use either this field or `userCond`.
    ///
    /// Example: `ONE`.
    #[doc(alias = "ipCond")]
    pub ip_cond: RiskCondition,
    /// User condition: no limit or a single user. Use either this field or `ipCond`.
    ///
    /// Example: `ONE`.
    #[doc(alias = "userCond")]
    pub user_cond: RiskCondition,
    /// Time range of the policy, as a number of minutes before the present.
    ///
    /// Example: `1`.
    #[doc(alias = "timeRange")]
    pub time_range: i64,
    /// Threshold for the number of occurrences.
    ///
    /// Example: `3`.
    #[doc(alias = "countThr")]
    pub count_thr: i64,
    /// Type of event that counts for the policy: a wrong password or a wrong account.
    ///
    /// Example: `password_wrong`.
    #[doc(alias = "eventStateType")]
    pub event_state_type: RiskEventType,
    /// How the entry is removed. Only manual removal is supported so far.
    ///
    /// Example: `MANUAL`.
    #[doc(alias = "removeType")]
    pub remove_type: RiskRemoveType,
    /// Action that the policy takes: add to the IP blacklist or to the user blacklist.
    ///
    /// Example: `ADD_IP_BLACK_LIST`.
    pub action: RiskAction,
    /// Restrictions that the policy imposes: no signing in or no signing up.
    ///
    /// Example: `FORBID_LOGIN`.
    #[doc(alias = "limitList")]
    pub limit_list: RiskLimit,
}

required_fields! {
    RiskListPolicyCreateDtoRequired {
        required opt_object = "optObject",
        required ip_range = "ipRange",
        required user_range = "userRange",
        required ip_cond = "ipCond",
        required user_cond = "userCond",
        required time_range = "timeRange",
        required count_thr = "countThr",
        required event_state_type = "eventStateType",
        required remove_type = "removeType",
        required action = "action",
        required limit_list = "limitList",
    }
}

record! {
    RiskListPolicyCreateDto {
        required opt_object = "optObject",
        required ip_range = "ipRange",
        required user_range = "userRange",
        required ip_cond = "ipCond",
        required user_cond = "userCond",
        required time_range = "timeRange",
        required count_thr = "countThr",
        required event_state_type = "eventStateType",
        required remove_type = "removeType",
        required action = "action",
        required limit_list = "limitList",
    }
}

/// Range of IP addresses the policy covers: all, or those not on the whitelist. Use either this
/// field or `userRange`.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskListPolicyCreateDtoIpRange {
    /// The policy covers all IP addresses.
    ///
    /// Serialized as `ALL`.
    #[doc(alias = "ALL")]
    All,
    /// The policy covers IP addresses that are not whitelisted.
    ///
    /// Serialized as `NOT_IN_WHITE_LIST`.
    #[doc(alias = "NOT_IN_WHITE_LIST")]
    NotInWhiteList,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskListPolicyCreateDtoIpRange {
        All = "ALL",
        NotInWhiteList = "NOT_IN_WHITE_LIST",
    }
}

/// Range of users the policy covers: all, or those not on the whitelist. Use either this field
/// or `ipRange`.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskListPolicyCreateDtoUserRange {
    /// The policy covers all users.
    ///
    /// Serialized as `ALL`.
    #[doc(alias = "ALL")]
    All,
    /// The policy covers users who are not whitelisted.
    ///
    /// Serialized as `NOT_IN_WHITE_LIST`.
    #[doc(alias = "NOT_IN_WHITE_LIST")]
    NotInWhiteList,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskListPolicyCreateDtoUserRange {
        All = "ALL",
        NotInWhiteList = "NOT_IN_WHITE_LIST",
    }
}

/// Request to delete a risk policy.
///
/// Used by [`delete_risk_list_policy_by_id`](crate::management::ManagementClient::delete_risk_list_policy_by_id).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRiskListPolicyByIdDto {
    /// ID of the IP list entry, user list entry, or risk policy to delete.
    pub id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteRiskListPolicyByIdDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteRiskListPolicyByIdDto {
        required id = "id",
    }
}

/// An IP address on the whitelist or blacklist of risk control, how it was added, and which
/// restrictions apply.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpListRespDto {
    /// Unique ID of the entry.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// IP address, such as `127.0.0.1`.
    ///
    /// Example: `10.123.32.25`.
    pub ip: String,
    /// List that the IP address is on: `WHITE` is the whitelist, `BLACK` the blacklist.
    ///
    /// Example: `WHITE`.
    #[doc(alias = "ipType")]
    pub ip_type: String,
    /// How the entry is added: `MANUAL` (manually) or `SCHEDULE` (by a policy).
    ///
    /// Example: `MANUAL`.
    #[doc(alias = "addType")]
    pub add_type: String,
    /// How the entry is removed: `MANUAL` (manually) or `SCHEDULE` (by a policy).
    ///
    /// Example: `MANUAL`.
    #[doc(alias = "removeType")]
    pub remove_type: String,
    /// Restrictions of the entry: `FORBID_LOGIN` forbids sign-in, `FORBID_REGISTER` forbids
    /// sign-up, and `SKIP_MFA` skips MFA.
    ///
    /// Example: `["[FORBID_LOGIN]"]`.
    #[doc(alias = "limitList")]
    pub limit_list: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    IpListRespDto {
        required id = "id",
        required ip = "ip",
        required ip_type = "ipType",
        required add_type = "addType",
        required remove_type = "removeType",
        required limit_list = "limitList",
    }
}

/// A page of IP addresses on the risk list and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<IpListRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    IpListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A user on the whitelist or blacklist of risk control, how the user was added, and which
/// restrictions apply.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskListItemDto {
    /// Unique ID of the entry.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// ID of the user on the risk list.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// How the entry is added: `MANUAL` (manually) or `SCHEDULE` (by a policy).
    ///
    /// Example: `MANUAL`.
    #[doc(alias = "addType")]
    pub add_type: String,
    /// List that the user is on: `WHITE` is the whitelist, `BLACK` the blacklist.
    ///
    /// Example: `WHITE`.
    #[doc(alias = "userListType")]
    pub user_list_type: String,
    /// How the entry is removed: `MANUAL` (manually) or `SCHEDULE` (by a policy).
    ///
    /// Example: `MANUAL`.
    #[doc(alias = "removeType")]
    pub remove_type: String,
    /// Restrictions of the entry: `FORBID_LOGIN` forbids sign-in, `FORBID_REGISTER` forbids
    /// sign-up, and `SKIP_MFA` skips MFA.
    ///
    /// Example: `["[FORBID_LOGIN]"]`.
    #[doc(alias = "limitList")]
    pub limit_list: Vec<String>,
    /// Time when the entry was added.
    ///
    /// Example: `2023-09-12T05:54:58.758Z`.
    #[doc(alias = "addAt")]
    pub add_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RiskListItemDto {
        required id = "id",
        required user_id = "userId",
        required add_type = "addType",
        required user_list_type = "userListType",
        required remove_type = "removeType",
        required limit_list = "limitList",
        required add_at = "addAt",
    }
}

/// A page of users on the risk list and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<RiskListItemDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A risk policy that blacklists an IP address or user after a number of failed attempts within
/// a time range.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskListPolicyRespDto {
    /// Unique ID of the entry.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Object that the policy acts on. Only IP is supported at present.
    ///
    /// Example: `IP`.
    #[doc(alias = "optObject")]
    pub opt_object: RiskObjectType,
    /// Range of IP addresses the policy covers: all, or those not on the whitelist. Use either this
    /// field or `userRange`.
    ///
    /// Example: `ALL`.
    #[doc(alias = "ipRange")]
    pub ip_range: RiskListPolicyRespDtoIpRange,
    /// Range of users the policy covers: all, or those not on the whitelist. Use either this field
    /// or `ipRange`.
    ///
    /// Example: `ALL`.
    #[doc(alias = "userRange")]
    pub user_range: RiskListPolicyRespDtoUserRange,
    /// IP address condition: no limit or a single IP address. Use either this field or `userCond`.
    ///
    /// Example: `ONE`.
    #[doc(alias = "ipCond")]
    pub ip_cond: RiskCondition,
    /// User condition: no limit or a single user. Use either this field or `ipCond`.
    ///
    /// Example: `ONE`.
    #[doc(alias = "userCond")]
    pub user_cond: RiskCondition,
    /// Time range of the policy, as a number of minutes before the present.
    ///
    /// Example: `1`.
    #[doc(alias = "timeRange")]
    pub time_range: i64,
    /// Threshold for the number of occurrences.
    ///
    /// Example: `3`.
    #[doc(alias = "countThr")]
    pub count_thr: i64,
    /// Type of event that counts for the policy: a wrong password or a wrong account.
    ///
    /// Example: `password_wrong`.
    #[doc(alias = "eventStateType")]
    pub event_state_type: RiskEventType,
    /// How the entry is removed. Only manual removal is supported so far.
    ///
    /// Example: `MANUAL`.
    #[doc(alias = "removeType")]
    pub remove_type: RiskRemoveType,
    /// Action that the policy takes: add to the IP blacklist or to the user blacklist.
    ///
    /// Example: `ADD_IP_BLACK_LIST`.
    pub action: RiskAction,
    /// Restrictions that the policy imposes: no signing in or no signing up.
    ///
    /// Example: `FORBID_LOGIN`.
    #[doc(alias = "limitList")]
    pub limit_list: RiskLimit,
    /// Time when the policy was created.
    ///
    /// Example: `2023-09-18T06:49:45.191Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RiskListPolicyRespDto {
        required id = "id",
        required opt_object = "optObject",
        required ip_range = "ipRange",
        required user_range = "userRange",
        required ip_cond = "ipCond",
        required user_cond = "userCond",
        required time_range = "timeRange",
        required count_thr = "countThr",
        required event_state_type = "eventStateType",
        required remove_type = "removeType",
        required action = "action",
        required limit_list = "limitList",
        required created_at = "createdAt",
    }
}

/// Range of IP addresses the policy covers: all, or those not on the whitelist. Use either this
/// field or `userRange`.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskListPolicyRespDtoIpRange {
    /// The policy covers all IP addresses.
    ///
    /// Serialized as `ALL`.
    #[doc(alias = "ALL")]
    All,
    /// The policy covers IP addresses that are not whitelisted.
    ///
    /// Serialized as `NOT_IN_WHITE_LIST`.
    #[doc(alias = "NOT_IN_WHITE_LIST")]
    NotInWhiteList,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskListPolicyRespDtoIpRange {
        All = "ALL",
        NotInWhiteList = "NOT_IN_WHITE_LIST",
    }
}

/// Range of users the policy covers: all, or those not on the whitelist. Use either this field
/// or `ipRange`.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskListPolicyRespDtoUserRange {
    /// The policy covers all users.
    ///
    /// Serialized as `ALL`.
    #[doc(alias = "ALL")]
    All,
    /// The policy covers users who are not whitelisted.
    ///
    /// Serialized as `NOT_IN_WHITE_LIST`.
    #[doc(alias = "NOT_IN_WHITE_LIST")]
    NotInWhiteList,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskListPolicyRespDtoUserRange {
        All = "ALL",
        NotInWhiteList = "NOT_IN_WHITE_LIST",
    }
}

/// A page of risk policies and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskListPolicyPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<RiskListPolicyRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RiskListPolicyPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Type of object that a risk policy acts on.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskObjectType {
    /// The policy acts on IP addresses.
    ///
    /// Serialized as `IP`.
    #[doc(alias = "IP")]
    Ip,
    /// The policy acts on users.
    ///
    /// Serialized as `USER`.
    #[doc(alias = "USER")]
    User,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskObjectType {
        Ip = "IP",
        User = "USER",
    }
}

/// Scope of a risk policy condition: a single IP address or user, or no limit.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskCondition {
    /// No limit applies.
    ///
    /// Serialized as `NO_LIMIT`.
    #[doc(alias = "NO_LIMIT")]
    NoLimit,
    /// A single IP address or user.
    ///
    /// Serialized as `ONE`.
    #[doc(alias = "ONE")]
    One,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskCondition {
        NoLimit = "NO_LIMIT",
        One = "ONE",
    }
}

/// Event that a risk policy counts.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskEventType {
    /// A wrong password was given.
    ///
    /// Serialized as `password_wrong`.
    #[doc(alias = "password_wrong")]
    PasswordWrong,
    /// A wrong account was given.
    ///
    /// Serialized as `account_wrong`.
    #[doc(alias = "account_wrong")]
    AccountWrong,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskEventType {
        PasswordWrong = "password_wrong",
        AccountWrong = "account_wrong",
    }
}

/// How entries are removed from a risk list.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskRemoveType {
    /// Entries are removed manually, the only supported way so far.
    ///
    /// Serialized as `MANUAL`.
    #[doc(alias = "MANUAL")]
    Manual,
    /// Entries are removed by a policy.
    ///
    /// Serialized as `SCHEDULE`.
    #[doc(alias = "SCHEDULE")]
    Schedule,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskRemoveType {
        Manual = "MANUAL",
        Schedule = "SCHEDULE",
    }
}

/// Action that a risk policy takes.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskAction {
    /// Add the IP address to the IP blacklist.
    ///
    /// Serialized as `ADD_IP_BLACK_LIST`.
    #[doc(alias = "ADD_IP_BLACK_LIST")]
    AddIpBlackList,
    /// Add the user to the user blacklist.
    ///
    /// Serialized as `ADD_USER_BLACK_LIST`.
    #[doc(alias = "ADD_USER_BLACK_LIST")]
    AddUserBlackList,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskAction {
        AddIpBlackList = "ADD_IP_BLACK_LIST",
        AddUserBlackList = "ADD_USER_BLACK_LIST",
    }
}

/// Restriction of a risk list entry.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskLimit {
    /// Sign-in is forbidden.
    ///
    /// Serialized as `FORBID_LOGIN`.
    #[doc(alias = "FORBID_LOGIN")]
    ForbidLogin,
    /// Sign-up is forbidden.
    ///
    /// Serialized as `FORBID_REGISTER`.
    #[doc(alias = "FORBID_REGISTER")]
    ForbidRegister,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskLimit {
        ForbidLogin = "FORBID_LOGIN",
        ForbidRegister = "FORBID_REGISTER",
    }
}

/// Type of risk list: blacklist or whitelist.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskListType {
    /// The blacklist.
    ///
    /// Serialized as `BLACK`.
    #[doc(alias = "BLACK")]
    Black,
    /// The whitelist.
    ///
    /// Serialized as `WHITE`.
    #[doc(alias = "WHITE")]
    White,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskListType {
        Black = "BLACK",
        White = "WHITE",
    }
}

/// Response of `findIpList`.
pub type IpListPaginatedRespDto = Response<IpListPagingDto>;

/// Response of `findUserList`.
pub type UserListPaginatedRespDto = Response<UserListPagingDto>;

/// Response of `findRiskListPolicy`.
pub type UserListPolicyPaginatedRespDto = Response<RiskListPolicyPagingDto>;
