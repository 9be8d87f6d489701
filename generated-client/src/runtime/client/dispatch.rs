//! Calls by the name of their operation, for tests that cover all operations.

use serde::de::{DeserializeOwned, Error};
use serde_json::{Error as JsonError, Value};

use crate::runtime::call::awaitable::Call;
use crate::runtime::codec::{Record, View};

/// A prepared call whose response is ignored, or the error in its arguments.
pub(crate) type Dispatched = Result<Call<()>, JsonError>;

/// Calls a method with a request DTO that has a typed field for every argument.
pub(crate) fn with<R: Record + DeserializeOwned, T, I>(
    arguments: Value,
    method: impl FnOnce(R) -> Call<T, I>,
) -> Dispatched {
    let request: R = serde_json::from_value(arguments)?;
    match stray(&View::Record(&request)) {
        None => Ok(method(request).unread()),
        Some(name) => Err(JsonError::custom(format!("no field takes `{name}`"))),
    }
}

/// Returns the name of an argument that was kept as plain JSON because no field has its type.
fn stray(view: &View<'_>) -> Option<String> {
    let mut found = None;
    match view {
        View::Unknown(json) => found = Some(json.to_string()),
        View::List(list) => {
            list.each(&mut |element| found = found.take().or_else(|| stray(&element)));
        }
        View::Map(map) => {
            map.each(&mut |_, value| found = found.take().or_else(|| stray(&value)));
        }
        View::Record(record) => record.fields(&mut |fields, extra| {
            let within = fields.iter().find_map(|(_, place)| stray(&place.view()));
            found =
                within.or_else(|| extra.iter().next().map(|(name, _)| name.to_owned()));
        }),
        _ => {}
    }
    found
}

/// Calls a method that has no arguments.
pub(crate) fn without<T, I>(arguments: Value, call: Call<T, I>) -> Dispatched {
    match arguments {
        Value::Object(members) if members.is_empty() => Ok(call.unread()),
        _ => Err(JsonError::custom("the operation takes no arguments")),
    }
}

/// Returns the error for an unknown operation.
pub(crate) fn unknown(name: &str) -> Dispatched {
    Err(JsonError::custom(format!("unknown operation `{name}`")))
}
