//! Tests that calls that are canceled at any point leave nothing behind.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(test)]
mod clock;
#[cfg(test)]
mod dice;
#[cfg(test)]
mod faulty;

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use genauth::management::{CreateUserReqDto, ListUsersRequestDto, ManagementClient};
use genauth::{Retry, RetryBudget};
use tokio::io::AsyncWriteExt as _;
use tokio::runtime::Handle;

use clock::{HANG, StoppedClock, settle};
use dice::Dice;
use faulty::{Act, Faulty, PATIENCE, Script, success};

const CALLS: usize = 5_000;
const AT_ONCE: usize = 16;

/// Returns a script with a response in pieces or a closed connection, so that each call waits at
/// many points.
fn plan(dice: &Dice) -> Script {
    let wait = |micros| Act::Sleep(Duration::from_micros(micros));
    let answer = success("1");
    let (start, end) = answer.split_at(dice.below(answer.len()));
    match dice.below(8) {
        0 => vec![Act::Whole, Act::Reset],
        1 => vec![Act::Head, wait(300), Act::Close],
        2 => vec![Act::Whole, Act::Stall],
        _ => vec![
            wait(100),
            Act::Whole,
            wait(100),
            Act::Send(start.to_vec()),
            wait(100),
            Act::Send(end.to_vec()),
        ],
    }
}

/// Polls a future this number of times, and returns whether it completed.
async fn polled<T>(work: impl Future<Output = T>, mut polls: usize) -> bool {
    let mut work = pin!(work);
    std::future::poll_fn(|context: &mut Context<'_>| {
        if polls == 0 {
            return Poll::Ready(false);
        }
        polls -= 1;
        work.as_mut().poll(context).map(|_| true)
    })
    .await
}

/// Cancels a call after a number of polls, after a time, or never. Returns whether it completed.
async fn give_up(client: &ManagementClient, dice: &Dice) -> bool {
    let (polls, time) = (dice.below(8), Duration::from_micros(dice.below(1_500) as u64));
    let list = client.list_users(ListUsersRequestDto::new().keywords("id-1"));
    let create = client.create_user(CreateUserReqDto::new().username("id-1"));
    match dice.below(5) {
        0 => polled(list.into_future(), polls).await,
        1 => polled(create.into_future(), polls).await,
        2 => tokio::time::timeout(time, list.into_future()).await.is_ok(),
        3 => tokio::time::timeout(time, create.into_future()).await.is_ok(),
        _ => {
            let _ = list.await;
            true
        }
    }
}

fn tasks() -> usize {
    Handle::current().metrics().num_alive_tasks()
}

/// Waits for a condition, which takes a moment if a socket has to close.
async fn soon(what: &str, is: impl Fn() -> bool) {
    let start = Instant::now();
    while !is() {
        assert!(start.elapsed() < HANG, "{what}");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_of_calls_that_are_given_up() {
    let dice = Arc::new(Dice::new());
    let calm = Arc::<AtomicBool>::default();
    let (planned, calmed) = (Arc::clone(&dice), Arc::clone(&calm));
    let server = Faulty::planned(move |_| match calmed.load(Ordering::SeqCst) {
        true => vec![Act::Whole, Act::Echo(usize::MAX)],
        false => plan(&planned),
    });
    let before = tasks();
    let client = server
        .management()
        .attempt_timeout(Duration::from_millis(20))
        .retry(Retry::default().base_delay(Duration::from_micros(100)))
        .retry_budget(RetryBudget::unlimited())
        .build()
        .unwrap();
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..AT_ONCE {
        let (client, dice) = (client.clone(), Arc::clone(&dice));
        workers.spawn(async move {
            let mut done = 0;
            for _ in 0..CALLS / AT_ONCE {
                done += usize::from(give_up(&client, &dice).await);
            }
            done
        });
    }
    let done: usize = workers.join_all().await.into_iter().sum();
    println!("{done} of {CALLS} calls completed before they were canceled");
    // One call in five completes, and one in twenty is never polled.
    assert!((CALLS / 10..CALLS - CALLS / 50).contains(&done), "{done}");

    // At most one connection and its task remain for each concurrent call.
    soon("open connections", || server.open() <= AT_ONCE).await;
    soon("tasks of the pool", || tasks() <= before + AT_ONCE + 2).await;
    // The client still works. On a busy machine, the attempt timeout may occasionally be too short.
    calm.store(true, Ordering::SeqCst);
    let retry = Retry::default().attempts(u32::MAX).max_delay(Duration::from_millis(10));
    let request = ListUsersRequestDto::new().keywords("id-1");
    client.list_users(request).retry(retry).timeout(10 * PATIENCE).await.unwrap();
    // After it is dropped, nothing remains.
    drop(client);
    soon("connections remain without a client", || server.open() == 0).await;
    soon("tasks remain without a client", || tasks() <= before).await;
}

#[tokio::test]
async fn a_client_outlives_a_burst() {
    // Each concurrent call gets its response, over a bounded number of connections.
    const BURST: usize = 10_000;
    let wait = Act::Sleep(Duration::from_millis(2));
    let server = Faulty::scripted([vec![Act::Whole, wait, Act::Echo(usize::MAX)]]);
    let before = tasks();
    let client = server.management().attempt_timeout(10 * PATIENCE).build().unwrap();
    let mut calls = tokio::task::JoinSet::new();
    for number in 0..BURST {
        let request = CreateUserReqDto::new().username(format!("id-{number}"));
        let call = client.create_user(request);
        calls.spawn(async move { (number, call.await.unwrap().data.user_id) });
    }
    while let Some(outcome) = calls.join_next().await {
        let (number, id) = outcome.unwrap();
        assert_eq!(id, number.to_string());
    }
    println!("{} connections", server.connections());
    assert_eq!(server.bodies().len(), BURST);
    assert!(server.connections() <= BURST / 10, "{}", server.connections());
    drop(client);
    soon("connections remain without a client", || server.open() == 0).await;
    soon("tasks remain without a client", || tasks() <= before).await;
}

#[tokio::test(start_paused = true)]
async fn a_turn_lasts_until_the_answer_is_complete() {
    let _clock = StoppedClock::new();
    let answer = success("1");
    let (start, end) = answer.split_at(answer.len() - 10);
    let server = Faulty::scripted([vec![
        Act::Whole,
        Act::Send(start.to_vec()),
        Act::Hold,
        Act::Send(end.to_vec()),
    ]]);
    let client = server.management().build().unwrap();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..300 {
        let call = client.create_user(CreateUserReqDto::new().username("id-1"));
        calls.spawn(call.into_future());
    }
    server.stalled(200).await;
    settle().await;
    // Other connections of the client were opened before this one.
    let mut last = tokio::net::TcpStream::connect(server.address()).await.unwrap();
    last.write_all(b"GET /last HTTP/1.1\r\n\r\n").await.unwrap();
    server.stalled(201).await;
    assert!(server.heads().iter().any(|head| head.starts_with("GET /last ")));
    assert_eq!((server.connections(), server.bodies().len()), (201, 201));

    server.release();
    while let Some(outcome) = calls.join_next().await {
        outcome.unwrap().unwrap();
    }
    assert_eq!(server.bodies().len(), 301);
}
