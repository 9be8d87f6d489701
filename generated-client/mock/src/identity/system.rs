//! Operations about the server, the application, access keys, and WeChat apps.

use serde_json::{Value, json};

use super::state::management;
use super::table::Handler;
use super::{arguments, passwords};
use crate::call::{Call, Failure, Outcome, Reply};
use crate::seed::USER_POOL_ID;
use crate::world::World;

/// Returns the handler of an operation of the authentication client.
pub(super) fn authentication(name: &str) -> Option<Handler> {
    Some(match name {
        "getSystemInfo" => info,
        "checkAppIdSecret" => check_app,
        "getWechatMpAccessToken" | "getWechatMpAccessTokenInfo" => wechat_token,
        _ => return None,
    })
}

/// Returns the handler of an operation of the management client.
pub(super) fn management(name: &str) -> Option<Handler> {
    Some(match name {
        "getManagementToken" => management_token,
        "getWechatMpAccessTokenInfo" => wechat_token,
        _ => return None,
    })
}

fn info(_: &mut World, _: &Call<'_>) -> Outcome {
    let version = env!("CARGO_PKG_VERSION");
    Ok(Reply::Data(json!({
        "rsa": { "publicKey": passwords::rsa_public_key() },
        "sm2": { "publicKey": passwords::sm2_public_key() },
        "version": { "server": version, "console": version, "login": version },
        "publicIps": ["127.0.0.1"],
    })))
}

fn check_app(world: &mut World, call: &Call<'_>) -> Outcome {
    let (id, secret) = (argument(call, "appId")?, argument(call, "appSecret")?);
    let app = world.store.get("application", id);
    let is_valid = app.is_some_and(|app| app.get("appSecret") == Some(&secret.into()));
    let mut data = json!({ "valid": is_valid });
    if !is_valid {
        data["message"] = "the application ID or the application secret is wrong".into();
    }
    Ok(Reply::Data(data))
}

fn management_token(world: &mut World, call: &Call<'_>) -> Outcome {
    let (id, secret) =
        (argument(call, "accessKeyId")?, argument(call, "accessKeySecret")?);
    let key = world.store.get("access-key", id).filter(|key| {
        let is_enabled = key.get("enable").and_then(Value::as_bool).unwrap_or(true);
        is_enabled && key.get("accessKeySecret") == Some(&secret.into())
    });
    if key.is_none() {
        let message =
            "the access key does not exist, is disabled, or its secret is wrong";
        return Err(Failure::new(401, message));
    }
    let (issued, random) = (&mut world.identity.management, &mut world.random);
    let token = issued.issue(id, secret, USER_POOL_ID, world.clock, random);
    if let Some(key) = world.store.get_mut("access-key", id) {
        key.insert("lastDate".to_owned(), world.clock.date_time().into());
    }
    Ok(Reply::Data(json!({ "access_token": token, "expires_in": management::LIFETIME })))
}

fn wechat_token(world: &mut World, call: &Call<'_>) -> Outcome {
    let (id, secret) = (argument(call, "appId")?, argument(call, "appSecret")?);
    let (tokens, random) = (&mut world.identity.wechat, &mut world.random);
    let (token, expires_at) = tokens.get(id, secret, world.clock, random)?;
    Ok(Reply::Data(json!({ "accessToken": token, "expiresAt": expires_at })))
}

fn argument<'a>(call: &'a Call<'_>, name: &str) -> Result<&'a str, Failure> {
    arguments::required(call, &[name])
}
