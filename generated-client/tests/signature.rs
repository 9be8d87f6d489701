//! Tests request signatures against the published vectors and against the signatures of the
//! official Node SDK. Includes the module, because no header of a request contains the string to
//! sign.
#![cfg(feature = "signature")]
#![allow(clippy::unwrap_used)]

#[path = "../src/runtime/credentials/signature/mod.rs"]
#[allow(dead_code, reason = "a client uses the rest")]
mod signature;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::Value;
use signature::{Signed, Signer};
use url::form_urlencoded;

const AUTHING: Signer<'static> = Signer {
    header_prefix: "x-authing-",
    scheme: "authing",
    key_id: "AKID",
    key_secret: "AKSECRET",
};

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let pairs = pairs.iter().map(|(name, value)| {
        let name = HeaderName::try_from(*name).unwrap();
        (name, HeaderValue::from_str(value).unwrap())
    });
    pairs.collect()
}

/// Returns the headers of the test vectors.
fn stamped() -> Vec<(&'static str, &'static str)> {
    vec![
        ("accept", "application/json"),
        ("x-authing-signature-version", "1.0"),
        ("date", "Thu, 01 Jan 2026 00:00:00 GMT"),
        ("x-authing-lang", "zh-CN"),
        ("x-authing-sdk-version", "demo:1.0.0"),
        ("x-authing-signature-method", "HMAC-SHA1"),
        ("x-authing-signature-nonce", "0123456789abcdef0123456789abcdef"),
    ]
}

fn authorization(
    signer: Signer<'_>,
    method: Method,
    path: &str,
    query: &str,
    body: &str,
    headers: &HeaderMap,
) -> String {
    let signed = Signed {
        method: &method,
        path,
        query,
        body: body.as_bytes(),
    };
    let value = signer.authorization(signed, headers).unwrap();
    assert!(value.is_sensitive());
    value.to_str().unwrap().to_owned()
}

#[test]
fn the_vectors() {
    let plain = headers(&stamped());
    let get = authorization(
        AUTHING,
        Method::GET,
        "/api/v3/list-role-assignments",
        "page=1&limit=10&targetType%5B%5D=USER&targetType[]=ORG\
         &query=a+b%26c%3Dd%20%E4%B8%AD&flag=true",
        "",
        &plain,
    );
    assert_eq!(get, "authing AKID:6ldEb5s0PVRbIczzXv7CKb2V/wg=");

    let body = r#"{"keywords":"张三","options":{"pagination":{"page":1,"limit":10},
        "sort":[{"field":"createdAt","order":"Desc"}]},"advancedFilter":[],"nothing":null,
        "ratio":1.5,"big":1660828100000.0,"on":false}"#;
    let post =
        authorization(AUTHING, Method::POST, "/api/v3/list-users", "", body, &plain);
    assert_eq!(post, "authing AKID:RY3OYklFyUvMTR3L3+LJG0RJ6a4=");

    let mut with_tenant = stamped();
    with_tenant.insert(0, ("x-authing-tenant-id", " TENANT\t"));
    let with_tenant = headers(&with_tenant);
    let empty =
        authorization(AUTHING, Method::POST, "/api/v3/x", "", "{}", &with_tenant);
    assert_eq!(empty, "authing AKID:wRxofAA3maMeIgLhDkD0egcHVNU=");

    let websocket = AUTHING.websocket_authorization().unwrap();
    assert_eq!(websocket, "authing AKID:trekWnK28nn9oywi+9w4g77tQxQ=");
}

/// The vector has a bare `?`, which a server does not see.
#[test]
fn no_question_mark_stands_alone() {
    let path = "/api/v3/verify-config-app";
    let ours = authorization(AUTHING, Method::GET, path, "", "", &headers(&stamped()));
    assert_ne!(ours, "authing AKID:tBd2x56To78hhf267hI0SYyxjFY=");
    let with_question_mark = format!("{path}?");
    let theirs = authorization(
        AUTHING,
        Method::GET,
        &with_question_mark,
        "",
        "",
        &headers(&stamped()),
    );
    assert_eq!(theirs, "authing AKID:tBd2x56To78hhf267hI0SYyxjFY=");
}

#[test]
fn only_what_the_server_signs_counts() {
    let plain = headers(&stamped());
    let sign = |method: Method, query: &str, body: &str, headers: &HeaderMap| {
        authorization(AUTHING, method, "/p", query, body, headers)
    };
    let bare = sign(Method::POST, "", "", &plain);
    // The query of requests other than GET, the body of a GET, and empty bodies are not signed.
    assert_eq!(sign(Method::POST, "a=1", "", &plain), bare);
    assert_eq!(sign(Method::POST, "", "a=1&b=2", &plain), bare);
    assert_eq!(sign(Method::POST, "", "[1]", &plain), bare);
    assert_eq!(sign(Method::POST, "", "--x\r\n\0", &plain), bare);
    assert_eq!(
        sign(Method::GET, "", r#"{"a":1}"#, &plain),
        sign(Method::GET, "", "", &plain)
    );
    // Only the headers of the brand and the date are signed.
    let mut more = plain.clone();
    more.insert("x-genauth-lang", HeaderValue::from_static("zh-CN"));
    more.insert("user-agent", HeaderValue::from_static("any"));
    assert_eq!(sign(Method::POST, "", "", &more), bare);
    more.insert("x-authing-userpool-id", HeaderValue::from_static("pool"));
    assert_ne!(sign(Method::POST, "", "", &more), bare);
    for changed in ["date", "x-authing-signature-nonce"] {
        let mut other = plain.clone();
        other
            .insert(HeaderName::from_static(changed), HeaderValue::from_static("other"));
        assert_ne!(sign(Method::POST, "", "", &other), bare, "{changed}");
    }
    assert_ne!(sign(Method::PUT, "", "", &plain), bare);
}

#[test]
fn values_are_written_as_javascript_writes_them() {
    let plain = headers(&stamped());
    let same = |sent: &str, read: &str| {
        let sign = |body: &str| {
            let body = format!("{{\"v\":{body},\"in\":[{body}]}}");
            authorization(AUTHING, Method::POST, "/p", "", &body, &plain)
        };
        let path = format!("/p?in=[{read}]&v={read}");
        let expected = authorization(AUTHING, Method::POST, &path, "", "", &plain);
        assert_eq!(sign(sent), expected, "{sent} is not parsed as {read}");
    };
    for (sent, read) in [
        ("1.0", "1"),
        ("-0.0", "0"),
        ("-1.50", "-1.5"),
        ("1e2", "100"),
        ("0.1", "0.1"),
        ("123456789012345680000", "123456789012345680000"),
        ("1e20", "100000000000000000000"),
        ("999999999999999900000", "999999999999999900000"),
        ("1e21", "1e+21"),
        ("1.25e+25", "1.25e+25"),
        ("0.000001", "0.000001"),
        ("0.00000123", "0.00000123"),
        ("1.0e-7", "1e-7"),
        ("-1.5e-10", "-1.5e-10"),
        ("5e-324", "5e-324"),
        ("1.7976931348623157e308", "1.7976931348623157e+308"),
        ("9007199254740993", "9007199254740992"),
        ("-9007199254740993", "-9007199254740992"),
        ("18446744073709551615", "18446744073709552000"),
        ("true", "true"),
        ("null", "null"),
        ("[ 1.0 , [ ] ]", "[1,[]]"),
        (r#"{ "b" : 1 , "a" : 2 }"#, r#"{"b":1,"a":2}"#),
        (r#"{"b":1,"10":2,"9":3,"01":4,"":5}"#, r#"{"9":3,"10":2,"b":1,"01":4,"":5}"#),
        (r#"{"t":"\u4e2d\/\u007f\u0001\n"}"#, "{\"t\":\"中/\u{7f}\\u0001\\n\"}"),
    ] {
        same(sent, read);
    }
}

#[test]
fn queries_are_read_as_the_server_reads_them() {
    let plain = headers(&stamped());
    for (query, read) in [
        ("b=2&a=1", "a=1&b=2"),
        ("k[]=a&k[]=b", r#"k=["a","b"]"#),
        ("k%5B%5D=1", r#"k=["1"]"#),
        ("k[0]=a&k[1][n]=b", r#"k=["a",{"n":"b"}]"#),
        ("o[b]=1&o[a][x]=2&o[a][y]=3", r#"o={"b":"1","a":{"x":"2","y":"3"}}"#),
        ("a=&b=%20x%20&c=%25", "a=&b= x &c=%"),
        ("a=1%2B1&b=x+y", "a=1+1&b=x y"),
    ] {
        let sent = authorization(AUTHING, Method::GET, "/p", query, "", &plain);
        let path = format!("/p?{read}");
        let expected = authorization(AUTHING, Method::GET, &path, "", "", &plain);
        assert_eq!(sent, expected, "{query} is not parsed as {read}");
    }
}

#[test]
fn each_signature_is_of_its_own_time_and_nonce() {
    let signer = Signer {
        header_prefix: "x-genauth-",
        scheme: "GenAuth",
        ..AUTHING
    };
    let signed = Signed {
        method: &Method::GET,
        path: "/p",
        query: "",
        body: &[],
    };
    let mut nonces = std::collections::HashSet::new();
    for _ in 0..100 {
        let mut sent = headers(&[("x-genauth-lang", "en-US"), ("date", "yesterday")]);
        signer.sign(signed, &mut sent).unwrap();
        let text = |name: &str| sent[name].to_str().unwrap().to_owned();
        assert_eq!(text("x-genauth-signature-method"), "HMAC-SHA1");
        assert_eq!(text("x-genauth-signature-version"), "1.0");
        let nonce = text("x-genauth-signature-nonce");
        assert!(
            nonce.len() == 32 && nonce.bytes().all(|b| b.is_ascii_hexdigit()),
            "{nonce}"
        );
        assert!(nonces.insert(nonce));
        let date = httpdate::parse_http_date(&text("date")).unwrap();
        assert!(date.elapsed().unwrap().as_secs() < 60);
        let proof = text("authorization");
        assert!(proof.starts_with("GenAuth AKID:"), "{proof}");
        sent.remove("authorization");
        assert_eq!(signer.authorization(signed, &sent).unwrap(), proof);
    }
}

/// Returns the query of the client for the object that was passed to the SDK.
fn query_of(data: &Value) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in data.as_object().unwrap() {
        append(&mut query, name, value);
    }
    query.finish()
}

fn append(
    query: &mut form_urlencoded::Serializer<'_, String>,
    key: &str,
    value: &Value,
) {
    match value {
        Value::Null => {}
        Value::String(text) => drop(query.append_pair(key, text)),
        Value::Array(list) => {
            let flat =
                list.iter().all(|element| !element.is_array() && !element.is_object());
            for (index, element) in list.iter().enumerate() {
                let step = if flat { String::new() } else { index.to_string() };
                append(query, &format!("{key}[{step}]"), element);
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                append(query, &format!("{key}[{name}]"), value);
            }
        }
        scalar => drop(query.append_pair(key, &scalar.to_string())),
    }
}

/// Queries of the Node SDK whose signatures a server cannot verify, because it sees only the query,
/// and what is signed instead.
fn is_different_on_purpose(data: &Value) -> bool {
    let lost = |value: &Value| match value {
        // Not in the query.
        Value::Null => true,
        Value::Array(list) if list.is_empty() => true,
        // Already strings.
        Value::Array(list) => list.iter().any(|element| !element.is_string()),
        Value::Object(members) => members.values().any(|value| !value.is_string()),
        _ => false,
    };
    data.as_object().unwrap().values().any(lost)
}

#[test]
fn the_node_sdk_signs_the_same() {
    let recorded = include_str!("conformance/signatures.jsonl");
    let mut lines =
        recorded.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let setup = lines.next().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let (key_id, key_secret) =
        (text(&setup["accessKeyId"]), text(&setup["accessKeySecret"]));
    let signer = Signer {
        key_id: &key_id,
        key_secret: &key_secret,
        ..AUTHING
    };
    let sent: HeaderMap = setup["headers"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| {
            (
                name.parse::<HeaderName>().unwrap(),
                text(value).parse::<HeaderValue>().unwrap(),
            )
        })
        .collect();
    let (mut same, mut different) = (0, Vec::new());
    for line in lines {
        let query = line.get("query").map(query_of).unwrap_or_default();
        let ours = authorization(
            signer,
            text(&line["method"]).parse().unwrap(),
            &text(&line["path"]),
            &query,
            line["body"].as_str().unwrap_or_default(),
            &sent,
        );
        if line.get("query").is_some_and(is_different_on_purpose) {
            assert_ne!(ours, text(&line["authorization"]), "{line}");
            different.push(line.to_string());
        } else {
            assert_eq!(ours, text(&line["authorization"]), "{line}");
            same += 1;
        }
    }
    assert!(same > 300, "{same} are compared");
    assert_eq!(different.len(), 1, "{different:#?}");
}
