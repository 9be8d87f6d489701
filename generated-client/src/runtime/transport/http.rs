//! The built-in transport: the client of `genauth-http` with the network options.

use std::time::Duration;

use bytes::Bytes;
use genauth_http::{Error, HttpClient, Reason};
use http::{Request, Response};

use super::network::Network;
use crate::runtime::error::problems::Problems;
use crate::shared::transport::{Body, BoxFuture, Transport, TransportError};

pub(crate) struct HttpTransport {
    client: HttpClient,
    connect_timeout: Duration,
}

impl HttpTransport {
    /// Creates a transport for one host. Adds errors to `problems` and then returns `None`.
    pub(crate) fn new(
        https: bool,
        connect_timeout: Duration,
        network: &Network,
        problems: &mut Problems,
    ) -> Option<Self> {
        Self::with(https, connect_timeout, cfg!(feature = "http2"), network, problems)
    }

    /// Creates a transport without HTTP/2, which does not support `Upgrade`.
    #[cfg(feature = "events")]
    pub(crate) fn for_upgrades(
        https: bool,
        connect_timeout: Duration,
        network: &Network,
        problems: &mut Problems,
    ) -> Option<Self> {
        Self::with(https, connect_timeout, false, network, problems)
    }

    fn with(
        https: bool,
        connect_timeout: Duration,
        http2: bool,
        network: &Network,
        problems: &mut Problems,
    ) -> Option<Self> {
        let known = problems.0.len();
        let options = network.options(https, http2, connect_timeout, problems);
        let client = HttpClient::new(&options).map_err(|found| problems.0.extend(found));
        let client = client.ok()?;
        (problems.0.len() == known).then_some(Self {
            client,
            connect_timeout,
        })
    }

    fn explain(&self, error: Error) -> TransportError {
        match error.reason {
            Reason::NotSent => TransportError::not_sent(error.source),
            Reason::NotProcessed => TransportError::not_processed(error.source),
            Reason::Interrupted => TransportError::interrupted(error.source),
            Reason::ConnectTimeout => {
                TransportError::connect_timed_out(self.connect_timeout, error.source)
            }
        }
    }
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let response = self.client.send(request);
        Box::pin(async move {
            let response = response.await.map_err(|error| self.explain(error))?;
            Ok(response.map(Body::new))
        })
    }
}

/// The outcome of a request to switch protocols.
#[cfg(feature = "events")]
pub(crate) enum Upgrade {
    Agreed(http::HeaderMap, genauth_http::Upgraded),
    Refused(Response<Body>),
}

#[cfg(feature = "events")]
impl HttpTransport {
    /// Sends a request to switch protocols.
    pub(crate) async fn upgrade(
        &self,
        request: Request<Bytes>,
    ) -> Result<Upgrade, TransportError> {
        let outcome = self.client.upgrade(request).await;
        Ok(match outcome.map_err(|error| self.explain(error))? {
            genauth_http::Upgrade::Agreed(headers, connection) => {
                Upgrade::Agreed(headers, connection)
            }
            genauth_http::Upgrade::Refused(response) => {
                Upgrade::Refused(response.map(Body::new))
            }
        })
    }
}
