//! What the state says about items: who belongs to them, and what they belong to.

use serde_json::{Value, json};

use super::{rows, tree};
use crate::state::kinds::{self, Items};
use crate::state::request::Request;
use crate::state::store::{Item, Store};

/// Adds what the state says about an item.
pub(crate) fn show(
    store: &Store,
    request: &Request<'_>,
    items: Items,
    key: &str,
    item: &mut Item,
) {
    match items.name() {
        "department" => show_department(store, key, item),
        "organization" => show_organization(store, key, item),
        "user" => show_user(store, request, key, item),
        "group" => show_group(store, request, key, item),
        "tenant" => count(store, "tenant-member", key, "membersCount", item),
        "post" => count(store, "post-member", key, "userCount", item),
        "role" => show_role(store, key, item),
        "application" => show_secret(item),
        "metadata-row" => rows::show(request, item),
        _ => {}
    }
}

/// Adds what the tree and the members say about a department.
fn show_department(store: &Store, key: &str, item: &mut Item) {
    let code = item.get(tree::SUPERIOR).and_then(kinds::text);
    let superior = code.and_then(|key| store.get("department", &key));
    let code = superior.and_then(|superior| superior.get("code")).cloned();
    let members = members(store, &[key.to_owned()]);
    item.insert("parentDepartmentCode".to_owned(), code.unwrap_or_else(|| json!("")));
    item.insert("membersCount".to_owned(), members.into());
    item.insert(
        "hasChildren".to_owned(),
        (!tree::children(store, key).is_empty()).into(),
    );
    item.insert("isRoot".to_owned(), tree::by_root(store, key).is_some().into());
    keep_leaders(store, item);
}

/// Adds what the tree and the members say about an organization.
fn show_organization(store: &Store, key: &str, item: &mut Item) {
    let departments = store.children("organization", key).into_iter();
    let departments: Vec<_> = departments.map(|reference| reference.key).collect();
    item.insert("hasChildren".to_owned(), (departments.len() > 1).into());
    item.insert("membersCount".to_owned(), members(store, &departments).into());
    keep_leaders(store, item);
}

/// Returns the number of users in departments.
fn members(store: &Store, departments: &[String]) -> usize {
    let links = store.links("department-member");
    let links = links.filter(|(left, _, _)| departments.iter().any(|key| key == left));
    let users: std::collections::HashSet<_> = links.map(|(_, _, user)| user).collect();
    users.len()
}

/// Removes users that no longer exist.
fn keep_leaders(store: &Store, item: &mut Item) {
    if let Some(Value::Array(leaders)) = item.get_mut("leaderUserIds") {
        let exists = |key: &str| store.get("user", key).is_some();
        leaders.retain(|leader| leader.as_str().is_some_and(exists));
    }
}

/// Adds what the state says about a user.
fn show_user(store: &Store, request: &Request<'_>, key: &str, item: &mut Item) {
    let departments = store.links_with("department-member");
    let mut departments = departments.filter(|((_, _, user), _)| *user == key);
    let main = departments.find(|(_, members)| {
        members.get("isMainDepartment").is_some_and(|is| *is == true)
    });
    if let Some(((department, _, _), _)) = main {
        item.insert("mainDepartmentId".to_owned(), department.into());
    }
    let identities = store.items("identity").filter(|(identity, _)| {
        store.parent("identity", identity).is_some_and(|parent| parent.key == key)
    });
    let identities = identities.map(|(_, identity)| identity.clone());
    item.insert("identities".to_owned(), identities.map(Value::from).collect());
    let posts = store.links("post-member").filter(|(_, _, user)| *user == key);
    let posts =
        posts.filter_map(|(post, _, _)| store.get("post", post)?.get("id").cloned());
    item.insert("postIdList".to_owned(), posts.collect());
    show_member(store, request, key, item);
}

/// Adds what operations for tenants say about a user.
fn show_member(store: &Store, request: &Request<'_>, key: &str, item: &mut Item) {
    let Some(tenant) = request.arguments().get("tenantId").and_then(kinds::text) else {
        return;
    };
    let mut admins = store.links("tenant-admin");
    let is_admin = admins.any(|(left, _, right)| left == tenant && right == key);
    let members = [
        ("linkUserId", json!(key)),
        ("memberId", json!(key)),
        ("tenantId", json!(tenant)),
        ("userPoolId", json!(crate::seed::constants::USER_POOL_ID)),
        ("isTenantAdmin", json!(is_admin)),
    ];
    item.extend(members.map(|(name, value)| (name.to_owned(), value)));
}

/// Adds the members of a group if the request asks for them.
fn show_group(store: &Store, request: &Request<'_>, key: &str, item: &mut Item) {
    let links = store.links("group-member").filter(|(group, _, _)| *group == key);
    let users = links.filter_map(|(_, _, user)| store.get("user", user).cloned());
    let members = if request.is_set("fetchMembers") {
        users.map(Value::from).collect()
    } else {
        json!([])
    };
    item.insert("members".to_owned(), members);
}

/// Adds the namespace of a role.
fn show_role(store: &Store, key: &str, item: &mut Item) {
    let parent = store.parent("role", key);
    let namespace = parent.and_then(|it| store.get(&it.resource, &it.key));
    let name = namespace.and_then(|namespace| namespace.get("name")).cloned();
    item.insert("namespaceName".to_owned(), name.unwrap_or_else(|| json!("")));
}

/// Adds the secret under the name that operations for it use. Other operations do not document it.
fn show_secret(item: &mut Item) {
    if let Some(secret) = item.get("appSecret").cloned() {
        item.insert("secret".to_owned(), secret);
    }
}

fn count(store: &Store, links: &str, left: &str, member: &str, item: &mut Item) {
    let count = store.links(links).filter(|(key, _, _)| *key == left).count();
    item.insert(member.to_owned(), count.into());
}
