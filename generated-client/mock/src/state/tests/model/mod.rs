//! Random sequences of calls against a model that is as simple as possible: vectors that are searched
//! from the start.

mod departments;
mod groups;
mod roles;
mod simple;
mod users;

use fastrand::Rng;
use serde_json::{Value, json};

use self::simple::Model;
use super::{Bench, pluck};

const SEQUENCES: u64 = 10_000;

/// A sequence of calls.
struct Run {
    bench: Bench,
    model: Model,
    rng: Rng,
    /// The calls so far, to reproduce a difference.
    calls: Vec<String>,
}

#[test]
fn sequences_do_what_the_model_does() {
    let start = crate::seed::empty();
    let mut calls = 0;
    for seed in 0..SEQUENCES {
        let mut run = Run {
            bench: Bench::of(start.clone()),
            model: Model::default(),
            rng: Rng::with_seed(seed),
            calls: vec![format!("sequence {seed}")],
        };
        // Most calls of a sequence concern one area, so that they meet; all need users.
        let area = run.rng.u8(0..4);
        for _ in 0..run.rng.usize(10..=20) {
            match if run.rng.u8(0..3) == 0 { 0 } else { area } {
                0 => run.users(),
                1 => run.groups(),
                2 => run.roles(),
                _ => run.departments(),
            }
        }
        run.compare_users();
        run.compare_groups();
        run.compare_roles();
        run.compare_departments();
        calls += run.calls.len();
    }
    assert!(calls > 20 * 10_000, "{calls} calls");
}

impl Run {
    /// Calls an operation and compares what it returns with what is expected: data, or the status of
    /// a failure. `view` picks what is compared.
    #[track_caller]
    fn expect(
        &mut self,
        name: &str,
        arguments: Value,
        expected: Result<Value, u16>,
        view: impl Fn(&Value) -> Value,
    ) {
        self.calls.push(format!("{name} {arguments}"));
        let actual = self.bench.call(name, arguments).map_err(|failure| failure.status);
        let actual = actual.as_ref().map(view).map_err(|status| *status);
        assert!(
            actual == expected,
            "{}\nactual {actual:?}\nexpected {expected:?}",
            self.calls.join("\n")
        );
    }

    /// Calls an operation that returns nothing but success.
    #[track_caller]
    fn expect_success(
        &mut self,
        name: &str,
        arguments: Value,
        expected: Result<(), u16>,
    ) {
        let success = |data: &Value| data["success"].clone();
        self.expect(name, arguments, expected.map(|()| json!(true)), success);
    }

    /// Calls an operation that returns what the model needs to know, such as a generated ID, if it is
    /// expected to succeed.
    #[track_caller]
    fn create(
        &mut self,
        name: &str,
        arguments: Value,
        expected: Result<(), u16>,
    ) -> Option<Value> {
        self.calls.push(format!("{name} {arguments}"));
        let actual = self.bench.call(name, arguments);
        let statuses = (actual.as_ref().map(|_| ()).map_err(|it| it.status), expected);
        assert!(statuses.0 == statuses.1, "{}\n{statuses:?}", self.calls.join("\n"));
        actual.ok()
    }

    /// Returns one of the texts.
    fn one_of(&mut self, texts: &[&str]) -> String {
        (*self.rng.choice(texts).unwrap()).to_owned()
    }

    /// Returns one of the names that are in use, or seldom one that is not.
    fn known(&mut self, names: Vec<String>) -> String {
        match self.rng.choice(names) {
            Some(name) if self.rng.u8(0..8) > 0 => name,
            _ => "nothing".to_owned(),
        }
    }

    /// Returns the ID of a user, or seldom of none.
    fn user(&mut self) -> String {
        self.known(self.model.users.iter().map(|user| user.id.clone()).collect())
    }
}

/// Picks the user IDs of a page and its total.
fn ids(page: &Value) -> Value {
    json!([page["totalCount"], pluck(&page["list"], "userId")])
}

/// Returns what `ids` picks of a page with all users of a list.
fn page(ids: &[String]) -> Value {
    let shown: Vec<_> = ids.iter().take(10).collect();
    json!([ids.len(), shown])
}
