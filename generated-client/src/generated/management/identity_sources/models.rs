// @generated from spec/management/identity-sources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Identity sources.

use crate::generated::shared::{ExtIdpCategory, ExtIdpType};
use crate::runtime::prelude::*;

/// Request to list identity sources.
///
/// Used by [`list_ext_idp`](crate::management::ManagementClient::list_ext_idp).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListExtIdpDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Unique ID of the application.
    ///
    /// Example: `6342b8537axxxx047d314109`.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListExtIdpDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`app_id`](Self#structfield.app_id).
    pub fn app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.app_id = value.into_option();
        self
    }
}

record! {
    ListExtIdpDto {
        optional tenant_id = "tenantId",
        optional app_id = "appId",
    }
}

/// Request to get an identity source.
///
/// Used by [`get_ext_idp`](crate::management::ManagementClient::get_ext_idp).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExtIdpDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Unique ID of the application.
    ///
    /// Example: `6342b8537axxxx047d314109`.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// ID of the identity source.
    ///
    /// Example: `6268b0e5e4b9a0e8ffa8fd60`.
    pub id: String,
    /// Type of the identity source.
    pub r#type: Option<ExtIdpCategory>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetExtIdpDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`app_id`](Self#structfield.app_id).
    pub fn app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.app_id = value.into_option();
        self
    }

    /// Sets [`type`](Self#structfield.type).
    pub fn r#type(mut self, value: impl IntoOption<ExtIdpCategory>) -> Self {
        self.r#type = value.into_option();
        self
    }
}

record! {
    GetExtIdpDto {
        optional tenant_id = "tenantId",
        optional app_id = "appId",
        required id = "id",
        optional r#type = "type",
    }
}

/// An identity source to create in the user pool or in a tenant.
///
/// Used by [`create_ext_idp`](crate::management::ManagementClient::create_ext_idp).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExtIdpDto {
    /// Name of the identity source.
    ///
    /// Example: `exampleName`.
    pub name: String,
    /// Type of the identity source or of the identity source connection.
    ///
    /// Example: `ad`.
    pub r#type: ExtIdpType,
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateExtIdpDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(name: impl Into<String>, r#type: impl Into<ExtIdpType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
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
    CreateExtIdpDto {
        required name = "name",
        required r#type = "type",
        optional tenant_id = "tenantId",
    }
}

/// An identity source and its new name.
///
/// Used by [`update_ext_idp`](crate::management::ManagementClient::update_ext_idp).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateExtIdpDto {
    /// Name of the identity source.
    ///
    /// Example: `exampleName`.
    pub name: String,
    /// ID of the identity source.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateExtIdpDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(name: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            id: id.into(),
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
    UpdateExtIdpDto {
        required name = "name",
        required id = "id",
        optional tenant_id = "tenantId",
    }
}

/// Request to delete an identity source.
///
/// Used by [`delete_ext_idp`](crate::management::ManagementClient::delete_ext_idp).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteExtIdpDto {
    /// ID of the identity source.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteExtIdpDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
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
    DeleteExtIdpDto {
        required id = "id",
        optional tenant_id = "tenantId",
    }
}

/// A connection to create under an existing identity source, with its type-specific settings.
///
/// Used by [`create_ext_idp_conn`](crate::management::ManagementClient::create_ext_idp_conn).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExtIdpConnDto {
    /// ID of the external identity source.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// Type of the identity source or of the identity source connection.
    ///
    /// Example: `ad`.
    pub r#type: ExtIdpConnType,
    /// Identifier of the identity source connection.
    ///
    /// Example: `my-wechat`.
    pub identifier: String,
    /// Whether the connection supports sign-in only.
    ///
    /// Example: `false`.
    #[doc(alias = "loginOnly")]
    pub login_only: Option<bool>,
    /// Icon of the identity source.
    ///
    /// Example: `https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png`.
    pub logo: Option<String>,
    /// Name of the connection shown on the sign-in page.
    ///
    /// Example: `登录页`.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// Custom configuration of the connection.
    ///
    /// Example: `{"clientId":"身份源上的 clientId","clientSecret":"身份源上的 clientSecret"}`.
    pub fields: SecretObject,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateExtIdpConnDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        ext_idp_id: impl Into<String>,
        r#type: impl Into<ExtIdpConnType>,
        identifier: impl Into<String>,
        display_name: impl Into<String>,
        fields: impl Into<SecretObject>,
    ) -> Self {
        Self {
            ext_idp_id: ext_idp_id.into(),
            r#type: r#type.into(),
            identifier: identifier.into(),
            display_name: display_name.into(),
            fields: fields.into(),
            ..Record::blank()
        }
    }

    /// Sets [`login_only`](Self#structfield.login_only).
    pub fn login_only(mut self, value: impl IntoOption<bool>) -> Self {
        self.login_only = value.into_option();
        self
    }

    /// Sets [`logo`](Self#structfield.logo).
    pub fn logo(mut self, value: impl IntoOption<String>) -> Self {
        self.logo = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    CreateExtIdpConnDto {
        required ext_idp_id = "extIdpId",
        required r#type = "type",
        required identifier = "identifier",
        optional login_only = "loginOnly",
        optional logo = "logo",
        required display_name = "displayName",
        required fields = "fields",
        optional tenant_id = "tenantId",
    }
}

/// Changes to make to an identity source connection.
///
/// Used by [`update_ext_idp_conn`](crate::management::ManagementClient::update_ext_idp_conn).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateExtIdpConnDto {
    /// ID of the identity source connection.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Display name of the identity source connection.
    ///
    /// Example: `exampleName`.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// Custom parameters of the identity source connection. Omitted parameters stay unchanged.
    ///
    /// Example: `{"clientId":"clientId"}`.
    pub fields: SecretObject,
    /// Icon of the identity source connection.
    ///
    /// Example: `https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png`.
    pub logo: Option<String>,
    /// Whether the connection supports sign-in only.
    ///
    /// Example: `false`.
    #[doc(alias = "loginOnly")]
    pub login_only: Option<bool>,
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateExtIdpConnDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        fields: impl Into<SecretObject>,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            fields: fields.into(),
            ..Record::blank()
        }
    }

    /// Sets [`logo`](Self#structfield.logo).
    pub fn logo(mut self, value: impl IntoOption<String>) -> Self {
        self.logo = value.into_option();
        self
    }

    /// Sets [`login_only`](Self#structfield.login_only).
    pub fn login_only(mut self, value: impl IntoOption<bool>) -> Self {
        self.login_only = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    UpdateExtIdpConnDto {
        required id = "id",
        required display_name = "displayName",
        required fields = "fields",
        optional logo = "logo",
        optional login_only = "loginOnly",
        optional tenant_id = "tenantId",
    }
}

/// Request to delete an identity source connection.
///
/// Used by [`delete_ext_idp_conn`](crate::management::ManagementClient::delete_ext_idp_conn).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteExtIdpConnDto {
    /// ID of the identity source connection.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteExtIdpConnDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
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
    DeleteExtIdpConnDto {
        required id = "id",
        optional tenant_id = "tenantId",
    }
}

/// An identity source connection to enable or disable for one or more applications or for a
/// tenant.
///
/// Used by [`change_ext_idp_conn_state`](crate::management::ManagementClient::change_ext_idp_conn_state).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeExtIdpConnStateDto {
    /// ID of the identity source connection.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Whether to enable the identity source connection.
    ///
    /// Example: `false`.
    pub enabled: bool,
    /// Unique ID of the application.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// IDs of the applications for which the identity source connection is enabled or disabled.
    #[doc(alias = "appIds")]
    pub app_ids: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ChangeExtIdpConnStateDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>, enabled: bool, app_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            enabled,
            app_id: app_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`app_ids`](Self#structfield.app_ids).
    pub fn app_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.app_ids = value.into_option();
        self
    }
}

record! {
    ChangeExtIdpConnStateDto {
        required id = "id",
        required enabled = "enabled",
        required app_id = "appId",
        optional tenant_id = "tenantId",
        optional app_ids = "appIds",
    }
}

/// An identity source connection to associate with a tenant or to dissociate from it.
///
/// Used by [`change_ext_idp_conn_association_state`](crate::management::ManagementClient::change_ext_idp_conn_association_state).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeExtIdpAssociationStateDto {
    /// ID of the identity source connection.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Whether to associate the identity source connection with the tenant. `false` removes the
    /// association.
    ///
    /// Example: `false`.
    pub association: bool,
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ChangeExtIdpAssociationStateDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>, association: bool) -> Self {
        Self {
            id: id.into(),
            association,
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
    ChangeExtIdpAssociationStateDto {
        required id = "id",
        required association = "association",
        optional tenant_id = "tenantId",
    }
}

/// Request to list identity sources of a tenant.
///
/// Used by [`list_tenant_ext_idp`](crate::management::ManagementClient::list_tenant_ext_idp).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTenantExtIdpDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Unique ID of the application.
    ///
    /// Example: `6342b8537axxxx047d314109`.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Type of the identity source.
    pub r#type: Option<ExtIdpCategory>,
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

impl ListTenantExtIdpDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`app_id`](Self#structfield.app_id).
    pub fn app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.app_id = value.into_option();
        self
    }

    /// Sets [`type`](Self#structfield.type).
    pub fn r#type(mut self, value: impl IntoOption<ExtIdpCategory>) -> Self {
        self.r#type = value.into_option();
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
    ListTenantExtIdpDto {
        optional tenant_id = "tenantId",
        optional app_id = "appId",
        optional r#type = "type",
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to get an identity source's application connections.
///
/// Used by [`ext_idp_conn_state_by_apps`](crate::management::ManagementClient::ext_idp_conn_state_by_apps).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpConnStateByAppsDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Unique ID of the application.
    ///
    /// Example: `6342b8537axxxx047d314109`.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// ID of the identity source.
    ///
    /// Example: `6268b0e5e4b9a0e8ffa8fd60`.
    pub id: String,
    /// Type of the identity source.
    pub r#type: Option<ExtIdpCategory>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ExtIdpConnStateByAppsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`app_id`](Self#structfield.app_id).
    pub fn app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.app_id = value.into_option();
        self
    }

    /// Sets [`type`](Self#structfield.type).
    pub fn r#type(mut self, value: impl IntoOption<ExtIdpCategory>) -> Self {
        self.r#type = value.into_option();
        self
    }
}

record! {
    ExtIdpConnStateByAppsDto {
        optional tenant_id = "tenantId",
        optional app_id = "appId",
        required id = "id",
        optional r#type = "type",
    }
}

/// An identity source, without its connections.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpDto {
    /// ID of the identity source.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Name of the identity source.
    ///
    /// Example: `default`.
    pub name: String,
    /// Logo of the identity source.
    ///
    /// Example: `https://files.authing.co/authing-console/social-connections/wechatIdentitySource.svg`.
    pub logo: String,
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Type of the identity source.
    ///
    /// Example: `wechat`.
    pub r#type: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ExtIdpDto {
        required id = "id",
        required name = "name",
        required logo = "logo",
        optional tenant_id = "tenantId",
        required r#type = "type",
    }
}

/// A page of identity sources and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<ExtIdpDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ExtIdpListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// An identity source with its connections.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpDetail {
    /// ID of the identity source.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Name of the identity source.
    ///
    /// Example: `default`.
    pub name: String,
    /// Logo of the identity source.
    ///
    /// Example: `https://files.authing.co/authing-console/social-connections/wechatIdentitySource.svg`.
    pub logo: String,
    /// Unique ID of the tenant.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Type of the identity source.
    ///
    /// Example: `wechat`.
    pub r#type: String,
    /// Connections of the identity source.
    pub connections: SecretObject,
    /// Whether users join automatically, for identity sources of tenants.
    ///
    /// Example: `true`.
    #[doc(alias = "autoJoin")]
    pub auto_join: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ExtIdpDetail {
        required id = "id",
        required name = "name",
        required logo = "logo",
        optional tenant_id = "tenantId",
        required r#type = "type",
        required connections = "connections",
        required auto_join = "autoJoin",
    }
}

/// An identity source connection and its account association settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpConnDetail {
    /// ID of the identity source connection.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Type of the identity source or of the identity source connection.
    pub r#type: ExtIdpConnType,
    /// ID of the identity source.
    ///
    /// Example: `6318061be13c0ce6a64093e5`.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// Icon of the identity source connection.
    ///
    /// Example: `https://files.authing.co/authing-console/social-connections/icon_xiaochengxu@2x.png`.
    pub logo: String,
    /// Identifier of the identity source connection.
    ///
    /// Example: `my-wechat`.
    pub identifier: Option<String>,
    /// Name of the identity source connection shown on the sign-in page.
    ///
    /// Example: `登录页`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Whether the connection supports sign-in only.
    ///
    /// Example: `true`.
    #[doc(alias = "loginOnly")]
    pub login_only: bool,
    /// Account association mode.
    ///
    /// Example: `challenge`.
    #[doc(alias = "associationMode")]
    pub association_mode: ExtIdpConnDetailAssociationMode,
    /// Ways to bind an account, such as `email-password`.
    ///
    /// Example: `["email-password"]`.
    #[doc(alias = "challengeBindingMethods")]
    pub challenge_binding_methods: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ExtIdpConnDetail {
        required id = "id",
        required r#type = "type",
        required ext_idp_id = "extIdpId",
        required logo = "logo",
        optional identifier = "identifier",
        optional display_name = "displayName",
        required login_only = "loginOnly",
        required association_mode = "associationMode",
        required challenge_binding_methods = "challengeBindingMethods",
    }
}

/// Account association mode.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtIdpConnDetailAssociationMode {
    /// Accounts are not associated.
    ///
    /// Serialized as `none`.
    #[doc(alias = "none")]
    None,
    /// Accounts are associated when a field matches.
    ///
    /// Serialized as `field`.
    #[doc(alias = "field")]
    Field,
    /// The user proves ownership of the account to associate.
    ///
    /// Serialized as `challenge`.
    #[doc(alias = "challenge")]
    Challenge,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ExtIdpConnDetailAssociationMode {
        None = "none",
        Field = "field",
        Challenge = "challenge",
    }
}

/// Kind of connection to an external identity source.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtIdpConnType {
    /// A connection to an OIDC identity source.
    ///
    /// Serialized as `oidc`.
    #[doc(alias = "oidc")]
    Oidc,
    /// A connection to an OAuth 2.0 identity source.
    ///
    /// Serialized as `oauth`.
    #[doc(alias = "oauth")]
    Oauth,
    /// A connection to a SAML identity source.
    ///
    /// Serialized as `saml`.
    #[doc(alias = "saml")]
    Saml,
    /// A connection to an LDAP user directory.
    ///
    /// Serialized as `ldap`.
    #[doc(alias = "ldap")]
    Ldap,
    /// A connection to a Windows Active Directory.
    ///
    /// Serialized as `ad`.
    #[doc(alias = "ad")]
    Ad,
    /// A connection to a CAS identity source.
    ///
    /// Serialized as `cas`.
    #[doc(alias = "cas")]
    Cas,
    /// A connection to Azure Active Directory.
    ///
    /// Serialized as `azure-ad`.
    #[doc(alias = "azure-ad")]
    AzureAd,
    /// Sign-in with Alipay.
    ///
    /// Serialized as `alipay`.
    #[doc(alias = "alipay")]
    Alipay,
    /// Sign-in with Facebook.
    ///
    /// Serialized as `facebook`.
    #[doc(alias = "facebook")]
    Facebook,
    /// Sign-in with Facebook in a mobile app.
    ///
    /// Serialized as `facebook:mobile`.
    #[doc(alias = "facebook:mobile")]
    FacebookMobile,
    /// Sign-in with Twitter.
    ///
    /// Serialized as `twitter`.
    #[doc(alias = "twitter")]
    Twitter,
    /// Sign-in with Google in a mobile app.
    ///
    /// Serialized as `google:mobile`.
    #[doc(alias = "google:mobile")]
    GoogleMobile,
    /// Sign-in with Google.
    ///
    /// Serialized as `google`.
    #[doc(alias = "google")]
    Google,
    /// WeChat sign-in by QR code on a PC.
    ///
    /// Serialized as `wechat:pc`.
    #[doc(alias = "wechat:pc")]
    WechatPc,
    /// Sign-in with WeChat in a mobile app.
    ///
    /// Serialized as `wechat:mobile`.
    #[doc(alias = "wechat:mobile")]
    WechatMobile,
    /// WeChat sign-in by web page authorization inside WeChat.
    ///
    /// Serialized as `wechat:webpage-authorization`.
    #[doc(alias = "wechat:webpage-authorization")]
    WechatWebpageAuthorization,
    /// Sign-in by scanning the QR code of a WeChat Official Account.
    ///
    /// Serialized as `wechatmp-qrcode`.
    #[doc(alias = "wechatmp-qrcode")]
    WechatmpQrcode,
    /// Sign-in inside a WeChat Mini Program.
    ///
    /// Serialized as `wechat:miniprogram:default`.
    #[doc(alias = "wechat:miniprogram:default")]
    WechatMiniprogramDefault,
    /// Sign-in by scanning a QR code with a WeChat Mini Program.
    ///
    /// Serialized as `wechat:miniprogram:qrconnect`.
    #[doc(alias = "wechat:miniprogram:qrconnect")]
    WechatMiniprogramQrconnect,
    /// Sign-in in a mobile app that opens a WeChat Mini Program.
    ///
    /// Serialized as `wechat:miniprogram:app-launch`.
    #[doc(alias = "wechat:miniprogram:app-launch")]
    WechatMiniprogramAppLaunch,
    /// Sign-in with GitHub.
    ///
    /// Serialized as `github`.
    #[doc(alias = "github")]
    Github,
    /// Sign-in with GitHub in a mobile app.
    ///
    /// Serialized as `github:mobile`.
    #[doc(alias = "github:mobile")]
    GithubMobile,
    /// Sign-in with QQ.
    ///
    /// Serialized as `qq`.
    #[doc(alias = "qq")]
    Qq,
    /// Sign-in with QQ in a mobile app.
    ///
    /// Serialized as `qq:mobile`.
    #[doc(alias = "qq:mobile")]
    QqMobile,
    /// WeCom QR code sign-in with a company's own app.
    ///
    /// Serialized as `wechatwork:corp:qrconnect`.
    #[doc(alias = "wechatwork:corp:qrconnect")]
    WechatworkCorpQrconnect,
    /// WeCom QR code sign-in in delegated development mode.
    ///
    /// Serialized as `wechatwork:agency:qrconnect`.
    #[doc(alias = "wechatwork:agency:qrconnect")]
    WechatworkAgencyQrconnect,
    /// WeCom QR code sign-in with a service provider's app.
    ///
    /// Serialized as `wechatwork:service-provider:qrconnect`.
    #[doc(alias = "wechatwork:service-provider:qrconnect")]
    WechatworkServiceProviderQrconnect,
    /// Sign-in with WeCom (WeChat Work) in a mobile app.
    ///
    /// Serialized as `wechatwork:mobile`.
    #[doc(alias = "wechatwork:mobile")]
    WechatworkMobile,
    /// Sign-in with WeCom in a mobile app, in delegated development mode.
    ///
    /// Serialized as `wechatwork:agency:mobile`.
    #[doc(alias = "wechatwork:agency:mobile")]
    WechatworkAgencyMobile,
    /// Sign-in with DingTalk.
    ///
    /// Serialized as `dingtalk`.
    #[doc(alias = "dingtalk")]
    Dingtalk,
    /// Sign-in with DingTalk in a mobile app.
    ///
    /// Serialized as `dingtalk:mobile`.
    #[doc(alias = "dingtalk:mobile")]
    DingtalkMobile,
    /// DingTalk sign-in with a service provider's app.
    ///
    /// Serialized as `dingtalk:provider`.
    #[doc(alias = "dingtalk:provider")]
    DingtalkProvider,
    /// Sign-in with Sina Weibo.
    ///
    /// Serialized as `weibo`.
    #[doc(alias = "weibo")]
    Weibo,
    /// Sign-in with Sina Weibo in a mobile app.
    ///
    /// Serialized as `weibo:mobile`.
    #[doc(alias = "weibo:mobile")]
    WeiboMobile,
    /// Sign-in with Apple.
    ///
    /// Serialized as `apple`.
    #[doc(alias = "apple")]
    Apple,
    /// Sign-in with Apple on the web.
    ///
    /// Serialized as `apple:web`.
    #[doc(alias = "apple:web")]
    AppleWeb,
    /// Sign-in with Baidu.
    ///
    /// Serialized as `baidu`.
    #[doc(alias = "baidu")]
    Baidu,
    /// Sign-in with Baidu in a mobile app.
    ///
    /// Serialized as `baidu:mobile`.
    #[doc(alias = "baidu:mobile")]
    BaiduMobile,
    /// Sign-in with a company's own Lark (Feishu) app.
    ///
    /// Serialized as `lark-internal`.
    #[doc(alias = "lark-internal")]
    LarkInternal,
    /// Sign-in with a Lark (Feishu) app store app.
    ///
    /// Serialized as `lark-public`.
    #[doc(alias = "lark-public")]
    LarkPublic,
    /// Sign-in from a Lark block (widget).
    ///
    /// Serialized as `lark-block`.
    #[doc(alias = "lark-block")]
    LarkBlock,
    /// Sign-in with GitLab.
    ///
    /// Serialized as `gitlab`.
    #[doc(alias = "gitlab")]
    Gitlab,
    /// Sign-in with GitLab in a mobile app.
    ///
    /// Serialized as `gitlab:mobile`.
    #[doc(alias = "gitlab:mobile")]
    GitlabMobile,
    /// Sign-in with LinkedIn.
    ///
    /// Serialized as `linkedin`.
    #[doc(alias = "linkedin")]
    Linkedin,
    /// Sign-in with LinkedIn in a mobile app.
    ///
    /// Serialized as `linkedin:mobile`.
    #[doc(alias = "linkedin:mobile")]
    LinkedinMobile,
    /// Sign-in with Slack.
    ///
    /// Serialized as `slack`.
    #[doc(alias = "slack")]
    Slack,
    /// Sign-in with Slack in a mobile app.
    ///
    /// Serialized as `slack:mobile`.
    #[doc(alias = "slack:mobile")]
    SlackMobile,
    /// One-tap sign-in with NetEase Yidun.
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
    /// Sign-in with Gitee in a mobile app.
    ///
    /// Serialized as `gitee:mobile`.
    #[doc(alias = "gitee:mobile")]
    GiteeMobile,
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
    /// Active Directory sign-in with Kerberos.
    ///
    /// Serialized as `ad-kerberos`.
    #[doc(alias = "ad-kerberos")]
    AdKerberos,
    /// Sign-in with a Huawei account.
    ///
    /// Serialized as `huawei`.
    #[doc(alias = "huawei")]
    Huawei,
    /// Sign-in with a Huawei account in a mobile app.
    ///
    /// Serialized as `huawei:mobile`.
    #[doc(alias = "huawei:mobile")]
    HuaweiMobile,
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
    /// Sign-in with a Xiaomi account in a mobile app.
    ///
    /// Serialized as `xiaomi:mobile`.
    #[doc(alias = "xiaomi:mobile")]
    XiaomiMobile,
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
    /// Sign-in with an Amazon account in a mobile app.
    ///
    /// Serialized as `amazon:mobile`.
    #[doc(alias = "amazon:mobile")]
    AmazonMobile,
    /// Sign-in with Douyin in a mobile app.
    ///
    /// Serialized as `douyin:mobile`.
    #[doc(alias = "douyin:mobile")]
    DouyinMobile,
    /// Sign-in inside a Douyin Mini Program.
    ///
    /// Serialized as `douyin:miniprogram:default`.
    #[doc(alias = "douyin:miniprogram:default")]
    DouyinMiniprogramDefault,
    /// Sign-in with Kuaishou in a mobile app.
    ///
    /// Serialized as `kuaishou:mobile`.
    #[doc(alias = "kuaishou:mobile")]
    KuaishouMobile,
    /// Sign-in with LINE in a mobile app.
    ///
    /// Serialized as `line:mobile`.
    #[doc(alias = "line:mobile")]
    LineMobile,
    /// Sign-in with an OPPO account in a mobile app.
    ///
    /// Serialized as `oppo:mobile`.
    #[doc(alias = "oppo:mobile")]
    OppoMobile,
    /// WeCom QR code sign-in with an app developed by GenAuth in delegated development mode.
    ///
    /// Serialized as `wechatwork:qrconnect:of:authing:agency`.
    #[doc(alias = "wechatwork:qrconnect:of:authing:agency")]
    WechatworkQrconnectOfAuthingAgency,
    /// A custom identity source named `sdbz`.
    ///
    /// Serialized as `sdbz`.
    #[doc(alias = "sdbz")]
    Sdbz,
    /// QR code sign-in with Zhejiang government services.
    ///
    /// Serialized as `zjzwfw-qrcode`.
    #[doc(alias = "zjzwfw-qrcode")]
    ZjzwfwQrcode,
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
    ExtIdpConnType {
        Oidc = "oidc",
        Oauth = "oauth",
        Saml = "saml",
        Ldap = "ldap",
        Ad = "ad",
        Cas = "cas",
        AzureAd = "azure-ad",
        Alipay = "alipay",
        Facebook = "facebook",
        FacebookMobile = "facebook:mobile",
        Twitter = "twitter",
        GoogleMobile = "google:mobile",
        Google = "google",
        WechatPc = "wechat:pc",
        WechatMobile = "wechat:mobile",
        WechatWebpageAuthorization = "wechat:webpage-authorization",
        WechatmpQrcode = "wechatmp-qrcode",
        WechatMiniprogramDefault = "wechat:miniprogram:default",
        WechatMiniprogramQrconnect = "wechat:miniprogram:qrconnect",
        WechatMiniprogramAppLaunch = "wechat:miniprogram:app-launch",
        Github = "github",
        GithubMobile = "github:mobile",
        Qq = "qq",
        QqMobile = "qq:mobile",
        WechatworkCorpQrconnect = "wechatwork:corp:qrconnect",
        WechatworkAgencyQrconnect = "wechatwork:agency:qrconnect",
        WechatworkServiceProviderQrconnect = "wechatwork:service-provider:qrconnect",
        WechatworkMobile = "wechatwork:mobile",
        WechatworkAgencyMobile = "wechatwork:agency:mobile",
        Dingtalk = "dingtalk",
        DingtalkMobile = "dingtalk:mobile",
        DingtalkProvider = "dingtalk:provider",
        Weibo = "weibo",
        WeiboMobile = "weibo:mobile",
        Apple = "apple",
        AppleWeb = "apple:web",
        Baidu = "baidu",
        BaiduMobile = "baidu:mobile",
        LarkInternal = "lark-internal",
        LarkPublic = "lark-public",
        LarkBlock = "lark-block",
        Gitlab = "gitlab",
        GitlabMobile = "gitlab:mobile",
        Linkedin = "linkedin",
        LinkedinMobile = "linkedin:mobile",
        Slack = "slack",
        SlackMobile = "slack:mobile",
        Yidun = "yidun",
        Qingcloud = "qingcloud",
        Gitee = "gitee",
        GiteeMobile = "gitee:mobile",
        Instagram = "instagram",
        Welink = "welink",
        AdKerberos = "ad-kerberos",
        Huawei = "huawei",
        HuaweiMobile = "huawei:mobile",
        Honor = "honor",
        Xiaomi = "xiaomi",
        XiaomiMobile = "xiaomi:mobile",
        Aws = "aws",
        Amazon = "amazon",
        AmazonMobile = "amazon:mobile",
        DouyinMobile = "douyin:mobile",
        DouyinMiniprogramDefault = "douyin:miniprogram:default",
        KuaishouMobile = "kuaishou:mobile",
        LineMobile = "line:mobile",
        OppoMobile = "oppo:mobile",
        WechatworkQrconnectOfAuthingAgency = "wechatwork:qrconnect:of:authing:agency",
        Sdbz = "sdbz",
        ZjzwfwQrcode = "zjzwfw-qrcode",
        Zzding = "zzding",
        Seeyona8v5 = "seeyona8v5",
    }
}

/// Response of `listExtIdp`.
pub type ExtIdpListPaginatedRespDto = Response<ExtIdpListPagingDto>;

/// Response of `getExtIdp`.
pub type ExtIdpDetailSingleRespDto = Response<ExtIdpDetail>;

/// Response of `createExtIdp`.
pub type ExtIdpSingleRespDto = Response<ExtIdpDto>;

/// Response of `createExtIdpConn`.
pub type ExtIdpConnDetailSingleRespDto = Response<ExtIdpConnDetail>;
