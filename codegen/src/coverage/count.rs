//! Goes through a file and counts.

use super::numbers::Counts;
use super::pages::Schemas;
use crate::raw::{Api, EnumValue, Errors, Field, Group, Operation, Request, Schema};
use crate::symbols::says_something;

pub(super) fn api(api: &Api) -> Counts {
    let mut counts = Counts::default();
    counts.text(Some(&api.title), "");
    counts.text(Some(&api.description), "");
    for client in &api.clients {
        counts.text(Some(&client.title), "");
        counts.text(client.description.as_ref(), &client.name);
    }
    for credential in &api.credentials {
        counts.text(credential.description.as_ref(), &credential.name);
    }
    for field in &api.envelope {
        counts.text(field.description.as_ref(), &field.name);
    }
    counts
}

pub(super) fn errors(errors: &Errors) -> Counts {
    let mut counts = Counts::default();
    for code in errors.status_codes.iter().chain(&errors.api_codes) {
        counts.text(code.description.as_ref(), &code.name);
    }
    counts
}

pub(super) fn group(group: &Group, schemas: &Schemas<'_>) -> Counts {
    let mut counts = Counts::default();
    counts.text(Some(&group.title), "");
    counts.text(group.description.as_ref(), &group.title);
    for operation in &group.operations {
        counts.operation(operation, schemas);
    }
    for schema in &group.schemas {
        counts.schema(schema);
    }
    counts
}

impl Counts {
    fn text(&mut self, text: Option<&String>, name: &str) {
        if says_something(text.map(String::as_str), name) {
            self.texts += 1;
        } else {
            self.missing += 1;
        }
    }

    fn operation(&mut self, operation: &Operation, schemas: &Schemas<'_>) {
        match &operation.hidden {
            Some(hidden) => {
                self.text(hidden.reason.as_ref(), "");
                self.hidden += usize::from(!hidden.emitted);
                self.emitted += usize::from(hidden.emitted);
            }
            None => self.emitted += 1,
        }
        self.text(operation.summary.as_ref(), &operation.name);
        self.text(operation.description.as_ref(), &operation.name);
        self.credentials += usize::from(operation.credentials.is_some());
        self.idempotent += usize::from(operation.idempotent.is_some());
        let is_decided =
            operation.pagination.is_some() || !schemas.look_like_a_page(operation);
        self.pages += usize::from(is_decided);
        self.deprecated += usize::from(operation.deprecated.is_some());
        if operation.response.not_secret.is_some() {
            self.text(operation.response.not_secret.as_ref(), "");
        }
        if let Some(Request::Parameters(parameters)) = &operation.request {
            self.dtos += 1;
            self.text(parameters.description.as_ref(), &parameters.name);
            self.fields(&parameters.parameters);
        }
    }

    fn schema(&mut self, schema: &Schema) {
        self.text(schema.description.as_ref(), &schema.name);
        if let Some(fields) = &schema.fields {
            self.dtos += 1;
            self.fields(fields);
        }
        if let Some(forms) = &schema.one_of {
            self.unions += 1;
            for form in forms {
                self.text(form.description.as_ref(), &form.name);
            }
        }
        if let Some(values) = &schema.values {
            self.values(values);
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        self.fields += fields.len();
        for field in fields {
            self.text(field.description.as_ref(), &field.name);
            self.secrets += usize::from(field.secret);
            if field.not_secret.is_some() {
                self.text(field.not_secret.as_ref(), "");
            }
            self.deprecated += usize::from(field.deprecated.is_some());
            if let Some(corrected) = &field.corrected {
                self.corrected += 1;
                self.text(corrected.reason.as_ref(), "");
            }
            if let Some(values) = &field.values {
                self.values(values);
            }
        }
    }

    fn values(&mut self, values: &[EnumValue]) {
        self.enums += 1;
        self.values += values.len();
        for value in values {
            self.text(value.description.as_ref(), &value.value);
        }
    }
}
