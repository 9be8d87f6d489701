//! Certificate authorities, and servers that present their certificates.
//!
//! Declare it as `#[cfg(test)] mod authority;`.

#![allow(dead_code, reason = "each test file uses only a part")]

use std::io::Write as _;
use std::sync::{Arc, Mutex};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType,
    ExtendedKeyUsagePurpose, IsCa, KeyPair, date_time_ymd,
};
use tempfile::NamedTempFile;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::danger::ClientCertVerifier;
use tokio_rustls::rustls::server::{
    ClientHello, ResolvesServerCert, WebPkiClientVerifier,
};
use tokio_rustls::rustls::sign::{CertifiedKey, SigningKey};
use tokio_rustls::rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};

const ANSWER: &str =
    r#"{"statusCode":200,"message":"ok","data":{"accessToken":"t","expiresAt":1}}"#;

/// A certificate authority.
pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A certificate and its key.
pub(crate) struct Leaf {
    pub(crate) certificate: rcgen::Certificate,
    pub(crate) key: KeyPair,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// Returns the certificate of the authority.
    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    /// Returns the path of a file that makes a process trust this authority.
    pub(crate) fn file(&self) -> NamedTempFile {
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(self.pem().as_bytes()).unwrap();
        file
    }

    /// Issues a certificate for `name`.
    pub(crate) fn leaf(&self, name: &str) -> Leaf {
        self.signed(CertificateParams::new([name.to_owned()]).unwrap())
    }

    /// Issues an expired certificate for `name`.
    pub(crate) fn expired(&self, name: &str) -> Leaf {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.not_after = date_time_ymd(2001, 1, 1);
        self.signed(params)
    }

    /// Issues a client certificate.
    pub(crate) fn client(&self) -> Leaf {
        let mut params = CertificateParams::default();
        params.extended_key_usages.push(ExtendedKeyUsagePurpose::ClientAuth);
        self.signed(params)
    }

    fn signed(&self, params: CertificateParams) -> Leaf {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        Leaf { certificate, key }
    }

    /// Starts a server with a certificate for `name`.
    pub(crate) async fn serve(&self, name: &str) -> TlsServer {
        TlsServer::start(&self.leaf(name), None).await
    }
}

/// A server that responds to each request with the same success and records the requests.
pub(crate) struct TlsServer {
    pub(crate) port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl TlsServer {
    /// Starts a server with this certificate. It requires a certificate of `clients` if given.
    pub(crate) async fn start(leaf: &Leaf, clients: Option<&Authority>) -> Self {
        let Some(authority) = clients else {
            return Self::listen(server_config(leaf)).await;
        };
        let chain = vec![leaf.certificate.der().clone()];
        let key = PrivateKeyDer::try_from(leaf.key.serialize_der()).unwrap();
        let provider = Arc::new(ring::default_provider());
        let config = ServerConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_client_cert_verifier(client_verifier(authority, provider))
            .with_single_cert(chain, key);
        Self::listen(config.unwrap()).await
    }

    /// Starts a server with a certificate whose key it does not have, and one TLS version.
    pub(crate) async fn impostor(
        leaf: &Leaf,
        version: &'static SupportedProtocolVersion,
    ) -> Self {
        let chain = vec![leaf.certificate.der().clone()];
        let key = KeyPair::generate().unwrap().serialize_der();
        let key = ring::sign::any_supported_type(&PrivateKeyDer::try_from(key).unwrap());
        let provider = Arc::new(ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[version])
            .unwrap()
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(Always::new(chain, key.unwrap())));
        Self::listen(config).await
    }

    async fn listen(config: ServerConfig) -> Self {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::<Mutex<Vec<String>>>::default();
        let noted = Arc::clone(&heard);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(stream) = acceptor.accept(stream).await else { continue };
                respond(stream, &noted).await;
            }
        });
        Self { port, heard }
    }

    /// Returns the URL of the server.
    pub(crate) fn url(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    /// Returns the requests so far.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }
}

/// Returns the TLS configuration of a server that presents this certificate.
pub(crate) fn server_config(leaf: &Leaf) -> ServerConfig {
    let key = PrivateKeyDer::try_from(leaf.key.serialize_der()).unwrap();
    ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![leaf.certificate.der().clone()], key)
        .unwrap()
}

/// Reads one request and responds.
async fn respond(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    heard: &Mutex<Vec<String>>,
) {
    let mut request = Vec::new();
    while !is_complete(&request) {
        let Ok(1..) = stream.read_buf(&mut request).await else { return };
    }
    heard.lock().unwrap().push(String::from_utf8_lossy(&request).into());
    let length = ANSWER.len();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n");
    let _ = stream.write_all(format!("{head}{ANSWER}").as_bytes()).await;
    let _ = stream.shutdown().await;
}

fn is_complete(request: &[u8]) -> bool {
    let Some(end) = request.windows(4).position(|bytes| bytes == b"\r\n\r\n") else {
        return false;
    };
    let head = String::from_utf8_lossy(&request[..end]).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    request.len() >= end + 4 + length.map_or(0, |length| length.parse().unwrap())
}

fn client_verifier(
    authority: &Authority,
    provider: Arc<CryptoProvider>,
) -> Arc<dyn ClientCertVerifier> {
    let mut roots = RootCertStore::empty();
    roots.add(authority.0.der().clone()).unwrap();
    WebPkiClientVerifier::builder_with_provider(roots.into(), provider).build().unwrap()
}

/// Presents a certificate regardless of the key.
#[derive(Debug)]
struct Always(Arc<CertifiedKey>);

impl Always {
    fn new(chain: Vec<CertificateDer<'static>>, key: Arc<dyn SigningKey>) -> Self {
        Self(Arc::new(CertifiedKey::new(chain, key)))
    }
}

impl ResolvesServerCert for Always {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.0))
    }
}
