//! `use` declarations, from what the items of a file are made of.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{
    Answer, Api, Client, Field, Group, Operation, Presence, Record, SchemaId, Shape,
    Type,
};

/// What the items of a file use.
#[derive(Default)]
pub(super) struct Imports {
    uses_maps: bool,
    runtime: BTreeSet<&'static str>,
    schemas: BTreeSet<SchemaId>,
}

impl Imports {
    /// Of a file of schemas and answers.
    pub(super) fn of_models(api: &Api, ids: &[SchemaId], answers: &[Answer]) -> Self {
        let mut imports = Self::default();
        for id in ids {
            match &api.schema(*id).shape {
                Shape::Record(record) => imports.add_record(record),
                Shape::Union(forms) => {
                    imports.runtime.insert("union");
                    forms.iter().for_each(|form| imports.add_type(&form.ty));
                }
                Shape::Enum(_) => {
                    imports.runtime.extend(["OpenEnum", "UnknownValue", "open_enum"]);
                }
            }
        }
        for answer in answers {
            imports.runtime.insert("Response");
            imports.add_data(answer.data.as_ref());
        }
        for id in ids {
            imports.schemas.remove(id);
        }
        imports
    }

    /// Of the file of a group's operations.
    pub(super) fn of_operations(group: &Group) -> Self {
        let mut imports = Self::default();
        imports.runtime.extend(["Body", "Call", "Envelope", "Method", "Operation"]);
        for operation in &group.operations {
            imports.add_operation(operation);
        }
        imports
    }

    fn add_operation(&mut self, operation: &Operation) {
        if !operation.credentials.is_empty() {
            self.runtime.insert("Credential");
        }
        self.schemas.extend(operation.request.as_ref().map(|request| request.schema));
        self.add_data(operation.response.data.as_ref());
        if let Some(pagination) = &operation.pagination {
            self.runtime.insert("Paging");
            self.add_type(&pagination.item);
        }
    }

    fn add_data(&mut self, data: Option<&Type>) {
        if let Some(data) = data {
            self.add_type(data);
        }
    }

    fn add_record(&mut self, record: &Record) {
        self.runtime.extend(["Extra", "Record", "Visit", "VisitMut", "record"]);
        if !record.fields.is_empty() {
            self.runtime.insert("blank");
        }
        if record.is_sent && record.required_struct.is_some() {
            self.runtime.insert("debug_fields");
        }
        record.fields.iter().for_each(|field| self.add_field(field));
    }

    fn add_field(&mut self, field: &Field) {
        self.runtime.extend(match field.presence {
            Presence::Required => ["required"].as_slice(),
            Presence::RequiredNullable => &["required", "OrNull"],
            Presence::Optional => &["optional"],
            Presence::OptionalNullable => &["optional", "Patch"],
        });
        self.add_type(&field.ty);
    }

    fn add_type(&mut self, ty: &Type) {
        let name = match ty {
            Type::String | Type::Integer | Type::Number | Type::Boolean => return,
            Type::Secret => "Secret",
            Type::UnixSeconds => "UnixSeconds",
            Type::UnixMillis => "UnixMillis",
            Type::DateTime => "DateTime",
            Type::File => "File",
            Type::Object => "JsonObject",
            Type::SecretObject => "SecretObject",
            Type::Any => "JsonValue",
            Type::SecretAny => "SecretJson",
            Type::Schema(id) => {
                self.schemas.insert(*id);
                return;
            }
            Type::List(element) => return self.add_type(element),
            Type::Map(entry) => {
                self.uses_maps = true;
                return self.add_type(entry);
            }
        };
        self.runtime.insert(name);
    }

    /// The declarations: those of the standard library, then those of this crate. `client` is the
    /// one whose type the file extends.
    pub(super) fn declare(
        &self,
        api: &Api,
        client: Option<&Client>,
    ) -> [TokenStream; 2] {
        let std = self.uses_maps.then(|| quote! { use std::collections::BTreeMap; });
        let clients = api.clients.iter().map(|owner| {
            let own = client.filter(|client| client.name == owner.name);
            let mut names =
                self.names(api, owner.groups.iter().flat_map(|group| &group.schemas));
            names.extend(own.map(|client| client.type_name.as_str()));
            declaration(owner.module.as_str(), &names)
        });
        let shared = declaration("shared", &self.names(api, &api.shared));
        let runtime =
            self.runtime.iter().map(|name| Ident::new(name, Span::call_site()));
        let runtime = (!self.runtime.is_empty())
            .then(|| quote! { use crate::runtime::prelude::{#(#runtime),*}; });
        [quote! { #std }, quote! { #(#clients)* #shared #runtime }]
    }

    /// Those of `ids` that are used.
    fn names<'a>(
        &self,
        api: &'a Api,
        ids: impl IntoIterator<Item = &'a SchemaId>,
    ) -> BTreeSet<&'a str> {
        let used = ids.into_iter().filter(|id| self.schemas.contains(id));
        used.map(|id| api.schema(*id).type_name.as_str()).collect()
    }
}

fn declaration(module: &str, names: &BTreeSet<&str>) -> Option<TokenStream> {
    let module = Ident::new(module, Span::call_site());
    let names = names.iter().map(|name| Ident::new(name, Span::call_site()));
    (names.len() > 0).then(|| quote! { use crate::generated::#module::{#(#names),*}; })
}
