//! What belongs to the signed-in user: sign-ins, applications, tenants, roles, groups, departments,
//! and authorized resources.

use serde_json::{Value, json};

use super::accounts::{self, text};
use super::table::Handler;
use super::{activity, arguments};
use crate::call::{Call, Outcome, Reply};
use crate::state::{Item, Store};
use crate::world::World;

/// Returns the handler of an operation.
pub(super) fn handler(name: &str) -> Option<Handler> {
    Some(match name {
        "getLoginHistory" => history,
        "getLoggedInApps" => logged_in_apps,
        "getAccessibleApps" => accessible_apps,
        "getTenantList" => tenants,
        "getRoleList" => roles,
        "getGroupList" => groups,
        "getDepartmentList" => departments,
        "getAuthorizedResources" => resources,
        _ => return None,
    })
}

fn history(world: &mut World, call: &Call<'_>) -> Outcome {
    let records = activity::sign_ins(world, call, arguments::user(call)?);
    let records = records.iter().map(|record| activity::describe(&world.store, record));
    Ok(Reply::Data(arguments::page(call, records.collect())))
}

fn logged_in_apps(world: &mut World, call: &Call<'_>) -> Outcome {
    Ok(Reply::Data(activity::apps(world, arguments::user(call)?).into()))
}

/// All users may use all applications.
fn accessible_apps(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = arguments::user(call)?;
    let apps = world.store.items("application");
    Ok(Reply::Data(
        apps.map(|(id, _)| activity::with_session(world, user, id)).collect(),
    ))
}

/// Returns the items that are linked to a user, with the details of each link.
fn linked<'a>(
    store: &'a Store,
    links: &'a str,
    resource: &'a str,
    user: &'a str,
) -> impl Iterator<Item = (&'a Item, &'a Item)> {
    let links = store.links_with(links);
    let links = links.filter(move |((_, kind, key), _)| (*kind, *key) == ("user", user));
    links.filter_map(move |((left, ..), link)| Some((store.get(resource, left)?, link)))
}

fn tenants(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = arguments::user(call)?;
    let joined = accounts::get(&world.store, user)?.get("createdAt");
    let tenants = linked(&world.store, "tenant-member", "tenant", user);
    let tenants = tenants.map(|(tenant, link)| {
        json!({
            "tenantId": tenant.get("tenantId"),
            "tenantName": tenant.get("name"),
            "joinAt": link.get("joinedAt").or(joined),
        })
    });
    Ok(Reply::Data(tenants.collect()))
}

fn roles(world: &mut World, call: &Call<'_>) -> Outcome {
    let namespace = arguments::text(call, &["namespace"]);
    let roles = linked(&world.store, "role-assignment", "role", arguments::user(call)?);
    let roles = roles.map(|(role, _)| role).filter(|role| {
        namespace.is_none_or(|namespace| text(role, "namespace") == Some(namespace))
    });
    Ok(Reply::Data(roles.cloned().map(Value::Object).collect()))
}

fn groups(world: &mut World, call: &Call<'_>) -> Outcome {
    let groups = linked(&world.store, "group-member", "group", arguments::user(call)?);
    Ok(Reply::Data(groups.map(|(group, _)| Value::Object(group.clone())).collect()))
}

fn departments(world: &mut World, call: &Call<'_>) -> Outcome {
    let user = arguments::user(call)?;
    let item = accounts::get(&world.store, user)?;
    let departments = linked(&world.store, "department-member", "department", user);
    let mut departments: Vec<_> = departments
        .map(|(department, link)| {
            let mut shown = department.clone();
            let joined = link.get("joinedAt").or_else(|| item.get("createdAt"));
            let is = |name: &str| link.get(name).cloned().unwrap_or(Value::Bool(false));
            for (name, value) in [
                ("isRoot", text(department, "parentDepartmentId").is_none().into()),
                ("isLeader", is("isLeader")),
                ("isMainDepartment", is("isMainDepartment")),
                ("joinedAt", joined.cloned().unwrap_or_default()),
            ] {
                shown.insert(name.to_owned(), value);
            }
            if !arguments::flag(call, &["withCustomData"]) {
                shown.shift_remove("customData");
            }
            shown
        })
        .collect();
    let member = match arguments::text(call, &["sortBy"]) {
        Some("DepartmentCreatedAt") => "createdAt",
        Some("DepartmentName") => "name",
        Some("DepartmemtCode") => "code",
        _ => "joinedAt",
    };
    departments.sort_by(|one, other| text(one, member).cmp(&text(other, member)));
    if arguments::text(call, &["orderBy"]) != Some("Asc") {
        departments.reverse();
    }
    let departments = departments.into_iter().map(Value::Object).collect();
    Ok(Reply::Data(arguments::page(call, departments)))
}

fn resources(world: &mut World, call: &Call<'_>) -> Outcome {
    let argument = |name| arguments::text(call, &[name]);
    let (namespace, kind) = (argument("namespace"), argument("resourceType"));
    let user = arguments::user(call)?;
    let resources = linked(&world.store, "resource-permission", "resource", user);
    let resources = resources
        .filter(|(item, _)| {
            namespace.is_none_or(|it| text(item, "namespace") == Some(it))
                && kind.is_none_or(|it| text(item, "type") == Some(it))
        })
        .map(|(item, link)| {
            json!({
                "resourceCode": item.get("code"),
                "resourceType": item.get("type"),
                "description": text(item, "description").unwrap_or_default(),
                "apiIdentifier": text(item, "apiIdentifier").unwrap_or_default(),
                "actions": link.get("actions").or_else(|| item.get("actions")),
                "effect": "ALLOW",
            })
        });
    let list: Vec<_> = resources.collect();
    Ok(Reply::Data(json!({ "totalCount": list.len(), "list": list })))
}
