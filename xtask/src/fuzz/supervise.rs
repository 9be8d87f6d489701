//! Runs workers, and finds out what stopped them.

use std::env;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, Write as _};
use std::ops::Range;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::case::Target;
use super::report::{Event, Tally, signature};
use super::worker::HANG;

/// Number of cases that a worker runs.
const BATCH: u64 = 1_000;

/// Maximum number of bytes of a worker's messages that are read.
const MESSAGES: u64 = 20_000;

/// How a worker ended early: a signature, and the details.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Crash {
    pub(crate) signature: String,
    pub(crate) details: String,
}

/// The cases of a run.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) target: Target,
    pub(crate) seed: u64,
    pub(crate) cases: Range<u64>,
}

/// Runs all cases in `jobs` workers at a time.
pub(crate) fn run(root: &Path, plan: &Plan, jobs: usize) -> Result<Tally> {
    let tally = Mutex::new(Tally::default());
    let next = Mutex::new(plan.cases.start);
    let batch = || {
        let mut next = next.lock().unwrap_or_else(PoisonError::into_inner);
        let start = *next;
        *next = (start + BATCH).min(plan.cases.end);
        (start < *next).then_some(start..*next)
    };
    let work = || -> Result<()> {
        while let Some(range) = batch() {
            run_batch(root, plan, range, &tally)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let others: Vec<_> = (1..jobs).map(|_| scope.spawn(work)).collect();
        let mut result = work();
        for other in others {
            let joined = other.join();
            result =
                result.and(joined.unwrap_or_else(|_| anyhow::bail!("a thread failed")));
        }
        result
    })?;
    Ok(tally.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// Runs cases, and continues after those that end the worker.
fn run_batch(
    root: &Path,
    plan: &Plan,
    mut range: Range<u64>,
    tally: &Mutex<Tally>,
) -> Result<()> {
    while !range.is_empty() {
        let arguments = [
            "--target".to_owned(),
            plan.target.as_str().to_owned(),
            "--seed".to_owned(),
            plan.seed.to_string(),
            "--from".to_owned(),
            range.start.to_string(),
            "--cases".to_owned(),
            (range.end - range.start).to_string(),
        ];
        let mut last = None;
        let crash = watch(root, &arguments, |event| {
            if let Event::Started { index } = event {
                last = Some(*index);
            }
            let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
            let known = tally.findings.len();
            tally.add(event);
            if let Event::Broken { index, problem } = event
                && tally.findings.len() > known
            {
                announce(*index, signature(problem));
            }
        })?;
        let Some(crash) = crash else { return Ok(()) };
        let index = last.with_context(|| {
            format!("the worker failed before its first case: {}", crash.details)
        })?;
        let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
        let known = tally.findings.len();
        tally.fail(index, &crash.signature, &crash.details);
        if tally.findings.len() > known {
            announce(index, &crash.signature);
        }
        range.start = index + 1;
    }
    Ok(())
}

/// Shows a failure before the run ends, which may take hours.
fn announce(index: u64, signature: &str) {
    let _ = writeln!(io::stderr(), "case {index}: {signature}");
}

/// Runs the case of a folder in a worker; returns what is wrong with it.
pub(crate) fn replay(root: &Path, folder: &Path) -> Result<Option<Crash>> {
    let arguments = ["--replay".to_owned(), folder.display().to_string()];
    let mut broken = None;
    let crash = watch(root, &arguments, |event| {
        if let Event::Broken { problem, .. } = event {
            broken = Some(Crash {
                signature: signature(problem).to_owned(),
                details: problem.clone(),
            });
        }
    })?;
    Ok(crash.or(broken))
}

/// Runs a worker and passes on what it reports.
fn watch(
    root: &Path,
    arguments: &[String],
    on_event: impl FnMut(&Event),
) -> Result<Option<Crash>> {
    let mut command = Command::new(env::current_exe().context("unknown program")?);
    command.args(["fuzz", "--worker"]).args(arguments).current_dir(root);
    // The allocator reserves address space, of which workers have little.
    command.env("MIMALLOC_ARENA_RESERVE", "16384").env_remove("RUST_BACKTRACE");
    follow(&mut command, HANG, on_event)
}

/// Runs a program until it ends or reports nothing for some time. Returns `None` if it reported
/// that all cases were run.
fn follow(
    command: &mut Command,
    limit: Duration,
    mut on_event: impl FnMut(&Event),
) -> Result<Option<Crash>> {
    let messages = tempfile::tempfile().context("cannot create a temporary file")?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(messages.try_clone().context("cannot share a temporary file")?)
        .spawn()
        .context("cannot start a worker")?;
    let output = child.stdout.take().context("a worker has no output")?;
    let (sender, receiver) = mpsc::channel();
    let reader = thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(std::result::Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    let mut is_ended = false;
    let hangs = loop {
        match receiver.recv_timeout(limit) {
            Ok(line) => {
                if let Some(event) = Event::decode(&line) {
                    is_ended |= matches!(event, Event::Ended { .. });
                    on_event(&event);
                }
            }
            Err(RecvTimeoutError::Disconnected) => break false,
            Err(RecvTimeoutError::Timeout) => break true,
        }
    };
    if hangs {
        let _ = child.kill();
    }
    let crash = end(&mut child, messages, hangs)?;
    let _ = reader.join();
    Ok(if is_ended { None } else { Some(crash) })
}

/// Waits for a worker and says why it ended.
fn end(child: &mut Child, mut messages: File, hangs: bool) -> Result<Crash> {
    let status = child.wait().context("cannot wait for a worker")?;
    let mut text = Vec::new();
    messages.rewind().context("cannot read the messages of a worker")?;
    let read = messages.take(MESSAGES).read_to_end(&mut text);
    read.context("cannot read the messages of a worker")?;
    let text = String::from_utf8_lossy(&text).into_owned();
    let panicked = text.lines().find_map(|line| line.split_once(" panicked at "));
    let signature = if hangs {
        "hang".to_owned()
    } else if text.contains("has overflowed its stack") {
        "stack-overflow".to_owned()
    } else if text.contains("memory allocation of") {
        "memory".to_owned()
    } else if let Some((_, place)) = panicked {
        format!("panic at {}", place.trim_end_matches(':'))
    } else {
        format!("crash with {status}")
    };
    Ok(Crash {
        signature,
        details: text,
    })
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// Returns the signature of the end of a script, and the case that it was running.
    fn end_of(script: &str, limit: u64) -> (Option<String>, u64) {
        let mut last = 0;
        let mut command = Command::new("sh");
        command.args(["-c", &format!("echo started 1; echo started 4; {script}")]);
        let crash = follow(&mut command, Duration::from_secs(limit), |event| {
            if let Event::Started { index } = event {
                last = *index;
            }
        });
        let Ok(crash) = crash else { unreachable!("sh can be started") };
        (crash.map(|crash| crash.signature), last)
    }

    #[test]
    fn every_way_to_fail_is_recognized_and_attributed() {
        const LONG: u64 = 600;
        let panic = "echo \"thread 'main' panicked at a/b.rs:3:5:\" >&2; exit 101";
        let memory = "echo 'memory allocation of 9 bytes failed' >&2; kill -ABRT $$";
        let stack = "echo \"thread 'x' has overflowed its stack\" >&2; kill -SEGV $$";
        for (script, limit, signature) in [
            (panic, LONG, "panic at a/b.rs:3:5"),
            (memory, LONG, "memory"),
            (stack, LONG, "stack-overflow"),
            ("kill -KILL $$", LONG, "crash with signal: 9 (SIGKILL)"),
            ("exit 3", LONG, "crash with exit status: 3"),
            ("exec sleep 600", 1, "hang"),
        ] {
            assert_eq!(end_of(script, limit), (Some(signature.to_owned()), 4));
        }
        assert_eq!(end_of("echo ended 7", LONG), (None, 4));
    }
}
