//! mdBook: found, installed, and run.

use std::env;
use std::ffi::OsStr;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, Result, bail, ensure};

/// Version that the theme of the site is written for.
pub const VERSION: &str = "0.5.4";

/// Folder of installed tools, below the root of the project.
const TOOLS: &str = "target/tools";

/// An installed mdBook.
#[derive(Debug, Clone)]
pub struct Mdbook {
    program: PathBuf,
}

impl Mdbook {
    /// Returns the mdBook at this path. Its version is not checked.
    #[must_use]
    pub fn at(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
        }
    }

    /// Returns mdBook in the pinned version: the installation of this project, else the one on
    /// the path, else a new installation.
    ///
    /// # Errors
    ///
    /// Returns an error if mdBook cannot be installed.
    pub fn find_or_install(root: &Path) -> Result<Self> {
        let tools = root.join(TOOLS);
        let own = tools.join("bin").join(format!("mdbook{}", env::consts::EXE_SUFFIX));
        let found = [own.as_os_str(), OsStr::new("mdbook")].map(Self::at);
        if let Some(found) = found.into_iter().find(Self::is_pinned) {
            return Ok(found);
        }
        install(&tools)?;
        let installed = Self::at(&own);
        ensure!(
            installed.is_pinned(),
            "{} is not mdBook {VERSION}; remove the folder and try again",
            own.display()
        );
        Ok(installed)
    }

    fn is_pinned(&self) -> bool {
        let output = Command::new(&self.program).arg("--version").output();
        output.is_ok_and(|output| {
            let text = String::from_utf8_lossy(&output.stdout);
            text.trim().trim_start_matches("mdbook v") == VERSION
        })
    }

    /// Renders the book in a folder. Returns the warnings.
    ///
    /// # Errors
    ///
    /// Returns an error if mdBook cannot be started or fails.
    pub(super) fn build(&self, book: &Path) -> Result<String> {
        let output = Command::new(&self.program)
            .arg("build")
            .arg(book)
            .output()
            .with_context(|| format!("cannot run {}", self.program.display()))?;
        let messages = messages(&output);
        if !output.status.success() {
            bail!("mdBook failed ({}):\n{}", output.status, messages.trim_end());
        }
        let is_warning = |line: &&str| line.contains("WARN") || line.contains("ERROR");
        Ok(messages.lines().filter(is_warning).map(|line| format!("{line}\n")).collect())
    }
}

fn messages(output: &Output) -> String {
    let [out, errors] =
        [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
    format!("{out}{errors}")
}

/// Installs mdBook without what the site does not use: its server and its file watcher.
fn install(tools: &Path) -> Result<()> {
    let version = format!("={VERSION}");
    let mut command =
        Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["install", "mdbook", "--version", &version, "--locked", "--force"])
        .args(["--no-default-features", "--features", "search", "--root"])
        .arg(tools)
        // Set for this program, and wrong for others.
        .env_remove("CARGO_MANIFEST_DIR")
        .env_remove("CARGO_MANIFEST_PATH");
    let _ = writeln!(
        io::stderr(),
        "\n*** mdBook {VERSION} is not installed. Installing it into {}. This takes a few minutes, \
         once. ***\n",
        tools.display()
    );
    let status = command.status().context("cannot run cargo")?;
    ensure!(
        status.success(),
        "mdBook {VERSION} could not be installed ({status}); to use your own installation, put \
         this version on the path"
    );
    Ok(())
}
