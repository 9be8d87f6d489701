//! The canonical text of a request. The service, which is written in JavaScript, formats it from
//! the parsed request, so values are formatted as JavaScript does.

use http::{HeaderMap, Method};
use serde_json::{Map, Value};

use crate::call::Incoming;

/// Returns the text: the method, the date and the headers with that prefix, and the path with the
/// fields of the query or the body.
pub(super) fn canonical(incoming: &Incoming, prefix: &str) -> String {
    let data = if incoming.method == Method::GET {
        of_query(&incoming.query)
    } else {
        // Other bodies, such as files, are not signed.
        serde_json::from_slice(&incoming.body).unwrap_or_default()
    };
    format!(
        "{}\n{}{}{}",
        incoming.method,
        headers(&incoming.headers, prefix),
        incoming.path,
        members(&data)
    )
}

fn headers(headers: &HeaderMap, prefix: &str) -> String {
    let signed = headers.iter().filter(|(name, _)| {
        *name == http::header::DATE || name.as_str().starts_with(prefix)
    });
    let mut lines: Vec<_> = signed
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            let value = value.replace(['\t', '\n', '\r', '\x0c'], " ");
            (name.as_str(), value.trim().to_owned())
        })
        .collect();
    lines.sort();
    lines.iter().map(|(name, value)| format!("{name}:{value}\n")).collect()
}

/// Formats fields as `?k=v&k=v`, sorted and without encoding; empty if there are none.
fn members(data: &Map<String, Value>) -> String {
    let mut members: Vec<_> = data.iter().collect();
    // JavaScript compares text by its UTF-16 code units.
    members.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
    let mut text = String::new();
    for (name, value) in members {
        text.push(if text.is_empty() { '?' } else { '&' });
        text.push_str(name);
        text.push('=');
        match value {
            Value::String(plain) => text.push_str(plain),
            other => stringify(other, &mut text),
        }
    }
    text
}

/// Parses a query as the service does: `k[]=` is an array, and `k[a]=` an object.
fn of_query(query: &str) -> Map<String, Value> {
    let mut data = Value::Object(Map::new());
    for (key, text) in form_urlencoded::parse(query.as_bytes()) {
        let (first, rest) = key.split_once('[').unwrap_or((&key, ""));
        let steps = rest.trim_end_matches(']').split("][").filter(|_| !rest.is_empty());
        set(&mut data, std::iter::once(first).chain(steps), text.into_owned());
    }
    match data {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// Sets a value by its path. Empty steps and numbers are elements of arrays.
fn set<'a>(place: &mut Value, mut steps: impl Iterator<Item = &'a str>, text: String) {
    let Some(step) = steps.next() else {
        *place = Value::String(text);
        return;
    };
    if place.is_null() {
        let is_element = step.bytes().all(|byte| byte.is_ascii_digit());
        *place = if is_element {
            Value::Array(Vec::new())
        } else {
            Value::Object(Map::new())
        };
    }
    match place {
        Value::Array(list) => {
            let index = step.parse().unwrap_or(list.len()).min(list.len());
            if index == list.len() {
                list.push(Value::Null);
            }
            if let Some(element) = list.get_mut(index) {
                set(element, steps, text);
            }
        }
        Value::Object(members) => {
            set(members.entry(step).or_insert(Value::Null), steps, text);
        }
        // A plain value and a nested one of the same name: the later one counts.
        other => *other = Value::String(text),
    }
}

/// `JSON.stringify`
fn stringify(value: &Value, text: &mut String) {
    match value {
        Value::Number(number) => {
            text.push_str(&plain(number.as_f64().unwrap_or_default()))
        }
        Value::Array(list) => {
            text.push('[');
            for (position, element) in list.iter().enumerate() {
                text.push_str(if position == 0 { "" } else { "," });
                stringify(element, text);
            }
            text.push(']');
        }
        Value::Object(members) => {
            // JavaScript lists names that are array indexes first, in numeric order.
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| array_index(name).unwrap_or(u32::MAX));
            text.push('{');
            for (position, (name, value)) in members.into_iter().enumerate() {
                text.push_str(if position == 0 { "" } else { "," });
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push(':');
                stringify(value, text);
            }
            text.push('}');
        }
        other => text.push_str(&other.to_string()),
    }
}

fn array_index(name: &str) -> Option<u32> {
    let index: u32 = name.parse().ok()?;
    (index < u32::MAX && index.to_string() == name).then_some(index)
}

/// `Number.prototype.toString`: the shortest digits that denote the number, with an exponent from
/// 1e21 on and below 1e-6.
fn plain(number: f64) -> String {
    let size = number.abs();
    if number == 0.0 {
        "0".to_owned()
    } else if (1e-6..1e21).contains(&size) {
        number.to_string()
    } else {
        let text = format!("{number:e}");
        if text.contains("e-") { text } else { text.replace('e', "e+") }
    }
}

#[cfg(test)]
mod tests {
    use super::{members, of_query, plain, stringify};

    #[test]
    fn numbers_are_formatted_as_in_javascript() {
        for (number, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (1.0, "1"),
            (-1.5, "-1.5"),
            (1e20, "100000000000000000000"),
            (1e21, "1e+21"),
            (1.25e-6, "0.00000125"),
            (1e-7, "1e-7"),
            (-1.5e300, "-1.5e+300"),
        ] {
            assert_eq!(plain(number), text);
        }
    }

    #[test]
    fn objects_list_array_indexes_first() {
        let value =
            serde_json::from_str(r#"{"b":null,"10":1,"2":[1.0,true],"01":"ü\"\n"}"#);
        let mut text = String::new();
        stringify(&value.unwrap(), &mut text);
        assert_eq!(text, r#"{"2":[1,true],"10":1,"b":null,"01":"ü\"\n"}"#);
    }

    #[test]
    fn queries_are_parsed_with_arrays_and_objects() {
        let text = |query| members(&of_query(query));
        assert_eq!(text(""), "");
        assert_eq!(text("b=1+%26&a=%E4%B8%AD"), "?a=中&b=1 &");
        assert_eq!(text("k[]=x&k[]=y&o[n][z]=1"), r#"?k=["x","y"]&o={"n":{"z":"1"}}"#);
        assert_eq!(text("k%5B%5D=x&k%5B5%5D=y"), r#"?k=["x","y"]"#);
    }
}
