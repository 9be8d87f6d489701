// @generated from spec/management/whitelist.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Sign-up whitelist.

use crate::generated::management::{
    AddWhitelistDto, AddWhitelistOfAppDto, DeleteWhitelistDto, DeleteWhitelistOfAppDto,
    ListWhitelistsDto, ListWhitelistsOfAppDto, ManagementClient, WhitelistRespDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static ADD_WHITELIST: Operation = Operation {
    name: "addWhitelist",
    method: Method::POST,
    path: "/api/v3/add-whitelist",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_WHITELISTS: Operation = Operation {
    name: "listWhitelists",
    method: Method::GET,
    path: "/api/v3/list-whitelist",
    query: &["type"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_WHITELIST: Operation = Operation {
    name: "deleteWhitelist",
    method: Method::POST,
    path: "/api/v3/delete-whitelist",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static ADD_WHITELIST_OF_APP: Operation = Operation {
    name: "addWhitelistOfApp",
    method: Method::POST,
    path: "/api/v3/add-whitelist-of-app",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_WHITELIST_OF_APP: Operation = Operation {
    name: "deleteWhitelistOfApp",
    method: Method::POST,
    path: "/api/v3/delete-whitelist-of-app",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static LIST_WHITELISTS_OF_APP: Operation = Operation {
    name: "listWhitelistsOfApp",
    method: Method::GET,
    path: "/api/v3/list-whitelist-of-app",
    query: &["type", "appId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Sign-up whitelist
///
/// Usernames, email addresses, and phone numbers that may sign up while sign-up is restricted.
impl ManagementClient {
    /// Add to the sign-up whitelist
    ///
    /// Adds entries of one type to the sign-up whitelist of the user pool.
    ///
    /// `POST /api/v3/add-whitelist` [API documentation](<https://api-explorer.genauth.ai/#operation/addWhitelist>)
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
    /// use genauth::management::{AddWhitelistDto, WhitelistType};
    ///
    /// let response = client
    ///     .add_whitelist(AddWhitelistDto::new(WhitelistType::Email))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addWhitelist")]
    #[inline]
    pub fn add_whitelist(&self, request: AddWhitelistDto) -> Call<WhitelistRespDto> {
        self.call(&ADD_WHITELIST, Some(&request))
    }

    /// List the sign-up whitelist
    ///
    /// Returns the entries of one type on the sign-up whitelist of the user pool.
    ///
    /// `GET /api/v3/list-whitelist` [API documentation](<https://api-explorer.genauth.ai/#operation/listWhitelists>)
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
    /// use genauth::management::{ListWhitelistsDto, WhitelistType};
    ///
    /// let response = client
    ///     .list_whitelists(ListWhitelistsDto::new(WhitelistType::Email))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listWhitelists")]
    #[inline]
    pub fn list_whitelists(&self, request: ListWhitelistsDto) -> Call<WhitelistRespDto> {
        self.call(&LIST_WHITELISTS, Some(&request))
    }

    /// Delete from the sign-up whitelist
    ///
    /// Removes one or more entries of one type from the sign-up whitelist of the user pool.
    ///
    /// `POST /api/v3/delete-whitelist` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteWhitelist>)
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
    /// use genauth::management::{DeleteWhitelistDto, WhitelistType};
    ///
    /// let response = client
    ///     .delete_whitelist(DeleteWhitelistDto::new(WhitelistType::Email))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteWhitelist")]
    #[inline]
    pub fn delete_whitelist(&self, request: DeleteWhitelistDto) -> Call<IsSuccessDto> {
        self.call(&DELETE_WHITELIST, Some(&request))
    }

    /// Add to an application's sign-up whitelist
    ///
    /// Adds entries of one type to the sign-up whitelist of an application.
    ///
    /// `POST /api/v3/add-whitelist-of-app` [API documentation](<https://api-explorer.genauth.ai/#operation/addWhitelistOfApp>)
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
    /// use genauth::management::{AddWhitelistOfAppDto, WhitelistType};
    ///
    /// let response = client
    ///     .add_whitelist_of_app(AddWhitelistOfAppDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         WhitelistType::Username,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addWhitelistOfApp")]
    #[inline]
    pub fn add_whitelist_of_app(
        &self,
        request: AddWhitelistOfAppDto,
    ) -> Call<WhitelistRespDto> {
        self.call(&ADD_WHITELIST_OF_APP, Some(&request))
    }

    /// Delete from an application's sign-up whitelist
    ///
    /// Removes one or more entries of one type from the sign-up whitelist of an application.
    ///
    /// `POST /api/v3/delete-whitelist-of-app` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteWhitelistOfApp>)
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
    /// use genauth::management::{DeleteWhitelistOfAppDto, WhitelistType};
    ///
    /// let response = client
    ///     .delete_whitelist_of_app(DeleteWhitelistOfAppDto::new(
    ///         WhitelistType::Username,
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteWhitelistOfApp")]
    #[inline]
    pub fn delete_whitelist_of_app(
        &self,
        request: DeleteWhitelistOfAppDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_WHITELIST_OF_APP, Some(&request))
    }

    /// List an application's sign-up whitelist
    ///
    /// Returns the entries of one type on the sign-up whitelist of an application.
    ///
    /// `GET /api/v3/list-whitelist-of-app` [API documentation](<https://api-explorer.genauth.ai/#operation/listWhitelistsOfApp>)
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
    /// use genauth::management::{ListWhitelistsOfAppDto, WhitelistType};
    ///
    /// let response = client
    ///     .list_whitelists_of_app(ListWhitelistsOfAppDto::new(
    ///         WhitelistType::Username,
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listWhitelistsOfApp")]
    #[inline]
    pub fn list_whitelists_of_app(
        &self,
        request: ListWhitelistsOfAppDto,
    ) -> Call<WhitelistRespDto> {
        self.call(&LIST_WHITELISTS_OF_APP, Some(&request))
    }
}
