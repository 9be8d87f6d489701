//! Tests the paginated lists of the hostile spec against a loopback server.
#![allow(clippy::unwrap_used, missing_docs)]

use hostile::authentication::{AuthenticationClient, PageDto, PageNumber};
use hostile::{Error, Items};
use serde_json::{Value, json};

#[path = "../../../../generated-client/tests/support/mod.rs"]
mod support;

use support::{Recorded, Server, Step, success};

async fn server(pages: &[Value]) -> (Server, AuthenticationClient) {
    let scripts = pages.iter().map(|page| vec![Step::Send(success(&page.to_string()))]);
    let server = Server::scripted(scripts).await;
    let builder = AuthenticationClient::builder().app_id("app").access_token("user");
    let client = builder.app_host(server.url()).build().unwrap();
    (server, client)
}

fn body(request: &Recorded) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

/// Reads a list of texts whose pages may be of any type.
macro_rules! read {
    ($call:expr) => {{
        let mut items: Items<_, String> = $call.items();
        let mut read = Vec::new();
        while let Some(item) = items.next().await {
            read.push(item.unwrap());
        }
        read
    }};
}

#[tokio::test]
async fn members_below_odd_names_are_found_and_may_be_missing() {
    let (server, client) = server(&[
        json!({"pa|ge`": {"IPv4": ["a", "b"], "self": 5}}),
        json!({"pa|ge`": {"IPv4": ["c", "d"]}}),
        json!(null),
    ])
    .await;
    assert_eq!(read!(client.list_pages(PageDto::new())), ["a", "b", "c", "d"]);
    let sent: Vec<_> = server.requests().iter().map(body).collect();
    let page = |number: i64| json!({"pa|ge`": {"type": number, "self": 3}});
    assert_eq!(sent, [page(1), page(2), page(3)]);
}

#[tokio::test]
async fn what_the_request_says_of_the_page_is_kept() {
    let (server, client) =
        server(&[json!({"pa|ge`": {"IPv4": ["a"], "self": 6}}), json!({"pa|ge`": {}})])
            .await;
    let request = PageDto::new().pa_ge(PageNumber::new().r#type(4).self_(2)).cursor("c");
    assert_eq!(read!(client.list_pages(request)), ["a"]);
    let sent: Vec<_> = server.requests().iter().map(body).collect();
    let page =
        |number: i64| json!({"pa|ge`": {"type": number, "self": 2}, "cursor": "c"});
    assert_eq!(sent, [page(4), page(5)]);
}

#[tokio::test]
async fn a_cursor_leads_on_until_there_is_none() {
    let page =
        |entry: &str, next: Value| json!({"pa|ge`": {"IPv4": [entry]}, "next": next});
    for end in [json!(null), json!("")] {
        let (server, client) = server(&[
            page("a", json!("canary-2")),
            page("b", json!("canary-2")),
            page("c", end),
        ])
        .await;
        assert_eq!(read!(client.list_cursors(PageDto::new())), ["a", "b", "c"]);
        let sent: Vec<_> = server.requests().iter().map(body).collect();
        let cursor = json!({"cursor": "canary-2"});
        assert_eq!(sent, [json!({}), cursor.clone(), cursor]);
    }
}

#[tokio::test]
async fn a_cursor_is_no_text_for_errors() {
    let first = json!({"pa|ge`": {"IPv4": ["a"]}, "next": "canary"});
    let refusal = r#"{"statusCode":400,"message":"no cursor canary"}"#;
    let server = Server::scripted([
        vec![Step::Send(success(&first.to_string()))],
        vec![Step::Send(support::json(200, refusal))],
    ])
    .await;
    let builder = AuthenticationClient::builder().app_id("app").app_host(server.url());
    let mut items = builder.build().unwrap().list_cursors(PageDto::new()).items();
    assert_eq!(items.next().await.unwrap().unwrap(), "a");
    let error: Error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.message(), Some("no cursor [hidden]"));
    assert!(!format!("{items:?}").contains("canary"));
}

#[tokio::test]
async fn data_may_be_the_list() {
    let (server, client) = server(&[json!(["a", "b"]), json!(["c"]), json!([])]).await;
    assert_eq!(read!(client.list_all(PageNumber::new().self_(2))), ["a", "b", "c"]);
    let sent: Vec<_> =
        server.requests().iter().map(|it| it.target().to_owned()).collect();
    let target = |page: i64| format!("/hostile/all?self=2&type={page}");
    assert_eq!(sent, [1, 2, 3].map(target));
}
