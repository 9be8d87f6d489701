//! The two names the server goes by.

use http::header::HeaderName;

/// Which name the server goes by. It decides the names of the headers, how signatures are called,
/// and the hosts of the management API and the event center where none are given.
///
/// The default is what every public server is known to understand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Brand {
    /// Authing: headers `x-authing-...`.
    #[default]
    Authing,
    /// GenAuth: headers `x-genauth-...`.
    GenAuth,
}

impl Brand {
    /// The host of the management API, for those who have none of their own.
    pub(crate) fn management_host(self) -> &'static str {
        match self {
            Self::Authing => "https://api.authing.cn",
            Self::GenAuth => "https://api.genauth.ai",
        }
    }

    /// The host of the event center.
    #[cfg(feature = "events")]
    pub(crate) fn event_host(self) -> &'static str {
        match self {
            Self::Authing => "wss://openevent.authing.cn",
            Self::GenAuth => "wss://openevent.genauth.ai",
        }
    }

    /// What the names of its headers begin with.
    pub(crate) fn header_prefix(self) -> &'static str {
        match self {
            Self::Authing => "x-authing-",
            Self::GenAuth => "x-genauth-",
        }
    }

    /// The full name of a header, such as `x-authing-app-id`.
    pub(crate) fn header(self, name: &str) -> Result<HeaderName, http::Error> {
        Ok(HeaderName::try_from(format!("{}{name}", self.header_prefix()))?)
    }
}
