//! The authorization endpoint (RFC 6749, section 4.1.1, and OpenID Connect Core, section 3.1.2).

mod decision;
mod details;
mod request;
mod result;

use http::StatusCode;

use self::decision::{Choice, Decision};
use self::request::{Rejected, Request};
pub(super) use self::result::{RESULTS, serve as result};
use super::parameters::Parameters;
use super::protocol::Protocol;
use super::{cookie, page, record};
use crate::call::{Incoming, Outcome, Reply};
use crate::identity::state::issued::Code;
use crate::identity::tokens::{self, Bindings, Grant};
use crate::world::World;

/// Lifetime of an authorization code, in seconds.
const CODE_LIFETIME: i64 = 600;

/// Serves an authorization request, and the form of the page that it leads to.
pub(super) fn serve(world: &mut World, incoming: &Incoming) -> Outcome {
    let body = Parameters::read(&incoming.body);
    // The form of the page is posted to the URL of the request; a request may be posted itself.
    let (query, choice) = match incoming.method.as_str() {
        "POST" if body.get("client_id").is_none() => {
            (incoming.query.clone(), Choice::of(&body))
        }
        "POST" => (String::from_utf8_lossy(&incoming.body).into_owned(), None),
        _ => (incoming.query.clone(), None),
    };
    let parameters = Parameters::read(query.as_bytes());
    let request =
        Request::read(world, Protocol::of(incoming), &incoming.origin(), &parameters);
    let request = match request {
        Ok(request) => request,
        Err(Rejected::Page(message)) => {
            return Ok(Reply::Html(StatusCode::BAD_REQUEST, page::error(&message)));
        }
        Err(Rejected::Redirect(target, invalid)) => return target.fail(world, invalid),
    };
    match decision::decide(world, &request.details, cookie::of(incoming), choice) {
        Decision::Ask(message) => {
            let action = format!("{}?{query}", incoming.path);
            let page =
                page::sign_in(&world.store, &request.app, &action, message.as_deref());
            Ok(Reply::Html(StatusCode::OK, page))
        }
        Decision::Fail(invalid) => request.target.fail(world, invalid),
        Decision::Continue(sid) => succeed(world, &request, sid, Vec::new()),
        Decision::Renew(sid) => {
            let (clock, now) = (world.clock, world.clock.seconds());
            if let Some(login) = world.identity.sessions.get_mut(&sid, clock) {
                login.auth_time = now;
            }
            succeed(world, &request, sid, Vec::new())
        }
        Decision::SignIn(user) => {
            let sid = tokens::start_session(world, &user, &request.app);
            record::login(world, incoming, &user, &request.app, "page");
            let (clock, random) = (world.clock, &mut world.random);
            let cookie = world.identity.sessions.attach(&sid, clock, random);
            succeed(world, &request, sid, vec![cookie::set(&cookie)])
        }
    }
}

/// Sends what the request asks for to its redirect URI.
fn succeed(
    world: &mut World,
    request: &Request,
    sid: String,
    cookies: Vec<String>,
) -> Outcome {
    let Request {
        app,
        origin,
        target,
        details,
    } = request;
    let login = world.identity.sessions.get(&sid, world.clock);
    let grant = Grant {
        user: login.map(|login| login.user.clone()).unwrap_or_default(),
        app: app.clone(),
        scope: details.scope.clone(),
        nonce: details.nonce.clone(),
        session: Some(sid),
        tenant: details.tenant.clone(),
        origin: origin.clone(),
    };
    let authorization = tokens::authorize(world, &grant);
    let code = details.returns.code.then(|| world.random.alphanumeric(43));
    if let Some(code) = &code {
        let now = world.clock.seconds();
        let value = Code {
            authorization: authorization.clone(),
            redirect_uri: target.redirect_uri.clone(),
            challenge: details.challenge.clone(),
            is_used: false,
        };
        world.identity.issued.codes.insert(code, value, now + CODE_LIFETIME, now);
    }
    let access_token =
        details.returns.token.then(|| tokens::access_token(world, &authorization));
    let bindings = Bindings {
        access_token: access_token.as_deref(),
        code: code.as_deref(),
        state: target.state.as_deref(),
    };
    let id_token = details
        .returns
        .id_token
        .then(|| tokens::id_token(world, &authorization, bindings));
    let mut parameters = Vec::new();
    if access_token.is_some() {
        parameters.extend([
            ("token_type", "Bearer".to_owned()),
            ("expires_in", tokens::LIFETIME.to_string()),
            ("scope", details.scope.clone()),
        ]);
    }
    for (name, value) in
        [("code", code), ("access_token", access_token), ("id_token", id_token)]
    {
        parameters.extend(value.map(|value| (name, value)));
    }
    target.send(world, parameters, cookies)
}
