// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Calls on behalf of an application and its end users: sign-in and sign-up, tokens, the
//! signed-in user's own account, and the identity sources of the application.
//!
//! ## Sign-in
//!
//! Signs end users in with a password, a one-time code, an external identity source, mobile
//! one-tap, a QR code, or a push.
//!
//! - [`sign_in_by_credentials`](AuthenticationClient::sign_in_by_credentials) - Sign in with user credentials
//! - [`sign_in_by_mobile`](AuthenticationClient::sign_in_by_mobile) - Sign in with a mobile social account
//! - [`switch_login_by_user`](AuthenticationClient::switch_login_by_user) - Switch to a linked account
//! - [`get_alipay_auth_info`](AuthenticationClient::get_alipay_auth_info) - Get the Alipay AuthInfo
//! - [`gene_qr_code`](AuthenticationClient::gene_qr_code) - Generate a sign-in QR code
//! - [`check_qr_code_status`](AuthenticationClient::check_qr_code_status) - Check the status of a sign-in QR code (deprecated)
//! - [`exchange_token_set_with_qr_code_ticket`](AuthenticationClient::exchange_token_set_with_qr_code_ticket) - Exchange a QR code ticket for tokens
//! - [`change_qr_code_status`](AuthenticationClient::change_qr_code_status) - Change the status of a QR code (deprecated)
//! - [`get_app_login_qr_code_status`](AuthenticationClient::get_app_login_qr_code_status) - Check the status of a FastPass QR code
//! - [`qr_code_app_login`](AuthenticationClient::qr_code_app_login) - Sign in to an app by scanning a QR code
//! - [`sign_in_by_push`](AuthenticationClient::sign_in_by_push) - Start a push sign-in
//! - [`check_push_code_status`](AuthenticationClient::check_push_code_status) - Check the status of a push code
//! - [`change_push_code_status`](AuthenticationClient::change_push_code_status) - Change the status of a push code (deprecated)
//! - [`get_push_login_relation_apps`](AuthenticationClient::get_push_login_relation_apps) - List the client applications of a push sign-in
//! - [`gene_fastpass_qrcode_info`](AuthenticationClient::gene_fastpass_qrcode_info) - Generate the data of a FastPass QR code
//! - [`get_fastpass_params`](AuthenticationClient::get_fastpass_params) - List the FastPass client applications
//! - [`init_authentication_options`](AuthenticationClient::init_authentication_options) - Get WebAuthn authentication options
//! - [`verify_authentication`](AuthenticationClient::verify_authentication) - Verify a WebAuthn authentication credential
//! - [`gene_catcha_code_and_token`](AuthenticationClient::gene_catcha_code_and_token) - Generate a captcha image and token
//! - [`get_qr_code_status`](AuthenticationClient::get_qr_code_status) - Get the status of a sign-in QR code
//! - [`set_push_code_status`](AuthenticationClient::set_push_code_status) - Set the status of a push code
//! - [`set_qr_code_status`](AuthenticationClient::set_qr_code_status) - Set the status of a QR code
//!
//! ## Tokens
//!
//! Exchanges, inspects, and revokes the tokens of the OIDC and OAuth 2.0 endpoints.
//!
//! - [`exchange_token`](AuthenticationClient::exchange_token) - Exchange a grant for tokens
//! - [`introspect_token`](AuthenticationClient::introspect_token) - Introspect an access or refresh token
//! - [`revoke_token`](AuthenticationClient::revoke_token) - Revoke a token
//! - [`exchange_oauth_token`](AuthenticationClient::exchange_oauth_token) - Exchange a grant for OAuth 2.0 tokens
//! - [`introspect_oauth_token`](AuthenticationClient::introspect_oauth_token) - Introspect an OAuth 2.0 token
//! - [`revoke_oauth_token`](AuthenticationClient::revoke_oauth_token) - Revoke an OAuth 2.0 token
//! - [`verify_mfa_token`](AuthenticationClient::verify_mfa_token) - Introspect an MFA token
//!
//! ## OpenID Connect
//!
//! The standard OpenID Connect endpoints: discovery, keys, and the profile of the signed-in
//! user.
//!
//! - [`oidc_user_info_get`](AuthenticationClient::oidc_user_info_get) - Get OIDC user info
//! - [`oidc_user_info_post`](AuthenticationClient::oidc_user_info_post) - Get OIDC user info by POST
//! - [`oauth_user_info`](AuthenticationClient::oauth_user_info) - Get OAuth 2.0 user info
//! - [`open_id_configuration`](AuthenticationClient::open_id_configuration) - Get the OIDC discovery document
//! - [`jwks`](AuthenticationClient::jwks) - Get the OIDC JSON Web Key Set
//!
//! ## Sign-up
//!
//! Registers new end users with a password or a one-time code.
//!
//! - [`sign_up`](AuthenticationClient::sign_up) - Sign up a user
//!
//! ## User profile
//!
//! Reads, changes, and deletes the account of the signed-in user, including the profile, email
//! address, phone number, and password.
//!
//! - [`get_profile`](AuthenticationClient::get_profile) - Get my profile
//! - [`update_profile`](AuthenticationClient::update_profile) - Update my profile
//! - [`bind_email`](AuthenticationClient::bind_email) - Bind an email address
//! - [`unbind_email`](AuthenticationClient::unbind_email) - Unbind the email address
//! - [`bind_phone`](AuthenticationClient::bind_phone) - Bind a phone number
//! - [`unbind_phone`](AuthenticationClient::unbind_phone) - Unbind the phone number
//! - [`get_security_level`](AuthenticationClient::get_security_level) - Get my account security level
//! - [`update_password`](AuthenticationClient::update_password) - Change my password
//! - [`verify_update_email_request`](AuthenticationClient::verify_update_email_request) - Verify an email change request
//! - [`update_email`](AuthenticationClient::update_email) - Change my email address
//! - [`verify_update_phone_request`](AuthenticationClient::verify_update_phone_request) - Verify a phone change request
//! - [`update_phone`](AuthenticationClient::update_phone) - Change my phone number
//! - [`verify_reset_password_request`](AuthenticationClient::verify_reset_password_request) - Verify a forgotten-password request
//! - [`reset_password`](AuthenticationClient::reset_password) - Reset a forgotten password
//! - [`verify_delete_account_request`](AuthenticationClient::verify_delete_account_request) - Verify an account deletion request
//! - [`delete_account`](AuthenticationClient::delete_account) - Delete my account
//! - [`list_public_accounts_for_switch_logged_in`](AuthenticationClient::list_public_accounts_for_switch_logged_in) - List public accounts to switch to
//! - [`init_register_options`](AuthenticationClient::init_register_options) - Get WebAuthn registration options
//! - [`verify_register`](AuthenticationClient::verify_register) - Verify a WebAuthn registration credential
//! - [`list`](AuthenticationClient::list) - List my devices
//! - [`unbind`](AuthenticationClient::unbind) - Remove one of my devices
//! - [`revoke`](AuthenticationClient::revoke) - Sign out on one of my devices
//! - [`validate_password`](AuthenticationClient::validate_password) - Check an account's password
//!
//! ## Account binding
//!
//! Binds external identities to accounts and unbinds them.
//!
//! - [`generate_link_ext_idp_url`](AuthenticationClient::generate_link_ext_idp_url) - Generate a link to bind an external identity source
//! - [`unlink_ext_idp`](AuthenticationClient::unlink_ext_idp) - Unbind an external identity source
//! - [`get_identities`](AuthenticationClient::get_identities) - List the bound external identities
//! - [`get_application_enabled_ext_idps`](AuthenticationClient::get_application_enabled_ext_idps) - List enabled external identity sources
//! - [`auth_by_code_identity`](AuthenticationClient::auth_by_code_identity) - Sign in with WeChat on mobile
//! - [`register_new_user`](AuthenticationClient::register_new_user) - Create a user from WeChat mobile data
//! - [`bind_by_email_code`](AuthenticationClient::bind_by_email_code) - Bind WeChat mobile by email code
//! - [`bind_by_phone_code`](AuthenticationClient::bind_by_phone_code) - Bind WeChat mobile by phone code
//! - [`bind_by_account`](AuthenticationClient::bind_by_account) - Bind WeChat mobile by password
//! - [`select_account`](AuthenticationClient::select_account) - Bind WeChat mobile by account choice
//! - [`bind_by_account_id`](AuthenticationClient::bind_by_account_id) - Bind WeChat mobile by account ID
//!
//! ## Multi-factor authentication
//!
//! Enrolls, lists, and removes the factors that a user presents in addition to the password.
//!
//! - [`send_enroll_factor_request`](AuthenticationClient::send_enroll_factor_request) - Request the binding of a factor
//! - [`enroll_factor`](AuthenticationClient::enroll_factor) - Bind an MFA factor
//! - [`reset_factor`](AuthenticationClient::reset_factor) - Unbind an MFA factor
//! - [`list_enrolled_factors`](AuthenticationClient::list_enrolled_factors) - List the bound MFA factors
//! - [`get_factor`](AuthenticationClient::get_factor) - Get a bound MFA factor
//! - [`list_factors_to_enroll`](AuthenticationClient::list_factors_to_enroll) - List the MFA factors available to bind
//! - [`mfa_otp_verify`](AuthenticationClient::mfa_otp_verify) - Verify an MFA OTP
//!
//! ## WebAuthn
//!
//! Registers and uses the passkeys and security keys of users.
//!
//! - [`list_credentials_by_page`](AuthenticationClient::list_credentials_by_page) - List WebAuthn authenticator devices
//! - [`check_valid_credentials_by_cred_ids`](AuthenticationClient::check_valid_credentials_by_cred_ids) - Check WebAuthn credentials by ID
//! - [`remove_all_credentials`](AuthenticationClient::remove_all_credentials) - Remove an authenticator's WebAuthn credentials
//! - [`remove_credential`](AuthenticationClient::remove_credential) - Remove a WebAuthn credential
//! - [`update_web_authn_admin_credential`](AuthenticationClient::update_web_authn_admin_credential) - Rename a WebAuthn credential as an administrator
//! - [`delete_web_authn_admin_credential`](AuthenticationClient::delete_web_authn_admin_credential) - Delete a user's WebAuthn credential
//! - [`web_authn_admin_initialize`](AuthenticationClient::web_authn_admin_initialize) - Get administrator WebAuthn registration options
//! - [`web_authn_admin_register_finalize`](AuthenticationClient::web_authn_admin_register_finalize) - Finalize an administrator WebAuthn registration
//! - [`list_web_authn_credentials`](AuthenticationClient::list_web_authn_credentials) - List my passkeys
//! - [`update_web_authn_credential`](AuthenticationClient::update_web_authn_credential) - Rename a passkey
//! - [`delete_web_authn_credential`](AuthenticationClient::delete_web_authn_credential) - Delete a passkey
//! - [`web_authn_login_finalize`](AuthenticationClient::web_authn_login_finalize) - Sign in with a passkey
//! - [`web_authn_login_initalize`](AuthenticationClient::web_authn_login_initalize) - Get passkey sign-in options
//! - [`web_authn_mfa_bind_initialize`](AuthenticationClient::web_authn_mfa_bind_initialize) - Get MFA passkey binding options
//! - [`web_authn_mfa_verify_initalize`](AuthenticationClient::web_authn_mfa_verify_initalize) - Get MFA passkey sign-in options
//! - [`list_web_authn_person_credentials`](AuthenticationClient::list_web_authn_person_credentials) - List a user's WebAuthn credentials
//! - [`web_authn_register_finalize`](AuthenticationClient::web_authn_register_finalize) - Bind a passkey
//! - [`web_authn_register_initalize`](AuthenticationClient::web_authn_register_initalize) - Get passkey binding options
//!
//! ## The user's resources
//!
//! Data of the signed-in user: sign-in history, applications, tenants, roles, groups,
//! departments, and devices.
//!
//! - [`get_login_history`](AuthenticationClient::get_login_history) - List my sign-in history
//! - [`get_logged_in_apps`](AuthenticationClient::get_logged_in_apps) - List my signed-in applications
//! - [`get_accessible_apps`](AuthenticationClient::get_accessible_apps) - List my accessible applications
//! - [`get_tenant_list`](AuthenticationClient::get_tenant_list) - List my tenants
//! - [`get_role_list`](AuthenticationClient::get_role_list) - List my roles
//! - [`get_group_list`](AuthenticationClient::get_group_list) - List my groups
//! - [`get_department_list`](AuthenticationClient::get_department_list) - List my departments
//! - [`get_authorized_resources`](AuthenticationClient::get_authorized_resources) - List my authorized resources
//!
//! ## Permissions
//!
//! Checks what the signed-in user may do with data resources.
//!
//! - [`check_permission_by_string_resource`](AuthenticationClient::check_permission_by_string_resource) - Check access to string resources
//! - [`check_permission_by_array_resource`](AuthenticationClient::check_permission_by_array_resource) - Check access to array resources
//! - [`check_permission_by_tree_resource`](AuthenticationClient::check_permission_by_tree_resource) - Check access to tree resources
//! - [`get_user_authorized_resources_list`](AuthenticationClient::get_user_authorized_resources_list) - List my resources in the application
//! - [`get_user_auth_resource_permission_list`](AuthenticationClient::get_user_auth_resource_permission_list) - List my permissions on resources
//! - [`get_user_auth_resource_struct`](AuthenticationClient::get_user_auth_resource_struct) - Get my granted resource structure
//! - [`list_subject_auth`](AuthenticationClient::list_subject_auth) - List my application authorizations
//!
//! ## Approvals
//!
//! Requests for permissions that an administrator must approve.
//!
//! - [`get_enable_permission_apply_application_list`](AuthenticationClient::get_enable_permission_apply_application_list) - List applications open to permission requests
//! - [`create_approval`](AuthenticationClient::create_approval) - Create an approval request
//! - [`get_detail`](AuthenticationClient::get_detail) - Get an approval request
//! - [`batch_create_approval`](AuthenticationClient::batch_create_approval) - Create approval requests in bulk
//! - [`initiated_list`](AuthenticationClient::initiated_list) - List my initiated approvals
//! - [`get_enable_permission_apply_role_list`](AuthenticationClient::get_enable_permission_apply_role_list) - List roles open to permission requests
//!
//! ## Invitations
//!
//! Lets invitees join a user pool.
//!
//! - [`clear_my_all_universal_invitation_links`](AuthenticationClient::clear_my_all_universal_invitation_links) - Reset all my invitation links
//! - [`generate_invite_token`](AuthenticationClient::generate_invite_token) - Generate a policy invitation token
//! - [`generate_universal_invitation_by_member`](AuthenticationClient::generate_universal_invitation_by_member) - Generate a member invitation link
//! - [`get_invite_code_context`](AuthenticationClient::get_invite_code_context) - Get the policy invitation context
//! - [`get_universal_invitation_public_config`](AuthenticationClient::get_universal_invitation_public_config) - Get the public configuration of a universal invitation
//! - [`signup_by_policy`](AuthenticationClient::signup_by_policy) - Join by policy invitation
//! - [`signup_by_universal`](AuthenticationClient::signup_by_universal) - Apply to join by universal invitation
//! - [`verify_invite_code`](AuthenticationClient::verify_invite_code) - Check an invitee's one-time code
//!
//! ## Messages
//!
//! Sends one-time codes by SMS and email.
//!
//! - [`send_sms`](AuthenticationClient::send_sms) - Send an SMS
//! - [`send_email`](AuthenticationClient::send_email) - Send an email
//! - [`pre_check_code`](AuthenticationClient::pre_check_code) - Check a one-time code in advance
//!
//! ## WeChat
//!
//! Access tokens, phone numbers, and profile data of WeChat Mini Programs and Official
//! Accounts, fetched through the WeChat identity sources of the application.
//!
//! - [`get_wechat_mp_access_token_info`](AuthenticationClient::get_wechat_mp_access_token_info) - Get a WeChat access token and its expiry
//! - [`decrypt_douyin_mini_program_data`](AuthenticationClient::decrypt_douyin_mini_program_data) - Decrypt Douyin Mini Program user data
//! - [`get_wechat_mp_access_token`](AuthenticationClient::get_wechat_mp_access_token) - Get a WeChat access token (deprecated)
//! - [`decrypt_wechat_mini_program_data`](AuthenticationClient::decrypt_wechat_mini_program_data) - Decrypt WeChat Mini Program data
//! - [`get_wechat_miniprogram_phone`](AuthenticationClient::get_wechat_miniprogram_phone) - Get the phone number of a WeChat Mini Program user
//!
//! ## Applications
//!
//! Information about the application that the client works for.
//!
//! - [`check_app_id_secret`](AuthenticationClient::check_app_id_secret) - Check an application ID and secret
//!
//! ## Events
//!
//! Publishes events on behalf of the signed-in user.
//!
//! - [`pub`](AuthenticationClient::pub) - Publish a custom event as a user
//!
//! ## Files
//!
//! Uploads files such as profile pictures.
//!
//! - [`upload`](AuthenticationClient::upload) - Upload a file
//!
//! ## Public information
//!
//! Information available to everyone: system settings, public keys, and country calling codes.
//!
//! - [`get_system_info`](AuthenticationClient::get_system_info) - Get public server information
//! - [`get_country_list`](AuthenticationClient::get_country_list) - List countries

mod account_binding;
mod applications;
mod approvals;
mod events;
mod files;
mod invitations;
mod messages;
mod mfa;
mod my_resources;
mod oidc;
mod permissions;
mod profile;
mod public;
mod signin;
mod signup;
mod tokens;
mod webauthn;
mod wechat;

pub use account_binding::*;
pub use applications::*;
pub use approvals::*;
pub use events::*;
pub use files::*;
pub use invitations::*;
pub use messages::*;
pub use mfa::*;
pub use my_resources::*;
pub use oidc::*;
pub use permissions::*;
pub use profile::*;
pub use public::*;
pub use signin::*;
pub use signup::*;
pub use tokens::*;
pub use webauthn::*;
pub use wechat::*;

pub use crate::generated::shared::*;
pub use crate::runtime::{AuthenticationClient, AuthenticationClientBuilder};
