// @generated from spec/management/tokens.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Management tokens.

use crate::runtime::prelude::*;

/// The access key to exchange for a management access token.
///
/// Used by [`get_management_token`](crate::management::ManagementClient::get_management_token).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetManagementAccessTokenDto {
    /// ID of the access key. For the user pool's global access key, it is the user pool ID; for the
    /// access key of a collaborating administrator, it is the administrator's access key ID.
    ///
    /// Example: `6250f12d5dxxxx9bcfcf784b`.
    #[doc(alias = "accessKeyId")]
    pub access_key_id: String,
    /// Secret of the access key. For the user pool's global access key, it is the user pool secret;
    /// for the access key of a collaborating administrator, it is the administrator's access key
    /// secret.
    ///
    /// Example: `4ae78d3e579a6dxxxx1aeca7b1e29ec2`.
    #[doc(alias = "accessKeySecret")]
    pub access_key_secret: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetManagementAccessTokenDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        access_key_id: impl Into<String>,
        access_key_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            access_key_id: access_key_id.into(),
            access_key_secret: access_key_secret.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetManagementAccessTokenDto {
        required access_key_id = "accessKeyId",
        required access_key_secret = "accessKeySecret",
    }
}

/// A management access token and its lifetime.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessTokenResDto {
    /// Token for the `authorization` header of management API calls.
    ///
    /// Example: `eyJ...Ggg`.
    pub access_token: Secret,
    /// Lifetime of `access_token` in seconds, 7200 (two hours) by default. Get a new `access_token`
    /// after it expires.
    ///
    /// Example: `7200`.
    pub expires_in: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    AccessTokenResDto {
        required access_token = "access_token",
        required expires_in = "expires_in",
    }
}

/// Response of `getManagementToken`.
pub type GetManagementTokenRespDto = Response<AccessTokenResDto>;
