//! Resources, and what operations do with them.

use super::code::Code;
use super::text::Text;
use crate::names::Ident;
use crate::resources::ResourceId;
use crate::types::SchemaId;

/// What operations create, read, and change.
#[derive(Debug, Clone)]
pub struct Resource {
    /// Name in the spec.
    pub name: String,
    /// The static that describes it in the catalog.
    pub static_name: Ident,
    /// What an item is.
    pub description: Text,
    /// Its kind.
    pub kind: ResourceKind,
    /// The error for a missing item, if a specific one is documented.
    pub missing: Option<Code>,
}

/// The kind of a resource.
#[derive(Debug, Clone)]
pub enum ResourceKind {
    /// Items with a key.
    Items {
        /// The DTO that describes an item.
        schema: SchemaId,
        /// Serialized name of the field that identifies an item.
        key: String,
        /// Request member that selects another field as the key.
        selector: Option<String>,
        /// Serialized names of the fields whose values are unique among the items.
        unique: Vec<String>,
        /// The resource that contains the items.
        parent: Option<ResourceId>,
    },
    /// A single item.
    Single {
        /// The DTO that describes it.
        schema: SchemaId,
    },
    /// Links between the items of two resources.
    Links {
        /// The linked resources.
        between: [ResourceId; 2],
    },
}
