//! Sample texts for examples that the spec does not state, chosen by the name of the field.

use crate::names;

/// Texts by the last words of a name. The first matching row applies.
const SAMPLES: &[(&[&str], &str)] = &[
    (&["redirect_uri", "login_uri", "callback_url"], "https://example.com/callback"),
    (&["logo", "photo", "avatar", "icon", "picture", "background"], LOGO),
    (&["url", "uri", "link", "website", "endpoint", "profile"], "https://example.com"),
    (&["domain", "host"], "example.com"),
    (&["email", "mail"], "ada@example.com"),
    (&["country_code"], "+86"),
    (&["phone", "phone_number", "mobile"], "13800000000"),
    (&["password"], "correct horse battery staple"),
    (&["username", "user_name", "account"], "ada"),
    (&["nickname", "display_name", "given_name", "member_name"], "Ada"),
    (&["app_name"], "My app"),
    (&["tenant_name", "business_name"], "Example Ltd."),
    (&["device_name"], "Pixel 9"),
    (&["name", "label", "title"], "Example"),
    (
        &["description", "desc", "remark", "note", "message", "reason", "msg"],
        "As agreed",
    ),
    (&["keyword", "keywords", "query", "search"], "ada"),
    (&["namespace", "namespace_code"], "default"),
    (&["resource_code"], "ecs:instance"),
    (&["pass_code", "sms_code", "email_code", "captcha_code"], "123456"),
    (&["provider"], "wechat"),
    (&["identifier"], "my-wechat"),
    (&["lang", "locale", "language"], "en-US"),
    (&["zoneinfo", "timezone"], "Asia/Shanghai"),
    (&["birthdate", "birthday"], "1990-01-31"),
    (&["scope"], "openid profile"),
    (&["ip"], "192.0.2.1"),
    (&["id"], "62f20932716fbcc10d966ee5"),
    (&["token"], "eyJhbGciOiJSUzI1NiJ9"),
    (&["type"], "user"),
];

const LOGO: &str = "https://example.com/logo.png";

/// Returns a text for a field of that name.
pub(super) fn text(name: &str) -> String {
    let words = singular(&names::words_of(name).join("_"));
    let ends_with = |end: &&str| {
        words
            .strip_suffix(*end)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('_'))
    };
    let row = SAMPLES.iter().find(|(ends, _)| ends.iter().any(ends_with));
    match row {
        Some((_, sample)) => (*sample).to_owned(),
        None if words.is_empty() => "text".to_owned(),
        None => format!("the {}", words.replace('_', " ")),
    }
}

/// Returns the name of an item of a list: `user_id` for `user_ids` and `user_id_list`.
fn singular(words: &str) -> String {
    let words = words.strip_suffix("_list").unwrap_or(words);
    let words = ["ids", "codes", "emails", "phones", "names", "urls", "uris", "keys"]
        .iter()
        .find(|plural| words.ends_with(*plural))
        .map_or(words, |_| &words[..words.len() - 1]);
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_fits_its_name() {
        for (name, expected) in [
            ("userId", "62f20932716fbcc10d966ee5"),
            ("userIds", "62f20932716fbcc10d966ee5"),
            ("departmentIdList", "62f20932716fbcc10d966ee5"),
            ("newEmail", "ada@example.com"),
            ("phoneCountryCode", "+86"),
            ("passCode", "123456"),
            ("namespaceCode", "default"),
            ("appLogo", "https://example.com/logo.png"),
            ("interactionKey", "the interaction key"),
            ("grid", "the grid"),
            ("", "text"),
        ] {
            assert_eq!(text(name), expected, "{name}");
        }
    }

    #[test]
    fn no_row_hides_another() {
        for (index, (ends, sample)) in SAMPLES.iter().enumerate() {
            for end in *ends {
                assert_eq!(&text(end), sample, "row {index}, `{end}`");
            }
        }
    }
}
