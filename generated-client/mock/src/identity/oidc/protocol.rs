//! The two protocols that share the endpoints of the provider.

use crate::call::Incoming;

/// The protocol that a path belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protocol {
    /// OpenID Connect, below `/oidc`.
    Oidc,
    /// OAuth 2.0, below `/oauth`. It has no ID tokens.
    OAuth,
}

impl Protocol {
    /// Returns the protocol of a request.
    pub(super) fn of(incoming: &Incoming) -> Self {
        if incoming.path.starts_with("/oauth/") { Self::OAuth } else { Self::Oidc }
    }
}
