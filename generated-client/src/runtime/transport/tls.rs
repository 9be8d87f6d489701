//! TLS of the built-in transport. It is configured here completely, and independent of process-wide
//! settings, except for the cryptography provider of the feature `rustls`.

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

use super::network::Network;
use crate::runtime::error::problems::Problems;

/// Creates a configuration. Adds errors to `problems` and then returns `None`.
pub(crate) fn config(
    network: &Network,
    used: bool,
    problems: &mut Problems,
) -> Option<ClientConfig> {
    let roots = roots(&network.root_certificates, problems);
    let identity = identity(network, problems);
    let provider = provider(problems);
    let outcome =
        roots.zip(identity).zip(provider).map(|((roots, identity), provider)| {
            let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
                .with_safe_default_protocol_versions()?;
            let config = if network.accept_invalid_certificates {
                let anyone = Arc::new(Anyone(provider));
                config.dangerous().with_custom_certificate_verifier(anyone)
            } else if used {
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
    outcome?.map_err(|error| problems.add(format!("cannot configure TLS: {error}"))).ok()
}

/// Returns the cryptography provider that a feature selects.
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
fn provider(_: &mut Problems) -> Option<Arc<CryptoProvider>> {
    #[cfg(feature = "rustls-aws-lc")]
    use rustls::crypto::aws_lc_rs as crypto;
    #[cfg(not(feature = "rustls-aws-lc"))]
    use rustls::crypto::ring as crypto;

    Some(Arc::new(crypto::default_provider()))
}

/// Returns the cryptography provider that the program has installed.
#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc")))]
fn provider(problems: &mut Problems) -> Option<Arc<CryptoProvider>> {
    let provider = CryptoProvider::get_default().cloned();
    if provider.is_none() {
        problems.add(
            "no TLS cryptography provider: call `CryptoProvider::install_default` of `rustls` \
             before building the client, or enable the feature `rustls-ring` or `rustls-aws-lc` of \
             `genauth`",
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
    problems: &mut Problems,
) -> Option<Vec<CertificateDer<'static>>> {
    let mut roots = Vec::new();
    for pem in texts {
        let certificates = certificates("root_certificate", pem, problems)?;
        for certificate in certificates {
            if RootCertStore::empty().add(certificate.clone()).is_err() {
                problems.add("`root_certificate` contains an invalid certificate");
                return None;
            }
            roots.push(certificate);
        }
    }
    Some(roots)
}

type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

/// Parses the client certificate, if there is one.
fn identity(network: &Network, problems: &mut Problems) -> Option<Option<Identity>> {
    let Some((pem, key)) = &network.client_certificate else { return Some(None) };
    let chain = certificates("client_certificate", pem, problems);
    // The parser's error may show a part of the key.
    let key = PrivateKeyDer::from_pem_slice(key.expose_secret().as_bytes());
    if key.is_err() {
        problems.add(
            "the key of `client_certificate` is not in PEM format: pass the text that begins with \
             `-----BEGIN PRIVATE KEY-----`",
        );
    }
    Some(Some((chain?, key.ok()?)))
}

/// Parses one or more certificates.
fn certificates(
    option: &str,
    pem: &[u8],
    problems: &mut Problems,
) -> Option<Vec<CertificateDer<'static>>> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let read = read.ok().filter(|certificates| !certificates.is_empty());
    if read.is_none() {
        problems.add(format!(
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
