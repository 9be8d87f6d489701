//! Which responses are tolerated and which are rejected, where, and why.

use proptest::prelude::{ProptestConfig, any, proptest};
use serde_json::Value;

use super::fixture::{CREATE, Probe, Status};
use super::support::{Server, success};
use super::{client, read};
use crate::Patch;
use crate::runtime::codec::fill::assert_round_trip;
use crate::runtime::codec::{Encode, Slot, from_json, to_json};

/// The probe with an ID and these fields.
async fn probe(members: &str) -> Probe {
    match read(&format!(r#"{{"id":"1",{members}}}"#)).await {
        Ok(probe) => probe,
        Err(error) => panic!("{members}: {error}"),
    }
}

/// The error in the data: its path and reason.
async fn refusal(data: &str) -> (String, String) {
    let error = read(data).await.expect_err(data);
    assert!(
        error.is_decode() && !error.is_api() && error.may_have_been_sent(),
        "{error:?}"
    );
    let path = error.path().unwrap_or_default().to_owned();
    let text = error.to_string();
    let reason = text.strip_prefix(&format!("getProbe: invalid response: `{path}`: "));
    let reason = reason.unwrap_or_else(|| panic!("{text}")).to_owned();
    (
        path,
        reason.strip_suffix(" (statusCode 200, HTTP 200)").unwrap_or(&reason).to_owned(),
    )
}

#[tokio::test]
async fn text_where_numbers_come() {
    for (sent, kept) in [
        ("7", "7"),
        ("-0.5", "-0.5"),
        ("true", "true"),
        ("18446744073709551615", "18446744073709551615"),
        ("\"\"", ""),
        ("\"中\\u0000\"", "中\0"),
    ] {
        assert_eq!(read(&format!(r#"{{"id":{sent}}}"#)).await.unwrap().id, kept);
    }
}

#[tokio::test]
async fn whole_numbers() {
    for (sent, kept) in [
        ("7", 7),
        ("\"7\"", 7),
        ("\" -7 \"", -7),
        ("7.0", 7),
        ("\"7.0\"", 7),
        ("1e3", 1000),
        ("1660828100000", 1_660_828_100_000),
        ("9223372036854775807", i64::MAX),
        ("\"9223372036854775807\"", i64::MAX),
    ] {
        assert_eq!(
            probe(&format!(r#""count":{sent}"#)).await.count,
            Some(kept),
            "{sent}"
        );
    }
}

#[tokio::test]
async fn fractional_numbers() {
    for (sent, kept) in [("1.5", 1.5), ("\"1.5\"", 1.5), ("2", 2.0), ("\"2\"", 2.0)] {
        assert_eq!(
            probe(&format!(r#""ratio":{sent}"#)).await.ratio,
            Some(kept),
            "{sent}"
        );
    }
}

#[tokio::test]
async fn booleans() {
    for (sent, kept) in [
        ("true", true),
        ("false", false),
        ("\"true\"", true),
        ("\"False\"", false),
        ("1", true),
        ("0", false),
        ("\"1\"", true),
    ] {
        assert_eq!(
            probe(&format!(r#""active":{sent}"#)).await.active,
            Some(kept),
            "{sent}"
        );
    }
}

#[tokio::test]
async fn null_is_absent_unless_it_means_something() {
    let all = r#""tags":null,"count":null,"ratio":null,"active":null,"status":null,"list":null,
        "secret":null,"expiresAt":null,"attributes":null"#;
    assert!(probe(all).await == Probe::new("1"));
    assert_eq!(probe(r#""count":1"#).await.nickname, Patch::Absent);
    assert_eq!(probe(r#""nickname":null"#).await.nickname, Patch::Null);
    assert_eq!(probe(r#""nickname":7"#).await.nickname, Patch::Value("7".into()));
    assert!(Patch::<String>::Null.is_null());
    assert_eq!(probe(r#""custom":null"#).await.custom, Some(Value::Null));
    assert_eq!(probe(r#""count":1"#).await.custom, None);
}

#[tokio::test]
async fn a_single_value_is_a_list_of_one() {
    assert_eq!(probe(r#""tags":"a""#).await.tags, ["a"]);
    assert_eq!(probe(r#""tags":7"#).await.tags, ["7"]);
    assert_eq!(probe(r#""tags":[]"#).await.tags, [""; 0]);
    let list = probe(r#""list":{"x":"5"}"#).await.list.unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].x, 5);
}

#[tokio::test]
async fn aliases_and_wrapper() {
    assert_eq!(probe(r#""total":3"#).await.count, Some(3));
    assert_eq!(probe(r#""totalCount":"4""#).await.count, Some(4));
    let wrapped = read(r#"{"wrapped":{"id":"w","count":1,"new":2}}"#).await.unwrap();
    assert_eq!((wrapped.id.as_str(), wrapped.count), ("w", Some(1)));
    assert_eq!(wrapped.extra.get("new"), Some(&Value::from(2)));
    assert_eq!(probe(r#""wrapped":null"#).await.id, "1");
}

#[tokio::test]
async fn timestamps_stay_as_sent() {
    for (sent, shown, seconds) in [
        ("1790000000", "1790000000", Some(1_790_000_000)),
        ("\"1790000000\"", "1790000000", Some(1_790_000_000)),
        ("1790000000.0", "1790000000", Some(1_790_000_000)),
        ("\"2026-01-01\"", "2026-01-01", None),
    ] {
        let time = probe(&format!(r#""expiresAt":{sent}"#)).await.expires_at.unwrap();
        assert_eq!((time.to_string().as_str(), time.seconds()), (shown, seconds));
    }
}

#[tokio::test]
async fn what_is_not_known_is_kept_and_sent_back() {
    let data = r#"{"id":"1","status":"on-hold","expiresAt":"12","future":{"deep":[1,"x",null]},"list":[{"x":1,"new":true}]}"#;
    let read = read(data).await.unwrap();
    assert_eq!(read.status.as_ref().unwrap().as_str(), "on-hold");
    assert!(matches!(read.status, Some(Status::Unknown(_))));
    assert_eq!(read.extra.get("future").unwrap()["deep"][1], "x");

    let server = Server::answering(success("null")).await;
    client(&server).call::<()>(&CREATE, Some(&read)).await.unwrap();
    let sent: Value = serde_json::from_slice(&server.request().body).unwrap();
    let mut expected: Value = serde_json::from_str(data).unwrap();
    expected["tags"] = Value::Array(Vec::new());
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn enums_take_what_they_know() {
    assert!(probe(r#""status":"enabled""#).await.status == Some(Status::Enabled));
    assert_eq!(probe(r#""status":7"#).await.status.unwrap().as_str(), "7");
    assert_eq!(probe(r#""status":"""#).await.status.unwrap().as_str(), "");
}

#[tokio::test]
async fn refusals_name_the_place_and_the_reason() {
    let with = |members: &str| format!(r#"{{"id":"1",{members}}}"#);
    for (data, path, reason) in [
        (
            with(r#""count":1.5"#),
            "data.count",
            "expected an integer, found the number 1.5",
        ),
        (
            with(r#""count":"many""#),
            "data.count",
            r#"expected an integer, found the string "many""#,
        ),
        (with(r#""count":true"#), "data.count", "expected an integer, found true"),
        (
            with(r#""count":9223372036854775808"#),
            "data.count",
            "expected an integer, found the number 9223372036854775808",
        ),
        (
            with(r#""ratio":"NaN""#),
            "data.ratio",
            r#"expected a number, found the string "NaN""#,
        ),
        (with(r#""active":2"#), "data.active", "expected a boolean, found the number 2"),
        (
            with(r#""expiresAt":true"#),
            "data.expiresAt",
            "expected a timestamp, found true",
        ),
        (with(r#""status":[]"#), "data.status", "expected a string, found an array"),
        (with(r#""secret":{}"#), "data.secret", "expected a string, found an object"),
        (with(r#""tags":{"a":1}"#), "data.tags", "expected an array, found an object"),
        (with(r#""list":"x""#), "data.list", "expected an array, found a string"),
        (
            with(r#""list":[{"x":0},{"x":1},{"x":2},{"x":"three"}]"#),
            "data.list[3].x",
            r#"expected an integer, found the string "three""#,
        ),
        (
            with(r#""list":{"x":"no"}"#),
            "data.list.x",
            r#"expected an integer, found the string "no""#,
        ),
        (
            with(r#""attributes":[]"#),
            "data.attributes",
            "expected an object, found an array",
        ),
        (
            with(r#""attributes":{"k":[]}"#),
            "data.attributes.k",
            "expected a string, found an array",
        ),
        (with(r#""wrapped":[]"#), "data.wrapped", "expected an object, found an array"),
        (r#"{"id":{"a":1}}"#.into(), "data.id", "expected a string, found an object"),
        ("null".into(), "data", "expected an object, found null"),
        ("[]".into(), "data", "expected an object, found an array"),
        ("\"text\"".into(), "data", "expected an object, found a string"),
    ] {
        assert_eq!(refusal(&data).await, (path.to_owned(), reason.to_owned()), "{data}");
    }
}

#[test]
fn a_boxed_dto_is_read_and_written_like_any() {
    let json = br#"{"wrapped":{"id":"1","totalCount":"7"}}"#;
    let (mut plain, mut boxed) = (Probe::blank(), Box::<Probe>::blank());
    assert!(from_json(json, &mut plain).is_ok());
    assert!(from_json(json, &mut boxed).is_ok());
    assert_eq!(plain.count, Some(7));
    assert_eq!(*boxed, plain);
    assert_eq!(to_json(&boxed.view()).unwrap(), to_json(&plain.view()).unwrap());
}

#[tokio::test]
async fn a_long_text_is_not_shown() {
    let long = "x".repeat(41);
    let (_, reason) = refusal(&format!(r#"{{"id":"1","count":"{long}"}}"#)).await;
    assert_eq!(reason, "expected an integer, found a string");
}

#[tokio::test]
async fn hostile_depth_and_numbers_are_refused() {
    let deep = format!(r#"{{"id":"1","custom":{}}}"#, "[".repeat(100_000));
    assert!(read(&deep).await.unwrap_err().is_decode());
    assert!(read(r#"{"id":"1","ratio":1e999}"#).await.unwrap_err().is_decode());
    let error =
        read("{\"id\":\"1\",\"list\":[{\"a\\nb\":1,\"x\":\"\\u001b[31m\"}]}").await;
    let text = error.unwrap_err().to_string();
    assert!(!text.contains(char::is_control), "{text:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]
    #[test]
    fn what_is_written_is_read_back(entropy in proptest::collection::vec(any::<u8>(), 0..600)) {
        assert_round_trip::<Probe>(&entropy);
    }
}
