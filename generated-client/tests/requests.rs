//! Tests requests byte for byte, in the places where generated clients of this API have gone wrong.
#![allow(clippy::unwrap_used)]

mod clients;
mod support;

use genauth::File;
use genauth::authentication::{
    CheckDeviceCredentialIdDto, DeleteWebAuthnAdminCredentialDto,
    MfaTokenIntrospectEndpointParams, RemoveCredentialDto, TokenEndPointParams,
    TokenIntrospectEndpointParams, TokenRevocationEndpointParams,
    UpdateWebAuthnAdminCredentialDto, UploadDto,
};
use genauth::management::{
    CreateDataResourceDto, DataResourceStruct, DataResourceTreeStructs, DeleteAuthDto,
    DeleteByIdDto, FindIpListDto, GetUserBatchDto, ListUsersLegacyDto,
    UpdateDataResourceDto, VerifyConfigDataDto, VerifyConfigDataDtoRequired,
};
use serde_json::{Value, json};
use support::{Recorded, Server, json as answer, success};

use clients::{authentication, management, public_authentication};

fn first_line(request: &Recorded) -> &str {
    request.head.lines().next().unwrap()
}

#[tokio::test]
async fn numbers_of_a_query_are_whole() {
    let page = r#"{"totalCount":0,"list":[]}"#;
    let server = Server::answering(success(page)).await;
    let request = ListUsersLegacyDto::new()
        .page(2)
        .limit(50)
        .status("Activated")
        .updated_at_start(1_660_828_100_000)
        .with_custom_data(false);
    #[allow(deprecated, reason = "the operation is deprecated")]
    management(&server).list_users_legacy(request).await.unwrap();
    assert_eq!(
        first_line(&server.request()),
        "GET /api/v3/list-users?page=2&limit=50&status=Activated\
         &updatedAtStart=1660828100000&withCustomData=false HTTP/1.1"
    );
}

#[tokio::test]
async fn what_is_not_set_is_not_sent() {
    let server = Server::answering(success(r#"{"totalCount":0,"list":[]}"#)).await;
    management(&server).find_ip_list(FindIpListDto::new("BLACK")).await.unwrap();
    let line = "GET /api/v3/ip-list?ipType=BLACK HTTP/1.1";
    assert_eq!(first_line(&server.request()), line, "documented defaults are not sent");
}

#[tokio::test]
async fn arrays_of_a_query_have_brackets() {
    let server = Server::scripted([
        vec![support::Step::Send(success("[]"))],
        vec![support::Step::Send(success("[]"))],
        vec![support::Step::Send(success(r#"{"success":true}"#))],
    ])
    .await;
    let one = GetUserBatchDto::new(["a b"]).user_id_type("username");
    let two = GetUserBatchDto::new(["1", "用户/2"]);
    let ids = DeleteAuthDto::new(["x", "y&z"]);
    let client = management(&server);
    client.get_user_batch(one).await.unwrap();
    client.get_user_batch(two).await.unwrap();
    client.delete_auth(ids).await.unwrap();
    let requests = server.requests();
    let sent: Vec<_> = requests.iter().map(first_line).collect();
    let expected = [
        "GET /api/v3/get-user-batch?userIds[]=a%20b&userIdType=username HTTP/1.1",
        "GET /api/v3/get-user-batch?userIds[]=1&userIds[]=%E7%94%A8%E6%88%B7%2F2 HTTP/1.1",
        "DELETE /api/v3/batch-applications-auth?authIds[]=x&authIds[]=y%26z HTTP/1.1",
    ];
    assert_eq!(sent, expected);
    assert!(requests.iter().all(|request| request.body.is_empty()));
}

#[tokio::test]
async fn token_operations_send_forms() {
    let tokens = r#"{"access_token":"t","token_type":"bearer","expire_in":7200}"#;
    let state = r#"{"active":false}"#;
    let server = Server::scripted([
        vec![support::Step::Send(answer(200, tokens))],
        vec![support::Step::Send(answer(200, state))],
        vec![support::Step::Send(answer(200, state))],
        vec![support::Step::Send(success(r#"{"success":true}"#))],
    ])
    .await;
    let client = public_authentication(&server);
    let exchange = TokenEndPointParams::new("authorization_code")
        .redirect_uri("https://a.b/c?d=e&f")
        .client_id("app-1")
        .client_secret("s+&=%")
        .code("c/1");
    let tokens = client.exchange_token(exchange).await.unwrap().data;
    assert_eq!(tokens.access_token.unwrap().expose_secret(), "t");
    assert_eq!((tokens.token_type.as_str(), tokens.expire_in), ("bearer", 7200));
    let introspect = TokenIntrospectEndpointParams::new("a.b.c").strict(true);
    assert!(!client.introspect_token(introspect).await.unwrap().data.active);
    let mfa = MfaTokenIntrospectEndpointParams::new("mfa token");
    assert!(!client.verify_mfa_token(mfa).await.unwrap().data.active);
    let revoke = TokenRevocationEndpointParams::new("a.b.c").client_id("app-1");
    assert!(client.revoke_token(revoke).await.unwrap().data.unwrap().success);

    let requests = server.requests();
    let sent: Vec<_> =
        requests.iter().map(|request| (request.target(), request.text())).collect();
    let expected = [
        (
            "/oidc/token",
            "client_id=app-1&client_secret=s%2B%26%3D%25&grant_type=authorization_code\
             &redirect_uri=https%3A%2F%2Fa.b%2Fc%3Fd%3De%26f&code=c%2F1",
        ),
        ("/oidc/token/introspection", "client_id=app-1&token=a.b.c&strict=true"),
        ("/mfa/token/introspection", "token=mfa%20token"),
        ("/oidc/token/revocation", "client_id=app-1&token=a.b.c"),
    ];
    assert_eq!(sent, expected);
    for request in &requests {
        assert!(request.head.starts_with("POST "));
        let form = Some("application/x-www-form-urlencoded");
        assert_eq!(request.header("content-type"), form);
        assert_eq!(request.header("authorization"), None, "no user token");
    }
}

#[tokio::test]
async fn an_upload_is_multipart() {
    let server =
        Server::answering(success(r#"{"key":"photos/1","url":"https://f/1"}"#)).await;
    let file =
        File::new("头像.png", b"\x89PNG\r\n".to_vec()).with_media_type("image/png");
    let request = UploadDto::new(file).folder("photos").is_private(true);
    let stored = authentication(&server).upload(request).await.unwrap().data;
    assert_eq!((stored.key.as_str(), stored.url.as_str()), ("photos/1", "https://f/1"));

    let request = server.request();
    assert_eq!(first_line(&request), "POST /api/v2/upload HTTP/1.1");
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = String::from_utf8_lossy(&request.body).replace(boundary, "BOUNDARY");
    let expected = "--BOUNDARY\r\n\
        content-disposition: form-data; name=\"file\"; filename=\"头像.png\"\r\n\
        content-type: image/png\r\n\r\n\
        \u{fffd}PNG\r\n\r\n\
        --BOUNDARY\r\ncontent-disposition: form-data; name=\"folder\"\r\n\r\nphotos\r\n\
        --BOUNDARY\r\ncontent-disposition: form-data; name=\"isPrivate\"\r\n\r\ntrue\r\n\
        --BOUNDARY--\r\n";
    assert_eq!(body, expected);
}

#[tokio::test]
async fn path_parameters_stay_in_their_segment() {
    let server = Server::answering(success(r#"{"success":true}"#)).await;
    let (admin, user) = (management(&server), authentication(&server));
    admin.delete_by_id(DeleteByIdDto::new("名单/1")).await.unwrap();
    user.remove_credential(RemoveCredentialDto::new("AbC+/9==")).await.unwrap();
    let rename = UpdateWebAuthnAdminCredentialDto::new("a/b", "我的 Key");
    user.update_web_authn_admin_credential(rename).await.unwrap();
    let delete = DeleteWebAuthnAdminCredentialDto::new("a/b", "用户", "../app?x#y");
    user.delete_web_authn_admin_credential(delete).await.unwrap();

    let requests = server.requests();
    let sent: Vec<_> =
        requests.iter().map(|request| (first_line(request), request.text())).collect();
    let expected = [
        ("DELETE /api/v3/ip-list/%E5%90%8D%E5%8D%95%2F1 HTTP/1.1", ""),
        // The path contains the whole request. The body is the empty object that the SDKs send.
        ("POST /api/v3/webauthn/remove-credential/AbC%2B%2F9%3D%3D HTTP/1.1", "{}"),
        (
            "PUT /api/v3/webauthn/admin/credentials/a%2Fb HTTP/1.1",
            r#"{"name":"我的 Key"}"#,
        ),
        (
            "DELETE /api/v3/webauthn/admin/credentials/a%2Fb/%E7%94%A8%E6%88%B7/..%2Fapp%3Fx%23y HTTP/1.1",
            "",
        ),
    ];
    assert_eq!(sent, expected);
    assert_eq!(requests[0].header("authorization"), Some("Bearer management-token"));
    assert_eq!(requests[1].header("authorization"), Some("user-token"));

    let error = admin.delete_by_id(DeleteByIdDto::new("..")).await.unwrap_err();
    assert!(error.is_config() && !error.may_have_been_sent(), "{error}");
}

#[tokio::test]
async fn put_carries_the_settings() {
    let settings = VerifyConfigDataDto::new(VerifyConfigDataDtoRequired {
        id: "1".into(),
        app_id: "app-1".into(),
        app_secret: "canary".into(),
        public_key: "public-key".into(),
        auth_address: "https://a".into(),
        logo: "https://l".into(),
        name: "验证".into(),
    })
    .is_win_login(false);
    let server =
        Server::answering(success(&serde_json::to_string(&settings).unwrap())).await;
    let changed =
        management(&server).update_verify_config(settings.clone()).await.unwrap();
    assert_eq!(changed.data, settings, "the response may have an envelope");

    let request = server.request();
    assert_eq!(first_line(&request), "PUT /api/v3/verify-config HTTP/1.1");
    let sent: Value = serde_json::from_slice(&request.body).unwrap();
    let expected = json!({
        "id": "1", "appId": "app-1", "isWinLogin": false, "appSecret": "canary",
        "publicKey": "public-key", "authAddress": "https://a", "logo": "https://l", "name": "验证",
    });
    assert_eq!(sent, expected);
    assert!(!format!("{settings:?}").contains("canary"));
}

#[tokio::test]
async fn a_data_resource_is_sent_in_the_shape_of_its_type() {
    let node = DataResourceTreeStructs::new("c", "n");
    let shapes: [(DataResourceStruct, Value); 4] = [
        ("text".into(), json!("text")),
        (vec!["a".to_owned(), "b".to_owned()].into(), json!(["a", "b"])),
        (node.clone().into(), json!({"code": "c", "name": "n"})),
        (vec![node].into(), json!([{"code": "c", "name": "n"}])),
    ];
    for (shape, expected) in shapes {
        let answered = json!({
            "resourceName": "r", "resourceCode": "rc", "type": "TREE", "struct": expected,
            "namespaceCode": "ns", "actions": ["get"],
        });
        let server = Server::answering(success(&answered.to_string())).await;
        let client = management(&server);
        let actions = vec!["get".to_owned()];
        let create =
            CreateDataResourceDto::new("ns", "r", "rc", "TREE", shape.clone(), actions);
        let created = client.create_data_resource(create).await.unwrap().data;
        assert_eq!(created.r#struct, shape);
        let update = UpdateDataResourceDto::new("ns", "rc").r#struct(shape.clone());
        let updated = client.update_data_resource(update).await.unwrap().data;
        assert_eq!(updated.r#struct, shape);
        for request in server.requests() {
            let sent: Value = serde_json::from_slice(&request.body).unwrap();
            assert_eq!(sent["struct"], expected, "{}", request.target());
        }
    }
}

#[tokio::test]
async fn an_empty_dto_is_an_empty_object_and_takes_any_member() {
    let server = Server::answering(success("[{\"valid\":true}]")).await;
    let client = authentication(&server);
    let empty = CheckDeviceCredentialIdDto::new();
    let mut filled = CheckDeviceCredentialIdDto::new();
    filled.extra.insert("credentialIds", json!(["a"]));
    client.check_valid_credentials_by_cred_ids(empty).await.unwrap();
    let answered = client.check_valid_credentials_by_cred_ids(filled).await.unwrap();
    assert_eq!(answered.data[0]["valid"], true);
    let requests = server.requests();
    let bodies: Vec<_> = requests.iter().map(Recorded::text).collect();
    assert_eq!(bodies, ["{}", r#"{"credentialIds":["a"]}"#]);
}
