//! Calls every operation of the hostile spec on a loopback server: tests what the generated code
//! sends and reads.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use hostile::authentication::{
    AuthenticationClient, BuilderParametersDto, CallDto, CloneParametersDto, ErrorLevel,
    Operators, OptionDto, PageDto, RecordDto, RecordDtoRequired, ResultDto,
    ResultDtoKind, StringDto, VecDto,
};
use hostile::{ApiCode, JsonValue, Patch, StatusCode};
use serde_json::json;

#[path = "../../../../generated-client/tests/support/mod.rs"]
mod support;

use support::{Recorded, Server, json as answer, success};

fn client(server: &Server) -> AuthenticationClient {
    let builder =
        AuthenticationClient::builder().app_id("app").access_token("user-token");
    builder.app_host(server.url()).build().unwrap()
}

fn first_line(request: &Recorded) -> &str {
    request.head.lines().next().unwrap()
}

fn body(request: &Recorded) -> JsonValue {
    serde_json::from_slice(&request.body).unwrap()
}

/// Returns the minimal `ResultDto`.
fn result() -> ResultDto {
    ResultDto::new("t", "r", "b", ResultDtoKind::AHyphenB)
}

#[tokio::test]
async fn every_field_goes_out_and_comes_back_under_its_own_name() {
    let sent = result()
        .self_(1)
        .crate_(false)
        .super_(0.5)
        .itself("Self")
        ._2fa(OptionDto::new(None).option(result()))
        .ipv4(vec!["127.0.0.1".to_owned()])
        .zh_cn("zh")
        .new_("canary")
        .clone_("c")
        .extra_(serde_json::Map::new())
        .visit("v")
        .r#gen(Patch::Null)
        .user_id("snake")
        .user_id_camel("camel")
        .empty_name("empty")
        .chinese("zhongwen")
        .quote_d("q")
        .child(result())
        .children(vec![result()])
        .by_name([("k", OptionDto::new(Some(ErrorLevel::Err)))])
        .record(StringDto::new("s").next(Some(StringDto::new("n"))));
    let least = json!({"type": "t", "required": "r", "blank": "b", "kind": "a-b"});
    let expected = json!({
        "type": "t", "self": 1, "crate": false, "super": 0.5, "Self": "Self",
        "2fa": {"Option": least, "Error": null},
        "IPv4": ["127.0.0.1"], "zh-CN": "zh", "new": "canary", "clone": "c", "extra": {},
        "visit": "v", "required": "r", "blank": "b", "gen": null,
        "user_id": "snake", "userId": "camel", "": "empty", "\u{4e2d}\u{6587}": "zhongwen",
        "quote\"d\\": "q", "child": least, "children": [least],
        "byName": {"k": {"Error": "err"}},
        "record": {"String": "s", "next": {"String": "n"}},
        "kind": "a-b",
    });

    let server = Server::answering(success(&expected.to_string())).await;
    let response = client(&server).r#type(sent.clone()).await.unwrap();

    let request = server.request();
    assert_eq!(first_line(&request), "POST /hostile/type HTTP/1.1");
    assert_eq!(body(&request), expected);
    assert_eq!(response.data, sent);
    assert_eq!(
        request.header("authorization"),
        None,
        "the operation takes no credentials"
    );
    assert!(!format!("{sent:?}{response:?}").contains("canary"));
}

#[tokio::test]
async fn path_and_query_are_encoded_and_the_answer_is_a_list() {
    let server =
        Server::answering(success(r#"[{"Error":"new-level"},{"Error":null}]"#)).await;
    let parameters = CloneParametersDto::new("a/b?c", 7)
        .crate_(vec!["x&y".to_owned(), "\u{4e2d}".to_owned()])
        .zh_cn([("a b", 1)])
        .page_size(Some(50))
        .token("s e");
    let response = client(&server).clone_(parameters).await.unwrap();

    let request = server.request();
    assert_eq!(
        first_line(&request),
        "GET /hostile/a%2Fb%3Fc/items/7:check?crate[]=x%26y&crate[]=%E4%B8%AD\
         &zh-CN[a%20b]=1&page%20size=50&token=s%20e HTTP/1.1"
    );
    assert_eq!(request.header("authorization"), Some("user-token"));
    assert_eq!(request.body, b"");
    assert_eq!(response.data[0].error.as_ref().unwrap().as_str(), "new-level");
    assert_eq!(response.data[1].error, None);
}

#[tokio::test]
async fn a_put_parts_path_query_and_body() {
    let server = Server::answering(answer(200, r#"{"statusCode":200}"#)).await;
    let cleared =
        BuilderParametersDto::new("1").dry_run(true).value(Patch::Null).size(2.5);
    let kept = BuilderParametersDto::new("2").value(None);
    let set = BuilderParametersDto::new("3").value(false);
    assert_eq!(set.value, Patch::Value(false));
    for parameters in [cleared, kept, set] {
        client(&server).builder_(parameters).await.unwrap();
    }
    let sent: Vec<_> = server
        .requests()
        .iter()
        .map(|request| format!("{} {}", first_line(request), request.text()))
        .collect();
    assert_eq!(
        sent,
        [
            r#"PUT /hostile/1?dry-run=true HTTP/1.1 {"value":null,"size":2.5}"#,
            "PUT /hostile/2 HTTP/1.1 {}",
            r#"PUT /hostile/3 HTTP/1.1 {"value":false}"#,
        ]
    );
}

#[tokio::test]
#[allow(deprecated, reason = "the operation is deprecated")]
async fn an_operation_may_take_nothing() {
    let server =
        Server::answering(answer(200, r#"{"statusCode":200,"message":"gone"}"#)).await;
    let response = client(&server).r#await().await.unwrap();
    assert_eq!(response.message, "gone");
    let () = response.data;
    assert_eq!(first_line(&server.request()), "DELETE /hostile/all HTTP/1.1");
}

#[tokio::test]
async fn a_bare_answer_is_the_data() {
    let server =
        Server::answering(answer(200, r#"{"String":"s","next":{"String":"n"}}"#)).await;
    let response = client(&server).bare_answer().await.unwrap();
    assert_eq!(response.data, Some(StringDto::new("s").next(StringDto::new("n"))));
}

#[tokio::test]
async fn data_may_be_missing_where_the_spec_says_so() {
    let server = Server::answering(answer(200, "")).await;
    assert_eq!(client(&server).bare_answer().await.unwrap().data, None);
    let server = Server::answering(answer(200, r#"{"statusCode":200}"#)).await;
    assert_eq!(client(&server).list_pages(PageDto::new()).await.unwrap().data, None);
    let error = client(&server).list_cursors(PageDto::new()).await.unwrap_err();
    assert_eq!(error.path(), Some("data"));
}

#[tokio::test]
async fn many_required_fields_are_named_in_a_struct() {
    let data = r#"{"direct":{"to|ken":"a"},"nested":{"nested":{"tokens":["a","b"],"future":1}}}"#;
    let body = format!(r#"{{"statusCode":200,"data":1,"li|st\"":{data}}}"#);
    let server = Server::answering(answer(200, &body)).await;
    let required = RecordDtoRequired {
        into: "i".into(),
        r#box: "canary".into(),
        some: i64::MAX,
        none: vec![VecDto::new()],
        ok: 1.into(),
        err: None,
        r#ref: ErrorLevel::from("level of the future"),
        shared: StringDto::new("s"),
        debug_fields: json!({"key": "canary"}).as_object().unwrap().clone(),
        secret_json: json!(["canary"]).into(),
        secret_object: None,
    };
    let shown = format!("{required:?}");
    assert!(!shown.contains("canary"), "{shown}");
    assert!(
        shown.starts_with("RecordDtoRequired { Into: \"i\", Box: [hidden]"),
        "{shown}"
    );
    assert!(shown.contains(r#"debug_fields: {"key": [hidden]}, "#), "{shown}");
    let record = RecordDto::new(required);
    let response = client(&server).self_(record).await.unwrap();

    let sent = r#"{"Into":"i","Box":"canary","Some":9223372036854775807,"None":[{}],"Ok":1,"Err":null,"ref":"level of the future","shared":{"String":"s"},"debug_fields":{"key":"canary"},"SecretJson":["canary"],"SecretObject":null}"#;
    assert_eq!(server.request().text(), sent);
    let data = response.data.unwrap();
    let direct: &CallDto = &data["direct"];
    assert_eq!(direct.token.as_ref().unwrap()[0].expose_secret(), "a");
    let nested = &data["nested"];
    assert_eq!(nested.token.as_ref().unwrap().len(), 2);
    assert_eq!(nested.extra.get("future"), Some(&json!(1)));
}

#[tokio::test]
async fn secret_json_is_sent_and_read_and_not_shown() {
    let kept = json!({"a": [{"pin": "canary"}], "b": []});
    let sent = json!({
        "Into": "", "Box": "", "Some": 0, "None": [], "Ok": 1, "Err": null, "ref": "ok",
        "shared": {"String": ""}, "debug_fields": {}, "SecretJson": "canary",
        "SecretObject": {"pin": "canary"}, "Secret": kept,
    });
    let server = Server::answering(answer(200, r#"{"statusCode":200}"#)).await;
    let record: RecordDto = serde_json::from_value(sent.clone()).unwrap();
    assert_eq!(record.secret_json.expose_secret(), "canary");
    let shown = format!("{record:?}");
    assert!(!shown.contains("canary"), "{shown}");
    for part in [
        r#"SecretJson: [hidden]"#,
        r#"SecretObject: {"pin": [hidden]}"#,
        r#"Secret: {"a": [{"pin": [hidden]}], "b": []}"#,
    ] {
        assert!(shown.contains(part), "{shown}");
    }
    let _ = client(&server).self_(record).await;
    assert_eq!(body(&server.request()), sent);

    let server = Server::answering(answer(200, r#"{"token":"canary"}"#)).await;
    let response = client(&server).answer_tokens().await.unwrap();
    assert_eq!(response.data.expose_secret()["token"], "canary");
    assert!(!format!("{response:?}").contains("canary"));
}

#[tokio::test]
async fn members_may_be_called_like_operators_and_traits() {
    let sent = Operators::new()
        .sub("-")
        .add("+")
        .next("n")
        .default("d")
        .from_str("f")
        .into_("i")
        .std(Some("s".to_owned()))
        .null(Patch::Null);
    let body_sent = json!({
        "sub": "-", "add": "+", "next": "n", "default": "d", "fromStr": "f", "into": "i",
        "std": "s", "null": null,
    });
    let server = Server::answering(success(&body_sent.to_string())).await;
    let response = client(&server).next(sent.clone()).await.unwrap();
    assert_eq!(body(&server.request()), body_sent);
    assert_eq!(response.data, sent);
}

#[test]
fn enum_values_and_their_texts_belong_together() {
    let texts = [
        "",
        "user:created",
        "a/b",
        "a-b",
        "Self",
        "Unknown",
        "1",
        "*",
        "quote\"d",
        "new",
    ];
    for text in texts {
        let value = ResultDtoKind::from(text);
        assert_eq!(value.as_str(), text);
        assert_eq!(value.to_string(), text);
        assert_eq!(serde_json::to_value(&value).unwrap(), json!(text));
        assert_eq!(matches!(value, ResultDtoKind::Unknown(_)), text == "new", "{text}");
    }
    assert_eq!(ResultDtoKind::from("*"), ResultDtoKind::Any);
    assert_eq!(ResultDtoKind::from("Unknown"), ResultDtoKind::UnknownValue);
}

#[tokio::test]
async fn codes_are_typed_known_or_not() {
    let known = r#"{"statusCode":401,"apiCode":-1}"#;
    let server = Server::answering(answer(200, known)).await;
    let error = client(&server).bare_answer().await.unwrap_err();
    assert_eq!(error.status_code(), Some(StatusCode::SelfValue));
    assert_eq!(error.api_code(), Some(ApiCode::Type));
    assert_eq!(ApiCode::from(2_130_010), ApiCode::UnknownValue);
    assert_eq!(ApiCode::from(5), ApiCode::Unknown(5));
    assert_eq!(ApiCode::Type.code(), -1);
}
