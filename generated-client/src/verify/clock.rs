//! The current time.

use std::sync::Arc;
use std::time::SystemTime;

/// The system clock, or a stopped clock in tests.
#[derive(Clone)]
pub(super) struct Clock(Arc<dyn Fn() -> SystemTime + Send + Sync>);

impl Clock {
    #[cfg(test)]
    pub(super) fn stopped_at(time: SystemTime) -> Self {
        Self(Arc::new(move || time))
    }

    pub(super) fn now(&self) -> SystemTime {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self(Arc::new(SystemTime::now))
    }
}
