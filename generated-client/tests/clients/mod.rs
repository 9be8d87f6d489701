//! Both clients, connected to a loopback server.
#![allow(dead_code, reason = "each test file uses only a part")]

use genauth::authentication::AuthenticationClient;
use genauth::management::ManagementClient;
use genauth::oidc::ClientAuthentication;

use crate::support::{PATIENCE, Server};

/// Returns an authentication client with a user's access token.
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

/// Returns an authentication client without an app secret.
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

/// Returns a management client.
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
