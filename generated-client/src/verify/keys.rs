//! The issuer's keys, fetched on demand and cached.
//!
//! All waiting verifications share one fetch. It runs as its own task, so a verification that is
//! dropped does not cancel it for the others. The task ends with the last clone of the verifier.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::Instant;

use super::error::{Kind, shown};
use super::fetch::{FetchError, Reason, Source};
use super::jwk::{KeySet, Miss, Wanted};
use super::signature::PublicKey;

/// How long the error of a failed fetch is returned before the next fetch.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(5);

/// Where the keys are.
pub(super) enum Keys {
    /// In the configuration. `None` if all tokens are signed with the app secret.
    Fixed(Option<KeySet>),
    /// At a URL.
    Fetched(Cache),
}

impl Keys {
    /// Returns the key of a token.
    pub(super) async fn find(&self, wanted: Wanted<'_>) -> Result<Arc<PublicKey>, Kind> {
        match self {
            Self::Fixed(Some(keys)) => {
                keys.find(wanted).map_err(|miss| refusal(miss, wanted))
            }
            Self::Fixed(None) => Err(refusal(Miss::Unknown, wanted)),
            Self::Fetched(cache) => cache.find(wanted).await,
        }
    }
}

fn refusal(miss: Miss, wanted: Wanted<'_>) -> Kind {
    match (miss, wanted.key_id) {
        (Miss::Unknown, Some(id)) => Kind::UnknownKey(shown(id)),
        (Miss::Unknown, None) => Kind::NoKey(
            "the token has no `kid`, and the issuer has no key for its algorithm",
        ),
        (Miss::Unfit, _) => Kind::NoKey(
            "the key that the token names (`kid`) does not fit its algorithm",
        ),
        (Miss::Ambiguous, Some(_)) => Kind::NoKey(
            "the issuer has several keys with the ID that the token names (`kid`)",
        ),
        (Miss::Ambiguous, None) => Kind::NoKey(
            "the token has no `kid`, and the issuer has several keys for its algorithm",
        ),
    }
}

/// The times of the cache.
#[derive(Clone, Copy)]
pub(super) struct Times {
    /// Older keys are fetched again.
    pub(super) fresh: Duration,
    /// Older keys are not used, even if the fetch fails.
    pub(super) stale: Duration,
    /// The minimum time between two fetches for unknown keys.
    pub(super) cool_down: Duration,
}

/// The cache of fetched keys.
pub(super) struct Cache {
    source: Arc<Source>,
    times: Times,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    keys: Option<(KeySet, Instant)>,
    /// The outcome of the last fetch and when it ended.
    last: Option<(Result<(), Arc<FetchError>>, Instant)>,
    /// The number of fetches that have ended.
    ended: u64,
    flight: Option<Flight>,
}

/// A running fetch.
struct Flight {
    /// Closed when the fetch ends.
    over: watch::Receiver<()>,
    task: AbortHandle,
}

/// The next step of a verification.
enum Step {
    Answer(Result<Arc<PublicKey>, Kind>),
    Fetch,
}

impl Cache {
    pub(super) fn new(source: Source, times: Times) -> Self {
        Self {
            source: Arc::new(source),
            times,
            state: Arc::default(),
        }
    }

    async fn find(&self, wanted: Wanted<'_>) -> Result<Arc<PublicKey>, Kind> {
        let ended_before = lock(&self.state).ended;
        // A fetch that ended since then decides. One that was aborted does not, and is repeated a
        // few times.
        for _ in 0..3 {
            let mut over = {
                let mut state = lock(&self.state);
                let may_fetch = state.ended == ended_before;
                match state.step(wanted, self.times, may_fetch) {
                    Step::Answer(answer) => return answer,
                    Step::Fetch => self.join(&mut state)?,
                }
            };
            // Nothing is ever sent, so this waits for the channel to close.
            let _ = over.changed().await;
        }
        Err(self.failed(Reason::Aborted))
    }

    /// Joins the running fetch, or starts one.
    fn join(&self, state: &mut State) -> Result<watch::Receiver<()>, Kind> {
        let running = state.flight.as_ref().filter(|it| it.over.has_changed().is_ok());
        if let Some(flight) = running {
            return Ok(flight.over.clone());
        }
        let runtime =
            Handle::try_current().map_err(|_| self.failed(Reason::NoRuntime))?;
        let (guard, over) = watch::channel(());
        let (source, shared) = (Arc::clone(&self.source), Arc::downgrade(&self.state));
        // Without keys, a passing failure would reject every token until the next fetch.
        let cold = !state.has_keys(self.times);
        let task = runtime.spawn(async move {
            let outcome = source.fetch(cold).await;
            land(&shared, outcome);
            drop(guard);
        });
        state.flight = Some(Flight {
            over: over.clone(),
            task: task.abort_handle(),
        });
        Ok(over)
    }

    fn failed(&self, reason: Reason) -> Kind {
        Kind::Keys(Arc::new(self.source.failed(reason)))
    }
}

impl Drop for Cache {
    fn drop(&mut self) {
        if let Some(flight) = &lock(&self.state).flight {
            flight.task.abort();
        }
    }
}

/// Stores the outcome of a fetch. A failure leaves the previous keys in place.
fn land(state: &Weak<Mutex<State>>, outcome: Result<KeySet, FetchError>) {
    let Some(state) = state.upgrade() else { return };
    let mut state = lock(&state);
    let now = Instant::now();
    let result = outcome.map(|keys| state.keys = Some((keys, now)));
    state.last = Some((result.map_err(Arc::new), now));
    state.ended += 1;
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    /// Returns whether there are keys that may be used if a fetch fails.
    fn has_keys(&self, times: Times) -> bool {
        let longest = times.fresh.max(times.stale);
        self.keys.as_ref().is_some_and(|(_, since)| since.elapsed() < longest)
    }

    /// Returns the key or the reason that there is none, unless that requires a fetch and a fetch is
    /// allowed.
    fn step(&self, wanted: Wanted<'_>, times: Times, may_fetch: bool) -> Step {
        let now = Instant::now();
        let since_last = self.last.as_ref().map(|(_, end)| now - *end);
        let failure = self.last.as_ref().and_then(|(result, _)| result.as_ref().err());
        let rests =
            failure.is_some() && since_last.is_some_and(|it| it < PAUSE_AFTER_FAILURE);
        let may_fetch = may_fetch && !rests;

        let age = self.keys.as_ref().map(|(_, since)| now - *since);
        let longest = if may_fetch { times.fresh } else { times.fresh.max(times.stale) };
        let keys = self.keys.as_ref().filter(|_| age.is_some_and(|age| age < longest));
        let Some((keys, _)) = keys else {
            return match failure {
                Some(error) if !may_fetch => {
                    Step::Answer(Err(Kind::Keys(Arc::clone(error))))
                }
                _ => Step::Fetch,
            };
        };
        match (keys.find(wanted), failure) {
            (Ok(key), _) => Step::Answer(Ok(key)),
            (Err(Miss::Unknown), _)
                if may_fetch && since_last.is_none_or(|it| it >= times.cool_down) =>
            {
                Step::Fetch
            }
            // The issuer may have published the key meanwhile.
            (Err(Miss::Unknown), Some(error)) => {
                Step::Answer(Err(Kind::Keys(Arc::clone(error))))
            }
            (Err(miss), _) => Step::Answer(Err(refusal(miss, wanted))),
        }
    }
}
