//! What this client sends, compared with what the official SDKs send for the same arguments.
//!
//! `conformance/run.sh` calls the SDKs and writes down their requests, in `tests/conformance`. The
//! tests here call the same operations of this client with the same arguments, and compare verb,
//! path, query, body and the headers that matter. A difference is either explained by a rule, which
//! predicts exactly what the SDK sends instead and says why this client does not, or it is an error.

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
    /// As in the names of the fixtures.
    sdk: &'static str,
    client: &'static str,
    /// All that this client has.
    operations: &'static [&'static str],
    rules: &'static [Rule],
    /// What this client sends.
    ours: ours::Send,
}

/// A call that an SDK made, and what is known about it.
struct Case<'a> {
    call: &'a Call,
    arguments: &'a Arguments,
    /// The arguments of this call.
    given: &'a Value,
    operation: &'static Operation,
    theirs: &'a Message,
}

impl Case<'_> {
    /// The options of the client that the call was made with.
    fn options(&self) -> &str {
        self.call.options()
    }

    /// Whether the client sends one of these with the operation.
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

/// Compares all calls that were recorded, and prints what came of it.
async fn compare(subject: Subject) {
    let arguments = arguments::read(subject.client);
    let recorded = Recorded::read(subject.sdk, subject.client);
    for name in subject.operations {
        let is_known = arguments.iter().any(|it| it.operation == *name);
        assert!(is_known, "`{name}` has no arguments: run conformance/run.sh");
    }
    let mut report = Report::new(&subject, &recorded);
    for call in &recorded.calls {
        let found = arguments.iter().find(|it| it.is_for(call));
        let arguments = found.expect("a call has arguments");
        let mut kinds: Vec<_> = call.sent.keys().map(String::as_str).collect();
        kinds.sort_unstable();
        assert_eq!(kinds, arguments.kinds(), "{}: run conformance/run.sh", call.name());
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
