// @generated from spec/authentication/permissions.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Permissions.

use crate::generated::authentication::{
    AuthenticationClient, CheckPermissionArrayResourceDto,
    CheckPermissionStringResourceDto, CheckPermissionTreeResourceDto,
    CheckResourcePermissionDataDto, GetUserAuthResourceListDataDto,
    GetUserAuthResourcePermissionListDataDto, GetUserAuthResourcePermissionListDto,
    GetUserAuthResourceStructDataDto, GetUserAuthResourceStructDto,
};
use crate::runtime::prelude::*;

static CHECK_PERMISSION_BY_STRING_RESOURCE: Operation = Operation {
    name: "checkPermissionByStringResource",
    method: Method::POST,
    path: "/api/v3/check-permission-string-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_PERMISSION_BY_ARRAY_RESOURCE: Operation = Operation {
    name: "checkPermissionByArrayResource",
    method: Method::POST,
    path: "/api/v3/check-permission-array-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_PERMISSION_BY_TREE_RESOURCE: Operation = Operation {
    name: "checkPermissionByTreeResource",
    method: Method::POST,
    path: "/api/v3/check-permission-tree-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_AUTHORIZED_RESOURCES_LIST: Operation = Operation {
    name: "getUserAuthorizedResourcesList",
    method: Method::GET,
    path: "/api/v3/get-user-auth-resource-list",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_AUTH_RESOURCE_PERMISSION_LIST: Operation = Operation {
    name: "getUserAuthResourcePermissionList",
    method: Method::POST,
    path: "/api/v3/get-user-auth-resource-permission-list",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_AUTH_RESOURCE_STRUCT: Operation = Operation {
    name: "getUserAuthResourceStruct",
    method: Method::POST,
    path: "/api/v3/get-user-auth-resource-struct",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_SUBJECT_AUTH: Operation = Operation {
    name: "listSubjectAuth",
    method: Method::POST,
    path: "/api/v2/applications/subject/person/list",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Permissions
///
/// Checks what the signed-in user may do with data resources.
impl AuthenticationClient {
    /// Check access to string resources
    ///
    /// Checks whether the current user may perform an action on one or more data resources of the
    /// string type.
    ///
    /// `POST /api/v3/check-permission-string-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/checkPermissionByStringResource>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::CheckPermissionStringResourceDto;
    ///
    /// let response = client
    ///     .check_permission_by_string_resource(CheckPermissionStringResourceDto::new(
    ///         "get",
    ///         ["exampleStringResource1"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkPermissionByStringResource")]
    #[inline]
    pub fn check_permission_by_string_resource(
        &self,
        request: CheckPermissionStringResourceDto,
    ) -> Call<CheckResourcePermissionDataDto> {
        self.call(&CHECK_PERMISSION_BY_STRING_RESOURCE, Some(&request))
    }

    /// Check access to array resources
    ///
    /// Checks whether the current user may perform an action on one or more data resources of the
    /// array type.
    ///
    /// `POST /api/v3/check-permission-array-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/checkPermissionByArrayResource>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::CheckPermissionArrayResourceDto;
    ///
    /// let response = client
    ///     .check_permission_by_array_resource(CheckPermissionArrayResourceDto::new(
    ///         "get",
    ///         ["exampleArrayResource1"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkPermissionByArrayResource")]
    #[inline]
    pub fn check_permission_by_array_resource(
        &self,
        request: CheckPermissionArrayResourceDto,
    ) -> Call<CheckResourcePermissionDataDto> {
        self.call(&CHECK_PERMISSION_BY_ARRAY_RESOURCE, Some(&request))
    }

    /// Check access to tree resources
    ///
    /// Checks whether the current user may perform an action on one or more data resources of the
    /// tree type.
    ///
    /// `POST /api/v3/check-permission-tree-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/checkPermissionByTreeResource>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::CheckPermissionTreeResourceDto;
    ///
    /// let response = client
    ///     .check_permission_by_tree_resource(CheckPermissionTreeResourceDto::new(
    ///         "get",
    ///         ["treeResourceCode1/StructCode1/resourceStructChildrenCode1"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkPermissionByTreeResource")]
    #[inline]
    pub fn check_permission_by_tree_resource(
        &self,
        request: CheckPermissionTreeResourceDto,
    ) -> Call<CheckResourcePermissionDataDto> {
        self.call(&CHECK_PERMISSION_BY_TREE_RESOURCE, Some(&request))
    }

    /// List my resources in the application
    ///
    /// Returns the resources granted to the user in the application they are signed in to.
    ///
    /// `GET /api/v3/get-user-auth-resource-list` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserAuthorizedResourcesList>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .get_user_authorized_resources_list()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserAuthorizedResourcesList")]
    #[inline]
    pub fn get_user_authorized_resources_list(
        &self,
    ) -> Call<GetUserAuthResourceListDataDto> {
        self.call(&GET_USER_AUTHORIZED_RESOURCES_LIST, None)
    }

    /// List my permissions on resources
    ///
    /// Returns the user's permissions on the given resources in the application.
    ///
    /// `POST /api/v3/get-user-auth-resource-permission-list` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserAuthResourcePermissionList>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetUserAuthResourcePermissionListDto;
    ///
    /// let response = client
    ///     .get_user_auth_resource_permission_list(GetUserAuthResourcePermissionListDto::new([
    ///         "strResourceCode",
    ///     ]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserAuthResourcePermissionList")]
    #[inline]
    pub fn get_user_auth_resource_permission_list(
        &self,
        request: GetUserAuthResourcePermissionListDto,
    ) -> Call<GetUserAuthResourcePermissionListDataDto> {
        self.call(&GET_USER_AUTH_RESOURCE_PERMISSION_LIST, Some(&request))
    }

    /// Get my granted resource structure
    ///
    /// Returns the part of a resource that is granted to the user in the application. The structure
    /// of the result depends on the type of the resource.
    ///
    /// `POST /api/v3/get-user-auth-resource-struct` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserAuthResourceStruct>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetUserAuthResourceStructDto;
    ///
    /// let response = client
    ///     .get_user_auth_resource_struct(GetUserAuthResourceStructDto::new(
    ///         "exampleDataResourceCode",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserAuthResourceStruct")]
    #[inline]
    pub fn get_user_auth_resource_struct(
        &self,
        request: GetUserAuthResourceStructDto,
    ) -> Call<GetUserAuthResourceStructDataDto> {
        self.call(&GET_USER_AUTH_RESOURCE_STRUCT, Some(&request))
    }

    /// List my application authorizations
    ///
    /// Returns the application authorizations whose subject is the current user.
    ///
    /// `POST /api/v2/applications/subject/person/list` [API documentation](<https://api-explorer.genauth.ai/#operation/listSubjectAuth>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .list_subject_auth()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listSubjectAuth")]
    #[inline]
    pub fn list_subject_auth(&self) -> Call<JsonValue> {
        self.call(&LIST_SUBJECT_AUTH, None)
    }
}
