//! Tests of examples and of fitted data.

use serde_json::{Value, json};

use super::{conform, example};
use crate::catalog::*;
use crate::generated::CATALOG;
use crate::random::Random;

static STATUS: Schema = Schema::open_enum("Status", &["On", "Off"]);

static USER: Schema = Schema::record(
    "UserDto",
    &[
        Field::required("userId", Type::STRING),
        Field::required("status", Type::Schema(&STATUS)),
        Field::required("note", Type::STRING).nullable(),
        Field::optional("email", Type::STRING).aliases(&["mail"]),
        Field::optional("manager", Type::Schema(&USER)),
        Field::optional("reports", Type::List(&Type::Schema(&USER))),
        Field::optional("age", Type::INTEGER).example("42"),
        Field::optional("height", Type::NUMBER).example("\"tall\""),
        Field::optional("labels", Type::Map(&Type::STRING)),
        Field::optional("contact", Type::Schema(&CONTACT)),
        Field::optional("data", Type::OBJECT),
        Field::optional("createdAt", Type::DATE_TIME),
    ],
);

static CONTACT: Schema = Schema::union(
    "Contact",
    &[Type::STRING, Type::List(&Type::INTEGER), Type::Schema(&USER)],
);

fn fitted(value: &Value) -> Value {
    conform(&Type::Schema(&USER), value, &mut Random::new(1))
}

#[test]
fn documented_members_are_kept() {
    let user = json!({
        "userId": "1",
        "status": "Off",
        "note": null,
        "mail": "a@b.c",
        "age": "42",
        "password": "secret",
        "labels": {"a": 1, "b": []},
        "contact": [1, "2", "x"],
        "data": {"x": [1]},
        "createdAt": 1_769_846_400_000_i64,
        "manager": {"userId": 2, "status": "On", "note": "n", "secret": 1},
        "reports": null,
    });
    let expected = json!({
        "userId": "1",
        "status": "Off",
        "note": null,
        "email": "a@b.c",
        "manager": {"userId": "2", "status": "On", "note": "n"},
        "age": 42,
        "labels": {"a": "1"},
        "contact": [1, 2],
        "data": {"x": [1]},
        "createdAt": "2026-01-31T08:00:00.000Z",
    });
    assert_eq!(fitted(&user), expected);
    assert_eq!(fitted(&expected), expected);
}

#[test]
fn required_members_are_filled_in() {
    let user =
        fitted(&json!({"status": "Unknown", "email": {}, "age": 1.5, "contact": null}));
    let id = user["userId"].as_str().unwrap();
    assert_eq!(id.len(), 24);
    assert_eq!(user, json!({"userId": id, "status": "On", "note": "example"}));
    assert_eq!(fitted(&json!({})), user);
}

#[test]
fn other_values_become_examples() {
    for value in [json!(null), json!(1), json!([])] {
        let user = fitted(&value);
        assert_eq!(user["email"], "alice@example.com", "{user}");
        assert_eq!(user["age"], 42);
        assert_eq!(user["height"], 1);
        assert_eq!(user["contact"], "example");
        assert_eq!(user["reports"][0]["reports"][0]["reports"], json!([]));
        assert_eq!(user["manager"]["manager"]["manager"]["manager"], Value::Null);
    }
}

#[test]
fn examples_depend_on_the_seed_alone() {
    for operation in CATALOG.operations {
        let mut used = Random::new(1);
        used.hex(7);
        let first = example(operation, &mut Random::new(1));
        assert_eq!(first, example(operation, &mut used), "{}", operation.name);
    }
    let ids = [1, 2].map(|seed| {
        conform(&Type::Schema(&USER), &json!({}), &mut Random::new(seed))["userId"]
            .clone()
    });
    assert_ne!(ids[0], ids[1]);
}

/// Any JSON can be fitted, and what fits stays the same.
#[test]
fn damaged_data_of_all_operations_is_fitted() {
    let mut random = Random::new(1);
    for operation in CATALOG.operations {
        let Some(ty) = &operation.response.data else { continue };
        for _ in 0..5 {
            let mut data = example(operation, &mut random);
            damage(&mut data, &mut random);
            let fitted = conform(ty, &data, &mut random);
            assert_eq!(conform(ty, &fitted, &mut random), fitted, "{data}");
        }
    }
}

fn damage(value: &mut Value, random: &mut Random) {
    let others = [
        json!(null),
        json!(true),
        json!(-7),
        json!(1.5),
        json!("42"),
        json!("no-such-value"),
        json!([null, "a", {}]),
        json!({"unknown": 1}),
    ];
    let dice = |random: &mut Random| usize::from_str_radix(&random.hex(2), 16).unwrap();
    if let Some(other) = others.get(dice(random) / 8) {
        *value = other.clone();
        return;
    }
    match value {
        Value::Object(members) => {
            members.retain(|_, _| dice(random) > 16);
            members.values_mut().for_each(|member| damage(member, random));
            members.insert("unknown".to_owned(), json!("secret"));
        }
        Value::Array(list) => {
            list.iter_mut().for_each(|item| damage(item, random));
            list.extend(others.get(dice(random) / 16).cloned());
        }
        _ => {}
    }
}

#[test]
fn undocumented_objects_are_kept() {
    static ANY: Schema = Schema::record("Any", &[]);
    let fitted = |value| conform(&Type::Schema(&ANY), &value, &mut Random::new(1));
    assert_eq!(fitted(json!({"a": [1]})), json!({"a": [1]}));
    assert_eq!(fitted(json!([1])), json!({}));
}

/// Fitting changes nothing of what already fits.
#[test]
fn examples_of_all_operations_fit() {
    assert!(CATALOG.operations.len() > 500);
    for operation in CATALOG.operations {
        let mut random = Random::new(1);
        let data = example(operation, &mut random);
        match &operation.response.data {
            Some(ty) => {
                assert_eq!(conform(ty, &data, &mut random), data, "{}", operation.name)
            }
            None => assert_eq!(data, Value::Null),
        }
    }
}

/// Clients that stream a list come to its end.
#[test]
fn lists_are_complete() {
    for operation in CATALOG.operations {
        let Some(pagination) = &operation.pagination else { continue };
        let data = example(operation, &mut Random::new(1));
        let at =
            |path: &[&str]| path.iter().try_fold(&data, |data, name| data.get(name));
        let items = at(pagination.items.unwrap_or_default()).and_then(Value::as_array);
        let total = pagination.total.and_then(at).and_then(Value::as_u64);
        let count =
            items.unwrap_or_else(|| panic!("{}: {data}", operation.name)).len() as u64;
        assert_eq!(total.unwrap_or(count), count, "{}", operation.name);
        let next = pagination.next.and_then(at).and_then(Value::as_str);
        assert_eq!(next.unwrap_or_default(), "", "{}", operation.name);
    }
}
