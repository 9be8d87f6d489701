//! The builder of a verifier.

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
use super::kind::Policy;
use super::rules::Rules;
use crate::shared::host::base_url;
use crate::shared::secret::Secret;
use crate::shared::transport::Transport;

/// Builds a [`TokenVerifier`]. [`app_id`](Self::app_id) and [`app_host`](Self::app_host) are
/// required.
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
    policy: Policy,
    logout_max_age: Option<Duration>,
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
            policy: Policy::default(),
            logout_max_age: None,
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

    /// Sets the app ID, which tokens must have as their audience (`aud`). Required.
    #[doc(alias = "audience")]
    pub fn app_id(mut self, id: impl Into<String>) -> Self {
        self.app_id = Some(id.into());
        self
    }

    /// Sets the URL of the application, such as `https://example.genauth.ai`. The issuer is
    /// `{app_host}/oidc`, and its keys are at `{app_host}/oidc/.well-known/jwks.json`.
    ///
    /// Plain HTTP is accepted only for loopback hosts (`localhost`, `127.0.0.0/8`, `[::1]`).
    pub fn app_host(mut self, url: impl Into<String>) -> Self {
        self.app_host = Some(url.into());
        self
    }

    /// Sets the app secret, so that ID and logout tokens signed with it (`HS256`) are accepted
    /// too. GenAuth signs ID tokens with `HS256` unless the application is set to `RS256`.
    ///
    /// The secret must be at least as long as the hash of each HMAC algorithm that is accepted: 32
    /// bytes for `HS256`, 48 for `HS384`, 64 for `HS512` (RFC 7518, section 3.2). GenAuth's app
    /// secrets have 32 bytes. The secret is never printed.
    pub fn app_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.app_secret = Some(secret.into());
        self
    }

    /// Sets the expected issuer (`iss`), which is compared exactly. Default: `{app_host}/oidc`.
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Sets the accepted algorithms, for tokens of all kinds. The header of a token cannot add to
    /// them (RFC 8725, section 3.1). Default: `RS256`, and for ID and logout tokens also `HS256` if
    /// there is an [`app_secret`](Self::app_secret).
    ///
    /// ```
    /// # fn main() -> Result<(), genauth::verify::VerifyError> {
    /// use genauth::verify::{Algorithm, TokenVerifier};
    ///
    /// let verifier = TokenVerifier::builder()
    ///     .app_id("64f0c1d2e3a4b5c6d7e8f901")
    ///     .app_host("https://example.genauth.ai")
    ///     .app_secret("9f86d081884c7d659a2feaa0c55ad015")
    ///     .algorithms([Algorithm::Hs256])
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn algorithms(
        mut self,
        algorithms: impl IntoIterator<Item = Algorithm>,
    ) -> Self {
        self.algorithms = Some(algorithms.into_iter().collect());
        self
    }

    /// Accepts only access tokens with the header `typ: at+jwt` (RFC 9068).
    ///
    /// By default, a token is an access token if it has that header or the claim `scope`: GenAuth
    /// issues access tokens with `typ: JWT` and a `scope`, and ID tokens without a `scope`. Require
    /// the header if your issuer sends it, because it cannot be confused with a custom claim.
    pub fn require_typed_access_tokens(mut self) -> Self {
        self.policy.typed_access_tokens = true;
        self
    }

    /// Also accepts access tokens without `typ: at+jwt` and without `scope`, such as those of a
    /// machine-to-machine application without scopes.
    ///
    /// These need `jti` or `client_id` instead, and no claim of an ID token: none of `nonce`,
    /// `at_hash`, `c_hash`, and `s_hash`, and no standard claim about the user, not even null.
    /// GenAuth's ID tokens have neither `jti` nor `client_id`. Do not use this option if yours
    /// have one as a custom claim.
    pub fn allow_access_tokens_without_scope(mut self) -> Self {
        self.policy.without_scope = true;
        self
    }

    /// Accepts only logout tokens with the header `typ: logout+jwt`, which OpenID Connect
    /// Back-Channel Logout 1.0, section 2.4, recommends. By default, `typ: JWT` and no `typ` are
    /// accepted too.
    pub fn require_typed_logout_tokens(mut self) -> Self {
        self.policy.typed_logout_tokens = true;
        self
    }

    /// Rejects logout tokens this long after they were issued (`iat`), even if they expire later,
    /// and accepts logout tokens without `exp`. Two minutes are usual.
    ///
    /// By default, a logout token needs `exp`, which alone limits its age. Issuers that implement
    /// a draft of OpenID Connect Back-Channel Logout send none.
    pub fn logout_token_max_age(mut self, age: Duration) -> Self {
        self.logout_max_age = Some(age);
        self
    }

    /// Sets the tolerated difference between clocks, for the start and the end of a token's
    /// validity. Default: 60 seconds.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.leeway = leeway;
        self
    }

    /// Sets the issuer's keys as the text of a JSON Web Key Set (RFC 7517). No keys are fetched
    /// then, so key rotation goes unnoticed.
    ///
    /// ```
    /// # fn main() -> Result<(), genauth::verify::VerifyError> {
    /// use genauth::verify::{Algorithm, TokenVerifier};
    ///
    /// let keys = r#"{"keys": [{
    ///     "kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    /// }]}"#;
    /// let verifier = TokenVerifier::builder()
    ///     .app_id("64f0c1d2e3a4b5c6d7e8f901")
    ///     .app_host("https://example.genauth.ai")
    ///     .algorithms([Algorithm::EdDsa])
    ///     .jwks(keys)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn jwks(mut self, json: impl Into<String>) -> Self {
        self.jwks = Some(json.into());
        self
    }

    /// Sets the URL of the issuer's keys. Default: `{app_host}/oidc/.well-known/jwks.json`.
    pub fn jwks_url(mut self, url: impl Into<String>) -> Self {
        self.jwks_url = Some(url.into());
        self
    }

    /// Sets the age at which keys are fetched again. Default: 1 hour.
    pub fn keys_fresh_for(mut self, time: Duration) -> Self {
        self.times.fresh = time;
        self
    }

    /// Sets the age up to which keys are used if fetching new ones fails. Default: 24 hours.
    pub fn keys_stale_for(mut self, time: Duration) -> Self {
        self.times.stale = time;
        self
    }

    /// Sets the minimum time between two fetches because of unknown keys. Anyone can send a token
    /// that names a made-up key, so this limits how often that triggers a fetch. Default: 30
    /// seconds.
    pub fn refetch_cool_down(mut self, time: Duration) -> Self {
        self.times.cool_down = time;
        self
    }

    /// Sets the time limit of fetching the keys, from connecting to the last byte. It includes the
    /// retry of the first fetch. Default: 5 seconds.
    pub fn fetch_timeout(mut self, limit: Duration) -> Self {
        self.fetch_timeout = limit;
        self
    }

    /// Sets the transport that fetches the keys, in place of the built-in one. Required without
    /// the feature `client`, unless the keys are given with [`jwks`](Self::jwks).
    pub fn transport(self, transport: impl Transport) -> Self {
        self.shared_transport(Arc::new(transport))
    }

    pub(super) fn shared_transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Accepts plain HTTP for every host.
    ///
    /// Anyone on the network path to the issuer can then replace its keys and forge tokens. Use it
    /// only on a network that you control, such as between containers on one machine.
    pub fn danger_allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    #[cfg(test)]
    pub(super) fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Builds the verifier. Nothing is fetched before the first token.
    ///
    /// # Errors
    /// Returns one error ([`VerifyError::is_config`]) that lists all missing and invalid options,
    /// each with its fix.
    pub fn build(self) -> Result<TokenVerifier, VerifyError> {
        let mut problems = Vec::new();
        let app_id = self.app_id.clone().filter(|id| !id.is_empty());
        if app_id.is_none() {
            problems.push(
                "`app_id` is missing: call `.app_id(\"...\")` with the application's ID"
                    .to_owned(),
            );
        }
        for (name, time) in
            [("keys_fresh_for", self.times.fresh), ("fetch_timeout", self.fetch_timeout)]
        {
            if time.is_zero() {
                problems.push(format!("`{name}` is zero: set a positive duration"));
            }
        }
        if self.policy.typed_access_tokens && self.policy.without_scope {
            problems.push(
                "`require_typed_access_tokens` and `allow_access_tokens_without_scope` exclude \
                 each other: call one of them"
                    .to_owned(),
            );
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
                    policy: self.policy,
                    logout_max_age: self.logout_max_age,
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

    /// Returns the algorithms of ID and logout tokens, and those of access tokens.
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
            problems.push("`algorithms` is empty: list at least one".to_owned());
        }
        match &self.app_secret {
            Some(secret) if secret.expose_secret().is_empty() => problems.push(
                "`app_secret` is empty: pass the secret, or leave the option out"
                    .to_owned(),
            ),
            Some(secret) => {
                let length = secret.expose_secret().len();
                let shortest = |it: &Algorithm| it.shortest_secret();
                let strictest = accepted.iter().max_by_key(|it| shortest(it));
                if let Some(algorithm) = strictest
                    && let Some(least) = shortest(algorithm).filter(|it| length < *it)
                {
                    problems.push(format!(
                        "`app_secret` is too short: `{algorithm}` needs at least {least} bytes \
                         (RFC 7518, section 3.2), found {length}; copy the whole secret, or list \
                         only other algorithms with `.algorithms(..)`"
                    ));
                }
            }
            None => {
                if let Some(algorithm) = accepted.iter().find(|it| it.uses_secret()) {
                    problems.push(format!(
                        "`app_secret` is missing: `{algorithm}` needs it, so call \
                         `.app_secret(\"...\")` with the application's secret"
                    ));
                }
            }
        }
    }

    /// Checks a URL. Adds what is wrong with it to `problems`.
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
        // An invalid host is already reported.
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
                keys.map_err(|what| problems.push(format!("invalid `jwks`: {what}")));
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
                        "`jwks_url` is missing: call `.app_host(..)`, `.jwks_url(..)`, or \
                         `.jwks(..)`"
                            .to_owned(),
                    );
                }
                return None;
            }
        };
        let Ok(uri) = Uri::try_from(&url) else {
            problems.push("invalid `jwks_url`: expected a URL".to_owned());
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
        "no transport to fetch the keys: enable the feature `client` of `genauth`, or call \
         `.transport(..)` or `.jwks(..)`"
            .to_owned(),
    );
    None
}

impl fmt::Debug for TokenVerifierBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // URLs are omitted: they have not been checked for a password yet.
        f.debug_struct("TokenVerifierBuilder")
            .field("app_id", &self.app_id)
            .field("app_secret", &self.app_secret)
            .field("algorithms", &self.algorithms)
            .field("leeway", &self.leeway)
            .finish_non_exhaustive()
    }
}
