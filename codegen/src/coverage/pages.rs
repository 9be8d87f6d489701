//! Detects operations that appear to be paginated.

use std::collections::BTreeMap;

use crate::raw::{Field, Operation, Request, Schema, Spec};

/// Request members that select a part of a list.
const ASKS: [&str; 2] = ["page", "limit"];

/// Where such members may be nested.
const BELOW: [&str; 2] = ["options", "pagination"];

/// Response member that holds the total number of items.
const TOTAL: &str = "totalCount";

/// All schemas of a spec by name.
pub(super) struct Schemas<'a>(BTreeMap<&'a str, &'a Schema>);

impl<'a> Schemas<'a> {
    pub(super) fn of(spec: &'a Spec) -> Self {
        let schemas = spec.groups.iter().flat_map(|group| &group.content.schemas);
        Self(schemas.map(|schema| (schema.name.as_str(), schema)).collect())
    }

    /// Returns whether the request or response of an operation suggests pagination.
    pub(super) fn look_like_a_page(&self, operation: &Operation) -> bool {
        let request = match &operation.request {
            Some(Request::Dto(name)) => self.fields(name),
            Some(Request::Parameters(parameters)) => parameters.parameters.as_slice(),
            None => &[],
        };
        let below = BELOW.iter().fold(request, |fields, name| {
            let field = fields.iter().find(|field| field.name == *name);
            field.map_or(&[], |field| self.fields(&field.ty))
        });
        let response = &operation.response;
        let data = response.data.as_deref().or(response.bare.as_deref());
        let data = data.map_or(&[][..], |ty| self.fields(ty));
        let asks = |fields: &[Field]| ASKS.iter().any(|name| has(fields, name));
        asks(request) || asks(below) || has(data, TOTAL)
    }

    /// Returns the fields of a DTO; empty for other types.
    fn fields(&self, ty: &str) -> &'a [Field] {
        let schema = self.0.get(ty.trim());
        schema.and_then(|schema| schema.fields.as_deref()).unwrap_or_default()
    }
}

fn has(fields: &[Field], name: &str) -> bool {
    fields.iter().any(|field| field.name == name)
}
