//! `cargo xtask`: the development commands of this project.

use std::ffi::OsString;
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
use xtask::{
    ci, coverage, diff, docs, export, fuzz, generate, import, lint, mock, release,
};

/// A third of the run time is spent in the allocator, and this one is twice as fast.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Development commands of this project. They work in any folder of a checkout, and operate on that
/// checkout.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Generate the client, its reference, and the JSON Schemas from the spec
    ///
    /// Reads spec/**/*.yaml. If the spec contains errors, all of them are reported and nothing is
    /// written. Otherwise, writes the files whose text changed, and removes generated files that
    /// are no longer part of the output. Files that were not generated are never removed: the
    /// command fails instead.
    #[command(after_help = CODEGEN_EXAMPLES)]
    Codegen {
        /// Write nothing; fail if a generated file is missing, outdated, or left over
        #[arg(long)]
        check: bool,
        /// Explain a rule, with an erroneous example and its correction
        #[arg(long, value_name = "RULE", conflicts_with = "check")]
        explain: Option<String>,
    },
    /// Export the spec as OpenAPI 3.1, with one document per client
    ///
    /// Reads spec/**/*.yaml and writes <client>.openapi.json files. If the spec contains errors,
    /// all of them are reported and nothing is written. Other files in the folder are kept.
    #[command(after_help = EXPORT_EXAMPLES)]
    Export {
        /// Folder for the documents; created if it does not exist
        #[arg(long, value_name = "DIR")]
        openapi: PathBuf,
    },
    /// Show how complete the spec is
    ///
    /// Prints a table with a row for each file. The spec may be incomplete.
    #[command(after_help = COVERAGE_EXAMPLES)]
    Coverage {
        /// Also write the table to this file, as Markdown
        #[arg(long, value_name = "FILE")]
        markdown: Option<PathBuf>,
    },
    /// Compare two versions of the spec, and rate every change
    ///
    /// Each change has a rule with its effects on requests and responses, on Rust code, and on
    /// behavior. Their sum is the part of the version that the next release must increase. Changes
    /// of documentation and limits are counted, and listed with --all.
    #[command(after_help = DIFF_EXAMPLES)]
    Diff(diff::Options),
    /// Build the documentation site: the guide and the reference
    ///
    /// Generates the pages from spec/**/*.yaml and generated-client/docs, and renders them with
    /// mdBook into target/docs/site. Installs the required version of mdBook into target/tools if
    /// it is not installed. If the spec contains errors, all of them are reported and nothing is
    /// written.
    #[command(after_help = DOCS_EXAMPLES)]
    Docs {
        /// Open the site in the default browser
        #[arg(long)]
        open: bool,
        /// Serve the site on loopback, and rebuild it after each change
        #[arg(long)]
        serve: bool,
    },
    /// Run all checks that a commit must pass
    ///
    /// Stops at the first step that fails. Requires only a Rust toolchain.
    #[command(after_help = CI_EXAMPLES)]
    Ci {
        /// Steps to run [default: all steps]
        #[arg(value_name = "STEP")]
        steps: Vec<String>,
        /// List the steps with their commands, and run nothing
        #[arg(long, conflicts_with = "steps")]
        list: bool,
    },
    /// Check the quality of the spec
    ///
    /// Reports what is correct but could be better: texts, names, retries, pagination, paths,
    /// examples, schemas, and types. Each rule has a level; the exceptions in spec/lint.yaml have
    /// reasons. The last lines are a table of the findings by rule.
    #[command(after_help = LINT_EXAMPLES)]
    Lint(lint::Options),
    /// Run the generator on mutated specs, OpenAPI documents, and pages
    ///
    /// Each case must either succeed or report errors, each with a location and a fix. Hangs,
    /// crashes, use of more than 1 GiB of memory, generated Rust that does not parse, and results
    /// that differ between runs are failures. Minimizes failures, and keeps them as test cases.
    #[command(after_help = FUZZ_EXAMPLES)]
    Fuzz(fuzz::Options),
    /// Run a mock of GenAuth on loopback
    ///
    /// Builds genauth-mock if necessary, runs it with the given options until Ctrl-C, and prints
    /// what to put into a first program, followed by a line for each request.
    #[command(after_help = MOCK_EXAMPLES)]
    Mock {
        /// Options of genauth-mock, such as `--port 9000`; `-- --help` lists them
        #[arg(
            value_name = "OPTION",
            trailing_var_arg = true,
            allow_hyphen_values = true
        )]
        options: Vec<OsString>,
    },
    /// Prepare a release: its version, its section of the changelog, and its packages
    ///
    /// Verifies that the generated files are up to date and that nothing is uncommitted. Derives
    /// the version from the changes of the spec since the last release, and stops if they disagree
    /// with the changes of the public API or with cargo-semver-checks. Writes CHANGELOG.md,
    /// Cargo.toml, and Cargo.lock, builds the packages, and prints the commands that tag and
    /// publish the release. Commits, tags, and publishes nothing.
    #[command(after_help = RELEASE_EXAMPLES)]
    Release(release::Options),
    /// Merge published OpenAPI documents or pages into the spec
    ///
    /// Reads OpenAPI 3.0 and 3.1 in JSON or YAML or, with --page, pages of the published
    /// documentation. Updates changed facts in spec/**/*.yaml and adds new items; comments, order,
    /// and everything that an author decided or wrote are kept. Reports what changed, and which
    /// texts and decisions are missing. If the documents or the spec contain errors, all of them
    /// are reported and nothing is written.
    ///
    /// Pages may be in English or Chinese, and of any SDK: `enroll_factor` is `enrollFactor`.
    /// Folders are searched for *.md. If there are several pages, those that cannot be imported are
    /// skipped and listed.
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
        /// Prints a summary by kind, followed by each difference with its place on the page and in
        /// the spec. Facts that pages omit are not requested. A page differs if it states another
        /// fact: fields, types, required, nullable, defaults, limits, enum values, responses. Not
        /// compared are texts and examples, facts that the page omits, facts that the spec states
        /// more precisely, and facts that the spec deliberately corrects.
        #[arg(
            long,
            requires = "page",
            conflicts_with_all = ["Facts", "remove", "dry_run", "notes"]
        )]
        check: bool,
        /// Client of the documents, if neither they nor their operations determine it
        #[arg(long, value_name = "NAME", conflicts_with = "page")]
        client: Option<String>,
        /// Remove operations, schemas, fields, and values that are no longer in the documents
        #[arg(long)]
        remove: bool,
        /// Write nothing; show the changes
        #[arg(long)]
        dry_run: bool,
        /// Show the notes on the documents even if nothing changes
        #[arg(long)]
        notes: bool,
        #[command(flatten)]
        facts: Facts,
    },
}

/// Facts that a page omits. Required only for an operation that the spec does not have yet, and not
/// with `--check`; `--path` and `--request-name` apply to a single page.
#[derive(Debug, Args)]
#[command(next_help_heading = "Facts that pages omit, for new operations")]
struct Facts {
    /// HTTP method
    #[arg(long, requires = "page", value_parser = page::method)]
    method: Option<Method>,
    /// Path of the operation
    #[arg(long, requires = "page")]
    path: Option<String>,
    /// Credentials, separated by commas, or `none`
    #[arg(long, requires = "page", value_delimiter = ',')]
    credentials: Option<Vec<String>>,
    /// Whether the operation is idempotent
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
  cargo xtask codegen           After a change in spec/
  cargo xtask codegen --check   In CI, to verify that the generated files are up to date
  cargo xtask codegen --explain missing-idempotent   To understand an error

Exit status: 0 on success; 1 if the spec contains errors, if --check finds a difference, or if a
file cannot be read or written.";

const EXPORT_EXAMPLES: &str = "\
Examples:
  cargo xtask export --openapi target/openapi

Exit status: 0 on success; 1 if the spec contains errors, or if a file cannot be read or written.";

const COVERAGE_EXAMPLES: &str = "\
Examples:
  cargo xtask coverage                               Print the table
  cargo xtask coverage --markdown target/coverage.md

Exit status: 0 regardless of the numbers; 1 if a file cannot be read or written.";

const DIFF_EXAMPLES: &str = "\
Examples:
  cargo xtask diff                           Changes since the last release
  cargo xtask diff main                      Changes since the branch `main`
  cargo xtask diff v1.2.0 v1.3.0 --format markdown
  cargo xtask diff --fail-on major --allow accepted.yaml   In CI
  cargo xtask diff --rules                   The rules with their effects

Exit status: 0 on success; 1 if --fail-on applies, if a version contains errors, or if a file cannot
be read.";

const DOCS_EXAMPLES: &str = "\
Examples:
  cargo xtask docs           Build the site
  cargo xtask docs --open    Build the site and open it
  cargo xtask docs --serve   Work on the pages, the guide, or the theme

Exit status: 0 on success; 1 if the spec contains errors, if mdBook cannot be installed or fails, or
if a file cannot be read or written.";

const CI_EXAMPLES: &str = "\
Examples:
  cargo xtask ci              Before a commit
  cargo xtask ci codegen fmt  Run only these steps

Exit status: 0 if all steps pass; 1 if a step fails or cannot be started.";

const LINT_EXAMPLES: &str = "\
Examples:
  cargo xtask lint                              After a change in spec/
  cargo xtask lint --fix                        Fix what can be fixed mechanically
  cargo xtask lint --show note --rule path-style
  cargo xtask lint --format sarif > lint.sarif  For a code host
  cargo xtask lint --rules                      The rules with their levels

Exit status: 0 on success; 1 if --fail-on applies, if the spec contains errors, or if a file cannot
be read or written.";

const FUZZ_EXAMPLES: &str = "\
Examples:
  cargo xtask fuzz                           A thousand cases of each target
  cargo xtask fuzz --target spec --cases 100000 --seed 7
  cargo xtask fuzz --target spec --seed 7 --from 4711 --write target/case
  cargo xtask fuzz --replay codegen/tests/fuzz/spec/hang

Exit status: 0 if no case fails; 1 if a case fails, or if a file cannot be read or written.";

const MOCK_EXAMPLES: &str = "\
Examples:
  cargo xtask mock
  cargo xtask mock --port 9000 --save state.json   Keep the state in a file
  cargo xtask mock --scenario faults.json          Inject faults
  eval \"$(cargo xtask mock --env)\"                 Set the variables that examples read

Exit status: that of genauth-mock, which is 0 after Ctrl-C; 1 if it cannot be built or started.";

const RELEASE_EXAMPLES: &str = "\
Examples:
  cargo xtask release --dry-run           Show the next version and its section of the changelog
  cargo xtask release                     Write them, and build the packages
  cargo xtask release --since v0.3.0 --version 0.5.0

Before 1.0.0, incompatible changes increase the minor number, and all others the patch number. A run
that was interrupted can be repeated.

Exit status: 0 on success; 1 if a check fails, or if a file cannot be read or written.";

/// Returns the explanations and examples for the help of `import`.
fn import_help() -> String {
    let width = EXTENSIONS.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let rows = EXTENSIONS.map(|(name, says)| format!("  {name:width$}  {says}\n"));
    format!("{IMPORT_RULES}\n{}\n{IMPORT_EXAMPLES}", rows.concat())
}

const IMPORT_RULES: &str = "\
Client of a document: the one that the document names (`x-spec-client`), else the value of --client,
else the client with the most of its operations in the spec, else the one that the file is named
after: `shop.openapi.json` describes `shop`.

Matching of items: operations by method and path, schemas by name, and inline schemas by their place
in the containing schema. Deliberate differences are stated in the spec: with `corrected` and
`unpublished` on an item, and with decisions about documents in spec/import.yaml.

Extensions that this command supports in documents, all of them optional; exports contain them:
";

const IMPORT_EXAMPLES: &str = "\
Examples:
  cargo xtask import authentication.openapi.json management.openapi.json
  cargo xtask import --dry-run new.json   Show what a new release would change
  cargo xtask import --remove new.json    Remove what is no longer in the document
  cargo xtask import --page operation.md  Import a single operation from its published page
  cargo xtask import --page docs/node docs/java --dry-run   Show what the pages would change
  cargo xtask import --page --check docs/node   Compare pages with the spec

Exit status: 0 if the documents were merged, or if --check finds no difference; 1 if --check finds a
difference, if the documents or the spec contain errors, or if a file cannot be read or written.";

fn main() -> ExitCode {
    let outcome = run(Arguments::parse().command);
    // A closed pipe means that the reader has seen enough.
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
        Command::Diff(options) => diff::run(&workspace, &options, style()),
        Command::Docs { open, serve } => {
            docs::run(&workspace, docs::After { open, serve }, style())
        }
        Command::Ci { list: true, .. } => Ok(Outcome::Done(ci::listed(&ci::steps()))),
        Command::Ci { steps, .. } => ci::run(workspace.root(), &ci::steps(), &steps),
        Command::Lint(options) => lint::run(&workspace, &options, style()),
        Command::Fuzz(options) => fuzz::run(&workspace, &options),
        Command::Mock { options } => {
            mock::run(workspace.root(), &options).map(|()| Outcome::Done(String::new()))
        }
        Command::Release(options) => release::run(&workspace, &options, style()),
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
