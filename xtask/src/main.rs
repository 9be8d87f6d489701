//! `cargo xtask`: the commands of this project.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use codegen::diagnostics::Style;
use codegen::import::page::{self, PageFacts};
use codegen::import::{EXTENSIONS, Kind};
use codegen::raw::Method;
use mimalloc::MiMalloc;
use xtask::generate::Outcome;
use xtask::workspace::Workspace;
use xtask::{ci, coverage, export, generate, import};

/// A third of the time of a run is spent in the allocator, and this one is twice as fast.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The commands of this project. All of them work in any folder of it, and on the checkout that the
/// folder belongs to.
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
        /// Print what a rule requires, with an example that breaks it and one that does not
        #[arg(long, value_name = "RULE", conflicts_with = "check")]
        explain: Option<String>,
    },
    /// Write the spec as OpenAPI 3.1, a document per client
    ///
    /// Reads spec/**/*.yaml and writes <client>.openapi.json files. When something is wrong in the
    /// spec, every mistake is shown and nothing is written. Other files in the folder stay.
    #[command(after_help = EXPORT_EXAMPLES)]
    Export {
        /// Folder for the documents; it is made if it is not there
        #[arg(long, value_name = "DIR")]
        openapi: PathBuf,
    },
    /// Count what the spec says, and what it does not say yet
    ///
    /// A table with a line for each file. The spec may be unfinished.
    #[command(after_help = COVERAGE_EXAMPLES)]
    Coverage {
        /// Write the table to this file too, as Markdown
        #[arg(long, value_name = "FILE")]
        markdown: Option<PathBuf>,
    },
    /// Run everything that has to pass for a commit
    ///
    /// Stops at the first step that fails. Needs a Rust toolchain and nothing else.
    #[command(after_help = CI_EXAMPLES)]
    Ci {
        /// Steps to run, instead of all of them
        #[arg(value_name = "STEP")]
        steps: Vec<String>,
        /// Run nothing; show the steps with their commands
        #[arg(long, conflicts_with = "steps")]
        list: bool,
    },
    /// Merge published OpenAPI documents or pages into the spec
    ///
    /// Reads OpenAPI 3.0 and 3.1, JSON or YAML; with --page, pages of the published documentation.
    /// Facts that changed are changed in spec/**/*.yaml, and what is new is added; comments, order
    /// and everything that people decided or wrote stay. Reports what changed, what has to be
    /// written and what has to be decided. All errors in the documents or in the spec are reported
    /// at once, and nothing is written then.
    ///
    /// Pages may be English or Chinese, of any SDK: `enroll_factor` is `enrollFactor`. Folders are
    /// searched for *.md. Of several pages, those that cannot be imported are left out and listed.
    #[command(after_help = IMPORT_EXAMPLES, after_long_help = import_help())]
    Import {
        /// OpenAPI documents; with --page, more pages
        #[arg(value_name = "FILE", required_unless_present = "page")]
        files: Vec<PathBuf>,
        /// Published pages in Markdown, or folders of them, instead of OpenAPI documents
        #[arg(long, value_name = "PATH", num_args = 0..)]
        page: Option<Vec<PathBuf>>,
        /// Write nothing; compare the pages with the spec and report the differences
        ///
        /// Prints a summary by kind of difference, then each difference with its place on the page
        /// and in the spec. Asks for nothing that a page does not say. A page differs if it states another
        /// fact: fields, types, required, nullable, defaults, limits, enum values, responses. Texts
        /// and examples are not compared, nor is what the page leaves open, what the spec says more
        /// precisely, or what the spec corrects on purpose.
        #[arg(
            long,
            requires = "page",
            conflicts_with_all = ["Facts", "remove", "dry_run", "notes"]
        )]
        check: bool,
        /// Client of the documents, where neither they nor their operations show it
        #[arg(long, value_name = "NAME", conflicts_with = "page")]
        client: Option<String>,
        /// Take out operations, schemas, fields and values that the documents no longer have
        #[arg(long)]
        remove: bool,
        /// Write nothing; show the changes
        #[arg(long)]
        dry_run: bool,
        /// Show the notes on the documents, even if nothing changes
        #[arg(long)]
        notes: bool,
        #[command(flatten)]
        facts: Facts,
    },
}

/// What a page does not say. Only needed for an operation that the spec does not have yet, and not
/// with `--check`; `--path` and `--request-name` are for one page at a time.
#[derive(Debug, Args)]
#[command(next_help_heading = "What a page of a new operation does not say")]
struct Facts {
    /// HTTP method
    #[arg(long, requires = "page", value_parser = page::method)]
    method: Option<Method>,
    /// Path of the operation
    #[arg(long, requires = "page")]
    path: Option<String>,
    /// Credentials, with commas between them, or `none`
    #[arg(long, requires = "page", value_delimiter = ',')]
    credentials: Option<Vec<String>>,
    /// Whether the operation may be repeated
    #[arg(long, requires = "page")]
    idempotent: Option<bool>,
    /// Name of the request DTO
    #[arg(long, requires = "page")]
    request_name: Option<String>,
    /// Group of the operation
    #[arg(long, requires = "page")]
    group: Option<String>,
}

impl From<Facts> for PageFacts {
    fn from(facts: Facts) -> Self {
        Self {
            method: facts.method,
            path: facts.path,
            credentials: facts.credentials,
            idempotent: facts.idempotent,
            request_name: facts.request_name,
            group: facts.group,
        }
    }
}

const CODEGEN_EXAMPLES: &str = "\
Examples:
  cargo xtask codegen           after a change in spec/
  cargo xtask codegen --check   in CI, to see that the change was followed by the line above
  cargo xtask codegen --explain missing-idempotent   to understand an error

Exit status: 0 when all is well, 1 when the spec has mistakes, when --check finds a difference, or
when a file cannot be read or written.";

const EXPORT_EXAMPLES: &str = "\
Examples:
  cargo xtask export --openapi target/openapi

Exit status: 0 when all is well, 1 when the spec has mistakes or a file cannot be read or written.";

const COVERAGE_EXAMPLES: &str = "\
Examples:
  cargo xtask coverage                              how far the spec is
  cargo xtask coverage --markdown target/coverage.md

Exit status: 0 whatever the numbers are, 1 when a file cannot be read or written.";

const CI_EXAMPLES: &str = "\
Examples:
  cargo xtask ci              before a commit
  cargo xtask ci codegen fmt  only these steps

Exit status: 0 when every step has passed, 1 when one has failed or cannot be run.";

/// How an import reads documents, and examples.
fn import_help() -> String {
    let width = EXTENSIONS.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let rows = EXTENSIONS.map(|(name, says)| format!("  {name:width$}  {says}\n"));
    format!("{IMPORT_RULES}\n{}\n{IMPORT_EXAMPLES}", rows.concat())
}

const IMPORT_RULES: &str = "\
Which client a document describes: the one that it names itself (`x-spec-client`), else the one of
--client, else the one that has most of its operations in the spec, else the one that its file is
called like: `shop.openapi.json` describes `shop`.

Which entries are whose: an operation is known by its method and path, a schema by its name, and a
schema that is written out in another one by its place. What differs on purpose says so in the spec:
`corrected` and `unpublished` on an entry, and decisions about documents in spec/import.yaml.

Members of a document that only this command knows, all of them optional; an export writes them:
";

const IMPORT_EXAMPLES: &str = "\
Examples:
  cargo xtask import authentication.openapi.json management.openapi.json
  cargo xtask import --dry-run new.json   to see what a new release would change
  cargo xtask import --remove new.json    when what has vanished is really gone
  cargo xtask import --page operation.md  to take a single operation from its published page
  cargo xtask import --page docs/node docs/java --dry-run   to see what all pages would change
  cargo xtask import --page --check docs/node   to compare pages with the spec

Exit status: 0 when the documents were merged, or when --check finds all pages equal to the spec; 1
when --check finds a difference, when the documents or the spec have errors, or when a file cannot
be read or written.";

fn main() -> ExitCode {
    let outcome = run(Arguments::parse().command);
    // Whoever closes the pipe has read enough.
    match outcome {
        Ok(Outcome::Done(text)) => {
            let _ = io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Ok(Outcome::Differs(text)) => {
            let _ = io::stdout().write_all(text.as_bytes());
            ExitCode::FAILURE
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

fn run(command: Command) -> Result<Outcome> {
    if let Command::Codegen {
        explain: Some(rule),
        ..
    } = &command
    {
        return Ok(generate::explain(rule));
    }
    let workspace = Workspace::this()?;
    match command {
        Command::Codegen { check, .. } => generate::run(&workspace, check, style()),
        Command::Export { openapi } => export::run(&workspace, &openapi, style()),
        Command::Ci { list: true, .. } => Ok(Outcome::Done(ci::listed(&ci::steps()))),
        Command::Ci { steps, .. } => ci::run(workspace.root(), &ci::steps(), &steps),
        Command::Coverage { markdown } => coverage::run(&workspace, markdown.as_deref()),
        Command::Import {
            files, page, check, ..
        } if check => {
            let pages = [page.unwrap_or_default(), files].concat();
            import::check_pages(&workspace, &pages, style())
        }
        Command::Import {
            files,
            page,
            facts,
            client,
            remove,
            dry_run,
            notes,
            ..
        } => {
            let (files, kind) = match page {
                Some(page) => ([page, files].concat(), Kind::Pages(facts.into())),
                None => (files, Kind::OpenApi { client }),
            };
            let how = import::How {
                remove,
                dry_run,
                notes,
                style: style(),
            };
            import::run(&workspace, &files, &kind, how)
        }
    }
}

fn style() -> Style {
    let colour = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    if colour { Style::Colour } else { Style::Plain }
}
