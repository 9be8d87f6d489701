//! Compares the requests of this client with those of the official SDKs for the same arguments.
//!
//! `conformance/run.sh` calls the SDKs and records their requests in `tests/conformance`. The tests
//! here call the same operations of this client with the same arguments, and compare verb, path,
//! query, body, and the relevant headers. A difference is an error unless a rule predicts exactly
//! what the SDK sends and says why this client does not.

mod arguments;
mod message;
mod ours;
mod recorded;
mod report;
mod rules;

use crate::generated::dispatch;
use crate::runtime::operation::{Credential, Operation};
use serde_json::Value;

use arguments::Arguments;
use message::Message;
use recorded::{Call, Recorded};
use report::Report;
use rules::Rule;

/// An official SDK and one of its clients.
struct Subject {
    /// The name of the SDK in the names of the fixtures.
    sdk: &'static str,
    client: &'static str,
    /// All operations of this client.
    operations: &'static [&'static str],
    rules: &'static [Rule],
    /// Calls an operation of this client and returns its request.
    ours: ours::Send,
}

/// A recorded call of an SDK with its context.
struct Case<'a> {
    call: &'a Call,
    arguments: &'a Arguments,
    /// The arguments of this call.
    given: &'a Value,
    operation: &'static Operation,
    theirs: &'a Message,
}

impl Case<'_> {
    /// The client options of the call.
    fn options(&self) -> &str {
        self.call.options()
    }

    /// Whether the operation uses one of these credentials.
    fn is_with(&self, credentials: &[Credential]) -> bool {
        credentials.iter().any(|it| self.operation.credentials.contains(it))
    }
}

#[tokio::test]
async fn the_node_sdk_authenticates_alike() {
    compare(Subject {
        sdk: "node",
        client: "authentication",
        operations: dispatch::AUTHENTICATION,
        rules: rules::NODE_AUTHENTICATION,
        ours: ours::authentication,
    })
    .await;
}

#[tokio::test]
async fn the_node_sdk_manages_alike() {
    compare(Subject {
        sdk: "node",
        client: "management",
        operations: dispatch::MANAGEMENT,
        rules: rules::NODE_MANAGEMENT,
        ours: ours::management,
    })
    .await;
}

#[tokio::test]
async fn the_python_sdk_authenticates_alike() {
    compare(Subject {
        sdk: "python",
        client: "authentication",
        operations: dispatch::AUTHENTICATION,
        rules: rules::PYTHON_AUTHENTICATION,
        ours: ours::authentication,
    })
    .await;
}

#[tokio::test]
async fn the_python_sdk_manages_alike() {
    compare(Subject {
        sdk: "python",
        client: "management",
        operations: dispatch::MANAGEMENT,
        rules: rules::PYTHON_MANAGEMENT,
        ours: ours::management,
    })
    .await;
}

/// Compares all recorded calls and prints the report.
async fn compare(subject: Subject) {
    let arguments = arguments::read(subject.client);
    let recorded = Recorded::read(subject.sdk, subject.client);
    for name in subject.operations {
        let is_known = arguments.iter().any(|it| it.operation == *name);
        assert!(is_known, "missing arguments of `{name}`: run `conformance/run.sh`");
    }
    let mut report = Report::new(&subject, &recorded);
    for call in &recorded.calls {
        let found = arguments.iter().find(|it| it.is_for(call));
        let arguments = found.expect("every call has arguments");
        let mut kinds: Vec<_> = call.sent.keys().map(String::as_str).collect();
        kinds.sort_unstable();
        assert_eq!(
            kinds,
            arguments.kinds(),
            "outdated arguments of `{}`: run `conformance/run.sh`",
            call.name()
        );
        for (kind, theirs) in &call.sent {
            let given = arguments.of(kind);
            let sent = (subject.ours)(subject.sdk, call, given.clone()).await;
            let case = Case {
                call,
                arguments,
                given: &given,
                operation: sent.operation,
                theirs,
            };
            report.add(&case, kind, sent.message);
        }
    }
    report.finish();
}
