//! Events of the mock, their stream, and webhooks.

mod bus;
mod changes;
mod courier;
mod delivery;
mod names;
mod operations;
mod stream;
mod webhooks;

pub(crate) use self::bus::{Bus, Event, Outgoing};
pub(crate) use self::changes::Changes;
pub(crate) use self::courier::run as run_courier;
pub(crate) use self::delivery::Delivery;
pub(crate) use self::operations::{Trigger, handler};
pub(crate) use self::stream::{Side, Subscription, accept, query};
