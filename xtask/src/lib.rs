//! The commands of `cargo xtask`: the only code that accesses the disk, and independent of Rust and
//! Markdown syntax.

pub mod check;
pub mod ci;
mod compare;
pub mod coverage;
pub mod diff;
pub mod docs;
pub mod export;
pub mod fuzz;
pub mod generate;
mod git;
pub mod import;
pub mod lint;
pub mod mock;
pub mod release;
pub mod tools;
pub mod workspace;
pub mod write;
