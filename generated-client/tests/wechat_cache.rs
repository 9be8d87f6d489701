//! Tests WeChat token sources that share a cache, including caches that fail.
#![cfg(feature = "test-util")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod wechat_server;

use std::time::Duration;

use genauth::Secret;
use genauth::test_util::MockTransport;
use genauth::transport::BoxFuture;
use genauth::wechat::{CacheError, MemoryCache, TokenCache, WechatTokenSource};
use tokio::task::JoinSet;
use tokio::time::{Instant, advance};
use wechat_server::{DATE, LIFE, asked, down, get, seconds, source, token};

const KEY: &str = "genauth:wechat:https://mock.invalid:app:wx1";
const LOCK: &str = "genauth:wechat:https://mock.invalid:app:wx1:lock";

fn json(token: &str) -> Secret {
    format!(r#"{{"accessToken":"{token}","expiresAt":"1"}}"#).into()
}

async fn kept(cache: &MemoryCache) -> Option<(String, u64)> {
    let entry = cache.get(KEY).await.unwrap();
    entry.map(|(text, left)| (text.expose_secret().to_owned(), left.as_secs()))
}

#[tokio::test(start_paused = true)]
async fn sources_that_share_a_cache_make_one_request() {
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE).delay(seconds(1)));
    let cache = MemoryCache::new();
    let mut machines = JoinSet::new();
    for _ in 0..50 {
        let source = source(&mock).with_cache(cache.clone());
        machines.spawn(async move { get(&source).await });
    }
    assert!(machines.join_all().await.iter().all(|token| token == "t1"));
    mock.verify();
    let expiry = DATE.1 + LIFE;
    let value = format!(r#"{{"accessToken":"t1","expiresAt":"{expiry}"}}"#);
    let (text, left) = kept(&cache).await.unwrap();
    assert_eq!(text, value);
    assert!((LIFE - 2..=LIFE).contains(&left), "cached as long as it is valid: {left}");
    assert!(cache.lock(LOCK, "me", seconds(1)).await.unwrap(), "the lock is free");
}

#[tokio::test(start_paused = true)]
async fn one_renews_the_token_for_all() {
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE)).respond(token("t2", LIFE));
    let cache = MemoryCache::new();
    let sources: Vec<_> =
        (0..20).map(|_| source(&mock).with_cache(cache.clone())).collect();
    for source in &sources {
        assert_eq!(get(source).await, "t1");
    }
    advance(seconds(LIFE - 120)).await;
    for _ in 0..20 {
        for source in &sources {
            get(source).await;
            tokio::task::yield_now().await;
        }
        advance(seconds(1)).await;
    }
    for source in &sources {
        assert_eq!(get(source).await, "t2");
    }
    mock.verify();
}

#[tokio::test(start_paused = true)]
async fn a_cached_token_is_used_as_long_as_it_is_valid_and_not_refused() {
    let mock = MockTransport::new();
    let asks = asked(&mock);
    let cache = MemoryCache::new();
    cache.set(KEY, json("c1"), seconds(1000)).await.unwrap();
    let machine = source(&mock).with_cache(cache.clone());
    assert_eq!(get(&machine).await, "c1");
    assert_eq!(mock.requests().len(), 0);

    let asks = asks.respond(token("t1", LIFE));
    machine.invalidate(&"c1".into());
    assert_eq!(get(&machine).await, "t1");
    assert!(
        kept(&cache).await.unwrap().0.contains("t1"),
        "the other sources have it too"
    );

    cache.set(KEY, json("c2"), seconds(70)).await.unwrap();
    let _ = asks.respond(token("t2", LIFE));
    let other = source(&mock).with_cache(cache.clone());
    assert_eq!(get(&other).await, "t2", "c2 would be due for renewal soon");
}

#[tokio::test(start_paused = true)]
async fn while_another_one_asks_a_valid_token_does() {
    let mock = MockTransport::new();
    let cache = MemoryCache::new();
    let asks = asked(&mock);
    assert!(cache.lock(LOCK, "other", seconds(3)).await.unwrap());
    cache.set(KEY, json("c1"), seconds(70)).await.unwrap();
    let start = Instant::now();
    assert_eq!(get(&source(&mock).with_cache(cache.clone())).await, "c1");
    assert_eq!(start.elapsed(), Duration::ZERO);

    // A token that is not valid for long enough is not used: the source waits for the next one.
    cache.set(KEY, json("c2"), seconds(59)).await.unwrap();
    let late = cache.clone();
    let other = tokio::spawn(async move {
        tokio::time::sleep(seconds(2)).await;
        late.set(KEY, json("c3"), seconds(LIFE)).await.unwrap();
    });
    let start = Instant::now();
    assert_eq!(get(&source(&mock).with_cache(cache.clone())).await, "c3");
    let waited = start.elapsed().as_millis();
    assert!((2000..=2100).contains(&waited), "{waited}");
    other.await.unwrap();
    let _ = asks.respond(down()).always();
    assert_eq!(mock.requests().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn one_who_died_while_asking_holds_nobody_up_for_long() {
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE));
    let cache = MemoryCache::new();
    assert!(cache.lock(LOCK, "dead", seconds(4)).await.unwrap());
    let start = Instant::now();
    let machines = [0, 1].map(|_| source(&mock).with_cache(cache.clone()));
    let (first, second) = tokio::join!(get(&machines[0]), get(&machines[1]));
    assert_eq!((first.as_str(), second.as_str()), ("t1", "t1"));
    let waited = start.elapsed().as_millis();
    assert!((4000..=4200).contains(&waited), "{waited}");
}

#[tokio::test(start_paused = true)]
async fn a_lock_that_never_comes_free_is_not_waited_for() {
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE));
    let cache = MemoryCache::new();
    assert!(cache.lock(LOCK, "forever", seconds(LIFE)).await.unwrap());
    let start = Instant::now();
    assert_eq!(get(&source(&mock).with_cache(cache.clone())).await, "t1");
    assert_eq!(start.elapsed().as_secs(), 15);
    assert!(
        !cache.lock(LOCK, "me", seconds(1)).await.unwrap(),
        "the lock is left to its owner"
    );
}

#[tokio::test(start_paused = true)]
async fn garbage_in_the_cache_is_replaced() {
    for garbage in ["", "{", "[]", r#"{"accessToken":""}"#, r#"{"accessToken":null}"#] {
        let mock = MockTransport::new();
        asked(&mock).respond(token("t1", LIFE));
        let cache = MemoryCache::new();
        cache.set(KEY, garbage.into(), seconds(LIFE)).await.unwrap();
        assert_eq!(get(&source(&mock).with_cache(cache.clone())).await, "t1");
        assert!(kept(&cache).await.unwrap().0.contains("t1"));
    }
    // An empty token that is otherwise well-formed, and one that claims to be valid forever.
    let mock = MockTransport::new();
    asked(&mock).respond(token("t1", LIFE));
    let cache = MemoryCache::new();
    cache.set(KEY, json(""), seconds(LIFE)).await.unwrap();
    assert_eq!(get(&source(&mock).with_cache(cache.clone())).await, "t1");
    cache.set(KEY, json("c1"), seconds(1000 * LIFE)).await.unwrap();
    let machine = source(&mock).with_cache(cache.clone());
    assert_eq!(get(&machine).await, "c1");
    advance(seconds(LIFE)).await;
    cache.set(KEY, json("c2"), seconds(LIFE)).await.unwrap();
    assert_eq!(get(&machine).await, "c2");
}

#[tokio::test(start_paused = true)]
async fn a_failed_request_frees_the_lock() {
    let mock = MockTransport::new();
    asked(&mock).respond(down()).respond(token("t1", LIFE));
    let cache = MemoryCache::new();
    assert!(source(&mock).with_cache(cache.clone()).token().await.is_err());
    let start = Instant::now();
    assert_eq!(get(&source(&mock).with_cache(cache)).await, "t1");
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn another_wechat_app_or_client_is_another_token() {
    let cache = MemoryCache::new();
    cache.set(KEY, json("c1"), seconds(LIFE)).await.unwrap();
    let mock = MockTransport::new();
    let client = wechat_server::client(&mock);
    let other = WechatTokenSource::new(client, "wx2", "app-secret").with_cache(cache);
    let error = other.token().await.unwrap_err().to_string();
    assert!(error.contains("unexpected request"), "{error}");
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| drop(mock))).unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn locks_are_set_free_by_their_owner_alone() {
    let cache = MemoryCache::new();
    assert!(cache.lock("l", "a", seconds(5)).await.unwrap());
    assert!(!cache.lock("l", "b", seconds(5)).await.unwrap());
    cache.unlock("l", "b").await.unwrap();
    assert!(!cache.lock("l", "b", seconds(5)).await.unwrap());
    cache.unlock("l", "a").await.unwrap();
    assert!(cache.lock("l", "b", seconds(5)).await.unwrap());
    advance(seconds(5)).await;
    assert!(cache.lock("l", "a", seconds(5)).await.unwrap());
    assert!(!format!("{cache:?}").contains("\"l\""));
}

/// The methods of an [`Odd`] cache that fail.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Get,
    Set,
    Lock,
    Unlock,
}

/// A cache that fails in part, at once or by hanging, or that changes at a bad time.
struct Odd {
    part: Option<Part>,
    silent: bool,
    /// The token that another source stores just before the lock is acquired.
    filled: Option<Secret>,
    cache: MemoryCache,
}

impl Odd {
    async fn attempt(&self, part: Part) -> Result<(), CacheError> {
        match (self.part == Some(part), self.silent) {
            (false, _) => Ok(()),
            (true, false) => Err("broken".into()),
            (true, true) => std::future::pending().await,
        }
    }
}

impl TokenCache for Odd {
    fn get<'a>(
        &'a self,
        key: &'a str,
    ) -> BoxFuture<'a, Result<Option<(Secret, Duration)>, CacheError>> {
        Box::pin(async move {
            self.attempt(Part::Get).await?;
            self.cache.get(key).await
        })
    }

    fn set<'a>(
        &'a self,
        key: &'a str,
        value: Secret,
        time: Duration,
    ) -> BoxFuture<'a, Result<(), CacheError>> {
        Box::pin(async move {
            self.attempt(Part::Set).await?;
            self.cache.set(key, value, time).await
        })
    }

    fn lock<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        time: Duration,
    ) -> BoxFuture<'a, Result<bool, CacheError>> {
        Box::pin(async move {
            self.attempt(Part::Lock).await?;
            if let Some(value) = &self.filled {
                self.cache.set(KEY, value.clone(), seconds(LIFE)).await?;
            }
            self.cache.lock(key, owner, time).await
        })
    }

    fn unlock<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
    ) -> BoxFuture<'a, Result<(), CacheError>> {
        Box::pin(async move {
            self.attempt(Part::Unlock).await?;
            self.cache.unlock(key, owner).await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_broken_cache_is_no_error() {
    for part in [Part::Get, Part::Set, Part::Lock, Part::Unlock] {
        for silent in [false, true] {
            let mock = MockTransport::new();
            asked(&mock).respond(token("t1", LIFE));
            let cache = Odd {
                part: Some(part),
                silent,
                filled: None,
                cache: MemoryCache::new(),
            };
            let start = Instant::now();
            assert_eq!(get(&source(&mock).with_cache(cache)).await, "t1");
            assert_eq!(start.elapsed(), seconds(u64::from(silent)));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_comes_just_before_the_lock_is_seen() {
    let mock = MockTransport::new();
    let cache = Odd {
        part: None,
        silent: false,
        filled: Some(json("c1")),
        cache: MemoryCache::new(),
    };
    assert_eq!(get(&source(&mock).with_cache(cache)).await, "c1");
    assert_eq!(mock.requests().len(), 0);
}
