//! The grammar of `resources.yaml`, and of `resource` on operations: what operations create, read,
//! and change. The mock server keeps its state by them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::published::NOTHING;

/// `resources.yaml`: what operations create, read, and change.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resources {
    /// The resources. Their order does not matter.
    pub resources: Vec<Resource>,
}

/// Items with a key, a single item, or links between the items of two resources.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Name in kebab-case.
    pub name: String,
    /// What an item is.
    #[schemars(required)]
    pub description: Option<String>,
    /// DTO that describes an item. Omitted for links.
    pub schema: Option<String>,
    /// Field of the DTO that identifies an item. Omitted if there is a single item.
    pub key: Option<String>,
    /// Request member that selects another field as the key, in snake case or camelCase.
    pub selector: Option<String>,
    /// Fields of the DTO whose values are unique among the items.
    #[serde(default)]
    pub unique: Vec<String>,
    /// Resource that contains the items. They are deleted with their container.
    pub parent: Option<String>,
    /// The two resources whose items are linked.
    pub links: Option<Vec<String>>,
    /// Error for a missing item, by its name in `api_codes` of `errors.yaml`.
    pub missing: Option<String>,
    /// Words for an item in the names of operations, in UpperCamelCase. Defaults to the name of the
    /// resource.
    pub nouns: Option<Vec<String>>,
    /// Request members that hold the key. Defaults to the key and its plural.
    pub members: Option<Vec<String>>,
}

/// What an operation does with a resource: a binding, or `none` if the name of the operation merely
/// suggests one.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(from = "WrittenUse")]
pub enum ResourceUse {
    /// The operation uses no resource.
    None,
    /// The operation uses a resource.
    Bound(Binding),
}

/// The notations of a [`ResourceUse`].
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum WrittenUse {
    /// The name of the operation suggests a resource, but the operation uses none.
    Nothing(Nothing),
    /// What the operation does.
    Bound(Binding),
}

#[derive(Deserialize, JsonSchema)]
enum Nothing {
    #[serde(rename = "none")]
    Nothing,
}

impl From<WrittenUse> for ResourceUse {
    fn from(written: WrittenUse) -> Self {
        match written {
            WrittenUse::Nothing(_) => Self::None,
            WrittenUse::Bound(binding) => Self::Bound(binding),
        }
    }
}

impl ResourceUse {
    /// The keyword of an operation that uses no resource.
    pub const NONE: &str = NOTHING;
}

/// What an operation does with a resource. Omitted parts are derived.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Binding {
    /// The resource.
    pub name: String,
    /// What the operation does.
    pub action: Action,
    /// Request members that identify items, by resource. A member is named by its path in the
    /// request: `targets.targetIdentifier`.
    #[serde(default)]
    pub keys: BTreeMap<String, String>,
    /// Request member with the array of items to create or update.
    pub items: Option<String>,
    /// Resource whose items are returned, if it is another one.
    pub returns: Option<String>,
    /// Request member with the new key of an updated item.
    pub new_key: Option<String>,
}

/// What an operation does with a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// Creates items or links.
    Create,
    /// Returns one or several items by key.
    Read,
    /// Returns a page of the items.
    List,
    /// Changes items.
    Update,
    /// Deletes items or links.
    Delete,
    /// Replaces all links of an item.
    Replace,
    /// Returns whether an item or a link exists.
    Check,
}

impl Action {
    /// Returns its keyword in the spec.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Read => "read",
            Self::List => "list",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Replace => "replace",
            Self::Check => "check",
        }
    }
}
