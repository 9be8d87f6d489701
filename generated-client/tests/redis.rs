//! Sources of WeChat tokens that share a real Redis server. `scripts/test-redis.sh` installs one and
//! runs these tests; without one they say that they were not run.
#![cfg(all(unix, feature = "redis", feature = "test-util"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;
mod wechat_server;

use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use genauth::Secret;
use genauth::authentication::AuthenticationClient;
use genauth::test_util::MockTransport;
use genauth::wechat::{RedisCache, TokenCache, WechatTokenSource};
use tempfile::TempDir;
use tokio::task::JoinSet;
use wechat_server::{LIFE, asked, get, seconds, source, token};

const KEY: &str = "genauth:wechat:https://mock.invalid:app:wx1";
const LOCK: &str = "genauth:wechat:https://mock.invalid:app:wx1:lock";

/// A Redis server with a socket of its own. It is killed when it is dropped.
struct Redis {
    folder: TempDir,
    server: Child,
    program: PathBuf,
}

impl Redis {
    /// Starts one, or says that the test is not run.
    async fn start() -> Option<Self> {
        let Some(program) = program() else {
            // Written past the test harness, which would keep it to itself.
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

    /// A machine of the fleet.
    fn machine(&self, mock: &MockTransport) -> WechatTokenSource {
        source(mock).with_cache(self.cache())
    }

    async fn command<T: redis::FromRedisValue>(&self, words: &[&str]) -> T {
        let client = redis::Client::open(self.url()).unwrap();
        let mut connection = client.get_multiplexed_async_connection().await.unwrap();
        let mut command = redis::Cmd::new();
        for word in words {
            command.arg(*word);
        }
        command.query_async(&mut connection).await.unwrap()
    }

    async fn wait(&self) {
        let client = redis::Client::open(self.url()).unwrap();
        for _ in 0..200 {
            if client.get_multiplexed_async_connection().await.is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the Redis server does not start");
    }

    fn kill(&mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }

    async fn restart(&mut self) {
        self.server = run(&self.program, &self.folder);
        self.wait().await;
    }

    /// Sends the process a signal.
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

#[tokio::test(flavor = "multi_thread")]
async fn machines_that_start_together_make_one_request() {
    let Some(redis) = Redis::start().await else { return };
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE).delay(Duration::from_millis(400)));
    let mut machines = JoinSet::new();
    for _ in 0..40 {
        let machine = redis.machine(&mock);
        machines.spawn(async move { get(&machine).await });
    }
    assert!(machines.join_all().await.iter().all(|token| token == "t1"));
    mock.verify();

    let value: String = redis.command(&["GET", KEY]).await;
    assert!(value.starts_with(r#"{"accessToken":"t1","expiresAt":""#), "{value}");
    let left: u64 = redis.command(&["TTL", KEY]).await;
    assert!((LIFE - 10..=LIFE).contains(&left), "{left}");
    let locks: u64 = redis.command(&["EXISTS", LOCK]).await;
    assert_eq!(locks, 0);
}

#[tokio::test]
async fn processes_that_start_together_make_one_request() {
    const SERVER: &str = "GENAUTH_TEST_SERVER";
    const CACHE: &str = "GENAUTH_TEST_CACHE";
    if let (Ok(server), Ok(cache)) = (std::env::var(SERVER), std::env::var(CACHE)) {
        // This is one of the processes.
        let client = AuthenticationClient::builder()
            .app_id("app")
            .app_host(server)
            .build()
            .unwrap();
        let source = WechatTokenSource::new(client, "wx1", "wechat-secret-canary")
            .with_cache(RedisCache::new(cache).unwrap());
        assert_eq!(get(&source).await, "t1");
        return;
    }
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

#[tokio::test]
async fn a_redis_that_goes_away_and_comes_back_is_no_error() {
    let Some(mut redis) = Redis::start().await else { return };
    let mock = MockTransport::new();
    let asks = asked(&mock).respond(token("t1", LIFE));
    let (first, second) = (redis.machine(&mock), redis.machine(&mock));
    let cache = redis.cache();
    assert_eq!(get(&first).await, "t1");
    assert!(cache.get(KEY).await.unwrap().is_some());

    redis.kill();
    assert!(cache.get(KEY).await.is_err());
    assert_eq!(get(&first).await, "t1", "what it has is its own");
    let asks = asks.respond(token("t2", LIFE)).respond(token("t3", LIFE));
    assert_eq!(get(&second).await, "t2");
    assert_eq!(get(&redis.machine(&mock)).await, "t3", "never connected");

    redis.restart().await;
    let _ = asks.respond(token("t4", LIFE));
    second.invalidate(&"t2".into());
    assert_eq!(get(&second).await, "t4");
    assert_eq!(get(&redis.machine(&mock)).await, "t4");
    assert!(cache.get(KEY).await.unwrap().is_some(), "a connection was made anew");
}

#[tokio::test]
async fn a_redis_that_says_nothing_delays_little() {
    let Some(redis) = Redis::start().await else { return };
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE)).respond(token("t2", LIFE));
    let connected = redis.machine(&mock);
    assert_eq!(get(&connected).await, "t1");
    connected.invalidate(&"t1".into());
    redis.signal("-STOP");
    let start = Instant::now();
    assert_eq!(get(&connected).await, "t2");
    let waited = start.elapsed();
    redis.signal("-CONT");
    assert!(waited < seconds(4), "{waited:?}");
}

#[tokio::test]
async fn garbage_in_the_key_is_replaced() {
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

#[tokio::test]
async fn one_who_died_while_asking_holds_nobody_up_for_long() {
    let Some(redis) = Redis::start().await else { return };
    let _: String = redis.command(&["SET", LOCK, "dead", "PX", "1500"]).await;
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE));
    let start = Instant::now();
    let machines = [0, 1, 2].map(|_| redis.machine(&mock));
    let (one, two, three) =
        tokio::join!(get(&machines[0]), get(&machines[1]), get(&machines[2]));
    assert_eq!([one, two, three], ["t1", "t1", "t1"]);
    let waited = start.elapsed();
    assert!(waited >= Duration::from_millis(1300) && waited < seconds(5), "{waited:?}");
}

#[tokio::test]
async fn values_and_locks_end_by_themselves() {
    let Some(redis) = Redis::start().await else { return };
    let cache = redis.cache();
    assert!(cache.get("k").await.unwrap().is_none());
    cache.set("k", Secret::from("v"), Duration::from_millis(300)).await.unwrap();
    let (value, left) = cache.get("k").await.unwrap().unwrap();
    assert_eq!(value.expose_secret(), "v");
    assert!(left <= Duration::from_millis(300) && !left.is_zero(), "{left:?}");

    assert!(cache.lock("l", "a", Duration::from_millis(300)).await.unwrap());
    assert!(!cache.lock("l", "b", seconds(5)).await.unwrap());
    cache.unlock("l", "b").await.unwrap();
    assert!(!cache.lock("l", "b", seconds(5)).await.unwrap(), "b did not have it");
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert!(cache.get("k").await.unwrap().is_none());
    assert!(cache.lock("l", "b", seconds(5)).await.unwrap());
    cache.unlock("l", "a").await.unwrap();
    assert!(!cache.lock("l", "c", seconds(5)).await.unwrap(), "a had it no more");
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
