//! The token endpoint (RFC 6749, section 3.2).

use super::client::{self, Endpoint};
use super::grants;
use super::parameters::Parameters;
use super::protocol::Protocol;
use crate::call::{Failure, Incoming, Outcome, Reply};
use crate::identity::registration;
use crate::world::World;

/// Exchanges a grant for tokens.
pub(super) fn serve(world: &mut World, incoming: &Incoming) -> Outcome {
    let form = Parameters::form(incoming)?;
    let grant_type = form.required("grant_type")?;
    if grant_type == "client_credentials" {
        let tokens = grants::program(world, incoming, &form)?;
        return Ok(Reply::Json(tokens.response()));
    }
    let app = client::authenticate(&world.store, incoming, &form, Endpoint::Token)?;
    let item = world.store.get("application", &app);
    if !item.is_some_and(|app| registration::allows(app, "grant_types", grant_type)) {
        let message =
            format!("the application may not use the grant type `{grant_type}`");
        return Err(Failure::oauth(400, "unauthorized_client", message));
    }
    let mut tokens = match grant_type {
        "authorization_code" => grants::code(world, &app, &form)?,
        "refresh_token" => grants::refresh(world, &app, &form)?,
        "password" => grants::password(world, incoming, &app, &form)?,
        _ => {
            let message = format!("unsupported `grant_type` `{grant_type}`");
            return Err(Failure::oauth(400, "unsupported_grant_type", message));
        }
    };
    if Protocol::of(incoming) == Protocol::OAuth {
        tokens.id_token = None;
    }
    Ok(Reply::Json(tokens.response()))
}
