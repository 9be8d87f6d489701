//! Tests against the tables of the real API.

mod items;
mod links;
mod lists;
mod model;
mod organizations;
mod others;

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::{Map, Value};

use super::{Item, Store, perform};
use crate::call::{Call, Caller, Failure, Incoming, Reply};
use crate::catalog::{Operation, Type};
use crate::clock::Clock;
use crate::generated::CATALOG;
use crate::random::Random;
use crate::{seed, values};

/// A state without a server.
struct Bench {
    store: Store,
    clock: Clock,
    random: Random,
}

impl Bench {
    /// A user pool without users.
    fn empty() -> Self {
        Self::of(seed::empty())
    }

    /// The user pool of the company.
    fn company() -> Self {
        Self::of(seed::company())
    }

    fn of(store: Store) -> Self {
        Self {
            store,
            clock: Clock::default(),
            random: Random::new(7),
        }
    }

    /// Calls an operation. Data is fitted to its type, as in a response.
    fn call(&mut self, name: &str, arguments: Value) -> Result<Value, Failure> {
        let operation = operation(name);
        let binding = operation.binding.as_ref().unwrap();
        let incoming = Incoming {
            method: Method::POST,
            path: operation.path.to_owned(),
            query: String::new(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
        };
        let call = Call {
            operation,
            arguments: members(arguments),
            caller: Caller::default(),
            incoming: &incoming,
        };
        let reply =
            perform(&mut self.store, self.clock, &mut self.random, binding, &call)?;
        let Reply::Data(data) = reply else { panic!("{reply:?}") };
        let ty = operation.response.data.as_ref();
        Ok(ty.map_or(Value::Null, |ty: &Type| {
            values::conform(ty, &data, &mut self.random)
        }))
    }

    /// Calls an operation that succeeds.
    #[track_caller]
    fn ok(&mut self, name: &str, arguments: Value) -> Value {
        self.call(name, arguments)
            .unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    }

    /// Calls an operation that fails. Returns the status and the message.
    #[track_caller]
    fn err(&mut self, name: &str, arguments: Value) -> (u16, String) {
        let failure = self.call(name, arguments).unwrap_err();
        (failure.status, failure.message)
    }
}

/// Returns an operation: that of the management client, if both clients have it.
fn operation(name: &str) -> &'static Operation {
    let mut all = CATALOG.operations.iter().filter(|it| it.name == name);
    let first = all.next().unwrap();
    all.find(|it| it.client == "management").unwrap_or(first)
}

fn members(value: Value) -> Item {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// Returns a member of each item.
fn pluck(list: &Value, member: &str) -> Vec<Value> {
    list.as_array().unwrap().iter().map(|item| item[member].clone()).collect()
}
