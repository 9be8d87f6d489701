//! Tests the forms, files, and unions of the hostile spec against a loopback server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use hostile::authentication::{
    AuthenticationClient, ErrorLevel, FileDto, SendFiles, Shapes, Tree, Union,
};
use hostile::{DateTime, File};
use serde_json::json;

#[path = "../../../../generated-client/tests/support/mod.rs"]
mod support;

use support::{Server, json as answer, success};

fn client(server: &Server) -> AuthenticationClient {
    let builder = AuthenticationClient::builder().app_id("app");
    builder.app_host(server.url()).build().unwrap()
}

#[tokio::test]
async fn a_form_holds_texts_by_name() {
    let server = Server::answering(answer(200, r#"{"statusCode":200}"#)).await;
    let form = FileDto::new("x & y=z")
        .date_time("2026-01-31T08:00:00.000Z")
        .levels(vec![ErrorLevel::Ok, ErrorLevel::from("a+b")])
        .count(-1)
        .size(0.5)
        .flag(true)
        .token("t e");
    client(&server).send_form(form).await.unwrap();

    let request = server.request();
    let media_type = request.header("content-type");
    assert_eq!(media_type, Some("application/x-www-form-urlencoded"));
    assert_eq!(
        request.text(),
        "a%26b%3Dc=x%20%26%20y%3Dz&DateTime=2026-01-31T08%3A00%3A00.000Z&levels=ok\
         &levels=a%2Bb&count=-1&size=0.5&flag=true&token=t%20e"
    );
}

#[tokio::test]
async fn files_are_parts_under_their_own_names() {
    let server = Server::answering(answer(200, r#"{"statusCode":200}"#)).await;
    let time = DateTime::from("2026-01-31T08:00:00.000Z");
    let files = SendFiles::new(7, time, File::new("a.txt", "content of a"))
        .more(vec![File::new("b.png", "content of b").with_media_type("image/png")])
        .kinds(vec![ErrorLevel::Ok])
        .note("hush");
    client(&server).send_files(files).await.unwrap();

    let request = server.request();
    let line = request.head.lines().next().unwrap();
    let target = "/hostile/files/7?a%20b=2026-01-31T08%3A00%3A00.000Z";
    assert_eq!(line, format!("POST {target} HTTP/1.1"));
    let media_type = request.header("content-type").unwrap();
    assert!(media_type.starts_with("multipart/form-data; boundary="), "{media_type}");
    let body = request.text();
    for part in [
        "filename=\"a.txt\"",
        "content of a",
        "name=\"more\"; filename=\"b.png\"",
        "image/png",
        "name=\"kinds\"",
        "name=\"note\"",
        "hush",
    ] {
        assert!(body.contains(part), "{part} is not in {body}");
    }
    assert!(!body.contains("name=\"id\"") && !body.contains("name=\"a b\""), "{body}");
}

#[tokio::test]
async fn unions_are_told_apart_by_their_shapes() {
    let data = json!([
        "text",
        {"union": 1},
        [{"union": ["a"], "shapes": {"a": true, "b": [2], "c": "ok", "d": [{}]}}],
        [],
        null,
        true,
    ]);
    let server = Server::answering(success(&data.to_string())).await;
    let tree = Tree::new(Union::SelfValue(Box::new(Tree::new(Union::Value1(0.5)))))
        .shapes(Shapes::Time(1.into()));
    let response = client(&server).grow(tree).await.unwrap();

    let sent = r#"{"union":{"union":0.5},"shapes":1}"#;
    assert_eq!(server.request().text(), sent);
    let unions = response.data;
    assert_eq!(unions[0], Union::UnknownValue("text".to_owned()));
    assert!(
        matches!(&unions[1], Union::SelfValue(tree) if tree.union == Union::Value1(1.0))
    );
    assert!(matches!(&unions[2], Union::AB(trees) if trees.len() == 1));
    assert_eq!(unions[3], Union::AB(Vec::new()));
    assert!(matches!(&unions[4], Union::Unknown(json) if json.is_null()));
    assert!(matches!(&unions[5], Union::Unknown(json) if *json == true));
    assert_eq!(serde_json::to_value(&unions).unwrap()[2], data[2]);
}
