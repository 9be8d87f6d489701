//! Emits Rust types, and the imports of a file, which are collected while its items are emitted.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Api, Client, Field, Presence, SchemaId, Shape, Type};
use crate::types::Rust;

/// The types of a file.
pub(super) struct Scope<'a> {
    api: &'a Api,
    /// The schemas that were used.
    named: RefCell<BTreeSet<SchemaId>>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self {
            api,
            named: RefCell::default(),
        }
    }

    pub(super) fn api(&self) -> &'a Api {
        self.api
    }

    pub(super) fn schema(&self, id: SchemaId) -> TokenStream {
        self.named.borrow_mut().insert(id);
        let name = self.api.schema(id).type_name.token();
        quote! { #name }
    }

    /// Returns the type of a value that is present.
    pub(super) fn value(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Scalar(scalar) => named(&scalar.rust),
            Type::Secret(scalar) => {
                named(scalar.secret.as_ref().unwrap_or(&scalar.rust))
            }
            Type::Schema(id) => self.schema(*id),
            Type::List(element) => {
                let element = self.value(element);
                quote! { Vec<#element> }
            }
            Type::Map(entry) => {
                let entry = self.value(entry);
                quote! { BTreeMap<String, #entry> }
            }
        }
    }

    /// Returns the type of the data of a response.
    pub(super) fn data(&self, ty: Option<&Type>, optional: bool) -> TokenStream {
        let data = ty.map_or_else(|| quote! { () }, |ty| self.value(ty));
        if optional {
            quote! { Option<#data> }
        } else {
            data
        }
    }

    /// Returns the type of a field of a struct.
    pub(super) fn field(&self, field: &Field) -> TokenStream {
        let value = self.value(&field.ty);
        let value = if field.boxed {
            quote! { Box<#value> }
        } else {
            value
        };
        match field.presence {
            Presence::Required => value,
            Presence::RequiredNullable | Presence::Optional => quote! { Option<#value> },
            Presence::OptionalNullable => quote! { Patch<#value> },
        }
    }

    /// Returns the type of the argument for a required field, and the expression that converts it.
    pub(super) fn argument(&self, field: &Field) -> (TokenStream, TokenStream) {
        let name = field.field_name.token();
        if field.presence != Presence::Required || field.boxed {
            return (self.field(field), quote! { #name });
        }
        if let Type::List(element) = &field.ty {
            let ty = self.value(element);
            return if self.converts(element) {
                let made = quote! { #name.into_iter().map(Into::into).collect() };
                (quote! { impl IntoIterator<Item = impl Into<#ty>> }, made)
            } else {
                let made = quote! { #name.into_iter().collect() };
                (quote! { impl IntoIterator<Item = #ty> }, made)
            };
        }
        let ty = self.value(&field.ty);
        if self.converts(&field.ty) {
            (quote! { impl Into<#ty> }, quote! { #name.into() })
        } else {
            (ty, quote! { #name })
        }
    }

    /// Returns whether other types convert into it.
    fn converts(&self, ty: &Type) -> bool {
        match ty {
            Type::Schema(id) => matches!(self.api.schema(*id).shape, Shape::Enum(_)),
            ty => ty.converts(),
        }
    }

    /// Returns the imports of a file that contains the schemas `own` and extends the type of
    /// `client`.
    pub(super) fn imports(
        &self,
        own: &[SchemaId],
        client: Option<&Client>,
    ) -> TokenStream {
        let clients = self.api.clients.iter().map(|owner| {
            let schemas = owner.groups.iter().flat_map(|group| &group.schemas);
            let mut names = self.names(schemas, own);
            let extended = client.filter(|client| client.name == owner.name);
            names.extend(extended.map(|client| client.type_name.as_str()));
            import(owner.module.as_str(), &names)
        });
        let shared = import("shared", &self.names(&self.api.shared, own));
        quote! { #(#clients)* #shared use crate::runtime::prelude::*; }
    }

    /// Returns the used schemas that the file does not contain.
    fn names<'s>(
        &self,
        schemas: impl IntoIterator<Item = &'s SchemaId>,
        own: &[SchemaId],
    ) -> BTreeSet<&'a str> {
        let named = self.named.borrow();
        let used =
            schemas.into_iter().filter(|id| named.contains(id) && !own.contains(id));
        used.map(|id| self.api.schema(*id).type_name.as_str()).collect()
    }
}

fn named(rust: &Rust) -> TokenStream {
    let name = Ident::new(rust.name, Span::call_site());
    quote! { #name }
}

fn import(module: &str, names: &BTreeSet<&str>) -> Option<TokenStream> {
    let module = Ident::new(module, Span::call_site());
    let names = names.iter().map(|name| Ident::new(name, Span::call_site()));
    (names.len() > 0).then(|| quote! { use crate::generated::#module::{#(#names),*}; })
}
