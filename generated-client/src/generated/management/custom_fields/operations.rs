// @generated from spec/management/custom-fields.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Custom fields.

use crate::generated::management::{
    CustomFieldDto, DeleteCustomFieldsReqDto, GetCustomDataDto, GetCustomFieldsDto,
    ListCustFieldsDto, ListCustomFieldsDto, ListUserBaseFieldsDto, ManagementClient,
    SetCustomDataReqDto, SetCustomFieldsReqDto, SetUserBaseFieldsReqDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static GET_USER_BASE_FIELDS: Operation = Operation {
    name: "getUserBaseFields",
    method: Method::GET,
    path: "/api/v3/get-user-base-fields",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_USER_BASE_FIELDS: Operation = Operation {
    name: "listUserBaseFields",
    method: Method::GET,
    path: "/api/v3/list-user-base-fields",
    query: &[
        "tenantId",
        "targetType",
        "dataType",
        "page",
        "limit",
        "userVisible",
        "adminVisible",
        "accessControl",
        "keyword",
        "lang",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("list"),
        total: None,
        next: None,
    }),
};

static SET_USER_BASE_FIELDS: Operation = Operation {
    name: "setUserBaseFields",
    method: Method::POST,
    path: "/api/v3/set-user-base-fields",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_CUSTOM_FIELDS: Operation = Operation {
    name: "getCustomFields",
    method: Method::GET,
    path: "/api/v3/get-custom-fields",
    query: &["targetType", "tenantId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_CUST_FIELDS: Operation = Operation {
    name: "listCustFields",
    method: Method::GET,
    path: "/api/v3/list-custom-fields",
    query: &[
        "tenantId",
        "targetType",
        "dataType",
        "page",
        "limit",
        "userVisible",
        "adminVisible",
        "accessControl",
        "keyword",
        "lang",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("list"),
        total: None,
        next: None,
    }),
};

static SET_CUSTOM_FIELDS: Operation = Operation {
    name: "setCustomFields",
    method: Method::POST,
    path: "/api/v3/set-custom-fields",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_CUSTOM_FIELDS: Operation = Operation {
    name: "deleteCustomFields",
    method: Method::POST,
    path: "/api/v3/delete-custom-fields",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SET_CUSTOM_DATA: Operation = Operation {
    name: "setCustomData",
    method: Method::POST,
    path: "/api/v3/set-custom-data",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_CUSTOM_DATA: Operation = Operation {
    name: "getCustomData",
    method: Method::GET,
    path: "/api/v3/get-custom-data",
    query: &["tenantId", "targetType", "targetIdentifier", "namespace"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Custom fields
///
/// Fields that a user pool adds to users, roles, and other records, and the data in them.
impl ManagementClient {
    /// Get the built-in user fields
    ///
    /// Returns all built-in user fields with their configuration. `listUserBaseFields` returns them
    /// paginated and with filters.
    ///
    /// `GET /api/v3/get-user-base-fields` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserBaseFields>)
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
    ///     .get_user_base_fields()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserBaseFields")]
    #[inline]
    pub fn get_user_base_fields(&self) -> Call<Vec<CustomFieldDto>> {
        self.call(&GET_USER_BASE_FIELDS, None)
    }

    /// List the built-in user fields
    ///
    /// Returns a page of the built-in user fields, optionally filtered by data type, visibility to
    /// users or administrators, access control, and keyword. `lang` selects the language.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-user-base-fields` [API documentation](<https://api-explorer.genauth.ai/#operation/listUserBaseFields>)
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
    /// use genauth::management::{FieldDataType, ListUserBaseFieldsDto, TargetType};
    ///
    /// let mut items = client
    ///     .list_user_base_fields(ListUserBaseFieldsDto::new(
    ///         TargetType::User,
    ///         FieldDataType::String,
    ///     ))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listUserBaseFields")]
    #[inline]
    pub fn list_user_base_fields(
        &self,
        request: ListUserBaseFieldsDto,
    ) -> Call<ListCustomFieldsDto, CustomFieldDto> {
        self.call_list(&LIST_USER_BASE_FIELDS, request, |page| page.list)
    }

    /// Update the built-in user fields
    ///
    /// Changes the configuration of built-in user fields. The data type and the uniqueness of a
    /// built-in field cannot be changed.
    ///
    /// `POST /api/v3/set-user-base-fields` [API documentation](<https://api-explorer.genauth.ai/#operation/setUserBaseFields>)
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
    /// use genauth::management::{SetUserBaseFieldDto, SetUserBaseFieldsReqDto};
    ///
    /// let response = client
    ///     .set_user_base_fields(SetUserBaseFieldsReqDto::new([SetUserBaseFieldDto::new(
    ///         "school",
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setUserBaseFields")]
    #[inline]
    pub fn set_user_base_fields(
        &self,
        request: SetUserBaseFieldsReqDto,
    ) -> Call<Vec<CustomFieldDto>> {
        self.call(&SET_USER_BASE_FIELDS, Some(&request))
    }

    /// Get the custom fields
    ///
    /// Returns all custom field definitions of a type of subject: users, departments, or roles.
    /// `listCustFields` returns them paginated and with filters.
    ///
    /// `GET /api/v3/get-custom-fields` [API documentation](<https://api-explorer.genauth.ai/#operation/getCustomFields>)
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
    /// use genauth::management::{GetCustomFieldsDto, TargetType};
    ///
    /// let response = client
    ///     .get_custom_fields(GetCustomFieldsDto::new(TargetType::User))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomFields")]
    #[inline]
    pub fn get_custom_fields(
        &self,
        request: GetCustomFieldsDto,
    ) -> Call<Vec<CustomFieldDto>> {
        self.call(&GET_CUSTOM_FIELDS, Some(&request))
    }

    /// List the custom fields
    ///
    /// Returns a page of the custom field definitions of a type of subject (users, departments, or
    /// roles), optionally filtered by data type, visibility to users or administrators, access
    /// control, and keyword.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-custom-fields` [API documentation](<https://api-explorer.genauth.ai/#operation/listCustFields>)
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
    /// use genauth::management::{FieldDataType, ListCustFieldsDto, TargetType};
    ///
    /// let mut items = client
    ///     .list_cust_fields(ListCustFieldsDto::new(TargetType::User, FieldDataType::String))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCustFields")]
    #[inline]
    pub fn list_cust_fields(
        &self,
        request: ListCustFieldsDto,
    ) -> Call<ListCustomFieldsDto, CustomFieldDto> {
        self.call_list(&LIST_CUST_FIELDS, request, |page| page.list)
    }

    /// Create or update custom fields
    ///
    /// Creates or updates custom field definitions of users, departments, or roles. A field whose
    /// `key` does not exist yet is created; an existing field is updated.
    ///
    /// `POST /api/v3/set-custom-fields` [API documentation](<https://api-explorer.genauth.ai/#operation/setCustomFields>)
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
    /// use genauth::management::{SetCustomFieldDto, SetCustomFieldsReqDto, TargetType};
    ///
    /// let response = client
    ///     .set_custom_fields(SetCustomFieldsReqDto::new([SetCustomFieldDto::new(
    ///         TargetType::User,
    ///         "school",
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setCustomFields")]
    #[inline]
    pub fn set_custom_fields(
        &self,
        request: SetCustomFieldsReqDto,
    ) -> Call<Vec<CustomFieldDto>> {
        self.call(&SET_CUSTOM_FIELDS, Some(&request))
    }

    /// Delete custom fields
    ///
    /// Deletes custom field definitions of users, departments, or roles.
    ///
    /// `POST /api/v3/delete-custom-fields` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteCustomFields>)
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
    /// use genauth::management::{DeleteCustomFieldDto, DeleteCustomFieldsReqDto, TargetType};
    ///
    /// let response = client
    ///     .delete_custom_fields(DeleteCustomFieldsReqDto::new(
    ///         [DeleteCustomFieldDto::new(TargetType::User, "school")],
    ///         "xxxx",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteCustomFields")]
    #[inline]
    pub fn delete_custom_fields(
        &self,
        request: DeleteCustomFieldsReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_CUSTOM_FIELDS, Some(&request))
    }

    /// Set custom data
    ///
    /// Sets the values of custom fields for one user, role, or department. An existing value is
    /// updated, and a missing one is created.
    ///
    /// `POST /api/v3/set-custom-data` [API documentation](<https://api-explorer.genauth.ai/#operation/setCustomData>)
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
    /// use genauth::management::{SetCustomDataDto, SetCustomDataReqDto, TargetType};
    ///
    /// let response = client
    ///     .set_custom_data(SetCustomDataReqDto::new(
    ///         TargetType::User,
    ///         "userId1",
    ///         [SetCustomDataDto::new("school", "pku")],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setCustomData")]
    #[inline]
    pub fn set_custom_data(&self, request: SetCustomDataReqDto) -> Call<IsSuccessDto> {
        self.call(&SET_CUSTOM_DATA, Some(&request))
    }

    /// Get custom data
    ///
    /// Returns the values of the custom fields of one user, group, role, or organization,
    /// identified by `targetType` and `targetIdentifier`. A role is looked up in the permission
    /// namespace given in `namespace`.
    ///
    /// `GET /api/v3/get-custom-data` [API documentation](<https://api-explorer.genauth.ai/#operation/getCustomData>)
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
    /// use genauth::management::{GetCustomDataDto, TargetType};
    ///
    /// let response = client
    ///     .get_custom_data(GetCustomDataDto::new(
    ///         "642c1df417c2d8a80d744c1d",
    ///         TargetType::User,
    ///         "userId1",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomData")]
    #[inline]
    pub fn get_custom_data(&self, request: GetCustomDataDto) -> Call<JsonObject> {
        self.call(&GET_CUSTOM_DATA, Some(&request))
    }
}
