//! Serves the site on loopback, and rebuilds it after changes.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result};
use codegen::diagnostics::Style;

use super::{Mdbook, build, inputs, site};
use crate::generate::Outcome;
use crate::workspace::{Workspace, entries, file_type};

/// Preferred port. If it is in use, the operating system chooses another one.
const PORT: u16 = 3000;
/// Interval between checks for changes.
const INTERVAL: Duration = Duration::from_millis(500);
/// Maximum size of the request head in bytes.
const MAX_HEAD: u64 = 16 * 1024;
/// Maximum time to read or write.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Serves the site until the program is stopped. A failed build is reported, and the next change
/// starts another one.
pub(super) fn serve(
    workspace: &Workspace,
    mdbook: &Mdbook,
    outcome: Outcome,
    open_browser: bool,
    style: Style,
) -> Result<Outcome> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, PORT))
        .or_else(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))
        .context("cannot listen on loopback")?;
    let address = format!("http://{}/", listener.local_addr()?);
    report(Ok(outcome));
    say(&format!("serving {address}; stop with Ctrl+C\n"));
    let folder = site(workspace);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let folder = folder.clone();
            // A browser opens connections in advance and leaves them idle.
            thread::spawn(move || respond(&stream, &folder));
        }
    });
    if open_browser {
        open(OsStr::new(&address))?;
    }
    let mut state = state(workspace);
    loop {
        thread::sleep(INTERVAL);
        let now = self::state(workspace);
        if now != state {
            state = now;
            report(build(workspace, mdbook, style));
        }
    }
}

fn report(outcome: Result<Outcome>) {
    match outcome {
        Ok(Outcome::Done(text) | Outcome::Refused(text) | Outcome::Differs(text)) => {
            say(&text)
        }
        Err(error) => say(&format!("error: {error:#}\n")),
    }
}

fn say(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Returns all inputs of a build with the times of their last changes.
fn state(workspace: &Workspace) -> Vec<(PathBuf, Option<SystemTime>)> {
    let mut files = Vec::new();
    let mut pending: Vec<_> = inputs(workspace).into();
    while let Some(folder) = pending.pop() {
        for entry in entries(&folder).unwrap_or_default() {
            if file_type(&entry).is_ok_and(|kind| kind.is_dir()) {
                pending.push(entry.path());
            } else {
                let changed = entry.metadata().and_then(|data| data.modified());
                files.push((entry.path(), changed.ok()));
            }
        }
    }
    files
}

/// Reads a request and responds with a file.
fn respond(stream: &TcpStream, folder: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.set_write_timeout(Some(TIMEOUT))?;
    let mut reader = BufReader::new(stream.take(MAX_HEAD));
    let mut request = String::new();
    reader.read_line(&mut request)?;
    // A connection that is closed before the head is read is reset.
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        line.clear();
    }
    let mut stream = stream;
    stream.write_all(&response(folder, &request))
}

/// Returns the response to a request line, for a site in a folder.
#[must_use]
pub fn response(folder: &Path, request: &str) -> Vec<u8> {
    let mut words = request.split_whitespace();
    let (method, target) =
        (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let file = path(target).map(|path| {
        let path = folder.join(path);
        if path.is_dir() { path.join("index.html") } else { path }
    });
    let found = file.and_then(|file| Some((kind(&file), fs::read(file).ok()?)));
    let (status, kind, body) = match found {
        _ if !["GET", "HEAD"].contains(&method) => {
            ("405 Method Not Allowed", "text/plain", Vec::new())
        }
        Some((kind, body)) => ("200 OK", kind, body),
        None => {
            let page = fs::read(folder.join("404.html")).unwrap_or_default();
            ("404 Not Found", "text/html; charset=utf-8", page)
        }
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: \
         no-store\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let body = if method == "HEAD" { Vec::new() } else { body };
    [head.into_bytes(), body].concat()
}

/// Returns the relative path that a request asks for, unless it leaves the folder. The names of the
/// site need no percent-encoding.
fn path(target: &str) -> Option<&Path> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = Path::new(path);
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(OsStr::to_str).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "md" => "text/markdown; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Opens a file or address in the default browser.
pub(super) fn open(target: &OsStr) -> Result<()> {
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    Command::new(program)
        .arg(target)
        .spawn()
        .with_context(|| format!("cannot run {program} to open {}", target.display()))?;
    Ok(())
}
