//! Request bodies in each format, and the methods that have them.

use bytes::Bytes;
use http::Method;
use serde_json::json;

use super::client;
use super::fixture::{Item, Probe, operation};
use super::support::{Recorded, Server, json as answer, success};
use crate::File;
use crate::runtime::codec::fill::round_trip;
use crate::runtime::codec::{Record, record};
use crate::runtime::operation::{Body, Operation};
use crate::shared::extra::Extra;

static FORM: Operation = operation(Method::POST, "/oidc/token", &["count"], Body::Form);
static UPLOAD: Operation =
    operation(Method::POST, "/api/v2/upload", &["id"], Body::Multipart);
static PUT: Operation =
    operation(Method::PUT, "/api/v3/probe/{id}", &["count"], Body::Json);
static PATCH: Operation =
    operation(Method::PATCH, "/api/v3/probe/{id}", &[], Body::Json);
static DELETE: Operation =
    operation(Method::DELETE, "/api/v3/probe/{id}", &[], Body::None);

#[derive(Clone, PartialEq)]
struct Upload {
    id: String,
    file: File,
    more: Option<Vec<File>>,
    extra: Extra,
}

impl Upload {
    fn new(file: File) -> Self {
        Self {
            id: "folder".into(),
            file,
            more: None,
            extra: Extra::default(),
        }
    }
}

record! {
    Upload {
        required id = "id",
        required file = "file",
        optional more = "more",
    }
}

async fn sent(operation: &'static Operation, request: &dyn Record) -> Recorded {
    let server = Server::answering(success("null")).await;
    client(&server).call::<()>(operation, Some(request)).await.unwrap();
    server.request()
}

/// The body, with its random boundary replaced by `BOUNDARY`.
async fn uploaded(upload: &Upload) -> String {
    let request = sent(&UPLOAD, upload).await;
    assert_eq!(request.target(), "/api/v2/upload?id=folder");
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    assert!(boundary.len() > 20 && boundary.len() <= 70, "{boundary}");
    request.text().replace(boundary, "BOUNDARY")
}

#[tokio::test]
async fn a_form() {
    let mut probe = Probe::new("a b+c&d=e%中\n");
    probe.tags = vec!["x".into(), "".into()];
    probe.count = Some(7);
    probe.active = Some(false);
    probe.ratio = Some(0.5);
    probe.status = Some("enabled".into());
    probe.secret = Some("s~&".into());
    probe.nickname = crate::Patch::Null;
    probe.list = Some(vec![Item {
        x: 1,
        note: None,
        extra: Extra::default(),
    }]);
    probe.extra.insert("k k", json!([null, true, {"a": "b"}]));
    let request = sent(&FORM, &probe).await;
    assert_eq!(request.target(), "/oidc/token?count=7");
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        request.text(),
        "id=a%20b%2Bc%26d%3De%25%E4%B8%AD%0A&tags=x&tags=&ratio=0.5&active=false\
         &status=enabled&list=%7B%22x%22%3A1%7D&secret=s~%26\
         &k%20k=true&k%20k=%7B%22a%22%3A%22b%22%7D"
    );
}

#[tokio::test]
async fn secrets_of_a_form_are_hidden() {
    let body =
        r#"{"statusCode":400,"message":"bad: client_secret=s%20canary%26, s canary&"}"#;
    let server = Server::answering(answer(200, body)).await;
    let mut probe = Probe::new("1");
    probe.secret = Some("s canary&".into());
    let error = client(&server).call::<()>(&FORM, Some(&probe)).await.unwrap_err();
    assert_eq!(error.message(), Some("bad: client_secret=[hidden], [hidden]"));
}

#[tokio::test]
async fn what_a_form_cannot_hold_is_not_sent() {
    let server = Server::answering(success("null")).await;
    let mut probe = Probe::new("1");
    probe.ratio = Some(f64::INFINITY);
    let error = client(&server).call::<()>(&FORM, Some(&probe)).await.unwrap_err();
    assert!(
        error.is_config() && error.to_string().contains("`inf` is not a finite number"),
        "{error}"
    );
    let upload = Upload::new(File::new("a", "b"));
    let error = client(&server).call::<()>(&FORM, Some(&upload)).await.unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("`file` is a file, which a form body cannot contain")
    );
    for media_type in ["", "a\r\nx-b: c", "图/片"] {
        let upload = Upload::new(File::new("a", "b").with_media_type(media_type));
        let error =
            client(&server).call::<()>(&UPLOAD, Some(&upload)).await.unwrap_err();
        let text = "the media type of the file `file` must be printable ASCII";
        assert!(error.is_config() && error.to_string().ends_with(text), "{error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn an_upload() {
    let mut upload = Upload::new(File::new("a.png", "PNG").with_media_type("image/png"));
    upload.more = Some(vec![File::from(b"\r\n--x".to_vec()), File::from(Bytes::new())]);
    upload.extra.insert("note", "二\r\n");
    assert_eq!(
        uploaded(&upload).await,
        "--BOUNDARY\r\n\
         content-disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\
         content-type: image/png\r\n\r\nPNG\r\n\
         --BOUNDARY\r\n\
         content-disposition: form-data; name=\"more\"; filename=\"file\"\r\n\
         content-type: application/octet-stream\r\n\r\n\r\n--x\r\n\
         --BOUNDARY\r\n\
         content-disposition: form-data; name=\"more\"; filename=\"file\"\r\n\
         content-type: application/octet-stream\r\n\r\n\r\n\
         --BOUNDARY\r\n\
         content-disposition: form-data; name=\"note\"\r\n\r\n二\r\n\r\n\
         --BOUNDARY--\r\n"
    );
}

#[tokio::test]
async fn file_names_cannot_leave_their_place() {
    for (name, written) in [
        ("图 \\.png", "图 \\.png"),
        ("a\".png", "a%22.png"),
        ("a\r\nx: y", "a%0D%0Ax: y"),
        ("a%22", "a%22"),
        ("", ""),
    ] {
        let body = uploaded(&Upload::new(File::new(name, "x"))).await;
        assert!(body.contains(&format!("; filename=\"{written}\"\r\n")), "{body}");
    }
    let mut upload = Upload::new(File::new("a", "x"));
    upload.extra.insert("q\"\n", "v");
    assert!(uploaded(&upload).await.contains("name=\"q%22%0A\"\r\n\r\nv"));
}

#[test]
fn a_file_shows_no_content_and_can_be_stored() {
    let file = File::new("a.txt", "canary").with_media_type("text/plain");
    let shown = format!("{:?}", Upload::new(file.clone()));
    assert!(!shown.contains("canary") && shown.contains("length: 6"), "{shown}");
    assert_eq!((file.name(), file.media_type()), ("a.txt", "text/plain"));
    assert_eq!(file.content(), "canary");
    let stored =
        json!({"name": "a.txt", "mediaType": "text/plain", "content": "Y2FuYXJ5"});
    assert_eq!(serde_json::to_value(&file).unwrap(), stored);
    assert!(serde_json::from_value::<File>(stored).unwrap() == file);
    for bad in [json!("x"), json!({"content": "?"}), json!({"content": [1]})] {
        assert!(serde_json::from_value::<File>(bad.clone()).is_err(), "{bad}");
    }
    round_trip::<Upload>();
}

#[tokio::test]
async fn put_and_patch_have_a_body() {
    let mut probe = Probe::new("a/b");
    probe.count = Some(1);
    probe.tags = vec!["t".into()];
    let request = sent(&PUT, &probe).await;
    assert!(
        request.head.starts_with("PUT /api/v3/probe/a%2Fb?count=1 HTTP"),
        "{}",
        request.head
    );
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.text(), r#"{"tags":["t"]}"#);
    let request = sent(&PATCH, &probe).await;
    assert!(
        request.head.starts_with("PATCH /api/v3/probe/a%2Fb HTTP"),
        "{}",
        request.head
    );
    assert_eq!(request.text(), r#"{"tags":["t"],"count":1}"#);
}

#[tokio::test]
async fn delete_has_a_query() {
    let mut probe = Probe::new("7");
    probe.tags = vec!["a".into(), "b".into()];
    probe.active = Some(true);
    let request = sent(&DELETE, &probe).await;
    let line = "DELETE /api/v3/probe/7?tags[]=a&tags[]=b&active=true HTTP";
    assert!(request.head.starts_with(line), "{}", request.head);
    assert_eq!(request.body, b"");
    assert_eq!(request.header("content-type"), None);
}

#[tokio::test]
async fn a_length_is_sent_where_a_body_is_expected() {
    for (method, length) in [
        (Method::POST, Some("0")),
        (Method::PUT, Some("0")),
        (Method::PATCH, Some("0")),
        (Method::GET, None),
        (Method::DELETE, None),
    ] {
        let empty = operation(method, "/api/v3/probe", &[], Body::Json);
        let operation: &'static Operation = Box::leak(Box::new(empty));
        let server = Server::answering(success("null")).await;
        client(&server).call::<()>(operation, None).await.unwrap();
        assert_eq!(
            server.request().header("content-length"),
            length,
            "{operation:?}",
            operation = operation.method
        );
    }
}
