//! A server of the old version: it accepts exactly what the old crate sends, whatever the new one
//! sends. The variable `DEMAND` makes it a newer one.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use http::{Request, Response};
use serde_json::{Value, json};

/// The server.
#[derive(Default)]
pub struct Server {
    requests: Mutex<Vec<String>>,
    /// Paths that have failed once.
    failed: Mutex<BTreeSet<String>>,
}

/// A connection to the server.
pub struct Connection(pub Arc<Server>);

impl Transport for Connection {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let (status, body) = self.0.respond(&Received::new(&request));
        let mut response = Response::new(Body::from(Bytes::from(body.to_string())));
        if let Ok(status) = status.try_into() {
            *response.status_mut() = status;
        }
        Box::pin(async move { Ok(response) })
    }
}

/// A request.
struct Received {
    route: String,
    query: Vec<String>,
    token: String,
    media_type: String,
    text: String,
    json: Value,
}

impl Received {
    fn new(request: &Request<Bytes>) -> Self {
        let header = |name: &str| {
            let value = request.headers().get(name);
            value.and_then(|it| it.to_str().ok()).unwrap_or_default().to_owned()
        };
        let media_type = header("content-type");
        let text = String::from_utf8_lossy(request.body()).into_owned();
        let mut query = parts(request.uri().query().unwrap_or_default());
        query.retain(|it| !it.is_empty());
        Self {
            route: format!("{} {}", request.method(), request.uri().path()),
            query,
            token: header("authorization"),
            json: serde_json::from_str(&text).unwrap_or_default(),
            text: match media_type.split_once("boundary=") {
                Some((_, boundary)) => text.replace(boundary, "-").replace("\r\n", " "),
                None => text,
            },
            media_type: media_type.split(';').next().unwrap_or_default().to_owned(),
        }
    }

    /// Describes the request. The order of members has no meaning.
    fn line(&self) -> String {
        let Self {
            route,
            query,
            token,
            media_type,
            ..
        } = self;
        let body = match media_type.as_str() {
            "application/json" => self.json.to_string(),
            "application/x-www-form-urlencoded" => parts(&self.text).join("&"),
            _ => self.text.clone(),
        };
        format!("{route} {query:?} {token:?} {media_type} {body}")
    }

    fn asks(&self, pair: &str) -> bool {
        self.query.iter().any(|it| it == pair)
    }

    /// Returns whether the body contains these members with these values.
    fn has(&self, members: &Value) -> bool {
        let members = members.as_object();
        self.media_type == "application/json"
            && members.into_iter().flatten().all(|(name, it)| &self.json[name] == it)
    }
}

/// Returns the pairs of a query or a form in alphabetical order.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<_> = text.split('&').map(str::to_owned).collect();
    parts.sort();
    parts
}

/// A response: the HTTP status, and the body.
type Answer = (u16, Value);

fn data(data: Value) -> Answer {
    (200, json!({"statusCode": 200, "message": "ok", "requestId": "r-1", "data": data}))
}

fn failure(api_code: i64) -> Answer {
    (404, json!({"statusCode": 404, "apiCode": api_code, "message": "no user"}))
}

fn rejected() -> Answer {
    (400, json!({"statusCode": 400, "message": "rejected"}))
}

fn when(is_valid: bool, value: Value) -> Answer {
    if is_valid { data(value) } else { rejected() }
}

impl Server {
    /// Returns the requests since the last call.
    pub fn take(&self) -> Vec<String> {
        self.requests.lock().map(|mut it| std::mem::take(&mut *it)).unwrap_or_default()
    }

    fn respond(&self, request: &Received) -> Answer {
        if let Ok(mut requests) = self.requests.lock() {
            requests.push(request.line());
        }
        if !is_authorized(request) {
            return (401, json!({"statusCode": 401, "message": "unauthorized"}));
        }
        if !meets_demand(request) {
            return rejected();
        }
        let is_flaky = request.route.ends_with("/count-users")
            || request.route.ends_with("/create-ticket");
        let first = |mut failed: std::sync::MutexGuard<'_, BTreeSet<String>>| {
            failed.insert(request.route.clone())
        };
        if is_flaky && self.failed.lock().is_ok_and(first) {
            return (503, json!({"statusCode": 503, "message": "overloaded"}));
        }
        known(request)
    }
}

/// Returns whether the request has the credentials that the old version requires.
fn is_authorized(request: &Received) -> bool {
    let token = match request.route.as_str() {
        "POST /oidc/token" | "POST /api/v3/create-ticket" => return true,
        route if ["member", "logs", "group"].iter().any(|it| route.contains(it)) => {
            "Bearer management-token-1"
        }
        _ => "user-token-1",
    };
    request.token == token
}

/// Returns whether the request has what only a newer server requires: `route member`, or `route
/// !member` for a member that must not be null, or `route authorization`.
fn meets_demand(request: &Received) -> bool {
    let demand = std::env::var("DEMAND").unwrap_or_default();
    let Some((route, member)) = demand.rsplit_once(' ') else { return true };
    if request.route != route {
        return true;
    }
    match member.strip_prefix('!') {
        _ if member == "authorization" => !request.token.is_empty(),
        Some(member) => request.json.get(member).is_none_or(|it| !it.is_null()),
        None => request.json.get(member).is_some(),
    }
}

fn known(request: &Received) -> Answer {
    match request.route.as_str() {
        "GET /api/v3/users/u1" => when(request.asks("withRoles=true"), user("u1")),
        "GET /api/v3/users/u2" => data(user("u2")),
        "GET /api/v3/users/u3" => data(user("u3")),
        "GET /api/v3/users/u4" => failure(2006),
        "GET /api/v3/users/u5" => failure(2005),
        "POST /api/v3/find-user" => match request.json["email"].as_str() {
            Some("ada@example.com") => data(user("u1")),
            Some(_) => (200, json!({"statusCode": 200, "message": "nobody"})),
            None => rejected(),
        },
        "GET /api/v3/get-user-info" => data(user("u1")),
        "POST /api/v3/create-user" => {
            let values = json!({
                "username": "ada", "email": "ada@example.com", "password": "pw-1", "age": 36,
                "nickname": "Countess",
            });
            when(request.has(&values), user("u1"))
        }
        "POST /api/v3/update-user" => update(request),
        "POST /api/v3/search-users" => search(request),
        "POST /api/v3/probe-users" => {
            when(request.has(&json!({"city": "Paris"})), json!(true))
        }
        "POST /api/v3/list-roles" => data(json!([{"code": "admin", "title": "Admin"}])),
        "POST /api/v3/count-users" => data(json!(3)),
        "POST /api/v3/register-device" => {
            let values =
                json!({"deviceId": "d1", "width": 1, "height": 2, "locale": "en"});
            when(
                request.has(&values),
                json!({"deviceId": "d1", "trusted": true, "nick": "phone"}),
            )
        }
        "POST /api/v3/upload-avatar" => {
            let is_form = request.media_type == "multipart/form-data";
            let has = |part: &str| request.text.contains(part);
            let is_valid = is_form && has("name=\"folder\"") && has("name=\"image\"");
            when(is_valid, json!("/avatars/1.png"))
        }
        "GET /api/v3/settings" => (
            200,
            json!({"statusCode": 200, "message": "ok", "settings": {
                "values": {"theme": "dark", "volume": 5}, "lang": "en",
            }}),
        ),
        "POST /oidc/token" => {
            let is_valid = request.media_type == "application/x-www-form-urlencoded"
                && ["client_id=app-1", "code=c-1", "redirect=r"]
                    .iter()
                    .all(|it| request.text.split('&').any(|pair| pair == *it));
            match is_valid {
                true => (200, json!({"access_token": "at-1", "expires_in": 60})),
                false => (400, json!({"error": "invalid_request"})),
            }
        }
        "POST /api/v3/create-ticket" => data(json!("ticket-1")),
        "POST /api/v3/sign-out" => {
            (200, json!({"statusCode": 200, "message": "signed out"}))
        }
        "GET /api/v3/members/u1" => data(json!({"user": user("u1"), "groups": ["g1"]})),
        "DELETE /api/v3/delete-member" => {
            when(request.asks("userId=u1") && request.asks("wipe=true"), json!(true))
        }
        "GET /api/v3/get-group" => when(
            request.asks("code=g1"),
            json!({
                "code": "g1", "title": "Group 1", "parent": {"code": "g0", "title": "Group 0"},
                "leader": {"userId": "u1", "since": "2026-01-31T08:00:00.000Z"},
            }),
        ),
        "GET /api/v3/list-logs" => logs(request),
        _ => (404, json!({"statusCode": 404, "message": "no such route"})),
    }
}

fn user(id: &str) -> Value {
    let mut user = json!({
        "userId": id, "username": "ada", "status": "Activated", "gender": "F",
        "email": "ada@example.com", "nickname": null, "age": 36, "score": 1,
        "loginsCount": 7, "createdAt": 1_790_000_000_000_i64,
        "birthday": "1815-12-10T00:00:00.000Z", "recoveryCode": "rc-1",
        "roles": [{"code": "admin", "title": "Admin"}], "labels": {"team": "red"},
        "customData": {"k": 1}, "raw": [1], "address": {"city": "London"},
        "channel": "ada@example.com", "manager": {"userId": "u0", "username": "bob", "score": 0.5},
        "legacyId": "l-1", "department": "sales", "token": "t-1",
    });
    let changes = match id {
        "u2" => json!({
            "logins_count": 8, "loginsCount": null, "status": "Archived", "channel": 5,
            "gender": "X", "roles": [{"detail": {"code": "editor"}}],
        }),
        "u3" => json!({"channel": {"url": "https://example.com", "label": "hook"}}),
        _ => json!({}),
    };
    for (name, value) in changes.as_object().into_iter().flatten() {
        user[name] = value.clone();
    }
    if id == "u2" {
        user.as_object_mut().map(|it| it.remove("loginsCount"));
    }
    user
}

/// Changes a user if all changes of the old program arrive.
fn update(request: &Received) -> Answer {
    let values = json!({
        "userId": "u1", "reason": null, "nickname": null, "phone": "+44", "password": "pw-2",
        "status": "Suspended", "tags": ["a", "b"], "labels": {"team": "blue"},
        "address": {"city": "Paris", "street": "Rue 1"}, "channel": ["a@example.com"],
    });
    when(request.has(&values), json!({"success": true}))
}

fn search(request: &Received) -> Answer {
    let (page, limit) =
        (request.json["page"].as_i64().unwrap_or(1), request.json["limit"].as_i64());
    let limit = limit.unwrap_or(1);
    let is_valid = (1..=2).contains(&limit)
        && request
            .has(&json!({"keywords": "ada", "sort": {"field": "age", "order": "asc"}}));
    let all = [user("u1"), user("u2"), user("u3")];
    let from = usize::try_from((page - 1) * limit).unwrap_or_default();
    let count = usize::try_from(limit).unwrap_or_default();
    let list: Vec<_> = all.into_iter().skip(from).take(count).collect();
    when(is_valid, json!({"totalCount": 3, "list": list}))
}

fn logs(request: &Received) -> Answer {
    let is_valid = request.asks("kinds[]=login") || request.asks("kinds=login");
    let log = |kind: &str| json!({"kind": kind, "text": "ada"});
    let is_second = request.asks("after=c-2");
    let page = match is_second {
        true => json!({"entries": [log("reset")]}),
        false => json!({"entries": [log("login"), log("logout")], "nextCursor": "c-2"}),
    };
    when(is_valid, page)
}
