//! Tests `cargo xtask release`.
#![allow(clippy::unwrap_used, clippy::panic)]

#[cfg(test)]
mod agree;
#[cfg(test)]
mod api;
#[cfg(test)]
mod files;
#[cfg(unix)]
mod kills;
#[cfg(test)]
mod project;
#[cfg(test)]
mod run;
#[cfg(test)]
mod version;
