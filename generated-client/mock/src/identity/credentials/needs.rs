//! Which operations need a user and an application. Most that accept the token of a user also work
//! for the application alone.

use crate::catalog::Operation;

/// The groups of operations that concern the signed-in user.
const PERSONAL: [&str; 8] = [
    "account-binding",
    "approvals",
    "events",
    "mfa",
    "my-resources",
    "permissions",
    "profile",
    "webauthn",
];

/// Operations of those groups that work without a user.
const WITHOUT_USER: [&str; 3] =
    ["getApplicationEnabledExtIdps", "resetPassword", "verifyResetPasswordRequest"];

/// Operations whose documentation says that the user must be signed in, although their credentials
/// do not include the token of a user.
const WITH_USER: [&str; 6] = [
    "changePushCodeStatus",
    "changeQrCodeStatus",
    "geneFastpassQrcodeInfo",
    "setPushCodeStatus",
    "setQrCodeStatus",
    "switchLoginByUser",
];

/// Operations for everybody.
const PUBLIC: [&str; 2] = ["getCountryList", "getSystemInfo"];

/// Returns whether an operation works only for a signed-in user.
pub(super) fn user(operation: &Operation) -> bool {
    let is_personal =
        operation.credentials.contains(&"user") && PERSONAL.contains(&operation.group);
    (is_personal && !WITHOUT_USER.contains(&operation.name))
        || WITH_USER.contains(&operation.name)
}

/// Returns whether an operation works only for an application. The endpoints of protocols do not
/// require the header, because their clients do not know it.
pub(super) fn app(operation: &Operation) -> bool {
    operation.credentials.contains(&"app")
        && operation.path.starts_with("/api/v3/")
        && !PUBLIC.contains(&operation.name)
}

#[cfg(test)]
mod tests {
    use super::{PERSONAL, PUBLIC, WITH_USER, WITHOUT_USER, app, user};
    use crate::catalog::Operation;
    use crate::generated::CATALOG;

    fn operations() -> impl Iterator<Item = &'static Operation> {
        CATALOG.operations.iter().copied().filter(|it| it.client == "authentication")
    }

    #[test]
    fn all_names_exist() {
        for name in WITHOUT_USER.iter().chain(&WITH_USER).chain(&PUBLIC) {
            assert!(operations().any(|operation| operation.name == *name), "{name}");
        }
        for group in PERSONAL {
            assert!(operations().any(|operation| operation.group == group), "{group}");
        }
    }

    #[test]
    fn personal_operations_need_a_user() {
        let named = |name: &str| operations().find(|it| it.name == name).unwrap();
        for (name, needs_user, needs_app) in [
            ("getProfile", true, true),
            ("getGroupList", true, true),
            ("enrollFactor", true, true),
            ("list", true, true),
            ("resetPassword", false, true),
            ("sendSms", false, true),
            ("webAuthnLoginInitalize", false, true),
            ("getSystemInfo", false, false),
            ("exchangeToken", false, false),
        ] {
            let operation = named(name);
            assert_eq!(
                (user(operation), app(operation)),
                (needs_user, needs_app),
                "{name}"
            );
        }
    }
}
