//! Tests SOCKS5 proxies (RFC 1928) with passwords (RFC 1929).

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::authority::Authority;
use super::{builder, call, hidden, refused};

/// A request to the proxy: the type of the address, the target, and the credentials.
#[derive(Clone, Debug, PartialEq)]
struct Asked {
    is_name: bool,
    port: u16,
    login: Option<String>,
}

/// Starts a proxy that connects to the target, or refuses with this reply code.
async fn proxy(login: bool, reply: u8) -> (u16, Arc<Mutex<Vec<Asked>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = Arc::<Mutex<Vec<Asked>>>::default();
    let noted = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, login, reply, Arc::clone(&noted)));
        }
    });
    (port, asked)
}

async fn bytes(stream: &mut TcpStream, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    stream.read_exact(&mut bytes).await.unwrap();
    bytes
}

/// Returns bytes prefixed with their length.
async fn counted(stream: &mut TcpStream) -> Vec<u8> {
    let length = stream.read_u8().await.unwrap();
    bytes(stream, length.into()).await
}

async fn serve(
    mut stream: TcpStream,
    wants_login: bool,
    reply: u8,
    asked: Arc<Mutex<Vec<Asked>>>,
) {
    assert_eq!(stream.read_u8().await.unwrap(), 5);
    let methods = counted(&mut stream).await;
    let method = if wants_login { 2 } else { 0 };
    assert!(methods.contains(&method), "{methods:?}");
    stream.write_all(&[5, method]).await.unwrap();
    let mut login = None;
    if wants_login {
        assert_eq!(stream.read_u8().await.unwrap(), 1);
        let user = String::from_utf8(counted(&mut stream).await).unwrap();
        let password = String::from_utf8(counted(&mut stream).await).unwrap();
        login = Some(format!("{user}:{password}"));
        stream.write_all(&[1, 0]).await.unwrap();
    }
    let head = bytes(&mut stream, 4).await;
    assert_eq!(head[..3], [5, 1, 0]);
    match head[3] {
        1 => drop(bytes(&mut stream, 4).await),
        4 => drop(bytes(&mut stream, 16).await),
        3 => assert_eq!(counted(&mut stream).await, b"localhost"),
        other => panic!("unsupported address type: {other}"),
    }
    let port = stream.read_u16().await.unwrap();
    asked.lock().unwrap().push(Asked {
        is_name: head[3] == 3,
        port,
        login,
    });
    stream.write_all(&[5, reply, 0, 1, 0, 0, 0, 0, 0, 0]).await.unwrap();
    if reply == 0 {
        let mut server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let _ = tokio::io::copy_bidirectional(&mut stream, &mut server).await;
    }
}

#[tokio::test]
async fn https_goes_through_socks() {
    let own = Authority::new("own");
    let server = own.serve("localhost").await;
    for (scheme, before, login) in [
        ("socks5h", "", None),
        ("socks5", "", None),
        ("socks5h", "user:canary%40pass@", Some("user:canary@pass")),
    ] {
        let (port, asked) = proxy(login.is_some(), 0).await;
        let client = builder(server.url()).root_certificate(own.pem());
        let client = client.proxy(format!("{scheme}://{before}127.0.0.1:{port}"));
        hidden(&client);
        assert_eq!(call(client).await.unwrap(), 200);
        let expected = Asked {
            is_name: scheme == "socks5h",
            port: server.port,
            login: login.map(str::to_owned),
        };
        assert_eq!(*asked.lock().unwrap(), [expected]);
    }
}

#[tokio::test]
async fn a_refusal_is_no_connection() {
    let own = Authority::new("own");
    let server = own.serve("localhost").await;
    let (port, asked) = proxy(false, 5).await;
    let client = builder(server.url()).root_certificate(own.pem());
    let client = client.proxy(format!("socks5h://127.0.0.1:{port}"));
    refused(&call(client).await.unwrap_err(), "");
    assert_eq!(asked.lock().unwrap().len(), 1);
    assert!(server.heard().is_empty());
}
