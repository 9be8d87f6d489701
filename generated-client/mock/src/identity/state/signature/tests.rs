//! Tests signatures against known ones, and each flaw.

use http::{HeaderMap, HeaderName, HeaderValue, Method};

use super::{Nonces, Signature};
use crate::call::Incoming;
use crate::clock::Clock;

/// Headers of the vectors, besides the signature.
const HEADERS: [(&str, &str); 6] = [
    ("date", "Thu, 01 Jan 2026 00:00:00 GMT"),
    ("x-authing-lang", "zh-CN"),
    ("x-authing-sdk-version", "demo:1.0.0"),
    ("x-authing-signature-method", "HMAC-SHA1"),
    ("x-authing-signature-nonce", "0123456789abcdef0123456789abcdef"),
    ("x-authing-signature-version", "1.0"),
];

const LIST: &str = "flag=true&limit=10&page=1&query=a+b%26c%3Dd+%E4%B8%AD&targetType[]=USER&targetType[]=ORG";

const USERS: &str = r#"{"keywords":"张三","options":{"pagination":{"page":1,"limit":10},"sort":[{"field":"createdAt","order":"Desc"}]},"advancedFilter":[],"nothing":null,"ratio":1.5,"big":1660828100000,"on":false}"#;

/// The time of the vectors.
fn clock() -> Clock {
    let mut clock = Clock::default();
    clock.set_offset(1_767_225_600_000 - clock.millis());
    clock
}

fn request(method: Method, target: &str, body: &str) -> Incoming {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = HEADERS.map(|(name, value)| {
        (HeaderName::from_static(name), HeaderValue::from_static(value))
    });
    Incoming {
        method,
        path: path.to_owned(),
        query: query.to_owned(),
        headers: HeaderMap::from_iter(headers),
        body: body.to_owned().into(),
    }
}

fn list() -> Incoming {
    request(Method::GET, &format!("/api/v3/list-role-assignments?{LIST}"), "")
}

fn verified(incoming: &Incoming, tag: &str, nonces: &mut Nonces) -> Result<(), i64> {
    let authorization = format!("authing AKID:{tag}");
    let signature = Signature::parse(&authorization).unwrap();
    assert_eq!(signature.access_key, "AKID");
    let verified = signature.verify(incoming, "AKSECRET", nonces, clock());
    verified.map_err(|failure| failure.api_code.unwrap())
}

#[test]
fn the_known_signatures_are_verified() {
    let tenant = |mut incoming: Incoming| {
        let value = HeaderValue::from_static("TENANT");
        incoming.headers.insert("x-authing-tenant-id", value);
        incoming
    };
    for (incoming, tag) in [
        (list(), "6ldEb5s0PVRbIczzXv7CKb2V/wg="),
        (
            request(Method::POST, "/api/v3/list-users", USERS),
            "RY3OYklFyUvMTR3L3+LJG0RJ6a4=",
        ),
        (
            tenant(request(Method::POST, "/api/v3/x", "{}")),
            "wRxofAA3maMeIgLhDkD0egcHVNU=",
        ),
    ] {
        let mut nonces = Nonces::default();
        assert_eq!(verified(&incoming, tag, &mut nonces), Ok(()));
        assert_eq!(verified(&incoming, tag, &mut nonces), Err(1306));
    }
    let websocket =
        Signature::parse("authing AKID:trekWnK28nn9oywi+9w4g77tQxQ=").unwrap();
    assert!(websocket.verify_websocket("AKSECRET").is_ok());
    assert!(websocket.verify_websocket("other").is_err());
}

#[test]
fn each_flaw_has_its_code() {
    let changed = |name: &'static str, value: &'static str| {
        let mut incoming = list();
        incoming.headers.insert(name, HeaderValue::from_static(value));
        verified(&incoming, "6ldEb5s0PVRbIczzXv7CKb2V/wg=", &mut Nonces::default())
    };
    assert_eq!(changed("content-type", "application/json"), Ok(()));
    assert_eq!(changed("x-authing-lang", "en-US"), Err(1300));
    assert_eq!(changed("x-authing-signature-nonce", ""), Err(1300));
    assert_eq!(changed("x-authing-signature-method", "HMAC-SHA256"), Err(1301));
    assert_eq!(changed("x-authing-signature-version", "2.0"), Err(1302));
    assert_eq!(changed("date", "yesterday"), Err(1303));
    assert_eq!(changed("date", ""), Err(1304));
    assert_eq!(changed("date", "Thu, 01 Jan 2026 00:15:01 GMT"), Err(1305));
    // In time, but not what was signed.
    assert_eq!(changed("date", "1767225601000"), Err(1300));
}

#[test]
fn other_schemes_are_no_signatures() {
    for text in ["Bearer a:b", "authing", "authing ab", "Basic YTpi", ""] {
        assert_eq!(Signature::parse(text), None, "{text}");
    }
    let genauth = Signature::parse("GenAuth AKID:tag").unwrap();
    assert_eq!(genauth.prefix, "x-genauth-");
}
