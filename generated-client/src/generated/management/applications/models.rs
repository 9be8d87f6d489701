// @generated from spec/management/applications.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Applications.

use crate::generated::management::{
    ExtIdpConnType, PaginationDto, PermissionStrategy, UserIdType,
};
use crate::generated::shared::{
    ApplicationType, ExtIdpType, FactorType, PermissionEffect,
};
use crate::runtime::prelude::*;

/// Request to get an application.
///
/// Used by [`get_application`](crate::management::ManagementClient::get_application).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationDto {
    /// Unique ID of the application.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetApplicationDto {
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
    GetApplicationDto {
        required app_id = "appId",
    }
}

/// Request to get the authorization of a subject.
///
/// Used by [`detail_auth_subject`](crate::management::ManagementClient::detail_auth_subject).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetailAuthSubjectDto {
    /// ID of the subject.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "targetId")]
    pub target_id: String,
    /// Type of the subject.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: AuthorizationSubjectType,
    /// Unique ID of the application.
    ///
    /// Example: `5a597f35085a2000144a10ed`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DetailAuthSubjectDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_id: impl Into<String>,
        target_type: impl Into<AuthorizationSubjectType>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            target_id: target_id.into(),
            target_type: target_type.into(),
            app_id: app_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DetailAuthSubjectDto {
        required target_id = "targetId",
        required target_type = "targetType",
        required app_id = "appId",
    }
}

/// The subject and the filters for `listAuthSubject`.
///
/// Used by [`list_auth_subject`](crate::management::ManagementClient::list_auth_subject).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAuthSubjectDto {
    /// ID of the subject.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "targetId")]
    pub target_id: String,
    /// Type of the subject.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: AuthorizationSubjectType,
    /// Name of the application.
    ///
    /// Example: `应用一`.
    #[doc(alias = "appName")]
    pub app_name: Option<String>,
    /// Application types to filter by.
    ///
    /// Example: `["SELFBUILT"]`.
    #[doc(alias = "appTypeList")]
    pub app_type_list: Option<Vec<String>>,
    /// Effects to filter by: `ALLOW`, `DENY`, or both.
    ///
    /// Example: `["ALLOW","DENY"]`.
    pub effect: Option<Vec<String>>,
    /// Filters authorizations by whether they are in effect.
    ///
    /// Example: `true`.
    pub enabled: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListAuthSubjectDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_id: impl Into<String>,
        target_type: impl Into<AuthorizationSubjectType>,
    ) -> Self {
        Self {
            target_id: target_id.into(),
            target_type: target_type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`app_name`](Self#structfield.app_name).
    pub fn app_name(mut self, value: impl IntoOption<String>) -> Self {
        self.app_name = value.into_option();
        self
    }

    /// Sets [`app_type_list`](Self#structfield.app_type_list).
    pub fn app_type_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.app_type_list = value.into_option();
        self
    }

    /// Sets [`effect`](Self#structfield.effect).
    pub fn effect(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.effect = value.into_option();
        self
    }

    /// Sets [`enabled`](Self#structfield.enabled).
    pub fn enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled = value.into_option();
        self
    }
}

record! {
    ListAuthSubjectDto {
        required target_id = "targetId",
        required target_type = "targetType",
        optional app_name = "appName",
        optional app_type_list = "appTypeList",
        optional effect = "effect",
        optional enabled = "enabled",
    }
}

/// Filters and pagination for `listAuthApplication`.
///
/// Used by [`list_auth_application`](crate::management::ManagementClient::list_auth_application).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationAuthDto {
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
    /// Unique ID of the application.
    ///
    /// Example: `5a597f35085a2000144a10ed`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the subject of the authorization.
    ///
    /// Example: `张三`.
    #[doc(alias = "targetName")]
    pub target_name: Option<String>,
    /// Subject types to filter by: `USER`, `ORG`, `ROLE`, or `GROUP`.
    ///
    /// Example: `["USER","ORG"]`.
    #[doc(alias = "targetTypeList")]
    pub target_type_list: Option<Vec<String>>,
    /// Effect to filter by.
    pub effect: Option<PermissionEffect>,
    /// Whether the authorization is in effect.
    ///
    /// Example: `true`.
    pub enabled: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListApplicationAuthDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
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

    /// Sets [`target_name`](Self#structfield.target_name).
    pub fn target_name(mut self, value: impl IntoOption<String>) -> Self {
        self.target_name = value.into_option();
        self
    }

    /// Sets [`target_type_list`](Self#structfield.target_type_list).
    pub fn target_type_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.target_type_list = value.into_option();
        self
    }

    /// Sets [`effect`](Self#structfield.effect).
    pub fn effect(mut self, value: impl IntoOption<PermissionEffect>) -> Self {
        self.effect = value.into_option();
        self
    }

    /// Sets [`enabled`](Self#structfield.enabled).
    pub fn enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled = value.into_option();
        self
    }
}

record! {
    ListApplicationAuthDto {
        optional page = "page",
        optional limit = "limit",
        required app_id = "appId",
        optional target_name = "targetName",
        optional target_type_list = "targetTypeList",
        optional effect = "effect",
        optional enabled = "enabled",
    }
}

/// The application authorization to enable or disable.
///
/// Used by [`enabled_auth`](crate::management::ManagementClient::enabled_auth).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuthEnabledDto {
    /// Unique ID of the authorization.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub id: String,
    /// Whether the authorization is in effect.
    ///
    /// Example: `true`.
    pub enabled: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateAuthEnabledDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>, enabled: bool) -> Self {
        Self {
            id: id.into(),
            enabled,
            ..Record::blank()
        }
    }
}

record! {
    UpdateAuthEnabledDto {
        required id = "id",
        required enabled = "enabled",
    }
}

/// Request to delete application authorizations.
///
/// Used by [`delete_auth`](crate::management::ManagementClient::delete_auth).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAuthDto {
    /// IDs of the authorizations.
    ///
    /// Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    #[doc(alias = "authIds")]
    pub auth_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteAuthDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(auth_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            auth_ids: auth_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteAuthDto {
        required auth_ids = "authIds",
    }
}

/// Request to list applications.
///
/// Used by [`list_applications`](crate::management::ManagementClient::list_applications).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListApplicationsDto {
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
    /// Whether the application is an integrated application. As a query parameter, filters
    /// applications by this property.
    ///
    /// Server default: `false`.
    #[doc(alias = "isIntegrateApp")]
    pub is_integrate_app: Option<bool>,
    /// Filters applications by whether they are self-built.
    ///
    /// Server default: `false`.
    #[doc(alias = "isSelfBuiltApp")]
    pub is_self_built_app: Option<bool>,
    /// Filters applications by whether single sign-on is enabled for them.
    ///
    /// Server default: `false`.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: Option<bool>,
    /// Text for a fuzzy search of applications.
    ///
    /// Example: `test`.
    pub keywords: Option<String>,
    /// Whether to search all applications.
    ///
    /// Example: `true`.
    pub all: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListApplicationsDto {
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

    /// Sets [`is_integrate_app`](Self#structfield.is_integrate_app).
    pub fn is_integrate_app(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_integrate_app = value.into_option();
        self
    }

    /// Sets [`is_self_built_app`](Self#structfield.is_self_built_app).
    pub fn is_self_built_app(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_self_built_app = value.into_option();
        self
    }

    /// Sets [`sso_enabled`](Self#structfield.sso_enabled).
    pub fn sso_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.sso_enabled = value.into_option();
        self
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`all`](Self#structfield.all).
    pub fn all(mut self, value: impl IntoOption<bool>) -> Self {
        self.all = value.into_option();
        self
    }
}

record! {
    ListApplicationsDto {
        optional page = "page",
        optional limit = "limit",
        optional is_integrate_app = "isIntegrateApp",
        optional is_self_built_app = "isSelfBuiltApp",
        optional sso_enabled = "ssoEnabled",
        optional keywords = "keywords",
        optional all = "all",
    }
}

/// Request to get an application summary.
///
/// Used by [`get_application_simple_info`](crate::management::ManagementClient::get_application_simple_info).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationSimpleInfoDto {
    /// Unique ID of the application.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetApplicationSimpleInfoDto {
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
    GetApplicationSimpleInfoDto {
        required app_id = "appId",
    }
}

/// Request to list application summaries.
///
/// Used by [`list_application_simple_info`](crate::management::ManagementClient::list_application_simple_info).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListApplicationSimpleInfoDto {
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
    /// Whether the application is an integrated application. As a query parameter, filters
    /// applications by this property.
    ///
    /// Server default: `false`.
    #[doc(alias = "isIntegrateApp")]
    pub is_integrate_app: Option<bool>,
    /// Filters applications by whether they are self-built.
    ///
    /// Server default: `false`.
    #[doc(alias = "isSelfBuiltApp")]
    pub is_self_built_app: Option<bool>,
    /// Filters applications by whether single sign-on is enabled for them.
    ///
    /// Server default: `false`.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: Option<bool>,
    /// Text for a fuzzy search of applications.
    ///
    /// Example: `test`.
    pub keywords: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListApplicationSimpleInfoDto {
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

    /// Sets [`is_integrate_app`](Self#structfield.is_integrate_app).
    pub fn is_integrate_app(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_integrate_app = value.into_option();
        self
    }

    /// Sets [`is_self_built_app`](Self#structfield.is_self_built_app).
    pub fn is_self_built_app(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_self_built_app = value.into_option();
        self
    }

    /// Sets [`sso_enabled`](Self#structfield.sso_enabled).
    pub fn sso_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.sso_enabled = value.into_option();
        self
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }
}

record! {
    ListApplicationSimpleInfoDto {
        optional page = "page",
        optional limit = "limit",
        optional is_integrate_app = "isIntegrateApp",
        optional is_self_built_app = "isSelfBuiltApp",
        optional sso_enabled = "ssoEnabled",
        optional keywords = "keywords",
    }
}

/// An application to create, with its protocol, sign-in, sign-up, and branding settings.
///
/// Used by [`create_application`](crate::management::ManagementClient::create_application).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationDto {
    /// Name of the application.
    ///
    /// Example: `示例应用`.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// Template of the integrated application, such as `github`. Required for integrated
    /// applications, for which only `template` and `templateData` are read and all other fields are
    /// ignored.
    ///
    /// Example: `github`.
    pub template: Option<String>,
    /// Settings of the integrated application. Required for integrated applications.
    ///
    /// Example: `github`.
    #[doc(alias = "templateData")]
    pub template_data: Option<JsonValue>,
    /// Unique identifier of the application. Required for self-built applications.
    ///
    /// Example: `example`.
    #[doc(alias = "appIdentifier")]
    pub app_identifier: Option<String>,
    /// URL of the application's logo.
    ///
    /// Example: `https://files.authing.co/authing-console/default-app-logo.png`.
    #[doc(alias = "appLogo")]
    pub app_logo: Option<String>,
    /// Description of the application.
    ///
    /// Example: `示例描述信息`.
    #[doc(alias = "appDescription")]
    pub app_description: Option<String>,
    /// Type of the application.
    ///
    /// Server default: `web`.\
    /// Example: `web`.
    #[doc(alias = "appType")]
    pub app_type: Option<ApplicationType>,
    /// Default protocol of the application.
    ///
    /// Example: `oidc`.
    #[doc(alias = "defaultProtocol")]
    pub default_protocol: Option<SsoProtocol>,
    /// Callback URLs of the application for sign-in.
    ///
    /// Example: `["https://example.com/callback"]`.
    #[doc(alias = "redirectUris")]
    pub redirect_uris: Option<Vec<String>>,
    /// Callback URLs of the application for sign-out.
    ///
    /// Example: `["https://example.com/logout-callback"]`.
    #[doc(alias = "logoutRedirectUris")]
    pub logout_redirect_uris: Option<Vec<String>>,
    /// URL that starts the sign-in. The browser opens it when the sign-in is tried out from the
    /// application details in the GenAuth console or when the application's icon is clicked in the
    /// application panel. Defaults to the GenAuth sign-in page.
    #[doc(alias = "initLoginUri")]
    pub init_login_uri: Option<String>,
    /// Whether single sign-on (SSO) is enabled for the application.
    ///
    /// Example: `false`.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: Option<bool>,
    /// OIDC protocol settings.
    #[doc(alias = "oidcConfig")]
    pub oidc_config: Option<OIDCConfig>,
    /// Whether the application acts as a SAML identity provider.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "samlProviderEnabled")]
    pub saml_provider_enabled: Option<bool>,
    /// SAML protocol settings.
    #[doc(alias = "samlConfig")]
    pub saml_config: Option<SamlIdpConfig>,
    /// Whether the application acts as an OAuth identity provider.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "oauthProviderEnabled")]
    pub oauth_provider_enabled: Option<bool>,
    /// OAuth 2.0 protocol settings. OAuth 2.0 is no longer recommended; use OIDC instead.
    #[doc(alias = "oauthConfig")]
    pub oauth_config: Option<OauthIdpConfig>,
    /// Whether the application acts as a CAS identity provider.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "casProviderEnabled")]
    pub cas_provider_enabled: Option<bool>,
    /// CAS protocol settings.
    #[doc(alias = "casConfig")]
    pub cas_config: Option<CasIdPConfig>,
    /// Sign-in settings.
    #[doc(alias = "loginConfig")]
    pub login_config: Option<ApplicationLoginConfigInputDto>,
    /// Sign-up settings.
    #[doc(alias = "registerConfig")]
    pub register_config: Option<ApplicationRegisterConfigInputDto>,
    /// Branding settings, such as custom CSS and the buttons that the sign-in box shows.
    #[doc(alias = "brandingConfig")]
    pub branding_config: Option<ApplicationBrandingConfigInputDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateApplicationDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_name: impl Into<String>) -> Self {
        Self {
            app_name: app_name.into(),
            ..Record::blank()
        }
    }

    /// Sets [`template`](Self#structfield.template).
    pub fn template(mut self, value: impl IntoOption<String>) -> Self {
        self.template = value.into_option();
        self
    }

    /// Sets [`template_data`](Self#structfield.template_data).
    pub fn template_data(mut self, value: impl IntoOption<JsonValue>) -> Self {
        self.template_data = value.into_option();
        self
    }

    /// Sets [`app_identifier`](Self#structfield.app_identifier).
    pub fn app_identifier(mut self, value: impl IntoOption<String>) -> Self {
        self.app_identifier = value.into_option();
        self
    }

    /// Sets [`app_logo`](Self#structfield.app_logo).
    pub fn app_logo(mut self, value: impl IntoOption<String>) -> Self {
        self.app_logo = value.into_option();
        self
    }

    /// Sets [`app_description`](Self#structfield.app_description).
    pub fn app_description(mut self, value: impl IntoOption<String>) -> Self {
        self.app_description = value.into_option();
        self
    }

    /// Sets [`app_type`](Self#structfield.app_type).
    pub fn app_type(mut self, value: impl IntoOption<ApplicationType>) -> Self {
        self.app_type = value.into_option();
        self
    }

    /// Sets [`default_protocol`](Self#structfield.default_protocol).
    pub fn default_protocol(mut self, value: impl IntoOption<SsoProtocol>) -> Self {
        self.default_protocol = value.into_option();
        self
    }

    /// Sets [`redirect_uris`](Self#structfield.redirect_uris).
    pub fn redirect_uris(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.redirect_uris = value.into_option();
        self
    }

    /// Sets [`logout_redirect_uris`](Self#structfield.logout_redirect_uris).
    pub fn logout_redirect_uris(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.logout_redirect_uris = value.into_option();
        self
    }

    /// Sets [`init_login_uri`](Self#structfield.init_login_uri).
    pub fn init_login_uri(mut self, value: impl IntoOption<String>) -> Self {
        self.init_login_uri = value.into_option();
        self
    }

    /// Sets [`sso_enabled`](Self#structfield.sso_enabled).
    pub fn sso_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.sso_enabled = value.into_option();
        self
    }

    /// Sets [`oidc_config`](Self#structfield.oidc_config).
    pub fn oidc_config(mut self, value: impl IntoOption<OIDCConfig>) -> Self {
        self.oidc_config = value.into_option();
        self
    }

    /// Sets [`saml_provider_enabled`](Self#structfield.saml_provider_enabled).
    pub fn saml_provider_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.saml_provider_enabled = value.into_option();
        self
    }

    /// Sets [`saml_config`](Self#structfield.saml_config).
    pub fn saml_config(mut self, value: impl IntoOption<SamlIdpConfig>) -> Self {
        self.saml_config = value.into_option();
        self
    }

    /// Sets [`oauth_provider_enabled`](Self#structfield.oauth_provider_enabled).
    pub fn oauth_provider_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.oauth_provider_enabled = value.into_option();
        self
    }

    /// Sets [`oauth_config`](Self#structfield.oauth_config).
    pub fn oauth_config(mut self, value: impl IntoOption<OauthIdpConfig>) -> Self {
        self.oauth_config = value.into_option();
        self
    }

    /// Sets [`cas_provider_enabled`](Self#structfield.cas_provider_enabled).
    pub fn cas_provider_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.cas_provider_enabled = value.into_option();
        self
    }

    /// Sets [`cas_config`](Self#structfield.cas_config).
    pub fn cas_config(mut self, value: impl IntoOption<CasIdPConfig>) -> Self {
        self.cas_config = value.into_option();
        self
    }

    /// Sets [`login_config`](Self#structfield.login_config).
    pub fn login_config(
        mut self,
        value: impl IntoOption<ApplicationLoginConfigInputDto>,
    ) -> Self {
        self.login_config = value.into_option();
        self
    }

    /// Sets [`register_config`](Self#structfield.register_config).
    pub fn register_config(
        mut self,
        value: impl IntoOption<ApplicationRegisterConfigInputDto>,
    ) -> Self {
        self.register_config = value.into_option();
        self
    }

    /// Sets [`branding_config`](Self#structfield.branding_config).
    pub fn branding_config(
        mut self,
        value: impl IntoOption<ApplicationBrandingConfigInputDto>,
    ) -> Self {
        self.branding_config = value.into_option();
        self
    }
}

record! {
    CreateApplicationDto {
        required app_name = "appName",
        optional template = "template",
        optional template_data = "templateData",
        optional app_identifier = "appIdentifier",
        optional app_logo = "appLogo",
        optional app_description = "appDescription",
        optional app_type = "appType",
        optional default_protocol = "defaultProtocol",
        optional redirect_uris = "redirectUris",
        optional logout_redirect_uris = "logoutRedirectUris",
        optional init_login_uri = "initLoginUri",
        optional sso_enabled = "ssoEnabled",
        optional oidc_config = "oidcConfig",
        optional saml_provider_enabled = "samlProviderEnabled",
        optional saml_config = "samlConfig",
        optional oauth_provider_enabled = "oauthProviderEnabled",
        optional oauth_config = "oauthConfig",
        optional cas_provider_enabled = "casProviderEnabled",
        optional cas_config = "casConfig",
        optional login_config = "loginConfig",
        optional register_config = "registerConfig",
        optional branding_config = "brandingConfig",
    }
}

/// Request to delete an application.
///
/// Used by [`delete_application`](crate::management::ManagementClient::delete_application).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteApplicationDto {
    /// Unique ID of the application.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteApplicationDto {
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
    DeleteApplicationDto {
        required app_id = "appId",
    }
}

/// Request to get the secret of an application.
///
/// Used by [`get_application_secret`](crate::management::ManagementClient::get_application_secret).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationSecretDto {
    /// Unique ID of the application.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetApplicationSecretDto {
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
    GetApplicationSecretDto {
        required app_id = "appId",
    }
}

/// Request to refresh the secret of an application.
///
/// Used by [`refresh_application_secret`](crate::management::ManagementClient::refresh_application_secret).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefreshApplicationSecretDto {
    /// Unique ID of the application.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RefreshApplicationSecretDto {
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
    RefreshApplicationSecretDto {
        required app_id = "appId",
    }
}

/// Request to list the active users of an application.
///
/// Used by [`list_application_active_users`](crate::management::ManagementClient::list_application_active_users).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationActiveUsersDto {
    /// Unique ID of the application.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Additional options of the request.
    pub options: Option<ListApplicationActiveUsersOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListApplicationActiveUsersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<ListApplicationActiveUsersOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    ListApplicationActiveUsersDto {
        required app_id = "appId",
        optional options = "options",
    }
}

/// Request to get the default access policy.
///
/// Used by [`get_application_permission_strategy`](crate::management::ManagementClient::get_application_permission_strategy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationPermissionStrategyDto {
    /// Unique ID of the application.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetApplicationPermissionStrategyDto {
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
    GetApplicationPermissionStrategyDto {
        required app_id = "appId",
    }
}

/// The default access policy to set on an application.
///
/// Used by [`update_application_permission_strategy`](crate::management::ManagementClient::update_application_permission_strategy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationPermissionStrategyDataDto {
    /// Unique ID of the application.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Default access policy of the application: allow or deny everyone.
    ///
    /// Example: `ALLOW_ALL`.
    #[doc(alias = "permissionStrategy")]
    pub permission_strategy: PermissionStrategy,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateApplicationPermissionStrategyDataDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        permission_strategy: impl Into<PermissionStrategy>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            permission_strategy: permission_strategy.into(),
            ..Record::blank()
        }
    }
}

record! {
    UpdateApplicationPermissionStrategyDataDto {
        required app_id = "appId",
        required permission_strategy = "permissionStrategy",
    }
}

/// Access rules to add to an application; subjects that do not exist are skipped.
///
/// Used by [`authorize_application_access`](crate::management::ManagementClient::authorize_application_access).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeApplicationAccessDto {
    /// Unique ID of the application.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Subjects to grant access to or revoke access from, at most 10 items.
    pub list: Vec<ApplicationPermissionRecordItem>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AuthorizeApplicationAccessDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        list: impl IntoIterator<Item = ApplicationPermissionRecordItem>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    AuthorizeApplicationAccessDto {
        required app_id = "appId",
        required list = "list",
    }
}

/// Access rules to remove from an application; rules that do not exist are ignored.
///
/// Used by [`revoke_application_access`](crate::management::ManagementClient::revoke_application_access).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeApplicationAccessDto {
    /// Unique ID of the application.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Subjects to grant access to or revoke access from, at most 10 items.
    pub list: Vec<DeleteApplicationPermissionRecordItem>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RevokeApplicationAccessDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        list: impl IntoIterator<Item = DeleteApplicationPermissionRecordItem>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    RevokeApplicationAccessDto {
        required app_id = "appId",
        required list = "list",
    }
}

/// The domain to check for availability.
///
/// Used by [`check_domain_available`](crate::management::ManagementClient::check_domain_available).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckDomainAvailable {
    /// Domain to check, such as `domain-a`.
    ///
    /// Example: `domain-a`.
    pub domain: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckDomainAvailable {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            ..Record::blank()
        }
    }
}

record! {
    CheckDomainAvailable {
        required domain = "domain",
    }
}

/// Request to list the applications of a tenant.
///
/// Used by [`list_tenant_applications`](crate::management::ManagementClient::list_tenant_applications).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTenantApplicationsDto {
    /// Page number of the application list.
    ///
    /// Example: `1`.
    pub page: i64,
    /// Number of applications per page.
    ///
    /// Example: `1`.
    pub limit: i64,
    /// Keyword to search for.
    pub keywords: String,
    /// Filters applications by whether they take part in single sign-on.
    pub sso_enabled: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListTenantApplicationsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        page: i64,
        limit: i64,
        keywords: impl Into<String>,
        sso_enabled: bool,
    ) -> Self {
        Self {
            page,
            limit,
            keywords: keywords.into(),
            sso_enabled,
            ..Record::blank()
        }
    }
}

record! {
    ListTenantApplicationsDto {
        required page = "page",
        required limit = "limit",
        required keywords = "keywords",
        required sso_enabled = "sso_enabled",
    }
}

/// Changes to the sign-in page of an application.
///
/// Used by [`update_login_page_config`](crate::management::ManagementClient::update_login_page_config).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoginConfigDto {
    /// Sign-in settings to update.
    pub update: UpdateLoginConfig,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateLoginConfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(update: UpdateLoginConfig) -> Self {
        Self { update, ..Record::blank() }
    }
}

record! {
    UpdateLoginConfigDto {
        required update = "update",
    }
}

/// Changes to the sign-in settings in the multi-tenant configuration of a user pool.
///
/// Used by [`update_user_pool_tenant_config`](crate::management::ManagementClient::update_user_pool_tenant_config).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserPoolTenantLoginConfigDto {
    /// Sign-in settings to update.
    pub update: UpdateLoginConfig,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateUserPoolTenantLoginConfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(update: UpdateLoginConfig) -> Self {
        Self { update, ..Record::blank() }
    }
}

record! {
    UpdateUserPoolTenantLoginConfigDto {
        required update = "update",
    }
}

/// The new state of QR code sign-in to the tenant console.
///
/// Used by [`update_tenant_qr_code_state`](crate::management::ManagementClient::update_tenant_qr_code_state).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTenantAppqrcodeState {
    /// Whether QR code sign-in is enabled.
    ///
    /// Example: `false`.
    pub enabled: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateTenantAppqrcodeState {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self { enabled, ..Record::blank() }
    }
}

record! {
    UpdateTenantAppqrcodeState {
        required enabled = "enabled",
    }
}

/// Identity source connections to enable or disable in the multi-tenant configuration of a user
/// pool.
///
/// Used by [`change_userpool_tenan_ext_idp_conn_state`](crate::management::ManagementClient::change_userpool_tenan_ext_idp_conn_state).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeUserPoolTenantExtIdpConnDto {
    /// IDs of the identity source connections.
    #[doc(alias = "connIds")]
    pub conn_ids: Vec<String>,
    /// Whether to enable the identity source connection.
    ///
    /// Example: `false`.
    pub enabled: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ChangeUserPoolTenantExtIdpConnDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        conn_ids: impl IntoIterator<Item = impl Into<String>>,
        enabled: bool,
    ) -> Self {
        Self {
            conn_ids: conn_ids.into_iter().map(Into::into).collect(),
            enabled,
            ..Record::blank()
        }
    }
}

record! {
    ChangeUserPoolTenantExtIdpConnDto {
        required conn_ids = "connIds",
        required enabled = "enabled",
    }
}

/// MFA factors to enable and to disable for an application.
///
/// Used by [`update_application_mfa_settings`](crate::management::ManagementClient::update_application_mfa_settings).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationMfaSettingsDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// MFA factors that are enabled.
    ///
    /// Server default: `[]`.\
    /// Example: `["SMS"]`.
    #[doc(alias = "enabledFactors")]
    pub enabled_factors: Option<Vec<FactorType>>,
    /// MFA factors that are disabled.
    ///
    /// Server default: `[]`.\
    /// Example: `["EMAIL"]`.
    #[doc(alias = "disabledFactors")]
    pub disabled_factors: Option<Vec<FactorType>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateApplicationMfaSettingsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`enabled_factors`](Self#structfield.enabled_factors).
    pub fn enabled_factors(mut self, value: impl IntoOption<Vec<FactorType>>) -> Self {
        self.enabled_factors = value.into_option();
        self
    }

    /// Sets [`disabled_factors`](Self#structfield.disabled_factors).
    pub fn disabled_factors(mut self, value: impl IntoOption<Vec<FactorType>>) -> Self {
        self.disabled_factors = value.into_option();
        self
    }
}

record! {
    UpdateApplicationMfaSettingsDto {
        required app_id = "appId",
        optional enabled_factors = "enabledFactors",
        optional disabled_factors = "disabledFactors",
    }
}

/// Request to get the MFA trigger data.
///
/// Used by [`get_mfa_trigger_data`](crate::management::ManagementClient::get_mfa_trigger_data).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMfaTriggerDataDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the user identifier.
    ///
    /// - `identity`: `<extIdpId>:<userIdInIdp>`, the ID of the identity source in GenAuth and the
    ///   user's ID there, such as `62f20932716fbcc10d966ee5:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `sync_relation`: `<provider>:<userIdInIdp>`, the type of the synchronized identity source
    ///   and the user's ID there, such as `lark:ou_8bae746eac07cd2564654140d2a9ac61`.
    /// - `external_id`: the `externalId` field of the user.
    ///
    /// Server default: `user_id`.\
    /// Example: `user_id`.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetMfaTriggerDataDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            user_id: user_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    pub fn user_id_type(mut self, value: impl IntoOption<UserIdType>) -> Self {
        self.user_id_type = value.into_option();
        self
    }
}

record! {
    GetMfaTriggerDataDto {
        required app_id = "appId",
        required user_id = "userId",
        optional user_id_type = "userIdType",
    }
}

/// Changes to an application, including its protocol, sign-in, sign-up, and branding settings.
///
/// Used by [`update_application`](crate::management::ManagementClient::update_application).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationDto {
    /// Unique ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: Option<String>,
    /// Settings of the integrated application.
    #[doc(alias = "templateData")]
    pub template_data: Option<JsonValue>,
    /// Unique identifier of the application.
    ///
    /// Example: `example`.
    #[doc(alias = "appIdentifier")]
    pub app_identifier: Option<String>,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: Option<String>,
    /// Description of the application.
    ///
    /// Example: `示例描述信息`.
    #[doc(alias = "appDescription")]
    pub app_description: Option<String>,
    /// Default protocol of the application.
    #[doc(alias = "defaultProtocol")]
    pub default_protocol: Option<SsoProtocol>,
    /// Callback URLs of the application for sign-in.
    #[doc(alias = "redirectUris")]
    pub redirect_uris: Option<Vec<String>>,
    /// Callback URLs of the application for sign-out.
    #[doc(alias = "logoutRedirectUris")]
    pub logout_redirect_uris: Option<Vec<String>>,
    /// URL that starts the sign-in. The browser opens it when the sign-in is tried out from the
    /// application details in the GenAuth console or when the application's icon is clicked in the
    /// application panel. Defaults to the GenAuth sign-in page.
    #[doc(alias = "initLoginUri")]
    pub init_login_uri: Option<String>,
    /// Whether single sign-on (SSO) is enabled for the application.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: Option<bool>,
    /// OIDC protocol settings.
    #[doc(alias = "oidcConfig")]
    pub oidc_config: Option<OIDCConfig>,
    /// Whether the application acts as a SAML identity provider.
    #[doc(alias = "samlProviderEnabled")]
    pub saml_provider_enabled: Option<bool>,
    /// SAML protocol settings.
    #[doc(alias = "samlConfig")]
    pub saml_config: Option<SamlIdpConfig>,
    /// Whether the application acts as an OAuth identity provider.
    #[doc(alias = "oauthProviderEnabled")]
    pub oauth_provider_enabled: Option<bool>,
    /// OAuth 2.0 protocol settings. OAuth 2.0 is no longer recommended; use OIDC instead.
    #[doc(alias = "oauthConfig")]
    pub oauth_config: Option<OauthIdpConfig>,
    /// Whether the application acts as a CAS identity provider.
    #[doc(alias = "casProviderEnabled")]
    pub cas_provider_enabled: Option<bool>,
    /// CAS protocol settings.
    #[doc(alias = "casConfig")]
    pub cas_config: Option<CasIdPConfig>,
    /// Sign-in settings.
    #[doc(alias = "loginConfig")]
    pub login_config: Option<UpdateApplicationLoginConfigInputDto>,
    /// Sign-up settings.
    #[doc(alias = "registerConfig")]
    pub register_config: Option<ApplicationRegisterConfigInputDto>,
    /// Branding settings, such as custom CSS and the buttons that the sign-in box shows.
    #[doc(alias = "brandingConfig")]
    pub branding_config: Option<ApplicationBrandingConfigInputDto>,
    /// Whether unauthorized users can see the application in the application panel.
    #[doc(alias = "ssoShowLaunchpad")]
    pub sso_show_launchpad: Option<bool>,
    /// Whether permission for the application can be requested. The application must also have
    /// single sign-on enabled and be configured to appear in the application panel for unauthorized
    /// users.
    #[doc(alias = "enablePermissionApply")]
    pub enable_permission_apply: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateApplicationDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`app_name`](Self#structfield.app_name).
    pub fn app_name(mut self, value: impl IntoOption<String>) -> Self {
        self.app_name = value.into_option();
        self
    }

    /// Sets [`template_data`](Self#structfield.template_data).
    pub fn template_data(mut self, value: impl IntoOption<JsonValue>) -> Self {
        self.template_data = value.into_option();
        self
    }

    /// Sets [`app_identifier`](Self#structfield.app_identifier).
    pub fn app_identifier(mut self, value: impl IntoOption<String>) -> Self {
        self.app_identifier = value.into_option();
        self
    }

    /// Sets [`app_logo`](Self#structfield.app_logo).
    pub fn app_logo(mut self, value: impl IntoOption<String>) -> Self {
        self.app_logo = value.into_option();
        self
    }

    /// Sets [`app_description`](Self#structfield.app_description).
    pub fn app_description(mut self, value: impl IntoOption<String>) -> Self {
        self.app_description = value.into_option();
        self
    }

    /// Sets [`default_protocol`](Self#structfield.default_protocol).
    pub fn default_protocol(mut self, value: impl IntoOption<SsoProtocol>) -> Self {
        self.default_protocol = value.into_option();
        self
    }

    /// Sets [`redirect_uris`](Self#structfield.redirect_uris).
    pub fn redirect_uris(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.redirect_uris = value.into_option();
        self
    }

    /// Sets [`logout_redirect_uris`](Self#structfield.logout_redirect_uris).
    pub fn logout_redirect_uris(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.logout_redirect_uris = value.into_option();
        self
    }

    /// Sets [`init_login_uri`](Self#structfield.init_login_uri).
    pub fn init_login_uri(mut self, value: impl IntoOption<String>) -> Self {
        self.init_login_uri = value.into_option();
        self
    }

    /// Sets [`sso_enabled`](Self#structfield.sso_enabled).
    pub fn sso_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.sso_enabled = value.into_option();
        self
    }

    /// Sets [`oidc_config`](Self#structfield.oidc_config).
    pub fn oidc_config(mut self, value: impl IntoOption<OIDCConfig>) -> Self {
        self.oidc_config = value.into_option();
        self
    }

    /// Sets [`saml_provider_enabled`](Self#structfield.saml_provider_enabled).
    pub fn saml_provider_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.saml_provider_enabled = value.into_option();
        self
    }

    /// Sets [`saml_config`](Self#structfield.saml_config).
    pub fn saml_config(mut self, value: impl IntoOption<SamlIdpConfig>) -> Self {
        self.saml_config = value.into_option();
        self
    }

    /// Sets [`oauth_provider_enabled`](Self#structfield.oauth_provider_enabled).
    pub fn oauth_provider_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.oauth_provider_enabled = value.into_option();
        self
    }

    /// Sets [`oauth_config`](Self#structfield.oauth_config).
    pub fn oauth_config(mut self, value: impl IntoOption<OauthIdpConfig>) -> Self {
        self.oauth_config = value.into_option();
        self
    }

    /// Sets [`cas_provider_enabled`](Self#structfield.cas_provider_enabled).
    pub fn cas_provider_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.cas_provider_enabled = value.into_option();
        self
    }

    /// Sets [`cas_config`](Self#structfield.cas_config).
    pub fn cas_config(mut self, value: impl IntoOption<CasIdPConfig>) -> Self {
        self.cas_config = value.into_option();
        self
    }

    /// Sets [`login_config`](Self#structfield.login_config).
    pub fn login_config(
        mut self,
        value: impl IntoOption<UpdateApplicationLoginConfigInputDto>,
    ) -> Self {
        self.login_config = value.into_option();
        self
    }

    /// Sets [`register_config`](Self#structfield.register_config).
    pub fn register_config(
        mut self,
        value: impl IntoOption<ApplicationRegisterConfigInputDto>,
    ) -> Self {
        self.register_config = value.into_option();
        self
    }

    /// Sets [`branding_config`](Self#structfield.branding_config).
    pub fn branding_config(
        mut self,
        value: impl IntoOption<ApplicationBrandingConfigInputDto>,
    ) -> Self {
        self.branding_config = value.into_option();
        self
    }

    /// Sets [`sso_show_launchpad`](Self#structfield.sso_show_launchpad).
    pub fn sso_show_launchpad(mut self, value: impl IntoOption<bool>) -> Self {
        self.sso_show_launchpad = value.into_option();
        self
    }

    /// Sets [`enable_permission_apply`](Self#structfield.enable_permission_apply).
    pub fn enable_permission_apply(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_permission_apply = value.into_option();
        self
    }
}

record! {
    UpdateApplicationDto {
        required app_id = "appId",
        optional app_name = "appName",
        optional template_data = "templateData",
        optional app_identifier = "appIdentifier",
        optional app_logo = "appLogo",
        optional app_description = "appDescription",
        optional default_protocol = "defaultProtocol",
        optional redirect_uris = "redirectUris",
        optional logout_redirect_uris = "logoutRedirectUris",
        optional init_login_uri = "initLoginUri",
        optional sso_enabled = "ssoEnabled",
        optional oidc_config = "oidcConfig",
        optional saml_provider_enabled = "samlProviderEnabled",
        optional saml_config = "samlConfig",
        optional oauth_provider_enabled = "oauthProviderEnabled",
        optional oauth_config = "oauthConfig",
        optional cas_provider_enabled = "casProviderEnabled",
        optional cas_config = "casConfig",
        optional login_config = "loginConfig",
        optional register_config = "registerConfig",
        optional branding_config = "brandingConfig",
        optional sso_show_launchpad = "ssoShowLaunchpad",
        optional enable_permission_apply = "enablePermissionApply",
    }
}

/// The sign-in method that an application's sign-in page shows first, and the identity source
/// connection it uses, if any.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDefaultLoginMethod {
    /// Default sign-in type.
    ///
    /// Example: `PASSCODE`.
    #[doc(alias = "connectionType")]
    pub connection_type: LoginConnectionType,
    /// Type of the sign-in QR code when `connectionType` is `QRCODE`.
    ///
    /// Example: `WECHAT_OFFICIAL_ACCOUNT`.
    #[doc(alias = "qrcodeType")]
    pub qrcode_type: QrCodeType,
    /// ID of the identity source connection to use for QR code sign-in. Required when
    /// `connectionType` is `QRCODE`.
    ///
    /// Example: `6303a2bf2xxxxx7f665f01bf1`.
    #[doc(alias = "qrcodeExtIdpConnId")]
    pub qrcode_ext_idp_conn_id: String,
    /// ID of the AD identity source connection to sign in with. Required when `connectionType` is
    /// `AD`.
    ///
    /// Example: `62f20932716fbcc10d966ee5`.
    #[doc(alias = "adExtIdpConnId")]
    pub ad_ext_idp_conn_id: String,
    /// ID of the LDAP identity source connection to sign in with. Required when `connectionType` is
    /// `LDAP`.
    ///
    /// Example: `62f20932716fbcc10d966ee6`.
    #[doc(alias = "ldapExtIdpConnId")]
    pub ldap_ext_idp_conn_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApplicationDefaultLoginMethod {
        required connection_type = "connectionType",
        required qrcode_type = "qrcodeType",
        required qrcode_ext_idp_conn_id = "qrcodeExtIdpConnId",
        required ad_ext_idp_conn_id = "adExtIdpConnId",
        required ldap_ext_idp_conn_id = "ldapExtIdpConnId",
    }
}

/// An identity source connection that an application offers for sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationEnabledExtIdpConnDto {
    /// Whether this is a social identity source connection.
    ///
    /// Example: `true`.
    #[doc(alias = "isSocial")]
    pub is_social: bool,
    /// ID of the identity source.
    ///
    /// Example: `6303a2bf2xxxxx7f665f01bf1`.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// Type of the identity source.
    ///
    /// Example: `ad`.
    #[doc(alias = "extIdpType")]
    pub ext_idp_type: ExtIdpType,
    /// Unique ID of the identity source connection.
    ///
    /// Example: `6303a2bf2xxxxx7f665f01bf1`.
    #[doc(alias = "extIdpConnId")]
    pub ext_idp_conn_id: String,
    /// Type of the identity source connection.
    ///
    /// Example: `wechatwork:mobile`.
    #[doc(alias = "extIdpConnType")]
    pub ext_idp_conn_type: ExtIdpConnType,
    /// Unique, readable identifier of the identity source connection.
    ///
    /// Example: `my-wechat`.
    #[doc(alias = "extIdpConnIdentifier")]
    pub ext_idp_conn_identifier: String,
    /// Display name of the identity source connection.
    ///
    /// Example: `WeChat`.
    #[doc(alias = "extIdpConnDisplayName")]
    pub ext_idp_conn_display_name: String,
    /// URL of the identity source connection's logo.
    ///
    /// Example: `https://files.authing.co/authing-console/social-connections/wechatBrowser.svg`.
    #[doc(alias = "extIdpConnLogo")]
    pub ext_idp_conn_logo: String,
    /// Whether the identity source connection is allowed for the application.
    pub enabled: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApplicationEnabledExtIdpConnDto {
        required is_social = "isSocial",
        required ext_idp_id = "extIdpId",
        required ext_idp_type = "extIdpType",
        required ext_idp_conn_id = "extIdpConnId",
        required ext_idp_conn_type = "extIdpConnType",
        required ext_idp_conn_identifier = "extIdpConnIdentifier",
        required ext_idp_conn_display_name = "extIdpConnDisplayName",
        required ext_idp_conn_logo = "extIdpConnLogo",
        optional enabled = "enabled",
    }
}

/// Sign-in settings of an application: its basic methods, default method, and identity source
/// connections.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationLoginConfigDto {
    /// Whether sign-in and sign-up are merged into one page.
    ///
    /// Example: `false`.
    #[doc(alias = "mergeLoginAndRegisterPage")]
    pub merge_login_and_register_page: bool,
    /// Basic sign-in methods that are enabled.
    ///
    /// Example: `["EMAIL_CODE","EMAIL_PASSWORD"]`.
    #[doc(alias = "enabledBasicLoginMethods")]
    pub enabled_basic_login_methods: Vec<BasicLoginMethod>,
    /// Default sign-in method of the application, excluding social and enterprise identity sources.
    #[doc(alias = "defaultLoginMethod")]
    pub default_login_method: ApplicationDefaultLoginMethod,
    /// External identity source connections that are enabled for the application.
    #[doc(alias = "enabledExtIdpConns")]
    pub enabled_ext_idp_conns: Vec<ApplicationEnabledExtIdpConnDto>,
    /// Whether to show the user the authorization page.
    ///
    /// Example: `false`.
    #[doc(alias = "showAuthorizationPage")]
    pub show_authorization_page: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApplicationLoginConfigDto {
        required merge_login_and_register_page = "mergeLoginAndRegisterPage",
        required enabled_basic_login_methods = "enabledBasicLoginMethods",
        required default_login_method = "defaultLoginMethod",
        required enabled_ext_idp_conns = "enabledExtIdpConns",
        required show_authorization_page = "showAuthorizationPage",
    }
}

/// Sign-up settings of an application: the methods it offers and the default one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationRegisterConfig {
    /// Sign-up methods that are enabled.
    ///
    /// Example: `["EMAIL_CODE","PHONE_CODE"]`.
    #[doc(alias = "enabledBasicRegisterMethods")]
    pub enabled_basic_register_methods: Vec<BasicRegisterMethod>,
    /// Default sign-up type.
    #[doc(alias = "defaultRegisterMethod")]
    pub default_register_method: RegisterConnectionType,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApplicationRegisterConfig {
        required enabled_basic_register_methods = "enabledBasicRegisterMethods",
        required default_register_method = "defaultRegisterMethod",
    }
}

/// An agreement shown on an application's sign-in or sign-up page, in one language.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationAgreementDto {
    /// Pages that show the agreement. More than one page can be given.
    ///
    /// Example: `["LoginPage","RegisterPage"]`.
    #[doc(alias = "displayAt")]
    pub display_at: Vec<ApplicationAgreementDtoDisplayAt>,
    /// Whether the user must select the agreement's checkbox.
    ///
    /// Example: `true`.
    #[doc(alias = "isRequired")]
    pub is_required: bool,
    /// Language that the agreement applies to.
    ///
    /// Example: `zh-CN`.
    pub lang: Language,
    /// Text of the agreement in the language given in `lang`.
    ///
    /// Example: `我已阅读并同意隐私协议与服务条款`.
    pub content: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApplicationAgreementDto {
        required display_at = "displayAt",
        required is_required = "isRequired",
        required lang = "lang",
        required content = "content",
    }
}

/// Pages that show the agreement. More than one page can be given.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationAgreementDtoDisplayAt {
    /// The agreement is shown on the sign-in page.
    ///
    /// Serialized as `LoginPage`.
    LoginPage,
    /// The agreement is shown on the sign-up page.
    ///
    /// Serialized as `RegisterPage`.
    RegisterPage,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ApplicationAgreementDtoDisplayAt {
        LoginPage = "LoginPage",
        RegisterPage = "RegisterPage",
    }
}

/// Branding of an application's sign-in page: custom CSS, images, language, buttons, and
/// agreements.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationBrandingConfig {
    /// Whether custom CSS is enabled.
    ///
    /// Example: `false`.
    #[doc(alias = "customCSSEnabled")]
    pub custom_css_enabled: bool,
    /// Custom CSS for the sign-in box.
    ///
    /// Example: `/*  Edit login page css eg： .authing-guard-layout {   background: black !important; } Change the background color */`.
    #[doc(alias = "customCSS")]
    pub custom_css: Option<String>,
    /// Version of Guard, the sign-in box, to use.
    ///
    /// Example: `Advanced`.
    #[doc(alias = "guardVersion")]
    pub guard_version: GuardVersion,
    /// Custom loading image, shown while the sign-in box loads.
    ///
    /// Example: `https://files.authing.co/user-contents/photos/cbd51df7-efb1-4b50-b38c-d8e5a04b1830.png`.
    #[doc(alias = "customLoadingImage")]
    pub custom_loading_image: Option<String>,
    /// Custom background of the sign-in page: an image such as
    /// `url(https://files.authing.co/user-contents/photos/6c6b3726-4a04-4ba7-b686-1a275f81a47a.png) center/cover`
    /// or a solid color such as `rgba(37,49,122,1)`.
    ///
    /// Example: `https://files.authing.co/user-contents/photos/cbd51df7-efb1-4b50-b38c-d8e5a04b1830.png`.
    #[doc(alias = "customBackground")]
    pub custom_background: Option<String>,
    /// Whether to show the button for switching the language.
    ///
    /// Example: `false`.
    #[doc(alias = "showChangeLanguageButton")]
    pub show_change_language_button: bool,
    /// Default display language.
    ///
    /// Example: `zh-CN`.
    #[doc(alias = "defaultLanguage")]
    pub default_language: Language,
    /// Whether to show the button for a forgotten password.
    ///
    /// Example: `true`.
    #[doc(alias = "showForgetPasswordButton")]
    pub show_forget_password_button: bool,
    /// Whether to show sign-in through enterprise identity sources.
    ///
    /// Example: `true`.
    #[doc(alias = "showEnterpriseConnections")]
    pub show_enterprise_connections: bool,
    /// Whether to show the social sign-in methods.
    ///
    /// Example: `true`.
    #[doc(alias = "showSocialConnections")]
    pub show_social_connections: bool,
    /// Whether to show the sign-in and sign-up agreements.
    ///
    /// Example: `false`.
    #[doc(alias = "showAgreement")]
    pub show_agreement: bool,
    /// Agreements shown at sign-in and sign-up.
    pub agreements: Vec<ApplicationAgreementDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApplicationBrandingConfig {
        required custom_css_enabled = "customCSSEnabled",
        optional custom_css = "customCSS",
        required guard_version = "guardVersion",
        optional custom_loading_image = "customLoadingImage",
        optional custom_background = "customBackground",
        required show_change_language_button = "showChangeLanguageButton",
        required default_language = "defaultLanguage",
        required show_forget_password_button = "showForgetPasswordButton",
        required show_enterprise_connections = "showEnterpriseConnections",
        required show_social_connections = "showSocialConnections",
        required show_agreement = "showAgreement",
        required agreements = "agreements",
    }
}

/// OpenID Connect settings of an application.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OIDCConfig {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl OIDCConfig {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    OIDCConfig {}
}

/// SAML 2.0 identity provider settings of an application.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SamlIdpConfig {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SamlIdpConfig {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    SamlIdpConfig {}
}

/// OAuth 2.0 identity provider settings of an application.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OauthIdpConfig {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl OauthIdpConfig {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    OauthIdpConfig {}
}

/// CAS identity provider settings of an application.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CasIdPConfig {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CasIdPConfig {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    CasIdPConfig {}
}

/// An application with its protocol, sign-in, sign-up, and branding settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDto {
    /// Unique ID of the application.
    ///
    /// Example: `62eaa95fe0xxxx9a5295bf7c`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Unique identifier of the application.
    ///
    /// Example: `example`.
    #[doc(alias = "appIdentifier")]
    pub app_identifier: String,
    /// Name of the application.
    ///
    /// Example: `示例应用`.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// URL of the application's logo.
    ///
    /// Example: `https://files.authing.co/authing-console/default-app-logo.png`.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Description of the application.
    ///
    /// Example: `示例描述信息`.
    #[doc(alias = "appDescription")]
    pub app_description: Option<String>,
    /// Type of the application.
    ///
    /// Example: `web`.
    #[doc(alias = "appType")]
    pub app_type: ApplicationType,
    /// Unique ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Whether the application is an integrated application. As a query parameter, filters
    /// applications by this property.
    ///
    /// Example: `false`.
    #[doc(alias = "isIntegrateApp")]
    pub is_integrate_app: bool,
    /// Default protocol of the application.
    ///
    /// Example: `oidc`.
    #[doc(alias = "defaultProtocol")]
    pub default_protocol: SsoProtocol,
    /// Callback URLs of the application for sign-in.
    ///
    /// Example: `["https://example.com/callback"]`.
    #[doc(alias = "redirectUris")]
    pub redirect_uris: Vec<String>,
    /// Callback URLs of the application for sign-out.
    ///
    /// Example: `["https://example.com/logout-callback"]`.
    #[doc(alias = "logoutRedirectUris")]
    pub logout_redirect_uris: Vec<String>,
    /// URL that starts the sign-in. The browser opens it when the sign-in is tried out from the
    /// application details in the GenAuth console or when the application's icon is clicked in the
    /// application panel. Defaults to the GenAuth sign-in page.
    #[doc(alias = "initLoginUri")]
    pub init_login_uri: String,
    /// Whether single sign-on (SSO) is enabled for the application.
    ///
    /// Example: `true`.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: bool,
    /// Time when single sign-on (SSO) was enabled.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "ssoEnabledAt")]
    pub sso_enabled_at: Option<DateTime>,
    /// Sign-in settings.
    #[doc(alias = "loginConfig")]
    pub login_config: ApplicationLoginConfigDto,
    /// Sign-up settings.
    #[doc(alias = "registerConfig")]
    pub register_config: ApplicationRegisterConfig,
    /// Branding settings, such as custom CSS and the buttons that the sign-in box shows.
    #[doc(alias = "brandingConfig")]
    pub branding_config: ApplicationBrandingConfig,
    /// OIDC protocol settings.
    #[doc(alias = "oidcConfig")]
    pub oidc_config: OIDCConfig,
    /// Whether the application acts as a SAML identity provider.
    ///
    /// Example: `false`.
    #[doc(alias = "samlProviderEnabled")]
    pub saml_provider_enabled: bool,
    /// SAML protocol settings.
    #[doc(alias = "samlConfig")]
    pub saml_config: Option<SamlIdpConfig>,
    /// Whether the application acts as an OAuth identity provider.
    ///
    /// Example: `false`.
    #[doc(alias = "oauthProviderEnabled")]
    pub oauth_provider_enabled: bool,
    /// OAuth 2.0 protocol settings.
    #[doc(alias = "oauthConfig")]
    pub oauth_config: Option<OauthIdpConfig>,
    /// Whether the application acts as a CAS identity provider.
    ///
    /// Example: `false`.
    #[doc(alias = "casProviderEnabled")]
    pub cas_provider_enabled: bool,
    /// CAS protocol settings.
    #[doc(alias = "casConfig")]
    pub cas_config: Option<CasIdPConfig>,
    /// Whether the application has its own sign-in box settings instead of the global ones.
    ///
    /// Example: `false`.
    #[doc(alias = "customBrandingEnabled")]
    pub custom_branding_enabled: bool,
    /// Whether the application has its own security rules instead of the global ones.
    ///
    /// Example: `false`.
    #[doc(alias = "customSecurityEnabled")]
    pub custom_security_enabled: bool,
    /// Template type of an integrated application.
    ///
    /// Example: `github`.
    pub template: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApplicationDto {
        required app_id = "appId",
        required app_identifier = "appIdentifier",
        required app_name = "appName",
        required app_logo = "appLogo",
        optional app_description = "appDescription",
        required app_type = "appType",
        required user_pool_id = "userPoolId",
        required is_integrate_app = "isIntegrateApp",
        required default_protocol = "defaultProtocol",
        required redirect_uris = "redirectUris",
        required logout_redirect_uris = "logoutRedirectUris",
        required init_login_uri = "initLoginUri",
        required sso_enabled = "ssoEnabled",
        optional sso_enabled_at = "ssoEnabledAt",
        required login_config = "loginConfig",
        required register_config = "registerConfig",
        required branding_config = "brandingConfig",
        required oidc_config = "oidcConfig",
        required saml_provider_enabled = "samlProviderEnabled",
        optional saml_config = "samlConfig",
        required oauth_provider_enabled = "oauthProviderEnabled",
        optional oauth_config = "oauthConfig",
        required cas_provider_enabled = "casProviderEnabled",
        optional cas_config = "casConfig",
        required custom_branding_enabled = "customBrandingEnabled",
        required custom_security_enabled = "customSecurityEnabled",
        optional template = "template",
    }
}

/// The authorization of a subject for an application: the requested subject, the target subject
/// of the authorization, and the type of authorization.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSubjectAuthDataDto {
    /// Unique ID of the application.
    ///
    /// Example: `5a597f35085a2000144a10ed`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    ///
    /// Example: `应用一`.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// ID of the requested subject.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "reqTargetId")]
    pub req_target_id: String,
    /// Name of the requested subject.
    ///
    /// Example: `dmy`.
    #[doc(alias = "reqTargetName")]
    pub req_target_name: String,
    /// Type of the requested subject.
    ///
    /// Example: `USER`.
    #[doc(alias = "reqTargetType")]
    pub req_target_type: AuthorizationSubjectType,
    /// Type of the target subject of the authorization.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: AuthorizationSubjectType,
    /// Name of the target subject of the authorization.
    ///
    /// Example: `dgy`.
    #[doc(alias = "targetName")]
    pub target_name: String,
    /// Type of the authorization.
    ///
    /// Example: `SUBJECT`.
    #[doc(alias = "authType")]
    pub auth_type: GetSubjectAuthDataDtoAuthType,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetSubjectAuthDataDto {
        required app_id = "appId",
        required app_name = "appName",
        required req_target_id = "reqTargetId",
        required req_target_name = "reqTargetName",
        required req_target_type = "reqTargetType",
        required target_type = "targetType",
        required target_name = "targetName",
        required auth_type = "authType",
    }
}

/// Type of the authorization.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSubjectAuthDataDtoAuthType {
    /// Granted by the application's default access policy.
    ///
    /// Serialized as `DEFAULT`.
    #[doc(alias = "DEFAULT")]
    Default,
    /// Granted to everyone.
    ///
    /// Serialized as `ALL`.
    #[doc(alias = "ALL")]
    All,
    /// Granted to the subject itself.
    ///
    /// Serialized as `SELF`.
    #[doc(alias = "SELF")]
    SelfValue,
    /// Granted through a subject.
    ///
    /// Serialized as `SUBJECT`.
    #[doc(alias = "SUBJECT")]
    Subject,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    GetSubjectAuthDataDtoAuthType {
        Default = "DEFAULT",
        All = "ALL",
        SelfValue = "SELF",
        Subject = "SUBJECT",
    }
}

/// An application and whether the subject is allowed or denied access to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationSubjectDataDto {
    /// Unique ID of the application.
    ///
    /// Example: `5a597f35085a2000144a10ed`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Logo of the application.
    pub logo: String,
    /// Extra data of the application.
    pub ext: String,
    /// Template that the application is based on.
    pub template: String,
    /// Type of the application: integrated or self-built.
    ///
    /// Example: `SELFBUILT`.
    #[doc(alias = "appType")]
    pub app_type: ListApplicationSubjectDataDtoAppType,
    /// Whether access to the application is allowed or denied.
    ///
    /// Example: `ALLOW`.
    pub effect: PermissionEffect,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListApplicationSubjectDataDto {
        required app_id = "appId",
        required logo = "logo",
        required ext = "ext",
        required template = "template",
        required app_type = "appType",
        required effect = "effect",
    }
}

/// Type of the application: integrated or self-built.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListApplicationSubjectDataDtoAppType {
    /// An integrated application.
    ///
    /// Serialized as `INTEGRATED`.
    #[doc(alias = "INTEGRATED")]
    Integrated,
    /// A self-built application.
    ///
    /// Serialized as `SELFBUILT`.
    #[doc(alias = "SELFBUILT")]
    Selfbuilt,
    /// The application panel.
    ///
    /// Serialized as `APP_PANEL`.
    #[doc(alias = "APP_PANEL")]
    AppPanel,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ListApplicationSubjectDataDtoAppType {
        Integrated = "INTEGRATED",
        Selfbuilt = "SELFBUILT",
        AppPanel = "APP_PANEL",
    }
}

/// The applications for which a subject has authorizations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationSubjectDataListDto {
    /// Items on the current page.
    pub list: Vec<ListApplicationSubjectDataDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListApplicationSubjectDataListDto {
        required list = "list",
    }
}

/// An authorization of an application: its subject, whether it allows or denies access, and
/// whether it is enabled.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationAuthDataDto {
    /// Unique ID of the authorization.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    pub id: String,
    /// ID of the subject.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "targetId")]
    pub target_id: String,
    /// Name of the subject of the authorization.
    ///
    /// Example: `张三`.
    #[doc(alias = "targetName")]
    pub target_name: String,
    /// Type of the subject of the authorization.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: AuthorizationSubjectType,
    /// Whether the authorization allows or denies access.
    ///
    /// Example: `ALLOW`.
    pub effect: PermissionEffect,
    /// Whether the authorization is in effect.
    ///
    /// Example: `true`.
    pub enabled: bool,
    /// Type of the authorization: for everyone or for a subject.
    ///
    /// Example: `SUBJECT`.
    #[doc(alias = "permissionType")]
    pub permission_type: RiskScope,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListApplicationAuthDataDto {
        required id = "id",
        required target_id = "targetId",
        required target_name = "targetName",
        required target_type = "targetType",
        required effect = "effect",
        required enabled = "enabled",
        required permission_type = "permissionType",
    }
}

/// A page of authorizations of an application and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationAuthPaginatedDataDto {
    /// Items on the current page.
    pub list: Vec<ListApplicationAuthDataDto>,
    /// Total number of records.
    ///
    /// Example: `10`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListApplicationAuthPaginatedDataDto {
        required list = "list",
        required total_count = "totalCount",
    }
}

/// A page of applications and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationPaginatedDataDto {
    /// Items on the current page.
    pub list: Vec<ApplicationDto>,
    /// Total number of records.
    ///
    /// Example: `10`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApplicationPaginatedDataDto {
        required list = "list",
        required total_count = "totalCount",
    }
}

/// Basic information about an application: its ID, identifier, name, logo, description, and
/// type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSimpleInfoDto {
    /// Unique ID of the application.
    ///
    /// Example: `62eaa95fe0xxxx9a5295bf7c`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Unique identifier of the application.
    ///
    /// Example: `example`.
    #[doc(alias = "appIdentifier")]
    pub app_identifier: String,
    /// Name of the application.
    ///
    /// Example: `示例应用`.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// URL of the application's logo.
    ///
    /// Example: `https://files.authing.co/authing-console/default-app-logo.png`.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Description of the application.
    ///
    /// Example: `示例描述信息`.
    #[doc(alias = "appDescription")]
    pub app_description: Option<String>,
    /// Type of the application.
    ///
    /// Example: `web`.
    #[doc(alias = "appType")]
    pub app_type: ApplicationType,
    /// Whether the application is an integrated application. As a query parameter, filters
    /// applications by this property.
    ///
    /// Example: `false`.
    #[doc(alias = "isIntegrateApp")]
    pub is_integrate_app: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApplicationSimpleInfoDto {
        required app_id = "appId",
        required app_identifier = "appIdentifier",
        required app_name = "appName",
        required app_logo = "appLogo",
        optional app_description = "appDescription",
        required app_type = "appType",
        required is_integrate_app = "isIntegrateApp",
    }
}

/// A page of application summaries and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSimpleInfoPaginatedDataDto {
    /// Items on the current page.
    pub list: Vec<ApplicationSimpleInfoDto>,
    /// Total number of records.
    ///
    /// Example: `10`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApplicationSimpleInfoPaginatedDataDto {
        required list = "list",
        required total_count = "totalCount",
    }
}

/// The sign-in method to show first on an application's sign-in page, and the identity source
/// connection it uses, if any.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDefaultLoginMethodInput {
    /// Default sign-in type.
    ///
    /// Example: `PASSCODE`.
    #[doc(alias = "connectionType")]
    pub connection_type: LoginConnectionType,
    /// Type of the sign-in QR code when `connectionType` is `QRCODE`.
    ///
    /// Example: `WECHAT_OFFICIAL_ACCOUNT`.
    #[doc(alias = "qrcodeType")]
    pub qrcode_type: Option<QrCodeType>,
    /// ID of the identity source connection to use for QR code sign-in. Required when
    /// `connectionType` is `QRCODE`.
    ///
    /// Example: `6303a2bf2xxxxx7f665f01bf1`.
    #[doc(alias = "qrcodeExtIdpConnId")]
    pub qrcode_ext_idp_conn_id: Option<String>,
    /// ID of the AD identity source connection to sign in with. Required when `connectionType` is
    /// `AD`.
    ///
    /// Example: `62f20932716fbcc10d966ee5`.
    #[doc(alias = "adExtIdpConnId")]
    pub ad_ext_idp_conn_id: Option<String>,
    /// ID of the LDAP identity source connection to sign in with. Required when `connectionType` is
    /// `LDAP`.
    ///
    /// Example: `62f20932716fbcc10d966ee6`.
    #[doc(alias = "ldapExtIdpConnId")]
    pub ldap_ext_idp_conn_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ApplicationDefaultLoginMethodInput {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(connection_type: impl Into<LoginConnectionType>) -> Self {
        Self {
            connection_type: connection_type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`qrcode_type`](Self#structfield.qrcode_type).
    pub fn qrcode_type(mut self, value: impl IntoOption<QrCodeType>) -> Self {
        self.qrcode_type = value.into_option();
        self
    }

    /// Sets [`qrcode_ext_idp_conn_id`](Self#structfield.qrcode_ext_idp_conn_id).
    pub fn qrcode_ext_idp_conn_id(mut self, value: impl IntoOption<String>) -> Self {
        self.qrcode_ext_idp_conn_id = value.into_option();
        self
    }

    /// Sets [`ad_ext_idp_conn_id`](Self#structfield.ad_ext_idp_conn_id).
    pub fn ad_ext_idp_conn_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ad_ext_idp_conn_id = value.into_option();
        self
    }

    /// Sets [`ldap_ext_idp_conn_id`](Self#structfield.ldap_ext_idp_conn_id).
    pub fn ldap_ext_idp_conn_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ldap_ext_idp_conn_id = value.into_option();
        self
    }
}

record! {
    ApplicationDefaultLoginMethodInput {
        required connection_type = "connectionType",
        optional qrcode_type = "qrcodeType",
        optional qrcode_ext_idp_conn_id = "qrcodeExtIdpConnId",
        optional ad_ext_idp_conn_id = "adExtIdpConnId",
        optional ldap_ext_idp_conn_id = "ldapExtIdpConnId",
    }
}

/// An identity source connection to enable in an application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationEnabledExtIdpConnInputDto {
    /// Unique ID of the identity source connection.
    ///
    /// Example: `6303a2bf2xxxxx7f665f01bf1`.
    #[doc(alias = "extIdpConnId")]
    pub ext_idp_conn_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ApplicationEnabledExtIdpConnInputDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(ext_idp_conn_id: impl Into<String>) -> Self {
        Self {
            ext_idp_conn_id: ext_idp_conn_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    ApplicationEnabledExtIdpConnInputDto {
        required ext_idp_conn_id = "extIdpConnId",
    }
}

/// Sign-in settings for a new application: its basic methods, default method, and identity
/// source connections.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationLoginConfigInputDto {
    /// Whether sign-in and sign-up are merged into one page.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "mergeLoginAndRegisterPage")]
    pub merge_login_and_register_page: Option<bool>,
    /// Basic sign-in methods that are enabled.
    ///
    /// Server default: `["EMAIL_CODE","EMAIL_PASSWORD"]`.
    #[doc(alias = "enabledBasicLoginMethods")]
    pub enabled_basic_login_methods: Option<Vec<BasicLoginMethod>>,
    /// Default sign-in method of the application, excluding social and enterprise identity sources.
    ///
    /// Example: `{"connectionType":"QRCODE","qrcodeExtIdpConnId":"6303a2bf2xxxxx7f665f01bf1"}`.
    #[doc(alias = "defaultLoginMethod")]
    pub default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    /// External identity source connections to enable for the application.
    ///
    /// Example: `[{"extIdpConnId":"xxx"}]`.
    #[doc(alias = "enabledExtIdpConnIds")]
    pub enabled_ext_idp_conn_ids: Option<Vec<ApplicationEnabledExtIdpConnInputDto>>,
    /// Whether to enable all external identity source connections.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "enabledAllExtIdpConns")]
    pub enabled_all_ext_idp_conns: Option<bool>,
    /// Whether to show the user the authorization page.
    ///
    /// Example: `false`.
    #[doc(alias = "showAuthorizationPage")]
    pub show_authorization_page: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ApplicationLoginConfigInputDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(show_authorization_page: bool) -> Self {
        Self {
            show_authorization_page,
            ..Record::blank()
        }
    }

    /// Sets [`merge_login_and_register_page`](Self#structfield.merge_login_and_register_page).
    pub fn merge_login_and_register_page(
        mut self,
        value: impl IntoOption<bool>,
    ) -> Self {
        self.merge_login_and_register_page = value.into_option();
        self
    }

    /// Sets [`enabled_basic_login_methods`](Self#structfield.enabled_basic_login_methods).
    pub fn enabled_basic_login_methods(
        mut self,
        value: impl IntoOption<Vec<BasicLoginMethod>>,
    ) -> Self {
        self.enabled_basic_login_methods = value.into_option();
        self
    }

    /// Sets [`default_login_method`](Self#structfield.default_login_method).
    pub fn default_login_method(
        mut self,
        value: impl IntoOption<ApplicationDefaultLoginMethodInput>,
    ) -> Self {
        self.default_login_method = value.into_option();
        self
    }

    /// Sets [`enabled_ext_idp_conn_ids`](Self#structfield.enabled_ext_idp_conn_ids).
    pub fn enabled_ext_idp_conn_ids(
        mut self,
        value: impl IntoOption<Vec<ApplicationEnabledExtIdpConnInputDto>>,
    ) -> Self {
        self.enabled_ext_idp_conn_ids = value.into_option();
        self
    }

    /// Sets [`enabled_all_ext_idp_conns`](Self#structfield.enabled_all_ext_idp_conns).
    pub fn enabled_all_ext_idp_conns(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_all_ext_idp_conns = value.into_option();
        self
    }
}

record! {
    ApplicationLoginConfigInputDto {
        optional merge_login_and_register_page = "mergeLoginAndRegisterPage",
        optional enabled_basic_login_methods = "enabledBasicLoginMethods",
        optional default_login_method = "defaultLoginMethod",
        optional enabled_ext_idp_conn_ids = "enabledExtIdpConnIds",
        optional enabled_all_ext_idp_conns = "enabledAllExtIdpConns",
        required show_authorization_page = "showAuthorizationPage",
    }
}

/// Sign-up methods to offer in an application, and the default one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationRegisterConfigInputDto {
    /// Sign-up methods that are enabled.
    ///
    /// Example: `["EMAIL_CODE","PHONE_CODE"]`.
    #[doc(alias = "enabledBasicRegisterMethods")]
    pub enabled_basic_register_methods: Vec<BasicRegisterMethod>,
    /// Default sign-up type.
    ///
    /// Example: `PASSWORD`.
    #[doc(alias = "defaultRegisterMethod")]
    pub default_register_method: RegisterConnectionType,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ApplicationRegisterConfigInputDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        enabled_basic_register_methods: impl IntoIterator<
            Item = impl Into<BasicRegisterMethod>,
        >,
        default_register_method: impl Into<RegisterConnectionType>,
    ) -> Self {
        Self {
            enabled_basic_register_methods: enabled_basic_register_methods
                .into_iter()
                .map(Into::into)
                .collect(),
            default_register_method: default_register_method.into(),
            ..Record::blank()
        }
    }
}

record! {
    ApplicationRegisterConfigInputDto {
        required enabled_basic_register_methods = "enabledBasicRegisterMethods",
        required default_register_method = "defaultRegisterMethod",
    }
}

/// Branding to set for an application's sign-in page: custom CSS, images, language, and
/// buttons.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApplicationBrandingConfigInputDto {
    /// Whether custom CSS is enabled.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "customCSSEnabled")]
    pub custom_css_enabled: Option<bool>,
    /// Custom CSS for the sign-in box.
    ///
    /// Example: `/*  Edit login page css eg： .authing-guard-layout {   background: black !important; } Change the background color */`.
    #[doc(alias = "customCSS")]
    pub custom_css: Option<String>,
    /// Version of Guard, the sign-in box, to use.
    ///
    /// Server default: `Advanced`.\
    /// Example: `Advanced`.
    #[doc(alias = "guardVersion")]
    pub guard_version: Option<GuardVersion>,
    /// Custom loading image, shown while the sign-in box loads.
    ///
    /// Example: `https://files.authing.co/user-contents/photos/cbd51df7-efb1-4b50-b38c-d8e5a04b1830.png`.
    #[doc(alias = "customLoadingImage")]
    pub custom_loading_image: Option<String>,
    /// Custom background of the sign-in page: an image such as
    /// `url(https://files.authing.co/user-contents/photos/6c6b3726-4a04-4ba7-b686-1a275f81a47a.png) center/cover`
    /// or a solid color such as `rgba(37,49,122,1)`.
    ///
    /// Example: `https://files.authing.co/user-contents/photos/cbd51df7-efb1-4b50-b38c-d8e5a04b1830.png`.
    #[doc(alias = "customBackground")]
    pub custom_background: Option<String>,
    /// Whether to show the button for switching the language.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "showChangeLanguageButton")]
    pub show_change_language_button: Option<bool>,
    /// Default display language. If not set, the GenAuth sign-in page follows the language of the
    /// user's browser.
    ///
    /// Example: `zh-CN`.
    #[doc(alias = "defaultLanguage")]
    pub default_language: Option<Language>,
    /// Whether to show the button for a forgotten password.
    ///
    /// Server default: `true`.\
    /// Example: `true`.
    #[doc(alias = "showForgetPasswordButton")]
    pub show_forget_password_button: Option<bool>,
    /// Whether to show sign-in through enterprise identity sources.
    ///
    /// Server default: `true`.\
    /// Example: `true`.
    #[doc(alias = "showEnterpriseConnections")]
    pub show_enterprise_connections: Option<bool>,
    /// Whether to show the social sign-in methods.
    ///
    /// Server default: `true`.\
    /// Example: `true`.
    #[doc(alias = "showSocialConnections")]
    pub show_social_connections: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ApplicationBrandingConfigInputDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`custom_css_enabled`](Self#structfield.custom_css_enabled).
    pub fn custom_css_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.custom_css_enabled = value.into_option();
        self
    }

    /// Sets [`custom_css`](Self#structfield.custom_css).
    pub fn custom_css(mut self, value: impl IntoOption<String>) -> Self {
        self.custom_css = value.into_option();
        self
    }

    /// Sets [`guard_version`](Self#structfield.guard_version).
    pub fn guard_version(mut self, value: impl IntoOption<GuardVersion>) -> Self {
        self.guard_version = value.into_option();
        self
    }

    /// Sets [`custom_loading_image`](Self#structfield.custom_loading_image).
    pub fn custom_loading_image(mut self, value: impl IntoOption<String>) -> Self {
        self.custom_loading_image = value.into_option();
        self
    }

    /// Sets [`custom_background`](Self#structfield.custom_background).
    pub fn custom_background(mut self, value: impl IntoOption<String>) -> Self {
        self.custom_background = value.into_option();
        self
    }

    /// Sets [`show_change_language_button`](Self#structfield.show_change_language_button).
    pub fn show_change_language_button(mut self, value: impl IntoOption<bool>) -> Self {
        self.show_change_language_button = value.into_option();
        self
    }

    /// Sets [`default_language`](Self#structfield.default_language).
    pub fn default_language(mut self, value: impl IntoOption<Language>) -> Self {
        self.default_language = value.into_option();
        self
    }

    /// Sets [`show_forget_password_button`](Self#structfield.show_forget_password_button).
    pub fn show_forget_password_button(mut self, value: impl IntoOption<bool>) -> Self {
        self.show_forget_password_button = value.into_option();
        self
    }

    /// Sets [`show_enterprise_connections`](Self#structfield.show_enterprise_connections).
    pub fn show_enterprise_connections(mut self, value: impl IntoOption<bool>) -> Self {
        self.show_enterprise_connections = value.into_option();
        self
    }

    /// Sets [`show_social_connections`](Self#structfield.show_social_connections).
    pub fn show_social_connections(mut self, value: impl IntoOption<bool>) -> Self {
        self.show_social_connections = value.into_option();
        self
    }
}

record! {
    ApplicationBrandingConfigInputDto {
        optional custom_css_enabled = "customCSSEnabled",
        optional custom_css = "customCSS",
        optional guard_version = "guardVersion",
        optional custom_loading_image = "customLoadingImage",
        optional custom_background = "customBackground",
        optional show_change_language_button = "showChangeLanguageButton",
        optional default_language = "defaultLanguage",
        optional show_forget_password_button = "showForgetPasswordButton",
        optional show_enterprise_connections = "showEnterpriseConnections",
        optional show_social_connections = "showSocialConnections",
    }
}

/// The application just created, with all its settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationRespDataDto {
    /// Unique ID of the application.
    ///
    /// Example: `62eaa95fe0xxxx9a5295bf7c`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Unique identifier of the application.
    ///
    /// Example: `example`.
    #[doc(alias = "appIdentifier")]
    pub app_identifier: String,
    /// Name of the application.
    ///
    /// Example: `示例应用`.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// URL of the application's logo.
    ///
    /// Example: `https://files.authing.co/authing-console/default-app-logo.png`.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Description of the application.
    ///
    /// Example: `示例描述信息`.
    #[doc(alias = "appDescription")]
    pub app_description: Option<String>,
    /// Type of the application.
    ///
    /// Example: `web`.
    #[doc(alias = "appType")]
    pub app_type: ApplicationType,
    /// Unique ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Whether the application is an integrated application. As a query parameter, filters
    /// applications by this property.
    ///
    /// Example: `false`.
    #[doc(alias = "isIntegrateApp")]
    pub is_integrate_app: bool,
    /// Default protocol of the application.
    ///
    /// Example: `oidc`.
    #[doc(alias = "defaultProtocol")]
    pub default_protocol: SsoProtocol,
    /// Callback URLs of the application for sign-in.
    ///
    /// Example: `["https://example.com/callback"]`.
    #[doc(alias = "redirectUris")]
    pub redirect_uris: Vec<String>,
    /// Callback URLs of the application for sign-out.
    ///
    /// Example: `["https://example.com/logout-callback"]`.
    #[doc(alias = "logoutRedirectUris")]
    pub logout_redirect_uris: Vec<String>,
    /// URL that starts the sign-in. The browser opens it when the sign-in is tried out from the
    /// application details in the GenAuth console or when the application's icon is clicked in the
    /// application panel. Defaults to the GenAuth sign-in page.
    #[doc(alias = "initLoginUri")]
    pub init_login_uri: String,
    /// Whether single sign-on (SSO) is enabled for the application.
    ///
    /// Example: `true`.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: bool,
    /// Time when single sign-on (SSO) was enabled.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "ssoEnabledAt")]
    pub sso_enabled_at: Option<DateTime>,
    /// Sign-in settings.
    #[doc(alias = "loginConfig")]
    pub login_config: ApplicationLoginConfigDto,
    /// Sign-up settings.
    #[doc(alias = "registerConfig")]
    pub register_config: ApplicationRegisterConfig,
    /// Branding settings, such as custom CSS and the buttons that the sign-in box shows.
    #[doc(alias = "brandingConfig")]
    pub branding_config: ApplicationBrandingConfig,
    /// OIDC protocol settings.
    #[doc(alias = "oidcConfig")]
    pub oidc_config: OIDCConfig,
    /// Whether the application acts as a SAML identity provider.
    ///
    /// Example: `false`.
    #[doc(alias = "samlProviderEnabled")]
    pub saml_provider_enabled: bool,
    /// SAML protocol settings.
    #[doc(alias = "samlConfig")]
    pub saml_config: Option<SamlIdpConfig>,
    /// Whether the application acts as an OAuth identity provider.
    ///
    /// Example: `false`.
    #[doc(alias = "oauthProviderEnabled")]
    pub oauth_provider_enabled: bool,
    /// OAuth 2.0 protocol settings.
    #[doc(alias = "oauthConfig")]
    pub oauth_config: Option<OauthIdpConfig>,
    /// Whether the application acts as a CAS identity provider.
    ///
    /// Example: `false`.
    #[doc(alias = "casProviderEnabled")]
    pub cas_provider_enabled: bool,
    /// CAS protocol settings.
    #[doc(alias = "casConfig")]
    pub cas_config: Option<CasIdPConfig>,
    /// Whether the application has its own sign-in box settings instead of the global ones.
    ///
    /// Example: `false`.
    #[doc(alias = "customBrandingEnabled")]
    pub custom_branding_enabled: bool,
    /// Whether the application has its own security rules instead of the global ones.
    ///
    /// Example: `false`.
    #[doc(alias = "customSecurityEnabled")]
    pub custom_security_enabled: bool,
    /// Template type of an integrated application.
    ///
    /// Example: `github`.
    pub template: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CreateApplicationRespDataDto {
        required app_id = "appId",
        required app_identifier = "appIdentifier",
        required app_name = "appName",
        required app_logo = "appLogo",
        optional app_description = "appDescription",
        required app_type = "appType",
        required user_pool_id = "userPoolId",
        required is_integrate_app = "isIntegrateApp",
        required default_protocol = "defaultProtocol",
        required redirect_uris = "redirectUris",
        required logout_redirect_uris = "logoutRedirectUris",
        required init_login_uri = "initLoginUri",
        required sso_enabled = "ssoEnabled",
        optional sso_enabled_at = "ssoEnabledAt",
        required login_config = "loginConfig",
        required register_config = "registerConfig",
        required branding_config = "brandingConfig",
        required oidc_config = "oidcConfig",
        required saml_provider_enabled = "samlProviderEnabled",
        optional saml_config = "samlConfig",
        required oauth_provider_enabled = "oauthProviderEnabled",
        optional oauth_config = "oauthConfig",
        required cas_provider_enabled = "casProviderEnabled",
        optional cas_config = "casConfig",
        required custom_branding_enabled = "customBrandingEnabled",
        required custom_security_enabled = "customSecurityEnabled",
        optional template = "template",
    }
}

/// The current secret of an application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationSecretDataDto {
    /// Secret of the application.
    ///
    /// Example: `860830c5a647xxxxxx7bd4d0dd94bf23`.
    pub secret: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetApplicationSecretDataDto {
        required secret = "secret",
    }
}

/// The new secret of an application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefreshApplicationSecretDataDto {
    /// New secret of the application.
    ///
    /// Example: `860830c5a647xxxxxx7bd4d0dd94bf23`.
    pub secret: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RefreshApplicationSecretDataDto {
        required secret = "secret",
    }
}

/// Pagination of the active users and the additional data to return with each of them.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListApplicationActiveUsersOptionsDto {
    /// Pagination settings.
    ///
    /// Example: `{"page":1,"limit":10}`.
    pub pagination: Option<PaginationDto>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the identities of the user (`identities`).
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
    /// Whether to include the list of department IDs.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListApplicationActiveUsersOptionsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`pagination`](Self#structfield.pagination).
    pub fn pagination(mut self, value: impl IntoOption<PaginationDto>) -> Self {
        self.pagination = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_identities`](Self#structfield.with_identities).
    pub fn with_identities(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_identities = value.into_option();
        self
    }

    /// Sets [`with_department_ids`](Self#structfield.with_department_ids).
    pub fn with_department_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ids = value.into_option();
        self
    }
}

record! {
    ListApplicationActiveUsersOptionsDto {
        optional pagination = "pagination",
        optional with_custom_data = "withCustomData",
        optional with_identities = "withIdentities",
        optional with_department_ids = "withDepartmentIds",
    }
}

/// The default access policy of an application, which allows everyone or denies everyone.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationPermissionStrategyDataDto {
    /// Default access policy of the application: allow or deny everyone.
    ///
    /// Example: `ALLOW_ALL`.
    #[doc(alias = "permissionStrategy")]
    pub permission_strategy: PermissionStrategy,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetApplicationPermissionStrategyDataDto {
        required permission_strategy = "permissionStrategy",
    }
}

/// A rule that allows or denies several subjects of one type access to an application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationPermissionRecordItem {
    /// Type of the subject.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: ApplicationPermissionTargetType,
    /// Code of the permission namespace. Required when the subject type is `ROLE`.
    ///
    /// Example: `code1`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: Option<String>,
    /// Whether child nodes inherit the authorization. Applies when the subject type is `ORG`.
    ///
    /// Server default: `true`.\
    /// Example: `true`.
    #[doc(alias = "inheritByChildren")]
    pub inherit_by_children: Option<bool>,
    /// Identifiers of the subjects, at most 50: user IDs when the subject type is `USER`, group
    /// codes for `GROUP`, role codes for `ROLE`, and organization or department IDs for `ORG`.
    ///
    /// Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: Vec<String>,
    /// Whether the authorization allows or denies access.
    ///
    /// Example: `ALLOW`.
    pub effect: PermissionEffect,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ApplicationPermissionRecordItem {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_type: impl Into<ApplicationPermissionTargetType>,
        target_identifier: impl IntoIterator<Item = impl Into<String>>,
        effect: impl Into<PermissionEffect>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into_iter().map(Into::into).collect(),
            effect: effect.into(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace_code`](Self#structfield.namespace_code).
    pub fn namespace_code(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace_code = value.into_option();
        self
    }

    /// Sets [`inherit_by_children`](Self#structfield.inherit_by_children).
    pub fn inherit_by_children(mut self, value: impl IntoOption<bool>) -> Self {
        self.inherit_by_children = value.into_option();
        self
    }
}

record! {
    ApplicationPermissionRecordItem {
        required target_type = "targetType",
        optional namespace_code = "namespaceCode",
        optional inherit_by_children = "inheritByChildren",
        required target_identifier = "targetIdentifier",
        required effect = "effect",
    }
}

/// Subjects of one type whose access rules are removed from an application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteApplicationPermissionRecordItem {
    /// Type of the subject.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: ApplicationPermissionTargetType,
    /// Code of the permission namespace. Required when the subject type is `ROLE`.
    ///
    /// Example: `code1`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: Option<String>,
    /// Identifiers of the subjects, at most 50: user IDs when the subject type is `USER`, group
    /// codes for `GROUP`, role codes for `ROLE`, and organization or department IDs for `ORG`.
    ///
    /// Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteApplicationPermissionRecordItem {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_type: impl Into<ApplicationPermissionTargetType>,
        target_identifier: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace_code`](Self#structfield.namespace_code).
    pub fn namespace_code(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace_code = value.into_option();
        self
    }
}

record! {
    DeleteApplicationPermissionRecordItem {
        required target_type = "targetType",
        optional namespace_code = "namespaceCode",
        required target_identifier = "targetIdentifier",
    }
}

/// Whether a domain is available for an application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckDomainAvailableDataDto {
    /// Whether the domain is available.
    ///
    /// Example: `true`.
    pub available: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckDomainAvailableDataDto {
        required available = "available",
    }
}

/// An application in a tenant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantApplicationDto {
    /// ID that GenAuth assigned to the user pool.
    ///
    /// Example: `62b40xxxxxxxxxxxd16f57c7`.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Unique ID of the tenant application.
    ///
    /// Example: `62f20932716fbcc10d966ee7`.
    #[doc(alias = "tenantAppId")]
    pub tenant_app_id: String,
    /// Display name of the tenant application.
    ///
    /// Example: `App Name`.
    pub name: String,
    /// Description of the tenant application.
    pub description: Option<String>,
    /// URL of the tenant application's logo.
    ///
    /// Example: `https://example.com/logo.png`.
    pub logo: String,
    /// Type of the tenant application.
    #[doc(alias = "applicationType")]
    pub application_type: String,
    /// Whether single sign-on (SSO) is enabled for the application.
    ///
    /// Example: `true`.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: bool,
    /// Unique ID of the application.
    ///
    /// Example: `6342b8537axxxx047d314109`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TenantApplicationDto {
        required user_pool_id = "userPoolId",
        required tenant_app_id = "tenantAppId",
        required name = "name",
        optional description = "description",
        required logo = "logo",
        required application_type = "applicationType",
        required sso_enabled = "ssoEnabled",
        required app_id = "appId",
    }
}

/// A page of a tenant's applications and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantApplicationListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<TenantApplicationDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TenantApplicationListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Order of the sign-in tabs or QR code methods on the sign-in page.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApplicationTabMethodsSortConfigDto {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ApplicationTabMethodsSortConfigDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    ApplicationTabMethodsSortConfigDto {}
}

/// Customization of the single sign-on page.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ISsoPageCustomizationSettingsDto {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ISsoPageCustomizationSettingsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    ISsoPageCustomizationSettingsDto {}
}

/// Settings of the password tab or the one-time code tab of the sign-in page.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TabConfigDto {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl TabConfigDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    TabConfigDto {}
}

/// Language settings that apply to the whole sign-in page.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LanguageCoinfigGlobalDto {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LanguageCoinfigGlobalDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    LanguageCoinfigGlobalDto {}
}

/// Language settings of the sign-in page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LanguageCoinfigDto {
    /// Global language settings.
    pub global: LanguageCoinfigGlobalDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LanguageCoinfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(global: LanguageCoinfigGlobalDto) -> Self {
        Self { global, ..Record::blank() }
    }
}

record! {
    LanguageCoinfigDto {
        required global = "global",
    }
}

/// Changes to the sign-in page: its tabs, look, and language, and the scenes in which users can
/// create or join a tenant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoginConfig {
    /// Order of the tabs in the sign-in box.
    #[doc(alias = "tabMethodsSortConfig")]
    pub tab_methods_sort_config: ApplicationTabMethodsSortConfigDto,
    /// Order of the QR code sign-in methods in the sign-in box.
    #[doc(alias = "qrCodeSortConfig")]
    pub qr_code_sort_config: ApplicationTabMethodsSortConfigDto,
    /// Customization settings of the sign-in page.
    #[doc(alias = "ssoPageCustomizationSettings")]
    pub sso_page_customization_settings: ISsoPageCustomizationSettingsDto,
    /// Settings of the password tab in the sign-in box.
    #[doc(alias = "passwordTabConfig")]
    pub password_tab_config: TabConfigDto,
    /// Settings of the one-time code tab in the sign-in box.
    #[doc(alias = "verifyCodeTabConfig")]
    pub verify_code_tab_config: TabConfigDto,
    /// Language settings of the sign-in box.
    pub config: LanguageCoinfigDto,
    /// Whether users may create tenants.
    ///
    /// Example: `false`.
    #[doc(alias = "enableCreateTenant")]
    pub enable_create_tenant: bool,
    /// Scenes in which creating a tenant is allowed.
    #[doc(alias = "createTenantScenes")]
    pub create_tenant_scenes: Vec<String>,
    /// Whether users may join tenants.
    ///
    /// Example: `false`.
    #[doc(alias = "enableJoinTenant")]
    pub enable_join_tenant: bool,
    /// Scenes in which joining a tenant is allowed.
    #[doc(alias = "joinTenantScenes")]
    pub join_tenant_scenes: Vec<String>,
    /// Whether the enterprise domain is verified.
    ///
    /// Example: `false`.
    #[doc(alias = "enableVerifyDomain")]
    pub enable_verify_domain: bool,
    /// Scenes in which the enterprise domain is verified.
    #[doc(alias = "verifyDomainScenes")]
    pub verify_domain_scenes: Vec<String>,
    /// Whether tenant applications are associated automatically.
    #[doc(alias = "enableAutoConnectTenantApp")]
    pub enable_auto_connect_tenant_app: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateLoginConfig {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: UpdateLoginConfigRequired) -> Self {
        Self {
            tab_methods_sort_config: required.tab_methods_sort_config,
            qr_code_sort_config: required.qr_code_sort_config,
            sso_page_customization_settings: required.sso_page_customization_settings,
            password_tab_config: required.password_tab_config,
            verify_code_tab_config: required.verify_code_tab_config,
            config: required.config,
            enable_create_tenant: required.enable_create_tenant,
            create_tenant_scenes: required.create_tenant_scenes,
            enable_join_tenant: required.enable_join_tenant,
            join_tenant_scenes: required.join_tenant_scenes,
            enable_verify_domain: required.enable_verify_domain,
            verify_domain_scenes: required.verify_domain_scenes,
            enable_auto_connect_tenant_app: required.enable_auto_connect_tenant_app,
            ..Record::blank()
        }
    }
}

/// Required fields of a [`UpdateLoginConfig`].
#[derive(Clone, PartialEq)]
pub struct UpdateLoginConfigRequired {
    /// Order of the tabs in the sign-in box.
    #[doc(alias = "tabMethodsSortConfig")]
    pub tab_methods_sort_config: ApplicationTabMethodsSortConfigDto,
    /// Order of the QR code sign-in methods in the sign-in box.
    #[doc(alias = "qrCodeSortConfig")]
    pub qr_code_sort_config: ApplicationTabMethodsSortConfigDto,
    /// Customization settings of the sign-in page.
    #[doc(alias = "ssoPageCustomizationSettings")]
    pub sso_page_customization_settings: ISsoPageCustomizationSettingsDto,
    /// Settings of the password tab in the sign-in box.
    #[doc(alias = "passwordTabConfig")]
    pub password_tab_config: TabConfigDto,
    /// Settings of the one-time code tab in the sign-in box.
    #[doc(alias = "verifyCodeTabConfig")]
    pub verify_code_tab_config: TabConfigDto,
    /// Language settings of the sign-in box.
    pub config: LanguageCoinfigDto,
    /// Whether users may create tenants.
    ///
    /// Example: `false`.
    #[doc(alias = "enableCreateTenant")]
    pub enable_create_tenant: bool,
    /// Scenes in which creating a tenant is allowed.
    #[doc(alias = "createTenantScenes")]
    pub create_tenant_scenes: Vec<String>,
    /// Whether users may join tenants.
    ///
    /// Example: `false`.
    #[doc(alias = "enableJoinTenant")]
    pub enable_join_tenant: bool,
    /// Scenes in which joining a tenant is allowed.
    #[doc(alias = "joinTenantScenes")]
    pub join_tenant_scenes: Vec<String>,
    /// Whether the enterprise domain is verified.
    ///
    /// Example: `false`.
    #[doc(alias = "enableVerifyDomain")]
    pub enable_verify_domain: bool,
    /// Scenes in which the enterprise domain is verified.
    #[doc(alias = "verifyDomainScenes")]
    pub verify_domain_scenes: Vec<String>,
    /// Whether tenant applications are associated automatically.
    #[doc(alias = "enableAutoConnectTenantApp")]
    pub enable_auto_connect_tenant_app: bool,
}

required_fields! {
    UpdateLoginConfigRequired {
        required tab_methods_sort_config = "tabMethodsSortConfig",
        required qr_code_sort_config = "qrCodeSortConfig",
        required sso_page_customization_settings = "ssoPageCustomizationSettings",
        required password_tab_config = "passwordTabConfig",
        required verify_code_tab_config = "verifyCodeTabConfig",
        required config = "config",
        required enable_create_tenant = "enableCreateTenant",
        required create_tenant_scenes = "createTenantScenes",
        required enable_join_tenant = "enableJoinTenant",
        required join_tenant_scenes = "joinTenantScenes",
        required enable_verify_domain = "enableVerifyDomain",
        required verify_domain_scenes = "verifyDomainScenes",
        required enable_auto_connect_tenant_app = "enableAutoConnectTenantApp",
    }
}

record! {
    UpdateLoginConfig {
        required tab_methods_sort_config = "tabMethodsSortConfig",
        required qr_code_sort_config = "qrCodeSortConfig",
        required sso_page_customization_settings = "ssoPageCustomizationSettings",
        required password_tab_config = "passwordTabConfig",
        required verify_code_tab_config = "verifyCodeTabConfig",
        required config = "config",
        required enable_create_tenant = "enableCreateTenant",
        required create_tenant_scenes = "createTenantScenes",
        required enable_join_tenant = "enableJoinTenant",
        required join_tenant_scenes = "joinTenantScenes",
        required enable_verify_domain = "enableVerifyDomain",
        required verify_domain_scenes = "verifyDomainScenes",
        required enable_auto_connect_tenant_app = "enableAutoConnectTenantApp",
    }
}

/// Multi-tenant settings of a user pool: the look of its sign-in page and the scenes in which
/// users can create or join a tenant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPoolTenantConfigDto {
    /// ID that GenAuth assigned to the user pool.
    ///
    /// Example: `62b40xxxxxxxxxxxd16f57c7`.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Whether the user pool acts as a tenant.
    ///
    /// Example: `true`.
    #[doc(alias = "isUserPoolAsTenant")]
    pub is_user_pool_as_tenant: bool,
    /// Types of destination that users may switch to.
    #[doc(alias = "enableSwitchType")]
    pub enable_switch_type: UserPoolTenantConfigDtoEnableSwitchType,
    /// Custom CSS of the sign-in box.
    pub css: String,
    /// Whether custom CSS is enabled.
    #[doc(alias = "cssEnabled")]
    pub css_enabled: bool,
    /// Custom loading image of the sign-in box.
    #[doc(alias = "customLoading")]
    pub custom_loading: String,
    /// Whether switching the version of Guard, the sign-in box, is enabled.
    #[doc(alias = "enableGuardVersionSwitch")]
    pub enable_guard_version_switch: bool,
    /// Version of Guard, the sign-in box, in use, such as `v2`.
    ///
    /// Example: `v2`.
    #[doc(alias = "guardVersion")]
    pub guard_version: String,
    /// Custom background shown while the sign-in box loads.
    #[doc(alias = "loadingBackground")]
    pub loading_background: String,
    /// Whether users may create tenants.
    ///
    /// Example: `false`.
    #[doc(alias = "enableCreateTenant")]
    pub enable_create_tenant: bool,
    /// Scenes in which creating a tenant is allowed.
    #[doc(alias = "createTenantScenes")]
    pub create_tenant_scenes: Vec<String>,
    /// Whether users may join tenants.
    ///
    /// Example: `false`.
    #[doc(alias = "enableJoinTenant")]
    pub enable_join_tenant: bool,
    /// Scenes in which joining a tenant is allowed.
    #[doc(alias = "joinTenantScenes")]
    pub join_tenant_scenes: Vec<String>,
    /// Whether the enterprise domain is verified.
    ///
    /// Example: `false`.
    #[doc(alias = "enableVerifyDomain")]
    pub enable_verify_domain: bool,
    /// Scenes in which the enterprise domain is verified.
    #[doc(alias = "verifyDomainScenes")]
    pub verify_domain_scenes: Vec<String>,
    /// Customization settings of the sign-in page, such as which elements are hidden.
    #[doc(alias = "ssoPageCustomizationSettings")]
    pub sso_page_customization_settings: ISsoPageCustomizationSettingsDto,
    /// Whether users may choose among several tenant portals to sign in to.
    #[doc(alias = "enableMultipleTenantPortal")]
    pub enable_multiple_tenant_portal: bool,
    /// Sign-in settings.
    #[doc(alias = "loginConfig")]
    pub login_config: ApplicationLoginConfigDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserPoolTenantConfigDto {
        required user_pool_id = "userPoolId",
        required is_user_pool_as_tenant = "isUserPoolAsTenant",
        required enable_switch_type = "enableSwitchType",
        required css = "css",
        required css_enabled = "cssEnabled",
        required custom_loading = "customLoading",
        required enable_guard_version_switch = "enableGuardVersionSwitch",
        required guard_version = "guardVersion",
        required loading_background = "loadingBackground",
        required enable_create_tenant = "enableCreateTenant",
        required create_tenant_scenes = "createTenantScenes",
        required enable_join_tenant = "enableJoinTenant",
        required join_tenant_scenes = "joinTenantScenes",
        required enable_verify_domain = "enableVerifyDomain",
        required verify_domain_scenes = "verifyDomainScenes",
        required sso_page_customization_settings = "ssoPageCustomizationSettings",
        required enable_multiple_tenant_portal = "enableMultipleTenantPortal",
        required login_config = "loginConfig",
    }
}

/// Types of destination that users may switch to.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserPoolTenantConfigDtoEnableSwitchType {
    /// Switching is allowed in the tenant console.
    ///
    /// Serialized as `tenant-console`.
    #[doc(alias = "tenant-console")]
    TenantConsole,
    /// Switching is allowed in the tenant's applications.
    ///
    /// Serialized as `tenant-app`.
    #[doc(alias = "tenant-app")]
    TenantApp,
    /// Switching is allowed in the launchpad (the value is spelled this way).
    ///
    /// Serialized as `tenant-launpad`.
    #[doc(alias = "tenant-launpad")]
    TenantLaunpad,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    UserPoolTenantConfigDtoEnableSwitchType {
        TenantConsole = "tenant-console",
        TenantApp = "tenant-app",
        TenantLaunpad = "tenant-launpad",
    }
}

/// The MFA factors that are enabled.
///
/// Used by [`update_global_mfa_settings`](crate::management::ManagementClient::update_global_mfa_settings).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MFASettingsDto {
    /// MFA factors that are enabled.
    ///
    /// Example: `["SMS"]`.
    #[doc(alias = "enabledFactors")]
    pub enabled_factors: Vec<FactorType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl MFASettingsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        enabled_factors: impl IntoIterator<Item = impl Into<FactorType>>,
    ) -> Self {
        Self {
            enabled_factors: enabled_factors.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    MFASettingsDto {
        required enabled_factors = "enabledFactors",
    }
}

/// Changes to the sign-in settings of an application: its basic methods, default method, and
/// authorization page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationLoginConfigInputDto {
    /// Whether sign-in and sign-up are merged into one page.
    #[doc(alias = "mergeLoginAndRegisterPage")]
    pub merge_login_and_register_page: Option<bool>,
    /// Basic sign-in methods that are enabled.
    #[doc(alias = "enabledBasicLoginMethods")]
    pub enabled_basic_login_methods: Option<Vec<BasicLoginMethod>>,
    /// Default sign-in method of the application, excluding social and enterprise identity sources.
    #[doc(alias = "defaultLoginMethod")]
    pub default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    /// Whether to show the user the authorization page.
    #[doc(alias = "showAuthorizationPage")]
    pub show_authorization_page: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateApplicationLoginConfigInputDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(show_authorization_page: bool) -> Self {
        Self {
            show_authorization_page,
            ..Record::blank()
        }
    }

    /// Sets [`merge_login_and_register_page`](Self#structfield.merge_login_and_register_page).
    pub fn merge_login_and_register_page(
        mut self,
        value: impl IntoOption<bool>,
    ) -> Self {
        self.merge_login_and_register_page = value.into_option();
        self
    }

    /// Sets [`enabled_basic_login_methods`](Self#structfield.enabled_basic_login_methods).
    pub fn enabled_basic_login_methods(
        mut self,
        value: impl IntoOption<Vec<BasicLoginMethod>>,
    ) -> Self {
        self.enabled_basic_login_methods = value.into_option();
        self
    }

    /// Sets [`default_login_method`](Self#structfield.default_login_method).
    pub fn default_login_method(
        mut self,
        value: impl IntoOption<ApplicationDefaultLoginMethodInput>,
    ) -> Self {
        self.default_login_method = value.into_option();
        self
    }
}

record! {
    UpdateApplicationLoginConfigInputDto {
        optional merge_login_and_register_page = "mergeLoginAndRegisterPage",
        optional enabled_basic_login_methods = "enabledBasicLoginMethods",
        optional default_login_method = "defaultLoginMethod",
        required show_authorization_page = "showAuthorizationPage",
    }
}

/// Sign-in method that is shown first.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginConnectionType {
    /// Sign-in with a one-time code sent by SMS or email.
    ///
    /// Serialized as `PASSCODE`.
    #[doc(alias = "PASSCODE")]
    Passcode,
    /// Sign-in with a phone number, email address, or username, and a password.
    ///
    /// Serialized as `PASSWORD`.
    #[doc(alias = "PASSWORD")]
    Password,
    /// Sign-in by scanning a QR code.
    ///
    /// Serialized as `QRCODE`.
    #[doc(alias = "QRCODE")]
    Qrcode,
    /// Sign-in against an LDAP user directory.
    ///
    /// Serialized as `LDAP`.
    #[doc(alias = "LDAP")]
    Ldap,
    /// Sign-in against a Windows Active Directory.
    ///
    /// Serialized as `AD`.
    #[doc(alias = "AD")]
    Ad,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    LoginConnectionType {
        Passcode = "PASSCODE",
        Password = "PASSWORD",
        Qrcode = "QRCODE",
        Ldap = "LDAP",
        Ad = "AD",
    }
}

/// Type of QR code sign-in.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrCodeType {
    /// QR code scanned with your own mobile app.
    ///
    /// Serialized as `SELF_BUILT_APP`.
    #[doc(alias = "SELF_BUILT_APP")]
    SelfBuiltApp,
    /// QR code that the user scans to follow a WeChat Official Account.
    ///
    /// Serialized as `WECHAT_OFFICIAL_ACCOUNT`.
    #[doc(alias = "WECHAT_OFFICIAL_ACCOUNT")]
    WechatOfficialAccount,
    /// QR code scanned with a WeChat Mini Program.
    ///
    /// Serialized as `WECHAT_MINI_PROGRAM`.
    #[doc(alias = "WECHAT_MINI_PROGRAM")]
    WechatMiniProgram,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    QrCodeType {
        SelfBuiltApp = "SELF_BUILT_APP",
        WechatOfficialAccount = "WECHAT_OFFICIAL_ACCOUNT",
        WechatMiniProgram = "WECHAT_MINI_PROGRAM",
    }
}

/// A basic sign-in method.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BasicLoginMethod {
    /// Sign-in with a phone number and a one-time code.
    ///
    /// Serialized as `PHONE_CODE`.
    #[doc(alias = "PHONE_CODE")]
    PhoneCode,
    /// Sign-in with an email address and a one-time code.
    ///
    /// Serialized as `EMAIL_CODE`.
    #[doc(alias = "EMAIL_CODE")]
    EmailCode,
    /// Sign-in with a phone number and a password.
    ///
    /// Serialized as `PHONE_PASSWORD`.
    #[doc(alias = "PHONE_PASSWORD")]
    PhonePassword,
    /// Sign-in with an email address and a password.
    ///
    /// Serialized as `EMAIL_PASSWORD`.
    #[doc(alias = "EMAIL_PASSWORD")]
    EmailPassword,
    /// Sign-in with a username and a password.
    ///
    /// Serialized as `USERNAME_PASSWORD`.
    #[doc(alias = "USERNAME_PASSWORD")]
    UsernamePassword,
    /// Sign-in by scanning a QR code with your own app.
    ///
    /// Serialized as `SELF_BUILT_APP_QRCODE`.
    #[doc(alias = "SELF_BUILT_APP_QRCODE")]
    SelfBuiltAppQrcode,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    BasicLoginMethod {
        PhoneCode = "PHONE_CODE",
        EmailCode = "EMAIL_CODE",
        PhonePassword = "PHONE_PASSWORD",
        EmailPassword = "EMAIL_PASSWORD",
        UsernamePassword = "USERNAME_PASSWORD",
        SelfBuiltAppQrcode = "SELF_BUILT_APP_QRCODE",
    }
}

/// A basic sign-up method.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BasicRegisterMethod {
    /// Sign-up with a phone number and a one-time code.
    ///
    /// Serialized as `PHONE_CODE`.
    #[doc(alias = "PHONE_CODE")]
    PhoneCode,
    /// Sign-up with an email address and a one-time code.
    ///
    /// Serialized as `EMAIL_CODE`.
    #[doc(alias = "EMAIL_CODE")]
    EmailCode,
    /// Sign-up with an email address and a password.
    ///
    /// Serialized as `EMAIL_PASSWORD`.
    #[doc(alias = "EMAIL_PASSWORD")]
    EmailPassword,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    BasicRegisterMethod {
        PhoneCode = "PHONE_CODE",
        EmailCode = "EMAIL_CODE",
        EmailPassword = "EMAIL_PASSWORD",
    }
}

/// Sign-up method that is shown first.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterConnectionType {
    /// Sign-up with a one-time code sent by email or SMS.
    ///
    /// Serialized as `PASSCODE`.
    #[doc(alias = "PASSCODE")]
    Passcode,
    /// Sign-up with an email address and a password.
    ///
    /// Serialized as `PASSWORD`.
    #[doc(alias = "PASSWORD")]
    Password,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RegisterConnectionType {
        Passcode = "PASSCODE",
        Password = "PASSWORD",
    }
}

/// Language of the sign-in page.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// Simplified Chinese.
    ///
    /// Serialized as `zh-CN`.
    #[doc(alias = "zh-CN")]
    ZhCn,
    /// American English.
    ///
    /// Serialized as `en-US`.
    #[doc(alias = "en-US")]
    EnUs,
    /// Traditional Chinese.
    ///
    /// Serialized as `zh-TW`.
    #[doc(alias = "zh-TW")]
    ZhTw,
    /// Japanese.
    ///
    /// Serialized as `ja-JP`.
    #[doc(alias = "ja-JP")]
    JaJp,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    Language {
        ZhCn = "zh-CN",
        EnUs = "en-US",
        ZhTw = "zh-TW",
        JaJp = "ja-JP",
    }
}

/// Version of Guard, the sign-in box.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GuardVersion {
    /// The advanced version of Guard.
    ///
    /// Serialized as `Advanced`.
    Advanced,
    /// The classic version of Guard.
    ///
    /// Serialized as `Classical`.
    Classical,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    GuardVersion {
        Advanced = "Advanced",
        Classical = "Classical",
    }
}

/// Protocol by which an application signs users in.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SsoProtocol {
    /// OpenID Connect.
    ///
    /// Serialized as `oidc`.
    #[doc(alias = "oidc")]
    Oidc,
    /// OAuth 2.0.
    ///
    /// Serialized as `oauth`.
    #[doc(alias = "oauth")]
    Oauth,
    /// SAML 2.0.
    ///
    /// Serialized as `saml`.
    #[doc(alias = "saml")]
    Saml,
    /// CAS, the Central Authentication Service.
    ///
    /// Serialized as `cas`.
    #[doc(alias = "cas")]
    Cas,
    /// ASA, sign-in with an account stored for the application.
    ///
    /// Serialized as `asa`.
    #[doc(alias = "asa")]
    Asa,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SsoProtocol {
        Oidc = "oidc",
        Oauth = "oauth",
        Saml = "saml",
        Cas = "cas",
        Asa = "asa",
    }
}

/// Type of subject that can be granted access to an application.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationSubjectType {
    /// The subject is a user.
    ///
    /// Serialized as `USER`.
    #[doc(alias = "USER")]
    User,
    /// The subject is a role.
    ///
    /// Serialized as `ROLE`.
    #[doc(alias = "ROLE")]
    Role,
    /// The subject is a group.
    ///
    /// Serialized as `GROUP`.
    #[doc(alias = "GROUP")]
    Group,
    /// The subject is an organization or department.
    ///
    /// Serialized as `ORG`.
    #[doc(alias = "ORG")]
    Org,
    /// The subject is an access key.
    ///
    /// Serialized as `AK_SK`.
    #[doc(alias = "AK_SK")]
    AkSk,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    AuthorizationSubjectType {
        User = "USER",
        Role = "ROLE",
        Group = "GROUP",
        Org = "ORG",
        AkSk = "AK_SK",
    }
}

/// Subjects to which a risk policy applies.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskScope {
    /// Granted to everyone.
    ///
    /// Serialized as `ALL`.
    #[doc(alias = "ALL")]
    All,
    /// Granted to particular subjects.
    ///
    /// Serialized as `SUBJECT`.
    #[doc(alias = "SUBJECT")]
    Subject,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    RiskScope {
        All = "ALL",
        Subject = "SUBJECT",
    }
}

/// Type of subject whose access to an application is recorded.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationPermissionTargetType {
    /// The subject is a user.
    ///
    /// Serialized as `USER`.
    #[doc(alias = "USER")]
    User,
    /// The subject is a role.
    ///
    /// Serialized as `ROLE`.
    #[doc(alias = "ROLE")]
    Role,
    /// The subject is a group.
    ///
    /// Serialized as `GROUP`.
    #[doc(alias = "GROUP")]
    Group,
    /// The subject is an organization or department.
    ///
    /// Serialized as `ORG`.
    #[doc(alias = "ORG")]
    Org,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ApplicationPermissionTargetType {
        User = "USER",
        Role = "ROLE",
        Group = "GROUP",
        Org = "ORG",
    }
}

/// Response of `getApplication`.
pub type ApplicationSingleRespDto = Response<ApplicationDto>;

/// Response of `detailAuthSubject`.
pub type GetSubjectAuthRespDto = Response<GetSubjectAuthDataDto>;

/// Response of `listAuthSubject`.
pub type ListApplicationSubjectRespDto = Response<ListApplicationSubjectDataListDto>;

/// Response of `listAuthApplication`.
pub type ListApplicationAuthPaginatedRespDto = Response<
    ListApplicationAuthPaginatedDataDto,
>;

/// Response of `listApplications`.
pub type ApplicationPaginatedRespDto = Response<ApplicationPaginatedDataDto>;

/// Response of `getApplicationSimpleInfo`.
pub type ApplicationSimpleInfoSingleRespDto = Response<ApplicationSimpleInfoDto>;

/// Response of `listApplicationSimpleInfo`.
pub type ApplicationSimpleInfoPaginatedRespDto = Response<
    ApplicationSimpleInfoPaginatedDataDto,
>;

/// Response of `createApplication`.
pub type CreateApplicationRespDto = Response<CreateApplicationRespDataDto>;

/// Response of `getApplicationSecret`.
pub type GetApplicationSecretRespDto = Response<GetApplicationSecretDataDto>;

/// Response of `refreshApplicationSecret`.
pub type RefreshApplicationSecretRespDto = Response<RefreshApplicationSecretDataDto>;

/// Response of `getApplicationPermissionStrategy`.
pub type GetApplicationPermissionStrategyRespDto = Response<
    GetApplicationPermissionStrategyDataDto,
>;

/// Response of `checkDomainAvailable`.
pub type CheckDomainAvailableSecretRespDto = Response<CheckDomainAvailableDataDto>;

/// Response of `listTenantApplications`.
pub type TenantApplicationListPaginatedRespDto = Response<
    TenantApplicationListPagingDto,
>;

/// Response of `userpollTenantConfig`.
pub type UserPoolTenantConfigDtoRespDto = Response<UserPoolTenantConfigDto>;

/// Response of `updateApplicationMfaSettings`.
pub type MFASettingsRespDto = Response<MFASettingsDto>;
