//! A call on its way.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{
    self, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue,
};
use http::{HeaderMap, Method, Request};

use super::codec::Slot;
use super::core::Core;
use super::envelope;
use super::error::Error;
use super::exchange::{Answer, exchange, within};
use super::failure::{Failure, Kind, Limit};
use super::operation::{Credential, Operation};
use super::redact::Secrets;
use super::request::Prepared;
use super::response::Response;
use super::transport::BoxFuture;

/// Headers that say who calls, or that belong to the connection.
const OWNED: [HeaderName; 11] = [
    AUTHORIZATION,
    header::PROXY_AUTHORIZATION,
    CONTENT_TYPE,
    CONTENT_LENGTH,
    header::HOST,
    header::CONNECTION,
    header::TRANSFER_ENCODING,
    header::TE,
    header::TRAILER,
    header::UPGRADE,
    header::EXPECT,
];

/// Some proxies refuse these methods without a length.
const NEED_LENGTH: [Method; 3] = [Method::POST, Method::PUT, Method::PATCH];

/// A call that is sent when it is awaited.
///
/// It must be awaited in a Tokio runtime with timers enabled, as `#[tokio::main]` has. To drop it
/// before it is done gives it up; the server may have received it all the same.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<T> {
    pub(crate) pending: Box<Pending>,
    pub(crate) data: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    /// Limits the whole call to `limit` instead of the client's total timeout. Each attempt stays
    /// limited by the client's attempt timeout. Zero is an error when the call is awaited.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.pending.timeout = Some(limit);
        if limit.is_zero() {
            self.pending.refuse("the timeout of the call is zero".to_owned());
        }
        self
    }

    /// Sends a header of your own; the same name again replaces it.
    ///
    /// A name or value that is none, and a header that the client sets itself or that belongs to
    /// the connection (`authorization`, `x-authing-app-id`, `host`, ...), are an error when the
    /// call is awaited: credentials are options of the client. The value is hidden from errors if
    /// it is [marked as sensitive](HeaderValue::set_sensitive).
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        self.pending.add_header(name.try_into().ok(), value.try_into().ok());
        self
    }
}

impl<T: Slot + 'static> IntoFuture for Call<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let received = execute(self.pending).await?;
            let mut data = T::blank();
            received.read(&mut data).map(|response| response.map(|()| data))
        })
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Pending {
            operation,
            headers,
            timeout,
            ..
        } = &*self.pending;
        f.debug_struct("Call")
            .field("operation", &operation.name)
            .field("method", &operation.method)
            .field("path", &operation.path)
            .field("idempotent", &operation.idempotent)
            .field("headers", &headers.keys().collect::<Vec<_>>())
            .field("timeout", timeout)
            .finish_non_exhaustive()
    }
}

/// A call without the type of its data.
pub(crate) struct Pending {
    pub(crate) core: Arc<Core>,
    pub(crate) operation: &'static Operation,
    pub(crate) prepared: Result<Prepared, String>,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Option<Duration>,
}

impl Pending {
    /// Keeps the first thing that is wrong.
    fn refuse(&mut self, problem: String) {
        if self.prepared.is_ok() {
            self.prepared = Err(problem);
        }
    }

    fn add_header(&mut self, name: Option<HeaderName>, value: Option<HeaderValue>) {
        let Some(name) = name else {
            return self.refuse("a header has an impossible name".to_owned());
        };
        let Some(value) = value else {
            return self.refuse(format!("header `{name}` has an impossible value"));
        };
        let app_id =
            name.as_str().starts_with("x-") && name.as_str().ends_with("-app-id");
        if app_id || OWNED.contains(&name) || self.core.headers.contains_key(&name) {
            return self.refuse(format!("header `{name}` is set by the client"));
        }
        self.headers.insert(name, value);
    }

    fn request(&self, prepared: Prepared) -> Result<Request<Bytes>, Failure> {
        let Self {
            core, operation, ..
        } = self;
        let mut headers = core.headers.clone();
        for credential in operation.credentials {
            let token = match credential {
                Credential::App => None,
                Credential::User => core.user.as_ref(),
                Credential::Management => Some(core.management_token()?),
            };
            if let Some(token) = token {
                headers.insert(AUTHORIZATION, token.clone());
            }
        }
        let (content_type, body) = prepared.body.unzip();
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type);
        } else if NEED_LENGTH.contains(&operation.method) {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        headers.extend(self.headers.clone());

        let mut request = Request::builder()
            .method(operation.method.clone())
            .uri(format!("{}{}", core.base, prepared.target))
            .body(body.unwrap_or_default())
            .map_err(|error| Kind::Request(error.to_string()))?;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// An answer, and what is needed to read it.
struct Received {
    operation: &'static Operation,
    answer: Answer,
    secrets: Secrets,
}

impl Received {
    fn read(self, data: &mut dyn Slot) -> Result<Response<()>, Error> {
        let Self {
            operation,
            answer,
            secrets,
        } = self;
        let (header, filled) = envelope::read(&answer, operation.envelope, data)
            .map_err(|failure| failure.finish(Some(operation.name), &secrets))?;
        Ok(Response {
            status_code: header
                .status_code
                .unwrap_or_else(|| answer.status.as_u16().into()),
            message: header.message.map(|text| secrets.scrub(&text)).unwrap_or_default(),
            api_code: header.api_code,
            request_id: header.request_id,
            data: (),
            filled: filled.iter().map(|path| secrets.scrub(path)).collect(),
            http_status: answer.status,
            headers: answer.headers,
        })
    }
}

/// Everything about a call that does not depend on the type of its data.
async fn execute(mut pending: Box<Pending>) -> Result<Received, Error> {
    let mut secrets = pending.core.secrets.clone();
    for value in pending.headers.values().filter(|value| value.is_sensitive()) {
        secrets.add(&String::from_utf8_lossy(value.as_bytes()));
    }
    let prepared = std::mem::replace(&mut pending.prepared, Err(String::new()));
    let outcome = async {
        let prepared = prepared.map_err(Kind::Request)?;
        secrets.extend(&prepared.secrets);
        let request = pending.request(prepared)?;
        let core = &pending.core;
        let (limit, time) = match pending.timeout {
            Some(time) => (Limit::Call, time),
            None => (Limit::Total, core.total_timeout),
        };
        let attempt = exchange(&*core.transport, request, core.max_response_bytes);
        within(limit, time, within(Limit::Attempt, core.attempt_timeout, attempt)).await
    }
    .await;
    let operation = pending.operation;
    match outcome {
        Ok(answer) => Ok(Received {
            operation,
            answer,
            secrets,
        }),
        Err(failure) => Err(Failure::finish(failure, Some(operation.name), &secrets)),
    }
}
