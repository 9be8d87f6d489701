// @generated from spec/authentication/my-resources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group The user's resources.

use crate::generated::shared::{
    AuthorizedResourcePagingDto, DepartmentSortField, GeoIp, GroupDto, OrderBy,
    ParsedUserAgent, ResourceType, RoleDto, UserDepartmentPagingDto,
};
use crate::runtime::prelude::*;

/// Request to list my sign-in history.
///
/// Used by [`get_login_history`](crate::authentication::AuthenticationClient::get_login_history).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetLoginHistoryDto {
    /// ID of the application to filter the sign-in history by. If omitted, the history of all
    /// applications is returned.
    ///
    /// Example: `5f6265c67fxxxxae64ec516e`.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// IP address of the client to filter the sign-in history by. If omitted, records from all IP
    /// addresses are returned.
    ///
    /// Example: `127.0.0.1`.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Whether to return successful or failed sign-ins. If omitted, both are returned.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// Start of the time range, in milliseconds since the Unix epoch.
    ///
    /// Example: `1660828100000`.
    pub start: Option<UnixMillis>,
    /// End of the time range, in milliseconds since the Unix epoch.
    ///
    /// Example: `1660828100000`.
    pub end: Option<UnixMillis>,
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

impl GetLoginHistoryDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`app_id`](Self#structfield.app_id).
    pub fn app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.app_id = value.into_option();
        self
    }

    /// Sets [`client_ip`](Self#structfield.client_ip).
    pub fn client_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.client_ip = value.into_option();
        self
    }

    /// Sets [`success`](Self#structfield.success).
    pub fn success(mut self, value: impl IntoOption<bool>) -> Self {
        self.success = value.into_option();
        self
    }

    /// Sets [`start`](Self#structfield.start).
    pub fn start(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.start = value.into_option();
        self
    }

    /// Sets [`end`](Self#structfield.end).
    pub fn end(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.end = value.into_option();
        self
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
    GetLoginHistoryDto {
        optional app_id = "appId",
        optional client_ip = "clientIp",
        optional success = "success",
        optional start = "start",
        optional end = "end",
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to list my roles.
///
/// Used by [`get_role_list`](crate::authentication::AuthenticationClient::get_role_list).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetRoleListDto {
    /// Code of the permission namespace the role or resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetRoleListDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    GetRoleListDto {
        optional namespace = "namespace",
    }
}

/// Request to list my departments.
///
/// Used by [`get_department_list`](crate::authentication::AuthenticationClient::get_department_list).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetDepartmentListDto {
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
    /// Whether to include the custom data of the departments.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Field to sort by, such as the time the department was created, the time the user joined the
    /// department, the department name, or the department identifier.
    ///
    /// Server default: `JoinDepartmentAt`.\
    /// Example: `JoinDepartmentAt`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<DepartmentSortField>,
    /// Sort direction, ascending or descending.
    ///
    /// Server default: `Desc`.\
    /// Example: `Desc`.
    #[doc(alias = "orderBy")]
    pub order_by: Option<OrderBy>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetDepartmentListDto {
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

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`sort_by`](Self#structfield.sort_by).
    pub fn sort_by(mut self, value: impl IntoOption<DepartmentSortField>) -> Self {
        self.sort_by = value.into_option();
        self
    }

    /// Sets [`order_by`](Self#structfield.order_by).
    pub fn order_by(mut self, value: impl IntoOption<OrderBy>) -> Self {
        self.order_by = value.into_option();
        self
    }
}

record! {
    GetDepartmentListDto {
        optional page = "page",
        optional limit = "limit",
        optional with_custom_data = "withCustomData",
        optional sort_by = "sortBy",
        optional order_by = "orderBy",
    }
}

/// Request to list my authorized resources.
///
/// Used by [`get_authorized_resources`](crate::authentication::AuthenticationClient::get_authorized_resources).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAuthorizedResourcesDto {
    /// Code of the permission namespace the role or resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Type of the resource, such as data, API, menu, or button.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAuthorizedResourcesDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }

    /// Sets [`resource_type`](Self#structfield.resource_type).
    pub fn resource_type(mut self, value: impl IntoOption<ResourceType>) -> Self {
        self.resource_type = value.into_option();
        self
    }
}

record! {
    GetAuthorizedResourcesDto {
        optional namespace = "namespace",
        optional resource_type = "resourceType",
    }
}

/// A sign-in of the current user: the application, the time, the method, the client, and
/// whether it succeeded.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginHistoryDto {
    /// Unique ID of the user.
    ///
    /// Example: `xxx`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Unique ID of the application.
    ///
    /// Example: `xxx`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    ///
    /// Example: `示例应用`.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// Sign-in URL of the application.
    ///
    /// Example: `https://example.authing.cn/login`.
    #[doc(alias = "appLoginUrl")]
    pub app_login_url: String,
    /// Logo of the application.
    ///
    /// Example: `https://files.authing.co/authing-console/default-app-logo.png`.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Time of the sign-in.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "loginAt")]
    pub login_at: DateTime,
    /// IP address of the client used for the sign-in.
    ///
    /// Example: `127.0.0.1`.
    #[doc(alias = "clientIp")]
    pub client_ip: String,
    /// Whether the sign-in succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Error message of a failed sign-in.
    ///
    /// Example: `账号或密码不正确`.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// User agent of the client that made the request.
    ///
    /// Example: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/104.0.0.0 Safari/537.36`.
    #[doc(alias = "userAgent")]
    pub user_agent: String,
    /// User agent, parsed into device type, operating system, and browser.
    #[doc(alias = "parsedUserAgent")]
    pub parsed_user_agent: ParsedUserAgent,
    /// Method used to sign in.
    ///
    /// Example: `loginByEmail`.
    #[doc(alias = "loginMethod")]
    pub login_method: String,
    /// Geographic location of the client IP address.
    pub geoip: GeoIp,
    /// Unique ID of the tenant.
    ///
    /// Example: `642c1df417c2d8a80d744c1d`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    LoginHistoryDto {
        required user_id = "userId",
        required app_id = "appId",
        required app_name = "appName",
        required app_login_url = "appLoginUrl",
        required app_logo = "appLogo",
        required login_at = "loginAt",
        required client_ip = "clientIp",
        required success = "success",
        optional error_message = "errorMessage",
        required user_agent = "userAgent",
        required parsed_user_agent = "parsedUserAgent",
        required login_method = "loginMethod",
        required geoip = "geoip",
        optional tenant_id = "tenantId",
    }
}

/// A page of the current user's sign-in records and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginHistoryPaginatedRespDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Sign-in records on this page.
    pub list: Vec<LoginHistoryDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    LoginHistoryPaginatedRespDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// An application the current user has signed in to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoggedInAppsDto {
    /// Unique ID of the application.
    ///
    /// Example: `xxx`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    ///
    /// Example: `示例应用`.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// Sign-in URL of the application.
    ///
    /// Example: `https://example.authing.cn/login`.
    #[doc(alias = "appLoginUrl")]
    pub app_login_url: String,
    /// Logo of the application.
    ///
    /// Example: `https://files.authing.co/authing-console/default-app-logo.png`.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Whether the user is currently signed in to the application.
    ///
    /// Example: `true`.
    pub active: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    LoggedInAppsDto {
        required app_id = "appId",
        required app_name = "appName",
        required app_login_url = "appLoginUrl",
        required app_logo = "appLogo",
        required active = "active",
    }
}

/// An application the current user has permission to access.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessibleAppsDto {
    /// Unique ID of the application.
    ///
    /// Example: `xxx`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    ///
    /// Example: `示例应用`.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// Sign-in URL of the application.
    ///
    /// Example: `https://example.authing.cn/login`.
    #[doc(alias = "appLoginUrl")]
    pub app_login_url: String,
    /// Logo of the application.
    ///
    /// Example: `https://files.authing.co/authing-console/default-app-logo.png`.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Whether the user is currently signed in to the application.
    ///
    /// Example: `true`.
    pub active: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AccessibleAppsDto {
        required app_id = "appId",
        required app_name = "appName",
        required app_login_url = "appLoginUrl",
        required app_logo = "appLogo",
        required active = "active",
    }
}

/// A tenant the current user belongs to and when the user joined it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserTenantListDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Name of the tenant the user belongs to.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "tenantName")]
    pub tenant_name: String,
    /// Time the user joined the tenant.
    #[doc(alias = "joinAt")]
    pub join_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserTenantListDto {
        required tenant_id = "tenantId",
        required tenant_name = "tenantName",
        required join_at = "joinAt",
    }
}

/// Response of `getLoginHistory`.
pub type GetLoginHistoryRespDto = Response<LoginHistoryPaginatedRespDto>;

/// Response of `getLoggedInApps`.
pub type GetLoggedInAppsRespDto = Response<Vec<LoggedInAppsDto>>;

/// Response of `getAccessibleApps`.
pub type GetAccessibleAppsRespDto = Response<Vec<AccessibleAppsDto>>;

/// Response of `getTenantList`.
pub type GetTenantListRespDto = Response<Vec<UserTenantListDto>>;

/// Response of `getRoleList`.
pub type RoleListRespDto = Response<Vec<RoleDto>>;

/// Response of `getGroupList`.
pub type GroupListRespDto = Response<Vec<GroupDto>>;

/// Response of `getDepartmentList`.
pub type UserDepartmentPaginatedRespDto = Response<UserDepartmentPagingDto>;

/// Response of `getAuthorizedResources`.
pub type AuthorizedResourcePaginatedRespDto = Response<AuthorizedResourcePagingDto>;
