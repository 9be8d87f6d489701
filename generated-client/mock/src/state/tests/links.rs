//! Links between items.

use serde_json::{Value, json};

use super::{Bench, pluck};
use crate::seed;

fn names(page: &Value) -> Vec<Value> {
    pluck(&page["list"], "username")
}

#[test]
fn members_are_added_listed_and_removed() {
    let mut bench = Bench::company();
    let members = json!({ "code": "on-call", "userIds": [seed::ALICE, seed::DAVE] });
    assert_eq!(bench.ok("addGroupMembers", members.clone()), json!({ "success": true }));
    bench.ok("addGroupMembers", members);
    let page = bench.ok("listGroupMembers", json!({ "code": "on-call" }));
    assert_eq!(names(&page), ["frank", "grace", "alice", "dave"]);
    let page = bench
        .ok("listGroupMembers", json!({ "code": "on-call", "page": 2, "limit": 3 }));
    assert_eq!(
        (page["totalCount"].clone(), names(&page)),
        (json!(4), vec![json!("dave")])
    );
    let groups =
        bench.ok("getUserGroups", json!({ "userId": "dave", "userIdType": "username" }));
    assert_eq!(pluck(&groups["list"], "code"), ["developers", "managers", "on-call"]);
    bench.ok(
        "removeGroupMembers",
        json!({ "code": "on-call", "userIds": [seed::ALICE, "nobody"] }),
    );
    let page = bench.ok("listGroupMembers", json!({ "code": "on-call" }));
    assert_eq!(names(&page), ["frank", "grace", "dave"]);
}

#[test]
fn links_need_items() {
    let mut bench = Bench::company();
    let before = bench.store.clone();
    let members = json!({ "code": "on-call", "userIds": [seed::ALICE, "nobody"] });
    assert_eq!(
        bench.err("addGroupMembers", members),
        (404, "the user `nobody` does not exist".to_owned())
    );
    let members = json!({ "code": "nothing", "userIds": [seed::ALICE] });
    assert_eq!(
        bench.err("addGroupMembers", members),
        (404, "the group `nothing` does not exist".to_owned())
    );
    assert_eq!(bench.err("listGroupMembers", json!({ "code": "nothing" })).0, 404);
    assert_eq!(
        bench
            .err(
                "removeGroupMembers",
                json!({ "code": "nothing", "userIds": [seed::ALICE] })
            )
            .0,
        404
    );
    assert!(bench.store == before);
}

#[test]
fn roles_are_assigned_to_targets_of_several_kinds() {
    let mut bench = Bench::company();
    bench.ok("assignRole", json!({ "code": "auditor", "targets": [
        { "targetType": "USER", "targetIdentifier": seed::DAVE },
        { "targetType": "DEPARTMENT", "targetIdentifier": seed::ENGINEERING_DEPARTMENT_ID },
    ] }));
    let role = json!({ "code": "auditor" });
    assert_eq!(names(&bench.ok("listRoleMembers", role.clone())), ["judy", "dave"]);
    let departments = bench.ok("listRoleDepartments", role.clone());
    assert_eq!(pluck(&departments["list"], "name"), ["Engineering"]);
    let missing = json!({ "code": "auditor", "targets": [{ "targetType": "GROUP", "targetIdentifier": "x" }] });
    assert_eq!(
        bench.err("assignRole", missing),
        (404, "the group `x` does not exist".to_owned())
    );
    bench.ok("revokeRole", json!({ "code": "auditor", "targets": [
        { "targetType": "DEPARTMENT", "targetIdentifier": seed::ENGINEERING_DEPARTMENT_ID },
    ] }));
    assert_eq!(bench.ok("listRoleDepartments", role.clone())["totalCount"], 0);
    assert_eq!(names(&bench.ok("listRoleMembers", role)), ["judy", "dave"]);
}

#[test]
fn roles_are_named_with_their_namespaces() {
    let mut bench = Bench::company();
    bench.ok(
        "createRole",
        json!({ "code": "admin", "name": "Admin", "namespace": "shop" }),
    );
    bench.ok("assignRoleBatch", json!({
        "roles": [{ "code": "admin", "namespace": "shop" }, { "code": "auditor", "namespace": "default" }],
        "targets": [{ "targetType": "USER", "targetIdentifier": seed::BOB }],
    }));
    let roles = bench.ok("getUserRoles", json!({ "userId": seed::BOB }));
    let pairs = |roles: &Value| {
        pluck(&roles["list"], "namespace")
            .into_iter()
            .zip(pluck(&roles["list"], "code"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        pairs(&roles),
        [(json!("shop"), json!("admin")), (json!("default"), json!("auditor"))]
    );
    let roles =
        bench.ok("getUserRoles", json!({ "userId": seed::BOB, "namespace": "shop" }));
    assert_eq!(pairs(&roles), [(json!("shop"), json!("admin"))]);
    assert_eq!(pluck(&roles["list"], "namespaceName"), ["Shop"]);
    let has = |namespace: &str| json!({ "userId": seed::BOB, "roles": [{ "code": "admin", "namespace": namespace }] });
    assert_eq!(bench.ok("hasAnyRole", has("shop"))["hasAnyRole"], true);
    assert_eq!(bench.ok("hasAnyRole", has("default"))["hasAnyRole"], false);
    bench.ok(
        "deleteRoles",
        json!({ "roleList": [{ "code": "admin", "namespace": "shop" }] }),
    );
    assert_eq!(
        bench.ok("listRoles", json!({ "namespace": "default" }))["totalCount"],
        3
    );
    assert_eq!(bench.ok("listRoles", json!({ "namespace": "shop" }))["totalCount"], 1);
    assert_eq!(
        bench.ok("getUserRoles", json!({ "userId": seed::BOB }))["totalCount"],
        1
    );
}

#[test]
fn departments_of_a_user_are_replaced() {
    let mut bench = Bench::company();
    bench.ok("setUserDepartments", json!({ "userId": seed::DAVE, "departments": [
        { "departmentId": "6500000000000000000000d3", "isLeader": true, "isMainDepartment": true },
        { "departmentId": "6500000000000000000000d4" },
    ] }));
    let departments = bench.ok("getUserDepartments", json!({ "userId": seed::DAVE }));
    assert_eq!(pluck(&departments["list"], "name"), ["Sales", "Human resources"]);
    assert_eq!(departments["list"][0]["isLeader"], true);
    let user =
        bench.ok("getUser", json!({ "userId": seed::DAVE, "withDepartmentIds": true }));
    assert_eq!(
        user["departmentIds"],
        json!(["6500000000000000000000d3", "6500000000000000000000d4"])
    );
    assert_eq!(user["mainDepartmentId"], "6500000000000000000000d3");
    let user = bench.ok("getUser", json!({ "userId": seed::DAVE }));
    assert_eq!(user.get("departmentIds"), None);
    bench.ok("setUserDepartments", json!({ "userId": seed::DAVE, "departments": [] }));
    assert_eq!(
        bench.ok("getUserDepartments", json!({ "userId": seed::DAVE }))["totalCount"],
        0
    );
}

#[test]
fn departments_of_a_user_are_set_by_the_user() {
    let mut bench = Bench::company();
    let department = seed::ENGINEERING_DEPARTMENT_ID;
    let user = bench.ok("createUser", json!({ "username": "mia", "departmentIds": [department], "tenantIds": [seed::TENANT_ID] }));
    let id = user["userId"].clone();
    assert_eq!(user["departmentIds"], json!([department]));
    let members = bench.ok("listTenantUsers", json!({ "tenantId": seed::TENANT_ID }));
    assert_eq!(names(&members), ["heidi", "ivan", "mia"]);
    let missing = json!({ "username": "noah", "departmentIds": ["x"] });
    assert_eq!(
        bench.err("createUser", missing),
        (404, "the department `x` does not exist".to_owned())
    );
    assert_eq!(bench.ok("isUserExists", json!({ "username": "noah" }))["exists"], false);
    bench.ok("removeDepartmentMembers", json!({ "organizationCode": "example", "departmentId": department, "userIds": [id.clone()] }));
    let user = bench.ok("getUser", json!({ "userId": id, "withDepartmentIds": true }));
    assert_eq!(user["departmentIds"], json!([]));
}

#[test]
fn departments_of_a_user_are_replaced_by_the_user() {
    let mut bench = Bench::company();
    let sales = "6500000000000000000000d3";
    let change = json!({ "userId": seed::DAVE, "departmentIds": [sales] });
    assert_eq!(bench.ok("updateUser", change)["departmentIds"], json!([sales]));
    let departments = bench.ok("getUserDepartments", json!({ "userId": seed::DAVE }));
    assert_eq!(pluck(&departments["list"], "departmentId"), [sales]);
}

#[test]
fn denials_outweigh_grants() {
    let mut bench = Bench::company();
    let denial = json!({ "actions": ["product:read"], "effect": "DENY" });
    let link = ["shop/product", "user", seed::DAVE];
    bench.store.link_with("resource-permission", link, super::members(denial));
    let question = json!({
        "namespace": "shop", "userId": seed::DAVE, "resource": "product", "action": "product:read",
    });
    assert_eq!(bench.ok("isActionAllowed", question)["allowed"], false);
}

#[test]
fn tenant_members_are_created_and_removed() {
    let mut bench = Bench::company();
    let tenant = seed::TENANT_ID;
    assert_eq!(
        bench
            .err(
                "createTenantUser",
                json!({ "tenantId": "x", "username": "mia", "gender": "F" })
            )
            .0,
        404
    );
    assert_eq!(bench.ok("isUserExists", json!({ "username": "mia" }))["exists"], false);
    let user = bench.ok(
        "createTenantUser",
        json!({ "tenantId": tenant, "username": "mia", "gender": "F" }),
    );
    assert_eq!(user["tenantId"], tenant);
    assert_eq!(user["isTenantAdmin"], false);
    let id = user["linkUserId"].clone();
    bench.ok(
        "setTenantAdmin",
        json!({ "tenantId": tenant, "linkUserIds": [id.clone()] }),
    );
    let admins = bench.ok("listTenantAdmin", json!({ "tenantId": tenant }));
    assert_eq!(names(&admins), ["heidi", "mia"]);
    assert_eq!(pluck(&admins["list"], "isTenantAdmin"), [true, true]);
    bench.ok("removeTenantUsers", json!({ "tenantId": tenant, "memberIds": [id] }));
    let members = bench.ok("listTenantUsers", json!({ "tenantId": tenant }));
    assert_eq!(names(&members), ["heidi", "ivan"]);
}

#[test]
fn resources_are_granted_to_targets() {
    let mut bench = Bench::company();
    let allowed = |bench: &mut Bench, user: &str, action: &str| {
        let question = json!({ "namespace": "shop", "userId": user, "resource": "product", "action": action });
        bench.ok("isActionAllowed", question)["allowed"] == true
    };
    let judy = "6500000000000000000000ba";
    assert!(allowed(&mut bench, seed::DAVE, "product:read"), "by the group");
    assert!(!allowed(&mut bench, seed::DAVE, "product:write"));
    assert!(
        allowed(&mut bench, "6500000000000000000000b8", "product:write"),
        "by the role"
    );
    assert!(!allowed(&mut bench, judy, "product:read"));
    bench.ok(
        "createResource",
        json!({ "namespace": "shop", "code": "order", "type": "DATA" }),
    );
    bench.ok("authorizeResources", json!({ "namespace": "shop", "list": [
        { "targetType": "USER", "targetIdentifiers": [judy], "resources": [{ "code": "product", "resourceType": "DATA", "actions": ["product:*"] }] },
        { "targetType": "ROLE", "targetIdentifiers": ["editor"], "resources": [{ "code": "order", "resourceType": "DATA", "actions": ["order:read"] }] },
    ] }));
    assert!(allowed(&mut bench, judy, "product:write"));
    let granted = bench.ok(
        "getAuthorizedResources",
        json!({ "namespace": "shop", "targetType": "USER", "targetIdentifier": judy }),
    );
    assert_eq!(pluck(&granted["list"], "resourceCode"), ["product"]);
    assert_eq!(pluck(&granted["list"], "actions"), [json!(["product:*"])]);
    let granted = bench.ok(
        "getRoleAuthorizedResources",
        json!({ "namespace": "shop", "code": "editor" }),
    );
    assert_eq!(pluck(&granted["list"], "resourceCode"), ["product", "order"]);
    let targets = bench.ok(
        "getResourceAuthorizedTargets",
        json!({ "namespace": "shop", "resource": "product" }),
    );
    assert_eq!(pluck(&targets["list"], "targetType"), ["ROLE", "GROUP", "USER"]);
    assert_eq!(
        pluck(&targets["list"], "targetIdentifier"),
        ["editor", "developers", judy]
    );
    let only =
        json!({ "namespace": "shop", "resource": "product", "targetType": "USER" });
    let targets = bench.ok("getResourceAuthorizedTargets", only);
    assert_eq!(pluck(&targets["list"], "targetIdentifier"), [judy]);
}

#[test]
fn applications_are_opened_to_targets() {
    let mut bench = Bench::company();
    bench.ok("authorizeApplicationAccess", json!({ "appId": seed::APP_ID, "list": [
        { "targetType": "USER", "targetIdentifier": [seed::BOB, seed::CAROL], "effect": "ALLOW" },
        { "targetType": "ROLE", "targetIdentifier": ["admin"], "effect": "DENY", "namespaceCode": "default" },
    ] }));
    let listed = bench.ok("listAuthApplication", json!({ "appId": seed::APP_ID }));
    assert_eq!(pluck(&listed["list"], "targetType"), ["ORG", "USER", "USER", "ROLE"]);
    assert_eq!(
        pluck(&listed["list"], "targetName"),
        ["Example Inc.", "Bob Meyer", "Carol Santos", "Administrator"]
    );
    assert_eq!(pluck(&listed["list"], "effect"), ["ALLOW", "ALLOW", "ALLOW", "DENY"]);
    let apps = bench.ok("getUserAuthorizedApps", json!({ "userId": seed::BOB }));
    assert_eq!(pluck(&apps, "appId"), [seed::APP_ID]);
    bench.ok(
        "revokeApplicationAccess",
        json!({ "appId": seed::APP_ID, "list": [
        { "targetType": "USER", "targetIdentifier": [seed::BOB] },
    ] }),
    );
    assert_eq!(
        bench.ok("getUserAuthorizedApps", json!({ "userId": seed::BOB })),
        json!([])
    );
}

#[test]
fn posts_and_public_accounts_are_linked() {
    let mut bench = Bench::company();
    bench.ok("setUserPosts", json!({ "userId": seed::ALICE, "postIds": ["engineer", "650000000000000000000092"] }));
    let posts = bench.ok("getUserPosts", json!({ "userId": seed::ALICE }));
    assert_eq!(pluck(&posts, "code"), ["engineer", "account-manager"]);
    let listed = bench.ok("postList", json!({}));
    assert_eq!(pluck(&listed["list"], "userCount"), [4, 2]);
    let account = "6500000000000000000000c1";
    bench.ok(
        "bindUsersPublicAccount",
        json!({ "publicAccountId": account, "userIds": [seed::BOB, seed::CAROL] }),
    );
    bench.ok(
        "unbindUsersPublicAccount",
        json!({ "publicAccountId": account, "userId": seed::BOB }),
    );
    let users =
        bench.ok("getUsersOfPublicAccount", json!({ "publicAccountId": account }));
    assert_eq!(names(&users), ["heidi", "carol"]);
    let accounts = bench.ok("getPublicAccountsOfUser", json!({ "userId": seed::CAROL }));
    assert_eq!(names(&accounts), ["support"]);
}
