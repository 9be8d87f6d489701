// @generated from spec/management/approvals.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Approvals.

use crate::generated::shared::{ApprovalDetailDto, ApprovalObjectType};
use crate::runtime::prelude::*;

/// Request to get an approval.
///
/// Used by [`get_detail`](crate::management::ManagementClient::get_detail).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDetailRequestDto {
    /// Number that identifies the approval.
    pub number: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetDetailRequestDto {
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
    GetDetailRequestDto {
        required number = "number",
    }
}

/// The numbers of the approvals to process, and whether to approve or reject all of them.
///
/// Used by [`batch_process_approval`](crate::management::ManagementClient::batch_process_approval).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalBatchProcessReq {
    /// Numbers of the approvals to process.
    pub numbers: Vec<i64>,
    /// Whether to approve. Defaults to `false`.
    #[doc(alias = "isAgreed")]
    pub is_agreed: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ApprovalBatchProcessReq {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(numbers: impl IntoIterator<Item = i64>) -> Self {
        Self {
            numbers: numbers.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`is_agreed`](Self#structfield.is_agreed).
    pub fn is_agreed(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_agreed = value.into_option();
        self
    }
}

record! {
    ApprovalBatchProcessReq {
        required numbers = "numbers",
        optional is_agreed = "isAgreed",
    }
}

/// Request to list processed approvals.
///
/// Used by [`closed_list`](crate::management::ManagementClient::closed_list).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClosedListDto {
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

impl ClosedListDto {
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
    ClosedListDto {
        optional page_no = "pageNo",
        optional page_size = "pageSize",
        optional object_type = "objectType",
        optional keyword = "keyword",
    }
}

/// Request to list approval logs.
///
/// Used by [`log_list`](crate::management::ManagementClient::log_list).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LogListDto {
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
    /// Keyword for a fuzzy search by approval number, name of the initiator, or name of the object
    /// of the approval.
    pub keyword: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LogListDto {
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
    LogListDto {
        optional page_no = "pageNo",
        optional page_size = "pageSize",
        optional object_type = "objectType",
        optional keyword = "keyword",
    }
}

/// Request to list pending approvals.
///
/// Used by [`pend_list`](crate::management::ManagementClient::pend_list).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PendListDto {
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

impl PendListDto {
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
    PendListDto {
        optional page_no = "pageNo",
        optional page_size = "pageSize",
        optional object_type = "objectType",
        optional keyword = "keyword",
    }
}

/// The number of the approval to process, and whether to approve or reject it.
///
/// Used by [`process_approval`](crate::management::ManagementClient::process_approval).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalProcessReq {
    /// Number that identifies the approval.
    pub number: String,
    /// Whether to approve. Defaults to `false`.
    #[doc(alias = "isAgreed")]
    pub is_agreed: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ApprovalProcessReq {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            ..Record::blank()
        }
    }

    /// Sets [`is_agreed`](Self#structfield.is_agreed).
    pub fn is_agreed(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_agreed = value.into_option();
        self
    }
}

record! {
    ApprovalProcessReq {
        required number = "number",
        optional is_agreed = "isAgreed",
    }
}

/// A page of approvals and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalPageList {
    /// Approvals on this page.
    pub list: Vec<ApprovalDetailDto>,
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ApprovalPageList {
        required list = "list",
        required total_count = "totalCount",
    }
}

/// Response of `getDetail`.
pub type ApprovalDetailRes = Response<ApprovalDetailDto>;

/// Response of `closedList`.
pub type ApprovalListRes = Response<ApprovalPageList>;
