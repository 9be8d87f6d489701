//! Tests clients with an access key: their options, and the signed requests.
#![cfg(feature = "signature")]
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod keys;
#[path = "../src/runtime/credentials/signature/mod.rs"]
#[allow(dead_code, reason = "a client uses the rest")]
mod signature;

use genauth::Brand;
use genauth::management::{
    DefineEventDto, ListRoleAssignmentsDto,
    ListRoleAssignmentsDtoTargetType as TargetType, ManagementClient,
    ManagementClientBuilder,
};
use http::Request;
use keys::{Keys, read, write};
use signature::{Signed, Signer};

fn key() -> ManagementClientBuilder {
    ManagementClient::builder()
        .access_key_id("key-1")
        .access_key_secret("canary-secret")
        .host("http://localhost")
}

fn refused(builder: ManagementClientBuilder) -> String {
    let shown = format!("{builder:?}");
    let error = builder.build().unwrap_err();
    assert!(error.is_config(), "{error}");
    assert!(!format!("{error:?}{shown}").contains("canary"), "{error:?} {shown}");
    error.to_string().strip_prefix("the client cannot be built: ").unwrap().to_owned()
}

#[test]
fn options_that_do_not_fit_together() {
    let no_secret = "`access_key_secret` is missing: an access key consists of an ID and a \
        secret, so also call `.access_key_secret(\"...\")`";
    let no_id = "`access_key_id` is missing: an access key consists of an ID and a secret, so \
        also call `.access_key_id(\"...\")`";
    let both = "`access_token` and an access key are mutually exclusive: remove the token to \
        fetch tokens with the access key, or remove the access key to use only this token";
    let unsigned = "`sign_requests` requires an access key: call `.access_key_id(\"...\")` and \
        `.access_key_secret(\"...\")`";
    let local = || ManagementClient::builder().host("http://localhost");
    assert_eq!(refused(local().access_key_id("key-1")), no_secret);
    assert_eq!(refused(local().access_key_secret("canary")), no_id);
    assert_eq!(refused(key().access_token("canary-token")), both);
    assert_eq!(refused(key().sign_requests().access_token("canary-token")), both);
    assert_eq!(refused(local().sign_requests()), unsigned);
    assert_eq!(refused(local().sign_requests().access_token("canary")), unsigned);
    // All problems are reported at once.
    assert_eq!(
        refused(local().sign_requests().access_key_id("key-1").access_token("canary\n")),
        format!(
            "{no_secret}; {both}; `access_token` must be printable ASCII without leading or \
             trailing spaces, because it is sent in a header: check how it is loaded"
        )
    );
    for (id, secret, option) in [
        ("", "canary", "access_key_id"),
        (" key-1", "canary", "access_key_id"),
        ("key-1", "", "access_key_secret"),
        ("key-1", "canary\n", "access_key_secret"),
        ("key-1", "canary中", "access_key_secret"),
    ] {
        let text = format!(
            "`{option}` must be printable ASCII without leading or trailing spaces: check how it \
             is loaded"
        );
        let builder = local().access_key_id(id).access_key_secret(secret);
        assert_eq!(refused(builder), text);
    }
    key().build().unwrap();
    key().sign_requests().build().unwrap();
    local().build().unwrap();
}

#[tokio::test(start_paused = true)]
async fn without_a_key_it_is_said_what_to_do() {
    let client = ManagementClient::builder().host("http://localhost").build().unwrap();
    assert_eq!(
        read(&client).await.unwrap_err().to_string(),
        "getGlobalMfaSettings: the request cannot be sent: this operation requires an access key: \
         call `.access_key_id(\"...\")` and `.access_key_secret(\"...\")` on the \
             `ManagementClient` builder, or pass a management token with `.access_token(\"...\")`"
    );
}

/// Returns the authorization header that the signed request must have.
fn expected(request: &Request<bytes::Bytes>, brand: Brand) -> String {
    let (header_prefix, scheme) = match brand {
        Brand::GenAuth => ("x-genauth-", "GenAuth"),
        _ => ("x-authing-", "authing"),
    };
    let signer = Signer {
        header_prefix,
        scheme,
        key_id: "key-1",
        key_secret: "canary-secret",
    };
    let path = request.uri().path();
    let signed = Signed {
        method: request.method(),
        path: path.strip_prefix("/base").unwrap(),
        query: request.uri().query().unwrap_or_default(),
        body: request.body(),
    };
    let mut headers = request.headers().clone();
    headers.remove("authorization");
    signer.authorization(signed, &headers).unwrap().to_str().unwrap().to_owned()
}

#[tokio::test(start_paused = true)]
async fn what_is_sent_is_what_is_signed() {
    for brand in [Brand::Authing, Brand::GenAuth] {
        let keys = Keys::new();
        let client = keys
            .builder()
            .sign_requests()
            .brand(brand)
            .tenant_id("tenant-1")
            .user_pool_id("pool-1")
            .locale("zh-CN")
            .build()
            .unwrap();
        read(&client).await.unwrap();
        write(&client).await.unwrap();
        let query = ListRoleAssignmentsDto::new("role-1")
            .query("a b&c=d 中+%")
            .page(2)
            .target_type(vec![TargetType::User, TargetType::Org]);
        client.list_role_assignments(query).await.unwrap();
        let dto = DefineEventDto::new("a&b=c", "说明 \"é\"");
        let own = "x-authing-own";
        client.define_event(dto).header(own, "  mine\t").await.unwrap();
        keys.seen(|state| {
            assert_eq!((state.token_requests.len(), state.calls.len()), (0, 4));
            for call in &state.calls {
                let authorization = call.headers()["authorization"].to_str().unwrap();
                assert_eq!(authorization, expected(call, brand));
                assert!(call.headers()["authorization"].is_sensitive());
            }
            let query = state.calls[2].uri().query().unwrap();
            assert!(query.contains("targetType[]=USER&targetType[]=ORG"), "{query}");
        });
    }
}

#[tokio::test(start_paused = true)]
async fn each_attempt_is_signed_anew() {
    let keys = Keys::new();
    let client = keys.builder().sign_requests().build().unwrap();
    keys.set(|state| state.troubles = 2);
    read(&client).await.unwrap();
    keys.seen(|state| {
        let header = |name: &str| -> Vec<_> {
            state.calls.iter().map(|call| call.headers()[name].clone()).collect()
        };
        let (nonces, proofs) =
            (header("x-authing-signature-nonce"), header("authorization"));
        assert_eq!(nonces.len(), 3);
        for (one, other) in [(0, 1), (1, 2), (0, 2)] {
            assert_ne!(nonces[one], nonces[other]);
            assert_ne!(proofs[one], proofs[other]);
        }
    });
}

#[tokio::test(start_paused = true)]
async fn a_signature_that_is_refused_is_the_error() {
    let keys = Keys::new();
    keys.set(|state| state.refuse_all = true);
    let client = keys.builder().sign_requests().build().unwrap();
    let error = read(&client).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert!(!format!("{error:?}").contains("canary"));
    assert_eq!(keys.counts(), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn the_headers_of_the_signature_are_the_clients() {
    let keys = Keys::new();
    let signing = keys.builder().sign_requests().build().unwrap();
    for name in ["date", "x-authing-signature-nonce", "authorization"] {
        let error =
            signing.get_global_mfa_settings().header(name, "mine").await.unwrap_err();
        assert!(error.is_config(), "{error}");
        assert!(error.to_string().ends_with(&format!("`{name}` is set by the client")));
    }
    assert_eq!(keys.counts(), (0, 0));
    // Without signing, they have no effect.
    keys.client().get_global_mfa_settings().header("date", "today").await.unwrap();
}
