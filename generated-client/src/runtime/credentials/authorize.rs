//! What an attempt says about who calls, and what can be done when the server does not accept it.

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

/// Everyone for whom a client can speak.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) brand: Brand,
    /// Sent where the server may want to know the user.
    pub(crate) user: Option<HeaderValue>,
    /// The application, for operations that it has to prove itself to.
    pub(crate) application: Option<Arc<Application>>,
    /// Who calls where the server wants to know who manages the user pool.
    pub(crate) manager: Manager,
}

/// Who manages the user pool.
#[derive(Clone)]
pub(crate) enum Manager {
    /// Nobody: operations that need a management token are refused.
    Nobody,
    /// Who has this token, as the value of its header.
    Token(HeaderValue),
    /// Who has an access key, and gets tokens for it.
    Tokens(Arc<ManagementTokens>),
    /// Who has an access key, and signs each request with it.
    #[cfg(feature = "signature")]
    Signs(Arc<AccessKey>),
}

/// A management token for one attempt.
#[derive(Clone)]
pub(crate) struct Presented {
    pub(crate) token: Arc<ManagementToken>,
    /// Whether the call waited for this token, so that a newer one will not be accepted either.
    pub(crate) is_fresh: bool,
}

impl Credentials {
    /// The management token for an attempt that needs one, if it is one that can be replaced. It may
    /// have to be fetched.
    pub(crate) async fn management_token(&self) -> Result<Option<Presented>, Failure> {
        match &self.manager {
            Manager::Tokens(tokens) => {
                let (token, is_fresh) = tokens.get().await.map_err(Failure::no_token)?;
                Ok(Some(Presented { token, is_fresh }))
            }
            Manager::Nobody => {
                let problem = "it needs an access key: give the builder of a `ManagementClient` \
                    one with `.access_key_id(\"...\")` and `.access_key_secret(\"...\")`, or a \
                    management token with `.access_token(\"...\")`";
                Err(Kind::Request(problem.to_owned()).into())
            }
            _ => Ok(None),
        }
    }

    /// The newest token in place of one that was got before a wait.
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

    /// Adds to a request what says who calls. `target` is its path and query without the base path
    /// of the host.
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
                // Is in the request already, since it may be a part of the body.
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
                    // What the user says goes first.
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

    /// The access key, if the client has one.
    #[cfg(feature = "events")]
    pub(crate) fn access_key(&self) -> Option<&AccessKey> {
        match &self.manager {
            Manager::Nobody | Manager::Token(_) => None,
            Manager::Tokens(tokens) => Some(tokens.key()),
            Manager::Signs(key) => Some(key),
        }
    }

    /// Whether a header is part of a signature, so that nobody else may set it.
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

    /// After the server rejected a token: waits for another one, if one can be had that the server
    /// may accept, and says whether it can.
    pub(crate) async fn replace(&self, rejected: &Presented) -> Result<bool, Failure> {
        match &self.manager {
            Manager::Tokens(tokens) => {
                let replaced = tokens.replace(&rejected.token).await;
                replaced.map_err(Failure::no_token)
            }
            _ => Ok(false),
        }
    }

    /// After the server rejected a token that was fetched for the very call.
    pub(crate) fn keep_rejected(&self) {
        if let Manager::Tokens(tokens) = &self.manager {
            tokens.keep_rejected();
        }
    }
}

/// The token of a user as a bearer token.
fn bearer(token: &HeaderValue) -> Result<HeaderValue, Failure> {
    let value = HeaderValue::from_bytes(&[b"Bearer ", token.as_bytes()].concat());
    let mut value = value.map_err(|error| Kind::Request(error.to_string()))?;
    value.set_sensitive(true);
    Ok(value)
}

fn unnamed(error: http::Error) -> Failure {
    Kind::Request(error.to_string()).into()
}
