//! Tests all kinds of server failures: the error of the client, and the requests that reached the
//! server. A call that is not idempotent is never sent twice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(test)]
#[path = "faults/answers.rs"]
mod answers;
#[cfg(test)]
mod clock;
#[cfg(test)]
#[path = "faults/connections.rs"]
mod connections;
#[cfg(test)]
mod faulty;

use std::time::Duration;

use genauth::management::{CreateUserReqDto, ListUsersRequestDto, ManagementClient};
use genauth::{Error, Retry};

use clock::{pass, settle};
use faulty::{Act, Faulty, PATIENCE, Script, success};

/// A fault and its expected outcome.
struct Case {
    name: &'static str,
    script: Script,
    /// The names of all predicates of the error that are true.
    is: &'static [&'static str],
    /// The start of the message, after the name of the operation.
    text: &'static str,
    /// The number of times that the idempotent call reaches the server.
    read: usize,
    /// Whether the next call reuses the connection.
    reused: bool,
    /// Whether every attempt stalls. The clock must be a [`clock::StoppedClock`] then.
    stalls: bool,
}

impl Case {
    fn new(name: &'static str, script: impl IntoIterator<Item = Act>) -> Self {
        Self {
            name,
            script: script.into_iter().collect(),
            is: &[],
            text: "connection interrupted before the response was complete: ",
            read: 3,
            reused: false,
            stalls: false,
        }
    }

    /// Returns a fault in which the server reads the request and sends this response.
    fn answer(name: &'static str, bytes: Vec<u8>) -> Self {
        let case = Self::new(name, [Act::Whole, Act::Send(bytes)]);
        Self {
            reused: true,
            ..case
        }
    }

    async fn check(self) {
        let name = self.name;
        for idempotent in [true, false] {
            let count = if idempotent { self.read } else { 1 };
            let mut scripts = vec![self.script.clone(); count];
            scripts.push(vec![Act::Whole, Act::Echo(usize::MAX)]);
            let server = Faulty::scripted(scripts);
            let client = server.management().retry(quick()).build().unwrap();

            let outcome = call(&client, idempotent, "id-1");
            let error = if self.stalls {
                timed_out(&server, count, outcome).await.unwrap_err()
            } else {
                outcome.await.unwrap_err()
            };
            let operation = if idempotent { "listUsers" } else { "createUser" };
            let text = format!("{operation}: {}", self.text);
            assert!(error.to_string().starts_with(&text), "{name}: {error}");
            assert_eq!(predicates(&error), self.is, "{name}: {error}");
            assert!(error.may_have_been_sent(), "{name}");
            assert_eq!(error.attempts() as usize, count, "{name}: {error}");
            assert_tight_lipped(&error, &server);

            // The client still works, and sends the next request once. A separate task returns
            // the connection to the pool.
            settle().await;
            let connections = server.connections();
            let next = call(&client, false, "id-2").await.unwrap();
            assert_eq!(next, "2", "{name}");
            let reused = server.connections() == connections;
            assert_eq!(reused, self.reused, "{name}");
            assert_eq!(connections, if reused { 1 } else { count }, "{name}");
            let bodies = server.bodies();
            let sent = |id: &str| bodies.iter().filter(|body| body.contains(id)).count();
            assert!(sent("id-1") <= count, "{name}: {bodies:?}");
            assert_eq!(sent("id-2"), 1, "{name}: {bodies:?}");
            if self.script.iter().any(|act| matches!(act, Act::Whole)) {
                assert_eq!(sent("id-1"), count, "{name}: {bodies:?}");
            }
        }
    }
}

/// Returns a policy of three attempts without a pause.
fn quick() -> Retry {
    Retry::default().base_delay(Duration::from_millis(1))
}

/// Awaits a call of which this number of attempts stall until the attempt timeout.
async fn timed_out<T>(
    server: &Faulty,
    attempts: usize,
    call: impl Future<Output = T>,
) -> T {
    let time = async {
        for attempt in 1..=attempts {
            server.stalled(attempt).await;
            pass(PATIENCE).await;
            // The pause before the next attempt.
            pass(Duration::from_millis(10)).await;
        }
    };
    tokio::join!(call, time).0
}

/// Calls with this ID, and returns the ID in the response.
async fn call(
    client: &ManagementClient,
    idempotent: bool,
    id: &str,
) -> Result<String, Error> {
    if idempotent {
        let users = client.list_users(ListUsersRequestDto::new().keywords(id)).await?;
        return Ok(users.into_data().list.remove(0).user_id);
    }
    let user = client.create_user(CreateUserReqDto::new().username(id)).await?;
    Ok(user.into_data().user_id)
}

/// Returns the names of the predicates that are true.
fn predicates(error: &Error) -> Vec<&'static str> {
    [
        (error.is_config(), "config"),
        (error.is_connect(), "connect"),
        (error.is_timeout(), "timeout"),
        (error.is_decode(), "decode"),
        (error.is_api(), "api"),
        (error.is_unauthorized(), "unauthorized"),
        (error.is_throttled(), "throttled"),
        (error.is_server_error(), "server error"),
    ]
    .into_iter()
    .filter_map(|(is, name)| is.then_some(name))
    .collect()
}

/// Asserts that the error contains neither the URL nor any part of the request.
fn assert_tight_lipped(error: &Error, server: &Faulty) {
    let mut shown = format!("{error:?} {error:#?}");
    let mut link: Option<&dyn std::error::Error> = Some(error);
    while let Some(cause) = link {
        shown.push_str(&format!(" {cause} {cause:?}"));
        link = cause.source();
    }
    let url = server.url();
    for secret in [&url, "token-of-manager", "/api/v3", "id-1"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}
