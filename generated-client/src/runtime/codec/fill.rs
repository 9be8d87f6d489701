//! Arbitrary values for the round-trip tests.

use arbitrary::Arbitrary;
use serde_json::{Map, Value};

use super::read::from_json;
use super::traits::{Entropy, Record, Slot};
use super::write::to_json;

/// What every secret begins with, and nothing else holds.
pub(crate) const CANARY: &str = "canary-7d1f";

/// An arbitrary scalar; the type's plainest value once the entropy is used up.
pub(crate) fn any<T: for<'a> Arbitrary<'a> + Default>(entropy: &mut Entropy<'_>) -> T {
    T::arbitrary(entropy).unwrap_or_default()
}

/// Arbitrary text, awkward pieces included.
pub(crate) fn text(entropy: &mut Entropy<'_>) -> String {
    let awkward = ["", "\"\\\u{0}\n", "\u{4e2d}\u{6587}", "null", "1e400", "\u{1f600}"];
    let base: String = any(entropy);
    match entropy.choose(&awkward) {
        Ok(piece) => base + piece,
        Err(_) => base,
    }
}

/// A small number of elements.
pub(crate) fn length(entropy: &mut Entropy<'_>) -> usize {
    usize::from(any::<u8>(entropy)) % 4
}

/// A filled value. Without entropy it stays blank, so that recursive types end.
pub(crate) fn filled<T: Slot>(entropy: &mut Entropy<'_>) -> T {
    let mut value = T::blank();
    value.fill(entropy);
    value
}

/// Fills every field, and sometimes a member that no table knows.
pub(crate) fn fill_record(record: &mut dyn Record, entropy: &mut Entropy<'_>) {
    if entropy.is_empty() {
        return;
    }
    record.fields_mut(&mut |fields, extra| {
        for field in fields {
            field.place.fill(entropy);
        }
        if any::<bool>(entropy) {
            extra.insert("memberOfTheFuture", json(entropy));
        }
    });
}

/// Arbitrary JSON. Its texts are secrets as well: no DTO shows them.
pub(crate) fn json(entropy: &mut Entropy<'_>) -> Value {
    match any::<u8>(entropy) % 7 {
        0 => Value::Null,
        1 => any::<bool>(entropy).into(),
        2 => any::<i64>(entropy).into(),
        3 => any::<u64>(entropy).into(),
        4 => (CANARY.to_owned() + &text(entropy)).into(),
        5 => (0..length(entropy)).map(|_| json(entropy)).collect(),
        _ => json_object(entropy).into(),
    }
}

/// An arbitrary JSON object.
pub(crate) fn json_object(entropy: &mut Entropy<'_>) -> Map<String, Value> {
    (0..length(entropy)).map(|_| (text(entropy), json(entropy))).collect()
}

/// Checks many values of one type, and the blank one.
pub(crate) fn round_trip<T>()
where
    T: Slot
        + PartialEq
        + std::fmt::Debug
        + serde::Serialize
        + for<'de> serde::Deserialize<'de>,
{
    assert_round_trip::<T>(&[]);
    let entropy = proptest::collection::vec(proptest::arbitrary::any::<u8>(), 0..512);
    let config = proptest::test_runner::Config {
        cases: 32,
        failure_persistence: None,
        ..Default::default()
    };
    proptest::test_runner::TestRunner::new(config)
        .run(&entropy, |entropy| {
            assert_round_trip::<T>(&entropy);
            Ok(())
        })
        .unwrap();
}

/// Whether a value made from `entropy` survives being written and read, by this codec and by
/// serde's traits.
pub(crate) fn assert_round_trip<T>(entropy: &[u8])
where
    T: Slot
        + PartialEq
        + std::fmt::Debug
        + serde::Serialize
        + for<'de> serde::Deserialize<'de>,
{
    let value: T = filled(&mut Entropy::new(entropy));
    let shown = format!("{value:?} {value:#?}");
    assert!(!shown.contains(CANARY), "a secret is shown: {shown}");
    let bytes = to_json(&value.view()).unwrap();

    let mut read = T::blank();
    from_json(&bytes, &mut read).unwrap();
    assert!(read == value, "the codec changed {value:?} into {read:?}");

    damage(&bytes, entropy, |damaged| {
        let mut read = T::blank();
        if from_json(damaged, &mut read).is_ok() {
            let again = to_json(&read.view()).unwrap();
            from_json(&again, &mut T::blank()).unwrap();
        }
    });

    let tree = serde_json::to_value(&value).unwrap();
    assert_eq!(tree, serde_json::from_slice::<Value>(&bytes).unwrap());
    let read: T = serde_json::from_value(tree).unwrap();
    assert!(read == value, "serde changed {value:?} into {read:?}");
}

/// Shows the document with one byte changed, and cut short: reading it may fail, but not panic,
/// and what is read can be written.
fn damage(bytes: &[u8], entropy: &[u8], read: impl Fn(&[u8])) {
    let Some((value, place)) = entropy.split_first() else { return };
    let place =
        place.iter().fold(0_usize, |sum, byte| sum * 31 % 65_521 + usize::from(*byte));
    let place = place % bytes.len();
    let mut damaged = bytes.to_vec();
    damaged[place] = *value;
    read(&damaged);
    read(&bytes[..place]);
}
