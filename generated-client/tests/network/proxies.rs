//! Tests proxies: which data they receive, and which they do not.

use std::process::Command;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{
    AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _,
    BufReader,
};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::authority::{Authority, Leaf, server_config};
use super::{PATIENCE, builder, call, problem, refused};

/// A proxy that opens or refuses tunnels, and records its requests.
struct Proxy {
    port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    async fn new(answer: &'static str) -> Self {
        Self::start(answer, None).await
    }

    /// Starts a proxy that uses TLS.
    async fn secure(leaf: &Leaf) -> Self {
        Self::start(FINE, Some(TlsAcceptor::from(Arc::new(server_config(leaf))))).await
    }

    async fn start(answer: &'static str, acceptor: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::<Mutex<Vec<String>>>::default();
        let noted = Arc::clone(&heard);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, noted) = (acceptor.clone(), Arc::clone(&noted));
                tokio::spawn(async move {
                    let Some(acceptor) = acceptor else {
                        return tunnel(stream, answer, noted).await;
                    };
                    if let Ok(stream) = acceptor.accept(stream).await {
                        tunnel(stream, answer, noted).await;
                    }
                });
            }
        });
        Self { port, heard }
    }

    /// Returns the URL with this text before the host.
    fn url(&self, before: &str) -> String {
        format!("http://{before}127.0.0.1:{}", self.port)
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }
}

async fn tunnel(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: &str,
    heard: Arc<Mutex<Vec<String>>>,
) {
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).await.unwrap_or_default() == 0 {
            return;
        }
    }
    heard.lock().unwrap().push(head.clone());
    // Closing with unread data would reset the connection before the response is read.
    let length = head.to_lowercase();
    let length = length.lines().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    if stream.read_exact(&mut body).await.is_err() {
        return;
    }
    let _ = stream.write_all(answer.as_bytes()).await;
    let Some(target) = head.strip_prefix("CONNECT ") else { return };
    if !answer.contains("200") {
        return;
    }
    let target = target.split(' ').next().unwrap();
    let mut server = TcpStream::connect(target).await.unwrap();
    let _ = tokio::io::copy_bidirectional(&mut stream, &mut server).await;
}

const FINE: &str = "HTTP/1.1 200 OK\r\n\r\n";

#[tokio::test]
async fn https_goes_through_a_tunnel() {
    let own = Authority::new("own");
    let server = own.serve("localhost").await;
    for (before, said) in [
        ("", None),
        ("user:canary-pass@", Some("user:canary-pass")),
        ("user%40corp:canary%3A%2F%25@", Some("user@corp:canary:/%")),
        ("user@", Some("user:")),
    ] {
        let proxy = Proxy::new(FINE).await;
        let client = builder(server.url()).root_certificate(own.pem());
        let client = client.proxy(proxy.url(before)).access_token("canary-token");
        super::hidden(&client);
        assert_eq!(call(client).await.unwrap(), 200);
        let heard = proxy.heard();
        assert_eq!(heard.len(), 1);
        assert!(heard[0].starts_with(&format!("CONNECT localhost:{} ", server.port)));
        let said = said.map(|said| format!("Basic {}\r\n", STANDARD.encode(said)));
        match said {
            Some(said) => {
                assert!(heard[0].to_lowercase().contains("proxy-authorization: "));
                assert!(heard[0].contains(&said), "{heard:?}");
            }
            None => assert!(!heard[0].to_lowercase().contains("authorization")),
        }
        assert!(!heard[0].contains("canary"), "{heard:?}");
        // The server did not receive the header of the proxy.
        let request = server.heard().pop().unwrap();
        assert!(!request.to_lowercase().contains("proxy"), "{request}");
    }
}

#[tokio::test]
async fn a_proxy_can_be_reached_by_tls() {
    let (own, other) = (Authority::new("own"), Authority::new("other"));
    let server = own.serve("localhost").await;
    let proxy = Proxy::secure(&own.leaf("localhost")).await;
    let at = |proxy: &Proxy| format!("https://user:canary@localhost:{}", proxy.port);
    let client = builder(server.url()).root_certificate(own.pem());
    assert_eq!(call(client.proxy(at(&proxy))).await.unwrap(), 200);
    assert!(proxy.heard()[0].contains(&STANDARD.encode("user:canary")));

    let client = builder("http://genauth.invalid").danger_allow_plain_http();
    let client = client.root_certificate(own.pem());
    call(client.proxy(at(&proxy))).await.unwrap_err();
    assert!(proxy.heard()[1].starts_with("POST http://genauth.invalid/"));

    // The certificate must be valid even if plain HTTP goes through the proxy.
    let wrong = Proxy::secure(&other.leaf("localhost")).await;
    let client = builder(server.url()).root_certificate(own.pem());
    refused(&call(client.proxy(at(&wrong))).await.unwrap_err(), "UnknownIssuer");
    let client = builder("http://genauth.invalid").danger_allow_plain_http();
    let client = client.root_certificate(own.pem());
    refused(&call(client.proxy(at(&wrong))).await.unwrap_err(), "UnknownIssuer");
    assert!(wrong.heard().is_empty());
}

#[tokio::test]
async fn proxies_that_do_not_work() {
    let own = Authority::new("own");
    let server = own.serve("localhost").await;
    for answer in [
        "HTTP/1.1 407 Proxy Authentication Required\r\nx: canary-pass\r\n\r\n",
        "HTTP/1.1 502 canary-pass\r\n\r\ncanary-pass",
        "HTTP/1.1 302 Found\r\nlocation: http://canary-pass\r\n\r\n",
        "canary-pass",
        "",
    ] {
        let proxy = Proxy::new(answer).await;
        let client = builder(server.url()).root_certificate(own.pem());
        let error =
            call(client.proxy(proxy.url("user:canary-pass@"))).await.unwrap_err();
        refused(&error, "");
        assert!(!error.to_string().contains("canary"), "{error}");
        assert_eq!(proxy.heard().len(), 1);
    }
    let client = builder(server.url()).root_certificate(own.pem());
    let error =
        call(client.proxy("http://u:canary-pass@127.0.0.1:1")).await.unwrap_err();
    refused(&error, "refused");
    // A proxy cannot impersonate the server.
    let other = Authority::new("other").serve("localhost").await;
    let proxy = Proxy::new(FINE).await;
    let client = builder(other.url()).root_certificate(own.pem());
    refused(&call(client.proxy(proxy.url(""))).await.unwrap_err(), "UnknownIssuer");
    assert!(server.heard().is_empty() && other.heard().is_empty());
}

#[tokio::test]
async fn what_is_no_proxy() {
    let form = "`proxy` is not a URL like `http://user:password@host:port`: begin with `http://`, \
        `https://`, `socks5://`, or `socks5h://`, and remove the path";
    for url in [
        "",
        "canary",
        "localhost:3128",
        "socks4://u:canary@localhost",
        "socks5://u:canary@",
        "http://u:canary@",
        "http://u:canary@localhost/path",
        "http://u:canary@localhost?query",
        "http://u:canary@localhost#fragment",
        "http://u:canary@local host",
        " http://localhost",
    ] {
        assert_eq!(
            problem(builder("https://localhost").proxy(url)).await,
            form,
            "{url}"
        );
    }
    let plain = "`proxy` would see the secrets in plain HTTP requests: use an `https://` host, or \
        call `.danger_allow_plain_http()` if you control the network";
    let client = builder("http://localhost").proxy("http://u:canary@localhost:1");
    assert_eq!(problem(client).await, plain);
}

#[tokio::test]
async fn plain_http_goes_through_a_proxy_on_demand() {
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 75\r\n\r\n\
        {\"statusCode\":200,\"message\":\"ok\",\"data\":{\"accessToken\":\"t\",\"expiresAt\":1}} ";
    let proxy = Proxy::new(answer).await;
    let client = builder("http://genauth.invalid").danger_allow_plain_http();
    assert_eq!(call(client.proxy(proxy.url("user:canary@"))).await.unwrap(), 200);
    let heard = proxy.heard().pop().unwrap();
    assert!(heard.starts_with("POST http://genauth.invalid/api/v3/"), "{heard}");
    assert!(heard.contains(&STANDARD.encode("user:canary")), "{heard}");
}

/// Not a test: started by the next one.
#[tokio::test]
async fn calls_when_asked_to() {
    let Ok(url) = std::env::var("CALL_HOST") else { return };
    let pem = std::env::var("CALL_AUTHORITY").unwrap();
    let client = super::AuthenticationClient::builder().app_id("app").app_host(url);
    let client = client.root_certificate(pem).retry(genauth::Retry::never());
    let client = client.connect_timeout(PATIENCE).attempt_timeout(PATIENCE);
    let client = client.total_timeout(PATIENCE);
    let client = match std::env::var("CALL_PROXY").as_deref() {
        Ok("none") => client.no_proxy(),
        Ok(url) => client.proxy(url),
        Err(_) => client,
    };
    println!("OUTCOME {:?}", call(client).await);
}

async fn outcome(url: &str, authority: &Authority, env: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "proxies::calls_when_asked_to", "--nocapture"]);
    child.env("CALL_HOST", url).env("CALL_AUTHORITY", authority.pem());
    child.env_remove("NO_PROXY").env_remove("no_proxy").envs(env.iter().copied());
    let output =
        tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let line = text.lines().find_map(|line| line.split_once("OUTCOME "));
    line.unwrap_or_else(|| panic!("{text}")).1.to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_environment_says_and_what_the_builder_says() {
    let own = Authority::new("own");
    let server = own.serve("localhost").await;
    let (first, second) = (Proxy::new(FINE).await, Proxy::new(FINE).await);
    let (named, chosen) = (first.url("u:canary@"), second.url("u:canary@"));
    let url = server.url();
    let env = ("HTTPS_PROXY", named.as_str());
    let heard = || (first.heard().len(), second.heard().len(), server.heard().len());

    assert_eq!(outcome(&url, &own, &[env]).await, "Ok(200)");
    assert_eq!(heard(), (1, 0, 1));
    assert_eq!(outcome(&url, &own, &[env, ("CALL_PROXY", "none")]).await, "Ok(200)");
    assert_eq!(heard(), (1, 0, 2));
    let both = [env, ("CALL_PROXY", chosen.as_str()), ("NO_PROXY", "localhost")];
    assert_eq!(outcome(&url, &own, &both).await, "Ok(200)");
    assert_eq!(heard(), (1, 1, 3));
    assert_eq!(outcome(&url, &own, &[env, ("NO_PROXY", "localhost")]).await, "Ok(200)");
    assert_eq!(heard(), (1, 1, 4));
    // Errors do not show it either.
    let closed = ("HTTPS_PROXY", "http://u:canary@127.0.0.1:1");
    let text = outcome(&url, &own, &[closed]).await;
    assert!(text.contains("refused") && !text.contains("canary"), "{text}");
}
