//! Tests responses that are invalid.

use std::time::{Duration, Instant};

use genauth::management::{CreateUserReqDto, ListUsersRequestDto};

use super::faulty::answer;
use super::{Act, Case, Faulty, call, predicates, quick, success};

/// Returns an envelope with its HTTP status and headers.
fn envelope(status: u16, headers: &str, code: u16) -> Vec<u8> {
    let body = format!(r#"{{"statusCode":{code},"message":"no","data":{{}}}}"#);
    answer(&format!("{status} Any"), headers, body)
}

#[tokio::test]
async fn truncated() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let cut_chunk = format!("{chunked}50\r\n{{\"statusCode\":200,");
    let cut_list = format!("{chunked}3\r\n{{}} \r\n");
    for bytes in [cut_chunk, cut_list] {
        let script = [Act::Whole, Act::Send(bytes.into()), Act::Close];
        Case::new("chunks", script).check().await;
    }
    // The body has the declared length, but the JSON is truncated.
    let case =
        Case::answer("JSON", answer("200 OK", "", r#"{"statusCode":200,"data":{"#));
    let text = "invalid response: ";
    Case {
        is: &["decode"],
        text,
        read: 1,
        ..case
    }
    .check()
    .await;
    // Without a length, the body ends with the connection.
    let bytes = b"HTTP/1.1 200 OK\r\n\r\n{\"statusCode\":200,".to_vec();
    let case = Case::new("no length", [Act::Whole, Act::Send(bytes), Act::Close]);
    Case {
        is: &["decode"],
        text,
        read: 1,
        ..case
    }
    .check()
    .await;
}

#[tokio::test]
async fn garbage() {
    for bytes in [
        b"SSH-2.0-OpenSSH_9.6\r\n".to_vec(),
        vec![0; 512],
        vec![0xff; 512],
        b"HTTP/1.1 99999 OK\r\n\r\n".to_vec(),
        b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n".to_vec(),
        b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}".to_vec(),
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n".to_vec(),
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n"
            .to_vec(),
    ] {
        Case::new("garbage", [Act::Whole, Act::Send(bytes), Act::Close]).check().await;
    }
    for body in [&b"\0\xff\xfe"[..], b"null", b"[]", b"\"text\"", b"", b"{}", b"7"] {
        let case = Case::answer("no envelope", answer("200 OK", "", body));
        let text = "invalid response: ";
        Case {
            is: &["decode"],
            text,
            read: 1,
            ..case
        }
        .check()
        .await;
    }
}

#[tokio::test]
async fn html() {
    let page = |status| {
        answer(status, "content-type: text/html\r\n", "<html><h1>id-1 moved</h1></html>")
    };
    let case = Case::answer("200", page("200 OK"));
    let text = "invalid response: ";
    Case {
        is: &["decode"],
        text,
        read: 1,
        ..case
    }
    .check()
    .await;
    let text = "unexpected response: 32 bytes of text/html";
    let case = Case::answer("404", page("404 Not Found"));
    Case {
        text,
        read: 1,
        ..case
    }
    .check()
    .await;
    let case = Case::answer("502", page("502 Bad Gateway"));
    Case {
        is: &["server error"],
        text,
        ..case
    }
    .check()
    .await;
    let case = Case::answer("501", page("501 Not Implemented"));
    Case {
        is: &["server error"],
        text,
        read: 1,
        ..case
    }
    .check()
    .await;
}

/// Returns this number of zeros as gzip, in which each byte represents more than a hundred.
fn gzip_bomb(zeros: usize) -> Vec<u8> {
    let mut bits = Vec::new();
    let mut push = |value: u32, count: u32| {
        bits.extend((0..count).rev().map(|bit| value >> bit & 1 == 1));
    };
    // The last block, of fixed codes (which are written from their low end): a zero, and
    // repetitions of it, 258 at a time.
    push(0b110, 3);
    push(0b0011_0000, 8);
    for _ in 0..zeros / 258 {
        push(0b1_1000_1010_0000, 13);
    }
    push(0, 7);
    let mut bytes = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    for byte in bits.chunks(8) {
        let value = byte.iter().rev().fold(0, |value, bit| value << 1 | u8::from(*bit));
        bytes.push(value);
    }
    bytes.extend([0; 8]);
    bytes
}

#[tokio::test]
async fn compressed_although_nobody_asked() {
    let bomb = gzip_bomb(64 * 1024 * 1024);
    assert!(bomb.len() < 1024 * 1024);
    let bytes = answer("200 OK", "content-encoding: gzip\r\n", &bomb);
    let case = Case::answer("bomb", bytes.clone());
    let text = "invalid response: ";
    Case {
        is: &["decode"],
        text,
        read: 1,
        ..case
    }
    .check()
    .await;

    let server = Faulty::scripted([vec![Act::Whole, Act::Send(bytes)]]);
    let client = server.management().build().unwrap();
    let error = call(&client, true, "id-1").await.unwrap_err();
    // It is not decompressed.
    assert_eq!(error.body().unwrap(), bomb);
    assert!(!server.heads()[0].contains("accept-encoding"), "{:?}", server.heads());
    // Its compressed size counts.
    let client = server.management().max_response_bytes(bomb.len() - 1).build().unwrap();
    let error = call(&client, true, "id-1").await.unwrap_err();
    assert!(error.to_string().contains("the response exceeds the limit"), "{error}");
}

#[tokio::test]
async fn longer_than_the_limit() {
    let long = "x".repeat(17 * 1024 * 1024);
    let case = Case::answer("17 MiB", answer("200 OK", "", long));
    let text = "the response exceeds the limit of 16777216 bytes";
    Case {
        text,
        read: 1,
        reused: false,
        ..case
    }
    .check()
    .await;
}

#[tokio::test]
async fn many_headers() {
    let headers = |count: usize, length: usize| {
        let value = "v".repeat(length);
        (0..count).map(|number| format!("x-{number}: {value}\r\n")).collect::<String>()
    };
    // More and longer headers than servers send.
    for (count, length) in [(90, 20), (20, 10_000), (90, 1_000)] {
        let body = br#"{"statusCode":200,"data":{"userId":"1"}}"#;
        let bytes = answer("200 OK", &headers(count, length), body);
        let server = Faulty::scripted([vec![Act::Whole, Act::Send(bytes)]]);
        let client = server.management().build().unwrap();
        let request = CreateUserReqDto::new().username("id-1");
        let response = client.create_user(request).await.unwrap();
        assert_eq!(response.headers["x-19"].len(), length);
        assert_eq!(response.headers.len(), count + 1);
        assert_eq!(server.bodies().len(), 1);
    }
    // There is a limit.
    for (count, length) in [(100_000, 1), (1, 10_000_000), (1_000, 10_000)] {
        let bytes = answer("200 OK", &headers(count, length), "{}");
        Case::new("headers", [Act::Whole, Act::Send(bytes), Act::Close]).check().await;
    }
}

#[tokio::test]
async fn too_many_requests() {
    let case = Case::answer("429", envelope(429, "", 429));
    let text = "the server returned an error: no (statusCode 429, HTTP 429";
    Case {
        is: &["api", "throttled"],
        text,
        ..case
    }
    .check()
    .await;
    let case = Case::answer("200", envelope(200, "", 429));
    let text = "the server returned an error: no (statusCode 429, HTTP 200";
    Case {
        is: &["api", "throttled"],
        text,
        ..case
    }
    .check()
    .await;

    // It waits as long as the server requests, and a call that is not idempotent is not retried.
    let wait = envelope(429, "retry-after: 1\r\n", 429);
    let fine = vec![Act::Whole, Act::Echo(usize::MAX)];
    let server =
        Faulty::scripted([vec![Act::Whole, Act::Send(wait.clone())], fine.clone()]);
    let client = server.management().retry(quick()).build().unwrap();
    let start = Instant::now();
    assert_eq!(call(&client, true, "id-1").await.unwrap(), "1");
    assert!(start.elapsed() >= Duration::from_secs(1), "{:?}", start.elapsed());
    assert_eq!((server.bodies().len(), server.connections()), (2, 1));

    let server = Faulty::scripted([vec![Act::Whole, Act::Send(wait)], fine]);
    let client = server.management().retry(quick()).build().unwrap();
    let error = call(&client, false, "id-1").await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
    assert_eq!((error.attempts(), server.bodies().len()), (1, 1));
}

#[tokio::test]
async fn once_and_then_no_more() {
    // (status, whether an idempotent call is retried)
    for (status, again) in [(500, true), (503, true), (401, false)] {
        for (idempotent, http) in [(true, true), (true, false), (false, true)] {
            let first = envelope(if http { status } else { 200 }, "", status);
            let fine = vec![Act::Whole, Act::Echo(usize::MAX)];
            let server = Faulty::scripted([vec![Act::Whole, Act::Send(first)], fine]);
            let client = server.management().retry(quick()).build().unwrap();
            let outcome = call(&client, idempotent, "id-1").await;
            if again && idempotent {
                assert_eq!(outcome.unwrap(), "1");
                assert_eq!(server.bodies().len(), 2);
            } else {
                let error = outcome.unwrap_err();
                let kind = if again { "server error" } else { "unauthorized" };
                assert_eq!(predicates(&error), ["api", kind]);
                assert_eq!((error.attempts(), server.bodies().len()), (1, 1));
            }
            assert_eq!(server.connections(), 1);
        }
    }
}

#[tokio::test]
async fn the_content_type_does_not_matter() {
    for kind in ["text/html", "text/plain; charset=latin1", "image/png", "\u{80}", ""] {
        let body = r#"{"statusCode":200,"data":{"list":[],"totalCount":7}}"#;
        let headers = format!("content-type: {kind}\r\n");
        let server = Faulty::scripted([vec![
            Act::Whole,
            Act::Send(answer("200 OK", &headers, body)),
        ]]);
        let client = server.management().build().unwrap();
        let users = client.list_users(ListUsersRequestDto::new()).await.unwrap();
        assert_eq!(users.data.total_count, 7, "{kind:?}");
    }
}

#[tokio::test]
async fn redirects() {
    let elsewhere = Faulty::scripted([vec![Act::Whole, Act::Echo(usize::MAX)]]);
    for status in ["301 M", "302 F", "303 S", "307 T", "308 P"] {
        let location =
            format!("location: {}/id-1?token-of-manager\r\n", elsewhere.url());
        let server = Faulty::scripted([
            vec![Act::Whole, Act::Send(answer(status, &location, ""))],
            vec![Act::Whole, Act::Echo(usize::MAX)],
        ]);
        let client = server.management().retry(quick()).build().unwrap();
        for idempotent in [true, false] {
            let outcome = call(&client, idempotent, "id-1").await;
            if server.bodies().len() > 1 {
                assert_eq!(outcome.unwrap(), "1");
                continue;
            }
            let error = outcome.unwrap_err();
            let text = error.to_string();
            let target = format!(
                "listUsers: the server redirected to {}; redirects are not followed",
                elsewhere.url()
            );
            assert!(text.starts_with(&target), "{text}");
            assert!(predicates(&error).is_empty() && error.attempts() == 1);
            assert!(!format!("{error:?}").contains("token-of-manager"), "{error:?}");
        }
        assert_eq!((server.bodies().len(), server.connections()), (2, 1));
    }
    assert_eq!(elsewhere.connections(), 0);
}

#[tokio::test]
async fn informational_answers_are_passed_over() {
    let early = b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".to_vec();
    let bytes =
        [b"HTTP/1.1 100 Continue\r\n\r\n".to_vec(), early, success("1")].concat();
    let server = Faulty::scripted([vec![Act::Whole, Act::Send(bytes)]]);
    let client = server.management().build().unwrap();
    assert_eq!(call(&client, false, "id-1").await.unwrap(), "1");
    assert_eq!(server.bodies().len(), 1);
}
