// @generated from spec/management/ldap.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group LDAP server.

use crate::generated::management::{
    LdapConfigInfoDto, LdapLogDto, LdapSaveDto, LdapSetEnabledFlagDto, LdapUpdateDto,
    ManagementClient, QueryLdapLogDto, QueryLdapSubEntriesDto,
};
use crate::runtime::prelude::*;

static GET_BIND_PWD: Operation = Operation {
    name: "getBindPwd",
    method: Method::GET,
    path: "/api/v3/get-ldap-server-random-pwd",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static QUERY_LDAP_CONFIG_INFO: Operation = Operation {
    name: "queryLdapConfigInfo",
    method: Method::GET,
    path: "/api/v3/get-ldap-server-config",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_LDAP_CONFIG_INFO: Operation = Operation {
    name: "updateLdapConfigInfo",
    method: Method::POST,
    path: "/api/v3/update-ldap-server-config",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SAVE_LDAP_CONFIG_INFO: Operation = Operation {
    name: "saveLdapConfigInfo",
    method: Method::POST,
    path: "/api/v3/enable-ldap-server",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DISABLE_LDAP_SERVER: Operation = Operation {
    name: "disableLdapServer",
    method: Method::POST,
    path: "/api/v3/disable-ldap-server",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static QUERY_LDAP_LOG: Operation = Operation {
    name: "queryLdapLog",
    method: Method::GET,
    path: "/api/v3/get-ldap-server-log",
    query: &[
        "type",
        "connection",
        "operationNumber",
        "errorCode",
        "message",
        "startTime",
        "endTime",
        "page",
        "limit",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static QUERY_LDAP_SUB_ENTRIES: Operation = Operation {
    name: "queryLdapSubEntries",
    method: Method::GET,
    path: "/api/v3/get-ldap-sub-entries",
    query: &["dn", "page", "limit"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # LDAP server
///
/// The LDAP server of a user pool.
impl ManagementClient {
    /// Generate an LDAP server password
    ///
    /// Generates and returns a password for the administrator of the LDAP server.
    ///
    /// `GET /api/v3/get-ldap-server-random-pwd` [API documentation](<https://api-explorer.genauth.ai/#operation/getBindPwd>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .get_bind_pwd()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBindPwd")]
    #[inline]
    pub fn get_bind_pwd(&self) -> Call<Secret> {
        self.call(&GET_BIND_PWD, None)
    }

    /// Get the LDAP server configuration
    ///
    /// Returns the configuration of the LDAP server of the user pool.
    ///
    /// `GET /api/v3/get-ldap-server-config` [API documentation](<https://api-explorer.genauth.ai/#operation/queryLdapConfigInfo>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .query_ldap_config_info()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "queryLdapConfigInfo")]
    #[inline]
    pub fn query_ldap_config_info(&self) -> Call<LdapConfigInfoDto> {
        self.call(&QUERY_LDAP_CONFIG_INFO, None)
    }

    /// Update the LDAP server configuration
    ///
    /// Changes the bind password (the password of the bind DN) of the LDAP server.
    ///
    /// `POST /api/v3/update-ldap-server-config` [API documentation](<https://api-explorer.genauth.ai/#operation/updateLdapConfigInfo>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::LdapUpdateDto;
    ///
    /// let response = client
    ///     .update_ldap_config_info(LdapUpdateDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateLdapConfigInfo")]
    #[inline]
    pub fn update_ldap_config_info(&self, request: LdapUpdateDto) -> Call<bool> {
        self.call(&UPDATE_LDAP_CONFIG_INFO, Some(&request))
    }

    /// Initialize or restart the LDAP server
    ///
    /// Initializes the LDAP server of the user pool with a domain and a host, or restarts it.
    ///
    /// `POST /api/v3/enable-ldap-server` [API documentation](<https://api-explorer.genauth.ai/#operation/saveLdapConfigInfo>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::LdapSaveDto;
    ///
    /// let response = client
    ///     .save_ldap_config_info(LdapSaveDto::new("example.com"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "saveLdapConfigInfo")]
    #[inline]
    pub fn save_ldap_config_info(&self, request: LdapSaveDto) -> Call<bool> {
        self.call(&SAVE_LDAP_CONFIG_INFO, Some(&request))
    }

    /// Disable the LDAP server
    ///
    /// Disables the LDAP server of the user pool. The server must be initialized first.
    ///
    /// `POST /api/v3/disable-ldap-server` [API documentation](<https://api-explorer.genauth.ai/#operation/disableLdapServer>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::LdapSetEnabledFlagDto;
    ///
    /// let response = client
    ///     .disable_ldap_server(LdapSetEnabledFlagDto::new(true))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "disableLdapServer")]
    #[inline]
    pub fn disable_ldap_server(&self, request: LdapSetEnabledFlagDto) -> Call<bool> {
        self.call(&DISABLE_LDAP_SERVER, Some(&request))
    }

    /// List LDAP server logs
    ///
    /// Returns a page of the LDAP server log, optionally filtered by type, connection, operation
    /// number, error code, message, and period.
    ///
    /// `GET /api/v3/get-ldap-server-log` [API documentation](<https://api-explorer.genauth.ai/#operation/queryLdapLog>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::QueryLdapLogDto;
    ///
    /// let response = client
    ///     .query_ldap_log(QueryLdapLogDto::new(1, 1, 10))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "queryLdapLog")]
    #[inline]
    pub fn query_ldap_log(&self, request: QueryLdapLogDto) -> Call<LdapLogDto> {
        self.call(&QUERY_LDAP_LOG, Some(&request))
    }

    /// List LDAP sub-entries
    ///
    /// Returns a page of the entries directly below the given DN on the LDAP server.
    ///
    /// `GET /api/v3/get-ldap-sub-entries` [API documentation](<https://api-explorer.genauth.ai/#operation/queryLdapSubEntries>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::QueryLdapSubEntriesDto;
    ///
    /// let response = client
    ///     .query_ldap_sub_entries(QueryLdapSubEntriesDto::new(1, 10))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "queryLdapSubEntries")]
    #[inline]
    pub fn query_ldap_sub_entries(
        &self,
        request: QueryLdapSubEntriesDto,
    ) -> Call<LdapLogDto> {
        self.call(&QUERY_LDAP_SUB_ENTRIES, Some(&request))
    }
}
