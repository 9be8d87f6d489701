//! The configuration of TLS, independent of process-wide settings, except for the cryptography
//! provider of the feature `rustls`.

use std::sync::Arc;

use rustls::client::danger::{
    HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier,
};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{
    ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
};
use rustls_platform_verifier::Verifier;

use crate::options::{Options, Tls};

/// The configuration for the server, and for a proxy that is reached over TLS.
pub(crate) struct Configs {
    pub(crate) server: Arc<ClientConfig>,
    pub(crate) proxy: Arc<ClientConfig>,
}

/// Creates the configurations, or returns all errors in the options.
pub(crate) fn configs(options: &Options<'_>) -> Result<Configs, Vec<String>> {
    let mut problems = Vec::new();
    let Some(proxy) = config(&options.tls, &mut problems) else { return Err(problems) };
    let mut server = proxy.clone();
    if options.http2 && cfg!(feature = "http2") {
        server.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    }
    Ok(Configs {
        server: Arc::new(server),
        proxy: Arc::new(proxy),
    })
}

/// Creates a configuration. Adds errors to `problems` and then returns `None`.
fn config(tls: &Tls<'_>, problems: &mut Vec<String>) -> Option<ClientConfig> {
    let roots = roots(tls.root_certificates, problems);
    let identity = identity(tls, problems);
    let provider = provider(problems);
    let outcome =
        roots.zip(identity).zip(provider).map(|((roots, identity), provider)| {
            let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
                .with_safe_default_protocol_versions()?;
            let config = if tls.accept_invalid_certificates {
                let anyone = Arc::new(Anyone(provider));
                config.dangerous().with_custom_certificate_verifier(anyone)
            } else if tls.used {
                let verifier = Arc::new(verifier(roots, provider)?);
                config.dangerous().with_custom_certificate_verifier(verifier)
            } else {
                // No certificate will be verified, so the machine needs no root certificates.
                config.with_root_certificates(RootCertStore::empty())
            };
            match identity {
                Some((chain, key)) => config.with_client_auth_cert(chain, key),
                None => Ok(config.with_no_client_auth()),
            }
        });
    outcome?
        .map_err(|error| problems.push(format!("cannot configure TLS: {error}")))
        .ok()
}

/// Returns the cryptography provider that a feature selects.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
fn provider(_: &mut Vec<String>) -> Option<Arc<CryptoProvider>> {
    #[cfg(feature = "rustls-aws-lc")]
    use rustls::crypto::aws_lc_rs as crypto;
    #[cfg(not(feature = "rustls-aws-lc"))]
    use rustls::crypto::ring as crypto;

    Some(Arc::new(crypto::default_provider()))
}

/// Returns the cryptography provider that the program has installed.
#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc")))]
fn provider(problems: &mut Vec<String>) -> Option<Arc<CryptoProvider>> {
    let provider = CryptoProvider::get_default().cloned();
    if provider.is_none() {
        problems.push(
            "no TLS cryptography provider: call `CryptoProvider::install_default` of `rustls` \
             before building the client, or enable the feature `rustls-ring` or `rustls-aws-lc` of \
             `genauth`"
                .to_owned(),
        );
    }
    provider
}

/// Returns a verifier that trusts the platform's certificates and `roots`.
#[cfg(not(target_os = "android"))]
fn verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, Error> {
    Verifier::new_with_extra_roots(roots, provider)
}

/// Returns a verifier that trusts the platform's certificates.
#[cfg(target_os = "android")]
fn verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, Error> {
    if !roots.is_empty() {
        let problem = "this platform does not support custom root certificates: install them in \
            its settings";
        return Err(Error::General(problem.to_owned()));
    }
    Verifier::new(provider)
}

/// Parses the root certificates.
fn roots(
    texts: &[Vec<u8>],
    problems: &mut Vec<String>,
) -> Option<Vec<CertificateDer<'static>>> {
    let mut roots = Vec::new();
    for pem in texts {
        let certificates = certificates("root_certificate", pem, problems)?;
        for certificate in certificates {
            if RootCertStore::empty().add(certificate.clone()).is_err() {
                problems.push(
                    "`root_certificate` contains an invalid certificate".to_owned(),
                );
                return None;
            }
            roots.push(certificate);
        }
    }
    Some(roots)
}

type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

/// Parses the client certificate, if there is one.
fn identity(tls: &Tls<'_>, problems: &mut Vec<String>) -> Option<Option<Identity>> {
    let Some((pem, key)) = tls.client_certificate else { return Some(None) };
    let chain = certificates("client_certificate", pem, problems);
    // The parser's error may show a part of the key.
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes());
    if key.is_err() {
        problems.push(
            "the key of `client_certificate` is not in PEM format: pass the text that begins with \
             `-----BEGIN PRIVATE KEY-----`"
                .to_owned(),
        );
    }
    Some(Some((chain?, key.ok()?)))
}

/// Parses one or more certificates.
fn certificates(
    option: &str,
    pem: &[u8],
    problems: &mut Vec<String>,
) -> Option<Vec<CertificateDer<'static>>> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let read = read.ok().filter(|certificates| !certificates.is_empty());
    if read.is_none() {
        problems.push(format!(
            "`{option}` contains no PEM certificate: pass the text that begins with \
             `-----BEGIN CERTIFICATE-----`"
        ));
    }
    read
}

/// Accepts any certificate. The server must prove that it has the key of its certificate, but
/// anyone can create one.
#[derive(Debug)]
struct Anyone(Arc<CryptoProvider>);

impl ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let known = &self.0.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signature, known)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let known = &self.0.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signature, known)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
