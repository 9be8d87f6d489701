//! Names of events: those of the changes that operations make, and those of the stream.

use std::sync::LazyLock;

use crate::catalog::{Action, Schema, Shape, Type};
use crate::generated::CATALOG;

/// Events whose names do not follow from the resource and the action.
const NAMES: [(&str, Action, &str); 19] = [
    ("custom-field", Action::Create, "user-pool:udf-added"),
    ("custom-field", Action::Delete, "user-pool:udf-deleted"),
    ("data-policy-assignment", Action::Create, "data-strategy-permission:add"),
    ("data-policy-assignment", Action::Delete, "data-strategy-permission:revoke"),
    ("department", Action::Create, "organization:node-added"),
    ("department", Action::Delete, "organization:node-deleted"),
    ("department", Action::Update, "organization:node-updated"),
    ("department-member", Action::Create, "organization:member-added"),
    ("department-member", Action::Delete, "organization:member-removed"),
    ("group-member", Action::Create, "group:member-added"),
    ("group-member", Action::Delete, "group:member-removed"),
    ("identity", Action::Create, "user:link-account"),
    ("resource", Action::Delete, "resource:delete"),
    ("resource-permission", Action::Create, "permission:add"),
    ("resource-permission", Action::Delete, "permission:revoke"),
    ("role-assignment", Action::Create, "role:assigned"),
    ("role-assignment", Action::Delete, "role:unassigned"),
    ("whitelist-entry", Action::Create, "user:register-whitelist-added"),
    ("whitelist-entry", Action::Delete, "user:register-whitelist-deleted"),
];

/// The events that webhooks can listen to.
pub(super) static WEBHOOK_EVENTS: LazyLock<&[&str]> = LazyLock::new(|| {
    let creation =
        CATALOG.operations.iter().find(|operation| operation.name == "createWebhook");
    let request = creation.and_then(|operation| operation.request.as_ref());
    let field = request.and_then(|request| request.schema.field("events"));
    match field.map(|field| field.ty) {
        Some(Type::List(Type::Schema(Schema {
            shape: Shape::Enum(names),
            ..
        }))) => names,
        _ => &[],
    }
});

/// Returns the name of the event that happens when an operation changes a resource, if it has one.
pub(super) fn of_change(resource: &str, action: Action) -> Option<&'static str> {
    let special =
        NAMES.iter().find(|(name, kind, _)| *name == resource && *kind == action);
    if let Some((_, _, event)) = special {
        return Some(event);
    }
    let verb = match action {
        Action::Create => "created",
        Action::Update => "updated",
        Action::Delete => "deleted",
        _ => return None,
    };
    let resource =
        if resource == "namespace" { "privilege-namespace" } else { resource };
    WEBHOOK_EVENTS.iter().copied().find(|name| {
        name.split_once(':')
            .is_some_and(|(prefix, suffix)| prefix == resource && suffix == verb)
    })
}

/// Returns the code of an event on the stream: `authing.user.created` for `user:created`,
/// `authing.user.login` for `login`, and that of a custom event unchanged.
pub(super) fn stream_code(name: &str) -> String {
    if !WEBHOOK_EVENTS.contains(&name) {
        return name.to_owned();
    }
    match name.contains(':') {
        true => format!("authing.{}", name.replace(':', ".")),
        false => format!("authing.user.{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{NAMES, WEBHOOK_EVENTS, of_change, stream_code};
    use crate::catalog::Action;
    use crate::generated::CATALOG;

    #[test]
    fn names_are_documented() {
        assert!(WEBHOOK_EVENTS.contains(&"user:created"), "{WEBHOOK_EVENTS:?}");
        for (resource, _, event) in NAMES {
            assert!(WEBHOOK_EVENTS.contains(&event), "{event}");
            let exists = CATALOG.resources.iter().any(|it| it.name == resource);
            assert!(exists, "no resource is named `{resource}`");
        }
    }

    #[test]
    fn other_names_follow_from_the_action() {
        for (resource, action, event) in [
            ("user", Action::Create, Some("user:created")),
            ("group", Action::Delete, Some("group:deleted")),
            ("namespace", Action::Update, Some("privilege-namespace:updated")),
            ("resource", Action::Create, Some("resource:created")),
            ("post", Action::Create, None),
            ("user", Action::List, None),
        ] {
            assert_eq!(of_change(resource, action), event, "{resource}");
        }
    }

    #[test]
    fn the_stream_has_its_own_codes() {
        assert_eq!(stream_code("user:created"), "authing.user.created");
        assert_eq!(stream_code("login"), "authing.user.login");
        assert_eq!(
            stream_code("organization:node-added"),
            "authing.organization.node-added"
        );
        assert_eq!(stream_code("custom_shop.order.paid"), "custom_shop.order.paid");
    }
}
