//! How an application is registered with the provider.

use serde_json::Value;

use crate::state::Item;

/// Returns a setting by its name in OpenID Connect Dynamic Client Registration 1.0, such as
/// `backchannel_logout_uri`: from the `oidcConfig` of the application, or else from its member in
/// camel case.
pub(crate) fn setting<'a>(app: &'a Item, name: &str) -> Option<&'a Value> {
    let configured = app.get("oidcConfig").and_then(|config| config.get(name));
    configured.or_else(|| app.get(&camel_case(name)))
}

/// Returns a setting that is text.
pub(crate) fn text<'a>(app: &'a Item, name: &str) -> Option<&'a str> {
    setting(app, name)?.as_str()
}

/// Returns whether an application is registered for a value of a setting, such as a grant type.
/// Without that setting, it is registered for all values.
pub(crate) fn allows(app: &Item, name: &str, value: &str) -> bool {
    let allowed = setting(app, name).and_then(Value::as_array);
    allowed.is_none_or(|allowed| allowed.iter().any(|it| it == value))
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let mut result = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        result.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        result.push_str(letters.as_str());
    }
    result
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{allows, text};

    #[test]
    fn settings_have_two_places() {
        let app = json!({
            "oidcConfig": { "grant_types": ["refresh_token"], "token_endpoint_auth_method": "none" },
            "tokenEndpointAuthMethod": "client_secret_basic",
            "backchannelLogoutUri": "http://localhost/logout",
        });
        let app = app.as_object().unwrap();
        assert_eq!(text(app, "token_endpoint_auth_method"), Some("none"));
        assert_eq!(text(app, "backchannel_logout_uri"), Some("http://localhost/logout"));
        assert!(allows(app, "grant_types", "refresh_token"));
        assert!(!allows(app, "grant_types", "password"));
        assert!(allows(app, "response_types", "code"));
    }
}
