//! Fits generated arguments to the state: keys become those of existing items.

use std::pin::Pin;

use genauth_mock::CATALOG;
use genauth_mock::catalog::{
    Action, Binding, Key, Kind, Operation, Resource, Scalar, Schema, Shape, Type,
};
use serde_json::{Map, Value};

use super::scene::{Generated, Members, Scene};

/// How many containers are created for an item.
const MAX_DEPTH: usize = 4;

type Pending<'a, T> = Pin<Box<dyn Future<Output = Result<T, String>> + Send + 'a>>;

/// An item with its place in a snapshot.
struct Found {
    resource: String,
    key: String,
    item: Value,
}

impl Scene {
    /// Returns the arguments with the keys of existing items, which are created if there are none.
    pub(crate) fn existing<'a>(
        &'a self,
        generated: &'a Generated,
        operation: &'a Operation,
        arguments: Members,
        depth: usize,
    ) -> Pending<'a, Members> {
        Box::pin(async move {
            let (Some(binding), Some(request)) =
                (&operation.binding, &operation.request)
            else {
                return Ok(arguments);
            };
            let mut arguments = Value::Object(arguments);
            // New items choose their own keys.
            let is_own = |key: &&Key| {
                binding.action == Action::Create
                    && key.resource.name == binding.resource.name
            };
            let mut keys: Vec<_> =
                binding.keys.iter().filter(|key| !is_own(key)).collect();
            // Containers come last, since an item decides on its container.
            keys.sort_by_key(|key| std::cmp::Reverse(ancestors(key.resource)));
            let mut found: Vec<Found> = Vec::new();
            for key in keys {
                let target = Target::of(request.schema, binding, key);
                let Kind::Items { key: member, .. } = target.resource.kind else {
                    continue;
                };
                let known = found.iter().find(|it| it.resource == target.resource.name);
                // Lists without the key are complete, and new items are in the default container.
                let is_optional = known.is_none()
                    && matches!(binding.action, Action::List | Action::Create);
                let item = match known {
                    Some(known) => known.item.clone(),
                    None => {
                        let creator = creator(target.resource);
                        let creator = creator.filter(|it| it.name != operation.name);
                        let wanted = (target.resource, creator);
                        match self.item(generated, wanted, &mut found, depth).await? {
                            Some(item) => item,
                            None => continue,
                        }
                    }
                };
                let place = Place {
                    schema: request.schema,
                    path: key.path,
                };
                place.set(&mut arguments, &item[member], target.kind, is_optional);
            }
            if let Some(Value::Array(list)) =
                binding.items.and_then(|name| arguments.get_mut(name))
            {
                // Several items would have the same key.
                list.truncate(1);
            }
            match arguments {
                Value::Object(arguments) => Ok(arguments),
                _ => Ok(Map::new()),
            }
        })
    }

    /// Returns an item, which is created if there is none, and adds it and its containers to what
    /// was found. `None` if no operation creates it.
    async fn item(
        &self,
        generated: &Generated,
        (resource, creator): (&'static Resource, Option<&'static Operation>),
        found: &mut Vec<Found>,
        depth: usize,
    ) -> Result<Option<Value>, String> {
        let mut items = self.items().await;
        if count(&items, resource) == 0 {
            let Some(creator) = creator else { return Ok(None) };
            assert!(depth < MAX_DEPTH, "`{}` contains itself", resource.name);
            let arguments =
                self.prepared(generated, creator, "required", depth + 1).await?;
            let created = self.call(creator, arguments).await;
            created.map_err(|error| format!("prerequisite: {error}"))?;
            items = self.items().await;
        }
        let chosen = choose(&items, resource, found);
        let chosen =
            chosen.ok_or_else(|| format!("no `{}` was created", resource.name))?;
        let item = chosen.item.clone();
        let mut next = Some(chosen);
        while let Some(one) = next {
            let parent = &items[one.resource.as_str()][one.key.as_str()]["parent"];
            next = parent.as_object().map(|parent| {
                let [resource, key] =
                    ["resource", "key"].map(|name| text(&parent[name]));
                let item = items[resource.as_str()][key.as_str()]["item"].clone();
                Found {
                    resource,
                    key,
                    item,
                }
            });
            found.push(one);
        }
        Ok(Some(item))
    }

    /// Returns the items in a snapshot: by resource and key, objects with the `item` and its
    /// `parent`.
    async fn items(&self) -> Value {
        self.control("snapshot").await["store"]["items"].take()
    }
}

/// Returns the operation that creates items of a resource, or that changes them if they are always
/// there.
fn creator(resource: &Resource) -> Option<&'static Operation> {
    let performs = |operation: &Operation, action| {
        operation.binding.as_ref().is_some_and(|binding| {
            binding.action == action && binding.resource.name == resource.name
        })
    };
    let mut actions = [Action::Create, Action::Update, Action::Replace].into_iter();
    actions.find_map(|action| {
        CATALOG.operations.iter().copied().find(|operation| performs(operation, action))
    })
}

fn count(items: &Value, resource: &Resource) -> usize {
    items[resource.name].as_object().map_or(0, Map::len)
}

/// Returns the latest item of a resource, preferably one in a container that was found.
fn choose(items: &Value, resource: &Resource, found: &[Found]) -> Option<Found> {
    let all = items[resource.name].as_object()?;
    let is_inside = |entry: &Value| {
        let parent = &entry["parent"];
        found
            .iter()
            .any(|it| parent["resource"] == it.resource && parent["key"] == it.key)
    };
    let inside = all.iter().rev().find(|(_, entry)| is_inside(entry));
    let (key, entry) = inside.or_else(|| all.iter().next_back())?;
    Some(Found {
        resource: resource.name.to_owned(),
        key: key.clone(),
        item: entry["item"].clone(),
    })
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Returns the number of resources that contain items of this one.
fn ancestors(resource: &Resource) -> usize {
    match resource.kind {
        Kind::Items {
            parent: Some(parent),
            ..
        } => 1 + ancestors(parent),
        _ => 0,
    }
}

/// The values of an enum.
type Values = &'static [&'static str];

/// A member that says what a key identifies, and its value.
type Kinded = Option<(&'static str, &'static str)>;

/// What a key identifies.
struct Target {
    resource: &'static Resource,
    /// The member beside the key that says so, and its value.
    kind: Kinded,
}

impl Target {
    /// Returns the resource of a key, or of a target one that the member beside it can name.
    fn of(schema: &'static Schema, binding: &Binding, key: &'static Key) -> Self {
        let is_target = match binding.resource.kind {
            Kind::Links {
                between: [_, right],
            } => right.name == key.resource.name,
            _ => false,
        };
        let usual = std::iter::once(key.resource);
        let resources = usual.chain(CATALOG.resources.iter().copied());
        let kinds = kinds(schema, key.path).filter(|_| is_target);
        let named = kinds.and_then(|(member, kinds)| {
            resources.into_iter().find_map(|resource| {
                let is_kind = |kind: &&&str| {
                    kind.replace('_', "-").eq_ignore_ascii_case(resource.name)
                };
                Some((resource, (member, *kinds.iter().find(is_kind)?)))
            })
        });
        let resource = named.map_or(key.resource, |(resource, _)| resource);
        Self {
            resource,
            kind: named.map(|(_, kind)| kind),
        }
    }
}

/// Names of the member that says what a key beside it identifies.
const KINDS: [&str; 2] = ["targetType", "type"];

/// Returns the name and the values of the member that says what a key identifies.
fn kinds(schema: &'static Schema, path: &[&str]) -> Option<(&'static str, Values)> {
    let (name, rest) = path.split_first()?;
    if rest.is_empty() {
        return KINDS.iter().find_map(|kind| match schema.field(kind)?.ty {
            Type::Schema(schema) => match schema.shape {
                Shape::Enum(values) => Some((*kind, values)),
                _ => None,
            },
            _ => None,
        });
    }
    match schema.field(name)?.ty {
        Type::Schema(schema) | Type::List(&Type::Schema(schema)) => kinds(schema, rest),
        _ => None,
    }
}

/// The place of a key in a request.
struct Place {
    schema: &'static Schema,
    path: &'static [&'static str],
}

impl Place {
    /// Sets the key, and the member beside it that says what it identifies. Arrays on the way keep
    /// one item.
    fn set(&self, target: &mut Value, key: &Value, kind: Kinded, is_optional: bool) {
        let Some((name, rest)) = self.path.split_first() else { return };
        if let Value::Array(list) = target {
            list.truncate(1);
            list.iter_mut().for_each(|item| self.set(item, key, kind, is_optional));
            return;
        }
        let (Some(field), Value::Object(members)) = (self.schema.field(name), target)
        else {
            return;
        };
        if is_optional && !members.contains_key(*name) {
            return;
        }
        let (is_list, ty) = match field.ty {
            Type::List(element) => (true, element),
            ref ty => (false, ty),
        };
        match ty {
            Type::Schema(schema) if !rest.is_empty() => {
                let one = Value::Object(Map::new());
                let blank = if is_list { vec![one].into() } else { one };
                let inside = members.entry((*name).to_owned()).or_insert(blank);
                let place = Self { schema, path: rest };
                place.set(inside, key, kind, is_optional);
            }
            _ => {
                let key = match ty {
                    Type::Scalar(Scalar::Integer) => integer(key),
                    _ => key.clone(),
                };
                let value = if is_list { vec![key].into() } else { key };
                members.insert((*name).to_owned(), value);
                if let Some((name, kind)) = kind {
                    members.insert(name.to_owned(), kind.into());
                }
            }
        }
    }
}

/// Returns a key as a number.
fn integer(key: &Value) -> Value {
    let number = key.as_str().and_then(|text| text.parse::<i64>().ok());
    number.map_or_else(|| key.clone(), Value::from)
}
