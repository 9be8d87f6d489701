//! Tests which server certificates are trusted, and client certificates.

use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tracing_subscriber::layer::SubscriberExt as _;

use super::authority::{Authority, TlsServer};
use super::told::Told;
use super::{builder, call, problem, refused};

const NO_PEM: &str = "contains no PEM certificate: pass the text that begins with \
    `-----BEGIN CERTIFICATE-----`";

#[tokio::test]
async fn an_authority_of_ones_own() {
    let (own, other) = (Authority::new("own"), Authority::new("other"));
    let server = own.serve("localhost").await;
    assert_eq!(
        call(builder(server.url()).root_certificate(own.pem())).await.unwrap(),
        200
    );
    // Several certificates, at once or one after another, with text around them.
    let both = format!("# other\n{}\n# own\n{}", other.pem(), own.pem());
    call(builder(server.url()).root_certificate(both.as_bytes())).await.unwrap();
    let client = builder(server.url()).root_certificate(own.pem());
    call(client.root_certificate(other.pem().into_bytes())).await.unwrap();

    let error = call(builder(server.url()).root_certificate(other.pem())).await;
    refused(&error.unwrap_err(), "UnknownIssuer");
    assert_eq!(server.heard().len(), 3);
}

#[tokio::test]
async fn an_authority_of_ones_own_is_no_excuse() {
    let own = Authority::new("own");
    for (leaf, text) in [
        (own.leaf("other.example"), "not valid for name"),
        (own.expired("localhost"), "expired"),
    ] {
        let server = TlsServer::start(&leaf, None).await;
        let error = call(builder(server.url()).root_certificate(own.pem())).await;
        refused(&error.unwrap_err(), text);
        assert!(server.heard().is_empty());
    }
    for version in [&TLS12, &TLS13] {
        let impostor = TlsServer::impostor(&own.leaf("localhost"), version).await;
        let error = call(builder(impostor.url()).root_certificate(own.pem())).await;
        refused(&error.unwrap_err(), "BadSignature");
    }
}

#[tokio::test]
async fn what_is_no_certificate() {
    let url = "https://localhost:1";
    let key = Authority::new("own").client().key.serialize_pem();
    let cut = "-----BEGIN CERTIFICATE-----\nMIIB";
    for pem in ["", "canary", "\u{0}", cut, &key] {
        let text = problem(builder(url).root_certificate(pem)).await;
        assert_eq!(text, format!("`root_certificate` {NO_PEM}"));
        let text = problem(builder(url).client_certificate(pem, key.as_str())).await;
        assert_eq!(text, format!("`client_certificate` {NO_PEM}"));
    }
    let empty = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    let text = problem(builder(url).root_certificate(empty)).await;
    assert_eq!(text, "`root_certificate` contains an invalid certificate");
    // It is also an error for hosts that need no certificate.
    let text = problem(builder("http://localhost").root_certificate("")).await;
    assert_eq!(text, format!("`root_certificate` {NO_PEM}"));
    // All problems are reported at once.
    let text =
        problem(builder(url).root_certificate("").client_certificate("", "")).await;
    assert_eq!(text.matches("; ").count(), 2, "{text}");
}

#[tokio::test]
async fn a_server_that_wants_to_know_the_client() {
    let (own, clients) = (Authority::new("own"), Authority::new("clients"));
    let server = TlsServer::start(&own.leaf("localhost"), Some(&clients)).await;
    let client = || builder(server.url()).root_certificate(own.pem());
    let with = |leaf: super::authority::Leaf| {
        client().client_certificate(leaf.certificate.pem(), leaf.key.serialize_pem())
    };
    assert_eq!(call(with(clients.client())).await.unwrap(), 200);
    assert_eq!(server.heard().len(), 1);
    // In TLS 1.3, the server rejects the client after its handshake, so a request may have been
    // sent.
    call(client()).await.unwrap_err();
    call(with(own.client())).await.unwrap_err();
    assert_eq!(server.heard().len(), 1);

    let (one, another) = (clients.client(), clients.client());
    let mixed =
        client().client_certificate(one.certificate.pem(), another.key.serialize_pem());
    let text = problem(mixed).await;
    assert!(
        text.starts_with("cannot configure TLS: ") && text.contains("KeyMismatch"),
        "{text}"
    );
    for key in
        ["", "canary", "-----BEGIN PRIVATE KEY-----\ncanary", &one.certificate.pem()]
    {
        let wrong = client().client_certificate(one.certificate.pem(), key);
        let text = "the key of `client_certificate` is not in PEM format: pass the text that \
            begins \
                    with `-----BEGIN PRIVATE KEY-----`";
        assert_eq!(problem(wrong).await, text);
    }
}

#[tokio::test]
async fn everyone_is_believed_on_demand_and_that_is_told() {
    let told = Told::default();
    let subscriber = tracing_subscriber::registry().with(told.clone());
    let _guard = tracing::subscriber::set_default(subscriber);
    let warned = || std::mem::take(&mut *told.0.lock().unwrap());
    let (own, other) = (Authority::new("own"), Authority::new("other"));
    for leaf in [own.leaf("localhost"), own.leaf("x.example"), own.expired("localhost")]
    {
        let server = TlsServer::start(&leaf, None).await;
        let client = builder(server.url()).root_certificate(other.pem());
        assert_eq!(
            call(client.danger_accept_invalid_certificates()).await.unwrap(),
            200
        );
        let text = "message=certificates are not verified: an attacker on the network can read \
            and change all traffic, including secrets";
        let warning = warned();
        assert_eq!(warning.matches(text).count(), 1, "{warning}");
        let client = builder(server.url()).root_certificate(other.pem());
        refused(&call(client).await.unwrap_err(), "certificate");
        let warning = warned();
        assert!(!warning.contains("not verified"), "{warning}");
    }
    // But it must have the key of the certificate that it presents.
    for version in [&TLS12, &TLS13] {
        let impostor = TlsServer::impostor(&own.leaf("localhost"), version).await;
        let client = builder(impostor.url()).danger_accept_invalid_certificates();
        refused(&call(client).await.unwrap_err(), "BadSignature");
    }
}

struct Unused;

impl Transport for Unused {
    fn send(
        &self,
        _: http::Request<bytes::Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async { Err(TransportError::not_sent("unused")) })
    }
}

#[tokio::test]
async fn a_transport_of_ones_own_is_not_reached() {
    let pem = Authority::new("own").pem();
    let client =
        || super::AuthenticationClient::builder().app_id("app").transport(Unused);
    let client = || client().app_host("https://localhost");
    for (client, option) in [
        (client().root_certificate(&pem), "root_certificate"),
        (client().client_certificate(&pem, "canary"), "client_certificate"),
        (
            client().danger_accept_invalid_certificates(),
            "danger_accept_invalid_certificates",
        ),
        (client().proxy("http://u:canary@localhost:1"), "proxy"),
        (client().no_proxy(), "no_proxy"),
    ] {
        let text = problem(client).await;
        let expected = format!(
            "`{option}` does not apply to a custom `transport`: remove one of the two options"
        );
        assert_eq!(text, expected);
    }
    refused(&call(client()).await.unwrap_err(), "unused");
}
