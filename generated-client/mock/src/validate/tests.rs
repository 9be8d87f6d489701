//! Tests of whole requests against small operations.

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::{Value, json};

use super::arguments;
use crate::call::Incoming;
use crate::catalog::*;

static GENDER: Schema = Schema::open_enum("Gender", &["M", "F", "U"]);

static MEMBER: Schema = Schema::record(
    "MemberDto",
    &[
        Field::required("userId", Type::STRING),
        Field::optional("gender", Type::Schema(&GENDER)),
        Field::optional("password", Type::Secret(Scalar::String)).min_length(6),
        Field::optional("children", Type::List(&Type::Schema(&MEMBER))),
        Field::optional("phone", Type::STRING).nullable(),
        Field::optional("createdAt", Type::DATE_TIME),
        Field::optional("login", Type::INTEGER).aliases(&["last_login"]),
    ],
);

static OPTIONS: Schema = Schema::record(
    "OptionsDto",
    &[
        Field::required("limit", Type::INTEGER).minimum(1.0).maximum(50.0),
        Field::optional("filter", Type::Schema(&FILTER)),
    ],
);

static FILTER: Schema = Schema::union(
    "Filter",
    &[Type::STRING, Type::List(&Type::STRING), Type::Schema(&MEMBER)],
);

/// Documented without members.
static CONFIG: Schema = Schema::record("ConfigDto", &[]);

static SAVE: Schema = Schema::record(
    "SaveDto",
    &[
        Field::required("list", Type::List(&Type::Schema(&MEMBER))).max_items(2),
        Field::optional("options", Type::Schema(&OPTIONS)),
        Field::optional("labels", Type::Map(&Type::INTEGER)),
        Field::optional("raw", Type::ANY),
        Field::optional("config", Type::Schema(&CONFIG)),
        Field::optional("name", Type::STRING).max_length(3),
    ],
);

static FIND: Schema = Schema::record(
    "FindDto",
    &[
        Field::required("poolId", Type::STRING),
        Field::required("page", Type::INTEGER),
        Field::optional("ids", Type::List(&Type::STRING)),
        Field::optional("active", Type::BOOLEAN),
        Field::optional("gender", Type::List(&Type::Schema(&GENDER))),
        Field::optional("options", Type::Schema(&OPTIONS)),
        Field::optional("token", Type::Secret(Scalar::String)),
    ],
);

static UPLOAD: Schema = Schema::record(
    "UploadDto",
    &[
        Field::required("file", Type::Scalar(Scalar::File)),
        Field::optional("count", Type::INTEGER),
        Field::optional("options", Type::Schema(&OPTIONS)),
    ],
);

const fn operation(path: &'static str, request: Request) -> Operation {
    Operation {
        client: "management",
        group: "members",
        name: "test",
        summary: "Test",
        method: "POST",
        path,
        credentials: &[],
        request: Some(request),
        response: Response {
            data: None,
            optional: false,
            member: Some("data"),
        },
        pagination: None,
        binding: None,
    }
}

static SAVE_MEMBERS: Operation = operation(
    "/save",
    Request {
        schema: &SAVE,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    },
);

static FIND_MEMBERS: Operation = operation(
    "/pools/{poolId}/find",
    Request {
        schema: &FIND,
        locations: &[
            Location::Path,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
        ],
        body: None,
    },
);

static UPLOAD_FILE: Operation = operation(
    "/upload",
    Request {
        schema: &UPLOAD,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Multipart),
    },
);

static SUBMIT_FORM: Operation = operation(
    "/submit",
    Request {
        schema: &FIND,
        locations: &[Location::Body; 7],
        body: Some(Encoding::Form),
    },
);

fn incoming(path: &str, query: &str, content_type: &str, body: &str) -> Incoming {
    let mut headers = HeaderMap::new();
    if !content_type.is_empty() {
        headers.insert("content-type", content_type.parse().unwrap());
    }
    Incoming {
        method: Method::POST,
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body: Bytes::copy_from_slice(body.as_bytes()),
    }
}

async fn read(
    operation: &'static Operation,
    incoming: Incoming,
) -> Result<Value, Vec<String>> {
    let (arguments, problems) = arguments(operation, &incoming).await;
    if problems.is_empty() {
        return Ok(arguments.into());
    }
    assert!(problems.iter().all(|problem| problem.status == 400));
    Err(problems.into_iter().map(|problem| problem.message).collect())
}

async fn save(body: Value) -> Result<Value, Vec<String>> {
    let body =
        incoming("/save", "", "application/json; charset=utf-8", &body.to_string());
    read(&SAVE_MEMBERS, body).await
}

async fn find(query: &str) -> Result<Value, Vec<String>> {
    read(&FIND_MEMBERS, incoming("/pools/p%201/find", query, "", "")).await
}

async fn problem(body: Value) -> String {
    let problems = save(body.clone()).await.expect_err("no problem found");
    let [problem] = problems.as_slice() else { panic!("{body}: {problems:?}") };
    problem.clone()
}

#[tokio::test]
async fn valid_json_is_kept() {
    let body = json!({
        "list": [{"userId": "1", "gender": "M", "phone": null, "login": 1, "children": []}],
        "options": {"limit": 50, "filter": ["a"]},
        "labels": {"a": 1},
        "raw": {"any": [null, 1]},
        "config": {"a": {"b": null}},
    });
    assert_eq!(save(body.clone()).await, Ok(body));
}

#[tokio::test]
async fn variants_of_clients_are_accepted() {
    let body = json!({
        "list": [{"userId": "1", "gender": null, "last_login": 3.0, "unknown": 1}],
        "options": null,
        "raw": null,
        "later": {},
    });
    let expected = json!({"list": [{"userId": "1", "login": 3}], "raw": null});
    assert_eq!(save(body).await, Ok(expected));
}

#[tokio::test]
async fn problems_name_the_field() {
    let list = json!([{"userId": "1"}]);
    for (body, expected) in [
        (json!({}), "`list` is required"),
        (json!({"list": null}), "`list`: expected an array; found null"),
        (json!({"list": {}}), "`list`: expected an array; found an object"),
        (json!({"list": [null]}), "`list[0]`: expected an object; found null"),
        (json!({"list": [{"userId": "1"}, {}]}), "`list[1].userId` is required"),
        (
            json!({"list": [{"userId": 1}]}),
            "`list[0].userId`: expected a string; found a number",
        ),
        (
            json!({"list": [{"userId": "1", "gender": "X"}]}),
            "`list[0].gender`: expected one of `M`, `F`, `U`; found `X`",
        ),
        (
            json!({"list": [{"userId": "1", "children": [{"userId": "2", "login": "3"}]}]}),
            "`list[0].children[0].login`: expected an integer; found a string",
        ),
        (
            json!({"list": [{"userId": "1", "createdAt": "today"}]}),
            "`list[0].createdAt`: expected a date such as `2026-01-31T08:00:00.000Z`; found `today`",
        ),
        (
            json!({"list": [{"userId": "1"}, {"userId": "2"}, {"userId": "3"}]}),
            "`list`: expected at most 2 items; found 3",
        ),
        (
            json!({"list": list, "options": {"limit": "10"}}),
            "`options.limit`: expected an integer; found a string",
        ),
        (
            json!({"list": list, "options": {"limit": 51}}),
            "`options.limit`: expected at most 50; found 51",
        ),
        (
            json!({"list": list, "options": {"limit": 0}}),
            "`options.limit`: expected at least 1; found 0",
        ),
        (
            json!({"list": list, "options": {"limit": 1, "filter": 1}}),
            "`options.filter`: expected a string or an array or an object; found a number",
        ),
        (
            json!({"list": list, "labels": {"a": 1.5}}),
            "`labels.a`: expected an integer; found a number",
        ),
        (
            json!({"list": list, "name": "ééé!"}),
            "`name`: expected at most 3 characters; found 4",
        ),
    ] {
        assert_eq!(problem(body).await, expected);
    }
}

#[tokio::test]
async fn all_problems_are_reported() {
    let body = json!({"list": [{"gender": 1.5}], "labels": [], "name": true});
    assert_eq!(
        save(body).await,
        Err(vec![
            "`list[0].userId` is required".to_owned(),
            "`list[0].gender`: expected one of `M`, `F`, `U`; found a number".to_owned(),
            "`labels`: expected an object; found an array".to_owned(),
            "`name`: expected a string; found a boolean".to_owned(),
        ])
    );
}

#[tokio::test]
async fn secrets_are_not_shown() {
    let members = |secret: Value| json!({"list": [{"userId": "1", "password": secret}]});
    for (secret, expected) in [
        (json!("pa55"), "`list[0].password`: expected at least 6 characters"),
        (json!(31_415), "`list[0].password`: expected a string; found a number"),
        (json!({"p": "pa55"}), "`list[0].password`: expected a string; found an object"),
    ] {
        assert_eq!(problem(members(secret)).await, expected);
    }
    let problems = find("page=1&token[]=pa55&token[]=pa56").await;
    let expected = "`token`: expected a string; found an array".to_owned();
    assert_eq!(problems, Err(vec![expected]));
    let misplaced = json!({"list": [{"userId": "1", "login": "pa55"}]});
    let expected = "`list[0].login`: expected an integer; found a string";
    assert_eq!(problem(misplaced).await, expected);
}

#[tokio::test]
async fn queries_are_typed() {
    let expected = json!({
        "poolId": "p 1",
        "page": 2,
        "ids": ["a", "b"],
        "active": true,
        "options": {"limit": 5},
    });
    for ids in ["ids[]=a&ids[]=b", "ids=a&ids=b", "ids[0]=a&ids[1]=b"] {
        let query = format!("page=2&{ids}&active=True&options[limit]=5");
        assert_eq!(find(&query).await, Ok(expected.clone()), "{query}");
    }
    let query = "page=2&ids=a&active=&options=%7B%22limit%22%3A5%7D&gender=";
    let expected =
        json!({"poolId": "p 1", "page": 2, "ids": ["a"], "options": {"limit": 5}});
    assert_eq!(find(&query.replace("&gender=", "")).await, Ok(expected));
}

#[tokio::test]
async fn problems_of_queries_show_the_text() {
    for (query, expected) in [
        ("", "`page` is required"),
        ("page=", "`page` is required"),
        ("page=two", "`page`: expected an integer; found `two`"),
        ("page=1&page=2", "`page`: expected an integer; found an array"),
        ("page=1&active=1", "`active`: expected a boolean; found `1`"),
        (
            "page=1&gender=M&gender=X",
            "`gender[1]`: expected one of `M`, `F`, `U`; found `X`",
        ),
        ("page=1&ids[x]=1", "`ids`: expected an array; found an object"),
        ("page=1&options[limit]=x", "`options.limit`: expected an integer; found `x`"),
        (
            "page=1&options=%7B%22limit%22%3A%225%22%7D",
            "`options.limit`: expected an integer; found a string",
        ),
        ("page=1&options=x", "`options`: expected an object; found `x`"),
    ] {
        assert_eq!(find(query).await, Err(vec![expected.to_owned()]), "{query}");
    }
}

#[tokio::test]
async fn forms_are_typed() {
    let body = "poolId=p&page=1&ids=a&ids=b&active=false";
    let form = incoming("/submit", "", "application/x-www-form-urlencoded", body);
    let expected = json!({"poolId": "p", "page": 1, "ids": ["a", "b"], "active": false});
    assert_eq!(read(&SUBMIT_FORM, form).await, Ok(expected));
}

#[tokio::test]
async fn multipart_bodies_are_read() {
    let body = "--b\r\n\
        content-disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\
        content-type: text/plain\r\n\r\nhello\r\n--b\r\n\
        content-disposition: form-data; name=\"count\"\r\n\r\n3\r\n--b\r\n\
        content-disposition: form-data; name=\"options\"\r\n\r\n{\"limit\":1}\r\n--b--\r\n";
    let request =
        |body: &str| incoming("/upload", "", "multipart/form-data; boundary=b", body);
    let expected = json!({
        "file": {"name": "a.txt", "mediaType": "text/plain", "content": "aGVsbG8="},
        "count": 3,
        "options": {"limit": 1},
    });
    assert_eq!(read(&UPLOAD_FILE, request(body)).await, Ok(expected));

    let text = body.replace("; filename=\"a.txt\"", "");
    let problem = "`file`: expected a file; found `hello`".to_owned();
    assert_eq!(read(&UPLOAD_FILE, request(&text)).await, Err(vec![problem]));

    let problems = read(&UPLOAD_FILE, request("--b\r\n")).await.unwrap_err();
    assert!(
        problems[0].starts_with("the request body is not valid multipart"),
        "{problems:?}"
    );
}

#[tokio::test]
async fn unreadable_bodies_have_one_problem() {
    let body = |content_type, body| {
        read(&SAVE_MEMBERS, incoming("/save", "", content_type, body))
    };
    let problem = |problem: &str| Err(vec![problem.to_owned()]);
    let expected = "`content-type`: expected `application/json`; found `text/plain`";
    assert_eq!(body("text/plain", "{}").await, problem(expected));
    let expected = "`content-type`: expected `application/json`; found `none`";
    assert_eq!(body("", "{}").await, problem(expected));
    assert_eq!(
        body("application/json", "[]").await,
        problem("the request body must be a JSON object")
    );
    assert_eq!(
        body("application/json", "{\"a\": secret}").await,
        problem("the request body is not valid JSON: expected value at line 1 column 7")
    );
    for empty in ["", "null", "{}"] {
        assert_eq!(body("application/json", empty).await, problem("`list` is required"));
    }
}
