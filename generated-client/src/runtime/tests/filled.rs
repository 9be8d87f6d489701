//! Fields that a response lacks: which are filled in, how that is reported, and which are an error
//! nevertheless. And where the data is, if not in `data`.

use http::Method;

use super::client;
use super::fixture::{BARE, GET, Item, Probe, Status};
use super::support::{Server, json, success};
use crate::runtime::codec::{self, Slot, record};
use crate::runtime::operation::{Body, Envelope, Operation};
use crate::shared::extra::Extra;
use crate::{Error, JsonValue, Response, Secret};

/// A required field of every type.
#[derive(Clone, PartialEq)]
struct Strict {
    text: String,
    count: i64,
    flag: bool,
    list: Vec<Item>,
    item: Item,
    status: Status,
    any: JsonValue,
    sibling: Option<Box<Strict>>,
    token: Option<Token>,
    extra: Extra,
}

record! {
    Strict {
        required text = "text",
        required count = "count",
        required flag = "flag",
        required list = "list",
        required item = "item",
        required status = "status",
        required any = "any",
        optional sibling = "sibling",
        optional token = "token",
    }
}

/// A secret, and a type that contains it.
#[derive(Clone, PartialEq)]
struct Token {
    secret: Secret,
    label: String,
    extra: Extra,
}

record! {
    Token {
        required secret = "secret",
        required label = "label",
    }
}

#[derive(Clone, PartialEq)]
struct Session {
    token: Token,
    data: String,
    extra: Extra,
}

record! {
    Session {
        required token = "token",
        required data = "data",
    }
}

static LIST: Operation = Operation {
    name: "listProbes",
    method: Method::GET,
    path: "/api/v3/list-probes",
    query: &[],
    body: Body::None,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Member("list"),
    paging: None,
};

async fn call<T: Slot + 'static>(
    operation: &'static Operation,
    answer: Vec<u8>,
) -> Result<Response<T>, Error> {
    let server = Server::answering(answer).await;
    client(&server).call(operation, None).await
}

async fn read<T: Slot + 'static>(data: &str) -> Result<Response<T>, Error> {
    call(&GET, success(data)).await
}

const NAMES: [&str; 7] = ["text", "count", "flag", "list", "item", "status", "any"];

#[tokio::test]
async fn what_is_missing_stays_blank_and_is_told() {
    let response = read::<Strict>("{}").await.unwrap();
    assert!(response.data == codec::blank::<Strict>());
    assert_eq!(response.data.status.as_str(), "");
    assert_eq!(response.filled, NAMES.map(|name| format!("data.{name}")));
    assert!(format!("{response:?}").contains("filled: [\"data.text\""));
    assert_eq!(response.map(|_| ()).filled.len(), 7);

    let response = read::<Probe>(r#"{"id":"1"}"#).await.unwrap();
    assert_eq!(response.filled, [""; 0]);
}

#[tokio::test]
async fn null_counts_as_missing() {
    let data = r#"{"any":null,"text":null,"count":null,"flag":null,"list":null,"item":null,"status":null,"sibling":null}"#;
    let response = read::<Strict>(data).await.unwrap();
    assert!(response.data == codec::blank::<Strict>());
    // Null is a JSON value.
    let told = ["text", "count", "flag", "list", "item", "status"];
    assert_eq!(response.filled, told.map(|name| format!("data.{name}")));
}

#[tokio::test]
async fn the_path_leads_to_each_blank() {
    let data = r#"{"text":"t","count":1,"flag":true,"status":"enabled","any":1,"item":{},
        "list":[{"x":1},{},null],"sibling":{"list":[{"x":null}],"text":"s"}}"#;
    let response = read::<Strict>(data).await.unwrap();
    let told = [
        "data.item.x",
        "data.list[1].x",
        "data.list[2]",
        "data.sibling.list[0].x",
        "data.sibling.count",
        "data.sibling.flag",
        "data.sibling.item",
        "data.sibling.status",
        "data.sibling.any",
    ];
    assert_eq!(response.filled, told);
    assert_eq!(response.data.list.len(), 3);
    let wrapped =
        read::<Probe>(r#"{"wrapped":{"id":null,"tags":[null]}}"#).await.unwrap();
    assert_eq!(wrapped.filled, ["data.wrapped.id", "data.wrapped.tags[0]"]);
}

#[tokio::test]
async fn a_secret_has_to_be_there() {
    for (data, path, reason) in [
        (r#"{"token":{}}"#, "data.token", "missing field `secret`"),
        (
            r#"{"token":{"secret":null,"label":"l"}}"#,
            "data.token.secret",
            "expected a string, found null",
        ),
    ] {
        for error in [
            read::<Strict>(data).await.unwrap_err(),
            read::<Session>(data).await.unwrap_err(),
        ] {
            assert_eq!(error.path(), Some(path), "{error}");
            assert!(error.to_string().contains(reason), "{error}");
        }
    }
    // Nor is it filled in within something that is.
    let error = read::<Session>(r#"{"data":"d"}"#).await.unwrap_err();
    assert!(error.to_string().contains("`data`: missing field `token`"), "{error}");
    let error = read::<Session>(r#"{"token":null}"#).await.unwrap_err();
    assert_eq!(error.path(), Some("data.token"));
    let session = read::<Session>(r#"{"token":{"secret":"s"}}"#).await.unwrap();
    assert_eq!(session.filled, ["data.token.label", "data.data"]);
}

#[tokio::test]
async fn the_data_itself_has_to_be_there() {
    for answer in [success("null"), json(200, r#"{"statusCode":200}"#)] {
        let error = call::<Strict>(&GET, answer.clone()).await.unwrap_err();
        assert_eq!(error.path(), Some("data"));
        let error = call::<String>(&GET, answer.clone()).await.unwrap_err();
        assert_eq!(error.path(), Some("data"));
        let none = call::<Option<Strict>>(&GET, answer).await.unwrap();
        assert!(none.data.is_none() && none.filled.is_empty());
    }
    // A missing list is filled in, but reported.
    for answer in [success("null"), json(200, r#"{"statusCode":200}"#)] {
        let list = call::<Vec<Item>>(&GET, answer.clone()).await.unwrap();
        assert_eq!((list.data.len(), list.filled), (0, vec!["data".to_owned()]));
        assert!(call::<()>(&GET, answer).await.unwrap().filled.is_empty());
    }
    let some = read::<Option<Item>>("{}").await.unwrap();
    assert_eq!((some.data.unwrap().x, some.filled), (0, vec!["data.x".to_owned()]));
}

#[tokio::test]
async fn an_answer_full_of_blanks_is_refused() {
    let most = format!("[{}]", vec!["{}"; 10_000].join(","));
    assert_eq!(read::<Vec<Item>>(&most).await.unwrap().filled.len(), 10_000);
    let more = format!("[{}]", vec!["{}"; 10_001].join(","));
    let error = read::<Vec<Item>>(&more).await.unwrap_err();
    assert_eq!(error.path(), Some("data[10000]"));
}

#[test]
fn what_users_store_is_read_strictly() {
    for text in ["{}", r#"{"x":null}"#, "null"] {
        assert!(serde_json::from_str::<Item>(text).is_err(), "{text}");
    }
    assert!(serde_json::from_str::<Strict>("{}").is_err());
}

#[tokio::test]
async fn names_of_the_server_are_not_shown_if_secret() {
    let data = r#"{"id":"1","attributes":{"canary-key":null}}"#;
    let server = Server::answering(success(data)).await;
    let mut probe = Probe::new("1");
    probe.secret = Some("canary-key".into());
    let call = client(&server).call::<Probe>(&super::fixture::CREATE, Some(&probe));
    assert_eq!(call.await.unwrap().filled, ["data.attributes.[hidden]"]);
}

#[tokio::test]
async fn the_data_may_have_another_name() {
    let body = r#"{"list":[{"x":1},{}],"data":{"y":1},"statusCode":200,"message":"ok"}"#;
    let response = call::<Vec<Item>>(&LIST, json(200, body)).await.unwrap();
    assert_eq!((response.data.len(), response.message.as_str()), (2, "ok"));
    assert_eq!(response.filled, ["list[1].x"]);
    for body in
        [r#"{"statusCode":200,"data":{"x":1}}"#, r#"{"statusCode":200,"list":null}"#]
    {
        let error = call::<Item>(&LIST, json(200, body)).await.unwrap_err();
        assert_eq!(error.path(), Some("list"), "{body}");
    }
    let body = r#"{"statusCode":403,"list":[],"message":"no"}"#;
    assert!(call::<Vec<Item>>(&LIST, json(200, body)).await.unwrap_err().is_forbidden());
}

#[tokio::test]
async fn a_bare_answer_may_have_the_members_of_an_envelope() {
    for body in [
        r#"{"token":{"secret":"s","label":"l"},"data":"d"}"#,
        r#"{"token":{"secret":"s","label":"l"},"data":"d","statusCode":200}"#,
    ] {
        let response = call::<Session>(&BARE, json(200, body)).await.unwrap();
        assert_eq!((response.data.data.as_str(), response.filled.len()), ("d", 0));
    }
    let bare = call::<Item>(&BARE, json(200, r#"{"x":null}"#)).await.unwrap();
    assert_eq!(bare.filled, ["x"]);
    let inside = call::<Item>(&BARE, success("{}")).await.unwrap();
    assert_eq!(inside.filled, ["data.x"]);
    let list = call::<Vec<Item>>(&BARE, success(r#"[{"x":4}]"#)).await.unwrap();
    assert_eq!(list.data[0].x, 4);
}
