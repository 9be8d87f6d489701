//! How an application authenticates to the server.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use crate::runtime::codec::{Record, View, members};
use crate::runtime::operation::{Body, Credential, Operation};
use crate::shared::secret::Secret;

/// How the application authenticates to the token, introspection, and revocation endpoints (RFC
/// 6749, section 2.3).
///
/// It must match the setting in the console; the server rejects any other method.
///
/// ```
/// use genauth::authentication::AuthenticationClient;
/// use genauth::oidc::ClientAuthentication;
///
/// # fn main() -> Result<(), genauth::Error> {
/// let client = AuthenticationClient::builder()
///     .app_id("64f0c1d2e3a4b5c6d7e8f901")
///     .app_host("https://example.genauth.ai")
/// #   .app_host("http://localhost:3000")
///     .client_authentication(ClientAuthentication::None)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientAuthentication {
    /// `client_secret_post`: sends the app ID and the app secret in the request body.
    #[default]
    #[doc(alias = "client_secret_post")]
    ClientSecretPost,
    /// `client_secret_basic`: sends the app ID and the app secret in the header `authorization`
    /// (Basic, RFC 7617).
    ///
    /// Neither value is percent-encoded first, although RFC 6749, section 2.3.1, requires it,
    /// because the server does not decode them.
    #[doc(alias = "client_secret_basic")]
    ClientSecretBasic,
    /// `none`: sends only the app ID, for public clients without a secret, such as mobile and
    /// browser apps.
    #[doc(alias = "none")]
    None,
}

/// An application and how it authenticates.
pub(crate) struct Application {
    pub(crate) id: String,
    pub(crate) secret: Option<Secret>,
    pub(crate) token: ClientAuthentication,
    pub(crate) introspection: ClientAuthentication,
    pub(crate) revocation: ClientAuthentication,
}

/// The credentials of the application in a request.
#[derive(Default)]
pub(crate) struct Proof {
    /// Fields of the body.
    pub(crate) members: Vec<(&'static str, Secret)>,
    /// The header `authorization`.
    pub(crate) header: Option<HeaderValue>,
}

impl Application {
    /// Returns the credentials to add to a request of this operation. A request that names a client
    /// itself gets none: an access key is a client of its own.
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
                "this operation requires the app secret: call `.app_secret(\"...\")` on the \
                 client builder, or, if the application has no secret, \
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

    /// Returns how the application authenticates to the operation, and the option for that.
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

/// Returns whether the request itself has a client ID or a client secret.
fn names_client(request: &dyn Record) -> bool {
    let mut found = false;
    members(request, &mut |name, view| {
        found |= ["client_id", "client_secret"].contains(&name)
            && !matches!(view, View::Absent | View::Null);
    });
    found
}

/// Returns the header of RFC 7617. The parts are not percent-encoded, because the server does not
/// decode them.
fn basic(id: &str, secret: &Secret) -> Result<HeaderValue, String> {
    let pair = Secret::from(format!("{id}:{}", secret.expose_secret()));
    let encoded = Secret::from(STANDARD.encode(pair.expose_secret()));
    let value = HeaderValue::from_str(&format!("Basic {}", encoded.expose_secret()));
    let mut value = value.map_err(|error| error.to_string())?;
    value.set_sensitive(true);
    Ok(value)
}
