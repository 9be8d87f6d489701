//! The forms of what serves operations and other paths.

use crate::call::{Call, Incoming, Outcome};
use crate::world::World;

/// Performs a call of an operation.
pub(crate) type Handler = fn(&mut World, &Call<'_>) -> Outcome;

/// Serves a path that belongs to no operation.
pub(crate) type Route = fn(&mut World, &Incoming) -> Outcome;
