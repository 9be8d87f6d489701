//! Both clients, at a loopback server.
#![allow(dead_code, reason = "every test file uses a part of it")]

use genauth::authentication::AuthenticationClient;
use genauth::management::ManagementClient;
use genauth::oidc::ClientAuthentication;

use crate::support::{PATIENCE, Server};

/// A client of an application whose user is signed in.
pub(crate) fn authentication(server: &Server) -> AuthenticationClient {
    AuthenticationClient::builder()
        .app_id("app-1")
        .app_host(server.url())
        .access_token("user-token")
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .total_timeout(10 * PATIENCE)
        .build()
        .unwrap()
}

/// A client of an application that has no secret.
pub(crate) fn public_authentication(server: &Server) -> AuthenticationClient {
    AuthenticationClient::builder()
        .app_id("app-1")
        .app_host(server.url())
        .client_authentication(ClientAuthentication::None)
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .total_timeout(10 * PATIENCE)
        .build()
        .unwrap()
}

/// A client of who manages the user pool.
pub(crate) fn management(server: &Server) -> ManagementClient {
    ManagementClient::builder()
        .host(server.url())
        .access_token("management-token")
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .total_timeout(10 * PATIENCE)
        .build()
        .unwrap()
}
