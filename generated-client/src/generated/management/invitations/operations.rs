// @generated from spec/management/invitations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Invitations.

use crate::generated::management::{
    AddInvitationPolicyUserAttributionDto, AddInvitationPolicyUserAttributionsBatchDto,
    ApprovalUniversalInvitationApplicantDto, BatchBindPolicy, BatchUnbindPolicy,
    CopyInvitationPolicyDto, CreateInvitationPolicyDto, CreateInvitationRosterDto,
    DeleteInvitationPolicyByIdsDto, DeleteInvitationRosterBatchDto,
    DeleteInvitationRosterDto, DeleteRosterUsersDto, EmailTemplateDto,
    EmailTemplateQueryDto, ExportUsersDto, GetExtendsFieldsDto, GetInvitationPolicyDto,
    GetInvitationRosterDto, GetPolicyDetailByIdDto, GetPolicyUserAttributionDetailDto,
    GetUniversalInvitationDto, GetUniversalInvitationRequestDto,
    GetUserAttributionMainDepartmentDto, ImportExportTemplateRespDto, ImportInviteeDto,
    ImportUsersDto, InvitationRosterDto, InvitationRosterPaginationDto,
    InvitationUserDto, InvitationUserPaginationDto, ListInvitationRosterByPolicyIdDto,
    ListInvitationRosterDto, ListInvitationUserDto, ListPolicyUserAttributionDetailDto,
    ListRegisterExtendsFieldsDto, ManagementClient, PaginationInvitationPolicyDataDto,
    PaginationInvitationPolicyQueryDto, PaginationUniversalInvitationApplicantDataDto,
    PaginationUniversalInvitationApplicantQueryDto, PolicyExtendsFieldsDto,
    QuickFilterInvitationUserDto, QuickFilterInviteePaginationDto,
    QuickFilterInviteeRecordDto, RemoveInvitationPolicyUserAttributionDto,
    RemoveInvitationPolicyUserAttributionMainDepartmentDto,
    RemoveInvitationPolicyUserAttributionsBatchDto, RevertRosterInvitationBatchDto,
    RevertRosterInvitationDto, SendRosterInvitationBatchDto, SendRosterInvitationDto,
    SetInvitationPolicyUserAttributionMainDepartmentDto,
    UniversalInvitationApplicantData, UpdateEmailTemplateDto, UpdateInvitationPolicyDto,
    UpdateInvitationRosterDto, UpdateUniversalInvitationDto, UploadRequestDto,
    UserAttributionDto, UserAttributionMainDepartmentDto, UserAttributionPaginationDto,
};
use crate::generated::shared::{GenerateInvitationLinkDto, IsSuccessDto};
use crate::runtime::prelude::*;

static ADD_POLICY_USER_ATTRIBUTION: Operation = Operation {
    name: "addPolicyUserAttribution",
    method: Method::POST,
    path: "/api/v3/add-invitation-policy-user-attribution",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static ADD_POLICY_USER_ATTRIBUTIONS_BATCH: Operation = Operation {
    name: "addPolicyUserAttributionsBatch",
    method: Method::POST,
    path: "/api/v3/add-invitation-policy-user-attributions-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static APPROVAL: Operation = Operation {
    name: "approval",
    method: Method::POST,
    path: "/api/v3/batch-approval-universal-invitation-applicants",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_INVITEES: Operation = Operation {
    name: "deleteInvitees",
    method: Method::POST,
    path: "/api/v3/batch-delete-invitation-invitees",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REJECT: Operation = Operation {
    name: "reject",
    method: Method::POST,
    path: "/api/v3/batch-reject-universal-invitation-applicant",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static COPY_INVITATION_POLICY_BY_ID: Operation = Operation {
    name: "copyInvitationPolicyById",
    method: Method::POST,
    path: "/api/v3/copy-invitation-policy-by-id",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_INVITATION_POLICY: Operation = Operation {
    name: "createInvitationPolicy",
    method: Method::POST,
    path: "/api/v3/create-invitation-policy",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_INVITATION_ROSTER: Operation = Operation {
    name: "createInvitationRoster",
    method: Method::POST,
    path: "/api/v3/create-invitation-roster",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static BATCH_DELETE_INVITATION_POLICIES: Operation = Operation {
    name: "batchDeleteInvitationPolicies",
    method: Method::POST,
    path: "/api/v3/delete-invitation-policies-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_INVITATION_ROSTER: Operation = Operation {
    name: "deleteInvitationRoster",
    method: Method::POST,
    path: "/api/v3/delete-invitation-roster",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_INVITATION_ROSTER_BATCH: Operation = Operation {
    name: "deleteInvitationRosterBatch",
    method: Method::POST,
    path: "/api/v3/delete-invitation-rosters-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static FILTER: Operation = Operation {
    name: "filter",
    method: Method::POST,
    path: "/api/v3/filter-universal-invitation-applicants",
    query: &[],
    body: Body::Json,
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

static GENERATE_UNIVERSAL_INVITATION: Operation = Operation {
    name: "generateUniversalInvitation",
    method: Method::POST,
    path: "/api/v3/generate-universal-invitation-link",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_POLICY_DETAIL_BY_ID: Operation = Operation {
    name: "getPolicyDetailById",
    method: Method::GET,
    path: "/api/v3/get-invitation-policy",
    query: &["policyId", "rosterId", "withCreatorDetail"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_INVITE_EMAIL_TEMPLATE: Operation = Operation {
    name: "getInviteEmailTemplate",
    method: Method::POST,
    path: "/api/v3/get-invitation-policy-email-template",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_POLICY_USER_ATTRIBUTION_DETAIL: Operation = Operation {
    name: "getPolicyUserAttributionDetail",
    method: Method::GET,
    path: "/api/v3/get-invitation-policy-user-attribution",
    query: &["id", "withTargetDetail", "withDepartmentExtInfo"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation {
    name: "getUserAttributionMainDepartment",
    method: Method::GET,
    path: "/api/v3/get-invitation-policy-user-attribution-main-department",
    query: &["policyId", "withDepartmentDetail"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_INVITATION_ROSTER: Operation = Operation {
    name: "getInvitationRoster",
    method: Method::GET,
    path: "/api/v3/get-invitation-roster",
    query: &["rosterId", "withCreatorDetail", "withUserCount", "withAssignedPolicy"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_UNIVERSAL_INVITATION: Operation = Operation {
    name: "getUniversalInvitation",
    method: Method::GET,
    path: "/api/v3/get-universal-invitation-settings",
    query: &["withDepartmentDetail"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static EXPORT_USERS: Operation = Operation {
    name: "exportUsers",
    method: Method::POST,
    path: "/api/v3/invitation-invitee/export",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static IMPORT_USERS: Operation = Operation {
    name: "importUsers",
    method: Method::POST,
    path: "/api/v3/invitation-invitee/import",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static IMPORT_TEMPLATE: Operation = Operation {
    name: "importTemplate",
    method: Method::GET,
    path: "/api/v3/invitation-invitee/template",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPLOAD: Operation = Operation {
    name: "upload",
    method: Method::POST,
    path: "/api/v3/invitation-invitee/upload",
    query: &["private"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static FILTER_USERS: Operation = Operation {
    name: "filterUsers",
    method: Method::POST,
    path: "/api/v3/list-invitation-invitees",
    query: &[],
    body: Body::Json,
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

static LIST_INVITATION_POLICIES: Operation = Operation {
    name: "listInvitationPolicies",
    method: Method::POST,
    path: "/api/v3/list-invitation-policies",
    query: &[],
    body: Body::Json,
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

static LIST_REGISTER_EXTENDS_FIELDS: Operation = Operation {
    name: "listRegisterExtendsFields",
    method: Method::GET,
    path: "/api/v3/list-invitation-policy-extends-fields",
    query: &["policyId", "rosterId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_POLICY_USER_ATTRIBUTION_DETAIL: Operation = Operation {
    name: "listPolicyUserAttributionDetail",
    method: Method::GET,
    path: "/api/v3/list-invitation-policy-user-attributions",
    query: &[
        "policyId",
        "targetType",
        "page",
        "limit",
        "withTargetDetail",
        "withDepartmentExtInfo",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: None,
        total: None,
        next: None,
    }),
};

static LIST_INVITATION_ROSTER: Operation = Operation {
    name: "listInvitationRoster",
    method: Method::POST,
    path: "/api/v3/list-invitation-rosters",
    query: &[],
    body: Body::Json,
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

static LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID: Operation = Operation {
    name: "listInvitationRostersByNonPolicyId",
    method: Method::POST,
    path: "/api/v3/list-invitation-rosters-by-no-policy-id",
    query: &[],
    body: Body::Json,
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

static LIST_INVITATION_ROSTERS_BY_POLICY_ID: Operation = Operation {
    name: "listInvitationRostersByPolicyId",
    method: Method::POST,
    path: "/api/v3/list-invitation-rosters-by-policy-id",
    query: &[],
    body: Body::Json,
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

static QUICK_FILTER_INVITEE_LIST: Operation = Operation {
    name: "quickFilterInviteeList",
    method: Method::POST,
    path: "/api/v3/quick-filter-invitees",
    query: &[],
    body: Body::Json,
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

static REMOVE_POLICY_USER_ATTRIBUTION: Operation = Operation {
    name: "removePolicyUserAttribution",
    method: Method::POST,
    path: "/api/v3/remove-invitation-policy-user-attribution",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation {
    name: "removeUserAttributionMainDepartment",
    method: Method::POST,
    path: "/api/v3/remove-invitation-policy-user-attribution-main-department",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH: Operation = Operation {
    name: "removePolicyUserAttributionsBatch",
    method: Method::POST,
    path: "/api/v3/remove-invitation-policy-user-attributions-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REVERT_ROSTER_INVITATION: Operation = Operation {
    name: "revertRosterInvitation",
    method: Method::POST,
    path: "/api/v3/revert-roster-invitation",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REVERT_ROSTER_INVITATION_BATCH: Operation = Operation {
    name: "revertRosterInvitationBatch",
    method: Method::POST,
    path: "/api/v3/revert-roster-invitation-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SEND_ROSTER_INVITATION: Operation = Operation {
    name: "sendRosterInvitation",
    method: Method::POST,
    path: "/api/v3/send-roster-invitation",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static SEND_ROSTER_INVITATION_BATCH: Operation = Operation {
    name: "sendRosterInvitationBatch",
    method: Method::POST,
    path: "/api/v3/send-roster-invitation-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static SET_USER_ATTRIBUTION_MAIN_DEPARTMENT: Operation = Operation {
    name: "setUserAttributionMainDepartment",
    method: Method::POST,
    path: "/api/v3/set-invitation-policy-user-attribution-main-department",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_INVITATION_POLICY: Operation = Operation {
    name: "updateInvitationPolicy",
    method: Method::POST,
    path: "/api/v3/update-invitation-policy",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_INVITE_EMAIL_TEMPLATE: Operation = Operation {
    name: "updateInviteEmailTemplate",
    method: Method::POST,
    path: "/api/v3/update-invitation-policy-email-template",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_REGISTER_EXTENDS_FIELDS: Operation = Operation {
    name: "updateRegisterExtendsFields",
    method: Method::POST,
    path: "/api/v3/update-invitation-policy-extends-fields",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_INVITATION_ROSTER: Operation = Operation {
    name: "updateInvitationRoster",
    method: Method::POST,
    path: "/api/v3/update-invitation-roster",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static BATCH_BIND_POLICY: Operation = Operation {
    name: "batchBindPolicy",
    method: Method::POST,
    path: "/api/v3/update-invitation-roster-batch-bind-policy",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static BATCH_UNBIND_POLICY: Operation = Operation {
    name: "batchUnbindPolicy",
    method: Method::POST,
    path: "/api/v3/update-invitation-roster-batch-unbind-policy",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_UNIVERSAL_INVITATION: Operation = Operation {
    name: "updateUniversalInvitation",
    method: Method::POST,
    path: "/api/v3/update-universal-invitation-settings",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Invitations
///
/// Invitation policies, invitation links, and invitees.
impl ManagementClient {
    /// Add an invitation policy attribution
    ///
    /// Adds a department, post, role, or group to the user attribution of an invitation policy, so
    /// that invited users are assigned to it.
    ///
    /// `POST /api/v3/add-invitation-policy-user-attribution` [API documentation](<https://api-explorer.genauth.ai/#operation/addPolicyUserAttribution>)
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
    /// use genauth::management::{AddInvitationPolicyUserAttributionDto, UserAttributionType};
    ///
    /// let response = client
    ///     .add_policy_user_attribution(AddInvitationPolicyUserAttributionDto::new(
    ///         UserAttributionType::Department,
    ///         "my-wechat",
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPolicyUserAttribution")]
    #[inline]
    pub fn add_policy_user_attribution(
        &self,
        request: AddInvitationPolicyUserAttributionDto,
    ) -> Call<UserAttributionDto> {
        self.call(&ADD_POLICY_USER_ATTRIBUTION, Some(&request))
    }

    /// Add invitation policy attributions in bulk
    ///
    /// Adds several departments, posts, roles, or groups to the user attribution of an invitation
    /// policy, so that invited users are assigned to them.
    ///
    /// `POST /api/v3/add-invitation-policy-user-attributions-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/addPolicyUserAttributionsBatch>)
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
    /// use genauth::management::{AddInvitationPolicyUserAttributionsBatchDto, InvitationPolicyUserAttributionListDto, UserAttributionType};
    ///
    /// let response = client
    ///     .add_policy_user_attributions_batch(AddInvitationPolicyUserAttributionsBatchDto::new(
    ///         [InvitationPolicyUserAttributionListDto::new(
    ///             ["the target identifiers"],
    ///             UserAttributionType::Department,
    ///         )],
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPolicyUserAttributionsBatch")]
    #[inline]
    pub fn add_policy_user_attributions_batch(
        &self,
        request: AddInvitationPolicyUserAttributionsBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&ADD_POLICY_USER_ATTRIBUTIONS_BATCH, Some(&request))
    }

    /// Approve universal invitation applicants
    ///
    /// Approves a batch of requests to join that came in through the universal invitation.
    ///
    /// `POST /api/v3/batch-approval-universal-invitation-applicants` [API documentation](<https://api-explorer.genauth.ai/#operation/approval>)
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
    /// use genauth::management::ApprovalUniversalInvitationApplicantDto;
    ///
    /// let response = client
    ///     .approval(ApprovalUniversalInvitationApplicantDto::new(["62f20932716fbcc10d966ee5"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn approval(
        &self,
        request: ApprovalUniversalInvitationApplicantDto,
    ) -> Call<IsSuccessDto> {
        self.call(&APPROVAL, Some(&request))
    }

    /// Delete invitees from a roster
    ///
    /// Removes the invitees with the given IDs from an invitation roster.
    ///
    /// `POST /api/v3/batch-delete-invitation-invitees` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteInvitees>)
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
    /// use genauth::management::DeleteRosterUsersDto;
    ///
    /// let response = client
    ///     .delete_invitees(DeleteRosterUsersDto::new(
    ///         ["62f20932716fbcc10d966ee5"],
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteInvitees")]
    #[inline]
    pub fn delete_invitees(&self, request: DeleteRosterUsersDto) -> Call<IsSuccessDto> {
        self.call(&DELETE_INVITEES, Some(&request))
    }

    /// Reject universal invitation applicants
    ///
    /// Rejects a batch of requests to join that came in through the universal invitation.
    ///
    /// `POST /api/v3/batch-reject-universal-invitation-applicant` [API documentation](<https://api-explorer.genauth.ai/#operation/reject>)
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
    /// use genauth::management::ApprovalUniversalInvitationApplicantDto;
    ///
    /// let response = client
    ///     .reject(ApprovalUniversalInvitationApplicantDto::new(["62f20932716fbcc10d966ee5"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn reject(
        &self,
        request: ApprovalUniversalInvitationApplicantDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REJECT, Some(&request))
    }

    /// Copy an invitation policy
    ///
    /// Creates a copy of the invitation policy with the given ID and returns it.
    ///
    /// `POST /api/v3/copy-invitation-policy-by-id` [API documentation](<https://api-explorer.genauth.ai/#operation/copyInvitationPolicyById>)
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
    /// use genauth::management::CopyInvitationPolicyDto;
    ///
    /// let response = client
    ///     .copy_invitation_policy_by_id(CopyInvitationPolicyDto::new(
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "copyInvitationPolicyById")]
    #[inline]
    pub fn copy_invitation_policy_by_id(
        &self,
        request: CopyInvitationPolicyDto,
    ) -> Call<GetInvitationPolicyDto> {
        self.call(&COPY_INVITATION_POLICY_BY_ID, Some(&request))
    }

    /// Create an invitation policy
    ///
    /// Creates a policy for inviting users. It covers the invitation method, the link and its
    /// validity, the default password, the verification of identifiers, the information to fill in,
    /// and the identity sources to bind.
    ///
    /// `POST /api/v3/create-invitation-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/createInvitationPolicy>)
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
    /// use genauth::management::CreateInvitationPolicyDto;
    ///
    /// let response = client
    ///     .create_invitation_policy(CreateInvitationPolicyDto::new("Example"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createInvitationPolicy")]
    #[inline]
    pub fn create_invitation_policy(
        &self,
        request: CreateInvitationPolicyDto,
    ) -> Call<GetInvitationPolicyDto> {
        self.call(&CREATE_INVITATION_POLICY, Some(&request))
    }

    /// Create an invitation roster
    ///
    /// Creates an invitation roster, a named list of people to invite.
    ///
    /// `POST /api/v3/create-invitation-roster` [API documentation](<https://api-explorer.genauth.ai/#operation/createInvitationRoster>)
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
    /// use genauth::management::CreateInvitationRosterDto;
    ///
    /// let response = client
    ///     .create_invitation_roster(CreateInvitationRosterDto::new("Example"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createInvitationRoster")]
    #[inline]
    pub fn create_invitation_roster(
        &self,
        request: CreateInvitationRosterDto,
    ) -> Call<InvitationRosterDto> {
        self.call(&CREATE_INVITATION_ROSTER, Some(&request))
    }

    /// Delete invitation policies
    ///
    /// Deletes the invitation policies with the given IDs.
    ///
    /// `POST /api/v3/delete-invitation-policies-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/batchDeleteInvitationPolicies>)
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
    /// use genauth::management::DeleteInvitationPolicyByIdsDto;
    ///
    /// let response = client
    ///     .batch_delete_invitation_policies(DeleteInvitationPolicyByIdsDto::new([
    ///         "62f20932716fbcc10d966ee5",
    ///     ]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batchDeleteInvitationPolicies")]
    #[inline]
    pub fn batch_delete_invitation_policies(
        &self,
        request: DeleteInvitationPolicyByIdsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&BATCH_DELETE_INVITATION_POLICIES, Some(&request))
    }

    /// Delete an invitation roster
    ///
    /// Deletes the invitation roster with the given ID.
    ///
    /// `POST /api/v3/delete-invitation-roster` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteInvitationRoster>)
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
    /// use genauth::management::DeleteInvitationRosterDto;
    ///
    /// let response = client
    ///     .delete_invitation_roster(DeleteInvitationRosterDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteInvitationRoster")]
    #[inline]
    pub fn delete_invitation_roster(
        &self,
        request: DeleteInvitationRosterDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_INVITATION_ROSTER, Some(&request))
    }

    /// Delete invitation rosters in bulk
    ///
    /// Deletes the invitation rosters with the given IDs.
    ///
    /// `POST /api/v3/delete-invitation-rosters-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteInvitationRosterBatch>)
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
    /// use genauth::management::DeleteInvitationRosterBatchDto;
    ///
    /// let response = client
    ///     .delete_invitation_roster_batch(DeleteInvitationRosterBatchDto::new([
    ///         "62f20932716fbcc10d966ee5",
    ///     ]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteInvitationRosterBatch")]
    #[inline]
    pub fn delete_invitation_roster_batch(
        &self,
        request: DeleteInvitationRosterBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_INVITATION_ROSTER_BATCH, Some(&request))
    }

    /// List universal invitation applicants
    ///
    /// Returns a page of the requests to join that came in through the universal invitation, with
    /// search and filters. Optionally includes details of the inviter and the operator.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/filter-universal-invitation-applicants` [API documentation](<https://api-explorer.genauth.ai/#operation/filter>)
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
    /// use genauth::management::PaginationUniversalInvitationApplicantQueryDto;
    ///
    /// let mut items = client
    ///     .filter(PaginationUniversalInvitationApplicantQueryDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn filter(
        &self,
        request: PaginationUniversalInvitationApplicantQueryDto,
    ) -> Call<
        PaginationUniversalInvitationApplicantDataDto,
        UniversalInvitationApplicantData,
    > {
        self.call_list(&FILTER, request, |page| page.list)
    }

    /// Generate a universal invitation link
    ///
    /// Creates a link for the universal invitation.
    ///
    /// `POST /api/v3/generate-universal-invitation-link` [API documentation](<https://api-explorer.genauth.ai/#operation/generateUniversalInvitation>)
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
    ///     .generate_universal_invitation()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "generateUniversalInvitation")]
    #[inline]
    pub fn generate_universal_invitation(&self) -> Call<GenerateInvitationLinkDto> {
        self.call(&GENERATE_UNIVERSAL_INVITATION, None)
    }

    /// Get an invitation policy
    ///
    /// Returns the details of the invitation policy with the given ID. With `rosterId`, the policy
    /// bound to that roster is returned. Optionally includes details of the creator.
    ///
    /// `GET /api/v3/get-invitation-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/getPolicyDetailById>)
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
    /// use genauth::management::GetPolicyDetailByIdDto;
    ///
    /// let response = client
    ///     .get_policy_detail_by_id(GetPolicyDetailByIdDto::new("60b49xxxxxxxxxxxxxxx6e68"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPolicyDetailById")]
    #[inline]
    pub fn get_policy_detail_by_id(
        &self,
        request: GetPolicyDetailByIdDto,
    ) -> Call<GetInvitationPolicyDto> {
        self.call(&GET_POLICY_DETAIL_BY_ID, Some(&request))
    }

    /// Get an invitation email template
    ///
    /// Returns the invitation or welcome email template of an invitation policy, depending on
    /// `scene`. With `rosterId`, the template as it was when that roster sent its invitations is
    /// returned.
    ///
    /// `POST /api/v3/get-invitation-policy-email-template` [API documentation](<https://api-explorer.genauth.ai/#operation/getInviteEmailTemplate>)
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
    /// use genauth::management::{EmailTemplateQueryDto, EmailTemplateQueryDtoScene};
    ///
    /// let response = client
    ///     .get_invite_email_template(EmailTemplateQueryDto::new(
    ///         EmailTemplateQueryDtoScene::Invite,
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getInviteEmailTemplate")]
    #[inline]
    pub fn get_invite_email_template(
        &self,
        request: EmailTemplateQueryDto,
    ) -> Call<EmailTemplateDto> {
        self.call(&GET_INVITE_EMAIL_TEMPLATE, Some(&request))
    }

    /// Get an invitation policy attribution
    ///
    /// Returns one target of the user attribution of an invitation policy. Optionally includes
    /// details of the target and additional department data.
    ///
    /// `GET /api/v3/get-invitation-policy-user-attribution` [API documentation](<https://api-explorer.genauth.ai/#operation/getPolicyUserAttributionDetail>)
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
    /// use genauth::management::GetPolicyUserAttributionDetailDto;
    ///
    /// let response = client
    ///     .get_policy_user_attribution_detail(GetPolicyUserAttributionDetailDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPolicyUserAttributionDetail")]
    #[inline]
    pub fn get_policy_user_attribution_detail(
        &self,
        request: GetPolicyUserAttributionDetailDto,
    ) -> Call<UserAttributionDto> {
        self.call(&GET_POLICY_USER_ATTRIBUTION_DETAIL, Some(&request))
    }

    /// Get an invitation policy's main department
    ///
    /// Returns the main department set in the user attribution of an invitation policy.
    ///
    /// `GET /api/v3/get-invitation-policy-user-attribution-main-department` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserAttributionMainDepartment>)
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
    /// use genauth::management::GetUserAttributionMainDepartmentDto;
    ///
    /// let response = client
    ///     .get_user_attribution_main_department(GetUserAttributionMainDepartmentDto::new(
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserAttributionMainDepartment")]
    #[inline]
    pub fn get_user_attribution_main_department(
        &self,
        request: GetUserAttributionMainDepartmentDto,
    ) -> Call<Vec<UserAttributionMainDepartmentDto>> {
        self.call(&GET_USER_ATTRIBUTION_MAIN_DEPARTMENT, Some(&request))
    }

    /// Get an invitation roster
    ///
    /// Returns the details of the invitation roster with the given ID. Optionally includes the
    /// creator, the number of users, and the bound policy.
    ///
    /// `GET /api/v3/get-invitation-roster` [API documentation](<https://api-explorer.genauth.ai/#operation/getInvitationRoster>)
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
    /// use genauth::management::GetInvitationRosterDto;
    ///
    /// let response = client
    ///     .get_invitation_roster(GetInvitationRosterDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getInvitationRoster")]
    #[inline]
    pub fn get_invitation_roster(
        &self,
        request: GetInvitationRosterDto,
    ) -> Call<InvitationRosterDto> {
        self.call(&GET_INVITATION_ROSTER, Some(&request))
    }

    /// Get the universal invitation settings
    ///
    /// Returns the settings of the universal invitation. Optionally includes department details.
    ///
    /// `GET /api/v3/get-universal-invitation-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/getUniversalInvitation>)
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
    /// use genauth::management::GetUniversalInvitationRequestDto;
    ///
    /// let response = client
    ///     .get_universal_invitation(GetUniversalInvitationRequestDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUniversalInvitation")]
    #[inline]
    pub fn get_universal_invitation(
        &self,
        request: GetUniversalInvitationRequestDto,
    ) -> Call<GetUniversalInvitationDto> {
        self.call(&GET_UNIVERSAL_INVITATION, Some(&request))
    }

    /// Export the invitees of a roster
    ///
    /// Exports the invitees of an invitation roster to a file, and returns its path and URL.
    ///
    /// `POST /api/v3/invitation-invitee/export` [API documentation](<https://api-explorer.genauth.ai/#operation/exportUsers>)
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
    /// use genauth::management::ExportUsersDto;
    ///
    /// let response = client
    ///     .export_users(ExportUsersDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "exportUsers")]
    #[inline]
    pub fn export_users(
        &self,
        request: ExportUsersDto,
    ) -> Call<ImportExportTemplateRespDto> {
        self.call(&EXPORT_USERS, Some(&request))
    }

    /// Import invitees into a roster
    ///
    /// Imports invitees from a file into an invitation roster. The response contains the results of
    /// the data check and of the import.
    ///
    /// `POST /api/v3/invitation-invitee/import` [API documentation](<https://api-explorer.genauth.ai/#operation/importUsers>)
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
    /// use genauth::management::ImportUsersDto;
    ///
    /// let response = client
    ///     .import_users(ImportUsersDto::new("62f20932716fbcc10d966ee5", "the file"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "importUsers")]
    #[inline]
    pub fn import_users(&self, request: ImportUsersDto) -> Call<ImportInviteeDto> {
        self.call(&IMPORT_USERS, Some(&request))
    }

    /// Get the invitee import template
    ///
    /// Returns the path and URL of the template file for importing invitees into a roster.
    ///
    /// `GET /api/v3/invitation-invitee/template` [API documentation](<https://api-explorer.genauth.ai/#operation/importTemplate>)
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
    ///     .import_template()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "importTemplate")]
    #[inline]
    pub fn import_template(&self) -> Call<ImportExportTemplateRespDto> {
        self.call(&IMPORT_TEMPLATE, None)
    }

    /// Upload an invitee import file
    ///
    /// Uploads a file of invitees for a later import into a roster, and returns its path and URL.
    ///
    /// `POST /api/v3/invitation-invitee/upload` [API documentation](<https://api-explorer.genauth.ai/#operation/upload>)
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
    /// use genauth::management::UploadRequestDto;
    ///
    /// let response = client
    ///     .upload(UploadRequestDto::new(true))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload(
        &self,
        request: UploadRequestDto,
    ) -> Call<ImportExportTemplateRespDto> {
        self.call(&UPLOAD, Some(&request))
    }

    /// List the invitees of a roster
    ///
    /// Returns a page of the invitees of an invitation roster, with search and filters. Optionally
    /// includes details of the creator.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-invitation-invitees` [API documentation](<https://api-explorer.genauth.ai/#operation/filterUsers>)
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
    /// use genauth::management::ListInvitationUserDto;
    ///
    /// let mut items = client
    ///     .filter_users(ListInvitationUserDto::new("62f20932716fbcc10d966ee5"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "filterUsers")]
    #[inline]
    pub fn filter_users(
        &self,
        request: ListInvitationUserDto,
    ) -> Call<InvitationUserPaginationDto, InvitationUserDto> {
        self.call_list(&FILTER_USERS, request, |page| page.list)
    }

    /// List invitation policies
    ///
    /// Returns a page of the invitation policies, with search and filters. Optionally includes
    /// details of the creator.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-invitation-policies` [API documentation](<https://api-explorer.genauth.ai/#operation/listInvitationPolicies>)
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
    /// use genauth::management::PaginationInvitationPolicyQueryDto;
    ///
    /// let mut items = client
    ///     .list_invitation_policies(PaginationInvitationPolicyQueryDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listInvitationPolicies")]
    #[inline]
    pub fn list_invitation_policies(
        &self,
        request: PaginationInvitationPolicyQueryDto,
    ) -> Call<PaginationInvitationPolicyDataDto, GetInvitationPolicyDto> {
        self.call_list(&LIST_INVITATION_POLICIES, request, |page| page.list)
    }

    /// List invitation policy information fields
    ///
    /// Returns the fields that invited users fill in during the flow of an invitation policy.
    ///
    /// `GET /api/v3/list-invitation-policy-extends-fields` [API documentation](<https://api-explorer.genauth.ai/#operation/listRegisterExtendsFields>)
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
    /// use genauth::management::ListRegisterExtendsFieldsDto;
    ///
    /// let response = client
    ///     .list_register_extends_fields(ListRegisterExtendsFieldsDto::new(
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listRegisterExtendsFields")]
    #[inline]
    pub fn list_register_extends_fields(
        &self,
        request: ListRegisterExtendsFieldsDto,
    ) -> Call<GetExtendsFieldsDto> {
        self.call(&LIST_REGISTER_EXTENDS_FIELDS, Some(&request))
    }

    /// List invitation policy attributions
    ///
    /// Returns a page of the targets of one type in the user attribution of an invitation policy.
    /// Optionally includes details of the targets and additional department data.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-invitation-policy-user-attributions` [API documentation](<https://api-explorer.genauth.ai/#operation/listPolicyUserAttributionDetail>)
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
    /// use genauth::management::{ListPolicyUserAttributionDetailDto, UserAttributionType};
    ///
    /// let mut items = client
    ///     .list_policy_user_attribution_detail(ListPolicyUserAttributionDetailDto::new(
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///         UserAttributionType::Department,
    ///     ))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPolicyUserAttributionDetail")]
    #[inline]
    pub fn list_policy_user_attribution_detail(
        &self,
        request: ListPolicyUserAttributionDetailDto,
    ) -> Call<Vec<UserAttributionPaginationDto>, UserAttributionPaginationDto> {
        self.call_list(&LIST_POLICY_USER_ATTRIBUTION_DETAIL, request, |page| page)
    }

    /// List invitation rosters
    ///
    /// Returns a page of the invitation rosters, with search and filters. Optionally includes the
    /// creator, the number of users, and the bound policy.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-invitation-rosters` [API documentation](<https://api-explorer.genauth.ai/#operation/listInvitationRoster>)
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
    /// use genauth::management::ListInvitationRosterDto;
    ///
    /// let mut items = client
    ///     .list_invitation_roster(ListInvitationRosterDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listInvitationRoster")]
    #[inline]
    pub fn list_invitation_roster(
        &self,
        request: ListInvitationRosterDto,
    ) -> Call<InvitationRosterPaginationDto, InvitationRosterDto> {
        self.call_list(&LIST_INVITATION_ROSTER, request, |page| page.list)
    }

    /// List invitation rosters without a policy
    ///
    /// Returns a page of the invitation rosters that have no invitation policy, with search and
    /// filters.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-invitation-rosters-by-no-policy-id` [API documentation](<https://api-explorer.genauth.ai/#operation/listInvitationRostersByNonPolicyId>)
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
    /// use genauth::management::ListInvitationRosterDto;
    ///
    /// let mut items = client
    ///     .list_invitation_rosters_by_non_policy_id(ListInvitationRosterDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listInvitationRostersByNonPolicyId")]
    #[inline]
    pub fn list_invitation_rosters_by_non_policy_id(
        &self,
        request: ListInvitationRosterDto,
    ) -> Call<InvitationRosterPaginationDto, InvitationRosterDto> {
        self.call_list(
            &LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
            request,
            |page| page.list,
        )
    }

    /// List invitation rosters of a policy
    ///
    /// Returns a page of the invitation rosters bound to the given invitation policy, with search
    /// and filters.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-invitation-rosters-by-policy-id` [API documentation](<https://api-explorer.genauth.ai/#operation/listInvitationRostersByPolicyId>)
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
    /// use genauth::management::ListInvitationRosterByPolicyIdDto;
    ///
    /// let mut items = client
    ///     .list_invitation_rosters_by_policy_id(ListInvitationRosterByPolicyIdDto::new(
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listInvitationRostersByPolicyId")]
    #[inline]
    pub fn list_invitation_rosters_by_policy_id(
        &self,
        request: ListInvitationRosterByPolicyIdDto,
    ) -> Call<InvitationRosterPaginationDto, InvitationRosterDto> {
        self.call_list(&LIST_INVITATION_ROSTERS_BY_POLICY_ID, request, |page| page.list)
    }

    /// Search invitees across rosters
    ///
    /// Returns a page of invitees. `keywords` performs a fuzzy search by roster name or invitee ID;
    /// `filter` adds further conditions.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/quick-filter-invitees` [API documentation](<https://api-explorer.genauth.ai/#operation/quickFilterInviteeList>)
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
    /// use genauth::management::QuickFilterInvitationUserDto;
    ///
    /// let mut items = client
    ///     .quick_filter_invitee_list(QuickFilterInvitationUserDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "quickFilterInviteeList")]
    #[inline]
    pub fn quick_filter_invitee_list(
        &self,
        request: QuickFilterInvitationUserDto,
    ) -> Call<QuickFilterInviteePaginationDto, QuickFilterInviteeRecordDto> {
        self.call_list(&QUICK_FILTER_INVITEE_LIST, request, |page| page.list)
    }

    /// Remove an invitation policy attribution
    ///
    /// Removes a target from the user attribution of an invitation policy.
    ///
    /// `POST /api/v3/remove-invitation-policy-user-attribution` [API documentation](<https://api-explorer.genauth.ai/#operation/removePolicyUserAttribution>)
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
    /// use genauth::management::{RemoveInvitationPolicyUserAttributionDto, UserAttributionType};
    ///
    /// let response = client
    ///     .remove_policy_user_attribution(RemoveInvitationPolicyUserAttributionDto::new(
    ///         UserAttributionType::Department,
    ///         "my-wechat",
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removePolicyUserAttribution")]
    #[inline]
    pub fn remove_policy_user_attribution(
        &self,
        request: RemoveInvitationPolicyUserAttributionDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REMOVE_POLICY_USER_ATTRIBUTION, Some(&request))
    }

    /// Remove an invitation policy's main department
    ///
    /// Clears the main department set in the user attribution of an invitation policy.
    ///
    /// `POST /api/v3/remove-invitation-policy-user-attribution-main-department` [API documentation](<https://api-explorer.genauth.ai/#operation/removeUserAttributionMainDepartment>)
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
    /// use genauth::management::RemoveInvitationPolicyUserAttributionMainDepartmentDto;
    ///
    /// let response = client
    ///     .remove_user_attribution_main_department(RemoveInvitationPolicyUserAttributionMainDepartmentDto::new(
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeUserAttributionMainDepartment")]
    #[inline]
    pub fn remove_user_attribution_main_department(
        &self,
        request: RemoveInvitationPolicyUserAttributionMainDepartmentDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REMOVE_USER_ATTRIBUTION_MAIN_DEPARTMENT, Some(&request))
    }

    /// Remove invitation policy attributions in bulk
    ///
    /// Removes several targets from the user attribution of an invitation policy.
    ///
    /// `POST /api/v3/remove-invitation-policy-user-attributions-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/removePolicyUserAttributionsBatch>)
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
    /// use genauth::management::{InvitationPolicyUserAttributionListDto, RemoveInvitationPolicyUserAttributionsBatchDto, UserAttributionType};
    ///
    /// let response = client
    ///     .remove_policy_user_attributions_batch(RemoveInvitationPolicyUserAttributionsBatchDto::new(
    ///         [InvitationPolicyUserAttributionListDto::new(
    ///             ["the target identifiers"],
    ///             UserAttributionType::Department,
    ///         )],
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removePolicyUserAttributionsBatch")]
    #[inline]
    pub fn remove_policy_user_attributions_batch(
        &self,
        request: RemoveInvitationPolicyUserAttributionsBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH, Some(&request))
    }

    /// Withdraw an invitation
    ///
    /// Withdraws the invitation of one invitee of a roster.
    ///
    /// `POST /api/v3/revert-roster-invitation` [API documentation](<https://api-explorer.genauth.ai/#operation/revertRosterInvitation>)
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
    /// use genauth::management::RevertRosterInvitationDto;
    ///
    /// let response = client
    ///     .revert_roster_invitation(RevertRosterInvitationDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revertRosterInvitation")]
    #[inline]
    pub fn revert_roster_invitation(
        &self,
        request: RevertRosterInvitationDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REVERT_ROSTER_INVITATION, Some(&request))
    }

    /// Withdraw invitations in bulk
    ///
    /// Withdraws the invitations of the invitees with the given IDs.
    ///
    /// `POST /api/v3/revert-roster-invitation-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/revertRosterInvitationBatch>)
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
    /// use genauth::management::RevertRosterInvitationBatchDto;
    ///
    /// let response = client
    ///     .revert_roster_invitation_batch(RevertRosterInvitationBatchDto::new([
    ///         "62f20932716fbcc10d966ee5",
    ///     ]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revertRosterInvitationBatch")]
    #[inline]
    pub fn revert_roster_invitation_batch(
        &self,
        request: RevertRosterInvitationBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REVERT_ROSTER_INVITATION_BATCH, Some(&request))
    }

    /// Send the invitations of a roster
    ///
    /// Sends invitations to the invitees of an invitation roster.
    ///
    /// `POST /api/v3/send-roster-invitation` [API documentation](<https://api-explorer.genauth.ai/#operation/sendRosterInvitation>)
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
    /// use genauth::management::SendRosterInvitationDto;
    ///
    /// let response = client
    ///     .send_roster_invitation(SendRosterInvitationDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendRosterInvitation")]
    #[inline]
    pub fn send_roster_invitation(
        &self,
        request: SendRosterInvitationDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SEND_ROSTER_INVITATION, Some(&request))
    }

    /// Send invitations to several invitees
    ///
    /// Sends invitations to the invitees with the given IDs on a roster.
    ///
    /// `POST /api/v3/send-roster-invitation-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/sendRosterInvitationBatch>)
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
    /// use genauth::management::SendRosterInvitationBatchDto;
    ///
    /// let response = client
    ///     .send_roster_invitation_batch(SendRosterInvitationBatchDto::new(
    ///         ["62f20932716fbcc10d966ee5"],
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendRosterInvitationBatch")]
    #[inline]
    pub fn send_roster_invitation_batch(
        &self,
        request: SendRosterInvitationBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SEND_ROSTER_INVITATION_BATCH, Some(&request))
    }

    /// Set an invitation policy's main department
    ///
    /// Sets the main department in the user attribution of an invitation policy.
    ///
    /// `POST /api/v3/set-invitation-policy-user-attribution-main-department` [API documentation](<https://api-explorer.genauth.ai/#operation/setUserAttributionMainDepartment>)
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
    /// use genauth::management::SetInvitationPolicyUserAttributionMainDepartmentDto;
    ///
    /// let response = client
    ///     .set_user_attribution_main_department(SetInvitationPolicyUserAttributionMainDepartmentDto::new(
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setUserAttributionMainDepartment")]
    #[inline]
    pub fn set_user_attribution_main_department(
        &self,
        request: SetInvitationPolicyUserAttributionMainDepartmentDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SET_USER_ATTRIBUTION_MAIN_DEPARTMENT, Some(&request))
    }

    /// Update an invitation policy
    ///
    /// Changes the settings of the invitation policy with the given ID: its name, method, link,
    /// default password, verification, information to fill in, identity sources, and email template
    /// types.
    ///
    /// `POST /api/v3/update-invitation-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/updateInvitationPolicy>)
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
    /// use genauth::management::UpdateInvitationPolicyDto;
    ///
    /// let response = client
    ///     .update_invitation_policy(UpdateInvitationPolicyDto::new("60b49xxxxxxxxxxxxxxx6e68"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateInvitationPolicy")]
    #[inline]
    pub fn update_invitation_policy(
        &self,
        request: UpdateInvitationPolicyDto,
    ) -> Call<GetInvitationPolicyDto> {
        self.call(&UPDATE_INVITATION_POLICY, Some(&request))
    }

    /// Update an invitation email template
    ///
    /// Changes an email template of the invitation policies: whether it is customized, and its
    /// name, subject, sender, content, validity, redirect URL, and template engine.
    ///
    /// `POST /api/v3/update-invitation-policy-email-template` [API documentation](<https://api-explorer.genauth.ai/#operation/updateInviteEmailTemplate>)
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
    /// use genauth::management::{EmailTemplateType, UpdateEmailTemplateDto};
    ///
    /// let response = client
    ///     .update_invite_email_template(UpdateEmailTemplateDto::new(
    ///         EmailTemplateType::WelcomeEmail,
    ///         true,
    ///         "欢迎邮件",
    ///         "欢迎加入 {{app_name}}",
    ///         "{{client_name}}",
    ///         "xxx",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateInviteEmailTemplate")]
    #[inline]
    pub fn update_invite_email_template(
        &self,
        request: UpdateEmailTemplateDto,
    ) -> Call<EmailTemplateDto> {
        self.call(&UPDATE_INVITE_EMAIL_TEMPLATE, Some(&request))
    }

    /// Update invitation policy information fields
    ///
    /// Adds, updates, deletes, or reorders the fields that invited users fill in, depending on
    /// `action`.
    ///
    /// `POST /api/v3/update-invitation-policy-extends-fields` [API documentation](<https://api-explorer.genauth.ai/#operation/updateRegisterExtendsFields>)
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
    /// use genauth::management::{ExtendsFieldInputType, ExtendsFieldType, PolicyExtendsFieldsDto, UpdateExtendsFieldDto, UpdateExtendsFieldDtoRequired};
    ///
    /// let response = client
    ///     .update_register_extends_fields(PolicyExtendsFieldsDto::new(
    ///         UpdateExtendsFieldDto::new(UpdateExtendsFieldDtoRequired {
    ///             r#type: ExtendsFieldType::User,
    ///             id: "62f20932716fbcc10d966ee5".into(),
    ///             name: "Example".into(),
    ///             label: "Example".into(),
    ///             show: true,
    ///             allow_rewrite: true,
    ///             input_type: ExtendsFieldInputType::Image,
    ///         }),
    ///         "the action",
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateRegisterExtendsFields")]
    #[inline]
    pub fn update_register_extends_fields(
        &self,
        request: PolicyExtendsFieldsDto,
    ) -> Call<GetExtendsFieldsDto> {
        self.call(&UPDATE_REGISTER_EXTENDS_FIELDS, Some(&request))
    }

    /// Update an invitation roster
    ///
    /// Changes the name or the bound invitation policy of the invitation roster with the given ID.
    ///
    /// `POST /api/v3/update-invitation-roster` [API documentation](<https://api-explorer.genauth.ai/#operation/updateInvitationRoster>)
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
    /// use genauth::management::UpdateInvitationRosterDto;
    ///
    /// let response = client
    ///     .update_invitation_roster(UpdateInvitationRosterDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateInvitationRoster")]
    #[inline]
    pub fn update_invitation_roster(
        &self,
        request: UpdateInvitationRosterDto,
    ) -> Call<InvitationRosterDto> {
        self.call(&UPDATE_INVITATION_ROSTER, Some(&request))
    }

    /// Bind rosters to an invitation policy
    ///
    /// Binds several invitation rosters to an invitation policy.
    ///
    /// `POST /api/v3/update-invitation-roster-batch-bind-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/batchBindPolicy>)
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
    /// use genauth::management::BatchBindPolicy;
    ///
    /// let response = client
    ///     .batch_bind_policy(BatchBindPolicy::new(
    ///         ["62f20932716fbcc10d966ee5"],
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batchBindPolicy")]
    #[inline]
    pub fn batch_bind_policy(&self, request: BatchBindPolicy) -> Call<IsSuccessDto> {
        self.call(&BATCH_BIND_POLICY, Some(&request))
    }

    /// Unbind rosters from an invitation policy
    ///
    /// Unbinds several invitation rosters from an invitation policy.
    ///
    /// `POST /api/v3/update-invitation-roster-batch-unbind-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/batchUnbindPolicy>)
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
    /// use genauth::management::BatchUnbindPolicy;
    ///
    /// let response = client
    ///     .batch_unbind_policy(BatchUnbindPolicy::new(
    ///         ["62f20932716fbcc10d966ee5"],
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batchUnbindPolicy")]
    #[inline]
    pub fn batch_unbind_policy(&self, request: BatchUnbindPolicy) -> Call<IsSuccessDto> {
        self.call(&BATCH_UNBIND_POLICY, Some(&request))
    }

    /// Update the universal invitation settings
    ///
    /// Changes the universal invitation settings for administrators and members, and whether
    /// members may send invitations.
    ///
    /// `POST /api/v3/update-universal-invitation-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/updateUniversalInvitation>)
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
    /// use genauth::management::UpdateUniversalInvitationDto;
    ///
    /// let response = client
    ///     .update_universal_invitation(UpdateUniversalInvitationDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateUniversalInvitation")]
    #[inline]
    pub fn update_universal_invitation(
        &self,
        request: UpdateUniversalInvitationDto,
    ) -> Call<GetUniversalInvitationDto> {
        self.call(&UPDATE_UNIVERSAL_INVITATION, Some(&request))
    }
}
