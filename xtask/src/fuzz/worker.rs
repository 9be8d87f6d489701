//! The process that runs cases. It may be killed by any of them; its parent finds out by which one.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::case::{Case, Target};
use super::check::{Verdict, check};
use super::corpus::Corpus;
use super::report::Event;

/// Maximum size of the address space of a worker, in bytes.
const MEMORY: u64 = 1 << 30;

/// One in this number of cases is checked thoroughly.
const THOROUGH: u64 = 8;

/// Limits the memory of this process, where the system supports it.
fn limit_memory() -> Result<()> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let limit = Rlimit {
            current: Some(MEMORY),
            maximum: Some(MEMORY),
        };
        setrlimit(Resource::As, limit)?;
        // Dumps of processes that are supposed to be aborted.
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        setrlimit(Resource::Core, none)?;
    }
    Ok(())
}

fn send(event: &Event) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "{}", event.encode())?;
    output.flush()
}

fn run(index: u64, case: &Case, is_thorough: bool) -> io::Result<()> {
    let start = Instant::now();
    let event = match check(case, is_thorough) {
        Ok(verdict) => {
            let rules = match verdict {
                Verdict::Accepted => String::new(),
                Verdict::Rejected(rules) => {
                    rules.iter().fold(String::new(), |mut list, rule| {
                        let _ = write!(list, "{rule} ");
                        list
                    })
                }
            };
            Event::Passed {
                index,
                time: start.elapsed(),
                rules: rules.trim_end().to_owned(),
            }
        }
        Err(problem) => Event::Broken { index, problem },
    };
    send(&event)
}

/// Runs the cases of a range, and reports the start and the result of each.
pub(crate) fn cases(
    root: &Path,
    target: Target,
    seed: u64,
    range: std::ops::Range<u64>,
) -> Result<()> {
    limit_memory()?;
    let corpus = Corpus::of(root)?;
    for index in range {
        let case = corpus.case(target, seed, index);
        send(&Event::Started { index })?;
        run(index, &case, index % THOROUGH == 0)?;
    }
    send(&Event::Ended { peak: peak() })?;
    Ok(())
}

/// Runs a case of a folder.
pub(crate) fn replay(folder: &Path) -> Result<()> {
    limit_memory()?;
    let case = Case::load(folder)?;
    send(&Event::Started { index: 0 })?;
    run(0, &case, true)?;
    send(&Event::Ended { peak: peak() })?;
    Ok(())
}

/// Returns the highest memory usage of this process in KiB, or 0 if the system does not tell.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// A time that only a hang exceeds on a busy machine.
pub(crate) const HANG: Duration = Duration::from_secs(90);
