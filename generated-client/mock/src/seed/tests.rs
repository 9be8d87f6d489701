//! Tests of the company that the mock starts with.

use std::collections::HashSet;

use serde_json::Value;

use super::{
    ACCESS_KEY_ID, ACCESS_KEY_SECRET, ADMIN_ROLE_CODE, ALICE, APP_ID, APP_SECRET, BOB,
    BROWSER_APP_ID, CAROL, CAROL_OTP_SECRET, COMPANY, DAVE, DEVELOPERS_GROUP_CODE,
    ENGINEERING_DEPARTMENT_ID, ORGANIZATION_CODE, PASSWORD, POOL, ROOT_DEPARTMENT_ID,
    SINCE, TENANT_ID, USER_POOL_ID, company, empty,
};
use crate::catalog::{Kind, Type};
use crate::generated::CATALOG;
use crate::random::Random;
use crate::state::{Store, plant};
use crate::values;

fn member(store: &Store, resource: &str, key: &str, member: &str) -> Value {
    store.get(resource, key).unwrap().get(member).cloned().unwrap_or_default()
}

#[test]
fn the_files_are_valid() {
    for plan in [POOL, COMPANY] {
        plant(&mut Store::default(), plan, SINCE).unwrap();
    }
}

#[test]
fn the_constants_name_what_is_there() {
    let store = company();
    assert_eq!(member(&store, "application", APP_ID, "appSecret"), APP_SECRET);
    assert_eq!(member(&store, "application", APP_ID, "userPoolId"), USER_POOL_ID);
    assert_eq!(member(&store, "application", BROWSER_APP_ID, "appSecret"), Value::Null);
    assert_eq!(
        member(&store, "access-key", ACCESS_KEY_ID, "accessKeySecret"),
        ACCESS_KEY_SECRET
    );
    for (user, name) in
        [(ALICE, "alice"), (BOB, "bob"), (CAROL, "carol"), (DAVE, "dave")]
    {
        assert_eq!(member(&store, "user", user, "username"), name);
    }
    assert!(store.items("user").all(|(_, user)| user["password"] == PASSWORD));
    assert_eq!(member(&store, "user", BOB, "status"), "Suspended");
    assert_eq!(
        member(&store, "user", CAROL, "mfaFactors")[0]["secret"],
        CAROL_OTP_SECRET
    );
    let root = member(&store, "organization", ORGANIZATION_CODE, "departmentId");
    assert_eq!(root, ROOT_DEPARTMENT_ID);
    let superior =
        member(&store, "department", ENGINEERING_DEPARTMENT_ID, "parentDepartmentId");
    assert_eq!(superior, ROOT_DEPARTMENT_ID);
    assert!(store.get("group", DEVELOPERS_GROUP_CODE).is_some());
    assert!(store.get("role", &format!("default/{ADMIN_ROLE_CODE}")).is_some());
    assert!(store.get("tenant", TENANT_ID).is_some());
}

#[test]
fn the_company_is_complete() {
    let store = company();
    let counts =
        [("user", 12), ("department", 6), ("group", 3), ("role", 4), ("post", 2)];
    for (resource, count) in counts {
        assert_eq!(store.count(resource), count, "{resource}");
    }
    assert_eq!(company(), store, "the company is the same in each mock");
    assert_eq!(empty().count("user"), 0);
    assert_eq!(empty().count("application"), 2);
}

#[test]
fn items_have_the_documented_form() {
    let store = company();
    for resource in CATALOG.resources {
        let Kind::Items { schema, .. } = resource.kind else { continue };
        for (key, item) in store.items(resource.name) {
            let known = Value::Object(item.clone());
            let fitted =
                values::conform(&Type::Schema(schema), &known, &mut Random::new(0));
            for field in schema.fields() {
                let (own, fitted) = (item.get(field.name), fitted.get(field.name));
                assert_eq!(own, fitted, "`{}` of {} {key}", field.name, resource.name);
            }
        }
    }
}

#[test]
fn links_connect_items_that_exist() {
    let store = company();
    let mut linked = HashSet::new();
    for resource in CATALOG.resources {
        let Kind::Links { between: [left, _] } = resource.kind else { continue };
        for (key, kind, right) in store.links(resource.name) {
            assert!(store.get(left.name, key).is_some(), "{}: {key}", resource.name);
            assert!(
                store.get(kind, right).is_some(),
                "{}: {kind} {right}",
                resource.name
            );
            linked.insert(resource.name);
        }
    }
    assert!(linked.len() >= 9, "{linked:?}");
}
