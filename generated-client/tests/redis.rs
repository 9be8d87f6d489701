//! Tests WeChat token sources that share a real Redis server. `scripts/test-redis.sh` installs one
//! and runs these tests. Without one, the tests report that they were not run.
#![cfg(all(unix, feature = "redis", feature = "test-util"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod clock;
mod support;
mod wechat_server;

use std::io::Write;
use std::path::PathBuf;
use std::pin::pin;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use clock::{HANG, StoppedClock, pass};
use futures_util::future::{Either, select};

use genauth::Secret;
use genauth::authentication::AuthenticationClient;
use genauth::test_util::MockTransport;
use genauth::wechat::{RedisCache, TokenCache, WechatTokenSource};
use tempfile::TempDir;
use tokio::task::JoinSet;
use wechat_server::{LIFE, asked, get, seconds, source, token};

const KEY: &str = "genauth:wechat:https://mock.invalid:app:wx1";
const LOCK: &str = "genauth:wechat:https://mock.invalid:app:wx1:lock";

/// A Redis server on its own socket. It is killed when it is dropped.
struct Redis {
    folder: TempDir,
    server: Child,
    program: PathBuf,
}

impl Redis {
    /// Starts a server, or reports that the test was not run.
    async fn start() -> Option<Self> {
        let Some(program) = program() else {
            // Bypasses the test harness, which would capture the output.
            let mut out = std::io::stderr();
            let message = "NOT RUN: this test needs a Redis server. Run scripts/test-redis.sh, \
                           or set REDIS_SERVER to the program.";
            writeln!(out, "\n{message}\n").unwrap();
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let server = run(&program, &folder);
        let redis = Self {
            folder,
            server,
            program,
        };
        redis.wait().await;
        Some(redis)
    }

    fn url(&self) -> String {
        format!("redis+unix://{}/socket", self.folder.path().display())
    }

    fn cache(&self) -> RedisCache {
        RedisCache::new(self.url()).unwrap()
    }

    /// Returns the source of one machine.
    fn machine(&self, mock: &MockTransport) -> WechatTokenSource {
        source(mock).with_cache(self.cache())
    }

    async fn command<T: redis::FromRedisValue>(&self, words: &[&str]) -> T {
        command(&self.url(), words).await
    }

    async fn wait(&self) {
        let client = redis::Client::open(self.url()).unwrap();
        let start = Instant::now();
        while client.get_multiplexed_async_connection().await.is_err() {
            assert!(start.elapsed() < HANG, "the Redis server did not start");
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Expires a key.
    async fn expire(&self, key: &str) {
        let left: i64 = self.command(&["PTTL", key]).await;
        assert!(left > 0, "{key} does not expire: {left}");
        let _: i64 = self.command(&["PEXPIRE", key, "1"]).await;
        while self.command::<u64>(&["EXISTS", key]).await > 0 {
            thread::sleep(Duration::from_millis(1));
        }
    }

    fn kill(&mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }

    async fn restart(&mut self) {
        self.server = run(&self.program, &self.folder);
        self.wait().await;
    }

    /// Sends a signal to the process.
    fn signal(&self, name: &str) {
        let id = self.server.id().to_string();
        assert!(Command::new("kill").args([name, &id]).status().unwrap().success());
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

async fn command<T: redis::FromRedisValue>(url: &str, words: &[&str]) -> T {
    let client = redis::Client::open(url).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let mut command = redis::Cmd::new();
    for word in words {
        command.arg(*word);
    }
    command.query_async(&mut connection).await.unwrap()
}

/// Awaits the work while the test clock advances, no faster than real time and no faster than Redis
/// responds, so that Redis does not seem slow on a busy machine.
async fn with_time<T>(url: &str, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        match select(work.as_mut(), pin!(tick(url))).await {
            Either::Left((done, _)) => return done,
            Either::Right(_) => {}
        }
    }
}

async fn tick(url: &str) {
    const STEP: Duration = Duration::from_millis(20);
    tokio::task::spawn_blocking(|| thread::sleep(STEP)).await.unwrap();
    let _: String = command(url, &["PING"]).await;
    pass(STEP).await;
}

fn program() -> Option<PathBuf> {
    if let Some(program) = std::env::var_os("REDIS_SERVER") {
        return Some(program.into());
    }
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|it| it.join("redis-server"))
        .find(|it| it.is_file())
}

fn run(program: &PathBuf, folder: &TempDir) -> Child {
    let mut command = Command::new(program);
    command.args(["--port", "0", "--save", "", "--appendonly", "no", "--unixsocket"]);
    command.arg(folder.path().join("socket")).arg("--dir").arg(folder.path());
    command.stdout(Stdio::null()).spawn().unwrap()
}

#[tokio::test(start_paused = true)]
async fn machines_that_start_together_make_one_request() {
    let _clock = StoppedClock::new();
    let Some(redis) = Redis::start().await else { return };
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE).delay(Duration::from_millis(400)));
    let mut machines = JoinSet::new();
    for _ in 0..40 {
        let machine = redis.machine(&mock);
        machines.spawn(async move { get(&machine).await });
    }
    let tokens = with_time(&redis.url(), machines.join_all()).await;
    assert!(tokens.iter().all(|token| token == "t1"));
    mock.verify();

    let value: String = redis.command(&["GET", KEY]).await;
    assert!(value.starts_with(r#"{"accessToken":"t1","expiresAt":""#), "{value}");
    let left: u64 = redis.command(&["TTL", KEY]).await;
    assert!((LIFE - 600..=LIFE).contains(&left), "{left}");
    let locks: u64 = redis.command(&["EXISTS", LOCK]).await;
    assert_eq!(locks, 0);
}

#[tokio::test(start_paused = true)]
async fn processes_that_start_together_make_one_request() {
    const SERVER: &str = "GENAUTH_TEST_SERVER";
    const CACHE: &str = "GENAUTH_TEST_CACHE";
    if let (Ok(server), Ok(cache)) = (std::env::var(SERVER), std::env::var(CACHE)) {
        // This is one of the child processes.
        let _clock = StoppedClock::new();
        let client = AuthenticationClient::builder()
            .app_id("app")
            .app_host(server)
            .connect_timeout(support::PATIENCE)
            .attempt_timeout(support::PATIENCE)
            .total_timeout(10 * support::PATIENCE)
            .build()
            .unwrap();
        let source = WechatTokenSource::new(client, "wx1", "wechat-secret-canary")
            .with_cache(RedisCache::new(cache.as_str()).unwrap());
        assert_eq!(with_time(&cache, get(&source)).await, "t1");
        return;
    }
    let _clock = StoppedClock::new();
    let Some(redis) = Redis::start().await else { return };
    let data = r#"{"accessToken":"t1","expiresAt":"99999999999"}"#;
    let server = support::Server::answering(support::success(data)).await;
    let mut processes: Vec<_> = (0..8)
        .map(|_| {
            let mut command = Command::new(std::env::current_exe().unwrap());
            command.args(["--exact", "processes_that_start_together_make_one_request"]);
            command.env(SERVER, server.url()).env(CACHE, redis.url());
            command.stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    let all = tokio::task::spawn_blocking(move || {
        processes.iter_mut().all(|process| process.wait().unwrap().success())
    });
    assert!(all.await.unwrap());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_redis_that_goes_away_and_comes_back_is_no_error() {
    let _clock = StoppedClock::new();
    let Some(mut redis) = Redis::start().await else { return };
    let mock = MockTransport::new();
    let asks = asked(&mock).respond(token("t1", LIFE));
    let (first, second) = (redis.machine(&mock), redis.machine(&mock));
    let cache = redis.cache();
    assert_eq!(get(&first).await, "t1");
    assert!(cache.get(KEY).await.unwrap().is_some());

    redis.kill();
    assert!(cache.get(KEY).await.is_err());
    assert_eq!(get(&first).await, "t1", "the source keeps its token");
    let asks = asks.respond(token("t2", LIFE)).respond(token("t3", LIFE));
    assert_eq!(get(&second).await, "t2");
    assert_eq!(get(&redis.machine(&mock)).await, "t3", "never connected");

    redis.restart().await;
    let _ = asks.respond(token("t4", LIFE));
    second.invalidate(&"t2".into());
    assert_eq!(with_time(&redis.url(), get(&second)).await, "t4");
    assert_eq!(get(&redis.machine(&mock)).await, "t4");
    assert!(cache.get(KEY).await.unwrap().is_some(), "reconnected");
}

#[tokio::test(start_paused = true)]
async fn a_redis_that_says_nothing_delays_little() {
    let _clock = StoppedClock::new();
    let Some(redis) = Redis::start().await else { return };
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE)).respond(token("t2", LIFE));
    let connected = redis.machine(&mock);
    assert_eq!(get(&connected).await, "t1");
    connected.invalidate(&"t1".into());
    redis.signal("-STOP");
    // At most one second for Redis, after the pause that follows a rejected token.
    let time = async {
        pass(seconds(1)).await;
        pass(seconds(1)).await;
    };
    let (token, ()) = tokio::join!(get(&connected), time);
    redis.signal("-CONT");
    assert_eq!(token, "t2");
}

#[tokio::test(start_paused = true)]
async fn garbage_in_the_key_is_replaced() {
    let _clock = StoppedClock::new();
    let Some(redis) = Redis::start().await else { return };
    let good = r#"{"accessToken":"forever","expiresAt":"1"}"#;
    for garbage in [
        vec!["SET", KEY, "garbage", "PX", "100000"],
        vec!["SET", KEY, "\u{0}", "PX", "100000"],
        vec!["RPUSH", KEY, "an", "array"],
        vec!["SET", KEY, good],
    ] {
        let _: u64 = redis.command(&["DEL", KEY]).await;
        let _: redis::Value = redis.command(&garbage).await;
        let mock = MockTransport::new();
        asked(&mock).respond(token("t1", LIFE));
        assert_eq!(get(&redis.machine(&mock)).await, "t1", "{garbage:?}");
        assert_eq!(get(&redis.machine(&mock)).await, "t1", "{garbage:?}");
    }
    let mut client = redis::Client::open(redis.url()).unwrap();
    let _: () = redis::cmd("SET")
        .arg(KEY)
        .arg(&b"\xff\xfe"[..])
        .arg("PX")
        .arg(100_000)
        .query(&mut client)
        .unwrap();
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE));
    assert_eq!(get(&redis.machine(&mock)).await, "t1");
    assert_eq!(get(&redis.machine(&mock)).await, "t1");
}

#[tokio::test(start_paused = true)]
async fn one_who_died_while_asking_holds_nobody_up_for_long() {
    let _clock = StoppedClock::new();
    let Some(redis) = Redis::start().await else { return };
    let _: String = redis.command(&["SET", LOCK, "dead", "PX", "600000"]).await;
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE));
    let mut machines = JoinSet::new();
    for _ in 0..3 {
        let machine = redis.machine(&mock);
        machines.spawn(async move { get(&machine).await });
    }
    for _ in 0..20 {
        tick(&redis.url()).await;
    }
    assert_eq!(mock.requests().len(), 0);
    redis.expire(LOCK).await;
    assert_eq!(with_time(&redis.url(), machines.join_all()).await, ["t1", "t1", "t1"]);
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn values_and_locks_end_by_themselves() {
    let _clock = StoppedClock::new();
    let Some(redis) = Redis::start().await else { return };
    let cache = redis.cache();
    assert!(cache.get("k").await.unwrap().is_none());
    cache.set("k", Secret::from("v"), seconds(600)).await.unwrap();
    let (value, left) = cache.get("k").await.unwrap().unwrap();
    assert_eq!(value.expose_secret(), "v");
    assert!(left <= seconds(600) && left > seconds(60), "{left:?}");
    redis.expire("k").await;
    assert!(cache.get("k").await.unwrap().is_none());

    assert!(cache.lock("l", "a", seconds(600)).await.unwrap());
    assert!(!cache.lock("l", "b", seconds(600)).await.unwrap());
    cache.unlock("l", "b").await.unwrap();
    assert!(!cache.lock("l", "b", seconds(600)).await.unwrap(), "b did not have it");
    redis.expire("l").await;
    assert!(cache.lock("l", "b", seconds(600)).await.unwrap());
    cache.unlock("l", "a").await.unwrap();
    assert!(!cache.lock("l", "c", seconds(600)).await.unwrap(), "a had it no more");
    cache.unlock("l", "b").await.unwrap();
    assert!(cache.lock("l", "c", Duration::from_micros(1)).await.unwrap());
}

#[test]
fn a_url_that_cannot_be_used_is_told_but_not_shown() {
    for (url, hint) in [
        ("http://user:canary@host", "redis://:password@host:6379/0"),
        ("canary", "redis://:password@host:6379/0"),
        ("rediss://:canary@host:6379/0", "tokio-rustls-comp"),
    ] {
        let error = RedisCache::new(url).unwrap_err();
        assert!(error.is_config());
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(hint) && !shown.contains("canary"), "{shown}");
    }
    let cache = RedisCache::new("redis://:canary@127.0.0.1:1").unwrap();
    assert!(!format!("{cache:?}").contains("canary"));
}
