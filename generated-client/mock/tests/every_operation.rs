//! The typed client calls every operation against the mock: valid calls succeed with typed data,
//! and invalid ones are rejected with the name of the field.

#[cfg(test)]
mod support;

/// The table of the client's own tests. It finds what it calls below.
#[path = "../../src/generated/dispatch.rs"]
#[rustfmt::skip]
mod table;

mod generated {
    pub(crate) use genauth::{authentication, management};

    pub(crate) use crate::table as dispatch;
}

mod runtime {
    pub(crate) mod client {
        pub(crate) use crate::support::typed as dispatch;
    }

    pub(crate) mod prelude {
        pub(crate) use serde_json::Value as JsonValue;
    }
}

use genauth_mock::CATALOG;
use genauth_mock::catalog::Operation;

use self::generated::dispatch;
use self::support::documented;
use self::support::invalid::{self, Invalid};
use self::support::scene::{Generated, Scene};

#[test]
fn the_client_and_the_mock_have_the_same_operations() {
    for (client, names) in [
        ("authentication", dispatch::AUTHENTICATION),
        ("management", dispatch::MANAGEMENT),
    ] {
        let known =
            CATALOG.operations.iter().filter(|operation| operation.client == client);
        let known: Vec<_> = known.map(|operation| operation.name).collect();
        assert_eq!(known, names);
    }
}

/// The operation whose data has members beyond the documented ones (RFC 8414 §2).
const EXTENSIBLE: &str = "openIdConfiguration";

/// Each call has its own mock, so that no call depends on another.
#[tokio::test]
async fn valid_calls_succeed_with_typed_data() {
    let generated = Generated::read();
    let mut problems = Vec::new();
    for operation in CATALOG.operations {
        for kind in ["required", "all", "mixed"] {
            if let Err(problem) = succeeds(&generated, operation, kind).await {
                let name = format!("{}.{}", operation.client, operation.name);
                problems.push(format!("{name} with {kind} arguments: {problem}"));
            }
        }
    }
    let count = problems.len();
    assert!(problems.is_empty(), "{count} calls fail:\n{}", problems.join("\n"));
}

async fn succeeds(
    generated: &Generated,
    operation: &'static Operation,
    kind: &str,
) -> Result<(), String> {
    let scene = Scene::start().await;
    let arguments = scene.arguments(generated, operation, kind).await?;
    let decoded = scene.call(operation, arguments).await?;
    let mut problems: Vec<_> =
        decoded.filled.iter().map(|path| format!("{path} is missing")).collect();
    if let Some(ty) = &operation.response.data {
        let mut response = scene.wire.response();
        let mut data = match operation.response.member {
            Some(member) => response[member].take(),
            None => response,
        };
        documented::canonical(ty, &mut data);
        if !(operation.response.optional && data.is_null()) {
            documented::check(ty, &data, "data", &mut problems);
        }
        if operation.name == EXTENSIBLE {
            problems.retain(|problem| !problem.ends_with(documented::UNDOCUMENTED));
        }
        if decoded.data != data {
            problems.push(format!("the client decoded {data} as {}", decoded.data));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("; ")) }
}

#[tokio::test]
async fn invalid_calls_are_rejected_with_the_name_of_the_field() {
    let generated = Generated::read();
    let mut problems = Vec::new();
    for operation in CATALOG.operations {
        match rejects(&generated, operation).await {
            Ok(missed) => problems.extend(missed),
            Err(problem) => problems.push(format!("{}: {problem}", operation.name)),
        }
    }
    let count = problems.len();
    assert!(
        problems.is_empty(),
        "{count} calls are not rejected:\n{}",
        problems.join("\n")
    );
}

/// Returns the invalid calls that succeed, or whose error does not name the field.
async fn rejects(
    generated: &Generated,
    operation: &'static Operation,
) -> Result<Vec<String>, String> {
    let scene = Scene::start().await;
    let arguments = scene.arguments(generated, operation, "all").await?;
    let mut missed = Vec::new();
    for Invalid { named, change } in invalid::all(operation) {
        scene.wire.change(path_start(operation), change);
        let outcome = scene.call(operation, arguments.clone()).await;
        scene.wire.unchanged();
        let response = scene.wire.response();
        let mut messages = ["message", "error_description"].iter();
        let message = messages.find_map(|name| response[name].as_str());
        if outcome.is_ok() || !message.is_some_and(|message| message.contains(&named)) {
            missed
                .push(format!("{}: expected {named}; found {response}", operation.name));
        }
    }
    Ok(missed)
}

/// Returns the path up to its first parameter.
fn path_start(operation: &Operation) -> &'static str {
    operation.path.split('{').next().unwrap_or_default()
}
