//! Who calls: what an attempt says about it, and what can be done when the server does not accept it.

use std::sync::Arc;

use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

#[cfg(feature = "signature")]
use super::access_key::AccessKey;
use super::core::Core;
use super::failure::{Failure, Kind};
use super::management_token::{ManagementToken, ManagementTokens};
use super::operation::{Credential, Operation};
use super::redact::Secrets;
#[cfg(feature = "signature")]
use super::signature::Signed;

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

/// What an attempt said about who calls, to be told apart from what a later one says.
#[derive(Default)]
pub(crate) struct Presented {
    management: Option<Arc<ManagementToken>>,
}

impl Core {
    /// Adds to a request what says who calls. Secrets that nobody knew before go into `secrets`.
    pub(crate) async fn authorize(
        &self,
        operation: &Operation,
        user: Option<&HeaderValue>,
        request: &mut Request<Bytes>,
        secrets: &mut Secrets,
    ) -> Result<Presented, Failure> {
        let mut presented = Presented::default();
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
                    presented.management =
                        self.authorize_manager(request, secrets).await?;
                    None
                }
            };
            if let Some(token) = user {
                request.headers_mut().insert(AUTHORIZATION, token);
            }
        }
        Ok(presented)
    }

    /// Says who manages the user pool, or what to do to have one. Gives back the token, if it is one
    /// that can be replaced.
    async fn authorize_manager(
        &self,
        request: &mut Request<Bytes>,
        secrets: &mut Secrets,
    ) -> Result<Option<Arc<ManagementToken>>, Failure> {
        match &self.manager {
            Manager::Nobody => {
                let problem = "it needs an access key: give the builder of a `ManagementClient` \
                    one with `.access_key_id(\"...\")` and `.access_key_secret(\"...\")`, or a \
                    management token with `.access_token(\"...\")`";
                Err(Kind::Request(problem.to_owned()).into())
            }
            Manager::Token(token) => {
                request.headers_mut().insert(AUTHORIZATION, token.clone());
                Ok(None)
            }
            Manager::Tokens(tokens) => {
                let token = tokens.get().await.map_err(Failure::no_token)?;
                secrets.add(token.text.expose_secret());
                let headers = request.headers_mut();
                headers.insert(AUTHORIZATION, token.authorization.clone());
                if let (Some(id), Ok(name)) =
                    (&token.user_pool_id, self.brand.header("userpool-id"))
                {
                    // What the user says goes first.
                    headers.entry(name).or_insert_with(|| id.clone());
                }
                Ok(Some(token))
            }
            #[cfg(feature = "signature")]
            Manager::Signs(key) => {
                self.sign(key, request)?;
                Ok(None)
            }
        }
    }

    #[cfg(feature = "signature")]
    fn sign(
        &self,
        key: &AccessKey,
        request: &mut Request<Bytes>,
    ) -> Result<(), Failure> {
        let target = request.uri().to_string();
        let target = target.strip_prefix(&self.base).unwrap_or(&target);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (method, body) = (request.method().clone(), request.body().clone());
        let signed = Signed {
            method: &method,
            path,
            query,
            body: &body,
        };
        let signer = key.signer(self.brand);
        signer
            .sign(signed, request.headers_mut())
            .map_err(|error| Kind::Request(error.to_string()).into())
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

    /// The server did not accept what was presented. Forgets it where a new one can be had, and
    /// says whether that is so.
    pub(crate) fn renew(&self, presented: &Presented) -> bool {
        match (&self.manager, &presented.management) {
            (Manager::Tokens(tokens), Some(token)) => {
                tokens.refused(token);
                true
            }
            _ => false,
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
