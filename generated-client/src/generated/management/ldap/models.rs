// @generated from spec/management/ldap.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group LDAP server.

use crate::runtime::prelude::*;

/// A new bind password for the LDAP server.
///
/// Used by [`update_ldap_config_info`](crate::management::ManagementClient::update_ldap_config_info).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LdapUpdateDto {
    /// Password of the bind DN.
    ///
    /// Example: `%76q64e,^,qcaN2n`.
    #[doc(alias = "bindPwd")]
    pub bind_pwd: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LdapUpdateDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`bind_pwd`](Self#structfield.bind_pwd).
    pub fn bind_pwd(mut self, value: impl IntoOption<Secret>) -> Self {
        self.bind_pwd = value.into_option();
        self
    }
}

record! {
    LdapUpdateDto {
        optional bind_pwd = "bindPwd",
    }
}

/// The LDAP domain and host for initializing or restarting the LDAP server.
///
/// Used by [`save_ldap_config_info`](crate::management::ManagementClient::save_ldap_config_info).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapSaveDto {
    /// LDAP domain, such as `example.com`.
    ///
    /// Example: `example.com`.
    #[doc(alias = "ldapDomain")]
    pub ldap_domain: String,
    /// Host URL of the LDAP service, such as `ldap://39.107.123.96:3389`.
    ///
    /// Example: `ldaps://39.107.123.96:3389`.
    #[doc(alias = "linkUrl")]
    pub link_url: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LdapSaveDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(ldap_domain: impl Into<String>) -> Self {
        Self {
            ldap_domain: ldap_domain.into(),
            ..Record::blank()
        }
    }

    /// Sets [`link_url`](Self#structfield.link_url).
    pub fn link_url(mut self, value: impl IntoOption<String>) -> Self {
        self.link_url = value.into_option();
        self
    }
}

record! {
    LdapSaveDto {
        required ldap_domain = "ldapDomain",
        optional link_url = "linkUrl",
    }
}

/// The switch that disables the LDAP server, which must be initialized first.
///
/// Used by [`disable_ldap_server`](crate::management::ManagementClient::disable_ldap_server).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapSetEnabledFlagDto {
    /// Whether the LDAP service is enabled.
    pub enabled: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LdapSetEnabledFlagDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self { enabled, ..Record::blank() }
    }
}

record! {
    LdapSetEnabledFlagDto {
        required enabled = "enabled",
    }
}

/// Request to list LDAP server logs.
///
/// Used by [`query_ldap_log`](crate::management::ManagementClient::query_ldap_log).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryLdapLogDto {
    /// Type of log: `1` for the access log, `2` for the error log.
    ///
    /// Example: `1`.
    pub r#type: i64,
    /// Identifier of the connection.
    ///
    /// Example: `1244`.
    pub connection: Option<i64>,
    /// Operation number in the log.
    ///
    /// Example: `0`.
    #[doc(alias = "operationNumber")]
    pub operation_number: Option<i64>,
    /// Error code in the log.
    ///
    /// Example: `32`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<i64>,
    /// Text of the log message.
    ///
    /// Example: `scope=0 deref=3 filter="(objectClass=*)"`.
    pub message: Option<String>,
    /// Start of the time range, as a timestamp.
    ///
    /// Example: `1668528000000`.
    #[doc(alias = "startTime")]
    pub start_time: Option<UnixMillis>,
    /// End of the time range, as a timestamp.
    ///
    /// Example: `1668528000000`.
    #[doc(alias = "endTime")]
    pub end_time: Option<UnixMillis>,
    /// Page number, starting at 1.
    ///
    /// Example: `1`.
    pub page: i64,
    /// Items per page.
    ///
    /// Example: `10`.
    pub limit: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl QueryLdapLogDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(r#type: i64, page: i64, limit: i64) -> Self {
        Self {
            r#type,
            page,
            limit,
            ..Record::blank()
        }
    }

    /// Sets [`connection`](Self#structfield.connection).
    pub fn connection(mut self, value: impl IntoOption<i64>) -> Self {
        self.connection = value.into_option();
        self
    }

    /// Sets [`operation_number`](Self#structfield.operation_number).
    pub fn operation_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.operation_number = value.into_option();
        self
    }

    /// Sets [`error_code`](Self#structfield.error_code).
    pub fn error_code(mut self, value: impl IntoOption<i64>) -> Self {
        self.error_code = value.into_option();
        self
    }

    /// Sets [`message`](Self#structfield.message).
    pub fn message(mut self, value: impl IntoOption<String>) -> Self {
        self.message = value.into_option();
        self
    }

    /// Sets [`start_time`](Self#structfield.start_time).
    pub fn start_time(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.start_time = value.into_option();
        self
    }

    /// Sets [`end_time`](Self#structfield.end_time).
    pub fn end_time(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.end_time = value.into_option();
        self
    }
}

record! {
    QueryLdapLogDto {
        required r#type = "type",
        optional connection = "connection",
        optional operation_number = "operationNumber",
        optional error_code = "errorCode",
        optional message = "message",
        optional start_time = "startTime",
        optional end_time = "endTime",
        required page = "page",
        required limit = "limit",
    }
}

/// Request to list LDAP sub-entries.
///
/// Used by [`query_ldap_sub_entries`](crate::management::ManagementClient::query_ldap_sub_entries).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryLdapSubEntriesDto {
    /// DN of the entry to list the child entries of.
    ///
    /// Example: `cn=zhansan,ou=test,dc=com,o=authing-test`.
    pub dn: Option<String>,
    /// Page number, starting at 1.
    ///
    /// Example: `1`.
    pub page: i64,
    /// Items per page.
    ///
    /// Example: `10`.
    pub limit: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl QueryLdapSubEntriesDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(page: i64, limit: i64) -> Self {
        Self {
            page,
            limit,
            ..Record::blank()
        }
    }

    /// Sets [`dn`](Self#structfield.dn).
    pub fn dn(mut self, value: impl IntoOption<String>) -> Self {
        self.dn = value.into_option();
        self
    }
}

record! {
    QueryLdapSubEntriesDto {
        optional dn = "dn",
        required page = "page",
        required limit = "limit",
    }
}

/// Configuration of the LDAP server of a user pool: its addresses, bind account, base DN, and
/// visible departments and fields.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapConfigInfoDto {
    /// Unique ID of the configuration.
    ///
    /// Example: `1`.
    pub id: Option<String>,
    /// Whether the LDAP service is enabled: `1` for yes, `2` for no.
    ///
    /// Example: `1`.
    pub enabled: i64,
    /// Unique ID of the user pool.
    ///
    /// Example: `613f1a50194825c3ea9b3a8e`.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Host URL of the LDAP service, such as `ldap://39.107.123.96:3389`.
    ///
    /// Example: `ldap://39.107.123.96:3389`.
    #[doc(alias = "linkUrl")]
    pub link_url: String,
    /// Host URL of the LDAPS service, such as `ldaps://39.107.123.96:638`.
    ///
    /// Example: `ldaps://39.107.123.96:638`.
    #[doc(alias = "ldapsLinkUrl")]
    pub ldaps_link_url: String,
    /// Whether the LDAP server is deployed privately: `1` for yes, `2` for no.
    ///
    /// Example: `1`.
    #[doc(alias = "enablePrivatization")]
    pub enable_privatization: i64,
    /// Bind DN generated from the LDAP domain.
    ///
    /// Example: `cn=system_user,ou=system_users,dc=ibm,dc=com,o=authing`.
    #[doc(alias = "bindDn")]
    pub bind_dn: String,
    /// LDAP domain from which the base DN is generated, such as `ibm.com`.
    ///
    /// Example: `ibm.com`.
    #[doc(alias = "ldapDomain")]
    pub ldap_domain: String,
    /// Whether SSL is enabled for a privately deployed LDAP server: `1` for yes, `2` for no.
    #[doc(alias = "enableSsl")]
    pub enable_ssl: Option<i64>,
    /// Base DN of the directory, such as `dc=ibm,dc=com,o=authing`.
    ///
    /// Example: `ibm.com`.
    #[doc(alias = "baseDn")]
    pub base_dn: String,
    /// Password of the bind DN, 16 characters long and stored encrypted.
    ///
    /// Example: `%76q64e,^,qcaN2n`.
    #[doc(alias = "bindPwd")]
    pub bind_pwd: Secret,
    /// IDs of the departments visible through LDAP, separated by commas.
    ///
    /// Example: `{"all":false,"nodeIds":["636227d7827725df87c58e70"]}`.
    #[doc(alias = "visibleOrgNodes")]
    pub visible_org_nodes: JsonObject,
    /// Basic user fields visible through LDAP.
    ///
    /// Example: `["name","username"]`.
    #[doc(alias = "visibleFields")]
    pub visible_fields: Vec<String>,
    /// LDAP fields that the custom user fields are mapped to, stored as a JSON string.
    ///
    /// Example: `{"all":false,"nodeIds":["636227d7827725df87c58e70"]}`.
    #[doc(alias = "udfMapping")]
    pub udf_mapping: JsonObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    LdapConfigInfoDto {
        optional id = "id",
        required enabled = "enabled",
        required user_pool_id = "userPoolId",
        required link_url = "linkUrl",
        required ldaps_link_url = "ldapsLinkUrl",
        required enable_privatization = "enablePrivatization",
        required bind_dn = "bindDn",
        required ldap_domain = "ldapDomain",
        optional enable_ssl = "enableSsl",
        required base_dn = "baseDn",
        required bind_pwd = "bindPwd",
        required visible_org_nodes = "visibleOrgNodes",
        required visible_fields = "visibleFields",
        required udf_mapping = "udfMapping",
    }
}

/// A page of LDAP server log records or LDAP entries and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LdapLogDto {
    /// Total number of items.
    ///
    /// Example: `100`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Log records of the LDAP service.
    ///
    /// Example: `{"id":"IyWleoQBji42S_179Txi","searchBase":null,"bindDn":"cn=Manager-Fxd,dc=fxd-ldap,dc=com","addDn":null,"modDn":null,"delDn":null,"connection":1239,"operationName":"BIND","operationNumber":0,"errorCode":null,"message":"Nov 15 17:36:47 ldap slapd[10616]: conn=1239 op=0 BIND dn=\"cn=Manager-Fxd,dc=fxd-ldap,dc=com\" method=128","createTime":1668505007000}`.
    pub list: JsonObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    LdapLogDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Response of `getBindPwd`.
pub type LdapGetBindPwdRespDto = Response<Secret>;

/// Response of `queryLdapConfigInfo`.
pub type LdapConfigInfoRespDto = Response<LdapConfigInfoDto>;

/// Response of `updateLdapConfigInfo`.
pub type LdapOperateRespDto = Response<bool>;

/// Response of `queryLdapLog`.
pub type LdapLogRespDto = Response<LdapLogDto>;
