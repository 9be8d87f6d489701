//! An old program: it uses everything that the old crate offers, prints what it sends and reads, and
//! is compiled again with each new crate.
#![allow(dead_code, deprecated, reason = "most functions only have to compile")]

mod calls;
mod reads;
mod script;
mod server;
mod types;
mod writes;

use std::sync::Arc;

use genauth::authentication::AuthenticationClient;
use genauth::management::ManagementClient;
use genauth::{Error, Retry};

use crate::script::Script;
use crate::server::Server;

/// The two clients, and the server that they talk to.
pub struct Clients {
    pub users: AuthenticationClient,
    pub admins: ManagementClient,
}

impl Clients {
    fn new(server: &Arc<Server>) -> Result<Self, Error> {
        let retry = Retry::default().attempts(2).base_delay(std::time::Duration::ZERO);
        let users = AuthenticationClient::builder()
            .app_id("app-1")
            .app_secret("app-secret-1")
            .access_token("user-token-1")
            .app_host("http://localhost:1")
            .retry(retry)
            .transport(server::Connection(Arc::clone(server)))
            .build()?;
        let admins = ManagementClient::builder()
            .access_token("management-token-1")
            .host("http://localhost:1")
            .retry(retry)
            .transport(server::Connection(Arc::clone(server)))
            .build()?;
        Ok(Self { users, admins })
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let server = Arc::new(Server::default());
        let clients = Clients::new(&server)?;
        let script = Script::new(&server);
        calls::run(&clients, &script).await;
        Ok(())
    })
}
