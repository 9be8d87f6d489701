#![doc = include_str!("../README.md")]

mod client;
mod connect;
mod error;
mod options;
#[cfg(feature = "_tls")]
mod tls;

pub use client::{HttpClient, Sending, Upgrade, Upgraded};
pub use error::{Error, Reason};
#[cfg(feature = "_tls")]
pub use options::Tls;
pub use options::{Options, Proxy};
