//! Builds the resources.

use super::codes::code;
use crate::model::resource::{Resource, ResourceKind};
use crate::model::text::Text;
use crate::names::{self, Statics};
use crate::raw::CodeTable;
use crate::resources::{self, Kind, Resources};

/// Builds every resource, by its id.
pub(super) fn resources(
    resources: &Resources<'_>,
    statics: &mut Statics,
) -> Option<Vec<Resource>> {
    resources.iter().map(|it| resource(it, statics)).collect()
}

fn resource(
    resource: &resources::Resource<'_>,
    statics: &mut Statics,
) -> Option<Resource> {
    let raw = resource.raw;
    let kind = match resource.kind {
        Kind::Items => ResourceKind::Items {
            schema: resource.schema?,
            key: raw.key.clone()?,
            selector: raw.selector.clone(),
            unique: raw.unique.clone(),
            parent: resource.parent,
        },
        Kind::Single => ResourceKind::Single {
            schema: resource.schema?,
        },
        Kind::Links => ResourceKind::Links {
            between: resource.links.as_slice().try_into().ok()?,
        },
    };
    let missing = resource.missing.map(|it| code(CodeTable::Api, it));
    Some(Resource {
        name: raw.name.clone(),
        static_name: statics.claim(&names::constant_name(&raw.name)?),
        description: Text::of(raw.description.as_deref()),
        kind,
        missing: match missing {
            Some(code) => Some(code?),
            None => None,
        },
    })
}
