//! Login on the sign-in page of GenAuth, by OpenID Connect or OAuth 2.0, and what follows it.
//!
//! A login has two halves, and what is kept between them is a [`LoginSession`]:
//!
//! ```no_run
//! use genauth::authentication::AuthenticationClient;
//! use genauth::oidc::LoginSession;
//!
//! /// Answers the request for a login with the URL to redirect to.
//! fn begin(client: &AuthenticationClient) -> Result<(String, LoginSession), genauth::Error> {
//!     let login = client.start_login().build()?;
//!     Ok((login.url, login.session))
//! }
//!
//! /// Answers the callback.
//! async fn end(
//!     client: &AuthenticationClient,
//!     session: LoginSession,
//!     url: &str,
//! ) -> Result<(), genauth::Error> {
//!     let tokens = client.finish_login(&session, url).await?.tokens;
//!     println!("signed in for {} seconds", tokens.expire_in);
//!     Ok(())
//! }
//!
//! # fn main() -> Result<(), genauth::Error> {
//! let client = AuthenticationClient::builder()
//!     .app_id("64f0c1d2e3a4b5c6d7e8f901")
//!     .app_secret("9f86d081884c7d659a2feaa0c55ad015")
//!     .app_host("https://example.genauth.ai")
//!     .redirect_uri("https://app.example.com/callback")
//!     .scope("openid profile email")
//!     .build()?;
//! # let _ = (client, begin, end);
//! # Ok(())
//! # }
//! ```
//!
//! | To | call |
//! | --- | --- |
//! | begin a login, finish it | [`start_login`], [`finish_login`] |
//! | get new tokens | [`refresh_tokens`] |
//! | know who the user is | [`user_info`] |
//! | know whether a token is still good | [`introspect_token`] |
//! | end tokens, end the session in the browser | [`revoke_token`], [`logout_url`] |
//! | get a token for a program | [`client_credentials`] |
//! | log in by CAS or SAML | [`cas_login_url`], [`validate_cas_ticket`], [`saml_login_url`] |
//! | read the server's metadata and keys | [`open_id_configuration`], [`jwks`] |
//!
//! What OAuth 2.0 calls errors has its code in [`Error::oauth_code`](crate::Error::oauth_code).
//!
//! [`start_login`]: crate::authentication::AuthenticationClient::start_login
//! [`finish_login`]: crate::authentication::AuthenticationClient::finish_login
//! [`refresh_tokens`]: crate::authentication::AuthenticationClient::refresh_tokens
//! [`user_info`]: crate::authentication::AuthenticationClient::user_info
//! [`introspect_token`]: crate::authentication::AuthenticationClient::introspect_token
//! [`revoke_token`]: crate::authentication::AuthenticationClient::revoke_token
//! [`logout_url`]: crate::authentication::AuthenticationClient::logout_url
//! [`client_credentials`]: crate::authentication::AuthenticationClient::client_credentials
//! [`cas_login_url`]: crate::authentication::AuthenticationClient::cas_login_url
//! [`validate_cas_ticket`]: crate::authentication::AuthenticationClient::validate_cas_ticket
//! [`saml_login_url`]: crate::authentication::AuthenticationClient::saml_login_url
//! [`open_id_configuration`]: crate::authentication::AuthenticationClient::open_id_configuration
//! [`jwks`]: crate::authentication::AuthenticationClient::jwks

// The page of the client has the methods in this order.
mod start;

mod finish;
#[cfg(feature = "verify")]
mod id_token;
mod pkce;
mod session;
mod tokens;

mod logout;

mod cas;

pub use crate::runtime::client::authentication::Protocol;
pub use crate::runtime::credentials::application::ClientAuthentication;
pub use cas::CasUser;
pub use finish::FinishedLogin;
pub use logout::LogoutUrl;
pub use pkce::code_challenge;
pub use session::LoginSession;
pub use start::{ResponseMode, StartLogin, StartedLogin};
