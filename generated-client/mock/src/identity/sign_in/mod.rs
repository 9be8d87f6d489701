//! Sign-in: by password, one-time code, social account, QR code, push, and as a public account.

mod credentials;
mod mobile;
mod pushes;
mod qr_codes;
mod steps;
mod switch;

use super::table::Handler;

/// Returns the handler of an operation.
pub(super) fn handler(name: &str) -> Option<Handler> {
    Some(match name {
        "signInByCredentials" => credentials::sign_in,
        "signInByMobile" => mobile::sign_in,
        "switchLoginByUser" => switch::switch,
        "listPublicAccountsForSwitchLoggedIn" => switch::list,
        "geneQrCode" => qr_codes::create,
        "checkQrCodeStatus" | "getQrCodeStatus" => qr_codes::status,
        "changeQrCodeStatus" | "setQrCodeStatus" => qr_codes::act,
        "exchangeTokenSetWithQrCodeTicket" => qr_codes::exchange,
        "geneFastpassQrcodeInfo" => qr_codes::create_fastpass,
        "getAppLoginQrCodeStatus" => qr_codes::fastpass_status,
        "getFastpassParams" => qr_codes::fastpass_apps,
        "qrCodeAppLogin" => qr_codes::sign_in_app,
        "signInByPush" => pushes::create,
        "checkPushCodeStatus" => pushes::status,
        "changePushCodeStatus" | "setPushCodeStatus" => pushes::act,
        "getPushLoginRelationApps" => pushes::apps,
        _ => return None,
    })
}
