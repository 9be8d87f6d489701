//! The parameters of requests to the provider.

use http::header::CONTENT_TYPE;

use crate::call::{Failure, Incoming};

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// Parameters of a query or a form.
#[derive(Clone, Default)]
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Reads a query or a form. A parameter without a value counts as omitted (RFC 6749, section
    /// 3.1).
    pub(super) fn read(text: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(text).into_owned();
        Self(pairs.filter(|(_, value)| !value.is_empty()).collect())
    }

    /// Reads the form in the body of a request.
    pub(super) fn form(incoming: &Incoming) -> Result<Self, Failure> {
        if !is_form(incoming) {
            let message = format!("`{CONTENT_TYPE}` must be `{FORM}`");
            return Err(Failure::oauth(400, "invalid_request", message));
        }
        let form = Self::read(&incoming.body);
        form.check()?;
        Ok(form)
    }

    /// Returns the value of a parameter.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().find(|(found, _)| found == name)?;
        Some(value)
    }

    /// Returns the value of a parameter that must be present.
    pub(super) fn required(&self, name: &str) -> Result<&str, Failure> {
        self.get(name).ok_or_else(|| {
            Failure::oauth(400, "invalid_request", format!("`{name}` is missing"))
        })
    }

    /// Rejects parameters that are repeated (RFC 6749, section 3.2).
    pub(super) fn check(&self) -> Result<(), Failure> {
        let mut rest = self.0.as_slice();
        while let [(name, _), others @ ..] = rest {
            if others.iter().any(|(other, _)| other == name) {
                let message = format!("duplicate parameter `{name}`");
                return Err(Failure::oauth(400, "invalid_request", message));
            }
            rest = others;
        }
        Ok(())
    }
}

/// Returns whether the body of a request is a form.
pub(super) fn is_form(incoming: &Incoming) -> bool {
    let media_type = incoming.header(CONTENT_TYPE.as_str()).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default();
    media_type.trim().eq_ignore_ascii_case(FORM)
}
