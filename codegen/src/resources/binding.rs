//! What an operation does with a resource.

use super::table::ResourceId;
use crate::raw::Action;

/// What an operation does with a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// The resource.
    pub resource: ResourceId,
    /// What is done.
    pub action: Action,
    /// Request members that identify items.
    pub keys: Vec<Key>,
    /// Request member with the array of items; `None` if the request is the item.
    pub items: Option<String>,
    /// The resource whose items are returned, if it is another one.
    pub returns: Option<ResourceId>,
    /// Request member with the new key of an updated item.
    pub new_key: Option<String>,
}

/// A request member that identifies items of a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The resource.
    pub resource: ResourceId,
    /// Path of the member, as serialized names.
    pub path: Vec<String>,
}
