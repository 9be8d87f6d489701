//! The built-in transport.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::BodyExt;

use super::transport::{Body, BoxFuture, Transport, TransportError};

pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
    connect_timeout: Duration,
}

impl ReqwestTransport {
    /// A transport for one host. What is wrong is said in words for the user of the builder.
    pub(crate) fn new(https: bool, connect_timeout: Duration) -> Result<Self, String> {
        let builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout)
            .https_only(https);
        // Nothing protects plain http from a proxy, so none is used there.
        let builder = if https { builder } else { builder.no_proxy() };
        let client = with_tls(builder, https)?
            .build()
            .map_err(|error| format!("the HTTP client cannot be set up: {error}"))?;
        Ok(Self {
            client,
            connect_timeout,
        })
    }

    fn explain(&self, error: reqwest::Error, elapsed: Duration) -> TransportError {
        let error = error.without_url();
        // The system may give up sooner; that is not this limit.
        let timed_out = error.is_timeout() && elapsed >= self.connect_timeout;
        match (error.is_connect(), timed_out) {
            (true, true) => {
                TransportError::connect_timed_out(self.connect_timeout, error)
            }
            (true, false) => TransportError::not_sent(error),
            (false, _) => TransportError::interrupted(error),
        }
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let request = reqwest::Request::try_from(request)
                .map_err(|error| TransportError::not_sent(error.without_url()))?;
            let start = Instant::now();
            let outcome = self.client.execute(request).await;
            let response =
                outcome.map_err(|error| self.explain(error, start.elapsed()))?;
            Ok(http::Response::<reqwest::Body>::from(response)
                .map(|body| Body::new(body.map_err(reqwest::Error::without_url))))
        })
    }
}

#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc")))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    https: bool,
) -> Result<reqwest::ClientBuilder, String> {
    if https {
        return Err("https is used, but this build has no TLS: enable the feature \
                    `rustls-ring` or `rustls-aws-lc` of `genauth`, or set a `.transport(..)`"
            .to_owned());
    }
    Ok(builder)
}

/// Everything about TLS is said here and nothing taken from, or left in, process-wide settings.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    https: bool,
) -> Result<reqwest::ClientBuilder, String> {
    use rustls_platform_verifier::BuilderVerifierExt;

    #[cfg(feature = "rustls-aws-lc")]
    use rustls::crypto::aws_lc_rs as crypto;
    #[cfg(not(feature = "rustls-aws-lc"))]
    use rustls::crypto::ring as crypto;

    let explain = |error: rustls::Error| format!("TLS cannot be set up: {error}");
    let config =
        rustls::ClientConfig::builder_with_provider(crypto::default_provider().into())
            .with_safe_default_protocol_versions()
            .map_err(explain)?;
    let config = if https {
        config.with_platform_verifier().map_err(explain)?
    } else {
        // No certificate will be looked at, so the machine need not have any.
        config.with_root_certificates(rustls::RootCertStore::empty())
    };
    #[cfg_attr(
        not(feature = "http2"),
        allow(unused_mut, reason = "HTTP/2 is negotiated in TLS")
    )]
    let mut config = config.with_no_client_auth();
    #[cfg(feature = "http2")]
    {
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    }
    Ok(builder.tls_backend_preconfigured(config))
}
