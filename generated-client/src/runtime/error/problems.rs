//! The errors in the options of a client, collected to be reported together.

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use crate::shared::host::{base_url, is_absolute_url};
use crate::shared::secret::Secret;

/// All errors in the options of a client. No text shows the value of an option.
#[derive(Default)]
pub(crate) struct Problems(pub(crate) Vec<String>);

impl Problems {
    pub(crate) fn add(&mut self, problem: impl Into<String>) {
        self.0.push(problem.into());
    }

    /// Returns the option as a header value.
    pub(crate) fn header_value(
        &mut self,
        option: &str,
        value: &str,
    ) -> Option<HeaderValue> {
        if is_visible(value) {
            return HeaderValue::from_str(value).ok();
        }
        self.add(format!(
            "`{option}` must be printable ASCII without leading or trailing spaces, because it is \
             sent in a header: check how it is loaded"
        ));
        None
    }

    /// Validates an option such as a key or an ID.
    pub(crate) fn visible(&mut self, option: &str, value: &str) {
        if !is_visible(value) {
            self.add(format!(
                "`{option}` must be printable ASCII without leading or trailing spaces: check how \
                 it is loaded"
            ));
        }
    }

    pub(crate) fn insert(
        &mut self,
        headers: &mut HeaderMap,
        option: &str,
        name: Result<HeaderName, http::Error>,
        value: &str,
    ) {
        if let (Ok(name), Some(value)) = (name, self.header_value(option, value)) {
            headers.insert(name, value);
        }
    }

    /// Returns the option as a token in a header, after a scheme.
    pub(crate) fn token(
        &mut self,
        option: &str,
        scheme: &str,
        token: &Secret,
    ) -> Option<HeaderValue> {
        self.header_value(option, token.expose_secret())?;
        let mut value =
            HeaderValue::from_str(&format!("{scheme}{}", token.expose_secret())).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Validates a redirect URI, which may have a custom scheme for mobile apps.
    pub(crate) fn redirect_uri(&mut self, uri: Option<&str>) {
        if uri.is_some_and(|uri| !is_absolute_url(uri)) {
            self.add(
                "`redirect_uri` must be an absolute URL without a fragment: pass it as registered \
                 in the console, such as `https://app.example.com/callback`",
            );
        }
    }

    /// Returns scheme, host, and base path. Errors do not show the value, because it may contain a
    /// password.
    pub(crate) fn host(
        &mut self,
        option: &str,
        host: Option<&str>,
        [secure, plain]: [&str; 2],
        plain_http: bool,
    ) -> Option<String> {
        let Some(text) = host.filter(|host| !host.is_empty()) else {
            self.add(format!(
                "`{option}` is missing: call `.{option}(\"{secure}://<your-domain>.genauth.ai\")` \
                 with the host of the application"
            ));
            return None;
        };
        base_url(option, text, [secure, plain], plain_http)
            .map_err(|problems| self.0.extend(problems))
            .ok()
    }
}

/// Returns whether a header can have the text, and it has no accidental surrounding spaces.
pub(crate) fn is_visible(text: &str) -> bool {
    // Headers may contain bytes above ASCII, but servers decode them differently.
    let visible = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    visible && text.trim() == text && !text.is_empty()
}
