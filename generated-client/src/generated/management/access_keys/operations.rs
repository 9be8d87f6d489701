// @generated from spec/management/access-keys.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Access keys.

use crate::generated::management::{
    CreateAccessKeyDto, CreateAccessKeyRespDto, DeleteAccessKeyDto, GetAccessKeyDto,
    GetAccessKeyListDto, GetAccessKeyRespDto, ListAccessKeyRespDto, ManagementClient,
    UpdateAccessKeyDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static GET_ACCESS_KEY_LIST: Operation = Operation {
    name: "getAccessKeyList",
    method: Method::GET,
    path: "/api/v3/list-access-key",
    query: &["userId", "tenantId", "type", "status"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ACCESS_KEY: Operation = Operation {
    name: "getAccessKey",
    method: Method::GET,
    path: "/api/v3/get-access-key",
    query: &["userId", "accessKeyId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_ACCESS_KEY: Operation = Operation {
    name: "createAccessKey",
    method: Method::POST,
    path: "/api/v3/create-access-key",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_ACCESS_KEY: Operation = Operation {
    name: "deleteAccessKey",
    method: Method::POST,
    path: "/api/v3/delete-access-key",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_ACCESS_KEY: Operation = Operation {
    name: "updateAccessKey",
    method: Method::POST,
    path: "/api/v3/update-access-key",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Access keys
///
/// Access keys of administrators.
impl ManagementClient {
    /// List access keys
    ///
    /// Returns all access keys of a collaborating administrator, optionally filtered by tenant,
    /// type, and status.
    ///
    /// `GET /api/v3/list-access-key` [API documentation](<https://api-explorer.genauth.ai/#operation/getAccessKeyList>)
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
    /// use genauth::management::GetAccessKeyListDto;
    ///
    /// let response = client
    ///     .get_access_key_list(GetAccessKeyListDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAccessKeyList")]
    #[inline]
    pub fn get_access_key_list(
        &self,
        request: GetAccessKeyListDto,
    ) -> Call<Vec<ListAccessKeyRespDto>> {
        self.call(&GET_ACCESS_KEY_LIST, Some(&request))
    }

    /// Get an access key
    ///
    /// Returns the details of an access key, identified by the ID of the collaborating
    /// administrator and the ID of the key.
    ///
    /// `GET /api/v3/get-access-key` [API documentation](<https://api-explorer.genauth.ai/#operation/getAccessKey>)
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
    /// use genauth::management::GetAccessKeyDto;
    ///
    /// let response = client
    ///     .get_access_key(GetAccessKeyDto::new("userId1", "Restzvws35346Rfre"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAccessKey")]
    #[inline]
    pub fn get_access_key(
        &self,
        request: GetAccessKeyDto,
    ) -> Call<Vec<GetAccessKeyRespDto>> {
        self.call(&GET_ACCESS_KEY, Some(&request))
    }

    /// Create an access key
    ///
    /// Generates an access key for a collaborating administrator.
    ///
    /// `POST /api/v3/create-access-key` [API documentation](<https://api-explorer.genauth.ai/#operation/createAccessKey>)
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
    /// use genauth::management::CreateAccessKeyDto;
    ///
    /// let response = client
    ///     .create_access_key(CreateAccessKeyDto::new("userpool"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createAccessKey")]
    #[inline]
    pub fn create_access_key(
        &self,
        request: CreateAccessKeyDto,
    ) -> Call<Vec<CreateAccessKeyRespDto>> {
        self.call(&CREATE_ACCESS_KEY, Some(&request))
    }

    /// Delete an access key
    ///
    /// Deletes the access key with the given ID.
    ///
    /// `POST /api/v3/delete-access-key` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteAccessKey>)
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
    /// use genauth::management::DeleteAccessKeyDto;
    ///
    /// let response = client
    ///     .delete_access_key(DeleteAccessKeyDto::new("23435"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteAccessKey")]
    #[inline]
    pub fn delete_access_key(&self, request: DeleteAccessKeyDto) -> Call<()> {
        self.call(&DELETE_ACCESS_KEY, Some(&request))
    }

    /// Enable or revoke an access key
    ///
    /// Changes the status of the administrator's access key with the given ID to `activated` or
    /// `revoked`, depending on `enable`. Nothing else can be changed.
    ///
    /// `POST /api/v3/update-access-key` [API documentation](<https://api-explorer.genauth.ai/#operation/updateAccessKey>)
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
    /// use genauth::management::UpdateAccessKeyDto;
    ///
    /// let response = client
    ///     .update_access_key(UpdateAccessKeyDto::new("62f20932716fbcc10d966ee5", true))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateAccessKey")]
    #[inline]
    pub fn update_access_key(&self, request: UpdateAccessKeyDto) -> Call<IsSuccessDto> {
        self.call(&UPDATE_ACCESS_KEY, Some(&request))
    }
}
