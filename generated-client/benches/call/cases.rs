//! The compared calls. Their responses are short, so that decoding, which the benchmark `decode`
//! measures, is a small part of the cost.

use genauth::authentication::{AuthenticationClient, GetWechatAccessTokenDto};
use genauth::management::{
    CheckDataResourceExistsDto, IsUserExistsReqDto, ManagementClient,
};
use serde::{Deserialize, Serialize};

use super::by_hand::{self, Call};
use super::{Calls, Client, calls};

/// Returns the name and the clients of each case. The first client is the baseline.
pub(crate) fn all(host: &str) -> [(&'static str, Vec<Client>); 3] {
    [
        ("WeChat token", wechat_token(host)),
        ("POST with token", post_with_token(host)),
        ("GET with query", get_with_query(host)),
    ]
}

fn beside(by_hand: [Client; 2], genauth: Calls) -> Vec<Client> {
    by_hand.into_iter().chain([("genauth", genauth)]).collect()
}

/// Returns a POST of the authentication client.
fn wechat_token(host: &str) -> Vec<Client> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Request {
        app_id: &'static str,
        app_secret: &'static str,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[allow(dead_code, reason = "deserialized as in a real program")]
    struct Token {
        access_token: String,
        expires_at: String,
    }

    const ID: &str = "wx4f4bc4dec97d474b";
    const SECRET: &str = "4b1f0c3a9d2e8f7a6b5c4d3e2f1a0b9c";
    let call = Call {
        path: "get-wechat-access-token-info",
        header: ("x-authing-app-id", "app"),
        request: Request {
            app_id: ID,
            app_secret: SECRET,
        },
        is_get: false,
        used: |data: Token| data.access_token.len(),
    };
    let client = AuthenticationClient::builder().app_id("app").app_secret("s3cr3t-app");
    let client = client.app_host(host).build().expect("the options are complete");
    let genauth = calls(move || {
        let request = GetWechatAccessTokenDto::new(ID, SECRET);
        let call = client.get_wechat_mp_access_token_info(request);
        async {
            let response = call.await.expect("it succeeds");
            response.data.access_token.expose_secret().len()
        }
    });
    beside(by_hand::clients(host, call), genauth)
}

const MANAGER: (&str, &str) = ("authorization", "Bearer management-token");

/// Returns a client that has fetched its token by the second call.
fn management(host: &str) -> ManagementClient {
    let client = ManagementClient::builder().host(host);
    let client = client
        .access_key_id("64f0c1d2e3a4b5c6d7e8f901")
        .access_key_secret("9f86d081884c7d659a2feaa0c55ad015");
    client.build().expect("the options are complete")
}

/// Returns a POST of the management client.
fn post_with_token(host: &str) -> Vec<Client> {
    #[derive(Serialize)]
    struct Request {
        username: &'static str,
        email: &'static str,
    }

    #[derive(Deserialize)]
    struct Found {
        exists: bool,
    }

    const USERNAME: &str = "bob";
    const EMAIL: &str = "test@example.com";
    let call = Call {
        path: "is-user-exists",
        header: MANAGER,
        request: Request {
            username: USERNAME,
            email: EMAIL,
        },
        is_get: false,
        used: |data: Found| usize::from(data.exists),
    };
    let client = management(host);
    let genauth = calls(move || {
        let request = IsUserExistsReqDto::new().username(USERNAME).email(EMAIL);
        let call = client.is_user_exists(request);
        async { usize::from(call.await.expect("it succeeds").data.exists) }
    });
    beside(by_hand::clients(host, call), genauth)
}

/// Returns a GET of the management client with three parameters.
fn get_with_query(host: &str) -> Vec<Client> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Request {
        namespace_code: &'static str,
        resource_name: &'static str,
        resource_code: &'static str,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[allow(dead_code, reason = "deserialized as in a real program")]
    struct Checked {
        is_valid: bool,
        message: Option<String>,
    }

    const NAMESPACE: &str = "examplePermissionNamespace";
    const NAME: &str = "an example & more";
    const CODE: &str = "dataResourceTestCode";
    let call = Call {
        path: "check-data-resource-exists",
        header: MANAGER,
        request: Request {
            namespace_code: NAMESPACE,
            resource_name: NAME,
            resource_code: CODE,
        },
        is_get: true,
        used: |data: Checked| usize::from(data.is_valid),
    };
    let client = management(host);
    let genauth = calls(move || {
        let request = CheckDataResourceExistsDto::new(NAMESPACE);
        let request = request.resource_name(NAME).resource_code(CODE);
        let call = client.check_data_resource_exists(request);
        async { usize::from(call.await.expect("it succeeds").data.is_valid) }
    });
    beside(by_hand::clients(host, call), genauth)
}
