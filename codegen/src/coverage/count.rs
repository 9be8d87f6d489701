//! Counts the contents of a file.

use std::collections::BTreeMap;

use super::numbers::Counts;
use super::pages::Schemas;
use crate::raw::{EnumValue, Field, Group, Operation, Request, Schema, Spec};
use crate::source::FileId;
use crate::symbols::{Statement, says_something, visit_statements};

/// Counts present and missing texts, by file.
pub(super) fn texts(spec: &Spec) -> BTreeMap<FileId, Counts> {
    let mut files: BTreeMap<FileId, Counts> = BTreeMap::new();
    visit_statements(spec, &mut |statement, place| {
        let Statement::Text(text) = statement else { return };
        if text.is_required {
            let counts = files.entry(place.file).or_default();
            let is_there = says_something(text.text, text.name);
            counts.texts += usize::from(is_there);
            counts.missing += usize::from(!is_there);
        }
    });
    files
}

pub(super) fn group(group: &Group, schemas: &Schemas<'_>) -> Counts {
    let mut counts = Counts::default();
    for operation in &group.operations {
        counts.operation(operation, schemas);
    }
    for schema in &group.schemas {
        counts.schema(schema);
    }
    counts
}

impl Counts {
    fn operation(&mut self, operation: &Operation, schemas: &Schemas<'_>) {
        match &operation.hidden {
            Some(hidden) => {
                self.hidden += usize::from(!hidden.emitted);
                self.emitted += usize::from(hidden.emitted);
            }
            None => self.emitted += 1,
        }
        self.aliases += operation.aliases.len();
        self.credentials += usize::from(operation.credentials.is_some());
        self.idempotent += usize::from(operation.idempotent.is_some());
        let is_decided =
            operation.pagination.is_some() || !schemas.look_like_a_page(operation);
        self.pages += usize::from(is_decided);
        self.errors += operation.errors.len();
        self.permissions += usize::from(operation.permissions.is_some());
        self.deprecated += usize::from(operation.deprecated.is_some());
        if let Some(Request::Parameters(parameters)) = &operation.request {
            self.dtos += 1;
            self.fields(&parameters.parameters);
        }
    }

    fn schema(&mut self, schema: &Schema) {
        if let Some(fields) = &schema.fields {
            self.dtos += 1;
            self.fields(fields);
        }
        self.unions += usize::from(schema.one_of.is_some());
        if let Some(values) = &schema.values {
            self.values(values);
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        self.fields += fields.len();
        for field in fields {
            self.secrets += usize::from(field.secret);
            self.deprecated += usize::from(field.deprecated.is_some());
            self.corrected += usize::from(field.corrected.is_some());
            if let Some(values) = &field.values {
                self.values(values);
            }
        }
    }

    fn values(&mut self, values: &[EnumValue]) {
        self.enums += 1;
        self.values += values.len();
    }
}
