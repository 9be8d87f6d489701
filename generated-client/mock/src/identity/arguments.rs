//! Reads what handlers need from a call.

use serde_json::{Map, Value};

use crate::call::{Call, Failure};

/// Returns an argument that is text, by its path. Empty text counts as absent, because some SDKs
/// send it for unset fields.
pub(crate) fn text<'a>(call: &'a Call<'_>, path: &[&str]) -> Option<&'a str> {
    call.argument(path)?.as_str().filter(|text| !text.is_empty())
}

/// Returns an argument that is text. Fails if it is absent.
pub(crate) fn required<'a>(
    call: &'a Call<'_>,
    path: &[&str],
) -> Result<&'a str, Failure> {
    text(call, path).ok_or_else(|| missing(&path.join(".")))
}

/// Returns the failure for a required argument.
pub(crate) fn missing(name: &str) -> Failure {
    Failure::new(400, format!("`{name}` is required"))
}

/// Returns an argument that is true or false; `false` if it is absent.
pub(crate) fn flag(call: &Call<'_>, path: &[&str]) -> bool {
    call.argument(path).and_then(Value::as_bool).unwrap_or_default()
}

/// Returns an argument that is an object; `None` if it is absent.
pub(crate) fn object<'a>(
    call: &'a Call<'_>,
    name: &str,
) -> Option<&'a Map<String, Value>> {
    call.arguments.get(name)?.as_object()
}

/// Returns the application of a call.
pub(crate) fn app<'a>(call: &'a Call<'_>) -> Result<&'a str, Failure> {
    call.caller.app.as_deref().ok_or_else(|| missing("x-authing-app-id"))
}

/// Returns the signed-in user of a call.
pub(crate) fn user<'a>(call: &'a Call<'_>) -> Result<&'a str, Failure> {
    call.caller.user.as_deref().ok_or_else(|| {
        Failure::new(401, "the operation requires the access token of a user")
            .api_code(2020)
    })
}

/// Returns one page of a list, as `{"totalCount": …, "list": […]}`.
pub(crate) fn page(call: &Call<'_>, items: Vec<Value>) -> Value {
    let number = |name: &str, default: usize| {
        let number = call.argument(&[name]).and_then(Value::as_u64);
        number.and_then(|it| usize::try_from(it).ok()).unwrap_or(default).max(1)
    };
    let (page, limit) = (number("page", 1), number("limit", 10));
    let total = items.len();
    let skipped = limit.saturating_mul(page - 1);
    let list: Vec<_> = items.into_iter().skip(skipped).take(limit).collect();
    serde_json::json!({ "totalCount": total, "list": list })
}
