//! Sign-in and sign-up with a form of your own, in one line each.
//!
//! They are short forms of
//! [`sign_in_by_credentials`](crate::authentication::AuthenticationClient::sign_in_by_credentials) and
//! [`sign_up`](crate::authentication::AuthenticationClient::sign_up), with the options of those.
//! Where the sign-in page of GenAuth will do, take [`oidc`](crate::oidc): it can do more, and the
//! password does not pass through your server.
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
//!     Ok(answer) => println!("signed in for {} seconds", answer.data.expire_in),
//!     Err(error) => match error.api_code() {
//!         Some(ApiCode::WrongPassword | ApiCode::WrongAccountOrPassword) => println!("try again"),
//!         Some(ApiCode::MfaRequiredByUser) => {
//!             // What the server needs to go on is in the error's data.
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
//! Steps that a sign-in still needs are errors with an [`ApiCode`](crate::ApiCode) of their own: a
//! second factor, a new password, an account to bind. What the server sends with them is read by
//! [`Error::data`](crate::Error::data).

mod credentials;
mod sign_up;

pub use credentials::SignIn;
pub use sign_up::SignUp;
