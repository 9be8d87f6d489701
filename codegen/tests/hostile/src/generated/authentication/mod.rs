// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Ends in a backslash \\
//!
//! ## Type | \`t\`
//!
//! Operations with names that Rust keeps for itself.
//!
//! - [`type`](AuthenticationClient::type) - Send | every \<name\> that hurts
//! - [`clone_`](AuthenticationClient::clone_) - Fill the path and the query
//! - [`builder_`](AuthenticationClient::builder_) - Mix path, query and body
//! - [`await`](AuthenticationClient::await) - Remove everything (deprecated)
//! - [`bare_answer`](AuthenticationClient::bare_answer) - Answer without envelope
//! - [`answer_secret`](AuthenticationClient::answer_secret) - Answer a secret
//! - [`answer_tokens`](AuthenticationClient::answer_tokens) - Answer JSON that is secret
//! - [`answer_token_names`](AuthenticationClient::answer_token_names) - Answer what sounds like a secret
//! - [`list_pages`](AuthenticationClient::list_pages) - List pages
//! - [`list_cursors`](AuthenticationClient::list_cursors) - List from a cursor
//! - [`list_all`](AuthenticationClient::list_all) - List all
//! - [`list_nothing`](AuthenticationClient::list_nothing) - List nothing
//! - [`send_form`](AuthenticationClient::send_form) - Send a form
//! - [`send_files`](AuthenticationClient::send_files) - Send files
//! - [`grow`](AuthenticationClient::grow) - Grow a tree
//!
//! ## mod
//!
//! A group whose DTOs refer to another group.
//!
//! - [`self_`](AuthenticationClient::self_) - Send what needs a struct
//! - [`next`](AuthenticationClient::next) - Send operators
//!
//! ## Names
//!
//! A group of names that are taken.
//!
//! - [`publish_`](AuthenticationClient::publish_) - Use a name
//! - [`subscribe_`](AuthenticationClient::subscribe_) - Use a name
//! - [`user_info_`](AuthenticationClient::user_info_) - Use a name
//! - [`transport_`](AuthenticationClient::transport_) - Use a name
//! - [`app_id_`](AuthenticationClient::app_id_) - Use a name
//! - [`exchange_code_`](AuthenticationClient::exchange_code_) - Use a name
//! - [`refresh_tokens_`](AuthenticationClient::refresh_tokens_) - Use a name
//! - [`start_login_`](AuthenticationClient::start_login_) - Use a name
//! - [`ticket_`](AuthenticationClient::ticket_) - Use a name
//! - [`exchange_`](AuthenticationClient::exchange_) - Use a name
//! - [`failed_`](AuthenticationClient::failed_) - Use a name
//! - [`sign_in_by_ad_`](AuthenticationClient::sign_in_by_ad_) - Use a name
//! - [`validate_cas_ticket_`](AuthenticationClient::validate_cas_ticket_) - Use a name
//! - [`logout_url_`](AuthenticationClient::logout_url_) - Use a name
//! - [`password_key_`](AuthenticationClient::password_key_) - Use a name
//! - [`total_timeout_`](AuthenticationClient::total_timeout_) - Use a name
//! - [`base_url_`](AuthenticationClient::base_url_) - Use a name
//! - [`con`](AuthenticationClient::con) - Use a name
//! - [`aux`](AuthenticationClient::aux) - Use a name
//! - [`nul`](AuthenticationClient::nul) - Use a name
//! - [`readme`](AuthenticationClient::readme) - Use a name
//! - [`step`](AuthenticationClient::step) - Send numbered names

mod mod_els;
mod names;
mod only_schemas;
mod type_;

pub use mod_els::*;
pub use names::*;
pub use only_schemas::*;
pub use type_::*;

pub use crate::generated::shared::*;
pub use crate::runtime::{AuthenticationClient, AuthenticationClientBuilder};
