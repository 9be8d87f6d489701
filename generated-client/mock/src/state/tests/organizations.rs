//! Organizations and departments.

use serde_json::{Value, json};

use super::{Bench, pluck};
use crate::seed;

/// Arguments for a department of the company.
fn department(id: &str, more: Value) -> Value {
    let mut arguments = json!({ "organizationCode": "example", "departmentId": id });
    let arguments_of = arguments.as_object_mut().unwrap();
    arguments_of.extend(super::members(more));
    arguments
}

#[test]
fn an_organization_comes_with_a_root_department() {
    let mut bench = Bench::empty();
    let organization = bench.ok(
        "createOrganization",
        json!({ "organizationCode": "acme", "organizationName": "Acme" }),
    );
    let root = organization["departmentId"].clone();
    let found = bench.ok(
        "getDepartment",
        json!({ "organizationCode": "acme", "departmentId": "root" }),
    );
    assert_eq!((&found["departmentId"], &found["name"]), (&root, &json!("Acme")));
    let child = bench.ok("createDepartment", json!({ "organizationCode": "acme", "name": "Lab", "parentDepartmentId": "root" }));
    assert_eq!(child["parentDepartmentId"], root);
    assert_eq!(
        bench.ok("getDepartmentById", json!({ "departmentId": root }))["hasChildren"],
        true
    );
    bench.ok("updateOrganization", json!({ "organizationCode": "acme", "organizationName": "Acme Inc.", "organizationNewCode": "acme2" }));
    let found = bench.ok(
        "getDepartment",
        json!({ "organizationCode": "acme2", "departmentId": "root" }),
    );
    assert_eq!(
        (&found["name"], &found["organizationCode"]),
        (&json!("Acme Inc."), &json!("acme2"))
    );
    assert_eq!(
        bench
            .err(
                "deleteDepartment",
                json!({ "organizationCode": "acme2", "departmentId": "root" })
            )
            .0,
        422
    );
    bench.ok("deleteOrganization", json!({ "organizationCode": "acme2" }));
    assert_eq!(bench.store.count("department"), 0);
}

#[test]
fn departments_are_found_by_several_members() {
    let mut bench = Bench::company();
    for arguments in [
        department(seed::ENGINEERING_DEPARTMENT_ID, json!({})),
        department(
            "ou_engineering",
            json!({ "departmentIdType": "open_department_id" }),
        ),
        department("engineering", json!({ "departmentIdType": "code" })),
        json!({ "organizationCode": "example", "departmentCode": "engineering" }),
    ] {
        let found = bench.ok("getDepartment", arguments.clone());
        assert_eq!(
            found["departmentId"],
            seed::ENGINEERING_DEPARTMENT_ID,
            "{arguments}"
        );
    }
    let (status, message) =
        bench.err("getDepartment", json!({ "organizationCode": "example" }));
    assert_eq!((status, message.as_str()), (400, "`departmentId` is required"));
    bench.ok(
        "createOrganization",
        json!({ "organizationCode": "other", "organizationName": "Other" }),
    );
    let elsewhere = json!({ "organizationCode": "other", "departmentId": seed::ENGINEERING_DEPARTMENT_ID });
    assert_eq!(bench.err("getDepartment", elsewhere).0, 404);
}

#[test]
fn departments_form_a_tree() {
    let mut bench = Bench::company();
    let children = bench.ok("listChildrenDepartments", department("root", json!({})));
    assert_eq!(
        pluck(&children["list"], "code"),
        ["engineering", "sales", "hr", "aurora"]
    );
    assert_eq!(pluck(&children["list"], "hasChildren"), [true, false, false, false]);
    let flags = json!({ "excludeVirtualNode": true });
    let children = bench.ok("listChildrenDepartments", department("root", flags));
    assert_eq!(pluck(&children["list"], "code"), ["engineering", "sales", "hr"]);
    let below = bench
        .ok("getAllDepartments", department(seed::ENGINEERING_DEPARTMENT_ID, json!({})));
    assert_eq!(pluck(&below["list"], "code"), ["engineering", "platform"]);
    let all = bench.ok("getAllDepartments", json!({ "organizationCode": "example" }));
    assert_eq!(all["totalCount"], 6);
    let below_itself = department(
        seed::ENGINEERING_DEPARTMENT_ID,
        json!({ "parentDepartmentId": "6500000000000000000000d2" }),
    );
    assert_eq!(bench.err("updateDepartment", below_itself).0, 422);
    let moved = department(
        "6500000000000000000000d2",
        json!({ "parentDepartmentId": "6500000000000000000000d3" }),
    );
    assert_eq!(bench.ok("updateDepartment", moved)["parentDepartmentCode"], "sales");
    bench.ok("deleteDepartment", department("6500000000000000000000d3", json!({})));
    let all = bench.ok("getAllDepartments", json!({ "organizationCode": "example" }));
    assert_eq!(pluck(&all["list"], "code"), ["root", "engineering", "hr", "aurora"]);
    let mut links = bench.store.links("department-member");
    assert!(links.all(|(left, ..)| !left.ends_with("d2") && !left.ends_with("d3")));
}

#[test]
fn members_are_those_of_a_department_or_of_all_below() {
    let mut bench = Bench::company();
    let id = seed::ENGINEERING_DEPARTMENT_ID;
    let members = bench.ok("listDepartmentMembers", department(id, json!({})));
    assert_eq!(members["totalCount"], 4);
    let members = bench.ok(
        "listDepartmentMembers",
        department(id, json!({ "includeChildrenDepartments": true })),
    );
    assert_eq!(members["totalCount"], 6);
    assert_eq!(bench.ok("getDepartment", department(id, json!({})))["membersCount"], 4);
    let ids = bench.ok("listDepartmentMemberIds", department(id, json!({})));
    assert_eq!(
        ids,
        json!([seed::BOB, seed::CAROL, seed::DAVE, "6500000000000000000000b5"])
    );
    let frank = json!({ "userId": "6500000000000000000000b6" });
    assert_eq!(
        bench.ok("isUserInDepartment", department(id, frank))["inDepartment"],
        false
    );
    let frank = json!({ "userId": "6500000000000000000000b6", "includeChildrenDepartments": true });
    assert_eq!(
        bench.ok("isUserInDepartment", department(id, frank))["inDepartment"],
        true
    );
    let organization =
        bench.ok("getOrganization", json!({ "organizationCode": "example" }));
    assert_eq!(
        (&organization["membersCount"], &organization["hasChildren"]),
        (&json!(11), &json!(true))
    );
    let new = json!({ "userIds": [seed::ALICE] });
    bench.ok("addDepartmentMembers", department(id, new.clone()));
    assert_eq!(bench.ok("getDepartment", department(id, json!({})))["membersCount"], 5);
    bench.ok("removeDepartmentMembers", department(id, new));
    assert_eq!(bench.ok("getDepartment", department(id, json!({})))["membersCount"], 4);
}

#[test]
fn an_organization_is_named_by_its_root() {
    let mut bench = Bench::company();
    let status = json!({ "rootNodeId": seed::ROOT_DEPARTMENT_ID, "status": "false" });
    bench.ok("updateOrganizationStatus", status);
    let organization =
        bench.ok("getOrganization", json!({ "organizationCode": "example" }));
    assert_eq!(organization["status"], "false");
    assert_eq!(
        bench.ok("listOrganizations", json!({ "status": true }))["totalCount"],
        0
    );
    assert_eq!(
        bench.ok("listOrganizations", json!({ "status": false }))["totalCount"],
        1
    );
}
