//! Typed calls with JSON, for the generated table of the client: what the client's own tests use in
//! place of this module ignores the responses.

use std::pin::Pin;

use genauth::{Call, Error, Response};
use serde::Serialize;
use serde::de::{DeserializeOwned, Error as _};
use serde_json::{Error as JsonError, Value};

/// The data of a response after it was decoded.
#[derive(Debug)]
pub(crate) struct Decoded {
    /// The typed data, encoded again.
    pub(crate) data: Value,
    /// The required fields that were missing.
    pub(crate) filled: Vec<String>,
}

type Pending = Pin<Box<dyn Future<Output = Result<Decoded, Error>> + Send>>;

/// A prepared call, or the error in its arguments.
pub(crate) type Dispatched = Result<Pending, JsonError>;

/// Calls a method with a request.
pub(crate) fn with<R, T, I>(
    arguments: Value,
    method: impl FnOnce(R) -> Call<T, I>,
) -> Dispatched
where
    R: DeserializeOwned,
    T: Serialize,
    Call<T, I>:
        IntoFuture<Output = Result<Response<T>, Error>, IntoFuture: Send + 'static>,
{
    Ok(pending(method(serde_json::from_value(arguments)?)))
}

/// Calls a method that has no arguments.
pub(crate) fn without<T, I>(arguments: Value, call: Call<T, I>) -> Dispatched
where
    T: Serialize,
    Call<T, I>:
        IntoFuture<Output = Result<Response<T>, Error>, IntoFuture: Send + 'static>,
{
    match arguments {
        Value::Object(members) if members.is_empty() => Ok(pending(call)),
        _ => Err(JsonError::custom("the operation takes no arguments")),
    }
}

/// Returns the error for an unknown operation.
pub(crate) fn unknown(name: &str) -> Dispatched {
    Err(JsonError::custom(format!("unknown operation `{name}`")))
}

fn pending<T, I>(call: Call<T, I>) -> Pending
where
    T: Serialize,
    Call<T, I>:
        IntoFuture<Output = Result<Response<T>, Error>, IntoFuture: Send + 'static>,
{
    let response = call.into_future();
    Box::pin(async move {
        let response = response.await?;
        Ok(Decoded {
            data: serde_json::to_value(&response.data).expect("data is JSON"),
            filled: response.filled,
        })
    })
}
