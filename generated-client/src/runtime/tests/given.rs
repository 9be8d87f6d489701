//! The arguments of setters.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::SystemTime;

use serde_json::{Value, json};

use super::fixture::{Item, Status};
use crate::runtime::codec::blank;
use crate::runtime::fields::date_time::DateTime;
use crate::runtime::fields::file::File;
use crate::runtime::fields::given::{IntoOption, IntoPatch};
use crate::runtime::fields::patch::Patch;
use crate::runtime::fields::timestamp::{UnixMillis, UnixSeconds};
use crate::shared::secret::Secret;

fn option<T>(value: impl IntoOption<T>) -> Option<T> {
    value.into_option()
}

fn patch<T>(value: impl IntoPatch<T>) -> Patch<T> {
    value.into_patch()
}

fn texts(value: impl IntoOption<Vec<String>>) -> Vec<String> {
    value.into_option().unwrap_or_default()
}

#[test]
fn a_value_or_an_option_of_one() {
    let maybe: Option<i64> = Some(7);
    assert_eq!(option::<i64>(10), Some(10));
    assert_eq!(option::<i64>(None), None);
    assert_eq!(option::<i64>(maybe), Some(7));
    assert_eq!(option::<bool>(true), Some(true));
    assert_eq!(option::<f64>(1.5), Some(1.5));
    let item: Item = blank();
    assert!(option::<Item>(item.clone()) == Some(item.clone()));
    assert!(option::<Item>(Some(item.clone())) == Some(item));
    assert!(option::<Item>(None).is_none());
}

#[test]
fn text_in_every_form() {
    let owned = "x".to_owned();
    let expected = Some(owned.clone());
    assert_eq!(option::<String>("x"), expected);
    assert_eq!(option::<String>(&owned), expected);
    assert_eq!(option::<String>(owned.clone()), expected);
    assert_eq!(option::<String>(Cow::Borrowed("x")), expected);
    assert_eq!(option::<String>(Some("x")), expected);
    assert_eq!(option::<String>(Some(owned.clone())), expected);
    assert_eq!(option::<String>(Some(&owned)), expected);
    assert_eq!(option::<String>(None::<String>), None);
}

#[test]
fn secrets_enums_times_files_and_json_from_what_they_are_made_of() {
    for secret in
        [option::<Secret>("x"), option("x".to_owned()), option(Some("x".to_owned()))]
    {
        assert_eq!(secret.unwrap().expose_secret(), "x");
    }
    assert_eq!(option::<Status>("enabled").unwrap().as_str(), "enabled");
    assert_eq!(option::<Status>("later".to_owned()).unwrap().as_str(), "later");
    assert!(option::<Status>(Status::Enabled) == Some(Status::Enabled));
    assert!(option::<Status>(None).is_none());
    assert_eq!(option::<UnixSeconds>(5).unwrap().seconds(), Some(5));
    assert_eq!(option::<UnixMillis>(5).unwrap().to_string(), "5");
    let epoch = option::<DateTime>(SystemTime::UNIX_EPOCH).unwrap();
    assert_eq!(epoch.to_system_time(), Some(SystemTime::UNIX_EPOCH));
    assert!(option::<File>(vec![1_u8]).is_some());
    assert_eq!(option::<Value>("x"), Some(json!("x")));
    assert_eq!(option::<Value>(1), Some(json!(1)));
    let map = BTreeMap::from([("a".to_owned(), 1)]);
    assert_eq!(option::<BTreeMap<String, i64>>([("a", 1)]), Some(map));
}

#[test]
fn lists_from_arrays_slices_and_vectors() {
    let owned = ["a".to_owned(), "b".to_owned()];
    let expected = owned.to_vec();
    let (array, vector) = (["a", "b"], vec!["a", "b"]);
    assert_eq!(texts(["a", "b"]), expected);
    assert_eq!(texts(&owned), expected);
    assert_eq!(texts(array.as_slice()), expected);
    assert_eq!(texts(vector.clone()), expected);
    assert_eq!(texts(&vector), expected);
    assert_eq!(texts(owned.clone()), expected);
    assert_eq!(texts(owned.as_slice()), expected);
    assert_eq!(texts(expected.clone()), expected);
    assert_eq!(texts(Some(expected.clone())), expected);
    assert_eq!(option::<Vec<String>>(None), None);
    let secrets = option::<Vec<Secret>>(["a"]).unwrap();
    assert_eq!(secrets[0].expose_secret(), "a");
    let statuses = option::<Vec<Status>>(["enabled", "later"]).unwrap();
    assert!(statuses[0] == Status::Enabled && statuses[1].as_str() == "later");
}

#[test]
fn null_is_a_value_of_its_own() {
    assert_eq!(patch::<i64>(1), Patch::Value(1));
    assert_eq!(patch::<i64>(Some(1)), Patch::Value(1));
    assert_eq!(patch::<i64>(None), Patch::Absent);
    assert_eq!(patch::<i64>(Patch::Null), Patch::Null);
    assert_eq!(patch::<String>("x"), Patch::Value("x".to_owned()));
    assert_eq!(patch::<Vec<String>>(["x"]), Patch::Value(vec!["x".to_owned()]));
    assert_eq!(patch::<i64>(1).map(|it| it + 1), Patch::Value(2));
    assert_eq!(patch::<i64>(Patch::Null).map(|it| it + 1), Patch::Null);
}
