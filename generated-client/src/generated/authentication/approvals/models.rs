// @generated from spec/authentication/approvals.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Approvals.

use crate::generated::shared::{
    ApplicationType, ApprovalDetailDto, ApprovalObjectType, ApprovalStatus, ExtraParams,
};
use crate::runtime::prelude::*;

/// Request to list applications open to permission requests.
///
/// Used by [`get_enable_permission_apply_application_list`](crate::authentication::AuthenticationClient::get_enable_permission_apply_application_list).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetEnablePermissionApplyApplicationListDto {
    /// Application name to search for, by fuzzy match.
    #[doc(alias = "appName")]
    pub app_name: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetEnablePermissionApplyApplicationListDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`app_name`](Self#structfield.app_name).
    pub fn app_name(mut self, value: impl IntoOption<String>) -> Self {
        self.app_name = value.into_option();
        self
    }
}

record! {
    GetEnablePermissionApplyApplicationListDto {
        optional app_name = "appName",
    }
}

/// The role or application to request permission for.
///
/// Used by [`create_approval`](crate::authentication::AuthenticationClient::create_approval).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApprovalReq {
    /// Type of object the approval is about. Application permission requests
    /// (`APP_PERMISSION_APPLY`) and role permission requests (`ROLE_PERMISSION_APPLY`) are
    /// currently supported.
    #[doc(alias = "objectType")]
    pub object_type: ApprovalObjectType,
    /// ID of the object to approve. Role IDs and application IDs are currently supported.
    #[doc(alias = "objectId")]
    pub object_id: String,
    /// Extra parameters. Only role permission requests (`ROLE_PERMISSION_APPLY`) currently support
    /// them.
    #[doc(alias = "extraParams")]
    pub extra_params: Option<ExtraParams>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateApprovalReq {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        object_type: impl Into<ApprovalObjectType>,
        object_id: impl Into<String>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            object_id: object_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`extra_params`](Self#structfield.extra_params).
    pub fn extra_params(mut self, value: impl IntoOption<ExtraParams>) -> Self {
        self.extra_params = value.into_option();
        self
    }
}

record! {
    CreateApprovalReq {
        required object_type = "objectType",
        required object_id = "objectId",
        optional extra_params = "extraParams",
    }
}

/// Request to get an approval request.
///
/// Used by [`get_detail`](crate::authentication::AuthenticationClient::get_detail).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDetailDto {
    /// Number that identifies the approval.
    pub number: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetDetailDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetDetailDto {
        required number = "number",
    }
}

/// The roles or applications to request permission for.
///
/// Used by [`batch_create_approval`](crate::authentication::AuthenticationClient::batch_create_approval).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchCreateApprovalReq {
    /// Type of object the approval is about. Application permission requests
    /// (`APP_PERMISSION_APPLY`) and role permission requests (`ROLE_PERMISSION_APPLY`) are
    /// currently supported.
    #[doc(alias = "objectType")]
    pub object_type: ApprovalObjectType,
    /// IDs of the objects to approve. Role IDs and application IDs are currently supported.
    #[doc(alias = "objectIds")]
    pub object_ids: Vec<String>,
    /// Extra parameters. Only role permission requests (`ROLE_PERMISSION_APPLY`) currently support
    /// them.
    #[doc(alias = "extraParams")]
    pub extra_params: Option<ExtraParams>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BatchCreateApprovalReq {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        object_type: impl Into<ApprovalObjectType>,
        object_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            object_ids: object_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`extra_params`](Self#structfield.extra_params).
    pub fn extra_params(mut self, value: impl IntoOption<ExtraParams>) -> Self {
        self.extra_params = value.into_option();
        self
    }
}

record! {
    BatchCreateApprovalReq {
        required object_type = "objectType",
        required object_ids = "objectIds",
        optional extra_params = "extraParams",
    }
}

/// Request to list my initiated approvals.
///
/// Used by [`initiated_list`](crate::authentication::AuthenticationClient::initiated_list).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InitiatedListDto {
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.
    #[doc(alias = "pageNo")]
    pub page_no: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.\
    /// Server default: `10`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i64>,
    /// Type of object the approval is about. Application permission requests
    /// (`APP_PERMISSION_APPLY`) and role permission requests (`ROLE_PERMISSION_APPLY`) are
    /// currently supported.
    #[doc(alias = "objectType")]
    pub object_type: Option<ApprovalObjectType>,
    /// Text to search for, by fuzzy match on the approval number or the name of the initiator.
    pub keyword: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl InitiatedListDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`page_no`](Self#structfield.page_no).
    pub fn page_no(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_no = value.into_option();
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }

    /// Sets [`object_type`](Self#structfield.object_type).
    pub fn object_type(mut self, value: impl IntoOption<ApprovalObjectType>) -> Self {
        self.object_type = value.into_option();
        self
    }

    /// Sets [`keyword`](Self#structfield.keyword).
    pub fn keyword(mut self, value: impl IntoOption<String>) -> Self {
        self.keyword = value.into_option();
        self
    }
}

record! {
    InitiatedListDto {
        optional page_no = "pageNo",
        optional page_size = "pageSize",
        optional object_type = "objectType",
        optional keyword = "keyword",
    }
}

/// Request to list roles open to permission requests.
///
/// Used by [`get_enable_permission_apply_role_list`](crate::authentication::AuthenticationClient::get_enable_permission_apply_role_list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEnablePermissionApplyRoleListDto {
    /// ID of the GenAuth application the requestable roles belong to.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.\
    /// Server default: `10`.
    pub limit: Option<i64>,
    /// Text to search for, by fuzzy match on the code or name of the role.
    pub keyword: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetEnablePermissionApplyRoleListDto {
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

    /// Sets [`keyword`](Self#structfield.keyword).
    pub fn keyword(mut self, value: impl IntoOption<String>) -> Self {
        self.keyword = value.into_option();
        self
    }
}

record! {
    GetEnablePermissionApplyRoleListDto {
        required app_id = "appId",
        optional page = "page",
        optional limit = "limit",
        optional keyword = "keyword",
    }
}

/// The ID and number of a newly started approval.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApprovalDto {
    /// Unique ID of the approval.
    #[doc(alias = "approvalId")]
    pub approval_id: i64,
    /// Number that identifies the approval.
    pub number: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CreateApprovalDto {
        required approval_id = "approvalId",
        required number = "number",
    }
}

/// An application that the user can request permission for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnablePermissionApplyApplication {
    /// Unique ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// Logo URL of the application.
    pub logo: String,
    /// Type of the application.
    #[doc(alias = "appType")]
    pub app_type: ApplicationType,
    /// Template type of an integrated application.
    pub template: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    EnablePermissionApplyApplication {
        required app_id = "appId",
        required app_name = "appName",
        required logo = "logo",
        required app_type = "appType",
        optional template = "template",
    }
}

/// The applications that the user can request permission for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnablePermissionApplyApplicationList {
    /// Applications that permission can be requested for.
    pub list: Vec<EnablePermissionApplyApplication>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    EnablePermissionApplyApplicationList {
        required list = "list",
    }
}

/// A role that the user can request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnablePermissionApplyRole {
    /// Unique ID of the role.
    #[doc(alias = "roleId")]
    pub role_id: String,
    /// Code of the role, unique within the application.
    pub code: String,
    /// Name of the role within the application.
    pub name: String,
    /// Description of the role.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    EnablePermissionApplyRole {
        required role_id = "roleId",
        required code = "code",
        required name = "name",
        optional description = "description",
    }
}

/// A page of the roles that the user can request and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnablePermissionApplyRolePageList {
    /// Roles that can be requested.
    pub list: Vec<EnablePermissionApplyRole>,
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    EnablePermissionApplyRolePageList {
        required list = "list",
        required total_count = "totalCount",
    }
}

/// An approval that the current user started: its number, status, dates, and the requested
/// roles or applications.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InitiatedApproval {
    /// Unique ID of the approval.
    #[doc(alias = "approvalId")]
    pub approval_id: i64,
    /// Number that identifies the approval.
    pub number: String,
    /// Status of the approval.
    pub status: ApprovalStatus,
    /// Time the approval was submitted.
    #[doc(alias = "submitTime")]
    pub submit_time: DateTime,
    /// Time the approval was closed.
    #[doc(alias = "closedTime")]
    pub closed_time: Option<DateTime>,
    /// Type of object the approval is about. Application permission requests
    /// (`APP_PERMISSION_APPLY`) and role permission requests (`ROLE_PERMISSION_APPLY`) are
    /// currently supported.
    #[doc(alias = "objectType")]
    pub object_type: ApprovalObjectType,
    /// Objects of the approval.
    #[doc(alias = "approvalObjectList")]
    pub approval_object_list: JsonValue,
    /// Extra parameters. Only role permission requests (`ROLE_PERMISSION_APPLY`) currently support
    /// them.
    #[doc(alias = "extraParams")]
    pub extra_params: Option<ExtraParams>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InitiatedApproval {
        required approval_id = "approvalId",
        required number = "number",
        required status = "status",
        required submit_time = "submitTime",
        optional closed_time = "closedTime",
        required object_type = "objectType",
        required approval_object_list = "approvalObjectList",
        optional extra_params = "extraParams",
    }
}

/// A page of the approvals that the current user started and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InitiatedApprovalPageList {
    /// Approvals on this page.
    pub list: Vec<InitiatedApproval>,
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    InitiatedApprovalPageList {
        required list = "list",
        required total_count = "totalCount",
    }
}

/// Response of `getEnablePermissionApplyApplicationList`.
pub type EnablePermissionApplyApplicationListRes = Response<
    EnablePermissionApplyApplicationList,
>;

/// Response of `createApproval`.
pub type CreateApprovalRes = Response<CreateApprovalDto>;

/// Response of `getDetail`.
pub type ApprovalDetailRes = Response<ApprovalDetailDto>;

/// Response of `initiatedList`.
pub type InitiatedApprovalListRes = Response<InitiatedApprovalPageList>;

/// Response of `getEnablePermissionApplyRoleList`.
pub type EnablePermissionApplyRoleListRes = Response<EnablePermissionApplyRolePageList>;
