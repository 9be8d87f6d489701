//! Login URLs of CAS and SAML applications, and the validation of CAS tickets.

use http::Method;

use crate::generated::authentication::AuthenticationClient;
use crate::runtime::call::awaitable::Call;
use crate::runtime::call::query::push_pair;
use crate::runtime::error::Error;
use crate::runtime::error::inner::Kind;
use crate::runtime::operation::{Body, Credential, Envelope, Operation};
use crate::runtime::prelude::{Extra, record};
use crate::shared::json::JsonObject;
use crate::shared::percent::percent_encoded;
use crate::shared::secret::Secret;

static VALIDATE_V1: Operation = Operation {
    name: "validateTicketV1",
    method: Method::GET,
    path: "/cas-idp/{appId}/validate",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App],
    // A ticket can be validated only once.
    idempotent: false,
    envelope: Envelope::Text,
    paging: None,
};

static VALIDATE_V2: Operation = Operation {
    name: "validateTicketV2",
    method: Method::GET,
    path: "/cas-idp/{appId}/serviceValidate",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Bare,
    paging: None,
};

/// The user that a CAS ticket was issued for.
///
/// Returned by [`validate_cas_ticket`](AuthenticationClient::validate_cas_ticket) and
/// [`validate_cas_ticket_v1`](AuthenticationClient::validate_cas_ticket_v1).
///
/// ```
/// use genauth::oidc::CasUser;
///
/// fn email(user: &CasUser) -> Option<&str> {
///     user.attributes.get("email")?.as_str()
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CasUser {
    /// The name of the user, as sent by the server.
    pub user: String,
    /// The attributes of the user. Always empty for CAS 1.0, which has none.
    pub attributes: JsonObject,
}

/// # CAS and SAML logins
///
/// For applications that are configured for CAS or SAML 2.0 in the console. See
/// [`Protocol`](crate::oidc::Protocol).
impl AuthenticationClient {
    /// Returns the CAS login URL to redirect the browser to. Sends no request.
    ///
    /// After the login, the browser returns to the URL `service` with the query parameter `ticket`,
    /// which [`validate_cas_ticket`](Self::validate_cas_ticket) accepts.
    ///
    /// ```
    /// # fn main() -> Result<(), genauth::Error> {
    /// use genauth::authentication::AuthenticationClient;
    ///
    /// let client = AuthenticationClient::builder()
    ///     .app_id("my-app")
    ///     .app_host("http://localhost:3000")
    ///     .build()?;
    /// assert_eq!(
    ///     client.cas_login_url("https://app.example.com/cas"),
    ///     "http://localhost:3000/cas-idp/my-app?service=https%3A%2F%2Fapp.example.com%2Fcas"
    /// );
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[doc(alias = "buildAuthorizeUrl")]
    pub fn cas_login_url(&self, service: &str) -> String {
        let mut query = String::new();
        push_pair(&mut query, "service", service);
        let id = percent_encoded(&self.settings.app_id);
        format!("{}/cas-idp/{id}?{query}", self.base_url())
    }

    /// Returns the SAML 2.0 login URL to redirect the browser to. Sends no request.
    ///
    /// ```
    /// # fn main() -> Result<(), genauth::Error> {
    /// use genauth::authentication::AuthenticationClient;
    ///
    /// let client = AuthenticationClient::builder()
    ///     .app_id("my-app")
    ///     .app_host("http://localhost:3000")
    ///     .build()?;
    /// assert_eq!(client.saml_login_url(), "http://localhost:3000/api/v2/saml-idp/my-app");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[doc(alias = "buildAuthorizeUrl")]
    pub fn saml_login_url(&self) -> String {
        let id = percent_encoded(&self.settings.app_id);
        format!("{}/api/v2/saml-idp/{id}", self.base_url())
    }

    /// Validates a CAS 2.0 ticket and returns its user.
    ///
    /// `ticket` is the query parameter of the callback, and `service` must equal the one that the
    /// login URL was created with. A ticket can be validated only once, so the call is never
    /// retried after the request may have been sent.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let service = "https://app.example.com/cas";
    /// let login = client.cas_login_url(service);
    /// // The browser was redirected to `login` and returned with `?ticket=ST-...`.
    /// let user = client.validate_cas_ticket("ST-...", service).await?;
    /// println!("{} logged in", user.user);
    /// # let _ = login;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns [`Error::is_callback`] if the server rejects the ticket, and otherwise any error of
    /// an API call.
    #[doc(alias = "validateTicketV2")]
    pub async fn validate_cas_ticket(
        &self,
        ticket: impl Into<Secret>,
        service: &str,
    ) -> Result<CasUser, Error> {
        let ticket = self.ticket(ticket.into(), service, Some("JSON"));
        let call: Call<JsonObject> = self.call(&VALIDATE_V2, Some(&ticket));
        let answer = call.await?.data;
        user_in(answer).ok_or_else(|| self.failed(VALIDATE_V2.name, not_valid()))
    }

    /// Validates a CAS 1.0 ticket and returns its user, without attributes.
    ///
    /// The same rules apply as for [`validate_cas_ticket`](Self::validate_cas_ticket).
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let service = "https://app.example.com/cas";
    /// let user = client.validate_cas_ticket_v1("ST-...", service).await?;
    /// assert!(user.attributes.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns [`Error::is_callback`] if the server rejects the ticket, and otherwise any error of
    /// an API call.
    #[doc(alias = "validateTicketV1")]
    pub async fn validate_cas_ticket_v1(
        &self,
        ticket: impl Into<Secret>,
        service: &str,
    ) -> Result<CasUser, Error> {
        let ticket = self.ticket(ticket.into(), service, None);
        let call: Call<String> = self.call(&VALIDATE_V1, Some(&ticket));
        let answer = call.await?.data;
        let mut lines = answer.lines().map(str::trim);
        match (lines.next(), lines.next()) {
            (Some("yes"), Some(user)) if !user.is_empty() => Ok(CasUser {
                user: user.to_owned(),
                attributes: JsonObject::new(),
            }),
            _ => Err(self.failed(VALIDATE_V1.name, not_valid())),
        }
    }

    fn ticket(&self, ticket: Secret, service: &str, format: Option<&str>) -> CasTicket {
        CasTicket {
            app_id: self.settings.app_id.clone(),
            service: service.to_owned(),
            ticket,
            format: format.map(str::to_owned),
            extra: Extra::default(),
        }
    }
}

fn not_valid() -> Kind {
    let problem = "invalid ticket: it was already used, has expired, or was issued for another \
        service; start a new login";
    Kind::Callback(problem.to_owned())
}

/// Reads the user from a CAS 2.0 response.
fn user_in(mut answer: JsonObject) -> Option<CasUser> {
    const SUCCESS: &str = "authenticationSuccess";
    let success = match answer.get_mut("serviceResponse") {
        Some(response) => response.get_mut(SUCCESS)?,
        None => answer.get_mut(SUCCESS)?,
    };
    let user = success.get("user")?.as_str().filter(|it| !it.is_empty())?.to_owned();
    let attributes = success.get_mut("attributes").map(serde_json::Value::take);
    Some(CasUser {
        user,
        attributes: attributes
            .and_then(|it| it.as_object().cloned())
            .unwrap_or_default(),
    })
}

/// The request parameters of a ticket validation.
struct CasTicket {
    app_id: String,
    service: String,
    ticket: Secret,
    format: Option<String>,
    extra: Extra,
}

record! {
    CasTicket {
        required app_id = "appId",
        required service = "service",
        required ticket = "ticket",
        optional format = "format",
    }
}
