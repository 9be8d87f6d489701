//! Measures the decoding of a page of users, compared with a strict `serde` derive of the same
//! fields: by `serde_json::from_slice`, and as the response to a call without a network:
//!
//! ```text
//! cargo bench --package genauth
//! ```
//!
//! The ratio is the speed of this crate divided by that of the derive, which drops unknown fields,
//! tolerates no deviations, and has no enums. Both are measured alternately in one run.
#![allow(clippy::print_stdout, missing_docs, reason = "a benchmark prints its results")]
#![allow(dead_code, reason = "the fields of the baseline are never read")]
#![allow(clippy::expect_used, reason = "a benchmark may panic")]

use std::hint::black_box;
use std::time::Instant;

use bytes::Bytes;
use genauth::management::{ListUsersRequestDto, ManagementClient, UserPagingDto};
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tokio::runtime::{Builder, Runtime};

const USERS: usize = 50;
const ROUNDS: usize = 41;
const READS: u32 = 40;

/// The baseline types.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct StrictAnswer {
    status_code: i64,
    message: String,
    data: StrictPage,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct StrictPage {
    total_count: i64,
    list: Vec<StrictUser>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct StrictUser {
    user_id: String,
    created_at: String,
    updated_at: String,
    status: String,
    work_status: String,
    external_id: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    phone_country_code: Option<String>,
    username: Option<String>,
    name: Option<String>,
    nickname: Option<String>,
    photo: Option<String>,
    logins_count: Option<i64>,
    last_login: Option<String>,
    last_ip: Option<String>,
    gender: String,
    email_verified: bool,
    phone_verified: bool,
    password_last_set_at: Option<String>,
    birthdate: Option<String>,
    country: Option<String>,
    province: Option<String>,
    city: Option<String>,
    address: Option<String>,
    street_address: Option<String>,
    postal_code: Option<String>,
    company: Option<String>,
    browser: Option<String>,
    device: Option<String>,
    given_name: Option<String>,
    family_name: Option<String>,
    middle_name: Option<String>,
    profile: Option<String>,
    preferred_username: Option<String>,
    website: Option<String>,
    zoneinfo: Option<String>,
    locale: Option<String>,
    formatted: Option<String>,
    region: Option<String>,
    user_source_type: String,
    user_source_id: Option<String>,
    last_login_app: Option<String>,
    main_department_id: Option<String>,
    last_mfa_time: Option<String>,
    password_security_level: Option<i64>,
    reset_password_on_next_login: Option<bool>,
    register_source: Option<Vec<String>>,
    department_ids: Option<Vec<String>>,
    identities: Option<Vec<Value>>,
    identity_number: Option<String>,
    custom_data: Option<Map<String, Value>>,
    post_id_list: Option<Vec<String>>,
    status_changed_at: Option<String>,
    tenant_id: Option<String>,
    metadata_source: Option<Value>,
    signed_up: Option<String>,
}

fn main() {
    let runtime =
        Builder::new_current_thread().enable_time().build().expect("a runtime starts");
    let user = user();
    let sorted: Map<String, Value> = {
        let mut members: Vec<_> = user.clone().into_iter().collect();
        members.sort_by(|a, b| a.0.cmp(&b.0));
        members.into_iter().collect()
    };
    for (order, user) in [("documented", user), ("alphabetical", sorted)] {
        let page = text(&user);
        println!(
            "{USERS} users with {} fields, {} KiB, in {order} order:",
            user.len(),
            page.len() / 1024,
        );
        let strict = || parse::<StrictPage>(&page).list.len();
        compare("from_slice", strict, || parse::<UserPagingDto>(&page).list.len());

        let head: &[u8] = br#"{"statusCode":200,"message":"ok","data":"#;
        let answer = Bytes::from([head, &page, b"}"].concat());
        let client = client(answer.clone());
        let strict = || parse::<StrictAnswer>(&answer).data.list.len();
        compare("a call", strict, || call(&runtime, &client));
    }
}

fn parse<T: DeserializeOwned>(json: &[u8]) -> T {
    serde_json::from_slice(json).expect("the page is valid")
}

/// A transport that sends the same response to every call.
struct Canned(Bytes);

impl Transport for Canned {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let body = Body::from(self.0.clone());
        Box::pin(async move { Ok(http::Response::new(body)) })
    }
}

fn client(answer: Bytes) -> ManagementClient {
    ManagementClient::builder()
        .user_pool_id("pool")
        .access_token("token")
        .transport(Canned(answer))
        .build()
        .expect("the options are complete")
}

fn call(runtime: &Runtime, client: &ManagementClient) -> usize {
    let call = client.list_users(ListUsersRequestDto::new());
    let page = runtime.block_on(call.into_future()).expect("the response is valid");
    page.data.list.len()
}

/// Returns the page as JSON. `serde_json` may sort the fields of a map, so they are written one by
/// one.
fn text(user: &Map<String, Value>) -> Vec<u8> {
    let members: Vec<_> = user
        .iter()
        .map(|(name, value)| format!("{}:{value}", Value::from(name.as_str())))
        .collect();
    let user = format!("{{{}}}", members.join(","));
    let users = vec![user; USERS].join(",");
    format!(r#"{{"totalCount":{USERS},"list":[{users}]}}"#).into_bytes()
}

/// Prints the medians of the baseline and of this crate in microseconds, and the ratio.
fn compare(what: &str, strict: impl Fn() -> usize, ours: impl Fn() -> usize) {
    let mut rounds = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        let (strict, ours) = (time(&strict), time(&ours));
        for (list, value) in rounds.iter_mut().zip([strict, ours, strict / ours]) {
            list.push(value);
        }
    }
    let [strict, ours, ratio] = rounds.map(median);
    println!(
        "  {what}: derive {strict:.0} us, genauth {ours:.0} us, speed ratio {ratio:.2}"
    );
}

fn time(read: impl Fn() -> usize) -> f64 {
    let start = Instant::now();
    for _ in 0..READS {
        assert_eq!(black_box(read()), USERS);
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(READS)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// A user with all fields in the documented order.
fn user() -> Map<String, Value> {
    USER.iter()
        .map(|(name, json)| {
            ((*name).to_owned(), serde_json::from_str(json).expect(name))
        })
        .collect()
}

/// The fields of a user as JSON.
const USER: &[(&str, &str)] = &[
    ("userId", r#""some text of userId""#),
    ("createdAt", r#""2022-07-03T02:20:30.000Z""#),
    ("updatedAt", r#""2022-07-03T02:20:30.000Z""#),
    ("status", r#""Activated""#),
    ("workStatus", r#""Active""#),
    ("externalId", r#""some text of externalId""#),
    ("email", r#""some text of email""#),
    ("phone", r#""some text of phone""#),
    ("phoneCountryCode", r#""some text of phoneCountryCode""#),
    ("username", r#""some text of username""#),
    ("name", r#""some text of name""#),
    ("nickname", r#""some text of nickname""#),
    ("photo", r#""some text of photo""#),
    ("loginsCount", r#"12345"#),
    ("lastLogin", r#""2022-07-03T02:20:30.000Z""#),
    ("lastIp", r#""some text of lastIp""#),
    ("gender", r#""M""#),
    ("emailVerified", r#"true"#),
    ("phoneVerified", r#"true"#),
    ("passwordLastSetAt", r#""2022-07-03T02:20:30.000Z""#),
    ("birthdate", r#""some text of birthdate""#),
    ("country", r#""some text of country""#),
    ("province", r#""some text of province""#),
    ("city", r#""some text of city""#),
    ("address", r#""some text of address""#),
    ("streetAddress", r#""some text of streetAddress""#),
    ("postalCode", r#""some text of postalCode""#),
    ("company", r#""some text of company""#),
    ("browser", r#""some text of browser""#),
    ("device", r#""some text of device""#),
    ("givenName", r#""some text of givenName""#),
    ("familyName", r#""some text of familyName""#),
    ("middleName", r#""some text of middleName""#),
    ("profile", r#""some text of profile""#),
    ("preferredUsername", r#""some text of preferredUsername""#),
    ("website", r#""some text of website""#),
    ("zoneinfo", r#""some text of zoneinfo""#),
    ("locale", r#""some text of locale""#),
    ("formatted", r#""some text of formatted""#),
    ("region", r#""some text of region""#),
    ("userSourceType", r#""register""#),
    ("userSourceId", r#""some text of userSourceId""#),
    ("lastLoginApp", r#""some text of lastLoginApp""#),
    ("mainDepartmentId", r#""some text of mainDepartmentId""#),
    ("lastMfaTime", r#""2022-07-03T02:20:30.000Z""#),
    ("passwordSecurityLevel", r#"12345"#),
    ("resetPasswordOnNextLogin", r#"true"#),
    ("registerSource", r#"["624d930c3xxxx5c08dd4986e", "624d93102xxxx012f33cd2fe"]"#),
    ("departmentIds", r#"["624d930c3xxxx5c08dd4986e", "624d93102xxxx012f33cd2fe"]"#),
    ("identities", r#"[]"#),
    ("identityNumber", r#""some text of identityNumber""#),
    ("customData", r#"{ "age": 18 }"#),
    ("postIdList", r#"["624d930c3xxxx5c08dd4986e", "624d93102xxxx012f33cd2fe"]"#),
    ("statusChangedAt", r#""2022-07-03T02:20:30.000Z""#),
    ("tenantId", r#""some text of tenantId""#),
    ("metadataSource", r#"null"#),
    ("signedUp", r#""some text of signedUp""#),
];
