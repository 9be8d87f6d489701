//! Measures the program: the time until it responds, its memory, and requests per second on one
//! core. The reference is a server that reads requests and sends a fixed response, in the same run.
//!
//! ```sh
//! cargo bench --package genauth-mock --bench server              # `-- --quick` takes seconds
//! ```
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use genauth_mock::seed;

const CONNECTIONS: usize = 16;

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let (starts, seconds) = if quick { (3, 1) } else { (20, 5) };

    let mut times: Vec<_> = (0..starts).map(|_| start().1).collect();
    times.sort_unstable();
    println!("until the first response, median of {starts}: {:?}", times[starts / 2]);

    let (mock, _) = start();
    let token = management_token(mock.port);
    println!("memory after the start: {}", memory(mock.child.id()));
    let user = format!(
        "GET /api/v3/get-user?userId={} HTTP/1.1\r\nhost: 127.0.0.1:{}\r\n\
         authorization: Bearer {token}\r\n\r\n",
        seed::ALICE,
        mock.port
    );
    let reference = reference();
    let fixed = throughput(reference, &user, Duration::from_secs(seconds));
    let rate = throughput(mock.port, &user, Duration::from_secs(seconds));
    println!("getUser on one core: {rate:.0} requests per second");
    println!("a fixed response from one thread: {fixed:.0}; ratio {:.2}", rate / fixed);
    println!(
        "memory after {:.0} requests: {}",
        rate * seconds as f64,
        memory(mock.child.id())
    );
}

/// A running mock, killed when it is dropped.
struct Running {
    child: Child,
    port: u16,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Starts the program on the first core, and returns the time until its first response.
fn start() -> (Running, Duration) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let begin = Instant::now();
    let binary = env!("CARGO_BIN_EXE_genauth-mock");
    let mut command = match Command::new("taskset").arg("--version").output() {
        Ok(_) => {
            let mut pinned = Command::new("taskset");
            pinned.args(["-c", "0", binary]);
            pinned
        }
        Err(_) => Command::new(binary),
    };
    let command = command.args(["--port", &port.to_string()]);
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let running = Running { child, port };
    loop {
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)) {
            let request = "GET /oidc/.well-known/openid-configuration HTTP/1.1\r\n\
                           host: localhost\r\nconnection: close\r\n\r\n";
            stream.write_all(request.as_bytes()).unwrap();
            let mut text = String::new();
            stream.read_to_string(&mut text).unwrap();
            assert!(text.starts_with("HTTP/1.1 200"), "{text}");
            return (running, begin.elapsed());
        }
        thread::sleep(Duration::from_micros(200));
    }
}

fn management_token(port: u16) -> String {
    let body = format!(
        r#"{{"accessKeyId":"{}","accessKeySecret":"{}"}}"#,
        seed::ACCESS_KEY_ID,
        seed::ACCESS_KEY_SECRET
    );
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let head = format!(
        "POST /api/v3/get-management-token HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    let (_, body) = text.split_once("\r\n\r\n").unwrap();
    let json: serde_json::Value = serde_json::from_str(body).unwrap();
    json["data"]["access_token"].as_str().unwrap().to_owned()
}

/// Returns the resident memory of a process: now, and at most.
fn memory(process: u32) -> String {
    let status =
        fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let value = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        line.map_or("unknown", str::trim).to_owned()
    };
    format!("{} (at most {})", value("VmRSS:"), value("VmHWM:"))
}

/// Starts a thread per connection that responds to each request with fixed bytes.
fn reference() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.unwrap();
            thread::spawn(move || respond(stream));
        }
    });
    port
}

fn respond(stream: TcpStream) {
    let mut writer = stream.try_clone().unwrap();
    let mut reader = BufReader::new(stream);
    let body = r#"{"statusCode":200,"message":"ok","data":{}}"#;
    let response = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    while read_head(&mut reader).is_some() {
        if writer.write_all(response.as_bytes()).is_err() {
            return;
        }
    }
}

/// Reads a head, and returns the length of the body that follows.
fn read_head(reader: &mut BufReader<TcpStream>) -> Option<usize> {
    let mut length = 0;
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if line == "\r\n" {
            return Some(length);
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
}

/// Returns how many requests per second the port serves over several connections.
fn throughput(port: u16, request: &str, time: Duration) -> f64 {
    let (count, stop) =
        (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let begin = Instant::now();
    let workers: Vec<_> = (0..CONNECTIONS)
        .map(|_| {
            let (request, count, stop) =
                (request.to_owned(), count.clone(), stop.clone());
            thread::spawn(move || {
                let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                let mut body = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    stream.write_all(request.as_bytes()).unwrap();
                    let length = read_head(&mut reader).unwrap();
                    body.resize(length, 0);
                    reader.read_exact(&mut body).unwrap();
                    count.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    thread::sleep(time);
    stop.store(true, Ordering::Relaxed);
    for worker in workers {
        worker.join().unwrap();
    }
    count.load(Ordering::Relaxed) as f64 / begin.elapsed().as_secs_f64()
}
