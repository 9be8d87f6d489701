//! What an authorization request asks for.

use serde_json::Value;

use super::super::hint;
use super::super::parameters::Parameters;
use super::super::protocol::Protocol;
use crate::identity::registration;
use crate::identity::state::issued::Challenge;
use crate::identity::tokens::has_scope;
use crate::world::World;

/// Parameters that the provider does not support, and the error that says so (OpenID Connect Core,
/// section 3.1.2.6).
const UNSUPPORTED: [(&str, &str); 3] = [
    ("request", "request_not_supported"),
    ("request_uri", "request_uri_not_supported"),
    ("registration", "registration_not_supported"),
];

/// What a request asks for.
pub(super) struct Details {
    pub(super) returns: Returns,
    pub(super) scope: String,
    pub(super) nonce: Option<String>,
    pub(super) prompt: Prompt,
    /// Seconds after which the user must sign in again.
    pub(super) max_age: Option<i64>,
    /// Who is expected to sign in, as the application names the user.
    pub(super) login_hint: Option<String>,
    /// The user who is expected to be signed in, by user ID.
    pub(super) expected_user: Option<String>,
    pub(super) challenge: Option<Challenge>,
    pub(super) tenant: Option<String>,
}

/// What the redirect URI gets: the parts of `response_type`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Returns {
    pub(super) code: bool,
    pub(super) token: bool,
    pub(super) id_token: bool,
}

/// How the user is prompted: the parts of `prompt`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Prompt {
    /// Shows no page.
    pub(super) none: bool,
    /// Has the user sign in again, or select an account.
    pub(super) login: bool,
    /// Has the user consent.
    pub(super) consent: bool,
}

/// An error of RFC 6749, section 4.1.2.1, and its description.
pub(super) struct Invalid {
    pub(super) error: &'static str,
    pub(super) message: String,
}

impl Invalid {
    pub(super) fn new(error: &'static str, message: impl Into<String>) -> Self {
        Self {
            error,
            message: message.into(),
        }
    }

    fn request(message: impl Into<String>) -> Self {
        Self::new("invalid_request", message)
    }
}

impl Returns {
    /// Reads a `response_type`, whose parts may have any order.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut returns = Self::default();
        if text == "none" {
            return Some(returns);
        }
        for part in text.split_ascii_whitespace() {
            let is_wanted = match part {
                "code" => &mut returns.code,
                "token" => &mut returns.token,
                "id_token" => &mut returns.id_token,
                _ => return None,
            };
            *is_wanted = true;
        }
        (returns != Self::default()).then_some(returns)
    }

    /// Returns whether tokens pass through the browser.
    pub(super) fn has_tokens(self) -> bool {
        self.token || self.id_token
    }
}

impl Prompt {
    fn read(text: &str) -> Result<Self, Invalid> {
        let mut prompt = Self::default();
        for part in text.split_ascii_whitespace() {
            let is_wanted = match part {
                "none" => &mut prompt.none,
                "login" | "select_account" => &mut prompt.login,
                "consent" => &mut prompt.consent,
                _ => {
                    return Err(Invalid::request(format!(
                        "unsupported `prompt` `{part}`"
                    )));
                }
            };
            *is_wanted = true;
        }
        if prompt.none && (prompt.login || prompt.consent) {
            return Err(Invalid::request("`prompt` has `none` and other values"));
        }
        Ok(prompt)
    }
}

impl Details {
    /// Reads and validates the parameters of a request.
    pub(super) fn read(
        world: &World,
        app: &str,
        protocol: Protocol,
        parameters: &Parameters,
    ) -> Result<Self, Invalid> {
        for (name, error) in UNSUPPORTED {
            if parameters.get(name).is_some() {
                return Err(Invalid::new(
                    error,
                    format!("unsupported parameter `{name}`"),
                ));
            }
        }
        // The service documents it as required, though the standards only recommend it.
        if !world.lenient && parameters.get("state").is_none() {
            return Err(Invalid::request("`state` is missing"));
        }
        let returns = response_type(world, app, protocol, parameters)?;
        let nonce = parameters.get("nonce").map(str::to_owned);
        if returns.id_token && nonce.is_none() {
            let message =
                "`nonce` is missing; `response_type` with `id_token` requires it";
            return Err(Invalid::request(message));
        }
        let max_age = parameters.get("max_age").map(|text| {
            let age = text.parse().ok().filter(|age| *age >= 0);
            age.ok_or_else(|| Invalid::request("`max_age` must be a number of seconds"))
        });
        Ok(Self {
            scope: scope(protocol, parameters)?,
            prompt: Prompt::read(parameters.get("prompt").unwrap_or_default())?,
            max_age: max_age.transpose()?,
            login_hint: parameters.get("login_hint").map(str::to_owned),
            expected_user: expected_user(world, parameters)?,
            challenge: challenge(parameters)?,
            tenant: parameters.get("tenant_id").map(str::to_owned),
            returns,
            nonce,
        })
    }
}

fn response_type(
    world: &World,
    app: &str,
    protocol: Protocol,
    parameters: &Parameters,
) -> Result<Returns, Invalid> {
    let text = parameters.get("response_type");
    let text = text.ok_or_else(|| Invalid::request("`response_type` is missing"))?;
    let item = world.store.get("application", app);
    Returns::read(text)
        .filter(|returns| protocol == Protocol::Oidc || !returns.id_token)
        .filter(|_| {
            item.is_some_and(|app| registration::allows(app, "response_types", text))
        })
        .ok_or_else(|| {
            let message = format!("unsupported `response_type` `{text}`");
            Invalid::new("unsupported_response_type", message)
        })
}

fn scope(protocol: Protocol, parameters: &Parameters) -> Result<String, Invalid> {
    match (protocol, parameters.get("scope")) {
        (Protocol::Oidc, Some(scope)) if has_scope(scope, "openid") => {
            Ok(scope.to_owned())
        }
        (Protocol::Oidc, Some(scope)) => {
            let message = format!("`scope` `{scope}` must contain `openid`");
            Err(Invalid::new("invalid_scope", message))
        }
        (Protocol::Oidc, None) => Err(Invalid::request("`scope` is missing")),
        (Protocol::OAuth, scope) => Ok(scope.unwrap_or("user").to_owned()),
    }
}

fn expected_user(
    world: &World,
    parameters: &Parameters,
) -> Result<Option<String>, Invalid> {
    let Some(token) = parameters.get("id_token_hint") else { return Ok(None) };
    let claims = hint::claims(world, token);
    let user =
        claims.as_ref().and_then(|claims| claims.get("sub")).and_then(Value::as_str);
    let message = "`id_token_hint` is not an ID token of this issuer";
    user.map(|user| Some(user.to_owned())).ok_or_else(|| Invalid::request(message))
}

/// Reads the challenge of PKCE (RFC 7636, section 4.3).
fn challenge(parameters: &Parameters) -> Result<Option<Challenge>, Invalid> {
    let method = parameters.get("code_challenge_method");
    let Some(challenge) = parameters.get("code_challenge") else {
        return match method {
            Some(_) => Err(Invalid::request("`code_challenge` is missing")),
            None => Ok(None),
        };
    };
    let is_unreserved =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if !(43..=128).contains(&challenge.len()) || !challenge.bytes().all(is_unreserved) {
        let message = "`code_challenge` must have 43 to 128 letters, digits, or `-._~`";
        return Err(Invalid::request(message));
    }
    let challenge = challenge.to_owned();
    match method.unwrap_or("plain") {
        "plain" => Ok(Some(Challenge::Plain(challenge))),
        "S256" => Ok(Some(Challenge::S256(challenge))),
        other => {
            let message = format!("unsupported `code_challenge_method` `{other}`");
            Err(Invalid::request(message))
        }
    }
}
