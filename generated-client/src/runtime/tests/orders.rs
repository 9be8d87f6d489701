//! Fields in another than the documented order: which one is expected next, and what is decoded.

use serde_json::Value;

use super::fixture::Probe;
use crate::runtime::codec::from_json;
use crate::runtime::codec::traits::{
    Decode, Halt, Incoming, Members, Missing, Named, Order, Slot,
};

/// An object with these fields, all of them 1. Counts the ones that were expected.
struct Scripted<'a> {
    names: std::slice::Iter<'a, &'static str>,
    expected: usize,
    order: Order,
}

impl Members for Scripted<'_> {
    fn next_name(
        &mut self,
        expected: Option<&str>,
        name: &mut String,
    ) -> Result<Named, Halt> {
        let Some(next) = self.names.next() else { return Ok(Named::End) };
        if expected == Some(*next) {
            self.expected += 1;
            return Ok(Named::Expected);
        }
        (*next).clone_into(name);
        Ok(Named::Other)
    }

    fn value(&mut self, _: &str, place: &mut dyn Decode) -> Result<(), Halt> {
        place.decode(Incoming::Integer(1))
    }

    fn order(&mut self, record: &'static str) -> Order {
        assert_eq!(record, "Probe");
        std::mem::take(&mut self.order)
    }

    fn keep_order(&mut self, _: &'static str, order: Order) {
        self.order = order;
    }

    fn missing(&mut self, _: Vec<Missing>) -> Result<(), Halt> {
        Err(Halt::Deeper)
    }

    fn read_again(&mut self, _: &Value, _: &mut dyn Decode) -> bool {
        false
    }
}

/// How many of these fields were expected, and the order for the next time.
fn expected(names: &[&'static str], order: Order) -> (usize, Order) {
    let mut members = Scripted {
        names: names.iter(),
        expected: 0,
        order,
    };
    let mut probe = Probe::blank();
    assert!(probe.decode(Incoming::Object(&mut members)).is_ok());
    assert_eq!((probe.id.as_str(), probe.count), ("1", Some(1)));
    (members.expected, members.order)
}

#[test]
fn the_documented_order_is_expected_first() {
    let names = ["id", "tags", "count", "ratio", "active", "status"];
    assert_eq!(expected(&names, Order::new()), (6, Order::new()));
}

#[test]
fn another_order_is_expected_the_second_time() {
    let names = ["status", "ratio", "unknown", "count", "active", "id", "tags"];
    let (first, order) = expected(&names, Order::new());
    assert_eq!(first, 1, "only `tags` follows `id` as documented");
    let (second, order) = expected(&names, order);
    assert_eq!(second, 6, "all but the unknown one");

    // And yet another order after that.
    let names = ["count", "status", "id"];
    let (_, order) = expected(&names, order);
    assert_eq!(expected(&names, order).0, 3);
}

#[test]
fn an_order_of_another_table_does_no_harm() {
    let names = ["status", "count", "id", "tags"];
    for foreign in [vec![3], vec![99; 3], (0..99).rev().collect()] {
        let (_, order) = expected(&names, foreign);
        assert_eq!(expected(&names, order).0, 4);
    }
}

#[test]
fn every_order_reads_the_same() {
    let members = [
        r#""id":"1""#,
        r#""tags":["a"]"#,
        r#""count":7"#,
        r#""ratio":0.5"#,
        r#""active":true"#,
        r#""list":[{"x":1,"note":"n"},{"note":"n","x":1}]"#,
        r#""nickname":null"#,
        r#""future":[1]"#,
    ];
    let object = |members: &[&str]| format!("{{{}}}", members.join(","));
    let mut turned = members;
    let mut all = Vec::new();
    for _ in 0..members.len() {
        turned.rotate_left(3);
        all.push(object(&turned));
        turned.swap(0, 5);
        all.extend([object(&turned), object(&turned)]);
    }
    let mut probes: Vec<Probe> = Vec::new();
    assert!(from_json(format!("[{}]", all.join(",")).as_bytes(), &mut probes).is_ok());

    let mut one = Probe::blank();
    assert!(from_json(object(&members).as_bytes(), &mut one).is_ok());
    assert_eq!(one.count, Some(7));
    assert_eq!(probes.len(), all.len());
    assert!(probes.iter().all(|probe| *probe == one), "{probes:?}");
}

#[test]
fn what_is_no_utf_8_is_refused() {
    let error = from_json(b"{\"id\":\"\xff\"}", &mut Probe::blank()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "not JSON: invalid utf-8 sequence of 1 bytes from index 7"
    );
}
