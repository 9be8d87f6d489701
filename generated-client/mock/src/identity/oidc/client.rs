//! Applications as clients of the provider, and their authentication (RFC 6749, section 2.3).

use serde_json::Value;

use super::parameters::Parameters;
use crate::call::{Failure, Incoming};
use crate::identity::client_authentication::Presented;
use crate::state::Store;

/// An endpoint at which applications authenticate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Endpoint {
    Token,
    Introspection,
    Revocation,
}

impl Endpoint {
    /// Returns the setting with the method by which an application authenticates.
    fn setting(self) -> &'static str {
        match self {
            Self::Token => "token_endpoint_auth_method",
            Self::Introspection => "introspection_endpoint_auth_method",
            Self::Revocation => "revocation_endpoint_auth_method",
        }
    }
}

/// Returns the ID of the application that sent a request, which must authenticate by the method
/// that is configured for it.
pub(super) fn authenticate(
    store: &Store,
    incoming: &Incoming,
    form: &Parameters,
    endpoint: Endpoint,
) -> Result<String, Failure> {
    let (id, secret) = (form.get("client_id"), form.get("client_secret"));
    let presented = Presented::new(incoming, id, secret);
    let id = presented.id().ok_or_else(|| invalid("`client_id` is missing"))?;
    let app = store.get("application", id);
    let app =
        app.ok_or_else(|| invalid(format!("the application `{id}` does not exist")))?;
    presented.check(id, app, endpoint.setting()).map_err(invalid)?;
    Ok(id.to_owned())
}

/// Returns the ID of the access key that a program sent in place of an application.
pub(super) fn access_key<'a>(
    store: &Store,
    form: &'a Parameters,
) -> Result<&'a str, Failure> {
    let (id, secret) = (form.required("client_id")?, form.required("client_secret")?);
    let item = store.get("access-key", id);
    let expected =
        item.and_then(|item| item.get("accessKeySecret")).and_then(Value::as_str);
    if expected == Some(secret) {
        return Ok(id);
    }
    Err(invalid("the access key does not exist, or its secret is wrong"))
}

fn invalid(message: impl Into<String>) -> Failure {
    Failure::oauth(401, "invalid_client", message)
}
