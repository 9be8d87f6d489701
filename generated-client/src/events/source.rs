//! The connection of a stream: the WebSocket handshake, and the errors that can end it.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{
    AUTHORIZATION, CONNECTION, HeaderName, HeaderValue, SEC_WEBSOCKET_ACCEPT,
    SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE, USER_AGENT,
};
use http::{HeaderMap, Request};
use sha1::{Digest, Sha1};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Error as WebSocketError;
use tokio_tungstenite::tungstenite::error::CapacityError;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};

use super::{Events, PING_INTERVAL};
use crate::Error;
use crate::authentication::AuthenticationClient;
use crate::management::ManagementClient;
use crate::runtime::call::core::Core;
use crate::runtime::call::envelope;
use crate::runtime::call::exchange::{complete, within};
use crate::runtime::codec::ReadError;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::{Kind, Limit};
use crate::runtime::error::problems::Problems;
use crate::runtime::error::redact::Secrets;
use crate::runtime::operation::Envelope;
use crate::runtime::transport::http::{HttpTransport, Upgrade};
use crate::shared::percent::percent_encoded;

/// The name of the operation in errors.
const NAME: &str = "subscribe";

/// The size limit of a message in bytes.
const LONGEST_MESSAGE: usize = 1024 * 1024;

/// The size limit of a response that rejects the handshake, in bytes.
const LONGEST_REFUSAL: usize = 64 * 1024;

/// The GUID that the server appends to the request key (RFC 6455, section 1.3).
const ACCEPT_SUFFIX: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

pub(super) type Socket = WebSocketStream<genauth_http::Upgraded>;

/// # Event stream
///
/// See [`events`](crate::events).
impl ManagementClient {
    /// Subscribes to the events of one code, such as `authing.user.created`: public events and
    /// those of the user pool. Connects on the first poll of the stream.
    ///
    /// Each stream has its own connection. See [`events`](crate::events).
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// let mut events = client.subscribe("authing.user.created")?;
    /// while let Some(event) = events.next().await {
    ///     println!("{}", event?.text());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns [`Error::is_config`] if the client has no access key or TLS cannot be set up. The
    /// stream yields the errors of the connection.
    pub fn subscribe(&self, code: &str) -> Result<Events, Error> {
        let core = &self.core;
        let authorization = core.credentials.access_key().map(|key| {
            key.signer(core.credentials.brand)
                .websocket_authorization()
                .map_err(|it| it.to_string())
        });
        let authorization = authorization.unwrap_or_else(|| {
            Err("the access key is missing: call `.access_key_id(\"...\")` and \
                 `.access_key_secret(\"...\")` on the client's builder"
                .to_owned())
        });
        let source = authorization.and_then(|authorization| {
            let target =
                format!("/events/v1/management/sub?code={}", percent_encoded(code));
            Source::new(core, &target, Some(authorization))
        });
        source.map(Events::new).map_err(|problem| refused(core, problem))
    }
}

/// # Event stream
///
/// See [`events`](crate::events).
impl AuthenticationClient {
    /// Subscribes to the events of one code about the user whose access token the client has:
    /// public events and custom events of the user pool. Connects on the first poll of the stream.
    ///
    /// Each stream has its own connection. See [`events`](crate::events).
    ///
    /// The token is sent in the URL, as the server requires. After it expires, the stream yields
    /// only errors: subscribe again with a new token.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let client = client.with_access_token("the user's access token")?;
    /// let mut events = client.subscribe("authing.user.updated")?;
    /// while let Some(event) = events.next().await {
    ///     println!("{}", event?.text());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns [`Error::is_config`] if the client has no access token or TLS cannot be set up. The
    /// stream yields the errors of the connection.
    pub fn subscribe(&self, code: &str) -> Result<Events, Error> {
        let core = &self.core;
        let token = core.credentials.user.as_ref().and_then(|token| token.to_str().ok());
        let token = token.ok_or_else(|| {
            "the user's access token is missing: call `.access_token(\"...\")` on the client's \
             builder, or `.with_access_token(\"...\")` on the client"
                .to_owned()
        });
        let source = token.and_then(|token| {
            let target = format!(
                "/events/v1/authentication/sub?code={}&token={}",
                percent_encoded(code),
                percent_encoded(token)
            );
            Source::new(core, &target, None)
        });
        source.map(Events::new).map_err(|problem| refused(core, problem))
    }
}

fn refused(core: &Core, problem: String) -> Error {
    Failure::from(Kind::Request(problem)).finish(Some(NAME), &core.secrets)
}

/// The endpoint of a stream. The URL may contain a token, so it is never shown.
pub(super) struct Source {
    transport: HttpTransport,
    url: String,
    headers: HeaderMap,
    limit: Duration,
    secrets: Secrets,
    pub(super) ping_interval: Duration,
}

/// The reason that a connection ended or a message was lost.
pub(super) enum Ending {
    Closed(Option<CloseFrame>),
    Broken(WebSocketError),
    Silent,
    NoText,
}

impl Source {
    fn new(
        core: &Core,
        target: &str,
        authorization: Option<HeaderValue>,
    ) -> Result<Self, String> {
        let mut secrets = core.secrets.clone();
        let mut headers = HeaderMap::new();
        for (name, value) in [
            (CONNECTION, "upgrade"),
            (UPGRADE, "websocket"),
            (SEC_WEBSOCKET_VERSION, "13"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        if let Some(agent) = core.headers.get(USER_AGENT) {
            headers.insert(USER_AGENT, agent.clone());
        }
        if let Some(value) = authorization {
            // The signature never changes, so it must stay as secret as the access key.
            let text = String::from_utf8_lossy(value.as_bytes());
            secrets.add(text.rsplit(':').next().unwrap_or(&text));
            headers.insert(AUTHORIZATION, value);
        }
        let https = core.events.base.starts_with("https:");
        let mut problems = Problems::default();
        let transport = HttpTransport::for_upgrades(
            https,
            core.events.connect_timeout,
            &core.events.network,
            &mut problems,
        );
        Ok(Self {
            transport: transport.ok_or_else(|| problems.0.join("; "))?,
            url: format!("{}{target}", core.events.base),
            headers,
            limit: core.attempt_timeout,
            secrets,
            ping_interval: PING_INTERVAL,
        })
    }

    /// Opens the connection, within the attempt timeout.
    pub(super) async fn connect(&self) -> Result<Socket, Error> {
        let outcome = within(Limit::Attempt, self.limit, self.handshake()).await;
        outcome.map_err(|failure| failure.finish(Some(NAME), &self.secrets))
    }

    /// Performs the handshake of RFC 6455. The WebSocket library is not used for it, because it
    /// would log the URL.
    async fn handshake(&self) -> Result<Socket, Failure> {
        let mut nonce = [0; 16];
        getrandom::getrandom(&mut nonce).map_err(|_| {
            let problem = "the operating system's random number generator failed";
            Kind::Request(problem.to_owned())
        })?;
        let key = STANDARD.encode(nonce);
        let mut request = Request::get(&self.url).body(Bytes::new()).map_err(|_| {
            Kind::Request("invalid URL: check the host option".to_owned())
        })?;
        request.headers_mut().extend(self.headers.clone());
        insert(request.headers_mut(), SEC_WEBSOCKET_KEY, &key);
        let sent_to = request.uri().clone();
        let (headers, connection) = match self.transport.upgrade(request).await? {
            Upgrade::Agreed(headers, connection) => (headers, connection),
            Upgrade::Refused(answer) => {
                let answer = complete(&sent_to, answer, LONGEST_REFUSAL).await?;
                let (status, headers) = (answer.status, answer.headers.clone());
                envelope::read(answer, Envelope::Standard, &mut ())?;
                let other = Kind::Status("expected a WebSocket upgrade".to_owned());
                return Err(Failure::from(other).in_answer(status, &headers));
            }
        };
        let accept = STANDARD.encode(Sha1::digest(format!("{key}{ACCEPT_SUFFIX}")));
        if headers.get(SEC_WEBSOCKET_ACCEPT).is_none_or(|value| value != accept.as_str())
        {
            let other = "`Sec-WebSocket-Accept` does not match the request key";
            return Err(Kind::Status(other.to_owned()).into());
        }
        let config = WebSocketConfig::default()
            .read_buffer_size(16 * 1024)
            .max_message_size(Some(LONGEST_MESSAGE))
            .max_frame_size(Some(LONGEST_MESSAGE));
        Ok(WebSocketStream::from_raw_socket(connection, Role::Client, Some(config))
            .await)
    }

    /// Returns the error of an ending.
    pub(super) fn error(&self, ending: Ending) -> Error {
        let interrupted =
            |cause: String| Failure::from(Kind::Interrupted).because(cause.into());
        let failure = match ending {
            Ending::Closed(None) => {
                interrupted("the server closed the connection".to_owned())
            }
            Ending::Closed(Some(frame)) => {
                let reason = self.secrets.clean(&frame.reason, 100);
                let code = u16::from(frame.code);
                interrupted(format!(
                    "the server closed the connection with code `{code}` {reason:?}"
                ))
            }
            Ending::Broken(WebSocketError::Io(error)) => {
                Failure::from(Kind::Interrupted).because(error.into())
            }
            Ending::Broken(WebSocketError::Capacity(
                CapacityError::MessageTooLong { .. },
            )) => Kind::TooLarge(LONGEST_MESSAGE).into(),
            Ending::Broken(WebSocketError::Protocol(error)) => {
                Failure::from(Kind::Interrupted).because(error.into())
            }
            Ending::Broken(WebSocketError::Utf8(_)) => {
                interrupted("a message is not valid UTF-8".to_owned())
            }
            // The other errors concern sending or the handshake.
            Ending::Broken(_) => interrupted("the connection is unusable".to_owned()),
            Ending::Silent => interrupted(format!(
                "the server was silent for {:?}",
                self.ping_interval.saturating_mul(2)
            )),
            Ending::NoText => Kind::Decode(ReadError {
                path: String::new(),
                reason: "a binary message is not valid UTF-8".to_owned(),
            })
            .into(),
        };
        failure.finish(Some(NAME), &self.secrets)
    }
}

fn insert(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
