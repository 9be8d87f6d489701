//! The two product names of the server.

use http::header::HeaderName;

/// The product name that the server uses, Authing or GenAuth.
///
/// It determines the prefix of header names, the scheme of request signatures, and the default
/// hosts of the management API and of the event center.
///
/// The default is [`Brand::Authing`], which every public server is known to accept.
///
/// ```
/// use genauth::Brand;
/// use genauth::management::ManagementClient;
///
/// # fn main() -> Result<(), genauth::Error> {
/// let client = ManagementClient::builder()
///     .brand(Brand::GenAuth)
///     .access_key_id("64f0c1d2e3a4b5c6d7e8f901")
///     .access_key_secret("9f86d081884c7d659a2feaa0c55ad015")
/// #   .host("http://localhost:3000")
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Brand {
    /// Authing: headers begin with `x-authing-`, and the management API is at
    /// `https://api.authing.cn`.
    #[default]
    Authing,
    /// GenAuth: headers begin with `x-genauth-`, and the management API is at
    /// `https://api.genauth.ai`.
    GenAuth,
}

impl Brand {
    /// Returns the default host of the management API.
    pub(crate) fn management_host(self) -> &'static str {
        match self {
            Self::Authing => "https://api.authing.cn",
            Self::GenAuth => "https://api.genauth.ai",
        }
    }

    /// Returns the default host of the event center.
    #[cfg(feature = "events")]
    pub(crate) fn event_host(self) -> &'static str {
        match self {
            Self::Authing => "wss://openevent.authing.cn",
            Self::GenAuth => "wss://openevent.genauth.ai",
        }
    }

    /// Returns the prefix of header names.
    pub(crate) fn header_prefix(self) -> &'static str {
        match self {
            Self::Authing => "x-authing-",
            Self::GenAuth => "x-genauth-",
        }
    }

    /// Returns the full name of a header, such as `x-authing-app-id`.
    pub(crate) fn header(self, name: &str) -> Result<HeaderName, http::Error> {
        Ok(HeaderName::try_from(format!("{}{name}", self.header_prefix()))?)
    }
}
