//! Answers for your own tests: a [`MockTransport`] in the place of the network.
//!
//! What is expected is named by the method that the code under test calls, so that request and
//! answer are typed; an answer that does not fit the method is an error where it is written.
//!
//! ```
//! use genauth::management::{ListUsersRequestDto, ManagementClient};
//! use genauth::test_util::{MockTransport, Reply};
//! use serde_json::json;
//!
//! /// The code under test.
//! async fn emails(client: &ManagementClient) -> Result<Vec<String>, genauth::Error> {
//!     let users = client.list_users(ListUsersRequestDto::new().keywords("smith")).await?.data;
//!     Ok(users.list.into_iter().filter_map(|user| user.email).collect())
//! }
//!
//! #[tokio::main(flavor = "current_thread")] // in a test: #[tokio::test]
//! async fn main() {
//!     let mock = MockTransport::new();
//!     mock.expect(ManagementClient::list_users)
//!         .matching(|request| request.keywords.as_deref() == Some("smith"))
//!         .respond(json!({"totalCount": 1, "list": [{"userId": "u-1", "email": "s@example.com"}]}))
//!         .respond(Reply::error(403, "no permission").api_code(1004));
//!
//!     let client = mock.management_client();
//!     assert_eq!(emails(&client).await.unwrap(), ["s@example.com"]);
//!     assert!(emails(&client).await.unwrap_err().is_forbidden());
//! } // here `mock` is dropped, which panics if a call is missing or was not expected
//! ```
//!
//! With `#[tokio::test(start_paused = true)]` the waits of retries, [delays](Reply::delay) and
//! timeouts take no time.

mod expectation;
mod method;
mod mock;
mod recorded;
mod reply;

pub use expectation::Expectation;
pub use method::ClientMethod;
pub use mock::MockTransport;
pub use recorded::RecordedRequest;
pub use reply::Reply;

/// A test that is wrong, or has found something wrong, ends here.
#[allow(clippy::panic, reason = "so that the test fails, with the reason")]
#[track_caller]
fn fail(problem: &str) -> ! {
    panic!("{problem}")
}
