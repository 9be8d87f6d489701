//! Measures the cost of a call, compared with the same call hand-written with reqwest and
//! hyper-util:
//!
//! ```text
//! cargo bench --package genauth --bench call
//! cargo bench --package genauth --bench call -- --quick
//! ```
//!
//! The clients take turns on one thread, against a loopback server on its own thread. CPU time and
//! allocations are those of the client's thread only. Values are medians of all rounds. The ratio
//! to reqwest, in parentheses, is computed within each round.
//!
//! Counting slows each allocation by a few nanoseconds. A reallocation counts as another
//! allocation.
#![allow(clippy::print_stdout, missing_docs, reason = "a benchmark prints its results")]
#![allow(clippy::expect_used, reason = "a benchmark may panic")]

#[path = "call/by_hand.rs"]
mod by_hand;
#[path = "call/cases.rs"]
mod cases;
#[path = "call/server.rs"]
mod server;

use std::hint::black_box;
use std::time::Instant;

use cpu_time::ThreadTime;
use tokio::runtime::{Builder, Runtime};
use tokio_rustls::rustls::crypto::ring;

/// The number of rounds per client.
struct Scale {
    rounds: usize,
    calls: usize,
}

/// Sends a number of calls with a number of them in flight.
type Calls = Box<dyn Fn(&Runtime, usize, usize)>;

/// A client with its name.
type Client = (&'static str, Calls);

fn main() {
    // Without `--bench`, `cargo test` runs the benchmark to check that it works.
    let quick = std::env::args().any(|arg| arg == "--quick");
    let scale = if quick || !std::env::args().any(|arg| arg == "--bench") {
        Scale {
            rounds: 3,
            calls: 64,
        }
    } else {
        Scale {
            rounds: 61,
            calls: 320,
        }
    };
    // Reqwest panics without a provider if TLS is compiled, even if no call uses it.
    let _ = ring::default_provider().install_default();
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime starts");
    let host = server::start();
    println!(
        "{:<30}{:<12}{:>17}{:>17}{:>17}{:>17}",
        "case", "client", "time", "CPU time", "allocations", "bytes"
    );
    for (case, clients) in cases::all(&host) {
        for in_flight in [1, 16] {
            let what = format!("{case}, {in_flight} in flight");
            compare(&what, &runtime, &clients, in_flight, &scale);
        }
    }
}

/// Sends the calls of one client: each task in flight sends its share sequentially.
fn calls<R: Future<Output = usize> + Send + 'static>(
    call: impl Fn() -> R + Clone + Send + 'static,
) -> Calls {
    Box::new(move |runtime, calls, in_flight| {
        runtime.block_on(async {
            let task = |_| {
                let call = call.clone();
                tokio::spawn(async move {
                    for _ in 0..calls / in_flight {
                        black_box(call().await);
                    }
                })
            };
            let tasks: Vec<_> = (0..in_flight).map(task).collect();
            for task in tasks {
                task.await.expect("the calls succeed");
            }
        });
    })
}

/// Microseconds, microseconds of CPU, allocations, and bytes per call.
type Cost = [f64; 4];

fn compare(
    what: &str,
    runtime: &Runtime,
    clients: &[Client],
    in_flight: usize,
    scale: &Scale,
) {
    // Warm-up: opens the connections and fetches the token of the management client.
    for (_, calls) in clients {
        calls(runtime, scale.calls, in_flight);
    }
    let mut rounds: Vec<Vec<Cost>> = Vec::new();
    for round in 0..scale.rounds {
        let mut costs = vec![[0.0; 4]; clients.len()];
        for turn in 0..clients.len() {
            // Rotates the order, so that no client always follows the same one.
            let client = (turn + round) % clients.len();
            costs[client] = cost(runtime, &clients[client].1, in_flight, scale.calls);
        }
        rounds.push(costs);
    }
    for (client, (name, _)) in clients.iter().enumerate() {
        let title = if client == 0 { what } else { "" };
        let cells: String = (0..4)
            .map(|value| {
                let of = |it: &dyn Fn(&Vec<Cost>) -> f64| {
                    median(rounds.iter().map(it).collect())
                };
                let absolute = of(&|costs| costs[client][value]);
                let ratio = of(&|costs| costs[client][value] / costs[0][value]);
                let unit = if value < 2 { " µs" } else { "" };
                let decimals = if value < 3 { 1 } else { 0 };
                let absolute = format!("{absolute:.decimals$}{unit}");
                format!("{absolute:>10} ({ratio:.2})")
            })
            .collect();
        println!("{title:<30}{name:<12}{cells}");
    }
}

fn cost(runtime: &Runtime, calls: &Calls, in_flight: usize, count: usize) -> Cost {
    let (mut time, mut cpu) = (0.0, 0.0);
    let allocations = allocation_counter::measure(|| {
        let (start, cpu_start) = (Instant::now(), ThreadTime::now());
        calls(runtime, count, in_flight);
        cpu = cpu_start.elapsed().as_secs_f64() * 1e6;
        time = start.elapsed().as_secs_f64() * 1e6;
    });
    let (number, bytes) = (allocations.count_total, allocations.bytes_total);
    [time, cpu, number as f64, bytes as f64].map(|value| value / count as f64)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
