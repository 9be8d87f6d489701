//! Values that suit the names of their members.

use crate::random::Random;

/// The time of all examples.
pub(super) const DATE_TIME: &str = "2026-01-31T08:00:00.000Z";
pub(super) const SECONDS: i64 = 1_769_846_400;

/// Texts by how the name of a member ends, in lowercase and in singular.
const TEXTS: [(&str, &str); 26] = [
    ("email", "alice@example.com"),
    ("phone", "13800000001"),
    ("phonenumber", "13800000001"),
    ("countrycode", "+86"),
    ("ip", "192.0.2.1"),
    ("useragent", "Mozilla/5.0"),
    ("url", "https://example.com/"),
    ("uri", "https://example.com/callback"),
    ("website", "https://example.com/"),
    ("endpoint", "https://example.com/endpoint"),
    ("logo", "https://example.com/logo.png"),
    ("photo", "https://example.com/photo.png"),
    ("avatar", "https://example.com/photo.png"),
    ("picture", "https://example.com/photo.png"),
    ("icon", "https://example.com/icon.png"),
    ("domain", "example.com"),
    ("host", "https://example.com"),
    ("lang", "en-US"),
    ("locale", "en-US"),
    ("zoneinfo", "Asia/Shanghai"),
    ("birthdate", "1990-01-31"),
    ("date", DATE_TIME),
    ("time", DATE_TIME),
    ("username", "alice"),
    ("scope", "openid profile"),
    ("message", "Operation successful"),
];

/// Returns a text for a member, such as an email address for `mfaEmail`.
pub(super) fn text(name: &str, random: &mut Random) -> String {
    let one = name.strip_suffix("List").unwrap_or(name);
    let one = one.strip_suffix('s').unwrap_or(one);
    if ["Id", "ID", "_id"].iter().any(|end| one.ends_with(end))
        || ["id", "sub"].contains(&one)
    {
        return random.hex(24);
    }
    if one.ends_with("At") {
        return DATE_TIME.to_owned();
    }
    let lower = one.to_ascii_lowercase().replace('_', "");
    let known = TEXTS.iter().find(|(end, _)| lower.ends_with(end));
    known.map_or("example", |(_, text)| text).to_owned()
}

/// Returns an integer for a member.
pub(super) fn integer(name: &str) -> i64 {
    if name == "statusCode" { 200 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::random::Random;

    #[test]
    fn names_suggest_texts() {
        let mut random = Random::new(1);
        for (name, expected) in [
            ("mfaEmail", "alice@example.com"),
            ("phone_number", "13800000001"),
            ("redirectUris", "https://example.com/callback"),
            ("createdAt", super::DATE_TIME),
            ("format", "example"),
            ("address", "example"),
        ] {
            assert_eq!(text(name, &mut random), expected, "{name}");
        }
        for name in
            ["userId", "userIds", "departmentIdList", "client_id", "corpID", "id"]
        {
            let id = text(name, &mut random);
            assert!(
                id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit()),
                "{id}"
            );
        }
    }
}
