//! Which operations look as if they answered a list page by page.

use std::collections::BTreeMap;

use crate::raw::{Field, Operation, Request, Schema, Spec};

/// Members of a request that ask for a part of a list.
const ASKS: [&str; 2] = ["page", "limit"];

/// Where such members stand if not in the request itself.
const BELOW: [&str; 2] = ["options", "pagination"];

/// Member of an answer that counts a whole list.
const TOTAL: &str = "totalCount";

/// All schemas of a spec by name.
pub(super) struct Schemas<'a>(BTreeMap<&'a str, &'a Schema>);

impl<'a> Schemas<'a> {
    pub(super) fn of(spec: &'a Spec) -> Self {
        let schemas = spec.groups.iter().flat_map(|group| &group.content.schemas);
        Self(schemas.map(|schema| (schema.name.as_str(), schema)).collect())
    }

    /// Whether an operation takes or answers something that a page would have.
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

    /// The members of a DTO; none of anything else.
    fn fields(&self, ty: &str) -> &'a [Field] {
        let schema = self.0.get(ty.trim());
        schema.and_then(|schema| schema.fields.as_deref()).unwrap_or_default()
    }
}

fn has(fields: &[Field], name: &str) -> bool {
    fields.iter().any(|field| field.name == name)
}
