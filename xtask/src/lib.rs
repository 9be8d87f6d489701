//! What `cargo xtask` does: everything that touches the disk, and nothing that knows Rust or
//! Markdown.

pub mod check;
pub mod ci;
mod compare;
pub mod coverage;
pub mod export;
pub mod generate;
pub mod import;
pub mod workspace;
pub mod write;
