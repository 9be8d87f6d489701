//! Injected faults.

mod active;
mod fault;

pub(crate) use self::active::{Applied, Ending, FaultResponse, Faults};
pub use self::fault::{Fault, InvalidFault};
