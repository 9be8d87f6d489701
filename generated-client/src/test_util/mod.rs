//! A [`MockTransport`] that replaces the network in your own tests.
//!
//! An expectation names the client method that the code under test calls, so requests and responses
//! are typed. A response that does not fit the method panics on the line that adds it.
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
//! } // dropping `mock` panics if a call is missing or unexpected
//! ```
//!
//! With `#[tokio::test(start_paused = true)]`, retry delays, [response delays](Reply::delay), and
//! timeouts take no real time.

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

/// Fails the test.
#[allow(clippy::panic, reason = "a panic is how a test fails")]
#[track_caller]
fn fail(problem: &str) -> ! {
    panic!("{problem}")
}
