//! Where events come from: the request that opens the stream, and what can become of it.

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
use crate::runtime::transport::http::{HttpTransport, Upgrade, Upgraded};
use crate::shared::percent::percent_encoded;

/// What errors call the making of a stream.
const NAME: &str = "subscribe";

/// The longest message, in bytes.
const LONGEST_MESSAGE: usize = 1024 * 1024;

/// As much of an answer that refuses the stream is looked at.
const LONGEST_REFUSAL: usize = 64 * 1024;

/// What RFC 6455 has a server add to the key.
const ACCEPT_SUFFIX: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

pub(super) type Socket = WebSocketStream<Upgraded>;

/// # Event stream
///
/// See [`events`](crate::events).
impl ManagementClient {
    /// The events of one code, such as `authing.user.created`: public ones and those of the user
    /// pool. Each code has a connection of its own. See [`events`](crate::events).
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
    /// [`Error::is_config`] if the client has no access key, or TLS cannot be set up. What happens
    /// to the connection is told by the stream.
    pub fn subscribe(&self, code: &str) -> Result<Events, Error> {
        let core = &self.core;
        let authorization = core.credentials.access_key().map(|key| {
            key.signer(core.credentials.brand)
                .websocket_authorization()
                .map_err(|it| it.to_string())
        });
        let authorization = authorization.unwrap_or_else(|| {
            Err("it needs an access key: give the builder of the client one with \
                 `.access_key_id(\"...\")` and `.access_key_secret(\"...\")`"
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
    /// The events of one code that are about the user whose access token the client has: public
    /// ones, and custom ones of the user pool. Each code has a connection of its own. See
    /// [`events`](crate::events).
    ///
    /// The token is sent in the URL, as the server wants it; once it expires, the stream tells
    /// errors only. Make another one with a new token then.
    ///
    /// # Errors
    /// [`Error::is_config`] if the client has no access token, or TLS cannot be set up. What happens
    /// to the connection is told by the stream.
    pub fn subscribe(&self, code: &str) -> Result<Events, Error> {
        let core = &self.core;
        let token = core.credentials.user.as_ref().and_then(|token| token.to_str().ok());
        let token = token.ok_or_else(|| {
            "it needs the access token of a user: give it to the builder of the client, or to \
             `with_access_token`"
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

/// Where events come from. The URL may hold a token, so it is never shown.
pub(super) struct Source {
    transport: HttpTransport,
    url: String,
    headers: HeaderMap,
    limit: Duration,
    secrets: Secrets,
    pub(super) ping_interval: Duration,
}

/// How a connection ended, or a message was lost.
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
            // It is the same every time, so whoever knows it can subscribe.
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

    /// Opens the stream.
    pub(super) async fn connect(&self) -> Result<Socket, Error> {
        let outcome = within(Limit::Attempt, self.limit, self.handshake()).await;
        outcome.map_err(|failure| failure.finish(Some(NAME), &self.secrets))
    }

    /// The handshake of RFC 6455. It is made here, because the library that speaks the protocol
    /// afterwards would log the URL.
    async fn handshake(&self) -> Result<Socket, Failure> {
        let mut nonce = [0; 16];
        getrandom::getrandom(&mut nonce)
            .map_err(|_| Kind::Request("the system has no random numbers".to_owned()))?;
        let key = STANDARD.encode(nonce);
        let mut request = Request::get(&self.url)
            .body(Bytes::new())
            .map_err(|_| Kind::Request("the URL is impossible".to_owned()))?;
        request.headers_mut().extend(self.headers.clone());
        insert(request.headers_mut(), SEC_WEBSOCKET_KEY, &key);
        let sent_to = request.uri().clone();
        let (headers, connection) = match self.transport.upgrade(request).await? {
            Upgrade::Agreed(headers, connection) => (headers, connection),
            Upgrade::Refused(answer) => {
                let answer = complete(&sent_to, answer, LONGEST_REFUSAL).await?;
                let (status, headers) = (answer.status, answer.headers.clone());
                envelope::read(answer, Envelope::Standard, &mut ())?;
                let other = Kind::Status("something else than a WebSocket".to_owned());
                return Err(Failure::from(other).in_answer(status, &headers));
            }
        };
        let accept = STANDARD.encode(Sha1::digest(format!("{key}{ACCEPT_SUFFIX}")));
        if headers.get(SEC_WEBSOCKET_ACCEPT).is_none_or(|value| value != accept.as_str())
        {
            let other = "a WebSocket that somebody else has asked for";
            return Err(Kind::Status(other.to_owned()).into());
        }
        let config = WebSocketConfig::default()
            .read_buffer_size(16 * 1024)
            .max_message_size(Some(LONGEST_MESSAGE))
            .max_frame_size(Some(LONGEST_MESSAGE));
        Ok(WebSocketStream::from_raw_socket(connection, Role::Client, Some(config))
            .await)
    }

    /// The error that tells of an ending.
    pub(super) fn error(&self, ending: Ending) -> Error {
        let interrupted =
            |cause: String| Failure::from(Kind::Interrupted).because(cause.into());
        let failure = match ending {
            Ending::Closed(None) => interrupted("the server closed it".to_owned()),
            Ending::Closed(Some(frame)) => {
                let reason = self.secrets.clean(&frame.reason, 100);
                let code = u16::from(frame.code);
                interrupted(format!("the server closed it with code {code} {reason:?}"))
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
                interrupted("a message is no UTF-8".to_owned())
            }
            // The others are about sending, or about a handshake.
            Ending::Broken(_) => interrupted("it cannot be used".to_owned()),
            Ending::Silent => interrupted(format!(
                "nothing was heard for {:?}",
                self.ping_interval.saturating_mul(2)
            )),
            Ending::NoText => Kind::Decode(ReadError {
                path: String::new(),
                reason: "a message is no text".to_owned(),
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
