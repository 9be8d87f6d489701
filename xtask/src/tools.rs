//! Programs from crates.io: found, or installed into the target folder.

use std::env;
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

/// Folder of installed tools, below the root of the project.
const TOOLS: &str = "target/tools";

/// A program in a pinned version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tool {
    /// The package that contains it.
    pub package: &'static str,
    /// The program.
    pub program: &'static str,
    /// Its version.
    pub version: &'static str,
    /// Options of the installation, such as features.
    pub options: &'static [&'static str],
}

impl Tool {
    /// Returns the installation of this project, else the one on the path, else a new installation.
    ///
    /// # Errors
    ///
    /// Returns an error if the tool cannot be installed.
    pub fn find_or_install(&self, root: &Path) -> Result<PathBuf> {
        if let Some(found) = self.find(root) {
            return Ok(found);
        }
        let tools = root.join(TOOLS);
        self.install(&tools)?;
        let installed = self.in_folder(&tools);
        ensure!(
            self.is_pinned(&installed),
            "{} is not {} {}; remove the file and try again",
            installed.display(),
            self.program,
            self.version
        );
        Ok(installed)
    }

    /// Returns the program if it is installed in the pinned version.
    #[must_use]
    pub fn find(&self, root: &Path) -> Option<PathBuf> {
        let candidates =
            [self.in_folder(&root.join(TOOLS)), PathBuf::from(self.program)];
        candidates.into_iter().find(|program| self.is_pinned(program))
    }

    fn in_folder(&self, tools: &Path) -> PathBuf {
        tools.join("bin").join(format!("{}{}", self.program, env::consts::EXE_SUFFIX))
    }

    fn is_pinned(&self, program: &Path) -> bool {
        let output = Command::new(program).arg("--version").output();
        output.is_ok_and(|output| {
            let text = String::from_utf8_lossy(&output.stdout);
            let mut words = text.split_whitespace();
            words.any(|word| word.trim_start_matches('v') == self.version)
        })
    }

    fn install(&self, tools: &Path) -> Result<()> {
        let Self {
            package,
            version,
            options,
            ..
        } = self;
        say(&format!(
            "\n*** {package} {version} is not installed. Installing it into {}. This takes some \
             minutes, once. ***\n",
            tools.display()
        ));
        let status = cargo()
            .args(["install", package, "--version", &format!("={version}")])
            .args(*options)
            .args(["--locked", "--force", "--root"])
            .arg(tools)
            .status()
            .context("cannot run cargo")?;
        ensure!(
            status.success(),
            "{package} {version} could not be installed ({status}); to use your own installation, \
             put this version on the path"
        );
        Ok(())
    }
}

/// Returns a command that runs cargo.
pub(crate) fn cargo() -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    // Set for this program, and wrong for others.
    command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_MANIFEST_PATH");
    command
}

/// Prints what is about to happen.
pub(crate) fn say(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
