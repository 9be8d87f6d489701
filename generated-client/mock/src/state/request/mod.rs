//! What a request says about resources.

mod path;

use serde_json::Value;

pub(super) use self::path::Site;
use super::kinds::{self, Items};
use super::store::Item;
use crate::call::Call;
use crate::catalog::{Binding, Field, Key, Resource, Schema, Type};

/// A request of a bound operation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Request<'a> {
    pub(super) binding: &'a Binding,
    pub(super) call: &'a Call<'a>,
}

/// An item that a request names.
#[derive(Debug, Clone)]
pub(super) struct Named<'a> {
    pub(super) resource: &'static Resource,
    pub(super) text: String,
    pub(super) site: Site<'a>,
}

/// Members that name the same items as others, which only requests without the others have.
const ALTERNATIVES: [(&str, &str); 3] =
    [("linkUserId", "memberId"), ("linkUserIds", "memberIds"), ("codeList", "ids")];

impl<'a> Request<'a> {
    /// Returns the arguments.
    pub(super) fn arguments(&self) -> &'a Item {
        &self.call.arguments
    }

    /// Returns the DTO of the request.
    pub(super) fn schema(&self) -> Option<&'static Schema> {
        Some(self.call.operation.request.as_ref()?.schema)
    }

    /// Returns the request member that identifies items of a resource.
    pub(super) fn key(&self, resource: &Resource) -> Option<&'a Key> {
        self.binding.keys.iter().find(|key| key.resource.name == resource.name)
    }

    /// Returns the items of a resource that the request names.
    pub(super) fn named(&self, resource: &'static Resource) -> Vec<Named<'a>> {
        let Some(key) = self.key(resource) else { return Vec::new() };
        let mut sites = Site::all(self.arguments(), key.path);
        if sites.is_empty() {
            sites = alternative(key.path)
                .map_or(sites, |it| Site::all(self.arguments(), it));
        }
        let named = sites.into_iter().flat_map(|site| {
            let texts = site.value().map(kinds::texts).unwrap_or_default();
            texts.into_iter().map(move |text| Named {
                resource,
                text,
                site: site.clone(),
            })
        });
        named.filter(|named| !named.text.is_empty()).collect()
    }

    /// Whether the request can name several items of a resource.
    pub(super) fn names_several(&self, resource: &Resource) -> bool {
        let (Some(key), Some(mut schema)) = (self.key(resource), self.schema()) else {
            return false;
        };
        for name in key.path {
            match schema.field(name).map(|field| &field.ty) {
                Some(Type::List(_)) => return true,
                Some(Type::Schema(inner)) => schema = *inner,
                _ => return false,
            }
        }
        false
    }

    /// Returns an argument or its server default. Paths lead through DTOs.
    pub(super) fn effective(&self, path: &[&str]) -> Option<Value> {
        if let Some(value) = self.call.argument(path) {
            return (!value.is_null()).then(|| value.clone());
        }
        default(self.field(path)?)
    }

    /// Returns an argument or its server default. The member can be one of `options`.
    pub(super) fn option(&self, name: &str) -> Option<Value> {
        self.effective(&[name]).or_else(|| self.effective(&["options", name]))
    }

    /// Whether a boolean argument is set.
    pub(super) fn is_set(&self, name: &str) -> bool {
        self.option(name).is_some_and(|value| value == true)
    }

    /// Whether the request has a member, directly or in `options`.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.field(&[name]).is_some() || self.field(&["options", name]).is_some()
    }

    /// Returns the member of an item that the request selects as its key; `None` for the usual one.
    pub(super) fn selected(&self, items: Items, site: &Site<'_>) -> Option<String> {
        let selector = items.selector?;
        let value =
            site.object.get(selector).cloned().or_else(|| self.option(selector))?;
        let member = kinds::camel(value.as_str()?);
        (member != items.key).then_some(member)
    }

    /// Returns the resource of a target, which its `targetType` says; without one it is `default`.
    /// Returns the name only if no resource has it.
    pub(super) fn kind(
        &self,
        site: &Site<'_>,
        default: &'static Resource,
    ) -> Result<&'static Resource, String> {
        let nested = if site.is_nested() { site.object.get("type") } else { None };
        let outer = self.arguments().get("targetType");
        let kind = site.object.get("targetType").or(nested).or(outer);
        let Some(kind) = kind.and_then(Value::as_str) else { return Ok(default) };
        let kind = match kinds::kebab(kind).as_str() {
            "org" => "department".to_owned(),
            kind => kind.to_owned(),
        };
        kinds::resource(&kind).ok_or(kind)
    }

    /// Returns the field of a request by its path.
    pub(super) fn field(&self, path: &[&str]) -> Option<&'static Field> {
        let (first, rest) = path.split_first()?;
        let start = self.schema()?.field(first)?;
        rest.iter().try_fold(start, |field, name| match field.ty {
            Type::Schema(schema) => schema.field(name),
            _ => None,
        })
    }
}

/// Returns the server default of a field.
pub(super) fn default(field: &Field) -> Option<Value> {
    serde_json::from_str(field.default?).ok()
}

fn alternative(path: &[&str]) -> Option<&'static [&'static str]> {
    let [name] = path else { return None };
    let (_, other) = ALTERNATIVES.iter().find(|(usual, _)| usual == name)?;
    Some(std::slice::from_ref(other))
}
