//! The request for a management token.

use std::sync::Arc;

use http::Method;
use tokio::time::Instant;

use crate::runtime::call::awaitable::Call;
use crate::runtime::call::core::Core;
use crate::runtime::codec::{ReadError, record};
use crate::runtime::credentials::access_key::AccessKey;
use crate::runtime::credentials::management_token::{FetchToken, ManagementToken};
use crate::runtime::credentials::refresh::Fetched;
use crate::runtime::error::Error;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::Kind;
use crate::runtime::operation::{Body, Envelope, Operation};
use crate::runtime::transport::slots::Slots;
use crate::shared::extra::Extra;
use crate::shared::secret::Secret;

/// A copy of the generated `getManagementToken`, which cannot be named here. Unlike that one, it is
/// idempotent: a token that is lost on the way does no harm.
static GET_MANAGEMENT_TOKEN: Operation = Operation {
    name: "getManagementToken",
    method: Method::POST,
    path: "/api/v3/get-management-token",
    query: &[],
    body: Body::Json,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// Returns a function that fetches tokens for the key, with the options of `core`.
pub(crate) fn fetcher(core: &Core, key: &Arc<AccessKey>) -> Box<FetchToken> {
    // Shorter than the calls that wait for the token, so that they can report why there is none.
    let total_timeout = core.total_timeout / 10 * 9;
    let core = Arc::new(Core {
        total_timeout,
        // There is at most one such request, and a queue would delay the calls that wait for it.
        slots: Arc::new(Slots::unlimited()),
        ..core.clone()
    });
    let key = Arc::clone(key);
    Box::new(move || Box::pin(fetch(Arc::clone(&core), Arc::clone(&key))))
}

async fn fetch(
    core: Arc<Core>,
    key: Arc<AccessKey>,
) -> Result<Fetched<Arc<ManagementToken>>, Error> {
    let start = Instant::now();
    let request = TokenRequest {
        key_id: key.id.clone(),
        key_secret: key.secret.clone(),
        extra: Extra::default(),
    };
    let call = Call::<TokenAnswer>::new(&core, &GET_MANAGEMENT_TOKEN, Some(&request));
    let answer = call.await?.data;
    // The lifetime starts on the server, at some time after `start`.
    let age = start.elapsed();
    ManagementToken::fetched(answer.access_token, answer.expires_in, age).ok_or_else(
        || {
            let error = ReadError {
                path: "data.access_token".to_owned(),
                reason: "expected printable ASCII that can be sent in a header"
                    .to_owned(),
            };
            Failure::from(Kind::Decode(error))
                .finish(Some(GET_MANAGEMENT_TOKEN.name), &core.secrets)
        },
    )
}

/// The request DTO of `getManagementToken`, in the shape that the generator emits.
struct TokenRequest {
    key_id: String,
    key_secret: Secret,
    extra: Extra,
}

record! {
    TokenRequest = "GetManagementAccessTokenDto" {
        required key_id = "accessKeyId",
        required key_secret = "accessKeySecret",
    }
}

/// The response data.
struct TokenAnswer {
    access_token: Secret,
    expires_in: Option<i64>,
    extra: Extra,
}

record! {
    TokenAnswer = "AccessTokenResDto" {
        required access_token = "access_token",
        optional expires_in = "expires_in",
    }
}
