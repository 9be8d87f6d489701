//! Arbitrary values for the round-trip tests.

use std::any::Any;
use std::fmt::Debug;

use arbitrary::Arbitrary;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};

use super::read::from_json;
use super::traits::{Encode, Entropy, Record, Slot, View};
use super::write::to_json;

/// The prefix of every secret, which nothing else has.
pub(crate) const CANARY: &str = "canary-7d1f";

/// Returns an arbitrary scalar, or the default when the entropy is used up.
pub(crate) fn any<T: for<'a> Arbitrary<'a> + Default>(entropy: &mut Entropy<'_>) -> T {
    T::arbitrary(entropy).unwrap_or_default()
}

/// Returns arbitrary text, including awkward characters.
pub(crate) fn text(entropy: &mut Entropy<'_>) -> String {
    let awkward = ["", "\"\\\u{0}\n", "\u{4e2d}\u{6587}", "null", "1e400", "\u{1f600}"];
    let base: String = any(entropy);
    match entropy.choose(&awkward) {
        Ok(piece) => base + piece,
        Err(_) => base,
    }
}

/// Returns a small number of elements.
pub(crate) fn length(entropy: &mut Entropy<'_>) -> usize {
    usize::from(any::<u8>(entropy)) % 4
}

/// Returns a filled value. Without entropy it stays blank, so that recursive types end.
pub(crate) fn filled<T: Slot>(entropy: &mut Entropy<'_>) -> T {
    let mut value = T::blank();
    value.fill(entropy);
    value
}

/// Fills every field, and sometimes an unknown one.
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

/// Returns arbitrary JSON. Its texts are secrets too, because no DTO shows them.
pub(crate) fn json(entropy: &mut Entropy<'_>) -> Json {
    match any::<u8>(entropy) % 7 {
        0 => Json::Null,
        1 => any::<bool>(entropy).into(),
        2 => any::<i64>(entropy).into(),
        3 => any::<u64>(entropy).into(),
        4 => (CANARY.to_owned() + &text(entropy)).into(),
        5 => (0..length(entropy)).map(|_| json(entropy)).collect(),
        _ => json_object(entropy).into(),
    }
}

/// Returns an arbitrary JSON object.
pub(crate) fn json_object(entropy: &mut Entropy<'_>) -> Map<String, Json> {
    (0..length(entropy)).map(|_| (text(entropy), json(entropy))).collect()
}

/// Tests many values of a type, and the blank one.
pub(crate) fn round_trip<T: Survivor>() {
    Kind::of::<T>().round_trip();
}

/// Asserts that a value made from `entropy` survives encoding and decoding, by this codec and by
/// serde's traits.
pub(crate) fn assert_round_trip<T: Survivor>(entropy: &[u8]) {
    Kind::of::<T>().assert_round_trip(entropy);
}

/// A type as a table of functions, so that the test is compiled once and not for each type.
struct Kind {
    filled: fn(&mut Entropy<'_>) -> Box<dyn Value>,
    blank: fn() -> Box<dyn Value>,
    by_serde: fn(Json) -> serde_json::Result<Box<dyn Value>>,
}

impl Kind {
    fn of<T: Survivor>() -> Self {
        Self {
            filled: |entropy| Box::new(filled::<T>(entropy)),
            blank: || Box::new(T::blank()),
            by_serde: |json| Ok(Box::new(serde_json::from_value::<T>(json)?)),
        }
    }

    fn round_trip(&self) {
        self.assert_round_trip(&[]);
        let entropy =
            proptest::collection::vec(proptest::arbitrary::any::<u8>(), 0..512);
        let config = proptest::test_runner::Config {
            cases: 32,
            failure_persistence: None,
            ..Default::default()
        };
        proptest::test_runner::TestRunner::new(config)
            .run(&entropy, |entropy| {
                self.assert_round_trip(&entropy);
                Ok(())
            })
            .unwrap();
    }

    fn assert_round_trip(&self, entropy: &[u8]) {
        let value = (self.filled)(&mut Entropy::new(entropy));
        let shown = format!("{value:?} {value:#?}");
        assert!(!shown.contains(CANARY), "a secret is shown: {shown}");
        let bytes = to_json(&value.view()).unwrap();

        let mut read = (self.blank)();
        from_json(&bytes, read.place()).unwrap();
        assert!(value.is(&*read), "the codec changed {value:?} into {read:?}");

        damage(&bytes, entropy, |damaged| {
            let mut read = (self.blank)();
            if from_json(damaged, read.place()).is_ok() {
                let again = to_json(&read.view()).unwrap();
                from_json(&again, (self.blank)().place()).unwrap();
            }
        });

        let tree = value.to_serde().unwrap();
        assert_eq!(tree, serde_json::from_slice::<Json>(&bytes).unwrap());
        let read = (self.by_serde)(tree).unwrap();
        assert!(value.is(&*read), "serde changed {value:?} into {read:?}");
    }
}

/// A type under test.
pub(crate) trait Survivor:
    Slot + PartialEq + Debug + Serialize + DeserializeOwned + 'static
{
}

impl<T> Survivor for T where
    T: Slot + PartialEq + Debug + Serialize + DeserializeOwned + 'static
{
}

/// A value under test.
trait Value: Debug {
    fn view(&self) -> View<'_>;

    fn place(&mut self) -> &mut dyn Slot;

    fn is(&self, other: &dyn Value) -> bool;

    fn to_serde(&self) -> serde_json::Result<Json>;

    fn as_any(&self) -> &dyn Any;
}

impl<T: Survivor> Value for T {
    fn view(&self) -> View<'_> {
        Encode::view(self)
    }

    fn place(&mut self) -> &mut dyn Slot {
        self
    }

    fn is(&self, other: &dyn Value) -> bool {
        other.as_any().downcast_ref() == Some(self)
    }

    fn to_serde(&self) -> serde_json::Result<Json> {
        serde_json::to_value(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Passes the document with one byte changed, and truncated. Decoding it may fail but must not
/// panic, and what is decoded must be encodable.
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
