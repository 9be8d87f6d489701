//! Random secrets in every encoding.

use proptest::prelude::*;

use super::find::{find, fold, window};
use super::quick::Shape;

#[path = "../../../tests/written/mod.rs"]
mod written;

/// The surroundings of an encoded secret, which belong to no secret, word, or escape.
const BEFORE: &str = "«";
const AFTER: &str = "»";

fn secrets(shortest: usize) -> impl Strategy<Value = String> {
    let letters = prop_oneof![
        4 => proptest::char::range('!', '~'),
        2 => proptest::char::range('a', 'z'),
        1 => prop::sample::select(" \t\n\0\u{7f}+%&\\\"'/<>éÉßẞİıſΣςŉﬁK中文😀\u{301}\u{200b}"
            .chars()
            .collect::<Vec<_>>()),
        1 => any::<char>(),
    ];
    let letters =
        letters.prop_filter("marks", |c| !BEFORE.contains(*c) && !AFTER.contains(*c));
    let lengths = prop_oneof![8 => shortest..24_usize, 1 => 24..200_usize];
    lengths
        .prop_flat_map(move |length| prop::collection::vec(letters.clone(), length))
        .prop_map(|letters| letters.into_iter().collect())
}

fn found(text: &str, secret: &str, cut: bool) -> Vec<std::ops::Range<usize>> {
    find(text, &[secret], cut)
}

/// Asserts that exactly `written` is found.
fn is_found(secret: &str, way: &str, written: &str) -> Result<(), TestCaseError> {
    let text = format!("{BEFORE}{written}{AFTER}");
    let range = BEFORE.len()..BEFORE.len() + written.len();
    prop_assert_eq!(found(&text, secret, false), vec![range], "{}: {:?}", way, text);
    prop_assert!(Shape::of(&text).may_hold(secret), "{}: {:?}", way, text);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    #[test]
    fn secrets_are_found_in_every_way_of_writing(secret in secrets(1)) {
        for (way, text) in written::escaped(&secret) {
            is_found(&secret, &way, &text)?;
        }
        for (way, text) in written::encoded(&secret) {
            is_found(&secret, &way, &text)?;
        }
    }

    /// Each character in an encoding of its own.
    #[test]
    fn secrets_are_found_in_any_mixture(
        secret in secrets(1),
        mut seed in any::<u64>(),
    ) {
        let mixed: String = secret.chars().map(|letter| {
            let mut written = written::escaped(&letter.to_string());
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            written.swap_remove((seed >> 33) as usize % written.len()).1
        }).collect();
        is_found(&secret, "a mixture", &mixed)?;
    }

    /// The beginning of a secret at the end of a cut text is found.
    #[test]
    fn what_is_cut_is_found(secret in secrets(4), at in any::<prop::sample::Index>()) {
        let ways = [written::escaped(&secret), written::encoded(&secret)].concat();
        for (way, text) in ways.iter().filter(|(way, _)| !way.starts_with("base64")) {
            let text = format!("{}{text}", BEFORE.repeat(9));
            let limit = BEFORE.len() * 9 + 1 + at.index(text.len() - BEFORE.len() * 9);
            let (kept, cut) = window(&text, limit);
            let start = BEFORE.len() * 9;
            prop_assert_eq!(cut, limit < text.len());
            if kept.len() > start {
                let ranges = found(kept, &secret, cut);
                prop_assert_eq!(ranges, vec![start..kept.len()], "{}: {:?}", way, kept);
            }
        }
    }

    #[test]
    fn other_texts_stay(text in "[0-9a-f «»:%&;\\\\]{0,200}", secret in "[g-z]{4,80}") {
        prop_assert_eq!(found(&text, &secret, false), vec![]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..Default::default() })]

    /// Few different letters, so that one text often contains the other.
    #[test]
    fn a_quick_no_is_right(
        text in "[6-7a-cA-C +:é-]{0,24}", secret in "[abc B+é]{1,4}", word in "[0-9A-Za-z/+-]{8,20}",
    ) {
        for text in [&text, &word] {
            let is_there = !found(text, &secret, false).is_empty();
            prop_assert!(!is_there || Shape::of(text).may_hold(&secret));
        }
    }
}

#[test]
fn usual_texts_are_told_from_usual_secrets_at_once() {
    let secrets = [
        "4b1f0c3a9d2e8f7a6b5c4d3e2f1a0b9c",
        "s3cr3t-app",
        "62_kPv3mZx8QeWn4Tg62_kPv3mZx8QeWn4Tg",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
    ];
    for text in [
        "",
        "Operation successful",
        "934108e5-9fbf-4d24-8da1-c330328abd6c",
        "\u{64cd}\u{4f5c}\u{6210}\u{529f}",
    ] {
        for secret in secrets {
            assert!(!Shape::of(text).may_hold(secret), "{text} {secret}");
        }
        assert!(!Shape::of(text).may_hold(""));
    }
}

#[test]
fn all_cases_of_a_letter_are_the_same() {
    let all = |text: String| {
        let mut letters = Vec::new();
        text.chars().for_each(|letter| fold(letter, &mut letters));
        String::from_iter(letters)
    };
    for letter in '\0'..=char::MAX {
        let expected = all(letter.to_string());
        assert_eq!(all(letter.to_uppercase().to_string()), expected, "{letter:?}");
        assert_eq!(all(letter.to_lowercase().to_string()), expected, "{letter:?}");
        assert_eq!(all(expected.clone()), expected, "{letter:?}");
    }
}

#[test]
fn parts_of_long_secrets_are_found_too() {
    let secret: String = (0..100).map(|number| format!("{number:03}")).collect();
    let text = format!("-{}-", &secret[..200]);
    assert_eq!(found(&text, &secret, false), vec![1..185]);
}

#[test]
fn short_secrets_are_not_found_in_numbers_and_words() {
    assert_eq!(found("616263", "abc", false), vec![]);
    assert_eq!(found("61626364", "abcd", false), vec![0..8]);
    assert_eq!(found("YWJjZGVm", "abcdef", false), vec![0..8]);
    assert_eq!(found("xYWJjZGVm", "abcdef", false), vec![0..9], "with the whole word");
    assert_eq!(found("YWJjZGU=", "abcde", false), vec![]);
}

/// With these lengths and repetitions, only a nonlinear algorithm would be slow.
#[test]
fn long_and_repetitive_texts_take_no_time() {
    let secret = "-".repeat(1_000_000);
    let text = "-".repeat(60_000);
    assert_eq!(found(&text, &secret, true), vec![0..60_000]);
    assert_eq!(found(&text, &secret, false), vec![0..60_000], "parts of it");
    for nested in ["\\", "%25", "&amp;", "%5C", "\\u0025", "&#38;"] {
        let text = nested.repeat(60_000 / nested.len());
        assert_eq!(found(&text, "secret", false), vec![], "{nested}");
    }
}
