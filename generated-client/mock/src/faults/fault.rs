//! A fault as users describe it.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::generated::CATALOG;
use crate::log::is_named;

/// A fault that the mock injects into calls.
///
/// Without [`on`](Self::on) or [`on_path`](Self::on_path), it applies to all calls. Without
/// [`times`](Self::times), it applies until it is cleared. Each call gets at most one fault: the
/// first that was injected and that fits. So faults with [`times`](Self::times) form a sequence.
///
/// ```
/// use std::time::Duration;
///
/// use genauth_mock::{Fault, Mock};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = Mock::start().await?;
/// mock.inject(Fault::http_status(429).retry_after(Duration::ZERO).on("listUsers").times(2))?;
/// mock.inject(Fault::reset().on("listUsers").times(1))?;
/// // The first two calls of `listUsers` get status 429, the third a reset, and the fourth succeeds.
/// # Ok(())
/// # }
/// ```
///
/// In scenario files and for the control endpoint, a fault is a JSON object, such as
/// `{"httpStatus": 429, "retryAfterSeconds": 0, "operation": "listUsers", "times": 2}`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Fault {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) operation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) times: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) delay_millis: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) shift_clock_millis: Option<i64>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) expire_tokens: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) status_code: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) api_code: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) http_status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) retry_after_seconds: Option<u64>,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) reset: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) truncate: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) garbage: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) performed: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "required by serde")]
fn is_false(value: &bool) -> bool {
    !value
}

impl Fault {
    /// Responds with this `statusCode` in the envelope and HTTP status 200, as the service does.
    #[must_use]
    pub fn status_code(status: u16) -> Self {
        Self {
            status_code: Some(status),
            ..Self::default()
        }
    }

    /// Responds with this HTTP status, and the same `statusCode`.
    #[must_use]
    pub fn http_status(status: u16) -> Self {
        Self {
            http_status: Some(status),
            ..Self::default()
        }
    }

    /// Resets the connection, before the call is performed.
    #[must_use]
    pub fn reset() -> Self {
        Self {
            reset: true,
            ..Self::default()
        }
    }

    /// Performs the call, sends half of the response body, and closes the connection.
    #[must_use]
    pub fn truncate() -> Self {
        Self {
            truncate: true,
            ..Self::default()
        }
    }

    /// Performs the call, and sends a response body that is not JSON.
    #[must_use]
    pub fn garbage() -> Self {
        Self {
            garbage: true,
            ..Self::default()
        }
    }

    /// Waits before the call is performed.
    #[must_use]
    pub fn delay(delay: Duration) -> Self {
        Self::default().after(delay)
    }

    /// Revokes all tokens that were issued, before the call is performed.
    #[must_use]
    pub fn expire_tokens() -> Self {
        Self {
            expire_tokens: true,
            ..Self::default()
        }
    }

    /// Shifts the clock of the mock by these milliseconds, before the first call that it applies to
    /// is performed.
    #[must_use]
    pub fn shift_clock(millis: i64) -> Self {
        Self {
            shift_clock_millis: Some(millis),
            ..Self::default()
        }
    }

    /// Limits the fault to an operation: its name, such as `getUser`, or its client and its name,
    /// such as `management.getUser`.
    #[must_use]
    pub fn on(self, operation: impl Into<String>) -> Self {
        Self {
            operation: Some(operation.into()),
            ..self
        }
    }

    /// Limits the fault to a path, such as `/oidc/token`.
    #[must_use]
    pub fn on_path(self, path: impl Into<String>) -> Self {
        Self {
            path: Some(path.into()),
            ..self
        }
    }

    /// Limits the fault to the next calls.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self {
            times: Some(times),
            ..self
        }
    }

    /// Adds a delay before the call is performed.
    #[must_use]
    pub fn after(self, delay: Duration) -> Self {
        Self {
            delay_millis: Some(u64::try_from(delay.as_millis()).unwrap_or(u64::MAX)),
            ..self
        }
    }

    /// Sets the `apiCode` of the response.
    #[must_use]
    pub fn api_code(self, code: i64) -> Self {
        Self {
            api_code: Some(code),
            ..self
        }
    }

    /// Sets the `message` of the response. Default: the documented meaning of the `statusCode`.
    #[must_use]
    pub fn message(self, message: impl Into<String>) -> Self {
        Self {
            message: Some(message.into()),
            ..self
        }
    }

    /// Sets the header `Retry-After` of the response, in whole seconds.
    #[must_use]
    pub fn retry_after(self, delay: Duration) -> Self {
        Self {
            retry_after_seconds: Some(delay.as_secs()),
            ..self
        }
    }

    /// Performs the call before its response is replaced or lost.
    #[must_use]
    pub fn performed(self) -> Self {
        Self {
            performed: true,
            ..self
        }
    }

    /// Parses a scenario: a fault as JSON, or an array of faults.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON, or if a fault is invalid.
    pub fn parse(json: &[u8]) -> Result<Vec<Self>, InvalidFault> {
        let invalid =
            |error: serde_json::Error| InvalidFault(format!("invalid fault: {error}"));
        let is_list = json.trim_ascii_start().starts_with(b"[");
        let faults: Vec<Self> = if is_list {
            serde_json::from_slice(json).map_err(invalid)?
        } else {
            vec![serde_json::from_slice(json).map_err(invalid)?]
        };
        faults.iter().try_for_each(Self::check)?;
        Ok(faults)
    }

    /// Checks that the fault can apply and has an effect.
    pub(super) fn check(&self) -> Result<(), InvalidFault> {
        let responds = self.status_code.is_some() || self.http_status.is_some();
        let endings = [responds, self.reset, self.truncate, self.garbage];
        let ending_count = endings.iter().filter(|is_set| **is_set).count();
        let others = self.delay_millis.is_some()
            || self.expire_tokens
            || self.shift_clock_millis.is_some();
        let details = self.api_code.is_some()
            || self.message.is_some()
            || self.retry_after_seconds.is_some();
        let problem = if ending_count > 1 {
            "expected at most one of a status, `reset`, `truncate`, and `garbage`"
                .to_owned()
        } else if details && !responds {
            "`apiCode`, `message`, and `retryAfterSeconds` require `statusCode` or `httpStatus`"
                .to_owned()
        } else if ending_count == 0 && !others {
            "no effect: expected a status, `reset`, `truncate`, `garbage`, `delayMillis`, \
             `expireTokens`, or `shiftClockMillis`"
                .to_owned()
        } else if let Some(status) =
            self.http_status.filter(|status| !(200..=599).contains(status))
        {
            format!("invalid `httpStatus` {status}: expected 200 to 599")
        } else if self.times == Some(0) {
            "invalid `times` 0: expected 1 or more".to_owned()
        } else if let Some(name) = self.operation.as_ref().filter(|name| !exists(name)) {
            format!(
                "unknown operation `{name}`: expected a name, such as `management.getUser`"
            )
        } else {
            return Ok(());
        };
        Err(InvalidFault(problem))
    }
}

fn exists(name: &str) -> bool {
    CATALOG
        .operations
        .iter()
        .any(|operation| is_named(name, operation.client, operation.name))
}

/// The reason that a fault was rejected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidFault(String);

impl fmt::Display for InvalidFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidFault {}
