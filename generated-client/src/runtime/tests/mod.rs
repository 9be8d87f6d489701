//! The behavior of the client against a server on the loopback interface.

mod bodies;
mod builder;
#[path = "../../../tests/clock/mod.rs"]
mod clock;
mod dates;
mod envelopes;
mod filled;
mod fixture;
mod given;
mod limits;
mod management;
mod orders;
mod secrets;
mod sent;
#[path = "../../../tests/support/mod.rs"]
mod support;
mod tolerance;
mod transports;
mod unions;

use crate::authentication::{AuthenticationClient, AuthenticationClientBuilder};
use crate::{Error, Response, Retry};
use fixture::{GET, Probe};
use support::{PATIENCE, Server, json};

/// Every call has one attempt here. `tests/attempts.rs` covers retries.
fn builder(url: &str) -> AuthenticationClientBuilder {
    AuthenticationClient::builder()
        .app_id("app-1")
        .app_host(url)
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .total_timeout(PATIENCE)
        .retry(Retry::never())
}

fn client(server: &Server) -> AuthenticationClient {
    builder(&server.url()).build().unwrap()
}

/// The outcome of a call to which the server sends these bytes.
async fn outcome(answer: Vec<u8>) -> Result<Response<Probe>, Error> {
    let server = Server::answering(answer).await;
    client(&server).call(&GET, Some(&Probe::new("1"))).await
}

/// Decodes the data of a successful response.
async fn read(data: &str) -> Result<Probe, Error> {
    let answer =
        json(200, &format!(r#"{{"statusCode":200,"message":"ok","data":{data}}}"#));
    outcome(answer).await.map(Response::into_data)
}
