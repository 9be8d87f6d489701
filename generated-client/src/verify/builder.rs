//! The options of a verifier.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;

use super::TokenVerifier;
use super::algorithm::Algorithm;
#[cfg(feature = "client")]
use super::client::built_in;
use super::clock::Clock;
use super::error::{Kind, VerifyError};
use super::fetch::Source;
use super::jwk::KeySet;
use super::keys::{Cache, Keys, Times};
use super::rules::Rules;
use crate::shared::host::base_url;
use crate::shared::secret::Secret;
use crate::shared::transport::Transport;

/// The options of a [`TokenVerifier`]. [`app_id`](Self::app_id) and
/// [`app_host`](Self::app_host) are required.
///
/// ```
/// # fn main() -> Result<(), genauth::verify::VerifyError> {
/// use std::time::Duration;
///
/// use genauth::verify::TokenVerifier;
///
/// let verifier = TokenVerifier::builder()
///     .app_id("64f0c1d2e3a4b5c6d7e8f901")
///     .app_host("https://example.genauth.ai")
/// #   .app_host("http://localhost:3000")
/// #   .jwks(r#"{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#)
///     .app_secret("9f86d081884c7d659a2feaa0c55ad015") // ID tokens may be signed with it
///     .leeway(Duration::from_secs(10))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[must_use = "options do nothing until `build` is called"]
pub struct TokenVerifierBuilder {
    app_id: Option<String>,
    app_host: Option<String>,
    app_secret: Option<Secret>,
    issuer: Option<String>,
    algorithms: Option<Vec<Algorithm>>,
    leeway: Duration,
    jwks: Option<String>,
    jwks_url: Option<String>,
    times: Times,
    fetch_timeout: Duration,
    transport: Option<Arc<dyn Transport>>,
    plain_http: bool,
    clock: Clock,
}

impl TokenVerifierBuilder {
    pub(super) fn new() -> Self {
        Self {
            app_id: None,
            app_host: None,
            app_secret: None,
            issuer: None,
            algorithms: None,
            leeway: Duration::from_secs(60),
            jwks: None,
            jwks_url: None,
            times: Times {
                fresh: Duration::from_secs(60 * 60),
                stale: Duration::from_secs(24 * 60 * 60),
                cool_down: Duration::from_secs(30),
            },
            fetch_timeout: Duration::from_secs(5),
            transport: None,
            plain_http: false,
            clock: Clock::default(),
        }
    }

    /// The id of the application, for which tokens have to be. Required.
    #[doc(alias = "audience")]
    pub fn app_id(mut self, id: impl Into<String>) -> Self {
        self.app_id = Some(id.into());
        self
    }

    /// The URL of the application, such as `https://example.genauth.ai`. It gives the issuer,
    /// `{app_host}/oidc`, and where its keys are, `{app_host}/oidc/.well-known/jwks.json`.
    ///
    /// Plain http is accepted for this machine only (`localhost`, `127.0.0.0/8`, `[::1]`).
    pub fn app_host(mut self, url: impl Into<String>) -> Self {
        self.app_host = Some(url.into());
        self
    }

    /// The secret of the application, if it signs its ID tokens with that (`HS256`, which is what
    /// an application of GenAuth does unless it is set to `RS256`). ID tokens signed so are then
    /// accepted too. It is hidden from everything that is printed.
    pub fn app_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.app_secret = Some(secret.into());
        self
    }

    /// The issuer, if it is not `{app_host}/oidc`. Compared exactly.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// The only algorithms to accept, for tokens of both kinds. What a token says about itself has
    /// no part in it. Default: `RS256`, and for ID tokens also `HS256` if there is an
    /// [`app_secret`](Self::app_secret).
    pub fn algorithms(
        mut self,
        algorithms: impl IntoIterator<Item = Algorithm>,
    ) -> Self {
        self.algorithms = Some(algorithms.into_iter().collect());
        self
    }

    /// By how much the clocks may differ, for the end of a token and for its beginning. Default:
    /// 60 seconds.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.leeway = leeway;
        self
    }

    /// The keys of the issuer, as the text of a JSON Web Key Set. Nothing is then fetched, and keys
    /// that the issuer changes are not noticed.
    pub fn jwks(mut self, json: impl Into<String>) -> Self {
        self.jwks = Some(json.into());
        self
    }

    /// Where the keys of the issuer are, if not at `{app_host}/oidc/.well-known/jwks.json`.
    pub fn jwks_url(mut self, url: impl Into<String>) -> Self {
        self.jwks_url = Some(url.into());
        self
    }

    /// How long fetched keys are used before they are fetched anew. Default: 1 hour.
    pub fn keys_fresh_for(mut self, time: Duration) -> Self {
        self.times.fresh = time;
        self
    }

    /// How long fetched keys are used if no new ones can be had, counted from when they were
    /// fetched. Default: 24 hours.
    pub fn keys_stale_for(mut self, time: Duration) -> Self {
        self.times.stale = time;
        self
    }

    /// The least time between two fetches because of keys that are not known. A token may name any
    /// key, so this is how often somebody who makes them up can have the keys fetched. Default: 30
    /// seconds.
    pub fn refetch_cool_down(mut self, time: Duration) -> Self {
        self.times.cool_down = time;
        self
    }

    /// How long fetching the keys may take, from connecting to the last byte. Default: 5 seconds.
    pub fn fetch_timeout(mut self, limit: Duration) -> Self {
        self.fetch_timeout = limit;
        self
    }

    /// Something else than the built-in transport to fetch the keys with. Required without the
    /// feature `client`, unless the keys are given.
    pub fn transport(self, transport: impl Transport) -> Self {
        self.shared_transport(Arc::new(transport))
    }

    pub(super) fn shared_transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Accepts plain http for every host.
    ///
    /// Whoever is on the way to the issuer can then replace its keys and so forge tokens. Meant for
    /// networks that are your own, such as between containers on one machine.
    pub fn danger_allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    #[cfg(test)]
    pub(super) fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Makes the verifier. Nothing is fetched before the first token.
    ///
    /// # Errors
    /// One error that names all options that are missing or wrong, each with what to do about it;
    /// [`VerifyError::is_config`] is true for it.
    pub fn build(self) -> Result<TokenVerifier, VerifyError> {
        let mut problems = Vec::new();
        let app_id = self.app_id.clone().filter(|id| !id.is_empty());
        if app_id.is_none() {
            problems.push(
                "`app_id` is missing: call `.app_id(\"...\")` with the application's id"
                    .to_owned(),
            );
        }
        for (name, time) in
            [("keys_fresh_for", self.times.fresh), ("fetch_timeout", self.fetch_timeout)]
        {
            if time.is_zero() {
                problems.push(format!("`{name}` is zero: give a time"));
            }
        }
        let (id_token, access_token) = self.accepted();
        self.check_algorithms(&id_token, &mut problems);
        let host = self.url("app_host", self.app_host.as_deref(), &mut problems);
        let issuer = self.expected_issuer(host.as_deref(), &mut problems);
        let public =
            [&id_token, &access_token].into_iter().flatten().any(|it| !it.uses_secret());
        let keys = if public {
            self.keys(host, &mut problems)
        } else {
            Some(Keys::Fixed(None))
        };
        match (app_id, issuer, keys) {
            (Some(app_id), Some(issuer), Some(keys)) if problems.is_empty() => {
                Ok(TokenVerifier(Arc::new(super::Inner {
                    rules: Rules {
                        issuer,
                        app_id,
                        leeway: self.leeway,
                    },
                    id_token,
                    access_token,
                    secret: self.app_secret,
                    keys,
                    clock: self.clock,
                })))
            }
            _ => Err(Kind::Options(problems).into()),
        }
    }

    /// The algorithms of ID tokens, and those of access tokens.
    fn accepted(&self) -> (Vec<Algorithm>, Vec<Algorithm>) {
        let rsa = vec![Algorithm::Rs256];
        match &self.algorithms {
            Some(algorithms) => (algorithms.clone(), algorithms.clone()),
            None if self.app_secret.is_some() => {
                (vec![Algorithm::Rs256, Algorithm::Hs256], rsa)
            }
            None => (rsa.clone(), rsa),
        }
    }

    fn check_algorithms(&self, accepted: &[Algorithm], problems: &mut Vec<String>) {
        if accepted.is_empty() {
            problems.push("`algorithms` is empty: give the ones to accept".to_owned());
        }
        match &self.app_secret {
            Some(secret) if secret.expose_secret().is_empty() => problems.push(
                "`app_secret` is empty: give the secret, or leave the option out"
                    .to_owned(),
            ),
            None => {
                if let Some(algorithm) = accepted.iter().find(|it| it.uses_secret()) {
                    problems.push(format!(
                        "`app_secret` is missing: {algorithm} needs it, so call \
                         `.app_secret(\"...\")` with the application's secret"
                    ));
                }
            }
            Some(_) => {}
        }
    }

    /// The URL, if there is one and it is right.
    fn url(
        &self,
        option: &str,
        url: Option<&str>,
        problems: &mut Vec<String>,
    ) -> Option<String> {
        base_url(option, url?, ["https", "http"], self.plain_http)
            .map_err(|found| problems.extend(found))
            .ok()
    }

    fn expected_issuer(
        &self,
        host: Option<&str>,
        problems: &mut Vec<String>,
    ) -> Option<String> {
        let issuer = match (&self.issuer, host) {
            (Some(issuer), _) => Some(issuer.clone()).filter(|it| !it.is_empty()),
            (None, Some(host)) => Some(format!("{host}/oidc")),
            (None, None) => None,
        };
        // A host that is wrong has been told.
        if issuer.is_none() && (self.issuer.is_some() || self.app_host.is_none()) {
            problems.push(
                "`app_host` is missing: call `.app_host(\"https://<your-domain>.genauth.ai\")` \
                 with the host of the application, or `.issuer(..)`"
                    .to_owned(),
            );
        }
        issuer
    }

    fn keys(&self, host: Option<String>, problems: &mut Vec<String>) -> Option<Keys> {
        if let Some(json) = &self.jwks {
            let keys = KeySet::parse(json.as_bytes());
            let keys =
                keys.map_err(|what| problems.push(format!("`jwks` is wrong: {what}")));
            return Some(Keys::Fixed(Some(keys.ok()?)));
        }
        let url = match (&self.jwks_url, host) {
            (Some(url), _) => {
                self.url("jwks_url", Some(url), problems)?;
                url.clone()
            }
            (None, Some(host)) => format!("{host}/oidc/.well-known/jwks.json"),
            (None, None) => {
                if self.app_host.is_none() {
                    problems.push(
                        "`jwks_url` is missing: call `.app_host(..)`, or say with \
                         `.jwks_url(..)` or `.jwks(..)` where the keys are"
                            .to_owned(),
                    );
                }
                return None;
            }
        };
        let Ok(uri) = Uri::try_from(&url) else {
            problems.push("`jwks_url` is no URL that can be requested".to_owned());
            return None;
        };
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => built_in(&url, self.fetch_timeout, problems)?,
        };
        let source = Source {
            transport,
            url: uri,
            timeout: self.fetch_timeout,
        };
        Some(Keys::Fetched(Cache::new(source, self.times)))
    }
}

#[cfg(not(feature = "client"))]
fn built_in(
    _url: &str,
    _connect_timeout: Duration,
    problems: &mut Vec<String>,
) -> Option<Arc<dyn Transport>> {
    problems.push(
        "nothing can fetch the keys: enable the feature `client` of `genauth`, set a \
         `.transport(..)`, or give the keys with `.jwks(..)`"
            .to_owned(),
    );
    None
}

impl fmt::Debug for TokenVerifierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // URLs are left out: they have not been checked for a password yet.
        f.debug_struct("TokenVerifierBuilder")
            .field("app_id", &self.app_id)
            .field("app_secret", &self.app_secret)
            .field("algorithms", &self.algorithms)
            .field("leeway", &self.leeway)
            .finish_non_exhaustive()
    }
}
