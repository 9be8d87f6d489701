//! Mutations of the structure of YAML and JSON: maps, lists, and values.

use codegen::plain;
use serde_json::{Map, Number, Value, json};

use super::{Format, Random};

/// Texts that are special as names, types, paths, or descriptions.
const TEXTS: [&str; 34] = [
    "",
    " ",
    "a",
    "self",
    "Self",
    "crate",
    "type",
    "_",
    "9lives",
    "get-thing",
    "GET",
    "/",
    "/{}",
    "/a/{b}",
    "/a/{b}/{b}",
    "/a?b=c#d",
    "string",
    "integer",
    "list(string)",
    "map(map(list(object)))",
    "enum",
    "null",
    "true",
    "1e400",
    "-0",
    "*/ }} */",
    "\"#\" \\ {0}",
    "a\nb\r\n\tc",
    "\u{0}\u{7f}\u{85}\u{2028}\u{feff}",
    "用户的名字。",
    "[a](b) `c <d> *e",
    "#/components/schemas/",
    "#/components/schemas/../..",
    "http://[::1]:99999/%zz",
];

/// Mutates the structure of a text; returns `false` if it has none.
pub(super) fn mutate(text: &mut Vec<u8>, format: Format, random: &mut Random) -> bool {
    let parsed = match format {
        Format::Json => serde_json::from_slice::<Value>(text).ok(),
        _ => plain::parse(text),
    };
    let Some(mut root) = parsed else { return false };
    for _ in 0..=random.below(3) {
        change(&mut root, random);
    }
    let written = match format {
        Format::Json if random.chance(2) => serde_json::to_vec(&root).ok(),
        Format::Json => serde_json::to_vec_pretty(&root).ok(),
        _ => plain::format(&root).map(String::into_bytes),
    };
    let is_written = written.is_some();
    *text = written.unwrap_or_default();
    is_written
}

fn count(value: &Value) -> usize {
    let below: usize = match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    };
    1 + below
}

/// Returns the value at an index in depth-first order.
fn nth<'a>(value: &'a mut Value, index: &mut usize) -> Option<&'a mut Value> {
    if *index == 0 {
        return Some(value);
    }
    *index -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, index)),
        Value::Object(map) => map.values_mut().find_map(|item| nth(item, index)),
        _ => None,
    }
}

fn any<'a>(root: &'a mut Value, random: &mut Random) -> Option<&'a mut Value> {
    let mut index = random.below(count(root));
    nth(root, &mut index)
}

/// Returns a map or a list that is not empty.
fn container<'a>(root: &'a mut Value, random: &mut Random) -> Option<&'a mut Value> {
    fn filled(value: &Value) -> usize {
        match value {
            Value::Array(items) => {
                usize::from(!items.is_empty()) + items.iter().map(filled).sum::<usize>()
            }
            Value::Object(map) => {
                usize::from(!map.is_empty()) + map.values().map(filled).sum::<usize>()
            }
            _ => 0,
        }
    }
    fn find<'a>(value: &'a mut Value, index: &mut usize) -> Option<&'a mut Value> {
        let is_filled = match value {
            Value::Array(items) => !items.is_empty(),
            Value::Object(map) => !map.is_empty(),
            _ => false,
        };
        if is_filled && *index == 0 {
            return Some(value);
        }
        *index -= usize::from(is_filled);
        match value {
            Value::Array(items) => items.iter_mut().find_map(|item| find(item, index)),
            Value::Object(map) => map.values_mut().find_map(|item| find(item, index)),
            _ => None,
        }
    }
    let mut index = random.below(filled(root));
    find(root, &mut index)
}

fn change(root: &mut Value, random: &mut Random) {
    match random.below(14) {
        0 | 1 => drop_child(root, random),
        2 => duplicate_child(root, random),
        3 => swap_children(root, random),
        4 => rename_key(root, random),
        5 | 6 => {
            let odd = odd(random);
            if let Some(value) = any(root, random) {
                *value = odd;
            }
        }
        7 | 8 => splice(root, random),
        9 => wrap(root, random),
        10 => edit_text(root, random),
        _ => exchange_fact(root, random),
    }
}

fn drop_child(root: &mut Value, random: &mut Random) {
    match container(root, random) {
        Some(Value::Array(items)) => drop(items.remove(random.below(items.len()))),
        Some(Value::Object(map)) => {
            let key = map.keys().nth(random.below(map.len())).cloned();
            key.and_then(|key| map.shift_remove(&key));
        }
        _ => {}
    }
}

fn duplicate_child(root: &mut Value, random: &mut Random) {
    match container(root, random) {
        Some(Value::Array(items)) => {
            let copy = random.pick(items).cloned().unwrap_or_default();
            items.insert(random.below(items.len() + 1), copy);
        }
        Some(Value::Object(map)) => {
            let child = map.iter().nth(random.below(map.len()));
            if let Some((key, value)) =
                child.map(|(key, value)| (key.clone(), value.clone()))
            {
                map.insert(format!("{key}2"), value);
            }
        }
        _ => {}
    }
}

fn swap_children(root: &mut Value, random: &mut Random) {
    match container(root, random) {
        Some(Value::Array(items)) => {
            let (one, other) = (random.below(items.len()), random.below(items.len()));
            items.swap(one, other);
        }
        Some(Value::Object(map)) => {
            let mut values: Vec<_> = map.values().cloned().collect();
            let (one, other) = (random.below(values.len()), random.below(values.len()));
            values.swap(one, other);
            for (slot, value) in map.values_mut().zip(values) {
                *slot = value;
            }
        }
        _ => {}
    }
}

/// Renames a key to another key of the file, or to an odd one.
fn rename_key(root: &mut Value, random: &mut Random) {
    let other = match container(root, random) {
        Some(Value::Object(map)) => map.keys().nth(random.below(map.len())).cloned(),
        _ => random.pick(&TEXTS).map(|text| (*text).to_owned()),
    };
    let Some(Value::Object(map)) = container(root, random) else { return };
    let at = random.below(map.len());
    let renamed =
        std::mem::take(map).into_iter().enumerate().map(|(index, (key, value))| {
            let key = if index == at { other.clone().unwrap_or(key) } else { key };
            (key, value)
        });
    *map = renamed.collect();
}

/// Copies a part of the file to another place.
fn splice(root: &mut Value, random: &mut Random) {
    // A copy of the whole file doubles it, which is rarely of interest.
    let copy = any(root, random).cloned().unwrap_or_default();
    if count(&copy) > 2_000 && !random.chance(20) {
        return;
    }
    if let Some(value) = any(root, random) {
        *value = copy;
    }
}

fn wrap(root: &mut Value, random: &mut Random) {
    let way = random.below(4);
    let Some(value) = any(root, random) else { return };
    let inner = value.take();
    *value = match (way, inner) {
        (0, inner) => json!([inner]),
        (1, inner) => json!({ "value": inner }),
        (_, Value::Array(items)) => items.into_iter().next().unwrap_or_default(),
        (_, Value::Object(map)) => {
            map.into_iter().next().map(|(_, value)| value).unwrap_or_default()
        }
        (_, inner) => json!([inner.clone(), inner]),
    };
}

fn edit_text(root: &mut Value, random: &mut Random) {
    for _ in 0..20 {
        let Some(Value::String(text)) = any(root, random) else { continue };
        match random.below(6) {
            0 => text.push_str(random.pick(&TEXTS).copied().unwrap_or_default()),
            1 => drop(text.pop()),
            2 => *text = text.to_uppercase(),
            3 => *text = text.repeat(1 + random.below(50)),
            4 => text.insert(0, 'x'),
            _ => *text = text.chars().rev().collect(),
        }
        return;
    }
}

/// Replaces a value by one that has the same key elsewhere: another type, name, path, or reference.
/// References become cycles and dead ends this way.
fn exchange_fact(root: &mut Value, random: &mut Random) {
    const TRIES: usize = 30;
    for _ in 0..TRIES {
        let Some(Value::Object(map)) = container(root, random) else { continue };
        let Some(key) = map.keys().nth(random.below(map.len())).cloned() else {
            continue;
        };
        for _ in 0..TRIES {
            let found = match container(root, random) {
                Some(Value::Object(map)) => map.get(&key).cloned(),
                _ => None,
            };
            let Some(found) = found else { continue };
            if let Some(place) = with_key(root, &key, random) {
                *place = found;
            }
            return;
        }
    }
}

fn with_key<'a>(
    root: &'a mut Value,
    key: &str,
    random: &mut Random,
) -> Option<&'a mut Value> {
    fn collect<'a>(value: &'a mut Value, key: &str, found: &mut Vec<&'a mut Value>) {
        match value {
            Value::Array(items) => {
                items.iter_mut().for_each(|item| collect(item, key, found));
            }
            Value::Object(map) => {
                for (name, item) in map.iter_mut() {
                    if name == key && !item.is_object() && !item.is_array() {
                        found.push(item);
                    } else {
                        collect(item, key, found);
                    }
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(root, key, &mut found);
    let at = random.below(found.len());
    (at < found.len()).then(|| found.swap_remove(at))
}

/// Returns a value of another type, size, or depth.
fn odd(random: &mut Random) -> Value {
    match random.below(16) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(0),
        3 => json!(-1),
        4 => json!(u64::MAX),
        5 => json!(i64::MIN),
        6 => Number::from_f64(1e300).map_or(Value::Null, Value::Number),
        7 => json!([]),
        8 => json!({}),
        9 => json!([[], {}, null, "a", 1]),
        10 => nested(random),
        11 if random.chance(4) => json!("x".repeat(70_000)),
        12 if random.chance(4) => json!(vec!["x"; 2_000]),
        13 => {
            let name = random.pick(&TEXTS).copied().unwrap_or_default();
            json!({ "$ref": format!("#/components/schemas/{name}") })
        }
        _ => json!(random.pick(&TEXTS)),
    }
}

fn nested(random: &mut Random) -> Value {
    let depth = [3, 20, 60, 110].get(random.below(4)).copied().unwrap_or(1);
    let as_list = random.chance(2);
    let schema = random.chance(2);
    (0..depth).fold(json!("end"), |inner, _| {
        let mut map = Map::new();
        match (as_list, schema) {
            (true, true) => {
                map.insert("type".to_owned(), json!("array"));
                map.insert("items".to_owned(), inner);
            }
            (true, false) => return Value::Array(vec![inner]),
            (false, true) => {
                map.insert("allOf".to_owned(), json!([inner]));
            }
            (false, false) => {
                map.insert("type".to_owned(), inner);
            }
        }
        Value::Object(map)
    })
}
