//! The state of the mock, as connections share it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::world::World;

/// The state of the mock, which connections and the handle share.
#[derive(Debug, Clone)]
pub(crate) struct Shared(Arc<Mutex<World>>);

impl Shared {
    /// Shares the state.
    pub(crate) fn new(world: World) -> Self {
        Self(Arc::new(Mutex::new(world)))
    }

    /// Locks the state. Never hold the lock across an await point.
    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
