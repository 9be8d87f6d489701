//! A call, independent of the type of its data.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{
    self, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue,
};
use http::{HeaderMap, Method, Request};

use super::core::Core;
use super::request::{Prepared, prepare};
use super::retry::Retry;
use crate::runtime::codec::Record;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::Kind;
use crate::runtime::error::redact::Secrets;
use crate::runtime::operation::Operation;

/// The default maximum number of pages.
const MAX_PAGES: usize = 100_000;

/// Headers with credentials, and headers of the connection.
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

/// Some proxies reject these methods without `content-length`.
const NEED_LENGTH: [Method; 3] = [Method::POST, Method::PUT, Method::PATCH];

/// A call, independent of the type of its data.
#[derive(Clone)]
pub(crate) struct Pending {
    pub(crate) core: Arc<Core>,
    pub(crate) operation: &'static Operation,
    pub(crate) prepared: Result<Prepared, String>,
    /// The request that `prepared` was made from. Only kept for paginated calls.
    pub(crate) request: Option<Arc<dyn Record + Sync>>,
    /// The maximum number of pages.
    pub(crate) max_pages: usize,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Option<Duration>,
    /// Overrides the client's policy.
    pub(crate) retry: Option<Retry>,
    /// Overrides what the API describes.
    pub(crate) idempotent: Option<bool>,
    /// Overrides the client's access token.
    pub(crate) user: Option<HeaderValue>,
}

impl Pending {
    /// Creates a call with the options of the client.
    pub(crate) fn new(
        core: &Arc<Core>,
        operation: &'static Operation,
        request: Option<&dyn Record>,
    ) -> Box<Self> {
        let application = core.credentials.application.as_deref();
        Box::new(Self {
            core: Arc::clone(core),
            operation,
            prepared: prepare(operation, request, application, &[]),
            request: None,
            max_pages: MAX_PAGES,
            headers: HeaderMap::new(),
            timeout: None,
            retry: None,
            idempotent: None,
            user: None,
        })
    }

    /// Records an error. The first one is reported.
    pub(crate) fn refuse(&mut self, problem: String) {
        if self.prepared.is_ok() {
            self.prepared = Err(problem);
        }
    }

    pub(crate) fn add_header(
        &mut self,
        name: Option<HeaderName>,
        value: Option<HeaderValue>,
    ) {
        let Some(name) = name else {
            return self.refuse("invalid header name".to_owned());
        };
        let Some(value) = value else {
            return self.refuse(format!("invalid value for header `{name}`"));
        };
        let app_id =
            name.as_str().starts_with("x-") && name.as_str().ends_with("-app-id");
        if app_id || OWNED.contains(&name) || self.core.owns(&name) {
            return self.refuse(format!("header `{name}` is set by the client"));
        }
        self.headers.insert(name, value);
    }

    /// Returns the secrets that are known before the request is encoded.
    pub(crate) fn secrets(&self) -> Secrets {
        let mut secrets = Secrets::default();
        self.each_secret(&mut |secret| secrets.add(secret));
        secrets
    }

    /// Visits those secrets.
    pub(crate) fn each_secret(&self, tell: &mut dyn FnMut(&str)) {
        self.core.secrets.each().for_each(&mut *tell);
        let sensitive = self.headers.values().filter(|value| value.is_sensitive());
        for value in sensitive.chain(&self.user) {
            tell(&String::from_utf8_lossy(value.as_bytes()));
        }
    }

    /// Returns whether a repeated call takes effect only once.
    pub(crate) fn is_idempotent(&self) -> bool {
        self.idempotent.unwrap_or(self.operation.idempotent)
    }

    /// Returns the retry policy.
    pub(crate) fn retry(&self) -> Retry {
        self.retry.unwrap_or(self.core.retry)
    }

    /// Returns the request of one attempt, without credentials.
    pub(crate) fn request(
        &self,
        prepared: &Prepared,
    ) -> Result<Request<Bytes>, Failure> {
        let Self {
            core, operation, ..
        } = self;
        let invalid = |error: http::Error| Kind::Request(error.to_string());
        let (content_type, body) = prepared.body.clone().unzip();
        let mut request = Request::new(body.unwrap_or_default());
        *request.uri_mut() = core.base.join(&prepared.target).map_err(invalid)?;
        *request.method_mut() = operation.method.clone();
        let headers = request.headers_mut();
        headers.clone_from(&core.headers);
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type);
        } else if NEED_LENGTH.contains(&operation.method) {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        if let Some(value) = &prepared.authorization {
            headers.insert(AUTHORIZATION, value.clone());
        }
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        Ok(request)
    }
}
