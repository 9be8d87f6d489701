// @generated from spec/management/whitelist.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Sign-up whitelist.

use crate::runtime::prelude::*;

/// Usernames, email addresses, or phone numbers to add to the sign-up whitelist.
///
/// Used by [`add_whitelist`](crate::management::ManagementClient::add_whitelist).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddWhitelistDto {
    /// Type of the whitelist.
    ///
    /// Example: `EMAIL`.
    pub r#type: WhitelistType,
    /// Whitelist entries to add or delete: usernames, email addresses, or phone numbers, depending
    /// on `type`.
    ///
    /// Example: `["12580@163.com"]`.
    pub list: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AddWhitelistDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(r#type: impl Into<WhitelistType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`list`](Self#structfield.list).
    pub fn list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.list = value.into_option();
        self
    }
}

record! {
    AddWhitelistDto {
        required r#type = "type",
        optional list = "list",
    }
}

/// Request to list the sign-up whitelist.
///
/// Used by [`list_whitelists`](crate::management::ManagementClient::list_whitelists).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWhitelistsDto {
    /// Type of the whitelist.
    ///
    /// Example: `EMAIL`.
    pub r#type: WhitelistType,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListWhitelistsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(r#type: impl Into<WhitelistType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Record::blank()
        }
    }
}

record! {
    ListWhitelistsDto {
        required r#type = "type",
    }
}

/// Usernames, email addresses, or phone numbers to remove from the sign-up whitelist.
///
/// Used by [`delete_whitelist`](crate::management::ManagementClient::delete_whitelist).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteWhitelistDto {
    /// Type of the whitelist.
    ///
    /// Example: `EMAIL`.
    pub r#type: WhitelistType,
    /// Whitelist entries to add or delete: usernames, email addresses, or phone numbers, depending
    /// on `type`.
    ///
    /// Example: `["12580@163.com"]`.
    pub list: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteWhitelistDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(r#type: impl Into<WhitelistType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`list`](Self#structfield.list).
    pub fn list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.list = value.into_option();
        self
    }
}

record! {
    DeleteWhitelistDto {
        required r#type = "type",
        optional list = "list",
    }
}

/// Usernames, email addresses, or phone numbers to add to the sign-up whitelist of an
/// application.
///
/// Used by [`add_whitelist_of_app`](crate::management::ManagementClient::add_whitelist_of_app).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddWhitelistOfAppDto {
    /// ID of the application that the whitelist belongs to.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Type of the whitelist.
    pub r#type: WhitelistType,
    /// Whitelist entries to add or delete: usernames, email addresses, or phone numbers, depending
    /// on `type`.
    pub list: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AddWhitelistOfAppDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>, r#type: impl Into<WhitelistType>) -> Self {
        Self {
            app_id: app_id.into(),
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`list`](Self#structfield.list).
    pub fn list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.list = value.into_option();
        self
    }
}

record! {
    AddWhitelistOfAppDto {
        required app_id = "appId",
        required r#type = "type",
        optional list = "list",
    }
}

/// Usernames, email addresses, or phone numbers to remove from the sign-up whitelist of an
/// application.
///
/// Used by [`delete_whitelist_of_app`](crate::management::ManagementClient::delete_whitelist_of_app).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteWhitelistOfAppDto {
    /// Type of the whitelist.
    pub r#type: WhitelistType,
    /// ID of the application that the whitelist belongs to.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Whitelist entries to add or delete: usernames, email addresses, or phone numbers, depending
    /// on `type`.
    pub list: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteWhitelistOfAppDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(r#type: impl Into<WhitelistType>, app_id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            app_id: app_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`list`](Self#structfield.list).
    pub fn list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.list = value.into_option();
        self
    }
}

record! {
    DeleteWhitelistOfAppDto {
        required r#type = "type",
        required app_id = "appId",
        optional list = "list",
    }
}

/// Request to list an application's sign-up whitelist.
///
/// Used by [`list_whitelists_of_app`](crate::management::ManagementClient::list_whitelists_of_app).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWhitelistsOfAppDto {
    /// Type of the whitelist.
    pub r#type: WhitelistType,
    /// ID of the application that the whitelist belongs to.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListWhitelistsOfAppDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(r#type: impl Into<WhitelistType>, app_id: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            app_id: app_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    ListWhitelistsOfAppDto {
        required r#type = "type",
        required app_id = "appId",
    }
}

/// An entry of the sign-up whitelist and the time when it was added.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WhitelistRespDto {
    /// Whitelisted username, email address, or phone number.
    ///
    /// Example: `User`.
    pub value: String,
    /// Time of creation.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    WhitelistRespDto {
        required value = "value",
        required created_at = "createdAt",
    }
}

/// Type of whitelist entries.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhitelistType {
    /// A whitelist of usernames.
    ///
    /// Serialized as `USERNAME`.
    #[doc(alias = "USERNAME")]
    Username,
    /// A whitelist of email addresses.
    ///
    /// Serialized as `EMAIL`.
    #[doc(alias = "EMAIL")]
    Email,
    /// A whitelist of phone numbers.
    ///
    /// Serialized as `PHONE`.
    #[doc(alias = "PHONE")]
    Phone,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    WhitelistType {
        Username = "USERNAME",
        Email = "EMAIL",
        Phone = "PHONE",
    }
}

/// Response of `addWhitelist`.
pub type WhitelistListRespDto = Response<WhitelistRespDto>;
