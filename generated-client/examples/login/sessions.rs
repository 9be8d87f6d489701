//! Sessions in memory, limited in number and lifetime.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

// Tests can advance this clock.
use tokio::time::Instant;

/// Limits on sessions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Ends a session that is not used for this long, such as in a browser left open.
    pub(crate) idle: Duration,
    /// Ends a session after this long, used or not: a thief could keep a stolen one in use.
    pub(crate) lifetime: Duration,
    /// Sessions per user. Another one ends the user's least recently used session.
    pub(crate) per_user: usize,
    /// Sessions of all users. At this limit, logins are rejected: no user loses a session to another.
    pub(crate) total: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            idle: Duration::from_secs(30 * 60),
            lifetime: Duration::from_secs(12 * 60 * 60),
            per_user: 10,
            total: 10_000,
        }
    }
}

/// The sessions of logged-in users, by the random ID in the cookie.
///
/// Only a finished login creates a session. Logins in progress are stored in the browser, so
/// starting many of them evicts no session.
pub(crate) struct Sessions<T> {
    limits: Limits,
    entries: Mutex<HashMap<String, Entry<T>>>,
}

struct Entry<T> {
    user: String,
    session: Arc<T>,
    created: Instant,
    used: Instant,
}

/// Why a session was not inserted.
#[derive(Debug, PartialEq)]
pub(crate) enum NotKept {
    /// The limit of sessions is reached.
    Full,
    /// The operating system's random number generator failed.
    NoRandom,
}

impl<T> Sessions<T> {
    pub(crate) fn new(limits: Limits) -> Self {
        Self {
            limits,
            entries: Mutex::default(),
        }
    }

    /// Inserts a session and returns its ID. Every login gets a new ID, so one that an attacker
    /// planted in the browser before the login is worthless.
    pub(crate) fn insert(&self, user: &str, session: Arc<T>) -> Result<String, NotKept> {
        let mut bytes = [0; 32];
        getrandom::getrandom(&mut bytes).map_err(|_| NotKept::NoRandom)?;
        let id: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();

        let now = Instant::now();
        let mut entries = self.lock();
        entries.retain(|_, entry| self.is_live(entry, now));
        let own = entries.iter().filter(|(_, entry)| entry.user == user);
        let mut own: Vec<_> = own.map(|(id, entry)| (entry.used, id.clone())).collect();
        own.sort_unstable();
        let too_many = (own.len() + 1).saturating_sub(self.limits.per_user);
        for (_, id) in own.iter().take(too_many) {
            entries.remove(id);
        }
        if entries.len() >= self.limits.total {
            return Err(NotKept::Full);
        }
        let entry = Entry {
            user: user.to_owned(),
            session,
            created: now,
            used: now,
        };
        entries.insert(id.clone(), entry);
        Ok(id)
    }

    /// Returns a session and counts this as its use.
    pub(crate) fn get(&self, id: &str) -> Option<Arc<T>> {
        let now = Instant::now();
        let mut entries = self.lock();
        let entry = entries.get_mut(id)?;
        if !self.is_live(entry, now) {
            entries.remove(id);
            return None;
        }
        entry.used = now;
        Some(Arc::clone(&entry.session))
    }

    /// Ends a session and returns it, unless it has already ended.
    pub(crate) fn remove(&self, id: &str) -> Option<Arc<T>> {
        let entry = self.lock().remove(id)?;
        self.is_live(&entry, Instant::now()).then_some(entry.session)
    }

    fn is_live(&self, entry: &Entry<T>, now: Instant) -> bool {
        now.duration_since(entry.used) < self.limits.idle
            && now.duration_since(entry.created) < self.limits.lifetime
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Entry<T>>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::advance;

    const IDLE: Duration = Duration::from_secs(60);
    const LIFETIME: Duration = Duration::from_secs(600);
    const MOMENT: Duration = Duration::from_millis(1);

    fn sessions(per_user: usize, total: usize) -> Sessions<&'static str> {
        Sessions::new(Limits {
            idle: IDLE,
            lifetime: LIFETIME,
            per_user,
            total,
        })
    }

    fn insert(sessions: &Sessions<&'static str>, user: &'static str) -> String {
        sessions.insert(user, Arc::new(user)).unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn an_unused_session_ends() {
        let sessions = sessions(9, 9);
        let id = insert(&sessions, "a");
        advance(IDLE - MOMENT).await;
        assert_eq!(sessions.get(&id).as_deref(), Some(&"a"));
        advance(IDLE - MOMENT).await;
        assert!(sessions.get(&id).is_some(), "the use before has extended it");
        advance(IDLE).await;
        assert!(sessions.get(&id).is_none());
        assert!(sessions.lock().is_empty(), "its tokens are dropped with it");
    }

    #[tokio::test(start_paused = true)]
    async fn use_does_not_extend_a_session_for_ever() {
        let sessions = sessions(9, 9);
        let id = insert(&sessions, "a");
        for _ in 0..19 {
            advance(IDLE / 2).await;
            assert!(sessions.get(&id).is_some());
        }
        advance(IDLE / 2 - MOMENT).await;
        assert!(sessions.get(&id).is_some());
        advance(MOMENT).await;
        assert!(sessions.get(&id).is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_session_is_removed_once_and_not_after_its_end() {
        let sessions = sessions(9, 9);
        let id = insert(&sessions, "a");
        assert_eq!(sessions.remove(&id).as_deref(), Some(&"a"));
        assert!(sessions.remove(&id).is_none());
        assert!(sessions.get(&id).is_none());
        let id = insert(&sessions, "a");
        advance(IDLE).await;
        assert!(sessions.remove(&id).is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_user_with_many_sessions_loses_the_least_recently_used() {
        let sessions = sessions(2, 9);
        let other = insert(&sessions, "other");
        let first = insert(&sessions, "a");
        advance(MOMENT).await;
        let second = insert(&sessions, "a");
        advance(MOMENT).await;
        assert!(sessions.get(&first).is_some());
        let third = insert(&sessions, "a");
        assert!(sessions.get(&second).is_none());
        for kept in [&first, &third, &other] {
            assert!(sessions.get(kept).is_some());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_loses_a_session_to_another_user() {
        let sessions = sessions(1, 2);
        let first = insert(&sessions, "a");
        let second = insert(&sessions, "b");
        assert_eq!(sessions.insert("c", Arc::new("c")), Err(NotKept::Full));
        assert!(sessions.get(&first).is_some() && sessions.get(&second).is_some());
        // A user who has a session already replaces it.
        let again = insert(&sessions, "a");
        assert!(sessions.get(&first).is_none() && sessions.get(&again).is_some());
        // An ended session makes room.
        advance(IDLE - MOMENT).await;
        assert!(sessions.get(&again).is_some());
        advance(MOMENT).await;
        let third = insert(&sessions, "c");
        assert!(sessions.get(&third).is_some() && sessions.get(&second).is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn ids_cannot_be_guessed() {
        let sessions = sessions(100, 100);
        let ids: std::collections::HashSet<_> =
            (0..100).map(|_| insert(&sessions, "a")).collect();
        assert_eq!(ids.len(), 100);
        assert!(ids.iter().all(|id| id.len() == 64));
        for guess in ["", "0", &"0".repeat(64)] {
            assert!(sessions.get(guess).is_none());
        }
    }
}
