//! The commands of `cargo xtask`: the only code that accesses the disk, and independent of Rust and
//! Markdown syntax.

pub mod check;
pub mod ci;
mod compare;
pub mod coverage;
pub mod docs;
pub mod export;
pub mod generate;
pub mod import;
pub mod mock;
pub mod workspace;
pub mod write;
