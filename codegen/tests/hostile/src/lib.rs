//! The generated client of the hostile spec, with the runtime of the real client.
#![deny(warnings)]

#[rustfmt::skip]
mod generated;
#[allow(dead_code, reason = "the real client has more than generated code that uses it")]
#[path = "../../../../generated-client/src/runtime/mod.rs"]
mod runtime;
#[allow(dead_code, reason = "the real client has more than generated code that uses it")]
#[path = "../../../../generated-client/src/shared/mod.rs"]
mod shared;

#[cfg(doctest)]
#[rustfmt::skip]
mod pages;

pub use crate::generated::authentication;
pub use crate::generated::errors::{ApiCode, StatusCode};
pub use crate::runtime::brand::Brand;
pub use crate::runtime::call::awaitable::{Call, Unpaged};
pub use crate::runtime::call::budget::RetryBudget;
pub use crate::runtime::call::pages::{Items, Pages};
pub use crate::runtime::call::response::Response;
pub use crate::runtime::call::retry::Retry;
pub use crate::runtime::error::Error;
pub use crate::runtime::fields::date_time::DateTime;
pub use crate::runtime::fields::file::File;
pub use crate::runtime::fields::given::{IntoOption, IntoPatch};
pub use crate::runtime::fields::open_enum::UnknownValue;
pub use crate::runtime::fields::patch::Patch;
pub use crate::runtime::fields::timestamp::{UnixMillis, UnixSeconds};
pub use crate::shared::extra::Extra;
pub use crate::shared::json::{JsonObject, JsonValue};
pub use crate::shared::secret::{Secret, SecretJson, SecretObject};

/// A client without operations in the spec.
pub mod management {
    pub use crate::runtime::{ManagementClient, ManagementClientBuilder};
}

/// Helpers for sign-in options.
pub mod oidc {
    pub use crate::runtime::client::authentication::Protocol;
    pub use crate::runtime::credentials::application::ClientAuthentication;
}

/// HTTP transport.
pub mod transport {
    pub use crate::shared::transport::{Body, BoxFuture, Transport, TransportError};
}

/// Blocking calls.
#[cfg(feature = "blocking")]
pub mod blocking {
    pub use crate::runtime::client::blocking::{Waiting, wait};
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::authentication::AuthenticationClient;
    use crate::generated::dispatch::{
        AUTHENTICATION, FORMER_AUTHENTICATION, authentication,
    };

    #[test]
    fn every_operation_is_called_by_its_name() {
        let client = AuthenticationClient::builder().app_id("app");
        let client = client.app_host("http://localhost:1").build();
        let Ok(client) = client else { unreachable!("the options are complete") };
        assert!(AUTHENTICATION.len() > 10);
        for name in AUTHENTICATION {
            // Some require arguments, and report that when they parse them.
            let outcome = authentication(&client, name, json!({}));
            let text = outcome
                .map_or_else(|error| error.to_string(), |call| format!("{call:?}"));
            assert!(!text.contains("unknown operation"), "{text}");
        }
        let former = FORMER_AUTHENTICATION.iter().map(|(_, current)| current);
        assert!(former.clone().count() > 3);
        assert!(former.clone().all(|current| AUTHENTICATION.contains(current)));
        let error = authentication(&client, "other", json!({})).map(drop).unwrap_err();
        assert_eq!(error.to_string(), "unknown operation `other`");
    }
}
