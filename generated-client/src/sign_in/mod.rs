//! Sign-in and sign-up with your own form instead of the sign-in page of GenAuth.
//!
//! The methods are shortcuts for
//! [`sign_in_by_credentials`](crate::authentication::AuthenticationClient::sign_in_by_credentials)
//! and [`sign_up`](crate::authentication::AuthenticationClient::sign_up) and support the same
//! options. Prefer the sign-in page ([`oidc`](crate::oidc)) where possible: it has more features,
//! and the password does not pass through your server.
//!
//! ```no_run
//! # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
//! use genauth::{ApiCode, JsonObject};
//!
//! let outcome = client
//!     .sign_in_by_email_password("test@example.com", "passw0rd")
//!     .client_ip("203.0.113.7")
//!     .scope("openid profile offline_access")
//!     .await;
//! match outcome {
//!     Ok(response) => println!("signed in for {} seconds", response.data.expire_in),
//!     Err(error) => match error.api_code() {
//!         Some(ApiCode::WrongPassword | ApiCode::WrongAccountOrPassword) => println!("try again"),
//!         Some(ApiCode::MfaRequiredByUser) => {
//!             // The data of the error contains what the next step requires.
//!             let next: Option<JsonObject> = error.data();
//!             println!("second factor: {:?}", next.map(|it| it.keys().cloned().collect::<Vec<_>>()));
//!         }
//!         _ => return Err(error),
//!     },
//! }
//! # Ok(())
//! # }
//! ```
//!
//! If a sign-in requires another step, such as a second factor, a new password, or an account to
//! bind, the call returns an error with the [`ApiCode`](crate::ApiCode) of that step. Read the data
//! that the server sends for it with [`Error::data`](crate::Error::data).

mod credentials;
mod sign_up;

pub use credentials::SignIn;
pub use sign_up::SignUp;
