//! What is recorded of sign-ins, and the sessions of users in applications.

use serde_json::{Value, json};

use super::arguments;
use super::state::history::Record;
use crate::call::Call;
use crate::clock::date_time;
use crate::state::{Item, Store};
use crate::world::World;

/// Returns the sign-ins of a user that a call asks for, the latest first.
pub(crate) fn sign_ins(world: &World, call: &Call<'_>, user: &str) -> Vec<Record> {
    let number = |name: &str| call.argument(&[name]).and_then(millis);
    let (start, end) = (number("start"), number("end"));
    let (app, ip) =
        (arguments::text(call, &["appId"]), arguments::text(call, &["clientIp"]));
    let success = call.argument(&["success"]).and_then(Value::as_bool);
    let is_meant = |record: &&Record| {
        app.is_none_or(|app| record.app == app)
            && ip.is_none_or(|ip| record.client_ip == ip)
            && success.is_none_or(|success| record.error.is_none() == success)
            && start.is_none_or(|start| record.at >= start)
            && end.is_none_or(|end| record.at <= end)
    };
    world.identity.history.of(user).filter(is_meant).cloned().collect()
}

/// Timestamps are numbers or text.
fn millis(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// Returns a sign-in with its application, in the forms of both clients.
pub(crate) fn describe(store: &Store, record: &Record) -> Value {
    let mut data = describe_app(store, &record.app);
    let device =
        record.user_agent.split_once(' ').map_or(&*record.user_agent, |(name, _)| name);
    let more = json!({
        "userId": record.user,
        "loginAt": date_time(record.at),
        "time": date_time(record.at),
        "clientIp": record.client_ip,
        "success": record.error.is_none(),
        "userAgent": record.user_agent,
        "parsedUserAgent": { "device": "Desktop", "os": "", "name": device },
        "loginMethod": record.method,
        "tenantId": record.tenant,
        "errorMessage": record.error,
    });
    if let (Value::Object(data), Value::Object(more)) = (&mut data, more) {
        data.extend(more.into_iter().filter(|(_, value)| !value.is_null()));
    }
    data
}

/// Returns the applications that a user has signed in to.
pub(crate) fn apps(world: &World, user: &str) -> Vec<Value> {
    let mut ids: Vec<&str> = Vec::new();
    for record in world.identity.history.of(user).filter(|record| record.error.is_none())
    {
        if !ids.contains(&record.app.as_str()) {
            ids.push(&record.app);
        }
    }
    ids.into_iter().map(|id| with_session(world, user, id)).collect()
}

/// Returns an application, and whether the user is signed in to it.
pub(crate) fn with_session(world: &World, user: &str, app: &str) -> Value {
    let mut data = describe_app(&world.store, app);
    data["active"] = world.identity.sessions.has(user, app, world.clock).into();
    data
}

fn describe_app(store: &Store, id: &str) -> Value {
    let empty = Item::new();
    let app = store.get("application", id).unwrap_or(&empty);
    let text = |name: &str| app.get(name).and_then(Value::as_str).unwrap_or_default();
    json!({
        "appId": id,
        "appName": text("appName"),
        "appLogo": text("appLogo"),
        "appLoginUrl": text("initLoginUri"),
    })
}
