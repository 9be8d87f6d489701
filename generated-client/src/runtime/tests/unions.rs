//! Values of several JSON types.

use http::Method;
use serde_json::{Value, json};

use super::client;
use super::fixture::{CREATE, GET, Item, operation};
use super::support::{Server, json as answer, success};
use crate::Response;
use crate::runtime::codec::fill::round_trip;
use crate::runtime::codec::{self, record};
use crate::runtime::fields::union::union;
use crate::runtime::operation::{Body, Operation};
use crate::shared::extra::Extra;
use crate::shared::json::JsonValue;

/// The documented shapes.
#[derive(Clone, PartialEq)]
pub(crate) enum Struct {
    /// A string.
    Text(String),
    /// Strings.
    Texts(Vec<String>),
    /// A node.
    Node(Box<Item>),
    /// Nodes.
    Nodes(Vec<Item>),
    /// Anything else.
    Unknown(JsonValue),
}

union! {
    Struct {
        text Text(String),
        texts Texts(Vec<String>),
        object Node(Box<Item>),
        objects Nodes(Vec<Item>),
    }
}

/// The other shapes.
#[derive(Clone, PartialEq)]
pub(crate) enum Other {
    /// Here, numbers come first.
    Numbers(Vec<f64>),
    /// An integer.
    Count(i64),
    /// A Boolean.
    Flag(bool),
    /// Objects.
    Holders(Vec<Holder>),
    /// Anything else.
    Unknown(JsonValue),
}

union! {
    Other {
        numbers Numbers(Vec<f64>),
        number Count(i64),
        boolean Flag(bool),
        objects Holders(Vec<Holder>),
    }
}

/// Contains unions, including itself.
#[derive(Clone, PartialEq)]
pub(crate) struct Holder {
    shape: Struct,
    other: Option<Other>,
    extra: Extra,
}

record! {
    Holder {
        required shape = "shape",
        optional other = "other",
    }
}

fn item(x: i64) -> Item {
    Item {
        x,
        note: None,
        extra: Extra::default(),
    }
}

fn holder(shape: impl Into<Struct>) -> Holder {
    Holder {
        shape: shape.into(),
        ..codec::blank()
    }
}

async fn read(shape: &str) -> Response<Holder> {
    let server = Server::answering(success(&format!(r#"{{"shape":{shape}}}"#))).await;
    client(&server).call(&GET, None).await.unwrap()
}

#[tokio::test]
async fn the_shape_chooses_the_variant() {
    for (sent, shape) in [
        (r#""a""#, Struct::Text("a".into())),
        (r#"["a","b"]"#, Struct::Texts(vec!["a".into(), "b".into()])),
        (r#"["a",7]"#, Struct::Texts(vec!["a".into(), "7".into()])),
        (r#"{"x":"1"}"#, Struct::Node(item(1).into())),
        (r#"[{"x":1},{"x":2}]"#, Struct::Nodes(vec![item(1), item(2)])),
        ("[]", Struct::Texts(Vec::new())),
        ("7", Struct::Unknown(json!(7))),
        ("true", Struct::Unknown(json!(true))),
        ("[7]", Struct::Unknown(json!([7]))),
        ("[null,{}]", Struct::Unknown(json!([null, {}]))),
        (r#"["a",{}]"#, Struct::Unknown(json!(["a", {}]))),
        (r#"{"x":"no"}"#, Struct::Unknown(json!({"x": "no"}))),
        (r#"[{"x":1},{"x":[]}]"#, Struct::Unknown(json!([{"x": 1}, {"x": []}]))),
    ] {
        let response = read(sent).await;
        assert!(response.data.shape == shape, "{sent}: {:?}", response.data);
        assert_eq!(response.filled, [""; 0]);
        let stored: Struct = serde_json::from_str(sent).unwrap();
        assert!(stored == shape);
    }
    for (sent, other) in [
        ("[]", Other::Numbers(Vec::new())),
        ("[1,2.5]", Other::Numbers(vec![1.0, 2.5])),
        ("3", Other::Count(3)),
        ("3.0", Other::Count(3)),
        ("3.5", Other::Unknown(json!(3.5))),
        ("18446744073709551615", Other::Unknown(json!(u64::MAX))),
        ("false", Other::Flag(false)),
        (r#"[{"shape":"s"}]"#, Other::Holders(vec![holder("s")])),
        // A single object where only an array is documented.
        (r#"{"shape":"s"}"#, Other::Holders(vec![holder("s")])),
        (r#""text""#, Other::Unknown(json!("text"))),
    ] {
        let read: Other = serde_json::from_str(sent).unwrap();
        assert!(read == other, "{sent}: {read:?}");
    }
}

#[tokio::test]
async fn what_is_blank_inside_is_told() {
    let response = read(r#"[{"x":1},{}]"#).await;
    assert!(response.data.shape == Struct::Nodes(vec![item(1), item(0)]));
    assert_eq!(response.filled, ["data.shape[1].x"]);
    let response = read("{}").await;
    assert_eq!(response.filled, ["data.shape.x"]);
    // A failed attempt leaves nothing behind.
    let response = read(r#"[{},{"x":[]}]"#).await;
    assert!(matches!(response.data.shape, Struct::Unknown(_)));
    assert_eq!(response.filled, [""; 0]);
    let response = read("null").await;
    assert!(response.data.shape == Struct::Unknown(Value::Null));
    assert_eq!(response.filled, ["data.shape"]);
    assert!(serde_json::from_str::<Vec<Item>>("[{}]").is_err());
    let stored: Struct = serde_json::from_str("[{}]").unwrap();
    assert!(matches!(stored, Struct::Unknown(_)), "strict where users read");
}

#[test]
fn payloads_become_unions() {
    assert!(Struct::from("a") == Struct::Text("a".into()));
    assert!(Struct::from("a".to_owned()) == Struct::Text("a".into()));
    assert!(Struct::from(vec!["a".to_owned()]) == Struct::Texts(vec!["a".into()]));
    assert!(Struct::from(item(1)) == Struct::Node(item(1).into()));
    assert!(Struct::from(vec![item(1)]) == Struct::Nodes(vec![item(1)]));
    assert!(Other::from(1) == Other::Count(1));
    assert!(Other::from(true) == Other::Flag(true));
}

#[tokio::test]
async fn unions_are_sent_as_what_they_hold() {
    static FORM: Operation = operation(Method::POST, "/form", &[], Body::Form);
    let unknown = Struct::Unknown(json!([1, {"a": "b"}]));
    for (operation, shape, sent) in [
        (&CREATE, Struct::from("a"), r#"{"shape":"a"}"#),
        (&CREATE, vec![item(1)].into(), r#"{"shape":[{"x":1}]}"#),
        (&CREATE, unknown.clone(), r#"{"shape":[1,{"a":"b"}]}"#),
        (&FORM, unknown.clone(), "shape=1&shape=%7B%22a%22%3A%22b%22%7D"),
    ] {
        let server = Server::answering(success("null")).await;
        client(&server).call::<()>(operation, Some(&holder(shape))).await.unwrap();
        assert_eq!(server.request().text(), sent);
    }
    let server = Server::answering(success("null")).await;
    client(&server).call::<()>(&GET, Some(&holder(unknown))).await.unwrap();
    assert_eq!(server.request().target(), "/api/v3/get-probe?shape[0]=1&shape[1][a]=b");
}

#[tokio::test]
async fn secrets_stay_hidden() {
    let mut secret = item(1);
    secret.note = Some("canary-note".into());
    let unknown = Struct::Unknown(json!({"deep": ["canary-deep"]}));
    for shape in [Struct::from(secret.clone()), vec![secret].into(), unknown] {
        let shown = format!("{shape:?} {:?}", holder(shape.clone()));
        assert!(!shown.contains("canary") && shown.contains("[hidden]"), "{shown}");
        let body = r#"{"statusCode":400,"message":"canary-note canary-deep"}"#;
        let server = Server::answering(answer(200, body)).await;
        let error = client(&server).call::<()>(&CREATE, Some(&holder(shape))).await;
        assert!(error.unwrap_err().message().unwrap().contains("[hidden]"));
    }
    assert_eq!(format!("{:?}", Struct::from("plain")), "\"plain\"");
}

#[test]
fn unions_survive_being_written_and_read() {
    round_trip::<Struct>();
    round_trip::<Other>();
    round_trip::<Holder>();
}
