// @generated from spec/authentication/applications.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Applications.

use crate::runtime::prelude::*;

/// The application ID and secret to check.
///
/// Used by [`check_app_id_secret`](crate::authentication::AuthenticationClient::check_app_id_secret).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckAppIdSecretDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Secret of the application to check.
    #[doc(alias = "appSecret")]
    pub app_secret: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckAppIdSecretDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<Secret>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            ..Record::blank()
        }
    }
}

record! {
    CheckAppIdSecretDto {
        required app_id = "appId",
        required app_secret = "appSecret",
    }
}

/// Whether an application ID and secret belong together, with a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckAppIdSecretDataDto {
    /// Whether the application ID and secret are valid.
    pub valid: bool,
    /// Message about the result of the check.
    pub message: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckAppIdSecretDataDto {
        required valid = "valid",
        optional message = "message",
    }
}

/// Response of `checkAppIdSecret`.
pub type CheckAppIdSecretRespDto = Response<CheckAppIdSecretDataDto>;
