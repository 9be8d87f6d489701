//! Compares resources, and what operations do with them.

use super::change::Home;
use super::record::{Changes, Subject};
use super::rules;
use super::side::{api_home, word};
use crate::model::{Api, Operation, Resource, ResourceKind};

/// Compares all resources.
pub(super) fn compare(old: &Api, new: &Api, changes: &mut Changes) {
    let find = |api: &Api, name: &str| {
        let resource = api.resources.iter().find(|it| it.name == name);
        resource.map(|it| describe(api, it))
    };
    let added = new.resources.iter().filter(|it| find(old, &it.name).is_none());
    for resource in old.resources.iter().chain(added) {
        let name = &resource.name;
        let subject = Subject {
            home: Home {
                file: "spec/resources.yaml".to_owned(),
                ..api_home()
            },
            name: format!("resource {name}"),
        };
        if find(old, name) != find(new, name) {
            changes.add(&rules::RESOURCE_CHANGED, &subject);
        }
    }
}

/// Returns the facts about a resource.
fn describe(api: &Api, resource: &Resource) -> String {
    let Resource {
        description,
        missing,
        ..
    } = resource;
    let name = |id| api.resource(id).name.as_str();
    let kind = match &resource.kind {
        ResourceKind::Items {
            schema,
            key,
            selector,
            unique,
            parent,
        } => {
            let (schema, parent) = (&api.schema(*schema).name, parent.map(name));
            format!("{schema} {key} {selector:?} {unique:?} {parent:?}")
        }
        ResourceKind::Single { schema } => api.schema(*schema).name.clone(),
        ResourceKind::Links { between } => format!("{:?}", between.map(name)),
    };
    let missing = missing.as_ref().map(|it| it.code);
    format!("{kind} {missing:?} {}", description.plain())
}

/// Returns what an operation does with which resource.
pub(super) fn binding(api: &Api, operation: &Operation) -> String {
    let Some(binding) = &operation.binding else { return "none".to_owned() };
    let name = |id| api.resource(id).name.as_str();
    let keys = binding.keys.iter().map(|key| {
        let (path, resource) = (key.path.join("."), name(key.resource));
        format!("{path} of {resource}")
    });
    let parts = [
        (!binding.keys.is_empty()).then(|| keys.collect::<Vec<_>>().join(", ")),
        binding.items.as_ref().map(|it| format!("items {it}")),
        binding.returns.map(|id| format!("returns {}", name(id))),
        binding.new_key.as_ref().map(|it| format!("new key {it}")),
    ];
    let action = format!("{} {}", word(&binding.action), name(binding.resource));
    let parts = parts.into_iter().flatten();
    [action].into_iter().chain(parts).collect::<Vec<_>>().join("; ")
}
