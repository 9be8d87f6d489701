//! `genauth-mock`: runs the mock until it is stopped, and prints its requests.

mod console;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use genauth_mock::{Connection, Fault, Mock};

/// The port, if none is given.
const PORT: u16 = 8750;

/// A stateful mock of the GenAuth V3 API on the loopback interface.
///
/// It starts with a small company: users, departments, groups, roles, an application, and an access
/// key. Requests are validated, tokens verify, and lists contain what was created.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
struct Arguments {
    /// Port to listen on; 0 for a free one
    #[arg(long, default_value_t = PORT)]
    port: u16,
    /// Seed of generated identifiers and examples
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Perform invalid requests as far as possible, and only report what is wrong
    #[arg(long)]
    lenient: bool,
    /// Start with the state in this file instead of the company
    #[arg(long, value_name = "FILE", conflicts_with = "empty")]
    load: Option<PathBuf>,
    /// Save the state to this file at the end
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    /// Start with nothing but an application and an access key
    #[arg(long)]
    empty: bool,
    /// Inject the faults in this file: a JSON array
    #[arg(long, value_name = "FILE")]
    scenario: Option<PathBuf>,
    /// Print the environment of a first program as shell exports, and exit
    #[arg(long)]
    env: bool,
}

const EXAMPLES: &str = "\
Examples:
  genauth-mock
  genauth-mock --port 9000 --save state.json
  eval \"$(genauth-mock --env)\"   Set GENAUTH_HOST, GENAUTH_APP_ID, and the others
  genauth-mock --scenario faults.json
      With faults.json: [{\"operation\": \"listUsers\", \"times\": 2, \"httpStatus\": 429}]

Exit status: 0 if the mock was stopped with Ctrl-C; 1 if it cannot start or the state cannot be
saved; 2 for invalid options.";

#[tokio::main(worker_threads = 2)]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            console::problem(&problem);
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), String> {
    if arguments.env {
        if arguments.port == 0 {
            return Err("`--env` requires the port that the mock listens on".to_owned());
        }
        console::exports(&Connection::seeded(arguments.port));
        return Ok(());
    }
    let faults = match &arguments.scenario {
        Some(path) => scenario(path)?,
        None => Vec::new(),
    };
    let mock = start(&arguments).await?;
    for fault in faults {
        mock.inject(fault).map_err(|error| error.to_string())?;
    }
    let mut activities = mock.watch();
    console::welcome(&mock.connection());
    let stopped = stopped();
    tokio::pin!(stopped);
    loop {
        tokio::select! {
            Some(activity) = activities.next() => console::activity(&activity),
            result = &mut stopped => {
                result.map_err(|error| format!("cannot wait for Ctrl-C: {error}"))?;
                break;
            }
        }
    }
    if let Some(path) = &arguments.save {
        mock.save(path)
            .map_err(|error| format!("cannot save `{}`: {error}", path.display()))?;
    }
    let saved = arguments.save.map(|path| path.display().to_string());
    console::farewell(saved.as_deref());
    Ok(())
}

fn scenario(path: &PathBuf) -> Result<Vec<Fault>, String> {
    let text = std::fs::read(path);
    let text =
        text.map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
    Fault::parse(&text).map_err(|error| format!("{}: {error}", path.display()))
}

async fn start(arguments: &Arguments) -> Result<Mock, String> {
    let mut builder = Mock::builder()
        .port(arguments.port)
        .seed(arguments.seed)
        .lenient(arguments.lenient);
    if arguments.empty {
        builder = builder.empty();
    }
    if let Some(path) = &arguments.load {
        builder = builder.load(path);
    }
    builder.start().await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => {
            format!(
                "the port {} is in use: choose another with `--port`",
                arguments.port
            )
        }
        _ => format!("cannot start: {error}"),
    })
}

/// Waits until the program is to stop.
#[cfg(unix)]
async fn stopped() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        result = tokio::signal::ctrl_c() => result,
        _ = terminate.recv() => Ok(()),
    }
}

/// Waits until the program is to stop.
#[cfg(not(unix))]
async fn stopped() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
