//! Adds credentials to attempts, and replaces them if the server rejects them.

use std::sync::Arc;

use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

#[cfg(any(feature = "signature", feature = "events"))]
use super::access_key::AccessKey;
use super::application::Application;
use super::management_token::{ManagementToken, ManagementTokens};
#[cfg(feature = "signature")]
use super::signature::Signed;
use crate::runtime::brand::Brand;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::Kind;
use crate::runtime::operation::{Credential, Operation};

/// The credentials of a client.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) brand: Brand,
    /// The access token of the signed-in user.
    pub(crate) user: Option<HeaderValue>,
    /// The application, for operations that require its secret.
    pub(crate) application: Option<Arc<Application>>,
    /// The credentials for the management API.
    pub(crate) manager: Manager,
}

/// The credentials for the management API.
#[derive(Clone)]
pub(crate) enum Manager {
    /// None: operations that require a management token fail.
    Nobody,
    /// A management token, as a header value.
    Token(HeaderValue),
    /// An access key, and the tokens that are fetched with it.
    Tokens(Arc<ManagementTokens>),
    /// An access key that signs each request.
    #[cfg(feature = "signature")]
    Signs(Arc<AccessKey>),
}

/// The management token of one attempt.
#[derive(Clone)]
pub(crate) struct Presented {
    pub(crate) token: Arc<ManagementToken>,
    /// Whether the call waited for this token, so that a newer one would be rejected as well.
    pub(crate) is_fresh: bool,
}

impl Credentials {
    /// Returns the management token of an attempt, if the operation requires one that can be
    /// replaced. Fetches it if necessary.
    pub(crate) async fn management_token(&self) -> Result<Option<Presented>, Failure> {
        match &self.manager {
            Manager::Tokens(tokens) => {
                let (token, is_fresh) = tokens.get().await.map_err(Failure::no_token)?;
                Ok(Some(Presented { token, is_fresh }))
            }
            Manager::Nobody => {
                let problem = "this operation requires an access key: call \
                    `.access_key_id(\"...\")` and `.access_key_secret(\"...\")` on the \
                    `ManagementClient` builder, or pass a management token with \
                    `.access_token(\"...\")`";
                Err(Kind::Request(problem.to_owned()).into())
            }
            _ => Ok(None),
        }
    }

    /// Replaces a token that was obtained before a wait by the current one.
    pub(crate) fn update(&self, presented: &mut Presented) {
        if let Manager::Tokens(tokens) = &self.manager
            && let Some(token) = tokens.newest()
            && !Arc::ptr_eq(&token, &presented.token)
        {
            *presented = Presented {
                token,
                is_fresh: false,
            };
        }
    }

    /// Adds the credentials to a request. `target` is its path and query without the base path.
    pub(crate) fn authorize(
        &self,
        operation: &Operation,
        user: Option<&HeaderValue>,
        presented: Option<&Presented>,
        target: &str,
        request: &mut Request<Bytes>,
    ) -> Result<(), Failure> {
        for credential in operation.credentials {
            let user = match credential {
                Credential::App => None,
                // Already in the request, because it may be part of the body.
                Credential::Client
                | Credential::ClientIntrospection
                | Credential::ClientRevocation => None,
                Credential::User => user.or(self.user.as_ref()).cloned(),
                Credential::UserBearer => {
                    user.or(self.user.as_ref()).map(bearer).transpose()?
                }
                Credential::Management => {
                    self.authorize_manager(presented, target, request)?;
                    None
                }
            };
            if let Some(token) = user {
                request.headers_mut().insert(AUTHORIZATION, token);
            }
        }
        Ok(())
    }

    #[cfg_attr(
        not(feature = "signature"),
        allow(unused_variables, reason = "nothing is signed")
    )]
    fn authorize_manager(
        &self,
        presented: Option<&Presented>,
        target: &str,
        request: &mut Request<Bytes>,
    ) -> Result<(), Failure> {
        let headers = request.headers_mut();
        match &self.manager {
            Manager::Nobody => {}
            Manager::Token(token) => {
                headers.insert(AUTHORIZATION, token.clone());
            }
            Manager::Tokens(_) => {
                let Some(Presented { token, .. }) = presented else { return Ok(()) };
                headers.insert(AUTHORIZATION, token.authorization.clone());
                if let Some(id) = &token.user_pool_id {
                    // An explicit header takes precedence.
                    let name = self.brand.header("userpool-id").map_err(unnamed)?;
                    headers.entry(name).or_insert_with(|| id.clone());
                }
            }
            #[cfg(feature = "signature")]
            Manager::Signs(key) => {
                let (path, query) = target.split_once('?').unwrap_or((target, ""));
                let (method, body) = (request.method().clone(), request.body().clone());
                let signed = Signed {
                    method: &method,
                    path,
                    query,
                    body: &body,
                };
                key.signer(self.brand)
                    .sign(signed, request.headers_mut())
                    .map_err(|error| Kind::Request(error.to_string()))?;
            }
        }
        Ok(())
    }

    /// Returns the access key, if the client has one.
    #[cfg(feature = "events")]
    pub(crate) fn access_key(&self) -> Option<&AccessKey> {
        match &self.manager {
            Manager::Nobody | Manager::Token(_) => None,
            Manager::Tokens(tokens) => Some(tokens.key()),
            Manager::Signs(key) => Some(key),
        }
    }

    /// Returns whether the header is part of a signature, so that a call must not set it.
    #[cfg_attr(
        not(feature = "signature"),
        allow(unused_variables, reason = "there are no signatures")
    )]
    pub(crate) fn owns(&self, name: &HeaderName) -> bool {
        match &self.manager {
            #[cfg(feature = "signature")]
            Manager::Signs(key) => key.signer(self.brand).owns(name),
            _ => false,
        }
    }

    /// Waits for another token after the server rejected one, and returns whether there is one that
    /// the server may accept.
    pub(crate) async fn replace(&self, rejected: &Presented) -> Result<bool, Failure> {
        match &self.manager {
            Manager::Tokens(tokens) => {
                let replaced = tokens.replace(&rejected.token).await;
                replaced.map_err(Failure::no_token)
            }
            _ => Ok(false),
        }
    }

    /// Records that the server rejected a token that was fetched for the call itself.
    pub(crate) fn keep_rejected(&self) {
        if let Manager::Tokens(tokens) = &self.manager {
            tokens.keep_rejected();
        }
    }
}

/// Returns the token of a user as a bearer token.
fn bearer(token: &HeaderValue) -> Result<HeaderValue, Failure> {
    let value = HeaderValue::from_bytes(&[b"Bearer ", token.as_bytes()].concat());
    let mut value = value.map_err(|error| Kind::Request(error.to_string()))?;
    value.set_sensitive(true);
    Ok(value)
}

fn unnamed(error: http::Error) -> Failure {
    Kind::Request(error.to_string()).into()
}
