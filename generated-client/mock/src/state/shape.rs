//! Fits what actions produce to the data that operations document.

use serde_json::{Value, json};

use super::engine::Produced;
use super::kinds::{self, Items};
use super::query::Page;
use super::store::Item;
use crate::catalog::{Binding, Field, Operation, Scalar, Schema, Shape, Type};
use crate::random::Random;
use crate::values;

/// Members with the number of items on all pages.
const TOTALS: [&str; 2] = ["totalCount", "total"];
/// Members that are true if something does *not* exist yet.
const AVAILABLE: [&str; 3] = ["available", "isAvailable", "isValid"];

/// Returns the data of a response.
pub(super) fn data(
    operation: &'static Operation,
    binding: &Binding,
    produced: Produced,
    random: &mut Random,
) -> Value {
    let Some(ty) = &operation.response.data else { return Value::Null };
    let returned = binding.returns.unwrap_or(binding.resource);
    let key = Items::of(returned).map(|items| items.key);
    let shaped = match (produced, ty) {
        (Produced::Done, ty) => done(ty),
        (Produced::Verdict(exists), ty) => verdict(ty, exists, binding),
        (Produced::Item { item, .. }, Type::List(_)) => Some(json!([item])),
        (Produced::Item { item, is_new }, Type::Schema(schema)) => {
            Some(match list(operation, schema, None) {
                Some(path) => paged(operation, schema, binding, &path, single(item)),
                None => record(schema, binding, item, is_new).into(),
            })
        }
        (Produced::Item { item, .. }, Type::Scalar(Scalar::Object | Scalar::Any)) => {
            Some(item.into())
        }
        (Produced::Items(page), Type::List(element)) => {
            Some(array(element, binding, page.rows))
        }
        (Produced::Items(page), Type::Schema(schema)) => {
            Some(match list(operation, schema, key) {
                Some(path) => paged(operation, schema, binding, &path, page),
                None => {
                    let first = page.rows.into_iter().next().unwrap_or_default();
                    record(schema, binding, first, false).into()
                }
            })
        }
        (Produced::Items(page), Type::Scalar(Scalar::Object | Scalar::Any)) => {
            Some(json!({ "list": page.rows, "totalCount": page.total }))
        }
        (Produced::Item { .. } | Produced::Items(_), ty) => done(ty),
    };
    shaped.unwrap_or_else(|| values::example(operation, random))
}

/// Returns the data that says that a call succeeded; `None` if the type cannot say so.
fn done(ty: &Type) -> Option<Value> {
    match ty {
        Type::Scalar(Scalar::Boolean) => Some(json!(true)),
        Type::Scalar(Scalar::Object | Scalar::Any) => Some(json!({ "success": true })),
        Type::List(_) => Some(json!([])),
        Type::Schema(schema) => Some(all_booleans(schema, |_| true).into()),
        Type::Scalar(_) | Type::Secret(_) | Type::Map(_) => None,
    }
}

/// Returns the data that says whether something exists.
fn verdict(ty: &Type, exists: bool, binding: &Binding) -> Option<Value> {
    match ty {
        Type::Scalar(Scalar::Boolean) => Some(json!(exists)),
        Type::Schema(schema) => {
            let is_taken = |name: &str| exists && AVAILABLE.contains(&name);
            let mut data =
                all_booleans(schema, |name| exists != AVAILABLE.contains(&name));
            if schema.field("message").is_some() {
                let is_taken = schema.fields().iter().any(|field| is_taken(field.name));
                let kind = binding.resource.name.replace('-', " ");
                let message = if is_taken {
                    format!("the {kind} already exists")
                } else {
                    String::new()
                };
                data.insert("message".to_owned(), message.into());
            }
            Some(data.into())
        }
        _ => None,
    }
}

fn all_booleans(schema: &Schema, value: impl Fn(&str) -> bool) -> Item {
    let booleans = schema.fields().iter();
    let booleans =
        booleans.filter(|field| matches!(field.ty, Type::Scalar(Scalar::Boolean)));
    booleans.map(|field| (field.name.to_owned(), value(field.name).into())).collect()
}

/// Returns items as an array, or their keys if the type is an array of texts.
fn array(element: &Type, binding: &Binding, rows: Vec<Item>) -> Value {
    match element {
        Type::Schema(schema) if matches!(schema.shape, Shape::Record(_)) => rows
            .into_iter()
            .map(|item| Value::from(record(schema, binding, item, false)))
            .collect(),
        Type::Scalar(Scalar::String) | Type::Schema(_) => {
            let returned = binding.returns.unwrap_or(binding.resource);
            let key = Items::of(returned).map_or("id", |items| items.key);
            rows.into_iter()
                .map(|mut item| item.shift_remove(key).unwrap_or_default())
                .collect()
        }
        _ => rows.into_iter().map(Value::from).collect(),
    }
}

/// Returns an item as a record: with the members under the names that the record documents.
fn record(
    schema: &'static Schema,
    binding: &Binding,
    mut item: Item,
    is_new: bool,
) -> Item {
    let returned = binding.returns.unwrap_or(binding.resource);
    let key = Items::of(returned).map(|items| items.key);
    // A record around the item, such as `{"created": true, "data": {…}}`.
    if key.is_some_and(|key| schema.field(key).is_none()) {
        let has_key = |field: &&Field| match field.ty {
            Type::Schema(inner) => key.is_some_and(|key| inner.field(key).is_some()),
            _ => false,
        };
        if let Some(field) = schema.fields().iter().find(has_key) {
            let members = [(field.name, Value::from(item)), ("created", is_new.into())];
            return members
                .map(|(name, value)| (name.to_owned(), value))
                .into_iter()
                .collect();
        }
    }
    let prefix = kinds::camel(returned.name);
    for field in schema.fields() {
        let short = field.name.strip_prefix(prefix.as_str()).map(kinds::uncapitalized);
        let value = short.and_then(|short| item.get(&short).cloned());
        if let Some(value) = value.filter(|_| !item.contains_key(field.name)) {
            item.insert(field.name.to_owned(), value);
        }
    }
    if schema.field("success").is_some() {
        item.entry("success").or_insert(json!(true));
    }
    item
}

fn single(item: Item) -> Page<Item> {
    Page {
        rows: vec![item],
        total: 1,
        next: None,
    }
}

/// Returns the path of the member that holds the items of a page; `None` if a record is no page.
/// A record that holds several items may have them in any member.
fn list(
    operation: &'static Operation,
    schema: &'static Schema,
    key: Option<&str>,
) -> Option<Vec<&'static str>> {
    let documented =
        operation.pagination.as_ref().and_then(|pagination| pagination.items);
    if let Some(path) = documented {
        return Some(path.to_vec());
    }
    let is_list = |field: &&Field| match field.ty {
        Type::List(Type::Schema(inner)) => !inner.fields().is_empty(),
        Type::List(Type::Scalar(Scalar::Object)) => true,
        _ => false,
    };
    let has_key = |field: &&Field| match field.ty {
        Type::List(Type::Schema(inner)) => {
            key.is_some_and(|key| inner.field(key).is_some())
        }
        _ => false,
    };
    let named =
        ["list", "data"].iter().filter_map(|name| schema.field(name)).find(is_list);
    let named = named.or_else(|| schema.fields().iter().find(has_key));
    named.map(|field| vec![field.name])
}

fn paged(
    operation: &'static Operation,
    schema: &'static Schema,
    binding: &Binding,
    path: &[&str],
    page: Page<Item>,
) -> Value {
    let pagination = operation.pagination.as_ref();
    let mut data = Item::new();
    let total =
        TOTALS.iter().find(|name| schema.field(name).is_some()).map(|name| vec![*name]);
    let total = pagination.and_then(|it| it.total).map(<[_]>::to_vec).or(total);
    if let Some(path) = total {
        put(&mut data, &path, page.total.into());
    }
    let rows =
        match path.first().and_then(|name| schema.field(name)).map(|field| &field.ty) {
            Some(Type::List(element)) => array(element, binding, page.rows),
            _ => page.rows.into_iter().map(Value::from).collect(),
        };
    put(&mut data, path, rows);
    if let (Some(path), Some(next)) = (pagination.and_then(|it| it.next), page.next) {
        put(&mut data, path, next.into());
    }
    data.into()
}

/// Sets a member by its path.
fn put(data: &mut Item, path: &[&str], value: Value) {
    match path {
        [] => {}
        [last] => {
            data.insert((*last).to_owned(), value);
        }
        [first, rest @ ..] => {
            let inner = data.entry(*first).or_insert_with(|| json!({}));
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}
