//! What is wrong with the options of a client, all of it at once.

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use crate::shared::host::{base_url, is_absolute_url};
use crate::shared::secret::Secret;

/// Everything that is wrong with the options of a client. No text shows the value of one.
#[derive(Default)]
pub(crate) struct Problems(pub(crate) Vec<String>);

impl Problems {
    pub(crate) fn add(&mut self, problem: impl Into<String>) {
        self.0.push(problem.into());
    }

    /// The option as the value of a header.
    pub(crate) fn header_value(
        &mut self,
        option: &str,
        value: &str,
    ) -> Option<HeaderValue> {
        if is_visible(value) {
            return HeaderValue::from_str(value).ok();
        }
        self.add(format!(
            "`{option}` is sent in a header and must be visible ASCII without spaces around it: \
             check how it was read"
        ));
        None
    }

    /// The option is a key, an id or the like.
    pub(crate) fn visible(&mut self, option: &str, value: &str) {
        if !is_visible(value) {
            self.add(format!(
                "`{option}` must be visible ASCII without spaces around it: check how it was read"
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

    /// The option as a token in a header, with what has to stand before it.
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

    /// Where the browser comes back to. Apps have schemes of their own.
    pub(crate) fn redirect_uri(&mut self, uri: Option<&str>) {
        if uri.is_some_and(|uri| !is_absolute_url(uri)) {
            self.add(
                "`redirect_uri` is not a whole URL without `#`: give it as it is registered in the \
                 console, such as `https://app.example.com/callback`",
            );
        }
    }

    /// Scheme, host and base path. The value is not shown: it may hold a password.
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

/// Whether the text can be sent in a header, and has nothing that got into it by accident.
pub(crate) fn is_visible(text: &str) -> bool {
    // Bytes above ASCII are legal in a header, but everyone reads them differently.
    let visible = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    visible && text.trim() == text && !text.is_empty()
}
