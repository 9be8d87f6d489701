//! Reads arrays and objects from the names of a query or a form.
//!
//! Clients write arrays as `k[]=a&k[]=b`, `k=a&k=b`, or `k[0]=a&k[1]=b`, and objects as
//! `k[name]=a`, to any depth.

use serde_json::{Map, Value};

/// A deeper name is taken literally, since reading it would be recursive.
const MAX_DEPTH: usize = 32;

/// Returns the values by the first part of their names.
pub(super) fn members(
    pairs: impl IntoIterator<Item = (String, Value)>,
) -> Map<String, Value> {
    let mut members = Map::new();
    for (name, value) in pairs {
        let (first, rest) = parts(&name);
        insert(members.entry(first).or_insert(Value::Null), &rest, value);
    }
    members
}

/// Splits `a[b][]` into `a` and `["b", ""]`.
fn parts(name: &str) -> (&str, Vec<&str>) {
    let Some((first, rest)) = name.split_once('[') else { return (name, Vec::new()) };
    let Some(rest) = rest.strip_suffix(']') else { return (name, Vec::new()) };
    let rest: Vec<_> = rest.split("][").collect();
    if first.is_empty() || rest.len() > MAX_DEPTH {
        (name, Vec::new())
    } else {
        (first, rest)
    }
}

fn insert(place: &mut Value, parts: &[&str], value: Value) {
    match parts.split_first() {
        None if place.is_null() => *place = value,
        None => append(place, value),
        Some((&"", rest)) => {
            let mut item = Value::Null;
            insert(&mut item, rest, value);
            append(place, item);
        }
        Some((name, rest)) => {
            if !place.is_object() {
                *place = Map::new().into();
            }
            if let Some(members) = place.as_object_mut() {
                let member = members.entry((*name).to_owned()).or_insert(Value::Null);
                insert(member, rest, value);
            }
        }
    }
}

/// Appends to an array. Another value becomes its first item.
fn append(place: &mut Value, item: Value) {
    match place.take() {
        Value::Null => *place = vec![item].into(),
        Value::Array(mut list) => {
            list.push(item);
            *place = list.into();
        }
        first => *place = vec![first, item].into(),
    }
}

/// Returns the items of an array, whose names may be numbers.
pub(super) fn items(value: Value) -> Result<Vec<Value>, Value> {
    match value {
        Value::Array(list) => Ok(list),
        Value::Object(members) if is_numbered(&members) => {
            let mut items: Vec<_> = members.into_iter().collect();
            items.sort_by_key(|(name, _)| name.parse::<u64>().unwrap_or(u64::MAX));
            Ok(items.into_iter().map(|(_, item)| item).collect())
        }
        other => Err(other),
    }
}

/// Turns objects whose names are numbers into arrays, to any depth.
pub(super) fn with_arrays(value: Value) -> Value {
    match items(value) {
        Ok(list) => list.into_iter().map(with_arrays).collect(),
        Err(Value::Object(members)) => {
            let members = members.into_iter();
            members.map(|(name, value)| (name, with_arrays(value))).collect()
        }
        Err(other) => other,
    }
}

fn is_numbered(members: &Map<String, Value>) -> bool {
    !members.is_empty() && members.keys().all(|name| name.parse::<u64>().is_ok())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{members, with_arrays};

    fn read(query: &str) -> Value {
        let pairs = form_urlencoded::parse(query.as_bytes()).into_owned();
        members(pairs.map(|(name, value)| (name, value.into()))).into()
    }

    #[test]
    fn arrays_have_several_forms() {
        assert_eq!(read("k[]=a&k[]=b"), json!({"k": ["a", "b"]}));
        assert_eq!(read("k%5B%5D=a"), json!({"k": ["a"]}));
        assert_eq!(read("k=a&k=b&k=c"), json!({"k": ["a", "b", "c"]}));
        let numbered = read("k[1]=b&k[0]=a&k[10]=c");
        assert_eq!(with_arrays(numbered), json!({"k": ["a", "b", "c"]}));
    }

    #[test]
    fn objects_nest() {
        let nested = read("o[a][0][x]=1&o[a][0][y]=2&o[a][1][x]=3&o[b]=%26&p=");
        assert_eq!(
            with_arrays(nested),
            json!({"o": {"a": [{"x": "1", "y": "2"}, {"x": "3"}], "b": "&"}, "p": ""})
        );
    }

    #[test]
    fn invalid_and_deep_names_are_literal() {
        assert_eq!(read("k[=a&[x]=b"), json!({"k[": "a", "[x]": "b"}));
        let deep = format!("k{}", "[a]".repeat(100_000));
        let tree = read(&format!("{deep}=1"));
        assert_eq!(tree.get(&deep), Some(&json!("1")));
    }

    #[test]
    fn contradictions_do_not_panic() {
        assert_eq!(read("k=a&k[x]=b&k[]=c"), json!({"k": [{"x": "b"}, "c"]}));
        assert_eq!(read("k[]=a&k[x]=b&k=c"), json!({"k": [{"x": "b"}, "c"]}));
    }
}
