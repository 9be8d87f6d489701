//! A mock with clients, and the items that operations need.

use bytes::Bytes;
use genauth::authentication::AuthenticationClient;
use genauth::management::ManagementClient;
use genauth_mock::catalog::Operation;
use genauth_mock::{Mock, seed};
use http::Request;
use serde_json::{Map, Value, json};

use super::arguments::Arguments;
use super::typed::{Decoded, Dispatched};
use super::wire::Wire;
use crate::generated::dispatch;

/// Arguments of one call.
pub(crate) type Members = Map<String, Value>;

/// Generated arguments of both clients.
pub(crate) struct Generated {
    authentication: Arguments,
    management: Arguments,
}

impl Generated {
    pub(crate) fn read() -> Self {
        Self {
            authentication: Arguments::read(
                "authentication",
                dispatch::FORMER_AUTHENTICATION,
            ),
            management: Arguments::read("management", dispatch::FORMER_MANAGEMENT),
        }
    }

    /// Returns the generated arguments of an operation.
    pub(crate) fn of(&self, operation: &Operation, kind: &str) -> Members {
        let arguments = match operation.client {
            "authentication" => &self.authentication,
            _ => &self.management,
        };
        arguments.of(operation.name, kind)
    }
}

/// A mock with the clients of a signed-in user and of an administrator.
pub(crate) struct Scene {
    mock: Mock,
    pub(crate) wire: Wire,
    authentication: AuthenticationClient,
    management: ManagementClient,
}

impl Scene {
    /// Starts a mock and signs in `alice`.
    pub(crate) async fn start() -> Self {
        let mock = Mock::start().await.expect("a free port");
        let wire = Wire::new();
        let builder = AuthenticationClient::builder()
            .app_id(seed::APP_ID)
            .app_secret(seed::APP_SECRET)
            .app_host(mock.url())
            .transport(wire.clone());
        let authentication = builder.build().expect("valid options");
        let management = ManagementClient::builder()
            .access_key_id(seed::ACCESS_KEY_ID)
            .access_key_secret(seed::ACCESS_KEY_SECRET)
            .host(mock.url())
            .transport(wire.clone())
            .build()
            .expect("valid options");
        let mut scene = Self {
            mock,
            wire,
            authentication,
            management,
        };
        let tokens = scene.tokens("openid").await.expect("signed in");
        let token = tokens["access_token"].as_str().expect("an access token");
        let client = scene.authentication.with_access_token(token);
        scene.authentication = client.expect("a valid token");
        scene
    }

    /// Signs in `alice` and returns her tokens.
    pub(crate) async fn tokens(&self, scope: &str) -> Result<Value, String> {
        let arguments = json!({
            "connection": "PASSWORD",
            "passwordPayload": { "username": "alice", "password": seed::PASSWORD },
            "options": { "scope": scope },
        });
        self.perform("signInByCredentials", arguments).await
    }

    /// Performs an operation of the authentication client and returns the data.
    pub(crate) async fn perform(
        &self,
        operation: &str,
        arguments: Value,
    ) -> Result<Value, String> {
        self.data(dispatch::authentication(&self.authentication, operation, arguments))
            .await
    }

    /// Performs an operation of the management client and returns the data.
    pub(crate) async fn manage(
        &self,
        operation: &str,
        arguments: Value,
    ) -> Result<Value, String> {
        self.data(dispatch::management(&self.management, operation, arguments)).await
    }

    async fn data(&self, call: Dispatched) -> Result<Value, String> {
        let call = call.map_err(|error| format!("invalid arguments: {error}"))?;
        call.await.map_err(|error| format!("prerequisite: {error}"))?;
        Ok(self.wire.response()["data"].take())
    }

    /// Calls an operation.
    pub(crate) async fn call(
        &self,
        operation: &Operation,
        arguments: Members,
    ) -> Result<Decoded, String> {
        let arguments = Value::Object(arguments);
        let call = match operation.client {
            "authentication" => {
                dispatch::authentication(&self.authentication, operation.name, arguments)
            }
            _ => dispatch::management(&self.management, operation.name, arguments),
        };
        let call = call.map_err(|error| format!("invalid arguments: {error}"))?;
        call.await.map_err(|error| error.to_string())
    }

    /// Returns the URL of the mock.
    pub(crate) fn url(&self) -> String {
        self.mock.url()
    }

    /// Returns a response of the control endpoint.
    pub(crate) async fn control(&self, path: &str) -> Value {
        let url = format!("{}/_mock/api/{path}", self.mock.url());
        let request = Request::get(url).body(Bytes::new()).expect("a valid request");
        self.wire.exchange(request).await.expect("a response");
        self.wire.response()
    }

    /// Returns arguments with which an operation succeeds.
    pub(crate) async fn arguments(
        &self,
        generated: &Generated,
        operation: &Operation,
        kind: &str,
    ) -> Result<Members, String> {
        self.prepared(generated, operation, kind, 0).await
    }

    /// Returns arguments with which an operation succeeds, and prepares the state for it.
    pub(crate) async fn prepared(
        &self,
        generated: &Generated,
        operation: &Operation,
        kind: &str,
        depth: usize,
    ) -> Result<Members, String> {
        let arguments = generated.of(operation, kind);
        let arguments = self.existing(generated, operation, arguments, depth).await?;
        self.meaningful(operation, arguments).await
    }
}
