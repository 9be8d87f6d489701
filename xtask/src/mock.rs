//! `cargo xtask mock`: builds and runs the mock server.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

/// Builds the mock if necessary, and runs it with these arguments until it is stopped. On Unix, the
/// mock replaces this process and gets its signals; elsewhere, this returns when it has stopped.
///
/// # Errors
/// Fails if cargo cannot be started, or if the mock fails.
pub fn run(root: &Path, arguments: &[OsString]) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(&cargo);
    // The default profile is the quickest to build, and examples share its dependencies.
    command.args(["run", "--package", "genauth-mock", "--manifest-path"]);
    command.arg(root.join("Cargo.toml"));
    // Shows progress only where a build takes long.
    if root.join("target/debug").join(format!("genauth-mock{EXE_SUFFIX}")).exists() {
        command.arg("--quiet");
    }
    command.arg("--").args(arguments);
    // Set for this program, and wrong for others.
    command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_MANIFEST_PATH");
    replace(command).with_context(|| format!("cannot start {}", cargo.display()))
}

#[cfg(unix)]
fn replace(mut command: Command) -> io::Result<()> {
    use std::os::unix::process::CommandExt;

    // Returns only if it fails.
    Err(command.exec())
}

#[cfg(not(unix))]
fn replace(mut command: Command) -> io::Result<()> {
    let status = command.status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("the mock failed: {status}")))
    }
}
