// @generated from spec/management/access-keys.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Access keys.

use crate::runtime::prelude::*;

/// Request to list access keys.
///
/// Used by [`get_access_key_list`](crate::management::ManagementClient::get_access_key_list).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAccessKeyListDto {
    /// ID of the user to whom the access key belongs.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// ID of the tenant to which the access key belongs.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Type of the access key, such as `userpool`.
    ///
    /// Example: `userpool`.
    pub r#type: Option<String>,
    /// Access key statuses to filter by: `activated` (active), `staging` (staged, can be rotated),
    /// or `revoked`.
    pub status: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAccessKeyListDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    pub fn user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`type`](Self#structfield.type).
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.status = value.into_option();
        self
    }
}

record! {
    GetAccessKeyListDto {
        optional user_id = "userId",
        optional tenant_id = "tenantId",
        optional r#type = "type",
        optional status = "status",
    }
}

/// Request to get an access key.
///
/// Used by [`get_access_key`](crate::management::ManagementClient::get_access_key).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccessKeyDto {
    /// Unique ID of the user.
    ///
    /// Example: `userId1`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Public part of the access key, assigned by GenAuth.
    ///
    /// Example: `Restzvws35346Rfre`.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAccessKeyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>, access_key_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            access_key_id: access_key_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetAccessKeyDto {
        required user_id = "userId",
        required access_key_id = "accessKeyId",
    }
}

/// The type and owner of an access key to create.
///
/// Used by [`create_access_key`](crate::management::ManagementClient::create_access_key).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAccessKeyDto {
    /// Type of the access key, such as `userpool`.
    ///
    /// Example: `userpool`.
    pub r#type: String,
    /// ID of the user to whom the access key belongs.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// ID of the tenant to which the access key belongs.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateAccessKeyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    pub fn user_id(mut self, value: impl IntoOption<String>) -> Self {
        self.user_id = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    CreateAccessKeyDto {
        required r#type = "type",
        optional user_id = "userId",
        optional tenant_id = "tenantId",
    }
}

/// Request to delete an access key.
///
/// Used by [`delete_access_key`](crate::management::ManagementClient::delete_access_key).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccessKeyDto {
    /// Public part of the access key, assigned by GenAuth.
    ///
    /// Example: `23435`.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteAccessKeyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(access_key_id: impl Into<String>) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteAccessKeyDto {
        required access_key_id = "accessKeyId",
    }
}

/// The access key to enable or revoke.
///
/// Used by [`update_access_key`](crate::management::ManagementClient::update_access_key).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAccessKeyDto {
    /// ID of the access key to update.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// Whether to enable the access key.
    pub enable: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateAccessKeyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(access_key_id: impl Into<String>, enable: bool) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            enable,
            ..Record::blank()
        }
    }
}

record! {
    UpdateAccessKeyDto {
        required access_key_id = "accessKeyId",
        required enable = "enable",
    }
}

/// An access key of a collaborating administrator in a list, with its secret, status, and last
/// use.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAccessKeyRespDto {
    /// Access key ID of the user.
    ///
    /// Example: `71829347129857981567891`.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// Access key secret of the user.
    ///
    /// Example: `b6f0c7a9d1e24c58a3907f1e5d8c2b46`.
    #[doc(alias = "accessKeySecret")]
    pub access_key_secret: Secret,
    /// Unique ID of the user.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Time of creation.
    ///
    /// Example: `2022-03-17T05:23:01.567Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Status of the access key, such as `stop`.
    ///
    /// Example: `stop`.
    pub status: String,
    /// Time when the access key was last used.
    ///
    /// Example: `2022-03-17T05:23:01.567Z`.
    #[doc(alias = "lastDate")]
    pub last_date: DateTime,
    /// ID of the user pool that the access key belongs to.
    ///
    /// Example: `stop`.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Whether the access key is enabled.
    ///
    /// Example: `true`.
    pub enable: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListAccessKeyRespDto {
        required access_key_id = "accessKeyId",
        required access_key_secret = "accessKeySecret",
        required user_id = "userId",
        required created_at = "createdAt",
        required status = "status",
        required last_date = "lastDate",
        required user_pool_id = "userPoolId",
        required enable = "enable",
    }
}

/// Details of an access key of a collaborating administrator, with its secret, status, and last
/// use.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAccessKeyRespDto {
    /// Access key ID of the user.
    ///
    /// Example: `71829347129857981567891`.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// Access key secret of the user.
    ///
    /// Example: `b6f0c7a9d1e24c58a3907f1e5d8c2b46`.
    #[doc(alias = "accessKeySecret")]
    pub access_key_secret: Secret,
    /// Unique ID of the user.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Time of creation.
    ///
    /// Example: `2022-03-17T05:23:01.567Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Status of the access key, such as `stop`.
    ///
    /// Example: `stop`.
    pub status: String,
    /// Time when the access key was last used.
    ///
    /// Example: `2022-03-17T05:23:01.567Z`.
    #[doc(alias = "lastDate")]
    pub last_date: DateTime,
    /// ID of the user pool that the access key belongs to.
    ///
    /// Example: `stop`.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Whether the access key is enabled.
    ///
    /// Example: `true`.
    pub enable: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetAccessKeyRespDto {
        required access_key_id = "accessKeyId",
        required access_key_secret = "accessKeySecret",
        required user_id = "userId",
        required created_at = "createdAt",
        required status = "status",
        required last_date = "lastDate",
        required user_pool_id = "userPoolId",
        required enable = "enable",
    }
}

/// The access key just created, with its secret.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAccessKeyRespDto {
    /// Access key ID of the user.
    ///
    /// Example: `71829347129857981567891`.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// Access key secret of the user.
    ///
    /// Example: `b6f0c7a9d1e24c58a3907f1e5d8c2b46`.
    #[doc(alias = "accessKeySecret")]
    pub access_key_secret: Secret,
    /// Unique ID of the user.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Time of creation.
    ///
    /// Example: `2022-03-17T05:23:01.567Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Status of the access key, such as `stop`.
    ///
    /// Example: `stop`.
    pub status: String,
    /// Time when the access key was last used.
    ///
    /// Example: `2022-03-17T05:23:01.567Z`.
    #[doc(alias = "lastDate")]
    pub last_date: DateTime,
    /// ID of the user pool that the access key belongs to.
    ///
    /// Example: `stop`.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Whether the access key is enabled.
    ///
    /// Example: `true`.
    pub enable: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CreateAccessKeyRespDto {
        required access_key_id = "accessKeyId",
        required access_key_secret = "accessKeySecret",
        required user_id = "userId",
        required created_at = "createdAt",
        required status = "status",
        required last_date = "lastDate",
        required user_pool_id = "userPoolId",
        required enable = "enable",
    }
}

/// Response of `getAccessKeyList`.
pub type ListAccessKeyResponseDto = Response<Vec<ListAccessKeyRespDto>>;

/// Response of `getAccessKey`.
pub type GetAccessKeyResponseDto = Response<Vec<GetAccessKeyRespDto>>;

/// Response of `createAccessKey`.
pub type CreateAccessKeyResponseDto = Response<Vec<CreateAccessKeyRespDto>>;
