//! Tests connections that fail, break, or stall.

use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use genauth::Retry;
use socket2::{Domain, Socket, Type};
use tokio::net::TcpListener;

use super::clock::{StoppedClock, pass, settle};
use super::{
    Act, Case, Faulty, PATIENCE, assert_tight_lipped, call, predicates, quick, success,
    timed_out,
};

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";

/// Binds a socket without listening: the address stays reserved, and connections are refused.
fn not_listening() -> (Socket, String) {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.bind(&"127.0.0.1:0".parse::<std::net::SocketAddr>().unwrap().into()).unwrap();
    let address = socket.local_addr().unwrap().as_socket().unwrap();
    (socket, format!("http://{address}"))
}

fn half_a_body() -> Vec<u8> {
    [HEAD, br#"{"statusCode":200,"#].concat()
}

#[tokio::test]
async fn refused() {
    let server = Faulty::scripted([vec![Act::Close]]);
    let (_socket, url) = not_listening();
    let client = server.management().host(&url).retry(quick()).build().unwrap();
    for idempotent in [true, false] {
        // No request was sent, so each call may be retried.
        let error = call(&client, idempotent, "id-1").await.unwrap_err();
        assert_eq!((predicates(&error), error.attempts()), (vec!["connect"], 3));
        assert!(!error.may_have_been_sent(), "{error}");
        assert!(!format!("{error:?}").contains(&url), "{error:?}");
        assert_tight_lipped(&error, &server);
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test(start_paused = true)]
async fn refused_at_first() {
    let _clock = StoppedClock::new();
    let (socket, url) = not_listening();
    let server = Faulty::scripted([vec![Act::Close]]);
    let retry = Retry::default().attempts(2).base_delay(PATIENCE).max_delay(PATIENCE);
    let client = server.management().host(url).retry(retry).build().unwrap();
    let served = async {
        settle().await;
        socket.listen(8).unwrap();
        socket.set_nonblocking(true).unwrap();
        let listener = TcpListener::from_std(socket.into()).unwrap();
        // The first attempt was refused, and the next one must wait.
        settle().await;
        assert!(listener.accept().now_or_never().is_none());
        pass(PATIENCE).await;
        let (mut stream, _) = listener.accept().await.unwrap();
        tokio::io::AsyncWriteExt::write_all(&mut stream, &success("1")).await.unwrap();
        stream
    };
    let (outcome, _stream) = tokio::join!(call(&client, false, "id-1"), served);
    assert_eq!(outcome.unwrap(), "1");
}

#[tokio::test]
async fn reset_before_anything_is_read() {
    for idempotent in [true, false] {
        for _ in 0..50 {
            let server = Faulty::scripted([vec![Act::Reset]]);
            let client = server.management().retry(quick()).build().unwrap();
            let error = call(&client, idempotent, "id-1").await.unwrap_err();
            // Whether a byte was written depends on timing.
            let once = !idempotent && error.may_have_been_sent();
            assert!(if once { error.attempts() <= 3 } else { error.attempts() == 3 });
            assert_eq!(server.connections(), error.attempts() as usize, "{error}");
            assert!(server.heads().is_empty());
            assert_tight_lipped(&error, &server);
        }
    }
}

#[tokio::test]
async fn reset_or_closed_at_each_point() {
    for end in [Act::Reset, Act::Close] {
        let end = || end.clone();
        for case in [
            Case::new("before the body", [Act::Head, end()]),
            Case::new("after the body", [Act::Whole, end()]),
            Case::new(
                "in the head",
                [Act::Whole, Act::Send(HEAD[..20].to_vec()), end()],
            ),
            Case::new("after the head", [Act::Whole, Act::Send(HEAD.to_vec()), end()]),
            Case::new("in the body", [Act::Whole, Act::Send(half_a_body()), end()]),
        ] {
            case.check().await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn stalled_at_each_point() {
    let _clock = StoppedClock::new();
    for case in [
        Case::new("before the head", [Act::Read(1), Act::Stall]),
        Case::new("before the body", [Act::Head, Act::Stall]),
        Case::new("after the body", [Act::Whole, Act::Stall]),
        Case::new(
            "in the head",
            [Act::Whole, Act::Send(HEAD[..20].to_vec()), Act::Stall],
        ),
        Case::new("after the head", [Act::Whole, Act::Send(HEAD.to_vec()), Act::Stall]),
        Case::new("in the body", [Act::Whole, Act::Send(half_a_body()), Act::Stall]),
    ] {
        let case = Case {
            is: &["timeout"],
            text: "attempt timeout of 60s exceeded",
            stalls: true,
            ..case
        };
        case.check().await;
    }
}

#[tokio::test(start_paused = true)]
async fn stalled_while_a_long_request_is_written() {
    let _clock = StoppedClock::new();
    let long = "x".repeat(16 * 1024 * 1024);
    for (idempotent, attempts) in [(true, 3), (false, 1)] {
        let server = Faulty::scripted([vec![Act::Head, Act::Ignore]]);
        let client = server.management().retry(quick()).build().unwrap();
        let outcome = call(&client, idempotent, &long);
        let error = timed_out(&server, attempts, outcome).await.unwrap_err();
        assert_eq!(predicates(&error), ["timeout"]);
        assert_eq!(error.attempts() as usize, attempts);
        assert!(error.may_have_been_sent(), "{error}");
        assert_eq!((server.heads().len(), server.bodies().len()), (attempts, 0));
    }
}

#[tokio::test]
async fn a_long_request_that_is_refused_early() {
    // The server responds and closes before it has read all: the client sees the response or the
    // end.
    let refusal = super::faulty::answer("413 Too Large", "connection: close\r\n", "");
    let server = Faulty::scripted([vec![Act::Head, Act::Send(refusal), Act::Close]]);
    let client = server.management().retry(quick()).build().unwrap();
    let long = "x".repeat(16 * 1024 * 1024);
    let error = call(&client, false, &long).await.unwrap_err();
    let told = error.http_status().is_some_and(|status| status.as_u16() == 413);
    let text = "createUser: connection interrupted before the response was complete";
    assert!(told || error.to_string().starts_with(text), "{error}");
    assert!(error.may_have_been_sent() && error.attempts() == 1, "{error}");
    assert_eq!((server.connections(), server.heads().len()), (1, 1));
}

#[tokio::test]
async fn a_connection_that_closed_while_it_was_idle() {
    for end in [Act::Close, Act::Reset] {
        let first = vec![Act::Whole, Act::Echo(usize::MAX), end];
        let server = Faulty::scripted([first, vec![Act::Whole, Act::Echo(usize::MAX)]]);
        let client = server.management().build().unwrap();
        assert_eq!(call(&client, false, "id-1").await.unwrap(), "1");
        while server.open() > 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        // The end has arrived, but the client may not have noticed it.
        assert_eq!(call(&client, false, "id-2").await.unwrap(), "2");
        assert_eq!((server.connections(), server.bodies().len()), (2, 2));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_closes_just_then() {
    for round in 0..300_u64 {
        let wait = Act::Sleep(Duration::from_micros(round % 30 * 10));
        let end = if round % 2 == 0 { Act::Close } else { Act::Reset };
        let first = vec![Act::Whole, Act::Echo(usize::MAX), wait, end];
        let server = Faulty::scripted([first, vec![Act::Whole, Act::Echo(usize::MAX)]]);
        let retry = if round % 4 < 2 { Retry::never() } else { quick() };
        let client = server.management().retry(retry).build().unwrap();
        call(&client, false, "id-1").await.unwrap();
        let start = Instant::now();
        while start.elapsed() < Duration::from_micros(round % 50 * 10) {}
        let outcome = call(&client, false, "id-2").await;
        let bodies = server.bodies();
        let seen = bodies.iter().filter(|body| body.contains("id-2")).count();
        match outcome {
            Ok(id) => assert_eq!((id.as_str(), seen), ("2", 1), "round {round}"),
            Err(error) => {
                assert_eq!(
                    seen, 0,
                    "round {round}: a failed request reached the server: {error}"
                );
                // A request that was never sent is retried, if the policy of the client allows it.
                let is_last = round % 4 < 2 || error.may_have_been_sent();
                assert!(is_last && error.attempts() == 1, "round {round}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn hosts_that_say_they_close_are_believed() {
    let bytes = super::faulty::answer(
        "200 OK",
        "connection: close\r\n",
        r#"{"statusCode":200,"data":{"userId":"1"}}"#,
    );
    let server = Faulty::scripted([vec![Act::Whole, Act::Send(bytes)]]);
    let client = server.management().build().unwrap();
    for _ in 0..3 {
        assert_eq!(call(&client, false, "id-1").await.unwrap(), "1");
    }
    assert_eq!((server.connections(), server.bodies().len()), (3, 3));
}

#[tokio::test]
async fn bytes_that_nobody_asked_for() {
    // A second response after the first, as in response smuggling, is discarded.
    let stray = super::faulty::answer(
        "200 OK",
        "",
        r#"{"statusCode":200,"data":{"userId":"stray"}}"#,
    );
    let twice = [success("1"), stray].concat();
    let first = vec![Act::Whole, Act::Send(twice)];
    let server = Faulty::scripted([first, vec![Act::Whole, Act::Echo(usize::MAX)]]);
    let client = server.management().retry(Retry::never()).build().unwrap();
    assert_eq!(call(&client, false, "id-1").await.unwrap(), "1");
    if let Ok(id) = call(&client, false, "id-2").await {
        assert_eq!(id, "2");
    }
    assert!(server.bodies().len() <= 2);
}

#[tokio::test]
async fn closed_before_anything_is_sent() {
    // On the same thread as the client, so most connections are closed before the client runs.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { while listener.accept().await.is_ok() {} });
    let server = Faulty::scripted([vec![]]);
    let (mut unsent, mut calls) = (0, 0);
    while unsent < 10 {
        // A new client each time, so that its retry budget is full.
        let client = server.management().host(&url).retry(quick()).build().unwrap();
        calls += 1;
        assert!(calls < 5_000, "only {unsent} of {calls} are known to be unsent");
        let error = call(&client, false, "id-1").await.unwrap_err();
        if error.attempts() == 3 && !error.may_have_been_sent() {
            assert_eq!(predicates(&error), [""; 0]);
            unsent += 1;
        }
        assert_tight_lipped(&error, &server);
    }
}
