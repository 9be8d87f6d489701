//! How an application proves to the server who it is.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use crate::runtime::codec::{Record, View, members};
use crate::runtime::operation::{Body, Credential, Operation};
use crate::shared::secret::Secret;

/// How the application proves who it is where tokens are given out, looked at or revoked.
///
/// It has to be what the console says for the application; the server refuses everything else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientAuthentication {
    /// Its id and secret are members of the body.
    #[default]
    #[doc(alias = "client_secret_post")]
    ClientSecretPost,
    /// Its id and secret are in the header `authorization`.
    #[doc(alias = "client_secret_basic")]
    ClientSecretBasic,
    /// It has no secret, as apps on phones and in browsers: it only says its id.
    #[doc(alias = "none")]
    None,
}

/// An application, and how it proves who it is.
pub(crate) struct Application {
    pub(crate) id: String,
    pub(crate) secret: Option<Secret>,
    pub(crate) token: ClientAuthentication,
    pub(crate) introspection: ClientAuthentication,
    pub(crate) revocation: ClientAuthentication,
}

/// What a request says about the application.
#[derive(Default)]
pub(crate) struct Proof {
    /// Members of the body.
    pub(crate) members: Vec<(&'static str, Secret)>,
    /// The header `authorization`.
    pub(crate) header: Option<HeaderValue>,
}

impl Application {
    /// What to add to a request of this operation. One that says by itself which client it comes
    /// from is left alone: an access key is a client of its own.
    pub(crate) fn proof(
        &self,
        operation: &Operation,
        request: Option<&dyn Record>,
    ) -> Result<Proof, String> {
        let Some((method, option)) = self.method(operation) else {
            return Ok(Proof::default());
        };
        if request.is_some_and(names_client) {
            return Ok(Proof::default());
        }
        let id = ("client_id", Secret::from(self.id.as_str()));
        let secret = self.secret.as_ref().ok_or_else(|| {
            format!(
                "it needs the secret of the application: give the builder of the client one with \
                 `.app_secret(\"...\")`, or, if the application has none, call \
                 `.{option}(ClientAuthentication::None)`"
            )
        });
        Ok(match method {
            ClientAuthentication::ClientSecretPost => Proof {
                members: vec![id, ("client_secret", secret?.clone())],
                header: None,
            },
            ClientAuthentication::ClientSecretBasic => Proof {
                members: Vec::new(),
                header: Some(basic(&self.id, secret?)?),
            },
            ClientAuthentication::None if operation.body == Body::Form => Proof {
                members: vec![id],
                header: None,
            },
            ClientAuthentication::None => Proof::default(),
        })
    }

    /// How the application proves who it is to the operation, and the option that says so.
    fn method(
        &self,
        operation: &Operation,
    ) -> Option<(ClientAuthentication, &'static str)> {
        operation.credentials.iter().find_map(|credential| match credential {
            Credential::Client => Some((self.token, "client_authentication")),
            Credential::ClientIntrospection => {
                Some((self.introspection, "introspection_authentication"))
            }
            Credential::ClientRevocation => {
                Some((self.revocation, "revocation_authentication"))
            }
            Credential::App
            | Credential::User
            | Credential::UserBearer
            | Credential::Management => None,
        })
    }
}

/// Whether the request has a client, or the secret of one, of its own.
fn names_client(request: &dyn Record) -> bool {
    let mut found = false;
    members(request, &mut |name, view| {
        found |= ["client_id", "client_secret"].contains(&name)
            && !matches!(view, View::Absent | View::Null);
    });
    found
}

/// The header, in which neither part is percent-encoded: the server decodes none.
fn basic(id: &str, secret: &Secret) -> Result<HeaderValue, String> {
    let pair = Secret::from(format!("{id}:{}", secret.expose_secret()));
    let encoded = Secret::from(STANDARD.encode(pair.expose_secret()));
    let value = HeaderValue::from_str(&format!("Basic {}", encoded.expose_secret()));
    let mut value = value.map_err(|error| error.to_string())?;
    value.set_sensitive(true);
    Ok(value)
}
