// @generated from spec/management/risk-lists.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Risk lists.

use crate::generated::management::{
    DeleteByIdDto, DeleteRiskListPolicyByIdDto, DeleteUserListByIdDto, FindIpListDto,
    FindRiskListPolicyDto, FindUserListDto, IpListCreateDto, IpListPagingDto,
    IpListRespDto, ManagementClient, RiskListItemDto, RiskListPolicyCreateDto,
    RiskListPolicyPagingDto, RiskListPolicyRespDto, UserListCreateDto, UserListPagingDto,
};
use crate::runtime::prelude::*;

static FIND_IP_LIST: Operation = Operation {
    name: "findIpList",
    method: Method::GET,
    path: "/api/v3/ip-list",
    query: &["page", "limit", "ipType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static ADD: Operation = Operation {
    name: "add",
    method: Method::POST,
    path: "/api/v3/ip-list",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_BY_ID: Operation = Operation {
    name: "deleteById",
    method: Method::DELETE,
    path: "/api/v3/ip-list/{id}",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static FIND_USER_LIST: Operation = Operation {
    name: "findUserList",
    method: Method::GET,
    path: "/api/v3/user-list",
    query: &["page", "limit", "userListType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static ADD_USER: Operation = Operation {
    name: "addUser",
    method: Method::POST,
    path: "/api/v3/user-list",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_USER_LIST_BY_ID: Operation = Operation {
    name: "deleteUserListById",
    method: Method::DELETE,
    path: "/api/v3/user-list/{id}",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static FIND_RISK_LIST_POLICY: Operation = Operation {
    name: "findRiskListPolicy",
    method: Method::GET,
    path: "/api/v3/risk-list-policy",
    query: &["page", "limit", "optObject"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static ADD_RISK_LIST_POLICY: Operation = Operation {
    name: "addRiskListPolicy",
    method: Method::POST,
    path: "/api/v3/risk-list-policy",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_RISK_LIST_POLICY_BY_ID: Operation = Operation {
    name: "deleteRiskListPolicyById",
    method: Method::DELETE,
    path: "/api/v3/risk-list-policy/{id}",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Risk lists
///
/// Lists of IP addresses and users that are blocked or trusted, and the policies that fill
/// them.
impl ManagementClient {
    /// List IP risk list entries
    ///
    /// Returns a page of the IP addresses on the risk list. `ipType` selects the type of list.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/ip-list` [API documentation](<https://api-explorer.genauth.ai/#operation/findIpList>)
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
    /// use genauth::management::{FindIpListDto, RiskListType};
    ///
    /// let mut items = client
    ///     .find_ip_list(FindIpListDto::new(RiskListType::Black))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "findIpList")]
    #[inline]
    pub fn find_ip_list(
        &self,
        request: FindIpListDto,
    ) -> Call<IpListPagingDto, IpListRespDto> {
        self.call_list(&FIND_IP_LIST, request, |page| page.list)
    }

    /// Add to the IP risk list
    ///
    /// Adds IP addresses to a list of the given type. The request also sets how they are added and
    /// removed, which restrictions apply, and when the entry expires.
    ///
    /// `POST /api/v3/ip-list` [API documentation](<https://api-explorer.genauth.ai/#operation/add>)
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
    /// use genauth::management::IpListCreateDto;
    ///
    /// let response = client
    ///     .add(IpListCreateDto::new(
    ///         "10.123.32.25",
    ///         "WHITE",
    ///         "MANUAL",
    ///         "MANUAL",
    ///         ["[FORBID_LOGIN]"],
    ///         "2023-09-12T05:54:58.758Z",
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add(&self, request: IpListCreateDto) -> Call<()> {
        self.call(&ADD, Some(&request))
    }

    /// Delete an IP risk list entry
    ///
    /// Removes the entry with the given ID from the IP list.
    ///
    /// `DELETE /api/v3/ip-list/{id}` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteById>)
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
    /// use genauth::management::DeleteByIdDto;
    ///
    /// let response = client
    ///     .delete_by_id(DeleteByIdDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteById")]
    #[inline]
    pub fn delete_by_id(&self, request: DeleteByIdDto) -> Call<()> {
        self.call(&DELETE_BY_ID, Some(&request))
    }

    /// List user risk list entries
    ///
    /// Returns a page of the users on the risk list. `userListType` selects the type of list.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/user-list` [API documentation](<https://api-explorer.genauth.ai/#operation/findUserList>)
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
    /// use genauth::management::{FindUserListDto, RiskListType};
    ///
    /// let mut items = client
    ///     .find_user_list(FindUserListDto::new(RiskListType::Black))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "findUserList")]
    #[inline]
    pub fn find_user_list(
        &self,
        request: FindUserListDto,
    ) -> Call<UserListPagingDto, RiskListItemDto> {
        self.call_list(&FIND_USER_LIST, request, |page| page.list)
    }

    /// Add to the user risk list
    ///
    /// Adds users to a list of the given type. The request also sets how they are added and
    /// removed, which restrictions apply, and when the entry expires.
    ///
    /// `POST /api/v3/user-list` [API documentation](<https://api-explorer.genauth.ai/#operation/addUser>)
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
    /// use genauth::management::UserListCreateDto;
    ///
    /// let response = client
    ///     .add_user(UserListCreateDto::new(
    ///         ["60b49eb83fd80adb96f26e68"],
    ///         "WHITE",
    ///         "MANUAL",
    ///         "MANUAL",
    ///         ["[FORBID_LOGIN]"],
    ///         "2023-09-12T05:54:58.758Z",
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addUser")]
    #[inline]
    pub fn add_user(&self, request: UserListCreateDto) -> Call<()> {
        self.call(&ADD_USER, Some(&request))
    }

    /// Delete a user risk list entry
    ///
    /// Removes the entry with the given ID from the user list.
    ///
    /// `DELETE /api/v3/user-list/{id}` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteUserListById>)
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
    /// use genauth::management::DeleteUserListByIdDto;
    ///
    /// let response = client
    ///     .delete_user_list_by_id(DeleteUserListByIdDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteUserListById")]
    #[inline]
    pub fn delete_user_list_by_id(&self, request: DeleteUserListByIdDto) -> Call<()> {
        self.call(&DELETE_USER_LIST_BY_ID, Some(&request))
    }

    /// List risk policies
    ///
    /// Returns a page of the risk policies. `optObject` selects the policies that act on IP
    /// addresses or those that act on users.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/risk-list-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/findRiskListPolicy>)
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
    /// use genauth::management::{FindRiskListPolicyDto, RiskObjectType};
    ///
    /// let mut items = client
    ///     .find_risk_list_policy(FindRiskListPolicyDto::new(RiskObjectType::Ip))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "findRiskListPolicy")]
    #[inline]
    pub fn find_risk_list_policy(
        &self,
        request: FindRiskListPolicyDto,
    ) -> Call<RiskListPolicyPagingDto, RiskListPolicyRespDto> {
        self.call_list(&FIND_RISK_LIST_POLICY, request, |page| page.list)
    }

    /// Create a risk policy
    ///
    /// Creates a policy that adds IP addresses or users to the blacklist when an event, such as a
    /// wrong password, happens more often than the threshold within the given number of minutes.
    /// For the range and for the condition, set either the IP variant or the user variant.
    ///
    /// `POST /api/v3/risk-list-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/addRiskListPolicy>)
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
    /// use genauth::management::{RiskAction, RiskCondition, RiskEventType, RiskLimit, RiskListPolicyCreateDto, RiskListPolicyCreateDtoIpRange, RiskListPolicyCreateDtoRequired, RiskListPolicyCreateDtoUserRange, RiskObjectType, RiskRemoveType};
    ///
    /// let response = client
    ///     .add_risk_list_policy(RiskListPolicyCreateDto::new(RiskListPolicyCreateDtoRequired {
    ///         opt_object: RiskObjectType::Ip,
    ///         ip_range: RiskListPolicyCreateDtoIpRange::All,
    ///         user_range: RiskListPolicyCreateDtoUserRange::All,
    ///         ip_cond: RiskCondition::One,
    ///         user_cond: RiskCondition::One,
    ///         time_range: 1,
    ///         count_thr: 3,
    ///         event_state_type: RiskEventType::PasswordWrong,
    ///         remove_type: RiskRemoveType::Manual,
    ///         action: RiskAction::AddIpBlackList,
    ///         limit_list: RiskLimit::ForbidLogin,
    ///     }))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addRiskListPolicy")]
    #[inline]
    pub fn add_risk_list_policy(&self, request: RiskListPolicyCreateDto) -> Call<()> {
        self.call(&ADD_RISK_LIST_POLICY, Some(&request))
    }

    /// Delete a risk policy
    ///
    /// Deletes the risk list policy with the given ID.
    ///
    /// `DELETE /api/v3/risk-list-policy/{id}` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteRiskListPolicyById>)
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
    /// use genauth::management::DeleteRiskListPolicyByIdDto;
    ///
    /// let response = client
    ///     .delete_risk_list_policy_by_id(DeleteRiskListPolicyByIdDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteRiskListPolicyById")]
    #[inline]
    pub fn delete_risk_list_policy_by_id(
        &self,
        request: DeleteRiskListPolicyByIdDto,
    ) -> Call<()> {
        self.call(&DELETE_RISK_LIST_POLICY_BY_ID, Some(&request))
    }
}
