//! The bytes of requests.

use serde_json::json;

use super::fixture::{BARE, CREATE, GET, Item, MOVE, Probe, Status};
use super::support::{Recorded, Server, success};
use super::{builder, client};
use crate::runtime::operation::Operation;
use crate::{Brand, Patch};

const VERSION: &str = env!("CARGO_PKG_VERSION");

async fn sent(operation: &'static Operation, probe: &Probe) -> Recorded {
    let server = Server::answering(success("null")).await;
    let () = client(&server).call(operation, Some(probe)).await.unwrap().into_data();
    server.request()
}

async fn query(probe: &Probe) -> String {
    let request = sent(&GET, probe).await;
    assert_eq!(request.body, b"");
    request.target().strip_prefix("/api/v3/get-probe?").unwrap().to_owned()
}

async fn path(id: &str) -> String {
    let request = sent(&MOVE, &Probe::new(id)).await;
    let rest = request.target().strip_prefix("/interaction/").unwrap();
    rest.strip_suffix("/move").unwrap().to_owned()
}

#[tokio::test]
async fn a_post_with_every_option() {
    let server = Server::answering(success("null")).await;
    let client = builder(&server.url())
        .app_secret("app-secret-canary")
        .access_token("user-token")
        .locale("zh-CN")
        .build()
        .unwrap();
    let mut probe = Probe::new("中文 \"quoted\"");
    probe.tags = vec!["a".into(), "b".into()];
    probe.count = Some(-3);
    probe.ratio = Some(0.5);
    probe.active = Some(false);
    probe.status = Some(Status::Disabled);
    probe.secret = Some("pass\u{1}word".into());
    probe.nickname = Patch::Null;
    probe.extra.insert("future", json!({"a": [1, null]}));
    let () = client
        .call(&CREATE, Some(&probe))
        .header("x-request-id", "r-1")
        .await
        .unwrap()
        .into_data();

    let request = server.request();
    let body = "{\"id\":\"中文 \\\"quoted\\\"\",\"tags\":[\"a\",\"b\"],\"count\":-3,\"ratio\":0.5,\
                \"active\":false,\"status\":\"disabled\",\"secret\":\"pass\\u0001word\",\
                \"nickname\":null,\"future\":{\"a\":[1,null]}}";
    assert_eq!(request.text(), body);
    let head = format!(
        "POST /api/v3/create-probe HTTP/1.1\r\n\
         accept: application/json\r\n\
         user-agent: genauth-rust/{VERSION}\r\n\
         x-authing-request-from: sdk\r\n\
         x-authing-sdk-version: genauth-rust:{VERSION}\r\n\
         x-authing-lang: zh-CN\r\n\
         x-authing-app-id: app-1\r\n\
         content-type: application/json\r\n\
         x-request-id: r-1\r\n\
         authorization: user-token\r\n\
         host: {}\r\n\
         content-length: {}\r\n\r\n",
        server.authority(),
        body.len()
    );
    assert_eq!(request.head, head);
}

#[tokio::test]
async fn a_get_with_no_option() {
    let server = Server::answering(success("null")).await;
    let call = client(&server).call::<()>(&GET, None);
    call.await.unwrap();
    let head = format!(
        "GET /api/v3/get-probe HTTP/1.1\r\n\
         accept: application/json\r\n\
         user-agent: genauth-rust/{VERSION}\r\n\
         x-authing-request-from: sdk\r\n\
         x-authing-sdk-version: genauth-rust:{VERSION}\r\n\
         x-authing-app-id: app-1\r\n\
         host: {}\r\n\r\n",
        server.authority()
    );
    assert_eq!(server.request().head, head);
}

#[tokio::test]
async fn the_brand_names_the_headers() {
    let server = Server::answering(success("null")).await;
    let client =
        builder(&server.url()).brand(Brand::GenAuth).locale("en-US").build().unwrap();
    client.call::<()>(&GET, None).await.unwrap();
    let head = server.request().head;
    for line in [
        "x-genauth-app-id: app-1",
        "x-genauth-lang: en-US",
        "x-genauth-request-from: sdk",
    ] {
        assert!(head.contains(line), "{head}");
    }
    assert!(!head.contains("authing"), "{head}");
}

#[tokio::test]
async fn the_token_goes_only_where_a_user_is_expected() {
    let server = Server::answering(success("null")).await;
    let client = builder(&server.url())
        .app_secret("canary-1")
        .access_token("token-1")
        .build()
        .unwrap();
    client.call::<()>(&CREATE, None).await.unwrap();
    client.call::<()>(&GET, None).await.unwrap();
    client.call::<()>(&BARE, None).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].header("authorization"), Some("token-1"));
    assert_eq!(requests[1].header("authorization"), None);
    assert_eq!(requests[2].header("authorization"), None);
    assert!(!format!("{requests:?}").contains("canary-1"));
    assert_eq!(server.connections(), 1, "the connection is used again");
}

#[tokio::test]
async fn no_request_sends_no_body() {
    let server = Server::answering(success("null")).await;
    client(&server).call::<()>(&CREATE, None).await.unwrap();
    let request = server.request();
    assert_eq!(request.body, b"");
    assert_eq!(request.header("content-type"), None);
    assert_eq!(request.header("content-length"), Some("0"));
}

#[tokio::test]
async fn members_go_to_path_query_and_body() {
    let mut probe = Probe::new("42");
    probe.count = Some(7);
    probe.status = Some(Status::Enabled);
    probe.active = Some(true);
    let request = sent(&MOVE, &probe).await;
    assert_eq!(request.target(), "/interaction/42/move?count=7&status=enabled");
    assert_eq!(request.text(), r#"{"tags":[],"active":true}"#);
}

#[tokio::test]
async fn a_base_path_is_kept() {
    let server = Server::answering(success("null")).await;
    let client = builder(&format!("{}/base/path//", server.url())).build().unwrap();
    client.call::<()>(&GET, None).await.unwrap();
    assert_eq!(server.request().target(), "/base/path/api/v3/get-probe");
}

#[tokio::test]
async fn a_path_parameter_is_one_segment() {
    for (value, encoded) in [
        ("plain-._~9", "plain-._~9"),
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("...", "..."),
        ("%2e%2e", "%252e%252e"),
        ("a b", "a%20b"),
        ("a+b&c=d?e#f", "a%2Bb%26c%3Dd%3Fe%23f"),
        ("\"'\\", "%22%27%5C"),
        ("中", "%E4%B8%AD"),
        ("\r\nx: y", "%0D%0Ax%3A%20y"),
        ("{id}", "%7Bid%7D"),
    ] {
        assert_eq!(path(value).await, encoded, "{value:?}");
    }
}

#[tokio::test]
async fn a_path_parameter_cannot_lead_elsewhere() {
    let server = Server::answering(success("null")).await;
    for (value, reason) in [
        ("", "path parameter `id` is empty"),
        (".", "path parameter `id` must not be `.` or `..`"),
        ("..", "path parameter `id` must not be `.` or `..`"),
    ] {
        let error = client(&server)
            .call::<()>(&MOVE, Some(&Probe::new(value)))
            .await
            .unwrap_err();
        assert!(error.is_config() && !error.may_have_been_sent());
        let text = format!("moveProbe: the request cannot be sent: {reason}");
        assert_eq!(error.to_string(), text);
    }
    let error = client(&server).call::<()>(&MOVE, None).await.unwrap_err();
    assert!(error.to_string().ends_with("path parameter `id` is missing"), "{error}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn query_values_are_encoded() {
    for (value, encoded) in [
        ("", ""),
        ("a b", "a%20b"),
        ("a+b", "a%2Bb"),
        ("a&b=c", "a%26b%3Dc"),
        ("100%", "100%25"),
        ("\"'", "%22%27"),
        ("中文", "%E4%B8%AD%E6%96%87"),
        ("/?#[]", "%2F%3F%23%5B%5D"),
        ("..", ".."),
    ] {
        assert_eq!(
            query(&Probe::new(value)).await,
            format!("id={encoded}"),
            "{value:?}"
        );
    }
}

#[tokio::test]
async fn query_of_scalars_arrays_and_objects() {
    let mut probe = Probe::new("1");
    probe.tags = vec!["a b".into(), "c".into()];
    probe.count = Some(1_660_828_100_000);
    probe.ratio = Some(116.3889);
    probe.active = Some(false);
    probe.nickname = Patch::Null;
    probe.expires_at = Some(5.into());
    probe.attributes = Some([("k &".into(), "v=".into())].into());
    probe.custom = Some(json!({"l": [true, "x"], "n": {"gone": null, "z": 1}}));
    probe.list = Some(vec![Item {
        x: 9,
        note: None,
        extra: Default::default(),
    }]);
    probe.extra.insert("later", "y");
    assert_eq!(
        query(&probe).await,
        "id=1&tags[]=a%20b&tags[]=c&count=1660828100000&ratio=116.3889&active=false&list[0][x]=9\
         &expiresAt=5&attributes[k%20%26]=v%3D&custom[l][0]=true&custom[l][1]=x&custom[n][z]=1\
         &later=y"
    );
}

#[tokio::test]
async fn query_of_awkward_arrays() {
    let mut probe = Probe::new("1");
    probe.tags = vec!["".into(), "中&+%=".into()];
    probe.list = Some(Vec::new());
    probe.custom = Some(json!([{"a": [1, [2]]}, true]));
    probe.extra.insert("flat", json!([1, 2.5]));
    assert_eq!(
        query(&probe).await,
        "id=1&tags[]=&tags[]=%E4%B8%AD%26%2B%25%3D&custom[0][a][0]=1&custom[0][a][1][0]=2\
         &custom[1]=true&flat[]=1&flat[]=2.5"
    );
}

#[tokio::test]
async fn whole_numbers_have_no_fraction() {
    for (ratio, text) in [
        (7.0, "7"),
        (-0.0, "0"),
        (-9_007_199_254_740_991.0, "-9007199254740991"),
        (9_007_199_254_740_992.0, "9007199254740992.0"),
        (0.1, "0.1"),
    ] {
        let mut probe = Probe::new("1");
        probe.ratio = Some(ratio);
        let body = format!("{{\"id\":\"1\",\"tags\":[],\"ratio\":{text}}}");
        assert_eq!(sent(&CREATE, &probe).await.text(), body);
    }
}

#[tokio::test]
async fn a_number_that_json_cannot_hold_is_not_sent() {
    let server = Server::answering(success("null")).await;
    let mut probe = Probe::new("1");
    probe.ratio = Some(f64::NAN);
    for operation in [&CREATE, &GET] {
        let error =
            client(&server).call::<()>(operation, Some(&probe)).await.unwrap_err();
        assert!(error.is_config(), "{error}");
        assert!(error.to_string().contains("`NaN` is not a finite number"), "{error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn headers_of_the_client_cannot_be_replaced() {
    let server = Server::answering(success("null")).await;
    for name in [
        "authorization",
        "Authorization",
        "x-authing-app-id",
        "x-genauth-app-id",
        "x-authing-request-from",
        "accept",
        "user-agent",
        "content-type",
        "content-length",
        "host",
        "transfer-encoding",
    ] {
        let call = client(&server).call::<()>(&GET, None).header(name, "canary-value");
        let error = call.await.unwrap_err();
        assert!(
            error.is_config() && error.to_string().contains("is set by the client"),
            "{error}"
        );
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
    for (name, value) in [("bad name", "v"), ("x-a", "v\r\nx-b: w"), ("", "v")] {
        let call = client(&server).call::<()>(&GET, None).header(name, value);
        assert!(call.await.unwrap_err().is_config(), "{name} {value}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn the_same_header_again_replaces_it() {
    let server = Server::answering(success("null")).await;
    let call = client(&server).call::<()>(&GET, None);
    call.header("x-a", "1")
        .header("x-a", "2")
        .header("x-authing-lang", "ja-JP")
        .await
        .unwrap();
    let head = server.request().head;
    assert!(head.contains("x-a: 2\r\n") && !head.contains("x-a: 1"), "{head}");
    assert!(head.contains("x-authing-lang: ja-JP\r\n"), "{head}");
}
