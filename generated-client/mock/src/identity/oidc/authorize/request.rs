//! Authorization requests and their validation.

use super::super::parameters::Parameters;
use super::super::protocol::Protocol;
use super::super::uri;
use super::details::{Details, Invalid, Returns};
use super::result::{Mode, Target};
use crate::identity::tokens::issuer;
use crate::world::World;

/// A valid authorization request.
pub(super) struct Request {
    /// The application, by app ID.
    pub(super) app: String,
    /// Scheme and authority of the mock, as the browser knows it.
    pub(super) origin: String,
    pub(super) target: Target,
    pub(super) details: Details,
}

/// Why a request is rejected.
pub(super) enum Rejected {
    /// The redirect URI cannot be trusted, so a page shows the reason.
    Page(String),
    /// The redirect URI gets the error.
    Redirect(Target, Invalid),
}

impl Request {
    /// Reads and validates a request.
    pub(super) fn read(
        world: &World,
        protocol: Protocol,
        origin: &str,
        parameters: &Parameters,
    ) -> Result<Self, Rejected> {
        let (app, redirect_uri) = client(world, parameters).map_err(Rejected::Page)?;
        let returns = parameters.get("response_type").and_then(Returns::read);
        let mode =
            Mode::of(parameters.get("response_mode"), returns.unwrap_or_default());
        let target = Target {
            redirect_uri,
            mode: mode.as_ref().copied().unwrap_or(Mode::Query),
            state: parameters.get("state").map(str::to_owned),
            issuer: issuer(origin),
        };
        let details = mode.map_err(|message| Invalid::new("invalid_request", message));
        let details =
            details.and_then(|_| Details::read(world, &app, protocol, parameters));
        match details {
            Ok(details) => Ok(Self {
                app,
                origin: origin.to_owned(),
                target,
                details,
            }),
            Err(invalid) => Err(Rejected::Redirect(target, invalid)),
        }
    }
}

/// Returns the application and a redirect URI that is registered for it.
fn client(world: &World, parameters: &Parameters) -> Result<(String, String), String> {
    parameters.check().map_err(|failure| failure.message)?;
    let app = parameters.get("client_id").ok_or("`client_id` is missing")?;
    let item = world.store.get("application", app);
    let item = item.ok_or_else(|| format!("the application `{app}` does not exist"))?;
    let redirect_uri =
        parameters.get("redirect_uri").ok_or("`redirect_uri` is missing")?;
    if uri::is_registered(item, "redirectUris", redirect_uri) {
        return Ok((app.to_owned(), redirect_uri.to_owned()));
    }
    Err(format!(
        "`redirect_uri` `{redirect_uri}` is not among those of the application `{app}`"
    ))
}
