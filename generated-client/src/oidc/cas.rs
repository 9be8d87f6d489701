//! Applications that speak CAS or SAML: where the login is, and what a CAS ticket says.

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
    // A ticket can be used once.
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

/// Who has logged in by CAS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CasUser {
    /// The name of the user.
    pub user: String,
    /// What else CAS says about the user. Version 1 says nothing.
    pub attributes: JsonObject,
}

/// # Login by CAS or SAML
///
/// For applications that the console has as such: see [`Protocol`](crate::oidc::Protocol).
impl AuthenticationClient {
    /// The URL of the login by CAS, to send the browser to. `service` is where it comes back to,
    /// with a parameter `ticket`. Nothing is sent.
    #[must_use]
    #[doc(alias = "buildAuthorizeUrl")]
    pub fn cas_login_url(&self, service: &str) -> String {
        let mut query = String::new();
        push_pair(&mut query, "service", service);
        let id = percent_encoded(&self.settings.app_id);
        format!("{}/cas-idp/{id}?{query}", self.base_url())
    }

    /// The URL of the login by SAML 2.0, to send the browser to. Nothing is sent.
    #[must_use]
    #[doc(alias = "buildAuthorizeUrl")]
    pub fn saml_login_url(&self) -> String {
        let id = percent_encoded(&self.settings.app_id);
        format!("{}/api/v2/saml-idp/{id}", self.base_url())
    }

    /// Asks by CAS 2.0 for whom a ticket was made. It can be used once. `service` has to be what
    /// the login URL was made with.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let service = "https://app.example.com/cas";
    /// let login = client.cas_login_url(service);
    /// // The browser was sent to `login` and came back with `?ticket=ST-...`
    /// let user = client.validate_cas_ticket("ST-...", service).await?;
    /// println!("{} has logged in", user.user);
    /// # let _ = login;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::is_callback`] if the ticket is not valid, besides what every call can fail with.
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

    /// Asks by CAS 1.0 for whom a ticket was made. It can be used once. `service` has to be what
    /// the login URL was made with.
    ///
    /// # Errors
    /// [`Error::is_callback`] if the ticket is not valid, besides what every call can fail with.
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
    let problem = "the server does not take the ticket: it was used, is too old, or was made for \
        another service";
    Kind::Callback(problem.to_owned())
}

/// The user of an answer by CAS 2.0.
fn user_in(mut answer: JsonObject) -> Option<CasUser> {
    let mut success = match answer.remove("serviceResponse") {
        Some(mut response) => response.get_mut("authenticationSuccess")?.take(),
        None => answer.remove("authenticationSuccess")?,
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

/// What a ticket is validated with.
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
