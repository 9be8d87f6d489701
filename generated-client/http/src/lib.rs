#![doc = include_str!("../README.md")]

mod client;
mod connect;
mod error;
mod options;
#[cfg(feature = "_tls")]
mod tls;

pub use client::{HttpClient, Sending, Upgrade, Upgraded};
pub use error::{Error, Reason};
pub use options::{Options, Proxy, Tls};
