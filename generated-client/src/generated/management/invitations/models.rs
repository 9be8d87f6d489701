// @generated from spec/management/invitations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Invitations.

use crate::generated::management::EmailTemplateDto;
use crate::generated::shared::{
    AppValidateRuleDto, CustomFieldI18n, DepartmentI18nDto, ExtendsFieldDto,
    ExtendsFieldInputType, ExtendsFieldType, GenerateInvitationLinkDto, VerifyCodeChannel,
};
use crate::runtime::prelude::*;

/// A department, role, group, or other target to add to the user attribution of an invitation
/// policy.
///
/// Used by [`add_policy_user_attribution`](crate::management::ManagementClient::add_policy_user_attribution).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddInvitationPolicyUserAttributionDto {
    /// Type of the associated target.
    #[doc(alias = "targetType")]
    pub target_type: UserAttributionType,
    /// Unique identifier of the associated target: the ID of a user (such as
    /// `6343b98b7cfxxx9366e9b7c`) or a department (such as `6343bafc019xxxx889206c4c`), or the code
    /// of a role (such as `admin`), a group (such as `developer`), or a post (such as `leader`).
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Code of the permission namespace of the role. Required when `targetType` is `role`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AddInvitationPolicyUserAttributionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_type: impl Into<UserAttributionType>,
        target_identifier: impl Into<String>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    AddInvitationPolicyUserAttributionDto {
        required target_type = "targetType",
        required target_identifier = "targetIdentifier",
        required policy_id = "policyId",
        optional namespace = "namespace",
    }
}

/// Targets to add to the user attribution of an invitation policy.
///
/// Used by [`add_policy_user_attributions_batch`](crate::management::ManagementClient::add_policy_user_attributions_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddInvitationPolicyUserAttributionsBatchDto {
    /// Objects to associate or dissociate.
    pub targets: Vec<InvitationPolicyUserAttributionListDto>,
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AddInvitationPolicyUserAttributionsBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        targets: impl IntoIterator<Item = InvitationPolicyUserAttributionListDto>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            targets: targets.into_iter().collect(),
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    AddInvitationPolicyUserAttributionsBatchDto {
        required targets = "targets",
        required policy_id = "policyId",
    }
}

/// Request to delete invitees from a roster.
///
/// Used by [`delete_invitees`](crate::management::ManagementClient::delete_invitees).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRosterUsersDto {
    /// IDs of the invitees.
    #[doc(alias = "inviteeIds")]
    pub invitee_ids: Vec<String>,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteRosterUsersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        invitee_ids: impl IntoIterator<Item = impl Into<String>>,
        roster_id: impl Into<String>,
    ) -> Self {
        Self {
            invitee_ids: invitee_ids.into_iter().map(Into::into).collect(),
            roster_id: roster_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteRosterUsersDto {
        required invitee_ids = "inviteeIds",
        required roster_id = "rosterId",
    }
}

/// Request to copy an invitation policy.
///
/// Used by [`copy_invitation_policy_by_id`](crate::management::ManagementClient::copy_invitation_policy_by_id).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CopyInvitationPolicyDto {
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CopyInvitationPolicyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    CopyInvitationPolicyDto {
        required policy_id = "policyId",
    }
}

/// An invitation policy to create: the invitation method, the lifetime of links, and the
/// information that invitees must verify and fill in.
///
/// Used by [`create_invitation_policy`](crate::management::ManagementClient::create_invitation_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInvitationPolicyDto {
    /// Name of the invitation policy.
    pub name: String,
    /// Method by which users are invited.
    #[doc(alias = "inviteMethod")]
    pub invite_method: Option<InviteMethod>,
    /// Settings of the invitation link.
    #[doc(alias = "inviteLinkConfig")]
    pub invite_link_config: Option<InvitationLinkConfigDto>,
    /// Settings of the initial password.
    #[doc(alias = "defaultPasswordConfig")]
    pub default_password_config: Option<DefaultPasswordConfigDto>,
    /// Whether the invitation email shows the password.
    #[doc(alias = "showPasswordInInviteEmail")]
    pub show_password_in_invite_email: Option<bool>,
    /// Whether the invitee's identity is verified with a one-time code.
    #[doc(alias = "enabledIdentifierVerify")]
    pub enabled_identifier_verify: Option<bool>,
    /// Preferred method of sending one-time codes to verify the invited user.
    #[doc(alias = "sendVerifyCodeMethod")]
    pub send_verify_code_method: Option<VerifyCodeChannel>,
    /// Whether invitees are asked to complete their profile when they sign up.
    #[doc(alias = "enabledInfoFill")]
    pub enabled_info_fill: Option<bool>,
    /// Hint shown on the page where the invitee completes the profile.
    #[doc(alias = "registerInfoFillMsg")]
    pub register_info_fill_msg: Option<String>,
    /// Whether binding a third-party identity source is enabled.
    #[doc(alias = "enabledExtIdp")]
    pub enabled_ext_idp: Option<bool>,
    /// Whether the invited user may skip binding a third-party identity source.
    #[doc(alias = "allowSkipBindExtIdp")]
    pub allow_skip_bind_ext_idp: Option<bool>,
    /// Message shown when an identity source is bound.
    #[doc(alias = "extIdpBindMsg")]
    pub ext_idp_bind_msg: Option<String>,
    /// IDs of the identity source connections that can be bound.
    #[doc(alias = "extIdpConnIds")]
    pub ext_idp_conn_ids: Option<Vec<String>>,
    /// Fields that the invitee is asked to complete when signing up.
    #[doc(alias = "extendsFields")]
    pub extends_fields: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateInvitationPolicyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::blank()
        }
    }

    /// Sets [`invite_method`](Self#structfield.invite_method).
    pub fn invite_method(mut self, value: impl IntoOption<InviteMethod>) -> Self {
        self.invite_method = value.into_option();
        self
    }

    /// Sets [`invite_link_config`](Self#structfield.invite_link_config).
    pub fn invite_link_config(
        mut self,
        value: impl IntoOption<InvitationLinkConfigDto>,
    ) -> Self {
        self.invite_link_config = value.into_option();
        self
    }

    /// Sets [`default_password_config`](Self#structfield.default_password_config).
    pub fn default_password_config(
        mut self,
        value: impl IntoOption<DefaultPasswordConfigDto>,
    ) -> Self {
        self.default_password_config = value.into_option();
        self
    }

    /// Sets [`show_password_in_invite_email`](Self#structfield.show_password_in_invite_email).
    pub fn show_password_in_invite_email(
        mut self,
        value: impl IntoOption<bool>,
    ) -> Self {
        self.show_password_in_invite_email = value.into_option();
        self
    }

    /// Sets [`enabled_identifier_verify`](Self#structfield.enabled_identifier_verify).
    pub fn enabled_identifier_verify(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_identifier_verify = value.into_option();
        self
    }

    /// Sets [`send_verify_code_method`](Self#structfield.send_verify_code_method).
    pub fn send_verify_code_method(
        mut self,
        value: impl IntoOption<VerifyCodeChannel>,
    ) -> Self {
        self.send_verify_code_method = value.into_option();
        self
    }

    /// Sets [`enabled_info_fill`](Self#structfield.enabled_info_fill).
    pub fn enabled_info_fill(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_info_fill = value.into_option();
        self
    }

    /// Sets [`register_info_fill_msg`](Self#structfield.register_info_fill_msg).
    pub fn register_info_fill_msg(mut self, value: impl IntoOption<String>) -> Self {
        self.register_info_fill_msg = value.into_option();
        self
    }

    /// Sets [`enabled_ext_idp`](Self#structfield.enabled_ext_idp).
    pub fn enabled_ext_idp(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_ext_idp = value.into_option();
        self
    }

    /// Sets [`allow_skip_bind_ext_idp`](Self#structfield.allow_skip_bind_ext_idp).
    pub fn allow_skip_bind_ext_idp(mut self, value: impl IntoOption<bool>) -> Self {
        self.allow_skip_bind_ext_idp = value.into_option();
        self
    }

    /// Sets [`ext_idp_bind_msg`](Self#structfield.ext_idp_bind_msg).
    pub fn ext_idp_bind_msg(mut self, value: impl IntoOption<String>) -> Self {
        self.ext_idp_bind_msg = value.into_option();
        self
    }

    /// Sets [`ext_idp_conn_ids`](Self#structfield.ext_idp_conn_ids).
    pub fn ext_idp_conn_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.ext_idp_conn_ids = value.into_option();
        self
    }

    /// Sets [`extends_fields`](Self#structfield.extends_fields).
    pub fn extends_fields(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.extends_fields = value.into_option();
        self
    }
}

record! {
    CreateInvitationPolicyDto {
        required name = "name",
        optional invite_method = "inviteMethod",
        optional invite_link_config = "inviteLinkConfig",
        optional default_password_config = "defaultPasswordConfig",
        optional show_password_in_invite_email = "showPasswordInInviteEmail",
        optional enabled_identifier_verify = "enabledIdentifierVerify",
        optional send_verify_code_method = "sendVerifyCodeMethod",
        optional enabled_info_fill = "enabledInfoFill",
        optional register_info_fill_msg = "registerInfoFillMsg",
        optional enabled_ext_idp = "enabledExtIdp",
        optional allow_skip_bind_ext_idp = "allowSkipBindExtIdp",
        optional ext_idp_bind_msg = "extIdpBindMsg",
        optional ext_idp_conn_ids = "extIdpConnIds",
        optional extends_fields = "extendsFields",
    }
}

/// An invitation roster to create.
///
/// Used by [`create_invitation_roster`](crate::management::ManagementClient::create_invitation_roster).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInvitationRosterDto {
    /// Name of the invitation roster.
    pub name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateInvitationRosterDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::blank()
        }
    }
}

record! {
    CreateInvitationRosterDto {
        required name = "name",
    }
}

/// Request to delete invitation policies.
///
/// Used by [`batch_delete_invitation_policies`](crate::management::ManagementClient::batch_delete_invitation_policies).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteInvitationPolicyByIdsDto {
    /// IDs of the invitation policies to delete.
    #[doc(alias = "policyIds")]
    pub policy_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteInvitationPolicyByIdsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            policy_ids: policy_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteInvitationPolicyByIdsDto {
        required policy_ids = "policyIds",
    }
}

/// Request to delete an invitation roster.
///
/// Used by [`delete_invitation_roster`](crate::management::ManagementClient::delete_invitation_roster).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteInvitationRosterDto {
    /// ID of the invitation roster to delete.
    pub id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteInvitationRosterDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteInvitationRosterDto {
        required id = "id",
    }
}

/// Request to delete invitation rosters in bulk.
///
/// Used by [`delete_invitation_roster_batch`](crate::management::ManagementClient::delete_invitation_roster_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteInvitationRosterBatchDto {
    /// IDs of the invitation rosters to delete.
    pub ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteInvitationRosterBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteInvitationRosterBatchDto {
        required ids = "ids",
    }
}

/// Filters and pagination for requests to join through universal invitations.
///
/// Used by [`filter`](crate::management::ManagementClient::filter).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaginationUniversalInvitationApplicantQueryDto {
    /// Page number, starting at 1.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.
    pub limit: Option<i64>,
    /// Keyword for a fuzzy search by applicant name, phone number, or email address.
    pub keywords: Option<String>,
    /// Advanced filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Whether to return the details of the inviter.
    #[doc(alias = "withInvitorDetail")]
    pub with_invitor_detail: Option<bool>,
    /// Whether to return the details of the approver.
    #[doc(alias = "withOperatorDetail")]
    pub with_operator_detail: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PaginationUniversalInvitationApplicantQueryDto {
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

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`filter`](Self#structfield.filter).
    pub fn filter(mut self, value: impl IntoOption<CombineFiltersBaseDto>) -> Self {
        self.filter = value.into_option();
        self
    }

    /// Sets [`with_invitor_detail`](Self#structfield.with_invitor_detail).
    pub fn with_invitor_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_invitor_detail = value.into_option();
        self
    }

    /// Sets [`with_operator_detail`](Self#structfield.with_operator_detail).
    pub fn with_operator_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_operator_detail = value.into_option();
        self
    }
}

record! {
    PaginationUniversalInvitationApplicantQueryDto {
        optional page = "page",
        optional limit = "limit",
        optional keywords = "keywords",
        optional filter = "filter",
        optional with_invitor_detail = "withInvitorDetail",
        optional with_operator_detail = "withOperatorDetail",
    }
}

/// Request to get an invitation policy.
///
/// Used by [`get_policy_detail_by_id`](crate::management::ManagementClient::get_policy_detail_by_id).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPolicyDetailByIdDto {
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// ID of the roster. When a roster sends invitations, GenAuth keeps a snapshot of its policy;
    /// pass this ID to get the policy as it was when the invitations were sent.
    #[doc(alias = "rosterId")]
    pub roster_id: Option<String>,
    /// Whether to return details of the creator.
    ///
    /// Server default: `false`.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPolicyDetailByIdDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`roster_id`](Self#structfield.roster_id).
    pub fn roster_id(mut self, value: impl IntoOption<String>) -> Self {
        self.roster_id = value.into_option();
        self
    }

    /// Sets [`with_creator_detail`](Self#structfield.with_creator_detail).
    pub fn with_creator_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_creator_detail = value.into_option();
        self
    }
}

record! {
    GetPolicyDetailByIdDto {
        required policy_id = "policyId",
        optional roster_id = "rosterId",
        optional with_creator_detail = "withCreatorDetail",
    }
}

/// An invitation policy and the scene of the email: invitation or welcome.
///
/// Used by [`get_invite_email_template`](crate::management::ManagementClient::get_invite_email_template).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateQueryDto {
    /// Scene of the invitation policy email: invitation or welcome.
    pub scene: EmailTemplateQueryDtoScene,
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// ID of the roster. When a roster sends invitations, GenAuth keeps a snapshot of its policy;
    /// pass this ID to get the policy as it was when the invitations were sent.
    #[doc(alias = "rosterId")]
    pub roster_id: Option<String>,
    /// Type of the email template to return. If omitted, all types are returned.
    #[doc(alias = "templateType")]
    pub template_type: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl EmailTemplateQueryDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        scene: impl Into<EmailTemplateQueryDtoScene>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            scene: scene.into(),
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`roster_id`](Self#structfield.roster_id).
    pub fn roster_id(mut self, value: impl IntoOption<String>) -> Self {
        self.roster_id = value.into_option();
        self
    }

    /// Sets [`template_type`](Self#structfield.template_type).
    pub fn template_type(mut self, value: impl IntoOption<String>) -> Self {
        self.template_type = value.into_option();
        self
    }
}

record! {
    EmailTemplateQueryDto {
        required scene = "scene",
        required policy_id = "policyId",
        optional roster_id = "rosterId",
        optional template_type = "templateType",
    }
}

/// Scene of the invitation policy email: invitation or welcome.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailTemplateQueryDtoScene {
    /// Email that invites the user.
    ///
    /// Serialized as `INVITE`.
    #[doc(alias = "INVITE")]
    Invite,
    /// Email that welcomes a new user.
    ///
    /// Serialized as `WELCOME`.
    #[doc(alias = "WELCOME")]
    Welcome,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    EmailTemplateQueryDtoScene {
        Invite = "INVITE",
        Welcome = "WELCOME",
    }
}

/// Request to get an invitation policy attribution.
///
/// Used by [`get_policy_user_attribution_detail`](crate::management::ManagementClient::get_policy_user_attribution_detail).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPolicyUserAttributionDetailDto {
    /// ID of the user attribution record.
    pub id: String,
    /// Whether to return details of the associated target.
    #[doc(alias = "withTargetDetail")]
    pub with_target_detail: Option<bool>,
    /// Whether to return additional details of the department (`namePath`, `codePath`, and
    /// `idPath`) when the target is a department.
    #[doc(alias = "withDepartmentExtInfo")]
    pub with_department_ext_info: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPolicyUserAttributionDetailDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_target_detail`](Self#structfield.with_target_detail).
    pub fn with_target_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_target_detail = value.into_option();
        self
    }

    /// Sets [`with_department_ext_info`](Self#structfield.with_department_ext_info).
    pub fn with_department_ext_info(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ext_info = value.into_option();
        self
    }
}

record! {
    GetPolicyUserAttributionDetailDto {
        required id = "id",
        optional with_target_detail = "withTargetDetail",
        optional with_department_ext_info = "withDepartmentExtInfo",
    }
}

/// Request to get an invitation policy's main department.
///
/// Used by [`get_user_attribution_main_department`](crate::management::ManagementClient::get_user_attribution_main_department).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAttributionMainDepartmentDto {
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Whether to return details of the main department.
    #[doc(alias = "withDepartmentDetail")]
    pub with_department_detail: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserAttributionMainDepartmentDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_department_detail`](Self#structfield.with_department_detail).
    pub fn with_department_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_detail = value.into_option();
        self
    }
}

record! {
    GetUserAttributionMainDepartmentDto {
        required policy_id = "policyId",
        optional with_department_detail = "withDepartmentDetail",
    }
}

/// Request to get an invitation roster.
///
/// Used by [`get_invitation_roster`](crate::management::ManagementClient::get_invitation_roster).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInvitationRosterDto {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Whether to return details of the creator.
    ///
    /// Server default: `false`.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to return the number of users on the roster.
    ///
    /// Server default: `false`.
    #[doc(alias = "withUserCount")]
    pub with_user_count: Option<bool>,
    /// Whether to return the policies bound to the roster.
    ///
    /// Server default: `false`.
    #[doc(alias = "withAssignedPolicy")]
    pub with_assigned_policy: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetInvitationRosterDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_creator_detail`](Self#structfield.with_creator_detail).
    pub fn with_creator_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_creator_detail = value.into_option();
        self
    }

    /// Sets [`with_user_count`](Self#structfield.with_user_count).
    pub fn with_user_count(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_user_count = value.into_option();
        self
    }

    /// Sets [`with_assigned_policy`](Self#structfield.with_assigned_policy).
    pub fn with_assigned_policy(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_assigned_policy = value.into_option();
        self
    }
}

record! {
    GetInvitationRosterDto {
        required roster_id = "rosterId",
        optional with_creator_detail = "withCreatorDetail",
        optional with_user_count = "withUserCount",
        optional with_assigned_policy = "withAssignedPolicy",
    }
}

/// Request to get the universal invitation settings.
///
/// Used by [`get_universal_invitation`](crate::management::ManagementClient::get_universal_invitation).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetUniversalInvitationRequestDto {
    /// Whether to return details of the selected departments.
    ///
    /// Server default: `false`.
    #[doc(alias = "withDepartmentDetail")]
    pub with_department_detail: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUniversalInvitationRequestDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`with_department_detail`](Self#structfield.with_department_detail).
    pub fn with_department_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_detail = value.into_option();
        self
    }
}

record! {
    GetUniversalInvitationRequestDto {
        optional with_department_detail = "withDepartmentDetail",
    }
}

/// Request to export the invitees of a roster.
///
/// Used by [`export_users`](crate::management::ManagementClient::export_users).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportUsersDto {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ExportUsersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    ExportUsersDto {
        required roster_id = "rosterId",
    }
}

/// The uploaded file of invitees and the invitation roster to import it into.
///
/// Used by [`import_users`](crate::management::ManagementClient::import_users).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportUsersDto {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// File with the users to import.
    pub file: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ImportUsersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(roster_id: impl Into<String>, file: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            file: file.into(),
            ..Record::blank()
        }
    }
}

record! {
    ImportUsersDto {
        required roster_id = "rosterId",
        required file = "file",
    }
}

/// Request to upload an invitee import file.
///
/// Used by [`upload`](crate::management::ManagementClient::upload).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadRequestDto {
    /// Whether the uploaded file is private.
    pub private: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UploadRequestDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(private: bool) -> Self {
        Self { private, ..Record::blank() }
    }
}

record! {
    UploadRequestDto {
        required private = "private",
    }
}

/// An invitation roster, with filters and pagination for its invitees.
///
/// Used by [`filter_users`](crate::management::ManagementClient::filter_users).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInvitationUserDto {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Page number, starting at 1.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.
    pub limit: Option<i64>,
    /// Keyword for a fuzzy search by roster name or invitee ID.
    pub keywords: Option<String>,
    /// Advanced filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Whether to return details of the creator.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListInvitationUserDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
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

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`filter`](Self#structfield.filter).
    pub fn filter(mut self, value: impl IntoOption<CombineFiltersBaseDto>) -> Self {
        self.filter = value.into_option();
        self
    }

    /// Sets [`with_creator_detail`](Self#structfield.with_creator_detail).
    pub fn with_creator_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_creator_detail = value.into_option();
        self
    }
}

record! {
    ListInvitationUserDto {
        required roster_id = "rosterId",
        optional page = "page",
        optional limit = "limit",
        optional keywords = "keywords",
        optional filter = "filter",
        optional with_creator_detail = "withCreatorDetail",
    }
}

/// Filters and pagination for invitation policies.
///
/// Used by [`list_invitation_policies`](crate::management::ManagementClient::list_invitation_policies).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaginationInvitationPolicyQueryDto {
    /// Page number, starting at 1.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.
    pub limit: Option<i64>,
    /// Keyword for a fuzzy search by policy name or ID.
    pub keywords: Option<String>,
    /// Advanced filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Whether to return details of the creator.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PaginationInvitationPolicyQueryDto {
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

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`filter`](Self#structfield.filter).
    pub fn filter(mut self, value: impl IntoOption<CombineFiltersBaseDto>) -> Self {
        self.filter = value.into_option();
        self
    }

    /// Sets [`with_creator_detail`](Self#structfield.with_creator_detail).
    pub fn with_creator_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_creator_detail = value.into_option();
        self
    }
}

record! {
    PaginationInvitationPolicyQueryDto {
        optional page = "page",
        optional limit = "limit",
        optional keywords = "keywords",
        optional filter = "filter",
        optional with_creator_detail = "withCreatorDetail",
    }
}

/// Request to list invitation policy information fields.
///
/// Used by [`list_register_extends_fields`](crate::management::ManagementClient::list_register_extends_fields).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRegisterExtendsFieldsDto {
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// ID of the roster. When a roster sends invitations, GenAuth keeps a snapshot of its policy;
    /// pass this ID to get the policy as it was when the invitations were sent.
    #[doc(alias = "rosterId")]
    pub roster_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListRegisterExtendsFieldsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`roster_id`](Self#structfield.roster_id).
    pub fn roster_id(mut self, value: impl IntoOption<String>) -> Self {
        self.roster_id = value.into_option();
        self
    }
}

record! {
    ListRegisterExtendsFieldsDto {
        required policy_id = "policyId",
        optional roster_id = "rosterId",
    }
}

/// Request to list invitation policy attributions.
///
/// Used by [`list_policy_user_attribution_detail`](crate::management::ManagementClient::list_policy_user_attribution_detail).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPolicyUserAttributionDetailDto {
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Type of the associated target.
    #[doc(alias = "targetType")]
    pub target_type: UserAttributionType,
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.\
    /// Server default: `10`.
    pub limit: Option<i64>,
    /// Whether to return details of the associated target.
    #[doc(alias = "withTargetDetail")]
    pub with_target_detail: Option<bool>,
    /// Whether to return additional details of the department (`namePath`, `codePath`, and
    /// `idPath`) when the target is a department.
    #[doc(alias = "withDepartmentExtInfo")]
    pub with_department_ext_info: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListPolicyUserAttributionDetailDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        policy_id: impl Into<String>,
        target_type: impl Into<UserAttributionType>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            target_type: target_type.into(),
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

    /// Sets [`with_target_detail`](Self#structfield.with_target_detail).
    pub fn with_target_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_target_detail = value.into_option();
        self
    }

    /// Sets [`with_department_ext_info`](Self#structfield.with_department_ext_info).
    pub fn with_department_ext_info(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ext_info = value.into_option();
        self
    }
}

record! {
    ListPolicyUserAttributionDetailDto {
        required policy_id = "policyId",
        required target_type = "targetType",
        optional page = "page",
        optional limit = "limit",
        optional with_target_detail = "withTargetDetail",
        optional with_department_ext_info = "withDepartmentExtInfo",
    }
}

/// An invitation policy, with filters, pagination, and the details to include for its rosters.
///
/// Used by [`list_invitation_rosters_by_policy_id`](crate::management::ManagementClient::list_invitation_rosters_by_policy_id).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInvitationRosterByPolicyIdDto {
    /// ID of the invitation policy that the rosters are bound to.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Page number, starting at 1.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.
    pub limit: Option<i64>,
    /// Keyword for a fuzzy search by roster name or ID.
    pub keywords: Option<String>,
    /// Advanced filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Whether to return details of the creator.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to return the number of users on the roster.
    #[doc(alias = "withUserCount")]
    pub with_user_count: Option<bool>,
    /// Whether to return the policies bound to the roster.
    #[doc(alias = "withAssignedPolicy")]
    pub with_assigned_policy: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListInvitationRosterByPolicyIdDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
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

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`filter`](Self#structfield.filter).
    pub fn filter(mut self, value: impl IntoOption<CombineFiltersBaseDto>) -> Self {
        self.filter = value.into_option();
        self
    }

    /// Sets [`with_creator_detail`](Self#structfield.with_creator_detail).
    pub fn with_creator_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_creator_detail = value.into_option();
        self
    }

    /// Sets [`with_user_count`](Self#structfield.with_user_count).
    pub fn with_user_count(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_user_count = value.into_option();
        self
    }

    /// Sets [`with_assigned_policy`](Self#structfield.with_assigned_policy).
    pub fn with_assigned_policy(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_assigned_policy = value.into_option();
        self
    }
}

record! {
    ListInvitationRosterByPolicyIdDto {
        required policy_id = "policyId",
        optional page = "page",
        optional limit = "limit",
        optional keywords = "keywords",
        optional filter = "filter",
        optional with_creator_detail = "withCreatorDetail",
        optional with_user_count = "withUserCount",
        optional with_assigned_policy = "withAssignedPolicy",
    }
}

/// Filters and pagination for invitees across invitation rosters.
///
/// Used by [`quick_filter_invitee_list`](crate::management::ManagementClient::quick_filter_invitee_list).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuickFilterInvitationUserDto {
    /// Page number, starting at 1.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.
    pub limit: Option<i64>,
    /// Keyword for a fuzzy search by roster name or invitee ID.
    pub keywords: Option<String>,
    /// Advanced filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl QuickFilterInvitationUserDto {
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

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`filter`](Self#structfield.filter).
    pub fn filter(mut self, value: impl IntoOption<CombineFiltersBaseDto>) -> Self {
        self.filter = value.into_option();
        self
    }
}

record! {
    QuickFilterInvitationUserDto {
        optional page = "page",
        optional limit = "limit",
        optional keywords = "keywords",
        optional filter = "filter",
    }
}

/// A department, role, group, or other target to remove from the user attribution of an
/// invitation policy.
///
/// Used by [`remove_policy_user_attribution`](crate::management::ManagementClient::remove_policy_user_attribution).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionDto {
    /// Type of the associated target.
    #[doc(alias = "targetType")]
    pub target_type: UserAttributionType,
    /// Unique identifier of the associated target: the ID of a user (such as
    /// `6343b98b7cfxxx9366e9b7c`) or a department (such as `6343bafc019xxxx889206c4c`), or the code
    /// of a role (such as `admin`), a group (such as `developer`), or a post (such as `leader`).
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Code of the permission namespace of the role. Required when `targetType` is `role`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemoveInvitationPolicyUserAttributionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_type: impl Into<UserAttributionType>,
        target_identifier: impl Into<String>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    RemoveInvitationPolicyUserAttributionDto {
        required target_type = "targetType",
        required target_identifier = "targetIdentifier",
        required policy_id = "policyId",
        optional namespace = "namespace",
    }
}

/// The invitation policy to remove the main department from.
///
/// Used by [`remove_user_attribution_main_department`](crate::management::ManagementClient::remove_user_attribution_main_department).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionMainDepartmentDto {
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemoveInvitationPolicyUserAttributionMainDepartmentDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    RemoveInvitationPolicyUserAttributionMainDepartmentDto {
        required policy_id = "policyId",
    }
}

/// Targets to remove from the user attribution of an invitation policy.
///
/// Used by [`remove_policy_user_attributions_batch`](crate::management::ManagementClient::remove_policy_user_attributions_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionsBatchDto {
    /// Objects to associate or dissociate.
    pub targets: Vec<InvitationPolicyUserAttributionListDto>,
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemoveInvitationPolicyUserAttributionsBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        targets: impl IntoIterator<Item = InvitationPolicyUserAttributionListDto>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            targets: targets.into_iter().collect(),
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    RemoveInvitationPolicyUserAttributionsBatchDto {
        required targets = "targets",
        required policy_id = "policyId",
    }
}

/// The invitation to withdraw, identified by roster and invitee.
///
/// Used by [`revert_roster_invitation`](crate::management::ManagementClient::revert_roster_invitation).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevertRosterInvitationDto {
    /// Unique ID of the invitee.
    #[doc(alias = "inviteeId")]
    pub invitee_id: String,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RevertRosterInvitationDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(invitee_id: impl Into<String>, roster_id: impl Into<String>) -> Self {
        Self {
            invitee_id: invitee_id.into(),
            roster_id: roster_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    RevertRosterInvitationDto {
        required invitee_id = "inviteeId",
        required roster_id = "rosterId",
    }
}

/// Request to withdraw invitations in bulk.
///
/// Used by [`revert_roster_invitation_batch`](crate::management::ManagementClient::revert_roster_invitation_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevertRosterInvitationBatchDto {
    /// IDs of the invitees.
    #[doc(alias = "inviteeIds")]
    pub invitee_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RevertRosterInvitationBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(invitee_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            invitee_ids: invitee_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    RevertRosterInvitationBatchDto {
        required invitee_ids = "inviteeIds",
    }
}

/// Request to send the invitations of a roster.
///
/// Used by [`send_roster_invitation`](crate::management::ManagementClient::send_roster_invitation).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendRosterInvitationDto {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendRosterInvitationDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    SendRosterInvitationDto {
        required roster_id = "rosterId",
    }
}

/// The invitation roster and the invitees to send invitations to.
///
/// Used by [`send_roster_invitation_batch`](crate::management::ManagementClient::send_roster_invitation_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendRosterInvitationBatchDto {
    /// IDs of the invitees.
    #[doc(alias = "inviteeIds")]
    pub invitee_ids: Vec<String>,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendRosterInvitationBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        invitee_ids: impl IntoIterator<Item = impl Into<String>>,
        roster_id: impl Into<String>,
    ) -> Self {
        Self {
            invitee_ids: invitee_ids.into_iter().map(Into::into).collect(),
            roster_id: roster_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    SendRosterInvitationBatchDto {
        required invitee_ids = "inviteeIds",
        required roster_id = "rosterId",
    }
}

/// The main department to assign to users invited under an invitation policy.
///
/// Used by [`set_user_attribution_main_department`](crate::management::ManagementClient::set_user_attribution_main_department).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetInvitationPolicyUserAttributionMainDepartmentDto {
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Unique ID of the department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetInvitationPolicyUserAttributionMainDepartmentDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>, department_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            department_id: department_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    SetInvitationPolicyUserAttributionMainDepartmentDto {
        required policy_id = "policyId",
        required department_id = "departmentId",
    }
}

/// Changes to make to an invitation policy.
///
/// Used by [`update_invitation_policy`](crate::management::ManagementClient::update_invitation_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvitationPolicyDto {
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Name of the invitation policy.
    pub name: Option<String>,
    /// Method by which users are invited.
    #[doc(alias = "inviteMethod")]
    pub invite_method: Option<InviteMethod>,
    /// Settings of the invitation link.
    #[doc(alias = "inviteLinkConfig")]
    pub invite_link_config: Option<InvitationLinkConfigDto>,
    /// Settings of the initial password.
    #[doc(alias = "defaultPasswordConfig")]
    pub default_password_config: Option<DefaultPasswordConfigDto>,
    /// Whether the invitation email shows the password.
    #[doc(alias = "showPasswordInInviteEmail")]
    pub show_password_in_invite_email: Option<bool>,
    /// Whether the invitee's identity is verified with a one-time code.
    #[doc(alias = "enabledIdentifierVerify")]
    pub enabled_identifier_verify: Option<bool>,
    /// Preferred channel for sending the one-time code that verifies the invitee's identity.
    #[doc(alias = "sendVerifyCodeMethod")]
    pub send_verify_code_method: Option<VerifyCodeChannel>,
    /// Whether invitees are asked to complete their profile when they sign up.
    #[doc(alias = "enabledInfoFill")]
    pub enabled_info_fill: Option<bool>,
    /// Hint shown on the page where the invitee completes the profile.
    #[doc(alias = "registerInfoFillMsg")]
    pub register_info_fill_msg: Option<String>,
    /// Whether binding a third-party identity source is enabled.
    #[doc(alias = "enabledExtIdp")]
    pub enabled_ext_idp: Option<bool>,
    /// Whether the invited user may skip binding a third-party identity source.
    #[doc(alias = "allowSkipBindExtIdp")]
    pub allow_skip_bind_ext_idp: Option<bool>,
    /// Message shown when an identity source is bound.
    #[doc(alias = "extIdpBindMsg")]
    pub ext_idp_bind_msg: Option<String>,
    /// IDs of the identity source connections that can be bound.
    #[doc(alias = "extIdpConnIds")]
    pub ext_idp_conn_ids: Option<Vec<String>>,
    /// Fields that the invitee is asked to complete when signing up.
    #[doc(alias = "extendsFields")]
    pub extends_fields: Option<Vec<String>>,
    /// Type of the template for the invitation email.
    #[doc(alias = "inviteEmailTemplateType")]
    pub invite_email_template_type: Option<String>,
    /// Type of the template for the email that welcomes invitees after their sign-up.
    #[doc(alias = "welcomeEmailTemplateType")]
    pub welcome_email_template_type: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateInvitationPolicyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`invite_method`](Self#structfield.invite_method).
    pub fn invite_method(mut self, value: impl IntoOption<InviteMethod>) -> Self {
        self.invite_method = value.into_option();
        self
    }

    /// Sets [`invite_link_config`](Self#structfield.invite_link_config).
    pub fn invite_link_config(
        mut self,
        value: impl IntoOption<InvitationLinkConfigDto>,
    ) -> Self {
        self.invite_link_config = value.into_option();
        self
    }

    /// Sets [`default_password_config`](Self#structfield.default_password_config).
    pub fn default_password_config(
        mut self,
        value: impl IntoOption<DefaultPasswordConfigDto>,
    ) -> Self {
        self.default_password_config = value.into_option();
        self
    }

    /// Sets [`show_password_in_invite_email`](Self#structfield.show_password_in_invite_email).
    pub fn show_password_in_invite_email(
        mut self,
        value: impl IntoOption<bool>,
    ) -> Self {
        self.show_password_in_invite_email = value.into_option();
        self
    }

    /// Sets [`enabled_identifier_verify`](Self#structfield.enabled_identifier_verify).
    pub fn enabled_identifier_verify(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_identifier_verify = value.into_option();
        self
    }

    /// Sets [`send_verify_code_method`](Self#structfield.send_verify_code_method).
    pub fn send_verify_code_method(
        mut self,
        value: impl IntoOption<VerifyCodeChannel>,
    ) -> Self {
        self.send_verify_code_method = value.into_option();
        self
    }

    /// Sets [`enabled_info_fill`](Self#structfield.enabled_info_fill).
    pub fn enabled_info_fill(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_info_fill = value.into_option();
        self
    }

    /// Sets [`register_info_fill_msg`](Self#structfield.register_info_fill_msg).
    pub fn register_info_fill_msg(mut self, value: impl IntoOption<String>) -> Self {
        self.register_info_fill_msg = value.into_option();
        self
    }

    /// Sets [`enabled_ext_idp`](Self#structfield.enabled_ext_idp).
    pub fn enabled_ext_idp(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_ext_idp = value.into_option();
        self
    }

    /// Sets [`allow_skip_bind_ext_idp`](Self#structfield.allow_skip_bind_ext_idp).
    pub fn allow_skip_bind_ext_idp(mut self, value: impl IntoOption<bool>) -> Self {
        self.allow_skip_bind_ext_idp = value.into_option();
        self
    }

    /// Sets [`ext_idp_bind_msg`](Self#structfield.ext_idp_bind_msg).
    pub fn ext_idp_bind_msg(mut self, value: impl IntoOption<String>) -> Self {
        self.ext_idp_bind_msg = value.into_option();
        self
    }

    /// Sets [`ext_idp_conn_ids`](Self#structfield.ext_idp_conn_ids).
    pub fn ext_idp_conn_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.ext_idp_conn_ids = value.into_option();
        self
    }

    /// Sets [`extends_fields`](Self#structfield.extends_fields).
    pub fn extends_fields(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.extends_fields = value.into_option();
        self
    }

    /// Sets [`invite_email_template_type`](Self#structfield.invite_email_template_type).
    pub fn invite_email_template_type(mut self, value: impl IntoOption<String>) -> Self {
        self.invite_email_template_type = value.into_option();
        self
    }

    /// Sets [`welcome_email_template_type`](Self#structfield.welcome_email_template_type).
    pub fn welcome_email_template_type(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.welcome_email_template_type = value.into_option();
        self
    }
}

record! {
    UpdateInvitationPolicyDto {
        required policy_id = "policyId",
        optional name = "name",
        optional invite_method = "inviteMethod",
        optional invite_link_config = "inviteLinkConfig",
        optional default_password_config = "defaultPasswordConfig",
        optional show_password_in_invite_email = "showPasswordInInviteEmail",
        optional enabled_identifier_verify = "enabledIdentifierVerify",
        optional send_verify_code_method = "sendVerifyCodeMethod",
        optional enabled_info_fill = "enabledInfoFill",
        optional register_info_fill_msg = "registerInfoFillMsg",
        optional enabled_ext_idp = "enabledExtIdp",
        optional allow_skip_bind_ext_idp = "allowSkipBindExtIdp",
        optional ext_idp_bind_msg = "extIdpBindMsg",
        optional ext_idp_conn_ids = "extIdpConnIds",
        optional extends_fields = "extendsFields",
        optional invite_email_template_type = "inviteEmailTemplateType",
        optional welcome_email_template_type = "welcomeEmailTemplateType",
    }
}

/// A field to add, update, or delete among those that invitees fill in at sign-up, or a new
/// order for these fields.
///
/// Used by [`update_register_extends_fields`](crate::management::ManagementClient::update_register_extends_fields).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyExtendsFieldsDto {
    /// Information about the field.
    #[doc(alias = "extendsField")]
    pub extends_field: UpdateExtendsFieldDto,
    /// Operation on the fields: `add`, `update`, `delete`, or `reorder`.
    pub action: String,
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// New order of the fields.
    #[doc(alias = "newOrder")]
    pub new_order: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PolicyExtendsFieldsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        extends_field: UpdateExtendsFieldDto,
        action: impl Into<String>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            extends_field,
            action: action.into(),
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`new_order`](Self#structfield.new_order).
    pub fn new_order(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.new_order = value.into_option();
        self
    }
}

record! {
    PolicyExtendsFieldsDto {
        required extends_field = "extendsField",
        required action = "action",
        required policy_id = "policyId",
        optional new_order = "newOrder",
    }
}

/// A new name or invitation policy for an invitation roster.
///
/// Used by [`update_invitation_roster`](crate::management::ManagementClient::update_invitation_roster).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvitationRosterDto {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Name of the invitation roster.
    pub name: Option<String>,
    /// ID of the invitation policy bound to the roster.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateInvitationRosterDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`policy_id`](Self#structfield.policy_id).
    pub fn policy_id(mut self, value: impl IntoOption<String>) -> Self {
        self.policy_id = value.into_option();
        self
    }
}

record! {
    UpdateInvitationRosterDto {
        required roster_id = "rosterId",
        optional name = "name",
        optional policy_id = "policyId",
    }
}

/// Invitation rosters and the invitation policy to bind them to.
///
/// Used by [`batch_bind_policy`](crate::management::ManagementClient::batch_bind_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchBindPolicy {
    /// IDs of the invitation rosters.
    #[doc(alias = "rosterIds")]
    pub roster_ids: Vec<String>,
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BatchBindPolicy {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        roster_ids: impl IntoIterator<Item = impl Into<String>>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            roster_ids: roster_ids.into_iter().map(Into::into).collect(),
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    BatchBindPolicy {
        required roster_ids = "rosterIds",
        required policy_id = "policyId",
    }
}

/// Invitation rosters and the invitation policy to unbind them from.
///
/// Used by [`batch_unbind_policy`](crate::management::ManagementClient::batch_unbind_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchUnbindPolicy {
    /// IDs of the invitation rosters.
    #[doc(alias = "rosterIds")]
    pub roster_ids: Vec<String>,
    /// ID of the invitation policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BatchUnbindPolicy {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        roster_ids: impl IntoIterator<Item = impl Into<String>>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            roster_ids: roster_ids.into_iter().map(Into::into).collect(),
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    BatchUnbindPolicy {
        required roster_ids = "rosterIds",
        required policy_id = "policyId",
    }
}

/// Universal invitation settings to change for administrators and members.
///
/// Used by [`update_universal_invitation`](crate::management::ManagementClient::update_universal_invitation).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateUniversalInvitationDto {
    /// Settings for invitations by administrators.
    #[doc(alias = "adminInvitationConfig")]
    pub admin_invitation_config: Option<bool>,
    /// Settings for invitations by members.
    #[doc(alias = "memberInvitationConfig")]
    pub member_invitation_config: Option<bool>,
    /// Whether members of the user pool may invite new members with a link.
    #[doc(alias = "enabledMemberInvitation")]
    pub enabled_member_invitation: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateUniversalInvitationDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`admin_invitation_config`](Self#structfield.admin_invitation_config).
    pub fn admin_invitation_config(mut self, value: impl IntoOption<bool>) -> Self {
        self.admin_invitation_config = value.into_option();
        self
    }

    /// Sets [`member_invitation_config`](Self#structfield.member_invitation_config).
    pub fn member_invitation_config(mut self, value: impl IntoOption<bool>) -> Self {
        self.member_invitation_config = value.into_option();
        self
    }

    /// Sets [`enabled_member_invitation`](Self#structfield.enabled_member_invitation).
    pub fn enabled_member_invitation(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_member_invitation = value.into_option();
        self
    }
}

record! {
    UpdateUniversalInvitationDto {
        optional admin_invitation_config = "adminInvitationConfig",
        optional member_invitation_config = "memberInvitationConfig",
        optional enabled_member_invitation = "enabledMemberInvitation",
    }
}

/// Requests to join through a universal invitation to approve or reject.
///
/// Used by [`approval`](crate::management::ManagementClient::approval), [`reject`](crate::management::ManagementClient::reject).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalUniversalInvitationApplicantDto {
    /// IDs of the requests to join that came from universal invitations.
    #[doc(alias = "applicantIds")]
    pub applicant_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ApprovalUniversalInvitationApplicantDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(applicant_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            applicant_ids: applicant_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    ApprovalUniversalInvitationApplicantDto {
        required applicant_ids = "applicantIds",
    }
}

/// A filter condition: a key, an operator, and the value to compare with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CombineFilterItemDto {
    /// Key to filter by.
    pub r#type: String,
    /// Operator that compares the key with the filter value.
    pub operator: CombineFilterItemDtoOperator,
    /// Value to filter by.
    pub value: FilterValue,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CombineFilterItemDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        operator: impl Into<CombineFilterItemDtoOperator>,
        value: FilterValue,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            operator: operator.into(),
            value,
            ..Record::blank()
        }
    }
}

record! {
    CombineFilterItemDto {
        required r#type = "type",
        required operator = "operator",
        required value = "value",
    }
}

/// Operator that compares the key with the filter value.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CombineFilterItemDtoOperator {
    /// Equal to the value; for numbers and strings.
    ///
    /// Serialized as `EQUAL`.
    #[doc(alias = "EQUAL")]
    Equal,
    /// Not equal to the value; for numbers and strings.
    ///
    /// Serialized as `NOT_EQUAL`.
    #[doc(alias = "NOT_EQUAL")]
    NotEqual,
    /// The string contains the value.
    ///
    /// Serialized as `CONTAINS`.
    #[doc(alias = "CONTAINS")]
    Contains,
    /// The string does not contain the value.
    ///
    /// Serialized as `NOT_CONTAINS`.
    #[doc(alias = "NOT_CONTAINS")]
    NotContains,
    /// The field is empty.
    ///
    /// Serialized as `IS_NULL`.
    #[doc(alias = "IS_NULL")]
    IsNull,
    /// The field is not empty.
    ///
    /// Serialized as `NOT_NULL`.
    #[doc(alias = "NOT_NULL")]
    NotNull,
    /// The field is one of the given values.
    ///
    /// Serialized as `IN`.
    #[doc(alias = "IN")]
    In,
    /// The field is none of the given values.
    ///
    /// Serialized as `NOT_IN`.
    #[doc(alias = "NOT_IN")]
    NotIn,
    /// Greater than or equal to; for numbers and dates.
    ///
    /// Serialized as `GREATER`.
    #[doc(alias = "GREATER")]
    Greater,
    /// Less than or equal to; for numbers and dates.
    ///
    /// Serialized as `LESSER`.
    #[doc(alias = "LESSER")]
    Lesser,
    /// Between two values; for numbers and dates.
    ///
    /// Serialized as `BETWEEN`.
    #[doc(alias = "BETWEEN")]
    Between,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    CombineFilterItemDtoOperator {
        Equal = "EQUAL",
        NotEqual = "NOT_EQUAL",
        Contains = "CONTAINS",
        NotContains = "NOT_CONTAINS",
        IsNull = "IS_NULL",
        NotNull = "NOT_NULL",
        In = "IN",
        NotIn = "NOT_IN",
        Greater = "GREATER",
        Lesser = "LESSER",
        Between = "BETWEEN",
    }
}

/// Filter conditions and whether all or any of them must hold.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CombineFiltersBaseDto {
    /// Way in which the filter conditions are combined.
    pub r#type: CombineFiltersBaseDtoType,
    /// Filter conditions to combine.
    pub filters: Vec<CombineFilterItemDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CombineFiltersBaseDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        r#type: impl Into<CombineFiltersBaseDtoType>,
        filters: impl IntoIterator<Item = CombineFilterItemDto>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            filters: filters.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    CombineFiltersBaseDto {
        required r#type = "type",
        required filters = "filters",
    }
}

/// Way in which the filter conditions are combined.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CombineFiltersBaseDtoType {
    /// All conditions must hold.
    ///
    /// Serialized as `and`.
    #[doc(alias = "and")]
    And,
    /// At least one condition must hold.
    ///
    /// Serialized as `or`.
    #[doc(alias = "or")]
    Or,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    CombineFiltersBaseDtoType {
        And = "and",
        Or = "or",
    }
}

/// ID, display name, and photo of a user in another record.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonUserDto {
    /// Unique ID of the user.
    pub id: String,
    /// Display name of the account.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// URL of the avatar image.
    pub photo: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CommonUserDto {
        required id = "id",
        optional display_name = "displayName",
        optional photo = "photo",
    }
}

/// Settings for the initial password of an invitee: random or fixed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DefaultPasswordConfigDto {
    /// Method by which the initial password is set.
    pub r#type: DefaultPasswordConfigDtoType,
    /// Fixed initial password. Applies when `type` is `custom`.
    pub custom: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DefaultPasswordConfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(r#type: impl Into<DefaultPasswordConfigDtoType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`custom`](Self#structfield.custom).
    pub fn custom(mut self, value: impl IntoOption<Secret>) -> Self {
        self.custom = value.into_option();
        self
    }
}

record! {
    DefaultPasswordConfigDto {
        required r#type = "type",
        optional custom = "custom",
    }
}

/// Method by which the initial password is set.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultPasswordConfigDtoType {
    /// GenAuth generates a random password.
    ///
    /// Serialized as `random`.
    #[doc(alias = "random")]
    Random,
    /// A fixed password is used.
    ///
    /// Serialized as `custom`.
    #[doc(alias = "custom")]
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    DefaultPasswordConfigDtoType {
        Random = "random",
        Custom = "custom",
    }
}

/// The fields that invitees fill in when they sign up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExtendsFieldsDto {
    /// Information about the fields.
    #[doc(alias = "extendsFields")]
    pub extends_fields: Option<Vec<ExtendsFieldDto>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetExtendsFieldsDto {
        optional extends_fields = "extendsFields",
    }
}

/// An invitation policy with its settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInvitationPolicyDto {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetInvitationPolicyDto {}
}

/// Universal invitation settings for administrators and members, and whether members can invite
/// other users.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUniversalInvitationDto {
    /// Settings for invitations by administrators.
    #[doc(alias = "adminInvitationConfig")]
    pub admin_invitation_config: Option<InvitationConfigDto>,
    /// Settings for invitations by members.
    #[doc(alias = "memberInvitationConfig")]
    pub member_invitation_config: Option<InvitationConfigDto>,
    /// Whether members of the user pool may invite new members with a link.
    #[doc(alias = "enabledMemberInvitation")]
    pub enabled_member_invitation: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUniversalInvitationDto {
        optional admin_invitation_config = "adminInvitationConfig",
        optional member_invitation_config = "memberInvitationConfig",
        optional enabled_member_invitation = "enabledMemberInvitation",
    }
}

/// Path and URL of an invitee file: an import template, an export, or an upload.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportExportTemplateRespDto {
    /// Path of the file.
    pub key: String,
    /// URL of the file.
    pub url: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ImportExportTemplateRespDto {
        required key = "key",
        required url = "url",
    }
}

/// Result of an import of invitees, with the results of the data check and of the import.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportInviteeDto {
    /// Whether the operation succeeded.
    pub success: bool,
    /// Outcome of the import.
    pub msg: Option<bool>,
    /// Results of the data check.
    pub failed: Option<Vec<JsonObject>>,
    /// Results of the data import.
    #[doc(alias = "insertRes")]
    pub insert_res: Option<Vec<JsonObject>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ImportInviteeDto {
        required success = "success",
        optional msg = "msg",
        optional failed = "failed",
        optional insert_res = "insertRes",
    }
}

/// Settings of one kind of universal invitation: its validity in days, the departments that
/// invitees join, and whether an administrator must approve.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationConfigDto {
    /// Validity period in days; `-1` means forever.
    #[doc(alias = "expiredTimeOfDay")]
    pub expired_time_of_day: i64,
    /// Whether the new member joins the same department as the inviter.
    #[doc(alias = "joinSameDepartment")]
    pub join_same_department: bool,
    /// IDs of the departments that the new member joins once the invitation is confirmed.
    #[doc(alias = "departmentIds")]
    pub department_ids: Option<Vec<String>>,
    /// Whether an administrator must approve.
    #[doc(alias = "enabledAdminConsent")]
    pub enabled_admin_consent: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InvitationConfigDto {
        required expired_time_of_day = "expiredTimeOfDay",
        required join_same_department = "joinSameDepartment",
        optional department_ids = "departmentIds",
        optional enabled_admin_consent = "enabledAdminConsent",
    }
}

/// A department that an invitation policy assigns users to, with its path, leaders, and posts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationDepartmentRespDto {
    /// Code that identifies the organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// System ID of the department, generated by GenAuth. It cannot be changed.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Time the department was created.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last change.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<DateTime>,
    /// Custom department ID, for storing an ID of your own.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Name of the department.
    pub name: String,
    /// User IDs of the leaders of the department.
    #[doc(alias = "leaderUserIds")]
    pub leader_user_ids: Option<Vec<String>>,
    /// Description of the department.
    pub description: Option<String>,
    /// ID of the parent department; `root` for the root department.
    #[doc(alias = "parentDepartmentId")]
    pub parent_department_id: String,
    /// Code that identifies the department.
    pub code: Option<String>,
    /// Code of the department above this one.
    #[doc(alias = "parentDepartmentCode")]
    pub parent_department_code: String,
    /// Number of members in the department, counting direct members only.
    #[doc(alias = "membersCount")]
    pub members_count: i64,
    /// Whether the department has child departments.
    #[doc(alias = "hasChildren")]
    pub has_children: bool,
    /// Whether the department is virtual.
    #[doc(alias = "isVirtualNode")]
    pub is_virtual_node: Option<bool>,
    /// Names in other languages.
    pub i18n: Option<DepartmentI18nDto>,
    /// Custom field values of the department.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonValue>,
    /// Posts linked to the department.
    pub posts: Option<Vec<String>>,
    /// IDs of the posts.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// Status of the department.
    pub status: Option<bool>,
    /// Access restriction.
    pub allow: Option<String>,
    /// ID of the department.
    pub id: String,
    /// IDs of the departments on the path from the top-level department to this one.
    #[doc(alias = "idPath")]
    pub id_path: Option<Vec<String>>,
    /// Names of the departments on the path from the top-level department to this one.
    #[doc(alias = "namePath")]
    pub name_path: Option<Vec<String>>,
    /// Codes of the departments on the path from the top-level department to this one.
    ///
    /// `null` differs from an unset field.
    #[doc(alias = "codePath")]
    pub code_path: Patch<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InvitationDepartmentRespDto {
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        required created_at = "createdAt",
        optional updated_at = "updatedAt",
        optional open_department_id = "openDepartmentId",
        required name = "name",
        optional leader_user_ids = "leaderUserIds",
        optional description = "description",
        required parent_department_id = "parentDepartmentId",
        optional code = "code",
        required parent_department_code = "parentDepartmentCode",
        required members_count = "membersCount",
        required has_children = "hasChildren",
        optional is_virtual_node = "isVirtualNode",
        optional i18n = "i18n",
        optional custom_data = "customData",
        optional posts = "posts",
        optional post_id_list = "postIdList",
        optional status = "status",
        optional allow = "allow",
        required id = "id",
        optional id_path = "idPath",
        optional name_path = "namePath",
        optional code_path = "codePath",
    }
}

/// Expiration settings for an invitation link and the page it opens.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationLinkConfigDto {
    /// Rule that determines when the invitation link becomes invalid.
    #[doc(alias = "inviteLinkDisuseRule")]
    pub invite_link_disuse_rule: InvitationLinkConfigDtoInviteLinkDisuseRule,
    /// Unit of the time after which the invitation link expires.
    #[doc(alias = "linkExpiredTimeUnit")]
    pub link_expired_time_unit: InvitationLinkConfigDtoLinkExpiredTimeUnit,
    /// Time in seconds after which the invitation link expires.
    #[doc(alias = "linkExpiredTimeOfSecond")]
    pub link_expired_time_of_second: i64,
    /// Unit of the time after which the form on the invitation page expires.
    #[doc(alias = "pageExpiredTimeUnit")]
    pub page_expired_time_unit: InvitationLinkConfigDtoPageExpiredTimeUnit,
    /// Time in seconds after which the form on the invitation page expires, at most 2592000 seconds
    /// (30 days).
    #[doc(alias = "pageExpiredTimeOfSecond")]
    pub page_expired_time_of_second: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl InvitationLinkConfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        invite_link_disuse_rule: impl Into<InvitationLinkConfigDtoInviteLinkDisuseRule>,
        link_expired_time_unit: impl Into<InvitationLinkConfigDtoLinkExpiredTimeUnit>,
        link_expired_time_of_second: i64,
        page_expired_time_unit: impl Into<InvitationLinkConfigDtoPageExpiredTimeUnit>,
        page_expired_time_of_second: i64,
    ) -> Self {
        Self {
            invite_link_disuse_rule: invite_link_disuse_rule.into(),
            link_expired_time_unit: link_expired_time_unit.into(),
            link_expired_time_of_second,
            page_expired_time_unit: page_expired_time_unit.into(),
            page_expired_time_of_second,
            ..Record::blank()
        }
    }
}

record! {
    InvitationLinkConfigDto {
        required invite_link_disuse_rule = "inviteLinkDisuseRule",
        required link_expired_time_unit = "linkExpiredTimeUnit",
        required link_expired_time_of_second = "linkExpiredTimeOfSecond",
        required page_expired_time_unit = "pageExpiredTimeUnit",
        required page_expired_time_of_second = "pageExpiredTimeOfSecond",
    }
}

/// Rule that determines when the invitation link becomes invalid.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvitationLinkConfigDtoInviteLinkDisuseRule {
    /// The link works throughout its validity period.
    ///
    /// Serialized as `period`.
    #[doc(alias = "period")]
    Period,
    /// The link stops working after the first click.
    ///
    /// Serialized as `afterFirstClick`.
    #[doc(alias = "afterFirstClick")]
    AfterFirstClick,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    InvitationLinkConfigDtoInviteLinkDisuseRule {
        Period = "period",
        AfterFirstClick = "afterFirstClick",
    }
}

/// Unit of the time after which the invitation link expires.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvitationLinkConfigDtoLinkExpiredTimeUnit {
    /// The link never expires.
    ///
    /// Serialized as `forever`.
    #[doc(alias = "forever")]
    Forever,
    /// The time is in days.
    ///
    /// Serialized as `day`.
    #[doc(alias = "day")]
    Day,
    /// The time is in hours.
    ///
    /// Serialized as `hour`.
    #[doc(alias = "hour")]
    Hour,
    /// The time is in minutes.
    ///
    /// Serialized as `minute`.
    #[doc(alias = "minute")]
    Minute,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    InvitationLinkConfigDtoLinkExpiredTimeUnit {
        Forever = "forever",
        Day = "day",
        Hour = "hour",
        Minute = "minute",
    }
}

/// Unit of the time after which the form on the invitation page expires.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvitationLinkConfigDtoPageExpiredTimeUnit {
    /// The time is in minutes.
    ///
    /// Serialized as `minute`.
    #[doc(alias = "minute")]
    Minute,
    /// The time is in hours.
    ///
    /// Serialized as `hour`.
    #[doc(alias = "hour")]
    Hour,
    /// The time is in days.
    ///
    /// Serialized as `day`.
    #[doc(alias = "day")]
    Day,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    InvitationLinkConfigDtoPageExpiredTimeUnit {
        Minute = "minute",
        Hour = "hour",
        Day = "day",
    }
}

/// Targets of one type to add to or remove from the user attribution of an invitation policy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationPolicyUserAttributionListDto {
    /// Unique identifiers of the associated targets: the codes of roles (such as `admin`), groups
    /// (such as `developer`), or posts (such as `leader`), or the IDs of departments (such as
    /// `6343bafc019xxxx889206c4c`) or tenants (such as `6343b98b7cfxxx9366e9b7c`).
    #[doc(alias = "targetIdentifiers")]
    pub target_identifiers: Vec<String>,
    /// Code of the permission namespace of the role. Required when `targetType` is `role`.
    pub namespace: Option<String>,
    /// Type of the associated target.
    #[doc(alias = "targetType")]
    pub target_type: UserAttributionType,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl InvitationPolicyUserAttributionListDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
        target_type: impl Into<UserAttributionType>,
    ) -> Self {
        Self {
            target_identifiers: target_identifiers.into_iter().map(Into::into).collect(),
            target_type: target_type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    InvitationPolicyUserAttributionListDto {
        required target_identifiers = "targetIdentifiers",
        optional namespace = "namespace",
        required target_type = "targetType",
    }
}

/// An invitation roster with its status, creator, number of invitees, and invitation policy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationRosterDto {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Name of the invitation roster.
    pub name: String,
    /// ID of the invitation policy bound to the roster.
    #[doc(alias = "policyId")]
    pub policy_id: Option<String>,
    /// Status of the invitation roster.
    pub status: InvitationRosterDtoStatus,
    /// ID of the user who created the record.
    #[doc(alias = "creatorId")]
    pub creator_id: String,
    /// Details of the user who created the record.
    #[doc(alias = "creatorDetail")]
    pub creator_detail: Option<CommonUserDto>,
    /// Time of creation.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Number of users on the roster.
    #[doc(alias = "userCount")]
    pub user_count: i64,
    /// Invitation policy bound to the roster.
    #[doc(alias = "assignedPolicy")]
    pub assigned_policy: GetInvitationPolicyDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InvitationRosterDto {
        required roster_id = "rosterId",
        required name = "name",
        optional policy_id = "policyId",
        required status = "status",
        required creator_id = "creatorId",
        optional creator_detail = "creatorDetail",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required user_count = "userCount",
        required assigned_policy = "assignedPolicy",
    }
}

/// Status of the invitation roster.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvitationRosterDtoStatus {
    /// The roster is still being edited.
    ///
    /// Serialized as `editing`.
    #[doc(alias = "editing")]
    Editing,
    /// The invitees on the roster have been invited.
    ///
    /// Serialized as `invited`.
    #[doc(alias = "invited")]
    Invited,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    InvitationRosterDtoStatus {
        Editing = "editing",
        Invited = "invited",
    }
}

/// A page of invitation rosters and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationRosterPaginationDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Items on the current page.
    pub list: Vec<InvitationRosterDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InvitationRosterPaginationDto {
        optional total_count = "totalCount",
        required list = "list",
    }
}

/// An invitee on an invitation roster, with contact details, invitation status, and creator.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationUserDto {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Unique ID of the invitee.
    #[doc(alias = "inviteeId")]
    pub invitee_id: String,
    /// Name of the invitee.
    pub name: String,
    /// Country calling code of the invitee's phone number.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Phone number of the invitee.
    pub phone: Option<String>,
    /// Email address of the invitee, case-insensitive.
    pub email: String,
    /// Status of the invitee in the invitation process.
    pub status: InviteeStatus,
    /// Source from which the invitee was added to the roster.
    pub source: InviteeSource,
    /// ID of the user who created the record.
    #[doc(alias = "creatorId")]
    pub creator_id: String,
    /// Details of the user who created the record.
    #[doc(alias = "creatorDetail")]
    pub creator_detail: Option<CommonUserDto>,
    /// Time of creation.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InvitationUserDto {
        required roster_id = "rosterId",
        required invitee_id = "inviteeId",
        required name = "name",
        optional phone_country_code = "phoneCountryCode",
        optional phone = "phone",
        required email = "email",
        required status = "status",
        required source = "source",
        required creator_id = "creatorId",
        optional creator_detail = "creatorDetail",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
    }
}

/// A page of invitees on an invitation roster and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationUserPaginationDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Items on the current page.
    pub list: Vec<InvitationUserDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InvitationUserPaginationDto {
        optional total_count = "totalCount",
        required list = "list",
    }
}

/// Filters and pagination for invitation rosters, with the details to include.
///
/// Used by [`list_invitation_roster`](crate::management::ManagementClient::list_invitation_roster), [`list_invitation_rosters_by_non_policy_id`](crate::management::ManagementClient::list_invitation_rosters_by_non_policy_id).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListInvitationRosterDto {
    /// Page number, starting at 1.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.
    pub limit: Option<i64>,
    /// Keyword for a fuzzy search by roster name or ID.
    pub keywords: Option<String>,
    /// Advanced filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Whether to return details of the creator.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to return the number of users on the roster.
    #[doc(alias = "withUserCount")]
    pub with_user_count: Option<bool>,
    /// Whether to return the policies bound to the roster.
    #[doc(alias = "withAssignedPolicy")]
    pub with_assigned_policy: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListInvitationRosterDto {
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

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`filter`](Self#structfield.filter).
    pub fn filter(mut self, value: impl IntoOption<CombineFiltersBaseDto>) -> Self {
        self.filter = value.into_option();
        self
    }

    /// Sets [`with_creator_detail`](Self#structfield.with_creator_detail).
    pub fn with_creator_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_creator_detail = value.into_option();
        self
    }

    /// Sets [`with_user_count`](Self#structfield.with_user_count).
    pub fn with_user_count(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_user_count = value.into_option();
        self
    }

    /// Sets [`with_assigned_policy`](Self#structfield.with_assigned_policy).
    pub fn with_assigned_policy(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_assigned_policy = value.into_option();
        self
    }
}

record! {
    ListInvitationRosterDto {
        optional page = "page",
        optional limit = "limit",
        optional keywords = "keywords",
        optional filter = "filter",
        optional with_creator_detail = "withCreatorDetail",
        optional with_user_count = "withUserCount",
        optional with_assigned_policy = "withAssignedPolicy",
    }
}

/// A page of invitation policies and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginationInvitationPolicyDataDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<GetInvitationPolicyDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PaginationInvitationPolicyDataDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A page of requests to join through universal invitations and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginationUniversalInvitationApplicantDataDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<UniversalInvitationApplicantData>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PaginationUniversalInvitationApplicantDataDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A page of invitees found by a quick search and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuickFilterInviteePaginationDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Items on the current page.
    pub list: Vec<QuickFilterInviteeRecordDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    QuickFilterInviteePaginationDto {
        optional total_count = "totalCount",
        required list = "list",
    }
}

/// An invitee found by a quick search, with the invitation roster of the invitee.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuickFilterInviteeRecordDto {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Name of the invitation roster.
    #[doc(alias = "rosterName")]
    pub roster_name: String,
    /// Unique ID of the invitee.
    #[doc(alias = "inviteeId")]
    pub invitee_id: String,
    /// Name of the invited person.
    #[doc(alias = "inviteeName")]
    pub invitee_name: String,
    /// Country calling code of the invitee's phone number.
    #[doc(alias = "inviteePhoneCountryCode")]
    pub invitee_phone_country_code: Option<String>,
    /// Phone number of the invitee.
    #[doc(alias = "inviteePhone")]
    pub invitee_phone: Option<String>,
    /// Email address of the invitee, case-insensitive.
    #[doc(alias = "inviteeEmail")]
    pub invitee_email: String,
    /// Status of the invitee in the invitation process.
    #[doc(alias = "inviteeStatus")]
    pub invitee_status: InviteeStatus,
    /// Source from which the invitee was added to the roster.
    #[doc(alias = "inviteeSource")]
    pub invitee_source: InviteeSource,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    QuickFilterInviteeRecordDto {
        required roster_id = "rosterId",
        required roster_name = "rosterName",
        required invitee_id = "inviteeId",
        required invitee_name = "inviteeName",
        optional invitee_phone_country_code = "inviteePhoneCountryCode",
        optional invitee_phone = "inviteePhone",
        required invitee_email = "inviteeEmail",
        required invitee_status = "inviteeStatus",
        required invitee_source = "inviteeSource",
    }
}

/// A request to join through a universal invitation: its applicant, inviter, approver, and
/// result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UniversalInvitationApplicantData {
    /// Unique ID of the request to join.
    pub id: String,
    /// User who requests to join.
    pub applicant: String,
    /// Email address of the user.
    pub email: String,
    /// ID of the user who sent the invitation.
    #[doc(alias = "inviterId")]
    pub inviter_id: String,
    /// ID of the user who handles the approval.
    #[doc(alias = "operatorId")]
    pub operator_id: Option<String>,
    /// Status of the approval.
    pub status: UniversalInvitationApplicantDataStatus,
    /// Method by which the applicant joins.
    pub channel: UniversalInvitationApplicantDataChannel,
    /// Details of the inviter.
    #[doc(alias = "inviterDetail")]
    pub inviter_detail: Option<CommonUserDto>,
    /// Details of the approver.
    #[doc(alias = "operatorDetail")]
    pub operator_detail: Option<CommonUserDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UniversalInvitationApplicantData {
        required id = "id",
        required applicant = "applicant",
        required email = "email",
        required inviter_id = "inviterId",
        optional operator_id = "operatorId",
        required status = "status",
        required channel = "channel",
        optional inviter_detail = "inviterDetail",
        optional operator_detail = "operatorDetail",
    }
}

/// Status of the approval.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UniversalInvitationApplicantDataStatus {
    /// The request to join awaits approval.
    ///
    /// Serialized as `PENDING`.
    #[doc(alias = "PENDING")]
    Pending,
    /// The request to join has been approved.
    ///
    /// Serialized as `PASSED`.
    #[doc(alias = "PASSED")]
    Passed,
    /// The request to join has been rejected.
    ///
    /// Serialized as `REJECTED`.
    #[doc(alias = "REJECTED")]
    Rejected,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    UniversalInvitationApplicantDataStatus {
        Pending = "PENDING",
        Passed = "PASSED",
        Rejected = "REJECTED",
    }
}

/// Method by which the applicant joins.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UniversalInvitationApplicantDataChannel {
    /// The applicant joins after manual approval.
    ///
    /// Serialized as `MANUAL`.
    #[doc(alias = "MANUAL")]
    Manual,
    /// The applicant joins automatically.
    ///
    /// Serialized as `AUTO`.
    #[doc(alias = "AUTO")]
    Auto,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    UniversalInvitationApplicantDataChannel {
        Manual = "MANUAL",
        Auto = "AUTO",
    }
}

/// A field that invitees fill in at sign-up: its label, input type, validation, and whether it
/// is required.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateExtendsFieldDto {
    /// Kind of field: a built-in field or a custom field of the user.
    pub r#type: ExtendsFieldType,
    /// ID of the field. Required when the field type is `user` or `metadata`.
    pub id: String,
    /// Name of the field, as users see it.
    pub name: String,
    /// Display name of the field.
    pub label: String,
    /// Whether the field is shown.
    pub show: bool,
    /// Whether users may overwrite the field.
    #[doc(alias = "allowRewrite")]
    pub allow_rewrite: bool,
    /// Data type of the field. See the configuration of custom fields.
    #[doc(alias = "inputType")]
    pub input_type: ExtendsFieldInputType,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// Validation rules for the value of the field.
    #[doc(alias = "validateRules")]
    pub validate_rules: Option<AppValidateRuleDto>,
    /// Display name in several languages.
    pub i18n: Option<CustomFieldI18n>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateExtendsFieldDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: UpdateExtendsFieldDtoRequired) -> Self {
        Self {
            r#type: required.r#type,
            id: required.id,
            name: required.name,
            label: required.label,
            show: required.show,
            allow_rewrite: required.allow_rewrite,
            input_type: required.input_type,
            ..Record::blank()
        }
    }

    /// Sets [`required`](Self#structfield.required).
    pub fn required(mut self, value: impl IntoOption<bool>) -> Self {
        self.required = value.into_option();
        self
    }

    /// Sets [`validate_rules`](Self#structfield.validate_rules).
    pub fn validate_rules(mut self, value: impl IntoOption<AppValidateRuleDto>) -> Self {
        self.validate_rules = value.into_option();
        self
    }

    /// Sets [`i18n`](Self#structfield.i18n).
    pub fn i18n(mut self, value: impl IntoOption<CustomFieldI18n>) -> Self {
        self.i18n = value.into_option();
        self
    }
}

/// Required fields of a [`UpdateExtendsFieldDto`].
#[derive(Clone, PartialEq)]
pub struct UpdateExtendsFieldDtoRequired {
    /// Kind of field: a built-in field or a custom field of the user.
    pub r#type: ExtendsFieldType,
    /// ID of the field. Required when the field type is `user` or `metadata`.
    pub id: String,
    /// Name of the field, as users see it.
    pub name: String,
    /// Display name of the field.
    pub label: String,
    /// Whether the field is shown.
    pub show: bool,
    /// Whether users may overwrite the field.
    #[doc(alias = "allowRewrite")]
    pub allow_rewrite: bool,
    /// Data type of the field. See the configuration of custom fields.
    #[doc(alias = "inputType")]
    pub input_type: ExtendsFieldInputType,
}

required_fields! {
    UpdateExtendsFieldDtoRequired {
        required r#type = "type",
        required id = "id",
        required name = "name",
        required label = "label",
        required show = "show",
        required allow_rewrite = "allowRewrite",
        required input_type = "inputType",
    }
}

record! {
    UpdateExtendsFieldDto {
        required r#type = "type",
        required id = "id",
        required name = "name",
        required label = "label",
        required show = "show",
        required allow_rewrite = "allowRewrite",
        required input_type = "inputType",
        optional required = "required",
        optional validate_rules = "validateRules",
        optional i18n = "i18n",
    }
}

/// A target that users invited under an invitation policy are assigned to, with its details.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAttributionDto {
    /// ID of the user attribution record.
    pub id: String,
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Unique identifier of the associated target: the ID of a user (such as
    /// `6343b98b7cfxxx9366e9b7c`) or a department (such as `6343bafc019xxxx889206c4c`), or the code
    /// of a role (such as `admin`), a group (such as `developer`), or a post (such as `leader`).
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Code of the permission namespace of the role. Required when `targetType` is `role`.
    pub namespace: Option<String>,
    /// Type of the associated target.
    #[doc(alias = "targetType")]
    pub target_type: UserAttributionType,
    /// Details of the associated target.
    #[doc(alias = "targetDetail")]
    pub target_detail: Option<JsonValue>,
    /// Time of creation.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserAttributionDto {
        required id = "id",
        required policy_id = "policyId",
        required target_identifier = "targetIdentifier",
        optional namespace = "namespace",
        required target_type = "targetType",
        optional target_detail = "targetDetail",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
    }
}

/// The main department of users invited under an invitation policy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAttributionMainDepartmentDto {
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Unique ID of the main department.
    ///
    /// `None` is serialized as `null`.
    #[doc(alias = "departmentId")]
    pub department_id: Option<String>,
    /// Details of the main department.
    #[doc(alias = "departmentDetail")]
    pub department_detail: Option<InvitationDepartmentRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserAttributionMainDepartmentDto {
        required policy_id = "policyId",
        nullable department_id = "departmentId",
        optional department_detail = "departmentDetail",
    }
}

/// A page of the user attribution targets of an invitation policy and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAttributionPaginationDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Items on the current page.
    pub list: Vec<UserAttributionDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserAttributionPaginationDto {
        optional total_count = "totalCount",
        required list = "list",
    }
}

/// Value that a filter compares with.
///
/// Values of any other form are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FilterValue {
    /// A text.
    ///
    /// Serialized as text.
    Text(String),
    /// A number.
    ///
    /// Serialized as a number.
    Number(i64),
    /// Any other value, kept as received.
    Unknown(JsonValue),
}

union! {
    FilterValue {
        text Text(String),
        number Number(i64),
    }
}

/// Type of target that invited users are assigned to.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserAttributionType {
    /// The invited user joins a department.
    ///
    /// Serialized as `department`.
    #[doc(alias = "department")]
    Department,
    /// The invited user is assigned a post.
    ///
    /// Serialized as `post`.
    #[doc(alias = "post")]
    Post,
    /// The invited user is assigned a role.
    ///
    /// Serialized as `role`.
    #[doc(alias = "role")]
    Role,
    /// The invited user joins a group.
    ///
    /// Serialized as `group`.
    #[doc(alias = "group")]
    Group,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    UserAttributionType {
        Department = "department",
        Post = "post",
        Role = "role",
        Group = "group",
    }
}

/// Method by which invitations are sent.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteMethod {
    /// The invitation is sent by email.
    ///
    /// Serialized as `email`.
    #[doc(alias = "email")]
    Email,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    InviteMethod {
        Email = "email",
    }
}

/// Status of an invitee in the invitation process.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteeStatus {
    /// The invitee has been invited.
    ///
    /// Serialized as `invited`.
    #[doc(alias = "invited")]
    Invited,
    /// The invitee is signing up.
    ///
    /// Serialized as `registering`.
    #[doc(alias = "registering")]
    Registering,
    /// The invitee has signed up.
    ///
    /// Serialized as `registered`.
    #[doc(alias = "registered")]
    Registered,
    /// The invitation has been withdrawn.
    ///
    /// Serialized as `reverted`.
    #[doc(alias = "reverted")]
    Reverted,
    /// The invitee has not been invited yet.
    ///
    /// Serialized as `notInvited`.
    #[doc(alias = "notInvited")]
    NotInvited,
    /// The invitation has expired.
    ///
    /// Serialized as `expired`.
    #[doc(alias = "expired")]
    Expired,
    /// The invitation could not be sent.
    ///
    /// Serialized as `invitationSendFail`.
    #[doc(alias = "invitationSendFail")]
    InvitationSendFail,
    /// The invitee has joined in another way.
    ///
    /// Serialized as `joinedByOther`.
    #[doc(alias = "joinedByOther")]
    JoinedByOther,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    InviteeStatus {
        Invited = "invited",
        Registering = "registering",
        Registered = "registered",
        Reverted = "reverted",
        NotInvited = "notInvited",
        Expired = "expired",
        InvitationSendFail = "invitationSendFail",
        JoinedByOther = "joinedByOther",
    }
}

/// Source from which an invitee was added to a roster.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteeSource {
    /// The invitee was added manually.
    ///
    /// Serialized as `manualCreate`.
    #[doc(alias = "manualCreate")]
    ManualCreate,
    /// The invitee was imported from a file.
    ///
    /// Serialized as `fileImport`.
    #[doc(alias = "fileImport")]
    FileImport,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    InviteeSource {
        ManualCreate = "manualCreate",
        FileImport = "fileImport",
    }
}

/// Response of `addPolicyUserAttribution`.
pub type UserAttributionSingleRespDto = Response<UserAttributionDto>;

/// Response of `copyInvitationPolicyById`.
pub type GetInvitationPolicyRespDto = Response<GetInvitationPolicyDto>;

/// Response of `createInvitationRoster`.
pub type InvitationRosterSingleRespDto = Response<InvitationRosterDto>;

/// Response of `filter`.
pub type PaginationUniversalInvitationApplicantRespDto = Response<
    PaginationUniversalInvitationApplicantDataDto,
>;

/// Response of `generateUniversalInvitation`.
pub type GenerateInvitationLinkRespDto = Response<GenerateInvitationLinkDto>;

/// Response of `getInviteEmailTemplate`.
pub type GetEmailTemplateRespDto = Response<EmailTemplateDto>;

/// Response of `getUserAttributionMainDepartment`.
pub type UserAttributionMainDepartmentRespDto = Response<
    Vec<UserAttributionMainDepartmentDto>,
>;

/// Response of `getUniversalInvitation`.
pub type GetUniversalInvitationRespDto = Response<GetUniversalInvitationDto>;

/// Response of `exportUsers`.
pub type GetImportExportTemplateRespDto = Response<ImportExportTemplateRespDto>;

/// Response of `importUsers`.
pub type GetImportInviteeRespDto = Response<ImportInviteeDto>;

/// Response of `filterUsers`.
pub type InvitationUserPaginationRespDto = Response<InvitationUserPaginationDto>;

/// Response of `listInvitationPolicies`.
pub type PaginationInvitationPolicyRespDto = Response<PaginationInvitationPolicyDataDto>;

/// Response of `listRegisterExtendsFields`.
pub type GetExtendsFieldsRespDto = Response<GetExtendsFieldsDto>;

/// Response of `listPolicyUserAttributionDetail`.
pub type UserAttributionPaginationRespDto = Response<Vec<UserAttributionPaginationDto>>;

/// Response of `listInvitationRoster`.
pub type InvitationRosterPaginationRespDto = Response<InvitationRosterPaginationDto>;

/// Response of `quickFilterInviteeList`.
pub type QuickFilterInviteePaginationRespDto = Response<QuickFilterInviteePaginationDto>;
