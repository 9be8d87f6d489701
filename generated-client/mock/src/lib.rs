#![doc = include_str!("../README.md")]

pub mod catalog;

mod call;
mod clock;
mod connection;
mod control;
mod events;
mod faults;
#[rustfmt::skip]
pub(crate) mod generated;
mod identity;
mod log;
mod mock;
mod page;
mod random;
mod router;
pub mod seed;
mod server;
mod state;
mod validate;
mod values;
mod world;

pub use connection::Connection;
pub use faults::{Fault, InvalidFault};
pub use generated::CATALOG;
pub use identity::{Medium, Message};
pub use log::{Activities, Activity, PublishedEvent, RecordedRequest};
pub use mock::{Builder, Mock};
