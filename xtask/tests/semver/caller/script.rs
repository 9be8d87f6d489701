//! The steps of the program: what each sends and reads, as text.

use std::fmt::Debug;
use std::sync::Arc;

use genauth::{Error, Response};
use serde::Serialize;

use crate::server::Server;

/// Prints the steps.
pub struct Script<'a> {
    server: &'a Arc<Server>,
}

impl<'a> Script<'a> {
    pub fn new(server: &'a Arc<Server>) -> Self {
        Self { server }
    }

    /// Runs a step, and prints its requests and its result.
    pub async fn step<T: Serialize, E: Debug>(
        &self,
        name: &str,
        step: impl Future<Output = Result<T, E>>,
    ) {
        let outcome = step.await;
        println!("step {name}");
        for request in self.server.take() {
            println!("  sent {request}");
        }
        match outcome {
            // JSON instead of `Debug`, whose output is not promised.
            Ok(value) => println!("  ok {}", serde_json::json!(value)),
            Err(error) => println!("  FAILED {error:?}"),
        }
    }
}

/// Returns what the program reads from a response.
pub fn read<T>(response: Result<Response<T>, Error>) -> Result<(T, Vec<String>), Error> {
    response.map(|it| (it.data, it.filled))
}
