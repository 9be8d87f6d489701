//! Checks `resources.yaml`: references, and keys that contradict each other.

use std::collections::BTreeSet;

use super::context::Check;
use super::distinct::distinct;
use super::references;
use crate::resources::{Kind, Resource};
use crate::source::Place;
use crate::symbols::{Client, Shape, each, reached};
use crate::types::{SchemaId, Type};

const SHAPE: &str = "resource-shape";

pub(super) fn are_distinct(check: &mut Check) {
    let list = check.resources.iter();
    let names = list.map(|it| (it.raw.name.as_str(), it.place.key("name")));
    distinct("duplicate-resource", "resource", names, check.diagnostics);
    let nouns = check.resources.iter().flat_map(|it| {
        let place = match it.raw.nouns {
            Some(_) => it.place.key("nouns"),
            None => it.place.key("name"),
        };
        it.nouns.iter().map(move |noun| (noun.as_ref(), place.clone()))
    });
    // Resources of the same name have the same noun.
    let mut names = BTreeSet::new();
    let is_first: Vec<_> =
        check.resources.iter().map(|it| names.insert(&it.raw.name)).collect();
    if is_first.into_iter().all(|first| first) {
        distinct("duplicate-resource", "noun", nouns, check.diagnostics);
    }
}

pub(super) fn references_are_known(check: &mut Check) {
    let resources = check.resources;
    for resource in resources.iter() {
        let place = &resource.place;
        if let Some(parent) = &resource.raw.parent {
            is_known(parent, place.key("parent"), check);
        }
        for (name, place) in
            each(resource.raw.links.as_deref().unwrap_or_default(), place, "links")
        {
            is_known(name, place, check);
        }
        if let Some(name) = &resource.raw.schema {
            references::schema_of_resource(name, &place.key("schema"), check);
        }
        if let (Some(name), None) = (&resource.raw.missing, resource.missing) {
            references::error_of_resource(name, place.key("missing"), check);
        }
    }
}

/// Reports the name of an unknown resource.
pub(super) fn is_known(name: &str, place: Place, check: &mut Check) {
    if check.resources.id(name).is_none() && !check.is_dropped(name) {
        let names = check.resources.names();
        let help =
            check.among("the name of a resource from `resources.yaml`", name, names);
        let message = format!("unknown resource `{name}`");
        check.report("unknown-resource", place, message, help);
    }
}

pub(super) fn names_are_words(check: &mut Check) {
    let is_kebab = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.split('-').all(|word| {
                let is_fit = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
                !word.is_empty() && word.chars().all(is_fit)
            })
    };
    let is_camel = |noun: &str| {
        noun.starts_with(|c: char| c.is_ascii_uppercase())
            && noun.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let resources = check.resources;
    for resource in resources.iter() {
        let (name, place) = (&resource.raw.name, &resource.place);
        if !is_kebab(name) {
            let help = "use kebab-case: lowercase words joined by `-`";
            let message = format!("invalid name `{name}` of a resource");
            check.report(SHAPE, place.key("name"), message, help);
        }
        let nouns = resource.raw.nouns.as_deref().unwrap_or_default();
        for (noun, place) in each(nouns, place, "nouns") {
            if !is_camel(noun) {
                let help = "use UpperCamelCase, as in the names of operations";
                check.report(SHAPE, place, format!("invalid noun `{noun}`"), help);
            }
        }
    }
}

/// Checks that each resource has the keys of its kind, and no others.
pub(super) fn keys_fit_the_kind(check: &mut Check) {
    let resources = check.resources;
    for resource in resources.iter() {
        let raw = resource.raw;
        let name = &raw.name;
        let keys = [
            ("schema", raw.schema.is_some()),
            ("key", raw.key.is_some()),
            ("selector", raw.selector.is_some()),
            ("unique", !raw.unique.is_empty()),
            ("parent", raw.parent.is_some()),
            ("members", raw.members.is_some()),
            ("nouns", raw.nouns.is_some()),
        ];
        let (unfit, reason): (&[&str], _) = match resource.kind {
            Kind::Items => (&[], ""),
            Kind::Single => {
                (&["selector", "unique", "parent", "members"], "which has no `key`")
            }
            Kind::Links => (
                &["schema", "key", "selector", "unique", "parent", "members", "nouns"],
                "which has `links`",
            ),
        };
        for (key, _) in keys.into_iter().filter(|(key, set)| *set && unfit.contains(key))
        {
            let message = format!("unexpected `{key}` of resource `{name}`, {reason}");
            let help = "remove the key, or correct the others";
            check.report(SHAPE, resource.place.name(key), message, help);
        }
        match &raw.links {
            Some(links) => has_two_ends(resource, links, check),
            None if raw.schema.is_none() => {
                let message = format!("missing `schema` of resource `{name}`");
                let help = "add `schema` with the DTO of an item, or `links`";
                check.report(SHAPE, resource.place.key("name"), message, help);
            }
            None => {}
        }
    }
}

fn has_two_ends(resource: &Resource<'_>, links: &[String], check: &mut Check) {
    let is_pair = matches!(links, [one, other] if one != other);
    if !is_pair {
        let name = &resource.raw.name;
        let message = format!("`links` of resource `{name}` must name two resources");
        let help = "list two different resources, whose items are linked";
        check.report(SHAPE, resource.place.key("links"), message, help);
    }
}

/// Checks that containers and linked resources have items, and that no item contains itself.
pub(super) fn related_resources_have_items(check: &mut Check) {
    let resources = check.resources;
    for resource in resources.iter() {
        let parent = resource.parent.map(|id| (id, resource.place.key("parent")));
        let links = each(
            resource.raw.links.as_deref().unwrap_or_default(),
            &resource.place,
            "links",
        );
        let links = links.filter_map(|(name, place)| Some((resources.id(name)?, place)));
        for (id, place) in links.chain(parent) {
            let other = resources.get(id);
            if other.kind != Kind::Items {
                let message = format!("resource `{}` has no items", other.raw.name);
                let help = "name a resource with a `key`";
                check.report(SHAPE, place, message, help);
            }
        }
        let id = resources.id(&resource.raw.name);
        let containers = id.map(|id| (id, resources.containers(id)));
        let is_circle = containers.is_some_and(|(id, containers)| {
            let last = containers.last().copied().unwrap_or(id);
            resources.get(last).parent == Some(id)
        });
        if is_circle {
            let message = format!("resource `{}` contains itself", resource.raw.name);
            let help = "remove `parent`, or name another container";
            check.report(SHAPE, resource.place.key("parent"), message, help);
        }
    }
}

/// Checks that the schema is a DTO with the fields that the resource names.
pub(super) fn schemas_have_the_keys(check: &mut Check) {
    let resources = check.resources;
    let used = used(check);
    for resource in resources.iter() {
        let Some(id) = resource.schema else { continue };
        let schema = check.symbols.schema(id);
        let name = &schema.name;
        let place = resource.place.key("schema");
        if !matches!(schema.shape, Shape::Record { .. }) {
            let message = format!("`{name}` is not a DTO");
            check.report(SHAPE, place, message, "name the DTO of an item");
            continue;
        }
        // Operations that were dropped may use it.
        if !used[id.0] && check.dropped.is_empty() {
            let message = format!("no operation uses `{name}`");
            check.report(SHAPE, place, message, "name a DTO that operations return");
        }
        let key = resource.raw.key.iter().map(|key| (key, resource.place.key("key")));
        let unique = each(&resource.raw.unique, &resource.place, "unique");
        for (field, place) in key.chain(unique) {
            let known = || schema.fields().iter().map(|it| it.raw.name.as_str());
            if !known().any(|known| known == field) {
                let help = check.among("the name of a field", field, known());
                let message = format!("unknown field `{field}` of `{name}`");
                check.report(SHAPE, place, message, help);
            }
        }
    }
}

/// Returns whether an operation of the client uses each schema.
fn used(check: &Check) -> Vec<bool> {
    let symbols = check.symbols;
    let clients = symbols.clients();
    let operations = clients.iter().flat_map(Client::operations);
    let first = operations.flat_map(|it| {
        it.request.into_iter().chain(it.data.as_ref().and_then(Type::schema))
    });
    let next =
        |id: SchemaId| symbols.schema(id).types().filter_map(Type::schema).collect();
    reached(symbols.schemas.len(), first, next)
}
