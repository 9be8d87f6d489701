// @generated from spec/authentication/webauthn.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group WebAuthn.

use crate::generated::authentication::{
    AuthenticationCredentialDto, SignInByWebAuthnOptionsDto,
};
use crate::runtime::prelude::*;

/// Request to rename a WebAuthn credential as an administrator.
///
/// Used by [`update_web_authn_admin_credential`](crate::authentication::AuthenticationClient::update_web_authn_admin_credential).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebAuthnAdminCredentialDto {
    /// ID of the WebAuthn credential to change or delete.
    #[doc(alias = "credentialId")]
    pub credential_id: String,
    /// Display name of the passkey.
    pub name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateWebAuthnAdminCredentialDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(credential_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            credential_id: credential_id.into(),
            name: name.into(),
            ..Record::blank()
        }
    }
}

record! {
    UpdateWebAuthnAdminCredentialDto {
        required credential_id = "credentialId",
        required name = "name",
    }
}

/// Request to delete a user's WebAuthn credential.
///
/// Used by [`delete_web_authn_admin_credential`](crate::authentication::AuthenticationClient::delete_web_authn_admin_credential).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteWebAuthnAdminCredentialDto {
    /// ID of the WebAuthn credential to change or delete.
    #[doc(alias = "credentialId")]
    pub credential_id: String,
    /// ID of the user whose WebAuthn credential is deleted.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteWebAuthnAdminCredentialDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        credential_id: impl Into<String>,
        user_id: impl Into<String>,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            credential_id: credential_id.into(),
            user_id: user_id.into(),
            app_id: app_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteWebAuthnAdminCredentialDto {
        required credential_id = "credentialId",
        required user_id = "userId",
        required app_id = "appId",
    }
}

/// Request to list my passkeys.
///
/// Used by [`list_web_authn_credentials`](crate::authentication::AuthenticationClient::list_web_authn_credentials).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWebAuthnCredentialsDto {
    /// Page number of the credential list.
    ///
    /// Server default: `1`.
    pub page: Option<i64>,
    /// Number of credentials per page.
    ///
    /// Server default: `10`.
    pub limit: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListWebAuthnCredentialsDto {
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
}

record! {
    ListWebAuthnCredentialsDto {
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to rename a passkey.
///
/// Used by [`update_web_authn_credential`](crate::authentication::AuthenticationClient::update_web_authn_credential).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebAuthnCredentialDto {
    /// ID of the WebAuthn credential to change or delete.
    #[doc(alias = "credentialId")]
    pub credential_id: String,
    /// Display name of the passkey.
    pub name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateWebAuthnCredentialDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(credential_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            credential_id: credential_id.into(),
            name: name.into(),
            ..Record::blank()
        }
    }
}

record! {
    UpdateWebAuthnCredentialDto {
        required credential_id = "credentialId",
        required name = "name",
    }
}

/// Request to delete a passkey.
///
/// Used by [`delete_web_authn_credential`](crate::authentication::AuthenticationClient::delete_web_authn_credential).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteWebAuthnCredentialDto {
    /// ID of the WebAuthn credential to change or delete.
    #[doc(alias = "credentialId")]
    pub credential_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteWebAuthnCredentialDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(credential_id: impl Into<String>) -> Self {
        Self {
            credential_id: credential_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteWebAuthnCredentialDto {
        required credential_id = "credentialId",
    }
}

/// The authenticator's credential and the ticket that complete a passkey sign-in.
///
/// Used by [`web_authn_login_finalize`](crate::authentication::AuthenticationClient::web_authn_login_finalize).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FinalizeWebAuthnLoginDto {
    /// Ticket from the endpoint that returns the initialization parameters of a WebAuthn
    /// authentication request.
    pub ticket: Secret,
    /// Credential obtained from the authenticator.
    pub credential: AuthenticationCredentialDto,
    /// Additional options of the request.
    pub options: Option<SignInByWebAuthnOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl FinalizeWebAuthnLoginDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        ticket: impl Into<Secret>,
        credential: AuthenticationCredentialDto,
    ) -> Self {
        Self {
            ticket: ticket.into(),
            credential,
            ..Record::blank()
        }
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<SignInByWebAuthnOptionsDto>,
    ) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    FinalizeWebAuthnLoginDto {
        required ticket = "ticket",
        required credential = "credential",
        optional options = "options",
    }
}

/// Request to list a user's WebAuthn credentials.
///
/// Used by [`list_web_authn_person_credentials`](crate::authentication::AuthenticationClient::list_web_authn_person_credentials).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWebAuthnPersonCredentialsDto {
    /// Unique ID of the user.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Page number of the credential list.
    ///
    /// Server default: `1`.
    pub page: Option<i64>,
    /// Number of credentials per page.
    ///
    /// Server default: `10`.
    pub limit: Option<i64>,
    /// ID of the application whose WebAuthn credentials are listed.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListWebAuthnPersonCredentialsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
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

    /// Sets [`app_id`](Self#structfield.app_id).
    pub fn app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.app_id = value.into_option();
        self
    }
}

record! {
    ListWebAuthnPersonCredentialsDto {
        required user_id = "userId",
        optional page = "page",
        optional limit = "limit",
        optional app_id = "appId",
    }
}

/// The WebAuthn credential to remove.
///
/// Used by [`remove_credential`](crate::authentication::AuthenticationClient::remove_credential).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveCredentialDto {
    /// ID of the WebAuthn credential to remove.
    #[doc(alias = "credentialID")]
    pub credential_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemoveCredentialDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(credential_id: impl Into<String>) -> Self {
        Self {
            credential_id: credential_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    RemoveCredentialDto {
        required credential_id = "credentialID",
    }
}

/// A request for a page of WebAuthn authenticators. Its fields are undocumented.
///
/// Used by [`list_credentials_by_page`](crate::authentication::AuthenticationClient::list_credentials_by_page).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDeviceCredentialDto {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListDeviceCredentialDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    ListDeviceCredentialDto {}
}

/// A page of WebAuthn authenticators and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWebAuthnAuthenticatorDeviceDataDto {
    /// Total number of items.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Records on this page.
    pub list: Vec<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListWebAuthnAuthenticatorDeviceDataDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// The WebAuthn credential IDs to check. Its fields are undocumented.
///
/// Used by [`check_valid_credentials_by_cred_ids`](crate::authentication::AuthenticationClient::check_valid_credentials_by_cred_ids).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CheckDeviceCredentialIdDto {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckDeviceCredentialIdDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    CheckDeviceCredentialIdDto {}
}

/// The authenticator code whose WebAuthn credentials are all removed. Its fields are
/// undocumented.
///
/// Used by [`remove_all_credentials`](crate::authentication::AuthenticationClient::remove_all_credentials).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RemoveDeviceCredentialDto {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemoveDeviceCredentialDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }
}

record! {
    RemoveDeviceCredentialDto {}
}

/// Response of `checkValidCredentialsByCredIds`.
pub type WebAuthnCheckValidCredentialsByCredIdsRespDto = Response<Vec<JsonObject>>;
