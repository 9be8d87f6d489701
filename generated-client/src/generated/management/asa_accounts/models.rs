// @generated from spec/management/asa-accounts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group ASA accounts.

use crate::generated::management::TargetType;
use crate::runtime::prelude::*;

/// An ASA account to create in an application.
///
/// Used by [`create_asa_account`](crate::management::ManagementClient::create_asa_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAsaAccountDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Account information as key-value pairs, usually with the keys `account` and `password`.
    ///
    /// Example: `{"account":"account@example.com","password":"123456"}`.
    #[doc(alias = "accountInfo")]
    pub account_info: SecretObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateAsaAccountDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        account_info: impl Into<SecretObject>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            account_info: account_info.into(),
            ..Record::blank()
        }
    }
}

record! {
    CreateAsaAccountDto {
        required app_id = "appId",
        required account_info = "accountInfo",
    }
}

/// ASA accounts to create in one application.
///
/// Used by [`create_asa_account_batch`](crate::management::ManagementClient::create_asa_account_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAsaAccountsBatchDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// ASA accounts to create.
    ///
    /// Limits: at least 1 element, at most 100 elements.
    pub list: Vec<CreateAsaAccountsBatchItemDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateAsaAccountsBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        list: impl IntoIterator<Item = CreateAsaAccountsBatchItemDto>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    CreateAsaAccountsBatchDto {
        required app_id = "appId",
        required list = "list",
    }
}

/// New account data for an ASA account.
///
/// Used by [`update_asa_account`](crate::management::ManagementClient::update_asa_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAsaAccountDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// ID of the ASA account.
    ///
    /// Example: `6228edaxxxxxxxxcade3a3d9`.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// Account information as key-value pairs, usually with the keys `account` and `password`.
    ///
    /// Example: `{"account":"account@example.com","password":"123456"}`.
    #[doc(alias = "accountInfo")]
    pub account_info: SecretObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateAsaAccountDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        account_id: impl Into<String>,
        account_info: impl Into<SecretObject>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            account_info: account_info.into(),
            ..Record::blank()
        }
    }
}

record! {
    UpdateAsaAccountDto {
        required app_id = "appId",
        required account_id = "accountId",
        required account_info = "accountInfo",
    }
}

/// Request to list ASA accounts.
///
/// Used by [`list_asa_account`](crate::management::ManagementClient::list_asa_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAsaAccountDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at least 1, at most 50.\
    /// Server default: `10`.\
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListAsaAccountDto {
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
}

record! {
    ListAsaAccountDto {
        required app_id = "appId",
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to get an ASA account.
///
/// Used by [`get_asa_account`](crate::management::ManagementClient::get_asa_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAsaAccountDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// ID of the ASA account.
    ///
    /// Example: `6228edaxxxxxxxxcade3a3d9`.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAsaAccountDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>, account_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetAsaAccountDto {
        required app_id = "appId",
        required account_id = "accountId",
    }
}

/// The application and the IDs of the ASA accounts to return.
///
/// Used by [`get_asa_account_batch`](crate::management::ManagementClient::get_asa_account_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAsaAccountBatchDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// IDs of the ASA accounts.
    ///
    /// Limits: at least 1 element, at most 100 elements.\
    /// Example: `["6228edaxxxxxxxxcade3a3d9"]`.
    #[doc(alias = "accountIds")]
    pub account_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAsaAccountBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            account_ids: account_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    GetAsaAccountBatchDto {
        required app_id = "appId",
        required account_ids = "accountIds",
    }
}

/// Request to delete an ASA account.
///
/// Used by [`delete_asa_account`](crate::management::ManagementClient::delete_asa_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAsaAccountDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// ID of the ASA account.
    ///
    /// Example: `6228edaxxxxxxxxcade3a3d9`.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteAsaAccountDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>, account_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteAsaAccountDto {
        required app_id = "appId",
        required account_id = "accountId",
    }
}

/// Request to delete ASA accounts in bulk.
///
/// Used by [`delete_asa_account_batch`](crate::management::ManagementClient::delete_asa_account_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAsaAccountBatchDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// IDs of the ASA accounts.
    ///
    /// Limits: at least 1 element, at most 100 elements.\
    /// Example: `["6228edaxxxxxxxxcade3a3d9"]`.
    #[doc(alias = "accountIds")]
    pub account_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteAsaAccountBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        account_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            account_ids: account_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteAsaAccountBatchDto {
        required app_id = "appId",
        required account_ids = "accountIds",
    }
}

/// Request to list the subjects of an ASA account.
///
/// Used by [`get_asa_account_assigned_targets`](crate::management::ManagementClient::get_asa_account_assigned_targets).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetsDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// ID of the ASA account.
    ///
    /// Example: `6228edaxxxxxxxxcade3a3d9`.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at least 1, at most 50.\
    /// Server default: `10`.\
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAsaAccountAssignedTargetsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>, account_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
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
}

record! {
    GetAsaAccountAssignedTargetsDto {
        required app_id = "appId",
        required account_id = "accountId",
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to get the ASA account of a subject.
///
/// Used by [`get_assigned_account`](crate::management::ManagementClient::get_assigned_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAssignedAccountDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Type of the target object.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Unique identifier of the target object: the user ID for a user, such as
    /// `6343b98b7cfxxx9366e9b7c`; the code for a role, such as `admin`; the code for a group, such
    /// as `developer`; and the department ID for a department, such as `6343bafc019xxxx889206c4c`.
    ///
    /// Example: `code`.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAssignedAccountDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetAssignedAccountDto {
        required app_id = "appId",
        required target_type = "targetType",
        required target_identifier = "targetIdentifier",
    }
}

/// An ASA account of an application and its account data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AsaAccountDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Unique ID of the account.
    ///
    /// Example: `62b40xxxxxxxxxxxd16f57c7`.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// Account information as key-value pairs, usually with the keys `account` and `password`.
    ///
    /// Example: `{"account":"account@example.com","password":"123456"}`.
    #[doc(alias = "accountInfo")]
    pub account_info: SecretObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AsaAccountDto {
        required app_id = "appId",
        required account_id = "accountId",
        required account_info = "accountInfo",
    }
}

/// One ASA account to create in a batch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAsaAccountsBatchItemDto {
    /// Account information as key-value pairs, usually with the keys `account` and `password`.
    ///
    /// Example: `{"account":"account@example.com","password":"123456"}`.
    #[doc(alias = "accountInfo")]
    pub account_info: SecretObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateAsaAccountsBatchItemDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(account_info: impl Into<SecretObject>) -> Self {
        Self {
            account_info: account_info.into(),
            ..Record::blank()
        }
    }
}

record! {
    CreateAsaAccountsBatchItemDto {
        required account_info = "accountInfo",
    }
}

/// A page of an application's ASA accounts and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AsaAccountPaginatedDataDto {
    /// Items on the current page.
    pub list: Vec<AsaAccountDto>,
    /// Total number of records.
    ///
    /// Example: `10`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AsaAccountPaginatedDataDto {
        required list = "list",
        required total_count = "totalCount",
    }
}

/// Subjects of one type to assign an ASA account to or withdraw it from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignAsaAccountItem {
    /// Type of the target object.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Unique identifiers of the target objects: the user ID for a user, such as
    /// `6343b98b7cfxxx9366e9b7c`; the code for a role, such as `admin`; the code for a group, such
    /// as `developer`; and the department ID for a department, such as `6343bafc019xxxx889206c4c`.
    ///
    /// Limits: at least 0 elements, at most 100 elements.\
    /// Example: `["userId1","userId2"]`.
    #[doc(alias = "targetIdentifiers")]
    pub target_identifiers: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AssignAsaAccountItem {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifiers: target_identifiers.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    AssignAsaAccountItem {
        required target_type = "targetType",
        required target_identifiers = "targetIdentifiers",
    }
}

/// An ASA account and the users, organizations, groups, or roles to assign it to or withdraw it
/// from.
///
/// Used by [`assign_asa_account`](crate::management::ManagementClient::assign_asa_account), [`unassign_asa_account`](crate::management::ManagementClient::unassign_asa_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignAsaAccountsDto {
    /// ID of the application.
    ///
    /// Example: `62a50xxxxxxxxxxxd15d57c7`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// ID of the ASA account to assign.
    ///
    /// Example: `6228edaxxxxxxxxcade3a3d9`.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// Objects to associate or dissociate.
    ///
    /// Limits: at least 1 element, at most 10 elements.
    pub targets: Vec<AssignAsaAccountItem>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AssignAsaAccountsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        app_id: impl Into<String>,
        account_id: impl Into<String>,
        targets: impl IntoIterator<Item = AssignAsaAccountItem>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            account_id: account_id.into(),
            targets: targets.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    AssignAsaAccountsDto {
        required app_id = "appId",
        required account_id = "accountId",
        required targets = "targets",
    }
}

/// A subject to which an ASA account is assigned.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AsaAccountTargetDto {
    /// Type of the target object.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Unique identifier of the target object: the user ID for a user, such as
    /// `6343b98b7cfxxx9366e9b7c`; the code for a role, such as `admin`; the code for a group, such
    /// as `developer`; and the department ID for a department, such as `6343bafc019xxxx889206c4c`.
    ///
    /// Example: `code`.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AsaAccountTargetDto {
        required target_type = "targetType",
        required target_identifier = "targetIdentifier",
    }
}

/// A page of the subjects to which an ASA account is assigned, and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAsaAccountAssignedTargetDataDto {
    /// Total number of items.
    ///
    /// Example: `10`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Subjects that the ASA account is assigned to.
    pub list: Vec<AsaAccountTargetDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetAsaAccountAssignedTargetDataDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Response of `createAsaAccount`.
pub type AsaAccountSingleRespDto = Response<AsaAccountDto>;

/// Response of `listAsaAccount`.
pub type AsaAccountPaginatedRespDto = Response<AsaAccountPaginatedDataDto>;

/// Response of `getAsaAccountBatch`.
pub type AsaAccountListRespDto = Response<Vec<AsaAccountDto>>;

/// Response of `getAsaAccountAssignedTargets`.
pub type GetAsaAccountAssignedTargetRespDto = Response<
    GetAsaAccountAssignedTargetDataDto,
>;

/// Response of `getAssignedAccount`.
pub type AsaAccountSingleNullableRespDto = Response<AsaAccountDto>;
