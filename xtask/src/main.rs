//! `cargo xtask`: the commands of this project.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use codegen::diagnostics::Style;
use xtask::generate::{Outcome, run};
use xtask::workspace::Workspace;

/// The commands of this project. All of them work in any folder of it.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make the client, its reference and the JSON Schemas from the spec
    ///
    /// Reads spec/**/*.yaml. When something is wrong there, every mistake is shown and nothing is
    /// written. Otherwise files whose text differs are written, and generated files that the spec
    /// no longer asks for are removed. A file that was not generated is never removed: the command
    /// fails instead.
    #[command(after_help = CODEGEN_EXAMPLES)]
    Codegen {
        /// Write nothing; fail if a generated file is missing, changed or left over
        #[arg(long)]
        check: bool,
    },
}

const CODEGEN_EXAMPLES: &str = "\
Examples:
  cargo xtask codegen           after a change in spec/
  cargo xtask codegen --check   in CI, to see that the change was followed by the line above

Exit status: 0 when all is well, 1 when the spec has mistakes, when --check finds a difference, or
when a file cannot be read or written.";

fn main() -> ExitCode {
    let Command::Codegen { check } = Arguments::parse().command;
    // Whoever closes the pipe has read enough.
    match run(&Workspace::this(), check, style()) {
        Ok(Outcome::Done(text)) => {
            let _ = io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Ok(Outcome::Refused(text)) => {
            let _ = io::stderr().write_all(text.as_bytes());
            ExitCode::FAILURE
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn style() -> Style {
    let colour = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    if colour { Style::Colour } else { Style::Plain }
}
