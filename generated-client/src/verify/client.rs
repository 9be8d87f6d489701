//! Builds a verifier with the options of a client.

use std::sync::Arc;
use std::time::Duration;

use super::{TokenVerifier, TokenVerifierBuilder};
use crate::authentication::AuthenticationClient;
use crate::runtime::error::problems::Problems;
use crate::runtime::transport::http::HttpTransport;
use crate::runtime::transport::network::Network;
use crate::shared::transport::Transport;

/// # Token verification
///
/// See [`verify`](crate::verify).
impl AuthenticationClient {
    /// Returns the builder of a [`TokenVerifier`] with the app ID, host, secret, and transport of
    /// this client. Requires the feature `verify`.
    ///
    /// ```no_run
    /// # use genauth::authentication::AuthenticationClient;
    /// # fn example(client: AuthenticationClient) -> Result<(), genauth::verify::VerifyError> {
    /// let verifier = client.token_verifier().build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn token_verifier(&self) -> TokenVerifierBuilder {
        let builder = TokenVerifier::builder()
            .app_id(self.app_id())
            .app_host(self.base_url())
            .shared_transport(self.transport());
        let builder = match self.app_secret() {
            Some(secret) => builder.app_secret(secret.clone()),
            None => builder,
        };
        // The client was already allowed to use it.
        if self.base_url().starts_with("http:") {
            builder.danger_allow_plain_http()
        } else {
            builder
        }
    }
}

/// Builds the default transport of the clients. On failure, adds the reasons to `problems`.
pub(super) fn built_in(
    url: &str,
    connect_timeout: Duration,
    problems: &mut Vec<String>,
) -> Option<Arc<dyn Transport>> {
    let https = url.starts_with("https:");
    let mut found = Problems::default();
    let transport =
        HttpTransport::new(https, connect_timeout, &Network::default(), &mut found);
    problems.append(&mut found.0);
    Some(Arc::new(transport?))
}
