// @generated from spec/shared.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs that several clients use.

use crate::runtime::prelude::*;

/// The WeChat Mini Program or Official Account to get an access token for.
///
/// Used by [`get_wechat_mp_access_token_info`](crate::authentication::AuthenticationClient::get_wechat_mp_access_token_info), [`get_wechat_mp_access_token`](crate::authentication::AuthenticationClient::get_wechat_mp_access_token), [`get_wechat_mp_access_token_info`](crate::management::ManagementClient::get_wechat_mp_access_token_info).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWechatAccessTokenDto {
    /// AppID of the Mini Program or Official Account, as shown in the WeChat console.
    ///
    /// Example: `wx4f4bc4dec97d474b`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// AppSecret of the Mini Program or Official Account.
    ///
    /// Example: `4b1f0c3a9d2e8f7a6b5c4d3e2f1a0b9c`.
    #[doc(alias = "appSecret")]
    pub app_secret: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetWechatAccessTokenDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<Secret>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetWechatAccessTokenDto {
        required app_id = "appId",
        required app_secret = "appSecret",
    }
}

/// An access token and its expiration time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWechatAccessTokenDataDto {
    /// WeChat access token, from the cache of the GenAuth server.
    ///
    /// Example: `62_kPv3mZx8QeWn4Tg`.
    #[doc(alias = "accessToken")]
    pub access_token: Secret,
    /// Time the token expires, in seconds since the Unix epoch. Servers send it as a string or as a
    /// number.
    ///
    /// Example: `1790000000`.
    #[doc(alias = "expiresAt")]
    pub expires_at: UnixSeconds,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetWechatAccessTokenDataDto {
        required access_token = "accessToken",
        required expires_at = "expiresAt",
    }
}

/// The device type, operating system, and browser parsed from a user agent string.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParsedUserAgent {
    /// Type of device used.
    ///
    /// Example: `Desktop`.
    pub device: String,
    /// Operating system of the device.
    ///
    /// Example: `Windows`.
    pub os: String,
    /// Name of the browser.
    ///
    /// Example: `Chrome`.
    pub name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ParsedUserAgent {
        required device = "device",
        required os = "os",
        required name = "name" or ["browser"],
    }
}

/// Longitude and latitude of a place.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeoIpLocation {
    /// Longitude of the location.
    ///
    /// Example: `116.3889`.
    pub lon: f64,
    /// Latitude of the location.
    ///
    /// Example: `39.9288`.
    pub lat: f64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GeoIpLocation {
        required lon = "lon",
        required lat = "lat",
    }
}

/// Location of an IP address: coordinates, country, region, city, continent, and time zone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GeoIp {
    /// Geographic coordinates of the IP address.
    pub location: GeoIpLocation,
    /// Name of the country the IP address is in.
    ///
    /// Example: `China`.
    pub country_name: String,
    /// Two-letter code of the country the IP address is in.
    ///
    /// Example: `CN`.
    pub country_code2: String,
    /// Three-letter code of the country the IP address is in.
    ///
    /// Example: `CN`.
    pub country_code3: String,
    /// Name of the region the IP address is in.
    ///
    /// Example: `Beijing`.
    pub region_name: String,
    /// Code of the region the IP address is in.
    ///
    /// Example: `BJ`.
    pub region_code: String,
    /// Name of the city the IP address is in.
    ///
    /// Example: `Beijing`.
    pub city_name: String,
    /// Code of the continent the IP address is in.
    ///
    /// Example: `AS`.
    pub continent_code: String,
    /// Time zone the IP address is in.
    ///
    /// Example: `Asia/Shanghai`.
    pub timezone: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GeoIp {
        required location = "location",
        required country_name = "country_name",
        required country_code2 = "country_code2",
        required country_code3 = "country_code3",
        required region_name = "region_name",
        required region_code = "region_code",
        required city_name = "city_name",
        required continent_code = "continent_code",
        required timezone = "timezone",
    }
}

/// A role with its permission namespace and status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleDto {
    /// Unique ID of the role.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Code of the role, unique within its permission namespace.
    ///
    /// Example: `role1`.
    pub code: String,
    /// Name of the role within its permission namespace.
    ///
    /// Example: `role1`.
    pub name: String,
    /// Description of the role.
    ///
    /// Example: `this is role description`.
    pub description: String,
    /// Code of the permission namespace the role belongs to.
    ///
    /// Example: `default`.
    pub namespace: String,
    /// Name of the permission namespace the role belongs to.
    ///
    /// Example: `示例权限名称`.
    #[doc(alias = "namespaceName")]
    pub namespace_name: String,
    /// Status of the role: `ENABLE` means normal, `DISABLE` means disabled.
    ///
    /// Example: `ENABLE`.
    pub status: Option<String>,
    /// Time the role is automatically disabled, in milliseconds since the Unix epoch. `null` means
    /// never.
    ///
    /// Example: `1669881887852`.
    #[doc(alias = "disableTime")]
    pub disable_time: Option<UnixMillis>,
    /// Whether permission for the role or application can be requested. The application must also
    /// have single sign-on enabled and be configured to appear in the application panel for
    /// unauthorized users.
    #[doc(alias = "enablePermissionApply")]
    pub enable_permission_apply: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RoleDto {
        required id = "id",
        required code = "code",
        required name = "name",
        required description = "description",
        required namespace = "namespace",
        required namespace_name = "namespaceName",
        optional status = "status",
        optional disable_time = "disableTime",
        optional enable_permission_apply = "enablePermissionApply",
    }
}

/// A group and its members.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupDto {
    /// Unique ID of the group.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Code that identifies the group.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the group.
    ///
    /// Example: `开发者`.
    pub name: String,
    /// Description of the group.
    ///
    /// Example: `描述内容`.
    pub description: String,
    /// Type of the group.
    ///
    /// Example: `static`.
    pub r#type: String,
    /// Metadata of the group.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Vec<String>,
    /// Members of the group.
    pub members: Vec<UserDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GroupDto {
        required id = "id",
        required code = "code",
        required name = "name",
        required description = "description",
        required r#type = "type",
        required metadata_source = "metadataSource",
        required members = "members",
    }
}

/// Text in one language, and whether it is shown.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LangUnit {
    /// Whether the content in this language is enabled; off by default. Enabled content is shown
    /// when this language is selected in the console.
    ///
    /// Example: `false`.
    pub enabled: bool,
    /// Content in this language.
    pub value: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LangUnit {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(enabled: bool, value: impl Into<String>) -> Self {
        Self {
            enabled,
            value: value.into(),
            ..Record::blank()
        }
    }
}

record! {
    LangUnit {
        required enabled = "enabled",
        required value = "value",
    }
}

/// Text in Simplified Chinese, English, Traditional Chinese, and Japanese.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LangObject {
    /// Simplified Chinese content.
    ///
    /// Example: `{"enabled":false,"value":"中文"}`.
    #[doc(alias = "zh-CN")]
    pub zh_cn: LangUnit,
    /// English content.
    ///
    /// Example: `{"enabled":false,"value":"English"}`.
    #[doc(alias = "en-US")]
    pub en_us: LangUnit,
    /// Traditional Chinese content.
    ///
    /// Example: `{"enabled":false,"value":"繁體中文"}`.
    #[doc(alias = "zh-TW")]
    pub zh_tw: LangUnit,
    /// Japanese content.
    ///
    /// Example: `{"enabled":false,"value":"日本語"}`.
    #[doc(alias = "ja-JP")]
    pub ja_jp: LangUnit,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LangObject {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        zh_cn: LangUnit,
        en_us: LangUnit,
        zh_tw: LangUnit,
        ja_jp: LangUnit,
    ) -> Self {
        Self {
            zh_cn,
            en_us,
            zh_tw,
            ja_jp,
            ..Record::blank()
        }
    }
}

record! {
    LangObject {
        required zh_cn = "zh-CN",
        required en_us = "en-US",
        required zh_tw = "zh-TW",
        required ja_jp = "ja-JP",
    }
}

/// Name of a department in several languages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentI18nDto {
    /// Name in several languages.
    pub name: LangObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DepartmentI18nDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(name: LangObject) -> Self {
        Self { name, ..Record::blank() }
    }
}

record! {
    DepartmentI18nDto {
        required name = "name",
    }
}

/// A department that a user belongs to: whether the user is a leader, whether it is the main
/// department, and when the user joined.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDepartmentRespDto {
    /// Code that identifies the organization.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Unique ID of the department.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Whether the department is the root department.
    ///
    /// Example: `false`.
    #[doc(alias = "isRoot")]
    pub is_root: bool,
    /// Time the department was created.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Name of the department.
    ///
    /// Example: `dd8d7stf44`.
    pub name: String,
    /// Description of the department.
    ///
    /// Example: `dd8d7stf44`.
    pub description: String,
    /// Custom department ID, for storing an ID of your own.
    ///
    /// Example: `ou_7dab8a3d3cdccxxxxxx777c7ad535d62`.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Whether the user is a leader of the department.
    ///
    /// Example: `true`.
    #[doc(alias = "isLeader")]
    pub is_leader: bool,
    /// Code that identifies the department.
    ///
    /// Example: `6229c4deb3e4d8a20b6021ff`.
    pub code: String,
    /// Whether the department is the user's main department.
    ///
    /// Example: `true`.
    #[doc(alias = "isMainDepartment")]
    pub is_main_department: bool,
    /// Time the user joined the department.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "joinedAt")]
    pub joined_at: DateTime,
    /// Whether the department is virtual.
    ///
    /// Example: `false`.
    #[doc(alias = "isVirtualNode")]
    pub is_virtual_node: bool,
    /// Names in other languages.
    pub i18n: Option<DepartmentI18nDto>,
    /// Custom field values of the department.
    ///
    /// Example: `{"icon":"https://example.com/logo"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Path to the department, as a list of department IDs.
    ///
    /// Example: `["parentId1","parentId2"]`.
    #[doc(alias = "departmentIdPath")]
    pub department_id_path: Option<Vec<String>>,
    /// Path to the department, as a list of department codes.
    ///
    /// Example: `["parentCode1","parentCode2"]`.
    #[doc(alias = "departmentCodePath")]
    pub department_code_path: Option<Vec<String>>,
    /// Path to the department, as a list of department names.
    ///
    /// Example: `["parentName1","parentName2"]`.
    #[doc(alias = "departmentNamePath")]
    pub department_name_path: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserDepartmentRespDto {
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        required is_root = "isRoot",
        required created_at = "createdAt",
        required name = "name",
        required description = "description",
        optional open_department_id = "openDepartmentId",
        required is_leader = "isLeader",
        required code = "code",
        required is_main_department = "isMainDepartment",
        required joined_at = "joinedAt",
        required is_virtual_node = "isVirtualNode",
        optional i18n = "i18n",
        optional custom_data = "customData",
        optional department_id_path = "departmentIdPath",
        optional department_code_path = "departmentCodePath",
        optional department_name_path = "departmentNamePath",
    }
}

/// A page of the departments a user belongs to and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDepartmentPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<UserDepartmentRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserDepartmentPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A condition of a grant: a parameter, an operator, and the value to compare with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyCondition {
    /// Property the condition tests, such as the application ID or the source IP address.
    ///
    /// Example: `AppId`.
    pub param: PolicyConditionParam,
    /// Comparison operator of the condition.
    ///
    /// Example: `StringEquals`.
    pub operator: PolicyConditionOperator,
    /// Value that the condition compares with.
    ///
    /// Example: `1`.
    pub value: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PolicyCondition {
        required param = "param",
        required operator = "operator",
        required value = "value",
    }
}

/// Property the condition tests, such as the application ID or the source IP address.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyConditionParam {
    /// ID of the user pool.
    ///
    /// Serialized as `UserPoolId`.
    UserPoolId,
    /// ID of the application.
    ///
    /// Serialized as `AppId`.
    AppId,
    /// Origin of the request.
    ///
    /// Serialized as `RequestFrom`.
    RequestFrom,
    /// ID of the user making the request.
    ///
    /// Serialized as `UserId`.
    UserId,
    /// Resource name (ARN) of the user.
    ///
    /// Serialized as `UserArn`.
    UserArn,
    /// Date and time of the request.
    ///
    /// Serialized as `CurrentTime`.
    CurrentTime,
    /// Time of the request as a Unix timestamp.
    ///
    /// Serialized as `EpochTime`.
    EpochTime,
    /// IP address of the request.
    ///
    /// Serialized as `SourceIp`.
    SourceIp,
    /// The user making the request.
    ///
    /// Serialized as `User`.
    User,
    /// Whether the user has passed MFA.
    ///
    /// Serialized as `MultiFactorAuthPresent`.
    MultiFactorAuthPresent,
    /// Time since the user last passed MFA.
    ///
    /// Serialized as `MultiFactorAuthAge`.
    MultiFactorAuthAge,
    /// The `User-Agent` header of the request.
    ///
    /// Serialized as `UserAgent`.
    UserAgent,
    /// The `Referer` header of the request.
    ///
    /// Serialized as `Referer`.
    Referer,
    /// Device that makes the request.
    ///
    /// Serialized as `Device`.
    Device,
    /// Operating system of the device.
    ///
    /// Serialized as `OS`.
    #[doc(alias = "OS")]
    Os,
    /// Country the request comes from.
    ///
    /// Serialized as `Country`.
    Country,
    /// Province the request comes from.
    ///
    /// Serialized as `Province`.
    Province,
    /// City the request comes from.
    ///
    /// Serialized as `City`.
    City,
    /// Whether the user has changed devices.
    ///
    /// Serialized as `DeviceChanged`.
    DeviceChanged,
    /// Whether the device is not trusted.
    ///
    /// Serialized as `DeviceUntrusted`.
    DeviceUntrusted,
    /// Whether the proxy is not trusted.
    ///
    /// Serialized as `ProxyUntrusted`.
    ProxyUntrusted,
    /// Applications the user is signed in to.
    ///
    /// Serialized as `LoggedInApps`.
    LoggedInApps,
    /// Permission namespace of the resource.
    ///
    /// Serialized as `Namespace`.
    Namespace,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    PolicyConditionParam {
        UserPoolId = "UserPoolId",
        AppId = "AppId",
        RequestFrom = "RequestFrom",
        UserId = "UserId",
        UserArn = "UserArn",
        CurrentTime = "CurrentTime",
        EpochTime = "EpochTime",
        SourceIp = "SourceIp",
        User = "User",
        MultiFactorAuthPresent = "MultiFactorAuthPresent",
        MultiFactorAuthAge = "MultiFactorAuthAge",
        UserAgent = "UserAgent",
        Referer = "Referer",
        Device = "Device",
        Os = "OS",
        Country = "Country",
        Province = "Province",
        City = "City",
        DeviceChanged = "DeviceChanged",
        DeviceUntrusted = "DeviceUntrusted",
        ProxyUntrusted = "ProxyUntrusted",
        LoggedInApps = "LoggedInApps",
        Namespace = "Namespace",
    }
}

/// Comparison operator of the condition.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyConditionOperator {
    /// Compares Boolean values.
    ///
    /// Serialized as `Bool`.
    Bool,
    /// The date equals the given one.
    ///
    /// Serialized as `DateEquals`.
    DateEquals,
    /// The date differs from the given one.
    ///
    /// Serialized as `DateNotEquals`.
    DateNotEquals,
    /// The date is before the given one.
    ///
    /// Serialized as `DateLessThan`.
    DateLessThan,
    /// The date is the given one or earlier.
    ///
    /// Serialized as `DateLessThanEquals`.
    DateLessThanEquals,
    /// The date is after the given one.
    ///
    /// Serialized as `DateGreaterThan`.
    DateGreaterThan,
    /// The date is the given one or later.
    ///
    /// Serialized as `DateGreaterThanEquals`.
    DateGreaterThanEquals,
    /// The IP address matches the given address or range.
    ///
    /// Serialized as `IpAddress`.
    IpAddress,
    /// The IP address is outside the given address or range.
    ///
    /// Serialized as `NotIpAddress`.
    NotIpAddress,
    /// The number equals the given one.
    ///
    /// Serialized as `NumericEquals`.
    NumericEquals,
    /// The number differs from the given one.
    ///
    /// Serialized as `NumericNotEquals`.
    NumericNotEquals,
    /// The number is less than the given one.
    ///
    /// Serialized as `NumericLessThan`.
    NumericLessThan,
    /// The number is less than or equal to the given one.
    ///
    /// Serialized as `NumericLessThanEquals`.
    NumericLessThanEquals,
    /// The number is greater than the given one.
    ///
    /// Serialized as `NumericGreaterThan`.
    NumericGreaterThan,
    /// The number is greater than or equal to the given one.
    ///
    /// Serialized as `NumericGreaterThanEquals`.
    NumericGreaterThanEquals,
    /// The string equals the given one, case-sensitive.
    ///
    /// Serialized as `StringEquals`.
    StringEquals,
    /// The string differs from the given one, case-sensitive.
    ///
    /// Serialized as `StringNotEquals`.
    StringNotEquals,
    /// The string equals the given one, ignoring case.
    ///
    /// Serialized as `StringEqualsIgnoreCase`.
    StringEqualsIgnoreCase,
    /// The string differs from the given one, ignoring case.
    ///
    /// Serialized as `StringNotEqualsIgnoreCase`.
    StringNotEqualsIgnoreCase,
    /// The string matches the given pattern.
    ///
    /// Serialized as `StringLike`.
    StringLike,
    /// The string does not match the given pattern.
    ///
    /// Serialized as `StringNotLike`.
    StringNotLike,
    /// The list contains the given element.
    ///
    /// Serialized as `ListContains`.
    ListContains,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    PolicyConditionOperator {
        Bool = "Bool",
        DateEquals = "DateEquals",
        DateNotEquals = "DateNotEquals",
        DateLessThan = "DateLessThan",
        DateLessThanEquals = "DateLessThanEquals",
        DateGreaterThan = "DateGreaterThan",
        DateGreaterThanEquals = "DateGreaterThanEquals",
        IpAddress = "IpAddress",
        NotIpAddress = "NotIpAddress",
        NumericEquals = "NumericEquals",
        NumericNotEquals = "NumericNotEquals",
        NumericLessThan = "NumericLessThan",
        NumericLessThanEquals = "NumericLessThanEquals",
        NumericGreaterThan = "NumericGreaterThan",
        NumericGreaterThanEquals = "NumericGreaterThanEquals",
        StringEquals = "StringEquals",
        StringNotEquals = "StringNotEquals",
        StringEqualsIgnoreCase = "StringEqualsIgnoreCase",
        StringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase",
        StringLike = "StringLike",
        StringNotLike = "StringNotLike",
        ListContains = "ListContains",
    }
}

/// A granted resource, with the allowed or denied actions and the conditions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizedResourceDto {
    /// Code that identifies the resource in its permission namespace.
    ///
    /// Example: `ecs:1`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Description of the resource.
    ///
    /// Example: `服务器`.
    pub description: Option<String>,
    /// Conditions of the policy.
    pub condition: Option<Vec<PolicyCondition>>,
    /// Type of the resource, such as data, API, menu, or button.
    ///
    /// Example: `API`.
    #[doc(alias = "resourceType")]
    pub resource_type: ResourceType,
    /// URL of the API, for API resources.
    ///
    /// Example: `/api/v1/example`.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: String,
    /// Granted actions on the resource.
    ///
    /// Example: `["ecs:Start","ecs:Stop"]`.
    pub actions: Vec<String>,
    /// Whether the actions are allowed or denied.
    ///
    /// Example: `ALLOW`.
    pub effect: PermissionEffect,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AuthorizedResourceDto {
        required resource_code = "resourceCode",
        optional description = "description",
        optional condition = "condition",
        required resource_type = "resourceType",
        required api_identifier = "apiIdentifier",
        required actions = "actions",
        required effect = "effect",
    }
}

/// A page of granted resources and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizedResourcePagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<AuthorizedResourceDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AuthorizedResourcePagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// The string value of a data resource and the actions granted on it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StrAuthorize {
    /// Content of the string resource.
    ///
    /// Example: `示例字符串资源 Value`.
    pub value: String,
    /// Actions on the string resource.
    ///
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    StrAuthorize {
        required value = "value",
        required actions = "actions",
    }
}

/// The array values of a data resource and the actions granted on them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ArrayAuthorize {
    /// Values of the array resource.
    ///
    /// Example: `["value0","value1"]`.
    pub values: Vec<String>,
    /// Actions on the array resource.
    ///
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ArrayAuthorize {
        required values = "values",
        required actions = "actions",
    }
}

/// A node of a tree data resource, identified by its path, and the actions granted on it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TreeAuthBo {
    /// Path of the tree resource node.
    ///
    /// Example: `/treeCode1/treeCode11`.
    #[doc(alias = "nodePath")]
    pub node_path: String,
    /// Name of the tree resource node.
    ///
    /// Example: `示例树资源节点名称`.
    #[doc(alias = "nodeName")]
    pub node_name: String,
    /// Actions granted on the tree resource node.
    ///
    /// Example: `["read","get"]`.
    #[doc(alias = "nodeActions")]
    pub node_actions: Vec<String>,
    /// Value of the tree resource node.
    ///
    /// Example: `示例树资源节点 Value`.
    #[doc(alias = "nodeValue")]
    pub node_value: Option<String>,
    /// Custom field values of the tree resource node.
    #[doc(alias = "nodeExtendFieldValue")]
    pub node_extend_field_value: Option<JsonValue>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TreeAuthBo {
        required node_path = "nodePath",
        required node_name = "nodeName",
        required node_actions = "nodeActions",
        optional node_value = "nodeValue",
        optional node_extend_field_value = "nodeExtendFieldValue",
    }
}

/// The nodes of a tree data resource on which actions are granted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TreeAuthorize {
    /// Authorizations of the tree resource.
    #[doc(alias = "authList")]
    pub auth_list: Vec<TreeAuthBo>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TreeAuthorize {
        required auth_list = "authList",
    }
}

/// A granted data resource, with the granted actions in the structure for its type: string,
/// array, or tree.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenResource {
    /// Code of the data resource granted by the data policy.
    ///
    /// Example: `resourceCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource granted by the data policy. Tree (`TREE`), string (`STRING`), and
    /// array (`ARRAY`) are currently supported. The returned structure depends on the type.
    ///
    /// Example: `STRING`.
    #[doc(alias = "resourceType")]
    pub resource_type: DataResourceType,
    /// String resource of the data policy.
    #[doc(alias = "strAuthorize")]
    pub str_authorize: Option<StrAuthorize>,
    /// Array resource of the data policy.
    #[doc(alias = "arrAuthorize")]
    pub arr_authorize: Option<ArrayAuthorize>,
    /// Tree resource of the data policy.
    #[doc(alias = "treeAuthorize")]
    pub tree_authorize: Option<TreeAuthorize>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OpenResource {
        required resource_code = "resourceCode",
        required resource_type = "resourceType",
        optional str_authorize = "strAuthorize",
        optional arr_authorize = "arrAuthorize",
        optional tree_authorize = "treeAuthorize",
    }
}

/// A granted string resource: its value and the actions allowed on it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StrResourceAuthAction {
    /// Value of the string data resource.
    ///
    /// Example: `resourceCode`.
    pub value: Option<String>,
    /// Actions on the string data resource.
    ///
    /// Example: `["resourceCode"]`.
    pub actions: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    StrResourceAuthAction {
        optional value = "value",
        optional actions = "actions",
    }
}

/// A granted array resource: its values and the actions allowed on them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ArrResourceAuthAction {
    /// Values of the array data resource.
    ///
    /// Example: `["resourceCode"]`.
    pub values: Option<Vec<String>>,
    /// Actions on the array data resource.
    ///
    /// Example: `["resourceCode"]`.
    pub actions: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ArrResourceAuthAction {
        optional values = "values",
        optional actions = "actions",
    }
}

/// A node of a granted tree resource, with the actions allowed on it and its child nodes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TreeStructs {
    /// Code of the tree resource node, unique within its level.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `123`.
    pub code: String,
    /// Name of the tree resource node, unique within its level.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `树数据资源`.
    pub name: String,
    /// Value of the tree resource node.
    ///
    /// Limits: at most 1000 characters.\
    /// Example: `示例树资源策略节点`.
    pub value: Option<String>,
    /// Actions on the tree resource node.
    ///
    /// Example: `["read"]`.
    pub actions: Option<Vec<String>>,
    /// Child nodes, at most five levels deep.
    ///
    /// Example: `[{"code":"code1","name":"子节点1","value":"子节点值","actions":["Create"],"children":[{"code":"code2","name":"子节点2","value":"子节点2值","actions":["get"]}]}]`.
    pub children: Option<Vec<TreeStructs>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TreeStructs {
        required code = "code",
        required name = "name",
        optional value = "value",
        optional actions = "actions",
        optional children = "children",
    }
}

/// A granted tree resource as a tree of nodes, each with the actions allowed on it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TreeResourceAuthAction {
    /// Nodes of the tree.
    #[doc(alias = "nodeAuthActionList")]
    pub node_auth_action_list: Option<Vec<TreeStructs>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TreeResourceAuthAction {
        optional node_auth_action_list = "nodeAuthActionList",
    }
}

/// A validation rule for the value of a field, and the message shown when validation fails.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppValidateRuleDto {
    /// Kind of validation applied to the field.
    pub r#type: AppValidateRuleDtoType,
    /// Regular expression that the field must match.
    pub content: AppValidateRuleDtoContent,
    /// Error message shown when validation fails.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// Error message in several languages.
    pub i18n: Option<ErrMsgI18nDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AppValidateRuleDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        r#type: impl Into<AppValidateRuleDtoType>,
        content: impl Into<AppValidateRuleDtoContent>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            content: content.into(),
            ..Record::blank()
        }
    }

    /// Sets [`error_message`](Self#structfield.error_message).
    pub fn error_message(mut self, value: impl IntoOption<String>) -> Self {
        self.error_message = value.into_option();
        self
    }

    /// Sets [`i18n`](Self#structfield.i18n).
    pub fn i18n(mut self, value: impl IntoOption<ErrMsgI18nDto>) -> Self {
        self.i18n = value.into_option();
        self
    }
}

record! {
    AppValidateRuleDto {
        required r#type = "type",
        required content = "content",
        optional error_message = "errorMessage",
        optional i18n = "i18n",
    }
}

/// Kind of validation applied to the field.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppValidateRuleDtoType {
    /// No validation.
    ///
    /// Serialized as `None`.
    None,
    /// The value must match a regular expression.
    ///
    /// Serialized as `regExp`.
    #[doc(alias = "regExp")]
    RegExp,
    /// The value must be a phone number.
    ///
    /// Serialized as `phone`.
    #[doc(alias = "phone")]
    Phone,
    /// The value must be an email address.
    ///
    /// Serialized as `email`.
    #[doc(alias = "email")]
    Email,
    /// The value must be a number.
    ///
    /// Serialized as `isNumber`.
    #[doc(alias = "isNumber")]
    IsNumber,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    AppValidateRuleDtoType {
        None = "None",
        RegExp = "regExp",
        Phone = "phone",
        Email = "email",
        IsNumber = "isNumber",
    }
}

/// Regular expression that the field must match.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppValidateRuleDtoContent {
    /// No validation.
    ///
    /// Serialized as `None`.
    None,
    /// The value must match a regular expression.
    ///
    /// Serialized as `regExp`.
    #[doc(alias = "regExp")]
    RegExp,
    /// The value must be a phone number.
    ///
    /// Serialized as `phone`.
    #[doc(alias = "phone")]
    Phone,
    /// The value must be an email address.
    ///
    /// Serialized as `email`.
    #[doc(alias = "email")]
    Email,
    /// The value must be a number.
    ///
    /// Serialized as `isNumber`.
    #[doc(alias = "isNumber")]
    IsNumber,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    AppValidateRuleDtoContent {
        None = "None",
        RegExp = "regExp",
        Phone = "phone",
        Email = "email",
        IsNumber = "isNumber",
    }
}

/// An approval: its number, status, dates, and the requested roles or applications.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalDetailDto {
    /// Unique ID of the approval.
    #[doc(alias = "approvalId")]
    pub approval_id: i64,
    /// Number that identifies the approval.
    pub number: String,
    /// Status of the approval.
    pub status: ApprovalStatus,
    /// Time the approval was submitted.
    #[doc(alias = "submitTime")]
    pub submit_time: DateTime,
    /// Time the approval was closed.
    #[doc(alias = "closedTime")]
    pub closed_time: Option<DateTime>,
    /// Type of object the approval is about. Application permission requests
    /// (`APP_PERMISSION_APPLY`) and role permission requests (`ROLE_PERMISSION_APPLY`) are
    /// currently supported.
    #[doc(alias = "objectType")]
    pub object_type: ApprovalObjectType,
    /// Objects of the approval.
    #[doc(alias = "approvalObjectList")]
    pub approval_object_list: JsonValue,
    /// Extra parameters. Only role permission requests (`ROLE_PERMISSION_APPLY`) currently support
    /// them.
    #[doc(alias = "extraParams")]
    pub extra_params: Option<ExtraParams>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApprovalDetailDto {
        required approval_id = "approvalId",
        required number = "number",
        required status = "status",
        required submit_time = "submitTime",
        optional closed_time = "closedTime",
        required object_type = "objectType",
        required approval_object_list = "approvalObjectList",
        optional extra_params = "extraParams",
    }
}

/// Label of a field in several languages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldI18n {
    /// Display name in several languages.
    ///
    /// Example: `{"zh-CN":{"enabled":false,"value":"中文"},"en-US":{"enabled":false,"value":"English"},"zh-TW":{"enabled":false,"value":"繁體中文"},"ja-JP":{"enabled":false,"value":"日本語"}}`.
    pub label: LangObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CustomFieldI18n {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(label: LangObject) -> Self {
        Self { label, ..Record::blank() }
    }
}

record! {
    CustomFieldI18n {
        required label = "label",
    }
}

/// The error message of a validation rule in other languages.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrMsgI18nDto {
    /// Error message in several languages.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<LangUnit>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ErrMsgI18nDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`error_message`](Self#structfield.error_message).
    pub fn error_message(mut self, value: impl IntoOption<LangUnit>) -> Self {
        self.error_message = value.into_option();
        self
    }
}

record! {
    ErrMsgI18nDto {
        optional error_message = "errorMessage",
    }
}

/// A field that a new user fills in to complete their profile: its label, input type, and
/// validation rules.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtendsFieldDto {
    /// Kind of field: a built-in field or a custom field of the user.
    pub r#type: ExtendsFieldType,
    /// ID of the field. Required when the field type is `user` or `metadata`.
    pub id: String,
    /// Name of the field, as users see it.
    pub name: String,
    /// Display name of the field.
    pub label: String,
    /// Whether the field is shown.
    pub show: bool,
    /// Whether users may overwrite the field.
    #[doc(alias = "allowRewrite")]
    pub allow_rewrite: bool,
    /// Data type of the field. See the configuration of custom fields.
    #[doc(alias = "inputType")]
    pub input_type: ExtendsFieldInputType,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// Validation rules for the value of the field.
    #[doc(alias = "validateRules")]
    pub validate_rules: Option<AppValidateRuleDto>,
    /// Whether the field is preset by GenAuth or was added manually.
    pub source: ExtendsFieldDtoSource,
    /// Display name in several languages.
    pub i18n: Option<CustomFieldI18n>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ExtendsFieldDto {
        required r#type = "type",
        required id = "id",
        required name = "name",
        required label = "label",
        required show = "show",
        required allow_rewrite = "allowRewrite",
        required input_type = "inputType",
        optional required = "required",
        optional validate_rules = "validateRules",
        required source = "source",
        optional i18n = "i18n",
    }
}

/// Whether the field is preset by GenAuth or was added manually.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtendsFieldDtoSource {
    /// A field preset by GenAuth.
    ///
    /// Serialized as `preset`.
    #[doc(alias = "preset")]
    Preset,
    /// A field added manually.
    ///
    /// Serialized as `manual_add`.
    #[doc(alias = "manual_add")]
    ManualAdd,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ExtendsFieldDtoSource {
        Preset = "preset",
        ManualAdd = "manual_add",
    }
}

/// When the requested permission takes effect and when it expires.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExtraParams {
    /// Time the subject's role membership expires, in milliseconds since the Unix epoch. `null`
    /// means never.
    #[doc(alias = "endTime")]
    pub end_time: Option<UnixMillis>,
    /// Time the subject joins the role, in milliseconds since the Unix epoch. `null` means
    /// immediately.
    #[doc(alias = "enableTime")]
    pub enable_time: Option<UnixMillis>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ExtraParams {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`end_time`](Self#structfield.end_time).
    pub fn end_time(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.end_time = value.into_option();
        self
    }

    /// Sets [`enable_time`](Self#structfield.enable_time).
    pub fn enable_time(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.enable_time = value.into_option();
        self
    }
}

record! {
    ExtraParams {
        optional end_time = "endTime",
        optional enable_time = "enableTime",
    }
}

/// A newly generated invitation link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateInvitationLinkDto {
    /// URL of the invitation link.
    pub link: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GenerateInvitationLinkDto {
        required link = "link",
    }
}

/// A custom event to publish to the event center: its type and data.
///
/// Used by [`pub`](crate::authentication::AuthenticationClient::pub), [`verify_event`](crate::management::ManagementClient::verify_event), [`pub_user_event`](crate::management::ManagementClient::pub_user_event).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PubEventDto {
    /// Type of the event, such as `myapp.user.created`.
    ///
    /// Example: `myapp.user.created`.
    #[doc(alias = "eventType")]
    pub event_type: String,
    /// Body of the event. The official SDKs for Node.js, Python, and Go send it as a string that
    /// holds JSON. The official SDK for Java sends it as an object.
    ///
    /// Example: `{"name":"张三","id":"xxxxx","email":"test@example.com"}`.
    #[doc(alias = "eventData")]
    pub event_data: JsonValue,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PubEventDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(event_type: impl Into<String>, event_data: impl Into<JsonValue>) -> Self {
        Self {
            event_type: event_type.into(),
            event_data: event_data.into(),
            ..Record::blank()
        }
    }
}

record! {
    PubEventDto {
        required event_type = "eventType",
        required event_data = "eventData",
    }
}

/// Whether a custom event was published, with an error message if it was not.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PubEventRespDataDto {
    /// Whether the event was sent.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Error message, if sending the event failed.
    ///
    /// Example: `事件未定义`.
    #[doc(alias = "errMsg")]
    pub err_msg: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PubEventRespDataDto {
        required success = "success",
        optional err_msg = "errMsg",
    }
}

/// Gender of a user.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// The user is male.
    ///
    /// Serialized as `M`.
    M,
    /// The user is female.
    ///
    /// Serialized as `F`.
    F,
    /// The user's gender is unknown.
    ///
    /// Serialized as `U`.
    U,
    /// Undocumented. Some servers send it, according to the official Java SDK.
    ///
    /// Serialized as `W`.
    W,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    Gender {
        M = "M",
        F = "F",
        U = "U",
        W = "W",
    }
}

/// How a password is encrypted before it is sent.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordEncryptType {
    /// The password is encrypted with the SM2 public key of GenAuth.
    ///
    /// Serialized as `sm2`.
    #[doc(alias = "sm2")]
    Sm2,
    /// The password is encrypted with the RSA public key of GenAuth.
    ///
    /// Serialized as `rsa`.
    #[doc(alias = "rsa")]
    Rsa,
    /// The password is sent in plain text.
    ///
    /// Serialized as `none`.
    #[doc(alias = "none")]
    None,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    PasswordEncryptType {
        Sm2 = "sm2",
        Rsa = "rsa",
        None = "none",
    }
}

/// Kind of external identity source.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtIdpType {
    /// An enterprise identity source that uses OIDC.
    ///
    /// Serialized as `oidc`.
    #[doc(alias = "oidc")]
    Oidc,
    /// An enterprise identity source that uses OAuth 2.0.
    ///
    /// Serialized as `oauth2`.
    #[doc(alias = "oauth2")]
    Oauth2,
    /// An enterprise identity source that uses SAML.
    ///
    /// Serialized as `saml`.
    #[doc(alias = "saml")]
    Saml,
    /// An LDAP user directory.
    ///
    /// Serialized as `ldap`.
    #[doc(alias = "ldap")]
    Ldap,
    /// A Windows Active Directory user directory.
    ///
    /// Serialized as `ad`.
    #[doc(alias = "ad")]
    Ad,
    /// An enterprise identity source that uses CAS.
    ///
    /// Serialized as `cas`.
    #[doc(alias = "cas")]
    Cas,
    /// Sign-in with Azure Active Directory.
    ///
    /// Serialized as `azure-ad`.
    #[doc(alias = "azure-ad")]
    AzureAd,
    /// Sign-in with WeChat.
    ///
    /// Serialized as `wechat`.
    #[doc(alias = "wechat")]
    Wechat,
    /// Sign-in with Google.
    ///
    /// Serialized as `google`.
    #[doc(alias = "google")]
    Google,
    /// Sign-in with QQ.
    ///
    /// Serialized as `qq`.
    #[doc(alias = "qq")]
    Qq,
    /// Sign-in with WeCom (WeChat Work).
    ///
    /// Serialized as `wechatwork`.
    #[doc(alias = "wechatwork")]
    Wechatwork,
    /// Sign-in with DingTalk.
    ///
    /// Serialized as `dingtalk`.
    #[doc(alias = "dingtalk")]
    Dingtalk,
    /// Sign-in with Sina Weibo.
    ///
    /// Serialized as `weibo`.
    #[doc(alias = "weibo")]
    Weibo,
    /// Sign-in with GitHub.
    ///
    /// Serialized as `github`.
    #[doc(alias = "github")]
    Github,
    /// Sign-in with Alipay.
    ///
    /// Serialized as `alipay`.
    #[doc(alias = "alipay")]
    Alipay,
    /// Sign-in with Apple.
    ///
    /// Serialized as `apple`.
    #[doc(alias = "apple")]
    Apple,
    /// Sign-in with Baidu.
    ///
    /// Serialized as `baidu`.
    #[doc(alias = "baidu")]
    Baidu,
    /// Sign-in with Lark (Feishu).
    ///
    /// Serialized as `lark`.
    #[doc(alias = "lark")]
    Lark,
    /// Sign-in with GitLab.
    ///
    /// Serialized as `gitlab`.
    #[doc(alias = "gitlab")]
    Gitlab,
    /// Sign-in with Twitter.
    ///
    /// Serialized as `twitter`.
    #[doc(alias = "twitter")]
    Twitter,
    /// Sign-in with Facebook.
    ///
    /// Serialized as `facebook`.
    #[doc(alias = "facebook")]
    Facebook,
    /// Sign-in with Slack.
    ///
    /// Serialized as `slack`.
    #[doc(alias = "slack")]
    Slack,
    /// Sign-in with LinkedIn.
    ///
    /// Serialized as `linkedin`.
    #[doc(alias = "linkedin")]
    Linkedin,
    /// Sign-in with NetEase Yidun.
    ///
    /// Serialized as `yidun`.
    #[doc(alias = "yidun")]
    Yidun,
    /// Sign-in with QingCloud.
    ///
    /// Serialized as `qingcloud`.
    #[doc(alias = "qingcloud")]
    Qingcloud,
    /// Sign-in with Gitee.
    ///
    /// Serialized as `gitee`.
    #[doc(alias = "gitee")]
    Gitee,
    /// Sign-in with Instagram.
    ///
    /// Serialized as `instagram`.
    #[doc(alias = "instagram")]
    Instagram,
    /// Sign-in with Huawei WeLink.
    ///
    /// Serialized as `welink`.
    #[doc(alias = "welink")]
    Welink,
    /// Sign-in with a Huawei account.
    ///
    /// Serialized as `huawei`.
    #[doc(alias = "huawei")]
    Huawei,
    /// Sign-in with an Honor account.
    ///
    /// Serialized as `honor`.
    #[doc(alias = "honor")]
    Honor,
    /// Sign-in with a Xiaomi account.
    ///
    /// Serialized as `xiaomi`.
    #[doc(alias = "xiaomi")]
    Xiaomi,
    /// Sign-in with an OPPO account.
    ///
    /// Serialized as `oppo`.
    #[doc(alias = "oppo")]
    Oppo,
    /// Sign-in with AWS (Amazon Web Services).
    ///
    /// Serialized as `aws`.
    #[doc(alias = "aws")]
    Aws,
    /// Sign-in with an Amazon account.
    ///
    /// Serialized as `amazon`.
    #[doc(alias = "amazon")]
    Amazon,
    /// Sign-in with Douyin.
    ///
    /// Serialized as `douyin`.
    #[doc(alias = "douyin")]
    Douyin,
    /// Sign-in with Kuaishou.
    ///
    /// Serialized as `kuaishou`.
    #[doc(alias = "kuaishou")]
    Kuaishou,
    /// Sign-in with LINE.
    ///
    /// Serialized as `line`.
    #[doc(alias = "line")]
    Line,
    /// A custom identity source named `sdbz`.
    ///
    /// Serialized as `sdbz`.
    #[doc(alias = "sdbz")]
    Sdbz,
    /// Sign-in with Zhejiang government services (Zhejiang Zhengwu Fuwu).
    ///
    /// Serialized as `zjzwfw`.
    #[doc(alias = "zjzwfw")]
    Zjzwfw,
    /// Sign-in with government DingTalk (Zhengwu DingTalk).
    ///
    /// Serialized as `zzding`.
    #[doc(alias = "zzding")]
    Zzding,
    /// Sign-in with Seeyon A8 V5.
    ///
    /// Serialized as `seeyona8v5`.
    #[doc(alias = "seeyona8v5")]
    Seeyona8v5,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ExtIdpType {
        Oidc = "oidc",
        Oauth2 = "oauth2",
        Saml = "saml",
        Ldap = "ldap",
        Ad = "ad",
        Cas = "cas",
        AzureAd = "azure-ad",
        Wechat = "wechat",
        Google = "google",
        Qq = "qq",
        Wechatwork = "wechatwork",
        Dingtalk = "dingtalk",
        Weibo = "weibo",
        Github = "github",
        Alipay = "alipay",
        Apple = "apple",
        Baidu = "baidu",
        Lark = "lark",
        Gitlab = "gitlab",
        Twitter = "twitter",
        Facebook = "facebook",
        Slack = "slack",
        Linkedin = "linkedin",
        Yidun = "yidun",
        Qingcloud = "qingcloud",
        Gitee = "gitee",
        Instagram = "instagram",
        Welink = "welink",
        Huawei = "huawei",
        Honor = "honor",
        Xiaomi = "xiaomi",
        Oppo = "oppo",
        Aws = "aws",
        Amazon = "amazon",
        Douyin = "douyin",
        Kuaishou = "kuaishou",
        Line = "line",
        Sdbz = "sdbz",
        Zjzwfw = "zjzwfw",
        Zzding = "zzding",
        Seeyona8v5 = "seeyona8v5",
    }
}

/// Current status of an account.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// The account is suspended.
    ///
    /// Serialized as `Suspended`.
    Suspended,
    /// The user has resigned.
    ///
    /// Serialized as `Resigned`.
    Resigned,
    /// The account is active and in normal use.
    ///
    /// Serialized as `Activated`.
    Activated,
    /// The account is archived.
    ///
    /// Serialized as `Archived`.
    Archived,
    /// The account is disabled.
    ///
    /// Serialized as `Deactivated`.
    Deactivated,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    UserStatus {
        Suspended = "Suspended",
        Resigned = "Resigned",
        Activated = "Activated",
        Archived = "Archived",
        Deactivated = "Deactivated",
    }
}

/// Work status of an account.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkStatus {
    /// The account is closed for work.
    ///
    /// Serialized as `Closed`.
    Closed,
    /// The account is active at work.
    ///
    /// Serialized as `Active`.
    Active,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    WorkStatus {
        Closed = "Closed",
        Active = "Active",
    }
}

/// How an account was created.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserSourceType {
    /// Imported from an Excel file.
    ///
    /// Serialized as `excel`.
    #[doc(alias = "excel")]
    Excel,
    /// The user signed up.
    ///
    /// Serialized as `register`.
    #[doc(alias = "register")]
    Register,
    /// Created by an administrator, in the console or through the API.
    ///
    /// Serialized as `adminCreated`.
    #[doc(alias = "adminCreated")]
    AdminCreated,
    /// Created by a synchronization task.
    ///
    /// Serialized as `sync`.
    #[doc(alias = "sync")]
    Sync,
    /// Created by a synchronization task, as the published pages spell it.
    ///
    /// Serialized as `syncTask`.
    #[doc(alias = "syncTask")]
    SyncTask,
    /// Created by a workflow.
    ///
    /// Serialized as `workflow`.
    #[doc(alias = "workflow")]
    Workflow,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    UserSourceType {
        Excel = "excel",
        Register = "register",
        AdminCreated = "adminCreated",
        Sync = "sync",
        SyncTask = "syncTask",
        Workflow = "workflow",
    }
}

/// Kind of MFA factor.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FactorType {
    /// One-time password from an authenticator app.
    ///
    /// Serialized as `OTP`.
    #[doc(alias = "OTP")]
    Otp,
    /// One-time code sent by SMS.
    ///
    /// Serialized as `SMS`.
    #[doc(alias = "SMS")]
    Sms,
    /// One-time code sent by email.
    ///
    /// Serialized as `EMAIL`.
    #[doc(alias = "EMAIL")]
    Email,
    /// Face recognition.
    ///
    /// Serialized as `FACE`.
    #[doc(alias = "FACE")]
    Face,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    FactorType {
        Otp = "OTP",
        Sms = "SMS",
        Email = "EMAIL",
        Face = "FACE",
    }
}

/// Category of an identity source: social or enterprise.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtIdpCategory {
    /// A social identity source, such as WeChat or GitHub.
    ///
    /// Serialized as `social`.
    #[doc(alias = "social")]
    Social,
    /// An enterprise identity source, such as OIDC, SAML, or LDAP.
    ///
    /// Serialized as `enterprise`.
    #[doc(alias = "enterprise")]
    Enterprise,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ExtIdpCategory {
        Social = "social",
        Enterprise = "enterprise",
    }
}

/// Kind of resource that permissions are granted on.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    /// A data resource.
    ///
    /// Serialized as `DATA`.
    #[doc(alias = "DATA")]
    Data,
    /// An API resource.
    ///
    /// Serialized as `API`.
    #[doc(alias = "API")]
    Api,
    /// A menu of the application.
    ///
    /// Serialized as `MENU`.
    #[doc(alias = "MENU")]
    Menu,
    /// A button of the application.
    ///
    /// Serialized as `BUTTON`.
    #[doc(alias = "BUTTON")]
    Button,
    /// A user interface element.
    ///
    /// Serialized as `UI`.
    #[doc(alias = "UI")]
    Ui,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ResourceType {
        Data = "DATA",
        Api = "API",
        Menu = "MENU",
        Button = "BUTTON",
        Ui = "UI",
    }
}

/// Whether a grant allows or denies access.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionEffect {
    /// Access is allowed.
    ///
    /// Serialized as `ALLOW`.
    #[doc(alias = "ALLOW")]
    Allow,
    /// Access is denied.
    ///
    /// Serialized as `DENY`.
    #[doc(alias = "DENY")]
    Deny,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    PermissionEffect {
        Allow = "ALLOW",
        Deny = "DENY",
    }
}

/// Shape of a data resource.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataResourceType {
    /// A data resource with a tree structure.
    ///
    /// Serialized as `TREE`.
    #[doc(alias = "TREE")]
    Tree,
    /// A data resource that is a single string.
    ///
    /// Serialized as `STRING`.
    #[doc(alias = "STRING")]
    String,
    /// A data resource that is an array.
    ///
    /// Serialized as `ARRAY`.
    #[doc(alias = "ARRAY")]
    Array,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    DataResourceType {
        Tree = "TREE",
        String = "STRING",
        Array = "ARRAY",
    }
}

/// Kind of terminal device.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TerminalType {
    /// A web browser.
    ///
    /// Serialized as `Browser`.
    Browser,
    /// A mobile device.
    ///
    /// Serialized as `Mobile`.
    Mobile,
    /// A desktop computer.
    ///
    /// Serialized as `Desktop`.
    Desktop,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    TerminalType {
        Browser = "Browser",
        Mobile = "Mobile",
        Desktop = "Desktop",
    }
}

/// Whether a terminal device may be used.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceStatus {
    /// The device is active.
    ///
    /// Serialized as `activated`.
    #[doc(alias = "activated")]
    Activated,
    /// The device is suspended.
    ///
    /// Serialized as `suspended`.
    #[doc(alias = "suspended")]
    Suspended,
    /// The device is disabled.
    ///
    /// Serialized as `deactivated`.
    #[doc(alias = "deactivated")]
    Deactivated,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    DeviceStatus {
        Activated = "activated",
        Suspended = "suspended",
        Deactivated = "deactivated",
    }
}

/// Status of an approval request.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApprovalStatus {
    /// The request awaits approval.
    ///
    /// Serialized as `PENDING`.
    #[doc(alias = "PENDING")]
    Pending,
    /// The request has been approved.
    ///
    /// Serialized as `AGREED`.
    #[doc(alias = "AGREED")]
    Agreed,
    /// The request has been refused.
    ///
    /// Serialized as `REFUSED`.
    #[doc(alias = "REFUSED")]
    Refused,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ApprovalStatus {
        Pending = "PENDING",
        Agreed = "AGREED",
        Refused = "REFUSED",
    }
}

/// Type of object that an approval is about.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApprovalObjectType {
    /// A request for access to an application.
    ///
    /// Serialized as `APP_PERMISSION_APPLY`.
    #[doc(alias = "APP_PERMISSION_APPLY")]
    AppPermissionApply,
    /// A request for a role.
    ///
    /// Serialized as `ROLE_PERMISSION_APPLY`.
    #[doc(alias = "ROLE_PERMISSION_APPLY")]
    RolePermissionApply,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ApprovalObjectType {
        AppPermissionApply = "APP_PERMISSION_APPLY",
        RolePermissionApply = "ROLE_PERMISSION_APPLY",
    }
}

/// Kind of application.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationType {
    /// A server-side web application.
    ///
    /// Serialized as `web`.
    #[doc(alias = "web")]
    Web,
    /// A single-page application.
    ///
    /// Serialized as `spa`.
    #[doc(alias = "spa")]
    Spa,
    /// A native mobile or desktop application.
    ///
    /// Serialized as `native`.
    #[doc(alias = "native")]
    Native,
    /// An API application.
    ///
    /// Serialized as `api`.
    #[doc(alias = "api")]
    Api,
    /// An MFA application.
    ///
    /// Serialized as `mfa`.
    #[doc(alias = "mfa")]
    Mfa,
    /// A Mini Program.
    ///
    /// Serialized as `mini-program`.
    #[doc(alias = "mini-program")]
    MiniProgram,
    /// An application behind the gateway.
    ///
    /// Serialized as `gateway-app`.
    #[doc(alias = "gateway-app")]
    GatewayApp,
    /// A gateway agent.
    ///
    /// Serialized as `gateway-agent`.
    #[doc(alias = "gateway-agent")]
    GatewayAgent,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ApplicationType {
        Web = "web",
        Spa = "spa",
        Native = "native",
        Api = "api",
        Mfa = "mfa",
        MiniProgram = "mini-program",
        GatewayApp = "gateway-app",
        GatewayAgent = "gateway-agent",
    }
}

/// Whether a field is built in or custom.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtendsFieldType {
    /// A custom field of the user.
    ///
    /// Serialized as `user`.
    #[doc(alias = "user")]
    User,
    /// A built-in field of the user.
    ///
    /// Serialized as `internal`.
    #[doc(alias = "internal")]
    Internal,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ExtendsFieldType {
        User = "user",
        Internal = "internal",
    }
}

/// Input control of a field.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtendsFieldInputType {
    /// An image.
    ///
    /// Serialized as `image`.
    #[doc(alias = "image")]
    Image,
    /// A number.
    ///
    /// Serialized as `number`.
    #[doc(alias = "number")]
    Number,
    /// A calendar date.
    ///
    /// Serialized as `date`.
    #[doc(alias = "date")]
    Date,
    /// A date and time (camel-case spelling).
    ///
    /// Serialized as `dateTime`.
    #[doc(alias = "dateTime")]
    DateTime,
    /// A date and time.
    ///
    /// Serialized as `datetime`.
    #[doc(alias = "datetime")]
    Datetime,
    /// A choice from an enumeration.
    ///
    /// Serialized as `select`.
    #[doc(alias = "select")]
    Select,
    /// A choice from a drop-down list.
    ///
    /// Serialized as `dropdown`.
    #[doc(alias = "dropdown")]
    Dropdown,
    /// A Boolean value.
    ///
    /// Serialized as `boolean`.
    #[doc(alias = "boolean")]
    Boolean,
    /// A string.
    ///
    /// Serialized as `string`.
    #[doc(alias = "string")]
    String,
    /// A text.
    ///
    /// Serialized as `text`.
    #[doc(alias = "text")]
    Text,
    /// The gender of the user.
    ///
    /// Serialized as `gender`.
    #[doc(alias = "gender")]
    Gender,
    /// The country of the user.
    ///
    /// Serialized as `country`.
    #[doc(alias = "country")]
    Country,
    /// A username.
    ///
    /// Serialized as `username`.
    #[doc(alias = "username")]
    Username,
    /// A phone number.
    ///
    /// Serialized as `phone`.
    #[doc(alias = "phone")]
    Phone,
    /// An email address.
    ///
    /// Serialized as `email`.
    #[doc(alias = "email")]
    Email,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ExtendsFieldInputType {
        Image = "image",
        Number = "number",
        Date = "date",
        DateTime = "dateTime",
        Datetime = "datetime",
        Select = "select",
        Dropdown = "dropdown",
        Boolean = "boolean",
        String = "string",
        Text = "text",
        Gender = "gender",
        Country = "country",
        Username = "username",
        Phone = "phone",
        Email = "email",
    }
}

/// Preferred channel for one-time codes.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyCodeChannel {
    /// SMS is preferred for the one-time code.
    ///
    /// Serialized as `prioritySMS`.
    #[doc(alias = "prioritySMS")]
    PrioritySms,
    /// Email is preferred for the one-time code.
    ///
    /// Serialized as `priorityEmail`.
    #[doc(alias = "priorityEmail")]
    PriorityEmail,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    VerifyCodeChannel {
        PrioritySms = "prioritySMS",
        PriorityEmail = "priorityEmail",
    }
}

/// Field by which the departments of a user are sorted.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DepartmentSortField {
    /// Sort by the time the department was created.
    ///
    /// Serialized as `DepartmentCreatedAt`.
    DepartmentCreatedAt,
    /// Sort by the time the user joined the department.
    ///
    /// Serialized as `JoinDepartmentAt`.
    JoinDepartmentAt,
    /// Sort by department name.
    ///
    /// Serialized as `DepartmentName`.
    DepartmentName,
    /// Sort by department code. The misspelling is part of the value.
    ///
    /// Serialized as `DepartmemtCode`.
    DepartmemtCode,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    DepartmentSortField {
        DepartmentCreatedAt = "DepartmentCreatedAt",
        JoinDepartmentAt = "JoinDepartmentAt",
        DepartmentName = "DepartmentName",
        DepartmemtCode = "DepartmemtCode",
    }
}

/// Sort direction.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderBy {
    /// Ascending order, smallest first.
    ///
    /// Serialized as `Asc`.
    Asc,
    /// Descending order, largest first.
    ///
    /// Serialized as `Desc`.
    Desc,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    OrderBy {
        Asc = "Asc",
        Desc = "Desc",
    }
}

/// Whether the operation succeeded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsSuccessDto {
    /// Whether the operation succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    IsSuccessDto {
        required success = "success",
    }
}

/// An identity from an external identity source that is bound to a user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDto {
    /// ID of the identity, that is, of the user's record from an identity source.
    ///
    /// Example: `62299d8b866d2dab79a89dc4`.
    #[doc(alias = "identityId")]
    pub identity_id: String,
    /// ID of the external identity source.
    ///
    /// Example: `6076bacxxxxxxxxd80d993b5`.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// Type of the external identity source.
    ///
    /// Example: `wechat`.
    pub provider: ExtIdpType,
    /// Type of the identity, such as `unionid`, `openid` or `primary`.
    ///
    /// Example: `openid`.
    pub r#type: String,
    /// ID of the user in the external identity source.
    ///
    /// Example: `oj7Nq05R-RRaqak0_YlMLnnIwsvg`.
    #[doc(alias = "userIdInIdp")]
    pub user_id_in_idp: String,
    /// Information about the user in the external identity source.
    #[doc(alias = "userInfoInIdp")]
    pub user_info_in_idp: JsonObject,
    /// Access token of the user in the external identity source. It is returned only when users
    /// request it themselves, not by the management API.
    ///
    /// Example: `57_fK0xgSL_NwVlS-gmUwlMQ2N6AONNIOAYxxxx`.
    #[doc(alias = "accessToken")]
    pub access_token: Option<Secret>,
    /// Refresh token of the user in the external identity source. It is returned only when users
    /// request it themselves, not by the management API.
    ///
    /// Example: `57_IZFu91Ak1Wg6DRytZFFIOd3upNF5lH7vPxxxxx`.
    #[doc(alias = "refreshToken")]
    pub refresh_token: Option<Secret>,
    /// IDs of the identity source connections the identity comes from.
    ///
    /// Example: `["605492ac41xxxxe0362f0707"]`.
    #[doc(alias = "originConnIds")]
    pub origin_conn_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    IdentityDto {
        required identity_id = "identityId",
        required ext_idp_id = "extIdpId",
        required provider = "provider",
        required r#type = "type",
        required user_id_in_idp = "userIdInIdp",
        required user_info_in_idp = "userInfoInIdp",
        optional access_token = "accessToken",
        optional refresh_token = "refreshToken",
        required origin_conn_ids = "originConnIds",
    }
}

/// A user of the user pool: the account's status, profile, contact details, sign-in record, and
/// bound identities.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Time of creation.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Current status of the account.
    ///
    /// Example: `Activated`.
    pub status: UserStatus,
    /// Current work status of the account.
    ///
    /// Example: `Active`.
    #[doc(alias = "workStatus")]
    pub work_status: WorkStatus,
    /// ID of the account in an external, third-party system.
    ///
    /// Example: `10010`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// Phone number without the country calling code. For a number outside mainland China, specify
    /// the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of the phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Username, unique within the user pool.
    ///
    /// Example: `bob`.
    pub username: Option<String>,
    /// Real name of the account holder, not necessarily unique.
    ///
    /// Example: `张三`.
    pub name: Option<String>,
    /// Nickname of the user.
    ///
    /// Example: `张三`.
    pub nickname: Option<String>,
    /// URL of the avatar image.
    ///
    /// Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// Total number of sign-ins so far.
    ///
    /// Example: `3`.
    #[doc(alias = "loginsCount")]
    pub logins_count: Option<i64>,
    /// Time of the last sign-in.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "lastLogin")]
    pub last_login: Option<DateTime>,
    /// IP address of the last sign-in.
    ///
    /// Example: `127.0.0.1`.
    #[doc(alias = "lastIp")]
    pub last_ip: Option<String>,
    /// Gender of the account holder.
    ///
    /// Example: `M`.
    pub gender: Gender,
    /// Whether the email address is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "emailVerified")]
    pub email_verified: bool,
    /// Whether the phone number is verified.
    ///
    /// Example: `true`.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: bool,
    /// Time the password was last changed.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "passwordLastSetAt")]
    pub password_last_set_at: Option<DateTime>,
    /// Date of birth of the account holder.
    ///
    /// Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// Country the account holder is in.
    ///
    /// Example: `CN`.
    pub country: Option<String>,
    /// Province the account holder is in.
    ///
    /// Example: `BJ`.
    pub province: Option<String>,
    /// City the account holder is in.
    ///
    /// Example: `BJ`.
    pub city: Option<String>,
    /// Address of the account holder.
    ///
    /// Example: `北京朝阳`.
    pub address: Option<String>,
    /// Street address of the account holder.
    ///
    /// Example: `北京朝阳区 xxx 街道`.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `438100`.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Company the account holder belongs to.
    ///
    /// Example: `steamory`.
    pub company: Option<String>,
    /// User agent of the browser used for the most recent sign-in.
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 10; V2001A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/87.0.4280.141 Mobile Safari/537.36 VivoBrowser/10.2.10.0`.
    pub browser: Option<String>,
    /// Device used for the most recent sign-in.
    ///
    /// Example: `iOS`.
    pub device: Option<String>,
    /// Given name of the user.
    ///
    /// Example: `三`.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Family name of the user.
    ///
    /// Example: `张`.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Middle name of the user.
    ///
    /// Example: `James`.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Profile of the account holder, as in the OIDC `profile` claim.
    ///
    /// Example: `alice`.
    pub profile: Option<String>,
    /// Preferred username of the account holder.
    ///
    /// Example: `alice`.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Personal website of the account holder.
    ///
    /// Example: `https://my-website.com`.
    pub website: Option<String>,
    /// Time zone of the account holder.
    ///
    /// Example: `GMT-08:00`.
    pub zoneinfo: Option<String>,
    /// Locale of the account holder.
    ///
    /// Example: `af`.
    pub locale: Option<String>,
    /// Full address in standard form.
    ///
    /// Example: `132, My Street, Kingston, New York 12401.`.
    pub formatted: Option<String>,
    /// Region the account holder is in.
    ///
    /// Example: `Xinjiang Uyghur Autonomous Region`.
    pub region: Option<String>,
    /// How the account was created.
    ///
    /// Example: `register`.
    #[doc(alias = "userSourceType")]
    pub user_source_type: UserSourceType,
    /// ID of the application or synchronization task the account came from.
    #[doc(alias = "userSourceId")]
    pub user_source_id: Option<String>,
    /// ID of the application the user last signed in to.
    #[doc(alias = "lastLoginApp")]
    pub last_login_app: Option<String>,
    /// ID of the user's main department.
    #[doc(alias = "mainDepartmentId")]
    pub main_department_id: Option<String>,
    /// Time the user last completed MFA.
    #[doc(alias = "lastMfaTime")]
    pub last_mfa_time: Option<DateTime>,
    /// Strength level of the password.
    ///
    /// Example: `1`.
    #[doc(alias = "passwordSecurityLevel")]
    pub password_security_level: Option<i64>,
    /// Whether the password must be reset at the next sign-in.
    ///
    /// Server default: `false`.
    #[doc(alias = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// Sign-up methods of the account.
    #[doc(alias = "registerSource")]
    pub register_source: Option<Vec<String>>,
    /// IDs of the departments the user belongs to.
    ///
    /// Example: `["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]`.
    #[doc(alias = "departmentIds")]
    pub department_ids: Option<Vec<String>>,
    /// Identities of the user in external identity sources.
    pub identities: Option<Vec<IdentityDto>>,
    /// Identity card number of the account holder.
    ///
    /// Example: `420421xxxxxxxx1234`.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Custom fields of the user, as an object that maps field names to values.
    ///
    /// Example: `{"school":"北京大学","age":22}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// IDs of the posts associated with the user.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// Time the status of the user was last changed.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "statusChangedAt")]
    pub status_changed_at: Option<DateTime>,
    /// ID of the tenant the user belongs to.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// IDs of the tenants the user belongs to.
    #[doc(alias = "tenantIds")]
    pub tenant_ids: Option<Vec<String>>,
    /// Custom fields of the user that come from data objects.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Option<JsonValue>,
    /// Time the user signed up.
    #[doc(alias = "signedUp")]
    pub signed_up: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserDto {
        required user_id = "userId",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required status = "status",
        required work_status = "workStatus",
        optional external_id = "externalId",
        optional email = "email",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
        optional username = "username",
        optional name = "name",
        optional nickname = "nickname",
        optional photo = "photo",
        optional logins_count = "loginsCount",
        optional last_login = "lastLogin",
        optional last_ip = "lastIp",
        required gender = "gender",
        required email_verified = "emailVerified",
        required phone_verified = "phoneVerified",
        optional password_last_set_at = "passwordLastSetAt",
        optional birthdate = "birthdate",
        optional country = "country",
        optional province = "province",
        optional city = "city",
        optional address = "address",
        optional street_address = "streetAddress",
        optional postal_code = "postalCode",
        optional company = "company",
        optional browser = "browser",
        optional device = "device",
        optional given_name = "givenName",
        optional family_name = "familyName",
        optional middle_name = "middleName",
        optional profile = "profile",
        optional preferred_username = "preferredUsername",
        optional website = "website",
        optional zoneinfo = "zoneinfo",
        optional locale = "locale",
        optional formatted = "formatted",
        optional region = "region",
        required user_source_type = "userSourceType",
        optional user_source_id = "userSourceId",
        optional last_login_app = "lastLoginApp",
        optional main_department_id = "mainDepartmentId",
        optional last_mfa_time = "lastMfaTime",
        optional password_security_level = "passwordSecurityLevel",
        optional reset_password_on_next_login = "resetPasswordOnNextLogin",
        optional register_source = "registerSource",
        optional department_ids = "departmentIds",
        optional identities = "identities",
        optional identity_number = "identityNumber",
        optional custom_data = "customData",
        optional post_id_list = "postIdList",
        optional status_changed_at = "statusChangedAt",
        optional tenant_id = "tenantId",
        optional tenant_ids = "tenantIds",
        optional metadata_source = "metadataSource",
        optional signed_up = "signedUp",
    }
}
