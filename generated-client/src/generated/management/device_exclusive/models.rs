// @generated from spec/management/device-exclusive.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Device exclusion.

use crate::runtime::prelude::*;

/// Request to list applications supporting device exclusion.
///
/// Used by [`find_app_lists`](crate::management::ManagementClient::find_app_lists).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindAppListsDto {
    /// Keyword to search applications.
    pub keyword: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl FindAppListsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(keyword: impl Into<String>) -> Self {
        Self {
            keyword: keyword.into(),
            ..Record::blank()
        }
    }
}

record! {
    FindAppListsDto {
        required keyword = "keyword",
    }
}

/// Request to remove an application from device exclusion.
///
/// Used by [`remove`](crate::management::ManagementClient::remove).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    /// Unique ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
        required app_id = "appId",
    }
}

/// Request to save the device exclusion scope.
///
/// Used by [`save_invitation_policies`](crate::management::ManagementClient::save_invitation_policies).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveDeviceExclusiveValidScopeSettingsDto {
    /// IDs of the applications in which the device exclusion rule takes effect.
    #[doc(alias = "appIds")]
    pub app_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SaveDeviceExclusiveValidScopeSettingsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            app_ids: app_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    SaveDeviceExclusiveValidScopeSettingsDto {
        required app_ids = "appIds",
    }
}

/// The device exclusion rule to set, with its limits by device and by IP address.
///
/// Used by [`update_rule_settings`](crate::management::ManagementClient::update_rule_settings).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDeviceExclusiveRuleDto {
    /// Condition of the device exclusion rule.
    pub rule: DeviceExclusiveRuleType,
    /// Maximum number of devices online at the same time, identified by unique device ID.
    #[doc(alias = "deviceRule")]
    pub device_rule: Option<DeviceRuleDto>,
    /// Maximum number of last sign-in IP addresses online at the same time.
    #[doc(alias = "ipRule")]
    pub ip_rule: Option<IPRuleDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateDeviceExclusiveRuleDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(rule: impl Into<DeviceExclusiveRuleType>) -> Self {
        Self {
            rule: rule.into(),
            ..Record::blank()
        }
    }

    /// Sets [`device_rule`](Self#structfield.device_rule).
    pub fn device_rule(mut self, value: impl IntoOption<DeviceRuleDto>) -> Self {
        self.device_rule = value.into_option();
        self
    }

    /// Sets [`ip_rule`](Self#structfield.ip_rule).
    pub fn ip_rule(mut self, value: impl IntoOption<IPRuleDto>) -> Self {
        self.ip_rule = value.into_option();
        self
    }
}

record! {
    UpdateDeviceExclusiveRuleDto {
        required rule = "rule",
        optional device_rule = "deviceRule",
        optional ip_rule = "ipRule",
    }
}

/// An application to which device exclusion can be applied.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceExclusiveValidScopeAppDataDto {
    /// Unique ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: Option<String>,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: Option<String>,
    /// Whether the application is the default one.
    #[doc(alias = "isDefault")]
    pub is_default: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    DeviceExclusiveValidScopeAppDataDto {
        required app_id = "appId",
        optional app_name = "appName",
        optional app_logo = "appLogo",
        optional is_default = "isDefault",
    }
}

/// Limit on the number of devices that a user can be online with at the same time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceRuleDto {
    /// Maximum number of devices online at the same time.
    #[doc(alias = "maxOnlineDevices")]
    pub max_online_devices: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeviceRuleDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(max_online_devices: i64) -> Self {
        Self {
            max_online_devices,
            ..Record::blank()
        }
    }
}

record! {
    DeviceRuleDto {
        required max_online_devices = "maxOnlineDevices",
    }
}

/// The current device exclusion rule, with its limits by device and by IP address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceExclusiveRuleDataDto {
    /// Condition of the device exclusion rule.
    pub rule: DeviceExclusiveRuleType,
    /// Maximum number of devices online at the same time, identified by unique device ID.
    #[doc(alias = "deviceRule")]
    pub device_rule: Option<DeviceRuleDto>,
    /// Maximum number of last sign-in IP addresses online at the same time.
    #[doc(alias = "ipRule")]
    pub ip_rule: Option<IPRuleDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetDeviceExclusiveRuleDataDto {
        required rule = "rule",
        optional device_rule = "deviceRule",
        optional ip_rule = "ipRule",
    }
}

/// An application to which device exclusion applies.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceExclusiveValidScopeDataDto {
    /// Unique ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: Option<String>,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: Option<String>,
    /// Time when the application or subject was added.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Whether the application is the default one.
    #[doc(alias = "isDefault")]
    pub is_default: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetDeviceExclusiveValidScopeDataDto {
        required app_id = "appId",
        optional app_name = "appName",
        optional app_logo = "appLogo",
        required created_at = "createdAt",
        optional is_default = "isDefault",
    }
}

/// A user, group, or role that is exempt from device exclusion.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceExclusiveWhiteListDataDto {
    /// Name of the subject on the whitelist.
    pub name: Option<String>,
    /// Code of the permission namespace of the subject.
    #[doc(alias = "namePath")]
    pub name_path: Option<String>,
    /// Type of the subject on the whitelist.
    #[doc(alias = "targetType")]
    pub target_type: GetDeviceExclusiveWhiteListDataDtoTargetType,
    /// ID of the subject on the whitelist.
    #[doc(alias = "targetId")]
    pub target_id: String,
    /// Picture of the subject on the whitelist.
    pub photo: Option<String>,
    /// Time when the application or subject was added.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetDeviceExclusiveWhiteListDataDto {
        optional name = "name",
        optional name_path = "namePath",
        required target_type = "targetType",
        required target_id = "targetId",
        optional photo = "photo",
        required created_at = "createdAt",
    }
}

/// Type of the subject on the whitelist.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetDeviceExclusiveWhiteListDataDtoTargetType {
    /// The subject is a user.
    ///
    /// Serialized as `USER`.
    #[doc(alias = "USER")]
    User,
    /// The subject is a group.
    ///
    /// Serialized as `GROUP`.
    #[doc(alias = "GROUP")]
    Group,
    /// The subject is a role.
    ///
    /// Serialized as `ROLE`.
    #[doc(alias = "ROLE")]
    Role,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    GetDeviceExclusiveWhiteListDataDtoTargetType {
        User = "USER",
        Group = "GROUP",
        Role = "ROLE",
    }
}

/// Limit on the number of IP addresses that a user can be online from at the same time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IPRuleDto {
    /// Maximum number of IP addresses online at the same time.
    #[doc(alias = "maxOnlineIPs")]
    pub max_online_ips: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl IPRuleDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(max_online_ips: i64) -> Self {
        Self {
            max_online_ips,
            ..Record::blank()
        }
    }
}

record! {
    IPRuleDto {
        required max_online_ips = "maxOnlineIPs",
    }
}

/// Condition that triggers device exclusion.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceExclusiveRuleType {
    /// Device exclusion is disabled.
    ///
    /// Serialized as `disable`.
    #[doc(alias = "disable")]
    Disable,
    /// Triggered by the unique identifier of the device.
    ///
    /// Serialized as `condition:device`.
    #[doc(alias = "condition:device")]
    ConditionDevice,
    /// Triggered by the last sign-in IP address.
    ///
    /// Serialized as `condition:ip`.
    #[doc(alias = "condition:ip")]
    ConditionIp,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    DeviceExclusiveRuleType {
        Disable = "disable",
        ConditionDevice = "condition:device",
        ConditionIp = "condition:ip",
    }
}

/// Response of `getRuleSettings`.
pub type GetDeviceExclusiveRuleRespDto = Response<GetDeviceExclusiveRuleDataDto>;

/// Response of `getAllValidScopeSettings`.
pub type GetDeviceExclusiveValidScopeRespDto = Response<
    Vec<GetDeviceExclusiveValidScopeDataDto>,
>;

/// Response of `getAllWhiteListSettings`.
pub type GetDeviceExclusiveWhiteListRespDto = Response<
    Vec<GetDeviceExclusiveWhiteListDataDto>,
>;

/// Response of `findAppLists`.
pub type GetDeviceExclusiveValidScopeAppRespDto = Response<
    Vec<DeviceExclusiveValidScopeAppDataDto>,
>;
