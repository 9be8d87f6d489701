//! What has to be kept between the beginning of a login and its end.

use subtle::ConstantTimeEq;

use crate::runtime::error::Error;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::Kind;
use crate::runtime::error::redact::Secrets;
use crate::runtime::prelude::{Extra, record};
use crate::shared::secret::Secret;

/// One login on its way: what the callback is checked against.
///
/// Keep it where only this browser leads to it, and take it out when the callback comes: in the
/// session of the web framework, or in a cookie that is encrypted or signed, `HttpOnly`, `Secure`
/// and `SameSite=Lax`. It is `Serialize` and `Deserialize` for that; `Debug` hides its secrets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginSession {
    /// Comes back with the callback, and proves that it answers this login.
    pub state: Secret,
    /// Comes back in the ID token, and proves that it was made for this login. Logins by OAuth 2.0
    /// have none.
    pub nonce: Option<Secret>,
    /// Proves to the server that who exchanges the code has begun the login.
    pub code_verifier: Option<Secret>,
    /// Where the browser comes back to.
    pub redirect_uri: String,
    /// Who was asked: `{app_host}/oidc`. A callback that names another issuer, as RFC 9207 has it,
    /// is refused. Logins by OAuth 2.0 have none.
    pub issuer: Option<String>,
    /// Members beside the documented ones.
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
    /// The code in the callback of this login. `callback` is the URL that the browser was sent to,
    /// or its query alone, or the body of a POST by `response_mode=form_post`.
    ///
    /// [`finish_login`](crate::authentication::AuthenticationClient::finish_login) does this first.
    ///
    /// # Errors
    /// [`Error::is_callback`] when the callback answers another login, or says that this one
    /// failed: [`Error::oauth_code`] is why then, such as `access_denied`.
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
            // Some servers leave the state out of errors, and nothing is trusted to an error.
            None if refused => {}
            None => return Err(problem("it has no `state`: start the login anew")),
            Some(_) => {
                return Err(problem(
                    "its `state` is of another login: start the login anew, and look whether \
                     the session is kept per browser",
                ));
            }
        }
        if let (Some(asked), Some(answered)) = (&self.issuer, &callback.iss)
            && asked != answered
        {
            return Err(problem(
                "its `iss` is another issuer than the login was started with: start the login \
                 anew, and look whether each issuer has a redirect URI of its own",
            ));
        }
        if let Some(error) = callback.error {
            let failure = problem("the server has refused the login");
            return Err(failure.with_oauth(Some(error), callback.error_description));
        }
        let code = callback.code.filter(|code| !code.expose_secret().is_empty());
        code.ok_or_else(|| problem("it has no `code`: is it the whole URL?"))
    }
}

/// Whether both are the same and not empty, in a time that does not tell where they differ.
fn same(one: &Secret, other: &Secret) -> bool {
    let (one, other) = (one.expose_secret(), other.expose_secret());
    !one.is_empty() && bool::from(one.as_bytes().ct_eq(other.as_bytes()))
}

fn problem(text: &str) -> Failure {
    Kind::Callback(text.to_owned()).into()
}

/// What a callback says.
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
                return Err(problem("it says something twice"));
            }
        }
        Ok(callback)
    }
}

/// The query of a URL, of a path, or of itself.
fn query(text: &str) -> &str {
    let text = text.split_once('#').map_or(text, |(before, _)| before);
    // A query begins with a name and `=`, and a URL with a scheme or a slash.
    let is_query =
        text.split(['/', '?']).next().is_some_and(|begin| begin.contains('='));
    match text.split_once('?') {
        Some((_, query)) if !is_query => query,
        _ => text,
    }
}
