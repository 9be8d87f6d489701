//! Who calls: what an attempt says about it, and what can be done when the server does not accept it.

use bytes::Bytes;
use http::Request;
use http::header::{AUTHORIZATION, HeaderValue};

use super::core::Core;
use super::failure::{Failure, Kind};
use super::operation::{Credential, Operation};
use super::redact::Secrets;

/// Who manages the user pool.
#[derive(Clone)]
pub(crate) enum Manager {
    /// Nobody: operations that need a management token are refused.
    Nobody,
    /// Who has this token, as the value of its header.
    Token(HeaderValue),
}

/// What an attempt said about who calls, to be told apart from what a later one says.
#[derive(Default)]
pub(crate) struct Presented {
    pub(crate) management: Option<HeaderValue>,
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
            let token = match credential {
                Credential::App => None,
                Credential::User => user.or(self.user.as_ref()).cloned(),
                Credential::Management => {
                    presented.management = Some(self.management_token(secrets).await?);
                    presented.management.clone()
                }
            };
            if let Some(token) = token {
                request.headers_mut().insert(AUTHORIZATION, token);
            }
        }
        Ok(presented)
    }

    /// The token of who manages the user pool, or what to do to have one.
    async fn management_token(&self, _: &mut Secrets) -> Result<HeaderValue, Failure> {
        match &self.manager {
            Manager::Token(token) => Ok(token.clone()),
            Manager::Nobody => {
                let problem = "it needs a management token: give the builder of a \
                    `ManagementClient` one with `.access_token(\"...\")`";
                Err(Kind::Request(problem.to_owned()).into())
            }
        }
    }

    /// The server did not accept what was presented. Forgets it where a new one can be had, and
    /// says whether that is so.
    pub(crate) fn renew(&self, presented: &Presented) -> bool {
        match (&self.manager, &presented.management) {
            (Manager::Nobody | Manager::Token(_), _) => false,
        }
    }
}
