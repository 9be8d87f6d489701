//! A server with one response per path. It does not allocate while it serves, so that it does not
//! disturb the client's thread.

use std::net::TcpListener;
use std::thread;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The end of each path, and the data in its response.
const DATA: &[(&str, &str)] = &[
    (
        "/get-wechat-access-token-info",
        r#"{"accessToken":"62_kPv3mZx8QeWn4Tg62_kPv3mZx8QeWn4Tg62_kPv3mZx8QeWn4Tg","expiresAt":"1790000000"}"#,
    ),
    (
        "/get-management-token",
        r#"{"access_token":"management-token","expires_in":7200}"#,
    ),
    ("/is-user-exists", r#"{"exists":true}"#),
    (
        "/check-data-resource-exists",
        r#"{"isValid":false,"message":"data resource name already exist"}"#,
    ),
];

/// Starts the server on its own thread and returns its URL.
pub(crate) fn start() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.set_nonblocking(true).expect("it is a socket");
    let address = listener.local_addr().expect("it is bound");
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime starts").block_on(async {
            let listener =
                tokio::net::TcpListener::from_std(listener).expect("it is a socket");
            let responses: &'static [_] = DATA
                .iter()
                .map(|(path, data)| (path.as_bytes(), response(data)))
                .collect::<Vec<_>>()
                .leak();
            loop {
                let (stream, _) = listener.accept().await.expect("clients connect");
                stream.set_nodelay(true).expect("it is a socket");
                tokio::spawn(serve(stream, responses));
            }
        });
    });
    format!("http://{address}")
}

fn response(data: &str) -> Vec<u8> {
    let body = format!(
        r#"{{"statusCode":200,"message":"Operation successful","requestId":"934108e5-9fbf-4d24-8da1-c330328abd6c","data":{data}}}"#
    );
    let length = body.len();
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\n\
        x-request-id: 934108e5\r\n";
    format!("{head}content-length: {length}\r\n\r\n{body}").into_bytes()
}

async fn serve(mut stream: TcpStream, responses: &[(&[u8], Vec<u8>)]) {
    let (mut buffer, mut filled) = (vec![0; 64 * 1024], 0);
    while let Ok(count @ 1..) = stream.read(&mut buffer[filled..]).await {
        filled += count;
        while let Some(length) = request_length(&buffer[..filled]) {
            let known = |(path, _): &&(&[u8], Vec<u8>)| {
                position(&buffer[..length], path).is_some()
            };
            let (_, response) = responses.iter().find(known).expect("the path exists");
            if stream.write_all(response).await.is_err() {
                return;
            }
            buffer.copy_within(length..filled, 0);
            filled -= length;
        }
    }
}

/// Returns the length of the first request, if it is complete.
fn request_length(bytes: &[u8]) -> Option<usize> {
    const LENGTH: &[u8] = b"content-length: ";
    let head = position(bytes, b"\r\n\r\n")? + 4;
    let body = position(&bytes[..head], LENGTH).map_or(0, |at| {
        let digits = bytes[at + LENGTH.len()..].iter().take_while(|it| **it != b'\r');
        digits.fold(0, |length, digit| 10 * length + usize::from(digit - b'0'))
    });
    (bytes.len() >= head + body).then_some(head + body)
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
