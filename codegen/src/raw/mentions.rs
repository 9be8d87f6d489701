//! The schemas to which operations and schemas refer.

use super::{Operation, Request, Schema};
use crate::types::schema_in;

impl Operation {
    /// Returns the schemas to which it refers.
    #[must_use]
    pub fn schemas(&self) -> Vec<&str> {
        let mut types: Vec<&str> = match &self.request {
            Some(Request::Dto(name)) => vec![name],
            Some(Request::Parameters(list)) => {
                list.parameters.iter().map(|field| field.ty.as_str()).collect()
            }
            None => Vec::new(),
        };
        types.extend(self.response.data.as_deref());
        types.extend(self.response.bare.as_deref());
        types.into_iter().filter_map(schema_in).collect()
    }
}

impl Schema {
    /// Returns the schemas to which it refers.
    #[must_use]
    pub fn schemas(&self) -> Vec<&str> {
        let fields = self.fields.iter().flatten().map(|field| field.ty.as_str());
        let forms = self.one_of.iter().flatten().map(|form| form.ty.as_str());
        fields.chain(forms).filter_map(schema_in).collect()
    }
}
