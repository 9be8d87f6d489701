//! Logout in the browser (OpenID Connect RP-Initiated Logout 1.0).

use http::StatusCode;

use super::parameters::Parameters;
use super::{cookie, hint, page, uri};
use crate::call::{Incoming, Outcome, Reply};
use crate::identity::back_channel;
use crate::world::World;

/// Ends the session of the browser and that of the ID token, and redirects the browser. The tokens
/// stay valid.
pub(super) fn serve(world: &mut World, incoming: &Incoming) -> Outcome {
    let parameters = match incoming.method.as_str() {
        "POST" => Parameters::read(&incoming.body),
        _ => Parameters::read(incoming.query.as_bytes()),
    };
    let hint = match parameters.get("id_token_hint") {
        None => None,
        Some(token) => match hint::claims(world, token) {
            None => {
                return rejected("`id_token_hint` is not an ID token of this issuer");
            }
            claims => claims,
        },
    };
    let claim = |name: &str| hint.as_ref()?.get(name)?.as_str();
    let redirect_uri = parameters.get("post_logout_redirect_uri");
    if let Some(target) = redirect_uri {
        let Some(app) = claim("aud") else {
            return rejected("`post_logout_redirect_uri` requires `id_token_hint`");
        };
        let app = world.store.get("application", app);
        if !app.is_some_and(|app| uri::is_registered(app, "logoutRedirectUris", target))
        {
            return rejected(
                "`post_logout_redirect_uri` is not among the logout redirect URIs of the \
                 application",
            );
        }
    }
    end(world, incoming, claim("sid"));
    let Some(target) = redirect_uri else {
        return Ok(Reply::Html(StatusCode::OK, page::signed_out()));
    };
    let state = parameters.get("state").map(|state| ("state", state.to_owned()));
    let target = uri::with_query(target, state.as_slice());
    Ok(Reply::Redirect(target, vec![cookie::removed()]))
}

/// Ends the session of the browser for applications of other protocols, and redirects the browser
/// to a logout redirect URI of any application.
pub(super) fn serve_others(world: &mut World, incoming: &Incoming) -> Outcome {
    let query = Parameters::read(incoming.query.as_bytes());
    let target = query.get("redirect_uri").or_else(|| query.get("url"));
    if let Some(target) = target {
        let mut apps = world.store.items("application");
        if !apps.any(|(_, app)| uri::is_registered(app, "logoutRedirectUris", target)) {
            return rejected("no application has this logout redirect URI");
        }
    }
    end(world, incoming, None);
    Ok(match target {
        Some(target) => Reply::Redirect(target.to_owned(), vec![cookie::removed()]),
        None => Reply::Html(StatusCode::OK, page::signed_out()),
    })
}

fn end(world: &mut World, incoming: &Incoming, sid: Option<&str>) {
    let clock = world.clock;
    let sessions = &mut world.identity.sessions;
    let of_browser = cookie::of(incoming).and_then(|it| sessions.of_browser(it, clock));
    let of_browser = of_browser.map(|login| login.sid.clone());
    let ended: Vec<_> = [of_browser.as_deref(), sid]
        .into_iter()
        .flatten()
        .filter_map(|sid| sessions.end(sid, clock))
        .collect();
    for login in ended {
        back_channel::notify(world, &login);
    }
}

fn rejected(message: &str) -> Outcome {
    Ok(Reply::Html(StatusCode::BAD_REQUEST, page::error(message)))
}
