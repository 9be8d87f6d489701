//! mdBook: found, installed, and run.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context as _, Result, bail};

use crate::tools::Tool;

/// The version that the theme of the site is written for, without what the site does not use: its
/// server and its file watcher.
pub const TOOL: Tool = Tool {
    package: "mdbook",
    program: "mdbook",
    version: "0.5.4",
    options: &["--no-default-features", "--features", "search"],
};

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

    /// Returns mdBook in the pinned version.
    ///
    /// # Errors
    ///
    /// Returns an error if mdBook cannot be installed.
    pub fn find_or_install(root: &Path) -> Result<Self> {
        TOOL.find_or_install(root).map(Self::at)
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
