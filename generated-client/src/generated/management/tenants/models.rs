// @generated from spec/management/tenants.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Tenants.

use crate::generated::shared::{Gender, UserDto};
use crate::runtime::prelude::*;

/// A tenant to create, with its applications, enterprise domains, expiry time, and quotas.
///
/// Used by [`create_tenant`](crate::management::ManagementClient::create_tenant).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTenantDto {
    /// Display name of the tenant.
    ///
    /// Example: `租户一`.
    pub name: String,
    /// IDs of the applications associated with the tenant.
    ///
    /// Example: `["60b49eb83fa80adb96f26e68","60b49eb83fd80adb96f26e69"]`.
    #[doc(alias = "appIds")]
    pub app_ids: Vec<String>,
    /// URL of the tenant's logo.
    ///
    /// Example: `["https://image.example.com/logo.png"]`.
    pub logo: Option<Vec<String>>,
    /// Description of the tenant.
    ///
    /// Example: `我是租户一`.
    pub description: Option<String>,
    /// Message shown to users when the tenant refuses their sign-in.
    ///
    /// Example: `尚未加入当前租户，无法登录`.
    #[doc(alias = "rejectHint")]
    pub reject_hint: Option<String>,
    /// ID of the application from which the tenant was created. Absent when the tenant was created
    /// in the GenAuth console.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "sourceAppId")]
    pub source_app_id: Option<String>,
    /// Email domains of the enterprise.
    #[doc(alias = "enterpriseDomains")]
    pub enterprise_domains: Option<Vec<String>>,
    /// Time when the tenant expires.
    #[doc(alias = "expireTime")]
    pub expire_time: Option<DateTime>,
    /// Maximum number of monthly active users (MAU) of the tenant.
    #[doc(alias = "mauAmount")]
    pub mau_amount: Option<i64>,
    /// Maximum number of members of the tenant.
    #[doc(alias = "memberAmount")]
    pub member_amount: Option<i64>,
    /// Maximum number of administrators of the tenant.
    #[doc(alias = "adminAmount")]
    pub admin_amount: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateTenantDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            app_ids: app_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`logo`](Self#structfield.logo).
    pub fn logo(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.logo = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`reject_hint`](Self#structfield.reject_hint).
    pub fn reject_hint(mut self, value: impl IntoOption<String>) -> Self {
        self.reject_hint = value.into_option();
        self
    }

    /// Sets [`source_app_id`](Self#structfield.source_app_id).
    pub fn source_app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.source_app_id = value.into_option();
        self
    }

    /// Sets [`enterprise_domains`](Self#structfield.enterprise_domains).
    pub fn enterprise_domains(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.enterprise_domains = value.into_option();
        self
    }

    /// Sets [`expire_time`](Self#structfield.expire_time).
    pub fn expire_time(mut self, value: impl IntoOption<DateTime>) -> Self {
        self.expire_time = value.into_option();
        self
    }

    /// Sets [`mau_amount`](Self#structfield.mau_amount).
    pub fn mau_amount(mut self, value: impl IntoOption<i64>) -> Self {
        self.mau_amount = value.into_option();
        self
    }

    /// Sets [`member_amount`](Self#structfield.member_amount).
    pub fn member_amount(mut self, value: impl IntoOption<i64>) -> Self {
        self.member_amount = value.into_option();
        self
    }

    /// Sets [`admin_amount`](Self#structfield.admin_amount).
    pub fn admin_amount(mut self, value: impl IntoOption<i64>) -> Self {
        self.admin_amount = value.into_option();
        self
    }
}

record! {
    CreateTenantDto {
        required name = "name",
        required app_ids = "appIds",
        optional logo = "logo",
        optional description = "description",
        optional reject_hint = "rejectHint",
        optional source_app_id = "sourceAppId",
        optional enterprise_domains = "enterpriseDomains",
        optional expire_time = "expireTime",
        optional mau_amount = "mauAmount",
        optional member_amount = "memberAmount",
        optional admin_amount = "adminAmount",
    }
}

/// Changes to make to the basic information of a tenant.
///
/// Used by [`update_tenant`](crate::management::ManagementClient::update_tenant).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTenantDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Display name of the tenant.
    ///
    /// Example: `租户一`.
    pub name: Option<String>,
    /// IDs of the applications associated with the tenant.
    ///
    /// Example: `["60b49eb83fa80adb96f26e68","60b49eb83fd80adb96f26e69"]`.
    #[doc(alias = "appIds")]
    pub app_ids: Option<Vec<String>>,
    /// URL of the tenant's logo.
    ///
    /// Example: `["https://image.example.com/logo.png"]`.
    pub logo: Option<Vec<String>>,
    /// Description of the tenant.
    ///
    /// Example: `我是租户一`.
    pub description: Option<String>,
    /// Message shown to users when the tenant refuses their sign-in.
    ///
    /// Example: `尚未加入当前租户，无法登录`.
    #[doc(alias = "rejectHint")]
    pub reject_hint: Option<String>,
    /// ID of the application from which the tenant was created. Absent when the tenant was created
    /// in the GenAuth console.
    ///
    /// Example: `6342b8537axxxx047d314109`.
    #[doc(alias = "sourceAppId")]
    pub source_app_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateTenantDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`app_ids`](Self#structfield.app_ids).
    pub fn app_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.app_ids = value.into_option();
        self
    }

    /// Sets [`logo`](Self#structfield.logo).
    pub fn logo(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.logo = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`reject_hint`](Self#structfield.reject_hint).
    pub fn reject_hint(mut self, value: impl IntoOption<String>) -> Self {
        self.reject_hint = value.into_option();
        self
    }

    /// Sets [`source_app_id`](Self#structfield.source_app_id).
    pub fn source_app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.source_app_id = value.into_option();
        self
    }
}

record! {
    UpdateTenantDto {
        required tenant_id = "tenantId",
        optional name = "name",
        optional app_ids = "appIds",
        optional logo = "logo",
        optional description = "description",
        optional reject_hint = "rejectHint",
        optional source_app_id = "sourceAppId",
    }
}

/// Request to delete a tenant.
///
/// Used by [`delete_tenant`](crate::management::ManagementClient::delete_tenant).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTenantDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteTenantDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteTenantDto {
        required tenant_id = "tenantId",
    }
}

/// Request to list tenants.
///
/// Used by [`list_tenants`](crate::management::ManagementClient::list_tenants).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTenantsDto {
    /// Keyword to search for.
    pub keywords: Option<String>,
    /// Whether to return the number of members of each tenant.
    #[doc(alias = "withMembersCount")]
    pub with_members_count: Option<bool>,
    /// Whether to return basic information about the applications of each tenant.
    #[doc(alias = "withAppDetail")]
    pub with_app_detail: Option<bool>,
    /// Whether to return basic information about the creator of the tenant.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to return basic information about the application from which each tenant was
    /// created.
    #[doc(alias = "withSourceAppDetail")]
    pub with_source_app_detail: Option<bool>,
    /// Page number of the results.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Number of items per page.
    pub limit: Option<i64>,
    /// Source from which the tenant was created.
    pub source: Option<JsonValue>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListTenantsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`with_members_count`](Self#structfield.with_members_count).
    pub fn with_members_count(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_members_count = value.into_option();
        self
    }

    /// Sets [`with_app_detail`](Self#structfield.with_app_detail).
    pub fn with_app_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_app_detail = value.into_option();
        self
    }

    /// Sets [`with_creator_detail`](Self#structfield.with_creator_detail).
    pub fn with_creator_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_creator_detail = value.into_option();
        self
    }

    /// Sets [`with_source_app_detail`](Self#structfield.with_source_app_detail).
    pub fn with_source_app_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_source_app_detail = value.into_option();
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

    /// Sets [`source`](Self#structfield.source).
    pub fn source(mut self, value: impl IntoOption<JsonValue>) -> Self {
        self.source = value.into_option();
        self
    }
}

record! {
    ListTenantsDto {
        optional keywords = "keywords",
        optional with_members_count = "withMembersCount",
        optional with_app_detail = "withAppDetail",
        optional with_creator_detail = "withCreatorDetail",
        optional with_source_app_detail = "withSourceAppDetail",
        optional page = "page",
        optional limit = "limit",
        optional source = "source",
    }
}

/// Request to get the brief data of a tenant.
///
/// Used by [`get_tenant_little_info`](crate::management::ManagementClient::get_tenant_little_info).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantLittleInfoDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Whether to return the number of members of each tenant.
    ///
    /// Example: `false`.
    #[doc(alias = "withMembersCount")]
    pub with_members_count: Option<bool>,
    /// Whether to return basic information about the applications associated with the tenant.
    ///
    /// Example: `false`.
    #[doc(alias = "withAppDetail")]
    pub with_app_detail: Option<bool>,
    /// Whether to return basic information about the creator of the tenant.
    ///
    /// Example: `false`.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to return basic information about the application from which the tenant was created.
    ///
    /// Example: `false`.
    #[doc(alias = "withSourceAppDetail")]
    pub with_source_app_detail: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetTenantLittleInfoDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_members_count`](Self#structfield.with_members_count).
    pub fn with_members_count(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_members_count = value.into_option();
        self
    }

    /// Sets [`with_app_detail`](Self#structfield.with_app_detail).
    pub fn with_app_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_app_detail = value.into_option();
        self
    }

    /// Sets [`with_creator_detail`](Self#structfield.with_creator_detail).
    pub fn with_creator_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_creator_detail = value.into_option();
        self
    }

    /// Sets [`with_source_app_detail`](Self#structfield.with_source_app_detail).
    pub fn with_source_app_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_source_app_detail = value.into_option();
        self
    }
}

record! {
    GetTenantLittleInfoDto {
        required tenant_id = "tenantId",
        optional with_members_count = "withMembersCount",
        optional with_app_detail = "withAppDetail",
        optional with_creator_detail = "withCreatorDetail",
        optional with_source_app_detail = "withSourceAppDetail",
    }
}

/// Request to get a tenant.
///
/// Used by [`get_tenant`](crate::management::ManagementClient::get_tenant).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Whether to return the number of members of each tenant.
    ///
    /// Example: `false`.
    #[doc(alias = "withMembersCount")]
    pub with_members_count: Option<bool>,
    /// Whether to return basic information about the applications associated with the tenant.
    ///
    /// Example: `false`.
    #[doc(alias = "withAppDetail")]
    pub with_app_detail: Option<bool>,
    /// Whether to return basic information about the creator of the tenant.
    ///
    /// Example: `false`.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to return basic information about the application from which the tenant was created.
    ///
    /// Example: `false`.
    #[doc(alias = "withSourceAppDetail")]
    pub with_source_app_detail: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetTenantDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_members_count`](Self#structfield.with_members_count).
    pub fn with_members_count(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_members_count = value.into_option();
        self
    }

    /// Sets [`with_app_detail`](Self#structfield.with_app_detail).
    pub fn with_app_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_app_detail = value.into_option();
        self
    }

    /// Sets [`with_creator_detail`](Self#structfield.with_creator_detail).
    pub fn with_creator_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_creator_detail = value.into_option();
        self
    }

    /// Sets [`with_source_app_detail`](Self#structfield.with_source_app_detail).
    pub fn with_source_app_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_source_app_detail = value.into_option();
        self
    }
}

record! {
    GetTenantDto {
        required tenant_id = "tenantId",
        optional with_members_count = "withMembersCount",
        optional with_app_detail = "withAppDetail",
        optional with_creator_detail = "withCreatorDetail",
        optional with_source_app_detail = "withSourceAppDetail",
    }
}

/// Path of the Excel file to import tenants from.
///
/// Used by [`import_tenant`](crate::management::ManagementClient::import_tenant).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantDto {
    /// Path of the Excel file to import, such as `/xx/xx.xls`.
    ///
    /// Example: `/xx/xx.xls`.
    #[doc(alias = "excelUrl")]
    pub excel_url: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ImportTenantDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(excel_url: impl Into<String>) -> Self {
        Self {
            excel_url: excel_url.into(),
            ..Record::blank()
        }
    }
}

record! {
    ImportTenantDto {
        required excel_url = "excelUrl",
    }
}

/// Request to list tenant imports.
///
/// Used by [`import_tenant_history`](crate::management::ManagementClient::import_tenant_history).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImportTenantHistoryDto {
    /// Page number of the results.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Number of items per page.
    pub limit: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ImportTenantHistoryDto {
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
    ImportTenantHistoryDto {
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to list users to notify of an import.
///
/// Used by [`import_tenant_notify_user`](crate::management::ManagementClient::import_tenant_notify_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantNotifyUserDto {
    /// ID of the import record.
    #[doc(alias = "importId")]
    pub import_id: String,
    /// Page number of the results.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Number of items per page.
    pub limit: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ImportTenantNotifyUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(import_id: impl Into<String>) -> Self {
        Self {
            import_id: import_id.into(),
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
    ImportTenantNotifyUserDto {
        required import_id = "importId",
        optional page = "page",
        optional limit = "limit",
    }
}

/// Users to notify by email of a tenant import.
///
/// Used by [`send_email_batch`](crate::management::ManagementClient::send_email_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendManyTenantEmailDto {
    /// Administrators to notify by email.
    pub users: Vec<SendTenantEmailDto>,
    /// ID of the tenant import that the notifications belong to.
    #[doc(alias = "importId")]
    pub import_id: i64,
    /// Name of the administrator.
    #[doc(alias = "adminName")]
    pub admin_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendManyTenantEmailDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        users: impl IntoIterator<Item = SendTenantEmailDto>,
        import_id: i64,
        admin_name: impl Into<String>,
    ) -> Self {
        Self {
            users: users.into_iter().collect(),
            import_id,
            admin_name: admin_name.into(),
            ..Record::blank()
        }
    }
}

record! {
    SendManyTenantEmailDto {
        required users = "users",
        required import_id = "importId",
        required admin_name = "adminName",
    }
}

/// Users to notify by SMS of a tenant import.
///
/// Used by [`send_sms_batch`](crate::management::ManagementClient::send_sms_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendManyTenantSmsDto {
    /// Administrators to notify by SMS.
    pub users: Vec<SendTenantSmsDto>,
    /// ID of the tenant import that the notifications belong to.
    #[doc(alias = "importId")]
    pub import_id: i64,
    /// Name of the administrator.
    #[doc(alias = "adminName")]
    pub admin_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendManyTenantSmsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        users: impl IntoIterator<Item = SendTenantSmsDto>,
        import_id: i64,
        admin_name: impl Into<String>,
    ) -> Self {
        Self {
            users: users.into_iter().collect(),
            import_id,
            admin_name: admin_name.into(),
            ..Record::blank()
        }
    }
}

record! {
    SendManyTenantSmsDto {
        required users = "users",
        required import_id = "importId",
        required admin_name = "adminName",
    }
}

/// Tenant, search keywords, and pagination for `listTenantAdmin`.
///
/// Used by [`list_tenant_admin`](crate::management::ManagementClient::list_tenant_admin).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTenantAdminDto {
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Keyword to search for.
    pub keywords: Option<String>,
    /// Page number of the results.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Number of items per page.
    pub limit: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListTenantAdminDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
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
    ListTenantAdminDto {
        required tenant_id = "tenantId",
        optional keywords = "keywords",
        optional page = "page",
        optional limit = "limit",
    }
}

/// The tenant member to remove the administrator rights from, identified by user ID or member
/// ID.
///
/// Used by [`delete_tenant_admin`](crate::management::ManagementClient::delete_tenant_admin).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantUserDto {
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// ID of the linked user at user pool level.
    #[doc(alias = "linkUserId")]
    pub link_user_id: Option<String>,
    /// ID of the tenant member.
    #[doc(alias = "memberId")]
    pub member_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetTenantUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`link_user_id`](Self#structfield.link_user_id).
    pub fn link_user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.link_user_id = value.into_option();
        self
    }

    /// Sets [`member_id`](Self#structfield.member_id).
    pub fn member_id(mut self, value: impl IntoOption<String>) -> Self {
        self.member_id = value.into_option();
        self
    }
}

record! {
    GetTenantUserDto {
        required tenant_id = "tenantId",
        optional link_user_id = "linkUserId",
        optional member_id = "memberId",
    }
}

/// Email addresses to invite to a tenant, the application to open after sign-up, and the
/// validity period of the link.
///
/// Used by [`generate_invite_tenant_user_link`](crate::management::ManagementClient::generate_invite_tenant_user_link).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateInviteTenantUserLink {
    /// Unique ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Email addresses of the users to invite.
    pub emails: Vec<String>,
    /// Validity period of the invitation link.
    #[doc(alias = "validityTerm")]
    pub validity_term: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GenerateInviteTenantUserLink {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        emails: impl IntoIterator<Item = impl Into<String>>,
        validity_term: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            emails: emails.into_iter().map(Into::into).collect(),
            validity_term: validity_term.into(),
            ..Record::blank()
        }
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    GenerateInviteTenantUserLink {
        required app_id = "appId",
        optional tenant_id = "tenantId",
        required emails = "emails",
        required validity_term = "validityTerm",
    }
}

/// Request to list tenant member invitation records.
///
/// Used by [`list_invite_tennat_user_records`](crate::management::ManagementClient::list_invite_tennat_user_records).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInviteTennatUserRecordsDto {
    /// Keyword to search for.
    pub keywords: String,
    /// Page number of the results.
    ///
    /// Example: `1`.
    pub page: i64,
    /// Number of items per page.
    pub limit: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListInviteTennatUserRecordsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(keywords: impl Into<String>, page: i64, limit: i64) -> Self {
        Self {
            keywords: keywords.into(),
            page,
            limit,
            ..Record::blank()
        }
    }
}

record! {
    ListInviteTennatUserRecordsDto {
        required keywords = "keywords",
        required page = "page",
        required limit = "limit",
    }
}

/// Request to list multi-tenant administrators.
///
/// Used by [`list_multiple_tenant_admin`](crate::management::ManagementClient::list_multiple_tenant_admin).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMultipleTenantAdminDto {
    /// Keyword to search for.
    pub keywords: Option<String>,
    /// Page number of the results.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Number of items per page.
    pub limit: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListMultipleTenantAdminDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
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
    ListMultipleTenantAdminDto {
        optional keywords = "keywords",
        optional page = "page",
        optional limit = "limit",
    }
}

/// A user to make an administrator of several tenants, with the tenants, the API access, and
/// the notifications to send.
///
/// Used by [`create_multiple_tenant_admin`](crate::management::ManagementClient::create_multiple_tenant_admin).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMultipleTenantAdminDto {
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// IDs of the tenants.
    #[doc(alias = "tenantIds")]
    pub tenant_ids: Vec<String>,
    /// Whether the administrator is authorized to use the API.
    #[doc(alias = "apiAuthorized")]
    pub api_authorized: Option<bool>,
    /// Whether to notify the administrator by SMS.
    #[doc(alias = "sendPhoneNotification")]
    pub send_phone_notification: Option<bool>,
    /// Whether to notify the administrator by email.
    #[doc(alias = "sendEmailNotification")]
    pub send_email_notification: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateMultipleTenantAdminDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        tenant_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            tenant_ids: tenant_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`api_authorized`](Self#structfield.api_authorized).
    pub fn api_authorized(mut self, value: impl IntoOption<bool>) -> Self {
        self.api_authorized = value.into_option();
        self
    }

    /// Sets [`send_phone_notification`](Self#structfield.send_phone_notification).
    pub fn send_phone_notification(mut self, value: impl IntoOption<bool>) -> Self {
        self.send_phone_notification = value.into_option();
        self
    }

    /// Sets [`send_email_notification`](Self#structfield.send_email_notification).
    pub fn send_email_notification(mut self, value: impl IntoOption<bool>) -> Self {
        self.send_email_notification = value.into_option();
        self
    }
}

record! {
    CreateMultipleTenantAdminDto {
        required user_id = "userId",
        required tenant_ids = "tenantIds",
        optional api_authorized = "apiAuthorized",
        optional send_phone_notification = "sendPhoneNotification",
        optional send_email_notification = "sendEmailNotification",
    }
}

/// Request to get a multi-tenant administrator.
///
/// Used by [`get_multiple_tenant_admin`](crate::management::ManagementClient::get_multiple_tenant_admin).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMultipleTenantAdminDto {
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetMultipleTenantAdminDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetMultipleTenantAdminDto {
        required user_id = "userId",
    }
}

/// Request to update a multi-tenant administrator.
///
/// Used by [`update_multiple_tenant_admin`](crate::management::ManagementClient::update_multiple_tenant_admin).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateMultipleTenantAdminRequestDto {
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// IDs of the tenants.
    #[doc(alias = "tenantIds")]
    pub tenant_ids: Vec<String>,
    /// Whether the administrator is authorized to use the API.
    #[doc(alias = "apiAuthorized")]
    pub api_authorized: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateMultipleTenantAdminRequestDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        tenant_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            tenant_ids: tenant_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`api_authorized`](Self#structfield.api_authorized).
    pub fn api_authorized(mut self, value: impl IntoOption<bool>) -> Self {
        self.api_authorized = value.into_option();
        self
    }
}

record! {
    UpdateMultipleTenantAdminRequestDto {
        required user_id = "userId",
        required tenant_ids = "tenantIds",
        optional api_authorized = "apiAuthorized",
    }
}

/// Request to delete a multi-tenant administrator.
///
/// Used by [`delete_multiple_tenant_admin`](crate::management::ManagementClient::delete_multiple_tenant_admin).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteMultipleTenantAdminDto {
    /// ID of the user. Pass `userId` in the request body instead.
    ///
    /// Deprecated.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteMultipleTenantAdminDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    pub fn user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id = value.into_option();
        self
    }
}

record! {
    DeleteMultipleTenantAdminDto {
        optional user_id = "userId",
    }
}

/// Request to list collaborating administrators.
///
/// Used by [`list_tenant_cooperators`](crate::management::ManagementClient::list_tenant_cooperators).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTenantCooperatorsDto {
    /// Keyword to search for.
    pub keywords: Option<String>,
    /// Filters collaborating administrators by whether they are external.
    pub external: Option<bool>,
    /// Page number of the results.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Number of items per page.
    pub limit: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListTenantCooperatorsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`external`](Self#structfield.external).
    pub fn external(mut self, value: impl IntoOption<bool>) -> Self {
        self.external = value.into_option();
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
    ListTenantCooperatorsDto {
        optional keywords = "keywords",
        optional external = "external",
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to get a collaborating administrator.
///
/// Used by [`get_tenant_cooperator`](crate::management::ManagementClient::get_tenant_cooperator).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantCooperatorDto {
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetTenantCooperatorDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetTenantCooperatorDto {
        required user_id = "userId",
    }
}

/// Request to get the menu of a collaborating administrator.
///
/// Used by [`get_tenant_cooperator_menu`](crate::management::ManagementClient::get_tenant_cooperator_menu).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantCooperatorMenuDto {
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetTenantCooperatorMenuDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetTenantCooperatorMenuDto {
        required user_id = "userId",
    }
}

/// A user to make a collaborating administrator, with the policies, the API access, and the
/// notifications to send.
///
/// Used by [`create_tenant_cooperator`](crate::management::ManagementClient::create_tenant_cooperator).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTenantCooperatorDto {
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Whether the collaborating administrator is authorized to use the API.
    ///
    /// Server default: `false`.
    #[doc(alias = "apiAuthorized")]
    pub api_authorized: Option<bool>,
    /// Policies to grant to the collaborating administrator.
    pub policies: Vec<String>,
    /// Whether to notify the administrator by SMS.
    #[doc(alias = "sendPhoneNotification")]
    pub send_phone_notification: Option<bool>,
    /// Whether to notify the administrator by email.
    #[doc(alias = "sendEmailNotification")]
    pub send_email_notification: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateTenantCooperatorDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        policies: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            policies: policies.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`api_authorized`](Self#structfield.api_authorized).
    pub fn api_authorized(mut self, value: impl IntoOption<bool>) -> Self {
        self.api_authorized = value.into_option();
        self
    }

    /// Sets [`send_phone_notification`](Self#structfield.send_phone_notification).
    pub fn send_phone_notification(mut self, value: impl IntoOption<bool>) -> Self {
        self.send_phone_notification = value.into_option();
        self
    }

    /// Sets [`send_email_notification`](Self#structfield.send_email_notification).
    pub fn send_email_notification(mut self, value: impl IntoOption<bool>) -> Self {
        self.send_email_notification = value.into_option();
        self
    }
}

record! {
    CreateTenantCooperatorDto {
        required user_id = "userId",
        optional api_authorized = "apiAuthorized",
        required policies = "policies",
        optional send_phone_notification = "sendPhoneNotification",
        optional send_email_notification = "sendEmailNotification",
    }
}

/// Request to update a collaborating administrator.
///
/// Used by [`update_tenant_cooperator`](crate::management::ManagementClient::update_tenant_cooperator).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTenantCooperatorRequestDto {
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Whether the collaborating administrator is authorized to use the API.
    #[doc(alias = "apiAuthorized")]
    pub api_authorized: bool,
    /// Policies to grant to the collaborating administrator.
    pub policies: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateTenantCooperatorRequestDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        api_authorized: bool,
        policies: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            api_authorized,
            policies: policies.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    UpdateTenantCooperatorRequestDto {
        required user_id = "userId",
        required api_authorized = "apiAuthorized",
        required policies = "policies",
    }
}

/// Request to delete a collaborating administrator.
///
/// Used by [`delete_tenant_cooperator`](crate::management::ManagementClient::delete_tenant_cooperator).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteTenantCooperatorDto {
    /// ID of the user. Pass `userId` in the request body instead.
    ///
    /// Deprecated.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteTenantCooperatorDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    pub fn user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id = value.into_option();
        self
    }
}

record! {
    DeleteTenantCooperatorDto {
        optional user_id = "userId",
    }
}

/// Request to get a tenant by code.
///
/// Used by [`get_tenant_by_code`](crate::management::ManagementClient::get_tenant_by_code).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantByCodeDto {
    /// Code of the tenant.
    pub code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetTenantByCodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetTenantByCodeDto {
        required code = "code",
    }
}

/// Request to get a tenant enterprise certification.
///
/// Used by [`get_tenant_enterprise_certification`](crate::management::ManagementClient::get_tenant_enterprise_certification).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTenantEnterpriseCertificationDto {
    /// Unique ID of the tenant.
    pub tenant_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetTenantEnterpriseCertificationDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetTenantEnterpriseCertificationDto {
        required tenant_id = "tenant_id",
    }
}

/// The decision on a tenant's enterprise certification and the reason for it.
///
/// Used by [`review_tenant_enterprise_certification`](crate::management::ManagementClient::review_tenant_enterprise_certification).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReviewTenantEnterpriseCertificationBodyDto {
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Result of the enterprise certification review.
    #[doc(alias = "enterpriseCertificationStatus")]
    pub enterprise_certification_status: JsonValue,
    /// Reason given for the review result.
    #[doc(alias = "reviewReason")]
    pub review_reason: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ReviewTenantEnterpriseCertificationBodyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        tenant_id: impl Into<String>,
        enterprise_certification_status: impl Into<JsonValue>,
        review_reason: impl Into<String>,
    ) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            enterprise_certification_status: enterprise_certification_status.into(),
            review_reason: review_reason.into(),
            ..Record::blank()
        }
    }
}

record! {
    ReviewTenantEnterpriseCertificationBodyDto {
        required tenant_id = "tenantId",
        required enterprise_certification_status = "enterpriseCertificationStatus",
        required review_reason = "reviewReason",
    }
}

/// The created tenant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Unique ID of the user pool.
    ///
    /// Example: `60b49eb83fe80adb66f25a37`.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Display name of the tenant.
    ///
    /// Limits: at most 64 characters.\
    /// Example: `租户一`.
    pub name: String,
    /// Description of the tenant.
    ///
    /// Example: `我是租户一`.
    pub description: Option<String>,
    /// URL of the tenant's logo.
    ///
    /// Example: `https://image.example.com/logo.png`.
    pub logo: String,
    /// Message shown to users when the tenant refuses their sign-in.
    ///
    /// Example: `尚未加入当前租户，无法登录`.
    #[doc(alias = "rejectHint")]
    pub reject_hint: Option<String>,
    /// IDs of the applications associated with the tenant.
    ///
    /// Example: `["60b49eb83fa80adb96f26e68","60b49eb83fd80adb96f26e69"]`.
    #[doc(alias = "appIds")]
    pub app_ids: Vec<String>,
    /// ID of the user who created the tenant.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub creator: String,
    /// ID of the application from which the tenant was created. Absent when the tenant was created
    /// in the GenAuth console.
    ///
    /// Example: `6342b8537axxxx047d314109`.
    #[doc(alias = "sourceAppId")]
    pub source_app_id: String,
    /// Source from which the tenant was created.
    pub source: String,
    /// Code of the tenant.
    pub code: String,
    /// Enterprise domains configured for the tenant.
    #[doc(alias = "enterpriseDomains")]
    pub enterprise_domains: Vec<String>,
    /// Address of the tenant.
    pub host: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TenantDto {
        required tenant_id = "tenantId",
        required user_pool_id = "userPoolId",
        required name = "name",
        optional description = "description",
        required logo = "logo",
        optional reject_hint = "rejectHint",
        required app_ids = "appIds",
        required creator = "creator",
        required source_app_id = "sourceAppId",
        required source = "source",
        required code = "code",
        required enterprise_domains = "enterpriseDomains",
        required host = "host",
    }
}

/// A tenant with its applications, its source and creator, and the number of its members.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantRespDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Unique ID of the user pool.
    ///
    /// Example: `60b49eb83fe80adb66f25a37`.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Display name of the tenant.
    ///
    /// Limits: at most 64 characters.\
    /// Example: `租户一`.
    pub name: String,
    /// Description of the tenant.
    ///
    /// Example: `我是租户一`.
    pub description: Option<String>,
    /// URL of the tenant's logo.
    ///
    /// Example: `https://image.example.com/logo.png`.
    pub logo: String,
    /// Message shown to users when the tenant refuses their sign-in.
    ///
    /// Example: `尚未加入当前租户，无法登录`.
    #[doc(alias = "rejectHint")]
    pub reject_hint: Option<String>,
    /// IDs of the applications associated with the tenant.
    ///
    /// Example: `["60b49eb83fa80adb96f26e68","60b49eb83fd80adb96f26e69"]`.
    #[doc(alias = "appIds")]
    pub app_ids: Vec<String>,
    /// ID of the user who created the tenant.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub creator: String,
    /// ID of the application from which the tenant was created. Absent when the tenant was created
    /// in the GenAuth console.
    ///
    /// Example: `6342b8537axxxx047d314109`.
    #[doc(alias = "sourceAppId")]
    pub source_app_id: String,
    /// Source from which the tenant was created.
    pub source: String,
    /// Code of the tenant.
    pub code: String,
    /// Enterprise domains configured for the tenant.
    #[doc(alias = "enterpriseDomains")]
    pub enterprise_domains: Vec<String>,
    /// Basic information about the creator.
    ///
    /// Example: `{"name":"用户一","photo":"https://image.example.com/logo.jpg","username":"","nickname":""}`.
    #[doc(alias = "creatorDetail")]
    pub creator_detail: Option<JsonObject>,
    /// Basic information about the application from which the tenant was created.
    ///
    /// Example: `{"name":"应用一","logo":"https://image.example.com/logo.jpg"}`.
    #[doc(alias = "sourceAppDetail")]
    pub source_app_detail: Option<JsonObject>,
    /// Address of the tenant.
    pub host: String,
    /// Number of members in the tenant.
    #[doc(alias = "membersCount")]
    pub members_count: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TenantRespDto {
        required tenant_id = "tenantId",
        required user_pool_id = "userPoolId",
        required name = "name",
        optional description = "description",
        required logo = "logo",
        optional reject_hint = "rejectHint",
        required app_ids = "appIds",
        required creator = "creator",
        required source_app_id = "sourceAppId",
        required source = "source",
        required code = "code",
        required enterprise_domains = "enterpriseDomains",
        optional creator_detail = "creatorDetail",
        optional source_app_detail = "sourceAppDetail",
        required host = "host",
        optional members_count = "membersCount",
    }
}

/// A page of tenants and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<TenantRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TenantListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// The outcome of a tenant import.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantDataDto {
    /// Whether the operation succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ImportTenantDataDto {
        required success = "success",
    }
}

/// A page of past tenant imports and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantHistoryDataDto {
    /// Total number of items.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Records on this page.
    pub list: Vec<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ImportTenantHistoryDataDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A page of users to notify of a tenant import and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportTenantNotifyUseDataDto {
    /// Total number of items.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Records on this page.
    pub list: Vec<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ImportTenantNotifyUseDataDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A user to notify by email of an imported tenant, with the names that the email mentions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendTenantEmailDto {
    /// Name of the administrator.
    #[doc(alias = "adminName")]
    pub admin_name: String,
    /// Username of the user to notify.
    #[doc(alias = "userName")]
    pub username: String,
    /// Email address of the administrator.
    pub email: String,
    /// Domain of the tenant.
    pub identifier: String,
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Display name of the tenant.
    #[doc(alias = "tenantName")]
    pub tenant_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendTenantEmailDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        admin_name: impl Into<String>,
        username: impl Into<String>,
        email: impl Into<String>,
        identifier: impl Into<String>,
        tenant_id: impl Into<String>,
        tenant_name: impl Into<String>,
    ) -> Self {
        Self {
            admin_name: admin_name.into(),
            username: username.into(),
            email: email.into(),
            identifier: identifier.into(),
            tenant_id: tenant_id.into(),
            tenant_name: tenant_name.into(),
            ..Record::blank()
        }
    }
}

record! {
    SendTenantEmailDto {
        required admin_name = "adminName",
        required username = "userName",
        required email = "email",
        required identifier = "identifier",
        required tenant_id = "tenantId",
        required tenant_name = "tenantName",
    }
}

/// The outcome of sending the notification emails.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEmailBatchDataDto {
    /// Whether the operation succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SendEmailBatchDataDto {
        required success = "success",
    }
}

/// A user to notify by SMS of an imported tenant, with the names that the message mentions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendTenantSmsDto {
    /// Name of the administrator.
    #[doc(alias = "adminName")]
    pub admin_name: String,
    /// Username of the user to notify.
    #[doc(alias = "userName")]
    pub username: String,
    /// Unique identifier of the user.
    pub identifier: String,
    /// Phone number of the administrator.
    pub phone: String,
    /// Country calling code of the administrator's phone number.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: String,
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Display name of the tenant.
    #[doc(alias = "tenantName")]
    pub tenant_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendTenantSmsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: SendTenantSmsDtoRequired) -> Self {
        Self {
            admin_name: required.admin_name,
            username: required.username,
            identifier: required.identifier,
            phone: required.phone,
            phone_country_code: required.phone_country_code,
            tenant_id: required.tenant_id,
            tenant_name: required.tenant_name,
            ..Record::blank()
        }
    }
}

/// Required fields of a [`SendTenantSmsDto`].
#[derive(Clone, PartialEq)]
pub struct SendTenantSmsDtoRequired {
    /// Name of the administrator.
    #[doc(alias = "adminName")]
    pub admin_name: String,
    /// Username of the user to notify.
    #[doc(alias = "userName")]
    pub username: String,
    /// Unique identifier of the user.
    pub identifier: String,
    /// Phone number of the administrator.
    pub phone: String,
    /// Country calling code of the administrator's phone number.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: String,
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Display name of the tenant.
    #[doc(alias = "tenantName")]
    pub tenant_name: String,
}

required_fields! {
    SendTenantSmsDtoRequired {
        required admin_name = "adminName",
        required username = "userName",
        required identifier = "identifier",
        required phone = "phone",
        required phone_country_code = "phoneCountryCode",
        required tenant_id = "tenantId",
        required tenant_name = "tenantName",
    }
}

record! {
    SendTenantSmsDto {
        required admin_name = "adminName",
        required username = "userName",
        required identifier = "identifier",
        required phone = "phone",
        required phone_country_code = "phoneCountryCode",
        required tenant_id = "tenantId",
        required tenant_name = "tenantName",
    }
}

/// The outcome of sending the SMS notifications.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendSmsBatchDataDto {
    /// Whether the operation succeeded.
    ///
    /// Example: `true`.
    pub success: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SendSmsBatchDataDto {
        required success = "success",
    }
}

/// A member of a tenant: the member's profile, contact details, and sign-in history.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantUserDto {
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
    /// IP address of the last sign-in.
    ///
    /// Example: `127.0.0.1`.
    #[doc(alias = "lastIp")]
    pub last_ip: Option<String>,
    /// Gender of the account holder.
    ///
    /// Example: `M`.
    pub gender: Gender,
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
    /// Preferred username of the account holder.
    ///
    /// Example: `alice`.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// ID of the application the user last signed in to.
    #[doc(alias = "lastLoginApp")]
    pub last_login_app: Option<String>,
    /// Unique ID of the user pool.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// ID of the tenant member.
    #[doc(alias = "memberId")]
    pub member_id: String,
    /// ID of the linked user at user pool level.
    #[doc(alias = "linkUserId")]
    pub link_user_id: String,
    /// Whether the user is an administrator of the tenant.
    #[doc(alias = "isTenantAdmin")]
    pub is_tenant_admin: bool,
    /// Password of the user, in plain text by default. HTTPS protects it in transit. For more
    /// security, it can also be encrypted with RSA256 or the Chinese national algorithm SM2; see
    /// `passwordEncryptType`.
    ///
    /// Example: `passw0rd`.
    pub password: Option<Secret>,
    /// Salt used to encrypt the user's password.
    ///
    /// Example: `dgisaeieruur`.
    pub salt: Option<Secret>,
    /// IDs of the departments that the member belongs to.
    #[doc(alias = "departmentIds")]
    pub department_ids: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TenantUserDto {
        optional email = "email",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
        optional username = "username",
        optional name = "name",
        optional nickname = "nickname",
        optional photo = "photo",
        optional logins_count = "loginsCount",
        optional last_ip = "lastIp",
        required gender = "gender",
        optional birthdate = "birthdate",
        optional country = "country",
        optional province = "province",
        optional city = "city",
        optional address = "address",
        optional street_address = "streetAddress",
        optional postal_code = "postalCode",
        optional given_name = "givenName",
        optional family_name = "familyName",
        optional middle_name = "middleName",
        optional preferred_username = "preferredUsername",
        optional last_login_app = "lastLoginApp",
        required user_pool_id = "userPoolId",
        required tenant_id = "tenantId",
        required member_id = "memberId",
        required link_user_id = "linkUserId",
        required is_tenant_admin = "isTenantAdmin",
        optional password = "password",
        optional salt = "salt",
        optional department_ids = "departmentIds",
    }
}

/// A page of tenant members and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantUserListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<TenantUserDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TenantUserListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Tenant members to remove or to make administrators, identified by user ID or member ID.
///
/// Used by [`set_tenant_admin`](crate::management::ManagementClient::set_tenant_admin), [`delete_tenant_user`](crate::management::ManagementClient::delete_tenant_user), [`remove_tenant_users`](crate::management::ManagementClient::remove_tenant_users).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveTenantUsersDto {
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// IDs of the linked users at user pool level.
    #[doc(alias = "linkUserIds")]
    pub link_user_ids: Option<Vec<String>>,
    /// IDs of the tenant members.
    #[doc(alias = "memberIds")]
    pub member_ids: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemoveTenantUsersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(tenant_id: impl Into<String>) -> Self {
        Self {
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`link_user_ids`](Self#structfield.link_user_ids).
    pub fn link_user_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.link_user_ids = value.into_option();
        self
    }

    /// Sets [`member_ids`](Self#structfield.member_ids).
    pub fn member_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.member_ids = value.into_option();
        self
    }
}

record! {
    RemoveTenantUsersDto {
        required tenant_id = "tenantId",
        optional link_user_ids = "linkUserIds",
        optional member_ids = "memberIds",
    }
}

/// An email address that could not be invited and the reason.
#[doc(alias = "errorEmailMsg")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorEmailMsg {
    /// Email address that the error is about.
    pub email: String,
    /// Description of the error.
    pub message: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ErrorEmailMsg = "errorEmailMsg" {
        required email = "email",
        required message = "message",
    }
}

/// An invitation to a tenant: the invited account, the link, and whether and when it was
/// activated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteTenantUserRecord {
    /// Number of the invitation record.
    #[doc(alias = "recordId")]
    pub record_id: i64,
    /// Invited account, such as an email address.
    ///
    /// Example: `test@test.cn`.
    #[doc(alias = "inviteAccount")]
    pub invite_account: String,
    /// Activation status of the invited account, such as `pending`.
    ///
    /// Example: `pending`.
    #[doc(alias = "verifiedStatus")]
    pub verified_status: String,
    /// Link that the invited user opens to accept the invitation.
    #[doc(alias = "inviteLink")]
    pub invite_link: Secret,
    /// Time of creation.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time when the invited account was activated.
    #[doc(alias = "activatedAt")]
    pub activated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InviteTenantUserRecord {
        required record_id = "recordId",
        required invite_account = "inviteAccount",
        required verified_status = "verifiedStatus",
        required invite_link = "inviteLink",
        required created_at = "createdAt",
        required activated_at = "activatedAt",
    }
}

/// The invitations created, and the email addresses for which the invitation failed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteTenantUsersDto {
    /// Email addresses for which the invitation failed, with the errors.
    #[doc(alias = "errMsgs")]
    pub err_msgs: Vec<ErrorEmailMsg>,
    /// Records of the invitations created.
    pub list: Vec<InviteTenantUserRecord>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InviteTenantUsersDto {
        required err_msgs = "errMsgs",
        required list = "list",
    }
}

/// A page of tenant invitation records and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InviteTenantUserRecordListDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Past invitations of users to the tenant.
    pub list: Vec<InviteTenantUserRecord>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InviteTenantUserRecordListDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A user who can administer several tenants of the user pool.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultipleTenantAdminDto {
    /// Unique ID of the user.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Display name of the user.
    ///
    /// Example: `用户A`.
    pub name: String,
    /// Phone number of the user.
    pub phone: String,
    /// Email address of the user.
    pub email: String,
    /// Whether the administrator is authorized to use the API.
    #[doc(alias = "apiAuthorized")]
    pub api_authorized: Option<bool>,
    /// Time of the last sign-in.
    #[doc(alias = "lastLogin")]
    pub last_login: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    MultipleTenantAdminDto {
        required user_id = "userId",
        required name = "name",
        required phone = "phone",
        required email = "email",
        optional api_authorized = "apiAuthorized",
        required last_login = "lastLogin",
    }
}

/// A page of users who can administer several tenants and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultipleTenantAdminListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<MultipleTenantAdminDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    MultipleTenantAdminListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A collaborating administrator of the user pool, with the user or tenant member behind it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantCooperatorDto {
    /// Unique ID of the user.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the collaborating administrator.
    ///
    /// Example: `<知道了有哪些类型再改这里>`.
    pub r#type: String,
    /// Whether the collaborating administrator is external.
    ///
    /// Example: `false`.
    pub external: bool,
    /// User behind the collaborating administrator.
    pub user: UserDto,
    /// Tenant member behind the collaborating administrator.
    #[doc(alias = "tenantUser")]
    pub tenant_user: Option<TenantUserDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TenantCooperatorDto {
        required user_id = "userId",
        required r#type = "type",
        required external = "external",
        required user = "user",
        optional tenant_user = "tenantUser",
    }
}

/// A page of collaborating administrators and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantCooperatorListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<TenantCooperatorDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TenantCooperatorListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// The console menus of a collaborating administrator and the codes of the policies granted to
/// the administrator.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantCooperatorSingleDto {
    /// Console menus of the collaborating administrator.
    pub list: Vec<String>,
    /// Codes of the policies granted to the collaborating administrator.
    #[doc(alias = "authorizedPoliciesCode")]
    pub authorized_policies_code: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TenantCooperatorSingleDto {
        required list = "list",
        required authorized_policies_code = "authorizedPoliciesCode",
    }
}

/// Business license, legal representative, and bank details that a tenant submits for
/// enterprise certification.
///
/// Used by [`create_tenant_enterprise_certification`](crate::management::ManagementClient::create_tenant_enterprise_certification), [`update_tenant_enterprise_certification`](crate::management::ManagementClient::update_tenant_enterprise_certification).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTenantEnterpriseCertificationBodyDto {
    /// Name of the enterprise.
    #[doc(alias = "businessName")]
    pub business_name: String,
    /// Business license of the enterprise.
    #[doc(alias = "businessLicense")]
    pub business_license: String,
    /// Name of the enterprise in the business register.
    #[doc(alias = "businessRegistrationName")]
    pub business_registration_name: String,
    /// Unified social credit code of the enterprise.
    #[doc(alias = "unifiedSocialCredit")]
    pub unified_social_credit: String,
    /// Name of the enterprise's legal representative.
    #[doc(alias = "legalRepresentativeName")]
    pub legal_representative_name: String,
    /// National identity card number.
    #[doc(alias = "nationalIdentificationNumber")]
    pub national_identification_number: String,
    /// Number of the bank card with which a person is certified.
    #[doc(alias = "personalBankCardNumber")]
    pub personal_bank_card_number: String,
    /// Phone number registered with the bank.
    #[doc(alias = "bankReservedPhone")]
    pub bank_reserved_phone: String,
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateTenantEnterpriseCertificationBodyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: CreateTenantEnterpriseCertificationBodyDtoRequired) -> Self {
        Self {
            business_name: required.business_name,
            business_license: required.business_license,
            business_registration_name: required.business_registration_name,
            unified_social_credit: required.unified_social_credit,
            legal_representative_name: required.legal_representative_name,
            national_identification_number: required.national_identification_number,
            personal_bank_card_number: required.personal_bank_card_number,
            bank_reserved_phone: required.bank_reserved_phone,
            tenant_id: required.tenant_id,
            ..Record::blank()
        }
    }
}

/// Required fields of a [`CreateTenantEnterpriseCertificationBodyDto`].
#[derive(Clone, PartialEq)]
pub struct CreateTenantEnterpriseCertificationBodyDtoRequired {
    /// Name of the enterprise.
    #[doc(alias = "businessName")]
    pub business_name: String,
    /// Business license of the enterprise.
    #[doc(alias = "businessLicense")]
    pub business_license: String,
    /// Name of the enterprise in the business register.
    #[doc(alias = "businessRegistrationName")]
    pub business_registration_name: String,
    /// Unified social credit code of the enterprise.
    #[doc(alias = "unifiedSocialCredit")]
    pub unified_social_credit: String,
    /// Name of the enterprise's legal representative.
    #[doc(alias = "legalRepresentativeName")]
    pub legal_representative_name: String,
    /// National identity card number.
    #[doc(alias = "nationalIdentificationNumber")]
    pub national_identification_number: String,
    /// Number of the bank card with which a person is certified.
    #[doc(alias = "personalBankCardNumber")]
    pub personal_bank_card_number: String,
    /// Phone number registered with the bank.
    #[doc(alias = "bankReservedPhone")]
    pub bank_reserved_phone: String,
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
}

required_fields! {
    CreateTenantEnterpriseCertificationBodyDtoRequired {
        required business_name = "businessName",
        required business_license = "businessLicense",
        required business_registration_name = "businessRegistrationName",
        required unified_social_credit = "unifiedSocialCredit",
        required legal_representative_name = "legalRepresentativeName",
        required national_identification_number = "nationalIdentificationNumber",
        required personal_bank_card_number = "personalBankCardNumber",
        required bank_reserved_phone = "bankReservedPhone",
        required tenant_id = "tenantId",
    }
}

record! {
    CreateTenantEnterpriseCertificationBodyDto {
        required business_name = "businessName",
        required business_license = "businessLicense",
        required business_registration_name = "businessRegistrationName",
        required unified_social_credit = "unifiedSocialCredit",
        required legal_representative_name = "legalRepresentativeName",
        required national_identification_number = "nationalIdentificationNumber",
        required personal_bank_card_number = "personalBankCardNumber",
        required bank_reserved_phone = "bankReservedPhone",
        required tenant_id = "tenantId",
    }
}

/// A tenant's enterprise certification: the submitted details, the review status, and the
/// reason for the decision.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantEnterpriseCertificationRespDto {
    /// Name of the enterprise.
    #[doc(alias = "businessName")]
    pub business_name: Option<String>,
    /// Business license of the enterprise.
    #[doc(alias = "businessLicense")]
    pub business_license: Option<String>,
    /// Time of the last update.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<DateTime>,
    /// Name of the enterprise in the business register.
    #[doc(alias = "businessRegistrationName")]
    pub business_registration_name: Option<String>,
    /// Unified social credit code of the enterprise.
    #[doc(alias = "unifiedSocialCredit")]
    pub unified_social_credit: Option<String>,
    /// Name of the enterprise's legal representative.
    #[doc(alias = "legalRepresentativeName")]
    pub legal_representative_name: Option<String>,
    /// National identity card number.
    #[doc(alias = "nationalIdentificationNumber")]
    pub national_identification_number: Option<String>,
    /// Number of the bank card with which a person is certified.
    #[doc(alias = "personalBankCardNumber")]
    pub personal_bank_card_number: Option<String>,
    /// Phone number registered with the bank.
    #[doc(alias = "bankReservedPhone")]
    pub bank_reserved_phone: Option<String>,
    /// Reason given for the review result.
    #[doc(alias = "reviewReason")]
    pub review_reason: Option<String>,
    /// Status of the tenant's enterprise certification.
    #[doc(alias = "enterpriseCertificationStatus")]
    pub enterprise_certification_status: Option<JsonValue>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TenantEnterpriseCertificationRespDto {
        optional business_name = "businessName",
        optional business_license = "businessLicense",
        optional updated_at = "updatedAt",
        optional business_registration_name = "businessRegistrationName",
        optional unified_social_credit = "unifiedSocialCredit",
        optional legal_representative_name = "legalRepresentativeName",
        optional national_identification_number = "nationalIdentificationNumber",
        optional personal_bank_card_number = "personalBankCardNumber",
        optional bank_reserved_phone = "bankReservedPhone",
        optional review_reason = "reviewReason",
        optional enterprise_certification_status = "enterpriseCertificationStatus",
    }
}

/// Response of `createTenant`.
pub type CreateTenantRespDto = Response<TenantDto>;

/// Response of `listTenants`.
pub type TenantListPaginatedRespDto = Response<TenantListPagingDto>;

/// Response of `getTenantLittleInfo`.
pub type TenantSingleRespDto = Response<TenantRespDto>;

/// Response of `importTenant`.
pub type ImportTenantRespDto = Response<ImportTenantDataDto>;

/// Response of `importTenantHistory`.
pub type ImportTenantHistoryRespDto = Response<ImportTenantHistoryDataDto>;

/// Response of `importTenantNotifyUser`.
pub type ImportTenantNotifyUserRespDto = Response<ImportTenantNotifyUseDataDto>;

/// Response of `sendSmsBatch`.
pub type SendSmsBatchRespDto = Response<SendSmsBatchDataDto>;

/// Response of `listTenantAdmin`.
pub type TenantUserListPaginatedRespDto = Response<TenantUserListPagingDto>;

/// Response of `generateInviteTenantUserLink`.
pub type InviteTenantUsersRespDto = Response<InviteTenantUsersDto>;

/// Response of `listInviteTennatUserRecords`.
pub type InviteTenantUserRecordListRespDto = Response<InviteTenantUserRecordListDto>;

/// Response of `listMultipleTenantAdmin`.
pub type MultipleTenantAdminPaginatedRespDto = Response<
    MultipleTenantAdminListPagingDto,
>;

/// Response of `listTenantCooperators`.
pub type TenantCooperatorPaginatedRespDto = Response<TenantCooperatorListPagingDto>;

/// Response of `getTenantCooperator`.
pub type TenantCooperatorSingleRespDto = Response<TenantCooperatorSingleDto>;
