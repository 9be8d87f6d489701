//! Secrets that expire, such as tokens and codes, with what they stand for.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use indexmap::IndexMap;
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};

/// The number of entries below which expired ones are not worth removing.
const FEW: usize = 1_024;

/// What secrets stand for, until they expire. The secrets themselves are not kept, so neither
/// `Debug` nor a snapshot shows them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Expiring<T> {
    entries: IndexMap<String, Entry<T>>,
    /// The number of entries at which expired ones are removed.
    #[serde(skip)]
    limit: usize,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Entry<T> {
    /// Seconds since 1970.
    expires: i64,
    value: T,
}

impl<T> Default for Expiring<T> {
    fn default() -> Self {
        Self {
            entries: IndexMap::new(),
            limit: FEW,
        }
    }
}

impl<T> Expiring<T> {
    /// Adds a secret. All times are in seconds since 1970.
    pub(crate) fn insert(&mut self, secret: &str, value: T, expires: i64, now: i64) {
        if self.entries.len() >= self.limit {
            self.entries.retain(|_, entry| entry.expires > now);
            self.limit = FEW.max(self.entries.len() * 2);
        }
        self.entries.insert(key(secret), Entry { expires, value });
    }

    /// Returns what an unexpired secret stands for.
    pub(crate) fn get(&self, secret: &str, now: i64) -> Option<&T> {
        let entry = self.entries.get(&key(secret))?;
        (entry.expires > now).then_some(&entry.value)
    }

    /// Returns what an unexpired secret stands for, to change it.
    pub(crate) fn get_mut(&mut self, secret: &str, now: i64) -> Option<&mut T> {
        let entry = self.entries.get_mut(&key(secret))?;
        (entry.expires > now).then_some(&mut entry.value)
    }

    /// Removes a secret, and returns what it stood for if it is unexpired.
    pub(crate) fn take(&mut self, secret: &str, now: i64) -> Option<T> {
        let entry = self.entries.swap_remove(&key(secret))?;
        (entry.expires > now).then_some(entry.value)
    }

    /// Returns what the unexpired secrets stand for.
    pub(crate) fn values(&self, now: i64) -> impl Iterator<Item = &T> {
        self.entries
            .values()
            .filter(move |entry| entry.expires > now)
            .map(|entry| &entry.value)
    }

    /// Removes the secrets whose values fulfill the condition, and returns the values of those
    /// that are unexpired.
    pub(crate) fn take_all(
        &mut self,
        now: i64,
        mut is_meant: impl FnMut(&mut T) -> bool,
    ) -> Vec<T> {
        let removed = self.entries.extract_if(.., |_, entry| is_meant(&mut entry.value));
        removed
            .filter(|(_, entry)| entry.expires > now)
            .map(|(_, entry)| entry.value)
            .collect()
    }

    /// Removes all secrets.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }
}

fn key(secret: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, secret.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{Expiring, FEW};

    #[test]
    fn secrets_expire_and_are_removed() {
        let mut secrets = Expiring::default();
        secrets.insert("old", 0, 100, 0);
        assert_eq!(secrets.get("old", 99), Some(&0));
        assert_eq!(secrets.get("old", 100), None);
        for value in 0..FEW {
            secrets.insert(&value.to_string(), value, 1_000, 100);
        }
        assert_eq!(secrets.entries.len(), FEW);
        assert_eq!(secrets.take("7", 100), Some(7));
        assert_eq!(secrets.take("7", 100), None);
    }

    #[test]
    fn snapshots_hold_no_secret() {
        let mut secrets = Expiring::default();
        secrets.insert("secret-canary", 1, 100, 0);
        let saved = serde_json::to_string(&secrets).unwrap();
        assert!(!saved.contains("canary") && !format!("{secrets:?}").contains("canary"));
        let loaded: Expiring<i32> = serde_json::from_str(&saved).unwrap();
        assert_eq!(loaded.get("secret-canary", 0), Some(&1));
    }
}
