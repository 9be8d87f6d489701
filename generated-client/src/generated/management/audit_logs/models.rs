// @generated from spec/management/audit-logs.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Audit logs.

use crate::generated::shared::{GeoIp, ParsedUserAgent};
use crate::runtime::prelude::*;

/// Filters and pagination for `getUserActionLogs`.
///
/// Used by [`get_user_action_logs`](crate::management::ManagementClient::get_user_action_logs).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetUserActionLogsDto {
    /// Unique ID of the logged request.
    ///
    /// Example: `xxx`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// IP address of the client.
    ///
    /// Example: `xxx`.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Type of user action to filter by, such as `login`, `logout`, `register`, or `verifyMfa`.
    ///
    /// Example: `login`.
    #[doc(alias = "eventType")]
    pub event_type: Option<String>,
    /// Unique ID of the user.
    ///
    /// Example: `xxx`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Unique ID of the application.
    ///
    /// Example: `xxx`.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Start of the time range, as a timestamp.
    ///
    /// Example: `11`.
    pub start: Option<i64>,
    /// End of the time range, as a timestamp.
    ///
    /// Example: `111`.
    pub end: Option<i64>,
    /// Filters logs by whether the logged request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// Number and size of the page to return.
    pub pagination: Option<ListWebhooksDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserActionLogsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`request_id`](Self#structfield.request_id).
    pub fn request_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request_id = value.into_option();
        self
    }

    /// Sets [`client_ip`](Self#structfield.client_ip).
    pub fn client_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.client_ip = value.into_option();
        self
    }

    /// Sets [`event_type`](Self#structfield.event_type).
    pub fn event_type(mut self, value: impl IntoOption<String>) -> Self {
        self.event_type = value.into_option();
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    pub fn user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id = value.into_option();
        self
    }

    /// Sets [`app_id`](Self#structfield.app_id).
    pub fn app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.app_id = value.into_option();
        self
    }

    /// Sets [`start`](Self#structfield.start).
    pub fn start(mut self, value: impl IntoOption<i64>) -> Self {
        self.start = value.into_option();
        self
    }

    /// Sets [`end`](Self#structfield.end).
    pub fn end(mut self, value: impl IntoOption<i64>) -> Self {
        self.end = value.into_option();
        self
    }

    /// Sets [`success`](Self#structfield.success).
    pub fn success(mut self, value: impl IntoOption<bool>) -> Self {
        self.success = value.into_option();
        self
    }

    /// Sets [`pagination`](Self#structfield.pagination).
    pub fn pagination(mut self, value: impl IntoOption<ListWebhooksDto>) -> Self {
        self.pagination = value.into_option();
        self
    }
}

record! {
    GetUserActionLogsDto {
        optional request_id = "requestId",
        optional client_ip = "clientIp",
        optional event_type = "eventType",
        optional user_id = "userId",
        optional app_id = "appId",
        optional start = "start",
        optional end = "end",
        optional success = "success",
        optional pagination = "pagination",
    }
}

/// Filters and pagination for `getAdminAuditLogs`.
///
/// Used by [`get_admin_audit_logs`](crate::management::ManagementClient::get_admin_audit_logs).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAdminAuditLogsDto {
    /// Unique ID of the logged request.
    ///
    /// Example: `xxx`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// IP address of the client.
    ///
    /// Example: `xxx`.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Type of operation to filter by, such as `create`, `update`, `delete`, or `login`.
    ///
    /// Example: `create`.
    #[doc(alias = "operationType")]
    pub operation_type: Option<String>,
    /// Type of resource to filter by, such as `DATA`, `API`, or `BUTTON`.
    ///
    /// Example: `user`.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<String>,
    /// User ID of the administrator to filter by.
    ///
    /// Example: `xxx`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Filters logs by whether the logged request succeeded.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
    /// Start of the time range, as a timestamp.
    ///
    /// Example: `11`.
    pub start: Option<i64>,
    /// End of the time range, as a timestamp.
    ///
    /// Example: `111`.
    pub end: Option<i64>,
    /// Number and size of the page to return.
    pub pagination: Option<ListWebhooksDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAdminAuditLogsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`request_id`](Self#structfield.request_id).
    pub fn request_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request_id = value.into_option();
        self
    }

    /// Sets [`client_ip`](Self#structfield.client_ip).
    pub fn client_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.client_ip = value.into_option();
        self
    }

    /// Sets [`operation_type`](Self#structfield.operation_type).
    pub fn operation_type(mut self, value: impl IntoOption<String>) -> Self {
        self.operation_type = value.into_option();
        self
    }

    /// Sets [`resource_type`](Self#structfield.resource_type).
    pub fn resource_type(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_type = value.into_option();
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    pub fn user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id = value.into_option();
        self
    }

    /// Sets [`success`](Self#structfield.success).
    pub fn success(mut self, value: impl IntoOption<bool>) -> Self {
        self.success = value.into_option();
        self
    }

    /// Sets [`start`](Self#structfield.start).
    pub fn start(mut self, value: impl IntoOption<i64>) -> Self {
        self.start = value.into_option();
        self
    }

    /// Sets [`end`](Self#structfield.end).
    pub fn end(mut self, value: impl IntoOption<i64>) -> Self {
        self.end = value.into_option();
        self
    }

    /// Sets [`pagination`](Self#structfield.pagination).
    pub fn pagination(mut self, value: impl IntoOption<ListWebhooksDto>) -> Self {
        self.pagination = value.into_option();
        self
    }
}

record! {
    GetAdminAuditLogsDto {
        optional request_id = "requestId",
        optional client_ip = "clientIp",
        optional operation_type = "operationType",
        optional resource_type = "resourceType",
        optional user_id = "userId",
        optional success = "success",
        optional start = "start",
        optional end = "end",
        optional pagination = "pagination",
    }
}

/// Number and size of the page to return.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWebhooksDto {
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

impl ListWebhooksDto {
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
    ListWebhooksDto {
        optional page = "page",
        optional limit = "limit",
    }
}

/// One logged action of a user: who did what, in which application, from where, and with what
/// result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserActionLogDto {
    /// Unique ID of the user.
    ///
    /// Example: `xxx`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// URL of the user's avatar.
    ///
    /// Example: `https://files.authing.co/authing-console/default-app-logo.png`.
    #[doc(alias = "userAvatar")]
    pub user_avatar: String,
    /// Display name of the user: the first of these fields that is set, in the order `nickname`,
    /// `username`, `name`, `givenName`, `familyName`, `email`, `phone`, `id`.
    ///
    /// Example: `张三`.
    #[doc(alias = "userDisplayName")]
    pub user_display_name: String,
    /// Number of times the user has signed in.
    ///
    /// Example: `3`.
    #[doc(alias = "userLoginsCount")]
    pub user_logins_count: i64,
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
    /// IP address of the client.
    ///
    /// Example: `127.0.0.1`.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Type of action that the user performed.
    ///
    /// Example: `login`.
    #[doc(alias = "eventType")]
    pub event_type: UserActionLogDtoEventType,
    /// Description of the event.
    ///
    /// Example: `登录账户「 test@example.com 」`.
    #[doc(alias = "eventDetail")]
    pub event_detail: Option<String>,
    /// Whether the logged operation succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
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
    /// User agent of the client that made the request.
    ///
    /// Example: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/104.0.0.0 Safari/537.36`.
    #[doc(alias = "userAgent")]
    pub user_agent: String,
    /// User agent, parsed into device type, operating system, and browser.
    #[doc(alias = "parsedUserAgent")]
    pub parsed_user_agent: ParsedUserAgent,
    /// Geographic location of the client IP address.
    pub geoip: GeoIp,
    /// Time of the logged operation in ISO 8601 format.
    ///
    /// Example: `2022-09-20T08:55:00.188+0800`.
    pub timestamp: DateTime,
    /// Unique ID of the logged request.
    ///
    /// Example: `b63b9772-384c-4f2d-981b-01d1feed964d`.
    #[doc(alias = "requestId")]
    pub request_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserActionLogDto {
        required user_id = "userId",
        required user_avatar = "userAvatar",
        required user_display_name = "userDisplayName",
        required user_logins_count = "userLoginsCount",
        required app_id = "appId",
        required app_name = "appName",
        optional client_ip = "clientIp",
        required event_type = "eventType",
        optional event_detail = "eventDetail",
        required success = "success",
        required app_login_url = "appLoginUrl",
        required app_logo = "appLogo",
        required user_agent = "userAgent",
        required parsed_user_agent = "parsedUserAgent",
        required geoip = "geoip",
        required timestamp = "timestamp",
        required request_id = "requestId",
    }
}

/// Type of action that the user performed.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserActionLogDtoEventType {
    /// The user signed in.
    ///
    /// Serialized as `login`.
    #[doc(alias = "login")]
    Login,
    /// The user signed out.
    ///
    /// Serialized as `logout`.
    #[doc(alias = "logout")]
    Logout,
    /// The user signed up.
    ///
    /// Serialized as `register`.
    #[doc(alias = "register")]
    Register,
    /// The user performed MFA verification.
    ///
    /// Serialized as `verifyMfa`.
    #[doc(alias = "verifyMfa")]
    VerifyMfa,
    /// The user changed their profile (the value is spelled this way).
    ///
    /// Serialized as `updateUserPrefile`.
    #[doc(alias = "updateUserPrefile")]
    UpdateUserPrefile,
    /// The user changed their profile.
    ///
    /// Serialized as `updateUserProfile`.
    #[doc(alias = "updateUserProfile")]
    UpdateUserProfile,
    /// The user changed their password.
    ///
    /// Serialized as `updateUserPassword`.
    #[doc(alias = "updateUserPassword")]
    UpdateUserPassword,
    /// The user changed their email address.
    ///
    /// Serialized as `updateUserEmail`.
    #[doc(alias = "updateUserEmail")]
    UpdateUserEmail,
    /// The user changed their phone number.
    ///
    /// Serialized as `updateUserPhone`.
    #[doc(alias = "updateUserPhone")]
    UpdateUserPhone,
    /// The user bound an MFA factor.
    ///
    /// Serialized as `bindMfa`.
    #[doc(alias = "bindMfa")]
    BindMfa,
    /// The user bound an email address.
    ///
    /// Serialized as `bindEmail`.
    #[doc(alias = "bindEmail")]
    BindEmail,
    /// The user bound a phone number.
    ///
    /// Serialized as `bindPhone`.
    #[doc(alias = "bindPhone")]
    BindPhone,
    /// The user unbound their phone number.
    ///
    /// Serialized as `unbindPhone`.
    #[doc(alias = "unbindPhone")]
    UnbindPhone,
    /// The user unbound their email address.
    ///
    /// Serialized as `unbindEmail`.
    #[doc(alias = "unbindEmail")]
    UnbindEmail,
    /// The user unbound an MFA factor.
    ///
    /// Serialized as `unbindMFA`.
    #[doc(alias = "unbindMFA")]
    UnbindMfa,
    /// The user refreshed a token.
    ///
    /// Serialized as `refreshUserTokenBySelf`.
    #[doc(alias = "refreshUserTokenBySelf")]
    RefreshUserTokenBySelf,
    /// The user deleted their account.
    ///
    /// Serialized as `deleteAccount`.
    #[doc(alias = "deleteAccount")]
    DeleteAccount,
    /// The user was verified at the first sign-in.
    ///
    /// Serialized as `verifyFirstLogin`.
    #[doc(alias = "verifyFirstLogin")]
    VerifyFirstLogin,
    /// The user accessed a protected resource.
    ///
    /// Serialized as `securityResourceAccess`.
    #[doc(alias = "securityResourceAccess")]
    SecurityResourceAccess,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    UserActionLogDtoEventType {
        Login = "login",
        Logout = "logout",
        Register = "register",
        VerifyMfa = "verifyMfa",
        UpdateUserPrefile = "updateUserPrefile",
        UpdateUserProfile = "updateUserProfile",
        UpdateUserPassword = "updateUserPassword",
        UpdateUserEmail = "updateUserEmail",
        UpdateUserPhone = "updateUserPhone",
        BindMfa = "bindMfa",
        BindEmail = "bindEmail",
        BindPhone = "bindPhone",
        UnbindPhone = "unbindPhone",
        UnbindEmail = "unbindEmail",
        UnbindMfa = "unbindMFA",
        RefreshUserTokenBySelf = "refreshUserTokenBySelf",
        DeleteAccount = "deleteAccount",
        VerifyFirstLogin = "verifyFirstLogin",
        SecurityResourceAccess = "securityResourceAccess",
    }
}

/// A page of user action logs and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserActionLogRespData {
    /// Total number of records.
    ///
    /// Example: `1`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<UserActionLogDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserActionLogRespData {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// One logged operation of an administrator, with its parameters, the values before and after
/// it, and its origin.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdminAuditLogDto {
    /// User ID of the administrator who performed the operation.
    ///
    /// Example: `xxx`.
    #[doc(alias = "adminUserId")]
    pub admin_user_id: String,
    /// URL of the administrator's avatar.
    ///
    /// Example: `https://files.authing.co/authing-console/default-app-logo.png`.
    #[doc(alias = "adminUserAvatar")]
    pub admin_user_avatar: String,
    /// Display name of the administrator: the first of these fields that is set, in the order
    /// `nickname`, `username`, `name`, `givenName`, `familyName`, `email`, `phone`, `id`.
    ///
    /// Example: `张三`.
    #[doc(alias = "adminUserDisplayName")]
    pub admin_user_display_name: String,
    /// IP address of the client.
    ///
    /// Example: `127.0.0.1`.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Type of operation that the administrator performed.
    ///
    /// Example: `create`.
    #[doc(alias = "operationType")]
    pub operation_type: AdminAuditLogDtoOperationType,
    /// Type of resource that the operation affected.
    ///
    /// Example: `user`.
    #[doc(alias = "resourceType")]
    pub resource_type: AdminAuditLogDtoResourceType,
    /// Parameters of the operation, as a JSON string.
    ///
    /// Example: `{"ext":{"_dontFinishNotYet":true,"_appName":"Discourse"},"protocol":"oidc","isAsa":false,"name":"Discourse","oidcConfig":{"grant_types":["authorization_code","password","refresh_token"],"response_types":["code"],"id_token_signed_response_alg":"RS256","token_endpoint_auth_method":"client_secret_post","introspection_endpoint_auth_method":"client_secret_post","revocation_endpoint_auth_method":"client"}`.
    #[doc(alias = "operationParam")]
    pub operation_param: Option<String>,
    /// Original value, before the operation.
    #[doc(alias = "originValue")]
    pub origin_value: Option<String>,
    /// New value, after the operation.
    #[doc(alias = "targetValue")]
    pub target_value: Option<String>,
    /// Whether the logged operation succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
    /// User agent of the client that made the request.
    ///
    /// Example: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/104.0.0.0 Safari/537.36`.
    #[doc(alias = "userAgent")]
    pub user_agent: String,
    /// Geographic location of the client IP address.
    pub geoip: GeoIp,
    /// Time of the logged operation in ISO 8601 format.
    ///
    /// Example: `2022-09-20T08:55:00.188+0800`.
    pub timestamp: DateTime,
    /// Unique ID of the logged request.
    ///
    /// Example: `b63b9772-384c-4f2d-981b-01d1feed964d`.
    #[doc(alias = "requestId")]
    pub request_id: String,
    /// Description of the event.
    ///
    /// Example: `修改了集成应用「Discourse」`.
    #[doc(alias = "eventDetails")]
    pub event_details: Option<String>,
    /// Parsed user agent of the request.
    pub ua: ParsedUserAgent,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AdminAuditLogDto {
        required admin_user_id = "adminUserId",
        required admin_user_avatar = "adminUserAvatar",
        required admin_user_display_name = "adminUserDisplayName",
        optional client_ip = "clientIp",
        required operation_type = "operationType",
        required resource_type = "resourceType",
        optional operation_param = "operationParam",
        optional origin_value = "originValue",
        optional target_value = "targetValue",
        required success = "success",
        required user_agent = "userAgent",
        required geoip = "geoip",
        required timestamp = "timestamp",
        required request_id = "requestId",
        optional event_details = "eventDetails" or ["eventDetail"],
        required ua = "ua" or ["parsedUserAgent"],
    }
}

/// Type of operation that the administrator performed.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminAuditLogDtoOperationType {
    /// All types of operations.
    ///
    /// Serialized as `all`.
    #[doc(alias = "all")]
    All,
    /// A resource was created.
    ///
    /// Serialized as `create`.
    #[doc(alias = "create")]
    Create,
    /// A resource was deleted.
    ///
    /// Serialized as `delete`.
    #[doc(alias = "delete")]
    Delete,
    /// Data was imported.
    ///
    /// Serialized as `import`.
    #[doc(alias = "import")]
    Import,
    /// Data was exported.
    ///
    /// Serialized as `export`.
    #[doc(alias = "export")]
    Export,
    /// A resource was changed.
    ///
    /// Serialized as `update`.
    #[doc(alias = "update")]
    Update,
    /// A resource was refreshed, such as a secret.
    ///
    /// Serialized as `refresh`.
    #[doc(alias = "refresh")]
    Refresh,
    /// Data was synchronized.
    ///
    /// Serialized as `sync`.
    #[doc(alias = "sync")]
    Sync,
    /// A person was invited.
    ///
    /// Serialized as `invite`.
    #[doc(alias = "invite")]
    Invite,
    /// A user was offboarded.
    ///
    /// Serialized as `resign`.
    #[doc(alias = "resign")]
    Resign,
    /// A resource was restored.
    ///
    /// Serialized as `recover`.
    #[doc(alias = "recover")]
    Recover,
    /// A resource was disabled.
    ///
    /// Serialized as `disable`.
    #[doc(alias = "disable")]
    Disable,
    /// A resource was enabled.
    ///
    /// Serialized as `enable`.
    #[doc(alias = "enable")]
    Enable,
    /// A resource was activated.
    ///
    /// Serialized as `activate`.
    #[doc(alias = "activate")]
    Activate,
    /// A resource was deactivated.
    ///
    /// Serialized as `deactivate`.
    #[doc(alias = "deactivate")]
    Deactivate,
    /// A resource was added.
    ///
    /// Serialized as `add`.
    #[doc(alias = "add")]
    Add,
    /// A resource was removed.
    ///
    /// Serialized as `remove`.
    #[doc(alias = "remove")]
    Remove,
    /// Data was queried.
    ///
    /// Serialized as `query`.
    #[doc(alias = "query")]
    Query,
    /// An invitation was sent.
    ///
    /// Serialized as `sendInvitation`.
    #[doc(alias = "sendInvitation")]
    SendInvitation,
    /// An invitation was withdrawn.
    ///
    /// Serialized as `revertInvitation`.
    #[doc(alias = "revertInvitation")]
    RevertInvitation,
    /// A request was approved.
    ///
    /// Serialized as `approval`.
    #[doc(alias = "approval")]
    Approval,
    /// A request was rejected.
    ///
    /// Serialized as `reject`.
    #[doc(alias = "reject")]
    Reject,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    AdminAuditLogDtoOperationType {
        All = "all",
        Create = "create",
        Delete = "delete",
        Import = "import",
        Export = "export",
        Update = "update",
        Refresh = "refresh",
        Sync = "sync",
        Invite = "invite",
        Resign = "resign",
        Recover = "recover",
        Disable = "disable",
        Enable = "enable",
        Activate = "activate",
        Deactivate = "deactivate",
        Add = "add",
        Remove = "remove",
        Query = "query",
        SendInvitation = "sendInvitation",
        RevertInvitation = "revertInvitation",
        Approval = "approval",
        Reject = "reject",
    }
}

/// Type of resource that the operation affected.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdminAuditLogDtoResourceType {
    /// Events on all types of resources.
    ///
    /// Serialized as `all`.
    #[doc(alias = "all")]
    All,
    /// An event on a user.
    ///
    /// Serialized as `user`.
    #[doc(alias = "user")]
    User,
    /// An event on a user pool.
    ///
    /// Serialized as `userpool`.
    #[doc(alias = "userpool")]
    Userpool,
    /// An event on a tenant.
    ///
    /// Serialized as `tenant`.
    #[doc(alias = "tenant")]
    Tenant,
    /// An event on a user's sign-in state.
    ///
    /// Serialized as `userLoginState`.
    #[doc(alias = "userLoginState")]
    UserLoginState,
    /// An event on a user's account status.
    ///
    /// Serialized as `userAccountState`.
    #[doc(alias = "userAccountState")]
    UserAccountState,
    /// An event on a group.
    ///
    /// Serialized as `userGroup`.
    #[doc(alias = "userGroup")]
    UserGroup,
    /// An event on the encryption of a field.
    ///
    /// Serialized as `fieldEncryptState`.
    #[doc(alias = "fieldEncryptState")]
    FieldEncryptState,
    /// An event on a synchronization task.
    ///
    /// Serialized as `syncTask`.
    #[doc(alias = "syncTask")]
    SyncTask,
    /// An event on a social identity source.
    ///
    /// Serialized as `socialConnection`.
    #[doc(alias = "socialConnection")]
    SocialConnection,
    /// An event on an enterprise identity source.
    ///
    /// Serialized as `enterpriseConnection`.
    #[doc(alias = "enterpriseConnection")]
    EnterpriseConnection,
    /// An event on a custom database.
    ///
    /// Serialized as `customDatabase`.
    #[doc(alias = "customDatabase")]
    CustomDatabase,
    /// An event on an organization.
    ///
    /// Serialized as `org`.
    #[doc(alias = "org")]
    Org,
    /// An event on a collaborating administrator.
    ///
    /// Serialized as `cooperator`.
    #[doc(alias = "cooperator")]
    Cooperator,
    /// An event on an application.
    ///
    /// Serialized as `application`.
    #[doc(alias = "application")]
    Application,
    /// An event on a permission namespace.
    ///
    /// Serialized as `resourceNamespace`.
    #[doc(alias = "resourceNamespace")]
    ResourceNamespace,
    /// An event on a resource.
    ///
    /// Serialized as `resource`.
    #[doc(alias = "resource")]
    Resource,
    /// An event on a role.
    ///
    /// Serialized as `role`.
    #[doc(alias = "role")]
    Role,
    /// An event on the assignment of a role.
    ///
    /// Serialized as `roleAssign`.
    #[doc(alias = "roleAssign")]
    RoleAssign,
    /// An event on a policy.
    ///
    /// Serialized as `policy`.
    #[doc(alias = "policy")]
    Policy,
    /// An event on a custom domain.
    ///
    /// Serialized as `customDomain`.
    #[doc(alias = "customDomain")]
    CustomDomain,
    /// An event on a permission namespace for data resources.
    ///
    /// Serialized as `permitSpace`.
    #[doc(alias = "permitSpace")]
    PermitSpace,
    /// An event on a regular resource.
    ///
    /// Serialized as `generalResource`.
    #[doc(alias = "generalResource")]
    GeneralResource,
    /// An event on the authorization of a regular resource.
    ///
    /// Serialized as `generalResourceAuthorization`.
    #[doc(alias = "generalResourceAuthorization")]
    GeneralResourceAuthorization,
    /// An event on the subjects of a role.
    ///
    /// Serialized as `roleSubject`.
    #[doc(alias = "roleSubject")]
    RoleSubject,
    /// An event on a subject that has a role.
    ///
    /// Serialized as `subjectOfRole`.
    #[doc(alias = "subjectOfRole")]
    SubjectOfRole,
    /// An event on a data resource.
    ///
    /// Serialized as `dataResource`.
    #[doc(alias = "dataResource")]
    DataResource,
    /// An event on a data policy.
    ///
    /// Serialized as `dataPolicy`.
    #[doc(alias = "dataPolicy")]
    DataPolicy,
    /// An event on an authorization.
    ///
    /// Serialized as `authorization`.
    #[doc(alias = "authorization")]
    Authorization,
    /// An event on an authorization of a user.
    ///
    /// Serialized as `userAuthorization`.
    #[doc(alias = "userAuthorization")]
    UserAuthorization,
    /// An event on an administrator role.
    ///
    /// Serialized as `adminPermissionRole`.
    #[doc(alias = "adminPermissionRole")]
    AdminPermissionRole,
    /// An event on an administrator's permissions.
    ///
    /// Serialized as `adminPermissionAdmin`.
    #[doc(alias = "adminPermissionAdmin")]
    AdminPermissionAdmin,
    /// An event on an administrator permission policy.
    ///
    /// Serialized as `adminPermissionPolicy`.
    #[doc(alias = "adminPermissionPolicy")]
    AdminPermissionPolicy,
    /// An event on a universal invitation.
    ///
    /// Serialized as `universalInvitation`.
    #[doc(alias = "universalInvitation")]
    UniversalInvitation,
    /// An event on an invitation made under a policy.
    ///
    /// Serialized as `policyInvitation`.
    #[doc(alias = "policyInvitation")]
    PolicyInvitation,
    /// An event on an invitation roster.
    ///
    /// Serialized as `invitationRoster`.
    #[doc(alias = "invitationRoster")]
    InvitationRoster,
    /// An event on an invited user.
    ///
    /// Serialized as `invitationUser`.
    #[doc(alias = "invitationUser")]
    InvitationUser,
    /// An event on an invitation policy.
    ///
    /// Serialized as `invitationPolicy`.
    #[doc(alias = "invitationPolicy")]
    InvitationPolicy,
    /// An event on an applicant.
    ///
    /// Serialized as `applicant`.
    #[doc(alias = "applicant")]
    Applicant,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    AdminAuditLogDtoResourceType {
        All = "all",
        User = "user",
        Userpool = "userpool",
        Tenant = "tenant",
        UserLoginState = "userLoginState",
        UserAccountState = "userAccountState",
        UserGroup = "userGroup",
        FieldEncryptState = "fieldEncryptState",
        SyncTask = "syncTask",
        SocialConnection = "socialConnection",
        EnterpriseConnection = "enterpriseConnection",
        CustomDatabase = "customDatabase",
        Org = "org",
        Cooperator = "cooperator",
        Application = "application",
        ResourceNamespace = "resourceNamespace",
        Resource = "resource",
        Role = "role",
        RoleAssign = "roleAssign",
        Policy = "policy",
        CustomDomain = "customDomain",
        PermitSpace = "permitSpace",
        GeneralResource = "generalResource",
        GeneralResourceAuthorization = "generalResourceAuthorization",
        RoleSubject = "roleSubject",
        SubjectOfRole = "subjectOfRole",
        DataResource = "dataResource",
        DataPolicy = "dataPolicy",
        Authorization = "authorization",
        UserAuthorization = "userAuthorization",
        AdminPermissionRole = "adminPermissionRole",
        AdminPermissionAdmin = "adminPermissionAdmin",
        AdminPermissionPolicy = "adminPermissionPolicy",
        UniversalInvitation = "universalInvitation",
        PolicyInvitation = "policyInvitation",
        InvitationRoster = "invitationRoster",
        InvitationUser = "invitationUser",
        InvitationPolicy = "invitationPolicy",
        Applicant = "applicant",
    }
}

/// A page of administrator audit logs and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdminAuditLogRespData {
    /// Total number of records.
    ///
    /// Example: `1`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<AdminAuditLogDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AdminAuditLogRespData {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Response of `getUserActionLogs`.
pub type UserActionLogRespDto = Response<UserActionLogRespData>;

/// Response of `getAdminAuditLogs`.
pub type AdminAuditLogRespDto = Response<AdminAuditLogRespData>;
