//! Items and links that are there from the start.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use super::fill;
use super::kinds::{self, Items};
use super::store::{Item, Reference, Store, scoped};
use crate::random::Random;

/// Items and links as a person writes them.
#[derive(Debug, Deserialize)]
struct Plan {
    /// Members of the items by resource. `in` is the key of the container.
    items: IndexMap<String, Vec<Item>>,
    /// Links by resource: left key, kind of the right item, its key, and what else is known.
    #[serde(default)]
    links: BTreeMap<String, Vec<(String, String, String, Item)>>,
}

/// Adds items and links, which are written as JSON, and completes them. They are as old as `millis`
/// since 1970.
///
/// # Errors
///
/// Returns an error if the JSON has another form.
pub(crate) fn plant(
    store: &mut Store,
    plan: &str,
    millis: i64,
) -> serde_json::Result<()> {
    let plan: Plan = serde_json::from_str(plan)?;
    // What is generated is the same in each mock.
    let mut random = Random::new(0);
    for (name, all) in plan.items {
        let resource = kinds::resource(&name);
        for mut item in all {
            let container = item.shift_remove("in").as_ref().and_then(kinds::text);
            let Some(items) = resource.and_then(Items::of) else {
                store.insert(&name, "", item);
                continue;
            };
            let own = item.get(items.key).and_then(kinds::text).unwrap_or_default();
            let is_generated =
                own.len() == 24 && own.bytes().all(|byte| byte.is_ascii_hexdigit());
            let key = match &container {
                Some(container) if !is_generated => scoped(container, &own),
                _ => own,
            };
            let given = item.clone();
            fill::created(&mut item, items, millis, &mut random);
            item.extend(given);
            let parent = items.parent.zip(container);
            let parent =
                parent.map(|(resource, key)| Reference::new(resource.name, &key));
            store.insert_into(&name, &key, item, parent);
        }
    }
    for (name, links) in plan.links {
        for (left, kind, right, mut members) in links {
            members.insert(
                "joinedAt".to_owned(),
                Value::from(crate::clock::date_time(millis)),
            );
            store.link_with(&name, [&left, &kind, &right], members);
        }
    }
    Ok(())
}
