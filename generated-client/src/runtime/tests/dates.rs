//! Dates and times as text: which formats are parsed, and that each is sent back unchanged.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::DateTime;
use crate::runtime::codec::fill::round_trip;

#[test]
fn known_forms() {
    for (text, millis) in [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01", 0),
        ("1969-12-31T23:59:59.999Z", -1),
        ("2000-02-29", 951_782_400_000),
        ("2024-02-29T12:00:00.000Z", 1_709_208_000_000),
        ("2024-02-29t12:00:00z", 1_709_208_000_000),
        ("1600-01-01", -11_676_096_000_000),
        ("1582-10-15", -12_219_292_800_000),
        ("1900-03-01", -2_203_891_200_000),
        ("0001-01-01", -62_135_596_800_000),
        ("2399-12-31T23:59:59Z", 13_569_465_599_000),
        ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
        ("2026-01-02T03:04:05.678+08:00", 1_767_294_245_678),
        ("2022-08-10T12:34:56+0800", 1_660_106_096_000),
        ("2022-08-10 12:34:56+08:00", 1_660_106_096_000),
        ("2022-08-10T12:34:56-09:30", 1_660_169_096_000),
        ("2022-08-10T04:34:56-00:00", 1_660_106_096_000),
        ("2022-08-10 04:34:56", 1_660_106_096_000),
        (" 2022-08-10T04:34:56.1Z\n", 1_660_106_096_100),
        ("2022-08-10T04:34:56.12Z", 1_660_106_096_120),
        ("2022-08-10T04:34:56.123456789Z", 1_660_106_096_123),
        ("2016-12-31T23:59:60Z", 1_483_228_800_000),
        ("1660106096000", 1_660_106_096_000),
        ("-1", -1),
    ] {
        assert_eq!(DateTime::from(text).unix_millis(), Some(millis), "{text}");
    }
}

#[test]
fn other_texts_are_no_point_in_time() {
    for text in [
        "",
        "xxxx",
        "2026",
        "2026-1-2",
        "2026-00-10",
        "2026-13-10",
        "2026-01-00",
        "2026-04-31",
        "2026-02-29",
        "1900-02-29",
        "2026-01-02T",
        "2026-01-02T03:04",
        "2026-01-02T24:00:00Z",
        "2026-01-02T03:60:00Z",
        "2026-01-02T03:04:61Z",
        "2026-01-02T03:04:05.Z",
        "2026-01-02T03:04:05ZZ",
        "2026-01-02T03:04:05+8",
        "2026-01-02T03:04:05+24:00",
        "2026-01-02T03:04:05+08:60",
        "2026-01-02T03:04:05+08:000",
        "2026-01-02x03:04:05Z",
        "2026/01/02",
        "２026-01-02",
    ] {
        let time = DateTime::from(text);
        let millis = time.unix_millis();
        assert_eq!(millis, (text == "2026").then_some(2026), "{text}");
        assert_eq!(time.to_system_time().is_some(), millis.is_some(), "{text}");
        assert_eq!((time.as_str(), time.to_string().as_str()), (text, text));
    }
}

#[test]
fn what_came_is_sent_back() {
    for (sent, text, millis) in [
        (json!("2026-01-02 "), "2026-01-02 ", Some(1_767_312_000_000)),
        (json!("soon"), "soon", None),
        (json!(1_660_106_096_000_i64), "1660106096000", Some(1_660_106_096_000)),
        (json!(1_660_106_096_000.0), "1660106096000.0", Some(1_660_106_096_000)),
        (json!(1.5), "1.5", None),
        (json!(u64::MAX), "18446744073709551615", None),
    ] {
        let time: DateTime = serde_json::from_value(sent.clone()).unwrap();
        assert_eq!((time.as_str(), time.unix_millis()), (text, millis));
        assert_eq!(format!("{time:?}"), format!("{text:?}"));
        assert_eq!(serde_json::to_value(&time).unwrap(), sent);
    }
    for bad in [Value::Null, json!(true), json!([]), json!({})] {
        let error = serde_json::from_value::<DateTime>(bad).unwrap_err().to_string();
        assert!(error.contains("expected a date or time"), "{error}");
    }
    round_trip::<DateTime>();
}

#[test]
fn system_time_and_back() {
    let time = |millis: i64| {
        let distance = Duration::from_millis(millis.unsigned_abs());
        if millis < 0 { UNIX_EPOCH - distance } else { UNIX_EPOCH + distance }
    };
    for (millis, text) in [
        (0, "1970-01-01T00:00:00.000Z"),
        (-1, "1969-12-31T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (1_767_294_245_678, "2026-01-01T19:04:05.678Z"),
        (-62_167_219_200_000, "0000-01-01T00:00:00.000Z"),
        (-62_167_219_200_001, "-62167219200001"),
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        (253_402_300_800_000, "253402300800000"),
    ] {
        let date = DateTime::from(time(millis));
        assert_eq!(date.as_str(), text);
        assert_eq!(date.unix_millis(), Some(millis));
        assert_eq!(date.to_system_time(), Some(time(millis)));
        assert_eq!(DateTime::from(text.to_owned()), date);
    }
    let fine = SystemTime::UNIX_EPOCH + Duration::from_nanos(1_999_999);
    assert_eq!(DateTime::from(fine).unix_millis(), Some(1));
}
