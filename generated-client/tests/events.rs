//! Tests the event stream against a WebSocket server on the loopback interface.
#![cfg(feature = "events")]
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod clock;
#[cfg(test)]
mod event_center;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clock::{HANG, StoppedClock, pass, settle};
use event_center::{Center, answer, error, linger, next, say, text};
use futures_util::{FutureExt, SinkExt, StreamExt};
use genauth::management::ManagementClient;
use tokio::io::AsyncWriteExt;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout};
use tokio_tungstenite::tungstenite::Message;

/// The ping interval in tests that depend on it.
const SHORT: Duration = Duration::from_millis(50);

/// The longest pause after the first failure.
const PAUSE: Duration = Duration::from_millis(500);

#[tokio::test]
async fn the_management_side_signs() {
    let center = Center::open(async |_, mut socket| {
        say(&mut socket, " {\"id\": 1} ").await;
        say(&mut socket, "no json").await;
        linger(socket).await;
    })
    .await;
    let mut events = center.management().subscribe("a b/ü&x=1").unwrap();
    settle().await;
    assert_eq!(center.connections(), 0, "connected before the first poll");
    let event = next(&mut events).await.unwrap();
    assert_eq!(event.text(), " {\"id\": 1} ");
    assert_eq!(event.json::<genauth::JsonValue>().unwrap()["id"], 1);
    assert!(!format!("{event:?}").contains("id\""), "{event:?}");
    let event = next(&mut events).await.unwrap();
    assert_eq!(event.text(), "no json");
    event.json::<genauth::JsonValue>().unwrap_err();
    let target = "/events/v1/management/sub?code=a%20b%2F%C3%BC%26x%3D1".to_owned();
    let authorization = "authing AKID:trekWnK28nn9oywi+9w4g77tQxQ=".to_owned();
    assert_eq!(center.heads(), [(target, Some(authorization))]);
}

#[tokio::test(start_paused = true)]
async fn the_authentication_side_has_the_token_in_the_url() {
    let _clock = StoppedClock::new();
    let center = Center::open(async |number, mut socket| match number {
        0 => drop(socket),
        _ => say(&mut socket, "event").await,
    })
    .await;
    let client = center.authentication("canary+/=&token");
    let mut events = client.subscribe("authing.user.updated").unwrap();
    error(&mut events).await;
    pass(PAUSE).await;
    assert_eq!(text(&mut events).await, "event");
    let target = "/events/v1/authentication/sub?code=authing.user.updated\
        &token=canary%2B%2F%3D%26token";
    assert_eq!(center.heads()[1], (target.to_owned(), None));
    assert!(!format!("{events:?}").contains("canary"));
}

#[tokio::test]
async fn it_is_a_stream() {
    let center = Center::open(async |_, mut socket| {
        for number in 0..100 {
            say(&mut socket, &number.to_string()).await;
        }
        linger(socket).await;
    })
    .await;
    let events: Vec<_> = StreamExt::take(center.events(), 100)
        .map(|event| event.unwrap().text().to_owned())
        .collect()
        .await;
    assert!(events.iter().enumerate().all(|(number, text)| *text == number.to_string()));
    // Canceling the wait loses no event.
    let mut events = center.events();
    let mut seen = 0;
    while seen < 100 {
        if let Ok(event) = timeout(Duration::from_micros(50), events.next()).await {
            assert_eq!(event.unwrap().unwrap().text(), seen.to_string());
            seen += 1;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn it_comes_back_after_every_kind_of_end() {
    let _clock = StoppedClock::new();
    let center = Center::open(async |number, mut socket| {
        say(&mut socket, &format!("event {number}")).await;
        // Long enough to count as stable, so the pauses stay short.
        sleep(SHORT + SHORT / 5).await;
        match number {
            0 => {
                use tokio_tungstenite::tungstenite::protocol::{
                    CloseFrame, frame::coding,
                };
                let reason = "going away with AKSECRET\n".into();
                let code = coding::CloseCode::Away;
                socket.close(Some(CloseFrame { code, reason })).await.unwrap();
                linger(socket).await;
            }
            1 => {
                // Unread data makes the system reset the connection.
                socket.get_ref().set_zero_linger().unwrap();
                drop(socket);
            }
            2 => drop(socket),
            // A reserved opcode, and a frame that the server must not mask.
            3 => socket.get_mut().write_all(b"\x8f\x00").await.unwrap(),
            4 => socket.get_mut().write_all(b"\x81\x81abcdx").await.unwrap(),
            5 => socket.get_mut().write_all(b"\x81\x01\xff").await.unwrap(),
            6 => {
                let long = Message::text("x".repeat(1024 * 1024 + 1));
                let _ = socket.send(long).await;
                linger(socket).await;
            }
            7 => {
                // A frame that claims to have 2^62 bytes.
                socket.get_mut().write_all(b"\x81\x7f\x40\0\0\0\0\0\0\0").await.unwrap();
                linger(socket).await;
            }
            _ => linger(socket).await,
        }
    })
    .await;
    let mut events = center.events().ping_interval(SHORT);
    let broken = "subscribe: connection interrupted before the response was complete: ";
    for (number, expected) in [
        "the server closed the connection with code `1001` \"going away with [hidden]\\\\n\"",
        "",
        "",
        "Encountered invalid opcode: 15",
        "",
        "",
        "subscribe: the response exceeds the limit of 1048576 bytes",
        "subscribe: the response exceeds the limit of 1048576 bytes",
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(text(&mut events).await, format!("event {number}"));
        pass(SHORT + SHORT / 5).await;
        let told = error(&mut events).await.to_string();
        let expected = if expected.starts_with("subscribe") {
            expected.to_owned()
        } else {
            format!("{broken}{expected}")
        };
        assert!(told.starts_with(&expected), "{number}: {told}");
        pass(PAUSE).await;
    }
    assert_eq!(text(&mut events).await, "event 8");
}

#[tokio::test(start_paused = true)]
async fn a_handshake_that_fails_is_told_and_tried_again() {
    let _clock = StoppedClock::new();
    let center = Center::raw(async |number, stream| {
        let body = r#"{"statusCode":403,"apiCode":1300,"message":"no token=canary","requestId":"r"}"#;
        let length = body.len();
        let json = format!("content-length: {length}\r\n\r\n{body}");
        let bytes = match number {
            0 => format!("HTTP/1.1 401 Unauthorized\r\n{json}"),
            1 => format!("HTTP/1.1 200 OK\r\n{json}"),
            2 => "HTTP/1.1 200 OK\r\ncontent-length: 33\r\n\r\n{\"statusCode\":200,\"message\":\"ok\"}"
                .to_owned(),
            3 => "HTTP/1.1 302 Found\r\nlocation: https://x.example/?token=canary\r\n\r\n".to_owned(),
            4 => "HTTP/1.1 101 Yes\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
                  sec-websocket-accept: canary\r\n\r\n"
                .to_owned(),
            5 => "HTTP/1.1 503 Later\r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n".to_owned(),
            6 => String::new(),
            _ => {
                let mut socket = tokio_tungstenite::accept_async(stream).await.unwrap();
                say(&mut socket, "event").await;
                return linger(socket).await;
            }
        };
        answer(stream, bytes.as_bytes()).await;
    })
    .await;
    let client = center.authentication("canary");
    let mut errors = Vec::new();
    // Use several streams, because the pauses of one stream grow.
    for _ in 0..3 {
        let mut events = client.subscribe("code").unwrap();
        errors.push(error(&mut events).await);
        pass(PAUSE).await;
        errors.push(error(&mut events).await);
    }
    let texts: Vec<_> = errors.iter().map(ToString::to_string).collect();
    let refused = "subscribe: the server returned an error: no token=[hidden] (statusCode 403, \
        apiCode 1300, HTTP";
    assert_eq!(texts[0], format!("{refused} 401, request ID r)"));
    assert!(errors[0].is_unauthorized() && errors[0].is_forbidden());
    assert_eq!(texts[1], format!("{refused} 200, request ID r)"));
    assert_eq!(
        texts[2],
        "subscribe: unexpected response: expected a WebSocket upgrade (HTTP 200)"
    );
    assert!(texts[3].contains("redirected to https://x.example"), "{}", texts[3]);
    assert_eq!(
        texts[4],
        "subscribe: unexpected response: `Sec-WebSocket-Accept` does not match the request key"
    );
    assert!(errors[5].is_server_error(), "{}", texts[5]);
    assert_eq!(errors[5].retry_after(), Some(Duration::from_secs(1)));
    let mut events = client.subscribe("code").unwrap();
    error(&mut events).await;
    pass(PAUSE).await;
    assert_eq!(text(&mut events).await, "event");
}

#[tokio::test]
async fn the_signature_is_not_shown_although_the_server_repeats_it() {
    let center = Center::raw(async |_, stream| {
        let body = r#"{"statusCode":401,"message":"trekWnK28nn9oywi+9w4g77tQxQ="}"#;
        let head = format!("HTTP/1.1 401 No\r\ncontent-length: {}\r\n\r\n", body.len());
        answer(stream, format!("{head}{body}").as_bytes()).await;
    })
    .await;
    let told = error(&mut center.events()).await;
    assert_eq!(told.message(), Some("[hidden]"));
}

#[tokio::test(start_paused = true)]
async fn the_server_can_say_when_to_come_back() {
    let _clock = StoppedClock::new();
    let center = Center::raw(async |_, stream| {
        let head = b"HTTP/1.1 429 Slow\r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n";
        answer(stream, head).await;
    })
    .await;
    let mut events = center.events();
    assert!(error(&mut events).await.is_throttled());
    pass(Duration::from_millis(999)).await;
    assert_eq!(center.connections(), 1);
    pass(Duration::from_millis(1)).await;
    error(&mut events).await;
}

#[tokio::test(start_paused = true)]
async fn pauses_grow_while_nothing_works() {
    let _clock = StoppedClock::new();
    let center = Center::raw(async |_, stream| drop(stream)).await;
    let mut events = center.events();
    error(&mut events).await;
    for (failures, longest) in [(1, PAUSE), (2, 2 * PAUSE), (3, 4 * PAUSE)] {
        pass(longest / 2 - Duration::from_millis(1)).await;
        assert_eq!(center.connections(), failures, "sooner than half of {longest:?}");
        pass(longest / 2 + Duration::from_millis(1)).await;
        error(&mut events).await;
    }
}

#[tokio::test(start_paused = true)]
async fn pauses_are_short_again_after_a_connection_that_lived() {
    let _clock = StoppedClock::new();
    let center = Center::open(async |_, mut socket| {
        say(&mut socket, "event").await;
        sleep(2 * SHORT).await;
        drop(socket);
    })
    .await;
    let mut events = center.events().ping_interval(SHORT);
    for _ in 0..4 {
        assert_eq!(text(&mut events).await, "event");
        pass(2 * SHORT).await;
        error(&mut events).await;
        pass(PAUSE).await;
    }
}

#[tokio::test(start_paused = true)]
async fn pings_are_answered_and_sent() {
    let _clock = StoppedClock::new();
    let (asked, mut was_asked) = mpsc::unbounded_channel();
    let center = Center::open(move |_, mut socket| {
        let asked = asked.clone();
        async move {
            let ping = Message::Ping("are you there".into());
            socket.send(ping).await.unwrap();
            let pong = socket.next().await.unwrap().unwrap();
            assert_eq!(pong, Message::Pong("are you there".into()));
            asked.send(()).unwrap();
            // The client sends pings from time to time and receives the pongs.
            for _ in 0..5 {
                assert!(socket.next().await.unwrap().unwrap().is_ping());
                socket.flush().await.unwrap();
                asked.send(()).unwrap();
            }
            say(&mut socket, "alive").await;
            linger(socket).await;
        }
    })
    .await;
    let mut events = center.events().ping_interval(SHORT);
    assert!(events.next().now_or_never().is_none());
    was_asked.recv().await.unwrap();
    for _ in 0..5 {
        pass(SHORT).await;
        was_asked.recv().await.unwrap();
    }
    assert_eq!(text(&mut events).await, "alive");
}

#[tokio::test(start_paused = true)]
async fn a_dead_connection_is_noticed() {
    let _clock = StoppedClock::new();
    let center = Center::open(async |number, mut socket| {
        say(&mut socket, &format!("event {number}")).await;
        // The server does not read, so it sends no pong.
        std::future::pending::<()>().await;
    })
    .await;
    let mut events = center.events().ping_interval(SHORT);
    assert_eq!(text(&mut events).await, "event 0");
    pass(SHORT).await;
    assert!(events.next().now_or_never().is_none(), "the server is pinged first");
    pass(SHORT).await;
    let told = error(&mut events).await.to_string();
    assert!(told.ends_with(": the server was silent for 100ms"), "{told}");
    pass(PAUSE).await;
    assert_eq!(text(&mut events).await, "event 1");
}

#[tokio::test]
async fn a_message_that_is_no_text_is_told_and_nothing_else_is_lost() {
    let center = Center::open(async |number, mut socket| {
        assert_eq!(number, 0);
        for bytes in [b"caf\xe9".as_slice(), b"caf\xc3\xa9"] {
            socket.send(Message::binary(bytes.to_vec())).await.unwrap();
        }
        linger(socket).await;
    })
    .await;
    let mut events = center.events();
    let told = error(&mut events).await;
    assert!(
        told.is_decode()
            && told.to_string().ends_with("a binary message is not valid UTF-8"),
        "{told}"
    );
    assert_eq!(text(&mut events).await, "café");
}

#[tokio::test(start_paused = true)]
async fn dropped_it_says_goodbye_and_leaves_nothing_behind() {
    let _clock = StoppedClock::new();
    let (report, gone) = oneshot::channel();
    let report = Arc::new(std::sync::Mutex::new(Some(report)));
    let center = Center::open(move |_, mut socket| {
        let report = Arc::clone(&report);
        async move {
            say(&mut socket, "event").await;
            let last = socket.next().await;
            let end = socket.next().await;
            let _ = report.lock().unwrap().take().unwrap().send((last, end.is_none()));
        }
    })
    .await;
    let mut events = center.events();
    assert_eq!(text(&mut events).await, "event");
    drop(events);
    let (last, ended) = timeout(HANG, gone).await.unwrap().unwrap();
    assert!(last.unwrap().unwrap().is_close() && ended);
    no_task_but(1).await;
}

/// Waits until only this number of tasks are alive. The tasks of the server exist all the time; the
/// others end without time passing.
async fn no_task_but(count: usize) {
    let metrics = tokio::runtime::Handle::current().metrics();
    let start = Instant::now();
    while metrics.num_alive_tasks() != count {
        assert!(start.elapsed() < HANG, "{} tasks", metrics.num_alive_tasks());
        settle().await;
    }
}

#[tokio::test(start_paused = true)]
async fn dropped_at_any_time_it_leaves_nothing_behind() {
    let _clock = StoppedClock::new();
    // While it connects, while it pauses, and before it is first polled.
    let center = Center::raw(async |number, stream| match number {
        0 => std::future::pending().await,
        _ => drop(stream),
    })
    .await;
    let mut events = center.events();
    assert!(events.next().now_or_never().is_none());
    center.connected(1).await;
    drop(events);
    let mut events = center.events();
    error(&mut events).await;
    drop(events);
    drop(center.events());
    // The server keeps the first connection open.
    no_task_but(2).await;
}

#[tokio::test(start_paused = true)]
async fn a_slow_reader_is_waited_for() {
    let _clock = StoppedClock::new();
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let center = Center::open(move |number, mut socket| {
        let count = Arc::clone(&count);
        async move {
            assert_eq!(number, 0, "the client reconnected");
            for number in 0..1_000 {
                say(&mut socket, &format!("{number} {}", "x".repeat(60_000))).await;
                count.fetch_add(1, Ordering::SeqCst);
            }
            linger(socket).await;
        }
    })
    .await;
    let mut events = center.events();
    assert!(text(&mut events).await.starts_with("0 "));
    let mut before = usize::MAX;
    while sent.load(Ordering::SeqCst) != before {
        before = sent.load(Ordering::SeqCst);
        settle().await;
    }
    // 16 events are buffered; the others are in the buffers of the system, if they were sent.
    assert!(before < 500, "{before} events were buffered");
    for number in 1..1_000 {
        assert!(text(&mut events).await.starts_with(&format!("{number} ")));
    }
}

#[tokio::test]
async fn what_is_missing_is_said_at_once() {
    let local = || ManagementClient::builder().host("http://localhost");
    let no_key = "subscribe: the request cannot be sent: the access key is missing: call \
        `.access_key_id(\"...\")` and `.access_key_secret(\"...\")` on the client's builder";
    for client in [local(), local().access_token("token")] {
        let refused = client.build().unwrap().subscribe("code").unwrap_err();
        assert_eq!(refused.to_string(), no_key);
        assert!(refused.is_config());
    }
    let nobody = genauth::authentication::AuthenticationClient::builder()
        .app_id("app-1")
        .app_host("http://localhost")
        .build()
        .unwrap();
    let refused = nobody.subscribe("code").unwrap_err().to_string();
    assert!(refused.contains("the user's access token is missing"), "{refused}");
    for (host, problem) in [
        (
            "ws://example.com",
            "`event_host` uses plain `ws`, which others can read and change: use `wss://`",
        ),
        ("https://example.com", "`event_host` is not a URL like `wss://"),
        ("wss://example.com/?a=1", "`event_host` contains a query"),
    ] {
        let refused = local().event_host(host).build().unwrap_err().to_string();
        assert!(refused.contains(problem), "{refused}");
    }
    local().event_host("ws://example.com").danger_allow_plain_http().build().unwrap();
}
