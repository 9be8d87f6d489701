//! Tests the decoding of responses in the forms in which the servers send them.
#![allow(clippy::unwrap_used)]

mod clients;
mod support;

use genauth::authentication::{
    GetAuthorizedResourcesDto, GetUserAuthResourceStructDto, GetWechatAccessTokenDto,
    ListDeviceCredentialDto,
};
use genauth::management::{
    DataResourceStruct, GetDataResourceDto, GetUserDto, ListGroupsDto, TerminalBaseDto,
};
use genauth::{Patch, StatusCode};
use serde_json::json;
use support::{Server, json as answer, success};

use clients::{authentication, management};

#[tokio::test]
async fn the_profile_of_a_user_keeps_custom_claims() {
    let profile = r#"{"sub":"u-1","nickname":null,"email_verified":false,"phone_number":"+861","updated_at":"2026-01-31T08:00:00.000Z","address":{"country":"中国"},"https://a.b/claim":{"level":3},"department":["x"]}"#;
    let server = Server::answering(answer(200, profile)).await;
    let client = authentication(&server);
    let by_get = client.oidc_user_info_get().await.unwrap().data;
    let by_post = client.oidc_user_info_post().await.unwrap().data;
    assert_eq!(by_get, by_post);
    assert_eq!(by_get.sub, "u-1");
    assert_eq!(by_get.nickname, Patch::Null);
    assert_eq!(by_get.name, Patch::Absent);
    assert_eq!(by_get.email_verified, Patch::Value(false));
    assert_eq!(by_get.address.as_ref().unwrap()["country"], "中国");
    assert_eq!(by_get.extra.get("https://a.b/claim"), Some(&json!({"level": 3})));
    assert_eq!(by_get.extra.get("department"), Some(&json!(["x"])));
    let written: serde_json::Value = serde_json::to_value(&by_get).unwrap();
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(profile).unwrap());

    let requests = server.requests();
    let lines: Vec<_> =
        requests.iter().map(|request| request.head.lines().next().unwrap()).collect();
    assert_eq!(lines, ["GET /oidc/me HTTP/1.1", "POST /oidc/me HTTP/1.1"]);
    for request in &requests {
        assert_eq!(request.header("authorization"), Some("Bearer user-token"));
        assert_eq!(request.text(), "");
    }
}

#[tokio::test]
async fn data_may_stand_in_another_member() {
    let model = r#"{"id":"m-1","userPoolId":"p","name":"n","description":"","dataType":"string","enable":true,"parentKey":"","createdAt":"","updatedAt":"","type":"user","fieldOrder":"","config":{}}"#;
    let body =
        format!(r#"{{"statusCode":200,"message":"ok","list":[{model},{model}]}}"#);
    let server = Server::answering(answer(200, &body)).await;
    let models = management(&server).list_model().await.unwrap();
    assert_eq!((models.data.len(), models.data[1].id.as_str()), (2, "m-1"));
    assert_eq!(models.filled, [""; 0]);
}

#[tokio::test]
async fn data_may_be_missing_where_the_spec_says_so() {
    for body in [
        r#"{"statusCode":200,"message":"ok"}"#,
        r#"{"statusCode":200,"message":"ok","data":null}"#,
    ] {
        let server = Server::answering(answer(200, body)).await;
        let status = management(&server).get_device_status(TerminalBaseDto::new("d-1"));
        assert_eq!(status.await.unwrap().data, None);
    }
    let server =
        Server::answering(success(r#"{"status":"suspend","diffTime":"30"}"#)).await;
    let status = management(&server).get_device_status(TerminalBaseDto::new("d-1"));
    let status = status.await.unwrap().data.unwrap();
    assert_eq!(status.diff_time, Some(30));
}

#[tokio::test]
async fn trees_are_read_to_their_leaves() {
    let mut node = json!({"code": "5", "name": "leaf", "actions": ["read"]});
    for level in (1..5).rev() {
        let code = level.to_string();
        node = json!({"code": code, "name": "节点", "children": [node]});
    }
    let data = json!({
        "namespaceCode": "ns", "resourceCode": "r", "resourceType": "TREE",
        "treeResourceAuthAction": {"nodeAuthActionList": [node]},
    });
    let server = Server::answering(success(&data.to_string())).await;
    let request = GetUserAuthResourceStructDto::new("ns:r");
    let granted = authentication(&server).get_user_auth_resource_struct(request);
    let granted = granted.await.unwrap().data;
    assert_eq!(serde_json::to_value(&granted).unwrap(), data);
    let mut nodes = granted.tree_resource_auth_action.unwrap().node_auth_action_list;
    let mut codes = String::new();
    while let Some([node]) = nodes.as_deref() {
        codes.push_str(&node.code);
        nodes = node.children.clone();
    }
    assert_eq!(codes, "12345");
}

#[tokio::test]
async fn a_data_resource_is_read_in_every_shape() {
    let read = async |shape: serde_json::Value| {
        let data = json!({
            "resourceName": "r", "resourceCode": "rc", "type": "TREE", "struct": shape,
            "namespaceCode": "ns", "actions": ["get"],
        });
        let server = Server::answering(success(&data.to_string())).await;
        let request = GetDataResourceDto::new("ns", "rc");
        let data = management(&server).get_data_resource(request).await.unwrap().data;
        assert_eq!(serde_json::to_value(&data).unwrap()["struct"], shape);
        data.r#struct
    };
    let node = json!({"code": "c", "name": "n", "children": [{"code": "d"}]});
    assert_eq!(read(json!("text")).await, DataResourceStruct::Text("text".into()));
    let texts = DataResourceStruct::Texts(vec!["a".into(), "b".into()]);
    assert_eq!(read(json!(["a", "b"])).await, texts);
    let DataResourceStruct::Node(one) = read(node.clone()).await else { unreachable!() };
    assert_eq!(one.children.unwrap()[0]["code"], "d");
    let DataResourceStruct::Nodes(many) = read(json!([node, node])).await else {
        unreachable!()
    };
    assert_eq!((many.len(), many[1].code.as_str()), (2, "c"));
    let DataResourceStruct::Unknown(other) = read(json!(7)).await else {
        unreachable!()
    };
    assert_eq!(other, 7, "undocumented fields are kept");
}

#[tokio::test]
async fn what_is_not_described_is_kept_as_it_came() {
    let options = r#"{"challenge":"AbC","rp":{"id":"a.b"},"timeout":60000}"#;
    for data in [options, "[1,null]", "\"text\"", "false"] {
        let server = Server::answering(success(data)).await;
        let read = authentication(&server).web_authn_register_initalize().await.unwrap();
        assert_eq!(
            *read.data.expose_secret(),
            serde_json::from_str::<serde_json::Value>(data).unwrap()
        );
        let sent = server.request();
        assert_eq!((sent.header("content-length"), sent.text()), (Some("0"), ""));
    }
    let page = r#"{"totalCount":1,"list":[{"credentialId":"AbC","more":{"a":1}}]}"#;
    for body in [answer(200, page), success(page)] {
        let server = Server::answering(body).await;
        let devices = authentication(&server)
            .list_credentials_by_page(ListDeviceCredentialDto::new());
        let devices = devices.await.unwrap().data;
        assert_eq!(devices.list[0]["more"]["a"], 1);
        assert_eq!(devices.total_count, 1);
    }
}

#[tokio::test]
async fn an_unknown_value_of_an_enum_is_kept() {
    let data =
        r#"{"totalCount":1,"list":[{"resourceCode":"r","resourceType":"NEWKIND"}]}"#;
    let server = Server::answering(success(data)).await;
    let request = GetAuthorizedResourcesDto::new();
    let resources = authentication(&server).get_authorized_resources(request);
    let resources = resources.await.unwrap().data;
    let kind = &resources.list[0].resource_type;
    assert_eq!(kind.as_str(), "NEWKIND");
    assert_eq!(serde_json::to_value(kind).unwrap(), "NEWKIND");
}

#[tokio::test]
async fn a_refusal_with_http_200_is_an_error() {
    let body =
        r#"{"statusCode":403,"apiCode":1010,"message":"denied","requestId":"r-9"}"#;
    let server = Server::answering(answer(200, body)).await;
    let error = management(&server).get_user(GetUserDto::new("u-1")).await.unwrap_err();
    assert!(error.is_api() && error.is_forbidden() && !error.is_decode());
    assert_eq!(error.http_status().unwrap(), 200);
    assert_eq!(error.status_code(), Some(StatusCode::Forbidden));
    assert_eq!((error.message(), error.request_id()), (Some("denied"), Some("r-9")));
    assert_eq!(error.operation(), Some("getUser"));
    // Operations without data and operations without an envelope detect it too.
    let server = Server::answering(answer(200, body)).await;
    let delete = genauth::management::DeleteByIdDto::new("1");
    assert!(management(&server).delete_by_id(delete).await.unwrap_err().is_forbidden());
    let profile = authentication(&server).oidc_user_info_get().await.unwrap_err();
    assert!(profile.is_forbidden());
}

#[tokio::test]
async fn a_text_may_come_as_a_number() {
    let server =
        Server::answering(success(r#"{"accessToken":"t","expiresAt":1790000000}"#))
            .await;
    let request = GetWechatAccessTokenDto::new("wx1", "s");
    let token = authentication(&server).get_wechat_mp_access_token_info(request);
    assert_eq!(token.await.unwrap().data.expires_at.seconds(), Some(1_790_000_000));
}

#[tokio::test]
async fn a_list_that_is_null_is_empty_and_told() {
    let server = Server::answering(success(r#"{"totalCount":"0","list":null}"#)).await;
    let groups = management(&server).list_groups(ListGroupsDto::new()).await.unwrap();
    assert_eq!((groups.data.total_count, groups.data.list.len()), (0, 0));
    assert_eq!(groups.filled, ["data.list"]);
}

#[tokio::test]
async fn a_missing_member_is_filled_and_told() {
    let data = r#"{"userId":"u-1","status":"Activated","gender":"U","emailVerified":false,
        "phoneVerified":true,"createdAt":"2026-01-31T08:00:00.000Z","identities":null,
        "customData":{"school":"清华"},"newMember":1}"#;
    let server = Server::answering(success(data)).await;
    let read = management(&server).get_user(GetUserDto::new("u-1")).await.unwrap();
    assert_eq!(read.data.user_id, "u-1");
    assert_eq!(read.data.identities, None);
    assert_eq!(read.data.custom_data.as_ref().unwrap()["school"], "清华");
    assert_eq!(read.data.extra.get("newMember"), Some(&json!(1)));
    let told = ["data.updatedAt", "data.workStatus", "data.userSourceType"];
    assert_eq!(read.filled, told);
    assert_eq!(read.data.work_status.as_str(), "");
}
