//! Filters, order, and pages of lists.

use serde_json::{Value, json};

use super::{Bench, pluck};
use crate::seed;

fn names(page: &Value) -> Vec<Value> {
    pluck(&page["list"], "username")
}

#[test]
fn lists_have_pages_and_totals() {
    let mut bench = Bench::company();
    let page = bench.ok("listUsers", json!({}));
    assert_eq!((&page["totalCount"], names(&page).len()), (&json!(12), 10));
    let page = bench.ok(
        "listUsers",
        json!({ "options": { "pagination": { "page": 3, "limit": 5 } } }),
    );
    assert_eq!(
        (&page["totalCount"], names(&page)),
        (&json!(12), vec![json!("kumar"), json!("laura")])
    );
    let page = bench.ok(
        "listUsers",
        json!({ "options": { "pagination": { "page": 9, "limit": 5 } } }),
    );
    assert_eq!((&page["totalCount"], &page["list"]), (&json!(12), &json!([])));
    let page = bench.ok("listGroups", json!({ "page": 2, "limit": 2 }));
    assert_eq!(
        (&page["totalCount"], pluck(&page["list"], "code")),
        (&json!(3), vec![json!("on-call")])
    );
    assert_eq!(pluck(&bench.ok("getAllGroups", json!({})), "code").len(), 3);
    for index in 0..12 {
        bench.ok(
            "createOrganization",
            json!({ "organizationCode": format!("o{index}"), "organizationName": "O" }),
        );
    }
    let all = bench.ok("listOrganizations", json!({ "fetchAll": true }));
    assert_eq!(all["list"].as_array().unwrap().len(), 13);
}

#[test]
fn lists_filter_by_equal_members() {
    let mut bench = Bench::company();
    let page = bench.ok("listUsersLegacy", json!({ "status": "Suspended" }));
    assert_eq!(names(&page), ["bob"]);
    let page = bench.ok("listApplications", json!({ "ssoEnabled": true }));
    assert_eq!(pluck(&page["list"], "appId"), [seed::APP_ID]);
    let page = bench.ok("listResources", json!({ "namespace": "shop", "type": "API" }));
    assert_eq!(page["totalCount"], 0);
    let page = bench.ok("listResources", json!({ "namespace": "shop", "type": "DATA" }));
    assert_eq!(page["totalCount"], 1);
    assert_eq!(bench.err("listResources", json!({ "namespace": "nothing" })).0, 404);
}

#[test]
fn lists_search_for_keywords() {
    let mut bench = Bench::company();
    assert_eq!(names(&bench.ok("listUsers", json!({ "keywords": "WANG" }))), ["grace"]);
    assert_eq!(
        names(&bench.ok("listUsers", json!({ "keywords": "Berlin" }))),
        json!([]).as_array().unwrap().clone()
    );
    let search =
        json!({ "keywords": "Berlin", "options": { "fuzzySearchOn": ["city"] } });
    assert_eq!(names(&bench.ok("listUsers", search)), ["bob"]);
    let page = bench.ok("listGroups", json!({ "keywords": "manag" }));
    assert_eq!(pluck(&page["list"], "code"), ["managers"]);
    let page = bench.ok(
        "searchDepartmentMembers",
        json!({
            "organizationCode": "example", "departmentId": "root", "keywords": "heidi",
            "includeChildrenDepartments": true,
        }),
    );
    assert_eq!(names(&page), ["heidi"]);
}

#[test]
fn lists_apply_conditions() {
    let mut bench = Bench::company();
    let mut found = |field: &str, operator: &str, value: Value| {
        let filter = json!([{ "field": field, "operator": operator, "value": value }]);
        names(&bench.ok("listUsers", json!({ "advancedFilter": filter })))
    };
    assert_eq!(found("username", "EQUAL", json!("dave")), ["dave"]);
    assert_eq!(found("id", "EQUAL", json!(seed::DAVE)), ["dave"]);
    assert_eq!(found("username", "IN", json!(["dave", "erin"])), ["dave", "erin"]);
    assert_eq!(found("email", "CONTAINS", json!("lice@")), ["alice"]);
    assert_eq!(found("status", "NOT_EQUAL", json!("Activated")), ["bob", "laura"]);
    assert_eq!(
        found("website", "NOT_NULL", Value::Null),
        json!([]).as_array().unwrap().clone()
    );
    assert_eq!(
        found("externalId", "BETWEEN", json!(["E002", "E003"])),
        ["bob", "carol"]
    );
    assert_eq!(found("externalId", "GREATER", json!("E011")), ["kumar", "laura"]);
    assert_eq!(found("externalId", "LESSER", json!("E001")), ["alice"]);
    assert_eq!(
        found("username", "NOT_CONTAINS", json!("a")),
        ["bob", "erin", "heidi", "judy"]
    );
    assert_eq!(
        found("username", "SOUNDS_LIKE", json!("alice")),
        json!([]).as_array().unwrap().clone()
    );
}

#[test]
fn lists_are_sorted() {
    let mut bench = Bench::company();
    let sorted = |sort: Value| json!({ "options": { "sort": sort, "pagination": { "limit": 3 } } });
    let page =
        bench.ok("listUsers", sorted(json!([{ "field": "username", "order": "desc" }])));
    assert_eq!(names(&page), ["laura", "kumar", "judy"]);
    let by_two = json!([{ "field": "gender", "order": "desc" }, { "field": "username", "order": "desc" }]);
    assert_eq!(
        names(&bench.ok("listUsers", sorted(by_two))),
        ["kumar", "ivan", "frank"]
    );
    bench.clock.set_offset(60_000);
    bench.ok("updateUser", json!({ "userId": seed::DAVE, "city": "Abuja" }));
    let page = bench
        .ok("listUsers", sorted(json!([{ "field": "updatedAt", "order": "desc" }])));
    assert_eq!(names(&page), ["dave", "alice", "bob"]);
    let page = bench.ok("listDepartmentMembers", json!({
        "organizationCode": "example", "departmentId": seed::ENGINEERING_DEPARTMENT_ID,
        "sortBy": "userId", "orderBy": "Desc",
    }));
    assert_eq!(names(&page), ["erin", "dave", "carol", "bob"]);
}

#[test]
fn requests_choose_what_is_included() {
    let mut bench = Bench::company();
    bench.ok(
        "updateUser",
        json!({ "userId": seed::DAVE, "customData": { "costCenter": "7" } }),
    );
    let user = bench.ok("getUser", json!({ "userId": seed::DAVE }));
    assert_eq!((user.get("customData"), user.get("identities")), (None, None));
    let user =
        bench.ok("getUser", json!({ "userId": seed::DAVE, "withCustomData": true }));
    assert_eq!(user["customData"], json!({ "costCenter": "7" }));
    let users = json!({ "advancedFilter": [{ "field": "username", "operator": "EQUAL", "value": "dave" }], "options": { "withDepartmentIds": true } });
    let page = bench.ok("listUsers", users);
    assert_eq!(
        pluck(&page["list"], "departmentIds"),
        [json!([seed::ENGINEERING_DEPARTMENT_ID, "6500000000000000000000d5"])]
    );
    let groups = bench.ok("getAllGroups", json!({ "fetchMembers": true }));
    assert_eq!(pluck(&groups[1]["members"], "username"), ["alice", "dave", "heidi"]);
    let groups = bench.ok("getAllGroups", json!({}));
    assert_eq!(groups[1]["members"], json!([]));
}
