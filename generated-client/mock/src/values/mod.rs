//! Values of documented types: examples, and data that is fitted to its type.

mod conform;
pub(crate) mod date;
mod example;
mod names;
mod scalar;
#[cfg(test)]
mod tests;
pub(crate) mod union;

use serde_json::Value;

use self::example::Examples;
use crate::catalog::{Operation, Pagination, Type};
use crate::random::Random;

/// Returns an example of the data of an operation, or null if it has none. It depends only on the
/// seed. A list is complete: it has no further page.
pub(crate) fn example(operation: &'static Operation, random: &mut Random) -> Value {
    let Some(ty) = &operation.response.data else { return Value::Null };
    let mut labeled = random.labeled(operation.name);
    let mut data = Examples { random }.value(operation.name, ty, &mut labeled, 0);
    if let Some(pagination) = &operation.pagination {
        complete(&mut data, pagination);
    }
    data
}

/// Makes a page the last one.
fn complete(data: &mut Value, pagination: &Pagination) {
    let items = pagination.items.unwrap_or_default();
    let count = at(data, items).and_then(|items| items.as_array()).map_or(0, Vec::len);
    if let Some(total) = pagination.total.and_then(|total| at(data, total)) {
        *total = count.into();
    }
    if let Some(next) = pagination.next.and_then(|next| at(data, next)) {
        *next = "".into();
    }
}

fn at<'a>(data: &'a mut Value, path: &[&str]) -> Option<&'a mut Value> {
    path.iter().try_fold(data, |data, name| data.get_mut(name))
}

/// Fits a value to a type: keeps documented members, converts scalars if nothing is lost, and fills
/// in missing required members with examples. A value that cannot be converted is replaced by an
/// example if it is required, and left out otherwise.
pub(crate) fn conform(ty: &Type, value: &Value, random: &mut Random) -> Value {
    let examples = Examples { random };
    examples.convert(ty, value).unwrap_or_else(|| {
        let name = "data";
        examples.value(name, ty, &mut random.labeled(name), 0)
    })
}
