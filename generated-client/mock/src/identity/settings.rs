//! The security settings of the user pool, as far as the mock follows them.

use serde_json::Value;

use super::state::attempts::Limit;
use crate::state::Store;

/// Returns how many wrong passwords lock an account.
pub(crate) fn password_limit(store: &Store) -> Limit {
    let path = ["loginAnomalyDetection", "accountLockLoginPasswordFailCheck"];
    let number =
        |name: &str| get(store, &[path[0], path[1], name]).and_then(Value::as_i64);
    let default = Limit::default();
    if !is_set(store, &[path[0], path[1], "enabled"]) {
        return default;
    }
    let failures = number("limit").and_then(|limit| usize::try_from(limit).ok());
    Limit {
        failures: failures.unwrap_or(default.failures),
        period: number("timeInterval").unwrap_or(default.period),
    }
}

/// Returns whether a setting, given by its path, is true.
pub(crate) fn is_set(store: &Store, path: &[&str]) -> bool {
    get(store, path).and_then(Value::as_bool).unwrap_or_default()
}

fn get<'a>(store: &'a Store, path: &[&str]) -> Option<&'a Value> {
    let (first, rest) = path.split_first()?;
    // There is only one item, which has an empty key.
    let settings = store.get("security-settings", "")?;
    rest.iter().try_fold(settings.get(*first)?, |value, name| value.get(*name))
}
