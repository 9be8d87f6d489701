//! Sign-in with a QR code: a browser shows it, and an app in which a user is signed in scans and
//! confirms it. FastPass is the reverse: an app scans the code of a signed-in user.

use serde_json::{Value, json};

use super::steps::{self, Login};
use crate::call::{Call, Failure, Outcome, Reply};
use crate::identity::state::confirmations::{Confirmation, Kind, Status};
use crate::identity::{accounts, arguments, images};
use crate::seed::USER_POOL_ID;
use crate::world::World;

/// Performs `geneQrCode`.
pub(super) fn create(world: &mut World, call: &Call<'_>) -> Outcome {
    let (app, clock) = (arguments::app(call)?, world.clock);
    let waiting = Confirmation::new(Kind::QrCode, app, None, clock);
    let id = world.identity.confirmations.add(waiting, clock, &mut world.random);
    Ok(Reply::Data(json!({ "qrcodeId": id, "url": images::placeholder(&id) })))
}

/// Performs `getQrCodeStatus`.
pub(super) fn status(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = arguments::required(call, &["qrcodeId"])?;
    let entry = world.identity.confirmations.get(&[Kind::QrCode], id)?;
    let mut data = json!({ "status": entry.status_text(world.clock) });
    if let Some(ticket) = &entry.ticket {
        data["ticket"] = ticket.as_str().into();
    }
    if let Some(user) = &entry.user {
        data["briefUserInfo"] = brief(world, user);
    }
    Ok(Reply::Data(data))
}

/// Performs `setQrCodeStatus`.
pub(super) fn act(world: &mut World, call: &Call<'_>) -> Outcome {
    let (id, action) = (required(call, "qrcodeId")?, required(call, "action")?);
    let (confirmations, random) = (&mut world.identity.confirmations, &mut world.random);
    let user = arguments::user(call)?;
    confirmations.act(Kind::QrCode, id, action, user, world.clock, random)?;
    Ok(Reply::success())
}

/// Performs `exchangeTokenSetWithQrCodeTicket`.
pub(super) fn exchange(world: &mut World, call: &Call<'_>) -> Outcome {
    let (ticket, app) = (required(call, "ticket")?, arguments::app(call)?);
    let entry = world.identity.confirmations.redeem(ticket, app, world.clock)?;
    sign_in(world, call, &entry, "qrcode")
}

/// Performs `geneFastpassQrcodeInfo`.
pub(super) fn create_fastpass(world: &mut World, call: &Call<'_>) -> Outcome {
    let (app, user, clock) =
        (arguments::app(call)?, arguments::user(call)?, world.clock);
    let mut waiting = Confirmation::new(Kind::Fastpass, app, Some(user), clock);
    waiting.scope = arguments::text(call, &["options", "scope"]).map(str::to_owned);
    let id = world.identity.confirmations.add(waiting, clock, &mut world.random);
    let item = accounts::get(&world.store, user)?;
    let photo = accounts::text(item, "photo").unwrap_or_default();
    Ok(Reply::Data(json!({
        "scene": "APP_LOGIN",
        "qrcodeId": id,
        "apiHost": call.incoming.origin(),
        "appId": app,
        "user": { "id": user, "displayName": display_name(world, user), "photo": photo },
        "userpool": { "id": USER_POOL_ID, "displayName": "Mock", "photo": "" },
    })))
}

/// Performs `getAppLoginQrCodeStatus`.
pub(super) fn fastpass_status(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = required(call, "qrcodeId")?;
    let entry = world.identity.confirmations.get(&[Kind::Fastpass], id)?;
    Ok(Reply::Data(json!({ "status": entry.status_text(world.clock) })))
}

/// Performs `getFastpassParams`: all applications of the mock support FastPass.
pub(super) fn fastpass_apps(world: &mut World, call: &Call<'_>) -> Outcome {
    world.identity.confirmations.get(&[Kind::Fastpass], required(call, "qrcodeId")?)?;
    let apps = world.store.items("application").map(|(id, app)| {
        json!({ "id": id, "name": app.get("appName"), "logo": app.get("appLogo") })
    });
    Ok(Reply::Data(json!({ "relationApps": apps.collect::<Vec<_>>() })))
}

/// Performs `qrCodeAppLogin`.
pub(super) fn sign_in_app(world: &mut World, call: &Call<'_>) -> Outcome {
    let id = required(call, "qrcodeId")?;
    let entry = world.identity.confirmations.finish(id, world.clock)?;
    sign_in(world, call, &entry, "fastpass")
}

/// Signs in the user of a confirmed code.
fn sign_in(
    world: &mut World,
    call: &Call<'_>,
    entry: &Confirmation,
    method: &'static str,
) -> Outcome {
    let user = entry.user.as_deref().filter(|_| entry.status == Status::Authorized);
    let login = Login {
        user: user.ok_or_else(|| Failure::new(422, "the sign-in is not authorized"))?,
        app: arguments::app(call)?,
        scope: entry.scope.as_deref(),
        tenant: None,
        method,
    };
    steps::sign_in(world, call, login)
}

fn brief(world: &World, user: &str) -> Value {
    let item = world.store.get("user", user);
    let photo = item.and_then(|item| accounts::text(item, "photo")).unwrap_or_default();
    json!({ "displayName": display_name(world, user), "photo": photo })
}

fn display_name(world: &World, user: &str) -> String {
    world.store.get("user", user).map(accounts::display_name).unwrap_or_default()
}

fn required<'a>(call: &'a Call<'_>, name: &str) -> Result<&'a str, Failure> {
    arguments::required(call, &[name])
}
