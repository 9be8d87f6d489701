//! Settings, secrets, and kinds of keys.

use serde_json::json;

use super::{Bench, pluck};
use crate::seed;
use crate::state::Store;

#[test]
fn settings_have_defaults_and_keep_what_is_set() {
    let mut bench = Bench::empty();
    let before = bench.ok("getSecuritySettings", json!({}));
    let after = bench.ok("updateSecuritySettings", json!({ "verifyCodeLength": 8 }));
    assert_eq!(after["verifyCodeLength"], 8);
    assert_eq!(after["allowedOrigins"], before["allowedOrigins"]);
    assert_eq!(bench.ok("getSecuritySettings", json!({})), after);
    bench.ok("updateGlobalMfaSettings", json!({ "enabledFactors": ["SMS", "OTP"] }));
    assert_eq!(
        bench.ok("getGlobalMfaSettings", json!({}))["enabledFactors"],
        json!(["SMS", "OTP"])
    );
    let rest = bench.ok("closeGlobalMfaSettings", json!({ "disableFactors": ["SMS"] }));
    assert_eq!(rest["enabledFactors"], json!(["OTP"]));
    assert_eq!(bench.ok("getGlobalMfaSettings", json!({})), rest);
    assert_eq!(bench.ok("updateLdapConfigInfo", json!({ "bindPwd": "secret" })), true);
}

#[test]
fn applications_have_secrets() {
    let mut bench = Bench::empty();
    let app = bench.ok(
        "createApplication",
        json!({ "appName": "Shop", "redirectUris": ["https://shop.example.com/"] }),
    );
    let id = app["appId"].clone();
    assert_eq!(app.get("appSecret"), None);
    assert_eq!(app["userPoolId"], seed::USER_POOL_ID);
    let secret =
        bench.ok("getApplicationSecret", json!({ "appId": id }))["secret"].clone();
    assert_eq!(secret.as_str().unwrap().len(), 32);
    let stored = bench.store.get("application", id.as_str().unwrap()).unwrap();
    assert_eq!(stored["appSecret"], secret);
    let new =
        bench.ok("refreshApplicationSecret", json!({ "appId": id }))["secret"].clone();
    assert_ne!(new, secret);
    assert_eq!(bench.ok("getApplicationSecret", json!({ "appId": id }))["secret"], new);
    let app = bench.ok("getApplication", json!({ "appId": id }));
    assert_eq!((app.get("secret"), app.get("appSecret")), (None, None));
    assert_eq!(app["redirectUris"], json!(["https://shop.example.com/"]));
}

#[test]
fn access_keys_are_created_with_secrets() {
    let mut bench = Bench::empty();
    let created =
        bench.ok("createAccessKey", json!({ "type": "userpool", "userId": "u" }));
    let (id, secret) = (&created[0]["accessKeyId"], &created[0]["accessKeySecret"]);
    assert_eq!(secret.as_str().unwrap().len(), 32);
    let stored = bench.store.get("access-key", id.as_str().unwrap()).unwrap();
    assert_eq!((&stored["accessKeySecret"], &stored["enable"]), (secret, &json!(true)));
    let keys = bench.ok("getAccessKeyList", json!({}));
    assert_eq!(pluck(&keys, "accessKeyId"), [json!(seed::ACCESS_KEY_ID), id.clone()]);
    let id = id.clone();
    bench.ok("updateAccessKey", json!({ "accessKeyId": id, "enable": false }));
    assert_eq!(
        bench.store.get("access-key", id.as_str().unwrap()).unwrap()["enable"],
        false
    );
    bench.ok("deleteAccessKey", json!({ "accessKeyId": id }));
    assert_eq!(bench.store.count("access-key"), 1);
}

#[test]
fn keys_are_numbers_where_the_service_has_numbers() {
    let mut bench = Bench::empty();
    let task = json!({
        "syncTaskName": "HR", "syncTaskType": "lark", "syncTaskFlow": "upstream", "syncTaskTrigger": "manually",
        "clientConfig": {}, "fieldMapping": [],
    });
    bench.ok("createSyncTask", task.clone());
    let page = bench.ok("createSyncTask", task);
    assert_eq!(pluck(&page["list"], "syncTaskId"), [2]);
    assert_eq!(
        bench.ok("getSyncTask", json!({ "syncTaskId": 2 }))["syncTaskName"],
        "HR"
    );
    let job =
        bench.ok("triggerSyncTask", json!({ "syncTaskId": 2 }))["syncJobId"].clone();
    let jobs = bench.ok("listSyncJobs", json!({ "syncTaskId": 2 }));
    assert_eq!(pluck(&jobs["list"], "syncJobId"), [job]);
    assert_eq!(bench.ok("listSyncJobs", json!({ "syncTaskId": 1 }))["totalCount"], 0);
}

#[test]
fn scalars_are_items() {
    let mut bench = Bench::company();
    bench.ok(
        "addWhitelist",
        json!({ "type": "EMAIL", "list": ["a@example.com", "b@example.com"] }),
    );
    bench.ok(
        "addWhitelistOfApp",
        json!({ "appId": seed::APP_ID, "type": "EMAIL", "list": ["a@example.com"] }),
    );
    assert_eq!(bench.store.count("whitelist-entry"), 2);
    bench.ok("deleteWhitelist", json!({ "type": "EMAIL", "list": ["a@example.com"] }));
    assert_eq!(bench.store.count("whitelist-entry"), 1);
    bench.ok("deleteApplication", json!({ "appId": seed::APP_ID }));
    assert_eq!(bench.store.count("application-whitelist-entry"), 0);
}

#[test]
fn items_in_items_in_items_are_kept_apart() {
    let mut bench = Bench::company();
    let data = |namespace: &str, code: &str| {
        json!({
            "namespaceCode": namespace, "resourceCode": code, "resourceName": code, "type": "STRING", "struct": "a", "actions": ["read"],
        })
    };
    bench.ok("createDataResource", data("shop", "stock"));
    bench.ok("createDataResource", data("default", "stock"));
    assert_eq!(bench.err("createDataResource", data("shop", "stock")).0, 409);
    let field = |namespace: &str, label: &str| {
        json!({
            "namespaceCode": namespace, "resourceCode": "stock", "key": "unit", "label": label, "valueType": "STRING",
        })
    };
    bench.ok("createDnef", field("shop", "Unit"));
    bench.ok("createDnef", field("default", "Piece"));
    let fields =
        |namespace: &str| json!({ "namespaceCode": namespace, "resourceCode": "stock" });
    let listed = bench.ok("listDnef", fields("shop"));
    assert_eq!(pluck(&listed["list"], "label"), ["Unit"]);
    bench.ok("deleteDataResource", fields("shop"));
    assert_eq!(bench.err("listDnef", fields("shop")).0, 404);
    let listed = bench.ok("listDnef", fields("default"));
    assert_eq!(pluck(&listed["list"], "label"), ["Piece"]);
}

#[test]
fn stores_survive_json() {
    let mut bench = Bench::company();
    bench.ok("addGroupMembers", json!({ "code": "on-call", "userIds": [seed::ALICE] }));
    bench.ok("updateSecuritySettings", json!({ "verifyCodeLength": 8 }));
    let text = serde_json::to_string(&bench.store).unwrap();
    let loaded: Store = serde_json::from_str(&text).unwrap();
    assert!(loaded == bench.store);
}

#[test]
fn rows_are_lists_of_cells() {
    let mut bench = Bench::empty();
    let model =
        json!({ "name": "Desks", "description": "", "type": "user", "parentKey": "" });
    let model = bench.ok("createModel", model)["id"].clone();
    let row = json!({ "modelId": model, "rowId": "r1", "data": { "floor": { "n": 1 }, "seat": { "n": 2 } } });
    bench.ok("createRow", row);
    bench.ok(
        "updateRow",
        json!({ "modelId": model, "rowId": "r1", "data": { "seat": { "n": 3 } } }),
    );
    let row = bench.ok("getRow", json!({ "modelId": model, "rowId": "r1" }));
    assert_eq!(pluck(&row["cellList"], "fieldId"), ["floor", "seat"]);
    assert_eq!(pluck(&row["cellList"], "value"), [json!({ "n": 1 }), json!({ "n": 3 })]);
    let rows = bench.ok("listRow", json!({ "modelId": model }));
    assert_eq!(rows["list"][0]["floor"], json!({ "n": 1 }));
    bench.ok("removeRow", json!({ "modelId": model, "rowIdList": ["r1", "r2"] }));
    assert_eq!(bench.ok("listRow", json!({ "modelId": model }))["totalCount"], 0);
}

#[test]
fn templates_exist_from_the_start() {
    let mut bench = Bench::empty();
    let template = json!({
        "type": "WELCOME_EMAIL", "customizeEnabled": true, "name": "Welcome", "subject": "Hi",
        "sender": "us@example.com", "content": "Hello",
    });
    assert_eq!(bench.ok("updateEmailTemplate", template)["subject"], "Hi");
    let templates = bench.ok("getEmailTemplates", json!({}));
    assert_eq!(pluck(&templates["templates"], "type"), ["WELCOME_EMAIL"]);
}

#[test]
fn users_resign() {
    let mut bench = Bench::company();
    let arguments = json!({ "userId": seed::DAVE });
    let done = bench.ok("resignUser", arguments.clone());
    assert_eq!(done, json!({ "success": true }));
    let user = bench.ok("getUser", arguments);
    assert_eq!(
        (&user["status"], &user["workStatus"]),
        (&json!("Resigned"), &json!("Closed"))
    );
    for links in ["group-member", "department-member", "role-assignment", "post-member"]
    {
        assert!(
            bench.store.links(links).all(|(_, _, user)| user != seed::DAVE),
            "{links}"
        );
    }
}

#[test]
fn departments_have_parents() {
    let mut bench = Bench::company();
    let mut parent = |id: &str| {
        let arguments = json!({ "organizationCode": "example", "departmentId": id });
        bench.call("getParentDepartment", arguments)
    };
    assert_eq!(parent("6500000000000000000000d2").unwrap()["code"], "engineering");
    assert_eq!(parent(seed::ROOT_DEPARTMENT_ID).unwrap_err().status, 404);
    assert_eq!(parent("nothing").unwrap_err().status, 404);
}

#[test]
fn approvals_have_numbers() {
    let mut bench = Bench::empty();
    for _ in 0..2 {
        bench.ok("createApproval", json!({ "objectType": "ROLE", "objectId": "r" }));
    }
    bench.ok("batchProcessApproval", json!({ "numbers": [1, 2], "isAgreed": true }));
    let approval = bench.ok("getDetail", json!({ "number": "2" }));
    assert_eq!((&approval["number"], &approval["approvalId"]), (&json!("2"), &json!(2)));
}
