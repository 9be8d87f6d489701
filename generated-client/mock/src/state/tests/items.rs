//! Items with keys.

use serde_json::{Value, json};

use super::{Bench, pluck};
use crate::seed;

#[test]
fn created_users_can_be_read() {
    let mut bench = Bench::empty();
    let created =
        bench.ok("createUser", json!({ "username": "mia", "password": "secret" }));
    let id = created["userId"].as_str().unwrap();
    assert!(id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
    assert_eq!(created["status"], "Activated");
    assert_eq!(created["createdAt"], created["updatedAt"]);
    assert_eq!(created.get("password"), None);
    let read = bench.ok("getUser", json!({ "userId": id }));
    for (member, value) in read.as_object().unwrap() {
        assert_eq!(&created[member], value, "{member}");
    }
    assert_eq!(bench.store.get("user", id).unwrap()["password"], "secret");
}

#[test]
fn missing_items_are_failures_that_name_them() {
    let mut bench = Bench::empty();
    let failure = bench.call("getUser", json!({ "userId": "nobody" })).unwrap_err();
    assert_eq!((failure.status, failure.api_code), (404, Some(2004)));
    assert_eq!(failure.message, "the user `nobody` does not exist");
    let failure =
        bench.call("updateUser", json!({ "userId": "x", "name": "X" })).unwrap_err();
    assert_eq!((failure.status, failure.api_code), (404, Some(2004)));
    let failure = bench.call("deleteApplication", json!({ "appId": "x" })).unwrap_err();
    assert_eq!((failure.status, failure.api_code), (404, Some(2011)));
    let gone = bench.err("getTenant", json!({ "tenantId": "x" }));
    assert_eq!(gone, (404, "the tenant `x` does not exist".to_owned()));
}

#[test]
fn users_are_found_by_other_members() {
    let mut bench = Bench::company();
    for (kind, value) in [
        ("user_id", seed::ALICE),
        ("username", "alice"),
        ("email", "alice@example.com"),
        ("phone", "13800000001"),
        ("external_id", "E001"),
    ] {
        let user = bench.ok("getUser", json!({ "userId": value, "userIdType": kind }));
        assert_eq!(user["userId"], seed::ALICE, "{kind}");
    }
    bench.ok("updateUser", json!({ "userId": "dave", "name": "D", "options": { "userIdType": "username" } }));
    assert_eq!(bench.store.get("user", seed::DAVE).unwrap()["name"], "D");
    let (status, _) =
        bench.err("getUser", json!({ "userId": seed::ALICE, "userIdType": "email" }));
    assert_eq!(status, 404);
    let several =
        json!({ "userIds": ["bob", "nobody", "alice"], "userIdType": "username" });
    assert_eq!(
        pluck(&bench.ok("getUserBatch", several), "userId"),
        [seed::BOB, seed::ALICE]
    );
}

#[test]
fn users_are_found_by_their_identities() {
    let mut bench = Bench::company();
    let identity = json!({ "extIdpId": "idp", "userId": seed::DAVE, "userIdInIdp": "ou_1", "type": "openid" });
    bench.ok("linkIdentity", identity);
    let named = json!({ "userId": "idp:ou_1", "userIdType": "identity", "withIdentities": true });
    let user = bench.ok("getUser", named);
    assert_eq!(user["userId"], seed::DAVE);
    assert_eq!(pluck(&user["identities"], "userIdInIdp"), ["ou_1"]);
    bench.ok("unlinkIdentity", json!({ "extIdpId": "idp", "userId": seed::DAVE }));
    assert_eq!(
        bench.ok("getUserIdentities", json!({ "userId": seed::DAVE })),
        json!([])
    );
}

#[test]
fn unique_members_are_unique() {
    let mut bench = Bench::company();
    let taken = bench
        .err("createUser", json!({ "username": "new", "email": "bob@example.com" }));
    assert_eq!(taken, (409, "`email` is in use by another user".to_owned()));
    let taken =
        bench.err("updateUser", json!({ "userId": seed::DAVE, "username": "alice" }));
    assert_eq!(taken, (409, "`username` is in use by another user".to_owned()));
    bench.ok("updateUser", json!({ "userId": seed::DAVE, "username": "dave" }));
    let group =
        json!({ "code": "developers", "name": "", "description": "", "type": "static" });
    let taken = bench.err("createGroup", group);
    assert_eq!(taken, (409, "`code` is in use by another group".to_owned()));
    // A code is taken only within its namespace.
    bench.ok(
        "createRole",
        json!({ "code": "admin", "name": "Admin", "namespace": "shop" }),
    );
    let (status, _) =
        bench.err("createRole", json!({ "code": "admin", "name": "Admin" }));
    assert_eq!(status, 409);
}

#[test]
fn users_need_a_name() {
    let mut bench = Bench::empty();
    let (status, message) = bench.err("createUser", json!({ "nickname": "mia" }));
    assert_eq!(status, 400);
    assert_eq!(message, "one of `username`, `email`, and `phone` is required");
}

#[test]
fn batches_happen_together_or_not_at_all() {
    let mut bench = Bench::company();
    let before = bench.store.clone();
    let list = json!({ "list": [{ "username": "mia" }, { "username": "noah" }, { "username": "mia" }] });
    assert_eq!(bench.err("createUsersBatch", list).0, 409);
    let list = json!({ "list": [{ "userId": seed::DAVE, "name": "D" }, { "userId": "nobody" }] });
    assert_eq!(bench.err("updateUserBatch", list).0, 404);
    let list = json!({ "list": [{ "userId": seed::DAVE, "username": "x" }, { "userId": seed::BOB, "username": "x" }] });
    assert_eq!(bench.err("updateUserBatch", list).0, 409);
    assert!(bench.store == before, "nothing has changed");
    let list = json!({ "list": [{ "username": "mia" }, { "username": "noah" }] });
    let created = bench.ok("createUsersBatch", list);
    assert_eq!(pluck(&created, "username"), ["mia", "noah"]);
    let (one, other) = (created[0]["userId"].clone(), created[1]["userId"].clone());
    let list = json!({ "list": [{ "userId": other, "name": "N" }, { "userId": one, "name": "M" }] });
    assert_eq!(pluck(&bench.ok("updateUserBatch", list), "name"), ["N", "M"]);
}

#[test]
fn deletions_of_several_ignore_those_that_do_not_exist() {
    let mut bench = Bench::company();
    let done = bench.ok("deleteUsersBatch", json!({ "userIds": [seed::BOB, "nobody"] }));
    assert_eq!(done, json!({ "success": true }));
    assert_eq!(bench.store.get("user", seed::BOB), None);
    bench.ok("deleteUsersBatch", json!({ "userIds": [seed::BOB] }));
    assert_eq!(bench.err("deleteTenant", json!({ "tenantId": "nobody" })).0, 404);
}

#[test]
fn updates_merge() {
    let mut bench = Bench::company();
    bench.clock.set_offset(60_000);
    let before = bench.ok("getUser", json!({ "userId": seed::DAVE }));
    let after = bench.ok(
        "updateUser",
        json!({ "userId": seed::DAVE, "city": "Abuja", "country": null }),
    );
    assert_eq!(after["city"], "Abuja");
    assert_eq!(after.get("country"), None);
    assert_eq!(after["name"], before["name"]);
    assert_eq!(after["createdAt"], before["createdAt"]);
    assert_ne!(after["updatedAt"], before["updatedAt"]);
}

#[test]
fn new_keys_keep_what_belongs_to_an_item() {
    let mut bench = Bench::company();
    let renamed = bench.ok(
        "updateGroup",
        json!({ "code": "developers", "description": "", "newCode": "dev" }),
    );
    assert_eq!(renamed["code"], "dev");
    assert_eq!(bench.err("getGroup", json!({ "code": "developers" })).0, 404);
    assert_eq!(bench.ok("listGroupMembers", json!({ "code": "dev" }))["totalCount"], 5);
    let taken = json!({ "code": "dev", "description": "", "newCode": "managers" });
    assert_eq!(
        bench.err("updateGroup", taken),
        (409, "`newCode` is in use by another group".to_owned())
    );

    bench.ok("updateNamespace", json!({ "code": "shop", "newCode": "store" }));
    let role = bench.ok("getRole", json!({ "code": "editor", "namespace": "store" }));
    assert_eq!(role["namespace"], "store");
    let members =
        bench.ok("listRoleMembers", json!({ "code": "editor", "namespace": "store" }));
    assert_eq!(pluck(&members["list"], "username"), ["heidi"]);
    assert_eq!(
        bench.err("getRole", json!({ "code": "editor", "namespace": "shop" })).0,
        404
    );
}

#[test]
fn containers_take_their_items_along() {
    let mut bench = Bench::company();
    let role = json!({ "code": "editor", "namespace": "shop" });
    bench.ok("getRole", role.clone());
    bench.ok("deleteNamespace", json!({ "code": "shop" }));
    assert_eq!(bench.err("getRole", role).0, 404);
    assert!(
        bench.store.links("role-assignment").all(|(left, ..)| left != "shop/editor")
    );
    assert_eq!(bench.store.links("resource-permission").count(), 0);
    let (status, message) = bench
        .err("createRole", json!({ "code": "x", "name": "X", "namespace": "shop" }));
    assert_eq!((status, message.as_str()), (404, "the namespace `shop` does not exist"));
}

#[test]
fn deleted_users_leave_no_links() {
    let mut bench = Bench::company();
    bench.ok("deleteUsersBatch", json!({ "userIds": [seed::ALICE, seed::DAVE] }));
    for links in ["group-member", "department-member", "role-assignment", "post-member"]
    {
        let mut users = bench.store.links(links).map(|(_, _, right)| right);
        assert!(!users.any(|user| [seed::ALICE, seed::DAVE].contains(&user)), "{links}");
    }
    let organization =
        bench.ok("getOrganization", json!({ "organizationCode": "example" }));
    assert_eq!(organization["leaderUserIds"], json!([]));
}

#[test]
fn existence_is_checked_by_any_member() {
    let mut bench = Bench::company();
    let mut exists =
        |arguments: Value| bench.ok("isUserExists", arguments)["exists"].clone();
    assert_eq!(exists(json!({ "username": "alice" })), true);
    assert_eq!(exists(json!({ "email": "nobody@example.com" })), false);
    assert_eq!(
        exists(json!({ "email": "nobody@example.com", "phone": "13800000001" })),
        true
    );
    let mut is_valid = |arguments: Value| bench.ok("checkParamsNamespace", arguments);
    let taken = is_valid(json!({ "namespace": "default", "code": "admin" }));
    assert_eq!(taken, json!({ "isValid": false, "message": "the role already exists" }));
    let free = is_valid(json!({ "namespace": "shop", "code": "admin" }));
    assert_eq!(free["isValid"], true);
}

#[test]
fn items_are_created_or_updated() {
    let mut bench = Bench::company();
    let group =
        json!({ "code": "new", "name": "New", "description": "", "type": "static" });
    let made = bench.ok("createOrUpdateGroup", group);
    assert_eq!((&made["created"], &made["data"]["name"]), (&json!(true), &json!("New")));
    let group =
        json!({ "code": "new", "name": "Newer", "description": "", "type": "static" });
    let made = bench.ok("createOrUpdateGroup", group);
    assert_eq!(
        (&made["created"], &made["data"]["name"]),
        (&json!(false), &json!("Newer"))
    );
    assert_eq!(bench.store.count("group"), 4);
    let fields = json!({ "list": [
        { "targetType": "USER", "key": "costCenter", "label": "Cost" },
        { "targetType": "USER", "key": "desk", "label": "Desk" },
    ] });
    assert_eq!(pluck(&bench.ok("setCustomFields", fields), "label"), ["Cost", "Desk"]);
    let listed = bench.ok("getCustomFields", json!({ "targetType": "USER" }));
    assert_eq!(pluck(&listed, "key"), ["costCenter", "desk"]);
    assert_eq!(bench.ok("getCustomFields", json!({ "targetType": "ROLE" })), json!([]));
}

#[test]
fn generated_keys_are_new() {
    let mut bench = Bench::empty();
    let position = bench.random.position();
    let first = bench.ok("createUser", json!({ "username": "mia" }));
    bench.random.resume(position);
    let second = bench.ok("createUser", json!({ "username": "noah" }));
    assert_ne!(first["userId"], second["userId"]);
    assert_eq!(bench.store.count("user"), 2);
}
