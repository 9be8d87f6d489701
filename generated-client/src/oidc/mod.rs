//! Login on the sign-in page of GenAuth with OpenID Connect or OAuth 2.0, and everything after it:
//! tokens, user info, and logout.
//!
//! A login has two halves. Between them, store the [`LoginSession`]:
//!
//! ```no_run
//! use genauth::authentication::AuthenticationClient;
//! use genauth::oidc::LoginSession;
//!
//! /// Handles the login route: returns the URL to redirect to, and the session to store.
//! fn begin(client: &AuthenticationClient) -> Result<(String, LoginSession), genauth::Error> {
//!     let login = client.start_login().build()?;
//!     Ok((login.url, login.session))
//! }
//!
//! /// Handles the callback route.
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
//! | To | Call |
//! | --- | --- |
//! | Start and finish a login | [`start_login`], [`finish_login`] |
//! | Refresh tokens | [`refresh_tokens`] |
//! | Get the user's profile | [`user_info`] |
//! | Check whether a token is still active | [`introspect_token`] |
//! | Revoke tokens, end the session in the browser | [`revoke_token`], [`logout_url`] |
//! | Get a token for a program | [`client_credentials`] |
//! | Log in with CAS or SAML | [`cas_login_url`], [`validate_cas_ticket`], [`saml_login_url`] |
//! | Read the server's metadata and keys | [`open_id_configuration`], [`jwks`] |
//!
//! OAuth 2.0 error codes, such as `invalid_grant`, are available from
//! [`Error::oauth_code`](crate::Error::oauth_code).
//!
//! # Standards
//!
//! A login is the authorization code flow of OpenID Connect Core 1.0, section 3.1, or of OAuth 2.0
//! (RFC 6749, section 4.1). As RFC 9700 recommends, each login has its own random `state`, `nonce`,
//! and PKCE verifier (RFC 7636, method `S256`), and a callback that names another issuer is
//! rejected (RFC 9207).
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

// rustdoc lists the methods of the client in the order of these modules.
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
