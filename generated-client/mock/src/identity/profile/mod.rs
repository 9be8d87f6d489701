//! The account of the signed-in user.

mod account;
mod contacts;
mod deletion;
mod passwords;

use super::table::Handler;

/// Returns the handler of an operation.
pub(super) fn handler(name: &str) -> Option<Handler> {
    Some(match name {
        "getProfile" => account::get,
        "updateProfile" => account::update,
        "getIdentities" => account::identities,
        "unlinkExtIdp" => account::unlink,
        "getSecurityLevel" => account::security,
        "bindEmail" => contacts::bind_email,
        "unbindEmail" => contacts::unbind_email,
        "verifyUpdateEmailRequest" => contacts::verify_email,
        "updateEmail" => contacts::update_email,
        "bindPhone" => contacts::bind_phone,
        "unbindPhone" => contacts::unbind_phone,
        "verifyUpdatePhoneRequest" => contacts::verify_phone,
        "updatePhone" => contacts::update_phone,
        "updatePassword" => passwords::update,
        "validatePassword" => passwords::validate,
        "verifyResetPasswordRequest" => passwords::verify_reset,
        "resetPassword" => passwords::reset,
        "verifyDeleteAccountRequest" => deletion::verify,
        "deleteAccount" => deletion::delete,
        _ => return None,
    })
}
