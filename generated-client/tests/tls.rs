//! Certificates are checked. The system's certificates can be named by an environment variable on
//! Linux, so each case is a process of its own: this test starts itself again.
#![cfg(all(
    target_os = "linux",
    any(feature = "rustls-ring", feature = "rustls-aws-lc")
))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Write as _;
use std::process::Command;
use std::sync::Arc;

use genauth::authentication::{AuthenticationClient, GetWechatAccessTokenDto};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair,
};
use tempfile::NamedTempFile;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

const ANSWER: &str =
    r#"{"statusCode":200,"message":"ok","data":{"accessToken":"t","expiresAt":1}}"#;

/// An authority that signs certificates.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// The file that tells a process to trust this authority.
    fn file(&self) -> NamedTempFile {
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(self.0.pem().as_bytes()).unwrap();
        file
    }

    /// Starts a server with a certificate for `name`, and answers its port.
    async fn serve(&self, name: &str) -> u16 {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new([name.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let chain = vec![CertificateDer::from(certificate)];
        let config =
            ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_no_client_auth()
                .with_single_cert(
                    chain,
                    PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
                )
                .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await;
                let length = ANSWER.len();
                let head =
                    format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n");
                let _ = stream.write_all(format!("{head}{ANSWER}").as_bytes()).await;
                let _ = stream.shutdown().await;
            }
        });
        port
    }
}

/// What a process that trusts `trusted` says of a call to the server.
async fn outcome(port: u16, trusted: &Authority) -> String {
    let file = trusted.file();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "calls_when_asked_to", "--nocapture"]);
    child.env("CALL_HOST", format!("https://localhost:{port}"));
    child.env("SSL_CERT_FILE", file.path()).env_remove("SSL_CERT_DIR");
    let output =
        tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let line = text.lines().find_map(|line| line.split_once("OUTCOME "));
    line.unwrap_or_else(|| panic!("{text}")).1.to_owned()
}

/// No test: what `outcome` starts.
#[tokio::test]
async fn calls_when_asked_to() {
    let Ok(host) = std::env::var("CALL_HOST") else { return };
    let client =
        AuthenticationClient::builder().app_id("a").app_host(host).build().unwrap();
    let request = GetWechatAccessTokenDto::new("wx", "wechat-secret");
    match client.get_wechat_mp_access_token_info(request).await {
        Ok(token) => println!("OUTCOME token that expires at {}", token.data.expires_at),
        Err(error) => println!("OUTCOME connect={} {error}", error.is_connect()),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_certificate_of_a_trusted_authority_for_this_host_is_accepted() {
    let (trusted, unknown) = (Authority::new("trusted"), Authority::new("unknown"));

    let right = trusted.serve("localhost").await;
    assert_eq!(outcome(right, &trusted).await, "token that expires at 1");

    let other_host = trusted.serve("other.example").await;
    let refused = outcome(other_host, &trusted).await;
    assert!(refused.starts_with("connect=true"), "{refused}");
    assert!(refused.contains("not valid for name"), "{refused}");

    let other_issuer = unknown.serve("localhost").await;
    let refused = outcome(other_issuer, &trusted).await;
    assert!(refused.starts_with("connect=true"), "{refused}");
    assert!(refused.contains("UnknownIssuer"), "{refused}");
}
