//! Tests when a WeChat token source sends requests, and which tokens it returns.
#![cfg(feature = "test-util")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod wechat_server;

use std::time::{SystemTime, UNIX_EPOCH};

use genauth::Secret;
use genauth::test_util::{MockTransport, Reply};
use genauth::wechat::WechatTokenSource;
use serde_json::json;
use tokio::runtime::Handle;
use tokio::task::{JoinSet, yield_now};
use tokio::time::{Instant, advance, timeout};
use wechat_server::{DATE, LIFE, asked, down, get, seconds, source, text, token};

/// Lets background tasks run as far as they can without time passing.
async fn let_work() {
    for _ in 0..50 {
        yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn one_token_does_until_it_is_time_for_the_next() {
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE)).respond(token("t2", LIFE));
    let source = source(&mock);
    for _ in 0..3 {
        assert_eq!(get(&source).await, "t1");
    }
    // Five minutes before the last minute is the earliest.
    advance(seconds(LIFE - 60 - 300 - 1)).await;
    assert_eq!(get(&source).await, "t1");
    let_work().await;
    assert_eq!(mock.requests().len(), 1);
    // Half of that is the latest time.
    advance(seconds(151)).await;
    assert_eq!(get(&source).await, "t1", "no caller waits for the next token");
    let_work().await;
    assert_eq!(mock.requests().len(), 2);
    assert_eq!(get(&source).await, "t2");
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_given_out_is_valid_long_enough() {
    for (wanted, source) in [
        (60, source as fn(&MockTransport) -> WechatTokenSource),
        (600, |mock| source(mock).with_min_validity(seconds(600))),
    ] {
        let mock = MockTransport::new();
        asked(&mock)
            .respond(token("t1", LIFE))
            .respond(token("t2", LIFE).delay(seconds(5)));
        let source = source(&mock);
        assert_eq!(get(&source).await, "t1");
        advance(seconds(LIFE - wanted - 1)).await;
        let start = Instant::now();
        assert_eq!(get(&source).await, "t1");
        assert_eq!(start.elapsed(), seconds(0));
        let_work().await;
        advance(seconds(1)).await;
        assert_eq!(get(&source).await, "t2", "with {wanted} seconds left");
        assert_eq!(start.elapsed(), seconds(5));
    }
}

#[tokio::test(start_paused = true)]
async fn however_many_ask_there_is_one_request() {
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE).delay(seconds(1)));
    let source = source(&mock);
    let mut callers = JoinSet::new();
    for _ in 0..10_000 {
        let source = source.clone();
        callers.spawn(async move { get(&source).await });
    }
    let tokens = callers.join_all().await;
    assert_eq!(tokens.len(), 10_000);
    assert!(tokens.iter().all(|token| token == "t1"));
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn the_old_token_does_while_the_server_fails() {
    let mock = MockTransport::new();
    asked(&mock)
        .respond(token("t1", LIFE))
        .respond(down())
        .times(4)
        .respond(token("t2", LIFE));
    let source = source(&mock);
    assert_eq!(get(&source).await, "t1");
    // In the last minute, callers wait, but get the old token if the request fails.
    advance(seconds(LIFE - 59)).await;
    let mut asked_at = Vec::new();
    let mut second = 0;
    let start = Instant::now();
    while get(&source).await == "t1" {
        assert_eq!(
            start.elapsed(),
            seconds(second),
            "no caller waits for the pause to end"
        );
        second += 1;
        let_work().await;
        asked_at.resize(mock.requests().len() - 1, start.elapsed().as_secs());
        advance(seconds(1)).await;
    }
    assert_eq!(asked_at, [0, 1, 3, 7], "ever more rarely");
    assert_eq!(start.elapsed(), seconds(15));
}

#[tokio::test(start_paused = true)]
async fn without_a_valid_token_the_failure_is_told() {
    let mock = MockTransport::new();
    let asks = asked(&mock).respond(token("t1", LIFE)).respond(down());
    let source = source(&mock);
    assert_eq!(get(&source).await, "t1");
    advance(seconds(LIFE)).await;
    for _ in 0..5 {
        let error = source.token().await.unwrap_err();
        assert!(error.is_server_error(), "{error}");
        assert_eq!(error.operation(), Some("getWechatMpAccessTokenInfo"));
    }
    assert_eq!(mock.requests().len(), 2, "no request during the pause after a failure");
    advance(seconds(1)).await;
    let asks = asks.respond(token("t2", LIFE));
    assert_eq!(get(&source).await, "t2");

    // A server can request a longer pause, up to a limit.
    let busy = |wish| Reply::error(429, "slow down").header("retry-after", wish);
    let _ = asks
        .respond(busy("40"))
        .respond(token("t3", LIFE))
        .respond(busy("4000"))
        .respond(token("t3", LIFE));
    for wait in [39, 59] {
        advance(seconds(LIFE)).await;
        assert!(source.token().await.unwrap_err().is_throttled());
        advance(seconds(wait)).await;
        assert!(source.token().await.unwrap_err().is_throttled());
        advance(seconds(1)).await;
        assert_eq!(get(&source).await, "t3");
    }
}

#[tokio::test(start_paused = true)]
async fn the_pause_after_failures_ends_growing_at_ten_seconds() {
    let mock = MockTransport::new();
    asked(&mock).respond(down()).always();
    let source = source(&mock);
    for _ in 0..120 {
        assert!(source.token().await.is_err());
        advance(seconds(1)).await;
    }
    // At 0, 1, 3, 7, and 15 seconds, and then every ten seconds.
    assert_eq!(mock.requests().len(), 15);
}

#[tokio::test(start_paused = true)]
async fn failures_that_are_over_are_forgotten() {
    let mock = MockTransport::new();
    asked(&mock)
        .respond(down())
        .times(3)
        .respond(token("t1", LIFE))
        .respond(token("t2", LIFE))
        .respond(down())
        .respond(token("t3", LIFE));
    let source = source(&mock);
    for pause in [1, 2, 4] {
        assert!(source.token().await.is_err());
        advance(seconds(pause)).await;
    }
    let first = source.token().await.unwrap();
    source.invalidate(&first);
    assert_eq!(get(&source).await, "t2");
    advance(seconds(LIFE)).await;
    assert!(source.token().await.is_err());
    advance(seconds(1)).await;
    assert_eq!(get(&source).await, "t3", "the first failure of a new series");
}

#[tokio::test(start_paused = true)]
async fn a_request_survives_the_caller_who_began_it() {
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE).delay(seconds(3)));
    let source = source(&mock);
    for _ in 0..2 {
        let given_up = timeout(seconds(1), source.token()).await;
        assert!(given_up.is_err());
    }
    let start = Instant::now();
    assert_eq!(get(&source).await, "t1");
    assert_eq!(start.elapsed(), seconds(1), "the same request");
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn nothing_goes_on_when_the_last_source_is_dropped() {
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE)).respond(Reply::never());
    let source = source(&mock);
    assert_eq!(get(&source).await, "t1");
    advance(seconds(LIFE - 61)).await;
    assert_eq!(get(&source).await, "t1");
    let_work().await;
    let clone = source.clone();
    drop(source);
    let_work().await;
    assert_eq!(Handle::current().metrics().num_alive_tasks(), 1);
    drop(clone);
    let_work().await;
    assert_eq!(Handle::current().metrics().num_alive_tasks(), 0);
}

#[tokio::test(start_paused = true)]
async fn without_a_date_the_clock_of_this_machine_counts() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let reply =
        |text, expiry| Reply::data(json!({"accessToken": text, "expiresAt": expiry}));
    let mock = MockTransport::new();
    asked(&mock).respond(reply("t1", now + 1000)).respond(reply("t2", now + 1000));
    let source = source(&mock);
    assert_eq!(get(&source).await, "t1");
    // Late enough for the next token, and early enough even on a slow machine.
    advance(seconds(850)).await;
    assert_eq!(get(&source).await, "t1");
    let_work().await;
    assert_eq!(get(&source).await, "t2");
}

#[tokio::test(start_paused = true)]
async fn no_token_is_believed_to_live_longer_than_those_of_wechat() {
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", 1000 * LIFE)).respond(token("t2", LIFE));
    let source = source(&mock);
    assert_eq!(get(&source).await, "t1");
    advance(seconds(LIFE)).await;
    assert_eq!(get(&source).await, "t2");
}

#[tokio::test(start_paused = true)]
async fn what_is_no_valid_token_is_an_error_and_no_reason_to_ask_all_the_time() {
    let date = |reply: Reply| reply.header("date", DATE.0);
    for (reply, path, reason) in [
        (token("t1", 0), "data.expiresAt", "the token has already expired"),
        (
            date(Reply::data(json!({"accessToken": "t", "expiresAt": 0}))),
            "data.expiresAt",
            "has already expired",
        ),
        (
            date(Reply::data(json!({"accessToken": "t", "expiresAt": "soon"}))),
            "data.expiresAt",
            "expected a number of seconds",
        ),
        (token("", LIFE), "data.accessToken", "found an empty string"),
    ] {
        let mock = MockTransport::new();
        asked(&mock).respond(reply);
        let source = source(&mock);
        for _ in 0..3 {
            let error = source.token().await.unwrap_err();
            assert!(error.is_decode(), "{error}");
            assert_eq!(error.path(), Some(path));
            assert!(error.to_string().contains(reason), "{error}");
            assert!(error.to_string().starts_with("getWechatMpAccessTokenInfo: "));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_ends_soon_is_given_and_the_server_asked_now_and_then() {
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", 30)).respond(token("t1", 20)).respond(down());
    let source = source(&mock);
    for second in 0..30 {
        assert_eq!(get(&source).await, "t1");
        let_work().await;
        let expected = match second {
            0..10 => 1,
            10..20 => 2,
            // While it fails, requests are sent at 20, 21, 23, and 27 seconds.
            _ => 3,
        };
        assert!(mock.requests().len() >= expected);
        if second == 20 {
            break;
        }
        assert_eq!(mock.requests().len(), expected, "after {second} seconds");
        advance(seconds(1)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_not_given_again() {
    let mock = MockTransport::new();
    let asks = asked(&mock).respond(token("t1", LIFE)).respond(token("t2", LIFE));
    let source = source(&mock);
    let first = source.token().await.unwrap();
    advance(seconds(100)).await;
    source.invalidate(&first);
    assert_eq!(get(&source).await, "t2");
    source.invalidate(&first);
    assert_eq!(
        get(&source).await,
        "t2",
        "late invalidations of an old token have no effect"
    );

    // The server has no other token: the source returns it, but does not send requests all the
    // time.
    let _ = asks.respond(token("t2", LIFE)).always();
    let start = Instant::now();
    let before = mock.requests().len();
    for _ in 0..10 {
        source.invalidate(&Secret::from("t2"));
        assert_eq!(get(&source).await, "t2");
    }
    assert_eq!(mock.requests().len() - before, 10);
    assert!(start.elapsed() >= seconds(9), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn it_goes_to_other_threads_and_shows_no_secret() {
    fn movable<T: Send>(value: T) -> T {
        value
    }
    let mock = MockTransport::new();
    asked(&mock).respond(token("token-canary", LIFE));
    let source = source(&mock);
    let given = text(movable(source.token()).await);
    assert_eq!(given, "token-canary");
    let shown = format!("{source:?}");
    assert!(shown.contains("wx1") && !shown.contains("canary"), "{shown}");
}
