//! Values that the modules on top of the runtime store in a client, without the runtime knowing
//! them.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// One value of each type, created on first use and shared by a client and its clones.
#[derive(Clone, Default)]
#[allow(dead_code, reason = "features decide whether it is used")]
pub(crate) struct Kept(Arc<Mutex<Values>>);

type Values = HashMap<TypeId, Arc<dyn Any + Send + Sync>>;

impl Kept {
    #[allow(dead_code, reason = "features decide whether it is used")]
    pub(crate) fn get<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut values = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let value =
            values.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        // The value stored under a type always has that type.
        Arc::clone(value).downcast().unwrap_or_default()
    }
}
