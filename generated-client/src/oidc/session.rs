//! The state of a login between its two halves.

use subtle::ConstantTimeEq;

use crate::runtime::error::Error;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::Kind;
use crate::runtime::error::redact::Secrets;
use crate::runtime::prelude::{Extra, record};
use crate::shared::secret::Secret;

/// A login in progress, which the callback is checked against.
///
/// Store it per browser, and remove it when the callback arrives: in the session of your web
/// framework, or in an encrypted or signed cookie with `HttpOnly`, `Secure`, and `SameSite=Lax`. It
/// implements `Serialize` and `Deserialize` for that purpose. `Debug` hides its secrets.
///
/// ```
/// use genauth::oidc::LoginSession;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let client = genauth::authentication::AuthenticationClient::builder()
/// #     .app_id("my-app")
/// #     .app_host("http://localhost:3000")
/// #     .redirect_uri("https://app.example.com/callback")
/// #     .build()?;
/// let login = client.start_login().build()?;
/// let stored = serde_json::to_string(&login.session)?;
///
/// let session: LoginSession = serde_json::from_str(&stored)?;
/// assert_eq!(session, login.session);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginSession {
    /// The random value that the callback must repeat, which binds it to this login.
    pub state: Secret,
    /// The random value that the ID token must repeat, which binds it to this login. `None` for
    /// OAuth 2.0 logins.
    pub nonce: Option<Secret>,
    /// The PKCE code verifier (RFC 7636), which proves that the code is exchanged by the client
    /// that started the login. `None` if PKCE was disabled with
    /// [`without_pkce`](super::StartLogin::without_pkce).
    pub code_verifier: Option<Secret>,
    /// The redirect URI, which the token request must repeat.
    pub redirect_uri: String,
    /// The issuer of the login: `{app_host}/oidc`. A callback that names another issuer in `iss`
    /// (RFC 9207) is rejected. `None` for OAuth 2.0 logins.
    pub issuer: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    LoginSession {
        required state = "state",
        optional nonce = "nonce",
        optional code_verifier = "code_verifier",
        required redirect_uri = "redirect_uri",
        optional issuer = "issuer",
    }
}

impl LoginSession {
    /// Checks the callback of this login and returns its authorization code.
    ///
    /// `callback` is the URL that the browser was redirected to, only its query, or the body of a
    /// `response_mode=form_post` request.
    ///
    /// [`finish_login`](crate::authentication::AuthenticationClient::finish_login) calls this
    /// method first.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let session: genauth::oidc::LoginSession = serde_json::from_str(
    /// #     r#"{"state": "af0ifjsldkj", "redirect_uri": "https://app.example.com/callback"}"#,
    /// # )?;
    /// let code = session.code("/callback?code=SplxlOBeZQQYbYS6WxSbIA&state=af0ifjsldkj")?;
    /// assert_eq!(code.expose_secret(), "SplxlOBeZQQYbYS6WxSbIA");
    ///
    /// let forged = session.code("/callback?code=SplxlOBeZQQYbYS6WxSbIA&state=guessed");
    /// assert!(forged.is_err_and(|error| error.is_callback()));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns [`Error::is_callback`] if the callback belongs to another login, or reports that
    /// this login failed. In the latter case, [`Error::oauth_code`] is the reason, such as
    /// `access_denied`.
    pub fn code(&self, callback: &str) -> Result<Secret, Error> {
        self.check(callback).map_err(|failure| {
            let mut secrets = Secrets::default();
            let known =
                [Some(&self.state), self.nonce.as_ref(), self.code_verifier.as_ref()];
            for secret in known.into_iter().flatten() {
                secrets.add(secret.expose_secret());
            }
            failure.finish(None, &secrets)
        })
    }

    fn check(&self, callback: &str) -> Result<Secret, Failure> {
        let callback = Callback::read(callback)?;
        let refused = callback.error.is_some();
        match &callback.state {
            Some(state) if same(state, &self.state) => {}
            // Some servers omit the state from errors. An error grants nothing, so that is safe.
            None if refused => {}
            None => return Err(problem("`state` is missing: start a new login")),
            Some(_) => {
                return Err(problem(
                    "`state` belongs to another login: start a new login, and check that the \
                     session is stored per browser",
                ));
            }
        }
        if let (Some(asked), Some(answered)) = (&self.issuer, &callback.iss)
            && asked != answered
        {
            return Err(problem(
                "`iss` differs from the issuer that the login was started with: start a new \
                 login, and check that each issuer has its own redirect URI",
            ));
        }
        if let Some(error) = callback.error {
            let failure = problem("the server rejected the login");
            return Err(failure.with_oauth(Some(error), callback.error_description));
        }
        let code = callback.code.filter(|code| !code.expose_secret().is_empty());
        code.ok_or_else(|| problem("`code` is missing: pass the whole URL or its query"))
    }
}

/// Whether both are equal and not empty, in constant time.
fn same(one: &Secret, other: &Secret) -> bool {
    let (one, other) = (one.expose_secret(), other.expose_secret());
    !one.is_empty() && bool::from(one.as_bytes().ct_eq(other.as_bytes()))
}

fn problem(text: &str) -> Failure {
    Kind::Callback(text.to_owned()).into()
}

/// The parameters of a callback.
#[derive(Default)]
struct Callback {
    code: Option<Secret>,
    state: Option<Secret>,
    iss: Option<String>,
    error: Option<String>,
    error_description: Option<String>,
}

impl Callback {
    fn read(text: &str) -> Result<Self, Failure> {
        let mut callback = Self::default();
        for (name, value) in form_urlencoded::parse(query(text).as_bytes()) {
            let value = value.into_owned();
            let repeated = match &*name {
                "code" => callback.code.replace(value.into()).is_some(),
                "state" => callback.state.replace(value.into()).is_some(),
                "iss" => callback.iss.replace(value).is_some(),
                "error" => callback.error.replace(value).is_some(),
                "error_description" => {
                    callback.error_description.replace(value).is_some()
                }
                _ => false,
            };
            if repeated {
                return Err(problem(&format!("duplicate parameter `{name}`")));
            }
        }
        Ok(callback)
    }
}

/// Returns the query of a URL or a path, or the text itself if it already is a query.
fn query(text: &str) -> &str {
    let text = text.split_once('#').map_or(text, |(before, _)| before);
    // A query starts with a name and `=`, a URL with a scheme or a slash.
    let is_query =
        text.split(['/', '?']).next().is_some_and(|begin| begin.contains('='));
    match text.split_once('?') {
        Some((_, query)) if !is_query => query,
        _ => text,
    }
}
